"""Situations of which the conventions tell the verdict: wordings, and numbers that are chosen to fit.

A wording is one text or two; "{0}" and "{1}" are the two figures, as words or digits. What a strategy of numbers has
to keep clear of (a tenfold, two digits that changed places, a rounding) would be another rule's.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from discrep.findings import Verdict
from discrep.testing.strategies.phrases import spelled

Figures = tuple[str, str]
_FIRST = datetime.date(2024, 6, 1)


@dataclass(frozen=True, slots=True, eq=False)
class Situation:
    """Wordings that all lead to one verdict, whatever figures of the strategy stand in them."""

    code: str
    verdict: Verdict
    why: str
    wordings: tuple[tuple[str, ...], ...]
    figures: SearchStrategy[Figures]
    outlets: tuple[str, str] = ("Gazette", "Courier")
    days: tuple[datetime.date, datetime.date] = (_FIRST, _FIRST)


# ---------------------------------------------------------------------------- numbers


def _digits(number: int) -> str:
    return f"{number:,}"


def _two(low: int, high: int, most: int = 5) -> SearchStrategy[tuple[int, int]]:
    """A smaller and a larger number, at most so many times apart, that no slip turns into each other.

    Neither a tenfold nor two digits that changed places, for then the sums of their digits would be the same; nor the
    one rounded to the other, for the larger is more than half as large again.
    """
    pairs = st.tuples(st.integers(low, high), st.integers(17, 10 * most)).map(lambda p: (p[0], p[0] * p[1] // 10 + 1))
    return pairs.filter(lambda p: sum(map(int, str(p[0]))) != sum(map(int, str(p[1]))))


def _bare(low: int, high: int) -> SearchStrategy[Figures]:
    """The smaller one first."""
    return _two(low, high).map(lambda p: (_digits(p[0]), _digits(p[1])))


def _hedged(first: str, second: str, low: int, high: int) -> SearchStrategy[Figures]:
    """The smaller number in the first phrase, the larger one in the second."""
    return _two(low, high).map(lambda p: (first.format(_digits(p[0])), second.format(_digits(p[1]))))


def _one(first: str, second: str, low: int, high: int) -> SearchStrategy[Figures]:
    """One number in both phrases."""
    return st.integers(low, high).map(lambda n: (first.format(_digits(n)), second.format(_digits(n))))


_SPELLED = st.integers(13, 999).map(lambda n: (_digits(n), spelled(n)))
# 12,000 and 12,345: a round number, and one that is told to the last digit and rounds to it.
_ROUNDED = st.tuples(
    st.integers(11, 99).filter(lambda n: n % 10), st.sampled_from((100, 1000)), st.sampled_from((-33, -7, 4, 21, 49))
).map(lambda t: (_digits(t[0] * t[1]), _digits(t[0] * t[1] + t[2])))
_INSIDE = st.tuples(st.integers(2, 90), st.integers(2, 9), st.integers(1, 99)).map(
    lambda t: (f"between {_digits(t[0] * 100)} and {_digits((t[0] + t[1]) * 100)}", _digits(t[0] * 100 + t[2]))
)
_OVERLAP = st.tuples(st.integers(2, 40), st.integers(1, 9), st.integers(1, 9), st.integers(1, 9)).map(
    lambda t: (
        f"between {t[0] * 10} and {(t[0] + t[1] + t[2]) * 10}",
        f"between {(t[0] + t[1]) * 10} and {(t[0] + t[1] + t[2] + t[3]) * 10}",
    )
)
# "Over 3,000", which a reader takes for up to 4,000, and at least twice as much.
_FAR_ABOVE = st.tuples(st.integers(2, 9), st.integers(2, 4), st.sampled_from((100, 1000))).map(
    lambda t: (f"over {_digits(t[0] * t[2])}", _digits(t[0] * t[1] * t[2] + 7 * t[2] // 10))
)
_TENFOLD = st.tuples(st.integers(12, 999).filter(lambda n: n % 10), st.integers(1, 3)).map(
    lambda t: (_digits(t[0]), _digits(t[0] * 10 ** t[1]))
)


@st.composite
def _swapped(draw: st.DrawFn) -> Figures:
    """A number of four digits, and the same with two neighbours in each other's place."""
    digits = draw(st.lists(st.integers(1, 9), min_size=4, max_size=4, unique=True))
    at = draw(st.integers(0, 2))
    other = [*digits[:at], digits[at + 1], digits[at], *digits[at + 2 :]]
    first, second = (int("".join(map(str, each))) for each in (digits, other))
    return _digits(first), _digits(second)


