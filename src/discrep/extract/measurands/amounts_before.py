"""What an amount goes on to measure that names nothing itself: "in May it had forecast 4 percent"."""

from __future__ import annotations

from discrep.claims import Measurand
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.contexts import Context, Draft
from discrep.extract.measurands.dated import Dated
from discrep.extract.text.tokens import Tokens

_FAR = 400  # characters behind an amount, two or three sentences, in which it is gone on with
_BACK = 6  # tokens before a figure in which a verb of holding stands


class AmountsBefore:
    """The last measurand of each sort of amount (money, share, area) in a text."""

    __slots__ = ("_last",)

    def __init__(self) -> None:
        self._last: dict[str, tuple[int, Measurand]] = {}

    def add(self, sort: str, measurand: Measurand, end: int) -> None:
        self._last[sort] = end, measurand

    def of(self, sort: str, start: int) -> Measurand | None:
        """The measurand that an amount at `start` can go on with."""
        end, measurand = self._last.get(sort, (0, None))
        return measurand if measurand is not None and start - end <= _FAR else None


class ContinuedReader:
    """Tells an amount whose words name no measure, because the amount before it has named it."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = lexicon.measures
        self._holding, self._passed = words.holding, words.passed
        self._generic = lexicon.measurand.generic
        self._compared = words.compared
        said = lexicon.attribution
        people = {noun + lexicon.measurand.plural_ending for noun in lexicon.measurand.people}
        self._no_nouns = (
            lexicon.measurand.function_words | self._holding | self._passed | self._compared | self._generic
            | lexicon.measurand.bodies | lexicon.measurand.people | people | lexicon.measurand.directions
            | frozenset(word for words in (said.roles, said.groups) for phrase in words for word in phrase.split())
        )  # fmt: skip
        self._pronouns = lexicon.measurand.pronouns
        self._adverbs = lexicon.measurand.adverbs
        self._links = lexicon.measurand.copulas | lexicon.measurand.determiners

    def continues(self, context: Context) -> bool:
        """Beside the figure stands only a verb that says or keeps it, a date, a comparison or "the figure"."""
        tokens, at = context.tokens, context.figure.first - 1
        if at < 0:
            return False
        if self._after_date(context.dates, at):
            return True
        lower = tokens.lower
        for i in range(at, max(-1, at - _BACK), -1):
            word = lower[i]
            if word in self._compared or word in self._generic:
                return True
            if word in self._holding:
                return self._names_nothing(tokens, context.left, i)
            if word not in self._passed and word not in self._links:
                return False
        return False

    def _names_nothing(self, tokens: Tokens, left: int, verb: int) -> bool:
        """Before the verb stands no common noun but one for people or a body: "it had forecast", "traders had seen"."""
        for i in range(verb - 1, left - 1, -1):
            word, lower = tokens.words[i], tokens.lower[i]
            if lower in self._pronouns or (word[0].isupper() and i > 0):
                return True  # whoever it is stands right before
            if word[0].islower() and lower not in self._no_nouns and not lower.endswith(self._adverbs):
                return False
        return True

    def compares(self, tokens: Tokens, figure_first: int) -> bool:
        """ "up from 4 percent", "against 4 percent", "the 4 percent of its last report": the figure before a change."""
        at = figure_first - 1
        while at >= 0 and tokens.lower[at] in self._links:
            at -= 1
        return at >= 0 and tokens.lower[at] in self._compared

    @staticmethod
    def _after_date(dates: list[Dated], at: int) -> bool:
        """ "in May 4 percent, and in October 5 percent": nothing but a date stands before the figure."""
        return bool(dates) and any(dated.after - 1 == at for dated in dates)


def go_on(draft: Draft, before: Measurand, context: Context) -> None:
    """The draft measures what the amount before it measures, but for what its own words say."""
    figure = context.figure
    draft.noun, draft.modifiers = before.noun, before.modifiers
    draft.population = draft.population or before.population
    draft.subject = draft.subject or before.subject
    draft.place = draft.place or before.place
    draft.per = draft.per or before.per
    if draft.modality == "done" and before.modality != "denied":
        draft.modality = before.modality
    draft.steps.append(("measurand.noun", "ellipsis", figure.first, figure.after))
