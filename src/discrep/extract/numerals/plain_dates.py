"""Years and days told from the bare text: "in 2018,", "(2018)", "May 5, 2019."."""

from __future__ import annotations

from collections.abc import Iterable

# Of each the first digit stands before: it is the one that was sought.
_YEAR = r"(?:(?<=1)[5-9]|(?<=2)0)[0-9]{2}"  # from 1500 to 2099
_BARE = r"(?<= [0-9])"  # nothing but a space before it
_DAY = r"(?:(?<=[12])[0-9]|(?<=3)[01]|(?<=[1-9]))"
_STOP = r"[;)]|[,.](?![0-9])"


def plain_dates(before: Iterable[str], months: Iterable[str], behind: Iterable[str], endings: Iterable[str]) -> str:
    """A pattern that holds behind the first digit of what is surely a year, a day of a month or an ordinal.

    `before` are words before a year, `behind` words behind it, `endings` those of ordinals in digits, all in
    lower case. Half of the sentences
    with a number hold no other: these need neither tokens nor a reader. What the pattern tells, the
    readers of kinds tell too; they know many more.
    """
    names = [month.capitalize() for month in months]
    words = [form for word in before if _plain(word) for form in (word, word.capitalize())]
    ends = "|".join(sorted(filter(_plain, behind), key=lambda word: (-len(word), word)))
    year = rf"(?:{_behind([*words, *names])}|(?<=, [0-9])){_YEAR}(?:{_STOP}| (?:{ends})(?![^\W\d_]))"
    bracket = rf"(?<=\([0-9]){_YEAR}[),;](?![0-9])"
    day = rf"{_behind(names)}{_DAY}(?:{_STOP}| )|{_BARE}{_DAY} (?:{'|'.join(names)})(?![^\W_])"
    ordinal = rf"{_BARE}[0-9]{{0,2}}(?:{'|'.join(sorted(endings))})(?![^\W_]| [0-9])"
    return rf"(?:{year}|{bracket}|{day}|{ordinal}|{_BARE}{_YEAR}s(?![^\W_]))"


def _plain(word: str) -> bool:
    return word.isascii() and word.isalpha()


def _behind(words: list[str]) -> str:
    """The digit before stands behind one of these words; what the engine looks back at has one length each time."""
    groups: dict[int, set[str]] = {}
    for word in words:
        groups.setdefault(len(word), set()).add(word)
    looks = [rf"(?<=\b(?:{'|'.join(sorted(group))}) [0-9])" for _, group in sorted(groups.items())]
    return f"(?:{'|'.join(looks)})"