_MILES = st.integers(12, 90).map(lambda n: (str(n), str(round(n * 1.609344))))
_WRONG_MILES = st.integers(12, 90).map(lambda n: (str(n), str(n * 3 + 1)))
_YEARS = st.tuples(_bare(200, 900), st.integers(2001, 2010), st.integers(2011, 2020)).map(
    lambda t: (f"{t[0][0]} pupils in {t[1]}", f"{t[0][1]} pupils in {t[2]}")
)

# ---------------------------------------------------------------------------- wordings

_EVENTS = (
    "The fire destroyed {} homes",
    "The strike idled {} workers",
    "The wedding was attended by {} guests",
    "The crew rescued {} sailors",
)
_TWICE = tuple((f"{event.format('{0}')}.", f"{event.format('{1}')}.") for event in _EVENTS)
_GUESTS = _TWICE[2]  # who has come does not grow while it is told
_TWO_VOICES = tuple(
    (f"{event.format('{0}')}, the mayor said.", f"{event.format('{1}')}, police said.") for event in _EVENTS
)
_ONE_VOICE = tuple(
    (f"{event.format('{0}')}, Ana Ruiz said.", f"Ana Ruiz said that {event[0].lower()}{event[1:].format('{1}')}.")
    for event in _EVENTS
)
_C, _T, _S = Verdict.CONFLICT, Verdict.TENSION, Verdict.SUPERSEDED
_OK, _NOT, _OPEN = Verdict.COMPATIBLE, Verdict.NOT_COMPARABLE, Verdict.UNDETERMINED
_LATER = (_FIRST, _FIRST + datetime.timedelta(2))

