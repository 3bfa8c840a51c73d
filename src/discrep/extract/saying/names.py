"""What a noun phrase says of somebody: affiliation, title, name, kind and number."""

from __future__ import annotations

from discrep.extract.saying.cues import Grammar
from discrep.extract.saying.offices import Offices
from discrep.extract.saying.passages import Passage
from discrep.extract.text.tokens import shown
from discrep.sources import SourceKind

_OWNING = frozenset({"'s", "'"})


class Parts:
    """One noun phrase taken apart: [affiliation] [title] [name]; `titled` if "head of X Ana Roe" may be a name."""

    def __init__(self, grammar: Grammar, passage: Passage, first: int, after: int, titled: bool = True) -> None:
        self.passage, self.grammar, self.words = passage, grammar, grammar.words
        self.offices = Offices(grammar, passage)
        lower, words = passage.lower, self.words
        self.titles: tuple[str, ...] = ()
        self.affiliation: str | None = None
        self.kind: SourceKind = "unknown"
        self.count: int | None = None
        self.known = False
        """The name is listed: a country, an outlet, a seat of government."""
        whole = first
        if after - first == 1 and lower[first] in words.pronouns:
            self.name = self._text(first, after)
            self.kind = "person" if lower[first] in words.he or lower[first] in words.she else "unknown"
            return
        if first < after and (lower[first] in words.determiners or lower[first] in words.possessives):
            first += 1
        while first < after and not passage.words[first].isalnum():
            first += 1
        if first >= after:
            self.name = self._text(whole, after)
            return
        self.count = self._count(first)
        end = self._head_end(first, after)
        known = self._known(first, end)
        self.known = known is not None
        role = None if known else self._role(first, end)
        headed = role is not None and role[2] < end and self._body_headed(role[1], end)
        role = None if headed else role
        if role:
            start, core, behind = role
            if (
                behind < end
                and self._is_name(behind, end)
                and not (first > whole and self._office_only(core, behind, end))
            ):
                self._person(first, start, behind, end)
                return
            if titled and first == whole and self._named_office(first, start, behind, end, after):
                return
            self.titles = (self._text(self._title(first, start), behind),)
            self.affiliation = self._owner(first, start, end, after)
        self.name = self._text(first if first > whole and known else whole, end if known else after)
        self.kind = known or self._kind(first, core + 1 if role and behind == end else end, bool(role))
        if headed and self.kind == "person":
            self.kind = "organization"
        if self.kind == "person":
            self._person(first, first, first, end)
        elif self.kind == "organization":
            self.name = self._text(first, after)

    def _text(self, first: int, after: int) -> str:
        return shown(self.passage.span(first, after).of(self.passage.text)) if first < after else ""

    def _count(self, first: int) -> int | None:
        word = self.passage.lower[first]
        if self.passage.get(first + 1) in ("-", "‑"):
            return None  # "a 45-year-old mayor"
        if word.isdecimal() and word.isascii() and len(word) < 7:
            return int(word)
        counts = self.words.counts
        return counts.index(word) + 2 if word in counts else None

    def _head_end(self, first: int, after: int) -> int:
        lower, words, i = self.passage.lower, self.words, first + 1
        while i < after:
            word = lower[i]
            if word in words.prepositions and (office := self.offices.behind(i)) > i:
                i = office
                continue
            wall = word in words.prepositions or word in words.relatives or word in ",("
            if wall and not (self.passage.capital(i) or self._hyphened(i)):
                return i
            i += 1
        return after

    def _hyphened(self, i: int) -> bool:
        """Whether token i is the end of a compound: "in" of "Moon Jae-in"."""
        return self.passage.glued(i) and self.passage.get(i - 1) in ("-", "‑")

    def _known(self, first: int, end: int) -> SourceKind | None:
        while end > first and self.passage.lower[end - 1] in (".", "'s", "'"):
            end -= 1
        return self.grammar.known.get(self._text(first, end).lower().rstrip("."))

    def _role(self, first: int, end: int) -> tuple[int, int, int] | None:
        """(start, head word, end) of the last role or title in the phrase."""
        lower = self.passage.lower
        inside = next((i for i in range(first + 1, end) if lower[i] in self.words.linking), end)
        office = self.offices.behind(inside) if inside < end else end
        for i in range(end - 1, first - 1, -1):
            if inside < i < office - 1:
                continue  # "general" of "chief of the general staff"
            if lower[i] in self.words.titles and i + 1 < end:
                return i, i, i + 1 + (self.passage.get(i + 1) == ".")
            match = self.grammar.roles_back.match(self.passage, i)
            if match and i - match[0] + 1 >= first:
                behind = self.offices.behind(i + 1) if i + 1 < end else end
                head = i - match[0] + 1
                core = next((k - 1 for k in range(head, i) if lower[k] in self.words.linking), i)
                start = self.offices.start(head, first, lower[core])
                return start, core, min(max(behind, i + 1), end)
        return None

    def _office_only(self, core: int, behind: int, end: int) -> bool:
        """ "The head of Human Rights Watch": behind an article one capital goes on with the office."""
        return (
            self.passage.lower[core] in self.grammar.role_words
            and behind > core + 1
            and sum(self.passage.capital(i) for i in range(behind, end)) < 2
        )

    def _named_office(self, first: int, start: int, behind: int, end: int, after: int) -> bool:
        """ "Head of the port authority Ana Roe": without an article the title belongs to the name behind it."""
        if behind < end or self.passage.get(end) not in self.words.linking or end + 1 >= after:
            return False
        name = self.offices.name(end + 1, after)
        if name is None:
            return False
        self._person(first, start, name, after)
        self.affiliation = self.affiliation or self._body(end + 1, name)
        return True

    def _is_name(self, first: int, end: int) -> bool:
        return any(self.passage.capital(i) for i in range(first, end)) and self.passage.lower[first] != "'s"

    def _person(self, first: int, start: int, behind: int, end: int) -> None:
        passage = self.passage
        self.kind = "person"
        titles = []
        title = self._title(first, start)
        while behind < end and (
            passage.lower[behind] in self.words.titles or not (passage.capital(behind) or self._particle(behind))
        ):
            behind += 1
        if start < behind and (words := self._text(title, behind).rstrip(", ")):
            titles.append(words)
        self.titles = tuple(titles)
        owner = next((i for i in range(behind, end) if passage.lower[i] == "'s"), None)
        if owner is not None and owner + 1 < end:
            self.affiliation, behind = self._text(behind, owner), owner + 1
        elif start > first:
            self.affiliation = self._body(first, title)
        stop = end
        while stop > behind and (passage.lower[stop - 1] in ("'s", "'", "’") or not passage.words[stop - 1].isalnum()):
            stop -= 1
        self.name = self._text(behind, stop)

    def _particle(self, i: int) -> bool:
        return self.passage.lower[i] in self.words.particles

    def _body(self, first: int, after: int) -> str | None:
        """A body or country before a role, without adjectives: "South Korean" of "senior South Korean"."""
        first = next((i for i in range(first, after) if self.passage.capital(i)), first)
        after = next((i for i in range(first, after) if self.passage.lower[i] in _OWNING), after)
        return self._text(first, after) or None

    def _title(self, first: int, start: int) -> int:
        """Where a title begins before its head word: "UN" of "Ukraine's UN ambassador", "regional" director."""
        passage = self.passage
        i = start
        while i > first and not (passage.capital(i - 1) or self._within(i - 1)):
            i -= 1
        owner = next((k for k in range(first, i) if passage.lower[k] in _OWNING), None)
        if owner is not None:
            return owner + 1
        return i if i > first else start

    def _within(self, i: int) -> bool:
        """Whether token i can stand inside the name of a body: marks, "of", "the"."""
        word = self.passage.lower[i]
        return not word.isalnum() or word in self.words.linking or word in self.words.determiners

    def _body_headed(self, title: int, end: int) -> bool:
        """Whether behind what else is a title the head is a body or a group: "General Motors", "Justice Ministry"."""
        if self.passage.lower[title] in self.words.titles or not self.passage.capital(title):
            return False  # "Mr. Post"
        while end - 1 > title and not self.passage.words[end - 1].isalnum():
            end -= 1
        head = self.passage.lower[end - 1]
        return head in self.words.organizations or head in self.words.groups or head in self.words.bodies

    def _owner(self, first: int, start: int, end: int, after: int) -> str | None:
        """Whose: what stands before a role ("the NATO chief"), else behind its "of" or "for"."""
        if any(self.passage.capital(i) for i in range(first, start)):
            return self._body(first, self._title(first, start))
        if self.passage.get(end) in self.words.linking and end + 1 < after:
            return self._text(end + 1, after)
        return None

    def _kind(self, first: int, end: int, role: bool) -> SourceKind:
        passage, lower, words = self.passage, self.passage.lower, self.words
        last = end - 1
        while last > first and not passage.words[last].isalnum():
            last -= 1
        head = lower[last]
        hidden = head in words.anonymous or any(lower[i] in words.anonymous for i in range(first, end))
        kind: SourceKind = "unknown"
        if head in words.evidence and not (passage.capital(last) and head in words.organizations):
            kind = "document"
        elif role and head in self.grammar.role_words:
            kind = "anonymous" if hidden else "role"
        elif head in words.groups and not (passage.capital(last) and head in words.organizations):
            kind = "anonymous" if hidden else "group"
        elif head in words.organizations or (
            passage.words[last].isupper() and len(head) > 1 and head not in words.suffixes
        ):
            kind = "organization"
        elif hidden:
            kind = "anonymous"
        elif head in words.number_words:
            kind = "group"
        elif self._capitals(first, end):
            owner = next((i for i in range(first + 1, last) if lower[i] in _OWNING), first)  # "the Navy's Ana Roe"
            bare = owner > first or first == 0 or lower[first - 1] not in words.determiners
            outlet = any(lower[i] in words.organizations or lower[i] == "&" for i in range(owner, end))
            kind = "person" if bare and not outlet else "organization"
        return kind

    def _capitals(self, first: int, end: int) -> bool:
        """Whether this is one run of capitals, as names are."""
        passage = self.passage
        return all(
            passage.capital(i) or not passage.words[i].isalpha() or self._particle(i) or passage.glued(i)
            for i in range(first, end)
        )
