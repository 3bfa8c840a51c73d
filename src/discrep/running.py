"""How a command begins and ends: settings, inputs, errors, and the exit code."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import typer

from discrep.errors import DiscrepError, InputError, RuleError, SettingsError
from discrep.thresholds import FailOn, reaches
from discrep.writing import apart, write

if TYPE_CHECKING:
    from discrep.findings import Report
    from discrep.inputs import Input
    from discrep.settings import Settings
    from discrep.sources import Document


@contextmanager
def guarded() -> Iterator[None]:
    """Every error that discrep raises on purpose is one line on standard error, and exit code 2."""
    try:
        yield
    except DiscrepError as error:
        complain(error)
        raise typer.Exit(2) from None
    except KeyboardInterrupt:
        raise typer.Exit(130) from None


def settings_in_force(file: Path | None, presets: Sequence[str] | None, judging: bool = False) -> Settings:
    """The settings in force; for `judging` their rules are sought too, so that an unknown one names the file."""
    from discrep.layers import preset_names
    from discrep.settings import find_settings, read_settings

    known = preset_names()
    for name in presets or ():
        if name not in known:
            raise SettingsError("no such preset", where="--preset", found=name, expected=" or ".join(known))
    found = file or find_settings(Path.cwd())
    settings = read_settings(found, presets or ())
    if judging and found is not None:
        from discrep.judging import Judge

        try:
            Judge.of(settings)
        except (RuleError, SettingsError) as error:
            raise SettingsError(str(error), where=str(found)) from None
    return settings


def read(
    names: Sequence[str], encoding: str | None, as_of: Sequence[str] | None, outlet: Sequence[str] | None
) -> list[Input]:
    """The inputs, with the days and outlets that are named for them."""
    from discrep.inputs import assign, read_inputs

    inputs = read_inputs(names, encoding=encoding)
    assign(inputs, as_of or (), outlet or ())
    return inputs


def the_text(inputs: Sequence[Input], given: str) -> Document:
    """The one document that this name stands for. Raises InputError for what is not one text."""
    own = [one for one in inputs if one.given == given]
    found = len(own[0].documents) if len(own) == 1 else len(own)
    if len(own) == 1 and found == 1 and not (own[0].claims or own[0].tables):
        return own[0].documents[0]
    what = "claims" if own[0].claims else "a table" if own[0].tables else f"{found} documents"
    raise InputError("cannot be checked", where=given, found=what, expected="one text")


def finish(report: Report, format: str, output: Path | None, fail_on: FailOn, inputs: Sequence[Input]) -> NoReturn:
    """Writes a report and ends."""
    from discrep.render import Look, render

    look = Look(files={one.documents[0].id: one.name for one in inputs if one.is_text})
    write(render(report, format, look), apart(output, [one.name for one in inputs]))
    end(inputs, reaches(report, fail_on))


def end(inputs: Iterable[Input], failed: bool) -> NoReturn:
    """Lines that could not be read outweigh findings: what was not read may hold more of them."""
    problems = [problem for one in inputs for problem in one.problems]
    for note in (note for one in inputs for note in one.notes):
        complain(note, "note")
    for problem in problems:
        complain(problem)
    raise typer.Exit(2 if problems else int(failed))


def complain(error: DiscrepError, grade: str = "error") -> None:
    """One line on standard error."""
    from discrep.render._terminal import visible

    print(f"{grade}: {visible(str(error))}", file=sys.stderr)
