"""What one written form of a unit means, and where: compiled from the lexicon once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction

from discrep.extract.digits import Numeral
from discrep.extract.lexicon.measure_words import Sense
from discrep.extract.phrases import Phrases
from discrep.extract.tokens import Tokens

_REACH = 8  # tokens on either side in which a word tells which unit is meant


@dataclass(frozen=True, slots=True)
class Behind:
    """What stands before a form: the number, and whether a hyphen joins the two."""

    number: Numeral
    joined: bool


Condition = Callable[[Tokens, int, int, Behind], bool]


@dataclass(frozen=True, slots=True)
class Meaning:
    """A unit, what the number is multiplied by, and the conditions, all of which must hold."""

    unit: str
    factor: Fraction
    conditions: tuple[Condition, ...] = ()

    def holds(self, tokens: Tokens, at: int, after: int, behind: Behind) -> bool:
        """Whether the form at tokens `at` up to `after` means this."""
        return all(condition(tokens, at, after, behind) for condition in self.conditions)


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
            (sense.joined, lambda tokens, at, after, behind: behind.joined),
            (sense.digits, _digits),
            (sense.agreeing, _agreeing),
            (sense.alone, self._alone),
        ]
        found += [condition for given, condition in flags if given]
        if sense.below is not None:
            found.append(_below(sense.below))
        if sense.least is not None:
            found.append(_least(sense.least))
        if sense.next:
            found.append(self._next(sense.next, True))
        if sense.not_next:
            found.append(self._next(sense.not_next, False))
        if sense.near:
            found.append(self._near(sense.near, True))
        if sense.not_near:
            found.append(self._near(sense.not_near, False))
        return tuple(found)

    def coin(self, form: str) -> tuple[Condition, ...]:
        """The conditions of a coin of one letter: "50p", and apart from its digits "68 p" where no word follows."""

        def apart(tokens: Tokens, at: int, after: int, behind: Behind) -> bool:
            return tokens.glued(at) or (tokens.get(after) != "." and self._alone(tokens, at, after, behind))

        return (*short(form), apart)

    def _alone(self, tokens: Tokens, at: int, after: int, behind: Behind) -> bool:
        """No word follows that the form could describe."""
        word = tokens.get(after)
        return not word[:1].isalnum() or word in self._function_words or word in self._dimension

    def _next(self, names: Iterable[str], wanted: bool) -> Condition:
        phrases = Phrases((phrase, True) for name in names for phrase in self._table[name])
        return lambda tokens, at, after, behind: (phrases.match(tokens, after) is not None) is wanted

    def _near(self, names: Iterable[str], wanted: bool) -> Condition:
        words = frozenset(word for name in names for word in self._table[name])

        def near(tokens: Tokens, at: int, after: int, behind: Behind) -> bool:
            first = behind.number.first
            around = [*tokens.lower[max(0, first - _REACH) : first], *tokens.lower[after : after + _REACH]]
            return (not words.isdisjoint(around)) is wanted

        return near


def as_written(form: str) -> tuple[Condition, ...]:
    """The letters are as in the lexicon, and digits touch the letters before them as they do there ("m2")."""
    parts = Tokens(form)
    words = parts.words
    glued = [i for i in range(1, len(words)) if words[i][:1].isdigit() and words[i - 1].isalpha() and parts.glued(i)]
    letters: Condition = lambda tokens, at, after, behind: tokens.words[at:after] == words  # noqa: E731
    if not glued:
        return letters, _closed
    return letters, _closed, lambda tokens, at, after, behind: all(tokens.glued(at + i) for i in glued)


def short(form: str) -> tuple[Condition, ...]:
    """The conditions of a short form: as written, behind digits."""
    return (*as_written(form), _digits)


def _closed(tokens: Tokens, at: int, after: int, behind: Behind) -> bool:
    """No digits touch the end of the form: "24L20" is a name."""
    return not (tokens.glued(after) and tokens.number(after))


def _touching(tokens: Tokens, at: int, after: int, behind: Behind) -> bool:
    return behind.joined or tokens.glued(at)


def _digits(tokens: Tokens, at: int, after: int, behind: Behind) -> bool:
    return not tokens.words[behind.number.first][:1].isalpha()


def _agreeing(tokens: Tokens, at: int, after: int, behind: Behind) -> bool:
    value = behind.number.ends[-1]
    return behind.joined or abs(value) <= 1 or value.denominator != 1


def _below(bound: Fraction) -> Condition:
    return lambda tokens, at, after, behind: not behind.number.scaled and abs(behind.number.ends[-1]) < bound


def _least(bound: Fraction) -> Condition:
    return lambda tokens, at, after, behind: behind.number.ends[-1] >= bound
