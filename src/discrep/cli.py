"""The command `discrep`: reads files, calls the library, writes a report and answers by its exit code.

0: nothing at or above the threshold; 1: findings; 2: usage or input error, or a fault of discrep; 130: interrupted.
What does the work is imported where it is used, so that `discrep --help` does not wait for it.
"""

from __future__ import annotations

from typing import Annotated

import typer

import discrep
from discrep.cli_options import (
    AsOf,
    Colours,
    Encoding,
    Everything,
    Format,
    Jobs,
    Outlet,
    Output,
    Parts,
    Paths,
    Presets,
    ReadBy,
    SettingsFile,
    Threshold,
    Trace,
    with_formats,
)
from discrep.errors import DiscrepError, InputError
from discrep.progress import watched
from discrep.progress_bar import progress_bar
from discrep.running import end, finish, guarded, look_at, read, run, settings_in_force, the_text, which
from discrep.terminal import Colour
from discrep.thresholds import FailOn
from discrep.writing import write

app = typer.Typer(
    help="Tells where the figures of several sources agree, where they differ, and whether that is a contradiction.",
    add_completion=True,
    no_args_is_help=True,
    # Texts of others pass through here: no markup, no pretty tracebacks.
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def main() -> None:
    """The command."""
    run(app, "discrep")


def _version(wanted: bool) -> None:
    if wanted:
        write(f"discrep {discrep.__version__}\n", None)
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_version, is_eager=True, help="Print the version and stop (discrep --version)"
        ),
    ] = False,
) -> None:
    pass


@app.command(epilog=with_formats("discrep compare reuters.txt ap.txt --fail-on tension"))
def compare(
    paths: Paths,
    format: Format = None,
    output: Output = None,
    fail_on: Threshold = FailOn.CONFLICT,
    reading: ReadBy = None,
    all_: Everything = False,
    color: Colours = Colour.AUTO,
    trace: Trace = False,
    as_of: AsOf = None,
    outlet: Outlet = None,
    encoding: Encoding = None,
    preset: Presets = None,
    settings: SettingsFile = None,
) -> None:
    """Set the figures of documents against each other."""
    with guarded():
        from discrep.comparing import compare
        from discrep.render import chosen, traces

        form = chosen(format, output)
        in_force = settings_in_force(settings, preset, judging=True)
        inputs = read(paths, output, encoding, as_of, outlet)
        items = [item for one in inputs for item in one.items(in_force)]
        with progress_bar() as progress:
            report = compare(
                items,
                reading=which(reading),
                trace=trace or traces(form),
                settings=in_force,
                progress=progress,
            )
        finish(report, form, output, fail_on, inputs, look_at(output, color, all_, inputs, in_force, which(reading)))


@app.command(epilog=with_formats("discrep check summary.txt --source reuters.txt --source ap.txt"))
def check(
    text: Annotated[str, typer.Argument(metavar="TEXT", help="The text to check: one file, or - for standard input")],
    more: Annotated[
        list[str] | None,
        typer.Argument(metavar="SOURCE", help="More sources (discrep check summary.md reports/)", show_default=False),
    ] = None,
    source: Annotated[
        list[str] | None,
        typer.Option(
            "--source",
            "-s",
            metavar="PATH",
            help="A source, text or table: a file, folder or pattern, as often as needed (-s ap.txt -s 'wire/*.html')",
        ),
    ] = None,
    format: Format = None,
    output: Output = None,
    fail_on: Threshold = FailOn.UNSUPPORTED,
    reading: ReadBy = None,
    all_: Everything = False,
    color: Colours = Colour.AUTO,
    trace: Trace = False,
    as_of: AsOf = None,
    outlet: Outlet = None,
    encoding: Encoding = None,
    preset: Presets = None,
    settings: SettingsFile = None,
) -> None:
    """Is each figure of a text supported by its sources?"""
    with guarded():
        from discrep.checking import check
        from discrep.render import chosen, traces

        form = chosen(format, output)
        in_force = settings_in_force(settings, preset, judging=True)
        sources = [*(source or []), *(more or [])]
        if not sources:
            raise InputError("nothing to check against", expected="at least one --source PATH")
        inputs = read([text, *sources], output, encoding, as_of, outlet)
        own = the_text(inputs, text)
        items = [item for one in inputs if one.given != text for item in one.items(in_force)]
        if not items:
            raise InputError("nothing to check against", where=", ".join(sources), expected="a source beside the text")
        with progress_bar() as progress:
            report = check(
                own,
                items,
                reading=which(reading),
                trace=trace or traces(form),
                settings=in_force,
                progress=progress,
            )
        finish(report, form, output, fail_on, inputs, look_at(output, color, all_, inputs, in_force, which(reading)))


