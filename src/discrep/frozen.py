"""Frozen values that are quick to build: thousands are made for a page of text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, fields
from typing import Any, TypeVar

T = TypeVar("T")
Row = tuple[Any, ...]
"""What one item of a field is made of, while nobody has asked for it."""


def quick(made: type[T]) -> type[T]:
    """A frozen, slotted dataclass whose `__init__` fills the slots through their descriptors.

    The one that `dataclass` writes calls `object.__setattr__` by name for each field, which takes twice
    as long. Nothing else changes. Fields have a plain default, or none.
    """
    listed = [field for field in fields(made) if field.init]  # type: ignore[arg-type]
    names: dict[str, Any] = {f"set_{field.name}": vars(made)[field.name].__set__ for field in listed}
    names |= {f"default_{field.name}": field.default for field in listed if field.default is not MISSING}
    signature = [f"{f.name}=default_{f.name}" if f.default is not MISSING else f.name for f in listed]
    body = [f"    set_{field.name}(self, {field.name})" for field in listed]
    source = "\n".join([f"def __init__(self, {', '.join(signature)}):", *body])
    exec(source, names)  # names of fields alone, as `dataclass` itself does  # nosec B102
    init = names["__init__"]
    init.__qualname__ = f"{made.__qualname__}.__init__"
    init.__annotations__ = made.__init__.__annotations__
    made.__init__ = init  # type: ignore[method-assign]
    return made


class _Deferred:
    """A slot that may hold a tuple of rows: they are made the items they stand for when somebody asks."""

    def __init__(self, slot: Any, make: Callable[[Row], object]) -> None:
        self._slot, self._make = slot, make

    def __get__(self, held: Any, owner: Any = None) -> Any:
        if held is None:
            return self
        value = self._slot.__get__(held)
        if value and type(value[0]) is tuple:
            value = tuple(map(self._make, value))
            self._slot.__set__(held, value)
        return value

    def __set__(self, held: Any, value: object) -> None:
        self._slot.__set__(held, value)


def deferred(name: str, make: Callable[[Row], object]) -> Callable[[type[T]], type[T]]:
    """A frozen, slotted dataclass whose field `name`, a tuple, may be given as rows of which `make` makes the items.

    Most are never asked for. Rows of plain values cost neither time nor, later on, work of the garbage collector.
    """

    def wrapped(made: type[T]) -> type[T]:
        setattr(made, name, _Deferred(vars(made)[name], make))
        return made

    return wrapped
