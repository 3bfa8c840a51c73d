"""Claims of a frame set against each other: findings as a frame of the same kind, and how many pairs that takes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from discrep.errors import SettingsError
from discrep.findings import Verdict
from discrep.frames.blocks import Blocks, blocked
from discrep.frames.engines import FOUND, engine_of, keeping
from discrep.frames.groups import by_key
from discrep.frames.input_frames import claims_in, documents_in
from discrep.frames.pairs import screened, suspicious
from discrep.frames.refine import CLAIM, FIELDS, Refinement
from discrep.judging import Judge
from discrep.pairing import ALL_PAIRS
from discrep.settings import Reading, Settings

if TYPE_CHECKING:
    import narwhals as nw

FLAGGED = (Verdict.CONFLICT, Verdict.TENSION)
_OF_CLAIM = ("document", "figure", "sentence")
OUT = ("key", *FIELDS, *(f"{name}_{side}" for side in ("a", "b") for name in ("claim", "claims", *_OF_CLAIM)))
"""The columns of findings: the key of the topic, the fields of a finding, and of either side the id of its claim, how
many claims say the same, the document, the words and the sentence. The claim with the lower id is a."""


def compare_frame(
    frame: Any,
    *,
    documents: Any = None,
    blocks: Blocks = "topics",
    verdicts: Iterable[str] = FLAGGED,
    reading: Reading | None = None,
    settings: Settings | None = None,
    connection: Any = None,
) -> Any:
    """The findings on the claims of a frame (columns as in `discrep.frames.TYPES`), as a lazy frame of its kind.

    `frame` is a DuckDB relation, a Polars or a Spark frame; nothing is brought to the driver. Claims of one topic, or
    with `blocks="names"` those of one kind whose documents share a rare name (see `discrep.frames.blocks`), are set
    against each other, those that say the same as one statement: each pair of up to 48 statements, of larger groups
    the worst (see `discrep.frames.pairs`). A screen on columns finds the pairs that may get one of the `verdicts`, by
    default those that flag something, and these are judged one by one, as `discrep.judge` does, in the workers of the
    engine. What needs whole texts is left out: sums over several figures, versions of a sentence, and differences that
    another figure of the text explains.

    `documents` is a frame with the columns `id` and `text`: with it the words around the sentences count too, as they
    do for `discrep.compare`. The settings are those that the claims were read with. `connection` is that of a DuckDB
    relation, where it is not the default one. Ids of claims must be unique. Raises InputError for a frame without the
    columns of claims, SettingsError for an unknown verdict or reading.
    """
    import narwhals as nw

    claims, asked = claims_in(frame), refinement(verdicts, reading, settings)
    engine = engine_of(claims)
    kept = keeping(engine)
    pairs = screened(blocked(claims, blocks, kept), asked, kept).pairs
    ids = nw.concat([pairs.select("id"), pairs.select(nw.col("id_b").alias("id"))]).unique()
    needed = kept(_with_texts(claims.join(ids, on="id", how="semi"), documents))
    for side, id in (("a", "id"), ("b", "id_b")):
        own = needed.rename({name: f"{name}_{side}" for name in needed.collect_schema().names()})
        pairs = pairs.join(own, left_on=id, right_on=f"id_{side}", how="inner")
    columns = [f"{name}_{side}" for side in ("a", "b") for name in CLAIM]
    judged = engine.called(pairs.to_native(), columns, asked.fields, connection)
    found = nw.from_native(judged).lazy().filter(~nw.col(FOUND).is_null())
    fields = [nw.col(FOUND).list.get(i).alias(name) for i, name in enumerate(FIELDS)]
    told = [nw.col(f"{name}_{side}") for side in ("a", "b") for name in _OF_CLAIM]
    names = {"id": "claim_a", "id_b": "claim_b", "claims": "claims_a", "claims_b": "claims_b"}
    named = [nw.col(name).alias(alias) for name, alias in names.items()]
    return found.select("key", *fields, *named, *told).select(*OUT).to_native()


def suspects(
    frame: Any,
    *,
    blocks: Blocks = "topics",
    verdicts: Iterable[str] = FLAGGED,
    reading: Reading | None = None,
    settings: Settings | None = None,
) -> Any:
    """The topics of a frame that may hold a pair with one of the verdicts, as a lazy frame: `key` and `size`.

    One pass over the claims; no claim is set against another. Arguments as those of `compare`.
    """
    claims = claims_in(frame)
    keyed = blocked(claims, blocks, keeping(engine_of(claims)))
    return suspicious(keyed, refinement(verdicts, reading, settings)).to_native()


@dataclass(frozen=True, slots=True)
class Plan:
    """What a comparison of a frame comes to, before it is made."""

    claims: int
    """Rows of the frame."""
    topics: int
    """Topics, or blocks, with two claims or more."""
    possible: int
    """Pairs of claims of one key."""
    suspects: int
    """Topics that may hold a pair with one of the verdicts asked for."""
    largest: int
    """Claims of the largest topic."""
    cut: int
    """Topics of more claims than are looked at pair by pair, unless they say the same: of these the worst pairs."""
    pairs: int
    """Pairs that are judged one by one."""

    def __str__(self) -> str:
        return (
            f"{_many(self.claims, 'claim')}, {_many(self.topics, 'topic')} of two or more (the largest of "
            f"{self.largest:,}), {_many(self.possible, 'pair')}: {_many(self.suspects, 'topic')} to look into, "
            f"{_many(self.pairs, 'pair')} to judge"
        )


def _many(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def plan(
    frame: Any,
    *,
    blocks: Blocks = "topics",
    verdicts: Iterable[str] = FLAGGED,
    reading: Reading | None = None,
    settings: Settings | None = None,
) -> Plan:
    """How many pairs `compare` would judge, whose arguments it takes: the screen is run, and no pair is judged."""
    import narwhals as nw

    claims = claims_in(frame)
    kept = keeping(engine_of(claims))
    keyed = blocked(claims, blocks, kept)
    found = screened(keyed, refinement(verdicts, reading, settings), kept)
    several = by_key(keyed).filter(nw.col("size") > 1)
    size = nw.col("size").cast(nw.Int64)
    counted = {
        "topics": several.select(n=nw.len()),
        "possible": several.select(n=(size * (size - 1) // 2).sum()),
        "largest": several.select(n=size.max()),
        "cut": found.suspects.filter(size > ALL_PAIRS).select(n=nw.len()),
        "claims": claims.select(n=nw.len()),
        "suspects": found.suspects.select(n=nw.len()),
        "pairs": found.pairs.select(n=nw.len()),
    }
    return Plan(**{name: int(frame.collect()["n"][0] or 0) for name, frame in counted.items()})


def refinement(verdicts: Iterable[str], reading: Reading | None, settings: Settings | None) -> Refinement:
    """The rules, the reading and the verdicts that are asked for. Raises SettingsError for an unknown one."""
    known = {verdict.value: verdict for verdict in Verdict}
    asked = [verdicts] if isinstance(verdicts, str) else list(verdicts)
    for name in asked:
        if name not in known:
            raise SettingsError("unknown verdict", found=name, expected=", ".join(known))
    judge = Judge.of(settings, reading)
    return Refinement(judge.settings, judge.reading, frozenset(known[name] for name in asked))


def _with_texts(claims: nw.LazyFrame[Any], documents: Any) -> nw.LazyFrame[Any]:
    """What judgement and readers need of each claim; the text is the whole one where it is there."""
    import narwhals as nw

    sentence = nw.col("sentence")
    if documents is None:
        texts = claims.with_columns(sentence.alias("text"))
    else:
        whole = documents_in(documents, claims).select(nw.col("id").alias("document"), nw.col("text").alias("whole"))
        texts = claims.join(whole, on="document", how="left").with_columns(
            nw.coalesce("whole", "sentence").alias("text"),
            nw.when(nw.col("whole").is_null()).then(nw.col("start")).otherwise(nw.lit(0)).alias("start"),
        )
    return texts.select(*dict.fromkeys(("id", *CLAIM, *_OF_CLAIM)))
