"""Natural texts, alone and side by side, that may decide what a mutant of alignment or of a rule changes.

They stand in the tests and the pages of the rules; others are made of them, one thing changed at a time.
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from random import Random

from reloads import ROOT

sys.path.insert(0, str(ROOT / "tests" / "align"))

from telling import Group, Names, Texts

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
_BESIDE = 0.7  # of those that others are made of: texts that stand side by side already
_NUMBER = re.compile(r"(?<![\w.,$€£/-])\d+(?:,\d{3})*(?:\.\d+)?(?![\w/-]|[.,]\d)")
_NAME = re.compile(r"(?<=\b[Ii]n )[A-Z][a-z]{3,}\b(?! [A-Z])")
_COUNTED = re.compile(r"(?<=\d )[a-z]{4,}s\b")
_SAID = re.compile(r", (?:the |a |an )?[A-Za-z' ]{3,40} said(?= on |[.])")
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = "January February March April May June July August September October November December".split()
_DAY = re.compile(rf"\b({'|'.join(_MONTHS)}) (\d\d?)\b|\b(\d\d?) ({'|'.join(_MONTHS)})\b")
_PERSON = re.compile(r"[A-Z]\w+(?: [A-Z]\.)? [A-Z][\w-]+")
_SOURCES = (
    "Ana Roe", "police", "the mayor", "the ministry", "the health ministry", "officials", "an official", "Tom Lind",
    "Mayor Ana Roe", "the Kremlin", "Reuters", "a spokesman for the ministry", "the Norwegian police", "witnesses",
)  # fmt: skip
_HEDGES = ("about", "more than", "at least", "up to", "nearly", "fewer than", "only", "an estimated", "almost", "over")
_DAYS = (("2024-03-04", "2024-03-05"), ("2024-03-05", "2024-03-04"), ("2024-03-04", "2024-03-25"), ("", "2024-03-04"))
_OUTLETS = (("Gazette", "Gazette"), ("Herald", "Courier"), ("Reuters", "Herald"))


def pool(seed: int, most: int) -> Pool:
    """About `most` groups, those that stand in the tests first."""
    found = _given()
    chance = Random(seed)
    texts = [(group, stem) for group, stem in found.items() if isinstance(group, Texts)]
    names = [group for group in found if isinstance(group, Names)]
    beside = [(group, stem) for group, stem in texts if len(group.texts) > 1]
    near = defaultdict[str, list[str]](list)
    for group, stem in texts:
        near[stem] += group.texts
    words = _Words(group.texts for group, _ in texts)
    for group in names:
        for made in _names(group, names, chance):
            found.setdefault(made, "same_source")
    while len(found) < most:
        group, stem = chance.choice(beside if chance.random() < _BESIDE else texts)
        made = _varied(group, near[stem], texts, words, chance)
        if made is None or any(len(given) not in (0, len(made.texts)) for given in (made.days, made.outlets)):
            continue
        if all(6 <= len(text) <= 2 * _LONGEST for text in made.texts):
            found.setdefault(made, stem)
    return found


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
            case ast.Constant(value=text) if natural(text) and node not in remarks:
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


class _Words:
    """Names and nouns that stand in the texts."""

    def __init__(self, groups: Iterable[tuple[str, ...]]) -> None:
        everything = "\n".join(text for group in groups for text in group)
        self.names = sorted(set(_NAME.findall(everything)) - {*_WEEKDAYS, *_MONTHS})
        self.counted = sorted(set(_COUNTED.findall(everything)))


def _varied(
    group: Texts, near: list[str], others: list[tuple[Texts, str]], words: _Words, chance: Random
) -> Texts | None:
    """The group with one thing or two changed in its last text; one text alone is set beside itself or another."""
    texts = list(group.texts)
    kind = chance.randrange(14)
    if kind == 0:
        other = chance.choice(others)[0].texts
        return Texts((f"{_ended(texts[0])} {other[-1]}", *texts[1:]))
    if kind == 1:
        other = chance.choice(others)[0].texts
        return Texts((texts[0], f"{_ended(other[0])} {texts[-1]}"))
    if len(texts) == 1:
        if kind == 2:
            again = _changed(texts[0], words, chance)
            return None if again is None else Texts((again,))
        texts *= 2
    if kind > 11:
        return Texts((*texts[:-1], chance.choice(near)), group.days, group.outlets)
    if kind == 3 and len(texts) == 2:
        return Texts(tuple(texts[::-1]), group.days[::-1], group.outlets[::-1])
    days, outlets = group.days, group.outlets
    if kind in (4, 5) and len(texts) == 2:
        days = chance.choice(_DAYS)
    if kind in (5, 6) and len(texts) == 2:
        outlets = chance.choice(_OUTLETS)
    if kind in (7, 8):
        texts[0] = _sourced(texts[0], chance)
        texts[-1] = _sourced(texts[-1], chance)
    again = _changed(texts[-1], words, chance)
    if again is not None and kind != 8:
        texts[-1] = again
    return Texts(tuple(texts), days, outlets)


def _ended(text: str) -> str:
    return text if text[-1] in '.!?”"' else f"{text}."


def _changed(text: str, words: _Words, chance: Random) -> str | None:
    kind = chance.randrange(8)
    if kind < 3:
        return _one(_NUMBER, text, lambda old: _number(old, chance), chance)
    if kind == 3:
        return _one(_NUMBER, text, lambda old: f"{chance.choice(_HEDGES)} {old}", chance)
    if kind == 4:
        return _one(_NAME, text, lambda _: chance.choice(words.names), chance)
    if kind == 5:
        return _one(_COUNTED, text, lambda _: chance.choice(words.counted), chance)
    if kind == 6:
        weekday = re.compile("|".join(_WEEKDAYS))
        if weekday.search(text):
            return _one(weekday, text, lambda _: chance.choice(_WEEKDAYS), chance)
        return _one(_DAY, text, lambda old: _day(old, chance), chance)
    return _sourced(text, chance)


def _one(pattern: re.Pattern[str], text: str, new: object, chance: Random) -> str | None:
    found = [*pattern.finditer(text)]
    if not found or not callable(new):
        return None
    match = chance.choice(found)
    return f"{text[: match.start()]}{new(match[0])}{text[match.end() :]}"


def _number(old: str, chance: Random) -> str:
    digits = old.replace(",", "")
    if "." in digits:
        places = len(digits.partition(".")[2])
        value = float(digits) * chance.choice((1.01, 0.99, 2, 1.1, 0.9, 10, 1.5))
        return f"{value:,.{chance.choice((places, max(0, places - 1)))}f}"
    value = int(digits)
    ways = (
        value + 1, value - 1, value * 2, value * 10, value * 3 // 2, value * 101 // 100, value * 9 // 10,
        round(value, 1 - len(digits)), round(value, 2 - len(digits)), value // 10 * 10, int(digits[::-1]),
    )  # fmt: skip
    new = max(0, chance.choice(ways))
    return f"{new:,}" if new >= 10000 or "," in old else str(new)


def _day(old: str, chance: Random) -> str:
    match = _DAY.fullmatch(old)
    assert match is not None
    month, day = match[1] or match[4], int(match[2] or match[3]) - 1 + chance.choice((1, 5, 21, 61))
    month = _MONTHS[(_MONTHS.index(month) + day // 28) % 12]
    return f"{month} {day % 28 + 1}" if match[1] else f"{day % 28 + 1} {month}"


def _sourced(text: str, chance: Random) -> str:
    source = chance.choice(_SOURCES)
    if match := _SAID.search(text):
        return f"{text[: match.start()]}, {source} said{text[match.end() :]}"
    if text.endswith(".") and "said" not in text and "according to" not in text and ". " not in text:
        return f"{text[:-1]}, {chance.choice((f'{source} said', f'according to {source}'))}."
    return text


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
