"""Plain sentences in which the words of the lexicons are tried: `contexts.toml`, filled with a word and its like."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

from lost_words import FOLDER, Word

FORMS = ("third", "past", "ing", "done")  # of a verb, behind its base
_VERB = re.compile(r'"([a-z]+ [a-z]+s ([a-z]+) [a-z]+ing)(?: ([a-z]+))?[ "]')
PLAIN = tomllib.loads((Path(__file__).parent / "contexts.toml").read_text(encoding="utf-8"))


def plain(word: Word, paired: bool) -> tuple[list[str], list[str]]:
    """Those for its list, and those for any; `paired`: two texts side by side."""
    section, name = word.list
    of_part = PLAIN.get(word.part, {})
    keys = (f"{section} {name}", section, "*")
    return (
        [text for key in keys for sentence in of_part.get(key, []) if (text := _filled(sentence, word))],
        [text for sentence in PLAIN["pairs" if paired else "any"] if (text := _filled(sentence, word))],
    )


@cache
def _forms() -> dict[str, dict[str, str]]:
    """Of each verb that stands with its forms in a lexicon what they are."""
    sources = (path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("en*.toml")))
    verbs = ([*entry[1].split(), entry[3] or entry[2]] for source in sources for entry in _VERB.finditer(source))
    return {verb[0]: dict(zip(FORMS, verb[1:], strict=True)) for verb in verbs}


def _filled(text: str, word: Word) -> str:
    """A plain sentence with what stands beside the word in it; none where the list has no other word."""
    fellows = [fellow for fellow in word.fellows if fellow != word.words] or [""]
    fellow, other = fellows[0], fellows[-1]
    if ("ellow}" in text or "ther}" in text) and not fellow:
        return ""
    first, *_, last = word.words.split() * 2
    beside = {"fellow": fellow, "Fellow": fellow.title(), "other": other, "Other": other.title(), "key": word.list[1]}
    beside |= {"Key": word.list[1].title(), "KEY": word.list[1].upper()}
    beside |= {"verb": first, "particle": last, "stem": word.words.strip("^$")}
    beside |= _forms().get(word.words, {})
    if any(f"{{{form}}}" in text and form not in beside for form in FORMS):
        return ""
    return re.sub(r"\{(\w+)\}", lambda name: beside.get(name[1], name[0]), text)
