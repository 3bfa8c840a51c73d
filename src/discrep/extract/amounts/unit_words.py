"""Units and currencies as written beside a number."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from discrep.extract.amounts.choices import Choices
from discrep.extract.amounts.unit_senses import Contexts, Form, Meaning, as_written, no_capitals, short
from discrep.extract.lexicon.measure_words import MoneyWords, UnitWords
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.numerals.digits import Numeral
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens
from discrep.numbers import ONE
from discrep.units import PHYSICAL

Unit = tuple[str, Fraction, int]  # canonical name, what the number is multiplied by, token after (before: first token)
_Sign = tuple[list[str], str, bool]  # its tokens as written, currency, white space may part them
_DOLLAR = "USD"  # the reading of a bare "$"
_MILLION = Fraction(10**6)
_HYPHENS = frozenset("-‐‑")
_BRACKETS = {"(": ")", "[": "]", "{": "}", "<": ">"}
_SOME = (Fraction(999),)  # a number of which nothing is known


class Certain(NamedTuple):
    """A unit of one meaning, the words behind it that make another of it, and whether it stands behind digits only."""

    unit: str
    longer: frozenset[str]
    digits: bool


class UnitReader:
    """Reads the currency before a number and the unit behind it."""

    def __init__(self, lexicon: Lexicon) -> None:
        money, units = lexicon.money, lexicon.units
        self.time = units.time.names
        self._behind = Choices(_meanings(units, money, Contexts(units.contexts, lexicon.measurand.function_words)))
        self._signs = Choices(_signs(money), backwards=True)
        self._codes = {code: (code, ONE) for code in money.known}
        self._codes |= {f"{money.million}{code}": (code, _MILLION) for code in money.known}
        self._of_sums = {code: code for code in money.wordlike} | money.of_sums
        self._dollars = frozenset(code for sign, code in money.symbols.items() if "$" in sign)
        self._adjectives, self._parts = units.adjectives, units.parts
        self._over = _quotients(units)
        self._nationalities = Phrases(money.nationalities.items())
        self._function_words = lexicon.measurand.function_words
        self._plural = lexicon.measurand.plural_ending

        self.heads_before = self._signs.heads.union(self._codes, self._of_sums)
        self.heads_behind = self._behind.heads | self._adjectives | _HYPHENS | frozenset(_BRACKETS)

    def certain(self) -> dict[str, Certain]:
        """The words behind a number that mean one unit wherever they stand: "%", "percent"."""
        found: dict[str, Certain] = {}
        for word in self._behind.heads:
            meanings, longer = self._behind.alone(word)
            if meanings and meanings[0].factor == 1 and meanings[0].conditions in ((), short("")):
                unit = meanings[0].unit
                over = self._over[unit].heads if unit in self._over else frozenset()
                found[word] = Certain(unit, longer | over, bool(meanings[0].conditions))
        return found

    def signs(self) -> dict[str, tuple[str, frozenset[str]]]:
        """Sign of one token before a number -> currency, and the words that make a longer sign with it."""
        found: dict[str, tuple[str, frozenset[str]]] = {}
        for word in self._signs.heads:
            meanings, longer = self._signs.alone(word)
            if meanings and not word.isalnum():
                found[word] = meanings[0][1], longer
        return found

    @property
    def nationalities(self) -> frozenset[str]:
        """The words that tell whose dollars are meant, behind an amount."""
        return self._nationalities.heads

    # ------------------------------------------------------------------ before a number

    def before(self, tokens: Tokens, at: int, number: Numeral) -> Unit | None:
        """The currency sign that ends before token `at`, with its first token."""
        if at <= 0:
            return None
        word = tokens.words[at - 1]
        if (found := self._codes.get(word)) is not None:
            return *found, at - 1
        if (code := self._of_sums.get(word)) is not None:
            return (code, ONE, at - 1) if _large(tokens, number) and no_capitals(tokens, at - 1, number.after) else None
        for size, signs in self._signs.all(tokens, at - 1):
            for parts, currency, loose in signs:
                if tokens.words[at - size : at] == parts and self._touches(tokens, at, parts, loose):
                    return currency, ONE, at - size
        return None

    @staticmethod
    def _touches(tokens: Tokens, at: int, parts: list[str], loose: bool) -> bool:
        """The parts of a sign touch each other, and a single letter at its end touches the number."""
        together = loose or all(tokens.glued(i) for i in range(at - len(parts) + 1, at))
        return together and (len(parts[-1]) > 1 or not parts[-1].isalpha() or tokens.glued(at))

    # ------------------------------------------------------------------ behind a number

    def after(self, tokens: Tokens, number: Numeral, joined: bool = False, paired: bool = False) -> Unit | None:
        """The unit behind a number, with the token after it.

        `joined`: behind a hyphen; `paired`: the number goes on with an amount before it.
        """
        at = number.after + joined
        choices = self._behind.all(tokens, at)
        if not choices:
            if tokens.get(at) in self._adjectives:
                at += 1
                choices = self._behind.all(tokens, at)
            elif not joined:
                return self._apart(tokens, number, at)
        for size, meanings in choices:
            meaning = _chosen(meanings, Form(tokens, at, at + size, number, joined, paired))
            if meaning is None or not self._ends(tokens, meaning.unit, at + size):
                continue
            return self._quotient(tokens, meaning, at + size)
        return None

    def _ends(self, tokens: Tokens, unit: str, after: int) -> bool:
        """No digits touch the unit, as in a name ("24L20"), but for those of a smaller one: "2h30m", "6ft2in"."""
        if not tokens.glued(after):
            return True
        if not tokens.number(after):
            return not (tokens.number(after - 1) and tokens.get(after).isalpha())
        meanings, _ = self._behind.alone(tokens.get(after + 1)) if tokens.glued(after + 1) else ((), ())
        return any(meaning.unit in self._parts.get(unit, ()) for meaning in meanings)

    def beside(self, tokens: Tokens, at: int) -> Unit | None:
        """The unit behind the digits that end before token `at`, whatever their value."""
        return self.after(tokens, Numeral(at - 1, at, _SOME, None, "digits"))

    def _apart(self, tokens: Tokens, number: Numeral, at: int) -> Unit | None:
        """The unit behind a hyphen ("50-percent") or in brackets ("20 [kg]")."""
        mark = tokens.get(at)
        if mark in _HYPHENS:
            apart = tokens.glued(at) != tokens.glued(at + 1) or (
                not tokens.glued(at) and tokens.get(at + 1).endswith(self._plural)
            )
            return None if apart else self.after(tokens, number, True)  # machines write "30 - year bonds" too
        if mark not in _BRACKETS:
            return None
        for size, meanings in self._behind.all(tokens, at + 1):
            if tokens.get(at + 1 + size) == _BRACKETS[mark]:
                if meaning := _chosen(meanings, Form(tokens, at + 1, at + 1 + size, number, False, False)):
                    return meaning.unit, meaning.factor, at + 2 + size
        return None

    def _quotient(self, tokens: Tokens, meaning: Meaning, after: int) -> Unit:
        """The unit, or the quotient that it is the numerator of: "miles" + "an hour"."""
        tails = self._over.get(meaning.unit)
        if tails is not None and (found := tails.match(tokens, after)) is not None:
            return found[1], meaning.factor, after + found[0]
        return meaning.unit, meaning.factor, after

    def named(self, tokens: Tokens, number: Numeral, currency: str) -> tuple[str, int] | None:
        """The currency of an amount with a sign as words behind it name it: "$5 million dollars", "$50 CAD"."""
        found = self.after(tokens, number) if tokens.get(number.after).isalpha() else None
        if found is not None and found[1] == 1:
            if found[0] == currency or (currency == _DOLLAR and found[0] in self._dollars):
                return found[0], found[2]
        return self._nationality(tokens, number.after) if currency == _DOLLAR else None

    def _nationality(self, tokens: Tokens, after: int) -> tuple[str, int] | None:
        """Whose dollars an amount is of, by a word behind it, and the token after that: "$5 Canadian"."""
        found = self._nationalities.match(tokens, after)
        if found is None or not tokens.words[after][:1].isupper():
            return None
        following = tokens.get(after + found[0])
        plain = not following[:1].isalnum() or following in self._function_words
        return (found[1], after + found[0]) if plain else None


def _chosen(meanings: list[Meaning], form: Form) -> Meaning | None:
    """The first meaning all of whose conditions hold."""
    for meaning in meanings:
        if all(condition(form) for condition in meaning.conditions):
            return meaning
    return None


def _meanings(units: UnitWords, money: MoneyWords, contexts: Contexts) -> Iterator[tuple[str, Meaning]]:
    """Form -> meaning; where a form has several, the first that holds is taken."""
    for sense in units.senses:
        for form in sense.forms:
            yield form, Meaning(sense.unit, sense.times, contexts.conditions(sense, form))
    for unit, forms in units.short.items():
        for form in forms:
            for spelling in dict.fromkeys((form, form.replace("μ", "µ"))):  # the letter and the sign
                yield spelling, Meaning(unit, ONE, short(spelling))
    for unit, forms in (*units.words.items(), *money.words.items()):
        for form in forms:
            for spelling in _spellings(form, units.prefixes):
                yield spelling, Meaning(unit, ONE)
    for form, (code, per) in money.minor.items():
        yield form, Meaning(code, 1 / per)
    for sign, code in money.symbols.items():
        if not (sign[-1].isalpha() and sign.isascii()):  # "$A" stands before a number only
            yield sign, Meaning(code, ONE, short(sign))
    for code in money.known:
        yield code, Meaning(code, ONE, as_written(code))
        million = f"{money.million}{code}"
        yield million, Meaning(code, _MILLION, as_written(million))
    for code in sorted(money.wordlike):
        yield code, Meaning(code, ONE, (*as_written(code), lambda form: no_capitals(form.tokens, form.at, form.after)))


def _spellings(form: str, prefixes: dict[str, tuple[str, ...]]) -> Iterator[str]:
    """A name, with its first word written otherwise, and with hyphens: "sq miles", "kilowatt-hours"."""
    yield form
    first, space, rest = form.partition(" ")
    if space:
        yield from (f"{other} {rest}" for other in prefixes.get(first, ()))
        if form.replace(" ", "").isalpha():
            yield form.replace(" ", "-")


def _signs(money: MoneyWords) -> Iterator[tuple[str, _Sign]]:
    """Sign -> how it is written; one of two letters or more may stand apart from its "$"."""
    for sign, code in (*money.symbols.items(), *money.before_only.items()):
        parts = Tokens(sign).words
        yield sign, (parts, code, " " in sign or (len(parts) > 1 and len(parts[0]) > 1))


def _quotients(units: UnitWords) -> dict[str, Phrases[str]]:
    """Numerator -> how it goes on -> the quotient."""
    table: dict[str, list[tuple[str, str]]] = {}
    for below, tails in units.over.items():
        for unit in sorted(PHYSICAL):
            if unit.endswith(f"_per_{below}"):
                above = unit.removesuffix(f"_per_{below}")
                table.setdefault(above, []).extend((tail, unit) for tail in tails)
    return {above: Phrases(tails) for above, tails in table.items()}


def _large(tokens: Tokens, number: Numeral) -> bool:
    """Written as sums are: in groups, with a decimal, or with a magnitude."""
    digits = tokens.words[number.first]
    return number.scaled or "," in digits or "." in digits
