"""Which pairs of a frame are judged.

Claims of a topic that say the same (the same values, hedge and day, by the same source, or in the voice of the same
outlet) are one *statement*, which its first claim stands for. A topic of up to `ALL_PAIRS` statements is looked at
pair by pair; of a larger one the highest floors are set against the lowest ceilings, `WORST` distinct values of each.
How many claims stand behind either side of a finding is told, and no topic is ever expanded into all its pairs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from discrep.frames.groups import FLAGS, NUMBERS, by_key, of_claim, of_group
from discrep.frames.screen import screen
from discrep.pairing import ALL_PAIRS

if TYPE_CHECKING:
    import narwhals as nw

    from discrep.frames.column_pair import Get
    from discrep.frames.refine import Refinement

Kept = Callable[[Any], Any]
"""A frame that is worked out once."""
WORST = 8
"""Distinct values at either end of a large topic."""
FLOOR, CEILING = "expected_low_inner", "expected_high_inner"
"""The ends by which the worst pairs of a large topic are found: as readers take them."""
SAYS = (*NUMBERS, *FLAGS)
"""What statements differ in, beside whoever says it."""
PAIR = ("key", "id", "id_b", "claims", "claims_b")
"""Columns of pairs: the lower id first, and how many claims each stands for."""


@dataclass(frozen=True)
class Screened:
    """The topics that may hold a pair with one of the verdicts asked for, and the pairs of ids to be judged."""

    suspects: nw.LazyFrame[Any]
    """`key`, and `size`, the number of claims."""
    pairs: nw.LazyFrame[Any]
    """The columns `PAIR`."""


def screened(claims: nw.LazyFrame[Any], refinement: Refinement, kept: Kept) -> Screened:
    """Topics and pairs that exact judgement has to look at; what is read several times is `kept`."""
    import narwhals as nw

    suspects = kept(suspicious(claims, refinement))
    told = kept(statements(claims, suspects))
    counted = told.group_by("key").agg(nw.len().alias("statements"))
    few = counted.filter((nw.col("statements") > 1) & (nw.col("statements") <= ALL_PAIRS)).select("key")
    small = told.join(few, on="key", how="semi")
    close = small.join(small, on="key", suffix="_b").filter(
        (nw.col("id") < nw.col("id_b")) & _test(refinement, of_claim(), of_claim("_b"))
    )
    many = counted.filter(nw.col("statements") > ALL_PAIRS).select("key")
    large = worst(told.join(many, on="key", how="semi"))
    found = nw.concat([close.select(*PAIR), large])
    # of two claims that several blocks hold the first block tells
    once = found.group_by("id", "id_b").agg(nw.col("key").min())
    return Screened(suspects, kept(found.join(once, on=["id", "id_b", "key"], how="semi")))


def suspicious(claims: nw.LazyFrame[Any], refinement: Refinement) -> nw.LazyFrame[Any]:
    """The topics that may hold a pair with one of the verdicts asked for."""
    import narwhals as nw

    doubtful = by_key(claims).filter((nw.col("size") > 1) & _test(refinement, of_group, of_group))
    return doubtful.select("key", "size")


def _test(refinement: Refinement, a: Get, b: Get) -> nw.Expr:
    import narwhals as nw

    found = screen(refinement.rules, refinement.verdicts, refinement.reading, a, b)
    return nw.lit(found) if isinstance(found, bool) else found


def statements(claims: nw.LazyFrame[Any], topics: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """What the claims of some topics say: `id` of the first claim that says so, `claims`, how many do."""
    import narwhals as nw

    origin = nw.coalesce(nw.col("source"), nw.col("outlet"), nw.lit("")).alias("origin")
    inside = claims.select("id", "key", *SAYS, origin).join(topics, on="key", how="semi")
    return inside.group_by("key", "origin", *SAYS).agg(nw.col("id").min(), nw.len().cast(nw.Int64).alias("claims"))


def worst(told: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Of each topic the pairs of a high floor and a low ceiling that share no value, as readers take them."""
    import narwhals as nw

    def ends(name: str, descending: bool, suffix: str) -> nw.LazyFrame[Any]:
        found = told.group_by("key", name).agg(nw.col("id").min(), nw.col("claims").sum().cast(nw.Int64))
        near = nw.col(name).rank("ordinal", descending=descending).over("key") <= WORST
        return found.filter(near).rename({"id": f"id{suffix}", "claims": f"claims{suffix}"})

    floors, ceilings = ends(FLOOR, True, "_floor"), ends(CEILING, False, "_ceiling")
    met = floors.join(ceilings, on="key").filter(nw.col(FLOOR) > nw.col(CEILING))
    straight = nw.col("id_floor") < nw.col("id_ceiling")

    def side(name: str, one: str, two: str) -> nw.Expr:
        return nw.when(straight).then(nw.col(one)).otherwise(nw.col(two)).alias(name)

    return met.select(
        "key",
        side("id", "id_floor", "id_ceiling"),
        side("id_b", "id_ceiling", "id_floor"),
        side("claims", "claims_floor", "claims_ceiling"),
        side("claims_b", "claims_ceiling", "claims_floor"),
    )
