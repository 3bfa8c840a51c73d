"""The engines that a frame may belong to: how each runs a function of Python in its workers."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

from discrep.errors import InputError
from discrep.frames.refine import Refinement

if TYPE_CHECKING:
    import narwhals as nw

ENGINES = {"duckdb": "duckdb_engine", "polars": "polars_engine", "pyspark": "spark_engine"}
"""By the name that narwhals has for the implementation of a lazy frame."""
FOUND = "found"
"""The column of fields that a judged pair gets; null where nothing is found."""


class Engine(Protocol):
    """A module of this package."""

    def kept(self, frame: Any) -> Any:
        """A native frame that is worked out once, however often it is read."""
        ...

    def judged(self, pairs: Any, columns: list[str], refinement: Refinement, connection: Any = None) -> Any:
        """A native frame with the column `FOUND`: a list of texts for each row, or null."""
        ...


def engine_of(frame: nw.LazyFrame[Any]) -> Engine:
    """The engine of a frame. Raises InputError for one that is none of `ENGINES`."""
    name = str(frame.implementation.value)
    if name not in ENGINES:
        raise InputError("cannot be compared", found=f"a frame of {name}", expected="one of DuckDB, Polars or Spark")
    engine: Any = import_module(f"{__name__}.{ENGINES[name]}")
    return engine  # type: ignore[no-any-return]
