"""Source phrases of a sentence: where a mention of a speaker starts and ends, and what it says of him.

There is no tagger: a phrase reaches from the word beside a cue to the next wall (a conjunction, an
auxiliary, a finite verb of saying, a mark), and is then cut to what can name somebody.
"""

from __future__ import annotations

from dataclasses import replace

from discrep.extract.saying.backwards import Backwards
from discrep.extract.saying.joint import members
from discrep.extract.saying.names import Parts
from discrep.extract.saying.phrase import Phrase
from discrep.extract.text.tokens import shown
from discrep.sources import Source

_SHARED = ("anonymous", "group", "role")  # kinds of a plural head with several adjectives


class Mentions(Backwards):
    """Finds the source phrases of one sentence, and reads them."""

    __slots__ = ()

    def source(self, phrase: Phrase) -> Source:
        """The mention with its parts. The name is not resolved yet."""
        pieces = members(self, phrase)
        if not pieces:
            return self._single(phrase)
        together = [self._single(piece) for piece in pieces]
        last = together[-1]
        for k, piece in enumerate(pieces[:-1]):
            if last.kind in _SHARED and piece.after - piece.first == 1 and together[k].kind == "organization":
                # "US and South Korean officials": the head belongs to both
                head = self.passage.words[pieces[-1].cut - 1]
                together[k] = replace(together[k], name=f"{together[k].text} {head}", kind=last.kind)
        span = self.passage.span(phrase.first, pieces[-1].after)
        text = shown(span.of(self.passage.text))
        kinds = {member.kind for member in together}
        kind = kinds.pop() if len(kinds) == 1 else "group"
        return Source(text, span, text, "group" if kind in ("person", "role") else kind, members=tuple(together))

    def _single(self, phrase: Phrase) -> Source:
        passage = self.passage
        first, after = phrase.first, phrase.after
        while after - 1 > first and not passage.words[after - 1].isalnum():
            if passage.words[after - 1] == ")" and "(" in passage.words[first:after]:
                break
            after -= 1
        span = passage.span(first, after)
        text = shown(span.of(passage.text))
        base = Parts(self.grammar, passage, first, min(phrase.cut, after))
        name, titles, affiliation, kind = base.name or text, base.titles, base.affiliation, base.kind
        if phrase.cut < after and kind in ("person", "role", "unknown", "organization"):
            role = Parts(self.grammar, passage, phrase.cut + 1, after, kind != "person")
            if kind == "person" and role.kind in ("role", "anonymous"):
                titles, affiliation = titles or role.titles, affiliation or role.affiliation
            elif role.kind == "person" and (kind == "role" or (kind == "unknown" and " " in role.name)):
                kind, name = "person", role.name or text  # "the mayor, Ana Roe", "the plumber, Ana Roe"
        names = frozenset(name.split()) if kind == "person" else frozenset[str]()
        return Source(
            text, span, name, kind, titles, affiliation, base.count, self._country(phrase.first, after, names)
        )

    def _country(self, first: int, after: int, names: frozenset[str]) -> str | None:
        """The first country that a word of the phrase names, if it is no part of a person's name."""
        passage, countries = self.passage, self.grammar.countries
        for i in range(first, after):
            if not passage.capital(i) or passage.words[i] in names:
                continue
            match = countries.match(passage, i)
            if match is None or (match[1][1] and not passage.words[i].isupper()):
                continue
            if i + match[0] < after and passage.hyphen(i + match[0]):
                continue  # "Moscow-backed"
            return match[1][0]
        return None
