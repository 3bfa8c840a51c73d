"""Topics of a frame of claims: one row for each key, with what a screen asks of a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discrep.frames.claim_columns import TYPES
from discrep.frames.column_pair import End, Get

if TYPE_CHECKING:
    import narwhals as nw

FLAGS = tuple(name for name, kind in TYPES.items() if kind is bool)
NUMBERS = tuple(name for name, kind in TYPES.items() if kind is float)


def by_key(claims: nw.LazyFrame[Any], key: str = "key") -> nw.LazyFrame[Any]:
    """One row for each key that is told: `size`, the number of claims, and of each column its least and greatest value,
    or whether it is true of any and of all. An engine works out only those that are asked for."""
    import narwhals as nw

    return (
        claims.filter(nw.col(key) != "")
        .group_by(key)
        .agg(
            nw.len().alias("size"),
            *(nw.col(name).min().alias(f"{name}_least") for name in NUMBERS),
            *(nw.col(name).max().alias(f"{name}_most") for name in NUMBERS),
            *(nw.col(name).any().alias(f"{name}_any") for name in FLAGS),
            *(nw.col(name).all().alias(f"{name}_all") for name in FLAGS),
        )
    )


def of_group(name: str, end: End) -> Any:
    """A column of a topic."""
    import narwhals as nw

    return nw.col(f"{name}_{end}")


def of_claim(suffix: str = "") -> Get:
    """The columns of one claim of a pair."""
    import narwhals as nw

    def get(name: str, end: End) -> Any:  # noqa: ARG001 (one claim has one value)
        return nw.col(f"{name}{suffix}")

    return get