@app.command(
    epilog="Examples: discrep extract article.txt --format jsonl --output claims.jsonl; "
    "discrep extract corpus/ --parts claims --jobs 0"
)
def extract(
    paths: Paths,
    all_: Annotated[
        bool, typer.Option("--all", help="Also what is no figure: years, dates, names, ordinals (--all)")
    ] = False,
    format: Annotated[
        str | None,
        typer.Option(
            "--format",
            "-f",
            metavar="NAME",
            help="text; json (a report without findings); jsonl or parquet (claims, of inputs of any size) "
            "(--format jsonl)",
            show_default="text, or jsonl for --parts",
        ),
    ] = None,
    output: Output = None,
    parts: Parts = None,
    jobs: Jobs = 1,
    color: Colours = Colour.AUTO,
    as_of: AsOf = None,
    outlet: Outlet = None,
    encoding: Encoding = None,
    preset: Presets = None,
    settings: SettingsFile = None,
) -> None:
    """List the figures of documents, and who says so."""
    with guarded():
        from discrep.streaming.pool import processes

        if format not in (None, "text", "json", "jsonl", "parquet"):
            raise DiscrepError("unknown format", found=format, expected="one of text, json, jsonl, parquet")
        if parts is not None and (output is not None or format in ("text", "json")):
            found = f"--format {format}" if output is None else "--output"
            raise DiscrepError("not for --parts", found=found, expected="--format jsonl or --format parquet alone")
        jobs, in_force, keep = processes(jobs), settings_in_force(settings, preset), "all" if all_ else "figures"
        if parts is not None or format in ("jsonl", "parquet"):
            from discrep.extracting import pieces_of, to_parts, to_stream
            from discrep.streaming.made import task_of

            task = task_of(keep, in_force, "parquet" if format == "parquet" else "jsonl")
            pieces = pieces_of(paths, output, encoding, as_of, outlet)
            if parts is None:
                to_stream(pieces, task, jobs, output)
            to_parts(parts, pieces, task, jobs, {"as_of": as_of, "outlet": outlet, "encoding": encoding})
        from discrep.claims import Claim
        from discrep.findings import Report
        from discrep.render.text import render_claims
        from discrep.streaming.many import extract_many
        from discrep.wire import dump_report

        inputs = read(paths, output, encoding, as_of, outlet)
        documents = [document for one in inputs for document in one.documents]
        items = [item for one in inputs for item in one.items(in_force)]
        claims: list[Claim] = []
        with progress_bar() as progress:
            unread = (item for item in items if not isinstance(item, Claim))
            read_so_far = extract_many(unread, jobs, keep=keep, settings=in_force)
            for item in watched(items, "reading", progress):
                claims += [item] if isinstance(item, Claim) else next(read_so_far).claims
        listed = dict.fromkeys([*documents, *(claim.document for claim in claims)])
        if format == "json":
            made = dump_report(Report(tuple(listed), tuple(claims), ()))
        else:
            made = render_claims(claims, look_at(output, color))
        write(made, output)
        end(inputs, failed=False)


@app.command(epilog='Example: discrep parse "up to 12,000 troops"')
def parse(
    phrase: Annotated[str, typer.Argument(help="Words that hold one figure")],
    locale: Annotated[str | None, typer.Option(help="The language of the phrase (--locale en)")] = None,
    format: Annotated[
        str, typer.Option("--format", "-f", metavar="NAME", help="text or json (--format json)")
    ] = "text",
    settings: SettingsFile = None,
) -> None:
    """Read the one figure of a phrase."""
    with guarded():
        from discrep.extract.reading import parse
        from discrep.render._facts import quantity_facts
        from discrep.wire import dump_quantity

        if format not in ("text", "json"):
            raise DiscrepError("unknown format", found=format, expected="one of text, json")
        quantity = parse(phrase, locale, settings_in_force(settings, None))
        write(f"{dump_quantity(quantity)}\n" if format == "json" else quantity_facts(quantity), None)


@app.command(epilog="Example: discrep rules D101")
def rules(
    code: Annotated[str | None, typer.Argument(help="Code or name of one rule (D101)", show_default=False)] = None,
    format: Annotated[
        str, typer.Option("--format", "-f", metavar="NAME", help="text or json (--format json)")
    ] = "text",
    settings: SettingsFile = None,
) -> None:
    """List the rules, or show the page of one."""
    with guarded():
        from discrep.render._rulebook import found, listed, page, rules_json
        from discrep.rules.registry import all_rules

        if format not in ("text", "json"):
            raise DiscrepError("unknown format", found=format, expected="one of text, json")
        known = all_rules(settings_in_force(settings, None).plugins)
        chosen = known if code is None else (found(known, code),)
        if format == "json":
            write(rules_json(chosen), None)
        else:
            write(listed(known) if code is None else page(chosen[0]), None)


@app.command(epilog="Example: discrep schema --output report-1.json")
def schema(output: Output = None) -> None:
    """Print the JSON Schema of a report."""
    with guarded():
        import json

        from discrep.wire import report_schema

        write(json.dumps(report_schema(), indent=1) + "\n", output)
