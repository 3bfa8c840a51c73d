"""Two versions of one sentence, word by word: what is one number, where they differ, and what makes them versions."""

from __future__ import annotations

import pytest

from discrep.align.wordings import MONTH, NUMBER, Slot, Versions, versions, words
from discrep.extract.text.tokens import Tokens


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Ida has 1.5 million cows", ["1.5 million"]),
        ("Ida has 3 hundred cows", ["3 hundred"]),
        ("Ida has 60 000 cows", ["60 000"]),
        ("Ida has 60 000 000 cows", ["60 000 000"]),
        ("Ida has 60 0000 cows", ["60", "0000"]),
        ("Ida has 60 00 cows", ["60", "00"]),
        ("Ida has 60 cow cows", ["60"]),
        ("Ida has 1.5 000 cows", ["1.5", "000"]),
        ("Ida came 3rd then", ["3rd"]),
        ("Ida came 3 rd then", ["3"]),
        ("Ida came 3km then", ["3"]),
        ("Ida has twenty-two cows", ["twenty-two"]),
        ("Ida has two hundred five cows", ["two hundred five"]),
        ("Ida has forty thousand cows", ["forty thousand"]),
        ("Ida has 3 four cows", ["3", "four"]),
        ("Ida has 3-four cows", ["3", "four"]),
        ("Ida has a twenty-mile walk", ["twenty"]),
        ("Ida has forty 000 cows", ["forty", "000"]),
        ("Ida came second and rowed twice or once", ["second", "twice", "once"]),
        ("Ida has 3", ["3"]),
        ("Ida has 3 million", ["3 million"]),
        ("Ida has twenty-", ["twenty"]),
        ("Ida has two", ["two"]),
        ("3 4", ["3", "4"]),
        ("Ida has cows", []),
    ],
)
def test_what_is_one_number(text: str, numbers: list[str]) -> None:
    tokens = Tokens(text)
    found = words(tokens)
    assert [tokens.span(*word.place).of(text) for word in found if word.key == NUMBER] == numbers
    assert [word.first for word in found] == [0, *(word.after for word in found[:-1])]
    assert all(word.key == tokens.lower[word.first] for word in found if word.key != NUMBER)


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("Ida came in June", ["June"]),
        ("Ida came on 3 May then", ["May"]),
        ("Ida came on May 3 then", ["May"]),
        ("Ida may come then", []),
        ("May 3 was so", ["May"]),
        ("May came", []),
        ("3 of them may", []),
    ],
)
def test_what_is_a_month(text: str, months: list[str]) -> None:
    tokens = Tokens(text)
    assert [tokens.span(*word.place).of(text) for word in words(tokens) if word.key == MONTH] == months


def test_an_apostrophe_is_one_however_it_is_printed() -> None:
    assert [word.key for word in words(Tokens("He’s in"))] == [word.key for word in words(Tokens("he's in"))]


def read(one: str, two: str) -> tuple[Versions, Tokens, Tokens]:
    first, second = Tokens(one), Tokens(two)
    found = versions(first, second)
    assert found is not None
    return found, first, second


def slots(one: str, two: str) -> list[tuple[str, str, str, bool, bool]]:
    """What differs: of what kind, the words of both, whether that is sure, and whether a hedge stands around it."""
    found, first, second = read(one, two)
    return [_shown(slot, first, second) for slot in found.slots]


def _shown(slot: Slot, first: Tokens, second: Tokens) -> tuple[str, str, str, bool, bool]:
    texts = first.span(*slot.one).of(first.text), second.span(*slot.two).of(second.text)
    return slot.kind, *texts, slot.sure, slot.hedged


