"""Numbers by the separators of a locale."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import discrep
from discrep.errors import LexiconError
from discrep.extract.numerals.separators import localized, separators, western
from discrep.numbers import exact
from lawbook import law

# value -> (locale, wording)
WRITTEN: dict[str, list[tuple[str, str]]] = {
    "1234.5": [
        ("de", "1.234,5"), ("fr", "1\u202f234,5"), ("fr", "1 234,5"), ("de_CH", "1’234.5"), ("de-CH", "1'234.5"),
        ("en", "1,234.5"), ("en_US", "1,234.5"), ("pt_BR", "1.234,5"), ("ru", "1\u00a0234,5"), ("es_MX", "1,234.5"),
        ("ar", "١٬٢٣٤٫٥"), ("hi", "१,२३४.५"), ("sv", "1234,5"), ("it", "1.234,50"),
    ],
    "1234567": [("en_IN", "12,34,567"), ("hi", "12,34,567"), ("de", "1.234.567"), ("pl", "1 234 567")],
    "1500": [("de", "1.500"), ("es", "1.500"), ("en", "1,500"), ("fr", "1 500"), ("es_MX", "1,500")],
    "1501": [("de_ZZ", "1.501")],
    "1.5": [("de", "1,500"), ("es", "1,500"), ("en", "1.500"), ("fr", "1,500"), ("es_MX", "1.500"), ("da", "1,5")],
    "1500000": [("de", "1,5 million"), ("en", "1.5 million"), ("de", "1.500.000"), ("fr", "1 500 000")],
}  # fmt: skip


@pytest.mark.parametrize(
    ("number", "locale", "wording"), [(exact(n), *case) for n, row in WRITTEN.items() for case in row]
)
def test_a_locale_settles_the_separators(number: Fraction, locale: str, wording: str) -> None:
    read = discrep.parse(f"about {wording} coins", locale=locale)
    assert (read.value, read.alternative, read.text) == (number, None, f"about {wording}")


@law("Q22", "A number in the digits and separators of a locale is read back by that locale.")
@given(st.integers(0, 10**12), st.integers(0, 999), st.sampled_from(["de", "fr", "en", "de_CH", "ru", "pt_BR", "xh"]))
def test_any_number_in_the_digits_of_a_locale_reads_back(whole: int, part: int, locale: str) -> None:
    marks = separators(locale)
    written = f"{whole:,}".replace(",", marks.group) + (f"{marks.decimal}{part:03}" if part else "")
    read = discrep.parse(f"exactly {written}", locale=locale)
    assert read.value == Fraction(whole) + Fraction(part, 1000)
    assert read.alternative is None


def _shipped(locale: str) -> bool:
    try:
        return bool(separators(locale))
    except LexiconError:
        return False


def test_numbers_in_the_digits_of_every_locale_read_back() -> None:
    data, numbers = pytest.importorskip("babel.localedata"), pytest.importorskip("babel.numbers")
    wrong = []
    for locale in data.locale_identifiers():
        if locale.startswith("tok") or not _shipped(locale):
            continue  # toki pona groups by two digits; a newer CLDR has locales that the shipped table has not
        for system in ("latn", "default"):
            for number in ("1234.5", "1500", "0.25", "1234567", "12345678.125"):
                written = numbers.format_decimal(
                    Decimal(number), locale=locale, numbering_system=system, decimal_quantization=False
                )
                read = discrep.parse(f"exactly {written}", locale=locale)
                if read.value != Fraction(number) or read.alternative is not None:
                    wrong.append((locale, written, read))
    assert not wrong
    assert sum(map(_shipped, data.locale_identifiers())) > 1000


def test_what_a_locale_does_not_write_keeps_both_readings() -> None:
    for wording, locale in (("12.34", "de"), ("12345.678", "de"), ("1.5", "fr")):
        assert discrep.parse(wording, locale=locale).value == exact(wording)
    read = discrep.parse("12.345", locale="fr")
    assert (read.value, read.alternative) == (exact("12.345"), 12345)


@pytest.mark.parametrize("locale", ["", "xx", "xx_YY", "klingon", "\ud800", "d e", "_", "-DE"])
def test_an_unknown_locale_is_refused_by_name(locale: str) -> None:
    with pytest.raises(LexiconError, match="unknown locale"):
        discrep.parse("12 coins", locale=locale)


@law("Q23", "Bringing digits and separators into one form changes no length.")
@given(st.text())
def test_places_in_a_text_stay_what_they_are(text: str) -> None:
    assert len(western(text)) == len(text)
    for locale in ("de", "fr", "de_CH", "en"):
        assert len(localized(text, separators(locale))[0]) == len(text)
