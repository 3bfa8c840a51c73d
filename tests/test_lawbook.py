"""The laws themselves: each stands once on the page, and a premise that hardly holds is told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import lawbook
from law_table import FALSE, SUBJECTS, laws
from lawbook import law, premise

PAGE = (Path(__file__).parents[1] / "docs" / "laws.md").read_text(encoding="utf-8")


def test_every_law_has_an_id_of_its_own_and_stands_on_the_page() -> None:
    ids = [each.id for each in laws()]
    assert len(set(ids)) == len(ids)
    assert re.findall(r"^\| ([A-Z][0-9]{2}) \|", PAGE, re.MULTILINE) == sorted(
        ids, key=lambda id_: ([*SUBJECTS, FALSE].index(id_[0]), id_)
    )
    assert len([id_ for id_ in ids if id_[0] != FALSE]) >= 60
    assert {id_[0] for id_ in ids} == {*SUBJECTS, FALSE} == {*lawbook.EXAMPLES, FALSE}


def test_no_two_laws_say_the_same() -> None:
    says = [each.says for each in laws()]
    assert len(set(says)) == len(says)
    assert all(text.endswith(".") and len(text) < 120 for text in says)


@pytest.mark.parametrize(("least", "told"), [(50, False), (95, True)])
def test_a_premise_that_hardly_holds_is_told(least: int, told: bool) -> None:
    @law("V99", "A number is a number.", ordinary=200)
    @given(st.integers(1, 100))
    def stated(number: int) -> None:
        if premise(number > least):
            assert number > 0

    made = stated.law  # type: ignore[attr-defined]

    def run() -> None:
        with made.tried():
            stated()

    if told:
        with pytest.raises(AssertionError, match="V99: its premise held in"):
            run()
    else:
        run()
        assert made.share is not None
        assert made.share > lawbook.LEAST
    assert made.examples >= made.asked > 50
