"""`discrep extract` of inputs of any size: claims are written as they are made, to a stream, a file or parts."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import typer

import discrep
from discrep.errors import DiscrepError, InputError
from discrep.progress_bar import Shown, progress_bar
from discrep.running import complain, waiting_for_stdin
from discrep.terminal import is_terminal
from discrep.writing import apart, printed, write, written

if TYPE_CHECKING:
    from discrep.inputs import Pieces
    from discrep.streaming.made import MakeClaims


def pieces_of(
    names: Sequence[str],
    output: Path | None,
    encoding: str | None,
    as_of: Sequence[str] | None,
    outlet: Sequence[str] | None,
) -> Pieces:
    """The inputs as a stream; before any work it is seen to the output."""
    from discrep.inputs import Pieces

    waiting_for_stdin(names)
    apart(output, [])
    pieces = Pieces(names, encoding=encoding, as_of=as_of or (), outlet=outlet or ())
    apart(output, [name for name, _ in pieces.sizes])
    return pieces


def to_stream(pieces: Pieces, task: MakeClaims, jobs: int, output: Path | None) -> NoReturn:
    """Writes claims to standard output as they are made, or to a file, all of it or nothing."""
    from discrep.streaming.forms import begun
    from discrep.streaming.made import made_of

    if task.form != "jsonl" and output is None:
        raise DiscrepError("not for a terminal", found=task.form, expected="--output FILE or --parts FOLDER")
    problems = 0
    with ExitStack() as stack:
        # A bar would stand between the lines of a terminal that shows both.
        shown = output is None and is_terminal(sys.stdout)
        progress = None if shown else stack.enter_context(progress_bar())
        file = None if output is None else begun(stack.enter_context(written(output)), task.form)
        # On its way to a reader no claim waits for others, unless several processes work on them.
        limit = {"limit": 0} if output is None and jobs == 1 else {}
        for made in stack.enter_context(closing(made_of(pieces, task, jobs, progress, **limit))):
            if file is not None:
                file.write(made.data)
            elif not printed(made.data.decode("ascii")):
                break
            for note in made.notes:
                _tell(note, "note", progress)
            for problem in made.problems:
                _tell(problem, "error", progress)
            problems += len(made.problems)
        if file is not None:
            file.close()
    raise typer.Exit(2 if problems else 0)


def to_parts(folder: Path, pieces: Pieces, task: MakeClaims, jobs: int, told_with: dict[str, object]) -> NoReturn:
    """Writes claims into the parts of a folder, or goes on with those that are there."""
    from discrep.inputs import STDIN
    from discrep.streaming.parts import into_parts

    for name, _ in pieces.sizes:
        if name == STDIN:
            raise InputError("cannot be read twice", where="standard input", expected="files where there are --parts")
        if _inside(name, folder):
            raise InputError("an input in the folder of the parts", where=str(folder), found=name)
    for name in pieces.given:
        if Path(name).is_dir() and _inside(str(folder), Path(name)):
            # Its parts would be inputs of the run that goes on.
            raise InputError("in a folder of inputs", where=str(folder), found=name, expected="a folder beside it")
    told_with = {"discrep": discrep.__version__, **told_with}
    if task.form == "parquet":
        from discrep.streaming.forms import pyarrow

        told_with["pyarrow"] = pyarrow().__version__
    try:
        with progress_bar() as progress:
            tell = partial(_tell, progress=progress)
            outcome = into_parts(folder, pieces, task, jobs, told_with, tell, progress)
    except KeyboardInterrupt:
        print("interrupted; the same command goes on behind the finished parts", file=sys.stderr)
        raise
    earlier = sum(len(part.problems) for part in outcome.parts[: outcome.before])
    if earlier:
        where = str(folder / "manifest.jsonl")
        complain(
            InputError(f"{earlier} more {_plural(earlier, 'problem')} in the parts that were finished", where=where)
        )
    counts = ((len(outcome.parts), "part"), (outcome.claims, "claim"), (outcome.documents, "document"))
    write(", ".join(f"{count:,} {_plural(count, what)}" for count, what in counts) + "\n", None)
    raise typer.Exit(2 if outcome.problems else 0)


def _tell(error: DiscrepError, grade: str, progress: Shown | None) -> None:
    if progress is not None:
        progress.aside()
    complain(error, grade)


def _plural(count: int, what: str) -> str:
    return what if count == 1 else f"{what}s"


def _inside(name: str, folder: Path) -> bool:
    return Path(os.path.realpath(name)).is_relative_to(os.path.realpath(folder))
