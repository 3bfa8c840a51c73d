"""The words of one figure, and the figures near it: those of its text, and those of others with a certain number."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import cache
from itertools import groupby

from discrep.align.dimensions import dimension
from discrep.align.joints.values import number, reckoned
from discrep.claims import Claim
from discrep.extract.lexicon import load
from discrep.numbers import last_digit_unit
from discrep.quantity import Kind

_AROUND = 12  # figures of a text on either side that are looked at
_ELSEWHERE = 6  # figures of other texts that say one number
_NOUN = 12  # characters behind a figure in which its noun begins
_WIDE = 120  # characters on either side that can hold words of a figure
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")


class Told:
    """The single numbers of several texts, in order; of a list in one unit each has it: "4 tons of coal, 3 of sand"."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self.claims = list(_lent([c for c in claims if reckoned(c) and len(c.quantity.ends) == 1]))
        self._original = {claim.id: claim for claim in claims}
        self._at = {claim.id: i for i, claim in enumerate(self.claims)}
        self._by_number: dict[tuple[str | None, Fraction], list[Claim]] = defaultdict(list)
        self._by_unit: dict[str | None, list[Claim]] = defaultdict(list)
        for claim in self.claims:
            self._by_number[dimension(claim), number(claim)].append(claim)
            self._by_unit[dimension(claim)].append(claim)

    def sentences(self) -> Iterator[list[Claim]]:
        """The figures of each sentence."""
        for _, inside in groupby(self.claims, key=lambda claim: (claim.document.id, claim.sentence)):
            yield list(inside)

    def around(self, claim: Claim, most: int = _AROUND) -> list[Claim]:
        """The other figures of its text beside it."""
        i = self._at[claim.id]
        near = self.claims[max(0, i - most) : i] + self.claims[i + 1 : i + 1 + most]
        return [other for other in near if other.document == claim.document]

    def before(self, claim: Claim) -> Claim | None:
        i = self._at[claim.id]
        return self.claims[i - 1] if i and self.claims[i - 1].document == claim.document else None

    def behind(self, claim: Claim) -> Claim | None:
        i = self._at[claim.id] + 1
        found = self.claims[i] if i < len(self.claims) else None
        return found if found is not None and found.document == claim.document else None

    def saying(self, value: Fraction, claim: Claim) -> Iterator[Claim]:
        """The figures of other texts that say a number in the unit of the claim."""
        found = self._by_number.get((dimension(claim), value), ())
        yield from [other for other in found[: 2 * _ELSEWHERE] if other.document != claim.document][:_ELSEWHERE]

    def alike(self, claim: Claim, most: int) -> list[Claim]:
        """The first figures of other texts in its unit."""
        return [other for other in self._by_unit[dimension(claim)][: 2 * most] if other.document != claim.document]

    def numbered(self, value: Fraction, claim: Claim) -> list[Claim]:
        """The first figures of all texts that say a number in the unit of the claim."""
        return self._by_number.get((dimension(claim), value), [])[: 2 * _ELSEWHERE]

    def told(self, claims: Iterable[Claim]) -> tuple[Claim, ...]:
        """The claims as they were told, with the units of their own."""
        return tuple(self._original[claim.id] for claim in claims)

    def words(self, claim: Claim) -> str:
        """The words of its clause: from the last mark, or "and", between it and the figure before.

        Those of a share that is put in belong to it too: "86, more than half of all there, died".
        """
        own, behind = self._words(claim), self.behind(claim)
        if behind is None or dimension(behind) != "percent" or behind.sentence != claim.sentence:
            return own
        gap = claim.document.text[claim.span.end : behind.span.start].strip()
        return f"{own} | {self._words(behind)}" if gap.endswith(",") and gap.count(",") == 1 else own

    def _words(self, claim: Claim) -> str:
        document, i = claim.document, self._at[claim.id]
        low, high = (claim.sentence.start, claim.sentence.end) if claim.sentence else (0, len(document.text))
        before = self.claims[i - 1] if i else None
        after = self.claims[i + 1] if i + 1 < len(self.claims) else None
        alone = before is None or before.document != document or before.span.end <= low
        first = low if alone or before is None else before.span.end
        last = high if after is None or after.document != document else min(high, after.span.start)
        front = document.text[max(first, claim.span.start - _WIDE) : claim.span.start]
        back = document.text[claim.span.end : min(last, claim.span.end + _WIDE)]
        if not alone:
            front = _parted(front)[1]
        if last < high:
            back = _parted(back)[0]
        return f"{front} | {back}"


def _parted(text: str) -> tuple[str, str]:
    """The words that belong to the figure before, and to the one behind."""
    marks = list(_partings().finditer(text))
    return (text[: marks[-1].start()], text[marks[-1].end() :]) if marks else (text, "")


@cache
def _partings() -> re.Pattern[str]:
    """A mark, or "and"."""
    return re.compile(rf"[,;:—–]|\b(?:{'|'.join(sorted(load('en').joints.parting))})\b")


def words_of(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _lent(claims: Sequence[Claim]) -> Iterator[Claim]:
    """In a list each number has the unit of the one before that has one, unless it names things of its own."""
    lender: Claim | None = None
    for claim in claims:
        if lender is not None and (lender.document != claim.document or lender.sentence != claim.sentence):
            lender = None
        if claim.quantity.unit is not None:
            lender = lender if dimension(claim) == "percent" else claim
        elif lender is not None and dimension(claim) is None and _bare(claim, lender):
            yield replace(claim, quantity=replace(claim.quantity, unit=lender.quantity.unit))
            continue
        yield claim


def _bare(claim: Claim, lender: Claim) -> bool:
    """It names nothing, or nothing stands behind it that it could count: "the heaters 215, the radio 280"."""
    if claim.measurand.noun in (None, lender.measurand.noun):
        return True
    behind = claim.document.text[claim.span.end : claim.span.end + _NOUN].lstrip()
    closed = load("en").joints.parting | load("en").measurand.of
    return not behind or behind[0] in ".,;)" or not closed.isdisjoint(words_of(behind)[:1])


def is_mark(claim: Claim) -> bool:
    """ "8.5 out of 10", "6.6/10": a mark that somebody gives, no share of what is told elsewhere."""
    return claim.quantity.kind is Kind.FRACTION and any(sign.isdigit() for sign in claim.quantity.text)


def fineness(claims: Sequence[Claim], whole: Fraction) -> Fraction:
    """How many steps of its finest figure a number is: by so many chances it is not met by chance.

    The zeros of round numbers are no digits of them: 20, 30 and 50 have one each.
    """
    steps = [last_digit_unit(number(claim)) for claim in claims]
    known = [step for step in steps if step]
    return whole / min(known) if len(known) == len(steps) else Fraction(0)
