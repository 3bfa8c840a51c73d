"""Which pairs of a frame are judged: those of one topic that the screen keeps, and of large topics the worst.

A topic of up to `ALL_PAIRS` claims is looked at pair by pair. Of a larger one the highest floors are set against the
lowest ceilings, `WORST` distinct values of each, every value by its first claim: how many claims stand on either side
is told by the topic.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from discrep.frames.screen import screen
from discrep.frames.topics import FLAGS, NUMBERS, by_key, of_claim, of_group
from discrep.pairing import ALL_PAIRS

if TYPE_CHECKING:
    import narwhals as nw

    from discrep.frames.refine import Refinement

Kept = Callable[[Any], Any]
"""A frame that is worked out once."""
WORST = 8
"""Distinct values at either end of a large topic."""
_SLIM = ("id", "key", *NUMBERS, *FLAGS)


@dataclass(frozen=True)
class Screened:
    """The topics that may hold a pair with one of the verdicts asked for, and the pairs of ids to be judged."""

    suspects: nw.LazyFrame[Any]
    """`key`, and `claims`, the number of them."""
    pairs: nw.LazyFrame[Any]
    """`key`, `id`, `id_b`; the lower id first."""


def screened(claims: nw.LazyFrame[Any], refinement: Refinement, kept: Kept) -> Screened:
    """Topics and pairs that exact judgement has to look at; what is read several times is `kept`."""
    import narwhals as nw

    def test(a: Any, b: Any) -> Any:
        found = screen(refinement.rules, refinement.verdicts, refinement.reading, a, b)
        return nw.lit(found) if isinstance(found, bool) else found

    slim = claims.select(*_SLIM)
    doubtful = by_key(slim).filter((nw.col("claims") > 1) & test(of_group, of_group))
    suspects = kept(doubtful.select("key", "claims"))
    inside = kept(slim.join(suspects, on="key", how="inner"))
    small = inside.filter(nw.col("claims") <= ALL_PAIRS)
    close = small.join(small, on="key", suffix="_b").filter(
        (nw.col("id") < nw.col("id_b")) & test(of_claim(), of_claim("_b"))
    )
    large = worst(inside.filter(nw.col("claims") > ALL_PAIRS))
    return Screened(suspects, kept(nw.concat([close.select("key", "id", "id_b"), large])))


def worst(claims: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Of each topic the pairs of a high floor and a low ceiling that share no value, as readers take them."""
    import narwhals as nw

    floor, ceiling = "expected_low_inner", "expected_high_inner"
    floors = claims.group_by("key", floor).agg(nw.col("id").min())
    ceilings = claims.group_by("key", ceiling).agg(nw.col("id").min().alias("id_b"))
    high = nw.col(floor).rank("ordinal", descending=True).over("key") <= WORST
    low = nw.col(ceiling).rank("ordinal").over("key") <= WORST
    met = floors.filter(high).join(ceilings.filter(low), on="key").filter(nw.col(floor) > nw.col(ceiling))
    first = nw.min_horizontal("id", "id_b")
    return met.select("key", first.alias("id"), nw.max_horizontal("id", "id_b").alias("id_b")).unique()
