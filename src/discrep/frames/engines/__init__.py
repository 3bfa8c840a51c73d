"""The engines that a frame may belong to: how each runs a function of Python in its workers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

from discrep.errors import InputError

if TYPE_CHECKING:
    import narwhals as nw

ENGINES = {"duckdb": "duckdb_engine", "polars": "polars_engine", "pyspark": "spark_engine"}
"""By the name that narwhals has for the implementation of a lazy frame."""
FOUND = "found"
"""The column that a function in the workers fills."""
GATHERED = "gathered"
Function = Callable[[Sequence[Any]], list[str | None] | None]
"""From the values of a row to texts, or None. Numbers may come as they are or as text."""


class Engine(Protocol):
    """A module of this package."""

    def kept(self, frame: Any) -> Any:
        """A native frame that is worked out once, however often it is read."""
        ...

    def called(self, frame: Any, columns: list[str], function: Function, connection: Any = None) -> Any:
        """A native frame with the column `FOUND`: what the function makes of these columns of each row."""
        ...

    def gathered(self, frame: Any, key: str, columns: list[str]) -> Any:
        """A native frame of each key with `GATHERED`: the numbers of these columns, row after row, in one list."""
        ...


def engine_of(frame: nw.LazyFrame[Any]) -> Engine:
    """The engine of a frame. Raises InputError for one that is none of `ENGINES`."""
    name = str(frame.implementation.value)
    if name not in ENGINES:
        raise InputError("cannot be compared", found=f"a frame of {name}", expected="one of DuckDB, Polars or Spark")
    engine: Any = import_module(f"{__name__}.{ENGINES[name]}")
    return engine  # type: ignore[no-any-return]


def keeping(engine: Engine) -> Callable[[Any], Any]:
    """Frames of narwhals that are worked out once."""
    import narwhals as nw

    return lambda frame: nw.from_native(engine.kept(frame.to_native())).lazy()
