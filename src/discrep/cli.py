"""The command `discrep`: reads files, calls the library, writes a report and answers by its exit code.

0: nothing at or above the threshold; 1: findings; 2: usage or input error; 130: interrupted.
What does the work is imported where it is used, so that `discrep --help` does not wait for it.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

import discrep
from discrep.cli_options import (
    Format,
    Output,
    Paths,
    ReadBy,
    ReadingName,
    SettingsFile,
    Threshold,
    Trace,
    with_formats,
)
from discrep.errors import DiscrepError, InputError, RuleError, SettingsError
from discrep.thresholds import FailOn, reaches
from discrep.writing import apart, write

if TYPE_CHECKING:
    from discrep.findings import Report
    from discrep.inputs import Input
    from discrep.settings import Reading, Settings

app = typer.Typer(
    help="Tells where the figures of several sources agree, where they differ, and whether that is a contradiction.",
    add_completion=False,
    no_args_is_help=True,
    # Texts of others pass through here: no markup, no pretty tracebacks.
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def main() -> None:
    """The command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal may know fewer characters than the texts
    app(prog_name="discrep")


def _version(wanted: bool) -> None:
    if wanted:
        write(f"discrep {discrep.__version__}\n", None)
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and stop")
    ] = False,
) -> None:
    pass


@app.command(epilog=with_formats("discrep compare reuters.txt ap.txt --fail-on tension"))
def compare(
    paths: Paths,
    format: Format = "text",
    output: Output = None,
    fail_on: Threshold = FailOn.CONFLICT,
    reading: ReadBy = None,
    trace: Trace = False,
    settings: SettingsFile = None,
) -> None:
    """Set the figures of documents against each other."""
    with _guarded():
        from discrep.comparing import compare
        from discrep.inputs import read_inputs
        from discrep.render import known

        known(format)
        in_force = _settings(settings, judging=True)
        inputs = read_inputs(paths)
        items = [item for one in inputs for item in one.items]
        report = compare(items, reading=_reading(reading), trace=trace, settings=in_force)
        _finish(report, format, output, fail_on, inputs)


@app.command(epilog=with_formats("discrep check summary.txt --source reuters.txt --source ap.txt"))
def check(
    text: Annotated[str, typer.Argument(metavar="TEXT", help="The text to check: one file, or - for standard input")],
    more: Annotated[
        list[str] | None, typer.Argument(metavar="[PATH]...", help="More sources", show_default=False)
    ] = None,
    source: Annotated[
        list[str] | None,
        typer.Option("--source", "-s", metavar="PATH", help="A source, as often as needed (-s ap.txt)"),
    ] = None,
    format: Format = "text",
    output: Output = None,
    fail_on: Threshold = FailOn.UNSUPPORTED,
    reading: ReadBy = None,
    trace: Trace = False,
    settings: SettingsFile = None,
) -> None:
    """Is each figure of a text supported by its sources?"""
    with _guarded():
        from discrep.checking import check
        from discrep.inputs import read_inputs
        from discrep.render import known

        known(format)
        in_force = _settings(settings, judging=True)
        sources = [*(source or []), *(more or [])]
        if not sources:
            raise InputError("nothing to check against", expected="at least one --source PATH")
        own, *others = inputs = read_inputs([text, *sources])
        if len(own.documents) != 1 or own.claims:
            raise InputError(
                "cannot be checked", where=own.name, found=f"{len(own.documents)} documents", expected="one text"
            )
        items = [item for one in others for item in one.items]
        report = check(own.documents[0], items, reading=_reading(reading), trace=trace, settings=in_force)
        _finish(report, format, output, fail_on, inputs)


@app.command(epilog="Example: discrep extract article.txt --format jsonl --output claims.jsonl")
def extract(
    paths: Paths,
    all_: Annotated[bool, typer.Option("--all", help="Also what is no figure: years, dates, names, ordinals")] = False,
    format: Annotated[
        str,
        typer.Option("--format", "-f", metavar="NAME", help="text, json (a report without findings), jsonl (claims)"),
    ] = "text",
    output: Output = None,
    settings: SettingsFile = None,
) -> None:
    """List the figures of documents, and who says so."""
    with _guarded():
        from discrep.extract.reading import extract
        from discrep.findings import Report
        from discrep.inputs import read_inputs
        from discrep.render import Look
        from discrep.render.text import render_claims
        from discrep.wire import dump_claims, dump_report

        if format not in ("text", "json", "jsonl"):
            raise DiscrepError("unknown format", found=format, expected="one of text, json, jsonl")
        in_force, keep = _settings(settings), "all" if all_ else "figures"
        inputs = read_inputs(paths)
        documents = [document for one in inputs for document in one.documents]
        claims = [claim for one in inputs for claim in one.claims]
        read = {claim.document.id for claim in claims}
        for document in documents:
            if document.id not in read:
                claims += extract(document, keep=keep, settings=in_force)
        listed = dict.fromkeys([*documents, *(claim.document for claim in claims)])
        if format == "text":
            made = render_claims(claims, Look())
        elif format == "json":
            made = dump_report(Report(tuple(listed), tuple(claims), ()))
        else:
            made = dump_claims(claims)
        write(made, apart(output, _names(inputs)))
        _end(inputs, failed=False)


