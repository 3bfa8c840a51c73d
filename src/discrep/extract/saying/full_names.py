"""Full names of a text, wherever they stand: "Kim" is looked up among them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from discrep.extract.saying.cues import Grammar

# what is no capital is listed in ASCII as far as it goes: one look in a table, instead of one in each
# class; and no longer than a word is, so that letters without end are not read from each of them again
WORD = r"[^\x00-@\[-¿ß-öø-ÿ\W\d_][^\W\d_]{0,40}+(?:[-‑’'][^\W\d_]{1,40}+){0,3}+"
_RUN = re.compile(
    rf"{WORD}(?:(?:(?<![a-z]{{3}})\.)?[ \u00a0](?:{WORD}|(?:de|van|von|bin|al|der|la)(?=[ \u00a0]))){{1,7}}"
)
_RECENT = 8  # runs with one word that are looked at
_BEFORE = 32  # runs before a place that are looked at for one with a title
_AHEAD = 60  # characters of a title before the run that ends it
_OFFICE = 3  # words of a place and a name behind a role
_LONGEST = 4  # words of a name without titles and initials


@dataclass(slots=True)
class Person:
    """Somebody named in full; `at` is where he was named last."""

    name: str
    family: frozenset[str]
    given: str
    at: int
    titles: tuple[str, ...] = ()
    affiliation: str | None = None
    gender: str = ""


class FullNames:
    """Runs of capitals by the words that may be family names. They are found, and each is read, when asked for."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self.text, self.grammar, self.words = text, grammar, grammar.words
        self._places: list[int] = []
        self._runs: list[str] = []
        self._by_word: dict[str, list[int]] = {}
        self._read: dict[int, Person | None] = {}
        self._found = False

    def _find(self) -> None:
        """One pass over the text."""
        self._found = True
        text = self.text
        for match in _RUN.finditer(text):
            run = match.group()
            parts = [bare(part).casefold() for part in run.split()]
            keys = {part for part in parts if part in self.words.family_first}
            keys.add(parts[-2] if parts[-1] in self.words.suffixes else parts[-1])
            for key in keys:
                self._by_word.setdefault(key, []).append(len(self._runs))
            self._places.append(match.start())
            self._runs.append(run)

    def of_family(self, family: str, at: int) -> Iterator[tuple[int, Person]]:
        """(place, person) of the last few with a family name before a place of the text, else of the first behind."""
        if not self._found:
            self._find()
        places = self._by_word.get(family, [])
        upto = bisect_left(places, bisect_left(self._places, at))
        for k in places[max(0, upto - _RECENT) : upto] or places[upto : upto + 1]:
            person = self._person(k)
            if person is not None and family in person.family:
                yield self._places[k], person

    def ending(self, at: int) -> Iterator[Person]:
        """The persons named in the last runs before a place of the text."""
        if not self._found:
            self._find()
        upto = bisect_left(self._places, at)
        for k in range(max(0, upto - _BEFORE), upto):
            if (person := self._person(k)) is not None:
                yield person

    def leftmost(self, start: int, end: int) -> tuple[int, Person] | None:
        """The first full name between two places, and its place."""
        if not self._found:
            self._find()
        k = bisect_left(self._places, start)
        for n in range(k, min(k + _RECENT, len(self._places))):
            if self._places[n] >= end:
                break
            if (person := self._person(n)) is not None:
                return self._places[n], person
        return None

    def _person(self, k: int) -> Person | None:
        if k not in self._read:
            self._read[k] = self._parse(self._runs[k], self._places[k])
        return self._read[k]

    def _parse(self, run: str, at: int) -> Person | None:
        words = run.split()
        before: list[str] = []
        for k in range(len(words) - 1, -1, -1):
            word = bare(words[k]).lower()
            if word in self.grammar.role_words or word in self.grammar.titles or word in self.grammar.function:
                before, words = words[: k + 1], words[k + 1 :]
                break
        titled = (self._office(words, at) or self._plain_title(at)) if not before else None
        if titled:
            words = words[titled[0] :]
        names = self.parts(" ".join(words))
        lower = [name.lower() for name in names]
        if not 2 <= len(names) <= _LONGEST or " ".join(lower) in self.grammar.known:
            return None
        if lower[0] in self.grammar.known_first and lower[0] not in self.words.family_first:
            return None  # "North Korean"
        if any(w in self.words.organizations or w in self.grammar.role_words or w in self.grammar.days for w in lower):
            return None
        given, family = self.order(names)
        titles, affiliation = ((titled[1],), None) if titled else self._title(before)
        return Person(bare(" ".join(words)), family, given, at, titles, affiliation, self.gender(titles))

    def _office(self, run: list[str], at: int) -> tuple[int, str] | None:
        """(words at the head of a run that belong to a title, the title): "Defence Ana Roe" behind "Minister of"."""
        link = self.grammar.links
        ahead = self.text[max(0, at - _AHEAD) : at].split()
        k = len(ahead) - 1
        if k < 1 or ahead[k].lower() not in link:
            return None
        while k >= 0 and ahead[k].lower() not in self.grammar.role_words:
            if (word := ahead[k].lower()) not in self.grammar.portfolio_words and word not in link:
                return None
            k -= 1
        if not 0 <= k < len(ahead) - 1:
            return None
        named = self.grammar.places
        size = next((n for n in range(len(run) - 2, 0, -1) if " ".join(run[:n]).lower() in named), 0)
        if not size and len(run) == _OFFICE and run[0].lower() not in self.words.family_first:
            size = 1
        while k and ahead[k - 1].lower() in self.words.ranks:
            k -= 1
        return (size, " ".join((*ahead[k:], *run[:size]))) if size else None

    def _plain_title(self, at: int) -> tuple[int, str] | None:
        """(0, the title) where it has no capitals: "chief executive" before "Ana Roe"."""
        ahead = self.text[max(0, at - _AHEAD) : at].split(" ")
        if len(ahead) < 3 or ahead[-1] or ahead[-2] not in self.grammar.role_words:
            return None
        start = len(ahead) - 2
        while start and self._is_title([word.lower() for word in ahead[start - 1 : -1]]):
            start -= 1
        return 0, " ".join(ahead[start:-1])

    def _title(self, before: list[str]) -> tuple[tuple[str, ...], str | None]:
        """(title, affiliation) in the words before a name: "South Korean Defence Minister"."""
        for k in range(len(before)):
            if self._is_title([word.lower().rstrip(".") for word in before[k:]]):
                return (" ".join(before[k:]),), bare(" ".join(before[:k])) or None
        return (), None

    def _is_title(self, words: list[str]) -> bool:
        if " ".join(words) in self.grammar.titles:
            return True
        for n in range(1, len(words)):
            ranked = n == 1 and words[0] in self.words.ranks
            if (ranked or " ".join(words[:n]) in self.grammar.portfolio_words) and self._is_title(words[n:]):
                return True
        return False

    def parts(self, name: str) -> list[str]:
        """The words of a name without initials, titles and suffixes."""
        words = (bare(part) for part in name.split())
        dropped = self.grammar.dropped
        return [part for part in words if len(part) > 1 and part.lower() not in dropped]

    def order(self, names: list[str]) -> tuple[str, frozenset[str]]:
        """(given name folded, family names it can be called by): "Kim Yong-hyun" has his family name first."""
        first, rest = names[0].casefold(), names[1:]
        fold = "".join(c for part in rest for c in part.casefold() if c.isalpha())
        if first in self.words.family_first:
            hyphenated = len(rest) == 1 and rest[0].partition("-")[2][:1].islower()
            if hyphenated or len(rest) == 2:
                return fold, frozenset((first,))
            return fold, frozenset((first, rest[-1].casefold()))
        return first, frozenset((names[-1].casefold(),))

    def gender(self, titles: tuple[str, ...]) -> str:
        """ "m" or "f" where a title tells, else ""."""
        for title in titles:
            for word in title.lower().replace(".", "").split():
                if word in self.words.masculine:
                    return "m"
                if word in self.words.feminine:
                    return "f"
        return ""


def bare(word: str) -> str:
    """A word without marks and the ending of an owner."""
    return word.strip(".,").removesuffix("’s").removesuffix("'s")
