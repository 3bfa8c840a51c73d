"""`discrep.testing.assert_consistent`: a test fails where texts contradict each other."""

from __future__ import annotations

import pytest

import discrep
from discrep.testing import assert_consistent

FLOOR = "At least 20 people died in the collapse, the mayor said."
FEWER = "12 people died in the collapse, police said."


def test_texts_that_agree_pass() -> None:
    report = assert_consistent({"gazette": FLOOR, "courier": "25 people died in the collapse, police said."})
    assert [finding.code for finding in report.findings] == ["C503"]
    assert assert_consistent([]).findings == ()


def test_the_message_reads_like_the_report() -> None:
    with pytest.raises(AssertionError) as caught:
        assert_consistent({"gazette": FLOOR, "courier": FEWER})
    report = discrep.compare({"gazette": FLOOR, "courier": FEWER})
    from discrep.render import Look, render

    *lines, _ = render(report, "text", Look(width=88)).rstrip().splitlines()
    assert str(caught.value).splitlines() == ["1 finding in 2 documents:", "", *lines[:-1]]
    assert "conflict[D101]" in lines[0]


def test_a_tension_is_forbidden_where_it_is_asked_for() -> None:
    texts = ["The wedding drew over 3,000 guests.", "The wedding drew 9,000 guests."]
    assert [finding.code for finding in assert_consistent(texts).findings] == ["T301"]
    with pytest.raises(AssertionError, match=r"tension\[T301\]"):
        assert_consistent(texts, fail_on="tension")


def test_a_finding_can_be_allowed_by_its_id() -> None:
    (known,) = discrep.compare({"gazette": FLOOR, "courier": FEWER}).conflicts
    assert_consistent({"gazette": FLOOR, "courier": FEWER}, allowed={known.id})
    with pytest.raises(AssertionError, match=r"1 finding in 3 documents"):
        assert_consistent({"gazette": FLOOR, "courier": FEWER, "herald": FLOOR}, allowed={known.id})


def test_settings_and_reading_are_passed_on() -> None:
    no_d101 = discrep.Settings(ignore={"D101": "not here"})
    assert assert_consistent([FLOOR, FEWER], settings=no_d101).conflicts == ()
    guests = ["The wedding drew over 3,000 guests.", "The wedding drew 9,000 guests."]
    with pytest.raises(AssertionError, match="conflict"):
        assert_consistent(guests, reading="pragmatic")
