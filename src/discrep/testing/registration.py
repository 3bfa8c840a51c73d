"""What Hypothesis runs when it is imported: `st.from_type(discrep.Claim)` works without a further import.

Only the types are loaded here, for everybody who imports Hypothesis beside discrep waits for it; the strategies are
when one of them is asked for. `HYPOTHESIS_NO_PLUGINS=1` turns it off.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any


def register() -> None:
    """Give Hypothesis a strategy for each type that `discrep.testing.strategies` knows."""
    from hypothesis import strategies as st

    for home, names in _TYPES.items():
        module = import_module(home)
        for name, strategy in names.items():
            st.register_type_strategy(getattr(module, name), _later(strategy))


_TYPES = {
    "discrep.intervals": {"Interval": "intervals"},
    "discrep.spans": {"Span": "spans"},
    "discrep.quantity": {"Quantity": "quantities"},
    "discrep.sources": {"Document": "texts", "Source": "sources", "Attribution": "attributions"},
    "discrep.claims": {"Period": "periods", "Measurand": "measurands", "Claim": "claims"},
    "discrep.findings": {"Finding": "findings", "Report": "reports"},
}
"""Module -> type -> its strategy."""


def _later(name: str) -> Callable[[type], Any]:
    return lambda _: getattr(import_module("discrep.testing.strategies"), name)()
