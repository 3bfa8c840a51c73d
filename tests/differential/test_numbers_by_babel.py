"""Numbers as Babel writes them in any locale."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import discrep
from discrep.errors import LexiconError
from discrep.extract.numerals.separators import separators
from lawbook import law

babel_numbers = pytest.importorskip("babel.numbers")
LOCALES = pytest.importorskip("babel.localedata").locale_identifiers()


def _shipped(locale: str) -> bool:
    try:
        return bool(separators(locale))
    except LexiconError:
        return False


def _grouped(locale: str) -> bool:
    """Babel parts off all groups or none; for some locales a version of it parts off the last one alone."""
    first, *rest = re.split(r"\D+", babel_numbers.format_decimal(1138430108, locale=locale))
    return not rest or len(first) <= 3


# toki pona groups by two digits; a newer CLDR has locales that the shipped table has not
KNOWN = [locale for locale in LOCALES if not locale.startswith("tok") and _shipped(locale) and _grouped(locale)]
DECIMALS = st.one_of(
    st.integers(0, 10**13).map(Decimal),
    st.builds(lambda number, places: Decimal(number).scaleb(-places), st.integers(0, 10**12), st.integers(1, 4)),
)


@law("Q30", "A number that Babel writes in a locale is read back by that locale, and has no other reading.")
@given(DECIMALS, st.sampled_from(KNOWN), st.sampled_from(["latn", "default"]))
def test_any_number_in_any_locale_reads_back(number: Decimal, locale: str, system: str) -> None:
    written = babel_numbers.format_decimal(number, locale=locale, numbering_system=system, decimal_quantization=False)
    read = discrep.parse(f"exactly {written}", locale=locale)
    assert (read.value, read.alternative) == (Fraction(number), None), written
