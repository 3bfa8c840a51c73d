"""Values are frozen, and built as `dataclass` would build them."""

from __future__ import annotations

import copy
import inspect
import pickle
from dataclasses import FrozenInstanceError, dataclass, fields, replace

import pytest

from discrep.claims import Measurand, Period
from discrep.frozen import quick
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


def test_values_can_be_copied_and_sent() -> None:
    for value in (Span(1, 2), Measurand(noun="soldier", time=Period(None, None, "in March"))):
        assert pickle.loads(pickle.dumps(value)) == copy.deepcopy(value) == value
