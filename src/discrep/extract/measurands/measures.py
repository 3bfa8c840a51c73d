"""What a figure with a unit is a figure of: the nearest word for a measure in its clause."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from discrep.extract.figures.figures import Figure
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.contexts import Context, Draft
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens
from discrep.quantity import Kind

_BEFORE = 24  # tokens of a clause before a figure
_BEHIND = 4  # tokens behind a figure
_SCOPE = 7  # tokens between an amount and its scope
_WINDOW = 16  # tokens behind an amount that hold its scope, and a conversion in brackets before it
_BY = 8  # tokens between a verb of change and "by"
_KEPT = 1024  # units
_HYPHEN = "-"
_CLOSING = frozenset({";", ":", "—", "–", "(", '"', "“", "”"})


def _listed(table: Mapping[str, Iterable[str]]) -> list[tuple[str, str]]:
    """Each phrase with the name that it stands for."""
    return [(phrase, name) for name, phrases in table.items() for phrase in phrases]


class MeasureReader:
    """Reads the measure of a figure, by the words of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = lexicon.measures
        listed = _listed(words.names)
        self._behind = Phrases(listed)
        self._before = Phrases(listed, backwards=True)
        self._heads = frozenset(Tokens(phrase).lower[-1] for phrase, _ in listed)
        self._firsts = frozenset(Tokens(phrase).lower[0] for phrase, _ in listed)
        self._shapes = Phrases(_listed(words.shapes))
        scopes = _listed(words.scopes)
        self._scopes, self._scope_heads = Phrases(scopes), frozenset(Tokens(phrase).lower[0] for phrase, _ in scopes)
        self._sort: Callable[[str | None], str | None] = lru_cache(_KEPT)(words.sort)
        self._alone, self._left, self._changes = words.alone, words.left, words.changes
        self._counts = frozenset(name for name, sorts in words.fits.items() if "count" in sorts)
        self._fits = {name: frozenset(sorts) for name, sorts in words.fits.items()}
        self._by, self._changing = words.by, words.changing
        self._openers = lexicon.measurand.clause_openers
        self._of = frozenset(lexicon.measurand.unit_prepositions)
        self._passed = lexicon.measurand.determiners
        self._whole_of = lexicon.measurand.of
        self._verbs = Phrases(_listed(words.verbs), backwards=True)
        scales = _listed(words.scales)
        self._scales, self._scales_before = Phrases(scales), Phrases(scales, backwards=True)
        self._amounts_of = Phrases(_listed(words.attributed))
        self._copulas = lexicon.measurand.copulas
        self._bodies = lexicon.measurand.bodies
        self._pronouns = lexicon.measurand.generic & lexicon.measurand.pronouns
        self._parting = lexicon.ranges.joining | {")"}
        self._stops = _CLOSING | self._openers
        self._ends = self._openers | self._of | lexicon.ranges.joining | lexicon.measurand.subject_prepositions

    def read(self, context: Context, draft: Draft, before: bool = True) -> bool:
        """Fill noun and role; whether there is a word for a measure. `before`: also one before the figure counts."""
        self._change(context, draft)
        figure = context.figure
        sort = self.sort(figure)
        self._scope(context, draft)
        at = context.tokens.behind_brackets(figure.after)
        found = self._of_shape(context, sort, at)
        found = found or self._nearest_behind(context, sort, at) or self.right_before(context, sort)
        found = found or self._attributed(context, sort, at)
        found = found or (self._nearest_before(context, sort) if before else None)
        if found is None:
            if (name := self._alone.get(sort or "")) is None:
                return False
            found = figure.first, figure.after, name
        first, after, name = found
        draft.noun = name
        if draft.role == "change" and name in self._changes:
            draft.role = None  # growth is told by how much something grows
        draft.steps.append(("measurand.noun", "measure", first, after))
        return True

    def left(self, context: Context, draft: Draft) -> bool:
        """What an amount measures that neither a measure nor a noun tells: 1.9 tonnes are a weight."""
        tokens, figure = context.tokens, context.figure
        if draft.role == "change" or tokens.get(figure.after) in self._copulas or tokens.get(figure.after) in self._of:
            return False  # "1.2 tonnes are fuel"
        if figure.after - figure.first >= len(tokens) - 1:
            return False  # nothing is told of it
        if (name := self._left.get(self.sort(figure) or "")) is None:
            return False
        draft.noun = name
        draft.steps.append(("measurand.noun", "measure", figure.first, figure.after))
        return True

    def of_clause_before(self, context: Context, draft: Draft) -> bool:
        """ "the budget is secret; a rival pegs it at $200 million": the measure named in the clause before."""
        tokens, it = context.tokens, context.figure.first - 2
        if context.left == 0 or context.follows or tokens.get(it) not in self._pronouns:
            return False
        sort = self.sort(context.figure)
        for i in range(context.left - 2, max(-1, context.left - 2 - _BEFORE), -1):
            if (
                tokens.lower[i] in self._heads
                and (match := self._before.match(tokens, i))
                and self._fit(match[1], sort)
            ):
                draft.noun = match[1]
                draft.steps.append(("measurand.noun", "measure", i - match[0] + 1, i + 1))
                return True
        return False

    def of_count(self, context: Context) -> tuple[int, int, str] | None:
        """ "a magnitude of 6.8", "the population stood at 633,000": the measure that a bare number is of."""
        return self._nearest_before(context, "count", self._counts)

    def scale(self, context: Context) -> tuple[int, int, str] | None:
        """ "a magnitude-6.4 quake", "6.4 on the Richter scale": the scale that a number is told on."""
        tokens, figure = context.tokens, context.figure
        if (match := self._scales.match(tokens, figure.after)) is not None:
            return figure.after, figure.after + match[0], match[1]
        at = figure.first - 1
        at -= tokens.get(at) == _HYPHEN and tokens.glued(figure.first)
        match = self._scales_before.match(tokens, at)
        return None if match is None else (at + 1 - match[0], at + 1, match[1])

    def of_counts(self, noun: str | None) -> bool:
        """Its amounts have no unit: a magnitude."""
        return noun in self._counts

    def sort(self, figure: Figure) -> str | None:
        """What sort of amount a figure is: money, a share, an area."""
        return "share" if figure.kind is Kind.FRACTION else self._sort(figure.unit)

    def _fit(self, name: str, sort: str | None) -> bool:
        """The measure can be an amount of this sort; a measure that is listed nowhere can be of any."""
        return name not in self._fits or sort in self._fits[name]

    def _change(self, context: Context, draft: Draft) -> None:
        """ "cut its rate by 25 basis points": the size of a change."""
        tokens, by = context.tokens, context.figure.first - 1
        if by < 0 or tokens.lower[by] not in self._by:
            return  # nearly always
        if draft.role is not None:
            return
        for i in range(by - 1, max(-1, by - 1 - _BY), -1):
            if tokens.lower[i] in self._changing:
                draft.role = "change"
                draft.steps.append(("measurand.role", "change", i, by + 1))
                return
            if tokens.lower[i] in _CLOSING:
                return

    def _scope(self, context: Context, draft: Draft) -> None:
        """ "grossed $40 million worldwide", "its domestic opening at $40 million": the nearest, first behind."""
        tokens, figure = context.tokens, context.figure
        if self._scope_heads.isdisjoint(tokens.lower[max(0, figure.first - _SCOPE) : figure.after + _WINDOW]):
            return
        after = tokens.behind_brackets(figure.after)  # "$40 million (€37 million) in its series B"
        stop = min(after + _SCOPE, len(tokens) if after > context.right else context.right)
        stop = next((i for i in range(after, stop) if tokens.lower[i] in self._parting), stop)
        behind = range(after, stop)
        before = range(figure.first - 1, max(context.left, figure.first - 1 - _SCOPE) - 1, -1)
        if draft.role == "total":
            before = range(0)  # "$5 million abroad, $9 million in all"
        for i in (*behind, *before):
            if tokens.lower[i] in self._scope_heads and (match := self._scopes.match(tokens, i)) is not None:
                draft.population = match[1]
                draft.steps.append(("measurand.population", "scope", i, i + match[0]))
                return

    def _of_shape(self, context: Context, sort: str | None, at: int) -> tuple[int, int, str] | None:
        """ "1.6 miles (2.6 km) long"; `at` is the token behind the figure and its brackets."""
        match = self._shapes.match(context.tokens, at)
        return None if match is None or not self._fit(match[1], sort) else (at, at + match[0], match[1])

    def _attributed(self, context: Context, sort: str | None, at: int) -> tuple[int, int, str] | None:
        """ "a $1.4 billion deal": an amount of money that describes the noun behind it."""
        tokens = context.tokens
        at += tokens.get(at) == _HYPHEN and tokens.glued(at)
        match = self._amounts_of.match(tokens, at)
        return (at, at + match[0], match[1]) if match is not None and sort == "money" else None

    def right_before(self, context: Context, sort: str | None) -> tuple[int, int, str] | None:
        """ "tops out at 310 meters", "home to 9,000": words right before a figure that tell what it is."""
        at = context.figure.first - 1
        match = self._verbs.match(context.tokens, at)
        if match is None or not self._fit(match[1], sort):
            return None
        return at + 1 - match[0], at + 1, match[1]

    def _nearest_behind(self, context: Context, sort: str | None, at: int) -> tuple[int, int, str] | None:
        """ "the 2 percent inflation target", "$6 billion in revenue"."""
        tokens = context.tokens
        if tokens.get(at) in self._of:
            if (match := self._behind.match(tokens, at)) and self._fit(match[1], sort):
                return at, at + match[0], match[1]  # "34 percent of the vote"
            share = sort == "share" and tokens.lower[at] in self._whole_of
            at += 1
            if share and (match := self._behind.match(tokens, at)) and match[1] in self._changes:
                return None  # "a deficit of 5 percent of GDP"
            while tokens.get(at) in self._passed:
                at += 1
        if self._firsts.isdisjoint(tokens.lower[at : at + _BEHIND]):
            return None
        for i in range(at, min(at + _BEHIND, len(tokens))):
            match = self._behind.match(tokens, i)
            if match is not None and self._fit(match[1], sort):
                return i, i + match[0], match[1]
            if not tokens.lower[i].isalpha() or tokens.lower[i] in self._ends:
                break
        return None

    def _nearest_before(
        self, context: Context, sort: str | None, names: frozenset[str] | None = None
    ) -> tuple[int, int, str] | None:
        """ "halved its growth forecast for 2025 to 0.75 percent": also beyond other figures of the clause."""
        tokens, first = context.tokens, context.figure.first
        if self._heads.isdisjoint(tokens.lower[max(0, first - _BEFORE) : first]):
            return None
        heads, stops, lower = self._heads, self._stops, tokens.lower
        for i in range(first - 1, max(-1, first - 1 - _BEFORE), -1):
            word = lower[i]
            if word in stops:
                return None
            if word in heads and tokens.get(i + 1) in self._bodies:
                continue  # "the budget office"
            if word in heads and (match := self._before.match(tokens, i)) and self._fit(match[1], sort):
                if names is not None and match[1] not in names:
                    return None
                return i - match[0] + 1, i + 1, match[1]
        return None
