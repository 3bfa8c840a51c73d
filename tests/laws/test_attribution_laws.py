"""Who says so: where sources stand in a text, and when two of them are one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import discrep
from discrep.sources import Attribution, Source
from discrep.spans import Span
from discrep.testing.strategies import KnownPair, hostile_texts, known_pairs, sources
from lawbook import law, premise

_SAYERS = (
    "Mayor Ana Ruiz", "the ministry", "a senior official", "Gazprom", "two diplomats", "Acting Governor Ole Dahl",
    "Ruiz", "Kyslytsya", "the U.N.",
)  # fmt: skip
_SAYINGS = (
    "{} said that 12 boats had sunk.", "Up to 40 homes burned, according to {}.", "“Some 30 of us left,” {} said.",
    "{} denied that 5 people were hurt.", "{} told Reuters on Monday that more than 3,000 had come.",
    "İzmir 👩‍👩‍👧: {} put it at ½ a million.", "{} did not comment.", "As many as 9 ﬁsh, {} estimated, were left.",
)  # fmt: skip
TOLD = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(_SAYINGS), st.sampled_from(_SAYERS)).map(lambda told: told[0].format(told[1])),
        hostile_texts(6),
    ),
    min_size=1,
    max_size=4,
).flatmap(lambda parts: st.sampled_from([" ", "\n\n", "\r\n"]).map(lambda glue: glue.join(parts)))
"""Texts in which people say things, among others."""


def _spans(found: Attribution) -> list[Span]:
    spans = [*found.content]
    spans += [found.cue] if found.cue is not None else []
    return [*spans, *(link.span for link in found.chain if link.span is not None)]


@law("A01", "Sources, cues and contents of attributions are words of the text.")
@given(TOLD)
def test_attributions_cite_words(text: str) -> None:
    found = discrep.attributions(text)
    premise(any(one.source is not None for one in found))
    for one in found:
        for span in _spans(one):
            assert 0 <= span.start <= span.end <= len(text)
        for link in one.chain:
            assert link.span is None or link.span.of(text) == link.text


@law("A02", "The source of a figure is the last link of its chain, and stands in the text of the figure.")
@given(TOLD)
def test_the_origin_is_the_last_link(text: str) -> None:
    for claim in discrep.extract(text):
        attribution = claim.attribution
        if premise(attribution.source is not None) and attribution.source is not None:
            assert attribution.source == attribution.chain[-1]
            assert attribution.source.text in text
            assert 0 < attribution.confidence <= 1


@law("A03", "Whether two sources are one does not depend on their order, and each is one with itself.")
@given(sources(), sources())
def test_sameness_is_symmetric(one: Source, two: Source) -> None:
    assert discrep.same_source(one, two) == discrep.same_source(two, one)
    assert discrep.same_source(one, one) is not False


@law("A04", "A copy of a text adds nobody to those who stand independently behind a topic.", ordinary=10)
@given(known_pairs())
def test_a_copy_is_no_corroboration(known: KnownPair) -> None:
    copies = [
        discrep.Document(document.text, f"copy of {document.id}", document.outlet, document.published)
        for document in known.documents
    ]
    before = {topic.key: topic for topic in discrep.compare(known.documents).topics}
    for topic in discrep.compare([*known.documents, *copies]).topics:
        told = before.get(topic.key)  # one that only a text and its copy have is new
        assert topic.independent == (1 if told is None else told.independent) <= len(topic.origins)
