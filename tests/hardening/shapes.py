"""Texts made to be slow, to fill memory or to break a reader, of any length: one name for each idea."""

from __future__ import annotations

from collections.abc import Callable

Shape = Callable[[int], str]
"""A text of about so many characters."""


def again(piece: str) -> Shape:
    """One piece over and over."""
    return lambda size: (piece * (size // len(piece) + 1))[:size]


def around(before: str, piece: str, after: str) -> Shape:
    """One piece over and over, between two others."""
    return lambda size: before + again(piece)(size) + after


def nested(opening: str, inner: str, closing: str) -> Shape:
    """What opens, as often as what closes."""

    def made(size: int) -> str:
        times = max(1, size // (len(opening) + len(closing)))
        return opening * times + inner + closing * times

    return made


def numbered(template: str, first: int = 1000) -> Shape:
    """A template over and over, with another number each time."""

    def made(size: int) -> str:
        times = size // len(template.format(first)) + 1
        return "".join(template.format(first + n) for n in range(times))

    return made


SHAPES: dict[str, Shape] = {
    # digits
    "one number of any length": again("7"),
    "one number in groups": around("1", ",000", ""),
    "zeros before a number": around("", "0", "7 men"),
    "decimals of any length": around("0.", "3", " percent"),
    "an exponent of any length": around("1e", "9", " men"),
    "exponents": again("1e999999999 men, "),
    "digits of another script": again("٣"),
    "digits beyond the first plane": again("\U0001d7d7\U0001d7ce "),
    "digits of several scripts": again("1٢९４"),
    "raised and lowered digits": again("5²₃"),
    "digits in circles": again("①②"),
    "digits with marks upon them": again("1\u0301"),
    "roman numerals": again("MCMXIV"),
    # separators
    "points and commas": again("1.2,3"),
    "groups that do not close": again("1,00,0000 "),
    "spaces of all kinds between digits": again("1\u00a02\u202f3\u20094\u2007"),
    "signs before a number": around("", "-", "5 men"),
    "plus and minus": again("±+−-5"),
    # number words
    "number words": again("one hundred and twenty thousand million "),
    "hyphenated number words": again("ninety-nine-"),
    "halves of halves": again("half of a half a "),
    "fractions of fractions": again("1/2/3/4"),
    "vague numerals": again("dozens of hundreds of scores of "),
    # hedges and ranges
    "hedges": again("about nearly over at least some "),
    "hedges on lines": again("up to\n"),
    "ranges of ranges": again("between 5 and 10 to 20 – 30 or "),
    "from without to": again("from 5 men from "),
    # units
    "units": again("5 km kg percent $ "),
    "units in units": around("5 ", "km/", "s"),
    "currency signs": again("$€£¥₹"),
    "money": again("US$5bn €"),
    "an unknown unit": around("5 ", "zorb", "s"),
    # quotes and brackets, nested and left open
    "quotes that open": again("“"),
    "quotes that close": again("”"),
    "straight quotes": again("\"5 men\" said \""),
    "quotes in quotes": nested("“he said ‘", "5 men", "’ he said”"),
    "single quotes": again("'5 men' o'clock 'tis "),
    "brackets that open": again("(5 men ["),
    "brackets that close": again("5 men)]} "),
    "brackets in brackets": nested("(5 men (of ", "5", "))"),
    "dashes that open": again("5 men — of whom — "),
    # who says so
    "cues": again("said that he said "),
    "according to": again("according to a source, according to "),
    "names": again("Ana Maria Kim Lee of the United Nations "),
    "a sentence of cues": around("", "officials told reporters that ", "12 men died."),
    "sources in sources": again("citing Reuters citing AP "),
    "denials": again("not denied that no 5 men did not "),
    # sentences
    "ten thousand figures in one sentence": numbered("{} men, ", first=3000),
    "one sentence without an end": again("and 12 men went and "),
    "abbreviations": again("U.S. Dr. No. 5 e.g. "),
    "stops": again(". "),
    "marks that end a sentence": again("?!…"),
    "paragraphs": again("\n\n"),
    "lines of one figure": numbered("{} men.\n"),
    "the same sentence again": again("The fire killed 12 men in Norvale. "),
    "years": again("in 1990, 1991 and since 1992 until "),
    "dates": again("on 5 May 2020, 6 May and "),
    "lists": again("a, b, c and d, of them 5 e, "),
    "links": again("https://a.example/5?x=5&y=http://"),
    # what does not show
    "right to left": again("\u202e12\u202c \u2066men\u2069 "),
    "arabic": again("قتل 12 شخصا و ١٣ "),
    "zero width": again("1\u200b2\u200d \u2060men\ufeff "),
    "combining marks": around("e", "\u0301", " 12 men"),
    "soft hyphens": again("twen\u00adty 1\u00ad2 "),
    "lone surrogates": again("\ud83d12 \udc00 men "),
    "NUL": again("12\0men "),
    "controls": again("\x1b[31m12\x9b men\x07 "),
    "line separators": again("12\u2028men\u2029\x85\x0b\x0c\x1c"),
    "pictures": again("👩‍👩‍👧‍👦12 men "),
    "letters of any length": again("a"),
    "capitals within a word": around("Ana Roe said 40 men died. ", "AbcD", "! The mayor, Ana Roe, said so."),
    "accents": again("é12ñ "),
    "apostrophes": again("’s 12’s "),
    "hashes, at signs and stars": again("#12 @a5 *12* "),
    "tables": again("| 12 | men |\n"),
    "tags": again("<b>12 <i>men</b> &amp;"),
    "a heading with spaces": around("# Fire", " ", "12 men"),
    "front matter with spaces": around("---\ntitle: fire", " ", "12\n---\n12 men"),
    "a day with spaces": around("2024-05-03", " ", "+"),
    "spaces": again(" "),
    "tabs": again("12\tmen\t"),
}  # fmt: skip
