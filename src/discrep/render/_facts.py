"""Facts of one thing as a table of two columns, for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from discrep.numbers import written
from discrep.quantity import Quantity
from discrep.render._terminal import visible


def table(rows: Iterable[tuple[str, str]]) -> str:
    """One line for each row, the first column as wide as its longest cell."""
    listed = list(rows)
    width = max((len(name) for name, _ in listed), default=0)
    return "".join(f"{visible(f'{name:<{width}}  {value}').rstrip()}\n" for name, value in listed)


def quantity_facts(quantity: Quantity) -> str:
    """What a figure was read as."""
    return table(_facts(quantity))


def _facts(quantity: Quantity) -> Iterator[tuple[str, str]]:
    yield "figure", quantity.text
    yield "values", quantity.shown(quantity.interval)
    yield "as read", quantity.shown(quantity.pragmatic)
    yield "kind", quantity.kind.value
    for name, value in (("hedge", quantity.hedge), ("unit", quantity.unit), ("change", quantity.change)):
        if value is not None:
            yield name, str(value)
    if quantity.alternative is not None:
        yield "or", written(quantity.alternative)
