"""Hypothesis strategies for every value of the library, and for texts of which the meaning is known.

Needs the extra `discrep[testing]`. Texts are English. Everything that is generated is valid: a
quantity is built through the hedge table, a claim's span is the place of its words in its document.

    >>> from hypothesis import given
    >>> from discrep.testing.strategies import hedged_phrases
    >>> @given(hedged_phrases())
    ... def test_reader(case):
    ...     phrase, meant = case
    ...     assert my_reader(phrase) == meant.interval
"""

from __future__ import annotations

from discrep.errors import MissingExtraError

try:
    import hypothesis as hypothesis
except ModuleNotFoundError as error:
    raise MissingExtraError(
        "the strategies need hypothesis", found=error.name, expected='pip install "discrep[testing]"'
    ) from error

from discrep.testing.strategies.claims import attributions, claims, measurands, periods, sources
from discrep.testing.strategies.documents import Known, documents, spans, texts
from discrep.testing.strategies.hostile import hostile_texts
from discrep.testing.strategies.numbers import chains, intervals, numbers
from discrep.testing.strategies.numerals import numerals
from discrep.testing.strategies.pairs import converted, near, other_units, pairs
from discrep.testing.strategies.phrases import hedged_phrases, quantities
from discrep.testing.strategies.reports import findings, reports
from discrep.testing.strategies.verdicts import KnownPair, known_pairs

__all__ = [
    "Known", "KnownPair", "attributions", "chains", "claims", "converted", "documents", "findings", "hedged_phrases",
    "hostile_texts", "intervals", "known_pairs", "measurands", "near", "numbers", "numerals", "other_units", "pairs",
    "periods", "quantities", "reports", "sources", "spans", "texts",
]  # fmt: skip
