"""Hypothesis strategies for every value of the library, and for texts of which the meaning is known.

Needs the extra `discrep[testing]`. Texts are English. Everything that is generated is valid: a
quantity is built through the hedge table, a claim's span is the place of its words in its document.

    >>> from hypothesis import given
    >>> from discrep.testing.strategies import hedged_phrases
    >>> @given(hedged_phrases())
    ... def test_reader(case):
    ...     phrase, meant = case
    ...     assert my_reader(phrase) == meant.interval
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from fractions import Fraction

from discrep.claims import Claim, Measurand, Modality, Period
from discrep.errors import MissingExtraError
from discrep.hedges import Hedge, readings
from discrep.intervals import Interval, above, at_least, at_most, below, between, point, unbounded
from discrep.numbers import implied_precision, written
from discrep.quantity import Kind, Quantity
from discrep.settings import HedgeWidths
from discrep.sources import Attribution, Document, Factuality, Source, SourceKind, Stance
from discrep.spans import Span
from discrep.units import convert, factor, scale

try:
    from hypothesis import strategies as st
    from hypothesis.strategies import SearchStrategy
except ModuleNotFoundError as error:
    raise MissingExtraError(
        "the strategies need hypothesis", found=error.name, expected='pip install "discrep[testing]"'
    ) from error

__all__ = [
    "Known", "attributions", "claims", "documents", "hedged_phrases", "hostile_texts", "intervals", "measurands",
    "near", "numbers", "pairs", "quantities",
]  # fmt: skip

_WIDTHS = HedgeWidths()
_COUNTS = (Kind.NUMBER, Kind.VAGUE)

# ---------------------------------------------------------------------------- numbers and intervals


def numbers(*, negative: bool = True, whole: bool = False) -> SearchStrategy[Fraction]:
    """Exact numbers of the sizes that news text has, round ones and ragged ones.

    Small counts, one or two digits before zeros, any integer below 10^12; unless `whole`, also
    decimals of up to four places and ratios such as 1/3; with `negative`, each with either sign.
    """
    integers = st.one_of(
        st.integers(0, 120),
        st.builds(lambda digits, zeros: digits * 10**zeros, st.integers(1, 99), st.integers(0, 9)),
        st.integers(0, 10**12 - 1),
    )
    found: SearchStrategy[Fraction] = st.builds(Fraction, integers)
    if not whole:
        decimals = st.builds(lambda n, places: Fraction(n, 10**places), st.integers(0, 10**7), st.integers(1, 4))
        ratios = st.builds(Fraction, st.integers(0, 12), st.integers(1, 12))
        found = st.one_of(found, decimals, ratios)
    if negative:
        found = st.builds(lambda n, sign: n * sign, found, st.sampled_from((1, 1, 1, -1)))
    return found


@st.composite
def intervals(draw: st.DrawFn, values: SearchStrategy[Fraction] | None = None) -> Interval:
    """Intervals of every shape: points, bounded with open and closed ends, half-bounded, unbounded.

    Ends come from `values`, so that a strategy of few numbers gives many touching intervals.
    """
    values = numbers() if values is None else values
    shape = draw(st.sampled_from(("point", "bounded", "bounded", "above", "at least", "below", "at most", "unbounded")))
    if shape == "unbounded":
        return unbounded()
    first = draw(values)
    if shape == "bounded":
        second = draw(values)
        if first == second:
            return point(first)
        return between(min(first, second), max(first, second), draw(st.booleans()), draw(st.booleans()))
    made = {"point": point, "above": above, "at least": at_least, "below": below, "at most": at_most}
    return made[shape](first)


# ---------------------------------------------------------------------------- figures in words

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


@st.composite
def _scaled(draw: st.DrawFn) -> _Written:
    """A number below 1,000 that a magnitude may follow."""
    whole = draw(st.integers(1, 999))
    part = draw(st.sampled_from(("", "", "1", "5", "9", "25", "70")))
    text = f"{whole}.{part}" if part else str(whole)
    return _Written(text, Fraction(text), Fraction(1, 10 ** len(part)) if part else implied_precision(Fraction(whole)))


def _times(number: _Written, word: str, power: int) -> _Written:
    precision = None if number.precision is None else number.precision * 10**power
    return _Written(number.text + word, number.value * 10**power, precision)


@st.composite
def _written(draw: st.DrawFn, low: int = 0, magnitude: bool = True) -> _Written:
    """Digits in groups, with or without decimals, or a number with a magnitude word."""
    shape = draw(st.sampled_from(("small", "round", "any", "decimal", *(("magnitude",) * 2 if magnitude else ()))))
    if shape == "magnitude":
        return _times(draw(_scaled()), *draw(st.sampled_from(_MAGNITUDES)))
    if shape == "decimal":
        whole, part = draw(st.integers(low, 9999)), draw(st.sampled_from(("1", "5", "9", "25", "70", "04")))
        return _Written(f"{whole:,}.{part}", Fraction(f"{whole}.{part}"), Fraction(1, 10 ** len(part)))
    if shape == "small":
        number = draw(st.integers(low, 999))
    elif shape == "round":
        number = draw(st.integers(max(low, 1), 99)) * 10 ** draw(st.integers(0, 9))
    else:
        number = draw(st.integers(low, 10**12 - 1))
    return _Written(f"{number:,}", Fraction(number), implied_precision(Fraction(number)))


@st.composite
def hedged_phrases(draw: st.DrawFn) -> tuple[str, Quantity]:
    """A phrase of one figure, and the quantity that it means by the hedge table.

    Hedges before and behind, ranges, digits in groups, decimals and magnitudes, percent, money,
    units and plain counts with or without a noun: "no fewer than 3.5 million people".
    """
    unit = draw(st.sampled_from((_COUNT, _COUNT, *_PERCENT[:1], *_PERCENT, *_MONEY, *_MEASURES)))
    surface, quantity = draw(st.one_of(_single(unit), _single(unit), _range(unit)))
    noun = draw(st.sampled_from(("", " people", " soldiers", " houses"))) if unit is _COUNT else ""
    return surface + noun, quantity


@st.composite
def _single(draw: st.DrawFn, unit: _Unit) -> tuple[str, Quantity]:
    number = draw(_written())
    sign = "-" if unit.name in ("degree_Celsius", "degree_Fahrenheit") and number.value and draw(st.booleans()) else ""
    core = f"{unit.before}{sign}{number.text}{unit.after}"
    place = draw(st.sampled_from(("none", "before", "before", "before", "after")))
    hedge: Hedge | None = None
    if place == "before":
        # "over five hours" means during
        hedge = draw(st.sampled_from([h for h in _BEFORE if h is not Hedge.OVER or unit.kind is not Kind.DURATION]))
        core = f"{draw(st.sampled_from(_BEFORE[hedge]))} {core}"
    elif place == "after":
        hedge = draw(st.sampled_from(list(_AFTER)))
        core += draw(st.sampled_from(_AFTER[hedge]))
    value = -number.value if sign else number.value
    return core, _quantity(core, hedge, (value,), unit.name, number.precision, unit.kind)


@st.composite
def _range(draw: st.DrawFn, unit: _Unit) -> tuple[str, Quantity]:
    shape = draw(st.sampled_from(("plain", "magnitudes", "shared")))
    one = _written(1, magnitude=False) if shape == "plain" else _scaled()
    pair = draw(st.tuples(one, one).filter(lambda two: two[0].value != two[1].value))
    low, high = sorted(pair, key=lambda number: number.value)
    word, power = draw(st.sampled_from(_MAGNITUDES)) if shape != "plain" else ("", 0)
    low = replace(_times(low, word, power), text=low.text + word if shape == "magnitudes" else low.text)
    high = _times(high, word, power)
    twice = draw(st.booleans()) and shape != "shared"  # the unit with both ends
    first = f"{unit.before}{low.text}{unit.after if twice else ''}"
    second = f"{unit.before if twice else ''}{high.text}{unit.after}"
    forms = ["between {} and {}", "from {} to {}", "{} to {}"]
    if first[-1].isdigit() and second[0].isdigit():
        forms += ["{}–{}", "{}-{}"]
    core = draw(st.sampled_from(forms)).format(first, second)
    precision = min(p for p in (low.precision, high.precision) if p is not None)
    return core, _quantity(core, Hedge.BETWEEN, (low.value, high.value), unit.name, precision, unit.kind)


def _quantity(
    text: str, hedge: Hedge | None, ends: tuple[Fraction, ...], unit: str | None, precision: Fraction | None, kind: Kind
) -> Quantity:
    count = unit is None and kind in _COUNTS
    logical, pragmatic = readings(hedge, ends, count=count, precision=precision, widths=_WIDTHS)
    value = ends[0] if len(ends) == 1 else None
    return Quantity(text, logical, pragmatic, hedge, unit, value, ends, precision, kind)


def quantities() -> SearchStrategy[Quantity]:
    """Valid quantities of every hedge, kind and unit, as `discrep.parse` would give them."""
    return hedged_phrases().map(lambda case: case[1])


# ---------------------------------------------------------------------------- claims

_DAY = datetime.date(2024, 10, 30)
_NAMES: tuple[tuple[str, SourceKind, str | None], ...] = (
    ("Serhiy Kyslytsya", "person", "UA"),
    ("Lloyd Austin", "person", "US"),
    ("the Ministry of Defence", "organization", None),
    ("a senior official", "role", None),
    ("two diplomats", "anonymous", "KR"),
)


def _back(days: int) -> datetime.date:
    return _DAY - datetime.timedelta(days)


def _period(shape: str | None, day: datetime.date) -> Period | None:
    if shape is None:
        return None
    start, end = None if shape == "by" else day, None if shape == "since" else day
    return Period(start, end, f"{shape} {day}".strip())


_PERIODS = st.builds(_period, st.sampled_from((None, None, None, "", "by", "since")), st.integers(0, 40).map(_back))
_EVENTS: tuple[tuple[str | None, str | None], ...] = (
    (None, None), (None, None), ("train", "trained"), ("send", "sent"), ("arrive", "arrived"), ("fight", "combat"),
    ("kill", None), ("injure", None), ("recover", "recovered"),
)  # fmt: skip
_MODALITIES: tuple[Modality, ...] = ("done", "done", "done", "expected", "planned", "capacity", "denied")
_MEASURANDS: SearchStrategy[Measurand] = st.builds(
    lambda event, **fields: Measurand(event=event[0], phase=event[1], **fields),
    event=st.sampled_from(_EVENTS),
    noun=st.sampled_from((None, "soldier", "soldier", "person", "civilian", "base", "revenue")),
    modifiers=st.sampled_from(((), (), ("elite",), ("elite", "armed"), ("new",))),
    population=st.sampled_from((None, None, "north korean", "south korean", "russian")),
    place=st.sampled_from((None, None, "russia", "eastern russia", "western russia", "kursk")),
    time=_PERIODS,
    modality=st.sampled_from(_MODALITIES),
    role=st.sampled_from((None, None, None, "total", "part", "additional", "average")),
    per=st.sampled_from((None, None, None, "day", "year")),
)


def measurands() -> SearchStrategy[Measurand]:
    """Measurands over a small vocabulary, so that two of them are often related.

    Same and other nouns, populations, steps of one sequence, nested and disjoint places, days,
    modalities, roles and rates; open fields are frequent, as in text.
    """
    return _MEASURANDS


_CERTAINTY: dict[Stance, tuple[Factuality, Factuality]] = {
    "report": ("CT+", "Uu"), "claim": ("CT+", "Uu"), "confirm": ("CT+", "CT+"), "estimate": ("PR+", "Uu"),
    "deny": ("CT-", "Uu"),
}  # fmt: skip


def _attribution(chosen: tuple[str, SourceKind, str | None] | None, stance: Stance, through: bool) -> Attribution:
    if chosen is None:
        return Attribution()
    name, kind, country = chosen
    source = Source(name, Span(0, len(name)), name, kind, country=country)
    outlet = Source("Reuters", Span(40, 47), "Reuters", "outlet")
    chain = (outlet, source) if through else (source,)
    certainty, author = _CERTAINTY[stance]
    cue = Span(len(name) + 1, len(name) + 5)
    return Attribution(
        source, cue, (), stance, chain, "said", 0.9, "say", "indirect", certainty=certainty, author_certainty=author
    )


_ATTRIBUTIONS = st.builds(
    _attribution,
    st.sampled_from((None, None, *_NAMES)),
    st.sampled_from(sorted(_CERTAINTY)),
    st.sampled_from((False, False, True)),
)


def attributions() -> SearchStrategy[Attribution]:
    """The narrator, or a named or anonymous source with its cue, now and then through an outlet; no content."""
    return _ATTRIBUTIONS


_DAYS = st.one_of(st.none(), st.integers(0, 9).map(_back))
_OUTLETS = st.sampled_from((None, "Herald", "Courier"))


@dataclass(frozen=True, slots=True)
class Known:
    """A document, and the figures that stand in it with their places, in order."""

    document: Document
    figures: tuple[tuple[Span, Quantity], ...]


_SENTENCES = (
    "The ministry counted {} in the north",
    "Observers have put it at {} so far",
    "“It was {} last spring,” the mayor said",
    "In the café nobody expected {} in the end",
    "A spokesman for the union said {} had been registered",
)


@st.composite
def documents(draw: st.DrawFn, max_figures: int = 4) -> Known:
    """A text of sentences with one known figure each, in one paragraph or several."""
    text = ""
    figures: list[tuple[Span, Quantity]] = []
    for _ in range(draw(st.integers(0, max_figures))):
        surface, quantity = draw(hedged_phrases())
        before, after = draw(st.sampled_from(_SENTENCES)).split("{}")
        start = len(text) + len(before)
        figures.append((Span(start, start + len(quantity.text)), quantity))
        text += before + surface + after + "." + draw(st.sampled_from((" ", "  ", "\n\n", "\r\n\r\n")))
    day = draw(_DAYS)
    name = draw(st.sampled_from(("one", "two", "three")))
    return Known(Document(text, name, draw(_OUTLETS), day), tuple(figures))


@st.composite
def claims(draw: st.DrawFn) -> Claim:
    """Claims with any quantity, measurand and attribution, at the place of their words in a document."""
    quantity = draw(quantities())
    return draw(_placed(quantity, draw(measurands()), draw(attributions())))


@st.composite
def _placed(draw: st.DrawFn, quantity: Quantity, measurand: Measurand, attribution: Attribution) -> Claim:
    before = draw(st.sampled_from(("", "It was ", "Zwölf 🙂 ")))
    day = draw(_DAYS)
    outlet = draw(_OUTLETS)
    text = f"{before}{quantity.text} in all."
    document = Document(text, f"{outlet or 'sheet'} {day or 'undated'} {text}", outlet, day)
    return Claim(Span(len(before), len(before) + len(quantity.text)), quantity, measurand, attribution, document)


_FAMILIES: tuple[tuple[str, ...], ...] = (
    ("kilometer", "meter", "mile", "foot"),
    ("kilogram", "gram", "pound", "metric_ton"),
    ("hectare", "square_mile", "acre"),
    ("hour", "minute", "day"),
    ("degree_Celsius", "degree_Fahrenheit"),
)


@st.composite
def near(draw: st.DrawFn, claim: Claim) -> Claim:
    """A claim close to a given one, where rules are decided.

    *Copied* to another document, *converted* to another unit exactly, *touching* (the same number
    under another hedge), *shifted* by a unit of its last digit, *scaled* by a power of ten, *rounded*
    to fewer digits; sometimes by another source or with one field of the measurand changed.
    """
    quantity = draw(st.one_of(*_moves(claim.quantity)))
    measurand = claim.measurand
    if not draw(st.integers(0, 3)):
        name = draw(st.sampled_from(("noun", "population", "place", "time", "modality", "role", "per", "modifiers")))
        measurand = replace(measurand, **{name: getattr(draw(measurands()), name)})
    attribution = claim.attribution if draw(st.booleans()) else draw(attributions())
    return draw(_placed(quantity, measurand, attribution))


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Claim, Claim]:
    """Two claims for a judge: mostly a claim and one near it, sometimes strangers.

    Sometimes the second is a part that stands behind the first in one document ("…, 3 of them …").
    """
    first = draw(claims())
    kind = draw(st.integers(0, 7))
    if kind == 0:
        return first, draw(claims())
    second = draw(near(first))
    if kind > 1:
        return first, second
    text = f"{first.document.text} {second.quantity.text} of them stayed."
    document = replace(first.document, text=text, id=f"{first.document.id} {second.quantity.text}")
    start = len(first.document.text) + 1
    part = replace(
        second,
        span=Span(start, start + len(second.quantity.text)),
        measurand=replace(second.measurand, role="part"),
        document=document,
    )
    return replace(first, document=document), part


def _moves(quantity: Quantity) -> list[SearchStrategy[Quantity]]:
    hedges = [None, *(hedge for hedge in Hedge if hedge not in (Hedge.BETWEEN, Hedge.VAGUE))]
    moves: list[SearchStrategy[Quantity]] = [st.just(quantity)]
    if units := other_units(quantity.unit, offset=True):
        moves.append(st.sampled_from(units).map(lambda unit: converted(quantity, unit)))
    number = quantity.ends[0]
    step = quantity.precision or implied_precision(number) or Fraction(1)
    moves.append(st.sampled_from(hedges).map(lambda hedge: _renewed(quantity, hedge, (number,))))
    shifts = st.sampled_from([Fraction(by) for by in ("-1", "1", "1/2", "2", "10")])
    moves.append(shifts.map(lambda by: _renewed(quantity, _one_ended(quantity), (number + by * step,))))
    slips = st.sampled_from([Fraction(by) for by in ("10", "1000", "1/10")])
    moves.append(slips.map(lambda by: _renewed(quantity, None, (number * by,))))
    coarser = st.sampled_from((10, 100, 100, 1000))
    moves.append(coarser.map(lambda by: _renewed(quantity, None, (_rounded(number, by * step),))))
    return moves


def _one_ended(quantity: Quantity) -> Hedge | None:
    return None if quantity.hedge in (Hedge.BETWEEN, Hedge.VAGUE) else quantity.hedge


def _rounded(number: Fraction, to: Fraction) -> Fraction:
    return Fraction(round(number / to) * to) if abs(number) >= to else number


def _renewed(quantity: Quantity, hedge: Hedge | None, ends: tuple[Fraction, ...]) -> Quantity:
    if quantity.unit is None:  # a count stays one
        ends = tuple(abs(Fraction(round(end))) for end in ends)
    text = " ".join(word for word in (hedge, written(ends[0]), quantity.unit) if word)
    return _quantity(text, hedge, ends, quantity.unit, implied_precision(ends[0]), quantity.kind)


def converted(quantity: Quantity, unit: str) -> Quantity:
    """The same quantity in another unit of its dimension, exactly: the same set of values."""
    if unit == quantity.unit:
        return quantity
    difference = quantity.change is not None

    def moved(number: Fraction) -> Fraction:
        low = convert(point(number), quantity.unit, unit, difference).low
        return number if low is None else low

    return replace(
        quantity,
        text=f"{written(moved(quantity.ends[0]))} {unit}",
        interval=convert(quantity.interval, quantity.unit, unit, difference),
        pragmatic=convert(quantity.pragmatic, quantity.unit, unit, difference),
        unit=unit,
        value=None if quantity.value is None else moved(quantity.value),
        ends=tuple(moved(end) for end in quantity.ends),
        precision=None if quantity.precision is None else quantity.precision * factor(quantity.unit, unit),
    )


def other_units(unit: str | None, *, offset: bool = False) -> tuple[str, ...]:
    """Units of the same dimension as this one, itself included; scales with another zero only with `offset`."""
    family = next((family for family in _FAMILIES if unit in family), ())
    return tuple(name for name in family if offset or scale(name).offset == 0)


# ---------------------------------------------------------------------------- hostile texts

_WORDS = (
    "up to", "over", "about", "nearly", "at least", "as many as", "more than", "between", "and", "to", "from", "or",
    "or more", "plus", "half", "a", "an", "one", "two", "twenty", "hundred", "thousand", "million", "dozen", "a few",
    "dozens of", "point", "third", "in", "out of", "percent", "percentage points", "km", "miles", "degrees", "dollars",
    "years", "year-old", "troops", "people", "killed", "injured", "arrived", "of them", "of whom", "per", "day",
    "said", "says", "according to", "he said", "told reporters", "who", "that", "denied", "Austin", "Mr.", "U.S.",
    "the ministry", "officials", "May", "Oct.", "Monday", "yesterday", "early", "end of", "No.", "Article", "Rs", "USD",
)  # fmt: skip
_FIGURES = (
    "12,000", "3,000", "1.500", "1.234.567", "12 000", "1,23", "2024", "1999-2000", "10-12", "3-1", "0", "007", "5%",
    "$5", "5$", "€1.2bn", "2k", "1.2m", "½", "1½", "3/4", "1/0", "10:30", "5pm", "24/7", "2+2", "F-16", "8x7B", "+1",
    "-5", "−5", "1e9", "0x1F", "9" * 70, "1," * 40 + "1", "1." * 40 + "1", "٣٤", "１２", "१२", "²", "10²", "①", "Ⅻ",
    "五", "28 May", "May ²", "30 February", "2024-02-30", "0000", "May 0000", "one in ²", "2-²", "5:²", "²²²²-²²-²²",
)  # fmt: skip
_MARKS = (
    "é", "e\u0301", "🙂", "👩‍👩‍👧", "½", "ﬁ", "İ", "ß", "ẞ", "Å", "\u00a0", "\u202f", "\u2009", "\u200b", "\u00ad",
    "\u2060", "\ufeff", "\u202e", "\u202c", "\u2066", "\u200f", "\ud800", "\udfff", "\x00", "\x1b[31m", "\x85",
    "\u2028", "\x1c", "“", "”", '"', "'", "’", "(", ")", "[", "—", "–", "-", ",", ".", ";", ":", "…", "%", "$", "€",
    "£", "°", "°C", "/", "+",
)  # fmt: skip
_GLUE = ("", " ", " ", " ", "\u00a0", "\n", "\r\n", "\n\n", "\t", "-", ", ", ". ")


@st.composite
def hostile_texts(draw: st.DrawFn, max_pieces: int = 24) -> str:
    """Texts made to break a reader: words and figures of the grammar, glued in any way to anything.

    Accents composed and combining, emoji, ligatures, vulgar fractions, digits of other scripts, no-break and
    zero-width spaces, soft hyphens, bidi controls, lone surrogates, control characters, line breaks of
    every kind, and long runs of one piece.
    """
    anything = st.characters(exclude_categories=())
    piece = st.one_of(
        st.sampled_from(_WORDS),
        st.sampled_from(_FIGURES),
        st.sampled_from(_MARKS),
        hedged_phrases().map(lambda case: case[0]),
        st.text(anything, max_size=6),
    )
    parts: list[str] = []
    for _ in range(draw(st.integers(0, max_pieces))):
        one = draw(piece)
        if draw(st.integers(0, 24)) == 0:
            one = (one + draw(st.sampled_from(_GLUE))) * draw(st.integers(2, 60))
        parts += [one, draw(st.sampled_from(_GLUE))]
    return "".join(parts)
