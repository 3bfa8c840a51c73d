"""The words around two figures: how far they are looked for, and how many have to be the same."""

from __future__ import annotations

from dataclasses import replace

import pytest

import discrep
from discrep.align.frames import (
    _content,
    _numbers,
    alike,
    evidence,
    frame,
    hedging,
    identical,
    long_texts,
    near,
    near_words,
    numerals,
    passed,
)
from discrep.claims import Claim


def figure(text: str, id: str = "a") -> Claim:
    """The figure 40 of a text."""
    return next(c for c in discrep.extract(discrep.Document(text, id)) if c.quantity.text == "40")


@pytest.mark.parametrize(
    ("claim", "before", "behind", "place"),
    [
        (figure("The mill and 40 boats of oak came."), ("mill",), ("boat", "oak"), 0),
        (figure("Rain fell. The mill and 40 boats of oak came. Grain rose."), ("mill",), ("boat", "oak"), 0),
        (figure("The mill lost 3 masts and 40 boats of oak."), ("mill", "mast"), ("boat", "oak"), 1),
        (replace(figure("The mill lost 3 masts and 40 boats."), sentence=None), (), (), 0),
    ],
)
def test_a_frame(claim: Claim, before: tuple[str, ...], behind: tuple[str, ...], place: int) -> None:
    found = frame(claim)
    assert {*before} <= {*found.before}
    assert {*behind} <= {*found.behind}
    assert not {"rain", "grain"} & {*found.before, *found.behind}
    assert found.place == place
    assert bool(before or behind) is (claim.sentence is not None)


@pytest.mark.parametrize(
    ("claim", "key"),
    [
        (figure("The old mill lost 40 boats of oak."), ("lost", "boat")),
        (figure("40 boats of oak came."), ("", "boat")),
        (figure("The mill has 40."), ("mill", "")),
        (figure("The old red mill has 40 boats."), ("mill", "boat")),
        (replace(figure("The mill has 40."), sentence=None), ("", "")),
    ],
)
def test_the_nearest_words_are_those_that_near_frames_share(claim: Claim, key: tuple[str, str]) -> None:
    assert frame(claim).key == key


@pytest.mark.parametrize(
    ("claim", "seen"),
    [
        (figure(f"Mill{' the' * 248}    40 boats came."), True),  # a thousand characters
        (figure(f"Mill{' the' * 248}     40 boats came."), False),
        (figure(f"40 boats{' the' * 247}  mill"), True),
        (figure(f"40 boats{' the' * 247}   mill"), False),
    ],
)
def test_how_far_a_frame_reaches(claim: Claim, seen: bool) -> None:
    assert ("mill" in near_words(claim)) is seen


B, H = "alder mill buyer grain truck".split(), "boat gate river cattle barley".split()


def framed(before: str, behind: str, id: str = "a") -> Claim:
    """The figure 40 between words; a letter stands for a word."""
    words = dict(zip("abcdeABCDEuvwxy", [*B, *H, *"quarry copper ladder winter timber".split()], strict=True))
    return figure(f"{' '.join(words[c] for c in before)} 40 {' '.join(words[c] for c in behind)}.".strip(), id)


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        (("abc", "A"), ("abc", "A"), True),
        (("a", "AB"), ("a", "AB"), True),
        (("", "ABC"), ("", "ABC"), True),
        (("a", "A"), ("a", "A"), False),  # too little to tell
        (("abc", "A"), ("abc", "B"), False),
        (("abc", "A"), ("abd", "A"), False),
    ],
)
def test_sentences_with_the_same_words(one: tuple[str, str], two: tuple[str, str], same: bool) -> None:
    assert identical(framed(*one), framed(*two, "b")) is same


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        # the word behind is the same, or where there is none the word before
        (("abcd", "ABCD"), ("abcd", "ABCD"), True),
        (("abcd", "ABCD"), ("abcd", "EBCD"), False),
        (("abce", "ABCD"), ("abcd", "ABCD"), True),
        (("abcd", ""), ("abcd", ""), True),
        (("abcd", ""), ("abce", ""), False),
        (("abcd", ""), ("abcd", "A"), False),
        # three words are the same
        (("bcd", "A"), ("bce", "A"), True),
        (("cd", "A"), ("ce", "A"), False),
        (("", "ABC"), ("", "ABC"), True),
        (("", "AB"), ("", "AB"), False),
        # and seven of ten of those that the shorter side has
        (("abcd", "ABCD"), ("abuv", "ABCD"), True),
        (("abcd", "ABCD"), ("auvw", "ABCD"), False),
        (("abc", "ABC"), ("abu", "ABC"), True),
        (("abc", "ABC"), ("auv", "ABC"), False),
        (("abcd", "AB"), ("abcu", "A"), True),
        (("ab", "AB"), ("uv", "ABCD"), False),
        (("", "ABCD"), ("uvwx", "ABCD"), True),
        # four words on either side are looked at
        (("abcde", "AB"), ("auvde", "ABCD"), False),
        (("abcde", "A"), ("auvwe", "A"), False),
        (("cd", "ABuvC"), ("cd", "ABwxC"), False),
        (("d", "ABCuE"), ("d", "ABCwE"), True),
        # a word that stands there twice is one
        (("aa", "A"), ("aa", "A"), False),
        (("aabb", "A"), ("aabb", "A"), True),
    ],
)
def test_frames_that_are_near(one: tuple[str, str], two: tuple[str, str], same: bool) -> None:
    a, b = framed(*one), framed(*two, "b")
    assert near(a, b) is near(b, a) is same


