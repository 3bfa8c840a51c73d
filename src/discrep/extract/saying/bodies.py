"""Organizations of a text, wherever they are named: "the agency", "it" and "USDA" are looked up among them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from discrep.extract.saying.cues import Grammar
from discrep.extract.saying.full_names import WORD, bare

_SHORT = r"(?:[A-Z]\.){2,5}"
# the marks of words are ASCII here: "the Bank of England", "U.S. Department of Agriculture", "Roe & Co."
_NAME = re.compile(
    rf"(?:{_SHORT}|{WORD})"
    rf"(?:(?:(?<![a-z]{{2}})\.)?[ \u00a0](?:(?:of|for|on)[ ](?:the[ ])?|&[ ])?+(?:{_SHORT}|{WORD})){{0,9}}"
)
_BRACKETED = re.compile(r",? \((?:the )?([A-Z][A-Za-z]{1,7})\)")
_APPOSED = re.compile(
    r",? (?:the|a|an|its|their|his) ((?:[\w.’'-]{1,30} ){0,6}[\w-]{1,30})(?=[,.;:)\n]| (?:that|which)\b)"
)
_OPENING = re.compile(r", (?:the|an?) ")
_AHEAD = 40  # characters of a word before a name
_FAR = 20_000  # characters behind which a name is forgotten
_RECENT = 12  # places of one head noun that are looked at
_SUBJECT = 50  # characters of a sentence in which its subject begins
_LONGEST = 8  # letters of an acronym
_LETTERS = 6  # letters with which a name in capitals is no town before a report
_LINKS = frozenset({"of", "for", "on", "the", "&"})


@dataclass(frozen=True, slots=True)
class Body:
    """One organization where it is named; `head` is the noun that it can be called by, or ""."""

    name: str
    head: str
    described: frozenset[str] = frozenset()
    """What is said of it beside the name: "federal", "crop"."""


class Bodies:
    """Runs of capitals that name an organization. They are found when somebody asks."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self.text, self.grammar, self.words = text, grammar, grammar.words
        self._places: list[int] = []
        self._bodies: list[Body] = []
        self._by_head: dict[str, list[int]] = {}
        self._by_letters: dict[str, Body | None] = {}
        self._introduced: dict[str, Body] = {}
        self._found = self._opened = False

    # ------------------------------------------------------------------ what is asked
    def introduced(self, name: str) -> Body | None:
        """The body of one word that the text says to be one: "Vessa, the ports agency"."""
        if not self._opened:
            self._opened = True
            for match in _OPENING.finditer(self.text):
                at = match.start()
                word = self.text[max(0, at - _AHEAD) : at].rsplit(" ", 1)[-1]
                if word[:1].isupper() and word not in self._introduced:
                    self._introduce(at - len(word), word)
        return self._introduced.get(name)

    def presented(self, mention: str) -> Body | None:
        """The body that a mention says to be one: "the state institute Norrin"."""
        words = mention.split()
        k = len(words)
        while k and words[k - 1][0].isupper():
            k -= 1
        if not 0 < k < len(words) or words[k - 1] not in self.words.organizations:
            return None
        name = " ".join(words[k:])
        return self._introduced.setdefault(name, Body(name, words[k - 1], frozenset(words[: k - 1])))

    def lettered(self, letters: str) -> Body | None:
        """The body that an acronym stands for, if it is one only."""
        self._find()
        return self._by_letters.get(letters.replace(".", ""))

    def called(self, description: list[str], at: int) -> list[Body]:
        """The bodies that "the U.S. agency" can mean at a place of the text, the last named first."""
        self._find()
        head, modifiers = description[-1].lower(), description[:-1]
        for heads in ((head,), self.words.called.get(head, ()), ("",) if modifiers else ()):
            found = list(_distinct(self._before(heads, at)))
            fitting = [body for body in found if _fits(body, modifiers)]
            if fitting:
                return fitting
        return []

    def leftmost(self, start: int, end: int) -> Body | None:
        """The first body between two places."""
        self._find()
        k = bisect_left(self._places, start)
        return self._bodies[k] if k < len(self._places) and self._places[k] < end else None

    def subject(self, start: int, end: int) -> Body | None:
        """The body at the head of a sentence."""
        return self.leftmost(start, min(end, start + _SUBJECT))

    def _before(self, heads: Iterable[str], at: int) -> Iterator[Body]:
        places: list[int] = []
        for head in heads:
            known = self._by_head.get(head, [])
            upto = bisect_left(known, at, key=self._places.__getitem__)
            places += known[max(0, upto - _RECENT) : upto]
        for k in sorted(places, reverse=True):
            if at - self._places[k] < _FAR:
                yield self._bodies[k]

    # ------------------------------------------------------------------ one pass over the text
    def _find(self) -> None:
        if self._found:
            return
        self._found = True
        runs = [(match.start(), match.group()) for match in _NAME.finditer(self.text)]
        single: list[tuple[int, str]] = []
        found: list[tuple[int, Body]] = []
        for start, run in runs:
            at, words = self._trimmed(start, run)
            if not words:
                continue
            body = self._named(words, at)
            if body is not None:
                self._shortened(body, at)
                found.append((at, body))
            elif len(words) < 4:
                name = " ".join(words)
                self._introduce(at, name)
                single.append((at, name))
        found += [(at, self._introduced[name]) for at, name in single if name in self._introduced]
        found.sort(key=_place)
        for at, body in found:
            self._by_head.setdefault(body.head, []).append(len(self._places))
            self._places.append(at)
            self._bodies.append(body)

    def _trimmed(self, start: int, run: str) -> tuple[int, list[str]]:
        """A run without what opens a sentence before it ("In", "The") and without the person behind it."""
        words = run.split()
        at = start
        while words and (bare(words[0]).lower() in self.grammar.function or words[0] in _LINKS):
            at += len(words.pop(0)) + 1
        for k, word in enumerate(words):
            lower = bare(word).lower()
            if lower in self.grammar.role_words or lower in self.grammar.days:
                del words[k:]
                break
        while words and words[-1] in _LINKS:
            words.pop()
        if words:
            words[-1] = bare(words[-1]) if not _is_short(words[-1]) else words[-1]
        return at, words

    def _named(self, words: list[str], at: int) -> Body | None:
        lower = [word.lower().rstrip(".") for word in words]
        name = " ".join(words)
        if len(words) < 2:
            return Body(name, "") if self._stands_alone(name, at) else None
        kind = self.grammar.known.get(name.lower().rstrip("."))
        if kind is not None and name.lower() not in self.words.countries:
            return Body(name, lower[-1])
        link = next((k for k, word in enumerate(words) if word in _LINKS and word != "&"), len(words))
        organizations = self.words.organizations
        head = next((word for word in (lower[link - 1], lower[0]) if word in organizations), "")
        if not head and "&" in words:
            head = "company"
        return Body(name, head) if head else None

    def _stands_alone(self, name: str, at: int) -> bool:
        """ "the Pentagon", "the USDA", "NATO"; of a place only its name is sure."""
        article = self.text[max(0, at - 4) : at].lower() == "the "
        short = name.isupper() and name.isalpha() and 1 < len(name) <= _LONGEST
        known = self.grammar.known.get(name.lower())
        if short:
            return article or (known is not None and len(name) < _LETTERS)
        return known is not None and (article or known == "outlet")

    def _shortened(self, body: Body, at: int) -> None:
        """ "National Intelligence Service (NIS)", and what its initials would be."""
        bracketed = _BRACKETED.match(self.text, at + len(body.name))
        letters = [bracketed.group(1)] if bracketed else []
        for skipping in (True, False):
            initials = "".join(
                word.replace(".", "") if _is_short(word) else word[0]
                for word in body.name.split()
                if word[0].isupper() or not skipping
            )
            if 1 < len(initials) <= _LONGEST:
                letters.append(initials.upper())
        for each in letters:
            known = self._by_letters.setdefault(each, body)
            if known is not None and known.name != body.name:
                self._by_letters[each] = None  # it may be either

    def _introduce(self, at: int, name: str) -> None:
        body = self._introducing(at, name)
        if body is not None:
            self._introduced.setdefault(name, body)

    def _introducing(self, at: int, name: str) -> Body | None:
        """ "Vessa, the federal ports agency", "the state institute Norrin"."""
        text, organizations = self.text, self.words.organizations
        behind = _APPOSED.match(text, at + len(name)) if text[at + len(name) : at + len(name) + 1] == "," else None
        if behind:
            words = behind.group(1).split()
            stop = next(
                (k for k, word in enumerate(words) if word in _LINKS or word in self.words.prepositions), len(words)
            )
            if stop and words[stop - 1].lower() in organizations:
                return Body(name, words[stop - 1].lower(), frozenset(words[: stop - 1]))
        ahead = text[max(0, at - _AHEAD) : at].split(" ")
        if len(ahead) > 2 and not ahead[-1] and ahead[-2] in organizations and name.lower() not in self.grammar.known:
            return Body(name, ahead[-2], frozenset(ahead[-3:-2]))
        return None


def _distinct(bodies: Iterable[Body]) -> Iterator[Body]:
    seen: set[str] = set()
    for body in bodies:
        if body.name not in seen:
            seen.add(body.name)
            yield body


def _fits(body: Body, modifiers: list[str]) -> bool:
    """Whether every word of a description is said of the body."""
    known = set(body.name.split()) | body.described
    letters = body.name if body.name.isupper() else ""
    return all(word in known or (letters.startswith(word.replace(".", "")) and word.isupper()) for word in modifiers)


def _is_short(word: str) -> bool:
    return len(word) > 3 and word[1] == "." and word[3:4] == "."


def _place(found: tuple[int, Body]) -> int:
    return found[0]
