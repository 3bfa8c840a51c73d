"""Nothing else is told of some thousand texts than is written down: a change of a rule or of alignment shows here.

Whether what is told is right is the matter of other tests. Where a change is meant, `make told` writes all anew; the
text that fails can be read with `Texts(…).told()` before and after.
"""

from __future__ import annotations

import pytest
from fingerprints import fingerprint, rows
from telling import Group

_TOGETHER = 20
_ROWS = rows()


@pytest.mark.parametrize("some", [_ROWS[i : i + _TOGETHER] for i in range(0, len(_ROWS), _TOGETHER)])
def test_nothing_else_is_told(some: list[tuple[Group, str]]) -> None:
    told = [(group, group.told(), known) for group, known in some]
    assert [(group, lines) for group, lines, known in told if fingerprint(lines) != known] == []
