"""The persons named in a document so far: a surname, or an office, means the one of them that it fits."""

from __future__ import annotations

from collections import deque
from dataclasses import replace

from discrep.extract.saying.cues import Grammar
from discrep.extract.saying.full_names import FullNames, Person
from discrep.sources import Source

FAR = 20_000  # characters behind which a name is forgotten
_RECENT = 8  # persons of one family name that are looked at
_HOLDERS = 32  # persons that a title is looked for among


class People:
    """Those who have spoken, and those whose full names stand before a place of the text."""

    def __init__(self, names: FullNames, grammar: Grammar) -> None:
        self.names, self.grammar = names, grammar
        self._people: dict[str, list[Person]] = {}
        self._recent: deque[Person] = deque(maxlen=_HOLDERS)

    def resolve(self, source: Source, paragraph: int) -> Source:
        """The mention of a person with the name that he has in the text; `paragraph` is where this one begins."""
        names = self.names.parts(source.name)
        if len(names) > 1:
            return self._named(source, names)
        if not names:
            return source
        person, others = self._of_family(names[0].casefold(), source, paragraph)
        if others:
            source = replace(source, ambiguous_with=others)
        if person is None:
            return source
        person.titles = person.titles or source.titles
        person.affiliation = person.affiliation or source.affiliation
        person.gender = person.gender or self.names.gender(source.titles)
        return self._known(source, person)

    def _known(self, source: Source, person: Person) -> Source:
        """The mention of a person who is known already."""
        person.at = source.span.start
        return replace(
            source,
            name=person.name,
            titles=source.titles or person.titles,
            affiliation=source.affiliation or person.affiliation,
        )

    def _named(self, source: Source, names: list[str]) -> Source:
        given, family = self.names.order(names)
        for person in self._people.get(max(family), ())[-_RECENT:]:
            if person.given == given:
                return self._known(source, person)
        person = Person(source.name, family, given, source.span.start, source.titles, source.affiliation)
        for _, earlier in self.names.of_family(max(family), source.span.start):
            if earlier.given == given:
                person.titles = person.titles or earlier.titles
                person.affiliation = person.affiliation or earlier.affiliation
        person.gender = self.names.gender(person.titles)
        self._add(person)
        return replace(source, titles=person.titles, affiliation=person.affiliation)

    def _add(self, person: Person) -> None:
        self._recent.append(person)
        for family in person.family:
            self._people.setdefault(family, []).append(person)

    def _of_family(self, family: str, source: Source, paragraph: int) -> tuple[Person | None, tuple[str, ...]]:
        """(the person meant by a family name, the others who could be meant).

        A title or a body tells two of one name apart; else it is whoever was named last in the paragraph.
        """
        at = source.span.start
        near = [p for p in self._people.get(family, ())[-_RECENT:] if at - p.at < FAR]
        for where, person in self.names.of_family(family, at):
            if at - where > FAR:
                continue
            same = next((p for p in near if p.given == person.given), None)
            if same is None:
                near.append(person)
                self._add(person)
            elif where < at:
                same.at = max(same.at, where)
        if len(near) < 2:
            return (near[0] if near else None), ()
        wanted = frozenset(" ".join(source.titles).lower().split())
        fitting = [p for p in near if self._holds(p, wanted, source.affiliation)] if wanted else []
        if len(fitting) == 1:
            return fitting[0], ()
        inside = [p for p in near if paragraph <= p.at < at]
        last = max(inside, key=lambda p: p.at) if inside else None
        return last, tuple(sorted(p.name for p in near if p is not last))

    def holder(self, source: Source) -> Source:
        """ "The envoy": the one person named with such a title."""
        wanted = frozenset(" ".join(source.titles).lower().split())
        near = [p for p in self._recent if source.span.start - p.at < FAR]
        near += [p for p in self.names.ending(source.span.start) if all(p.name != known.name for known in near)]
        holders = [p for p in near if self._holds(p, wanted, source.affiliation)] if wanted else []
        others = {person.name for person in holders}
        if len(others) != 1:
            return replace(source, ambiguous_with=tuple(sorted(others)))
        return replace(self._known(source, holders[0]), kind="person")

    def gender(self, source: Source) -> str:
        """ "m" or "f" where a title or a pronoun has told, else ""."""
        family = source.name.split()[-1].casefold() if source.name else ""
        people = self._people.get(family, ())[-_RECENT:]
        person = next((p for p in people if p.name == source.name), None)
        return self.names.gender(source.titles) or (person.gender if person else "")

    def _holds(self, person: Person, wanted: frozenset[str], affiliation: str | None) -> bool:
        """Whether a person has a title with all the words wanted, of the same body or country ("Peruvian" of Peru)."""
        if affiliation:
            own = person.affiliation or ""
            country = self.grammar.country_of(affiliation)
            if own.lower() != affiliation.lower() and (country is None or country != self.grammar.country_of(own)):
                return False
        return any(wanted <= frozenset(title.lower().split()) for title in person.titles)
