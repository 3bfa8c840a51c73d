"""The search: which figures are tried together, in what order, and when a derivation is believed.

In a text of few figures any two of them may belong together. In one that tells much, only figures of one sentence or
of two neighbours are tried, and words of the checked text must say that the figure is worked out ("a total of").
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from discrep.align.dimensions import dimension
from discrep.align.outlines import Outline
from discrep.align.stems import stems
from discrep.claims import Claim
from discrep.derive.days import Ends, ends_of, spans_of_time
from discrep.derive.derivation import Derivation, fits
from discrep.derive.operands import Operand, operands
from discrep.derive.rates import rates
from discrep.derive.shares import growth, means, shares
from discrep.derive.sums import pairs, sums
from discrep.extract.lexicon import load
from discrep.extract.text.tokens import Tokens
from discrep.quantity import Kind
from discrep.spans import Span

KEY = "key of the row"
"""The rule of what the keys of a table say: figures of one column are tried together."""
_FEW = 6  # figures that are tried together
_MOST = 12  # texts or sentences that are tried
_SHORT = 800  # characters of a text that tells of one thing


@dataclass(frozen=True, slots=True)
class Found:
    """What the search gives for one figure."""

    target: Operand
    hit: Derivation | None = None
    """The cheapest derivation that gives it."""
    near: tuple[Derivation, ...] = ()
    """Without a hit, all that were tried, the cheapest first."""

    @property
    def only(self) -> Derivation | None:
        """The cheapest sum or difference that words speak for, where all of them give the same."""
        stated = [each for each in self.near if each.stated and each.operation in ("sum", "difference")]
        return stated[0] if len({each.value for each in stated}) == 1 else None


@dataclass(frozen=True, slots=True)
class _World:
    """Figures that are tried together; `small` if they are all that a short text gives."""

    figures: list[Operand]
    small: bool


class Search:
    """The figures of a text and of its sources, ready to be tried."""

    def __init__(self, text: Sequence[Outline], sources: Sequence[Outline]) -> None:
        self._own = {id(each.outline): each for each in operands(text)}
        self._sentences: dict[Span | None, list[Operand]] = defaultdict(list)
        for each in self._own.values():
            self._sentences[each.outline.claim.sentence].append(each)
        self._ends = list(_ends(sources))
        self._worlds = list(_worlds(operands(sources)))
        self._by_word: dict[str, list[int]] = defaultdict(list)
        for i, world in enumerate(self._worlds):
            for stem in sorted({stem for each in world.figures for stem in _telling(each)}):
                self._by_word[stem].append(i)
        self._told = set(_frames(sources))
        self._frames = dict(zip((id(each) for each in text), _frames(text), strict=True))

    def worked(self, outline: Outline) -> bool:
        """Words of the text say that its figure is worked out."""
        return id(outline) in self._own and self._own[id(outline)].worked

    def find(self, outline: Outline) -> Found | None:
        """The derivations of one figure of the text; None if it is of a kind that is not reckoned with."""
        target = self._own.get(id(outline))
        if target is None or self._frames[id(outline)] in self._told:
            return None  # the sentence of a source with another figure tells another figure
        near: list[Derivation] = []
        tries = [spans_of_time(target, self._ends)]
        for some in (*tries, *(self._tried(target, world.figures, world.small) for world in self._likely(target))):
            tried = sorted(some, key=lambda found: found.cost)
            hit = next((found for found in tried if fits(target, found)), None)
            if hit is not None:
                return Found(target, hit)
            near += tried
        return Found(target, None, tuple(near))

    def _likely(self, target: Operand) -> list[_World]:
        """Where most words of the figure stand, a few of them, in their order."""
        if len(self._worlds) <= _MOST:
            return self._worlds
        shared = Counter(i for stem in sorted(_telling(target)) for i in self._by_word.get(stem, ()))
        best = sorted(shared, key=lambda i: (-shared[i], i))[:_MOST]
        return [self._worlds[i] for i in sorted(best)]

    def _tried(self, target: Operand, world: list[Operand], small: bool) -> Iterator[Derivation]:
        if small:
            yield from sums(target, world)
            yield from rates(target, [*world, *self._beside(target, world), *pairs(world)])
            for way in (shares, growth, means):
                yield from way(target, world)
            return
        alike = [each for each in world if not target.outline.noun or each.outline.noun & target.outline.noun]
        if target.outline.noun:
            yield from shares(target, world)
            yield from growth(target, alike)
        if target.noun and target.worked:
            yield from sums(target, alike)

    def _beside(self, target: Operand, world: list[Operand]) -> Iterator[Operand]:
        """Other figures of its sentence that no source gives: what is reckoned with them is told with them."""
        given = {each.interval for each in world}
        beside = [each for each in self._sentences[target.outline.claim.sentence] if each is not target]
        if len(beside) <= _FEW:
            yield from (each for each in beside if each.interval not in given)


def _worlds(sources: Sequence[Operand]) -> Iterator[_World]:
    documents: dict[str, list[Operand]] = defaultdict(list)
    for each in sources:
        documents[each.outline.claim.document.id].append(each)
    for inside in documents.values():
        if len(inside) <= _FEW and len(inside[0].outline.claim.document.text) <= _SHORT:
            yield _World(inside, True)
        else:
            yield from (_World(window, False) for window in _windows(inside))


def _ends(sources: Sequence[Outline]) -> Iterator[Ends]:
    dates: dict[str, list[Outline]] = defaultdict(list)
    for each in sources:
        if each.claim.quantity.kind is Kind.DATE:
            dates[each.claim.document.id].append(each)
    for inside in dates.values():
        yield from ends_of(inside)


def _telling(operand: Operand) -> frozenset[str]:
    """The stems that tell what it is about."""
    return (operand.outline.noun | operand.cues.clause) - _passed()


@cache
def _passed() -> frozenset[str]:
    return frozenset(stem for word in sorted(load("en").measurand.function_words) for stem in stems(word))


def _frames(outlines: Sequence[Outline]) -> list[tuple[str, ...]]:
    """The words of the sentence of each figure, without figures; nothing in common where there are none."""
    inside: dict[tuple[str, Span | None], list[Claim]] = defaultdict(list)
    for each in outlines:
        inside[each.claim.document.id, each.claim.sentence].append(each.claim)
    found = {key: _words(key[1], claims) for key, claims in inside.items()}
    return [found[each.claim.document.id, each.claim.sentence] or (each.claim.id,) for each in outlines]


def _words(sentence: Span | None, claims: list[Claim]) -> tuple[str, ...]:
    """The words, each figure as its unit."""
    if sentence is None:
        return ()
    tokens = Tokens(claims[0].document.text, sentence.start, sentence.end)
    figures = sorted(claims, key=lambda claim: claim.span.start)
    words: list[str] = []
    at = 0
    for word, start in zip(tokens.lower, tokens.starts, strict=True):
        if at < len(figures) and figures[at].span.end <= start:
            words.append(f"#{dimension(figures[at])}")
            at += 1
        if word[0].isalpha() and not (at < len(figures) and figures[at].span.start <= start):
            words.append(word)
    return tuple(words)


def _windows(inside: list[Operand]) -> Iterator[list[Operand]]:
    """The figures of each sentence, then those of each two that follow each other; not where there are many."""
    sentences: dict[Span | None, list[Operand]] = defaultdict(list)
    for each in inside:
        sentences[each.outline.claim.sentence].append(each)
    told = list(sentences.values())
    columns: dict[Hashable, list[Operand]] = defaultdict(list)
    for each in inside:
        if any(step.rule == KEY for step in each.outline.claim.derivation):
            columns[each.outline.claim.measurand.noun, each.unit].append(each)
    for window in (*told, *columns.values(), *(one + two for one, two in pairwise(told))):
        if 1 < len(window) <= _FEW:
            yield window
