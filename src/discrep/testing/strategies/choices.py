"""Strategies that are made once: to build and validate one at each draw takes longer than to draw from it."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

T = TypeVar("T")

BOOLEANS = st.booleans()


@lru_cache(maxsize=4096, typed=True)  # 1 and True are equal, and two keys
def _sampled(*values: object) -> SearchStrategy[object]:
    return st.sampled_from(values)


def choice(values: tuple[T, ...]) -> SearchStrategy[T]:
    """One of these values, which must be hashable."""
    return _sampled(*values)  # type: ignore[return-value]


@cache
def integers(low: int, high: int) -> SearchStrategy[int]:
    """A whole number between two, both of which belong to it."""
    return st.integers(low, high)
