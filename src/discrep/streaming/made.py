"""Pieces of inputs to claims in the form that is asked for."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from discrep.claims import Claim
from discrep.errors import DiscrepError, InputError
from discrep.extract.reading import extract
from discrep.inputs import Piece, Pieces, Table
from discrep.inputs.texts import Unread
from discrep.progress import Progress
from discrep.settings import Settings
from discrep.streaming.batches import BATCH, batches
from discrep.streaming.forms import Form, joined, pyarrow, rendered
from discrep.streaming.many import failure
from discrep.streaming.pool import Failed, ordered


@dataclass(slots=True)
class Made:
    """Claims in their form, how many of how many documents they are, and what is to be told besides."""

    data: Any = b""
    documents: int = 0
    claims: int = 0
    problems: list[DiscrepError] = field(default_factory=list)
    notes: list[DiscrepError] = field(default_factory=list)


def task_of(keep: str, settings: Settings, form: Form) -> MakeClaims:
    """The work on the pieces of one run. Raises what `extract` raises for a wrong setting, before anything is read."""
    extract("", keep=keep, settings=settings)
    if form == "parquet":
        pyarrow()
    # Rules play no part in reading, and one that is given as a value need not travel.
    return MakeClaims(keep, settings.model_copy(update={"plugins": ()}), form)


@dataclass(frozen=True, slots=True)
class MakeClaims:
    """The work on each piece. What is wrong with one is told with it."""

    keep: str
    settings: Settings
    form: Form

    def __call__(self, piece: Piece) -> Made:
        made = Made()
        claims: list[Claim] = []
        try:
            claims = self._claims(piece, made)
        except InputError as error:
            made.problems.append(error)
        made.data, made.claims = rendered(claims, self.form, self.settings), len(claims)
        return made

    def pack(self, pieces: Sequence[Piece], results: Sequence[Made | Failed]) -> Made:
        """All that was made of a batch as one."""
        batch = Made()
        parts = []
        for piece, result in zip(pieces, results, strict=True):
            if isinstance(result, Failed):
                batch.problems.append(failure(piece.where, result))
                continue
            parts.append(result.data)
            batch.documents += result.documents
            batch.claims += result.claims
            batch.problems += result.problems
            batch.notes += result.notes
        batch.data = joined(parts, self.form)
        return batch

    def _claims(self, piece: Piece, made: Made) -> list[Claim]:
        held = piece.held
        if isinstance(held, InputError):
            raise held
        if isinstance(held, Claim):
            return [held]
        if isinstance(held, Table):
            claims = held.claims(self.settings)
        else:
            if isinstance(held, Unread):
                held, notes = held.document()
                made.notes += notes
            claims = extract(held, keep=self.keep, settings=self.settings)
        made.documents = 1
        return claims


def made_of(
    pieces: Pieces, task: MakeClaims, jobs: int, progress: Progress | None = None, limit: int = BATCH
) -> Generator[Made]:
    """What is made of the inputs, batch by batch and in order."""
    read: deque[int] = deque()

    def noted() -> Iterator[list[Piece]]:
        for batch in batches(pieces, size_of, limit):
            read.append(pieces.read)
            yield batch

    for _, made in ordered(task, noted(), jobs):
        tell_read(progress, read.popleft(), pieces.total)
        yield made


def size_of(piece: Piece) -> int:
    """What a piece adds to a batch."""
    return piece.size


def tell_read(progress: Progress | None, done: int, total: int | None) -> None:
    """Tells whoever asks how many bytes of the inputs are done, where it is known how many there are."""
    if progress is not None and total:
        progress("reading", min(done, total), total)
