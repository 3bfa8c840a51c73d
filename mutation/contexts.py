"""Writes `tests/extract/wordings/{contexts,joined,pairs}.toml`: for each word of the lexicons a text that needs it.

A word is taken out of its list (or given the meaning of its neighbour), and sentences are read without it: those of
the tests that hold it, those that hold its fellows, and some plain ones. What one of them tells only with the word is
kept. Many words go at a time, no two of them in one sentence.
"""

from __future__ import annotations

import gc
import json
import pickle
import sys
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from itertools import count, islice, repeat
from multiprocessing import get_context
from multiprocessing.pool import Pool
from pathlib import Path
from random import Random
from typing import TypeVar

from lost_words import Word, all_words, taken_apart, without
from plain_sentences import plain
from reloads import PACKAGE, ROOT
from sentences import APART, WRITTEN, Found, Told, filled, sentences, told

Item = TypeVar("Item")
WORDINGS = ROOT / "tests" / "extract" / "wordings"
_MEMORY = Path(__file__).parent / "out" / "contexts.pickle"
JOINED = ("joints", "votes", "measures")  # what ties the figures of one text
PAIRED = ("kin", "sources", "counterparts", "derivations")  # what is asked of two
OWN, FELLOWS, DRAWN = 6, 4, 30  # sentences that are tried: with a word, with each fellow, and how many of these
AT_ONCE = 48  # words that are lost together
TRIED, ALONE = 10, 80  # sentences that are tried in one go: for each of many words, and for a word that is lost alone
HEAD = (
    "# Made by mutation/contexts.py: of a text with any of the words, what is told only because of them.\n"
    "# It shows that no word is lost. Whether a reading is right is the matter of other tests.\n"
)


@dataclass
class Search:
    """A word, the sentences that may tell it from its loss, and what those that do tell only with it."""

    word: Word
    left: list[str]
    more: list[str] = field(default_factory=list)
    """What is tried where none of the sentences decides that decided once."""
    tried: set[str] = field(default_factory=set)
    decided: dict[str, tuple[str, str]] = field(default_factory=dict)

    @property
    def tied(self) -> bool:
        return self.word.part in JOINED


def searches(words: list[Word], before: dict[tuple[str, ...], set[str]]) -> Iterator[Search]:
    """Each word with its sentences, those first that are known to tell it or hold it."""
    found, kept = Found(sentences()), _written()
    pools: dict[tuple[str, tuple[str, str]], dict[str, None]] = defaultdict(dict)
    for word in words:
        pools[word.file, word.list].update(dict.fromkeys(_around(found, word, FELLOWS)))
    for word in words:
        pool = sorted(pools[word.file, word.list], key=lambda text: (len(text), text))
        drawn = Random(word.words).sample(pool, min(DRAWN, len(pool)))
        own, others = plain(word, word.part in PAIRED)
        first = kept.get(word.words, [])
        more = dict.fromkeys([*_around(found, word, OWN), *own, *pool[:8], *others, *drawn])
        known = before.get(_key(word), set())
        more = [text for text in more if text not in first and text not in known]
        yield Search(word, first or more, more if first else [], known)


def _key(word: Word) -> tuple[str, ...]:
    """A word, without the place in its file."""
    return word.file, *word.list, word.words, word.instead


class Memory:
    """The sentences that told no word from its loss, as long as neither the package nor what is asked changes."""

    def __init__(self) -> None:
        asked = [*PACKAGE.rglob("*.py"), *PACKAGE.rglob("*.toml"), ROOT / "tests" / "extract" / "in_context.py"]
        self._state = sha256(b"".join(path.read_bytes() for path in sorted(asked))).hexdigest()
        known = pickle.loads(_MEMORY.read_bytes()) if _MEMORY.exists() else ("", {})  # written by this very program
        self.tried: dict[tuple[str, ...], set[str]] = known[1] if known[0] == self._state else {}

    def write(self, asked: list[Search]) -> None:
        for search in asked:
            if search.decided:
                self.tried.pop(_key(search.word), None)
            else:
                self.tried[_key(search.word)] = search.tried
        _MEMORY.parent.mkdir(exist_ok=True)
        _MEMORY.write_bytes(pickle.dumps((self._state, self.tried)))


