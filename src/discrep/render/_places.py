"""Where a claim stands in its document, and who says it."""

from __future__ import annotations

from dataclasses import dataclass

from discrep.claims import Claim


@dataclass(frozen=True, slots=True)
class Place:
    """Lines and columns of a figure, from 1, in code points; the end is the column behind its last character.

    Only LF ends a line, so that CRLF is one end and a lone CR none.
    """

    line: int
    column: int
    end_line: int
    end_column: int


def at_hand(claim: Claim) -> bool:
    """Is the text of its document known? Of a claim that was read by itself it is not."""
    return claim.span.end <= len(claim.document.text)


def place(claim: Claim) -> Place | None:
    """Its lines and columns; None where the text is not at hand."""
    if not at_hand(claim):
        return None
    text, (start, end) = claim.document.text, (claim.span.start, claim.span.end)
    line = text.count("\n", 0, start) + 1
    end_line = line + text.count("\n", start, end)
    return Place(line, start - text.rfind("\n", 0, start), end_line, end - text.rfind("\n", 0, end))


def named(claim: Claim, column: bool = True) -> str:
    """`document:line:column`, or the range of characters where the text is not at hand."""
    at = place(claim)
    if at is None:
        return claim.id
    return f"{claim.document.id}:{at.line}{f':{at.column}' if column else ''}"


def who(claim: Claim) -> str:
    """Who says so."""
    source = claim.attribution.source
    return "narrator" if source is None else source.name
