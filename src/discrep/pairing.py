"""Which two figures are set against each other: those that a key, a frame or their digits bring together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations

from discrep.align.digits import shape
from discrep.align.dimensions import dimension, in_unit
from discrep.align.frames import frame
from discrep.align.kin import families
from discrep.claims import Claim
from discrep.extract.lexicon import load
from discrep.keys import Key, kind_key, measurand_key
from discrep.progress import Progress
from discrep.settings import Settings

# Groups up to this size are judged pair by pair; of larger ones each claim is set against the two
# that decide whether the group has a common value (the highest floor and the lowest ceiling).
ALL_PAIRS = 48
_NEIGHBOURS = 4  # figures before one of a sentence that it can be a part of


def pairs(claims: list[Claim], settings: Settings, progress: Progress | None = None) -> Iterator[tuple[Claim, Claim]]:
    """The pairs to look at; one that several groups hold comes several times."""
    groups: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    printed: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        for key in kinds(claim, settings):
            groups[key].append(claim)
        if form := shape(claim):
            printed[form].append(claim)
    few = (group for group in printed.values() if len(group) <= ALL_PAIRS)  # what everybody prints tells nothing
    every = [*groups.values(), *few]
    looked = (_within(group, settings) for group in every)
    yield from chain.from_iterable(looked) if progress is None else _counted(looked, every, progress)


def kinds(claim: Claim, settings: Settings) -> Iterator[Key]:
    """The keys of the groups that a claim stands in: its kind, the words around it, people, and nouns that are akin."""
    key, words = kind_key(claim, settings), load("en").measurand
    if key[0]:
        yield key
    yield ("", *frame(claim).key, *key[1:])
    if claim.measurand.noun in words.people and (
        claim.measurand.event is None or claim.measurand.event in words.passing
    ):
        yield ("", "people", *key[1:])
    for family in sorted(families(claim.measurand.noun or "")):
        yield ("", "kin", family, *key[1:])


def _counted(
    looked: Iterable[Iterator[tuple[Claim, Claim]]], groups: Sequence[Sequence[Claim]], progress: Progress
) -> Iterator[tuple[Claim, Claim]]:
    """The pairs, told one by one; of a large group it is not known before how many there are."""
    sizes = [len(group) * min(len(group) - 1, ALL_PAIRS) // 2 for group in groups]
    total, before = sum(sizes), 0
    for inside, size in zip(looked, sizes, strict=True):
        for done, pair in enumerate(inside, 1):
            yield pair
            progress("comparing", before + min(done, size), total)
        before += size


def neighbours(claims: list[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Figures of one text that stand near each other, the nearer ones first."""
    for i, claim in enumerate(claims):
        for before in reversed(claims[max(0, i - _NEIGHBOURS) : i]):
            if before.document == claim.document:
                yield before, claim


def _within(group: Sequence[Claim], settings: Settings) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of a group; of a large one within its measurands, or against the two that decide."""
    if len(group) <= ALL_PAIRS:
        yield from combinations(group, 2)
        return
    topics: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in group:
        topics[measurand_key(claim, settings)].append(claim)
    for topic in topics.values():
        if len(topic) <= ALL_PAIRS:
            yield from combinations(topic, 2)
        else:
            yield from _witnessed(topic)


def _witnessed(topic: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Each claim against the highest floor and the lowest ceiling, whatever the order of the claims."""
    same = sorted(topic, key=lambda c: c.id)
    unit = dimension(same[0])
    shared = {c.id: in_unit(c.quantity.interval, c, unit) for c in same}
    highest = max(same, key=lambda c: (shared[c.id].low_cut, c.id))
    lowest = min(same, key=lambda c: (shared[c.id].high_cut, c.id))
    if highest is not lowest:
        yield highest, lowest
    for claim in same:
        if claim is not highest and claim is not lowest:
            yield claim, highest
            yield claim, lowest