@app.command(epilog='Example: discrep parse "up to 12,000 troops"')
def parse(
    phrase: Annotated[str, typer.Argument(help="Words that hold one figure")],
    locale: Annotated[str | None, typer.Option(help="The language of the phrase (--locale en)")] = None,
    format: Annotated[str, typer.Option("--format", "-f", metavar="NAME", help="text or json")] = "text",
    settings: SettingsFile = None,
) -> None:
    """Read the one figure of a phrase."""
    with _guarded():
        from discrep.extract.reading import parse
        from discrep.render._facts import quantity_facts
        from discrep.wire import dump_quantity

        if format not in ("text", "json"):
            raise DiscrepError("unknown format", found=format, expected="one of text, json")
        quantity = parse(phrase, locale, _settings(settings))
        write(f"{dump_quantity(quantity)}\n" if format == "json" else quantity_facts(quantity), None)


@app.command(epilog="Example: discrep rules D101")
def rules(
    code: Annotated[str | None, typer.Argument(help="Code or name of one rule (D101)", show_default=False)] = None,
    format: Annotated[str, typer.Option("--format", "-f", metavar="NAME", help="text or json")] = "text",
    settings: SettingsFile = None,
) -> None:
    """List the rules, or show the page of one."""
    with _guarded():
        from discrep.render._rulebook import found, listed, page, rules_json
        from discrep.rules.registry import all_rules

        if format not in ("text", "json"):
            raise DiscrepError("unknown format", found=format, expected="one of text, json")
        known = all_rules(_settings(settings).plugins)
        chosen = known if code is None else (found(known, code),)
        if format == "json":
            write(rules_json(chosen), None)
        else:
            write(listed(known) if code is None else page(chosen[0]), None)


@app.command(epilog="Example: discrep schema --output report-1.json")
def schema(output: Output = None) -> None:
    """Print the JSON Schema of a report."""
    with _guarded():
        import json

        from discrep.wire import report_schema

        write(json.dumps(report_schema(), indent=1) + "\n", output)


# How a command begins and ends ---------------------------------------------------------------------


@contextmanager
def _guarded() -> Iterator[None]:
    """Every error that discrep raises on purpose is one line on standard error, and exit code 2."""
    try:
        yield
    except DiscrepError as error:
        _complain(error)
        raise typer.Exit(2) from None
    except KeyboardInterrupt:
        raise typer.Exit(130) from None


def _settings(file: Path | None, judging: bool = False) -> Settings:
    """The settings in force; for `judging` their rules are sought too, so that an unknown one names the file."""
    from discrep.settings import Settings, find_settings, read_settings

    found = file or find_settings(Path.cwd())
    if found is None:
        return Settings()
    settings = read_settings(found)
    if judging:
        from discrep.judging import Judge

        try:
            Judge.of(settings)
        except (RuleError, SettingsError) as error:
            raise SettingsError(str(error), where=str(found)) from None
    return settings


def _reading(name: ReadingName | None) -> Reading | None:
    return None if name is None else name.value


def _finish(report: Report, format: str, output: Path | None, fail_on: FailOn, inputs: Sequence[Input]) -> NoReturn:
    from discrep.render import Look, render

    look = Look(files={one.documents[0].id: one.name for one in inputs if one.is_text})
    write(render(report, format, look), apart(output, _names(inputs)))
    _end(inputs, reaches(report, fail_on))


def _names(inputs: Iterable[Input]) -> list[str]:
    return [one.name for one in inputs]


def _end(inputs: Iterable[Input], failed: bool) -> NoReturn:
    """Lines that could not be read outweigh findings: what was not read may hold more of them."""
    problems = [problem for one in inputs for problem in one.problems]
    for problem in problems:
        _complain(problem)
    raise typer.Exit(2 if problems else int(failed))


def _complain(error: DiscrepError) -> None:
    from discrep.render._terminal import visible

    print(f"error: {visible(str(error))}", file=sys.stderr)
