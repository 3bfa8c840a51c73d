"""For tests: yours and ours.

`discrep.testing.strategies` holds Hypothesis strategies for every value of the library and for texts
of which the meaning is known; it needs the extra `discrep[testing]`. `assert_supported` needs no extra: it fails a
test where a figure of a text does not follow from its sources. Importing this package alone
loads nothing.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from discrep.testing.supported import assert_supported as assert_supported

__all__ = ["assert_supported"]


def __getattr__(name: str) -> Any:
    if name != "assert_supported":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from discrep.testing.supported import assert_supported

    return assert_supported
