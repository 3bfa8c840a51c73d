"""Which sentences may be versions of one another, by the words that they have in common."""

from __future__ import annotations

import pytest

from discrep.align.editions import Sentence, by_words, sentences, told_words, versions_among, versions_in
from discrep.sources import Document


def documents(*texts: str) -> list[Document]:
    return [Document(text, f"{at:02}") for at, text in enumerate(texts)]


def words_of(sentence: Sentence) -> str:
    return sentence.text()[0]


def pairs(*texts: str) -> list[tuple[str, str]]:
    return [(words_of(one), words_of(two)) for one, two in versions_among(documents(*texts))]


@pytest.mark.parametrize(
    ("one", "two", "meet"),
    [
        # all words but figures, if there are three
        ("Ida painted 4 sheds.", "Ida painted 6 sheds.", True),
        ("Ida painted 4 sheds. Rain fell.", "Ida painted 6 sheds. Snow lay.", True),
        ("Ida painted 4 sheds.", "Ole painted 6 sheds.", False),
        # of fewer only if they are all that is told
        ("Ida painted 4.", "Ida painted 6.", True),
        ("Ida painted 4. Rain fell.", "Ida painted 6. Snow lay.", False),
        ("Rain fell. Ida painted 4.", "Snow lay. Ida painted 6.", False),
        ("Ida painted 4. Rain fell.", "Ida painted 6.", False),
        ("Ida painted 4.", "Ole painted 6.", False),
        ("Ida: 4.", "Ida: 6.", False),
        ("The mill is closed.", "The mill is not closed.", True),
        ("Ida painted more.", "Ida painted fewer.", True),
        ("Ida painted about 4.", "Ida painted 6.", True),
        ("Ida painted a surplus.", "Ida painted a deficit.", True),
        # or three words in a row of longer ones
        ("Ida painted old sheds red, 4 of them.", "Ida painted old boats blue, 6 of them.", True),
        ("Ida painted sheds red for Ole, 4 of them.", "Ida painted boats blue for Ole, 6 of them.", False),
    ],
)
def test_versions_of_two_texts(one: str, two: str, meet: bool) -> None:
    assert (pairs(one, two) != []) is meet
    assert (pairs(two, one) != []) is meet


def test_one_text_has_no_versions_of_itself() -> None:
    assert pairs("Ida painted 4 sheds. Ida painted 6 sheds.") == []
    assert pairs() == []


def test_each_pair_is_told_once_in_the_order_of_its_words() -> None:
    one, two, three = (f"Ida painted old wooden sheds red, {n} of them all." for n in (6, 4, 5))
    assert pairs(one, two, three) == [(two, three), (two, one), (three, one)]
    more = "Ole cleaned big stone mills home, {} of them all."
    found = pairs(f"{one} {more.format(7)}", f"{two} {more.format(8)}")
    assert set(found) == {(two, one), (more.format(7), more.format(8))}
    assert len(found) == 2


def test_of_several_in_one_text_nobody_knows_which_is_meant() -> None:
    assert pairs("Ida painted 4 sheds. Ida painted 5 sheds.", "Ida painted 6 sheds.") == []
    found = pairs("Ida painted 4 sheds. Ida painted 5 sheds.", "Ida painted 6 sheds.", "Ida painted 7 sheds.")
    assert found == [("Ida painted 6 sheds.", "Ida painted 7 sheds.")]


@pytest.mark.parametrize(("texts", "found"), [(24, 24 * 23 // 2), (25, 24)])
def test_of_many_versions_each_is_set_against_the_next(texts: int, found: int) -> None:
    assert len(pairs(*(f"Ida painted {n} sheds." for n in range(100, 100 + texts)))) == found


ROW = "alder amber apple arrow basin birch cedar dune elder"


@pytest.mark.parametrize(
    ("words", "meet"),
    [
        ("alder amber apple flint gravel", True),
        ("alder amber flint gravel hazel", False),  # two words in a row are too few
        ("arrow basin birch flint gravel", True),
        ("basin birch cedar flint gravel", False),  # the first four runs are looked at
    ],
)
def test_runs_of_words(words: str, meet: bool) -> None:
    assert (pairs(f"{ROW} 4.", f"{words} 6.") != []) is meet


@pytest.mark.parametrize(("letters", "read"), [(1000, True), (1001, False)])
def test_a_sentence_that_is_too_long(letters: int, read: bool) -> None:
    text = "Ida painted 4 sheds".ljust(letters - 1, "s") + "."
    assert len(text) == letters
    (document,) = documents(f"{text}\n\nOle cleaned 6 mills.")
    assert [words_of(each) for each in sentences(document)] == [text, "Ole cleaned 6 mills."][not read :]


def test_a_sentence_by_its_place() -> None:
    (document,) = documents("Rain fell. Ida painted 4 sheds. Snow lay.")
    found = list(sentences(document))
    assert [each.text() for each in found] == [
        ("Rain fell.", "00"), ("Ida painted 4 sheds.", "00"), ("Snow lay.", "00"),
    ]  # fmt: skip
    assert [each.alone for each in found] == [False, False, False]
    assert [found[1].span((at, at + 1)).of(document.text) for at in range(4)] == ["Ida", "painted", "4", "sheds"]
    (alone,) = sentences(documents("  Rain fell.\n ")[0])
    assert alone.alone


def test_the_words_that_tell_something() -> None:
    (sentence,) = sentences(documents("In May, more than 40 of the old boats of Ida were sold twice.")[0])
    assert told_words(sentence) == ("old", "boats", "ida", "sold")


def test_the_sentences_of_a_text_by_their_words() -> None:
    (text,) = documents("Ida painted 4 old sheds red. Ida painted 6 old sheds red. Ole left.")
    found = by_words(text)
    assert [[words_of(each) for each in inside] for inside in found.values()] == [
        ["Ida painted 4 old sheds red.", "Ida painted 6 old sheds red."]
    ]


@pytest.mark.parametrize(
    ("text", "source", "found"),
    [
        ("Ida painted 4 sheds.", "Ida painted 6 sheds.", ["Ida painted 4 sheds."]),
        (
            "Ida painted 4 sheds. Ida painted 5 sheds.",
            "Rain fell. Ida painted 6 sheds.",
            ["Ida painted 4 sheds.", "Ida painted 5 sheds."],
        ),
        ("Ida painted 4 sheds.", "Ida painted 6 sheds. Ida painted 7 sheds.", []),
        ("Ida painted 4 sheds.", "Ida painted 4 sheds.", []),  # nothing differs
        ("Ida painted 4 sheds.", "Ida had painted 6 sheds.", []),
        ("Ida painted 4 sheds.", "Ole painted 6 sheds.", []),
        ("Ida painted 4 old sheds red.", "Ida painted 6 old sheds blue.", []),
        (
            "Ole cleaned 4 mills. Ida painted 4 sheds.",
            "Ole cleaned 5 mills. Ida painted 6 sheds.",
            ["Ole cleaned 4 mills.", "Ida painted 4 sheds."],
        ),
    ],
)
def test_sentences_that_a_source_has_in_the_same_words(text: str, source: str, found: list[str]) -> None:
    one, two = documents(text, source)
    told = list(versions_in(by_words(one), two))
    assert [words_of(sentence) for sentence, _, _ in told] == found
    assert all(other.document == two and versions.slots for _, other, versions in told)
