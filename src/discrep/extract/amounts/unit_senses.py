"""What one written form of a unit means, and where: compiled from the lexicon once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction

from discrep.extract.lexicon.measure_words import Sense
from discrep.extract.numerals.digits import Numeral
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens, all_digits

_REACH = 8  # tokens on either side in which a word tells which unit is meant


@dataclass(slots=True)
class Form:
    """What may be a unit: tokens `at` up to `after`, behind a number."""

    tokens: Tokens
    at: int
    after: int
    number: Numeral
    joined: bool
    """A hyphen stands between the two."""
    paired: bool
    """The number goes on with another one: the 2 of "6 ft 2 in"."""


Condition = Callable[[Form], bool]


@dataclass(frozen=True, slots=True)
class Meaning:
    """A unit, what the number is multiplied by, and the conditions, all of which must hold."""

    unit: str
    factor: Fraction
    conditions: tuple[Condition, ...] = ()


class Contexts:
    """The lists of words that tell which unit is meant."""

    def __init__(self, table: dict[str, frozenset[str]], function_words: frozenset[str]) -> None:
        self._table, self._function_words = table, function_words
        self._dimension = table["dimension"]

    def conditions(self, sense: Sense, form: str) -> tuple[Condition, ...]:
        """The conditions of one form of a sense."""
        found: list[Condition] = list(as_written(form)) if sense.exact_case else []
        flags: list[tuple[bool, Condition]] = [
            (sense.touching, _touching),
            (sense.joined, lambda form: form.joined),
            (sense.paired, lambda form: form.paired),
            (sense.digits, _digits),
            (sense.agreeing, _agreeing),
            (sense.decimal, _decimal),
            (sense.alone, self._alone),
        ]
        found += [condition for given, condition in flags if given]
        if (below := sense.below) is not None:
            found.append(lambda form: not form.number.scaled and abs(form.number.ends[-1]) < below)
        if (least := sense.least) is not None:
            found.append(lambda form: form.number.ends[-1] >= least)
        if smaller := frozenset(sense.before):
            found.append(lambda form: _goes_on(form.tokens, form.after, smaller))
        for names, wanted in ((sense.next, True), (sense.not_next, False)):
            if names:
                found.append(self._next(names, wanted))
        for names, wanted in ((sense.near, True), (sense.not_near, False)):
            if names:
                found.append(self._near(names, wanted))
        return tuple(found)

    def _alone(self, form: Form) -> bool:
        """No word follows that the form could describe."""
        word = form.tokens.get(form.after)
        return not word[:1].isalpha() or word in self._function_words or word in self._dimension

    def _next(self, names: Iterable[str], wanted: bool) -> Condition:
        phrases = Phrases((phrase, True) for name in names for phrase in self._table[name])
        return lambda form: (phrases.match(form.tokens, form.after) is not None) is wanted

    def _near(self, names: Iterable[str], wanted: bool) -> Condition:
        words = frozenset(word for name in names for word in self._table[name])

        def near(form: Form) -> bool:
            lower, first, after = form.tokens.lower, form.number.first, form.after
            around = lower[max(0, first - _REACH) : first] + lower[after : after + _REACH]
            return (not words.isdisjoint(around)) is wanted

        return near


def as_written(form: str) -> tuple[Condition, ...]:
    """The letters are as in the lexicon, and digits touch the letters before them as they do there ("m2")."""
    parts = Tokens(form)
    words = parts.words
    glued = [i for i in range(1, len(words)) if words[i][:1].isdigit() and words[i - 1].isalpha() and parts.glued(i)]
    found: list[Condition] = []
    if form.upper() != form.lower():
        found.append(lambda form: form.tokens.words[form.at : form.after] == words)
    if glued:
        found.append(lambda form: all(form.tokens.glued(form.at + i) for i in glued))
    return tuple(found)


def short(form: str) -> tuple[Condition, ...]:
    """The conditions of a short form: as written, behind digits."""
    return (*as_written(form), _digits)


def no_capitals(tokens: Tokens, at: int, after: int) -> bool:
    """No word beside tokens `at` up to `after` is in capitals: "ALL 2,000 MEN" is a headline, no Albanian money."""
    around = (i for i in (at - 1, after) if 0 <= i < len(tokens))
    return not any(len(tokens.words[i]) > 1 and tokens.words[i].isupper() for i in around)


def _touching(form: Form) -> bool:
    return form.joined or form.tokens.glued(form.at)


def _digits(form: Form) -> bool:
    return not form.tokens.words[form.number.first][:1].isalpha()


def _goes_on(tokens: Tokens, at: int, smaller: frozenset[str]) -> bool:
    """A whole number of at most two digits and one of these forms, which touches it, stand at token `at`."""
    number = tokens.get(at)
    return len(number) <= 2 and all_digits(number) and tokens.glued(at + 1) and tokens.get(at + 1) in smaller


def _decimal(form: Form) -> bool:
    return form.number.ends[-1].denominator != 1


def _agreeing(form: Form) -> bool:
    value = form.number.ends[-1]
    return form.joined or abs(value) <= 1 or value.denominator != 1
