"""A sentence that is being read: its tokens, where its parts end, and what was found in it so far."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import Any

from discrep.extract.saying.cues import Cue, Grammar
from discrep.extract.saying.manner import manner
from discrep.extract.saying.mentions import Mentions
from discrep.extract.saying.passages import QUOTATION, Passage
from discrep.extract.saying.phrase import Phrase
from discrep.extract.saying.speakers import Speakers
from discrep.extract.text.tokens import Tokens
from discrep.sources import Attribution, Source, Stance
from discrep.spans import Span

DASHES = frozenset("-–—―")
CLOSED = DASHES | {",", QUOTATION, '"', "”"}
"""Marks between what is said and who says it."""
_LINKS = 6  # of a chain; more are a list, and no handing on
_CLAUSE = 5  # tokens of a clause behind a semicolon
NEAR = 4  # earlier attributions of a sentence that are looked back at

_PLAIN = frozenset({"report", "cite"})  # stances that add nothing to that of the verb around them

CONFIDENCE = {
    "post": 0.99,
    "medial": 0.96,
    "according-to": 0.95,
    "colon": 0.93,
    "inverted": 0.92,
    "carried": 0.85,
    "pre": 0.83,
    "noun-cue": 0.82,
    "attitude": 0.76,
    "participle": 0.70,
    "citing": 0.70,
    "impersonal": 0.67,
    "relative": 0.60,
    "passive": 0.54,
}
"""Share of the findings of each pattern whose source a human annotator gave too.

