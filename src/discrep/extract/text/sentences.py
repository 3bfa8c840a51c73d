"""Paragraphs and sentences. A figure never reaches across either."""

from __future__ import annotations

import re
from collections.abc import Iterator

from discrep.extract.lexicon.model import TextWords

LINE_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
"""The characters that end a line, as in `str.splitlines`."""
# begins with one class of characters, which the engine seeks three times as fast as an alternative
_LINE_END = re.compile(rf"[{LINE_ENDS}](?:(?<=\r)\n)?")
_MARK = r"[.!?…][\"”’')\]\u200b\u2060\ufeff]*"
_NOTES = r"(?:\[[0-9a-z]{1,3}\])"  # "It sank.[12][a] She"
_STOP = re.compile(rf"({_MARK}){_NOTES}{{0,4}}(?=\s)")
_LAST = re.compile(rf"{_MARK}({_NOTES}{{1,4}})\Z")
_LONGEST_NOTES = 40
_CAPITAL, _LETTER = "[A-ZÀ-ÖØ-ÞĀ-Ž]", "[A-Za-zÀ-ÖØ-öø-ž.]"
_NAME = rf"{_CAPITAL}{_LETTER}{{1,15}}"
DATELINE = re.compile(
    rf"{_CAPITAL}[A-ZÀ-ÖØ-ÞĀ-Ž.'’/ -]{{1,40}}{_CAPITAL}\.?"
    rf"(?:, (?:[0-9]{{1,2}} )?{_NAME}(?: {_NAME}| [0-9]{{1,2}}){{0,2}}){{0,3}}"
    rf"(?:,? \((?P<agency>[A-Za-z./& ]{{2,30}})\))?"
    r"(?: {0,3}— {0,3}| {1,3}(?:–|--?) {1,3})(?=[\"“‘'(]?[$£€]?[A-ZÀ-ÖØ-ÞĀ-Ž0-9])"
)
"""Place, day and agency at the head of a report, the last two perhaps left out: "LONDON, Feb. 6 (Reuters) —"."""
_SENTENCE = re.compile(r"[\"“‘'(]?[A-ZÀ-ÖØ-ÞĀ-Ž](?:[a-zß-öø-ž’']| [a-z])")  # not all in capitals
_WORD_BEFORE = 12
# A line at least this long may have been broken by a mail program or a terminal, not by its author.
_WRAPPED = 40


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Stretches between hard line breaks.

    A break is soft, and inside a paragraph, if the line before it is long and does not end a
    sentence, and the next goes on with a lower-case letter or a digit.
    """
    start = line = 0
    for match in _LINE_END.finditer(text):
        at, after = match.span()
        if _soft(text, line, at, after):
            line = after
            continue
        if at > start:
            yield start, at
        start = line = after
    if start < len(text):
        yield start, len(text)


def _soft(text: str, line: int, at: int, after: int) -> bool:
    if at - line < _WRAPPED or after >= len(text) or text[at - 1] in '.!?:;|"”':
        return False
    return text[after].islower() or text[after] in "0123456789"


def sentences(text: str, start: int, end: int, words: TextWords) -> Iterator[tuple[int, int]]:
    """Sentences of one paragraph, without the head of a report and the marks of notes behind them.

    A full stop behind an abbreviation or an initial ends none.
    """
    begin, dropped = _head(text, start, end, words.agencies)
    if begin > start and not dropped:
        yield start, begin
    for match in _STOP.finditer(text, begin, end):
        at, after = match.span(1)
        follow = match.end() + 1  # white space stands there
        while follow < end and text[follow].isspace() and follow - match.end() < 8:
            follow += 1
        if follow >= end or text[follow].islower():
            continue
        if text[at] == "." and after == at + 1 and _abbreviated(text, begin, at, words.abbreviations):
            continue
        yield begin, after
        begin = follow
    while begin < end and text[begin].isspace():
        begin += 1
    if notes := _LAST.search(text, max(begin, end - _LONGEST_NOTES), end):
        end = notes.start(1)
    if begin < end:
        yield begin, end


def _head(text: str, start: int, end: int, agencies: frozenset[str]) -> tuple[int, bool]:
    """Where the head of a report ends (`start` if there is none), and whether it tells nothing but whence and when.

    Without a day or an agency it may be a headline: "NINE DEAD — Police say".
    """
    head = DATELINE.match(text, start, end)
    if head is None:
        return start, False
    if (agency := head["agency"]) is not None:  # "ALDER MILLS (AM) — Sales fell" names none
        return (start, False) if agencies.isdisjoint(agency.split("/")) else (head.end(), True)
    if any(sign.isdigit() for sign in head[0]):
        return head.end(), True
    return (head.end() if _SENTENCE.match(text, head.end(), end) else start), False


def _abbreviated(text: str, begin: int, at: int, abbreviations: frozenset[str]) -> bool:
    before = text[max(begin, at - _WORD_BEFORE) : at].rpartition(" ")[2]
    if not before.isalpha():
        before = _letters(text, begin, at)
    if len(before) == 1 and before.isupper():
        return True  # an initial: "Paul H. Chipok"
    return before.lower() in abbreviations


def _letters(text: str, begin: int, at: int) -> str:
    """The letters and points before a place: "p.m", and what stands behind a mark."""
    word = at
    while word > begin and at - word < _WORD_BEFORE and (text[word - 1].isalpha() or text[word - 1] == "."):
        word -= 1
    return text[word:at]
