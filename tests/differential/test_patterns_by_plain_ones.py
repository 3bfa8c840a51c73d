"""Patterns that were made safe against slow inputs find exactly what their plain forms find.

A plain form is the same pattern without possessive quantifiers and atomic groups, or a list of words where the pattern
is a trie of them. A quantifier that gives nothing back is quick, and can lose matches that the plain form finds.
"""

from __future__ import annotations

import os
import re
from types import SimpleNamespace

import pytest
from phrases_of_grammar import phrases

from discrep.extract.engine import extractor
from discrep.extract.numerals import separators, triggers
from discrep.extract.numerals.separators import separators as of_locale
from discrep.extract.saying import bodies, full_names
from discrep.extract.text import tokens

pytestmark = pytest.mark.fuzz
FUZZ = os.environ.get("HYPOTHESIS_PROFILE") == "fuzz"
COUNT = int(1_000_000 * float(os.environ.get("FUZZ_SHARE") or 1)) if FUZZ else 4_000

HARDENED = {
    "tokens": tokens._TOKEN,
    "runs of digits": separators._RUN,
    "addresses": triggers._ADDRESS,
    "names": full_names._RUN,
    "bodies": bodies._NAME,
}
_MARK = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|(?P<lazy>(?:[*+?]|\{\d*,?\d*\})\+)|(?P<atomic>\(\?>)", re.DOTALL)


def plain(pattern: re.Pattern[str]) -> re.Pattern[str]:
    """The pattern with every possessive quantifier and atomic group as an ordinary one."""

    def ordinary(mark: re.Match[str]) -> str:
        return mark[0][:-1] if mark["lazy"] else "(?:" if mark["atomic"] else mark[0]

    return re.compile(_MARK.sub(ordinary, pattern.pattern), pattern.flags)


def found(pattern: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    return [match.span() for match in pattern.finditer(text)]


@pytest.mark.parametrize("name", HARDENED)
def test_a_hardened_pattern_finds_what_its_plain_form_finds(name: str) -> None:
    hard = HARDENED[name]
    easy = plain(hard)
    assert easy.pattern != hard.pattern
    matches = 0
    for text in phrases(COUNT, seed=7):
        spans = found(hard, text)
        matches += len(spans)
        assert spans == found(easy, text), ascii(text)
    assert matches > COUNT / 100


def test_the_numbers_of_a_locale_are_those_of_the_plain_pattern(monkeypatch: pytest.MonkeyPatch) -> None:
    locales = [of_locale(name) for name in ("de", "fr", "de_CH", "en_IN", "en")]
    texts = list(phrases(COUNT // 10, seed=8))
    hard = [separators.localized(text, marks) for text in texts for marks in locales]
    monkeypatch.setattr(separators, "_RUN", plain(separators._RUN))
    plainly = SimpleNamespace(**{**vars(re), "compile": lambda *given: plain(re.compile(*given))})
    monkeypatch.setattr(separators, "re", plainly)
    assert [separators.localized(text, marks) for text in texts for marks in locales] == hard


def test_the_trie_of_first_words_finds_what_a_list_of_them_finds() -> None:
    made = extractor().triggers
    hard = made._opening
    sure = {word for word in made._forms if hard.match(word)}  # the others ask for more than the word
    easy = re.compile(rf"(?:{'|'.join(sorted(map(re.escape, sure), key=len, reverse=True))})(?![^\W_])")
    assert len(sure) > len(made._forms) * 0.9
    matches = 0
    for text in phrases(COUNT, seed=9):
        spans = [(start, end) for start, end in found(hard, text) if text[start:end] in sure]
        matches += len(spans)
        assert spans == found(easy, text), ascii(text)
    assert matches > COUNT / 100


def test_a_pattern_that_loses_matches_is_found_out() -> None:
    lost = re.compile(r"[0-9]++(?:,[0-9]{3})*+[.,]?+[0-9]")
    assert any(found(lost, text) != found(plain(lost), text) for text in phrases(2_000, seed=7))
