"""When a figure of a source is taken for the counterpart of one of the text: by how well it fits and leads."""

from __future__ import annotations

from dataclasses import replace

import pytest

import discrep
from discrep.align.counterparts import Match, _gap, _same, counterparts
from discrep.align.outlines import Outline, outlines
from discrep.corpus import with_dates
from discrep.intervals import closed
from discrep.settings import DEFAULTS


def outline(text: str, id: str = "a") -> Outline:
    """The first figure of a text."""
    return outlines(discrep.extract(discrep.Document(text, id), keep="dates"))[0]


@pytest.mark.parametrize(
    ("fit", "crowd", "lead", "likely", "sure"),
    [
        (3, 1, 0, False, False),
        (4, 1, 0, True, True),
        (4, 5, 0, True, True),
        (4, 6, 0, True, False),  # of so many figures the best must win clearly
        (10, 6, 3, True, True),
        (9, 6, 3, True, False),
        (10, 6, 2, True, False),
    ],
)
def test_a_counterpart(fit: int, crowd: int, lead: int, likely: bool, sure: bool) -> None:
    one, two = outline("40 boats sank."), outline("44 boats sank.", "b")
    match = Match(one, two, fit, crowd, lead)
    assert (match.likely, match.sure) == (likely, sure)
    assert match.crowded is (crowd > 5)


def test_of_two_figures_by_themselves_none_leads() -> None:
    match = Match(outline("40 boats sank."), outline("44 boats sank.", "b"), 4)
    assert (match.crowd, match.lead, match.turned) == (0, 0, False)


def test_of_another_noun_none_wins_clearly() -> None:
    one, two = outline("40 boats sank."), outline("44 trucks sank.", "b")
    assert not Match(one, two, 10, 6, 3).sure
    assert Match(one, two, 10, 5, 3).sure


@pytest.mark.parametrize(("fit", "likely"), [(5, False), (6, True)])
def test_a_date_needs_more(fit: int, likely: bool) -> None:
    one, two = outline("The bridge opened on 5 May 2020."), outline("The bridge opened on 9 May 2020.", "b")
    assert Match(one, two, fit).likely is likely


@pytest.mark.parametrize(
    ("one", "two", "gap"),
    [
        ("40 boats sank.", "50 boats sank.", "1/5"),
        ("50 boats sank.", "40 boats sank.", "1/5"),
        ("40 boats sank.", "40 boats sank.", "0"),
        ("At least 40 boats sank.", "50 boats sank.", "0"),
        ("Up to 40 boats sank.", "50 boats sank.", "1/5"),
        ("The line is 40 km long.", "The line has 40 stations.", "1"),
        ("The line is 40 km long.", "The line is 20,000 metres long.", "1/2"),
    ],
)
def test_how_far_two_figures_lie_apart(one: str, two: str, gap: str) -> None:
    assert str(_gap(outline(one), outline(two, "b"))) == gap


@pytest.mark.parametrize(
    ("one", "two", "weight"),
    [
        ("40 boats sank.", "40 boats sank.", 4),
        ("40 boats sank.", "44 boats sank.", 0),
        ("40 boats sank.", "At least 40 boats sank.", 0),
        ("The line is 40 km long.", "The line has 40 stations.", 0),
        ("The bridge opened on 5 May 2020.", "The bridge opened on 5 May 2020.", 6),
        ("The bridge opened on 5 May 2020.", "The bridge opened in May 2020.", 6),
        ("The bridge opened in 2020.", "The bridge opened in 2020.", 4),
        ("The bridge opened around 2020.", "The bridge opened on 5 May 2020.", 4),
        ("The bridge opened on 5 May 2020.", "The bridge opened on 6 May 2020.", 0),
    ],
)
def test_what_it_tells_that_two_figures_agree(one: str, two: str, weight: int) -> None:
    assert _same(outline(one), outline(two, "b")) == weight


