"""What one would like to be a law, and is none: each with the counterexample that refutes it."""

from __future__ import annotations

import unicodedata
from fractions import Fraction

import discrep
from discrep.hedges import about
from discrep.intervals import between, closed, point
from discrep.settings import Settings
from discrep.sources import Document
from discrep.units import convert
from lawbook import false_law

WIDTH = Settings().hedges.about


@false_law("X01", "What agrees with one figure agrees with all that it agrees with.")
def test_to_agree_is_not_transitive() -> None:
    low, middle, high = (f"{words} ships" for words in ("10 to 20", "15 to 30", "25 to 40"))
    assert not discrep.judge(low, middle).verdict.flagged
    assert not discrep.judge(middle, high).verdict.flagged
    assert discrep.judge(low, high).verdict == "conflict"


@false_law("X02", "What contradicts a contradiction of a figure contradicts the figure.")
def test_to_conflict_is_not_transitive() -> None:
    one, other = "12 ships", "25 ships"
    assert discrep.judge(one, other).verdict == discrep.judge(other, one).verdict == "conflict"
    assert discrep.judge(one, one).verdict == "compatible"


@false_law("X03", "A narrower figure still agrees with what the wider one agreed with.")
def test_narrowing_can_part_figures() -> None:
    assert discrep.judge("10 to 20 ships", "18 ships").verdict == "compatible"
    assert discrep.judge("10 to 12 ships", "18 ships").verdict == "conflict"


@false_law("X04", "Numbers may be multiplied by nought without a change between them.")
def test_nothing_times_two_figures_is_one() -> None:
    one, two = closed(1, 2), closed(3, 4)
    assert one.disjoint(two)
    assert one.scaled(0) == two.scaled(0) == point(0)


@false_law("X05", "Twice a temperature is twice as warm in every scale.")
def test_scales_with_another_zero_have_no_twice() -> None:
    doubled = convert(point(20).scaled(2), "degree_Celsius", "degree_Fahrenheit")
    assert doubled != convert(point(20), "degree_Celsius", "degree_Fahrenheit").scaled(2)


@false_law("X06", "If a is about b, then b is about a.")
def test_about_is_not_symmetric() -> None:
    assert Fraction(20) in about(Fraction(21), WIDTH, count=False)
    assert Fraction(21) in about(Fraction(20), WIDTH, count=False)
    assert Fraction(95) in about(Fraction(100), WIDTH, count=False)
    assert Fraction(100) not in about(Fraction(95), WIDTH, count=False)


@false_law("X07", "About n and one more is one more than about n.")
def test_about_does_not_move_along() -> None:
    assert about(Fraction(101), WIDTH, count=False) != about(Fraction(100), WIDTH, count=False).scaled(1, 1)


@false_law("X08", "About so many degrees Celsius is about as many kelvins.")
def test_about_does_not_go_with_another_zero() -> None:
    there = convert(about(Fraction(20), WIDTH, count=False), "degree_Celsius", "kelvin")
    kelvins = convert(point(20), "degree_Celsius", "kelvin").low
    assert kelvins is not None
    assert there != about(kelvins, WIDTH, count=False)


@false_law("X09", "Two texts one behind the other are read as each is; a paragraph is needed between them.")
def test_texts_are_not_read_word_by_word() -> None:
    assert [c.quantity.text for c in discrep.extract("There were over")] == []
    assert [c.quantity.text for c in discrep.extract("3,000 people.")] == ["3,000"]
    assert [c.quantity.text for c in discrep.extract("There were over 3,000 people.")] == ["over 3,000"]


@false_law("X10", "The beginning of a text has the first of its figures.")
def test_a_figure_can_be_cut() -> None:
    text = "It cost 12,345 dollars."
    assert [c.quantity.value for c in discrep.extract(text)] == [12345]
    assert [c.quantity.value for c in discrep.extract(text[:10])] == [12]


@false_law("X11", "Capitals change nothing.")
def test_capitals_tell_units_apart() -> None:
    assert discrep.parse("12 MB").unit == "megabyte"
    assert discrep.parse("12 mb").unit != discrep.parse("12 Mb").unit or discrep.parse("12 Mb").unit != "megabyte"
    assert discrep.parse("5 MW").unit == "megawatt"
    assert discrep.parse("5 mW").unit == "milliwatt"


@false_law("X12", "A text in the normal form of Unicode is the same text.")
def test_normal_forms_make_other_numbers() -> None:
    text = "The tank is 5½ feet deep, and has 10² valves."
    assert discrep.extract(text)[0].quantity.value == Fraction(11, 2)
    normal = unicodedata.normalize("NFKC", text)
    assert discrep.extract(normal)[0].quantity.value != Fraction(11, 2)


@false_law("X13", "Sets of values that meet two by two all meet; of sets with gaps that is not so.")
def test_unions_can_meet_two_by_two_alone() -> None:
    either = [{3, 5}, {5, 7}, {3, 7}]
    assert all(one & two for one in either for two in either)
    assert not set.intersection(*either)


@false_law("X14", "Up to n is about n.")
def test_up_to_is_not_about() -> None:
    up_to, around = (discrep.parse(f"{words} 12,000 soldiers").interval for words in ("up to", "about"))
    assert not up_to.within(around)
    assert not around.within(up_to)


@false_law("X15", "Every number can be printed with a point, and comes back.")
def test_a_third_has_no_last_digit() -> None:
    assert discrep.parse("a third").value == Fraction(1, 3)
    assert discrep.parse("0.333").value != Fraction(1, 3)


@false_law("X16", "Who says something is told by its own paragraph.")
def test_names_go_on_across_paragraphs() -> None:
    first, second = "Mayor Ana Ruiz visited the mill.", "Ruiz said that 40 people work there."
    (alone,) = discrep.extract(second)
    (claim,) = discrep.extract(f"{first}\n\n{second}")
    assert (claim.span.of(claim.document.text), claim.quantity) == ("40", alone.quantity)
    assert alone.attribution.source is not None
    assert claim.attribution.source is not None
    assert alone.attribution.source.name != claim.attribution.source.name


@false_law("X17", "One more source that agrees leaves what all agree on as it was.")
def test_one_more_source_narrows_what_is_agreed_on() -> None:
    texts = [Document(f"At least {n} people died in the collapse.", f"text {n}") for n in (10, 20)]
    third = Document("Between 15 and 30 people died in the collapse.", "text 30")
    (before,) = discrep.compare(texts).topics[0].camps
    (after,) = discrep.compare([*texts, third]).topics[0].camps
    assert after.shared != before.shared
    assert after.shared.within(before.shared)


@false_law("X18", "A range is as much as its middle.")
def test_a_range_is_not_its_middle() -> None:
    assert discrep.judge("10,000 to 12,000 soldiers", "10,200 soldiers").verdict == "compatible"
    assert discrep.judge("11,000 soldiers", "10,200 soldiers").verdict == "conflict"
    assert not between(10_000, 12_000).disjoint(point(10_200))
