"""Which figures of another text are the total of some, or what is left of them."""

from __future__ import annotations

import pytest
from figured import figures, tied

from discrep.align.joints.sums import sums
from discrep.align.joints.sums_across import sums_across
from discrep.claims import Claim

LEAVES = "Three sailors were rescued, which leaves nine missing."
MISSING = "Twelve sailors are missing off Norvale."
LEFT = figures(LEAVES)


def across(*texts: list[Claim]) -> dict[str, str]:
    found = [joint for claims in texts for joint in sums(claims)]
    return tied(sums_across(found, [claim for claims in texts for claim in claims]))


@pytest.mark.parametrize(
    ("leaves", "missing", "found"),
    [
        (LEFT, figures(MISSING, "b"), True),
        (figures(f"{LEAVES} {MISSING}"), [], False),  # of the same text
        (LEFT, figures(MISSING, "b", event="kill"), False),
        (LEFT, figures(MISSING, "b", event="-"), False),
        (figures(LEAVES, event=". -"), figures(MISSING, "b", event="-"), False),
        (LEFT, figures(MISSING, "b", noun="boat"), False),
        (figures(LEAVES, noun="boat ."), figures(MISSING, "b"), False),
        (LEFT, figures(MISSING.replace("Twelve", "Thirteen"), "b"), False),
        (LEFT, figures(MISSING.replace("Twelve", "About twelve"), "b"), False),
        (LEFT, figures(MISSING, "b", modality="denied"), False),
        (figures("Three sailors were rescued. It leaves nine missing."), figures(MISSING, "b"), False),
        (figures(LEAVES.replace("leaves", "makes"), event=". missing"), figures(MISSING, "b"), False),
        # the word stands within twenty characters
        (figures(LEAVES.replace("nine", f"{'x' * 12} nine"), event=". missing"), figures(MISSING, "b"), True),
        (figures(LEAVES.replace("nine", f"{'x' * 13} nine"), event=". missing"), figures(MISSING, "b"), False),
        # of a dozen of one event, with the figure itself, one is met
        (LEFT, figures("Ten are missing. " * 10 + MISSING, "b", event="missing " * 11), True),
        (LEFT, figures("Ten are missing. " * 11 + MISSING, "b", event="missing " * 12), False),
        (figures(f"Ten cooks came. {LEAVES}"), figures(MISSING, "b"), True),
    ],
)
def test_who_is_left_of_those_of_another_text(leaves: list[Claim], missing: list[Claim], found: bool) -> None:
    assert across(leaves, missing) == ({"3 + 9 = 12": "met"} if found else {})


def test_each_that_is_left_is_met_once() -> None:
    claims = [*LEFT, *figures(MISSING, "b"), *figures(MISSING, "c")]
    (joint,) = sums_across([], claims)
    assert joint.claims == tuple(claims[:3])


def test_figures_of_two_texts_stand_in_no_sentence_together() -> None:
    """Though both sentences have the same place in their texts."""
    one = "Ten people were in Dale, and three sailors were saved"
    two = "This leaves nine missing"
    filled = two + " off the coast of Norvale".ljust(len(one) - len(two), "x")
    saved, left = figures(f"{one}."), figures(f"{filled}.", "b", event="missing")
    assert saved[-1].sentence == left[0].sentence
    assert across(saved, left, figures(MISSING, "c")) == {}
    rest = figures("There are 30 elsewhere".ljust(len(one), "x") + ".", "b", noun="employee")
    placed = [*saved[:-1], *figures(f"{one}.", place=". dale", noun=". employee")[1:]]
    assert placed[-1].sentence == rest[0].sentence
    assert across(MILL, placed, rest) == {}


WRONG = figures("Of the 90 workers of the mill, 55 live in Norvale and 25 elsewhere.")


