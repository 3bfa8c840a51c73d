"""Pieces of inputs to claims in their form."""

from __future__ import annotations

from pathlib import Path

import pytest

from discrep.errors import InputError, SettingsError
from discrep.extract.reading import extract
from discrep.inputs import Piece, Pieces
from discrep.settings import Settings
from discrep.sources import Document
from discrep.streaming.made import Made, made_of, task_of
from discrep.streaming.pool import ordered
from discrep.wire import dump_claims

TEXT = "The fire killed 25 people."


def made(pieces: list[Piece]) -> Made:
    ((_, found),) = ordered(task_of("figures", Settings(), "jsonl"), [pieces], 1)
    return found


def test_what_fails_is_told_with_its_place() -> None:
    good = Document(TEXT, "good")
    pieces = [
        Piece(Document(b"x", "d1"), "feed.jsonl:1", 1),  # type: ignore[arg-type]
        Piece(InputError("not JSON", where="feed.jsonl:2"), "feed.jsonl:2", 1),
        Piece(good, "feed.jsonl:3", 1),
    ]
    found = made(pieces)
    assert (found.documents, found.claims, found.data.decode()) == (1, 1, dump_claims(extract(good)))
    first, second = map(str, found.problems)
    assert first.startswith("feed.jsonl:1: TypeError: ")
    assert second == "feed.jsonl:2: not JSON"


def test_a_text_that_is_none_and_a_page_that_says_something_odd(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"caf\xe9 12")
    (tmp_path / "b.md").write_text(f"---\ndate: May 5\n---\n{TEXT}")
    (tmp_path / "c.csv").write_text("city,employees\nBonn,485\n")
    (tmp_path / "d.csv").write_text("city,land\nBonn,DE\n")
    task = task_of("figures", Settings(), "jsonl")
    (found,) = made_of(Pieces([tmp_path]), task, 1)
    assert [str(note).partition(": ")[2] for note in found.notes] == [
        "date is not read, found 'May 5', expected a day such as 2024-10-30 (--as-of gives one)"
    ]
    assert [str(problem).rpartition("/")[2].partition(",")[0] for problem in found.problems] == [
        "a.txt", "d.csv: neither texts nor a table of figures",
    ]  # fmt: skip
    assert (found.documents, found.claims) == (2, 2)


def test_progress_is_told_in_bytes(tmp_path: Path) -> None:
    path = tmp_path / "d.jsonl"
    path.write_text('{"text": "It killed 25."}\n' * 50)
    told: list[tuple[str, int, int]] = []
    task = task_of("figures", Settings(), "jsonl")
    for _ in made_of(Pieces([path]), task, 1, lambda *step: told.append(step), limit=2000):
        pass
    assert [what for what, _, _ in told] == ["reading"] * len(told)
    done = [done for _, done, _ in told]
    assert done == sorted(done)
    assert told[-1][1:] == (path.stat().st_size,) * 2
    assert len(told) > 3


def test_wrong_settings_are_told_before_anything_is_read() -> None:
    with pytest.raises(SettingsError, match="dozenz"):
        task_of("figures", Settings(vague={"dozenz": ("20", "90")}), "jsonl")
