"""Figures in words, each with the quantity that it means by the hedge table."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from discrep.hedges import Hedge, readings
from discrep.numbers import implied_precision
from discrep.quantity import Kind, Quantity
from discrep.settings import HedgeWidths
from discrep.testing.strategies.choices import BOOLEANS, choice, integers

_WIDTHS = HedgeWidths()
_COUNTS = (Kind.NUMBER, Kind.VAGUE)


_BEFORE = {
    Hedge.EXACTLY: ("exactly", "precisely"),
    Hedge.ABOUT: ("about", "around", "some", "roughly", "approximately", "close to", "an estimated"),
    Hedge.NEARLY: ("nearly", "almost"),
    Hedge.JUST_UNDER: ("just under", "just short of"),
    Hedge.JUST_OVER: ("just over", "slightly more than"),
    Hedge.OVER: ("over", "more than", "exceeding", "in excess of"),
    Hedge.AT_LEAST: ("at least", "no fewer than", "no less than", "a minimum of"),
    Hedge.UNDER: ("under", "less than", "fewer than", "below"),
    Hedge.AT_MOST: ("at most", "no more than", "a maximum of"),
    Hedge.UP_TO: ("up to", "as many as", "as much as"),
}
_AFTER = {
    Hedge.AT_LEAST: (" or more", "-plus", "+"),
    Hedge.AT_MOST: (" or less", " or fewer"),
    Hedge.ABOUT: (" or so",),
}
_NOUNS = (" people", " soldiers", " houses")
_BELOW_TWENTY = (
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_FRACTIONS = (
    ("half", Fraction(1, 2)), ("a third", Fraction(1, 3)), ("two thirds", Fraction(2, 3)),
    ("a quarter", Fraction(1, 4)), ("three quarters", Fraction(3, 4)), ("one in five", Fraction(1, 5)),
    ("two out of three", Fraction(2, 3)), ("four-fifths", Fraction(4, 5)),
)  # fmt: skip
# The conventions of docs/quantities.md.
_VAGUE = (
    ("a few", 3, 6), ("several", 3, 9), ("dozens", 12, 120), ("hundreds", 100, 1000), ("thousands", 1000, 10000),
    ("tens of thousands", 10**4, 10**5), ("millions", 10**6, 10**7),
)  # fmt: skip
_ABBREVIATED = 4  # a unit that is written no longer, with its space, does not stand behind a word
_MAGNITUDES = ((" thousand", 3), (" million", 6), (" billion", 9), (" trillion", 12), (" bn", 9), ("k", 3))


@dataclass(frozen=True, slots=True)
class _Written:
    """A number without sign as it is written, and what it is worth."""

    text: str
    value: Fraction
    precision: Fraction | None


@dataclass(frozen=True, slots=True)
class _Unit:
    """How a unit is written around a number."""

    before: str
    after: str
    name: str | None
    kind: Kind


_COUNT = _Unit("", "", None, Kind.NUMBER)
_PERCENT = tuple(_Unit("", form, "percent", Kind.PERCENT) for form in ("%", " %", " percent", " per cent"))
_MONEY = (
    _Unit("$", "", "USD", Kind.MONEY),
    _Unit("US$", "", "USD", Kind.MONEY),
    _Unit("€", "", "EUR", Kind.MONEY),
    _Unit("£", "", "GBP", Kind.MONEY),
    _Unit("USD ", "", "USD", Kind.MONEY),
    _Unit("", " dollars", "USD", Kind.MONEY),
    _Unit("", " euros", "EUR", Kind.MONEY),
    _Unit("", " yen", "JPY", Kind.MONEY),
)
_MEASURES = (
    _Unit("", " km", "kilometer", Kind.MEASURE),
    _Unit("", " kilometres", "kilometer", Kind.MEASURE),
    _Unit("", " miles", "mile", Kind.MEASURE),
    _Unit("", " metres", "meter", Kind.MEASURE),
    _Unit("", " feet", "foot", Kind.MEASURE),
    _Unit("", " kg", "kilogram", Kind.MEASURE),
    _Unit("", " tonnes", "metric_ton", Kind.MEASURE),
    _Unit("", " hectares", "hectare", Kind.MEASURE),
    _Unit("", " square miles", "square_mile", Kind.MEASURE),
    _Unit("", " litres", "liter", Kind.MEASURE),
    _Unit("", " megawatts", "megawatt", Kind.MEASURE),
    _Unit("", " degrees Celsius", "degree_Celsius", Kind.MEASURE),
    _Unit("", " °F", "degree_Fahrenheit", Kind.MEASURE),
    _Unit("", " hours", "hour", Kind.DURATION),
    _Unit("", " minutes", "minute", Kind.DURATION),
)


_UNITS = (_COUNT, _COUNT, *_PERCENT[:1], *_PERCENT, *_MONEY, *_MEASURES)


@cache
@st.composite
def _scaled(draw: st.DrawFn) -> _Written:
    """A number below 1,000 that a magnitude may follow."""
    whole = draw(integers(1, 999))
    part = draw(choice(("", "", "1", "5", "9", "25", "70")))
    text = f"{whole}.{part}" if part else str(whole)
    return _Written(text, Fraction(text), Fraction(1, 10 ** len(part)) if part else implied_precision(Fraction(whole)))


def _times(number: _Written, word: str, power: int) -> _Written:
    precision = None if number.precision is None else number.precision * 10**power
    return _Written(number.text + word, number.value * 10**power, precision)


@cache
@st.composite
def _written(draw: st.DrawFn, low: int = 0, magnitude: bool = True) -> _Written:
    """Digits in groups, with or without decimals, or a number with a magnitude word."""
    shape = draw(choice(("small", "round", "any", "decimal", *(("magnitude",) * 2 if magnitude else ()))))
    if shape == "magnitude":
        return _times(draw(_scaled()), *draw(choice(_MAGNITUDES)))
    if shape == "decimal":
        whole, part = draw(integers(low, 9999)), draw(choice(("1", "5", "9", "25", "70", "04")))
        return _Written(f"{whole:,}.{part}", Fraction(f"{whole}.{part}"), Fraction(1, 10 ** len(part)))
    if shape == "small":
        number = draw(integers(low, 999))
    elif shape == "round":
        number = draw(integers(max(low, 1), 99)) * 10 ** draw(integers(0, 9))
    else:
        number = draw(integers(low, 10**12 - 1))
    return _Written(f"{number:,}", Fraction(number), implied_precision(Fraction(number)))


def hedged_phrases(*kinds: Kind) -> SearchStrategy[tuple[str, Quantity]]:
    """A phrase of one figure, and the quantity that it means by the hedge table.

    Hedges before and behind, ranges, digits in groups, decimals and magnitudes, numbers in words, percent, money,
    units and plain counts with or without a noun, fractions, vague numerals: "no fewer than 3.5 million people",
    "nearly two thirds", "dozens of houses". With `kinds` only of these, for example `Kind.NUMBER` for counts. Raises
    ValueError for kinds of which no phrase is known.
    """
    units = tuple(unit for unit in _UNITS if not kinds or unit.kind in kinds)
    forms = tuple(form for form in (Kind.FRACTION, Kind.VAGUE) if not kinds or form in kinds)
    if len({unit.kind for unit in units} | {*forms}) < len({*kinds}) or not units + forms:
        raise ValueError(f"no phrases of {', '.join(kinds)}")
    return _phrases(units, (*(("unit",) * 10 if units else ()), *forms))


@cache
@st.composite
def _phrases(draw: st.DrawFn, units: tuple[_Unit, ...], forms: tuple[str, ...]) -> tuple[str, Quantity]:
    form = draw(choice(forms))
    if form == Kind.FRACTION:
        return draw(_fraction())
    if form == Kind.VAGUE:
        return draw(_vague())
    unit = draw(choice(units))
    surface, quantity = draw(_range(unit) if draw(integers(0, 2)) == 2 else _single(unit))
    noun = draw(choice(("", *_NOUNS))) if unit is _COUNT else ""
    return surface + noun, quantity


@cache
@st.composite
def _single(draw: st.DrawFn, unit: _Unit) -> tuple[str, Quantity]:
    in_words = not unit.before and (not unit.after or len(unit.after) > _ABBREVIATED) and not draw(integers(0, 3))
    number = draw(_in_words() if in_words else _written())
    below_zero = unit.name in ("degree_Celsius", "degree_Fahrenheit") and number.value and not in_words
    sign = "-" if below_zero and draw(BOOLEANS) else ""
    core = f"{unit.before}{sign}{number.text}{unit.after}"
    place = draw(choice(("none", "before", "before", "before", "after")))
    hedge: Hedge | None = None
    if place == "before":
        # "over five hours" means during
        hedge = draw(choice(tuple(h for h in _BEFORE if h is not Hedge.OVER or unit.kind is not Kind.DURATION)))
        core = f"{draw(choice(_BEFORE[hedge]))} {core}"
    elif place == "after":
        hedge = draw(choice(tuple(_AFTER)))
        core += draw(choice(tuple(form for form in _AFTER[hedge] if not in_words or form[0] == " ")))
    value = -number.value if sign else number.value
    return core, quantity_of(core, hedge, (value,), unit.name, number.precision, unit.kind)


@cache
@st.composite
def _in_words(draw: st.DrawFn) -> _Written:
    """A number from two upwards as words: "two hundred and five thousand"."""
    number = draw(integers(2, draw(choice((20, 999)))))
    word, power = draw(choice((("", 0), ("", 0), (" thousand", 3), (" million", 6))))
    value = Fraction(number * 10**power)
    return _Written(f"{spelled(number)}{word}", value, implied_precision(value))


def spelled(number: int) -> str:
    """A number below 1,000 in words, as the British say it: "two hundred and five"."""
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    below = _BELOW_TWENTY[rest] if rest < len(_BELOW_TWENTY) else f"{_TENS[tens]}-{_BELOW_TWENTY[ones]}".rstrip("-")
    if not hundreds:
        return below or "zero"
    return f"{_BELOW_TWENTY[hundreds]} hundred{f' and {below}' if below else ''}"


@cache
@st.composite
def _fraction(draw: st.DrawFn) -> tuple[str, Quantity]:
    """A share in words, bare or hedged: its ends are exact, for nobody rounds to a third."""
    words, value = draw(choice(_FRACTIONS))
    hedge = draw(choice((None, Hedge.ABOUT, Hedge.NEARLY, Hedge.OVER, Hedge.AT_LEAST, Hedge.UNDER)))
    core = words if hedge is None else f"{draw(choice(_BEFORE[hedge][:2]))} {words}"
    return core, quantity_of(core, hedge, (value,), None, None, Kind.FRACTION)


@cache
@st.composite
def _vague(draw: st.DrawFn) -> tuple[str, Quantity]:
    """A numeral of which the convention says between which numbers it lies."""
    words, low, high = draw(choice(_VAGUE))
    of = " of" if words.endswith("s") and words != "several" else ""
    ends = (Fraction(low), Fraction(high))
    return f"{words}{of}{draw(choice(_NOUNS))}", quantity_of(words, Hedge.VAGUE, ends, None, None, Kind.VAGUE)


@cache
def _two(one: SearchStrategy[_Written]) -> SearchStrategy[tuple[_Written, _Written]]:
    return st.tuples(one, one).filter(lambda pair: pair[0].value != pair[1].value)


@cache
@st.composite
def _range(draw: st.DrawFn, unit: _Unit) -> tuple[str, Quantity]:
    shape = draw(choice(("plain", "magnitudes", "shared")))
    one = _written(1, magnitude=False) if shape == "plain" else _scaled()
    low, high = sorted(draw(_two(one)), key=lambda number: number.value)
    word, power = draw(choice(_MAGNITUDES)) if shape != "plain" else ("", 0)
    low = replace(_times(low, word, power), text=low.text + word if shape == "magnitudes" else low.text)
    high = _times(high, word, power)
    twice = draw(BOOLEANS) and shape != "shared"  # the unit with both ends
    first = f"{unit.before}{low.text}{unit.after if twice else ''}"
    second = f"{unit.before if twice else ''}{high.text}{unit.after}"
    forms = ["between {} and {}", "from {} to {}", "{} to {}"]
    if first[-1].isdigit() and second[0].isdigit():
        forms += ["{}–{}", "{}-{}"]
    core = draw(choice(tuple(forms))).format(first, second)
    precision = min(p for p in (low.precision, high.precision) if p is not None)
    return core, quantity_of(core, Hedge.BETWEEN, (low.value, high.value), unit.name, precision, unit.kind)


def quantity_of(
    text: str, hedge: Hedge | None, ends: tuple[Fraction, ...], unit: str | None, precision: Fraction | None, kind: Kind
) -> Quantity:
    count = unit is None and kind in _COUNTS
    logical, pragmatic = readings(hedge, ends, count=count, precision=precision, widths=_WIDTHS)
    value = ends[0] if len(ends) == 1 else None
    return Quantity(text, logical, pragmatic, hedge, unit, value, ends, precision, kind)


def quantities(*kinds: Kind) -> SearchStrategy[Quantity]:
    """Valid quantities of every hedge, kind and unit, as `discrep.parse` would give them; or of these kinds only."""
    return hedged_phrases(*kinds).map(lambda case: case[1])
