"""What the library says of claims: findings and reports, made by the library itself."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from discrep.checking import check
from discrep.comparing import compare
from discrep.findings import Finding, Report
from discrep.judging import judge
from discrep.testing.strategies.claims import claims
from discrep.testing.strategies.documents import texts
from discrep.testing.strategies.pairs import near, pairs


@cache
def _ready() -> None:
    """Read a first text: the lexicon is loaded then, and Hypothesis would take that for a slow strategy."""
    check("A ship came.", ["Two ships came."])


def findings() -> SearchStrategy[Finding]:
    """The verdict on a pair of claims, now and then with the rules that were overruled."""
    _ready()
    return st.builds(lambda pair, trace: judge(*pair, trace=trace), pairs(), st.booleans())


def reports() -> SearchStrategy[Report]:
    """A comparison of a few claims, or the check of a text against some."""
    _ready()
    return _reports()


@st.composite
def _reports(draw: st.DrawFn) -> Report:
    given = draw(st.lists(claims(), max_size=2))
    given += [draw(near(claim)) for claim in given]
    if draw(st.booleans()):
        return check(draw(texts()), given)
    return compare(given)
