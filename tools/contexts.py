"""Writes `tests/extract/wordings/contexts.toml` and `joined.toml`: words of the lexicons in sentences that need them.

For each list of words, the sentences of the tests in which one of them stands are tried with the others. Of a word that
no sentence of its own tells from a word that nobody knows, the first sentence that does is kept; of tables, of each.
"""

from __future__ import annotations

import ast
import json
import re
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests" / "extract"))

from in_context import nobody_knows, read  # noqa: E402

from discrep.extract.lexicon.alternatives import alternatives  # noqa: E402

LEXICON = ROOT / "src" / "discrep" / "extract" / "lexicon"
WRITTEN = ("contexts", "joined")
# countries have wordings of their own; kin, sources and counterparts are asked of two texts
LEFT_OUT = ("countries", "kin", "sources", "counterparts")
ALL = ("hedges", "units", "money", "numerals")  # a test of another matter may hold one of their words
TIED = ("joints", "votes", "measures")
SHORTEST, LONGEST = 6, 160  # characters of a sentence
OWN, OTHERS, FIRST, DRAWN = 8, 6, 15, 25  # sentences that are tried: with a word, with a fellow, and how many of these
HEAD = "# Made by tools/contexts.py. In each sentence the words of a row are read alike, and not as unknown words.\n"
PLAIN = (
    "{} 12 people", "12 {} people", "12 people {}", "It went {} 12 people.", "Ana Roe {} that 12 people died.",
    "Ana Roe {} 12 people died.", "{} said 12 people died.", "The {} said 12 people died.", "It {} 12 percent.",
    "It rose {} 12 percent.", "It {} by 12 percent.", "The {} killed 12 people.", "12 people were {} in Alder.",
    "12 people {} in Alder.", "The {} of 12 people", "12 people died, {} Ana Roe.", "12 people died, {} said.",
    "12 people died, according to {}.", "{} 5 May 2020 12 people died.", "12 people died {} 2020.",
    "Ana Roe {} the plan of 12 pages.", "Ana Roe {} to hire 12 people.", "Ana Roe wants {} 12 people.",
    "The {} is 12 m long.", "It is 12 m {}.", "The firm {} $12 million.", "$12 million {}", "a {} of $12 million",
    "the {} of 12", "{} of 12", "12 {}", "12 {} a day", "12 per {}", "one {} 12", "In {}, 12 people died.",
    "Ana Roe {} Ben Kim of killing 12 people.", "Ana Roe told {} that 12 people died.", "12 people live in {}.",
    "Officials {} 12 deaths.", "{} officials said 12 people died.", "Olsen, the {} minister, said 12 people died.",
    "The {} of Norway said 12 people died.", "Ana Roe {}: 12 people died.",
)  # fmt: skip


def sentences() -> list[str]:
    """What the tests read: their strings, and the rows of their wordings."""
    found: set[str] = set()
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.update(node.value.split(" | "))
    for path in sorted((ROOT / "tests").rglob("*.toml")):
        if path.stem not in WRITTEN:
            found.update(_strings(tomllib.loads(path.read_text(encoding="utf-8"))))
    plain = (text.strip() for text in found)
    return sorted({text for text in plain if SHORTEST <= len(text) <= LONGEST and not re.search(r"[{}\n]", text)})


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield from re.split(r" \|\s|\n", value)
    elif isinstance(value, dict):
        for key, each in value.items():
            yield key
            yield from _strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from _strings(each)


def word_lists() -> Iterator[tuple[str, list[str]]]:
    """The lists of the lexicons, with the part in which they stand and the forms of each word."""
    for path in sorted(LEXICON.glob("en.*.toml")):
        part = path.name.split(".")[1]
        if part not in LEFT_OUT and not path.name.endswith(".cldr.toml"):
            for words in _lists(tomllib.loads(path.read_text(encoding="utf-8"))):
                yield part, list(dict.fromkeys(form for entry in words for form in _forms(entry)))


def _lists(value: object, sense: bool = False) -> Iterator[list[str]]:
    if isinstance(value, dict):
        keys = [key for key, each in value.items() if isinstance(each, (str, int))]
        if len(keys) > 2 and not sense:
            yield keys
        for key, each in value.items():
            yield from _lists(each, key == "senses")
    elif isinstance(value, list) and value and all(isinstance(each, str) for each in value):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from _lists(each, True)


def _forms(entry: str) -> Iterator[str]:
    """ "say says said saying | about" is four phrases; "early in = early" stands for its left side."""
    for phrase in alternatives(entry):
        head, _, tail = phrase.partition(" | ")
        words = head.split()
        if tail or (len(words) > 2 and all(word[0] == words[0][0] for word in words)):
            yield from (f"{word} {tail}".strip() for word in words)
        else:
            yield phrase.partition(" = ")[0]


class Found:
    """The sentences with some words, by their rarest word."""

    def __init__(self) -> None:
        self._all = sentences()
        self._by_word: dict[str, list[str]] = defaultdict(list)
        for text in self._all:
            for word in set(_tokens(text)):
                self._by_word[word].append(text)

    def around(self, words: str, most: int) -> list[str]:
        """The sentences with {} in the place of the words."""
        pattern = re.compile(
            (r"(?<!\w)" if words[:1].isalnum() else "")
            + re.escape(words)
            + (r"(?!\w)" if words[-1:].isalnum() else ""),
            re.IGNORECASE,
        )
        rarest = min((self._by_word.get(word, []) for word in _tokens(words)), key=len, default=[])
        made = (pattern.sub("{}", text, count=1) for text in rarest if pattern.search(text))
        return [text for _, text in zip(range(most), made, strict=False)]


def _tokens(text: str) -> list[str]:
    return re.findall(r"[^\W_]+|[^\w\s]", text.lower())


@cache
def decides(sentence: str, words: str, tied: bool) -> bool:
    """The words are not read there as words that nobody knows."""
    return read(sentence, words, tied) != _unknown(sentence, nobody_knows(words), tied)


@cache
def _unknown(sentence: str, words: str, tied: bool) -> str:
    return read(sentence, words, tied)


def main() -> None:
    found, rows = Found(), {name: defaultdict[str, dict[str, list[str]]](dict) for name in WRITTEN}
    for part, words in word_lists():
        tied = part in TIED
        around = dict.fromkeys(text for each in words for text in found.around(each, OTHERS))
        pool = sorted((text for text in around if sum(map(str.isalpha, text)) > 4), key=len)
        drawn = Random(words[0]).sample(pool[FIRST:], min(DRAWN, len(pool[FIRST:])))
        for each in words:
            own = next((text for text in found.around(each, OWN) if decides(text, each, tied)), None)
            if own is not None and part not in ALL:
                continue
            text = own or next((text for text in (*pool[:FIRST], *drawn, *PLAIN) if decides(text, each, tied)), None)
            if text is not None:
                same = rows[WRITTEN[tied]][text].setdefault(read(text, each, tied), [])
                same.extend([each] if each not in same else [])
    for name, table in rows.items():
        lines = [_row(text, table[text]) for text in sorted(table)]
        (ROOT / f"tests/extract/wordings/{name}.toml").write_text(HEAD + "".join(lines), encoding="utf-8")


def _row(sentence: str, groups: dict[str, list[str]]) -> str:
    rows = [json.dumps(" | ".join(sorted(words)), ensure_ascii=False) for words in sorted(groups.values())]
    return f"{json.dumps(sentence, ensure_ascii=False)} = [\n{''.join(f'  {row},{chr(10)}' for row in rows)}]\n"


if __name__ == "__main__":
    main()
