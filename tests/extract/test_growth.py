"""Four times the text takes about four times as long, on texts made to be slow."""

from __future__ import annotations

import time

import pytest

import discrep

SHAPES = {
    "ones": "1", "one comma": "1,", "one space": "1 ", "one dash": "1-", "one point": "1.", "word one": "one ",
    "twenty-": "twenty-", "one hundred and": "one hundred and ", "spaces": " ", "dollars": "$", "over": "over ",
    "up to": "up to ", "between": "between ", "letters": "a", "words": "word, ", "no noun": "12 of the and in a by ",
    "accents": "é 12 ", "ranges": "1 to ", "magnitudes": "5 million to ", "quotes": "\"", "curly": "“",
    "said": "said ", "he said": "he said ", "relative": ", who ", "names": "Kim Lee ", "dates": "May 5, ",
    "of them": "5 of them, ", "said that": "Kim said that 12 ", "lines": "12 up to\n", "sentences": "He saw 12 men. ",
    "open": "(", "hyphens": "-", "according": "according to ", "apostrophes": "'s ", "halves": "½", "percent": "5% ",
    "stops": "U.S. ", "elliptic": "12 men came. 5 of them left. ",
}  # fmt: skip
SMALLEST = 0.02
LONGEST = 100_000


def seconds(piece: str, size: int) -> float:
    text = (piece * (size // len(piece) + 1))[:size]
    start = time.process_time()
    discrep.extract(text)
    return time.process_time() - start


@pytest.mark.parametrize("piece", SHAPES.values(), ids=SHAPES.keys())
def test_time_grows_with_the_text(piece: str) -> None:
    seconds("12 coins ", 100)  # what is loaded once
    size = 1000
    while (small := seconds(piece, size)) < SMALLEST and size < LONGEST:
        size *= 2
    ratio = 0.0
    for _ in range(3):  # a noisy machine gets three tries
        ratio = seconds(piece, 4 * size) / max(small, SMALLEST)
        if ratio < 6:
            break
        small = seconds(piece, size)
    assert ratio < 6, f"{size} and {4 * size} characters"


def test_a_long_line_is_read_in_reasonable_time() -> None:
    line = "Officials said on Monday that up to 12,000 soldiers, 500 of them officers, had been sent to five bases. "
    assert seconds(line, 400_000) < 15
