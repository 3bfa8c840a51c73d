"""DuckDB: the function is one of the connection that the relation belongs to."""

from __future__ import annotations

from itertools import count
from typing import Any

import duckdb

from discrep.errors import InputError
from discrep.frames.engines import FOUND
from discrep.frames.refine import Refinement

_NUMBERS = count(1)


def kept(frame: duckdb.DuckDBPyRelation) -> duckdb.DuckDBPyRelation:
    """See `discrep.frames.engines.Engine`. It is a temporary table of the relation's own connection."""
    name = f"discrep_kept_{next(_NUMBERS)}"
    frame.query("kept", f"CREATE TEMP TABLE {name} AS SELECT * FROM kept")
    found: Any = frame.query("kept", f"SELECT * FROM {name}")
    return found  # type: ignore[no-any-return]


def judged(
    pairs: duckdb.DuckDBPyRelation,
    columns: list[str],
    refinement: Refinement,
    connection: duckdb.DuckDBPyConnection | None = None,
) -> duckdb.DuckDBPyRelation:
    """See `discrep.frames.engines.Engine`. Without a connection it is the default one of the module."""
    name = f"discrep_judged_{next(_NUMBERS)}"
    owner: Any = duckdb if connection is None else connection

    def work(row: list[str | None]) -> list[str | None] | None:
        return refinement.fields(row)

    owner.create_function(name, work, ["VARCHAR[]"], "VARCHAR[]", null_handling="special", side_effects=True)
    asked = ", ".join(f'"{column}"::VARCHAR' for column in columns)
    try:
        return pairs.project(f"*, {name}([{asked}]) AS {FOUND}")
    except duckdb.CatalogException:
        raise InputError(
            "the relation belongs to another connection", expected="connection=, the one that it was made with"
        ) from None
