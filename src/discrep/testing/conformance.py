"""Does an engine say what the Python reference says? Claims to ask it about, and the comparison of both.

Needs the extra `discrep[testing]`. For a frame of an engine, made of the rows of the claims:

    >>> claims = known_claims(topics=20)
    >>> import polars
    >>> assert_conforms(polars.DataFrame(columns(claims)), claims)
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed
from hypothesis import settings as profile
from hypothesis import strategies as st

from discrep.claims import Claim
from discrep.frames import OUT, compare
from discrep.frames.blocks import Blocks
from discrep.frames.claim_columns import columns as columns
from discrep.frames.claim_columns import rows
from discrep.frames.comparison import FLAGGED, refinement
from discrep.frames.reference import findings
from discrep.settings import Reading, Settings
from discrep.sources import Document
from discrep.testing.strategies.claims import claims as any_claim
from discrep.testing.strategies.pairs import near, pairs

MANY = 120
"""Claims of a topic that is too large to be looked at pair by pair."""

_NAMES = ("Brook", "Cedar", "Dell", "Elm", "Fern", "Grove", "Heath")


@st.composite
def small_topics(draw: st.DrawFn) -> list[Claim]:
    """A few claims near each other, now and then many of them: most of them are of one topic."""
    first, part = draw(pairs())
    size = draw(st.sampled_from((1, 2, 3, 3, 4, 5)))
    return [first, part, *(draw(near(first)) for _ in range(size))]


@st.composite
def large_topics(draw: st.DrawFn) -> list[Claim]:
    """Many claims near each other."""
    first = draw(any_claim())
    return [first, *(draw(near(first)) for _ in range(MANY))]


def known_claims(topics: int = 100, large: int = 1, number: int = 0) -> list[Claim]:
    """Claims of so many topics, of which so many are large; the same ones for the same `number`.

    Each topic has documents of its own, with ids that no other has.
    """
    found = [*_drawn(small_topics(), topics, number), *_drawn(large_topics(), large, number)]
    renamed: list[Claim] = []
    for n, topic in enumerate(found):
        ids = {claim.document: f"{n}.{i}" for i, claim in enumerate(topic)}
        told = {
            claim.id: claim
            for claim in (replace(claim, document=_named(claim.document, ids[claim.document], n)) for claim in topic)
        }
        renamed += told.values()
    return renamed


def _named(document: Document, id: str, topic: int) -> Document:
    """The document with an id of its own, and a sentence that names what its topic is about."""
    return replace(document, id=id, text=f"{document.text} So {_NAMES[topic % len(_NAMES)]} and Alder.")


def _drawn(strategy: st.SearchStrategy[list[Claim]], count: int, number: int) -> list[list[Claim]]:
    drawn: list[list[Claim]] = []

    @seed(number)
    @profile(
        max_examples=max(count, 1),
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def collect(topic: list[Claim]) -> None:
        drawn.append(topic)

    collect()
    return drawn[:count]


def assert_conforms(
    frame: Any,
    claims: Sequence[Claim],
    *,
    documents: Any = None,
    blocks: Blocks = "topics",
    verdicts: Iterable[str] = FLAGGED,
    reading: Reading | None = None,
    settings: Settings | None = None,
    connection: Any = None,
) -> int:
    """The findings on a frame are those of the Python reference on the claims that it was made of, field for field.

    Gives the number of findings. Raises AssertionError that names the first row that differs.
    """
    import narwhals as nw

    asked = refinement(verdicts, reading, settings)
    texts = None if documents is None else {claim.document.id: claim.document.text for claim in claims}
    expected = findings(rows(claims, asked.settings), asked, blocks, texts)
    native = compare(
        frame,
        documents=documents,
        blocks=blocks,
        verdicts=verdicts,
        reading=reading,
        settings=settings,
        connection=connection,
    )
    collected = nw.from_native(native).lazy().collect()
    found = sorted(collected.iter_rows(named=True), key=lambda row: (row["claim_a"], row["claim_b"]))
    for one, two in zip(found, expected, strict=False):
        ours, theirs = ({name: row[name] for name in OUT} for row in (one, two))
        assert ours == theirs, f"the engine says {ours}, the reference says {theirs}"
    assert len(found) == len(expected), f"the engine finds {len(found)}, the reference {len(expected)}"
    return len(found)