def found(text: str, *sources: str) -> list[tuple[str, str, int, int, int]]:
    """The counterparts of the figures of a text: what is written, how well it fits, and among how many."""
    documents = [discrep.Document(text, "text"), *(discrep.Document(each, f"s{i}") for i, each in enumerate(sources))]
    claims = [claim for each in documents for claim in discrep.extract(each, keep="dates")]
    own, *others = (outlines(inside) for inside in with_dates(documents, claims, DEFAULTS))
    known = [outline for inside in others for outline in inside]
    return sorted(
        (own[i].claim.quantity.text, match.source.claim.quantity.text, match.fit, match.crowd, match.lead)
        for i, matches in counterparts(own, known).items()
        for match in matches
    )


@pytest.mark.parametrize(
    ("text", "source", "match"),
    [
        ("40 boats sank.", "44 boats sank.", [("40", "44", 11, 1, 11)]),  # the only one of its kind counts three more
        ("40 boats sank.", "40 boats sank.", [("40", "40", 15, 1, 15)]),  # that they agree counts four
        ("40 boats sank.", "44 boats sank. 50 boats came. In 2020 Ida sang.", [("40", "44", 8, 2, 0)]),
        ("40 boats sank.", "40 boats sank. 50 boats came.", [("40", "40", 12, 2, 4)]),
        ("40 boats sank.", "50 boats came. 40 boats sank.", [("40", "40", 12, 2, 4)]),
        ("40 sel.", "44 sal.", []),
        # four is enough, three is not
        ("40 qua.", "40 qui. 50 sal.", [("40", "40", 4, 2, 4)]),
        ("$40.", "$44. $50.", []),
        # one that agrees and fits well goes before one that fits better
        ("In Alder 40 reviews.", "40 critics. Alder: 44 reviews.", [("40", "40", 10, 2, -2)]),
        # of two that fit nearly alike the one at the same place in order is taken
        (
            "40 boats grey pink gold teal rust jade alder. Some 9 days.",
            "55 boats. 45 boats sal sel sil sol sul tam tem alder.",
            [("40", "55", 8, 2, -1)],
        ),
        (
            "40 boats grey pink gold teal alder. Some 9 days.",
            "55 boats. 45 boats sal sel sil sol alder.",
            [("40", "45", 10, 2, 2)],
        ),
        # among dates all figures are counted, among others no dates
        (
            "The bridge opened on 5 May 2020.",
            "The bridge opened on 6 May 2020. Some 40 men came.",
            [("5 May 2020", "6 May 2020", 15, 2, 15)],
        ),
        # one to one, each in its order
        (
            "40 boats sank and 50 boats sank.",
            "45 boats sank and 55 boats sank.",
            [("40", "45", 8, 2, 0), ("50", "55", 8, 2, 0)],
        ),
        (
            "40 boats sank and 50 boats burned.",
            "50 boats burned and 40 boats sank.",
            [("40", "40", 14, 2, 5), ("50", "50", 20, 2, 9)],
        ),
        ("90 boats. 40 boats", "41 boats. 91 boats.", [("40", "91", 8, 2, 0), ("90", "41", 8, 2, 0)]),
        ("Some 9 days. 40 boats.", "55 boats. 57 boats.", [("40", "57", 8, 2, 0)]),
        ("90 boats.", "41 boats. 91 boats.", [("90", "91", 8, 2, 0)]),  # of two that fit alike the nearer
        ("40 boats.", "41 boats. 91 boats. 38 boats.", [("40", "41", 8, 3, 0)]),
        ("40 boats.", "91 boats. 38 boats. 41 boats.", [("40", "41", 8, 3, 0)]),
    ],
)
def test_how_well_they_fit(text: str, source: str, match: list[tuple[str, str, int, int, int]]) -> None:
    assert found(text, source) == match


def test_each_source_has_its_own() -> None:
    matches = found("40 boats sank.", "44 boats sank.", "45 boats sank. Some 9 men came.", "It rained.")
    assert matches == [("40", "44", 11, 1, 11), ("40", "45", 8, 2, 8)]


