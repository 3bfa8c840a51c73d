"""Natural texts, alone and side by side, that may decide what a mutant of alignment or of a rule changes.

They stand in the tests and the pages of the rules; others are made of them, one thing changed at a time.
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from random import Random

from reloads import ROOT

sys.path.insert(0, str(ROOT / "tests" / "align"))

from telling import Group, Names, Texts
from variations import Variations

Pool = dict[Group, str]
"""The groups, each with the stem of the file that its texts are taken from."""

# tests of other matters, and texts that nobody would write
_LEFT_OUT = re.compile(
    r"cli|docs|site|pages|pseudo|precommit|inputs|streaming|frames|hardening|render|garbage|wordings|told"
)
_CODE = re.compile(
    r"[{}\[\]<>\\=_`|~^*#\x00-\x1f\x7f-\xa0]|--|\b(?:discrep|None|True|False|https?|www)\b|\.\w*toml|x00"
)
_SENTENCE = re.compile(r"[A-Z0-9$€£“\"][ -~À-ÿ€£°–—‘’“”½×]+[.!?”\"]")
_LONGEST, _MOST = 300, 3  # characters of a text, texts of a group
_BESIDE = 0.8  # of those that others are made of: texts of alignment
_OF_PAIRS = (
    "test_compar",
    "test_check",
    "test_consist",
    "test_rule",
    "test_judg",
    "test_camps",
    "test_pair",
    "test_rival",
)
_PERSON = re.compile(r"[A-Z]\w+(?: [A-Z]\.)? [A-Z][\w-]+")


def pool(seed: int, most: int) -> Pool:
    """About `most` groups, those that stand in the tests first."""
    found, stems = _given(), _stems()
    chance = Random(seed)
    texts = [(group, stem) for group, stem in found.items() if isinstance(group, Texts)]
    names = [group for group in found if isinstance(group, Names)]
    for pair in names:
        for other in _names(pair, names, chance):
            found.setdefault(other, "same_source")
    variations = Variations((group for group, _ in texts), chance)
    aligned = [each for each in texts if each[1] in stems]
    near = defaultdict[str, list[str]](list)
    for group, stem in texts:
        near[stem] += group.texts
    while len(found) < most:
        group, stem = chance.choice(aligned if chance.random() < _BESIDE else texts)
        made = variations.of(group, near[stem])
        if made is None or any(len(given) not in (0, len(made.texts)) for given in (made.days, made.outlets)):
            continue
        if all(6 <= len(text) <= 2 * _LONGEST for text in made.texts):
            found.setdefault(made, stem)
    return found


def given() -> list[tuple[Group, str]]:
    """The groups of the tests of alignment and rules as they stand."""
    stems = _stems()
    return [(group, stem) for group, stem in _given().items() if stem in stems]


def _given() -> Pool:
    found: Pool = {}
    for path in sorted((ROOT / "tests").rglob("*")):
        if _LEFT_OUT.search(str(path.relative_to(ROOT / "tests"))):
            continue
        if path.suffix == ".py":
            for group in _of_code(ast.parse(path.read_text(encoding="utf-8"))):
                found.setdefault(group, path.stem)
        elif path.suffix == ".toml":
            for group in _of_table(tomllib.loads(path.read_text(encoding="utf-8"))):
                found.setdefault(group, path.stem)
    for path in sorted((ROOT / "docs" / "rules").glob("*.md")):
        for part in path.read_text(encoding="utf-8").split("\n## "):
            found.setdefault(_of_page(part), path.stem.partition("-")[0].lower())
    return {group: stem for group, stem in found.items() if not isinstance(group, Texts) or group.texts}


def _stems() -> set[str]:
    """Of the files whose texts are those of alignment and rules."""
    tests = {path.stem for path in (ROOT / "tests" / "align").rglob("*.*")}
    tests |= {path.stem for path in (ROOT / "tests").glob("test_*.py") if path.stem.startswith(_OF_PAIRS)}
    return tests | {path.stem.partition("-")[0].lower() for path in (ROOT / "docs" / "rules").glob("*.md")}


def natural(text: object) -> bool:
    """It can be read as prose that tells a figure or a date."""
    if not isinstance(text, str) or not 6 <= len(text) <= _LONGEST or text.strip() != text or _CODE.search(text):
        return False
    letters = sum(char.isalpha() and char.isascii() for char in text)
    return letters > len(text) / 2 and len(text.split()) > 2 and bool(_SENTENCE.fullmatch(text))


def _of_code(tree: ast.AST) -> Iterator[Group]:
    remarks = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        match node:
            case ast.List(elts=nodes) | ast.Tuple(elts=nodes) | ast.Set(elts=nodes) | ast.Call(args=nodes):
                yield from _beside([_said(each) for each in nodes])
            case ast.Dict(values=values):
                yield from _beside([_said(each) for each in values if each is not None])
            case ast.Constant(value=str() as text) if text.count(" = ") > 2 and ";" in text:
                pairs = (piece.split(" = ") for piece in " ".join(text.split()).split(";"))
                yield from (Names(pair[0].strip(), pair[1].strip()) for pair in pairs if len(pair) == 2)
            case ast.Constant(value=str() as text) if natural(text) and node not in remarks:
                yield Texts((text,))


def _said(node: ast.AST) -> object:
    """The text that stands there; of one that is put together what it ends in."""
    if isinstance(node, ast.BinOp):
        return _said(node.right)
    return node.value if isinstance(node, ast.Constant) else None


def _of_table(value: object) -> Iterator[Group]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        yield from _beside(value)
        for each in value:
            yield from _of_table(each)


def _beside(texts: list[object]) -> Iterator[Group]:
    said = [str(text) for text in texts if natural(text)]
    if 1 < len(said) <= _MOST:
        yield Texts(tuple(said))
    yield from (Texts(pair) for pair in pairwise(said))
    yield from (Texts((text,)) for text in said)


def _of_page(part: str) -> Texts:
    found = re.findall(r"```source \S+(.*)\n((?:.+\n)+)```", part)
    told = [dict(pair.split("=", 1) for pair in given.split() if "=" in pair) for given, _ in found]
    days = tuple(each.get("published", "") for each in told)
    outlets = tuple(each.get("outlet", "") for each in told)
    texts = tuple(text.strip() for _, text in found)
    if not all(map(natural, texts)) or not all(re.fullmatch(r"(?:\d{4}-\d\d-\d\d)?", day) for day in days):
        return Texts(())
    return Texts(texts, days if any(days) else (), outlets if any(outlets) else ())


def _names(group: Names, names: list[Names], chance: Random) -> Iterator[Names]:
    """The two with a name of others, with a title, or with less of themselves."""
    other = chance.choice(names)
    yield Names(group.one, other.two)
    yield Names(group.one, group.one)
    yield Names(group.two, group.two)
    if not (_PERSON.fullmatch(group.one) and _PERSON.fullmatch(group.two)):
        return
    for title in chance.sample(("Mr", "Ms", "President", "former President", "Dr.", "Mayor", "Norwegian minister"), 3):
        yield Names(f"{title} {group.one}", group.two)
    yield Names(group.one, group.one.split()[-1])
    yield Names(f"{group.one[0]}. {group.one.partition(' ')[2]}", group.two)
    yield Names(group.one, f"{group.two}, the mayor")
    if _PERSON.fullmatch(other.one):
        yield Names(group.one, f"{group.two.partition(' ')[0]} {other.one.split()[-1]}")
        yield Names(group.one, f"{other.one.partition(' ')[0]} {group.two.split()[-1]}")
