"""Quoted stretches of a paragraph: “…”, "…", ''…'', «…», and single quotes of British papers.

An unclosed quotation harms nothing: it reaches to the end of its paragraph if the next paragraph opens
with a quotation mark again, as papers do for long statements, and is no quotation otherwise.
"""

from __future__ import annotations

import re
from itertools import pairwise

from discrep.spans import Span

# begins with one class of characters, which the engine seeks faster than an alternative
_MARK = re.compile(r"[“”„\"«»‘’'`](?:(?<!`)|(?<=`)`)")
_PAIRS = {"“": "”", "„": "”", "«": "»", '"': '"', "‘": "’", "'": "'", "``": "''"}
_DOUBLE = frozenset('“„«"') | {"``", "''"}
_SIGNING = frozenset("-–—―")
OPENERS = '“"„«‘'


def marked(text: str, start: int, end: int) -> bool:
    """Whether the stretch may hold a quotation at all; apostrophes inside words do not count."""
    part = text[start:end]
    if "“" in part or '"' in part or "‘" in part or "«" in part or "„" in part:
        return True
    return "'" in part and (" '" in part or "''" in part or part.startswith("'"))


def quotations(text: str, start: int, end: int) -> list[Span]:
    """The outermost quotations of one paragraph, with their marks, in order."""
    marks = _marks(text, start, end)
    found: list[Span] = []
    last = max((i for i, (_, mark, opens, _) in enumerate(marks) if opens and mark in _DOUBLE), default=-1)
    i = 0
    while i < len(marks):
        at, _, opens, _ = marks[i]
        closing = _closing(text, marks, i) if opens else None
        if closing is not None:
            found.append(Span(at, marks[closing][0] + len(marks[closing][1])))
            i = closing + 1
        elif i == last and _goes_on(text, end):
            found.append(Span(at, end))
            break
        else:
            i += 1
    return found


def _marks(text: str, start: int, end: int) -> list[tuple[int, str, bool, bool]]:
    """(place, mark, may open, may close) of all marks but apostrophes inside words."""
    marks = []
    skip = -1
    for match in _MARK.finditer(text, start, end):
        at, mark = match.start(), match.group()
        if at == skip:
            continue
        if mark == "'" and text.startswith("''", at):
            mark, skip = "''", at + 1
        before = text[at - 1] if at > start else " "
        after = text[at + len(mark)] if at + len(mark) < end else " "
        if mark in "'’" and before.isalnum() and after.isalnum():
            continue
        opens = mark in _PAIRS or mark == "''"
        closes = mark in ("”", "»", "’", "“", '"', "'", "''")
        if mark in ('"', "'", "''"):
            opens = not after.isspace() and not (before.isalnum() or before in ".,!?")
            closes = after.isspace() or (not before.isspace() and not after.isalnum())
        elif mark in ("‘", "’"):
            opens = mark == "‘" and not after.isspace()
            closes = mark == "’" and not before.isspace()
        elif mark == "“":
            closes = after.isspace() and not before.isspace()  # "… to me.“": a slip for ”
            opens = not closes
            mark = "”" if closes else mark
        marks.append((at, mark, opens, closes))
    return marks


def _closing(text: str, marks: list[tuple[int, str, bool, bool]], i: int) -> int | None:
    """The mark that closes the one at i: never beyond the next that opens the same way, so that all is linear."""
    mark = marks[i][1]
    wanted = _PAIRS.get(mark, mark)
    possible: int | None = None
    for k in range(i + 1, len(marks)):
        at, other, opens, closes = marks[k]
        if other == wanted and closes:
            if wanted not in "'’" or text[at - 1] in ".,!?…" or not text[at - 1].islower():
                return k
            # "the troops’ losses": an apostrophe or the end, whichever comes to be the only one.
            possible = k if possible is None else possible
        elif other == mark and opens:
            break
    return possible


def _goes_on(text: str, end: int) -> bool:
    """Whether the next paragraph opens with a quotation mark."""
    while end < len(text) and text[end].isspace():
        end += 1
    return end < len(text) and text[end] in OPENERS


def ends_quoted(text: str, end: int) -> bool:
    """Whether a quotation may close directly before a place."""
    return text[end - 1] in "”\"’'»"


def merged(text: str, pieces: list[tuple[int, int]], quotes: list[Span]) -> list[tuple[int, int]]:
    """Sentences whose border falls inside a quotation, or between it and its signature ("— Ana Roe"), joined."""
    if not quotes or len(pieces) < 2:
        return pieces
    out = [pieces[0]]
    q = 0
    for (_, end), (start, after) in pairwise(pieces):
        while q < len(quotes) and quotes[q].end <= end:
            q += 1
        if (q < len(quotes) and quotes[q].start < end) or (q and quotes[q - 1].end == end and text[start] in _SIGNING):
            out[-1] = (out[-1][0], after)
        else:
            out.append((start, after))
    return out