@pytest.mark.parametrize(
    ("text", "source", "sure"),
    [
        # both tell of what happened, or neither does
        ("40 people were killed.", "44 people were killed.", True),
        ("40 people stood there.", "44 people were there.", True),
        # one alone does, and no other word says that they are those meant
        ("40 people stood there.", "44 people were killed.", False),
        ("40 people stood on the pier.", "44 people were killed on the pier.", True),
        # a word beside the other tells of it too
        ("40 people were in the killing.", "44 people were killed.", True),
        ("44 people were killed.", "40 people were in the killing.", True),
    ],
)
def test_those_to_whom_something_happened(text: str, source: str, sure: bool) -> None:
    assert Match(outline(text), outline(source, "b"), 8).sure is sure


@pytest.mark.parametrize(("words", "sure"), [({}, False), ({"pier": 1}, True)])
def test_one_word_in_common_will_do(words: dict[str, int], sure: bool) -> None:
    one, two = outline("40 people were killed."), outline("44 people came.", "b")
    one.words, two.words = {frozenset({"pier"}): 1}, {frozenset({each}): 1 for each in words}
    one.weights, two.weights = {"pier": 1}, words
    assert Match(one, two, 8).sure is sure


@pytest.mark.parametrize("turned", [False, True])
def test_a_word_for_what_happened_on_either_side(turned: bool) -> None:
    """What is counted on the other side is told of as well, though no word beside it is the same."""
    killed, other = outline("40 boats were killed."), outline("44 trucks came.", "b")
    for noun, sure in ((frozenset({"=kill"}), True), (frozenset({"=sink"}), False)):
        killed.words, killed.weights = {frozenset({"=kill", "kill"}): 4}, {"=kill": 4, "kill": 4}
        other.words, other.weights, other.noun = {}, {}, noun
        match = Match(other, killed, 8) if turned else Match(killed, other, 8)
        assert match.sure is sure


def test_figures_that_hold_at_two_times() -> None:
    texts = "In 2019 the mill had 40 boats.", "In 2020 the mill had 44 boats.", "In May 2019 the mill had 40 boats."
    one, two, three = (_held(text) for text in texts)
    assert Match(one, two, 8).apart
    assert not Match(one, three, 8).apart


def _held(text: str) -> Outline:
    document = discrep.Document(text, text)
    (claims,) = with_dates([document], discrep.extract(document, keep="dates"), DEFAULTS)
    return next(each for each in outlines(claims) if not each.dated)


@pytest.mark.parametrize(("days", "weight"), [(32, 6), (33, 4)])
def test_the_same_day_or_the_same_year(days: int, weight: int) -> None:
    """Days that lie in one month count more than those of a year."""
    one, two = outline("The bridge opened in 2020."), outline("The bridge opened in 2020.", "b")
    first = two.claim.quantity.interval.low
    assert first is not None
    short = closed(first, first + days - 1)
    two.claim = replace(two.claim, quantity=replace(two.claim.quantity, interval=short))
    assert _same(one, two) == weight


def test_nothing_lies_as_far_from_all_else_as_can_be() -> None:
    assert _gap(outline("0 boats sank."), outline("40 boats sank.", "b")) == 1
    assert _gap(outline("40 boats sank."), outline("0 boats sank.", "b")) == 1
    assert _gap(outline("Profit was -40 points."), outline("Profit was 0 points.", "b")) == 1


def test_progress_counts_the_documents_that_are_searched() -> None:
    told: list[tuple[str, int, int | None]] = []
    sources = [*outlines(discrep.extract("44 boats sank.")), outline("45 boats sank.", "b")]
    counterparts([outline("40 boats sank.")], sources, lambda stage, done, of: told.append((stage, done, of)))
    assert {stage for stage, _, _ in told} == {"searching"}
    assert told[-1][1:] == (2, 2)
