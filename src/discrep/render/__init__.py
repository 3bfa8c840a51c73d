"""Reports for people and for programs. A format is one file here with a function `render(report, look)`.

Files whose name begins with an underscore are helpers. Nothing of a document leaves a format unescaped.
"""

from __future__ import annotations

import pkgutil
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from discrep.errors import DiscrepError

if TYPE_CHECKING:
    from discrep.findings import Report


@dataclass(frozen=True, slots=True)
class Look:
    """How a report is shown, where a format has a choice."""

    width: int = 100
    """Cells of a line of text."""


@cache
def formats() -> tuple[str, ...]:
    """The names of all formats."""
    return tuple(sorted(m.name for m in pkgutil.iter_modules(__path__) if not m.name.startswith("_")))


def known(format: str) -> str:
    """The name of a format, as it is. Raises DiscrepError for any other."""
    if format not in formats():
        raise DiscrepError("unknown format", found=format, expected=f"one of {', '.join(formats())}")
    return format


def render(report: Report, format: str = "text", look: Look | None = None) -> str:
    """A report in one of the `formats()`, with a line end. Raises DiscrepError for an unknown one."""
    made: str = import_module(f"discrep.render.{known(format)}").render(report, look or Look())
    return made
