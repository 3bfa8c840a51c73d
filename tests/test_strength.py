"""How strong a finding is: its gap, its severity, and what of it a reader is shown."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import discrep
from discrep.errors import RuleError
from discrep.findings import Finding, Verdict
from discrep.intervals import Interval, closed, point
from discrep.render import Look
from discrep.render.text import finding_lines
from discrep.rules.strength import gap_of
from discrep.settings import Settings, parse_settings
from discrep.testing import strategies as some
from lawbook import law, premise


def judged(a: str, b: str, **settings: object) -> Finding:
    found = discrep.judge(a, b, settings=parse_settings(settings))
    assert found.gap == discrep.judge(b, a, settings=parse_settings(settings)).gap
    return found


# The gap of two figures ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("a", "b", "code", "gap"),
    [
        ("25 people", "30 people", "D101", "1/6"),
        ("at least 20 people", "12 people", "D101", "2/5"),
        ("between 10 and 12 people", "15 to 30 people", "D101", "1/5"),  # the ends that face each other
        ("over 3,000 people", "2,000 people", "D101", "1/3"),
        ("over 3,000 people", "at most 3,000 people", "T303", "0"),  # they touch
        ("fewer than 800 people", "more than 799 people", "D101", "0"),  # they overlap, but in no whole number
        ("exactly 0 people", "12 people", "D101", "1"),
        ("minus 5 percent", "5 percent", "D101", "2"),  # across zero
        ("$5 million", "$5.5 million", "D101", "1/11"),
        ("1 km", "exactly 990 metres", "D101", "1/100"),
        ("12 kg", "12 tonnes", "T307", "999/1000"),
        ("12,000 people", "1,200 people", "T304", "9/10"),
        ("12,345 people", "12,435 people", "T305", "6/829"),
        ("over 3,000 people", "9,000 people", "T301", "5/9"),  # from 4,000, where readers expect it to end
        ("up to 8,000 people", "8,000 people", "T302", "0"),
        ("12,000 people", "12,345 people", "C502", "23/823"),
        ("25 people", "25 people", "C501", "0"),
        ("at least 20 people", "25 people", "C503", "0"),
    ],
)
def test_gap(a: str, b: str, code: str, gap: str) -> None:
    found = judged(a, b)
    assert (found.code, found.gap) == (code, Fraction(gap))


@pytest.mark.parametrize(
    ("a", "b", "code"),
    [
        ("20 °C", "25 °C", "D101"),  # its zero is chosen
        ("68 °F", "25 °C", "D101"),
        ("$12 million", "12 million euros", "N101"),  # no rate of exchange
        ("5 km", "5 kg", "N101"),
        ("12 people", "12 percent", "N101"),
    ],
)
def test_no_gap(a: str, b: str, code: str) -> None:
    found = judged(a, b)
    assert (found.code, found.gap) == (code, None)


def test_a_rise_in_degrees_has_a_zero() -> None:
    assert judged("a rise of 2 °C", "a rise of 4 °C").gap == Fraction(1, 2)


def compared(*texts: str) -> Finding:
    documents = [discrep.Document(text, id=f"d{i}", outlet=f"o{i}") for i, text in enumerate(texts)]
    return discrep.compare(documents).findings[0]


def test_days_and_denials_have_none() -> None:
    days = compared("Ana Ruiz was born on 3 May 1952.", "Ana Ruiz was born on 4 May 1952.")
    assert (days.verdict, days.gap) == (Verdict.CONFLICT, None)
    denied = compared(
        "The mayor denied that 40 people had died in the fire.", "40 people died in the fire, police said."
    )
    assert (denied.code, denied.gap) == ("A604", None)


def test_ranks_and_opposite_words_have_none() -> None:
    rounds = compared("Ida Roe lost her seat in round 7.", "Ida Roe lost her seat in round 4.")
    assert (rounds.code, rounds.gap) == ("D101", None)
    years = compared("The choir toured Chile in 1987.", "The choir toured Chile in 1989.")
    assert (years.code, years.gap) == ("T308", None)
    words = compared(
        "The Alder mill ground more rye than the Birch mill.", "The Alder mill ground less rye than the Birch mill."
    )
    assert (words.code, words.gap) == ("D103", None)


def test_a_part_has_a_gap_only_above_its_whole() -> None:
    above = compared("The crash killed 12 people, 15 of them children.")
    assert (above.code, above.gap) == ("D102", Fraction(1, 5))
    inside = compared("The crash killed 12 people, 3 of them children.")
    assert (inside.code, inside.gap) == ("C505", None)


def test_a_conversion_agrees_after_rounding() -> None:
    fits = compared("The road is 10 miles (16 km) long.")
    assert (fits.code, fits.after_rounding) == ("C506", True)
    assert "rounding" in fits.explanation
    same = compared("The road is 5 km (5,000 metres) long.")
    assert (same.code, same.after_rounding, same.gap) == ("C506", False, 0)
    assert "rounding" not in same.explanation


def test_equal_only_after_rounding_is_told() -> None:
    found = judged("12,000 people", "12,345 people")
    assert found.after_rounding
    assert "only after rounding" in found.explanation
    assert "  = gap: about 2.8%" in list(finding_lines(found, Look()))
    for a, b in (("12,000 people", "12,000 people"), ("about 12,000 people", "12,345 people"), ("25", "30")):
        assert not judged(a, b).after_rounding


def test_of_a_joint_finding_it_lies_between_computed_and_stated() -> None:
    found = compared("The fire killed 21 people in Alder and 2 in Birch, 24 in all.")
    assert (found.code, found.gap, found.severity) == ("D201", Fraction(1, 24), "error")
    assert not found.after_rounding
    settings = parse_settings({"severity": {"D201": {"warning_below": "1/10"}}})
    text = "The fire killed 21 people in Alder and 2 in Birch, 24 in all."
    assert discrep.compare([text], settings=settings).findings[0].severity == "warning"


@pytest.mark.parametrize(
    ("steps", "severity"),
    [
        ({"warning_below": "1/6"}, "error"),  # 25 and 30 lie just so far apart
        ({"warning_below": "1/5"}, "warning"),
        ({"note_below": "1/6"}, "error"),
        ({"note_below": "1/6", "warning_below": "1/5"}, "warning"),
        ({"note_below": "1/5"}, "note"),
    ],
)
def test_a_step_is_for_gaps_below_it(steps: dict[str, str], severity: str) -> None:
    assert judged("25 people", "30 people", severity={"D101": steps}).severity == severity


def test_what_is_worked_out_has_a_gap_and_a_severity_too() -> None:
    source = "The mill had 485 workers and the quarry had 118 workers."

    def checked(text: str, **settings: object) -> Finding:
        return discrep.check(text, sources=[source], settings=parse_settings(settings)).findings[0]

    rounded = checked("The mill and the quarry had 600 workers in all.")
    assert (rounded.code, rounded.gap, rounded.after_rounding) == ("C506", Fraction(1, 201), True)
    assert rounded.explanation == "sum: 485 + 118 = 603 workers, equal to 600 only after rounding"
    assert checked("The mill and the quarry had 603 workers in all.").gap == 0
    wrong = checked("The mill and the quarry had 650 workers in all.")
    assert (wrong.code, wrong.gap, wrong.severity) == ("D201", Fraction(47, 650), "error")
    mild = checked("The mill and the quarry had 650 workers in all.", severity={"D201": {"warning_below": "1/10"}})
    assert mild.severity == "warning"
    figures = discrep.check(
        "The mill and the quarry had 650 workers in all.",
        sources=[source],
        settings=parse_settings({"ignore": {"D201": "we do not add up"}}),
    ).figures
    assert "D201" not in {finding.code for figure in figures for finding in figure.evidence}


# Laws ----------------------------------------------------------------------------------------------


ABOVE_ZERO = some.numbers(negative=False)


@law("V30", "A gap is symmetric and bounded, and nought where two intervals meet.")
@given(some.intervals(), some.intervals())
def test_the_gap_is_symmetric_bounded_and_none_where_they_meet(a: Interval, b: Interval) -> None:
    gap = gap_of(a, b)
    assert type(gap) is Fraction
    assert gap == gap_of(b, a)
    assert 0 <= gap <= 2
    if not a.disjoint(b):
        assert gap == 0
    elif gap == 0:  # they touch: an end that one of them has not
        assert a.high == b.low or b.high == a.low


@law("V31", "A gap does not depend on the unit, nor on which way is up.")
@given(some.intervals(), some.intervals(), st.fractions(Fraction(1, 1000), 1000), st.booleans())
def test_the_gap_does_not_depend_on_the_unit(a: Interval, b: Interval, factor: Fraction, turned: bool) -> None:
    factor = -factor if turned else factor
    assert gap_of(a.scaled(factor), b.scaled(factor)) == gap_of(a, b)


@law("V32", "Widening never widens a gap on one side of zero.")
@given(some.intervals(ABOVE_ZERO), some.intervals(ABOVE_ZERO), ABOVE_ZERO)
def test_widening_never_widens_the_gap_on_one_side_of_zero(a: Interval, b: Interval, number: Fraction) -> None:
    wide = a.hull(point(number))
    if wide.high is not None and b.low is not None:
        b = b.scaled(1, wide.high)  # it stands behind what is widened
    if premise(wide.disjoint(b)):  # across zero the larger magnitude may change
        assert gap_of(wide, b) <= gap_of(a, b)
        assert gap_of(-wide, -b) == gap_of(wide, b)
    else:
        assert gap_of(wide, b) == 0


@given(st.integers(1, 10**6), st.integers(0, 10**6))
def test_of_two_numbers_it_is_the_difference_of_the_larger(low: int, more: int) -> None:
    assert gap_of(point(low), point(low + more)) == Fraction(more, low + more)
    assert gap_of(closed(0, low), closed(low + more, 10**7)) == Fraction(more, low + more)


# Severity ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("severity", "a", "b", "grade"),
    [
        ({}, "25", "30", "error"),
        ({"D101": "warning"}, "25", "30", "warning"),
        ({"D": "note"}, "25", "30", "note"),
        ({"D": "note", "D101": "warning"}, "25", "30", "warning"),  # the longer prefix
        ({"D101": "warning", "D1": "note"}, "25", "30", "warning"),
        ({"T": "error"}, "25", "30", "error"),
        ({"T": "error"}, "over 3,000", "9,000", "error"),
        ({"C502": "warning"}, "12,000", "12,345", "warning"),
        ({"D101": {"note_below": "1/6"}}, "25", "30", "error"),  # the gap is 1/6: not below
        ({"D101": {"note_below": "17/100"}}, "25", "30", "note"),
        ({"D101": {"warning_below": "17/100"}}, "25", "30", "warning"),
        ({"D101": {"note_below": "1/100", "warning_below": "1/5"}}, "25", "30", "warning"),
        ({"D101": {"note_below": "1/100", "warning_below": "1/5"}}, "100", "250", "error"),
        ({"D101": {"note_below": 1}}, "20 °C", "25 °C", "error"),  # without a gap: the rule's own
        ({"N101": "warning"}, "5 km", "5 kg", "warning"),
    ],
)
def test_severity(severity: dict[str, object], a: str, b: str, grade: str) -> None:
    found = judged(a, b, severity=severity)
    assert found.severity == grade
    plain = judged(a, b)
    assert (found.code, found.verdict, found.gap) == (plain.code, plain.verdict, plain.gap)  # it judges nothing


def test_an_unknown_code_is_named() -> None:
    with pytest.raises(RuleError, match="severity: unknown rule code, found 'X9'"):
        discrep.judge("25", "30", settings=Settings(severity={"X9": "note"}))


def test_the_text_names_a_severity_that_is_not_the_usual_one() -> None:
    head = next(iter(finding_lines(judged("25", "30", severity={"D101": "note"}), Look())))
    assert head.startswith("conflict[D101] disjoint-figures (note): ")
    assert next(iter(finding_lines(judged("25", "30"), Look()))).startswith("conflict[D101] disjoint-figures: ")


@pytest.mark.parametrize(
    ("a", "b", "line"),
    [
        ("25", "30", "about 16.7%"),
        ("20", "25", "20%"),
        ("1,000,000", "1,000,001", "less than 0.1%"),
        ("fewer than 800 people", "more than 799 people", "0%"),
        ("up to 8,000", "8,000", None),  # a tension without a gap has no line
        ("25", "25", None),
        ("over 3,000", "3,500", None),
    ],
)
def test_the_gap_in_text(a: str, b: str, line: str | None) -> None:
    shown = [line for line in finding_lines(judged(a, b), Look()) if line.startswith("  = gap")]
    assert shown == ([] if line is None else [f"  = gap: {line}"])


# Trace ---------------------------------------------------------------------------------------------


def test_a_trace_says_which_rules_are_overruled_and_why() -> None:
    found = discrep.judge("over 3,000 people", "9,000 people", trace=True)
    assert [(each.code, each.by, each.why) for each in found.trace] == [
        ("C503", "T301", "it yields to T301"),
        ("C504", "T301", "it yields to T301"),
    ]
    assert found.trace[0].says == "9,000 lies inside (3,000, ∞)"
    assert "  = overruled: C504, “(3,000, ∞) and 9,000 overlap”; it yields to T301" in list(
        finding_lines(found, Look())
    )
    assert discrep.judge("over 3,000 people", "9,000 people").trace == ()
    assert discrep.judge("25 people", "30 people", trace=True).trace == ()


def test_compare_and_check_trace_too() -> None:
    texts = ["The hall holds more than 3,000 people.", "The hall holds 9,000 people."]
    assert discrep.compare(texts, trace=True).findings[0].trace
    assert not discrep.compare(texts).findings[0].trace
    text, sources = "The fire killed at least 20 people.", ["The fire killed 25 people."]
    traced, plain = (discrep.check(text, sources=sources, trace=trace) for trace in (True, False))
    assert [[each.code for each in finding.trace] for finding in traced.findings] == [["C504"]]
    assert [finding.trace for finding in plain.findings] == [()]
    assert traced.status == plain.status
