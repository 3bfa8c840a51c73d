"""What a figure measures: the noun counted, of whom, where, in which event and phase, planned or done."""

from __future__ import annotations

from discrep.claims import Measurand
from discrep.extract.figures.figures import Figure
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.amounts_before import COUNT, AmountsBefore
from discrep.extract.measurands.circumstances import CircumstanceReader
from discrep.extract.measurands.contexts import REACH, Context, ContextReader, Draft
from discrep.extract.measurands.counted import CountedReader
from discrep.extract.measurands.dated import Dated
from discrep.extract.measurands.ellipsis import EllipsisReader
from discrep.extract.measurands.kinds_of_measurands import StockReader
from discrep.extract.measurands.members import MemberReader
from discrep.extract.measurands.nouns import NounReader
from discrep.extract.measurands.votes import VotedReader
from discrep.extract.text.tokens import Tokens
from discrep.quantity import COUNTS, Kind

_GOING_ON = ("total", "additional")  # roles of a figure that leaves out what it counts: "40 more"
_NOUN = 4  # words of a noun phrase between two figures that "and" joins


class MeasurandReader:
    """Reads measurands by the words of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = lexicon.measurand
        self.nouns = nouns = NounReader(self.words)
        self._and = lexicon.numerals.joiners
        self._joining = lexicon.ranges.joining
        self.contexts = ContextReader(self.words, nouns)
        self.counted = CountedReader(lexicon, nouns)
        self.ellipsis = EllipsisReader(lexicon, nouns)
        self.circumstances = CircumstanceReader(lexicon, nouns)
        self.members = MemberReader(lexicon, nouns)
        self.stocks = StockReader(lexicon)
        self.votes = VotedReader(lexicon)

    def read(
        self, tokens: Tokens, figures: list[Figure], i: int, dates: list[Dated], before: list[Measurand], here: int,
        amounts: AmountsBefore,
    ) -> Draft:  # fmt: skip
        """The measurand of figure i of a sentence; `before` are those of the counts before it, for "of them", from
        `here` on those of its sentence, and `amounts` those of figures with a unit."""
        draft, figure = Draft(), figures[i]
        if figure.kind is Kind.AGE:
            draft.noun = "age"
            return draft
        context = self.contexts.read(tokens, figures, i, dates)
        if self.votes.sided(context, draft):
            self.circumstances.read(context, draft, figure.after)
            draft.event = None
            return draft
        part = self.counted.roles.read(context, draft)
        opened = i > 0 and self.ellipsis.opened(tokens, figures[i - 1], figure)
        if opened and draft.role is None and figure.kind not in COUNTS:
            draft.role = "part"  # "of the $118 million in profit, $21 million"
        after = self.counted.noun(context, draft, part, amounts)
        context.end_at_comma(after)
        if figure.kind in COUNTS and self.ellipsis.parent(tokens, figure):
            draft.noun = self.words.child
            draft.steps.append(("measurand.noun", "of a parent", figure.first - 2, figure.after))
            return draft
        event = draft.event
        self.circumstances.read(context, draft, after)
        self.members.read(context, draft, after)
        self.votes.read(context, draft, after)
        if draft.role is None and draft.event == event and self.ellipsis.some_of(tokens, figure, draft, before):
            draft.role = "part"
        if context.whole is not None and draft.event is None and draft.role is None:
            draft.role = "part"  # "56 of the 105 seats"; but "killed 68 of the 72" tells who was killed
            draft.steps.append(("measurand.role", "part", figure.after, context.whole.after))
        if figure.kind in COUNTS and (group := self.ellipsis.group(tokens, figure)) is not None:
            self.counted.of_group(figure, draft, group)
        if opened and draft.event is None and draft.role is None:
            part, draft.role = True, "part"
        if draft.role == "additional" and draft.event and before and before[-1].event not in (None, draft.event):
            draft.role = None  # "14 people were killed and another 60 hurt": all of the hurt
        if draft.noun is None and self.ellipsis.persons(tokens, figure):
            draft.noun = self.words.person
        if figure.kind in COUNTS:
            if (
                draft.noun is None
                and draft.event is None
                and (announced := self.ellipsis.announced(context)) is not None
            ):
                phrase, partly = announced
                self.counted.name(tokens, phrase, draft)
                draft.role = draft.role or ("part" if partly else None)
            beside = figures[i - 1] if before and i > 0 and figures[i - 1].kind in COUNTS else None
            self._go_on(context, draft, after, before, here, amounts, beside, part)
        elif part and before and draft.noun is None:
            self.ellipsis.inherit(tokens, figure, after, draft, before[-1])
        self.stocks.read(context, draft, after)
        return draft

    def _go_on(
        self, context: Context, draft: Draft, after: int, before: list[Measurand], here: int, amounts: AmountsBefore,
        beside: Figure | None, part: bool,
    ) -> None:  # fmt: skip
        """What a count takes over from those before it; `beside` is the one right before it in its sentence."""
        tokens, figure, ellipsis = context.tokens, context.figure, self.ellipsis
        if beside is not None and self._joined(tokens, beside, figure):
            draft.place, draft.time = draft.place or before[-1].place, draft.time or before[-1].time
        bare = draft.noun is None
        if len(before) > here and bare and draft.role == "before":
            ellipsis.inherit(tokens, figure, after, draft, before[-1])  # "trimmed the layoffs to 45 from 60"
        elif before and bare and ellipsis.against(tokens, figure, draft):
            draft.role = draft.role or "before"  # "11,168 patients, against 10,506 in October"
            ellipsis.inherit(tokens, figure, after, draft, before[-1])
        elif beside is not None and bare and ellipsis.gapped(tokens, beside, figure):
            ellipsis.inherit(tokens, figure, after, draft, before[-1], gapped=True)
        elif bare and any(end.denominator != 1 for end in figure.ends):
            ellipsis.measure(tokens, figure, draft, amounts)
        elif before and (part or (bare and (draft.role in _GOING_ON or ellipsis.continues(tokens, figure)))):
            listed = beside is not None and self._lists(tokens, beside, figure)
            whole = ellipsis.antecedent(tokens, figure, draft, before, here, part or listed)
            if draft.role is None and whole.role == "part" and listed:
                draft.role = "part"  # "80 people, 50 of them in Ghana and 20 in Togo"
            ellipsis.inherit(tokens, figure, after, draft, whole)

    def _joined(self, tokens: Tokens, before: Figure, figure: Figure) -> bool:
        """ "54 cases and two deaths": nothing but the first noun and "and" stands between two figures."""
        between = range(before.after, figure.first - 1)
        if tokens.get(figure.first - 1) not in self._and or len(between) > _NOUN:
            return False
        return all(tokens.lower[i].isalpha() and tokens.lower[i] not in self.words.function_words for i in between)

    def _lists(self, tokens: Tokens, before: Figure, figure: Figure) -> bool:
        """A comma or "and" leads from one figure of a list to the next."""
        return tokens.get(figure.first - 1) in self._joining and figure.first - before.after <= REACH

    def sort(self, figure: Figure, measurand: Measurand) -> str | None:
        """The sort of amount that a figure is; None for what counts something, and where it has none that is known."""
        if figure.kind in COUNTS:
            return COUNT if self.counted.measures.of_counts(measurand.noun) else None
        return self.counted.measures.sort(figure)
