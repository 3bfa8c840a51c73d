"""JSON in and out, strictly: no unknown field, none twice, no float; what is wrong is one InputError that says where.

What a value looks like is told by its shape, a type that pydantic knows.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import cache
from typing import Any

from pydantic import ConfigDict, TypeAdapter, ValidationError

from discrep.errors import DiscrepError, InputError

STRICT = ConfigDict(strict=True, extra="forbid", allow_inf_nan=False)
_POSITION = re.compile(r" at line (\d+) column (\d+)$")


@cache
def adapter(shape: Any) -> TypeAdapter[tuple[Any]]:
    """Reads and writes a tuple of one value of a shape, strictly."""
    # A tuple of one, for pydantic takes a configuration from outside for anything but a dataclass.
    return TypeAdapter(tuple[shape], config=STRICT)


def plain(shape: Any, value: object) -> Any:
    """A value as what JSON knows."""
    return adapter(shape).dump_python((value,), mode="json")[0]


def load(shape: Any, text: str | bytes, where: str | None, own: bool = False) -> Any:
    """The one value of a shape that a JSON is. Raises InputError for anything else, with `where` and the field.

    `own`: the JSON was written here, and is not searched for fields that stand twice (a third of the time on top).
    """
    # A lone surrogate of a str becomes bytes that are no UTF-8, which pydantic refuses like any others.
    data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    try:
        value = adapter(shape).validate_json(b"[%b]" % data)[0]
    except ValidationError as error:
        raise _input_error(error, where) from None
    if not own:
        refuse_doubles(text, where)
    return value


class _TwiceError(Exception):
    """A field that an object has twice."""


def refuse_doubles(text: str | bytes, where: str | None) -> None:
    """Raises InputError for sound JSON with a field that stands twice in one object: readers take the last of them."""
    try:
        json.loads(text, object_pairs_hook=_once, parse_int=str, parse_float=str)
    except _TwiceError as error:
        raise InputError("a field that stands there twice", where=where, found=error.args[0]) from None


def _once(pairs: list[tuple[str, Any]]) -> None:
    if len(pairs) > 1 and len({name for name, _ in pairs}) < len(pairs):
        raise _TwiceError(next(name for name, count in Counter(name for name, _ in pairs).items() if count > 1))


def _input_error(error: ValidationError, where: str | None) -> InputError:
    """The first of pydantic's errors as one short InputError."""
    first = error.errors(include_url=False)[0]
    field = ".".join(str(part) for part in first["loc"][1:])
    place = ": ".join(part[:200] for part in (where, field) if part) or None
    more = f" (and {error.error_count() - 1} more)" if error.error_count() > 1 else ""
    kind, message = first["type"], first["msg"].removeprefix("Value error, ").removeprefix("Input should be ")
    if kind == "json_invalid":
        return InputError(f"not JSON: {_syntax(message, one_line=where is not None)}"[:200], where=place)
    if kind == "too_long" and not field:
        return InputError("several values", where=place, expected="one")
    if kind == "missing":
        return InputError(f"{'missing' if field else 'nothing there'}{more}", where=place, expected="a value")
    if kind == "unexpected_keyword_argument":
        return InputError(f"unknown field{more}", where=place)
    cause = first.get("ctx", {}).get("error")
    if isinstance(cause, DiscrepError):
        return InputError(f"{cause}{more}"[:250], where=place)
    return InputError(f"wrong value{more}", where=place, found=_brief(first["input"]), expected=message[:150])


def _brief(value: object) -> str:
    """Enough of a value from JSON to recognise it."""
    if isinstance(value, (dict, list, tuple)):
        return "an object" if isinstance(value, dict) else "a list"
    return value[:60] if isinstance(value, str) else json.dumps(value)[:60]


def _syntax(message: str, one_line: bool) -> str:
    """pydantic's words for broken JSON, with the position as it is without the bracket put before the text."""
    text = message.removeprefix("Invalid JSON: ")
    if "hex escape" in text or "surrogate" in text:
        text = f"half a character (a lone surrogate, \\ud800 to \\udfff){text[text.find(' at line') :]}"

    def moved(match: re.Match[str]) -> str:
        line, column = int(match[1]), int(match[2])
        return f" at {'' if one_line else f'line {line} '}column {column - (line == 1)}"

    return _POSITION.sub(moved, text)
