"""A figure as a set of values: number as written, hedge, unit, and both readings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Literal

from discrep.frozen import quick
from discrep.hedges import Hedge
from discrep.intervals import Interval
from discrep.notebooks import Shown
from discrep.numbers import Exact, written

if TYPE_CHECKING:
    import pint

    from discrep.pint_values import Which


class Kind(StrEnum):
    """What sort of figure it is; those of `NOT_FIGURES` count nothing and are kept only on request."""

    NUMBER = "number"
    VAGUE = "vague"
    FRACTION = "fraction"
    PERCENT = "percent"
    MONEY = "money"
    MEASURE = "measure"
    DURATION = "duration"
    AGE = "age"
    SCORE = "score"
    ORDINAL = "ordinal"
    YEAR = "year"
    DATE = "date"
    TIME = "time"
    NAME = "name"
    LABEL = "label"
    ADDRESS = "address"
    PHONE = "phone"
    VERSION = "version"
    IDENTIFIER = "identifier"
    PRONOUN = "pronoun"
    PER = "per"
    """The number of a denominator: "per 100,000 residents"."""


COUNTS = frozenset({Kind.NUMBER, Kind.VAGUE})
"""Kinds that count things, unless they have a unit."""

NOT_FIGURES = frozenset(
    {
        Kind.SCORE, Kind.ORDINAL, Kind.YEAR, Kind.DATE, Kind.TIME, Kind.NAME, Kind.LABEL, Kind.ADDRESS, Kind.PHONE,
        Kind.VERSION, Kind.IDENTIFIER, Kind.PRONOUN, Kind.PER,
    }
)  # fmt: skip


YEARLESS = date.max.toordinal()
"""The days of a year that no text tells are counted behind the end of the calendar, from here on."""


@quick
@dataclass(frozen=True, slots=True, repr=False)
class Quantity(Shown):
    """A figure. It is a set of values, never a number.

    A date that is itself what is claimed ("born in 1952") has the kind `DATE` and a span of days as its
    values: their numbers are those of `datetime.date.toordinal` (proleptic Gregorian calendar, day 1 is
    0001-01-01; of no year `YEARLESS` more than in a leap year), both days belong to it, and it has neither
    `unit` nor `value` nor `ends`.
    """

    text: str
    """The words, with hedge and unit: "up to 12,000"."""
    interval: Interval
    """The logical reading, in `unit`: what the words allow."""
    pragmatic: Interval
    """The pragmatic reading, in `unit`: what a reader takes them to mean."""
    hedge: Hedge | None
    unit: str | None
    """The canonical unit: a code of ISO 4217 for money, `percent`, `percentage_point`, `basis_point`, a name that pint
    knows, or None for a count or a pure ratio ("three quarters"); of a rate that of its numerator."""
    value: Exact | None
    """The number itself in `unit`; None for a range, a vague numeral and a date."""
    ends: tuple[Exact, ...]
    """The one or two numbers as written, before any hedge widened them, in `unit`."""
    precision: Exact | None
    """The unit of the last significant digit that is written: 1,000 of "12,000"."""
    kind: Kind
    change: Literal["up", "down"] | None = None
    """Of a change the way it went: "rose by 5", "from 345 to 325"."""
    alternative: Exact | None = None
    """The number under the other reading of an ambiguous separator ("1.500")."""

    @property
    def bare(self) -> bool:
        """One number without any hedge."""
        return self.hedge is None and self.value is not None

    @property
    def claims_days(self) -> bool:
        """A date that is itself what is claimed; one that only says when something held allows any day."""
        return self.kind is Kind.DATE and not (self.interval.low is None and self.interval.high is None)

    @property
    def is_figure(self) -> bool:
        """It stands for a set of values."""
        return self.kind not in NOT_FIGURES or self.claims_days

    def shown(self, interval: Interval) -> str:
        """A set of its values for people: numbers, or days."""
        return described(interval, days=self.kind is Kind.DATE)

    def to_pint(self, ureg: pint.UnitRegistry[Any], which: Which = "value") -> Any:
        """One number of it as a `pint.Quantity` of a registry of yours.

        `which` is "value", the one value that the words allow ("40 km"); of a hedged figure or a range say "low" or
        "high", an end of `interval` (that it is open is lost), or "written", the number without its hedge. Counts and
        fractions are dimensionless; a change of a temperature is a difference (`delta_degree_Celsius`); units that
        pint has in another size come in one that it has exactly (5 acres: 24,200 square yards). The number is exact
        in a registry of Fraction or Decimal; in one of floats whole numbers are ints and others the nearest float.

        Raises NumberError where there is no such number (a range, an open side, a date), and UnitError for money,
        percentage points and basis points unless the registry defines them.
        """
        from discrep.pint_values import to_pint

        return to_pint(self, ureg, which)

    def __str__(self) -> str:
        return f"{self.shown(self.interval)}{' ' + self.unit if self.unit else ''}"

    def __repr__(self) -> str:
        return f"<Quantity {self.text!r} {self.interval!r}{' ' + self.unit if self.unit else ''}>"


def described(interval: Interval, days: bool = False) -> str:
    """An interval for people: `12,000`, `[0, 12,000]`, `(3,000, ∞)`; of days `[1998-01-01, 1998-12-31]`."""
    end = _day if days else written
    if interval.is_point and isinstance(interval.low, Fraction):
        return end(interval.low)
    low = "-∞" if interval.low is None else end(interval.low)
    high = "∞" if interval.high is None else end(interval.high)
    return f"{'[' if interval.low_closed else '('}{low}, {high}{']' if interval.high_closed else ')'}"


def _day(number: Exact) -> str:
    """The day of an ordinal; a number that is none as it is."""
    if not isinstance(number, Fraction) or number.denominator != 1 or not 1 <= number <= 2 * YEARLESS:
        return written(number)
    if number <= YEARLESS:
        return date.fromordinal(number.numerator).isoformat()
    return f"--{date.fromordinal(number.numerator - YEARLESS):%m-%d}"  # as in XML Schema: each year's day
