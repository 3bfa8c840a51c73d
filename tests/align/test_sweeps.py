"""Where the bounds of alignment lie: the last size at which one thing is told of texts, and the first of another."""

from __future__ import annotations

import pytest
from sweeping import Sweep, rows


@pytest.mark.parametrize(("sweep", "size", "change"), rows())
def test_where_what_is_told_changes(sweep: Sweep, size: int, change: str) -> None:
    assert sweep.change(size) == change
