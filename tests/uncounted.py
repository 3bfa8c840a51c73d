"""The variables of a program whose modules or files are looked at: nobody counts the lines that it runs."""

from __future__ import annotations

import os


def uncounted(**more: str) -> dict[str, str]:
    """Those of this process, without what makes coverage begin in another one, and some more."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    return {**inherited, **more}
