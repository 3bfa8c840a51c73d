"""What is counted: the noun behind a figure, or before it."""

from __future__ import annotations

from discrep.extract.figures.figures import Figure
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.amount_nouns import AmountReader
from discrep.extract.measurands.amounts_before import AmountsBefore
from discrep.extract.measurands.contexts import Context, Draft
from discrep.extract.measurands.naming import NamingReader
from discrep.extract.measurands.nouns import NounPhrase, NounReader
from discrep.extract.measurands.roles import RoleReader
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens
from discrep.quantity import Kind

_WITH_UNIT = frozenset({Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.FRACTION, Kind.DURATION})


class CountedReader:
    """Reads noun and population by the words of one language."""

    def __init__(self, lexicon: Lexicon, nouns: NounReader) -> None:
        words = lexicon.measurand
        self.words, self.nouns, self.roles = words, nouns, RoleReader(lexicon, nouns)
        self._naming = NamingReader(lexicon, nouns)
        self.amounts = AmountReader(lexicon, nouns, self._naming)
        self.measures = self.amounts.measures
        self._joining = lexicon.ranges.joining
        self._heads, self._known = self._naming.heads, self._naming.known
        self._beings = Phrases((phrase, True) for phrase in words.beings)
        self._openers = words.of | words.determiners

    def noun(self, context: Context, draft: Draft, part: bool, amounts: AmountsBefore) -> int:
        """Finds the noun; returns the token after its phrase."""
        tokens, figure = context.tokens, context.figure
        at = figure.after
        if found := self.roles.parts.match(tokens, at):
            at += found[0]
            while tokens.get(at) in self.words.copulas:
                at += 1
            if tokens.get(at).endswith(self.words.adverbs):
                return figure.after  # "two of them badly"
        if figure.kind in _WITH_UNIT:
            return self.amounts.read(context, draft, at, amounts)
        if (behind := self._describing(context, draft, at)) is not None:
            return behind
        if context.whole is not None:
            at = context.whole.after
        openers = self.words.adjectives
        while tokens.get(at) in openers and at < context.right:
            openers = self._openers if tokens.lower[at] in self.words.of else openers
            at += 1
        single = len(figure.ends) == 1 and figure.ends[0] == 1
        phrase = self.nouns.forward(tokens, at, single) if at < context.right else None
        while phrase is not None and tokens.get(phrase.after) in self.words.genitives:
            phrase = self.nouns.forward(
                tokens, phrase.after + 1 + tokens.number(phrase.after + 1)
            )  # "of the firm's jobs"
        if phrase is not None and found and not self.nouns.plural(tokens.lower[phrase.head]):
            return at  # "dozens of them indirect"
        if phrase is not None and not self._verb_behind(tokens, phrase, figure):
            self._naming.name(tokens, phrase, draft, "noun behind")
            if draft.noun == self.words.person and tokens.get(figure.first - 1) in self.words.employing:
                draft.noun = self.words.employee
            self._naming.state(tokens, range(at, phrase.head), draft)
            return phrase.after
        state = at + tokens.get(at).endswith(self.words.adverbs)  # "four badly hurt"
        if event := self._heads.get(tokens.get(state)):
            if event[1].noun is not None:  # "40 dead", "12 injured"
                draft.noun = event[1].noun
                draft.steps.append(("measurand.noun", "noun of an event", state, state + 1))
                return at
        if self._beings.match(tokens, figure.after) is not None:
            draft.noun = self.words.person
            draft.steps.append(("measurand.noun", "people", figure.after, figure.after + 1))
            return figure.after
        named = self.nouns.named(tokens, figure.first - 1)
        total = draft.role == "total" and tokens.get(figure.first - 1) in self.words.infinitive
        if not part and not named and not total and tokens.get(figure.after) not in self.words.copulas:
            self._noun_before(context, draft)
        return figure.after

    def _describing(self, context: Context, draft: Draft, at: int) -> int | None:
        """What a number that describes another noun is of, and what follows: "magnitude 6 quake", "12-room house"."""
        tokens = context.tokens
        if (scale := self.measures.scale(context)) is not None:
            first, after, draft.noun = scale
            draft.steps.append(("measurand.noun", "measure", first, after))
            return max(at, after)
        if tokens.get(at) == "-" and tokens.glued(at) and tokens.get(at + 1).isalpha():
            draft.noun = self.nouns.canonical(self.nouns.lemma(tokens.words[at + 1]))
            draft.steps.append(("measurand.noun", "compound", at + 1, at + 2))
            return at + 2
        return None

    def name(self, tokens: Tokens, phrase: NounPhrase, draft: Draft) -> None:
        """Fill the noun from a phrase that stands elsewhere."""
        self._naming.name(tokens, phrase, draft, "noun announced")

    def of_group(self, figure: Figure, draft: Draft, word: str) -> None:
        """ "of the dead, seven were children": some of those whom a word for what befell them names."""
        told = self._naming.events.get(word)
        if told is None or told[1].noun is None or draft.role is not None:
            return
        if draft.event is None or draft.event == told[0]:
            draft.noun, draft.event, draft.role = draft.noun or told[1].noun, told[0], "part"
            draft.steps.append(("measurand.role", "part", figure.first - 2, figure.first))

    def _noun_before(self, context: Context, draft: Draft) -> None:
        """ "deaths rose to 40": the nearest noun before the figure, of its own part of the sentence."""
        measure = self.measures.right_before(context, "count") or self.measures.of_count(context)
        if measure is not None and not self._befell(context.tokens, measure[1], context.figure.first):
            first, after, draft.noun = measure
            draft.steps.append(("measurand.noun", "measure", first, after))
            return
        end, left = context.figure.first, context.left
        if context.follows:
            # what stands right behind another figure is what that one counts
            left = next((i + 1 for i in range(end - 1, left - 1, -1) if context.tokens.lower[i] in self._joining), end)
        if context.tokens.get(end - 1) in self.words.bodies:
            return  # "41 dead, and the police 36": who counts
        while draft.noun is None and (phrase := self.nouns.backward(context.tokens, end, left)):
            if phrase.after == context.figure.first and not self._may_count(context.tokens, phrase):
                return  # "the town loses 640"
            self._naming.name(context.tokens, phrase, draft, "noun before")
            end = phrase.first

    def _befell(self, tokens: Tokens, first: int, after: int) -> bool:
        """What happened to people is told between two tokens: "of magnitude 6.8, killed 12"."""
        told = (self._heads.get(word) for word in tokens.lower[first:after])
        return any(event is not None and event[1].noun in self.words.people for event in told)

    def _may_count(self, tokens: Tokens, phrase: NounPhrase) -> bool:
        """A word right before a figure is a noun where it is known as one, and else the verb behind a subject."""
        word = tokens.lower[phrase.head]
        known = word in self._heads or word in self.words.generic or self.nouns.lemma(word) in self._known
        return known or phrase.head == 0 or tokens.get(phrase.head - 1) in self.words.function_words

    def _verb_behind(self, tokens: Tokens, phrase: NounPhrase, figure: Figure) -> bool:
        """ "45 work in France", "19 valid": one singular word behind several is their verb, or describes them."""
        if phrase.first != figure.after or phrase.first != phrase.head or max(figure.ends) <= 1:
            return False
        if self.nouns.plural(tokens.lower[phrase.head]):
            return False
        word = tokens.words[phrase.head]
        return word.islower() and word not in self._known and word not in self._heads
