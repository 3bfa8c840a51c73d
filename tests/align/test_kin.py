"""Nouns that are akin: two texts may tell of one thing by either, if more than the noun says so."""

from __future__ import annotations

from dataclasses import replace

import pytest

import discrep
from discrep.align.kin import akin, by_other_nouns, families
from discrep.extract.lexicon import load
from discrep.settings import DEFAULTS

LONG = (
    " The port lies west of the old town, where the river meets the sea. Traders have used it for as long as"
    " anyone remembers, and the market behind it opens early. Its quays were widened when the railway came, and"
    " fishermen still mend their nets there."
)


def found(a: str, b: str, same: bool = False) -> list[str]:
    texts = [a + " " + b + LONG] if same else [a + LONG, b + LONG]
    documents = [discrep.Document(text, id=str(i), outlet=f"o{i}") for i, text in enumerate(texts)]
    return [finding.code for finding in discrep.compare(documents).findings if len(finding.claims) == 2]


@pytest.mark.parametrize(
    ("one", "two"),
    [("cost", "spending"), ("bond", "debt"), ("experiment", "payload"), ("employee", "miner"), ("soybean", "crop")],
)
def test_words_that_texts_use_for_each_other(one: str, two: str) -> None:
    assert akin(one, two)
    assert akin(two, one)


@pytest.mark.parametrize(("one", "two"), [("cost", "home"), ("miner", "nurse"), ("soybean", "wheat"), ("tilt", "cost")])
def test_words_for_other_things(one: str, two: str) -> None:
    assert not akin(one, two)
    assert not akin(two, one)


def test_figures_that_agree_are_compatible() -> None:
    assert found("The probe carries four experiments.", "Aboard the probe are four payloads.") == ["C501"]


def test_figures_that_differ_need_more_than_kin() -> None:
    assert found("The probe carries four experiments.", "Five payloads fell into the sea.") == []


def test_the_words_beside_them_make_them_one_thing() -> None:
    a = "The mission of the lander cost the agency Vesta $310 million from launch to landing."
    b = "On the mission of the lander the agency Vesta spent $250 million from launch to landing."
    assert found(a, b) == ["D101"]


def test_one_writer_who_uses_both_words_tells_of_two_things() -> None:
    assert found("The probe carries four experiments.", "Aboard the probe are four payloads.", same=True) == []


@pytest.mark.parametrize(
    ("one", "two", "code"),
    [
        ("20 ships sank.", "20 boats sank.", "C501"),
        ("20 percent of ships sank.", "20 boats sank.", "N101"),
        ("20 ships a week sank.", "20 boats a day sank.", "N109"),
        ("20 ships sank in 1987.", "20 boats sank in 1991.", "N105"),
    ],
)
def test_what_is_stated_tells_figures_apart_by_whatever_noun(one: str, two: str, code: str) -> None:
    (a,), (b,) = (discrep.extract(discrep.Document(text, id=text)) for text in (one, two))
    assert [discrep.judge(a, b).code, discrep.judge(b, a).code] == [code, code]
    assert found(one, two) == ([code] if code == "C501" else [])


def test_all_words_are_canonical() -> None:
    """Claims have the one name of a noun, so that any other here is never met."""
    words = load("en").measurand
    others = {noun: name for name, nouns in words.synonyms.items() for noun in nouns}
    listed = [*load("en").kin.alike, *({name, *some} for name, some in load("en").kin.kinds.items())]
    assert not sorted({word for group in listed for word in group if word in others})


def test_the_sick_are_not_the_dead() -> None:
    assert found("The fever killed 400 people in the port.", "The port counted 900 cases of the fever.") == []


def test_what_both_tell_of_the_same_scope_is_one_thing() -> None:
    assert found("The opening brought in $40 million worldwide.", "Its worldwide opening was $90 million.") == ["D101"]
    assert found("The opening brought in $40 million worldwide.", "The debut earned $90 million at home.") != ["D101"]


def test_a_total_of_parts_is_that_of_the_whole() -> None:
    a = "\u201cLumen\u201d grossed $4 million at home and $5 million abroad, $9 million in all."
    assert "C503" in found(a, "\u201cLumen\u201d has grossed more than $8 million worldwide.")


def test_a_part_that_is_told_by_its_scope_is_set_beside_the_same_scope() -> None:
    a = "\u201cLumen\u201d grossed $9 million worldwide, $4 million of it at home."
    assert "C501" in found(a, "\u201cLumen\u201d grossed $4 million at home.")


def test_a_noun_without_kin_has_no_family() -> None:
    assert families("zither") == frozenset()


@pytest.mark.parametrize(
    ("nouns", "events", "alike"),
    [
        (("cost", "spending"), (None, None), True),
        (("cost", "spending"), ("rise", "rise"), True),
        (("cost", "spending"), (None, "rise"), True),  # what is left open tells things apart no more than people
        (("cost", "spending"), ("fall", "rise"), False),
        (("soldier", "marine"), ("kill", "kill"), True),
        (("soldier", "marine"), (None, "kill"), False),
        (("adult", "patient"), ("kill", "kill"), True),
        (("adult", "person"), ("kill", "kill"), False),  # people are any of them
        (("cost", "cost"), (None, None), False),  # no other noun
        (("cost", "marine"), (None, None), False),
    ],
)
def test_other_nouns_for_one_thing(nouns: tuple[str, str], events: tuple[str | None, str | None], alike: bool) -> None:
    one, two = (
        replace(claim, measurand=replace(claim.measurand, noun=noun, event=event))
        for id, noun, event in zip("ab", nouns, events, strict=True)
        for claim in discrep.extract(discrep.Document("40 boats came.", id))
    )
    assert by_other_nouns(one, two, DEFAULTS) is alike
    assert by_other_nouns(two, one, DEFAULTS) is alike
    assert not by_other_nouns(one, replace(two, document=one.document), DEFAULTS)
