"""What is counted: the head noun, whose or of whom, and the part the figure plays."""

from __future__ import annotations

from discrep.extract.figures.figures import Figure
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.amounts_before import AmountsBefore, ContinuedReader, go_on
from discrep.extract.measurands.contexts import REACH, Context, Draft
from discrep.extract.measurands.measures import MeasureReader
from discrep.extract.measurands.nouns import NounPhrase, NounReader
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens
from discrep.quantity import Kind

_ROLE_REACH = 3
_GOAL_REACH = 8
_WHICH_REACH = 8
_FORMER_REACH = 8
_AMOUNTS = frozenset({Kind.MONEY, Kind.MEASURE})
_WITH_UNIT = frozenset({Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.FRACTION, Kind.DURATION})


class CountedReader:
    """Reads role, noun and population."""

    def __init__(self, lexicon: Lexicon, nouns: NounReader) -> None:
        words = lexicon.measurand
        self.words, self.nouns, self.measures = words, nouns, MeasureReader(lexicon)
        self.continued = ContinuedReader(lexicon)
        self._named_times = frozenset(lexicon.figures.months) | frozenset(lexicon.figures.weekdays)
        self._joining = lexicon.ranges.joining
        self._by = lexicon.measures.by
        self._collecting = lexicon.measures.collecting
        self._changes = lexicon.change.up | lexicon.change.down
        self._events = words.events_by_word()
        no_heads = {
            word for event in words.events.values() for word in (*event.doing, *event.borne) if word not in event.nouns
        }
        self._heads = {word: told for word, told in self._events.items() if word not in no_heads}  # "40 dead"
        roles = [(phrase, name) for name, phrases in words.roles.items() for phrase in phrases]
        self._roles = Phrases(roles)
        self._differences = Phrases([*roles, *((phrase, "change") for phrase in words.differences)])
        self._parts = Phrases((phrase, True) for phrase in words.parts)
        self._differing = frozenset(words.differences)
        self._former = Phrases((phrase, True) for phrase in words.former_reports)
        self._former_heads = self._former.heads
        self._role_heads, self._part_heads = self._differences.heads, self._parts.heads
        self._populations = {form: name for name, forms in words.populations.items() for form in forms}
        self._money = frozenset(symbol for symbol in lexicon.money.symbols if len(symbol) == 1)
        self._numbers = frozenset(lexicon.numerals.cardinals)
        self._openers = words.of | words.determiners
        same = {noun for name, others in words.synonyms.items() for noun in (name, *others)}
        self._links = words.function_words
        self._no_measures = words.generic | words.function_words | self._changes | words.not_nouns | self._events.keys()
        self._known = words.people | words.uncounted | words.common_nouns | words.generic | same

    # ------------------------------------------------------------------ role

    def role(self, context: Context, draft: Draft) -> bool:
        """Additional, total, average …; returns whether the figure is a part of the one before."""
        tokens, figure = context.tokens, context.figure
        near = tokens.lower[max(0, figure.first - _WHICH_REACH) : figure.after + 1]
        if not self._role_heads.isdisjoint(near) or tokens.get(figure.after) == "(":
            self._listed_role(context, draft)
        if tokens.get(figure.first - 1) in self.words.from_ and self._has_goal(context):
            draft.role = "before"  # "from 345 to 325"
            draft.steps.append(("measurand.role", draft.role, figure.first - 1, figure.first))
        elif not self.words.former.isdisjoint(tokens.lower[max(0, figure.first - 2) : figure.first]):
            draft.role = "before"  # "once 345"
            draft.steps.append(("measurand.role", draft.role, max(0, figure.first - 2), figure.first))
        elif draft.role is None and self._moved_from(tokens, figure.first - 1):
            draft.role = "before"  # "485, down from the 640"
            draft.steps.append(("measurand.role", draft.role, figure.first - 1, figure.first))
        elif draft.role is None and (reported := self._formerly(context)) is not None:
            draft.role = "before"
            draft.steps.append(("measurand.role", draft.role, *reported))
        if figure.change is not None and not self._collected(tokens, figure):
            draft.role = "change"
        elif draft.role is None and tokens.get(figure.first - 1) in self._by and self._voted(tokens, figure):
            draft.role = "change"  # "won by 1,119 votes"
            draft.steps.append(("measurand.role", draft.role, figure.first - 1, figure.after))
        return not self._part_heads.isdisjoint(near) and self._part(tokens, figure, draft)

    def _moved_from(self, tokens: Tokens, at: int) -> bool:
        """ "up from", "down from the"."""
        while at > 0 and tokens.lower[at] in self.words.determiners:
            at -= 1
        return at > 0 and tokens.lower[at] in self.words.from_ and tokens.lower[at - 1] in self._changes

    def _formerly(self, context: Context) -> tuple[int, int] | None:
        """ "which it had first put at 400"."""
        tokens = context.tokens
        for i in context.before(_FORMER_REACH):
            if tokens.lower[i] == ",":
                return None
            if tokens.lower[i] in self._former_heads and (match := self._former.match(tokens, i)) is not None:
                return i, i + match[0]
        return None

    def _voted(self, tokens: Tokens, figure: Figure) -> bool:
        return self.nouns.canonical(self.nouns.lemma(tokens.get(figure.after))) in self.words.margins

    def _collected(self, tokens: Tokens, figure: Figure) -> bool:
        """ "raised $5 million": the money is what is raised, and not by how much."""
        return figure.kind is Kind.MONEY and tokens.get(figure.first - 1) in self._collecting

    def _listed_role(self, context: Context, draft: Draft) -> None:
        tokens, figure = context.tokens, context.figure
        behind = tokens.behind_brackets(figure.after)
        for at in (*context.before(_ROLE_REACH), figure.after, behind):
            table = self._differences if at >= figure.after else self._roles
            found = table.match(tokens, at) if tokens.get(at) in self._role_heads else None
            if found and figure.kind is Kind.MEASURE and tokens.lower[at] in self.words.positions:
                continue  # "50 feet above the river"
            if found and (at >= figure.after or at + found[0] == figure.first):
                size, draft.role = found
                draft.steps.append(("measurand.role", draft.role, at, at + size))
                break

    def _part(self, tokens: Tokens, figure: Figure, draft: Draft) -> bool:
        for place in (figure.after, *range(figure.first - 1, max(-1, figure.first - 1 - _WHICH_REACH), -1)):
            if tokens.get(place) == "," and place < figure.first:
                return False
            part = self._parts.match(tokens, place)
            if part is None:
                continue
            which = tokens.lower[place + part[0] - 1] in self.words.relatives  # "of which the mayor spent 4 million"
            if place == figure.after or place + part[0] >= figure.first - 1 or which:
                draft.role = "part"
                draft.steps.append(("measurand.role", "part", place, place + part[0]))
                return True
        return False

    # ------------------------------------------------------------------ noun and population

    def _has_goal(self, context: Context) -> bool:
        """ "from 345 to 325", "to 325 from 345": the other end of the change stands beside it."""
        tokens, figure, to = context.tokens, context.figure, self.words.infinitive
        if tokens.get(figure.after) in to:
            return True
        near = range(max(0, figure.first - _GOAL_REACH), figure.first - 1)
        return any(tokens.lower[k] in to and self._is_number(tokens, k + 1) for k in near)

    def _is_number(self, tokens: Tokens, at: int) -> bool:
        return tokens.number(at) or tokens.get(at) in self._numbers or tokens.get(at) in self._money

    def noun(self, context: Context, draft: Draft, part: bool, amounts: AmountsBefore) -> int:
        """Finds the noun; returns the token after its phrase."""
        tokens, figure = context.tokens, context.figure
        at = figure.after
        if found := self._parts.match(tokens, at):
            at += found[0]
            while tokens.get(at) in self.words.copulas:
                at += 1
            if tokens.get(at).endswith(self.words.adverbs):
                return figure.after  # "two of them badly"
        if figure.kind in _WITH_UNIT:
            return self._noun_of_unit(context, draft, at, amounts)
        if tokens.get(at) == "-" and tokens.glued(at) and tokens.get(at + 1).isalpha():
            draft.noun = self.nouns.canonical(self.nouns.lemma(tokens.words[at + 1]))  # "the 12-room house"
            draft.steps.append(("measurand.noun", "compound", at + 1, at + 2))
            return at + 2
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
            self._named(tokens, phrase, draft, "noun behind")
            if draft.noun == self.words.person and tokens.get(figure.first - 1) in self.words.employing:
                draft.noun = self.words.employee
            self._state(tokens, range(at, phrase.head), draft)
            return phrase.after
        state = at + tokens.get(at).endswith(self.words.adverbs)  # "four badly hurt"
        if event := self._heads.get(tokens.get(state)):
            if event[1].noun is not None:  # "40 dead", "12 injured"
                draft.noun = event[1].noun
                draft.steps.append(("measurand.noun", "noun of an event", state, state + 1))
                return at
        named = self.nouns.named(tokens, figure.first - 1)
        if not part and not named and tokens.get(figure.after) not in self.words.copulas:
            self._noun_before(context, draft)
        return figure.after

    def _noun_before(self, context: Context, draft: Draft) -> None:
        """ "deaths rose to 40": the nearest noun before the figure, of its own part of the sentence."""
        if (measure := self.measures.of_count(context)) is not None:
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
            self._named(context.tokens, phrase, draft, "noun before")
            end = phrase.first

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

    def _noun_of_unit(self, context: Context, draft: Draft, at: int, amounts: AmountsBefore) -> int:
        """ "$6 billion in revenue", "10 percent of residents", "revenue rose to $6 billion"."""
        tokens, figure = context.tokens, context.figure
        if draft.role is None and self.continued.compares(tokens, figure.first):
            draft.role = "before"
            draft.steps.append(("measurand.role", draft.role, figure.first - 1, figure.first))
        earned = figure.kind is Kind.MONEY and self.continued.earning(context)
        if self.measures.read(context, draft, before=not earned):
            return figure.after
        if figure.kind is Kind.MEASURE and tokens.get(figure.after - 2) == "-" and tokens.glued(figure.after - 1):
            phrase = self.nouns.forward(tokens, tokens.behind_brackets(figure.after), single=True)
            if phrase is not None:
                self._named(tokens, phrase, draft, "compound")  # "a 900-foot (274-meter) ship"
                return phrase.after
        sort, of = self.measures.sort(figure) or "", tokens.get(figure.after) in self.words.of  # it says itself of what
        before = amounts.of(sort, tokens.starts[figure.first])
        part = draft.role == "part" and before is not None and figure.kind is Kind.MONEY  # "$4 million of it"
        if not part and figure.kind is Kind.MONEY and self.continued.earns(context, draft, amounts):
            return figure.after
        if earned and self.measures.read(context, draft):
            return figure.after
        goes_on = not of and self.continued.continues(context)
        if goes_on and draft.role is None and self.measures.of_clause_before(context, draft):
            return figure.after
        if before is not None and (part or goes_on):
            go_on(draft, before, context)
            return figure.after
        if (
            context.follows
            and self._listed(context)
            and (one := amounts.ending(sort, tokens.ends[context.before_ends - 1]))
        ):
            go_on(draft, one, context)  # "$4 million at home and $5 million abroad"
            return figure.after
        if tokens.get(at) in self.words.unit_prepositions and at < context.right:
            start = at + 1
            while tokens.get(start) in self.words.determiners:
                start += 1
            if phrase := self.nouns.forward(tokens, start):
                lemma = self.nouns.lemma(tokens.words[phrase.head])
                other = tokens.lower[phrase.head] in self.words.directions or lemma in self.words.period_nouns
                if tokens.words[phrase.head][:1].islower() and not other:
                    self._named(tokens, phrase, draft, "noun of the unit")
                    return phrase.after
        if (phrase := self._governing(context)) is not None:
            self._named(tokens, phrase, draft, "noun of the amount")
            return figure.after
        if figure.kind in _AMOUNTS:
            return figure.after  # who pays or weighs it is not what is told of him
        if phrase := self._subject(context):
            self._named(tokens, phrase, draft, "subject")
        elif (phrase := self.nouns.forward(tokens, figure.after)) and tokens.lower[phrase.head] not in self._differing:
            self._named(tokens, phrase, draft, "noun behind")
            return phrase.after
        return figure.after

    def _listed(self, context: Context) -> bool:
        """A comma or "and" leads from the figure before it to this one."""
        figure = context.figure
        return context.tokens.get(figure.first - 1) in self._joining and figure.first - context.before_ends <= REACH

    def _governing(self, context: Context) -> NounPhrase | None:
        """ "a tilt of 70 degrees", "an orbit of 525 kilometers": the noun before "of"."""
        tokens, of = context.tokens, context.figure.first - 1
        if tokens.get(of) not in self.words.of or of - 2 < context.left:
            return None
        word = tokens.lower[of - 1]
        if not word.isalpha() or not tokens.words[of - 1].islower() or word in self._no_measures:
            return None
        first = of - 1
        while first > context.left and tokens.lower[first - 1].isalpha() and tokens.lower[first - 1] not in self._links:
            first -= 1
        if of - first > _ROLE_REACH or tokens.get(first - 1) not in self.words.determiners:
            return None
        return NounPhrase(of - 1, of, of - 1)

    def _subject(self, context: Context) -> NounPhrase | None:
        """The first noun phrase of the clause before a figure."""
        tokens = context.tokens
        at = context.left
        while at < context.figure.first:
            word = tokens.lower[at]
            if word.isalpha() and word not in self.words.function_words and word not in self._changes:
                phrase = self.nouns.forward(tokens, at)
                if phrase is None or phrase.after > context.figure.first:
                    return None
                head = phrase.head
                end = head
                while end > at and (tokens.lower[end] in self._changes):
                    end -= 1
                if tokens.words[end][0].isupper() and (end > 0 or tokens.lower[end] in self._named_times):
                    return None  # whose it is, or when, and not what
                return NounPhrase(at, end + 1, end)
            at += 1
        return None

    def _named(self, tokens: Tokens, phrase: NounPhrase, draft: Draft, rule: str) -> None:
        lower, head = tokens.lower, tokens.lower[phrase.head]
        proper: list[int] = []
        if phrase.head > phrase.first:
            rest = [i for i in range(phrase.first, phrase.head) if lower[i].isalpha()]
            proper = [i for i in rest if tokens.words[i][0].isupper() and i > 0 and lower[i] not in self._events]
            if proper:
                draft.population = " ".join(lower[i] for i in proper)
            for i in rest:
                if lower[i] in self._populations and draft.population is None:
                    draft.population = self._populations[lower[i]]
            plain = {lower[i] for i in rest if i not in proper}
            draft.modifiers = tuple(sorted(plain - self.words.determiners - self._numbers))
        else:
            draft.modifiers = ()
        draft.steps.append(("measurand.noun", rule, phrase.first, phrase.after))
        if head in self.words.others:
            return
        lemma = self.nouns.lemma(tokens.words[phrase.head])
        if head in self.words.generic or lemma in self.words.generic:
            self._of_generic(tokens, phrase, draft)
            return
        event = self._heads.get(head)
        if event is not None and event[1].noun is not None and head not in self.words.people:
            draft.noun, draft.event = event[1].noun, event[0]
        elif (
            tokens.words[phrase.head][:1].isupper()
            and phrase.head > 0
            and self.nouns.plural(head)
            and lemma not in self.words.people
        ):
            draft.noun, draft.population = self.words.person, " ".join([*(lower[i] for i in proper), lemma])
        else:
            draft.noun = self.nouns.canonical(lemma)

    def _state(self, tokens: Tokens, before: range, draft: Draft) -> None:
        """ "two wounded soldiers": what befell them stands before the noun."""
        for i in before:
            word = tokens.lower[i]
            name = self.nouns.states.get(word) or self.nouns.befallen.get(word)
            if name is not None and draft.event is None:
                draft.event = name
                draft.modifiers = tuple(word for word in draft.modifiers if word != tokens.lower[i])
                draft.steps.append(("measurand.event", name, i, i + 1))

    def _of_generic(self, tokens: Tokens, phrase: NounPhrase, draft: Draft) -> None:
        """ "the number of soldiers", "the death toll"."""
        for i in range(phrase.first, phrase.head):
            if event := self._events.get(tokens.lower[i]):
                draft.noun, draft.event = event[1].noun, event[0]
                return
        if (toll := self._heads.get(tokens.lower[phrase.head])) is not None:
            draft.noun, draft.event = toll[1].noun, toll[0]  # "the toll of the earthquake"
            return
        lemma = self.nouns.lemma(tokens.get(phrase.head - 1))
        if phrase.head > phrase.first and lemma in self._known and lemma not in self.words.generic:
            draft.noun = self.nouns.canonical(lemma)  # "the homicide total"
            return
        if tokens.get(phrase.after) in self.words.of and (inner := self.nouns.forward(tokens, phrase.after + 1)):
            if tokens.lower[inner.head] not in self.words.generic:
                self._named(tokens, inner, draft, "noun of a number")
