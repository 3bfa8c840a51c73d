"""What the words of its sentence tell of a figure's part in a calculation.

A figure has the words between its neighbours: up to the last joint ("and", ",") those before belong to the figure
before. So "had 760 quarters and spent 418 of them" has a level and a loss.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache

from discrep.align.stems import stems
from discrep.claims import Claim
from discrep.extract.lexicon import load
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens
from discrep.spans import Span
from discrep.units import PHYSICAL, is_money, same_dimension

_ADDED = frozenset({"additional", "change"})
_REACH = 6  # words behind "each" or "a" that may be what is meant by it


@dataclass(slots=True)
class Cues:
    """What the words around one figure tell."""

    direction: int = 0
    """1: it adds, -1: it takes away, 0: neither is said."""
    verb: str = ""
    """The verb that says so."""
    giver: str = ""
    """Of giving, the word for who gives; the direction is then that for whoever gets."""
    part: bool = False
    """It is some of those told of before: "of them", "of which"."""
    listed: bool = False
    """It is one of those named of more: "among them"."""
    total: bool = False
    rest: bool = False
    after: bool = False
    fewer: bool = False
    than: frozenset[str] | None = None
    """Of a comparison, the stems behind "than"."""
    each: bool = False
    mean: bool = False
    per: frozenset[str] = frozenset()
    """The stems of what it is a rate of: "8 books on each shelf", "a candy bar has 3 calories"."""
    rated: bool = False
    """A word says plainly that it is a rate: "each", "per"."""
    time: str | None = None
    """The unit of time of a rate: "a day"."""
    elliptic: bool = False
    """No noun stands behind it: it counts what another figure counts, or what its sentence is about."""
    clause: frozenset[str] = frozenset()
    """The stems of its own words."""


def cues(claims: Sequence[Claim]) -> list[Cues]:
    """The cues of claims, in their order; each sentence is read once."""
    together: dict[tuple[str, Span], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.sentence is not None:
            together[claim.document.id, claim.sentence].append(claim)
    found: dict[int, Cues] = {}
    for inside in together.values():
        inside.sort(key=lambda claim: (claim.span.start, -claim.span.end))
        reader = _Sentence(inside)
        before: Cues | None = None
        for i, claim in enumerate(inside):
            before = found[id(claim)] = reader.read(i, before)
    return [found.get(id(claim)) or Cues() for claim in claims]


class _Sentence:
    def __init__(self, claims: list[Claim]) -> None:
        span = claims[0].sentence
        assert span is not None
        self.claims, self.words = claims, load("en").derivations
        self.tokens = Tokens(claims[0].document.text, span.start, span.end)
        self.size = len(self.tokens)
        self.places = [self._range(claim.span) for claim in claims]

    def _range(self, span: Span) -> range:
        starts = self.tokens.starts
        return range(bisect_left(starts, span.start), bisect_left(starts, span.end))

    def read(self, i: int, before: Cues | None) -> Cues:
        """The cues of figure i; `before` are those of the figure before it."""
        claim, place = self.claims[i], self.places[i]
        found = Cues()
        if not place:
            return found  # read back from JSON without its text
        ahead, behind = self._own(i)
        lower = self.tokens.lower
        own = [lower[k] for k in (*ahead, *behind)]
        said = set(own)
        role = claim.measurand.role
        found.part = role == "part" or self._some(place.stop)
        found.total = role == "total" or self._phrase(_totals(), ahead, behind)
        found.listed = not self.words.among.isdisjoint(lower[: place.start])
        found.mean = role == "average" or self._phrase(_means(), ahead, behind)
        said_after = lower[behind.start :] if i + 1 == len(self.claims) else []
        found.rest = not self.words.rest.isdisjoint((*own, *said_after)) or self._left(ahead, behind)
        found.after = not self.words.after.isdisjoint(said)
        near = lower[max(0, place.start - 1) : place.start] + lower[place.stop : place.stop + 3]
        found.fewer = not self.words.fewer.isdisjoint(near)
        found.than = self._than(behind)
        found.elliptic = self._elliptic(claim)
        found.clause = frozenset(stem for word in own if word[0].isalpha() for stem in stems(word))
        self._direct(found, claim, ahead, behind)
        told = not load("en").measurand.copulas.isdisjoint(said)
        if not told and not found.verb and found.direction == 0 and before is not None:
            found.direction, found.verb, found.giver = before.direction, before.verb, before.giver
        self._rate(found, claim, ahead, behind)
        if i and self.claims[i - 1].quantity.value == 1 and (noun := self.claims[i - 1].measurand.noun) is not None:
            found.per |= stems(noun)  # "one juggler keeps 6 balls in the air"
        return found

    def _own(self, i: int) -> tuple[range, range]:
        """The words of figure i before it and behind it."""
        place = self.places[i]
        start = 0 if i == 0 else self._joint(self.places[i - 1].stop, place.start)
        last = i + 1 == len(self.places)
        stop = self._end(place.stop) if last else self._joint(place.stop, self.places[i + 1].start)
        return range(min(start, place.start), place.start), range(place.stop, max(stop, place.stop))

    def _joint(self, start: int, stop: int) -> int:
        """Behind the last joint between two figures, or at the first of these words if there is none."""
        lower = self.tokens.lower
        joints = [k for k in range(start, stop) if lower[k] in self.words.joints]
        return joints[-1] + 1 if joints else start

    def _end(self, start: int) -> int:
        """Behind the last figure, the joint behind which somebody else is told of."""
        lower, words = self.tokens.lower, load("en").measurand
        for k in range(start, self.size - 1):
            after = lower[k + 1]
            named = after in words.determiners or after in words.subject_pronouns or after in self.words.each
            if lower[k] in self.words.joints and (named or self.tokens.words[k + 1][0].isupper()):
                return k
        return self.size

    def _phrase(self, phrases: Phrases[bool], ahead: range, behind: range) -> bool:
        return any(phrases.match(self.tokens, k) is not None for k in (*ahead, *behind))

    def _left(self, ahead: range, behind: range) -> bool:
        """ "are left", "has 3 left": behind a form of "be" or "have" in its own words."""
        lower, copulas = self.tokens.lower, load("en").measurand.copulas
        own = [*ahead, *behind]
        at = next((k for k in own if lower[k] in self.words.leaving), None)
        return at is not None and any(lower[k] in copulas for k in own if k < at)

    def _some(self, at: int) -> bool:
        """ "of them", "of her quarters", "of Sally's cards"."""
        words = load("en").measurand
        if self.tokens.get(at) not in words.of:
            return False
        word = self.tokens.get(at + 1)
        if word in load("en").ages.possessives or word in words.pronouns or word in words.relatives:
            return True
        return self.tokens.get(at + 2) in ("'s", "’s", "'")

    def _than(self, behind: range) -> frozenset[str] | None:
        lower = self.tokens.lower
        at = next((k for k in behind if lower[k] in self.words.than), None)
        if at is None:
            return None
        return frozenset(stem for k in range(at + 1, behind.stop) if lower[k][0].isalpha() for stem in stems(lower[k]))

    def _elliptic(self, claim: Claim) -> bool:
        """What it counts does not stand behind it."""
        step = next((step for step in claim.derivation if step.part == "measurand.noun"), None)
        if step is None or step.span.start < claim.span.end:
            return True
        return _verbs().match(self.tokens, self.tokens.at(step.span.start)) is not None  # "29 more flew up"

    def _direct(self, found: Cues, claim: Claim, ahead: range, behind: range) -> None:
        """Whether it adds or takes away: the nearest verb before it, else the first behind it."""
        money, copulas = is_money(claim.quantity.unit), load("en").measurand.copulas
        level = next((k for k in reversed(ahead) if self.tokens.lower[k] in copulas), -1)
        if level == ahead.stop - 1 and self.tokens.lower[level] in load("en").measurand.passive:
            level = -1  # "what she spent is 18"
        for k in (*(k for k in reversed(ahead) if k > level), *(behind if level < 0 else ())):
            if (match := _verbs().match(self.tokens, k)) is None:
                continue
            verb, kind = self.tokens.lower[k], match[1]
            if kind is Kind.LOSS and found.rest and verb in self.words.leaving:
                continue
            found.verb = verb
            found.direction = -1 if kind is Kind.LOSS or kind is (Kind.BUY if money else Kind.SELL) else 1
            if kind is Kind.GIVE:
                found.giver = self._giver(k)
                found.direction = 1 if found.giver else -1  # "and gave 4": whoever was told of before
            break
        if found.fewer or (found.part and found.direction > 0 and not found.giver):
            found.direction = -1
        elif found.direction == 0 and claim.measurand.role in _ADDED:
            found.direction = 1

    def _giver(self, at: int) -> str:
        copulas = load("en").measurand.copulas
        at -= 1
        while at > 0 and self.tokens.lower[at] in copulas:
            at -= 1
        found = self.tokens.get(at)
        return "" if found in self.words.joints else found

    def _rate(self, found: Cues, claim: Claim, ahead: range, behind: range) -> None:
        """What it is so many of for each of what."""
        lower, named = self.tokens.lower, set[str]()
        place = behind.start
        if claim.measurand.per is not None:
            named |= stems(claim.measurand.per)
            found.rated = True
            found.time = claim.measurand.per if _timed(claim.measurand.per) else None
        for k in (*ahead, *behind):
            word = lower[k]
            if word in self.words.each:
                found.each = True
            if word in self.words.one or word in self.words.each:
                after = [lower[j] for j in range(k + 1, min(k + 1 + _REACH, self.size))]
                named |= self._noun(after)
                if found.time is None and after and k >= place and _timed(after[0]):
                    found.time = after[0]
        if self.tokens.get(ahead.stop - 1) in load("en").measurand.of and ahead.stop > 1 and not found.total:
            named |= stems(lower[ahead.stop - 2])  # "packages of 6"
            found.rated = True
        if claim.quantity.unit is not None and not is_money(claim.quantity.unit):
            named |= self._noun(lower[place : place + _REACH])  # "5-gallon cans"
        if found.each:
            found.rated = True
            words = (lower[k] for k in range(behind.stop) if k not in range(ahead.stop, behind.start))
            named |= {stem for word in words if word[0].isalpha() for stem in stems(word)}
        found.per = frozenset(named)

    def _noun(self, words: list[str]) -> set[str]:
        """The stems of the words behind "a" up to one that is no part of a noun."""
        found, passed = set[str](), load("en").measurand.function_words
        for word in words:
            if not word[0].isalpha() or word in passed:
                break
            found |= stems(word)
        return found


def _timed(word: str) -> bool:
    """The word is a unit of time."""
    return word in PHYSICAL and same_dimension(word, "day")


class Kind(Enum):
    """What a verb does to the number of things that somebody has."""

    GAIN, LOSS, GIVE, BUY, SELL = range(5)


@cache
def _verbs() -> Phrases[Kind]:
    words = load("en").derivations
    kinds = (
        (words.gains, Kind.GAIN),
        (words.losses, Kind.LOSS),
        (words.gives, Kind.GIVE),
        (words.buys, Kind.BUY),
        (words.sells, Kind.SELL),
    )
    return Phrases((verb, kind) for verbs, kind in kinds for verb in sorted(verbs))


@cache
def _totals() -> Phrases[bool]:
    return Phrases((phrase, True) for phrase in load("en").derivations.total)


@cache
def _means() -> Phrases[bool]:
    return Phrases((phrase, True) for phrase in load("en").derivations.mean)
