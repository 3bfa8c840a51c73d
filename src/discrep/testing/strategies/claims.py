"""What a figure measures, who says so, and claims of both."""

from __future__ import annotations

import datetime
from functools import cache

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from discrep.claims import Claim, Measurand, Modality, Period
from discrep.quantity import Kind, Quantity
from discrep.sources import Attribution, Document, Factuality, Source, SourceKind, Stance
from discrep.spans import Span
from discrep.testing.strategies.choices import choice
from discrep.testing.strategies.documents import DAYS, OUTLETS, back
from discrep.testing.strategies.phrases import quantities

_NAMES: tuple[tuple[str, SourceKind, str | None], ...] = (
    ("Serhiy Kyslytsya", "person", "UA"),
    ("Lloyd Austin", "person", "US"),
    ("the Ministry of Defence", "organization", None),
    ("a senior official", "role", None),
    ("two diplomats", "anonymous", "KR"),
)


def _period(shape: str, day: datetime.date) -> Period:
    start, end = None if shape == "by" else day, None if shape == "since" else day
    return Period(start, end, f"{shape} {day}".strip())


# The parts are few, so each is drawn as one of all that there are.
_ALL_PERIODS = tuple(_period(shape, back(days)) for shape in ("", "by", "since") for days in range(41))
_PERIODS = st.sampled_from(_ALL_PERIODS)


def _rarely(*values: object) -> SearchStrategy[object]:
    """One of these in a sixth of all cases, mostly nothing."""
    return st.sampled_from((None,) * (5 * len(values)) + values)


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
    time=st.sampled_from((None,) * len(_ALL_PERIODS) + _ALL_PERIODS),
    modality=st.sampled_from(_MODALITIES),
    role=st.sampled_from((None, None, None, "total", "part", "additional", "average")),
    per=st.sampled_from((None, None, None, "day", "year")),
    subject=_rarely("alder mills", "birch works"),
    kind=_rarely("stock", "flow"),
    member=_rarely("with gunman", "without gunman"),
)


def measurands() -> SearchStrategy[Measurand]:
    """Measurands over a small vocabulary, so that two of them are often related.

    Same and other nouns, populations, steps of one sequence, nested and disjoint places, days,
    modalities, roles and rates; now and then a subject, a level or a flow, or a member who is counted or left out;
    open fields are frequent, as in text.
    """
    return _MEASURANDS


_CERTAINTY: dict[Stance, tuple[Factuality, Factuality]] = {
    "report": ("CT+", "Uu"), "claim": ("CT+", "Uu"), "confirm": ("CT+", "CT+"), "estimate": ("PR+", "Uu"),
    "deny": ("CT-", "Uu"),
}  # fmt: skip


def _source(chosen: tuple[str, SourceKind, str | None]) -> Source:
    name, kind, country = chosen
    return Source(name, Span(0, len(name)), name, kind, country=country)


def _attribution(chosen: tuple[str, SourceKind, str | None] | None, stance: Stance, through: bool) -> Attribution:
    if chosen is None:
        return Attribution()
    source, name = _source(chosen), chosen[0]
    outlet = Source("Reuters", Span(40, 47), "Reuters", "outlet")
    chain = (outlet, source) if through else (source,)
    certainty, author = _CERTAINTY[stance]
    cue = Span(len(name) + 1, len(name) + 5)
    return Attribution(
        source, cue, (), stance, chain, "said", 0.9, "say", "indirect", certainty=certainty, author_certainty=author
    )


_ATTRIBUTIONS = st.sampled_from(
    [
        _attribution(chosen, stance, through)
        for chosen in (None, None, *_NAMES)
        for stance in sorted(_CERTAINTY)
        for through in (False, False, True)
    ]
)


def periods() -> SearchStrategy[Period]:
    """Days near each other: one day, everything up to a day, everything from a day on."""
    return _PERIODS


def sources() -> SearchStrategy[Source]:
    """Named and anonymous sources."""
    return st.sampled_from(_NAMES).map(_source)


def attributions() -> SearchStrategy[Attribution]:
    """The narrator, or a named or anonymous source with its cue, now and then through an outlet; no content."""
    return _ATTRIBUTIONS


def claims(*kinds: Kind) -> SearchStrategy[Claim]:
    """Claims with any quantity, measurand and attribution, at the place of their words in a document.

    With `kinds` the quantities are of these kinds only.
    """
    return _claims(kinds)


@cache
@st.composite
def _claims(draw: st.DrawFn, kinds: tuple[Kind, ...]) -> Claim:
    quantity = draw(quantities(*kinds))
    return place(draw, quantity, draw(measurands()), draw(attributions()))


def place(draw: st.DrawFn, quantity: Quantity, measurand: Measurand, attribution: Attribution) -> Claim:
    """A claim of these parts, in a document that holds its words."""
    before = draw(choice(("", "It was ", "Zwölf 🙂 ")))
    day = draw(DAYS)
    outlet = draw(OUTLETS)
    text = f"{before}{quantity.text} in all."
    document = Document(text, f"{outlet or 'sheet'} {day or 'undated'} {text}", outlet, day)
    return Claim(Span(len(before), len(before) + len(quantity.text)), quantity, measurand, attribution, document)
