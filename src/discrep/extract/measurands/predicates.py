"""Which event befalls those a figure counts: it is told by the figure's place beside the verb.

"Three men killed five people": the event befalls the five, its object, and not the three, its subject. "Five
people were killed": it befalls the subject of a passive. Nouns such as "death" say it only of whom they take
("the deaths of five people"), or of who bears them ("five people with wounds").
"""

from __future__ import annotations

from typing import NamedTuple

from discrep.extract.lexicon.measurand_words import Event, Form
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.contexts import REACH, Context
from discrep.extract.measurands.nouns import NounReader
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens

_OBJECT_REACH = 4  # tokens back to the verb whose object a figure is
_PASSIVE_REACH = 4  # tokens back to the auxiliary of a participle
_INSERTION = 14  # tokens of an insertion between a subject and its verb
_INSERTING = frozenset(",—–")
_MOST_STEPS = 3  # events behind a figure that are looked at


class Told(NamedTuple):
    """An event at tokens `first` up to `after`."""

    name: str
    event: Event
    form: Form
    first: int
    after: int


class PredicateReader:
    """Reads the event of a figure by the words of one language."""

    def __init__(self, lexicon: Lexicon, nouns: NounReader) -> None:
        words = lexicon.measurand
        self.words, self.nouns = words, nouns
        forms = [
            (phrase, (name, event, form))
            for name, event in words.events.items()
            for form, phrases in event.forms()
            for phrase in phrases
        ]
        self._ahead: Phrases[tuple[str, Event, Form]] = Phrases(forms)
        self._back: Phrases[tuple[str, Event, Form]] = Phrases(forms, backwards=True)
        self._heads, self._tails = self._ahead.heads, self._back.heads
        self._verbs = words.copulas | self._heads
        self._marks = _INSERTING | {";"}
        self._steps = {step: i for steps in words.phases.values() for i, step in enumerate(steps)}
        counted = words.events.items()
        self._sums = {frozenset((one, two)): (name, e) for name, e in counted for one in e.sum_of for two in e.sum_of}
        self._generic = words.generic - words.pronouns
        self._joiners = lexicon.numerals.joiners | frozenset(lexicon.ranges.pair)
        # besides verbs, the words before an event that say more of it
        self._telling = words.negations | words.passive | words.copulas | words.bearing | words.subject_prepositions
        self._leaving = words.relatives | words.subordinators | words.subject_pronouns | self._joiners
        self._numbers = frozenset(lexicon.numerals.cardinals)
        self._days = frozenset(lexicon.figures.weekdays) | frozenset(lexicon.figures.months)

    def read(self, context: Context, after: int, people: bool) -> Told | None:
        """The event of a figure; `after` is the token behind its noun phrase.

        `people`: as far as its noun says, people may be counted.
        """
        lower, figure = context.tokens.lower, context.figure
        told_before = not self._tails.isdisjoint(lower[max(context.left, figure.first - REACH) : figure.first])
        told = self._of_object(context) if told_before else None
        if told is None:
            start, stop = self._behind(context, after)
            if not self._heads.isdisjoint(lower[start:stop]):
                told = self._of_subject(context, start, stop)
        if told is None and told_before and after == figure.after and self._may_be_measured(context):
            told = self._measured(context, people)
        return told

    # ------------------------------------------------------------------ the figure is the object

    def _of_object(self, context: Context) -> Told | None:
        """ "killed 40", "killing his two sons", "the deaths of 40"."""
        tokens, words = context.tokens, self.words
        comma = plain = False
        owned = tokens.get(context.figure.first - 1) in words.possessives  # "killed the mayor's two sons"
        for i in context.before(_OBJECT_REACH):
            word = tokens.lower[i]
            if i == context.figure.first - 1 and word in words.level_verbs:
                return None
            if word in self._tails and (told := self._ending(tokens, i, context.left)) is not None:
                governs = self._governs(tokens, told, context, comma) and (
                    comma or owned or not plain or not told.event.doing
                )
                return self._summed(tokens, told, context.left) if governs else None
            comma = comma or word == ","
            plain = plain or (word not in words.determiners and not word.endswith(words.adverbs))
            if word in words.of or word in words.infinitive:
                return self._of_noun(tokens, i, context.left)
            if word in words.function_words and word not in words.determiners and word not in words.possessives:
                return None
        return None

    def _of_noun(self, tokens: Tokens, of: int, left: int) -> Told | None:
        """ "the killing of 40", "injuries to 40"."""
        told = self._ending(tokens, of - 1, left)
        if told is None:
            return None
        of_those = tokens.lower[of] in self.words.of
        return told if told.form == "borne" or (of_those and told.form in ("noun", "doing")) else None

    def _governs(self, tokens: Tokens, told: Told, context: Context, comma: bool) -> bool:
        """A verb stands before its object: no noun, no passive, and not the verb of the figure before."""
        if told.form not in ("plain", "doing"):
            return False
        if told.form == "plain" and told.first == context.before_ends:
            return False  # "1 killed, 3 in hospital"
        if comma and tokens.get(told.after) == ",":
            return False  # "boy killed, 3 adults in hospital"
        return told.form == "doing" or not (told.event.doing and self._passive(tokens, told.first, context.left))

    def _passive(self, tokens: Tokens, at: int, left: int) -> bool:
        """ "was killed 40 miles off", "were shot and killed"."""
        for i in range(at - 1, max(left, at - _PASSIVE_REACH) - 1, -1):
            word = tokens.lower[i]
            if word in self.words.passive:
                return True
            if word not in self._joiners and word not in self._heads and not word.endswith(self.words.adverbs):
                return False
        return False

    def _summed(self, tokens: Tokens, told: Told, left: int) -> Told:
        """ "killed and wounded 40" counts both."""
        if tokens.get(told.first - 1) in self._joiners:
            other = self._ending(tokens, told.first - 2, left)
            if other is not None and (sum_of := self._sum(other.name, told.name)) is not None:
                return Told(*sum_of, told.form, other.first, told.after)
        return told

    # ------------------------------------------------------------------ the figure is the subject

    def _behind(self, context: Context, after: int) -> tuple[int, int]:
        """Where what is said of a subject stands: behind an insertion, if there is one ("four, including a boy,")."""
        tokens, lower = context.tokens, context.tokens.lower
        if context.whole is not None or tokens.get(context.figure.after) in self.words.of:
            return self._behind_whole(context, after)
        mark = tokens.get(after)
        if mark in _INSERTING and (mark != "," or self._inserted(tokens, after + 1)):
            last = min(len(lower), after + _INSERTION)
            end = next((i for i in range(after + 2, last) if lower[i] == mark), None)
            if end is not None and tokens.get(end + 1) in self._verbs:
                following = next((each.first for each in context.later if each.first > end), len(lower))
                stop = min(following, end + REACH)
                return end + 1, next((i for i in range(end + 1, stop) if lower[i] in self._marks), stop)
        return after, min(context.right, after + REACH)

    def _inserted(self, tokens: Tokens, at: int) -> bool:
        """ "including a boy", "two of them children", "more than half of all"."""
        return tokens.number(at) or tokens.get(at) in self._numbers or tokens.get(at) in self.words.inserting

    def _behind_whole(self, context: Context, after: int) -> tuple[int, int]:
        """ "two of the three men who were hurt have died": what stands directly behind is said of the three."""
        lower, words, stop = context.tokens.lower, self.words, context.behind(after).stop
        start = after + 2 if context.tokens.get(after) in words.relatives else after
        verb = next((i for i in range(start, stop) if lower[i] in words.copulas), None)
        if verb is None:
            return (stop if start > after else after), stop
        return verb, stop

    def _of_subject(self, context: Context, after: int, stop: int) -> Told | None:
        """ "40 people were killed", "forces have reached combat zones": of a sequence, the furthest step."""
        tokens, words = context.tokens, self.words
        lower = tokens.lower
        found: list[Told] = []
        acted = passive = denied = borne = False
        i = after
        while i < stop:
            word = lower[i]
            told = self._starting(tokens, i, stop) if word in self._heads else None
            if told is None:
                if word in self.words.describing and tokens.get(i + 1) in self._heads:
                    i, passive = i + 1, True  # "lists 40 homes as destroyed"
                    continue
                if word in self._leaving and self._leaves(tokens, i, after, acted):
                    break
                if context.embedded and i == after and word in words.copulas:
                    break
                i += 1
                if word in self._telling:
                    denied = denied or word in words.negations
                    passive = passive or word in words.passive
                    acted = acted or word in words.copulas
                    borne = word in words.bearing or (borne and word not in words.subject_prepositions)
                acted = acted or self.nouns.verbal(word)
                continue
            i = told.after
            if told.form == "noun" or (told.form == "borne" and not borne):
                acted = acted or told.form == "borne"
                continue
            if told.form == "doing" or (told.form == "plain" and not passive and self._acts(tokens, told)):
                break  # those counted do it themselves
            if denied:
                return self._denied(told)
            told = self._joined(tokens, told, stop)
            found.append(told)
            if told.event.phase is None or len(found) == _MOST_STEPS:
                break
            i = told.after
        return max(found, key=lambda told: (self._step(told.event), -told.first), default=None)

    def _leaves(self, tokens: Tokens, i: int, after: int, acted: bool) -> bool:
        """The clause of the figure ends at token i: another one begins, or another subject."""
        word = tokens.lower[i]
        if word in self.words.relatives:
            following = tokens.get(i + 1)
            return i > after or following in self.words.determiners or following in self.words.subject_pronouns
        if word in self.words.subordinators or word in self.words.subject_pronouns:
            return True
        if not acted or word not in self._joiners:
            return False
        following = tokens.get(i + 1)
        return following in self.words.determiners or following in self.words.pronouns or self._named(tokens, i + 1)

    def _acts(self, tokens: Tokens, told: Told) -> bool:
        """An object stands behind a verb that befalls its object: "two men wounded the bystanders"."""
        if not told.event.doing:
            return False
        following = tokens.get(told.after)
        if following in self.words.determiners or following in self.words.pronouns:
            return True
        if tokens.number(told.after) or following in self._numbers:
            return True
        return tokens.words[told.first][0].islower() and self._named(tokens, told.after)

    def _named(self, tokens: Tokens, at: int) -> bool:
        """A name stands at token `at`, and no day."""
        word = tokens.words[at] if at < len(tokens) else ""
        return word[:1].isupper() and word.lower() not in self._days

    def _joined(self, tokens: Tokens, told: Told, right: int) -> Told:
        """ "shot and killed", "shot dead": the last says what became of them; "killed or injured" counts both."""
        at = told.after
        if tokens.get(at) in self._joiners:
            at += 1 + tokens.get(at + 1).endswith(self.words.adverbs)
        following = self._starting(tokens, at, right)
        if following is None or following.form not in ("plain", "befalling"):
            return told
        if at == told.after and following.form != "befalling":
            return told
        if (sum_of := self._sum(told.name, following.name)) is not None:
            return Told(*sum_of, "plain", told.first, following.after)
        if told.event.phase is not None or following.event.phase is not None:
            return told
        return following

    def _denied(self, told: Told) -> Told | None:
        """ "two people were not hurt": what befell them is the contrary, if that has a name."""
        name = told.event.contrary
        return None if name is None else told._replace(name=name, event=self.words.events[name])

    # ------------------------------------------------------------------ the figure is what was measured

    def _measured(self, context: Context, people: bool) -> Told | None:
        """ "deaths rose to 40", "the number killed is 40": what is counted stands before as well."""
        tokens = context.tokens
        generic = False
        for i in context.before():
            word = tokens.lower[i]
            generic = generic or word in self._generic
            told = self._ending(tokens, i, context.left) if word in self._tails else None
            if told is None or (told.event.doing and not people):
                continue
            if told.first == context.before_ends:
                continue  # that is what the figure before counts
            if not told.event.doing or told.form == "noun" or generic:
                return told
            if any(tokens.lower[k] in self._generic for k in range(context.left, i)):
                return told
        return None

    def _may_be_measured(self, context: Context) -> bool:
        """ "rose to 40", but not "at Motel 6": no name stands directly before."""
        at = context.figure.first - 1
        word = context.tokens.get(at)
        named = at > 0 and context.tokens.words[at][0].isupper()
        return not named or word in self.words.function_words or word in self._tails or word in self._generic

    # ------------------------------------------------------------------ words

    def _starting(self, tokens: Tokens, at: int, right: int) -> Told | None:
        found = self._ahead.match(tokens, at)
        return Told(*found[1], at, at + found[0]) if found and at + found[0] <= right else None

    def _ending(self, tokens: Tokens, at: int, left: int) -> Told | None:
        found = self._back.match(tokens, at)
        return Told(*found[1], at + 1 - found[0], at + 1) if found and at + 1 - found[0] >= left else None

    def _step(self, event: Event) -> int:
        return -1 if event.phase is None else self._steps[event.phase]

    def _sum(self, one: str, two: str) -> tuple[str, Event] | None:
        return None if one == two else self._sums.get(frozenset((one, two)))
