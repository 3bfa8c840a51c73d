"""Claims as the columns of a frame: what a screen compares, what people read, and the claim itself.

An exact number becomes two doubles that enclose it, for a column of fractions is none. Each end of a set of values
has an *outer* double (`low_outer`, `high_outer`), beyond which no value of the set lies, and an *inner* one
(`low_inner`, `high_inner`) up to which it surely reaches. A decimal that a double gives back digit for digit (3.7) is
as good as itself and both are it; of any other number (1/3, a foot in metres) they are the doubles beside it. An open
end lies between its number and the next double inside.

What depends on the other figure of a pair is enclosed as well: counts that end at the next whole number against
whole numbers only, a bare number that is rounded against finer ones only, a fall that is negative against changes
only. All ends are in the base unit of their dimension.
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterable, Iterator
from fractions import Fraction
from types import ModuleType
from typing import Any, NamedTuple

from discrep.align.about import names_in
from discrep.align.changing import accumulates, as_of, grows
from discrep.align.denials import commitment
from discrep.align.dimensions import unit_of
from discrep.claims import Claim, levels
from discrep.hedges import CEILINGS, FLOORS, TURNED
from discrep.intervals import Cut, Interval
from discrep.keys import key_text, measurand_key
from discrep.pairing import kinds
from discrep.quantity import Kind, Quantity
from discrep.rules.wholes import in_wholes, whole
from discrep.settings import DEFAULTS, Settings
from discrep.units import scale
from discrep.wire import dump_claim

ENDS = ("low_outer", "low_inner", "high_inner", "high_outer")
TYPES: dict[str, type] = {
    "id": str,
    "key": str,
    "kinds": list,
    "names": list,
    "document": str,
    "outlet": str,
    "published": str,
    "figure": str,
    "noun": str,
    "source": str,
    "unit": str,
    "low": float,
    "high": float,
    **{f"{what}{end}": float for what in ("", "expected_") for end in ENDS},
    "number_low": float,
    "number_high": float,
    "day_first": float,
    "day_last": float,
    **dict.fromkeys(
        ("named", "bare", "floor", "ceiling", "turnable", "asserted", "denied", "grows", "accumulates"), bool
    ),
    "sentence": str,
    "start": int,
    "claim": str,
}
"""The columns of a claim, with the type of each.

