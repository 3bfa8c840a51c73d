"""Who a mention means inside one document: surnames, titles, pronouns, "the agency", acronyms.

A later "Kim" is resolved if exactly one Kim has been named, or else to the one named last in the same
paragraph; otherwise it stays "Kim". Nothing is resolved by a given name. "The agency" is resolved if one
body only can be called so, or else to the one that spoke last in the same paragraph.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from discrep.extract.saying.bodies import Bodies, Body
from discrep.extract.saying.cues import Grammar
from discrep.extract.saying.full_names import FullNames, Person
from discrep.extract.saying.people import FAR, People
from discrep.sources import Source
from discrep.spans import Span

_SUBJECT = 30  # characters of a sentence in which its subject begins
_GOES_ON = 2  # sentences behind a forecast that may go on with it


_Place = tuple[int, int, int, int, tuple[int, int] | None]  # see Speakers


@dataclass(slots=True)
class _Said:
    source: Source
    paragraph: int
    sentence: int
    gender: str


@dataclass(slots=True)
class Introduction:
    """Who is announced by "Ana Roe added:" to speak in the next paragraph."""

    source: Source
    cue: Span
    said: bool
    """By a verb of saying, so that the next paragraph is his, quoted or not."""
    paragraph: int


class Speakers:
    """The speakers of one document, as far as it has been read."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self.grammar, self.words = grammar, grammar.words
        self.paragraph = self.paragraph_start = self.sentence = self.start = 0
        self.previous: tuple[int, int] | None = None
        self.cue: Span | None = None
        """Of the last attribution to a speaker."""
        self.cued: Span | None = None
        """The mention of that speaker."""
        self.introduction: Introduction | None = None
        self._said: deque[_Said] = deque(maxlen=8)
        self._unread: deque[tuple[_Place, Callable[[], object]]] = deque()
        self._issued: _Said | None = None
        self.names = FullNames(text, grammar)
        self.people = People(self.names, grammar)
        self.bodies = Bodies(text, grammar)

    def enter(self, start: int) -> None:
        """A new paragraph begins."""
        self.paragraph, self.paragraph_start, self.previous = self.paragraph + 1, start, None
        self.sentence += 1

    def begin(self, start: int) -> None:
        """A sentence begins."""
        self.start = start

    def leave(self, start: int, end: int) -> None:
        """A sentence ends."""
        self.previous = start, end
        self.sentence += 1

    def postpone(self, read: Callable[[], object]) -> None:
        """Nobody has asked yet who speaks in this sentence: it is read as soon as somebody does."""
        place = self.paragraph, self.paragraph_start, self.sentence, self.start, self.previous
        self._unread.append((place, read))
        while self.start - self._unread[0][0][3] > FAR:  # whoever is named there is forgotten
            self._unread.popleft()

    def forget(self) -> None:
        """The document has ended."""
        self._unread.clear()

    def catch_up(self) -> None:
        """Read what was postponed, each sentence at its place."""
        if not self._unread:
            return
        cue, cued = self.cue, self.cued
        now = self.paragraph, self.paragraph_start, self.sentence, self.start, self.previous
        unread, self._unread = self._unread, deque()
        for place, read in unread:
            self.paragraph, self.paragraph_start, self.sentence, self.start, self.previous = place
            read()
        self.paragraph, self.paragraph_start, self.sentence, self.start, self.previous = now
        if cue is not None and self.cue is not None and self.cue.start < cue.start:
            self.cue, self.cued = cue, cued  # those of a sentence behind them

    @property
    def last(self) -> Source | None:
        """Whoever spoke last, in this paragraph or the one before."""
        self.catch_up()
        if not self._said or self._said[-1].paragraph < self.paragraph - 1:
            return None
        return self._said[-1].source

    def spoke_here(self) -> Source | None:
        """Whoever spoke last in this paragraph."""
        self.catch_up()
        return self._said[-1].source if self._said and self._said[-1].paragraph == self.paragraph else None

    def resolve(self, source: Source) -> Source:
        """The source with the name that it has in this document; it is remembered as a speaker."""
        if source.members:
            source = replace(source, members=tuple(self.resolve(member) for member in source.members))
        word = source.text.lower()
        he, she = word in self.words.he, word in self.words.she
        described = source.kind in ("organization", "role", "unknown") and self._describes(source)
        if not (he or she or word in self.words.they or source.kind == "person" or described):
            if self._unread:  # nobody need be known for this one, but it comes behind those
                self.postpone(partial(self.goes_on, source))
            else:
                self.goes_on(source)
            return source
        self.catch_up()
        if he or she:
            resolved = self._pronoun(source, "m" if he else "f")
        elif word in self.words.they:
            resolved = self._thing(source, word not in self.words.singular)
        elif source.kind == "organization":
            resolved = self._body(source)
        elif source.kind == "role":
            resolved = self.people.holder(source)
        elif source.kind == "unknown":
            body = self.bodies.presented(source.name)
            resolved = replace(source, name=body.name, kind="organization") if body else source
        else:
            resolved = self._person(source)
        resolved = self._at_home(resolved)
        self.goes_on(resolved)
        return resolved

    def _at_home(self, source: Source) -> Source:
        """With the country of what he is said to belong to, where the mention itself tells none."""
        if source.country is not None:
            return source
        known = source.affiliation or ("" if source.kind == "person" else source.name)
        country = self.names.grammar.country_of(known) if known else None
        return source if country is None else replace(source, country=country)

    def introduce(self, source: Source, cue: Span, said: bool) -> None:
        """A sentence ends in a colon behind its speaker."""
        self.introduction = Introduction(source, cue, said, self.paragraph)

    def goes_on(self, source: Source) -> None:
        """The same speaker, without being named again."""
        self._said.append(_Said(source, self.paragraph, self.sentence, self._gender(source)))

    def issues(self, source: Source) -> None:
        """A body says what it expects."""
        if source.kind != "organization":
            return
        if self._issued is None or self.sentence >= self._issued.sentence:
            self._issued = _Said(source, self.paragraph, self.sentence, "")

    def issuer(self) -> Source | None:
        """The body that said what it expects in this paragraph, a sentence or two ago."""
        self.catch_up()
        last = self._issued
        if last is None or last.paragraph != self.paragraph or self.sentence - last.sentence > _GOES_ON:
            return None
        return last.source

    # ------------------------------------------------------------------ persons
    def _person(self, source: Source) -> Source:
        resolved = self.people.resolve(source, self.paragraph_start)
        if resolved.name != source.name or " " in resolved.name:
            return resolved
        body = self.bodies.introduced(source.name)
        return resolved if body is None else replace(resolved, kind="organization")

    # ------------------------------------------------------------------ bodies
    def _describes(self, source: Source) -> bool:
        """Whether the mention is no name, but words that a name stands behind: "the agency", "the envoy", "USDA"."""
        if source.kind == "role":
            return source.text[:4].lower() == "the "
        name = source.name
        if source.kind == "unknown":
            return " " in name and name.rsplit(" ", 1)[-1][0].isupper()
        if name.isupper():
            return " " not in name
        last = name.rsplit(" ", 1)[-1]
        return last.lower() in self.words.organizations and (last.islower() or last == name)

    def _body(self, source: Source) -> Source:
        at = source.span.start
        if source.name.isupper():
            body = self.bodies.lettered(source.name)
        else:
            words = source.name.split()
            bodies = self.bodies.called(words, at)
            body = self._one_of(bodies)
            if body is None and (spoken := self._spoken(words)):
                return replace(source, name=spoken)
            if others := tuple(sorted(each.name for each in bodies if each is not body)):
                source = replace(source, ambiguous_with=others)
        return replace(source, name=body.name) if body else source

    def _spoken(self, words: list[str]) -> str | None:
        """ "The agency" behind "the UN refugee agency said"; "the aid group" behind "the Red Cross said"."""
        head, modifiers = words[-1].lower(), {word.lower() for word in words[:-1]}
        last = next((said for said in reversed(self._said) if said.source.kind == "organization"), None)
        if last is None or last.paragraph < self.paragraph - 1:
            return None
        name = last.source.name
        held = name.lower().split()
        if held[-1] == head:
            return name if len(held) > len(words) and modifiers <= set(held) else None
        near = last.paragraph == self.paragraph and self.sentence - last.sentence <= _GOES_ON
        place = len(held) == 1 and held[0] in self.grammar.known and not name.isupper()
        unlike = held[-1] in self.words.organizations or place or name.lower() in self.words.countries
        return name if near and head in self.words.generic and not unlike else None

    def _one_of(self, bodies: list[Body]) -> Body | None:
        """The only one, or the one of them that spoke last in this paragraph."""
        if len(bodies) < 2:
            return bodies[0] if bodies else None
        here = (said.source.name for said in reversed(self._said) if said.paragraph == self.paragraph)
        spoken = next((name for name in here if any(body.name == name for body in bodies)), None)
        return next((body for body in bodies if body.name == spoken), None)

    # ------------------------------------------------------------------ pronouns
    def _pronoun(self, source: Source, gender: str) -> Source:
        here = [said for said in self._said if said.source.kind == "person" and said.gender in ("", gender)]
        last = here[-1] if here else None
        if last is None or last.paragraph != self.paragraph or last.sentence < self.sentence - 1:
            start, end = self.previous or (self.start, source.span.start)
            subject = self._named_in(start, end, gender, last is None)
            if subject is None and last is None:
                subject = self._named_in(self.start, source.span.start, gender, True)
            if subject is not None:
                subject.gender = subject.gender or gender
                subject.at = source.span.start
                return replace(source, name=subject.name, titles=subject.titles, affiliation=subject.affiliation)
        if last is None or last.paragraph < self.paragraph - 2 or last.source.name == last.source.text.lower():
            return source
        last.gender = gender
        return replace(source, name=last.source.name, titles=last.source.titles, affiliation=last.source.affiliation)

    def _named_in(self, start: int, end: int, gender: str, alone: bool) -> Person | None:
        """The leftmost full name of a stretch; beside a speaker only the subject of a sentence counts."""
        found = self.names.leftmost(start, end)
        if found is None or found[1].gender not in ("", gender):
            return None
        place, person = found
        return person if alone or place - start < _SUBJECT else None

    def _thing(self, source: Source, plural: bool) -> Source:
        """What "it" and "they" stand for: who spoke in this sentence or is its subject, and so for those before."""
        kinds = ("organization", "group", "outlet", "document")
        last = next((said for said in reversed(self._said) if said.source.kind in kinds), None)
        if not plural and not (last and last.sentence == self.sentence):
            body = self.bodies.leftmost(self.start, source.span.start)
            if body is None and self.previous and not (last and last.sentence == self.sentence - 1):
                body = self.bodies.subject(*self.previous)
            if body is not None:
                return replace(source, name=body.name, kind="organization")
        if last is None or last.paragraph < self.paragraph - 1:
            return source
        return replace(source, name=last.source.name, kind=last.source.kind, affiliation=last.source.affiliation)

    def _gender(self, source: Source) -> str:
        word = source.text.lower()
        if word in self.words.he or word in self.words.she:
            return "m" if word in self.words.he else "f"
        return self.people.gender(source)
