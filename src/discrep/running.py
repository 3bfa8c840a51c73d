"""How a command begins and ends: settings, inputs, errors, and the exit code."""

from __future__ import annotations

import io
import sys
import traceback
import warnings
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import typer

from discrep.errors import DiscrepError, InputError, RuleError, RuleWarning, SettingsError
from discrep.terminal import Colour, in_colour, is_terminal, width
from discrep.thresholds import FailOn, reaches
from discrep.writing import abandon, apart, open_streams, write

if TYPE_CHECKING:
    from discrep.cli_options import ReadingName
    from discrep.findings import Report
    from discrep.inputs import Input
    from discrep.render import Look
    from discrep.settings import Reading, Settings
    from discrep.sources import Document


def run(app: typer.Typer, name: str) -> None:
    """Runs a command in its process, which ends with 1 for findings alone, whatever happens."""
    open_streams()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal may know fewer characters than the texts
    try:
        app(prog_name=name)
    except DiscrepError as error:
        complain(error)
        sys.exit(2)
    except OSError as error:
        abandon(sys.stdout)
        complain(DiscrepError(f"cannot go on ({error.strerror or error})", where=error.filename))
        sys.exit(2)
    except Exception:  # a fault of discrep; 1, which Python would end with, stands for findings
        traceback.print_exc()
        sys.exit(2)


@contextmanager
def guarded() -> Iterator[None]:
    """Every error that discrep raises on purpose is one line on standard error, and exit code 2."""
    with _losses() as lost:
        try:
            yield
        except DiscrepError as error:
            complain(error)
            raise typer.Exit(2) from None
        except KeyboardInterrupt:
            raise typer.Exit(130) from None
        except typer.Exit as done:
            for warning in lost:
                complain(warning)
            raise typer.Exit(2 if lost else done.exit_code) from None


@contextmanager
def _losses() -> Iterator[list[RuleWarning]]:
    """What is told of rules that failed; all other warnings go where they went."""
    lost: list[RuleWarning] = []
    with warnings.catch_warnings():
        warnings.simplefilter("always", RuleWarning)
        shown = warnings.showwarning

        def show(message: Warning | str, *more: Any, **options: Any) -> None:
            if isinstance(message, RuleWarning):
                lost.append(message)
            else:
                shown(message, *more, **options)

        warnings.showwarning = show
        yield lost


def settings_in_force(file: Path | None, presets: Sequence[str] | None, judging: bool = False) -> Settings:
    """The settings in force; for `judging` their rules are sought too, so that an unknown one names the file."""
    from discrep.layers import preset_names
    from discrep.settings import find_settings, read_settings

    known = preset_names()
    for name in presets or ():
        if name not in known:
            raise SettingsError("no such preset", where="--preset", found=name, expected=" or ".join(known))
    found = file or find_settings(_working_folder())
    settings = read_settings(found, presets or ())
    if settings.vague and found is not None:
        from discrep.extract.engine import extractor

        try:
            extractor(settings=settings)
        except SettingsError as error:
            raise SettingsError(str(error), where=str(found)) from None
    if judging and found is not None:
        from discrep.judging import Judge

        try:
            Judge.of(settings)
        except (RuleError, SettingsError) as error:
            raise SettingsError(str(error), where=str(found)) from None
    return settings


def _working_folder() -> Path:
    try:
        return Path.cwd()
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror or error})", where="the working folder") from None


def read(
    names: Sequence[str],
    output: Path | None,
    encoding: str | None,
    as_of: Sequence[str] | None,
    outlet: Sequence[str] | None,
) -> list[Input]:
    """The inputs, with the days and outlets that are named for them; before any work it is seen to the output."""
    from discrep.inputs import assign, read_inputs

    waiting_for_stdin(names)
    apart(output, [])
    inputs = read_inputs(names, encoding=encoding)
    apart(output, [one.name for one in inputs])
    assign(inputs, as_of or (), outlet or ())
    return inputs


def waiting_for_stdin(names: Sequence[str]) -> None:
    """Tells somebody at a terminal what is waited for."""
    from discrep.inputs import STDIN

    if STDIN in names and is_terminal(sys.stdin) and is_terminal(sys.stderr):
        print("reading standard input; Ctrl-D ends it", file=sys.stderr)


def which(reading: ReadingName | None) -> Reading | None:
    """The reading that is asked for."""
    return None if reading is None else reading.value


def the_text(inputs: Sequence[Input], given: str) -> Document:
    """The one document that this name stands for. Raises InputError for what is not one text."""
    own = [one for one in inputs if one.given == given]
    documents = [document for one in own for document in one.documents]
    if any(one.claims or one.tables for one in own):
        what = "claims" if any(one.claims for one in own) else "a table"
        raise InputError("cannot be checked", where=given, found=what, expected="one text")
    if len(documents) != 1:
        found = f"{len(documents)} documents" if documents else "no text that is not a source as well"
        raise InputError("cannot be checked", where=given, found=found, expected="one text")
    return documents[0]


def look_at(
    output: Path | None,
    colour: Colour,
    everything: bool = False,
    inputs: Sequence[Input] = (),
    settings: Settings | None = None,
    reading: Reading | None = None,
) -> Look:
    """How a report is shown: text on a terminal as wide as that is, elsewhere always the same."""
    from discrep.render import WIDTH, Look

    files = {one.documents[0].id: one.name for one in inputs if one.is_text}
    seen = output is None and is_terminal(sys.stdout)
    coloured = in_colour(colour, to_file=output is not None)
    return Look(width() if seen else WIDTH, seen, coloured, everything, files, settings, reading)


def finish(
    report: Report, format: str, output: Path | None, fail_on: FailOn, inputs: Sequence[Input], look: Look
) -> NoReturn:
    """Writes a report and ends."""
    from discrep.render import render

    write(render(report, format, look), output)
    end(inputs, reaches(report, fail_on))


def end(inputs: Iterable[Input], failed: bool) -> NoReturn:
    """Lines that could not be read outweigh findings: what was not read may hold more of them."""
    problems = [problem for one in inputs for problem in one.problems]
    for note in (note for one in inputs for note in one.notes):
        complain(note, "note")
    for problem in problems:
        complain(problem)
    raise typer.Exit(2 if problems else int(failed))


def complain(error: DiscrepError | RuleWarning, grade: str = "error") -> None:
    """One line on standard error."""
    from discrep.render._terminal import visible

    try:
        print(f"{grade}: {visible(str(error))}", file=sys.stderr)
    except (OSError, ValueError):  # full or closed; the exit code tells it
        abandon(sys.stderr)