@pytest.mark.parametrize(
    ("others", "found"),
    [
        ([figures("The mill has a total of 80 workers.", "b")], True),
        ([figures("The mill has 80 workers.", "b", role="record")], True),
        ([figures("The mill has 80 workers.", "b", role="-")], True),
        ([figures("The mill has 80 workers.", "b", role="part")], False),
        ([figures("The mill has 80 workers.", "b", noun="-")], False),
        ([figures("The mill has 80 workers.", "b", noun="boat")], False),
        ([figures("The mill has 81 workers.", "b")], False),
        ([figures("The mill has some 80 workers.", "b")], False),
        ([figures("The mill has 81 workers.", "b"), figures("The mill has 80 workers.", "c")], True),
    ],
)
def test_the_text_that_gives_the_right_total(others: list[list[Claim]], found: bool) -> None:
    assert across(WRONG, *others) == ({"55 + 25 = 80": "met"} if found else {})


def test_a_total_of_the_same_text_is_no_other_total() -> None:
    text = "Of the 90 workers of the mill, 55 live in Norvale and 25 elsewhere. It was built. The mill has 80 workers."
    claims = figures(text)
    wrong = [joint for joint in sums(claims) if joint.fails]
    assert wrong
    assert list(sums_across(wrong, claims)) == []


def test_parts_that_come_to_their_own_total_need_no_other() -> None:
    right = figures("Of the 80 workers of the mill, 55 live in Norvale and 25 elsewhere.")
    assert across(right, figures("The mill has 80 workers.", "b")) == {}


def test_the_first_right_total_is_told() -> None:
    others = [figures("The mill has 80 workers.", id) for id in "bc"]
    (joint,) = sums_across(list(sums(WRONG)), [*WRONG, *others[0], *others[1]])
    assert joint.claims == (*WRONG[1:], *others[0])


EMPLOYS = "The mill employs 80 workers, 50 of them in Ghana, 20 in Togo and ten in Benin."
REST = "Of the 80 workers of the mill, 50 work in Ghana and 30 elsewhere."
MILL, OTHER = figures(EMPLOYS), figures(REST, "b")


@pytest.mark.parametrize(
    ("named", "rest", "found"),
    [
        (MILL, OTHER, True),
        (figures(EMPLOYS, noun="employee cook guard nurse"), OTHER, True),
        (figures(EMPLOYS, noun="person employee employee employee"), OTHER, False),
        # parts that do not come to their own total
        (figures(EMPLOYS.replace("80", "79")), figures(REST.replace("80", "81"), "b"), False),
        (figures(EMPLOYS, place=". . - ."), OTHER, False),
        (figures(EMPLOYS, place=". . ghana ."), OTHER, False),
        (MILL, figures(REST, "b", place=". togo ."), False),
        (MILL, figures(REST, "b", place=". - ."), False),
        (MILL, figures(REST, "b", noun=". . boat"), False),
        (MILL, figures(REST.replace("elsewhere", "at home"), "b"), False),
        (MILL, figures(REST.replace("30", "40"), "b"), False),
        (MILL, figures("50 workers work in Ghana. Here work 30 elsewhere.", "b", noun="employee employee"), False),
        (MILL, figures(REST.replace("30 e", f"30{' ' * 7}e"), "b"), True),
        (MILL, figures(REST.replace("30 e", f"30{' ' * 8}e"), "b"), False),
        # one alone is no sum
        (figures("The mill employs 80 workers, 50 of them in Ghana and 30 in Togo."), OTHER, False),
    ],
)
def test_those_elsewhere_are_named_in_another_text(named: list[Claim], rest: list[Claim], found: bool) -> None:
    assert across(named, rest) == ({"20 + 10 = 30": "met"} if found else {})


def test_those_elsewhere_are_named_in_no_sum_of_their_own_text() -> None:
    assert across(figures(f"{EMPLOYS} {REST}")) == {}


@pytest.mark.parametrize(("many", "found"), [(11, True), (12, False)])
def test_a_dozen_sums_of_one_noun_are_looked_at(many: int, found: bool) -> None:
    own = figures("The mill employs 85 workers, 50 of them in Ghana, 20 in Togo and 15 in Benin.", "c")
    unfit, fit = next(sums(own)), next(sums(MILL))
    assert tied(sums_across([unfit] * many + [fit], OTHER)) == ({"20 + 10 = 30": "met"} if found else {})


def test_a_sum_of_their_own_text_keeps_no_other_from_being_met() -> None:
    own, other = next(sums(OTHER)), next(sums(MILL))
    assert tied(sums_across([own, other], OTHER)) == {"20 + 10 = 30": "met"}
