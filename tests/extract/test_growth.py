"""Four times the text takes about four times as long, on texts made to be slow."""

from __future__ import annotations

import pytest
from growing import growth

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
    "thirds": "two thirds of a ", "thirds alone": "a third ", "half a": "half a ", "and a half": "two and a half ",
    "hundred, ": "one hundred, ", "million,": "one million, ", "point": "one point five ", "ordinals": "twenty-first ",
    "ratios": "one in ", "several": "several hundred of ", "dozens": "dozens of ", "no": "no new ", "times": "5 times ",
    "apostrophes between": "1’000’", "powers": "3×10⁸ ", "raised": "10⁸", "slashes": "1⁄", "digits of a script": "١٢٬",
    "wide": "１，", "addresses": "http://", "address": "www.a.b/5", "scores": "two-one-", "narrow": "1\u202f000\u202f",
    "born in": "born in 1990 ", "in 1990 born": "In 1990, ", "born": "born 1990, and ", "opened": "opened (",
    "years": "1990–", "lifespans": "(5 May 1990 – 6 May 1991", "since": "has been since 1990 ", "films": "a 2015 a ",
    "feet": "5 feet ", "feet and": "5 feet and ", "feet marks": "6'", "dollars 5": "5 dollars ", "signs": "$5 ",
    "brackets": "5 (", "pounds": "5 pounds of ", "miles an": "5 miles an ", "full": "5 full ", "US$": "US$",
}  # fmt: skip


@pytest.mark.parametrize("piece", SHAPES.values(), ids=SHAPES.keys())
def test_time_grows_with_the_text(piece: str) -> None:
    assert growth(discrep.extract, piece) < 6