def _written() -> dict[str, list[str]]:
    """Words -> the texts that are written down for them."""
    texts: dict[str, list[str]] = defaultdict(list)
    for name in WRITTEN:
        for text, rows in tomllib.loads((WORDINGS / f"{name}.toml").read_text(encoding="utf-8")).items():
            for word in (word for words in rows.values() for word in words.split(" | ")):
                texts[word].append(text)
    return texts


def _around(found: Found, word: Word, most: int) -> list[str]:
    both = (True, False) if word.part in PAIRED else (False,)
    return [text for paired in both for text in found.around(word.words, most, paired)]


def batches(asked: list[Search], seed: int) -> Iterator[list[Search]]:
    """Some searches at a time, so drawn that words of one list are seldom lost together; words of many texts alone."""
    drawn = Random(seed).sample(asked, len(asked))
    counts = Counter(word for search in asked for text in search.left[:TRIED] for word in set(taken_apart(text)))
    most = len(asked) // 5  # a batch then holds such a word some ten times
    rare = [
        search for search in drawn if min(map(counts.get, taken_apart(search.word.words), repeat(0)), default=0) <= most
    ]
    yield from (rare[i : i + AT_ONCE] for i in range(0, len(rare), AT_ONCE))
    held = set(map(id, rare))
    yield from ([search] for search in drawn if id(search) not in held)


def _readable(words: list[Word]) -> bool:
    """Texts can still be read without these words."""
    try:
        return without(words) and bool(told("12 people died. || 13 people died.", "died"))
    except Exception:
        return False


def needed(words: list[Word], cores: int) -> set[object]:
    """The fellowships of words without which no lexicon can be made: units by their names, codes of money."""
    found, todo = set[object](), [*{word.fellowship: word for word in words}.values()]
    halves = [todo[i : i + 8] for i in range(0, len(todo), 8)]
    with get_context("fork").Pool(cores, maxtasksperchild=1) as pool:
        while halves:
            failed = [half for half, read in zip(halves, pool.imap(_readable, halves), strict=True) if not read]
            found.update(half[0].fellowship for half in failed if len(half) == 1)
            halves = [part for half in failed if len(half) > 1 for part in _halved(half)]
    return found


