"""How something is said, and how sure of it source and author are (FactBank values)."""

from __future__ import annotations

import pytest

from discrep.extract.reading import attributions
from discrep.sources import Attribution


def the(text: str, words: str) -> Attribution:
    """The innermost attribution of some words."""
    at = text.index(words)
    covering = [
        (span.end - span.start, attribution)
        for attribution in attributions(text)
        for span in attribution.content
        if span.start <= at and at + len(words) <= span.end
    ]
    return min(covering, key=lambda pair: pair[0])[1]


@pytest.mark.parametrize(
    ("text", "certainty", "author"),
    [
        ("The ministry said that 40 boats had sunk.", "CT+", "Uu"),
        ("At least 40 boats sank, according to the ministry.", "CT+", "Uu"),
        ("The ministry claims that 40 boats sank.", "CT+", "Uu"),
        ("The ministry confirmed that 40 boats had sunk.", "CT+", "CT+"),
        ("Records show that 40 boats sank.", "CT+", "CT+"),
        ("The ministry estimates that 40 boats sank.", "PR+", "Uu"),
        ("Ana Roe believes that 40 boats sank.", "PR+", "Uu"),
        ("The ministry expects that 40 boats will sink.", "PR+", "Uu"),
        ("The ministry doubts that 40 boats sank.", "PR-", "Uu"),
        ("The ministry denied that 40 boats had sunk.", "CT-", "Uu"),
        ("Claims by the ministry that 40 boats had sunk were known.", "CT+", "Uu"),
        ("The ministry falsely claimed that 40 boats had sunk.", "CT+", "CT-"),
        ("The ministry rightly said that 40 boats had sunk.", "CT+", "CT+"),
        ("The ministry said that 40 boats may have sunk.", "PS+", "Uu"),
        ("The ministry said that 40 boats had probably sunk.", "PR+", "Uu"),
        ("The ministry confirmed that 40 boats might have sunk.", "PS+", "PS+"),
        ("The navy reportedly lost 40 boats.", "Uu", "Uu"),
    ],
)
def test_certainty_of_source_and_author(text: str, certainty: str, author: str) -> None:
    found = the(text, "40 boats")
    assert (found.certainty, found.author_certainty) == (certainty, author)


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("“We lost 40 boats,” Ana Roe said.", "direct"),
        ("“We lost 40 boats,” Ana Roe said. “It was a storm.”", "direct"),
        ("Ana Roe said that the fleet had lost 40 boats.", "indirect"),
        ("Ana Roe said that the fleet had “lost 40 boats in an hour”, and more on Friday.", "mixed"),
        ("Zelensky: 40 boats lost in Odesa", "headline"),
        ("Some 40 boats were reportedly lost.", "impersonal"),
    ],
)
def test_mode(text: str, mode: str) -> None:
    assert next(found.mode for found in attributions(text)) == mode


@pytest.mark.parametrize(
    ("text", "tense", "lemma"),
    [
        ("The ministry says that 40 boats sank.", "present", "say"),
        ("The ministry said that 40 boats sank.", "past", "say"),
        ("The ministry has repeatedly said that 40 boats sank.", "past", "say"),
        ("The ministry will say that 40 boats sank.", "future", "say"),
        ("The mayor pointed out that 40 boats sank.", "past", "point out"),
        ("According to the mayor, 40 boats sank.", None, "according to"),
        ("Ana Roe: “We lost 40 boats, and more on Friday.”", None, None),
    ],
)
def test_tense_and_lemma(text: str, tense: str | None, lemma: str | None) -> None:
    found = the(text, "40 boats")
    assert (found.tense, found.lemma) == (tense, lemma)


def test_the_narrator_is_sure_of_what_he_says() -> None:
    narrator = Attribution()
    assert (narrator.mode, narrator.certainty, narrator.author_certainty) == ("narrated", "CT+", "CT+")
