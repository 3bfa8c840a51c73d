"""Two sides of a vote, and the share of one of them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tied import said

import discrep
from discrep.align.joints.votes import _of_one, opposed, votes
from discrep.claims import Claim, Modality
from discrep.spans import Span


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (
            ("The club approved it by 31 votes to 9, more than three quarters of those voting.",),
            {
                "31 of 40 is 77.5 percent": "C506",
            },
        ),
        (("The club approved it by 31 votes to 9, more than four fifths of those voting.",), {}),
        (("The club moved it by −10 steps to 30, half of them forwards.",), {}),
        (("The crew walked 31 miles to 9 lakes, more than three quarters of them frozen.",), {}),
    ],
)
def test_votes(texts: tuple[str, ...], told: dict[str, str]) -> None:
    assert said(*texts) == told


def figures(text: str) -> list[Claim]:
    return discrep.extract(discrep.Document(text, id="d0"))


def found(claims: list[Claim]) -> list[str]:
    return [joint.words for joint in votes(claims)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The club approved it by 30 votes to 10, three quarters of those voting.", True),
        ("Three quarters of the club approved it, by 30 votes to 10.", True),
        (f"It went by 30 votes to 10. {'It has 7 dogs. ' * 13}Some 75 percent of the votes were counted.", True),
        (f"It went by 30 votes to 10. {'It has 7 dogs. ' * 14}Some 75 percent of the votes were counted.", False),
        ("It went by 30 votes to 10. Rain fell on 75 percent of the land.", False),
    ],
)
def test_the_share_of_a_vote(text: str, words: bool) -> None:
    """Sixteen figures from those of the winners on are looked at."""
    assert found(figures(text)) == ["30 of 40 is 75 percent"] * words


@pytest.mark.parametrize(
    ("role", "modality", "holds"),
    [
        (None, "done", True),
        ("part", "done", True),
        ("change", "done", False),
        ("before", "done", False),
        (None, "denied", False),
    ],
)
def test_what_is_no_share_of_a_vote(role: str | None, modality: Modality, holds: bool) -> None:
    won, lost, share = figures("The club approved it by 30 votes to 10, three quarters of those voting.")
    made = replace(share, measurand=replace(share.measurand, role=role, modality=modality))
    assert bool(found([won, lost, made])) is holds


@pytest.mark.parametrize(
    ("text", "opposite"),
    [
        ("It went by 30 votes to 10.", True),
        ("It went by 30 yes votes to 10.", True),
        ("It went by 30 to 10.", True),
        ("It went by 30 big yes votes to 10.", False),  # three words at most
        ("It went by 30 votes against 10.", True),
        ("It went by 30 votes and 10.", False),
        ("It went by 30 votes, 10.", False),
        ("It went for 30 votes to 10.", False),
        ("In May 30 votes to 10 were cast.", False),
        ("It went by seven votes to three.", True),  # ten votes at least
        ("It went by six votes to three.", False),
        ("It went by 30 votes to about 10.", False),
        ("It went by about 30 votes to 10.", False),
        ("It went by 30 metres to 10.", False),
        ("It went by 30 to 10 metres more.", False),
        (f"It went by{' ' * 38}30 votes to 10.", True),  # within forty characters
        (f"It went by{' ' * 39}30 votes to 10.", False),
    ],
)
def test_two_sides(text: str, opposite: bool) -> None:
    claims = figures(text)
    assert (len(claims) == 2 and opposed(*claims)) is opposite


def test_two_sides_stand_in_one_sentence() -> None:
    won, lost = figures("By 30 votes to 10 it went.")
    assert won.sentence is not None
    assert opposed(won, lost)
    assert not opposed(won, replace(lost, sentence=Span(lost.span.start, won.sentence.end)))
    open_ = [replace(claim, sentence=None) for claim in (won, lost)]
    assert opposed(*open_)
    late = [replace(claim, sentence=Span(won.span.start, won.sentence.end)) for claim in (won, lost)]
    assert not opposed(*late)  # "by" stands in the sentence before


@pytest.mark.parametrize(
    ("behind", "one"),
    [
        (", 75 percent of those there", True),  # one sentence
        (". It got 75 percent of the votes", True),  # one noun
        (". At the plan 75 percent of the birds sang", True),  # one word beside both
        (". At noon 75 percent of the birds sang", False),
    ],
)
def test_a_share_of_one_vote(behind: str, one: bool) -> None:
    won, lost, share = figures(f"The club passed the plan by 30 votes to 10{behind}.")
    assert _of_one(won, lost, share) is one


@pytest.mark.parametrize(
    ("won", "lost", "share", "one"),
    [
        ("vote", "vote", "vote", True),
        ("yes vote", None, "vote", True),
        (None, "vote", "vote share", True),
        ("vote", "vote", "bird", False),
        ("vote", None, None, False),
        (None, None, None, False),
    ],
)
def test_a_share_of_one_noun(won: str | None, lost: str | None, share: str | None, one: bool) -> None:
    """A yes vote is a vote, and a vote share one of votes."""
    claims = figures("It passed by 30 votes to 10. At noon 75 percent of the birds sang.")
    made = [replace(c, measurand=replace(c.measurand, noun=n)) for c, n in zip(claims, (won, lost, share), strict=True)]
    assert _of_one(*made) is one
