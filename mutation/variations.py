"""Texts that differ from others in one thing or two: a number, a name, a source, a day, a clause, their order."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable
from random import Random

from reloads import ROOT

sys.path.insert(0, str(ROOT / "tests" / "align"))

from telling import Texts

_SHORT = 300  # characters of a text that is made longer
_NUMBER = re.compile(r"(?<![\w.,$€£/-])\d+(?:,\d{3})*(?:\.\d+)?(?![\w/-]|[.,]\d)")
_PLAIN = re.compile(rf"(?<!than )(?<!about )(?<!least )(?<!most )(?<!over )(?<!to )(?<!nearly ){_NUMBER.pattern}")
_NAME = re.compile(r"(?<=\b[Ii]n )[A-Z][a-z]{3,}\b(?! [A-Z])")
_COUNTED = re.compile(r"(?<=\d )[a-z]{4,}s\b")
_SAID = re.compile(r", (?:the |a |an )?[A-Za-z' ]{3,40} said(?= on |[.])")
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = "January February March April May June July August September October November December".split()
_DAY = re.compile(rf"\b({'|'.join(_MONTHS)}) (\d\d?)\b|\b(\d\d?) ({'|'.join(_MONTHS)})\b")
_SOURCES = (
    "Ana Roe", "police", "the mayor", "the ministry", "the health ministry", "officials", "an official", "Tom Lind",
    "Mayor Ana Roe", "the Kremlin", "Reuters", "a spokesman for the ministry", "the Norwegian police", "witnesses",
)  # fmt: skip
_HEDGES = ("about", "more than", "at least", "up to", "nearly", "fewer than", "only", "an estimated", "almost", "over")
_DAYS = (("2024-03-04", "2024-03-05"), ("2024-03-05", "2024-03-04"), ("2024-03-04", "2024-03-25"), ("", "2024-03-04"))
_OUTLETS = (("Gazette", "Gazette"), ("Herald", "Courier"), ("Reuters", "Herald"))


_SWAPPED = [
    pair.split(" = ")
    for pair in (
        "of = in; and = or; to = from; from = to; rose = fell; fell = rose; up = down; for = against; first = second;"
        " last = next; more than = less than; above = below; at least = at most; killed = injured; died = were hurt;"
        " dead = missing; men = women; is = was; was = will be; has = had; of them = of which; the = a; more = fewer;"
        " by = to; before = after; all = some; each = in all; percent = percentage points; percent = million;"
        " million = billion; dollars = euros; $ = €; km = miles; a year = a month; said = denied; said = expects;"
        " new = old; north = south; in all = so far; the others = the rest; at home = abroad; half = a third;"
        " people = officers; people = children; total = remaining; average = total; than = as; only = about"
    ).split("; ")
]
_LONG = (  # so much of other matters that one noun alone says little
    "The council met on Monday in the old hall of Norvale, and the public gallery was full long before the first item. "
    "The mayor opened the sitting, thanked the clerks, and read out the names of those who had asked to be heard."
)
_PIECE = re.compile(r", [^,.]+(?=[,.])")
_STOP = re.compile(r"(?<=[a-z0-9][.]) (?=[A-Z0-9])")


class Variations:
    """Makes texts of others, by lot."""

    def __init__(self, groups: Iterable[Texts], chance: Random) -> None:
        self.groups, self.chance = list(groups), chance
        everything = "\n".join(text for group in self.groups for text in group.texts)
        self.names = sorted(set(_NAME.findall(everything)) - {*_WEEKDAYS, *_MONTHS})
        self.counted = sorted(set(_COUNTED.findall(everything)))
        self.one = (
            self._number, self._number, self._hedged, self._named, self._noun, self._moved, self._sourced,
            self._swapped, self._swapped, self._shorter,
        )  # fmt: skip

    def of(self, group: Texts, near: list[str]) -> Texts | None:
        """One of the group; `near` are texts of the same kind. None: that came to nothing."""
        chance, texts = self.chance, list(group.texts)
        kind = chance.randrange(16)
        days, outlets = group.days, group.outlets
        if kind == 0:
            texts[0] = f"{texts[0]} {chance.choice(near)}"
        elif kind == 1:
            texts[-1] = f"{chance.choice(near)} {texts[-1]}"
        elif kind == 2:
            texts = [" ".join(texts)]
        elif kind in (3, 4):
            texts = [part for text in texts for part in _STOP.split(text)][:3]
        elif kind == 5:
            texts[-1] = " ".join(_STOP.split(texts[-1])[::-1])
        elif kind == 6:
            texts, days, outlets = texts[::-1], days[::-1], outlets[::-1]
        elif kind in (7, 8):
            texts = [*texts[:-1], chance.choice(near)] if len(texts) > 1 else [*texts, chance.choice(near)]
        elif len(texts) == 1 and kind < 12:
            texts *= 2
        if len(texts) == 2 and kind in (9, 10):
            days = chance.choice(_DAYS)
        if len(texts) == 2 and kind in (10, 11):
            outlets = chance.choice(_OUTLETS)
        if kind == 12:
            texts = [self._sourced(text) for text in texts]
        for _ in range(chance.randrange(1 if kind < 9 else 2, 3) - (kind < 9)):
            at = chance.randrange(len(texts))
            texts[at] = chance.choice(self.one)(texts[at])
        if kind > 12 and max(map(len, texts)) < _SHORT:
            texts = [f"{_LONG} {text}" for text in texts]
        if len(texts) != len(group.texts) and kind not in (9, 10, 11):
            days = outlets = ()
        return None if tuple(texts) == group.texts and days == group.days else Texts(tuple(texts), days, outlets)

    def _exchanged(self, pattern: re.Pattern[str], text: str, new: Callable[[str], str]) -> str:
        found = [*pattern.finditer(text)]
        if not found:
            return text
        match = self.chance.choice(found)
        return f"{text[: match.start()]}{new(match[0])}{text[match.end() :]}"

    def _number(self, text: str) -> str:
        return self._exchanged(_NUMBER, text, self._other)

    def _hedged(self, text: str) -> str:
        return self._exchanged(_PLAIN, text, lambda old: f"{self.chance.choice(_HEDGES)} {old}")

    def _named(self, text: str) -> str:
        return self._exchanged(_NAME, text, lambda _: self.chance.choice(self.names))

    def _noun(self, text: str) -> str:
        return self._exchanged(_COUNTED, text, lambda _: self.chance.choice(self.counted))

    def _moved(self, text: str) -> str:
        weekday = re.compile("|".join(_WEEKDAYS))
        if weekday.search(text):
            return self._exchanged(weekday, text, lambda _: self.chance.choice(_WEEKDAYS))
        return self._exchanged(_DAY, text, self._day)

    def _swapped(self, text: str) -> str:
        fitting = [pair for pair in _SWAPPED if re.search(_whole(pair[0]), text)]
        if not fitting:
            return text
        old, new = self.chance.choice(fitting)
        return self._exchanged(re.compile(_whole(old)), text, lambda _: new)

    def _shorter(self, text: str) -> str:
        """Without a clause between commas, or a sentence."""
        sentences = _STOP.split(text)
        if len(sentences) > 1 and self.chance.random() < 0.5:
            del sentences[self.chance.randrange(len(sentences))]
            return " ".join(sentences)
        return self._exchanged(_PIECE, text, lambda _: "")

    def _sourced(self, text: str) -> str:
        source = self.chance.choice(_SOURCES)
        if match := _SAID.search(text):
            return f"{text[: match.start()]}, {source} said{text[match.end() :]}"
        if text.endswith(".") and "said" not in text and "according to" not in text and ". " not in text:
            return f"{text[:-1]}, {self.chance.choice((f'{source} said', f'according to {source}'))}."
        return text

    def _other(self, old: str) -> str:
        digits = old.replace(",", "")
        if "." in digits:
            places = len(digits.partition(".")[2])
            value = float(digits) * self.chance.choice((1.01, 0.99, 2, 1.1, 0.9, 10, 1.5))
            return f"{value:,.{self.chance.choice((places, max(0, places - 1)))}f}"
        number = int(digits)
        ways = (
            number + 1, number - 1, number * 2, number * 10, number * 3 // 2, number * 101 // 100, number * 9 // 10,
            round(number, 1 - len(digits)), round(number, 2 - len(digits)), number // 10 * 10, int(digits[::-1]),
        )  # fmt: skip
        new = max(1, self.chance.choice(ways))
        return f"{new:,}" if new >= 10000 or "," in old else str(new)

    def _day(self, old: str) -> str:
        match = _DAY.fullmatch(old)
        assert match is not None
        month, day = match[1] or match[4], int(match[2] or match[3]) - 1 + self.chance.choice((1, 5, 21, 61))
        month = _MONTHS[(_MONTHS.index(month) + day // 28) % 12]
        return f"{month} {day % 28 + 1}" if match[1] else f"{day % 28 + 1} {month}"


def _whole(words: str) -> str:
    return re.escape(words) if words in "$€" else rf"\b{words}\b"
