"""The words of the lexicons one by one, and readers that lack some of them."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from operator import itemgetter

from grafts import another_lexicon
from reloads import PACKAGE

FOLDER = PACKAGE / "extract" / "lexicon"
_STRING = re.compile(r'"((?:[^"\\\n]|\\.)+)"')
_KEYED = re.compile(r'^\s*("[^"\n]+"|[\w-]+)\s*=\s*("[^"\n]*"|[0-9]+)\s*$', re.MULTILINE)
_HEAD = re.compile(r"^(?:\[+([^\]\n]+)\]+$|([\w-]+|\"[^\"\n]+\")\s*=)", re.MULTILINE)
_CHOICE = re.compile(r"\(([^()]*\|[^()]*)\)")


@dataclass(frozen=True)
class Word:
    """What an entry of a lexicon says in one of its forms, and how the file has to be changed to lose it."""

    file: str
    begin: int
    end: int
    words: str
    list: tuple[str, str]
    """The section of the file, and the key in it."""
    fellows: tuple[str, ...]
    """The innermost list in which it stands; of a key with a value that of its neighbour."""
    instead: str = ""
    """The value of a neighbour, where the word stays and means something else; without it the word goes."""

    @property
    def part(self) -> str:
        """The part of the lexicon: units, money, …; of `en.toml` itself "toml"."""
        return self.file.split(".")[1]

    @property
    def fellowship(self) -> tuple[str, tuple[str, str], bool, bool]:
        """What it has in common with others that a lexicon can lose if it can lose this one."""
        return self.file, self.list, bool(self.instead), self.list[1].strip('"') == self.words


def all_words() -> Iterator[Word]:
    """The words of all files that are written by hand."""
    for path in sorted(FOLDER.glob("en*.toml")):
        if not path.name.endswith(".cldr.toml"):
            source = path.read_text(encoding="utf-8")
            yield from _entries(path.name, source)
            yield from _exchanged(path.name, source)


def _entries(file: str, source: str) -> Iterator[Word]:
    lists: dict[int, tuple[str, ...]] = {}
    for match in _STRING.finditer(source):
        before = source[source.rfind("\n", 0, match.start()) + 1 : match.start()]
        if before.startswith("[") or "#" in re.sub(r'"[^"]*"', "", before):
            continue
        begin, end = source.rfind("[", 0, match.start()), source.find("]", match.end())
        if begin not in lists:
            lists[begin] = tuple(word[1] for word in _STRING.finditer(source, begin, end))
        place = _place(source, match.start())
        for start, stop, words in _forms(match[1]):
            if not words.strip():  # what may be left out
                continue
            yield Word(file, match.start(1) + start, match.start(1) + stop, words, place, lists[begin])


def _place(source: str, at: int) -> tuple[str, str]:
    heads = _heads(source)
    return heads[bisect(heads, at, key=itemgetter(0)) - 1][1]


@cache
def _heads(source: str) -> list[tuple[int, tuple[str, str]]]:
    """Where each section and each key of it begins."""
    section, found = "", []
    for head in _HEAD.finditer(source):
        section = head[1] or section
        found.append((head.start(), (section, head[2] or "")))
    return found


def _forms(entry: str) -> Iterator[tuple[int, int, str]]:
    """ "say says said saying | about" is four phrases, "early in = early" stands for its left side."""
    phrase, bar, tail = entry.partition(" | ")
    words = phrase.split()
    if choices := [*_CHOICE.finditer(entry)]:
        for choice in choices:
            at = choice.start(1)
            for word in choice[1].split("|"):
                if word:
                    whole = _CHOICE.sub(_first, entry[: choice.start()] + word + entry[choice.end() :])
                    yield at, at + len(word), " ".join(whole.partition(" = ")[0].split())
                at += len(word) + 1
    elif bar or (len(words) > 2 and all(word[0] == words[0][0] for word in words)):
        for word in re.finditer(r"\S+", phrase):
            yield word.start(), word.end(), f"{word[0]} {tail}".strip()
    else:
        yield 0, len(entry.partition(" = ")[0]), entry.partition(" = ")[0]


def _first(choice: re.Match[str]) -> str:
    return choice[1].split("|")[0]


def _exchanged(file: str, source: str) -> Iterator[Word]:
    for one, two in pairwise(_KEYED.finditer(source)):
        if one[2] != two[2] and one[2][0] == two[2][0] and "\n[" not in source[one.end() : two.start()]:
            words, fellows = one[1].strip('"'), (one[2].strip('"'),)
            yield Word(file, one.start(2), one.end(2), words, _place(source, one.start(1)), fellows, two[2])


def without(words: Iterable[Word]) -> bool:
    """From now on this process reads without these words. False where no lexicon can be made so."""
    changed: dict[str, str] = {}
    for number, word in enumerate(sorted(words, key=lambda word: (word.file, -word.begin))):
        source = changed.get(word.file) or (FOLDER / word.file).read_text(encoding="utf-8")
        unknown = "qqz" + "".join(chr(97 + int(digit)) for digit in str(number))
        instead = word.instead or " ".join([unknown] * len(source[word.begin : word.end].split()))
        changed[word.file] = source[: word.begin] + instead + source[word.end :]
    return another_lexicon(changed)


def taken_apart(text: str) -> list[str]:
    """Words and marks, lower case."""
    return re.findall(r"[^\W_]+|[^\w\s]", text.lower())
