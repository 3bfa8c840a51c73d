"""Pairs of figures of which the verdict is known before anybody judges them.

Each situation is a wording and numbers chosen so that one convention of the documentation settles it: a range and a
number outside of it, "up to" that became "more than" while one statement was handed on, a toll told again two days
later. Nothing here asks the judge.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from discrep.claims import Claim
from discrep.extract.reading import extract
from discrep.findings import Verdict
from discrep.sources import Document
from discrep.testing.strategies import situations
from discrep.testing.strategies.situations import Situation


@dataclass(frozen=True, slots=True)
class KnownPair:
    """Two figures in one document or two, and what the conventions make of them."""

    documents: tuple[Document, ...]
    verdict: Verdict
    code: str
    """The rule that gives the verdict."""
    why: str

    @property
    def claims(self) -> tuple[Claim, Claim]:
        """Both figures, as they are read."""
        one, two = (claim for document in self.documents for claim in extract(document))
        return one, two


def known_pairs(*only: Verdict | str) -> SearchStrategy[KnownPair]:
    """Pairs with a known verdict; of `only` these verdicts or rules, where some are given.

    Raises ValueError for a verdict or a code that no situation leads to.
    """
    chosen = [situation for situation in situations.ALL if not only or _named(situation) & set(map(str, only))]
    reached = {name for situation in chosen for name in _named(situation)}
    if missing := sorted(set(map(str, only)) - reached):
        known = sorted({name for situation in situations.ALL for name in _named(situation)})
        raise ValueError(f"no situation leads to {', '.join(missing)}; known are {', '.join(known)}")
    return st.sampled_from(chosen).flatmap(_pairs)


def known_codes() -> Collection[str]:
    """The rules that `known_pairs` reaches."""
    return sorted({situation.code for situation in situations.ALL})


def _named(situation: Situation) -> set[str]:
    return {situation.code, str(situation.verdict)}


@cache
def _pairs(situation: Situation) -> SearchStrategy[KnownPair]:
    return st.builds(
        lambda wording, figures, turned: _made(situation, wording, figures, turned),
        st.sampled_from(situation.wordings),
        situation.figures,
        st.booleans(),
    )


def _made(situation: Situation, wording: tuple[str, ...], figures: tuple[str, str], turned: bool) -> KnownPair:
    texts = [template.format(*figures) for template in wording]
    papers = [
        Document(text, outlet.lower(), outlet, day)
        for text, outlet, day in zip(texts, situation.outlets, situation.days, strict=False)
    ]
    # Papers of one outlet are told apart by their day, and no verdict depends on which stands first.
    if len({paper.id for paper in papers}) < len(papers):
        papers = [Document(paper.text, f"{paper.id}-{paper.day}", paper.outlet, paper.published) for paper in papers]
    documents = tuple(reversed(papers) if turned else papers)
    return KnownPair(documents, situation.verdict, situation.code, situation.why)