@pytest.mark.parametrize(
    ("one", "two", "slot"),
    [
        # numbers
        ("Ida rowed 4 miles to Alder.", "Ida rowed 6 miles to Alder.", ("figure", "4", "6", True, False)),
        ("Ida saw 4 million men.", "Ida saw 6 thousand men.", ("figure", "4 million", "6 thousand", True, False)),
        ("Ida saw 4 million men.", "Ida saw 4 thousand men.", ("figure", "4 million", "4 thousand", True, False)),
        ("Ida rowed 4 miles to Alder", "Ida rowed all the 6 miles to Alder", None),
        ("4 miles Ida rowed to Alder.", "6 miles Ida rowed to Alder.", ("figure", "4", "6", True, False)),
        ("Ida and Ole rowed 4", "Ida and Ole rowed 6", ("figure", "4", "6", True, False)),
        # a hedge that both have is left out, one that is of one of them belongs to it
        ("Ida rowed over 4 miles.", "Ida rowed over 6 miles.", ("figure", "4", "6", True, True)),
        ("Ida saw 4 or fewer men.", "Ida saw 6 or more men.", ("figure", "4 or fewer", "6 or more", True, False)),
        ("Ida rowed 4+ miles here.", "Ida rowed 6+ miles here.", ("figure", "4", "6", True, True)),
        ("Over 4 miles Ida rowed.", "Over 6 miles Ida rowed.", ("figure", "4", "6", True, True)),
        ("Ida rowed 4 or more miles.", "Ida rowed 6 or more miles.", ("figure", "4", "6", True, True)),
        ("Ida rowed over 4 miles.", "Ida rowed 6 miles.", ("figure", "over 4", "6", True, False)),
        ("Ida rowed over 4 miles.", "Ida rowed under 6 miles.", ("figure", "over 4", "under 6", True, False)),
        ("Ida rowed over 4 miles.", "Ida rowed 4 miles.", ("figure", "over 4", "4", True, False)),
        ("Ida rowed 4 or more miles.", "Ida rowed 4 miles.", ("figure", "4 or more", "4", True, False)),
        ("Ida paid over $40 to Ole.", "Ida paid $60 to Ole.", ("figure", "over $40", "60", True, False)),
        ("Ida paid $40 to Ole.", "Ida paid $60 to Ole.", ("figure", "40", "60", True, False)),
        # dates
        ("Ida came to Alder in 1987.", "Ida came to Alder in 1989.", ("time", "1987", "1989", True, False)),
        ("Ida came to Alder in May 987.", "Ida came to Alder in May 1987.", ("time", "987", "1987", True, False)),
        ("Ida came to Alder in June 3.", "Ida came to Alder in June 1987.", ("time", "3", "1987", False, False)),
        ("Ida came to Alder in June 13.", "Ida came to Alder in June 1987.", ("time", "13", "1987", False, False)),
        ("Ida came to Alder in June.", "Ida came to Alder in July.", ("time", "June", "July", True, False)),
        ("Ida came on 3 June to Alder.", "Ida came on 5 June to Alder.", ("time", "3", "5", True, False)),
        ("June 3 was here.", "June 5 was here.", ("time", "3", "5", True, False)),
        ("Ida was here June 3", "Ida was here June 5", ("time", "3", "5", True, False)),
        ("Ida came on 3 June to Alder.", "Ida came on 3 July to Alder.", ("time", "June", "July", True, False)),
        ("Ida came in May 3 to Alder.", "Ida came in June 3 to Alder.", ("time", "May", "June", True, False)),
        ("June 3 to 5 Ida was here.", "June 3 to 7 Ida was here.", ("time", "5", "7", True, False)),
        ("From June 3 to 5 Ida was here.", "From June 3 to 7 Ida was here.", ("time", "5", "7", True, False)),
        ("From Alder 3 to 5 men came.", "From Alder 3 to 7 men came.", ("figure", "5", "7", True, False)),
        ("In June all 3 and 5 came.", "In June all 3 and 7 came.", ("figure", "5", "7", True, False)),
        ("Ida came to Alder in Q 2 then.", "Ida came to Alder in Q 3 then.", ("time", "2", "3", True, False)),
        ("Ida came in the first quarter.", "Ida came in the second quarter.", ("time", "first", "second", True, False)),
        ("Ida was the first woman here.", "Ida was the second woman here.", ("figure", "first", "second", True, False)),
        # a year in one of them alone, and a great number
        ("Ida came to Alder in 1987.", "Ida came to Alder in 40.", ("figure", "1987", "40", True, False)),
        ("Ida came to Alder in 40.", "Ida came to Alder in 1987.", ("figure", "40", "1987", True, False)),
        ("Ida has 1987 million.", "Ida has 1989 million.", ("figure", "1987 million", "1989 million", True, False)),
        # a month at the other end of the sentence
        ("3 cows were seen here in June", "4 cows were seen here in June", ("figure", "3", "4", True, False)),
        ("In June the cows here were 3", "In June the cows here were 4", ("figure", "3", "4", True, False)),
        # opposites, a denial, a rank
        ("Ida has more cows than Ole.", "Ida has fewer cows than Ole.", ("opposite", "more", "fewer", True, False)),
        ("Ida did not come to Alder.", "Ida did come to Alder.", ("denial", "not come", "come", True, False)),
        ("Ida did come to Alder.", "Ida did not come to Alder.", ("denial", "come", "not come", True, False)),
        ("Ida has no cows in Alder.", "Ida has cows in Alder.", ("denial", "no cows", "cows", True, False)),
        ("Ida is the third oldest here.", "Ida is the oldest here.", ("rank", "third", "oldest", True, False)),
        ("Ida is the oldest here.", "Ida is the third oldest here.", ("rank", "oldest", "third", True, False)),
        ("Ida, then, is the third oldest.", "Ida then is the oldest.", ("rank", "third", "oldest", True, False)),
        ("Ida is the third man here.", "Ida is the man here.", None),
        ("Ida is the very oldest here.", "Ida is the oldest here.", None),
        ("Ida did come to Alder not", "Ida did come to Alder", None),
        ("Not Ida came to Alder", "Ida came to Alder", ("denial", "Not Ida", "Ida", True, False)),
        # marks and articles do not count, numbers do
        ("Ida rowed, then, 4 miles.", "Ida rowed then 6 miles.", ("figure", "4", "6", True, False)),
        ("Ida rowed only 4 miles.", "Ida rowed the 6 miles.", ("figure", "4", "6", True, False)),
        ("Ida rowed the 4 long miles.", "Ida rowed the long miles.", None),
        ("Ida rowed the long miles in June.", "Ida rowed the long miles in.", None),
        ("Ida rowed 4 miles here.", "Ole rowed 6 miles here.", None),
    ],
)  # fmt: skip
def test_where_they_differ(one: str, two: str, slot: tuple[str, str, str, bool, bool] | None) -> None:
    if slot is None:
        assert versions(Tokens(one), Tokens(two)) is None
        assert versions(Tokens(two), Tokens(one)) is None
        return
    kind, here, there, sure, hedged = slot
    assert slots(one, two) == [slot]
    assert slots(two, one) == [(kind, there, here, sure, hedged)]
    assert read(one, two)[0].exact


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Ida rowed 4,000 miles here.", "Ida rowed 4000 miles here."),
        ("Ida rowed over 4 miles here.", "Ida rowed over 4 miles here."),
        ("Ida rowed 4 miles, here.", "Ida rowed 4 miles here."),
        ("It doesn't exceed 4 miles.", "It doesn’t exceed 4 miles."),
        ("It doesn’t exceed 4 miles.", "It doesn't exceed 4 miles."),
    ],
)
def test_figures_that_are_told_alike(one: str, two: str) -> None:
    found = read(one, two)[0]
    assert (found.slots, len(found.alike), found.exact) == ((), 1, True)
    (slot,) = found.alike
    assert (slot.kind, slot.sure, slot.hedged) == ("figure", True, False)


