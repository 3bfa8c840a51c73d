"""A sentence around its figures: which words stand near each, and what they make of it."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache, cached_property

from discrep.align.about import countries
from discrep.align.frames import passed
from discrep.align.stems import nouns, stems
from discrep.claims import Claim
from discrep.extract.engine import extractor
from discrep.extract.lexicon import load
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens
from discrep.quantity import Kind
from discrep.spans import Span

FULL, HALF, LITTLE = 4, 2, 1  # what a word counts, by how near it stands
_REACH = 31  # words on either side of a figure that may tell of it
_NEAR, _BESIDE = 3, 7  # up to here a word counts full, up to there half
_MARK, _OTHER = 2, 4  # how many words a comma, and another figure, stand for
_MARKS = frozenset(",;:()–—")
_INSIDE, _WHOLE = "inside", "whole"
_BEST = 100  # of marks
_DENIED = 12  # a denial stands less than so many tokens before its figure
_SCOPE_REACH = 8  # tokens
_TOKENS = 400  # on either side of a figure that are looked at


class Surroundings:
    """The words of a sentence, and where its figures stand."""

    def __init__(self, claims: list[Claim]) -> None:
        span = claims[0].sentence
        assert span is not None
        self.tokens = Tokens(claims[0].document.text, span.start, span.end)
        extractor().headlines.read(self.tokens)
        lower, ignored = self.tokens.lower, passed()
        self.content = [word[0].isalpha() and word not in ignored for word in lower]
        self.figure = [0] * len(lower)
        for claim in claims:
            for i in self._range(claim.span):
                self.figure[i] = _MARK if claim.quantity.kind is Kind.DATE else _OTHER
        self.leaves_open = not load("en").counterparts.standing_in.isdisjoint(lower)
        self.countries = _countries_in(self.tokens)
        self.negations = [i for i, word in enumerate(lower) if word in load("en").counterparts.negations]

    def _range(self, span: Span) -> range:
        starts = self.tokens.starts
        return range(bisect_left(starts, span.start), bisect_left(starts, span.end))

    def holds(self, claim: Claim) -> bool:
        """Words of the sentence are those of the claim; one read back from JSON may come without its text."""
        return bool(self._range(claim.span))

    def around(self, claim: Claim) -> dict[frozenset[str], int]:
        """The words around a figure, by their weight."""
        inside, joins = self._range(claim.span), load("en").dates.joins
        found: dict[frozenset[str], int] = {}
        before = range(inside.start - 1, max(-1, inside.start - 1 - _TOKENS), -1)
        for steps in (before, range(inside.stop, min(len(self.content), inside.stop + _TOKENS))):
            far = between = 0
            for i in steps:
                word = self.tokens.lower[i]
                if self.figure[i] or word in _MARKS or word in joins:
                    between = max(between, self.figure[i] or _MARK)  # a list of figures is passed as one
                elif self.content[i]:
                    far, between = far + between + 1, 0
                    weight = FULL if far <= _NEAR else HALF if far <= _BESIDE else LITTLE
                    forms = stems(word)
                    found[forms] = max(weight, found.get(forms, 0))
                    if far >= _REACH:
                        break
        return found

    def scored(self, claim: Claim, weights: dict[str, int]) -> bool:
        """ "a score of 57" in a sentence that says "out of 100"."""
        quantity, words = claim.quantity, load("en").counterparts
        if quantity.kind is not Kind.NUMBER or quantity.unit is not None or not 0 <= max(quantity.ends) < _BEST:
            return False
        near = any(weights.get(stem, 0) >= FULL for word in words.marks for stem in stems(word))
        return near and self._best

    @cached_property
    def _best(self) -> bool:
        """It says "of 100" somewhere."""
        of, lower = load("en").measurand.of, self.tokens.lower
        return any(word == str(_BEST) and self.tokens.get(i - 1) in of for i, word in enumerate(lower))

    def averaged(self, claim: Claim) -> bool:
        """ "an average rating of 4": a word for an average stands before it, in its own part of the sentence."""
        first, joins = self._range(claim.span).start, load("en").dates.joins
        for i in range(first - 1, max(-1, first - 1 - _SCOPE_REACH), -1):
            word = self.tokens.lower[i]
            if self.figure[i] or word in _MARKS or word in joins:
                return False
            if word in _averages():
                return True
        return False

    def denied(self, claim: Claim) -> bool:
        """A word shortly before a figure without a hedge denies what is told."""
        first = self._range(claim.span).start
        return claim.quantity.hedge is None and bisect_left(self.negations, first) > bisect_left(
            self.negations, first - _DENIED + 1
        )

    def behind(self, claim: Claim) -> list[frozenset[str]]:
        """The stems of the words that stand right behind a figure: what is ranked or named by it."""
        inside, found = self._range(claim.span), list[frozenset[str]]()
        at = inside.stop
        if self.tokens.get(at) == ")":
            at = inside.start - 2
            while at > 0 and self._capital(at - 1):
                at -= 1
        while at < len(self.content) and (self.content[at] or self.tokens.lower[at] == "-") and not self.figure[at]:
            if self.content[at]:
                found.append(stems(self.tokens.lower[at]))
            at += 1
        return found

    def scope(self, claim: Claim) -> str | None:
        """The nearest words for a scope, first behind the figure, up to the next figure or mark."""
        inside, scopes = self._range(claim.span), _scopes()
        last = min(len(self.content), inside.stop + _SCOPE_REACH)
        for steps in (range(inside.stop, last), range(inside.start - 1, max(-1, inside.start - _SCOPE_REACH), -1)):
            for i in steps:
                if self.figure[i] or self.tokens.lower[i] in _MARKS:
                    break
                if (match := scopes.match(self.tokens, i)) is not None:
                    wide = scopes.match(self.tokens, i + (steps.step if steps.step < 0 else match[0]))
                    return wide[1] if wide is not None and wide[1] == _WHOLE else match[1]
                if self._place(i):
                    return _INSIDE
        return None

    def _place(self, i: int) -> bool:
        """ "in North America"."""
        words = load("en").measurand
        if self.tokens.lower[i] not in words.place_prepositions:
            return False
        at = i + 1 + (self.tokens.get(i + 1) in words.determiners)
        return at < len(self.content) and self.tokens.words[at][0].isupper()

    def naming(self, claim: Claim) -> bool:
        """The figure is part of a name."""
        if claim.quantity.hedge is not None:
            return False
        if claim.quantity.kind is Kind.DATE:
            return self._attributive(claim)
        if claim.quantity.kind is Kind.DURATION:
            return self._entitled(claim)
        return claim.quantity.unit is None and claim.quantity.bare and self._titled(claim)

    def _titled(self, claim: Claim) -> bool:
        """ "Apollo 13 landed", "the Big Ten": beside words with capitals, and nothing is counted behind it."""
        tokens, inside = self.tokens, self._range(claim.span)
        word, before, after = tokens.words[inside.start], inside.start - 1, inside.stop
        if tokens.glued(after) and tokens.get(after).isalpha():
            return True  # "5ive"
        if tokens.get(before) in ("-", "–") and tokens.glued(inside.start):
            before -= 1  # "Apollo-13", "number-one"
        if tokens.get(before) in load("en").counterparts.numbered:
            return True  # "season 2"
        if word[0].isalpha():
            near = [i for i in (before, after) if 0 <= i < len(self.content) and self._capital(i)]
            return word[0].isupper() and inside.start > 0 and bool(near)
        if nouns().counted_behind(tokens, after) and tokens.lower[after] not in load("en").numerals.ordinals:
            return False
        if tokens.get(before) in load("en").measurand.of:
            before -= 1  # "the Group of 20"
        return before >= 0 and self._capital(before)

    def _entitled(self, claim: Claim) -> bool:
        """ "48 Hours received": its unit is written with a capital, and the word behind it is not."""
        inside = self._range(claim.span)
        last = self.tokens.words[inside.stop - 1]
        small = inside.stop < len(self.content) and self.tokens.words[inside.stop][0].islower()
        return inside.start > 0 and last[0].isupper() and not last.isupper() and small

    def _bracketed(self, claim: Claim) -> bool:
        """ "Horizon (1994 film)": it tells films of one name apart."""
        inside = self._range(claim.span)
        after = inside.stop
        if self.tokens.get(inside.start - 1) != "(" or inside.start < 2 or not self._capital(inside.start - 2):
            return False
        return after + 1 < len(self.content) and self.content[after] and self.tokens.lower[after + 1] == ")"

    def titled(self, claim: Claim) -> bool:
        """The number is part of a name: nothing is told with it."""
        if not self.naming(claim):
            return False
        numbered = self.tokens.get(self._range(claim.span).start - 1) in load("en").counterparts.numbered
        return claim.quantity.kind is not Kind.DATE or self._bracketed(claim) or numbered

    def _capital(self, i: int) -> bool:
        return self.content[i] and not self.figure[i] and self.tokens.words[i][0].isupper()

    def _attributive(self, claim: Claim) -> bool:
        """The date stands right before a noun, and behind no preposition, or in brackets behind a name."""
        inside = self._range(claim.span)
        after, before = inside.stop, self.tokens.get(inside.start - 1)
        if before == "(" and self.tokens.get(after) == ")":
            return inside.start > 1 and self._capital(inside.start - 2)
        if self._bracketed(claim) or before in load("en").counterparts.numbered:
            return True
        if after >= len(self.content) or not self.content[after] or self.figure[after]:
            return False
        return before in load("en").measurand.determiners or self.tokens.words[after][0].isupper()


def _countries_in(tokens: Tokens) -> frozenset[str]:
    """The codes of the countries that are named, by name or demonym."""
    known, found = countries(), set[str]()
    for i, word in enumerate(tokens.words):
        if word[0].isupper() and (match := known.match(tokens, i)) is not None and (word.isupper() or not match[1][1]):
            found.add(match[1][0])
    return frozenset(found)


@cache
def _averages() -> frozenset[str]:
    return frozenset(load("en").measurand.roles["average"])


@cache
def _scopes() -> Phrases[str]:
    scopes = load("en").counterparts.scopes
    return Phrases((phrase, name) for name, phrases in scopes.items() for phrase in phrases)
