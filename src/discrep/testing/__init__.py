"""For tests: yours and ours.

`assert_supported` fails a test where a figure of a text does not follow from its sources, `assert_consistent` where
texts contradict each other, both with a message that reads like a report. `discrep.testing.rules` is for the author of
a rule, and `discrep.testing.strategies` holds Hypothesis strategies for every value of the library and for texts of
which the meaning is known; it needs the extra `discrep[testing]`. Importing this package alone loads nothing.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from discrep.testing.consistent import assert_consistent as assert_consistent
    from discrep.testing.supported import assert_supported as assert_supported

_HOME = {"assert_consistent": "discrep.testing.consistent", "assert_supported": "discrep.testing.supported"}

__all__ = ["assert_consistent", "assert_supported"]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOME[name]), name)
