"""The public functions that read text."""

from __future__ import annotations

from discrep.claims import Claim
from discrep.errors import DiscrepError
from discrep.extract import attribution
from discrep.extract.engine import extractor
from discrep.extract.lexicon import load
from discrep.quantity import Quantity
from discrep.settings import DEFAULTS, Settings
from discrep.sources import Attribution, Document


def as_document(document: Document | str, id: str = "text") -> Document:
    """A plain text as a document with this id; a document as it is."""
    return Document(document, id=id) if isinstance(document, str) else document


def extract(
    document: Document | str, language: str = "en", keep: str = "figures", settings: Settings | None = None
) -> list[Claim]:
    """The claims of a text, in order of position.

    `keep="all"` also gives what is no figure (years, dates, names, …), with its `quantity.kind`.
    Raises LexiconError for a language without lexicon; no text makes it raise.
    """
    if keep not in ("figures", "all"):
        raise DiscrepError("unknown value of keep", found=keep, expected='"figures" or "all"')
    return extractor(language).claims(as_document(document), settings or DEFAULTS, keep == "all")


def parse(phrase: str, locale: str | None = None, settings: Settings | None = None) -> Quantity:
    """The single figure of a phrase: "up to 12,000 troops".

    `locale` ("en", "en_GB") chooses the lexicon. Raises ParseError if there is no single figure.
    """
    language = (locale or "en").replace("-", "_").split("_")[0]
    return extractor(language).parse(phrase, (settings or DEFAULTS).hedges)


def attributions(document: Document | str, language: str = "en") -> list[Attribution]:
    """Who says what in a text, whether or not there is a figure in it, in order of position."""
    return attribution.attributions(as_document(document).text, load(language))
