"""Findings, and figures of a check, as rows for a spreadsheet, where no text can become a formula.

Text is quoted, and begins with an apostrophe where a spreadsheet would begin to reckon; numbers are not quoted. Of a
finding the first two claims have columns of their own, the rest are in `others`; of a figure the second is the first
that speaks for it or against it.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from decimal import Context, Decimal
from fractions import Fraction

from discrep.claims import Claim
from discrep.findings import Figure, Finding, Report
from discrep.intervals import point
from discrep.quantity import Kind
from discrep.render import Look
from discrep.render._excerpts import cut
from discrep.render._places import named, place, who
from discrep.render._terminal import visible

Cell = str | int | Decimal | None

_ABOUT = ("type", "id", "result", "code", "name", "severity", "explanation", "gap", "remarks")
_SIDE = ("document", "line", "column", "figure", "low", "high", "unit", "source", "quote")
HEADER = (*_ABOUT, *(f"{name}_{side}" for side in (1, 2) for name in _SIDE), "others")

_RECKONS = tuple("=+-@\t\r\n＝＋－＠")
# Where a comma parts decimals, spreadsheets part cells by semicolons, whatever stands in quotes.
_APART = re.compile("(;\\s*)(?=[=+@＝＋－＠-])")
_DIGITS = Context(prec=15)  # as many as a spreadsheet keeps


def render(report: Report, look: Look) -> str:
    made = io.StringIO()
    writer = csv.writer(made, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n")
    writer.writerow(HEADER)
    rows = [*(_finding(each, look) for each in report.findings), *(_figure(each, look) for each in report.figures)]
    writer.writerows([_safe(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
    return made.getvalue()


def _finding(finding: Finding, look: Look) -> list[Cell]:
    f = finding
    remarks = "; ".join(f"{remark.code}: {remark.text}" for remark in f.remarks)
    about = ["finding", f.id, f.verdict.value, f.code, f.name, f.severity, f.explanation, _number(f.gap), remarks]
    return [*about, *_cited(f.claims, look)]


def _figure(figure: Figure, look: Look) -> list[Cell]:
    codes = ", ".join(dict.fromkeys(finding.code for finding in figure.evidence))
    others = dict.fromkeys(claim for finding in figure.evidence for claim in finding.claims if claim != figure.claim)
    about = ["figure", figure.claim.id, figure.status.value, codes, None, None, figure.explanation, None, None]
    return [*about, *_cited([figure.claim, *others], look)]


def _cited(claims: Sequence[Claim], look: Look) -> list[Cell]:
    sides = [cell for claim in claims[:2] for cell in _side(claim, look)]
    missing: list[Cell] = [None] * (2 * len(_SIDE) - len(sides))
    return [*sides, *missing, _listed(claims[2:])]


def _side(claim: Claim, look: Look) -> list[Cell]:
    at, quantity, shown = place(claim), claim.quantity, cut(claim, look.width)
    return [
        claim.document.id,
        at.line if at else None,
        at.column if at else None,
        quantity.text,
        _end(claim, quantity.interval.low),
        _end(claim, quantity.interval.high),
        quantity.unit,
        who(claim),
        shown.before + shown.figure + shown.after,
    ]


def _end(claim: Claim, end: Fraction | None) -> Cell:
    if end is None or claim.quantity.kind is not Kind.DATE:
        return _number(end)
    return claim.quantity.shown(point(end))


def _number(number: Fraction | None) -> Cell:
    if number is None or number.denominator == 1:
        return None if number is None else number.numerator
    return _DIGITS.divide(Decimal(number.numerator), Decimal(number.denominator))


def _listed(claims: Iterable[Claim]) -> str:
    return "; ".join(f"{named(claim)} “{claim.quantity.text}”" for claim in claims)


def _safe(text: str) -> str:
    shown = _APART.sub(r"\1'", visible(text))
    return f"'{shown}" if text.startswith(_RECKONS) or shown.lstrip().startswith(_RECKONS) else shown
