"""How strong a finding is: how far its figures lie apart, and the severity that the settings make of it."""

from __future__ import annotations

from fractions import Fraction

from discrep.intervals import Cut, Interval
from discrep.quantity import NOT_FIGURES
from discrep.rules.model import Bounds, Pair
from discrep.settings import Settings, Severity
from discrep.units import scale

_UNMEASURED = ("opposite", "occasion")  # what two versions of a sentence differ in, where their numbers measure nothing


def gap(pair: Pair) -> Fraction | None:
    """How far apart the two sets lie: as stated, or where these meet, as readers take them.

    A part has a gap only where it lies above its whole. None too where the figures are not set against each other,
    where one is denied or says the opposite, and where no share of a magnitude means anything: days, ranks, scales
    whose zero is chosen (°C).
    """
    if pair.relation not in ("same", "part", "derived") or not pair.convertible or pair.denied >= 0:
        return None
    if pair.differs_in in _UNMEASURED:
        return None
    if any(_without_zero(pair, side) for side in (0, 1)):
        return None
    if pair.relation == "part":
        part, whole = pair.parts
        return distance(whole.stated_open.high, part.stated_open.low) if whole.stated.below(part.stated) else None
    a, b = pair.a, pair.b
    if a.stated.apart(b.stated):
        return between(a.stated_open, b.stated_open)
    return between(a.expected_open, b.expected_open)


def _without_zero(pair: Pair, side: int) -> bool:
    quantity = pair.claims[side].quantity
    return quantity.kind in NOT_FIGURES or (quantity.change is None and scale(quantity.unit).offset != 0)


def gap_of(computed: Interval, stated: Interval) -> Fraction:
    """How far apart two sets of one unit lie: what is computed, and what is stated."""
    return between(*(Bounds(each.low_cut, each.high_cut) for each in (computed, stated)))


def between(one: Bounds, two: Bounds) -> Fraction:
    """How far apart two sets lie, as a share; 0 where they touch or overlap."""
    return max(distance(one.high, two.low), distance(two.high, one.low))


def distance(lower: Cut, upper: Cut) -> Fraction:
    """The step from one end up to another, as a share of the larger magnitude of the two; 0 where it is no step up."""
    if lower[0] >= upper[0]:
        return Fraction(0)
    one, two = Fraction(lower[0]), Fraction(upper[0])
    return (two - one) / max(abs(one), abs(two))


def severity(code: str, own: Severity, gap: Fraction | None, settings: Settings) -> Severity:
    """The severity of a finding: by the longest prefix of its code in the settings, else the rule's own."""
    found = [prefix for prefix in settings.severity if code.startswith(prefix)]
    if not found:
        return own
    given = settings.severity[max(found, key=len)]
    if isinstance(given, str):
        return given
    if gap is None:
        return own
    return "note" if gap < given.note_below else "warning" if gap < given.warning_below else own
