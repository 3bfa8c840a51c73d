"""A run over inputs of any size, into a folder of parts that a later run can go on with.

Where a part ends depends on the inputs alone. A run that goes on reads its inputs again from the start, which takes a
small share of the time of extraction, and leaves out what is in the finished parts; so it knows all ids, and that the
inputs are those of these parts.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from discrep.errors import DiscrepError, InputError
from discrep.inputs import Piece, Pieces
from discrep.progress import Progress
from discrep.regular_files import told
from discrep.streaming.batches import BATCH, batches
from discrep.streaming.files import NewFile, locked
from discrep.streaming.forms import begun
from discrep.streaming.made import Made, MakeClaims, size_of, tell_read
from discrep.streaming.manifest import Manifest, Part
from discrep.streaming.pool import ordered

PART: Final = 2**23
"""Bytes of input in a part, about."""

Tell = Callable[[DiscrepError, str], object]
"""Called with a problem or a note ("error", "note") once what it is about is written."""


@dataclass(slots=True)
class Outcome:
    """What is in a folder of parts."""

    parts: list[Part] = field(default_factory=list)
    before: int = 0
    """How many of them were there already."""

    @property
    def documents(self) -> int:
        return sum(part.documents for part in self.parts)

    @property
    def claims(self) -> int:
        return sum(part.claims for part in self.parts)

    @property
    def problems(self) -> int:
        return sum(len(part.problems) for part in self.parts)


def into_parts(
    folder: Path,
    pieces: Pieces,
    task: MakeClaims,
    jobs: int,
    told_with: Mapping[str, Any],
    tell: Tell,
    progress: Progress | None = None,
    part_bytes: int = PART,
    batch_bytes: int = BATCH,
) -> Outcome:
    """Writes the claims into the parts of a folder, or goes on with those that are there.

    `told_with` is what else must be the same for a run that goes on. Raises InputError where something is not, naming
    it, and DiscrepError while another run writes there, and for a folder that holds something else.
    """
    begun_with = {
        **told_with,
        "form": task.form,
        "keep": task.keep,
        "settings": task.settings.model_dump(mode="json"),
        "part_bytes": part_bytes,
        "batch_bytes": batch_bytes,
    }
    with locked(folder):
        manifest = Manifest(folder, begun_with, pieces.sizes)
        run = _Run(folder, pieces, task, manifest, tell, part_bytes, batch_bytes)
        outcome = Outcome(manifest.parts, len(manifest.parts))
        run.to_the_end(jobs, progress)
    return outcome


@dataclass(frozen=True, slots=True)
class _Mark:
    """Where a batch ends."""

    part: int
    last: bool
    digest: str
    read: int


class _Run:
    """One run into a folder that is locked."""

    def __init__(
        self,
        folder: Path,
        pieces: Pieces,
        task: MakeClaims,
        manifest: Manifest,
        tell: Tell,
        part_bytes: int,
        batch_bytes: int,
    ) -> None:
        self._folder, self._pieces, self._task, self._manifest = folder, pieces, task, manifest
        self._tell, self._part_bytes, self._batch_bytes = tell, part_bytes, batch_bytes
        self._marks: deque[_Mark] = deque()
        for part in manifest.parts:
            _refuse_changed(folder, part)

    def to_the_end(self, jobs: int, progress: Progress | None) -> None:
        part: _PartFile | None = None
        mark = None
        try:
            for _, made in ordered(self._task, self._batches(progress), jobs):
                mark = self._marks.popleft()
                part = part or _PartFile(self._folder, mark.part, self._task)
                part.take(made)
                if mark.last:
                    self._keep(part, mark)
                    part = None
                tell_read(progress, mark.read, self._pieces.total)
            if part is not None and mark is not None:
                self._keep(part, mark)
                part = None
        finally:
            if part is not None:
                part.new.drop()
        self._manifest.finish()

    def _batches(self, progress: Progress | None) -> Iterator[list[Piece]]:
        """The batches of the parts that are not finished; the finished ones are held against what they were made of."""
        number = filled = 0
        digest = ""
        finished = len(self._manifest.parts)
        for batch in batches(self._pieces, size_of, self._batch_bytes):
            filled += sum(piece.size for piece in batch)
            digest = self._pieces.digest
            mark = _Mark(number, filled >= self._part_bytes, digest, self._pieces.read)
            if number >= finished:
                self._marks.append(mark)
                yield batch
            elif mark.last:
                self._same(number, digest)
                tell_read(progress, mark.read, self._pieces.total)
            if mark.last:
                number, filled = number + 1, 0
        if number < finished:
            self._same(number, digest)
            number += 1
        if number < finished:
            raise self._changed(number)

    def _same(self, number: int, digest: str) -> None:
        if self._manifest.parts[number].read != digest:
            raise self._changed(number)

    def _changed(self, number: int) -> InputError:
        name = self._manifest.parts[number].file
        return InputError(
            "was made of other inputs", where=str(self._folder / name), expected="the same, or another folder"
        )

    def _keep(self, file: _PartFile, mark: _Mark) -> None:
        file.written.close()
        size = file.new.keep()
        problems = [str(problem) for problem in file.made.problems]
        read, made = mark.digest, file.made
        self._manifest.add(Part(mark.part, file.new.path.name, size, made.documents, made.claims, problems, read))
        for note in made.notes:
            self._tell(note, "note")
        for problem in made.problems:
            self._tell(problem, "error")


class _PartFile:
    """A part that is being written."""

    def __init__(self, folder: Path, number: int, task: MakeClaims) -> None:
        self.new = NewFile(folder / f"part-{number:06}.{task.form}")
        with told(self.new.path):
            self.written = begun(self.new.file, task.form)
        self.made = Made()

    def take(self, made: Made) -> None:
        with told(self.new.path):
            self.written.write(made.data)
        self.made.documents += made.documents
        self.made.claims += made.claims
        self.made.problems += made.problems
        self.made.notes += made.notes


def _refuse_changed(folder: Path, part: Part) -> None:
    path = folder / part.file
    size = path.stat().st_size if path.is_file() else None
    if size != part.bytes:
        found = "nothing" if size is None else f"{size} bytes"
        raise InputError(
            "a finished part is not as it was", where=str(path), found=found, expected=f"{part.bytes} bytes"
        )
