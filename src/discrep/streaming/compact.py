"""Claims as few bytes, for the way from one process to another.

`pickle` asks a frozen dataclass for its state by name and puts it back field by field; here a value is its class and
its fields. A document stays where it is, for the other side has it already.
"""

from __future__ import annotations

import copyreg
import gc
import io
import pickle  # what a process of ours has written for another  # nosec B403
from collections.abc import Callable
from dataclasses import fields
from fractions import Fraction
from functools import lru_cache
from operator import attrgetter
from typing import Any, Final

from discrep.claims import Claim, Measurand, Period, Step
from discrep.intervals import Interval
from discrep.quantity import Quantity
from discrep.sources import Attribution, Document, Source
from discrep.spans import Span

_VALUES: Final = (Claim, Measurand, Period, Interval, Quantity, Attribution, Source, Span)

# Of these there are many in a claim.
_ratio: Final = attrgetter("numerator", "denominator")
_flat_step: Final = attrgetter("part", "rule", "span.start", "span.end")


def _by_fields(made: type) -> Callable[[Any], tuple[Any, ...]]:
    of = attrgetter(*(field.name for field in fields(made) if field.init))
    return lambda value: (made, of(value))


@lru_cache(10_000)
def _number(numerator: int, denominator: int) -> Fraction:
    return Fraction(numerator, denominator)


def _step(part: str, rule: str, start: int, end: int) -> Step:
    return Step(part, rule, Span(start, end))


def _its_document() -> Document:
    raise LookupError  # `_Loader` puts its own in this place


_TABLE: Final[dict[type, Callable[[Any], Any]]] = {
    **copyreg.dispatch_table,
    **{made: _by_fields(made) for made in _VALUES},
    Fraction: lambda number: (_number, _ratio(number)),
    Step: lambda step: (_step, _flat_step(step)),
    Document: lambda _: (_its_document, ()),
}


def dumped(claims: list[Claim]) -> bytes:
    """The claims of one document."""
    file = io.BytesIO()
    pickler = pickle.Pickler(file, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _TABLE
    pickler.dump(claims)
    return file.getvalue()


def loaded(data: bytes, document: Document) -> list[Claim]:
    """The claims again, of this document."""
    running = gc.isenabled()
    gc.disable()  # many values are made and none is dropped: looking for garbage would take most of the time
    try:
        claims: list[Claim] = _Loader(data, document).load()
        return claims
    finally:
        if running:
            gc.enable()


class _Loader(pickle.Unpickler):
    def __init__(self, data: bytes, document: Document) -> None:
        super().__init__(io.BytesIO(data))
        self._document = document

    def find_class(self, module: str, name: str) -> Any:
        if name == _its_document.__name__ and module == __name__:
            return lambda: self._document
        return super().find_class(module, name)