ALL: Final = (
    Situation("C501", _OK, "one number, in digits and in words", _TWICE, _SPELLED),
    Situation("C502", _OK, "one is the other, rounded", _TWICE, _ROUNDED),
    Situation("C503", _OK, "a number inside of a range", _TWICE, _INSIDE),
    Situation("C504", _OK, "two ranges that share values, and neither holds the other", _TWICE, _OVERLAP),
    Situation(
        "C505",
        _OK,
        "a later phase is a part of the earlier one, and fits",
        (("{1} soldiers were trained.", "{0} soldiers reached the front."),),
        _bare(100, 9000),
    ),
    Situation(
        "C505",
        _OK,
        "a part is at most as large as its whole",
        (("Police arrested {1} protesters, including {0} students.",),),
        _bare(12, 900),
    ),
    Situation(
        "C506",
        _OK,
        "a conversion in brackets that holds",
        (("The tunnel in Norvale is {0} miles ({1} km) long.",),),
        _MILES,
    ),
    Situation("D101", _C, "two numbers of two origins", _TWO_VOICES, _bare(100, 90000)),
    Situation(
        "D101",
        _C,
        "a floor, and a smaller number",
        _TWO_VOICES,
        _hedged("{}", "at least {}", 100, 90000),
    ),
    Situation(
        "D102",
        _C,
        "a part that is larger than its whole",
        (("Police arrested {0} protesters, including {1} students.",),),
        _bare(12, 900),
    ),
    Situation(
        "D203",
        _C,
        "a conversion in brackets that is wrong",
        (("The tunnel in Norvale is {0} miles ({1} km) long.",),),
        _WRONG_MILES,
    ),
    Situation(
        "A604",
        _C,
        "a figure, and its denial by a party",
        (("The blast injured {0} workers, Ana Ruiz said.", "The company denied that the blast injured {1} workers."),),
        _one("{}", "{}", 12, 900),
    ),
    Situation("T301", _T, "a floor far below the number", (_GUESTS,), _FAR_ABOVE),
    Situation("T302", _T, "a bound was dropped from one statement", _ONE_VOICE, _one("up to {}", "{}", 100, 9000)),
    Situation(
        "T303", _T, "a bound was turned in one statement", _ONE_VOICE, _one("up to {}", "more than {}", 100, 9000)
    ),
    Situation("T304", _T, "a zero too many in one statement", _ONE_VOICE, _TENFOLD),
    Situation("T305", _T, "two digits changed places in one statement", _ONE_VOICE, _swapped()),
    Situation(
        "T306",
        _T,
        "a toll that fell, in one paper",
        (("The quake killed at least {1} people.", "The quake killed at least {0} people."),),
        _bare(100, 900),
        ("Gazette", "Gazette"),
        _LATER,
    ),
    Situation(
        "T307",
        _T,
        "one number in two units",
        (("The bridge in Norvale is {0} feet long.", "The bridge in Norvale is {1} meters long."),),
        st.integers(11, 199).map(lambda n: (_digits(10 * n + 5), _digits(10 * n + 5))),
    ),
    Situation(
        "S401",
        _S,
        "a toll that grew",
        (("The quake killed {0} people.", "The quake killed {1} people."),),
        _bare(100, 900),
        days=_LATER,
    ),
    Situation(
        "S402",
        _S,
        "an estimate that its author gave anew",
        (
            (
                "Finance Minister Ana Ruiz expects growth of {0} percent next year.",
                "Finance Minister Ana Ruiz expects growth of {1} percent next year.",
            ),
        ),
        st.sampled_from((("3", "4"), ("2", "3"), ("5", "4"), ("1.5", "2.5"))),
        days=(_FIRST, _FIRST + datetime.timedelta(30)),
    ),
    Situation(
        "N101",
        _NOT,
        "a share is no count",
        (("{0} percent of residents left the island.", "{1} residents left the island."),),
        _bare(12, 90),
    ),
    Situation(
        "N102",
        _NOT,
        "buses are no bridges",
        (("The flood destroyed {0} buses.", "The flood destroyed {1} bridges."),),
        _bare(12, 900),
    ),
    Situation(
        "N103",
        _NOT,
        "two towns",
        (("The storm damaged {0} houses in Alder.", "The storm damaged {1} houses in Birch."),),
        _bare(12, 900),
    ),
    Situation(
        "N104",
        _NOT,
        "a later phase that is larger than the earlier one",
        (("{0} soldiers were trained.", "{1} soldiers reached the front."),),
        _bare(100, 9000),
    ),
    Situation("N105", _NOT, "two years", (("The school had {0}.", "The school had {1}."),), _YEARS),
    Situation(
        "N106",
        _NOT,
        "a plan, and what came of it",
        (("The firm plans to hire {1} engineers.", "The firm hired {0} engineers."),),
        _bare(12, 900),
    ),
    Situation(
        "N107",
        _NOT,
        "what a month brought, and all until its end",
        (
            (
                "In May 2024 the fever killed {0} people in Norvale.",
                "As of 31 May 2024 the fever had killed {1} people in Norvale.",
            ),
        ),
        _bare(12, 900),
    ),
    Situation(
        "N109",
        _NOT,
        "a level, and a change",
        (("Unemployment in Norvale is {1} percent.", "Unemployment in Norvale rose by {0} percent."),),
        _bare(2, 9),
    ),
    Situation(
        "N110",
        _NOT,
        "with and without the gunman",
        (
            (
                "{1} people died in the mall, including the gunman.",
                "{0} people died in the mall, not counting the gunman.",
            ),
        ),
        _bare(2, 90),
    ),
    Situation(
        "N111",
        _NOT,
        "two companies",
        (("Last year Alder Mills sold {0} looms.", "Last year Birch Works sold {1} looms."),),
        _bare(12, 900),
    ),
    Situation(
        "U901",
        _OPEN,
        "nothing says whether those aboard are those injured",
        (("The ferry carried {0} passengers.", "{1} passengers were injured."),),
        _one("{}", "{}", 12, 900),
    ),
)
