"""What a figure without a noun goes on counting: "three others", "of those, 300", "another 9,000", "it rose to 45"."""

from __future__ import annotations

from discrep.claims import Measurand
from discrep.extract.figures.figures import Figure
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.amounts_before import COUNT, AmountsBefore
from discrep.extract.measurands.contexts import REACH, Context, Draft
from discrep.extract.measurands.nouns import NounPhrase, NounReader
from discrep.extract.text.tokens import Tokens, all_digits
from discrep.quantity import COUNTS

_LEVEL_REACH = 6  # tokens back from "to 45" to the verb or noun that tells of a level
_INSERTION = 14  # tokens of an insertion behind a figure: "the other two, a cook and a guard, were"
_INSERTING = frozenset(",—–")
_QUOTES = frozenset("\"'“”‘’")
_GAP = 6  # words of whoever else counts the same
_BEGINNING = frozenset({";", ":", "—", "“", '"', "."})
_OPENING = frozenset({",", ";", ":", "—", "–", "-", "..."})


class EllipsisReader:
    """Tells where a figure continues one before it, and what it takes over from that."""

    def __init__(self, lexicon: Lexicon, nouns: NounReader) -> None:
        self.words, self.nouns = lexicon.measurand, nouns
        self._compared, self._links = lexicon.measures.compared, lexicon.ranges.parallel | {","}
        self._who = self.words.bodies | self.words.people | lexicon.attribution.organizations
        self._generic = lexicon.measurand.generic - lexicon.measurand.pronouns
        change = lexicon.change
        self._levels = change.up | change.down | change.moving | lexicon.measurand.generic | lexicon.measurand.standing

    def continues(self, tokens: Tokens, figure: Figure) -> bool:
        """A bare figure can go on counting what was counted before, unless it hangs on something else."""
        words, at = self.words, figure.first - 1
        while tokens.get(at) in words.determiners and tokens.get(at - 1) in words.subject_prepositions:
            at -= 1  # "between the 400 and the 700"
        described = tokens.get(figure.after + 1) in words.others  # "86 late ones"
        if not described and tokens.get(figure.after) not in words.others:
            end = figure.after + tokens.get(figure.after).endswith(words.adverbs)  # "40 hurt, nine seriously"
            if tokens.get(end).isalpha() and self.nouns.counted_behind(tokens, figure.after):
                return False
        before = tokens.get(at)
        if tokens.number(figure.after):
            return False  # "two 16-year-olds"
        if before in words.levels:
            near = tokens.lower[max(0, at - _LEVEL_REACH) : at]
            return not self._levels.isdisjoint(near)
        if before in words.subject_prepositions:
            return False
        if before[:1].isalpha():
            named = at > 0 and tokens.words[at][0].isupper() and tokens.words[at - 1] not in _QUOTES
            return not named or before in words.function_words
        if before in _QUOTES:
            return not tokens.glued(at)
        return not before or (before in _OPENING and not self._apposed(tokens, figure))

    def _apposed(self, tokens: Tokens, figure: Figure) -> bool:
        """Digits behind a comma and a name or a person are no count: "Ann Lee, 24 and", but "in Spain, 24 in Peru"."""
        if tokens.get(figure.after) in self.words.place_prepositions:
            return False
        named = tokens.words[figure.first - 2] if figure.first > 1 else ""
        digits = all_digits(tokens.words[figure.first])
        return digits and (named[:1].isupper() or named in self.words.people or named == ".")

    def against(self, tokens: Tokens, figure: Figure, draft: Draft) -> bool:
        """A former count that another is held against: not "61 votes against 38", which are of one day."""
        compared = tokens.get(figure.first - 1) in self._compared
        former = draft.time is not None or tokens.get(figure.first - 2) == ","
        return compared and former and not self.nouns.counted_behind(tokens, figure.after)

    def gapped(self, tokens: Tokens, before: Figure, figure: Figure) -> bool:
        """ "observers counted 41 complaints, and the commission 29": somebody else, and neither verb nor noun."""
        between = range(before.after, figure.first)
        joint = next((i for i in reversed(between) if tokens.lower[i] in self._links), None)
        if joint is None or not 0 < figure.first - joint - 1 <= _GAP or tokens.get(figure.after) in self.words.copulas:
            return False
        if tokens.lower[joint] == "," and tokens.get(joint + 1) not in self.words.determiners:
            return False  # a list: "USB 1.1, USB 2.0"
        named = [i for i in range(joint + 1, figure.first) if tokens.lower[i] not in self.words.function_words]
        return bool(named) and all(tokens.words[i][0].isupper() or tokens.lower[i] in self._who for i in named)

    def parent(self, tokens: Tokens, figure: Figure) -> bool:
        """ "a mother of three": children, though nobody says so."""
        at = figure.first - 1
        bare = not self.nouns.counted_behind(tokens, figure.after)
        return tokens.get(at) in self.words.of and tokens.get(at - 1) in self.words.parents and bare

    def persons(self, tokens: Tokens, figure: Figure) -> bool:
        """ "60 of those affected", "90 percent of those who voted": people are meant."""
        at = figure.after
        of_those = tokens.get(at) in self.words.of and tokens.get(at + 1) in self.words.determiners
        return of_those and tokens.get(at + 2) in self.words.personal

    def announced(self, context: Context) -> tuple[NounPhrase, bool] | None:
        """What the sentence begins with is what a bare figure counts; and whether that is some of it.

        "Of the satellites in orbit, 11 have answered", "Tremors are rarer: the institute has registered 214".
        """
        tokens, first, words = context.tokens, context.figure.first, self.words
        start, partly = 0, tokens.get(0) in words.of
        if partly:
            start, comma = 1, first - 1 - (tokens.get(first - 1) in words.all)
            if tokens.get(comma) != "," or context.left > start:
                return None
        elif context.left < 2 or tokens.lower[context.left - 1] != ":" or context.follows:
            return None
        while tokens.get(start) in words.determiners:
            start += 1
        phrase = self.nouns.forward(tokens, start) if start < first else None
        if phrase is None or phrase.after >= first or not self.nouns.plural(tokens.lower[phrase.head]):
            return None
        if not partly and tokens.get(phrase.after) not in words.copulas:
            return None
        return phrase, partly and tokens.lower[first - 1] not in words.all

    def antecedent(
        self, tokens: Tokens, figure: Figure, draft: Draft, before: list[Measurand], here: int, beside: bool
    ) -> Measurand:  # fmt: skip
        """What an elliptical figure goes on counting: the same event, else people, else the last.

        What its sentence counts goes first; `here` is where that begins. `beside`: it is a part of the figure before
        it, or follows it in a list.
        """
        if not beside and not self._of_number(tokens, figure):
            for earlier in reversed(before[-REACH:]):
                if draft.event is not None and earlier.event == draft.event:
                    return earlier
            nearest = before[max(here, len(before) - REACH) :] or before[-REACH:]
            for earlier in reversed(nearest):
                if earlier.noun in self.words.people and earlier.role != "part":
                    return earlier
        return before[-1]

    def _of_number(self, tokens: Tokens, figure: Figure) -> bool:
        """ "the total would reach 45": a word for a number is what the figure is said of."""
        near = tokens.lower[max(0, figure.first - _LEVEL_REACH) : figure.first]
        return not self._generic.isdisjoint(near)

    def opened(self, tokens: Tokens, before: Figure, figure: Figure) -> bool:
        """ "Of its 90 employees, 55 work in Ghana": a part of the figure that "of" opens the sentence with."""
        alike = before.unit == figure.unit and (before.kind in COUNTS) == (figure.kind in COUNTS)
        if not alike or tokens.get(figure.first - 1) != "," or figure.first - before.after > REACH:
            return False
        at = before.first - 1
        while at > 0 and tokens.lower[at] in self.words.determiners:
            at -= 1
        return at >= 0 and tokens.lower[at] in self.words.of and (at == 0 or tokens.lower[at - 1] in _BEGINNING)

    def group(self, tokens: Tokens, figure: Figure) -> str | None:
        """ "Of the dead, seven were children", "of those killed, three": the word for those of whom some are told."""
        comma, lower = figure.first - 1, tokens.lower
        if comma < 2 or lower[comma] != "," or lower[comma - 2] not in self.words.determiners:
            return None
        of = comma - 3
        begins = of == 0 or (of > 0 and lower[of - 1] in _BEGINNING)
        return lower[comma - 1] if begins and lower[of] in self.words.of else None

    def some_of(self, tokens: Tokens, figure: Figure, draft: Draft, before: list[Measurand]) -> bool:
        """ "ten of the dead were found in Alder": some of those that were counted before."""
        of_the = tokens.get(figure.after) in self.words.of and tokens.get(figure.after + 1) in self.words.determiners
        if not of_the or figure.kind not in COUNTS or draft.noun is None or tokens.number(figure.after + 2):
            return False
        return any(each.noun == draft.noun and draft.event in (None, each.event) for each in before[-REACH:])

    def measure(self, tokens: Tokens, figure: Figure, draft: Draft, amounts: AmountsBefore) -> None:
        """What is no whole number counts nobody: it goes on with a measure ("the institute measured 6.9")."""
        before = amounts.of(COUNT, tokens.starts[figure.first])
        if before is not None:
            draft.noun = before.noun
            draft.steps.append(("measurand.noun", "ellipsis", figure.first, figure.after))

    def inherit(
        self, tokens: Tokens, figure: Figure, after: int, draft: Draft, before: Measurand, gapped: bool = False
    ) -> None:
        """Take over what the figure leaves out; what happened to those counted only where nothing else is said.

        `after` is the token behind its noun phrase; `gapped`: who else counts stands before it.
        """
        if draft.noun is None and (kind := self._kind(tokens, figure)) is not None:
            draft.noun, draft.role = kind, draft.role or "part"
        draft.population = draft.population or (before.population if draft.noun is None else None)
        draft.noun = draft.noun or before.noun
        if draft.event is None and not self._told(tokens, figure, after, gapped):
            draft.event, draft.phase = before.event, draft.phase or before.phase
        draft.steps.append(("measurand.noun", "ellipsis", figure.first, figure.after))

    def _kind(self, tokens: Tokens, figure: Figure) -> str | None:
        """ "five are men", "three were children": of which kind those are that the figure counts."""
        at = figure.after
        if tokens.get(at) not in self.words.copulas or not self.nouns.plural(tokens.get(at + 1)):
            return None
        kind = self.nouns.canonical(self.nouns.lemma(tokens.lower[at + 1]))
        return kind if kind in self.words.people else None

    def _told(self, tokens: Tokens, figure: Figure, after: int, gapped: bool) -> bool:
        """A verb beside the figure tells something of its own: "two were questioned", "they held two"."""
        words, at = self.words, max(figure.after, after)
        if part := self._part(tokens, at):
            at += part
        if (mark := tokens.get(at)) in _INSERTING:
            end = min(len(tokens), at + _INSERTION)
            at = next((i + 1 for i in range(at + 1, end) if tokens.lower[i] == mark), at)
        if tokens.get(at) in words.others:
            at += 1
        if self._of_number(tokens, figure):
            return False
        before = tokens.words[figure.first - 1] if figure.first else ""
        verb = before.isalpha() and before.islower() and before not in words.function_words
        if verb and not gapped and before not in self._levels:
            return True
        said = tokens.get(at)
        if said in words.copulas:
            at += 1
            while tokens.get(at) in words.copulas or tokens.get(at).endswith(words.adverbs):
                at += 1
            said = tokens.get(at)
            if said in words.place_prepositions or said in words.negations:
                return True
        return self.nouns.verbal(said)

    def _part(self, tokens: Tokens, at: int) -> int:
        """ "two of them": the words between the figure and what is said of it."""
        return 2 if tokens.get(at) in self.words.of and tokens.get(at + 1) in self.words.function_words else 0
