"""One name in several spellings: romanizations, forms of given names, umlauts. Likeness of letters alone is none."""

from __future__ import annotations

from functools import cache, lru_cache

from discrep.extract.lexicon import load
from discrep.extract.lexicon.source_words import SourceWords
from discrep.folding import plain

_LONGEST = 80  # letters of a word whose spelling is looked at
_SHORTEST = 4
_VOWELS = str.maketrans("", "", "aeiouy")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})


def words() -> SourceWords:
    """What is known of names; so far there is one language."""
    return load("en").sources


@cache
def _groups(kind: str) -> dict[str, frozenset[int]]:
    """Word -> the groups that it stands in."""
    known = words()
    listed = {"given": known.given.groups, "short": known.given.short, "korean": known.korean.families}[kind]
    found: dict[str, set[int]] = {}
    for number, group in enumerate(listed):
        for word in group:
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def _share(kind: str, one: str, two: str) -> bool:
    groups = _groups(kind)
    return one in groups and two in groups and bool(groups[one] & groups[two])


def expanded(name: str) -> str:
    """The other way in which umlauts are left out: "Müller" is "mueller"."""
    return name if name.isascii() else plain(name.casefold().translate(_UMLAUTS))


@lru_cache(maxsize=4096)
def _romanized(word: str) -> tuple[tuple[str, bool], ...]:
    """For each class of names the one spelling of several, and whether the word bears a mark of the class."""
    found = []
    for table in words().romanization.values():
        made = f"^{word[:_LONGEST]}$"
        marked = len(word) >= _SHORTEST and any(mark in made for mark in table.marks)
        for old, new in table.rules:
            if old in made:
                made = made.replace(old, new)
        found.append((_single(made) + word[_LONGEST:], marked))
    return tuple(found)


def _single(word: str) -> str:
    """Doubled letters as one."""
    return "".join(letter for letter, before in zip(word, " " + word, strict=False) if letter != before)


def same_word(one: str, two: str) -> bool:
    """Two plain words of names are spellings of one."""
    if one == two or _share("given", one, two):
        return True
    spelled = zip(_romanized(one), _romanized(two), strict=True)
    return any(first == second and (marked or as_well) for (first, marked), (second, as_well) in spelled)


def given_name(word: str) -> bool:
    """A given name with other forms."""
    return word in _groups("given") or word in _groups("short")


def same_words(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Word by word; or written as one word in one of the names."""
    if len(one) == len(two) and all(map(same_word, one, two)):
        return True
    return bool(one) and bool(two) and same_word("".join(one), "".join(two))


def short_for(one: str, two: str) -> bool:
    """ "Joe" and "Joseph": perhaps one given name."""
    return same_word(one, two) or _share("short", one, two)


# ---------------------------------------------------------------- Korean names


def korean_family(one: str, two: str) -> bool:
    """Two words are spellings of one Korean family name."""
    return _share("korean", one, two)


def korean(word: str) -> bool:
    return word in _groups("korean")


@lru_cache(maxsize=4096)
def korean_given(joined: str) -> str:
    """A Korean given name in one spelling of several."""
    made = joined[:_LONGEST]
    for old, new in words().korean.rules:
        made = made.replace(old, new)
    return made + joined[_LONGEST:]


def korean_alike(one: str, two: str) -> bool:
    """Two Korean given names may be one, by letters that stand for two sounds."""
    first, second = korean_given(one), korean_given(two)
    for old, new in words().korean.alike:
        first, second = first.replace(old, new), second.replace(old, new)
    return near(first, second)


# ---------------------------------------------------------------- nearly the same letters


def near(one: str, two: str) -> bool:
    """A letter or two differ, or vowels: reason to doubt that two names are two people, never to merge them."""
    allowed = min(2, max(len(one), len(two)) // 4)
    if not allowed:
        return one == two
    if _consonants(one) == _consonants(two):
        return True
    return abs(len(one) - len(two)) <= allowed and _edits(one, two, allowed) <= allowed


def _consonants(word: str) -> str:
    """What is left without vowels, doubled letters and a final h: much of what spellings of Arabic agree in."""
    bare = _single(word[:_LONGEST].removesuffix("h").translate(_VOWELS))
    return bare if len(bare) > 1 else word


def _edits(one: str, two: str, most: int) -> int:
    """Letters to insert, drop or change, as far as they are not more than `most`: a band of the usual table."""
    far = most + 1
    before = {j: j for j in range(min(most, len(two)) + 1)}
    for i, letter in enumerate(one, 1):
        row: dict[int, int] = {}
        for j in range(max(0, i - most), min(len(two), i + most) + 1):
            if j == 0:
                row[0] = i
                continue
            row[j] = min(
                before.get(j - 1, far) + (letter != two[j - 1]), before.get(j, far) + 1, row.get(j - 1, far) + 1
            )
        if min(row.values(), default=far) > most:
            return far
        before = row
    return before.get(len(two), far)
