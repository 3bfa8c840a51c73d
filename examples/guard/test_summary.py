"""A summary guarded against its source: run it with `pytest examples/guard`.

The first test is all that a project needs. The second shows what happens where a figure is wrong: the summary makes a
cost of 168 million euros out of 186 million.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from summary import summarize

from discrep.testing import assert_supported

SOURCE = (Path(__file__).parent / "source.txt").read_text(encoding="utf-8")


def test_the_summary_says_what_its_source_says() -> None:
    assert_supported(summarize(SOURCE), {"source": SOURCE})


def test_a_wrong_figure_is_caught() -> None:
    wrong = summarize(SOURCE).replace("186", "168")
    with pytest.raises(AssertionError) as caught:
        assert_supported(wrong, {"source": SOURCE})
    print(f"\n{caught.value}")  # pytest shows it with -s
    assert "contradicted: 168,000,000 EUR and 186,000,000 EUR have the same digits" in str(caught.value)
    assert str(caught.value).startswith("1 of ")
