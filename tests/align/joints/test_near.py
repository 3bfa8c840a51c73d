"""The words of a figure and the figures near it: where they begin and end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

import pytest

import discrep
from discrep.align.joints.near import Told, _bare, fineness, is_mark
from discrep.claims import Claim
from discrep.spans import Span


def figures(*texts: str) -> list[Claim]:
    return [c for i, text in enumerate(texts) for c in discrep.extract(discrep.Document(text, id=f"d{i}"))]


def told(*texts: str) -> Told:
    return Told(figures(*texts))


def texts_of(claims: Sequence[Claim]) -> list[str]:
    return [claim.quantity.text for claim in claims]


def clause(told: Told, at: int) -> str:
    """The words of one of the figures, evenly spaced."""
    return " ".join(told.words(told.claims[at]).split())


def row(*numbers: int) -> str:
    return " ".join(f"It has {number} boats." for number in numbers)


def test_single_numbers_only() -> None:
    found = told("It has 40 boats, dozens of barns, 20 to 30 dogs and 7 nails since 5 May 2020.")
    assert texts_of(found.claims) == ["40", "7"]


@pytest.mark.parametrize(
    ("at", "near"), [(0, range(1, 13)), (14, [*range(2, 14), *range(15, 27)]), (27, range(15, 27))]
)
def test_twelve_figures_on_either_side(at: int, near: Sequence[int]) -> None:
    one = told(row(*range(40, 68)))
    assert texts_of(one.around(one.claims[at])) == [str(40 + i) for i in near]


def test_figures_beside_are_of_one_text() -> None:
    two = told(row(40, 41), row(42, 43))
    first, second, third, last = two.claims
    assert two.around(second) == [first]
    assert two.around(third) == [last]
    assert two.before(first) is two.before(third) is two.behind(second) is two.behind(last) is None
    assert (two.before(last), two.behind(first)) == (third, second)


@pytest.mark.parametrize(
    ("own", "others", "said"),
    [(0, 5, 5), (0, 6, 6), (0, 7, 6), (6, 6, 6), (7, 6, 5), (8, 6, 4), (12, 6, 0)],
)
def test_figures_of_other_texts_that_say_a_number(own: int, others: int, said: int) -> None:
    """Six of the first twelve."""
    both = told(row(12, *[40] * own), row(*[40] * others))
    found = list(both.saying(Fraction(40), both.claims[0]))
    assert len(found) == said
    assert {claim.document.id for claim in found} <= {"d1"}
    assert len(both.numbered(Fraction(40), both.claims[0])) == min(12, own + others)


@pytest.mark.parametrize(("own", "others", "alike"), [(1, 3, 3), (1, 5, 5), (1, 6, 5), (3, 5, 3), (4, 5, 2)])
def test_figures_of_other_texts_in_one_unit(own: int, others: int, alike: int) -> None:
    """Those of another text among the first of twice as many as are asked for."""
    both = told(row(*range(40, 40 + own)), row(*range(60, 60 + others)))
    found = both.alike(both.claims[0], 3)
    assert texts_of(found) == [str(60 + i) for i in range(alike)]


@pytest.mark.parametrize(
    ("text", "at", "words"),
    [
        ("The mill has 40 boats, red ones.", 0, "The mill has | boats, red ones."),
        ("The mill has 40 boats and 12 nails.", 0, "The mill has | boats"),
        ("The mill has 40 boats and 12 nails.", 1, "| nails."),
        ("It has 40 boats, 12 nails in 7 barns.", 2, "| barns."),
        ("It has 40 boats in 12 barns, 7 dogs.", 0, "It has | boats in"),
        ("It has 40 boats. The mill, an old one, has 12 nails.", 1, "The mill, an old one, has | nails."),
        # a share that is put in
        ("It sold 86 boats, half of all there, in May.", 0, "It sold | boats | | of all there, in May."),
        ("It sold 86 boats, red ones, half of all there.", 0, "It sold | boats, red ones"),
        ("It sold 86 boats and half of all there.", 0, "It sold | boats"),
        ("It sold 86 boats, and half of all there.", 0, "It sold | boats,"),
        ("It sold 86 boats, 12 barns in May.", 0, "It sold | boats"),
        ("It sold 86 boats, 12 percent of all there.", 0, "It sold | boats | | of all there."),
        ("It sold 86 boats, Half of all went.", 0, "It sold | boats | | of all went."),
    ],
)
def test_the_words_of_a_figure(text: str, at: int, words: str) -> None:
    """They reach from the last mark, or "and", before it to the one behind it."""
    one = told(text)
    assert clause(one, at) == words


def test_no_words_of_another_text() -> None:
    both = told("All in all the fleet has 40 boats", "The mill has 12 nails")
    assert [clause(both, 0), clause(both, 1)] == ["All in all the fleet has | boats", "The mill has | nails"]


def test_a_share_of_the_next_sentence_is_not_put_in() -> None:
    one = told("The fleet sold 86 boats, Half of them were red.")
    number, share = one.claims
    apart = Told(
        [replace(number, sentence=Span(0, share.span.start)), replace(share, sentence=Span(share.span.start, 47))]
    )
    assert clause(apart, 0) == "The fleet sold | boats,"


def test_words_where_the_sentence_is_not_known() -> None:
    one = Told([replace(claim, sentence=None) for claim in figures("Mills burn. Fire took 40 boats. It rains.")])
    assert clause(one, 0) == "Mills burn. Fire took | boats. It rains."


def test_a_sentence_that_begins_where_a_figure_ends() -> None:
    first, second = figures("It has 40 boats in 12 barns.")
    both = Told([first, replace(second, sentence=Span(first.span.end, 28))])
    assert clause(both, 1) == "boats in | barns."


def test_words_lie_within_so_many_characters() -> None:
    one = told(f"Ab{'x' * 200} 40 {'y' * 200}.")
    front, back = one.words(one.claims[0]).split(" | ")
    assert (len(front), len(back)) == (120, 120)


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("The truck carried 40 tons of coal and 12 of sand.", ["ton", "ton"]),
        ("The heaters took 40 tons, the radio 12.", ["ton", "ton"]),
        ("The truck carried 40 tons of coal and 12 nails.", ["ton", None]),
        ("The truck carried 40 tons of coal. The bus took 12.", ["ton", None]),
        ("It has 12 barns and 40 tons of coal.", [None, "ton"]),
        ("It rose 40 percent and 12 in May.", ["percent", None]),
        ("It took 40 tons, or 5 percent, and then 12 of sand.", ["ton", "percent", "ton"]),
    ],
)
def test_a_list_in_one_unit(text: str, units: list[str | None]) -> None:
    one = told(text)
    assert [claim.quantity.unit and claim.quantity.unit.split("_")[-1] for claim in one.claims] == units
    own = [claim.quantity.unit for claim in figures(text)]
    assert [claim.quantity.unit for claim in one.told(one.claims)] == own


def test_each_text_has_a_list_of_its_own() -> None:
    both = told("The old truck took 40 tons", "The old truck took in 12, ")
    assert both.claims[1].quantity.unit is None


@pytest.mark.parametrize(
    ("behind", "bare"),
    [
        ("", True),
        (".", True),
        (", it said", True),
        (" and more", True),
        (" of sand", True),
        (" nails and screws", False),
        (" xylophones", False),
        ("x", False),
        (f"{' ' * 9}and more", True),
        (f"{' ' * 10}and more", False),
    ],
)
def test_a_number_that_counts_nothing(behind: str, bare: bool) -> None:
    """Within twelve characters nothing stands that it could count."""
    lender, *_ = figures("It took 40 tons of coal.")
    claim, *_ = figures("It has 12 barns.")
    text = f"It has 12{behind}"
    read = replace(claim, document=discrep.Document(text))
    assert claim.measurand.noun == "barn"
    assert _bare(read, lender) is bare
    assert _bare(replace(read, measurand=replace(claim.measurand, noun=lender.measurand.noun)), lender)


@pytest.mark.parametrize(
    ("text", "mark"), [("6/10", True), ("8.5 out of 10", True), ("a third", False), ("half", False)]
)
def test_marks_are_no_shares(text: str, mark: bool) -> None:
    claims = figures(f"The guide gave {text} of its stars to the inn.")
    assert [is_mark(claim) for claim in claims if claim.quantity.text == text] == [mark]


def test_a_count_is_no_mark() -> None:
    (claim,) = figures("It has 40 boats.")
    assert is_mark(claim) is False


@pytest.mark.parametrize(
    ("numbers", "steps"), [((20, 30), 5), ((21, 29), 50), ((20, 29), 50), ((0, 50), 0), ((0, 0), 0)]
)
def test_steps_of_a_sum(numbers: tuple[int, int], steps: int) -> None:
    assert fineness(figures(row(*numbers)), Fraction(50)) == steps
