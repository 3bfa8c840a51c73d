"""Names as plain words: without case, accents and marks."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# letters that NFKD leaves as they are
_LETTERS = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ə": "e", "ħ": "h", "ŋ": "ng",
     "ŧ": "t", "ʻ": "", "ʼ": "", "‘": "'", "’": "'", "‑": "-", "‐": "-", "–": "-", "`": "'", "´": "'"}
)  # fmt: skip


def plain(text: str) -> str:
    """Lower case without accents: "Erdoğan" is "erdogan", "Łódź" is "lodz"."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.translate(_LETTERS).casefold())
    seen = (c for c in decomposed if not unicodedata.combining(c) and unicodedata.category(c) != "Cf")
    return "".join(seen).translate(_LETTERS)


@lru_cache(maxsize=8192)
def folded(name: str) -> tuple[str, ...]:
    """A name as plain words; what hyphens join is one word, a possessive ending is none."""
    bare = plain(name).replace("-", "")
    words = (word.removesuffix("'s").strip(".,;:'\"“”()[]") for word in bare.split())
    return tuple(word.replace("'", "") for word in words if word)
