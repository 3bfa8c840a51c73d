"""The public functions that read text."""

from __future__ import annotations

import datetime
from dataclasses import replace

from discrep.claims import Claim
from discrep.errors import DiscrepError
from discrep.extract.engine import extractor
from discrep.extract.lexicon import languages
from discrep.extract.numerals.separators import localized, separators
from discrep.quantity import Quantity
from discrep.settings import DEFAULTS, Settings
from discrep.sources import Attribution, Document


def as_document(document: Document | str, id: str = "text") -> Document:
    """A plain text as a document with this id; a document as it is."""
    return Document(document, id=id) if isinstance(document, str) else document


def extract(
    document: Document | str, language: str = "en", keep: str = "figures", settings: Settings | None = None
) -> list[Claim]:
    """The claims of a text, in order of position; their spans are characters of it.

    `keep="dates"` also gives the dates that are themselves what is claimed ("founded in 1998"), as `compare`
    and `check` read them; `keep="all"` besides what is no figure (years, dates, names, …), with its
    `quantity.kind`.
    Raises LexiconError for a language without lexicon, SettingsError for an unknown vague numeral in the
    settings, DiscrepError for another value of `keep`; no text makes it raise.
    """
    if keep not in ("figures", "dates", "all"):
        raise DiscrepError("unknown value of keep", found=keep, expected='"figures", "dates" or "all"')
    settings = settings or DEFAULTS
    reader = extractor(language, settings)
    return reader.claims(as_document(document), settings, keep == "all", keep != "figures")


def mentioned_dates(
    document: Document | str, day: datetime.date, language: str = "en", settings: Settings | None = None
) -> list[Claim]:
    """All dates and ranks that a text names, whatever they are the dates of; `day` gives the year of those without."""
    return extractor(language, settings or DEFAULTS).mentioned(as_document(document), day)


def parse(phrase: str, locale: str | None = None, settings: Settings | None = None) -> Quantity:
    """The single figure of a phrase: "up to 12,000 troops".

    `locale` ("de", "fr_CA", "en_IN") says how digits are grouped and decimals parted, by CLDR: "1.500" is
    1500 in German. Words are read as English where their language has no lexicon. Without a locale an
    ambiguous separator keeps both readings (`Quantity.alternative`), and so does a number that is not
    written as the locale writes. Raises ParseError if there is no single figure, LexiconError for a
    locale that is unknown.
    """
    settings = settings or DEFAULTS
    if locale is None:
        return extractor(settings=settings).parse(phrase, settings.hedges)
    language = locale.replace("-", "_").split("_")[0]
    plain, sure = localized(phrase, separators(locale))
    reader = extractor(language if language in languages() else "en", settings)
    read = reader.parse(phrase, settings.hedges, plain)
    return replace(read, alternative=None) if sure else read


def attributions(document: Document | str, language: str = "en") -> list[Attribution]:
    """Who says what in a text, whether or not there is a figure in it, in order of position.

    Spans are characters of the text. Raises LexiconError for a language without lexicon; no text makes it raise.
    """
    return extractor(language).attributions(as_document(document).text)
