"""The pre-commit hook: each changed text against the sources that it names at its head.

pre-commit gives the names of all changed files, so that a list of sources in its settings would be one list for every
article. Here a text says itself what it rests on, in its front matter:

    ---
    sources: [notes/council.md, wire/*.jsonl]
    ---

The names are seen from the folder of the text. `--source` adds one for every text. A text without any source is not
checked, and counted. Exit codes are those of `discrep check`, of all files together.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from discrep.errors import DiscrepError, InputError
from discrep.named_sources import blanked, named_sources
from discrep.running import complain, guarded, run, settings_in_force
from discrep.thresholds import FailOn, reaches
from discrep.writing import write

if TYPE_CHECKING:
    from discrep.findings import Report
    from discrep.settings import Settings

app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)


@app.command(epilog="Example: python -m discrep.precommit stories/*.md --source style/facts.md")
def hook(
    texts: Annotated[list[Path], typer.Argument(metavar="TEXT...", help="The texts to check", show_default=False)],
    source: Annotated[
        list[Path] | None,
        typer.Option("--source", "-s", metavar="PATH", help="A source of every text (-s facts.md)"),
    ] = None,
    fail_on: Annotated[
        FailOn, typer.Option("--fail-on", help="The mildest outcome that stops a commit (--fail-on conflict)")
    ] = FailOn.UNSUPPORTED,
    settings: Annotated[
        Path | None, typer.Option("--settings", metavar="FILE", help="Settings (--settings discrep.toml)")
    ] = None,
) -> None:
    """Check each text against the sources that its front matter names."""
    with guarded():
        in_force = settings_in_force(settings, (), judging=True)
        codes, skipped = [0], 0
        for text in texts:
            try:
                sources = [*_sources(text), *(source or ())]
                skipped += not sources
                codes.append(_checked(text, sources, in_force, fail_on) if sources else 0)
            except DiscrepError as error:
                complain(error)
                codes.append(2)
        if skipped:
            write(f"{skipped} of {len(texts)} texts name no sources\n", None)
        raise typer.Exit(max(codes))


def _sources(text: Path) -> Iterator[Path]:
    """The files that a text names at its head. Raises InputError for a name to which no file belongs."""
    from discrep.inputs.reading import MAX_BYTES
    from discrep.regular_files import beginning

    try:
        head = beginning(str(text), MAX_BYTES).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"cannot be read ({error})", where=str(text)) from None
    for name in named_sources(head, str(text)):
        try:
            found = sorted(text.parent.glob(name)) if "*" in name else [text.parent / name]
        except (ValueError, NotImplementedError, RecursionError) as error:  # no pattern, an absolute or endless one
            raise InputError(f"a source that cannot be sought ({error})", where=str(text), found=name) from None
        if not found or not all(os.path.exists(path) for path in found):
            raise InputError("a source that is not there", where=str(text), found=name)
        yield from found


def _checked(text: Path, sources: list[Path], settings: Settings, fail_on: FailOn) -> int:
    """Check one text and say what is wrong with it; the exit code."""
    from discrep.checking import check
    from discrep.inputs import read_inputs

    own, *others = inputs = read_inputs([text, *sources])
    if len(own.documents) != 1 or own.claims:
        raise InputError("cannot be checked", where=own.name, found=f"{len(own.documents)} documents", expected="one")
    document = replace(own.documents[0], text=blanked(own.documents[0].text))
    report = check(document, [item for one in others for item in one.items(settings)], settings=settings)
    problems = [problem for one in inputs for problem in one.problems]
    for problem in problems:
        complain(problem)
    failed = reaches(report, fail_on)
    if failed:
        write(_told(text, report), None)
    return 2 if problems else int(failed)


def _told(text: Path, report: Report) -> str:
    """The figures that no source bears out, as the text report shows them."""
    from discrep.findings import Status
    from discrep.render import Look, render

    wrong = tuple(each for each in report.figures if each.status in (Status.CONTRADICTED, Status.UNSUPPORTED))
    found = tuple(finding for finding in report.findings if finding.verdict.flagged)
    shown = render(replace(report, figures=wrong, findings=found), "text", Look(width=88))
    return f"{text}\n\n{shown}\n"


if __name__ == "__main__":
    run(app, "discrep-precommit")
