"""Which words around a figure tell of it, and how much: the nearer they stand the more, up to where they end."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from placed import NEVER, around, day, placed

import discrep
from discrep.align.outlines import Outline, outlines
from discrep.align.surroundings import Surroundings
from discrep.quantity import Kind
from discrep.spans import Span


def weights(text: str, *figures: str) -> dict[str, int]:
    """The words around the first of some figures, each by its first stem."""
    sentence, claim = around(text, *figures)
    return {min(forms): weight for forms, weight in sentence.around(claim).items()}


def outline(text: str, n: int = 0) -> Outline:
    return outlines(discrep.extract(discrep.Document(text, "a"), keep="dates"))[n]


def test_three_words_on_either_side_count_in_full_and_four_by_half() -> None:
    before, behind = NEVER[:12], NEVER[12:24]
    found = weights(f"{' '.join(before)} 40 {' '.join(behind)}", "40")
    assert [found[word] for word in behind] == [4, 4, 4, 2, 2, 2, 2, 1, 1, 1, 1, 1]
    assert [found[word] for word in reversed(before)] == [4, 4, 4, 2, 2, 2, 2, 1, 1, 1, 1, 1]
    assert len(found) == 24


def test_how_far_words_are_read() -> None:
    words = [a + b for a in "bdfgklmnprstvz" for b in ("ozo", "uzu", "azo")][:40]
    found = weights(f"{' '.join(reversed(words))} 40", "40")
    assert set(found) == set(words[:31])
    assert set(weights(f"40 {' '.join(words)}", "40")) == set(words[:31])


@pytest.mark.parametrize(
    ("between", "weight"),
    [
        # a mark stands for two words
        ("quo", 4),
        ("quo x", 4),
        ("quo,", 2),
        ("quo and", 2),
        ("quo (", 2),
        ("quo qui qua, tam", 2),
        ("quo qui qua tem, tam", 1),
        # another figure for four, and a list of them for no more
        ("50", 2),
        ("quo qui 50", 2),
        ("quo qui tam 50", 1),
        ("quo qui, 50 and 60,", 2),
        ("quo qui tam, 50 and 60,", 1),
        # what says nothing counts nothing
        ("the of the", 4),
        ("20 quo qui", 4),
    ],
)
def test_what_stands_between(between: str, weight: int) -> None:
    others = [word for word in between.replace(",", "").split() if word in ("50", "60")]
    assert weights(f"40 {between} zum", "40", *others)["zum"] == weight
    sentence = Surroundings([*placed(f"zum {between} 40", *others), *placed(f"zum {between} 40", "40")])
    (claim,) = placed(f"zum {between} 40", "40")
    assert {min(forms): weight for forms, weight in sentence.around(claim).items()}["zum"] == weight


@pytest.mark.parametrize(("between", "weight"), [("2019", 4), ("quo 2019", 2), ("2019,", 4)])
def test_a_date_stands_for_two_words_like_a_mark(between: str, weight: int) -> None:
    (claim,), (date,) = placed(f"40 {between} zum", "40"), placed(f"40 {between} zum", "2019", kind=Kind.DATE)
    sentence = Surroundings([claim, date])
    found = {min(forms): weight for forms, weight in sentence.around(claim).items()}
    assert found["zum"] == weight


def test_of_a_word_that_stands_twice_the_nearer_counts() -> None:
    assert weights("zum quo qui qua tam 40 sal sel zum", "40")["zum"] == 4
    assert weights("zum sal 40 sel sil sol sul tem tim zum", "40")["zum"] == 4


@pytest.mark.parametrize(("marks", "read"), [(399, True), (400, False)])
def test_tokens_that_are_looked_at(marks: int, read: bool) -> None:
    assert ("zum" in weights(f"40 {'; ' * marks}zum", "40")) is read
    assert ("zum" in weights(f"zum {'; ' * marks}40", "40")) is read


def test_the_end_of_a_sentence_does_not_stand_before_it() -> None:
    assert weights("quo 40 sal sel sil sol sul tam tem", "40")["tem"] == 2


@pytest.mark.parametrize(
    ("text", "scored"),
    [
        ("The film has a score of 82, the best of 100.", True),
        ("On a scale of 100 the film has a score of 82.", True),
        ("On a scale of 100 the film has a rating of 82.", True),
        ("On a scale of 100 the film has 82 fans.", False),
        ("The film has a score of 82.", False),
        ("In 100 of the towns the film has a score of 82.", False),  # 100 itself is counted
        ("The score of the film at that old mill was 82 of 100.", False),  # the score is told too far away
    ],
)
def test_a_mark_of_a_hundred(text: str, scored: bool) -> None:
    sentence, claim = around(text, "82")
    by_stem = {stem: weight for forms, weight in sentence.around(claim).items() for stem in forms}
    assert sentence.scored(claim, by_stem) is scored


@pytest.mark.parametrize(
    ("figure", "scored"),
    [("0", True), ("99", True), ("99.5", True), ("100", False), ("120", False), ("82%", False), ("82 km", False)],
)
def test_a_mark_is_a_plain_number_below_a_hundred(figure: str, scored: bool) -> None:
    sentence, claim = around(f"On a scale of 100 its score was {figure} then", figure)
    assert sentence.scored(claim, {"score": 4}) is scored


def test_nothing_below_zero_is_a_mark() -> None:
    sentence, claim = around("On a scale of 100 its score was 5 then", "5")
    assert sentence.scored(claim, {"score": 4})
    below = replace(claim, quantity=replace(claim.quantity, ends=(Fraction(-5),)))
    assert not sentence.scored(below, {"score": 4})
    ranked = replace(claim, quantity=replace(claim.quantity, kind=Kind.ORDINAL))
    assert not sentence.scored(ranked, {"score": 4})


@pytest.mark.parametrize(
    ("text", "averaged"),
    [
        ("Its average rating is 40.", True),
        ("The median of the marks was 40.", True),
        ("Average qua qui quo que ret rit rot 40", True),
        ("Average qua qui quo que ret rit rot rut 40", False),  # nine words before it
        ("Average 40", True),
        ("Its average is high, its rating is 40.", False),
        ("Its average is high and its rating is 40.", False),
        ("40 ret of the average", False),
        ("ret 40 average", False),
        ("ret 40 rit", False),
    ],
)
def test_an_average(text: str, averaged: bool) -> None:
    sentence, claim = around(text, "40")
    assert sentence.averaged(claim) is averaged


def test_the_average_of_another_figure() -> None:
    text = "Its average 30 ret 40 rit"
    (claim,) = placed(text, "40")
    assert Surroundings([claim]).averaged(claim)
    assert not Surroundings([*placed(text, "30"), claim]).averaged(claim)


@pytest.mark.parametrize(("words", "denied"), [(0, True), (10, True), (11, False)])
def test_a_denial_reaches_eleven_words(words: int, denied: bool) -> None:
    sentence, claim = around(f"It was not {' '.join(NEVER[:words])} 40 boats", "40")
    assert sentence.denied(claim) is denied


def test_a_hedge_holds_its_denial_and_a_denial_behind_a_figure_is_not_of_it() -> None:
    sentence, claim = around("It was not more than 40 boats", "more than 40")
    assert not sentence.denied(claim)
    sentence, claim = around("It was 40 boats, not ferries", "40")
    assert not sentence.denied(claim)
    sentence, claim = around("It was not 40 and not 50 boats", "40")
    assert sentence.denied(claim)


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("40 ret rit rot rut sal sel sil worldwide", "whole"),
        ("40 ret rit rot rut sal sel sil sol worldwide", None),
        ("worldwide ret rit rot rut sal sel 40 sol", "whole"),
        ("worldwide ret rit rot rut sal sel sil 40 sol", None),
        ("worldwide 40 ret", "whole"),
        ("ret 40 worldwide", "whole"),
        # the nearest of them, first behind it
        ("abroad 40 worldwide", "whole"),
        ("worldwide 40 ret abroad", "outside"),
        ("40 at home, abroad", "inside"),
        # a mark ends its part of the sentence
        ("40, worldwide", None),
        ("worldwide, 40 ret", None),
        ("abroad, ret worldwide 40 ret", "whole"),
        # of two words in a row the whole goes before
        ("a worldwide total of 40 ret", "whole"),
        ("40 in total worldwide", "whole"),
        ("40 in all worldwide", "whole"),
        ("a total abroad of 40", "outside"),
        ("an overseas total of 40 ret", "total"),
        ("40 at home worldwide", "whole"),
        ("40 at home overseas", "inside"),
        # a place
        ("40 ret in North Alder", "inside"),
        ("40 ret in the North", "inside"),
        ("40 ret in spring", None),
        ("40 ret in", None),
        ("40 ret in the", None),
        ("40 ret of North Alder", None),
        ("In North Alder ret 40", "inside"),
        ("in North Alder 40 sal worldwide", "whole"),
        ("Alder ret 40 in", None),
    ],
)
def test_a_scope(text: str, scope: str | None) -> None:
    sentence, claim = around(text, "40")
    assert sentence.scope(claim) == scope


def test_the_scope_of_another_figure() -> None:
    text = "40 ret 50 worldwide"
    (claim,) = placed(text, "40")
    assert Surroundings([claim]).scope(claim) == "whole"
    assert Surroundings([claim, *placed(text, "50")]).scope(claim) is None


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Ghana lost 40 boats.", {"GH"}),
        ("In Ghana and Togo 40 boats sank.", {"GH", "TG"}),
        ("40 Ghanaian boats sank.", {"GH"}),
        ("The US lost 40 boats.", {"US"}),
        ("Us boats numbered 40.", set()),  # no country is written so
        ("40 of us saw the turkey.", set()),
        ("40 boats sank.", set()),
    ],
)
def test_the_countries_that_a_sentence_names(text: str, countries: set[str]) -> None:
    assert around(text, "40")[0].countries == countries


@pytest.mark.parametrize(("text", "open"), [("The mill has 40 boats.", True), ("Mills have 40 boats.", False)])
def test_a_word_that_may_stand_for_a_name(text: str, open: bool) -> None:
    assert around(text, "40")[0].leaves_open is open
    assert outline(text).leaves_open is open


def test_a_figure_whose_text_is_not_at_hand_has_no_words() -> None:
    (claim,) = discrep.extract(discrep.Document("The mill has 40 boats.", "a"))
    bare = replace(claim, document=discrep.Document("", "a"))
    (there,), (not_there,) = outlines([claim]), outlines([bare])
    assert there.words
    assert (not_there.words, not_there.noun) == ({}, there.noun)
    (unknown,) = outlines([replace(claim, sentence=None)])
    assert (unknown.words, unknown.noun) == ({}, there.noun)


def test_two_sentences_are_read_by_themselves() -> None:
    red, blue = outlines(discrep.extract(discrep.Document("Red mills lost 40 boats. Blue mills lost 50 boats.", "a")))
    assert ("red" in red.weights, "blue" in red.weights) == (True, False)
    assert ("red" in blue.weights, "blue" in blue.weights) == (False, True)


def test_a_date_is_marked_as_such() -> None:
    sentence, date = day("ret 2019 zum", "2019")
    assert [sentence.figure[i] for i in range(3)] == [0, 2, 0]
    sentence, _ = around("ret 2019 zum", "2019")
    assert sentence.figure == [0, 4, 0]
    assert Span(4, 8) == date.span
