"""Laws: what holds whatever the input, each with an id and its statement in one line.

    @law("V01", "Scaling both of two intervals changes nothing between them.")
    @given(intervals(), intervals(), numbers().filter(bool))
    def test_scaling(a, b, by):
        ...

The letter of an id is the subject, and says how many examples a law is tried on; `make fuzz` prints at its end how many
those were. `docs/laws.md` is written from these decorators.

A law with a premise asks `premise(…)`, which counts: where it holds in less than a fifth of the examples the law says
nothing, and its test fails.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from typing import Any, TypeVar

from hypothesis import settings

T = TypeVar("T", bound=Callable[..., None])

LEAST = 0.2
"""The share of examples in which a premise has to hold."""
_TELLING = 40  # examples from which that share can be told

EXAMPLES = {
    "V": (60, 100_000), "H": (60, 100_000), "J": (60, 100_000),
    "Q": (40, 10_000), "A": (30, 10_000), "C": (12, 10_000), "K": (15, 10_000), "R": (30, 10_000),
}  # fmt: skip
"""Subject -> examples of a law in the ordinary profile, and in `make fuzz`."""


@dataclass(slots=True)
class Law:
    """One law, and what was seen of it."""

    id: str
    says: str
    examples: int = 0
    asked: int = 0
    held: int = 0

    @property
    def share(self) -> float | None:
        """The share of examples in which the premise held; None for a law without one."""
        return self.held / self.asked if self.asked else None

    @contextmanager
    def tried(self) -> Iterator[None]:
        """While its test runs; afterwards the premise must have held often enough."""
        self.examples = self.asked = self.held = 0
        _tried.append(self)
        try:
            yield
        finally:
            _tried.pop()
        if self.share is not None and self.asked >= _TELLING:
            slack = 0.8 / math.sqrt(self.asked)  # of few examples many are alike
            assert self.share >= LEAST - slack, f"{self.id}: its premise held in {self.held} of {self.asked} examples"


_tried: list[Law] = []


def premise(holds: bool) -> bool:
    """Whether a law has anything to say of this example: `if premise(a.within(b)): assert …`."""
    for one in _tried:
        one.asked += 1
        one.held += holds
    return holds


def law(id: str, says: str, *, ordinary: int | None = None) -> Callable[[T], T]:
    """A test with `@given` is this law. `ordinary` is the number of examples of the ordinary profile."""
    made, (few, many) = Law(id, says), EXAMPLES[id[0]]
    count = few if ordinary is None else ordinary
    if os.environ.get("HYPOTHESIS_PROFILE") == "fuzz":
        count = max(1, int(many * float(os.environ.get("FUZZ_SHARE") or 1)))

    def decorated(test: T) -> T:
        given: Any = settings(max_examples=count)(test)
        inner = given.hypothesis.inner_test

        @wraps(inner)
        def counted(*args: object, **kwargs: object) -> None:
            made.examples += 1
            inner(*args, **kwargs)

        given.hypothesis.inner_test = counted
        given.law = made
        return given  # type: ignore[no-any-return]

    return decorated


def false_law(id: str, says: str) -> Callable[[T], T]:
    """A test that keeps the counterexample to what one would like to be a law."""
    return lambda test: test