@pytest.mark.parametrize(("one", "two", "long"), [(240, 240, True), (239, 240, False), (240, 239, False)])
def test_texts_of_more_than_one_thing(one: int, two: int, long: bool) -> None:
    a, b = figure("It has 40 boats. ".ljust(one, "x")), figure("It has 40 boats. ".ljust(two, "x"), "b")
    assert long_texts(a, b) is long
    assert not long_texts(replace(a, sentence=None), b)
    assert not long_texts(a, replace(b, sentence=None))


GRAIN = "The mill sold 40 boats of grain."


@pytest.mark.parametrize(
    ("one", "two", "words"),
    [
        (GRAIN, GRAIN, {"mill", "sell", "grain"}),  # not what is counted
        (GRAIN, "The mill bought 40 trucks of grain.", {"mill", "grain"}),
        (GRAIN, "The mill sold 40 trucks to boats of grain.", {"mill", "sell", "grain"}),
        (f"{GRAIN} Mill by mill.", GRAIN, {"mill", "sell", "grain"}),
        (f"{GRAIN} Mill by mill by mill.", GRAIN, {"sell", "grain"}),  # four times
        (GRAIN, f"{GRAIN} Mill by mill by MILL.", {"sell", "grain"}),
        (GRAIN, "Rain fell on 40 huts.", set()),
    ],
)
def test_words_that_both_figures_have(one: str, two: str, words: set[str]) -> None:
    a, b = figure(one), figure(two, "b")
    assert evidence(a, b) == evidence(b, a) == len(words)


LETTERS = "alder mill buyer grain truck harbour gate oxen river"


def test_eight_words_on_either_side() -> None:
    claim = figure(f"{LETTERS} 40 boats {LETTERS.title().replace('Alder', 'Cedar')}.")
    assert near_words(claim) == {*LETTERS.replace("alder", "cedar").replace(" river", "").split(), "river", "boat"}


@pytest.mark.parametrize(("letters", "edited"), [(4000, True), (4001, False)])
def test_texts_that_are_compared_as_a_whole(letters: int, edited: bool) -> None:
    words = f"{LETTERS} cattle barley wagon copper"
    one, two = f"{words} lantern".ljust(letters), f"{words} timber"
    assert alike(one, two) is alike(two, one) is edited


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("one boat", 0),
        ("40 boats, one hundred mills", 2),
        ("40, 50", 2),
        ("40 - 50", 1),
        ("40 boats - 50", 2),
        ("on 5 or 6 May", 1),  # only the number beside a month is its day
        ("May 5, 6 boats", 1),
        ("May the 5 boats", 1),
        ("1499 boats and 1500 mills", 1),
        ("2100 boats and 2101 mills", 1),
        ("2019 40 boats", 0),
        ("three of 2019", 1),
    ],
)
def test_numbers_beside_dates(text: str, count: int) -> None:
    assert _numbers(text) == count


def test_content() -> None:
    assert _content("The 3 mills, about five million boats in May on Monday: 40.") == ("mill", "boat")
    assert _content("") == ()


def test_words_that_are_numbers() -> None:
    assert {"two", "twelve", "hundred", "million"} <= numerals()
    assert not {"one", "mill", "about"} & numerals()


def test_words_that_say_nothing_of_what_is_measured() -> None:
    assert {"the", "about", "one", "two", "million", "may", "monday"} <= passed()
    assert not {"mill", "boat"} & passed()
    assert {"about", "more", "than", "so"} <= hedging()
    assert {"or"} <= hedging()
    assert not {"mill", "more than"} & hedging()
