"""What an amount goes on to measure that names nothing itself: "in May it had forecast 4 percent"."""

from __future__ import annotations

from collections.abc import Iterable

from discrep.claims import Measurand
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.contexts import Context, Draft
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens

COUNT = "count"  # the sort of amounts without a unit
_FAR = 400  # characters behind an amount, two or three sentences, in which it is gone on with
_BACK = 6  # tokens before a figure in which a verb of holding stands
_TITLE = 20  # tokens before a figure in which a title stands
_TITLED = 6  # words of a title
_QUOTES = frozenset('"“”')


class AmountsBefore:
    """The last measurand of each sort of amount (money, share, area) in a text, and of each measure."""

    __slots__ = ("_by_noun", "_last")

    def __init__(self) -> None:
        self._last: dict[str, tuple[int, Measurand]] = {}
        self._by_noun: dict[str | None, tuple[int, Measurand]] = {}

    def add(self, sort: str, measurand: Measurand, end: int) -> None:
        self._last[sort] = self._by_noun[measurand.noun] = end, measurand

    def ending(self, sort: str, end: int) -> Measurand | None:
        """The measurand of the amount that ends at `end`."""
        last, measurand = self._last.get(sort, (-1, None))
        return measurand if last == end else None

    def latest(self, nouns: Iterable[str]) -> Measurand | None:
        """The last of these measures in the whole text."""
        found = [self._by_noun[noun] for noun in nouns if noun in self._by_noun]
        return max(found, key=lambda each: each[0])[1] if found else None

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
        self._earning = Phrases(((phrase, True) for phrase in words.earning), backwards=True)
        self._earned, self._titled = words.earned, words.titled
        spans = [(phrase, name) for name, phrases in words.earning_spans.items() for phrase in phrases]
        self._spans = Phrases(spans, backwards=True)
        self._wage_verbs, self._wage = words.wage_verbs, words.wage
        self._people = lexicon.measurand.people | people | lexicon.measurand.people_plurals
        self._scopes = frozenset(words.wholes) | {part for parts in words.wholes.values() for part in parts}
        self._pronouns = lexicon.measurand.pronouns
        self._bodies = lexicon.measurand.bodies
        self._dating = lexicon.measurand.subject_prepositions | lexicon.measurand.determiners
        self._adverbs = lexicon.measurand.adverbs
        self._links = lexicon.measurand.copulas | lexicon.measurand.determiners

    def continues(self, context: Context) -> bool:
        """Beside the figure stands only a verb that says or keeps it, a date, a comparison or "the figure"."""
        tokens, at = context.tokens, context.figure.first - 1
        if at < 0:
            return False
        if self._after_date(context, at):
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
            described = tokens.get(i + 1) in self._bodies  # "the budget office"
            if (
                word[0].islower()
                and lower not in self._no_nouns
                and not lower.endswith(self._adverbs)
                and not described
            ):
                return False
        return True

    def earning(self, context: Context) -> bool:
        """A verb of earning stands right before the figure: "had earned $4 million", "made an estimated $4 million"."""
        tokens, at = context.tokens, context.figure.first - 1
        if at >= 0 and tokens.lower[at] in self._links:
            at -= 1
        return self._earning.match(tokens, at) is not None

    def earns(self, context: Context, draft: Draft, amounts: AmountsBefore) -> bool:
        """ "it had earned $4 million", "$4 million abroad": fills what of, which the text has said before.

        A title in quotation marks tells it too.
        """
        figure, earned = context.figure, self.earning(context)
        before = amounts.latest(self._earned)
        subject = self._earner(context) if earned else None
        if subject is not None:
            draft.noun = subject
        elif self._title(context):
            draft.noun = self._titled
        elif before is not None and before.noun is not None and earned:
            draft.noun, draft.subject = self._earned[before.noun], before.subject
        elif before is not None and draft.population in self._scopes:
            draft.noun, draft.subject = before.noun, before.subject
        else:
            return False
        draft.steps.append(("measurand.noun", "earning", max(0, figure.first - 1), figure.after))
        return True

    def _earner(self, context: Context) -> str | None:
        """What the subject of a verb of earning tells: "the opening weekend brought in", "a nurse earns"."""
        tokens, at = context.tokens, context.figure.first - 1
        at -= tokens.lower[at] in self._links
        if (verb := self._earning.match(tokens, at)) is None:
            return None
        subject = at - verb[0]
        while subject > context.left and (
            tokens.lower[subject] in self._links or tokens.lower[subject].endswith(self._adverbs)
        ):
            subject -= 1
        if (span := self._spans.match(tokens, subject)) is not None:
            return span[1]
        people = subject >= 0 and tokens.lower[subject] in self._people
        return self._wage if people and tokens.lower[at] in self._wage_verbs else None

    def _title(self, context: Context) -> bool:
        """A title in quotation marks stands before the figure: capital letters, and no sentence."""
        words, first = context.tokens.words, context.figure.first
        marks = [i for i in range(max(0, first - _TITLE), first) if words[i] in _QUOTES]
        if len(marks) < 2 or len(marks) % 2:
            return False
        inside = [word for word in words[marks[-2] + 1 : marks[-1]] if word.isalpha()]
        return 0 < len(inside) <= _TITLED and inside[0][0].isupper() and inside[-1][0].isupper()

    def compares(self, tokens: Tokens, figure_first: int) -> bool:
        """ "up from 4 percent", "against 4 percent", "the 4 percent of its last report": the figure before a change."""
        at = figure_first - 1
        while at >= 0 and tokens.lower[at] in self._links:
            at -= 1
        return at >= 0 and tokens.lower[at] in self._compared

    def _after_date(self, context: Context, at: int) -> bool:
        """ "in May 4 percent, and in October 5 percent": nothing but a date stands before the figure."""
        tokens = context.tokens
        return any(
            dated.after - 1 == at and not self._told_before(tokens, min(dated.first, dated.bare) - 1)
            for dated in context.dates
        )

    def _told_before(self, tokens: Tokens, at: int) -> bool:
        """ "the shares ended Thursday": a verb or a noun stands before the date."""
        while at >= 0 and tokens.lower[at] in self._dating:
            at -= 1
        word = tokens.get(at)
        return word.isalpha() and word not in self._no_nouns


def go_on(draft: Draft, before: Measurand, context: Context) -> None:
    """The draft measures what the amount before it measures, but for what its own words say."""
    figure = context.figure
    draft.noun, draft.modifiers = before.noun, before.modifiers
    draft.subject = draft.subject or before.subject
    if draft.role != "total" and draft.population in (None, before.population):  # of this part, and not of another
        draft.population = before.population
        draft.place = draft.place or before.place
    draft.per = draft.per or before.per
    if before.modality != "denied":
        draft.modality = before.modality
    draft.steps.append(("measurand.noun", "ellipsis", figure.first, figure.after))