def test_of_two_numbers_one_differs_and_both_are_told() -> None:
    found, first, second = read("In 1987 Ida saw 4 cows and 9 hens.", "In 1987 Ida saw 6 cows and 9 hens.")
    assert [_shown(slot, first, second)[:3] for slot in found.slots] == [("figure", "4", "6")]
    assert [_shown(slot, first, second)[:3] for slot in found.alike] == [("time", "1987", "1987"), ("figure", "9", "9")]


def test_a_number_of_several_words_before_another() -> None:
    one, two = "In all 60 000 men saw 4 cows here.", "In all 60000 men saw 6 cows here."
    for a, b in ((one, two), (two, one)):
        found, first, second = read(a, b)
        told = {_shown(slot, first, second)[1:3] for slot in found.slots}
        assert told == ({("60 000", "60000"), ("4", "6")} if a == one else {("60000", "60 000"), ("6", "4")})


def test_what_differs_is_told_in_its_order() -> None:
    found = slots("Ida has more cows than the 4 men here.", "Ida has fewer cows than the 6 men here.")
    assert [slot[:3] for slot in found] == [("opposite", "more", "fewer"), ("figure", "4", "6")]


def test_a_number_without_a_word_in_common_beside_it_is_not_sure() -> None:
    one = "Ole and Ida from the mill rowed to the old pier in four good 4 boats red there today, they said."
    two = "Ole and Ida from the mill rowed to the old pier in four fine 6 ships red there today, they said."
    assert slots(one, two) == [("figure", "4", "6", False, False)]
    assert slots(one, two.replace("ships", "boats")) == [("figure", "4", "6", True, False)]
    assert slots(one, two.replace("fine", "good")) == [("figure", "4", "6", True, False)]
    assert slots(one, two.replace("ships red", "boats pink")) == [("figure", "4", "6", True, False)]


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        # three quarters of all words, and marks are words
        ("more good old rye", "less good old rye", True),
        ("more good rye", "less good rye", False),
        ("more good rye.", "less good rye.", True),
    ],
)
def test_how_much_versions_have_in_common(one: str, two: str, same: bool) -> None:
    assert (versions(Tokens(one), Tokens(two)) is not None) is same


