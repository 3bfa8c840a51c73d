"""The claims of many documents, one document after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from discrep.claims import Claim
from discrep.errors import ExtractionError, InputError
from discrep.extract.reading import extract
from discrep.settings import DEFAULTS, Settings
from discrep.sources import Document
from discrep.streaming.batches import batches
from discrep.streaming.compact import dumped, loaded
from discrep.streaming.pool import Failed, ordered, processes, tried


class Extracted(NamedTuple):
    """A document and its claims, in order of position."""

    document: Document
    """The document that went in."""
    claims: list[Claim]
    """What it says, as `discrep.extract` gives it."""


OnError = Callable[[Document, ExtractionError], object]
"""Called with a document that could not be read and with the reason; the document is then left out."""


def extract_many(
    docs: Iterable[Document | str],
    jobs: int = 1,
    *,
    language: str = "en",
    keep: str = "figures",
    settings: Settings | None = None,
    on_error: OnError | None = None,
) -> Iterator[Extracted]:
    """The claims of each document, in the order of the documents: pairs `(document, claims)`.

    `docs` may be any iterable and is read only as far as needed, so that memory does not grow with it. `jobs` is the
    number of processes (0: one for each core; 1: none beside this one); the claims are the same for any number, and
    what they have of a document is that document itself. A text, and a document without id, is called doc1, doc2, … by
    its place. A script that asks for several processes does so under `if __name__ == "__main__":`.

    A document that cannot be read, or whose process dies of it, raises ExtractionError that names it; with `on_error`
    that is called with document and error, and the next document follows. Closing the iterator ends the processes.
    Raises at once LexiconError, SettingsError and DiscrepError as `extract` does; while reading, InputError for what is
    no document.
    """
    if isinstance(docs, (str, Document)):
        raise InputError("one document", found=type(docs).__name__, expected="an iterable of documents")
    settings = settings or DEFAULTS
    extract("", language, keep, settings)  # what is wrong with these is told before anything is read
    # Rules play no part in reading, and one that is given as a value need not travel.
    task = ReadDocument(language, keep, settings.model_copy(update={"plugins": ()}))
    return _extracted(_named(docs), task, processes(jobs), on_error)


def _extracted(
    docs: Iterator[Document], task: ReadDocument, jobs: int, on_error: OnError | None
) -> Iterator[Extracted]:
    for document, result in _results(docs, task, jobs):
        if not isinstance(result, Failed):
            yield Extracted(document, result)
        elif on_error is None:
            raise failure(document.id, result)
        else:
            on_error(document, failure(document.id, result))


def _results(
    docs: Iterator[Document], task: ReadDocument, jobs: int
) -> Iterator[tuple[Document, list[Claim] | Failed]]:
    if jobs == 1:  # each document is read when it is asked for
        for document in docs:
            yield document, tried(task.claims, document)
        return
    for batch, results in ordered(task, batches(docs, lambda document: len(document.text)), jobs):
        for document, result in zip(batch, results, strict=True):
            yield document, result if isinstance(result, Failed) else loaded(result, document)


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """Document to claims, as bytes: as values the claims of a whole batch would keep the garbage collector busy."""

    language: str
    keep: str
    settings: Settings

    def __call__(self, document: Document) -> bytes:
        return dumped(self.claims(document))

    def claims(self, document: Document) -> list[Claim]:
        return extract(document, self.language, self.keep, self.settings)

    def pack(self, _: Sequence[Document], results: Sequence[bytes | Failed], /) -> Sequence[bytes | Failed]:
        return results


def failure(name: str, failed: Failed) -> ExtractionError:
    """The error of a document that failed."""
    error = ExtractionError(failed.message, where=name)
    if failed.trace:
        error.add_note(failed.trace)
    return error


def _named(docs: Iterable[Document | str]) -> Iterator[Document]:
    for number, given in enumerate(docs, 1):
        if not isinstance(given, (str, Document)):
            found, expected = type(given).__name__, "a text or a Document"
            raise InputError("cannot be read", where=f"doc{number}", found=found, expected=expected)
        document = Document(given) if isinstance(given, str) else given
        yield document if document.id else replace(document, id=f"doc{number}")
