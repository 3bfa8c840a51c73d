"""Four times the text takes about four times as long and as much memory, whatever the text is, and nothing raises.

Time is that of the processor, as a ratio within one run, and the best of several tries: machines differ and are shared.
`make hostile` asks all of it of every shape, on longer texts. Comparing starts with all pairs and looks at a bounded
number of them from about a hundred figures on, so that it is asked there alone.
"""

from __future__ import annotations

import gc
import json
import os
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from shapes import SHAPES, Shape

import discrep
from discrep.inputs import read_inputs
from discrep.inputs.published import moment

FULL = os.environ.get("HOSTILE") == "full"
LEAST = 0.1 if FULL else 0.01  # seconds; what takes less says nothing of how it grows
TRIES = 5
READ, COMPARED, MOST = 250, 2_500, 200_000 if FULL else 20_000
"""Characters of the smaller text: at least, and at most, until it takes long enough."""


def read(text: str) -> None:
    claims = discrep.extract(text)
    assert all(claim.span.of(text) for claim in claims)


def parsed(text: str) -> None:
    try:
        discrep.parse(text)
    except discrep.ParseError as error:
        assert len(str(error)) < 600  # noqa: PT017


def compared(text: str) -> None:
    discrep.compare([discrep.Document(text, id="a"), discrep.Document(text.replace("2", "3"), id="b")])


def checked(text: str) -> None:
    discrep.check(text, [discrep.Document(text.replace("2", "3"), id="b")])


def filed(end: str) -> Callable[[str], None]:
    """The text in a file of one kind; lone surrogates cannot be written, and a NUL makes a file no text."""

    def made(text: str) -> None:
        plain = text.encode("utf-8", "replace").decode().replace("\0", " ")
        if end == "jsonl":
            plain = json.dumps({"text": plain})
        elif end == "csv":
            plain = 'id,text\na,"' + plain.replace('"', '""') + '"\n'
        path = Path(f"file.{end}")
        path.write_bytes(plain.encode())
        try:
            (found,) = read_inputs([path])
        except discrep.InputError as error:
            assert "nothing in it" in str(error) or "no visible text" in str(error)  # noqa: PT017
        else:
            assert not found.problems

    return made


JOBS: dict[str, tuple[Callable[[str], None], int]] = {
    "extract": (read, READ),
    "parse": (parsed, READ),
    "attributions": (lambda text: [*discrep.attributions(text)] and None, READ),
    "compare": (compared, COMPARED),
    "check": (checked, COMPARED),
    "moment": (lambda text: moment(text) and None, READ),
    **{end: (filed(end), READ) for end in ("txt", "md", "html", "jsonl", "csv")},
}


MADE_FOR = {"a heading with spaces": "md", "front matter with spaces": "md", "a day with spaces": "moment"}


def cases() -> list[object]:
    """Every shape with every job; or each shape once read, and one of the other jobs in turn."""
    others = [name for name in JOBS if name not in ("extract", "compare", "check")]
    return [
        pytest.param(shape, job, id=f"{job}: {shape}")
        for n, shape in enumerate(SHAPES)
        for job in (JOBS if FULL else ("extract", MADE_FOR.get(shape, others[n % len(others)])))
    ]


def seconds(work: Callable[[str], None], text: str) -> float:
    gc.disable()  # it looks at all objects again each time they have grown by a quarter: steps that are not ours
    try:
        begun = time.process_time()
        work(text)
        return time.process_time() - begun
    finally:
        gc.enable()


def growth(work: Callable[[str], None], shape: Shape, size: int) -> float:
    """t(4n) / t(n), the least of several tries."""
    small = seconds(work, shape(size))
    while small < LEAST and size < MOST:
        size *= 2
        small = seconds(work, shape(size))
    ratio = float("inf")
    for _ in range(TRIES):
        ratio = min(ratio, seconds(work, shape(4 * size)) / max(small, LEAST / 4))
        if ratio < 6:
            break
        small = seconds(work, shape(size))
    return ratio


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_there_are_enough_shapes() -> None:
    assert len(SHAPES) >= 48
    assert len({shape(300) for shape in SHAPES.values()}) == len(SHAPES)
    assert all(300 <= len(shape(300)) < 700 for shape in SHAPES.values())


@pytest.mark.parametrize(("shape", "job"), cases())
def test_time_grows_with_the_text(shape: str, job: str) -> None:
    work, size = JOBS[job]
    work("The fire killed 12 men.")  # what is loaded once is no part of it
    assert growth(work, SHAPES[shape], size) < 6


MEMORY = SHAPES if FULL else ["brackets in brackets", "one number of any length"]
LETTERS = 20_000 if FULL else 2_000


@pytest.mark.parametrize("shape", MEMORY)
def test_memory_grows_with_the_text(shape: str) -> None:
    def peak(size: int) -> int:
        text = SHAPES[shape](size)
        tracemalloc.start()
        discrep.extract(text)
        used = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return used

    peak(100)
    # of a text without any figure hardly anything is held: where the shorter one is cut decides that
    small, large = max(peak(LETTERS), 200 * LETTERS), peak(4 * LETTERS)
    assert large < 6 * small
    assert large < 4000 * 4 * LETTERS  # bytes for each character


# Numbers beyond any bound --------------------------------------------------------------------------

DIGITS = 10**6 if FULL else 10**5


@pytest.mark.parametrize("number", ["7" * DIGITS, "1" + ",000" * (DIGITS // 3), "0." + "3" * DIGITS, "1e999999999"])
def test_a_number_beyond_any_bound_is_no_figure_or_an_exact_one(number: str) -> None:
    """No arithmetic is done with it that would take long, or memory."""
    text = f"The fire killed {number} men, and 12 were hurt."
    found = discrep.extract(text)
    assert "12" in [claim.quantity.text for claim in found]
    assert all(claim.quantity.value is None or claim.quantity.value < 10**70 for claim in found)
    parsed(number)
    compared(text)
    checked(text)


def test_ten_thousand_figures_in_one_sentence() -> None:
    text = SHAPES["ten thousand figures in one sentence"](100_000 if FULL else 20_000) + "died."
    claims = discrep.extract(text)
    assert len(claims) > (10_000 if FULL else 2_000)
    assert [claim.span.of(text) for claim in claims] == [claim.quantity.text for claim in claims]