TWELVE = "they all saw red blue green gold pink grey white brown black"


@pytest.mark.parametrize(
    ("changed", "same"),
    [
        ({}, True),
        ({"red": "a1"}, True),
        ({"red": "ruby", "gold": "lime", "brown": "teal"}, True),
        ({"red": "ruby", "gold": "lime", "brown": "teal", "pink": "rust"}, False),
    ],
)
def test_a_long_sentence_may_differ_in_a_quarter_of_its_words(changed: dict[str, str], same: bool) -> None:
    two = " ".join(changed.get(word, word) for word in TWELVE.split())
    found = versions(Tokens(TWELVE), Tokens(two))
    assert (found is not None) is same
    assert found is None or found.exact is (not changed)


def test_words_in_another_order_are_not_in_common() -> None:
    one = TWELVE.split()
    assert versions(Tokens(TWELVE), Tokens(" ".join([*one[:9], *one[9:]]))) is not None
    assert versions(Tokens(TWELVE), Tokens(" ".join([*one[6:], *one[:6]]))) is None


@pytest.mark.parametrize(("words", "same"), [(8, True), (7, False)])
def test_a_sentence_whose_words_may_differ_has_eight(words: int, same: bool) -> None:
    one = " ".join(TWELVE.split()[:words])
    for more in ("", " 4 5 6"):
        assert (versions(Tokens(f"{one}{more}"), Tokens(f"{one}{more}".replace("red", "ruby"))) is not None) is same
    assert (versions(Tokens(f"{one} ruby lime"), Tokens(one)) is not None) is same


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("they all saw Ida in the mill by the old pier", "they all saw Ole in the mill by the old pier", False),
        ("they all saw Ida in the mill by the old pier", "they all saw men in the mill by the old pier", True),
        ("they all saw men in the mill by the old pier", "they all saw Ida in the mill by the old pier", True),
        # the first word of a sentence has a capital anyway; but it may be a name
        ("They rowed to the mill by the old pier today", "We rowed to the mill by the old pier today", True),
        ("Ida rowed to the mill by the old pier today", "Ole rowed to the mill by the old pier today", False),
        ("Ida rowed to the mill by the old pier today", "We rowed to the mill by the old pier today", True),
    ],
)  # fmt: skip
def test_no_name_stands_at_the_place_of_another(one: str, two: str, same: bool) -> None:
    assert (versions(Tokens(one), Tokens(two)) is not None) is same
    assert (versions(Tokens(two), Tokens(one)) is not None) is same


@pytest.mark.parametrize(
    ("one", "two", "found"),
    [
        ("more", "less", [("opposite", "more", "less")]),
        ("far more", "less", [("opposite", "more", "less")]),
        ("far more", "even less", [("opposite", "more", "less")]),
        ("very far more", "less", [("opposite", "more", "less")]),
        ("so very far more", "less", []),
        ("more", "so very far less", []),
        ("far", "even", []),
    ],
)
def test_opposites_among_few_words(one: str, two: str, found: list[tuple[str, str, str]]) -> None:
    text = "They all said that in the old mill by the pier there was {} rye to be seen by them all."
    texts = text.format(one), text.format(two)
    assert [slot[:3] for slot in slots(*texts)] == found
    assert read(*texts)[0].exact is (len(one.split()) == len(two.split()) == 1 and bool(found))


def test_a_very_long_sentence_is_read_like_any_other() -> None:
    """Words that stand in it time and again tell as well which place is which."""
    text = f"{{0}} {'4 ' * 150}{{0}} {'4 ' * 60}{TWELVE}"
    found = versions(Tokens(text.format("ruby")), Tokens(text.format("lime")))
    assert found is not None
    assert len(found.alike) == 210
