"""What the noun phrase of a figure names: the noun, of whom, what befell them."""

from __future__ import annotations

from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.contexts import Draft
from discrep.extract.measurands.nouns import NounPhrase, NounReader
from discrep.extract.text.tokens import Tokens


class NamingReader:
    """Fills drafts from noun phrases by the words of one language."""

    def __init__(self, lexicon: Lexicon, nouns: NounReader) -> None:
        words = lexicon.measurand
        self.words, self.nouns = words, nouns
        self.events = words.events_by_word()
        no_heads = {
            word for event in words.events.values() for word in (*event.doing, *event.borne) if word not in event.nouns
        }
        self.heads = {word: told for word, told in self.events.items() if word not in no_heads}  # "40 dead"
        self._populations = {form: name for name, forms in words.populations.items() for form in forms}
        self._numbers = frozenset(lexicon.numerals.cardinals)
        same = {noun for name, others in words.synonyms.items() for noun in (name, *others)}
        self.known = words.people | words.uncounted | words.common_nouns | words.generic | same

    def name(self, tokens: Tokens, phrase: NounPhrase, draft: Draft, rule: str) -> None:
        lower, head = tokens.lower, tokens.lower[phrase.head]
        proper: list[int] = []
        if phrase.head > phrase.first:
            rest = [i for i in range(phrase.first, phrase.head) if lower[i].isalpha()]
            proper = [i for i in rest if tokens.words[i][0].isupper() and i > 0 and lower[i] not in self.events]
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
        if lemma == self.words.belonging and (group := self._group(tokens, phrase)) is not None:
            draft.modifiers = tuple(word for word in draft.modifiers if word != group)
            draft.noun = self.words.groups[group]
            return
        if head in self.words.generic or lemma in self.words.generic:
            self._of_generic(tokens, phrase, draft)
            return
        event = self.heads.get(head)
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

    def _group(self, tokens: Tokens, phrase: NounPhrase) -> str | None:
        """Of which group somebody is a member: "nine crew members", "nine members of the crew"."""
        at = phrase.head - 1
        if phrase.head == phrase.first:
            if tokens.get(phrase.after) not in self.words.of:
                return None
            at = phrase.after + 1 + (tokens.get(phrase.after + 1) in self.words.determiners)
        return tokens.lower[at] if tokens.get(at) in self.words.groups else None

    def state(self, tokens: Tokens, before: range, draft: Draft) -> None:
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
            if event := self.events.get(tokens.lower[i]):
                draft.noun, draft.event = event[1].noun, event[0]
                return
        if (toll := self.heads.get(tokens.lower[phrase.head])) is not None:
            draft.noun, draft.event = toll[1].noun, toll[0]  # "the toll of the earthquake"
            return
        lemma = self.nouns.lemma(tokens.get(phrase.head - 1))
        if phrase.head > phrase.first and lemma in self.known and lemma not in self.words.generic:
            draft.noun = self.nouns.canonical(lemma)  # "the homicide total"
            return
        if tokens.get(phrase.after) in self.words.of and (inner := self.nouns.forward(tokens, phrase.after + 1)):
            if tokens.lower[inner.head] not in self.words.generic:
                self.name(tokens, inner, draft, "noun of a number")
