"""Of a damaged file every intact record is kept, and every damaged one is named with file and line."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from damaged import MAKERS, Made

from discrep.errors import InputError
from discrep.inputs import Pieces, read_inputs
from discrep.sources import Document

FILES = int(os.environ.get("DAMAGED_FILES", "210")) // len(MAKERS)
"""Of each damage; `make hostile` tries 10,000 in all."""


def at_once(name: str) -> tuple[list[Document], list[InputError]]:
    (found,) = read_inputs([name])
    return found.documents, found.problems


def streamed(name: str) -> tuple[list[Document], list[InputError]]:
    documents, problems = [], []
    for piece in Pieces([name]):
        if isinstance(piece.held, InputError):
            problems.append(piece.held)
        else:
            assert isinstance(piece.held, Document)
            documents.append(piece.held)
    return documents, problems


def lines_of(problems: list[InputError], name: str) -> set[int]:
    """The lines that are named; of a broken group of rows the first."""
    found = set()
    for problem in problems:
        told = re.match(rf"{re.escape(name)}(?::(\d+)|: row group \d+ is broken; rows (\d+) )", str(problem))
        assert told is not None, problem
        assert len(str(problem)) <= 600
        found.add(int(told[1] or told[2]))
    return found


@pytest.mark.parametrize(("damage", "make"), MAKERS, ids=[name for name, _ in MAKERS])
def test_what_is_intact_is_kept_and_what_is_not_is_named(
    damage: str, make: Callable[[Random], Made], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for seed in range(FILES):
        made = make(Random(f"{damage} {seed}"))
        Path(made.name).write_bytes(made.data)
        for reader in (at_once, streamed):
            documents, problems = reader(made.name)
            assert {document.id: document.text for document in documents} == made.intact, (seed, reader)
            assert lines_of(problems, made.name) == set(made.damaged), (seed, reader, problems)
