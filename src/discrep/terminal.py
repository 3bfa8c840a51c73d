"""What there is to write on: how wide a terminal is, and whether it shows colours."""

from __future__ import annotations

import os
import shutil
import sys
from enum import StrEnum
from typing import TextIO


class Colour(StrEnum):
    """When to write in colour."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


def is_terminal(stream: TextIO | None) -> bool:
    """Is a stream shown to somebody? One that is closed is not."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:
        return False


def width() -> int:
    """Cells of a line of the terminal; 80 where it does not say."""
    return max(shutil.get_terminal_size((80, 24)).columns, 24)


def in_colour(wanted: Colour, to_file: bool) -> bool:
    """Is standard output to be in colour? NO_COLOR and FORCE_COLOR say so where the option does not."""
    if wanted is not Colour.AUTO:
        return wanted is Colour.ALWAYS
    if os.environ.get("NO_COLOR") or to_file:
        return False
    if os.environ.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return is_terminal(sys.stdout) and os.environ.get("TERM") != "dumb"