def _halved(batch: list[Item]) -> list[list[Item]]:
    return [batch[: len(batch) // 2], batch[len(batch) // 2 :]]


Answer = list[tuple[list[str], dict[str, tuple[str, str]]]] | None


def _answered(batch: list[Search]) -> Answer:
    """For each search the sentences that it was tried on, and those that decide; None where no lexicon can be made."""
    tried: list[list[str]] = []
    for search in batch:
        others = [_apart(other.word.words) for other in batch if other is not search]
        free = (text for text in search.left if not _hold(_apart(filled(text, search.word.words)), others))
        tried.append([*islice(free, TRIED if len(batch) > 1 else ALONE)])
    known = [_known(search, texts) for search, texts in zip(batch, tried, strict=True)]
    if not without(search.word for search in batch):
        return None
    try:
        return [(texts, _decided(s, before)) for s, texts, before in zip(batch, tried, known, strict=True)]
    except Exception:  # a reader that cannot be made
        return None


def _known(search: Search, texts: list[str]) -> dict[str, Told]:
    """What is told of the texts with the word."""
    found = {}
    for text in texts:
        try:
            found[text] = told(text, search.word.words, search.tied)
        except Exception as error:  # a bug of the readers: named, and the search goes on
            print(f"{filled(text, search.word.words)!r}: {error!r}", file=sys.stderr, flush=True)
    return found


def _decided(search: Search, known: dict[str, Told]) -> dict[str, tuple[str, str]]:
    lost = {text: told(text, search.word.words, search.tied) for text in known}
    return {text: differs for text, before in known.items() if (differs := _difference(before, lost[text]))}


def _apart(text: str) -> str:
    return f" {' '.join(taken_apart(text))} "


def _hold(text: str, others: list[str]) -> bool:
    return any(other in text for other in others)


def _difference(known: Told, lost: Told) -> tuple[str, str] | None:
    """The first thing that is told only with the word."""
    return next(((key, known.get(key, "")) for key in [*known, *lost] if known.get(key) != lost.get(key)), None)


def search_all(asked: list[Search], cores: int, memory: Memory) -> list[Search]:
    """Until each is decided or has no sentence left. Returns those without which no lexicon can be made."""
    refused: list[Search] = []
    with get_context("fork").Pool(cores, maxtasksperchild=1) as pool:
        before = 0
        for seed in count():
            for search in asked:
                if not search.left and not search.decided:
                    search.left, search.more = search.more, []
            left = [search for search in asked if search.left and not search.decided]
            if not left:
                break
            todo = [*batches(left, seed)] if len(left) != before else [[search] for search in left]
            before = len(left)
            print(f"{seed}: {len(left)} words to go", file=sys.stderr, flush=True)
            for batch, answer in _answers(pool, todo):
                if answer is None:
                    refused += batch
                    batch[0].left = batch[0].more = []
                    continue
                for search, (texts, decided) in zip(batch, answer, strict=True):
                    done = {*texts}
                    search.left = [text for text in search.left if text not in done]
                    search.decided |= decided
                    search.tried |= done
            _as_their_fellows(asked)
            memory.write(asked)
            for name, table in rows(asked).items():
                write(name, table)
    return refused


def _answers(pool: Pool, todo: list[list[Search]]) -> Iterator[tuple[list[Search], Answer]]:
    """Each batch with its answer; those that cannot go together fall apart, at last into single words."""
    while todo:
        again = []
        for done, (batch, answer) in enumerate(zip(todo, pool.imap(_answered, todo, chunksize=1), strict=True)):
            print(f"{done} of {len(todo)}", end="\r", file=sys.stderr, flush=True)
            if answer is None and len(batch) > 1:
                again += _halved(batch)
            else:
                yield batch, answer
        todo = again


def _as_their_fellows(asked: list[Search]) -> None:
    """What decides the most words of a list is tried next for the others."""
    counts: dict[tuple[str, tuple[str, str]], Counter[str]] = defaultdict(Counter)
    for search in asked:
        counts[search.word.file, search.word.list].update([*search.decided])
    for search in asked:
        if search.left and not search.decided:
            told_by = counts[search.word.file, search.word.list]
            search.left.sort(key=lambda text: -told_by[text])


def rows(asked: list[Search]) -> dict[str, dict[str, dict[str, list[str]]]]:
    """File -> sentence -> what is told -> words. Of the sentences that decide a word, that which decides most words."""
    made = {name: defaultdict[str, dict[str, list[str]]](dict) for name in WRITTEN}
    counts = Counter(text for search in asked for text in search.decided)
    for search in asked:
        if search.decided:
            text = min(search.decided, key=lambda text: (-counts[text], len(text), text))
            key, value = search.decided[text]
            name = "pairs" if APART in text else "joined" if search.tied else "contexts"
            same = made[name][text].setdefault(f"{key}: {value or 'none'}", [])
            same.extend([search.word.words] if search.word.words not in same else [])
    return {name: dict(table) for name, table in made.items()}


def write(name: str, table: dict[str, dict[str, list[str]]]) -> None:
    quoted = partial(json.dumps, ensure_ascii=False)
    lines = [HEAD]
    for text in sorted(table):
        lines.append(f"\n[{quoted(text)}]\n")
        lines += [
            f"{quoted(said)} = {quoted(' | '.join(sorted(words)))}\n" for said, words in sorted(table[text].items())
        ]
    (WORDINGS / f"{name}.toml").write_text("".join(lines), encoding="utf-8")


def main() -> None:
    parts = sys.argv[1:]
    words = [word for word in all_words() if not parts or word.part in parts]
    told("12 people died. || 13 people died.", "died")  # what is loaded here need not be loaded in each process
    gc.disable()  # which would write to the memory that processes share
    never = needed(words, 2)
    memory = Memory()
    asked = [*searches([word for word in words if word.fellowship not in never], memory.tried)]
    print(f"{len(words) - len(asked)} words are needed", file=sys.stderr, flush=True)
    refused = {id(search) for search in search_all(asked, 2, memory)}
    missing = Counter(
        (search.word.part, *search.word.list) for search in asked if not search.decided and id(search) not in refused
    )
    for (part, section, key), many in missing.most_common():
        print(f"{many:5} {part}: {section} {key}")
    print(f"{len(words)} words, {len(refused)} that a lexicon cannot lose, {missing.total()} without a sentence")


if __name__ == "__main__":
    main()
