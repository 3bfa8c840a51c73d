"""Many short texts of the grammar, quickly: pieces of the published strategies, drawn without Hypothesis."""

from __future__ import annotations

import random
from collections.abc import Iterator

from discrep.testing.strategies.hostile import FIGURES, GLUE, MARKS, WORDS

_NAMES = (
    "Bank of England", "U.S. Department of Agriculture", "Ana Ruiz-Okoro", "O’Neill", "Ürgüp", "St. Louis", "J. R. Roe",
    "van der Berg", "Roe & Co.", "McDonald", "İzmir", "Lloyd Austin", "the Ministry", "Éric", "no fewer than",
    "half of", "https://example.org/12,000?n=3", "www.example.com", "ftp://x", "three-quarters", "NO", "No",
    "Two hundred",
)  # fmt: skip
_PIECES = (WORDS, FIGURES, MARKS, _NAMES)


def phrases(count: int, seed: int = 0) -> Iterator[str]:
    """So many texts of one to eight pieces, the same for the same seed."""
    chance = random.Random(seed)
    for _ in range(count):
        parts = []
        for _ in range(chance.randrange(1, 9)):
            piece = chance.choice(chance.choice(_PIECES))
            if chance.random() < 0.03:
                piece = (piece + chance.choice(GLUE)) * chance.randrange(2, 9)
            parts += [piece, chance.choice(GLUE)]
        yield "".join(parts)
