"""One figure among the others of its sentence: where its clause and its neighbours end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from discrep.claims import Measurand, Modality, Period
from discrep.extract.amounts.amount import StepAt
from discrep.extract.figures.figures import Figure
from discrep.extract.lexicon.measurand_words import MeasurandWords
from discrep.extract.measurands.dated import Dated
from discrep.extract.measurands.nouns import NounReader
from discrep.extract.text.tokens import Tokens

REACH = 14  # tokens that are looked at on either side of a figure
_FAR = 3 * REACH
_LATER = 4  # figures behind one that may stand inside an insertion
_CLAUSE_MARKS = frozenset({";", ":", "—", "(", ")"})


@dataclass(slots=True)
class Draft:
    """The fields of a measurand while they are being found, and the words that gave them."""

    noun: str | None = None
    modifiers: tuple[str, ...] = ()
    subject: str | None = None
    population: str | None = None
    event: str | None = None
    phase: str | None = None
    place: str | None = None
    time: Period | None = None
    vintage: Period | None = None
    modality: Modality = "done"
    role: str | None = None
    per: str | None = None
    kind: Literal["stock", "flow"] | None = None
    member: str | None = None
    steps: list[StepAt] = field(default_factory=list)

    def done(self) -> Measurand:
        return Measurand(
            self.noun, self.modifiers, self.subject, self.population, self.event, self.phase,
            self.place, self.time, self.modality, self.role, self.per, self.kind, self.member, self.vintage,
        )  # fmt: skip


@dataclass(slots=True)
class Context:
    """The words that may tell what a figure measures: tokens `left` up to `right`, without its neighbours."""

    tokens: Tokens
    figure: Figure
    left: int
    right: int
    dates: list[Dated]
    whole: Figure | None = None
    """What the figure is some of: "two of the three men"."""
    embedded: bool = False
    """It is such a whole itself, and what is said behind is said of its part."""
    later: Sequence[Figure] = ()
    """The figures behind it."""
    before_ends: int = -1
    """The token behind the figure before it; -1 where there is none in its reach."""
    next_begins: int = 1 << 30
    """The first token of the figure behind it."""
    follows: bool = False
    """The words before it are those behind another figure of its clause."""

    def before(self, reach: int = REACH) -> range:
        """Tokens before the figure, nearest first."""
        return range(self.figure.first - 1, max(self.left, self.figure.first - reach) - 1, -1)

    def behind(self, at: int, reach: int = REACH) -> range:
        """Tokens from `at` on."""
        return range(at, min(self.right, at + reach))

    def end_at_comma(self, at: int) -> None:
        """What follows a comma behind token `at` speaks of something else."""
        if at < self.right and "," in (behind := self.tokens.lower[at : self.right]):
            self.right = max(self.figure.after, at + behind.index(","))


def in_brackets(tokens: Tokens, figures: list[Figure], i: int) -> bool:
    """Figure i says once more, in brackets, what the one before it says: "1.6 miles (2.6 km)"."""
    opening, before = figures[i].first - 1, figures[i - 1]
    united = figures[i].unit is not None and before.unit is not None
    return united and before.after == opening and tokens.get(opening) == "("


class ContextReader:
    """Finds the clause of a figure."""

    def __init__(self, words: MeasurandWords, nouns: NounReader) -> None:
        self.words, self.nouns = words, nouns
        self._ends = _CLAUSE_MARKS | words.clause_openers
        self._openers = self._ends | words.complementizers

    def read(self, tokens: Tokens, figures: list[Figure], i: int, dates: list[Dated]) -> Context:
        """The context of figure i of a sentence."""
        figure, lower, openers, ends = figures[i], tokens.lower, self._openers, self._ends
        left, right = max(0, figure.first - _FAR), min(len(lower), figure.after + _FAR)
        before_ends, next_begins, following = -1, len(lower), i + 1
        whole, embedded = None, False
        if i > 0:
            before_ends = figures[i - 1].after
            left = max(left, before_ends)
            embedded = self._some_of(tokens, figures[i - 1], figure)
        if following < len(figures):
            if self._some_of(tokens, figure, figures[following]):
                whole = figures[following]
                following += 1
            if following < len(figures):
                next_begins = figures[following].first
                right = min(right, next_begins)
        first = figure.first
        if not openers.isdisjoint(lower[left:first]):
            for k in range(first - 1, left - 1, -1):
                if lower[k] in openers and self._opens(tokens, k):
                    left = k + 1
                    break
        if not ends.isdisjoint(behind := lower[figure.after : right]):
            right = next(k for k, word in enumerate(behind, figure.after) if word in ends)
        later = figures[i + 1 : i + 1 + _LATER]
        follows = left == before_ends
        return Context(tokens, figure, left, right, dates, whole, embedded, later, before_ends, next_begins, follows)

    def _some_of(self, tokens: Tokens, part: Figure, whole: Figure) -> bool:
        """ "two of the three"."""
        at = part.after
        if part.unit is not None or whole.unit is not None or tokens.get(at) not in self.words.of:
            return False
        at += 1 + (tokens.get(at + 1) in self.words.determiners)
        return at == whole.first

    def _opens(self, tokens: Tokens, at: int) -> bool:
        """A clause begins behind token `at`; "that" opens none behind a plural ("troops that …")."""
        if tokens.lower[at] in self.words.complementizers:
            return not self.nouns.plural(tokens.get(at - 1))
        return tokens.lower[at] in self._ends