Measured on the development part of PolNeAR (Newell, Margolin and Ruths 2018), which leaves out attributions within
attributions. "impersonal" and "passive", which name nobody, count as right where the annotators name nobody either;
both have fewer than fifteen cases, and "citing", with two, is given that of "participle".
"""


def links(chain: tuple[Source, ...]) -> tuple[Source, ...]:
    """The chain with every link once, and not longer than chains are; its end, the origin, stays."""
    origin = chain[-1]
    kept: dict[str, Source] = {}
    for link in chain[:-1]:
        kept.setdefault(link.name, link)
    kept.pop(origin.name, None)
    return (*tuple(kept.values())[: _LINKS - 1], origin)


@dataclass(slots=True)
class Occurrence:
    """A cue in a sentence: tokens `first` up to `after`; `last` is the token before it and its auxiliaries."""

    cue: Cue
    first: int
    after: int
    last: int

    @property
    def place(self) -> tuple[int, int]:
        return self.first, self.after


class Sentence:
    """One sentence: its tokens, its cues, and what was found in it so far."""

    __slots__ = (
        "_breaks", "_closing", "_commas", "_document", "_numbers", "_title", "before", "begun", "cited", "done",
        "floor", "found", "glancing", "grammar", "last", "lower", "mentions", "passage", "quoted", "size",
        "speakers", "words",
    )  # fmt: skip

    def __init__(
        self,
        tokens: Tokens,
        quotes: list[Span],
        grammar: Grammar,
        speakers: Speakers,
        before: tuple[int, int] | None,
        glancing: bool = False,
    ) -> None:
        self.grammar, self.words, self.speakers = grammar, grammar.words, speakers
        self.before = before  # the sentence before, in this paragraph
        self.glancing = glancing  # only who speaks is asked for
        self.passage = Passage(tokens, quotes, grammar.words.capitals)
        self.quoted = bool(quotes)
        self.lower = self.passage.lower
        self.size = len(self.lower)
        self.last = self.size - (self.size > 0 and self.lower[-1] in ".!?")
        self.mentions = Mentions(self.grammar, self.passage)
        self.found: list[Attribution] = []
        self.floor = 0  # where what is said behind the last cue begins
        self.begun = 0  # where what was said before it began
        self.cited: tuple[Occurrence, Source] | None = None  # an origin whose statement is still to come
        self.done = 0  # cues before this token are part of an attribution already
        self._commas: list[int] | None = None
        self._numbers: list[int] | None = None
        self._breaks: list[int] | None = None
        self._closing: int | None = None
        self._document: int | None = None
        self._title: bool | None = None

    # Each of these is found once, when somebody asks: without `cached_property`, which takes a lock, and
    # whose dictionary makes all other attributes slow.

    @property
    def commas(self) -> list[int]:
        """The places of all commas."""
        if self._commas is None:
            self._commas = [i for i, word in enumerate(self.lower) if word == ","]
        return self._commas

    @property
    def closing(self) -> int:
        """The first token that can part what is said from who says it; the size if there is none."""
        if self._closing is None:
            hinges = self.words.hinges
            self._closing = next(
                (i for i, word in enumerate(self.lower) if word in CLOSED or word in hinges), self.size
            )
        return self._closing

    @property
    def numbers(self) -> list[int]:
        """The places of all numbers and number words."""
        if self._numbers is None:
            words = self.words.number_words
            self._numbers = [i for i, word in enumerate(self.lower) if word in words or "0" <= word[0] <= "9"]
        return self._numbers

    @property
    def document(self) -> int:
        """The first word for a document; the size if there is none."""
        if self._document is None:
            evidence = self.words.evidence
            self._document = next((i for i, word in enumerate(self.lower) if word in evidence), self.size)
        return self._document

    @property
    def breaks(self) -> list[int]:
        """Tokens at which what somebody says has ended."""
        if self._breaks is None:
            self._breaks = self._find_breaks()
        return self._breaks

    @property
    def title(self) -> bool:
        """Whether this is a headline in which cues have capitals as well."""
        if self._title is None:
            words = [word for word in self.passage.words if len(word) > 3 and word.isalpha()]
            self._title = len(words) > 2 and 4 * sum(word[0].isupper() for word in words) > 3 * len(words)
        return self._title

    def _find_breaks(self) -> list[int]:
        lower, breaks = self.lower, list[int]()
        for i in [i for i, word in enumerate(lower) if word in self.grammar.breaking]:
            word = lower[i]
            following = self.passage.get(i + 1)
            if (word == ";" and not self._goes_on(i)) or (word == QUOTATION and following in self.words.contrasts):
                breaks.append(i + (word == QUOTATION))
            elif word == ",":
                cue = self.grammar.cues.match(self.passage, i + 1) if following in self.grammar.heads else None
                if (following in self.words.contrasts and not self._coordinates(i + 2)) or (
                    cue and cue[1].form in ("ing", "according")
                ):
                    breaks.append(i)
            elif word in self.words.coordinators and following in self.grammar.said and i:
                breaks.append(i)
        return breaks

    def _coordinates(self, i: int) -> bool:
        """Whether behind a contrast the same clause goes on: ", but would rise later", ", but also the crew"."""
        if self.passage.get(i - 3) in self.grammar.said or self.passage.get(i - 3) in self.grammar.finite:
            return False  # "…, Kim said, but was wrong"
        word = self.passage.get(i)
        if word in self.words.correlatives:
            return True
        return word in self.grammar.auxiliaries and self.passage.get(i + 1) not in self.words.negations

    def _goes_on(self, i: int) -> bool:
        """Whether the part behind the semicolon at i has no speaker of its own."""
        for k in range(i + 1, self.size):
            if self.lower[k] == ";":
                break
            word = self.lower[k]
            if word in self.grammar.said or word in self.grammar.finite or word == QUOTATION:
                return False
        return True

    def emit(
        self,
        rule: str,
        cue: tuple[int, int],
        stance: Stance,
        source: Source | None,
        content: list[tuple[int, int]],
        spans: tuple[Span, ...] = (),
        chain: tuple[Source, ...] | None = None,
    ) -> None:
        """Record an attribution: what is said as ranges of tokens, or as `spans`."""
        spans = spans or tuple(span for first, after in content if (span := self.span(first, after)))
        if not spans:
            return
        place = self.passage.span(*cue)
        if chain is not None and len(chain) > 1:
            chain = links(chain)
        if chain is None and source is not None:
            chain = (*self._outer(place, source), source)
        if source is not None:
            self.speakers.cue, self.speakers.cued = place, source.span
            if stance in ("expect", "estimate", "believe"):
                self.speakers.issues(source)
        how: tuple[Any, ...] = ()
        if not self.glancing:
            how = manner(self.grammar, self.passage, rule, cue, stance, source, spans, self.before is None)
        self.found.append(Attribution(source, place, spans, stance, chain or (), rule, CONFIDENCE[rule], *how))
        if self.cited is not None and chain:
            (at, origin), self.cited = self.cited, None
            self.emit("citing", at.place, "cite", origin, [], spans, (*chain, origin))

    def span(self, first: int, after: int) -> Span | None:
        """The place of tokens, without marks at its ends."""
        while first < after and self.lower[first] in ",;:-–—.)":
            first += 1
        while after > first and self.lower[after - 1] in ",;:-–—.(":
            after -= 1
        return self.passage.span(first, after) if first < after else None

    def _outer(self, cue: Span, source: Source) -> tuple[Source, ...]:
        """The chain of the attribution whose content holds this one."""
        for outer in reversed(self.found[-NEAR:]):
            if outer.source and outer.source.name != source.name and any(span.covers(cue) for span in outer.content):
                return outer.chain
        return ()

    def enclose(self, place: Span, source: Source) -> None:
        """The ministry said, according to Yonhap: Yonhap comes first in the chain of the ministry."""
        for k in range(max(0, len(self.found) - NEAR), len(self.found)):
            earlier = self.found[k]
            if earlier.source and earlier.cue and place.covers(earlier.cue):
                self.found[k] = replace(earlier, chain=links((source, *earlier.chain)))

    def resolved(self, phrase: Phrase) -> Source:
        """The speaker whom a phrase names, with the name that he has in this document."""
        return self.speakers.resolve(self.mentions.source(phrase))

    def holder(self, i: int) -> tuple[int, Span] | None:
        """(the place in `found`, the content) of the attribution that token i is a part of."""
        at = self.passage.starts[i]
        for k in range(len(self.found) - 1, max(-1, len(self.found) - 1 - NEAR), -1):
            for span in self.found[k].content:
                if self.found[k].source is not None and span.start <= at < span.end:
                    return k, span
        return None

    def holding(self, i: int) -> Span | None:
        """What somebody says that token i is a part of."""
        held = self.holder(i)
        return None if held is None else held[1]

    def restate(self, k: int, stance: Stance) -> None:
        """What `found[k]` holds is said to be believed, hoped or feared only."""
        if stance not in _PLAIN:
            self.found[k] = replace(self.found[k], stance=stance)

    def said_from(self, end: int) -> int:
        """Where what is said before a source begins: behind a semicolon, but not inside a list of such."""
        marks = [k for k in range(self.floor, end) if self.lower[k] == ";"]
        if len(marks) != 1 or self.passage.get(marks[0] + 1) in self.words.coordinators:
            return self.floor
        return marks[0] + 1 if end - marks[0] > _CLAUSE else self.floor

    def clause(self, i: int) -> tuple[int, int]:
        """The part between two breaks that token i stands in."""
        last = bisect_left(self.breaks, i) - 1
        start = self.breaks[last] + 1 if last >= 0 else 0
        outer = self.holding(i)
        if outer is not None:
            start = max(start, self.passage.at(outer.start))
        return max(start, self.floor if self.floor < i else 0), min(self.passage.next(self.breaks, i), self.last)

    def content_end(self, first: int, cue: int = 0) -> int:
        """Where what is said ends: at a contrast, at the next cue of the same speaker, with the sentence."""
        end = min(self.passage.next(self.breaks, first + 1), self.last)
        opener = self.lower[self.floor] if self.floor < self.size else ""
        if cue > 0 and opener in self.words.subordinators and self.passage.next(self.commas, 0) >= cue:
            end = min(end, self.passage.next(self.commas, first))
        return end
