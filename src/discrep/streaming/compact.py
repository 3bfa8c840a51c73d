"""Claims as few bytes, for the way from one process to another.

`pickle` asks a frozen dataclass for its state by name and puts it back field by field; here a value is its class and
its fields. A document stays where it is: the other side has it already, and claims name it by its number.
"""

from __future__ import annotations

import copyreg
import gc
import io
import pickle
from collections.abc import Callable, Sequence
from dataclasses import fields
from fractions import Fraction
from operator import attrgetter
from typing import Any, Final

from discrep.claims import Claim, Measurand, Period, Step
from discrep.intervals import Interval
from discrep.quantity import Quantity
from discrep.sources import Attribution, Document, Source
from discrep.spans import Span

_VALUES: Final = (Claim, Measurand, Period, Step, Interval, Quantity, Attribution, Source, Span)


def _by_fields(made: type) -> Callable[[Any], tuple[Any, ...]]:
    of = attrgetter(*(field.name for field in fields(made) if field.init))
    return lambda value: (made, of(value))


def _ratio(number: Fraction) -> tuple[type[Fraction], tuple[int, ...]]:
    whole = number.denominator == 1
    return Fraction, (number.numerator,) if whole else (number.numerator, number.denominator)


_TABLE: Final[dict[type, Callable[[Any], Any]]] = {
    **copyreg.dispatch_table,
    **{made: _by_fields(made) for made in _VALUES},
    Fraction: _ratio,
}


def dumped(values: object, documents: Sequence[Document]) -> bytes:
    """Values that hold claims of these documents."""
    numbers = {id(document): number for number, document in enumerate(documents)}
    file = io.BytesIO()
    pickler = pickle.Pickler(file, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = {**_TABLE, Document: lambda document: (_numbered, (numbers[id(document)],))}
    pickler.dump(values)
    return file.getvalue()


def loaded(data: bytes, documents: Sequence[Document]) -> Any:
    """The values again; their claims are of these very documents."""
    running = gc.isenabled()
    gc.disable()  # thousands of values are made and none is dropped: looking for garbage would take most of the time
    try:
        return _Loader(data, documents).load()
    finally:
        if running:
            gc.enable()


def _numbered(number: int) -> Document:
    raise LookupError(number)  # `_Loader` puts its own in this place


class _Loader(pickle.Unpickler):
    def __init__(self, data: bytes, documents: Sequence[Document]) -> None:
        super().__init__(io.BytesIO(data))
        self._documents = documents

    def find_class(self, module: str, name: str) -> Any:
        if name == _numbered.__name__ and module == __name__:
            return self._documents.__getitem__
        return super().find_class(module, name)
