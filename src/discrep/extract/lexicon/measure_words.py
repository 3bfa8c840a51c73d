"""What the lexicon says of units and money: names written by hand, names generated from CLDR, and which wins."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import cached_property
from typing import Annotated, Any

from pydantic import AfterValidator, Field, model_validator

from discrep.errors import UnitError
from discrep.numbers import Exact
from discrep.settings import Model
from discrep.units import PHYSICAL, is_money

Words = tuple[str, ...]


def _canonical(unit: str) -> str:
    if unit not in PHYSICAL and unit not in ("percent", "percentage_point", "basis_point"):
        raise UnitError("unknown unit", found=unit, expected="a name in discrep.units")
    return unit


def _currency(code: str) -> str:
    if not is_money(code):
        raise UnitError("unknown currency", found=code, expected="an ISO 4217 code")
    return code


def _either(unit: str) -> str:
    return unit if is_money(unit) else _canonical(unit)


Unit = Annotated[str, AfterValidator(_canonical)]
Currency = Annotated[str, AfterValidator(_currency)]
Measure = Annotated[str, AfterValidator(_either)]


class TimeUnits(Model):
    names: frozenset[Unit]


class Sense(Model):
    """One meaning of some forms, taken only where every condition given holds."""

    forms: Words
    unit: Measure
    times: Exact = Fraction(1)
    """What the number is multiplied by: "12 MMBtu" are 12 million."""
    exact_case: bool = False
    touching: bool = False
    """The form touches the number, or a hyphen that touches both."""
    joined: bool = False
    """A hyphen stands between number and form."""
    paired: bool = False
    """It is the smaller of two units of one amount: "6 ft 2 in"."""
    digits: bool = False
    """The number is written in digits."""
    agreeing: bool = False
    """A singular form behind one or less, a fraction, or a hyphen; behind others it describes a noun."""
    decimal: bool = False
    """The number is no whole one: "9.58s", but not "the 60s"."""
    below: Exact | None = None
    """The number is smaller, and has no magnitude word."""
    least: Exact | None = None
    """The number is at least this."""
    alone: bool = False
    """No word follows but a function word or a word of dimension."""
    before: Words = ()
    """Forms of a smaller unit, one of which touches the whole number that follows: the "s" of "5m 30s"."""
    next: Words = ()
    """Names of contexts, one of whose phrases follows."""
    not_next: Words = ()
    near: Words = ()
    """Names of contexts, one of whose words stands within a few tokens."""
    not_near: Words = ()


class UnitWords(Model):
    words: dict[Unit, Words]
    short: dict[Unit, Words]
    prefixes: dict[str, Words]
    """First words of unit names -> other ways to write them: "square" -> "sq"."""
    adjectives: frozenset[str]
    """Words that may stand between a number and its unit: "five consecutive years"."""
    over: dict[str, Words]
    """Denominators of quotients that are one unit: "hour" -> "an hour", "/ h"."""
    parts: dict[Unit, dict[Unit, Exact]]
    """Units that are read with a smaller one behind them -> how many of it make one: "6 feet 2 inches"."""
    marks: dict[str, Unit]
    """Signs that are a unit only in a pair: 6'2" """
    contexts: dict[str, frozenset[str]]
    senses: tuple[Sense, ...]
    time: TimeUnits

    @model_validator(mode="after")
    def _known_contexts(self) -> UnitWords:
        for sense in self.senses:
            for name in (*sense.next, *sense.not_next, *sense.near, *sense.not_near):
                if name not in self.contexts:
                    raise UnitError("unknown context of a sense", found=name, expected=", ".join(self.contexts))
        return self

    @cached_property
    def brief(self) -> frozenset[str]:
        """Short forms, those of one meaning in context among them."""
        letters = {form for sense in self.senses if sense.exact_case for form in sense.forms}
        return frozenset(letters | {form for forms in self.short.values() for form in forms})


class MoneyWords(Model):
    symbols: dict[str, Currency]
    """Signs before and behind a number, as written."""
    before_only: dict[str, Currency]
    """Signs that are other words behind a number."""
    codes: tuple[Currency, ...]
    """Code words that go both ways."""
    wordlike: frozenset[Currency]
    """Codes that are words or initials of their own: see en.money.toml for where they are read as money."""
    of_sums: dict[str, Currency]
    """Signs that are money under the same conditions."""
    words: dict[Currency, Words]
    minor: dict[str, tuple[Currency, Exact]]
    """Coins -> currency, how many make one."""
    million: str
    """The letter before a code that stands for a million: "30 MUSD"."""
    nationalities: dict[str, Currency]
    """Words behind an amount in dollars that say whose they are: "$5 Canadian"."""

    @cached_property
    def known(self) -> tuple[str, ...]:
        """Every code that is money wherever it stands beside a number."""
        return tuple(code for code in self.codes if code not in self.wordlike)

    @cached_property
    def leading(self) -> frozenset[str]:
        """Words that are money directly before digits: codes, and signs in letters ("RM300", "Rs500")."""
        signs = {sign for sign in (*self.symbols, *self.before_only) if sign.isalpha() and len(sign) > 1}
        return frozenset(signs | {f"{letter}{code}" for code in self.known for letter in ("", self.million)})


class Generated(Model):
    """Names of units from CLDR."""

    words: dict[str, Words] = Field(default_factory=dict)
    short: dict[str, Words] = Field(default_factory=dict)


class GeneratedMoney(Model):
    """Codes in use, and names and signs of currencies from CLDR."""

    codes: Words = ()
    words: dict[str, Words] = Field(default_factory=dict)
    symbols: dict[str, str] = Field(default_factory=dict)


def folded(sections: Mapping[str, Any]) -> dict[str, Any]:
    """The sections of a lexicon with the generated names put into those written by hand.

    A form written by hand, in whatever sense, is taken out of the generated names.
    """
    rest = {key: value for key, value in sections.items() if key not in ("cldr_units", "currencies")}
    names = Generated.model_validate(sections.get("cldr_units", {}))
    codes = GeneratedMoney.model_validate(sections.get("currencies", {}))
    if isinstance(units := rest.get("units"), dict):
        own = _forms(units.get("words", {}), units.get("short", {}))
        own |= {form for sense in units.get("senses", ()) if isinstance(sense, dict) for form in sense.get("forms", ())}
        rest["units"] = units | {
            "words": _joined(units.get("words", {}), names.words, own),
            "short": _joined(units.get("short", {}), names.short, own),
        }
    if isinstance(money := rest.get("money"), dict):
        own = _forms(money.get("words", {})) | set(money.get("minor", {}))
        rest["money"] = money | {
            "codes": list(dict.fromkeys([*money.get("codes", ()), *codes.codes])),
            "words": _joined(money.get("words", {}), codes.words, own),
            "symbols": codes.symbols | money.get("symbols", {}),
        }
    return rest


def _forms(*tables: Mapping[str, Iterable[str]]) -> set[str]:
    return {form for table in tables for forms in table.values() for form in forms}


def _joined(own: Mapping[str, Iterable[str]], other: Mapping[str, Iterable[str]], taken: set[str]) -> dict[str, Any]:
    """Name -> own forms and the others that are not taken."""
    table = {key: list(forms) for key, forms in own.items()}
    for key, forms in other.items():
        table.setdefault(key, []).extend(form for form in forms if form not in taken)
    return table
