"""Values are frozen, and built as `dataclass` would build them."""

from __future__ import annotations

import copy
import importlib
import inspect
import pickle
from dataclasses import FrozenInstanceError, dataclass, fields, is_dataclass, replace
from typing import cast

import pytest

from discrep.claims import Measurand, Period
from discrep.frozen import deferred, quick
from discrep.spans import Span


@quick
@dataclass(frozen=True, slots=True)
class Quick:
    first: int
    second: str = "two"
    third: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Plain:
    first: int
    second: str = "two"
    third: tuple[int, ...] = ()


def test_every_field_and_default_is_set() -> None:
    for made in (Quick(1), Quick(first=1), Quick(1, "two", ())):
        assert [getattr(made, field.name) for field in fields(made)] == [1, "two", ()]
    assert Quick(1, third=(3,)) == replace(Quick(1), third=(3,)) != Quick(1)
    assert list(inspect.signature(Quick).parameters) == list(inspect.signature(Plain).parameters)


@pytest.mark.parametrize("wrong", [{}, {"first": 1, "fourth": 4}])
def test_wrong_fields_are_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(TypeError):
        Quick(**wrong)  # type: ignore[arg-type]


def test_values_stay_frozen() -> None:
    span = Span(1, 2)
    with pytest.raises(FrozenInstanceError):
        span.start = 3  # type: ignore[misc]
    with pytest.raises((FrozenInstanceError, AttributeError, TypeError)):
        span.other = 3  # type: ignore[attr-defined]
    assert span == Span(1, 2)
    assert hash(span) == hash(Span(1, 2))


@pytest.mark.parametrize("name", ["spans", "intervals", "quantity", "claims", "sources", "findings", "rules.model"])
def test_what_is_handed_out_is_frozen(name: str) -> None:
    module = importlib.import_module(f"discrep.{name}")
    made = [
        one for one in vars(module).values() if is_dataclass(one) and cast("type", one).__module__ == module.__name__
    ]
    assert made
    for one in made:
        assert "__slots__" in vars(cast("type", one)), one
        bare = object.__new__(cast("type", one))
        with pytest.raises(FrozenInstanceError):
            setattr(bare, fields(one)[0].name, None)


def test_values_can_be_copied_and_sent() -> None:
    for value in (Span(1, 2), Measurand(noun="soldier", time=Period(None, None, "in March"))):
        assert pickle.loads(pickle.dumps(value)) == copy.deepcopy(value) == value


@deferred("pairs", lambda row: Span(*row))
@quick
@dataclass(frozen=True, slots=True)
class Deferred:
    pairs: tuple[Span, ...] = ()


def test_rows_are_the_items_they_stand_for() -> None:
    given, rows = Deferred((Span(1, 2), Span(3, 4))), cast("tuple[Span, ...]", ((1, 2), (3, 4)))
    assert Deferred(rows) == given
    assert hash(Deferred(rows)) == hash(given)
    assert repr(Deferred(rows)) == repr(given)
    assert replace(Deferred(rows)).pairs == given.pairs
    held = Deferred(rows)
    assert held.pairs is held.pairs  # made once
    assert pickle.loads(pickle.dumps(Deferred(rows))) == copy.deepcopy(Deferred(rows)) == given
    assert Deferred().pairs == ()


def test_a_field_of_rows_stays_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        Deferred().pairs = ()  # type: ignore[misc]
