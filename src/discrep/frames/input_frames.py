"""Frames at the door: is it one of claims, does narwhals read it, has it the columns?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discrep.errors import InputError
from discrep.frames.claim_columns import TYPES
from discrep.inputs.published import Moment, moment
from discrep.tables import is_frame, read_frame

if TYPE_CHECKING:
    import narwhals as nw


def claims_in(frame: Any) -> nw.LazyFrame[Any]:
    """A frame of claims, lazily. Raises InputError where a column is missing."""
    return _with(frame, tuple(TYPES), "a frame of claims")


def documents_of(frame: Any) -> nw.LazyFrame[Any]:
    """A frame of documents, lazily. Raises InputError for one without id and text."""
    return _with(frame, ("id", "text"), "a frame of documents")


def documents_in(frame: Any, claims: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """A frame of documents of the same engine. Raises InputError for one of another, or without id and text."""
    found = documents_of(frame)
    if found.implementation is not claims.implementation:
        one, two = claims.implementation.value, found.implementation.value
        raise InputError("claims and documents are frames of two engines", found=f"{one} and {two}", expected="one")
    return found


def published(text: str) -> Moment:
    """A day or a time that a column holds as text. Raises InputError for anything else."""
    found = moment(text)
    if found is None:
        raise InputError("not a day or a time", where="published", found=text, expected="such as 2024-10-30")
    return found


def _with(frame: Any, names: tuple[str, ...], what: str) -> nw.LazyFrame[Any]:
    if not is_frame(frame):
        raise InputError("cannot be compared", found=type(frame).__name__, expected=what)
    read: nw.LazyFrame[Any] = read_frame(frame).lazy()
    missing = [name for name in names if name not in read.collect_schema().names()]
    if missing:
        raise InputError(f"{what} without the column {missing[0]}", expected=", ".join(names))
    return read
