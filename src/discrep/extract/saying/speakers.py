"""Who a mention means inside one document: surnames, titles with surnames, pronouns.

A later "Kim" is resolved if exactly one Kim has been named, or else to the one named last in the same
paragraph; otherwise it stays "Kim". Nothing is resolved by a given name.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import deque
from dataclasses import dataclass, replace

from discrep.extract.saying.cues import Grammar
from discrep.sources import Source
from discrep.spans import Span

_WORD = r"[^\W\d_a-zß-öø-ÿ][^\W\d_]*(?:[-‑’'][^\W\d_]+){0,3}"
_RUN = re.compile(rf"{_WORD}(?:\.?[ \u00a0](?:{_WORD}|(?:de|van|von|bin|al|der|la)(?=[ \u00a0]))){{1,7}}")
_FAR = 20_000  # characters behind which a name is forgotten
_RECENT = 8  # persons of one family name that are looked at


@dataclass(slots=True)
class Person:
    """Somebody named in full."""

    name: str
    family: frozenset[str]
    given: str
    at: int
    titles: tuple[str, ...] = ()
    affiliation: str | None = None
    gender: str = ""


@dataclass(slots=True)
class _Said:
    source: Source
    paragraph: int
    sentence: int
    gender: str


class Speakers:
    """The speakers of one document, as far as it has been read."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self.text, self.grammar, self.words = text, grammar, grammar.words
        self.paragraph = self.paragraph_start = self.sentence = 0
        self.previous: tuple[int, int] | None = None
        self.cue: Span | None = None
        """Of the last attribution to a speaker."""
        self._said: deque[_Said] = deque(maxlen=8)
        self._people: dict[str, list[Person]] = {}
        self._runs: list[tuple[int, Person]] | None = None

    def enter(self, start: int) -> None:
        """A new paragraph begins."""
        self.paragraph, self.paragraph_start, self.previous = self.paragraph + 1, start, None
        self.sentence += 1

    def leave(self, start: int, end: int) -> None:
        """A sentence ends."""
        self.previous = start, end
        self.sentence += 1

    @property
    def last(self) -> Source | None:
        """Whoever spoke last, in this paragraph or the one before."""
        if not self._said or self._said[-1].paragraph < self.paragraph - 1:
            return None
        return self._said[-1].source

    def spoke_here(self) -> Source | None:
        """Whoever spoke last in this paragraph."""
        return self._said[-1].source if self._said and self._said[-1].paragraph == self.paragraph else None

    def resolve(self, source: Source) -> Source:
        """The source with the name that it has in this document; it is remembered as a speaker."""
        word = source.text.lower()
        if word in self.words.he or word in self.words.she:
            resolved = self._pronoun(source, "m" if word in self.words.he else "f")
        elif word in self.words.they:
            resolved = self._thing(source)
        elif source.kind == "person":
            resolved = self._person(source)
        else:
            resolved = source
        self._said.append(_Said(resolved, self.paragraph, self.sentence, self._gender(resolved)))
        return resolved

    def goes_on(self, source: Source) -> None:
        """The same speaker, without being named again."""
        self._said.append(_Said(source, self.paragraph, self.sentence, self._gender(source)))

    # ------------------------------------------------------------------ names
    def _person(self, source: Source) -> Source:
        names = self._names(source.name)
        if len(names) > 1:
            return self._named(source, names)
        if not names:
            return source
        person = self._of_family(names[0].casefold(), source.span.start)
        if person is None:
            return source
        person.titles = person.titles or source.titles
        person.affiliation = person.affiliation or source.affiliation
        person.gender = person.gender or self._by_title(source.titles)
        person.at = source.span.start
        return replace(
            source,
            name=person.name,
            titles=source.titles or person.titles,
            affiliation=source.affiliation or person.affiliation,
        )

    def _named(self, source: Source, names: list[str]) -> Source:
        given, family = self._order(names)
        for person in self._people.get(max(family), ())[-_RECENT:]:
            if person.given == given:
                person.at = source.span.start
                return replace(
                    source,
                    name=person.name,
                    titles=source.titles or person.titles,
                    affiliation=source.affiliation or person.affiliation,
                )
        self._add(
            Person(
                source.name,
                family,
                given,
                source.span.start,
                source.titles,
                source.affiliation,
                self._by_title(source.titles),
            )
        )
        return source

    def _add(self, person: Person) -> None:
        for family in person.family:
            self._people.setdefault(family, []).append(person)

    def _of_family(self, family: str, at: int) -> Person | None:
        """The person meant by a family name at a place of the text."""
        near = [p for p in self._people.get(family, ())[-_RECENT:] if at - p.at < _FAR]
        runs = self._index()
        place = bisect_left(runs, at, key=lambda run: run[0])
        seen = self._by_family.get(family, [])
        upto = bisect_left(seen, place)
        for k in seen[max(0, upto - _RECENT) : upto] or seen[upto : upto + 1]:
            where, person = runs[k]
            if at - where > _FAR:
                continue
            same = next((p for p in near if p.given == person.given), None)
            if same is None:
                near.append(person)
                self._add(person)
            else:
                same.at = max(same.at, where) if where < at else same.at
        if len(near) < 2:
            return near[0] if near else None
        inside = [p for p in near if self.paragraph_start <= p.at < at]
        return max(inside, key=lambda p: p.at) if inside else None

    def _index(self) -> list[tuple[int, Person]]:
        """All full names of the text, found in one pass when the first surname asks for it."""
        if self._runs is None:
            self._runs = []
            self._by_family: dict[str, list[int]] = {}
            for match in _RUN.finditer(self.text):
                person = self._full_name(match.group(), match.start())
                if person is not None:
                    for family in person.family:
                        self._by_family.setdefault(family, []).append(len(self._runs))
                    self._runs.append((match.start(), person))
        return self._runs

    def _full_name(self, run: str, at: int) -> Person | None:
        words = run.split()
        title = ""
        for k in range(len(words) - 1, -1, -1):
            word = words[k].lower().rstrip(".").removesuffix("’s").removesuffix("'s")
            if word in self.grammar.role_words or word in self.words.titles or word in self.grammar.function:
                title, words = " ".join(words[: k + 1]), words[k + 1 :]
                break
        names = self._names(" ".join(words))
        if not 2 <= len(names) <= 4:
            return None
        lower = [name.lower() for name in names]
        if any(w in self.words.organizations or w in self.grammar.role_words for w in lower):
            return None
        if " ".join(lower) in self.grammar.known or any(w in self.grammar.days for w in lower):
            return None
        given, family = self._order(names)
        return Person(
            " ".join(words).removesuffix("’s").removesuffix("'s"), family, given, at, gender=self._by_title((title,))
        )

    def _names(self, name: str) -> list[str]:
        """The parts of a name without initials, titles and suffixes."""
        parts = [part.strip(".,").removesuffix("’s").removesuffix("'s") for part in name.split()]
        return [
            part for part in parts
            if len(part) > 1 and part.lower() not in self.words.suffixes and part.lower() not in self.words.titles
        ]  # fmt: skip

    def _order(self, names: list[str]) -> tuple[str, frozenset[str]]:
        """(given name folded, family names it can be called by): "Kim Yong-hyun" has his family name first."""
        first, rest = names[0].casefold(), names[1:]
        fold = "".join(c for part in rest for c in part.casefold() if c.isalpha())
        if first in self.words.family_first:
            hyphenated = len(rest) == 1 and "-" in rest[0] and rest[0].split("-")[1][:1].islower()
            if hyphenated or len(rest) == 2:
                return fold, frozenset((first,))
            return fold, frozenset((first, rest[-1].casefold()))
        return first, frozenset((names[-1].casefold(),))

    # ------------------------------------------------------------------ pronouns
    def _pronoun(self, source: Source, gender: str) -> Source:
        here = [said for said in self._said if said.source.kind == "person" and said.gender in ("", gender)]
        last = here[-1] if here else None
        if last is None or last.paragraph != self.paragraph or last.sentence < self.sentence - 1:
            subject = self._previous_name(gender)
            if subject is not None:
                subject.gender = subject.gender or gender
                subject.at = source.span.start
                return replace(source, name=subject.name, titles=subject.titles, affiliation=subject.affiliation)
        if last is None or last.paragraph < self.paragraph - 2 or last.source.name == last.source.text.lower():
            return source
        last.gender = gender
        return replace(source, name=last.source.name, titles=last.source.titles, affiliation=last.source.affiliation)

    def _previous_name(self, gender: str) -> Person | None:
        """The leftmost full name of the sentence before."""
        if self.previous is None:
            return None
        runs = self._index()
        k = bisect_left(runs, self.previous[0], key=lambda run: run[0])
        if k == len(runs) or runs[k][0] >= self.previous[1] or runs[k][1].gender not in ("", gender):
            return None
        return runs[k][1]

    def _thing(self, source: Source) -> Source:
        kinds = ("organization", "group", "outlet", "document")
        last = next((said for said in reversed(self._said) if said.source.kind in kinds), None)
        if last is None or last.paragraph < self.paragraph - 1:
            return source
        return replace(source, name=last.source.name, kind=last.source.kind, affiliation=last.source.affiliation)

    def _gender(self, source: Source) -> str:
        word = source.text.lower()
        if word in self.words.he or word in self.words.she:
            return "m" if word in self.words.he else "f"
        person = next((p for p in self._people.get(source.name.split()[-1].casefold(), ())[-_RECENT:]
                       if p.name == source.name), None) if source.name else None  # fmt: skip
        return self._by_title(source.titles) or (person.gender if person else "")

    def _by_title(self, titles: tuple[str, ...]) -> str:
        for title in titles:
            for word in title.lower().replace(".", "").split():
                if word in self.words.masculine:
                    return "m"
                if word in self.words.feminine:
                    return "f"
        return ""
