"""What the jobs work on: documents with ids of their own, and all claims of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from discrep.claims import Claim, levels
from discrep.errors import InputError
from discrep.extract.reading import as_document, extract
from discrep.settings import Settings
from discrep.sources import Document

Items = Iterable[Document | str | Claim] | Document | str


def gather(items: Items, settings: Settings) -> tuple[list[Document], list[Claim]]:
    """Documents with their ids, and all claims of them; one text alone is one document.

    Documents without id are named doc1, doc2, … Raises InputError for two documents with one id, and
    for anything that is neither a document nor a claim. Claims of different documents that share an
    id (texts read one by one are all called "text") are told apart by a number.
    """
    given: list[Document] = []
    loose: list[Claim] = []
    for item in [items] if isinstance(items, (str, Document)) else items:
        if isinstance(item, Claim):
            loose.append(item)
        elif isinstance(item, (str, Document)):
            document = as_document(item, "")
            given.append(document if document.id else replace(document, id=f"doc{len(given) + 1}"))
        else:
            raise InputError("cannot be read", found=type(item).__name__, expected="a text, a Document or a Claim")
    known: dict[str, Document] = {}
    for document in given:
        if document.id in known:
            raise InputError("two documents with one id", found=document.id, expected="an id of its own for each")
        known[document.id] = document
    claims = [_settled(claim, known) for claim in loose]
    for document in given:
        claims += extract(document, keep="dates", settings=settings)
    return list(known.values()), levels(claims)


def _settled(claim: Claim, known: dict[str, Document]) -> Claim:
    """The claim, its document under an id that no other document has."""
    document = claim.document
    name, number = document.id, 1
    while (other := known.get(name)) is not None and other != replace(document, id=name):
        number += 1
        name = f"{document.id}-{number}"
    known.setdefault(name, replace(document, id=name))
    if name == document.id:
        return claim
    moved = tuple(replace(level, document=known[name]) for level in claim.levels)
    return replace(claim, document=known[name], levels=moved)
