"""How grave a finding is: a name that settings and findings share, without the cost of reading settings."""

from __future__ import annotations

from typing import Literal

Severity = Literal["error", "warning", "note"]
"""How grave a finding is; without settings a conflict is an error, a tension a warning, all else a note."""
