"""What a number is where it counts nothing, and when an amount is a rank or a pronoun."""

from __future__ import annotations

from discrep.extract.amounts.amount import Amount
from discrep.extract.amounts.unit_words import UnitReader
from discrep.extract.figures.designations import MISREAD, DesignationReader
from discrep.extract.figures.hedge_words import HedgeReader
from discrep.extract.figures.points_of_time import Found, PointReader, is_year
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.numerals.digits import digits, torn
from discrep.extract.numerals.numerals import UNCOUNTED
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens
from discrep.quantity import Kind

_LONGEST = 15  # digits of a number that counts something
_MONEY = frozenset("$€£¥₹")
_ENDS = frozenset({"%", ","})
_STOPS = frozenset(",.;)")


class KindReader:
    """Tells what a digit token is, where it counts nothing."""

    def __init__(self, lexicon: Lexicon, units: UnitReader, hedges: HedgeReader) -> None:
        self.words = lexicon.figures
        self.points = PointReader(lexicon, units, hedges)
        self.designations = DesignationReader(lexicon, hedges)
        self._endings, self._half = lexicon.numerals.ordinal_endings, lexicon.numerals.fractions.half
        self._units = units
        self._time_units = lexicon.units.time.names
        self._pronouns = lexicon.numerals.pronouns
        self._pronoun_before = lexicon.numerals.pronoun_before
        self._counted_behind = lexicon.numerals.counted_behind
        self._function_words = lexicon.measurand.function_words
        self._infinitives = lexicon.measurand.infinitive | frozenset(lexicon.measurand.modality.get("planned", ()))
        self._before = self.points.before | self.designations.before
        self._behind = self.points.behind | self.designations.behind
        self._per = lexicon.measurand.per_anything
        self._clock_before = Phrases(((phrase, True) for phrase in self.words.clock_before), backwards=True)
        self._clock_heads = self._clock_before.heads
        measurand = lexicon.measurand
        self._copulas, self._articles = measurand.copulas, lexicon.measurand.determiners
        people = {name for name, event in measurand.events.items() if event.noun in measurand.people}
        self._events = frozenset(word for word, (name, _) in measurand.events_by_word().items() if name in people)
        self._idioms = Phrases((phrase, True) for phrase in self.words.pronoun_phrases)

    def read(self, tokens: Tokens, at: int) -> Found | None:
        """The kind of the number at token `at`, or None where it may be a figure."""
        if self._plain(tokens, at):
            return None
        if self._plain_year(tokens, at):
            return Kind.YEAR, at, at + 1
        if torn(tokens, at):
            return Kind.IDENTIFIER, at, at + 1
        if tokens.glued(at + 1) and tokens.lower[at + 1] in self._endings and not self._weight(tokens, at):
            month = self.points.month(tokens, at - 1, at + 1) or self.points.month(tokens, at + 2, at + 1)
            return (Kind.DATE if month else Kind.ORDINAL), at, at + 2
        return (
            self.points.date(tokens, at)
            or self.designations.touching(tokens, at)
            or self.points.clock(tokens, at)
            or self.points.short_year(tokens, at)
            or self.designations.chain(tokens, at)
            or self.points.year(tokens, at)
            or self.designations.beside(tokens, at)
        )

    def _plain(self, tokens: Tokens, at: int) -> bool:
        """The common case, told at a glance: nothing near the number could make it anything but a figure."""
        words = tokens.words
        if not 0 < at < len(words) - 1:
            return False
        word, following, before = words[at], words[at + 1], words[at - 1]
        money = before in _MONEY
        if not word.isdigit():
            if digits(word) is None:
                return False
        elif (len(word) == 4 and not money) or word[0] == "0" or len(word) > _LONGEST:
            return False
        starts, ends = tokens.starts, tokens.ends
        if following not in _ENDS and (starts[at + 1] == ends[at] or not following.islower()):
            return False
        if following == "," and tokens.glued(at + 2) and words[at + 2][0] in MISREAD:
            return False
        if money:
            return True
        if starts[at] == ends[at - 1]:
            return False
        if following == "%":
            return True
        return (
            not before[0].isupper()
            and tokens.lower[at - 1] not in self._before
            and tokens.lower[at + 1] not in self._behind
        )

    def _weight(self, tokens: Tokens, at: int) -> bool:
        """What looks like the ending of an ordinal is a unit, and a number in a smaller one follows: "12st 4lb"."""
        return tokens.number(at + 2) and self._units.beside(tokens, at + 1) is not None

    def _plain_year(self, tokens: Tokens, at: int) -> bool:
        """ "in 2018," and the like, told at a glance."""
        if not (is_year(tokens.words[at]) and 0 < at < len(tokens) - 1) or tokens.glued(at):
            return False
        following = tokens.lower[at + 1]
        ends = following in _STOPS or (following in self._function_words and not tokens.glued(at + 1))
        return ends and (tokens.lower[at - 1] in self.words.year_before or tokens.lower[at - 1] in self.words.months)

    def _hit(self, tokens: Tokens, at: int) -> bool:
        """Something happened to whom a figure counts: "was killed", "is missing"."""
        if tokens.get(at) not in self._copulas:
            return False
        return any(word in self._events for word in tokens.lower[at + 1 : at + 3])

    # ------------------------------------------------------------------ of whole amounts

    def of_amount(self, tokens: Tokens, amount: Amount) -> Kind | None:
        """The kind of an amount that is no figure: a pronoun, a rank, a point of time."""
        if amount.rule in UNCOUNTED:
            return Kind(amount.rule)
        if amount.unit is None and amount.rule == "fraction" and self._compound(tokens, amount):
            return Kind.NAME
        words, before = self.words, tokens.get(amount.first - 1)
        if amount.rule == "words" and self._pronoun(tokens, amount):
            return Kind.PRONOUN
        if before in self._clock_heads and self._clock_before.match(tokens, amount.first - 1) is not None:
            return Kind.TIME
        if amount.unit is None:
            if self._digits_long(tokens, amount):
                return Kind.NAME
            if before in self._per:
                return Kind.PER
            ranked = before in words.ranked and tokens.get(amount.first - 2) not in self._infinitives
            return Kind.ORDINAL if ranked else None
        if amount.unit in self._time_units and (
            before in words.period_before
            or (tokens.get(amount.after) in words.period_after and before not in words.spending)
            or self._up_to_a_date(tokens, amount.after)
        ):
            return Kind.TIME
        return None

    def _up_to_a_date(self, tokens: Tokens, at: int) -> bool:
        """ "the three months to June", "the 52 weeks ended 30 June": what runs up to a date is a period."""
        if tokens.get(at) not in self.words.period_up_to:
            return False
        at += 1 + (tokens.get(at + 1) in self.words.days_before)
        word = tokens.get(at)
        return self.points.month(tokens, at, at) or is_year(word) or self.points.month(tokens, at + 1, at + 1)

    def _digits_long(self, tokens: Tokens, amount: Amount) -> bool:
        """ "a five-figure sum", "six figures": how long a number is."""
        at = amount.after + (tokens.get(amount.after) == "-")
        return tokens.get(at) in self.words.digit_nouns and (at > amount.after or tokens.get(at).endswith("s"))

    def _compound(self, tokens: Tokens, amount: Amount) -> bool:
        """ "half-dry", "half-empty": a word, not a share."""
        at = amount.after
        if tokens.get(amount.first) not in self._half or tokens.get(at) != "-":
            return False
        return tokens.glued(at) and tokens.glued(at + 1) and tokens.get(at + 1).isalpha()

    def _pronoun(self, tokens: Tokens, amount: Amount) -> bool:
        """ "one" where it counts nothing: "no one", "one of the", "one is", "at one point"."""
        first = amount.first
        if tokens.get(first) not in self._pronouns or amount.after != first + 1:
            return False
        before, following = tokens.get(first - 1), tokens.get(first + 1)
        if before in self._pronoun_before:
            return True
        if following in self._counted_behind:
            return False
        bare = not following[:1].isalpha() or following in self._function_words
        if bare and (before in self._events or self._hit(tokens, first + 1)):
            return False  # "killed one and injured 14", "one was killed"
        if bare or (tokens.get(first - 2) in self._articles and before not in self._function_words):
            return True  # "a big one hit"
        return self._idioms.match(tokens, first - 1) is not None or self._idioms.match(tokens, first) is not None
