"""DuckDB: the function is one of the connection that the relation belongs to."""

from __future__ import annotations

from itertools import count
from typing import Any

import duckdb

from discrep.errors import InputError
from discrep.frames.engines import FOUND, GATHERED, Function

_NUMBERS = count(1)


def kept(frame: duckdb.DuckDBPyRelation) -> duckdb.DuckDBPyRelation:
    """See `discrep.frames.engines.Engine`. It is a temporary table of the relation's own connection."""
    name = f"discrep_kept_{next(_NUMBERS)}"
    frame.query("kept", f"CREATE TEMP TABLE {name} AS SELECT * FROM kept")  # the name is made here  # nosec B608
    found: Any = frame.query("kept", f"SELECT * FROM {name}")  # nosec B608
    return found  # type: ignore[no-any-return]


def called(
    frame: duckdb.DuckDBPyRelation,
    columns: list[str],
    function: Function,
    connection: duckdb.DuckDBPyConnection | None = None,
) -> duckdb.DuckDBPyRelation:
    """See `discrep.frames.engines.Engine`. Without a connection it is the default one of the module."""
    name = f"discrep_called_{next(_NUMBERS)}"
    owner: Any = duckdb if connection is None else connection
    if columns == [GATHERED]:
        kind, asked = "DOUBLE[]", GATHERED
    else:  # a function of Python takes so many columns as one list only
        texts = ", ".join(f'"{column}"::VARCHAR' for column in columns)
        kind, asked = "VARCHAR[]", f"[{texts}]"

    def work(row: list[Any]) -> list[str | None] | None:
        return function([row] if kind == "DOUBLE[]" else row)

    owner.create_function(name, work, [kind], "VARCHAR[]", null_handling="special", side_effects=True)
    try:
        return frame.project(f"*, {name}({asked}) AS {FOUND}")
    except duckdb.CatalogException:
        raise InputError(
            "the relation belongs to another connection", expected="connection=, the one that it was made with"
        ) from None


def gathered(frame: duckdb.DuckDBPyRelation, key: str, columns: list[str]) -> duckdb.DuckDBPyRelation:
    """See `discrep.frames.engines.Engine`."""
    numbers = ", ".join(f'"{name}"::DOUBLE' for name in columns)
    return frame.aggregate(f'"{key}", flatten(list([{numbers}])) AS {GATHERED}', f'"{key}"')
