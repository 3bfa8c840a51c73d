"""Mutants of tables: entries of the lexicons, patterns, unit factors and names. Tools for code make none of these."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from code_mutants import Mutant, mutants
from lost_words import all_words

LEXICON = Path("extract/lexicon")
TABLES = ("hedges", "units", "money", "numerals", "countries")


def lexicon_mutants(root: Path, tables: bool) -> Iterator[Mutant]:
    """One word of a list is another that no text has, or one key has the value of its neighbour.

    `tables` are those of words with a meaning of their own (a hedge, a unit, a number, a country); what else there is
    says how sentences are put together. Files that are generated are left out: a test holds every byte of them
    against CLDR.
    """
    sources: dict[str, str] = {}
    for word in all_words():
        if (word.part in TABLES) is tables:
            path = LEXICON / word.file
            source = sources.setdefault(word.file, (root / path).read_text(encoding="utf-8"))
            old, new = source[word.begin : word.end], word.instead or "qqzx"
            yield _in(path, source, word.begin, word.end, new, f"{word.words!r}: {old!r} -> {new!r}", word.words)


def _in(path: Path, source: str, begin: int, end: int, new: str, change: str, words: str = "") -> Mutant:
    """A mutant by places of characters."""
    first = len(source[:begin].encode())
    line = source.count("\n", 0, begin) + 1
    return Mutant(path, line, change, first, first + len(source[begin:end].encode()), new, words)


# What is changed in a pattern, and into what.
_PARTS = (
    (r"(?<=[\])\w])\+\+?", ("{2,}",)),
    (r"(?<=[\])\w])\*\+?", ("+",)),
    (r"(?<=[\])\w])\?(?![:=!<P+])", ("", "*")),
    (r"\(\?[=!][^()]*\)|\(\?<[=!][^()]*\)", ("",)),
    (r"\[0-9\]", ("[1-9]", "[0-8]")),
    (r"\\b", ("",)),
    (r"\{\d+(,\d*)?\}", ("+",)),
    (r"\|[^|()\[\]\\]+(?=[|)])", ("",)),
)  # fmt: skip


def pattern_mutants(root: Path) -> Iterator[Mutant]:
    """One quantifier, class, anchor, look-around or branch of a pattern is another, or gone."""
    for file in sorted(root.rglob("*.py")):
        path, source = file.relative_to(root), file.read_text(encoding="utf-8")
        if path.parts[0] in ("testing", "frames", "render") or "re.compile" not in source:
            continue
        data = source.encode()
        starts = [0]
        for line in data.splitlines(keepends=True):
            starts.append(starts[-1] + len(line))
        for node in _patterns(ast.parse(source)):
            begin, end = starts[node.lineno - 1] + node.col_offset, starts[node.end_lineno - 1] + node.end_col_offset
            literal = data[begin:end].decode()
            for part, instead in _PARTS:
                for match in re.finditer(part, literal):
                    for new in instead:
                        changed = literal[: match.start()] + new + literal[match.end() :]
                        if _compiles(changed):
                            change = f"{_near(literal, match.start())}: {match[0]!r} -> {new!r}"
                            yield Mutant(path, node.lineno, change, begin, end, changed)


def _patterns(tree: ast.Module) -> Iterator[ast.Constant]:
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "re.compile" and call.args:
            for node in ast.walk(call.args[0]):
                if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.end_lineno == node.lineno:
                    yield node


def _compiles(literal: str) -> bool:
    try:
        re.compile(ast.literal_eval(literal))
    except (re.error, SyntaxError, ValueError, TypeError):
        return False
    return True


def _near(literal: str, at: int) -> str:
    return literal[max(0, at - 20) : at + 20]


def unit_mutants(root: Path) -> Iterator[Mutant]:
    """Every constant of the tables of units, and every name of theirs gone."""
    path = Path("units.py")
    source = (root / path).read_text(encoding="utf-8")
    tree = ast.parse(source)
    tables = [node for node in tree.body if isinstance(node, ast.Assign)]
    for mutant in mutants(root, path):
        if any(table.lineno <= mutant.line <= (table.end_lineno or 0) for table in tables):
            yield replace(mutant, words="units")
    begin = source.index("_NAMES = ")
    end = source.index('"""', source.index('"""', begin) + 3)
    for word in re.finditer(r"(?<=\s)\w+(?=\s)", source[begin:end]):
        at = begin + word.start()
        yield _in(path, source, at, begin + word.end(), word[0] + "x", f"{word[0]} -> {word[0]}x", "units")


def hedge_mutants(root: Path) -> Iterator[Mutant]:
    """The table of readings and its default widths."""
    yield from mutants(root, Path("hedges.py"))
    path = Path("settings.py")
    source = (root / path).read_text(encoding="utf-8")
    (widths,) = (n for n in ast.parse(source).body if isinstance(n, ast.ClassDef) and n.name == "HedgeWidths")
    for match in re.finditer(r'exact\("?([0-9/]+)"?\)', source):
        line = source.count("\n", 0, match.start()) + 1
        if widths.lineno <= line <= (widths.end_lineno or 0):
            for new in ('exact("1/10")', 'exact("1/3")', "exact(101)"):
                if new != match[0] and ("/" in match[0]) == ("/" in new):
                    yield _in(path, source, match.start(), match.end(), new, f"{match[0]} -> {new}", "hedges")
