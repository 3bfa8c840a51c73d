"""A rule of a plugin, asked a part at a time: one that fails says nothing of that pair, and the fault is told once."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

import discrep
from discrep.align.alignment import SAME
from discrep.align.joints import joints
from discrep.errors import RuleError, RuleWarning
from discrep.rules.contained import as_given, in_bounds
from discrep.rules.model import Pair, Rule, rule
from discrep.rules.pairs import make_pair
from discrep.settings import DEFAULTS

FAULT = r"^plugin 'odd': X901 failed \(ZeroDivisionError: .*its findings on such figures are lost$"


def fails(*_: Any) -> Any:
    return 1 / 0


def holds(*_: Any) -> bool:
    return True


GIVEN = rule("X901", "odd", verdict="tension", because=lambda *_: "odd", joint=holds, columns=holds)(holds)


def pair() -> Pair:
    (a,), (b,) = discrep.extract("It killed 25 people."), discrep.extract("It killed 30 people.")
    return make_pair(a, b, SAME, DEFAULTS, "both")


def joint() -> Any:
    (found,) = joints(discrep.extract("It killed 25 people: 15 men and 10 women."))
    return found


def asked(one: Rule) -> dict[str, Callable[[], object]]:
    """Each part of a rule, and how it is asked."""
    assert one.joint is not None
    assert one.columns is not None
    inside, tests = one.joint, one.columns
    return {
        "matches": lambda: one.matches(pair(), None),
        "because": lambda: one.because(pair(), None),
        "joint": lambda: inside(joint()),
        "columns": lambda: tests(pair()),
    }


@pytest.mark.parametrize(
    ("part", "sound", "lost"),
    [
        ("matches", True, False),
        ("because", "odd", "the plugin gives no reason"),
        ("joint", True, False),
        ("columns", True, True),  # the rule itself is asked then
    ],
)
def test_what_is_said_for_a_part_that_fails(part: str, sound: object, lost: object) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert asked(in_bounds(GIVEN, "odd"))[part]() == sound
    ask = asked(in_bounds(replace(GIVEN, **{part: fails}), "odd"))[part]
    with pytest.warns(RuleWarning, match=FAULT):
        assert ask() == lost
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert ask() == lost


def test_a_quick_test_that_says_no_is_heard() -> None:
    assert asked(in_bounds(replace(GIVEN, columns=lambda _: False), "odd"))["columns"]() is False
    assert asked(in_bounds(replace(GIVEN, matches=lambda *_: False), "odd"))["matches"]() is False


@pytest.mark.parametrize("part", ["matches", "columns"])
def test_of_columns_a_fault_is_an_error(part: str) -> None:
    columns = object()
    for one, refused in ((GIVEN, False), (replace(GIVEN, **{part: fails}), True)):
        guarded = in_bounds(one, "odd")
        arguments = (columns, None) if part == "matches" else (columns,)
        if refused:
            with pytest.raises(RuleError, match=r"^plugin 'odd': X901 failed"):
                getattr(guarded, part)(*arguments)
        else:
            assert getattr(guarded, part)(*arguments) is True


def test_the_rule_as_it_was_given() -> None:
    assert as_given(in_bounds(GIVEN, "odd")) is GIVEN
    assert as_given(GIVEN) is GIVEN
    bare = replace(GIVEN, joint=None, columns=None)
    assert (in_bounds(bare, "odd").joint, in_bounds(bare, "odd").columns) == (None, None)


@pytest.mark.parametrize("error", [KeyboardInterrupt, GeneratorExit])
def test_an_interruption_is_let_through(error: type[BaseException]) -> None:
    def interrupted(*_: Any) -> bool:
        raise error

    with pytest.raises(error):
        in_bounds(replace(GIVEN, matches=interrupted), "odd").matches(pair(), None)
