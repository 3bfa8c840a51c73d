"""What columns know of a rule's condition: where it may hold, and where it must.

A rule is written once, as algebra on the fields of a pair. Given `Side`s of columns in place of exact ones, the same
text makes two expressions. *may* is true wherever the rule holds, and perhaps elsewhere; *must* is true only where it
holds. What no column tells is unknown: it may hold and need not.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NoReturn, Protocol

Column = Any
"""An expression of narwhals, or True or False where it is the same in each row."""


class NotColumnarError(Exception):
    """A rule asks for more than columns tell: it is left to exact arithmetic."""


def both(a: Column, b: Column) -> Column:
    """Where two conditions hold; what is always so needs no expression."""
    if a is False or b is False:
        return False
    return b if a is True else a if b is True else a & b


def either(a: Column, b: Column) -> Column:
    """Where one of two conditions holds."""
    if a is True or b is True:
        return True
    return b if a is False else a if b is False else a | b


def opposite(a: Column) -> Column:
    """Where a condition does not hold."""
    return not a if isinstance(a, bool) else ~a


@dataclass(frozen=True, slots=True)
class Truth:
    """A condition on a pair: where it may hold, and where it must."""

    may: Column
    must: Column

    @classmethod
    def of(cls, value: object) -> Truth:
        """A condition of whatever a predicate gives."""
        if isinstance(value, Truth):
            return value
        if isinstance(value, bool):
            return cls(value, value)
        return UNKNOWN

    def __and__(self, other: object) -> Truth:
        more = Truth.of(other)
        return Truth(both(self.may, more.may), both(self.must, more.must))

    def __or__(self, other: object) -> Truth:
        more = Truth.of(other)
        return Truth(either(self.may, more.may), either(self.must, more.must))

    __rand__, __ror__ = __and__, __or__

    def __invert__(self) -> Truth:
        return Truth(opposite(self.must), opposite(self.may))

    def __lt__(self, other: object) -> Truth:
        """`flag < 1`: it does not hold, for `~` of a bool of Python is no bool."""
        return ~self if other == 1 else UNKNOWN

    def __eq__(self, other: object) -> Truth:  # type: ignore[override]
        more = Truth.of(other)
        return (self & more) | (~self & ~more)

    __hash__ = None  # type: ignore[assignment]

    def __bool__(self) -> NoReturn:
        raise NotColumnarError("a condition is asked for in Python")


UNKNOWN = Truth(True, False)


class Unknown:
    """A field that no column has: every condition on it is unknown."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __call__(self, *_: object) -> Truth:
        return UNKNOWN

    def _compared(self, _: object) -> Truth:
        return UNKNOWN

    __lt__ = __le__ = __gt__ = __ge__ = _compared
    __eq__ = __ne__ = _compared  # type: ignore[assignment]
    __hash__ = None  # type: ignore[assignment]

    def __and__(self, other: object) -> Truth:
        return UNKNOWN & other

    def __or__(self, other: object) -> Truth:
        return UNKNOWN | other

    __rand__, __ror__ = __and__, __or__

    def __invert__(self) -> Truth:
        return UNKNOWN

    def __bool__(self) -> NoReturn:
        raise NotColumnarError("a field that no column has is asked for in Python")


class Enclosed(Protocol):
    """What lies between two doubles."""

    @property
    def down(self) -> Column: ...
    @property
    def up(self) -> Column: ...


@dataclass(frozen=True, slots=True, eq=False)
class Number:
    """A number, or the end of a set, that lies between two doubles."""

    down: Column
    up: Column

    def __lt__(self, other: Enclosed) -> Truth:
        return Truth(self.down < other.up, self.up < other.down)

    def __gt__(self, other: Enclosed) -> Truth:
        return Truth(self.up > other.down, self.down > other.up)

    def __le__(self, other: Enclosed) -> Truth:
        return ~(self > other)

    def __ge__(self, other: Enclosed) -> Truth:
        return ~(self < other)

    def __eq__(self, other: object) -> Truth:  # type: ignore[override]
        if not isinstance(other, Number):
            return UNKNOWN
        exact = (self.down == self.up) & (other.down == other.up) & (self.down == other.down)
        return Truth((self.down <= other.up) & (other.down <= self.up), exact)

    def __ne__(self, other: object) -> Truth:  # type: ignore[override]
        return ~(self == other)

    __hash__ = None  # type: ignore[assignment]

    def _refused(self, *_: object) -> NoReturn:
        raise NotColumnarError("arithmetic on a number that is known within bounds only")

    __abs__ = __neg__ = __add__ = __radd__ = __sub__ = __rsub__ = _refused
    __mul__ = __rmul__ = __truediv__ = __rtruediv__ = __bool__ = _refused

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        raise NotColumnarError(f"{name} of a number that is known within bounds only")
