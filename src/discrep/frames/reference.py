"""The same comparison in plain Python, without a screen: what every engine has to give, row for row."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from discrep.claims import Claim
from discrep.frames.blocks import RARE, Blocks
from discrep.frames.pairs import CEILING, FLOOR, SAYS, WORST
from discrep.frames.refine import FIELDS, Refinement, fields, read
from discrep.pairing import ALL_PAIRS

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Statement:
    """The first claim that says something of a topic, and how many say it."""

    row: Row
    claims: int


def findings(
    given: Iterable[Row], refinement: Refinement, blocks: Blocks = "topics", texts: Mapping[str, str] | None = None
) -> list[Row]:
    """The findings on rows of claims, as `discrep.frames.compare` gives them, in order of their ids.

    `texts` are those of the documents, by their ids; without them claims are judged by the sentences they stand in.
    """
    groups: dict[str, list[Row]] = defaultdict(list)
    for row, key in _blocks(list(given), blocks):
        groups[key].append(row)
    found: dict[tuple[str, str], Row] = {}
    for key in sorted(groups):
        for one, two in pairs(statements(groups[key])):
            a, b = sorted((one, two), key=lambda statement: str(statement.row["id"]))
            if (a.row["id"], b.row["id"]) in found:
                continue
            finding = refinement.finding(read_row(a.row, texts), read_row(b.row, texts))
            if finding is not None:
                told = dict(zip(FIELDS, fields(finding), strict=True))
                found[a.row["id"], b.row["id"]] = {"key": key, **told, **_side(a, "a"), **_side(b, "b")}
    return [found[ids] for ids in sorted(found)]


def _blocks(given: list[Row], blocks: Blocks) -> Iterator[tuple[Row, str]]:
    """Each claim with the keys of its blocks."""
    if blocks == "topics":
        yield from ((row, row["key"]) for row in given if row["key"])
        return
    names = {row["document"]: row["names"] for row in given}
    seen = Counter(name for own in names.values() for name in own)
    rare = {
        document: sorted((name for name in own if seen[name] > 1), key=lambda name: (seen[name], name))[:RARE]
        for document, own in names.items()
    }
    for row in given:
        for kind in row["kinds"]:
            yield from ((row, f"{kind}|{name}") for name in rare[row["document"]])


def statements(topic: Iterable[Row]) -> list[Statement]:
    """What the claims of one topic say."""
    said: dict[tuple[Any, ...], list[Row]] = defaultdict(list)
    for row in topic:
        origin = row["source"] or row["outlet"] or ""
        said[(origin, *(row[name] for name in SAYS))].append(row)
    return [Statement(min(group, key=lambda row: str(row["id"])), len(group)) for group in said.values()]


def pairs(told: Sequence[Statement]) -> Iterator[tuple[Statement, Statement]]:
    """All pairs of a topic; of a large one those of a high floor and a low ceiling."""
    if len(told) <= ALL_PAIRS:
        yield from combinations(told, 2)
        return
    floors, ceilings = _ends(told, FLOOR, highest=True), _ends(told, CEILING, highest=False)
    for floor in floors:
        for ceiling in ceilings:
            if floor.row[FLOOR] > ceiling.row[CEILING]:
                yield floor, ceiling


def _ends(told: Sequence[Statement], name: str, highest: bool) -> list[Statement]:
    """The statements at one end, one for each distinct value."""
    by_value: dict[float, list[Statement]] = defaultdict(list)
    for statement in told:
        by_value[statement.row[name]].append(statement)
    chosen = sorted(by_value, reverse=highest)[:WORST]
    return [
        Statement(
            min((each.row for each in by_value[value]), key=lambda row: str(row["id"])),
            sum(each.claims for each in by_value[value]),
        )
        for value in chosen
    ]


def read_row(row: Row, texts: Mapping[str, str] | None = None) -> Claim:
    """The claim of a row, with the text of its document, or with its sentence for a text."""
    start, text = (row["start"], row["sentence"]) if texts is None else (0, texts[row["document"]])
    return read(row["claim"], row["document"], row["outlet"], row["published"], start, text)


def _side(statement: Statement, side: str) -> Row:
    row = statement.row
    told = {"claim": row["id"], "claims": statement.claims, **{n: row[n] for n in ("document", "figure", "sentence")}}
    return {f"{name}_{side}": value for name, value in told.items()}
