"""What a figure measures: the noun counted, of whom, where, in which event and phase, planned or done."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, cast

from discrep.claims import Measurand, Modality, Period
from discrep.extract.figures import Figure, StepAt
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.nouns import NounPhrase, NounReader
from discrep.extract.phrases import Phrases
from discrep.extract.times import Dated
from discrep.extract.tokens import Tokens
from discrep.quantity import Kind

_REACH = 14  # tokens that are looked at on either side of a figure
_COUNTS = frozenset({Kind.NUMBER, Kind.VAGUE})
_CLAUSE_ENDS = frozenset({";", ":", "while", "whereas", "but", "although", "though", "—", "(", ")"})


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
    modality: Modality = "done"
    role: str | None = None
    per: str | None = None
    kind: Literal["stock", "flow"] | None = None
    steps: list[StepAt] = field(default_factory=list)

    def done(self) -> Measurand:
        return Measurand(
            self.noun, self.modifiers, self.subject, self.population, self.event, self.phase,
            self.place, self.time, self.modality, self.role, self.per, self.kind,
        )  # fmt: skip


@dataclass(slots=True)
class Context:
    """One figure among the others of its sentence: where its clause and its neighbours end."""

    tokens: Tokens
    figure: Figure
    left: int
    """Token after the figure before it, or the start of its clause."""
    right: int
    """First token of the next figure, or the end of its clause."""
    dates: list[Dated]


class MeasurandReader:
    """Reads measurands by the words of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = lexicon.measurand
        self.words, self.nouns = words, NounReader(words)
        self.verbs_down_up = lexicon.change.up | lexicon.change.down
        self.months = frozenset(lexicon.figures.months)
        self._events = {word: (name, event) for name, event in words.events.items() for word in event.words}
        self._steps = {step: (name, i) for name, steps in words.phases.items() for i, step in enumerate(steps)}
        self._modality = Phrases((phrase, name) for name, phrases in words.modality.items() for phrase in phrases)
        self._roles = Phrases((phrase, name) for name, phrases in words.roles.items() for phrase in phrases)
        self._parts = Phrases((phrase, True) for phrase in words.parts)
        self._populations = {form: name for name, forms in words.populations.items() for form in forms}
        self._time_units = lexicon.units.time.names
        self._numbers = frozenset(lexicon.numerals.cardinals)

    def read(self, tokens: Tokens, figures: list[Figure], i: int, dates: list[Dated], before: list[Measurand]) -> Draft:
        """The measurand of figure i of a sentence; `before` are those of the counts before it, for "of them"."""
        context = self._context(tokens, figures, i, dates)
        draft = Draft()
        if figures[i].kind is Kind.AGE:
            draft.noun = "age"
            return draft
        part = self._role(context, draft)
        after = self._noun(context, draft, part)
        comma = (k for k in range(after, context.right) if tokens.lower[k] == ",")
        context.right = max(context.figure.after, next(comma, context.right))
        self._event(context, draft, after)
        self._place(context, draft, after)
        self._modal(context, draft)
        self._time(context, draft)
        self._per(context, draft, after)
        if before and (part or draft.noun is None and figures[i].kind in _COUNTS):
            self._inherit(draft, self._antecedent(draft, before, part))
            draft.steps.append(("measurand.noun", "ellipsis", figures[i].first, figures[i].after))
        return draft

    def _context(self, tokens: Tokens, figures: list[Figure], i: int, dates: list[Dated]) -> Context:
        figure = figures[i]
        left, right = max(0, figure.first - 3 * _REACH), min(len(tokens), figure.after + 3 * _REACH)
        if i > 0:
            left = max(left, figures[i - 1].after)
        if i + 1 < len(figures):
            right = min(right, figures[i + 1].first)
        left = next((k + 1 for k in range(figure.first - 1, left - 1, -1) if self._opens_clause(tokens, k)), left)
        right = next((k for k in range(figure.after, right) if tokens.lower[k] in _CLAUSE_ENDS), right)
        return Context(tokens, figure, left, right, dates)

    def _opens_clause(self, tokens: Tokens, at: int) -> bool:
        """A clause begins behind token `at`; "that" opens none behind a plural ("troops that …")."""
        if tokens.lower[at] in self.words.complementizers:
            return not self.nouns.plural(tokens.get(at - 1))
        return tokens.lower[at] in _CLAUSE_ENDS

    # ------------------------------------------------------------------ role

    def _role(self, context: Context, draft: Draft) -> bool:
        """Additional, total, average …; returns whether the figure is a part of the one before."""
        tokens, figure = context.tokens, context.figure
        for at in (figure.first - 1, figure.first - 2, figure.first - 3, figure.after):
            if at >= context.left and (found := self._roles.match(tokens, at)):
                size, role = found
                if at == figure.after or at + size == figure.first:
                    draft.role = role
                    draft.steps.append(("measurand.role", role, at, at + size))
                    break
        if figure.change is not None:
            draft.role = "change"
        part = self._parts.match(tokens, figure.after)
        place = figure.after
        if part is None:
            for back in (figure.first - 1, figure.first - 2, figure.first - 3):
                if back >= 0 and (part := self._parts.match(tokens, back)) and back + part[0] >= figure.first - 1:
                    place = back
                    break
        if part:
            draft.role = "part"
            draft.steps.append(("measurand.role", "part", place, place + part[0]))
        return part is not None

    # ------------------------------------------------------------------ noun and population

    def _noun(self, context: Context, draft: Draft, part: bool) -> int:
        """Finds the noun; returns the token after its phrase."""
        tokens, figure = context.tokens, context.figure
        at = figure.after
        if found := self._parts.match(tokens, at):
            at += found[0]
            while tokens.get(at) in self.words.copulas:
                at += 1
        if figure.kind in (Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.FRACTION, Kind.DURATION, Kind.AGE):
            return self._noun_of_unit(context, draft, at)
        while tokens.get(at) in ("of", "the", "such", *self.words.roles.get("additional", ())) and at < context.right:
            at += 1
        single = len(figure.ends) == 1 and figure.ends[0] == 1
        phrase = self.nouns.forward(tokens, at, single) if at < context.right else None
        if phrase is not None:
            self._named(tokens, phrase, draft, "noun behind")
            return phrase.after
        if event := self._events.get(tokens.get(at)):
            if event[1].noun is not None:  # "40 dead", "12 injured"
                draft.noun = event[1].noun
                draft.steps.append(("measurand.noun", "noun of an event", at, at + 1))
                return at
        if not part and tokens.get(figure.after) not in self.words.copulas:
            end = figure.first
            while draft.noun is None and (phrase := self.nouns.backward(tokens, end, context.left)):
                self._named(tokens, phrase, draft, "noun before")
                end = phrase.first
            if draft.noun is not None:
                return figure.after
        return figure.after

    def _noun_of_unit(self, context: Context, draft: Draft, at: int) -> int:
        """ "$6 billion in revenue", "10 percent of residents", "revenue rose to $6 billion"."""
        tokens, figure = context.tokens, context.figure
        if tokens.get(at) in ("of", "in", "for") and at < context.right:
            start = at + 1
            while tokens.get(start) in self.words.determiners:
                start += 1
            if phrase := self.nouns.forward(tokens, start):
                if tokens.words[phrase.head][:1].islower() and tokens.lower[phrase.head] not in self.words.directions:
                    self._named(tokens, phrase, draft, "noun of the unit")
                    return phrase.after
        if phrase := self._subject(context):
            self._named(tokens, phrase, draft, "subject")
        elif phrase := self.nouns.forward(tokens, figure.after):
            self._named(tokens, phrase, draft, "noun behind")
            return phrase.after
        return figure.after

    def _subject(self, context: Context) -> NounPhrase | None:
        """The first noun phrase of the clause before a figure."""
        tokens = context.tokens
        at = context.left
        while at < context.figure.first:
            word = tokens.lower[at]
            if word.isalpha() and word not in self.words.function_words and word not in self.verbs_down_up:
                phrase = self.nouns.forward(tokens, at)
                if phrase is None or phrase.after > context.figure.first:
                    return None
                head = phrase.head
                end = head
                while end > at and (tokens.lower[end] in self.verbs_down_up):
                    end -= 1
                return NounPhrase(at, end + 1, end)
            at += 1
        return None

    def _named(self, tokens: Tokens, phrase: NounPhrase, draft: Draft, rule: str) -> None:
        lower, head = tokens.lower, tokens.lower[phrase.head]
        rest = [i for i in range(phrase.first, phrase.head) if lower[i].isalpha()]
        proper = [i for i in rest if tokens.words[i][:1].isupper() and i > 0]
        if proper:
            draft.population = " ".join(lower[i] for i in proper)
        for i in rest:
            if lower[i] in self._populations and draft.population is None:
                draft.population = self._populations[lower[i]]
        plain = {lower[i] for i in rest if i not in proper}
        draft.modifiers = tuple(sorted(plain - self.words.determiners - self._numbers))
        draft.steps.append(("measurand.noun", rule, phrase.first, phrase.after))
        lemma = self.nouns.lemma(tokens.words[phrase.head])
        if head in self.words.generic or lemma in self.words.generic:
            self._of_generic(tokens, phrase, draft)
            return
        event = self._events.get(head)
        if event is not None and event[1].noun is not None and head not in self.words.people:
            draft.noun, draft.event = event[1].noun, event[0]
        elif tokens.words[phrase.head][:1].isupper() and phrase.head > 0 and self.nouns.plural(head):
            draft.noun, draft.population = "person", " ".join([*(lower[i] for i in proper), lemma])
        else:
            draft.noun = self.nouns.canonical(lemma)

    def _of_generic(self, tokens: Tokens, phrase: NounPhrase, draft: Draft) -> None:
        """ "the number of soldiers", "the death toll"."""
        for i in range(phrase.first, phrase.head):
            if event := self._events.get(tokens.lower[i]):
                draft.noun, draft.event = event[1].noun, event[0]
                return
        if tokens.get(phrase.after) == "of" and (inner := self.nouns.forward(tokens, phrase.after + 1)):
            if tokens.lower[inner.head] not in self.words.generic:
                self._named(tokens, inner, draft, "noun of a number")

    # ------------------------------------------------------------------ event, phase, place

    def _event(self, context: Context, draft: Draft, after: int) -> None:
        tokens, figure = context.tokens, context.figure
        places = [*range(figure.first - 1, max(context.left, figure.first - 4) - 1, -1)]
        for i in places:  # "killed 40"
            if tokens.lower[i] in self._events:
                self._set_event(draft, tokens, i)
                return
            if tokens.lower[i] in self.words.function_words and tokens.lower[i] not in self.words.determiners:
                break
        ahead = [i for i in range(after, min(context.right, after + _REACH)) if tokens.lower[i] in self._events]
        if ahead:
            best = max(ahead[:3], key=lambda i: (self._step(tokens.lower[i]), -i))
            self._set_event(draft, tokens, best)
            return
        if draft.event is not None:
            return
        for i in range(figure.first - 1, max(context.left, figure.first - _REACH) - 1, -1):
            if tokens.lower[i] in self._events:
                self._set_event(draft, tokens, i)
                return

    def _step(self, word: str) -> int:
        phase = self._events[word][1].phase
        return -1 if phase is None else self._steps[phase][1]

    def _set_event(self, draft: Draft, tokens: Tokens, i: int) -> None:
        name, event = self._events[tokens.lower[i]]
        if draft.event is None or event.phase is not None:
            draft.event, draft.phase = name, event.phase
            draft.steps.append(("measurand.event", name, i, i + 1))
        if draft.noun is None:
            draft.noun = event.noun

    def _place(self, context: Context, draft: Draft, after: int) -> None:
        tokens = context.tokens
        ahead = range(after, min(context.right, after + _REACH))
        behind = range(context.figure.first - 1, max(context.left, context.figure.first - _REACH) - 1, -1)
        for i in (*ahead, *behind):
            if tokens.lower[i] in self.words.place_prepositions and (found := self._named_place(tokens, i + 1)):
                first, end = found
                draft.place = " ".join(word for word in tokens.lower[first:end] if word.isalpha())
                draft.steps.append(("measurand.place", tokens.lower[i], first, end))
                return

    def _named_place(self, tokens: Tokens, at: int) -> tuple[int, int] | None:
        if tokens.get(at) in self.words.determiners:
            at += 1
        first = at
        while tokens.get(at) in self.words.directions:
            at += 1
        start = at
        while at < len(tokens) and at - start < 5 and tokens.words[at][:1].isupper() and tokens.words[at].isalpha():
            if tokens.lower[at] in self.words.not_places:
                return None
            at += 1
        if at > start and tokens.get(at) in self.words.frontiers:
            at += 1  # the Ukrainian border is not Ukraine
        return (first, at) if at > start else None

    # ------------------------------------------------------------------ modality, time, rate

    def _modal(self, context: Context, draft: Draft) -> None:
        tokens, figure = context.tokens, context.figure
        near = (
            *range(max(context.left, figure.first - 8), figure.first),
            *range(figure.after, min(context.right, figure.after + 8)),
        )
        for i in near:
            if found := self._modality.match(tokens, i):
                if tokens.lower[i] == "may" and tokens.words[i][0] == "M":
                    continue
                draft.modality = cast("Modality", found[1])
                draft.steps.append(("measurand.modality", found[1], i, i + found[0]))
                return

    def _time(self, context: Context, draft: Draft) -> None:
        figure = context.figure
        near = [d for d in context.dates if context.left <= d.first and d.after <= context.right]
        if not near:  # "said on Oct. 28 that …"
            near = [d for d in context.dates if d.after <= context.left]
        if not near:
            return
        nearest = min(near, key=lambda d: d.first - figure.after if d.first >= figure.after else figure.first - d.after)
        draft.time = nearest.period
        draft.steps.append(("measurand.time", "date", nearest.first, nearest.after))

    def _per(self, context: Context, draft: Draft, after: int) -> None:
        tokens = context.tokens
        for at in (context.figure.after, after):
            if tokens.get(at) in self.words.per:
                unit = self.nouns.lemma(tokens.get(at + 1))
                named = unit.isalpha() and unit not in self.words.function_words
                if unit in self._time_units or tokens.lower[at] in ("per", "each", "every") and named:
                    draft.per = unit
                    draft.kind = "flow" if unit in self._time_units else draft.kind
                    draft.steps.append(("measurand.per", "per", at, at + 2))
                    return
            elif tokens.get(at) in ("daily", "monthly", "annually", "weekly", "yearly"):
                draft.per = {"daily": "day", "monthly": "month", "weekly": "week"}.get(tokens.lower[at], "year")
                draft.kind = "flow"
                draft.steps.append(("measurand.per", "per", at, at + 1))
                return

    def _antecedent(self, draft: Draft, before: list[Measurand], part: bool) -> Measurand:
        """What an elliptical figure goes on counting: the same event, else people, else the last."""
        if not part:
            for earlier in reversed(before[-_REACH:]):
                if draft.event is not None and earlier.event == draft.event:
                    return earlier
            for earlier in reversed(before[-_REACH:]):
                if earlier.noun in self.words.people:
                    return earlier
        return before[-1]

    @staticmethod
    def _inherit(draft: Draft, before: Measurand) -> None:
        """A part is a part of what the figure before it counts."""
        draft.population = draft.population or (before.population if draft.noun is None else None)
        draft.noun = draft.noun or before.noun
        draft.event = draft.event or before.event
        draft.phase = draft.phase or before.phase
