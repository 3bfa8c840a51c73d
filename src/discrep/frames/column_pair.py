"""Two claims as a rule sees them, made of columns: a `discrep.rules.model.Pair` of which some fields are unknown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from discrep.frames.truth import UNKNOWN, Column, Number, Truth, Unknown
from discrep.rules.model import Bounds, Side
from discrep.settings import Reading

End = Literal["least", "most", "any", "all"]
Get = Callable[[str, End], Column]
"""A column by its name: for a group its least or greatest value, or whether it is true of any or of all."""

_UNKNOWN: Any = Unknown()
_VERSIONS = frozenset({"wording", "occasion", "opposite"})


@dataclass(frozen=True, slots=True)
class ColumnClaim:
    """One claim, or any of a group."""

    side: Side
    day: Number
    flags: dict[str, Truth]

    @classmethod
    def of(cls, get: Get, reading: Reading) -> ColumnClaim:
        """A claim of the columns of `discrep.frames.columns`."""
        said, expected = _bounds(get, ""), _bounds(get, "expected_")
        stated = expected if reading == "pragmatic" else said
        heard = said if reading == "logical" else expected
        names = ("bare", "floor", "ceiling", "turnable", "denied", "named", "grows", "accumulates")
        flags = {name: Truth(get(name, "any"), get(name, "all")) for name in names}
        told: Any = {name: flags[name] for name in names[:4]}
        value: Any = Number(get("number_low", "least"), get("number_high", "most"))
        side = Side(
            stated=stated,
            expected=heard,
            rounded=expected,
            stated_open=stated,
            expected_open=heard,
            value=value,
            step=_UNKNOWN,
            rounds=_UNKNOWN,
            text=_UNKNOWN,
            unit=_UNKNOWN,
            **told,
        )
        return cls(side, Number(get("day_first", "least"), get("day_last", "most")), flags)


def _bounds(get: Get, what: str) -> Bounds:
    low: Any = Number(get(f"{what}low_outer", "least"), get(f"{what}low_inner", "most"))
    high: Any = Number(get(f"{what}high_inner", "least"), get(f"{what}high_outer", "most"))
    return Bounds(low, high)


class ColumnPair:
    """The fields of a pair; those that are not here are unknown.

    Which side is the part, or the earlier one, is `flipped` or not: a rule that asks is `directed`, and has to be read
    both ways.
    """

    def __init__(self, a: ColumnClaim, b: ColumnClaim, flipped: bool = False) -> None:
        self.a, self.b = a.side, b.side
        self.directed = False
        self._earlier, self._later = (b, a) if flipped else (a, b)
        self._flags = [(a.flags[name], b.flags[name]) for name in ("denied", "named", "grows", "accumulates")]

    @property
    def parts(self) -> tuple[Side, Side]:
        self.directed = True
        return self._earlier.side, self._later.side

    by_time = parts

    @property
    def later(self) -> AtLeastZero:
        self.directed = True
        return AtLeastZero(self._earlier.day < self._later.day)

    @property
    def denied(self) -> AtLeastZero:
        one, two = self._flags[0]
        return AtLeastZero(one | two)

    @property
    def same_statement(self) -> Truth:
        one, two = self._flags[1]
        return Truth((one & two).may, False)

    @property
    def growing(self) -> Truth:
        one, two = self._flags[2]
        return one & two

    @property
    def accumulating(self) -> Truth:
        one, two = self._flags[3]
        return one & two

    @property
    def convertible(self) -> Truth:
        return Truth(True, True)  # claims of one key have one dimension

    @property
    def differs_in(self) -> DiffersIn:
        return DiffersIn()

    def __getattr__(self, name: str) -> Any:
        return _UNKNOWN


class AtLeastZero:
    """A side of the pair, -1 for neither: `pair.later >= 0` is all that is known of it."""

    def __init__(self, told: Truth) -> None:
        self._told = Truth(told.may, False)

    def __ge__(self, other: object) -> Truth:
        return self._told if other == 0 else UNKNOWN


class DiffersIn:
    """Versions of one sentence are sought in whole texts, and are no pair of a frame."""

    def __eq__(self, other: object) -> Truth:  # type: ignore[override]
        return Truth(False, False) if other in _VERSIONS else UNKNOWN

    __hash__ = None  # type: ignore[assignment]