`id` is `document:start-end`; `key` is the canonical key of the measurand (see `discrep.keys`), empty where nothing is
known of what is counted or the number is no figure; `kinds` are the coarser groups that `discrep.compare` looks into,
and `names` the words of names in the document, lists of texts both. `unit` is the dimension that all ends are in, `low`
and `high` are those for people (of a fall below zero). `day_first` and `day_last` are the day that the figure holds
for (as `datetime.date.toordinal` counts, half a day later where an hour is told too), an infinity each where none is
known; `named`: somebody is named who says it. `sentence` begins at the character `start` of the document. `claim` is
the claim as JSON. `outlet`, `published`, `noun`, `source` and `sentence` may be null.
"""
_NAMES = 200  # of one text


class Ends(NamedTuple):
    """A set of values that is known to lie inside the outer ends and to reach the inner ones."""

    low_outer: float
    low_inner: float
    high_inner: float
    high_outer: float

    def hull(self, other: Ends) -> Ends:
        """Either of two."""
        return Ends(
            min(self.low_outer, other.low_outer),
            max(self.low_inner, other.low_inner),
            min(self.high_inner, other.high_inner),
            max(self.high_outer, other.high_outer),
        )


ANY = Ends(-math.inf, math.inf, -math.inf, math.inf)
"""Nothing is known: exact arithmetic decides."""


def rows(claims: Iterable[Claim], settings: Settings = DEFAULTS) -> Iterator[dict[str, Any]]:
    """One row for each claim, of a change for each of its two levels, with the columns of `TYPES`.

    The settings are those that the claims were read with; their synonyms make the keys.
    """
    for claim in levels(claims):
        quantity = claim.quantity
        whole_number = whole(claim)
        stated = _ends(quantity.interval, quantity, whole_number)
        expected = stated if _endless(claim) else stated.hull(_ends(quantity.pragmatic, quantity, whole_number))
        number, shown = _number(quantity), _shown(quantity)
        source, span = claim.attribution.source, claim.sentence or claim.span
        first = min(span.start, claim.span.start)
        told = quantity.is_figure
        named = told and (claim.measurand.noun is not None or claim.measurand.event is not None)
        yield {
            "id": claim.id,
            "key": key_text(measurand_key(claim, settings)) if named else "",
            "kinds": [key_text(key) for key in kinds(claim, settings)] if told else [],
            "names": names_in(claim.document)[:_NAMES],
            "document": claim.document.id,
            "outlet": claim.document.outlet,
            "published": None if claim.document.published is None else claim.document.published.isoformat(),
            "figure": quantity.text,
            "noun": claim.measurand.noun,
            "source": None if source is None else source.name,
            "unit": scale(unit_of(quantity)).dimension,
            "low": shown[0],
            "high": shown[1],
            **stated._asdict(),
            **{f"expected_{name}": end for name, end in expected._asdict().items()},
            "number_low": number.low_outer,
            "number_high": number.high_outer,
            **_days(claim),
            "named": source is not None,
            "bare": quantity.bare or (quantity.claims_days and quantity.hedge is None),
            "floor": quantity.hedge in FLOORS,
            "ceiling": quantity.hedge in CEILINGS,
            "turnable": quantity.hedge in TURNED,
            "asserted": commitment(claim) == "asserted",
            "denied": commitment(claim) == "denied",
            "grows": grows(claim),
            "accumulates": accumulates(claim),
            "sentence": claim.document.text[first : max(span.end, claim.span.end)] or None,
            "start": first,
            "claim": dump_claim(claim, brief=True),
        }


def columns(claims: Iterable[Claim], settings: Settings = DEFAULTS) -> dict[str, list[Any]]:
    """The same as columns, for whatever makes a frame: `polars.DataFrame(columns(claims))`."""
    found: dict[str, list[Any]] = {name: [] for name in TYPES}
    for row in rows(claims, settings):
        for name, value in row.items():
            found[name].append(value)
    return found


def _endless(claim: Claim) -> bool:
    """A floor on a count that may still grow, at no time that another figure could name too."""
    return claim.quantity.hedge in FLOORS and claim.measurand.time is None and grows(claim)


def arrow_schema(arrow: ModuleType) -> Any:
    """The columns as a schema of pyarrow."""
    kinds = {
        str: arrow.string(),
        float: arrow.float64(),
        bool: arrow.bool_(),
        int: arrow.int64(),
        list: arrow.list_(arrow.string()),
    }
    return arrow.schema([arrow.field(name, kinds[kind]) for name, kind in TYPES.items()])


def _ends(interval: Interval, quantity: Quantity, whole_number: bool) -> Ends:
    """The doubles around the ends of an interval, in the base unit."""
    unit = scale(unit_of(quantity))
    if quantity.change is not None and unit.offset:
        return ANY  # a rise of 5 °F is set against 20 °C in degrees, whose zero is another
    found = _based(interval, quantity)
    ends = _enclosed(found)
    if whole_number:
        ends = ends.hull(_enclosed(_based(in_wholes(interval), quantity)))
    return ends if quantity.change != "down" else ends.hull(_enclosed(-found))


def _shown(quantity: Quantity) -> tuple[float, float]:
    """The ends for people, of a fall below zero, as the nearest doubles."""
    found = _based(quantity.interval, quantity)
    ends = -found if quantity.change == "down" else found
    return _double(ends.low_cut[0]), _double(ends.high_cut[0])


def _number(quantity: Quantity) -> Ends:
    """The doubles around the number that rules compare, the lower of two."""
    if quantity.kind is Kind.DATE or not quantity.ends:
        return Ends(-math.inf, -math.inf, math.inf, math.inf)
    low = min(quantity.ends)
    return _ends(Interval(low, low, True, True), quantity, whole_number=False)


def _days(claim: Claim) -> dict[str, float]:
    """The day that the figure holds for; nothing lies between infinities the wrong way round."""
    day = as_of(claim)
    if day is None:
        return {"day_first": math.inf, "day_last": -math.inf}
    hour = claim.measurand.time is None and isinstance(claim.document.published, datetime.datetime)
    return {"day_first": float(day.toordinal()), "day_last": day.toordinal() + (0.5 if hour else 0.0)}


def _based(interval: Interval, quantity: Quantity) -> Interval:
    unit = scale(unit_of(quantity))
    share = 100 if quantity.kind is Kind.FRACTION else 1
    return interval.scaled(unit.factor * share, unit.offset)


def _enclosed(interval: Interval) -> Ends:
    return Ends(*_beside(interval.low_cut), *_beside(interval.high_cut))


def _beside(cut: Cut) -> tuple[float, float]:
    """The doubles at or beside a cut, from below and from above."""
    number, side = cut
    nearest = _double(number)
    if math.isinf(nearest):
        return (nearest, nearest) if number == nearest else (-math.inf, math.inf)
    faithful = Fraction(repr(nearest)) == number  # one beyond 2 ** 53 may stand for another whole number
    below = nearest if faithful and side >= 0 else math.nextafter(nearest, -math.inf)
    above = nearest if faithful and side <= 0 else math.nextafter(nearest, math.inf)
    return below, above


def _double(number: Fraction | float) -> float:
    """The nearest double, an infinity where none is as large."""
    try:
        return float(number)
    except OverflowError:
        return math.inf if number > 0 else -math.inf
