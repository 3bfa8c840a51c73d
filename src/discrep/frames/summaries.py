"""What the claims of each topic come to: the values that cover them all, camps, and who is furthest apart."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from typing import Any

from discrep.frames.engines import FOUND, GATHERED, engine_of, keeping
from discrep.frames.input_frames import claims_in
from discrep.stabbing import camps, pairs_apart

TOPIC = ("key", "unit", "claims", "origins", "low", "high", "camps", "apart", "lowest", "highest", "shares")
"""The columns of topics."""
_LOW, _HIGH = "from", "to"


def topics(frame: Any, *, connection: Any = None) -> Any:
    """One row for each key of a frame of claims with two asserted claims or more, as a lazy frame of its kind.

    `claims` and `origins`: how many, and how many sources or outlets; `low` and `high`: the values that cover all, as
    doubles in the base unit `unit`; `camps`: the least number of sets of claims that agree; `apart`: how many pairs of
    claims share no value; `lowest` and `highest`: the ids of the claims with the lowest ceiling and the highest floor,
    where these are apart. `shares`: the camps as JSON, from the lowest, each with `low`, `high`, `claims` and `guests`
    (how many of other camps agree with it too); null where all claims agree. No pair is listed for any of it.
    """
    import narwhals as nw

    claims = claims_in(frame)
    engine = engine_of(claims)
    kept = keeping(engine)
    origin = nw.coalesce(nw.col("source"), nw.col("outlet"), nw.lit("")).alias("origin")
    known = nw.col("low_inner") <= nw.col("high_inner")  # not so of what may be a fall or a rise
    told = claims.filter((nw.col("key") != "") & nw.col("asserted")).select(
        "id",
        "key",
        "unit",
        "low",
        "high",
        nw.when(known).then(nw.col("low_inner")).otherwise(nw.col("low")).alias(_LOW),
        nw.when(known).then(nw.col("high_inner")).otherwise(nw.col("high")).alias(_HIGH),
        origin,
    )
    all_topics = kept(
        told.group_by("key")
        .agg(
            nw.col("unit").min(),
            nw.len().cast(nw.Int64).alias("claims"),
            nw.col("origin").n_unique().cast(nw.Int64).alias("origins"),
            nw.col("low").min(),
            nw.col("high").max(),
            nw.col(_LOW).max().alias("floor"),
            nw.col(_HIGH).min().alias("ceiling"),
        )
        .filter(nw.col("claims") > 1)
    )
    split = all_topics.filter(nw.col("floor") > nw.col("ceiling")).select("key", "floor", "ceiling")
    apart = told.join(split, on="key", how="inner")
    ends = kept(
        apart.group_by("key", "floor", "ceiling", _LOW, _HIGH).agg(
            nw.col("id").min(), nw.len().cast(nw.Int64).alias("times")
        )
    )
    highest = ends.filter(nw.col(_LOW) == nw.col("floor")).group_by("key").agg(nw.col("id").min().alias("highest"))
    lowest = ends.filter(nw.col(_HIGH) == nw.col("ceiling")).group_by("key").agg(nw.col("id").min().alias("lowest"))
    lists = engine.gathered(ends.to_native(), "key", [_LOW, _HIGH, "times"])
    counted = nw.from_native(engine.called(lists, [GATHERED], counted_camps, connection)).lazy()
    found = counted.select(
        "key",
        nw.col(FOUND).list.get(0).cast(nw.Int64).alias("camps"),
        nw.col(FOUND).list.get(1).cast(nw.Int64).alias("apart"),
        nw.col(FOUND).list.get(2).alias("shares"),
    )
    whole = all_topics.join(found, on="key", how="left")
    whole = whole.join(lowest, on="key", how="left").join(highest, on="key", how="left")
    camps_or_one = nw.coalesce(nw.col("camps"), nw.lit(1)).cast(nw.Int64).alias("camps")
    apart_or_none = nw.coalesce(nw.col("apart"), nw.lit(0)).cast(nw.Int64).alias("apart")
    return whole.with_columns(camps_or_one, apart_or_none).select(*TOPIC).to_native()


def counted_camps(row: Sequence[Sequence[float]]) -> list[str | None]:
    """Of the ends of a topic, low, high and how many claims have them: the number of camps, of pairs, and the camps."""
    (numbers,) = row
    ends = sorted(zip(numbers[::3], numbers[1::3], map(int, numbers[2::3]), strict=True))
    lows, highs, counts = zip(*ends, strict=True)
    found = camps(lows, highs, counts)
    told = [
        {"low": _finite(camp.low), "high": _finite(camp.high), "claims": camp.at_home, "guests": camp.guests}
        for camp in found
    ]
    return [str(len(found)), str(pairs_apart(lows, highs, counts)), json.dumps(told)]


def _finite(end: float) -> float | None:
    return end if math.isfinite(end) else None
