"""Files that hold one text: plain, Markdown or a page."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from discrep.errors import InputError
from discrep.inputs.assigned import Told
from discrep.inputs.contents import decoded
from discrep.inputs.kinds import Kind
from discrep.inputs.markdown import markdown_document
from discrep.inputs.pages import begins_page, charset, page_document
from discrep.sources import Document


def text_in(data: bytes, kind: Kind | None, name: str, encoding: str | None) -> str:
    """The characters of a file. Raises InputError for one without any, and for one that is no text."""
    told = charset(data) if kind == "page" or begins_page(data) else None
    # what is no UTF-8 in a row of a CSV is a problem of that row
    text = decoded(data, name, encoding or told, "surrogateescape" if kind == "csv" else "strict")
    if not text.strip():
        raise InputError("nothing in it", where=name, expected="text")
    if Path(name).suffix.lower() == ".json":
        raise InputError("a .json file", where=name, expected="a .jsonl file: one document or claim a line")
    return text


def document_of(text: str, kind: Kind | None, id: str, name: str) -> tuple[Document, list[InputError]]:
    """The document of a text, and what it says of itself that could not be read."""
    if kind == "page":
        document, notes = page_document(text, id, name)
        if not document.text:
            raise InputError("no visible text in this page", where=name, expected="text")
        return document, notes
    if kind == "markdown":
        return markdown_document(text, id, name)
    return Document(text, id=id), []


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that holds one text, as its bytes; whoever gets it reads it."""

    data: bytes
    kind: Kind | None
    id: str
    name: str
    encoding: str | None
    told: Told

    def document(self) -> tuple[Document, list[InputError]]:
        """The document, and what it says of itself that could not be read. Raises InputError for what is no text."""
        text = text_in(self.data, self.kind, self.name, self.encoding)
        document, notes = document_of(text, self.kind, self.id, self.name)
        return self.told(document), notes
