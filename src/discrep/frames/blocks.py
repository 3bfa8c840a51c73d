"""Which claims are set against each other: those of one topic, or those of one kind whose documents share a rare name.

*Topics* are exact and cheap: one key for each claim. A key cannot know that "the storm killed 12" and "the death toll
stands at 14" mean one thing; *names* bring together what `discrep.compare` does, where two documents share one of
their `RARE` rarest names (of those that stand in another document at all). Of 152 pairs that `compare` flags in 17 news
stories topics hold 48 %, names 89 % at six times as many pairs (`benchmarks/blocking.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, get_args

from discrep.errors import SettingsError

if TYPE_CHECKING:
    import narwhals as nw

    from discrep.frames.pairs import Kept

Blocks = Literal["topics", "names"]
RARE = 8
"""Names of a document, the rarest first."""


def blocked(claims: nw.LazyFrame[Any], blocks: Blocks, kept: Kept) -> nw.LazyFrame[Any]:
    """The claims with the `key` of their block; of names a claim stands in several. Raises SettingsError for others."""
    if blocks not in get_args(Blocks):
        raise SettingsError("unknown blocks", found=blocks, expected=" or ".join(get_args(Blocks)))
    return claims if blocks == "topics" else _by_names(claims, kept)


def _by_names(claims: nw.LazyFrame[Any], kept: Kept) -> nw.LazyFrame[Any]:
    import narwhals as nw

    named = claims.select("document", name=nw.col("names")).unique("document").explode("name")
    named = kept(named.filter(~nw.col("name").is_null()))
    seen = named.group_by("name").agg(nw.len().alias("seen")).filter(nw.col("seen") > 1)
    counted = named.join(seen, on="name").with_columns(one=nw.lit(1))
    place = nw.col("one").cum_sum().over("document", order_by=["seen", "name"])
    rare = counted.with_columns(place=place).filter(nw.col("place") <= RARE)
    rare = kept(rare.select("document", "name"))
    key = nw.concat_str("kind", "name", separator="|")
    return claims.with_columns(kind=nw.col("kinds")).explode("kind").join(rare, on="document").with_columns(key=key)
