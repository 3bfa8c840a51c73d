"""What is told of texts and names that lie near the bounds of what is taken for the same."""

from __future__ import annotations

import pytest
from telling import FOLDER, Group, Names, rows

ROWS = [row for file in sorted(FOLDER.glob("*.toml")) for row in rows(file)]


@pytest.mark.parametrize(("group", "told"), [row for row in ROWS if not isinstance(row[0], Names)])
def test_what_is_told_of_texts(group: Group, told: list[str]) -> None:
    assert group.told() == told


@pytest.mark.parametrize(("names", "told"), [row for row in ROWS if isinstance(row[0], Names)])
def test_what_is_told_of_names(names: Names, told: list[str]) -> None:
    assert [" / ".join(names.told())] == told
