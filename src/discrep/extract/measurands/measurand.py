"""What a figure measures: the noun counted, of whom, where, in which event and phase, planned or done."""

from __future__ import annotations

from discrep.claims import Measurand
from discrep.extract.figures.figures import Figure
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.circumstances import CircumstanceReader
from discrep.extract.measurands.contexts import REACH, ContextReader, Draft
from discrep.extract.measurands.counted import CountedReader
from discrep.extract.measurands.nouns import NounReader
from discrep.extract.measurands.times import Dated
from discrep.extract.text.tokens import Tokens
from discrep.quantity import COUNTS, Kind


class MeasurandReader:
    """Reads measurands by the words of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = lexicon.measurand
        self.nouns = nouns = NounReader(self.words)
        self.contexts = ContextReader(self.words, nouns)
        self.counted = CountedReader(lexicon, nouns)
        self.circumstances = CircumstanceReader(lexicon, nouns)

    def read(self, tokens: Tokens, figures: list[Figure], i: int, dates: list[Dated], before: list[Measurand]) -> Draft:
        """The measurand of figure i of a sentence; `before` are those of the counts before it, for "of them"."""
        draft, figure = Draft(), figures[i]
        if figure.kind is Kind.AGE:
            draft.noun = "age"
            return draft
        context = self.contexts.read(tokens, figures, i, dates)
        part = self.counted.role(context, draft)
        after = self.counted.noun(context, draft, part)
        context.end_at_comma(after)
        self.circumstances.read(context, draft, after)
        if before and (part or (draft.noun is None and figure.kind in COUNTS and self._continues(tokens, figure))):
            self._inherit(draft, self._antecedent(draft, before, part))
            draft.steps.append(("measurand.noun", "ellipsis", figure.first, figure.after))
        return draft

    def _continues(self, tokens: Tokens, figure: Figure) -> bool:
        """A bare figure can go on counting what was counted before, unless it hangs on a preposition: "with 7"."""
        if self.contexts.nouns.counted_behind(tokens, figure.after):
            return False
        before = tokens.get(figure.first - 1)
        return before not in self.words.subject_prepositions or before in self.words.levels

    def _antecedent(self, draft: Draft, before: list[Measurand], part: bool) -> Measurand:
        """What an elliptical figure goes on counting: the same event, else people, else the last."""
        if not part:
            for earlier in reversed(before[-REACH:]):
                if draft.event is not None and earlier.event == draft.event:
                    return earlier
            for earlier in reversed(before[-REACH:]):
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
