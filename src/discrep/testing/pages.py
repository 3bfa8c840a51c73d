"""Rule pages as tests: the examples of `docs/rules/*.md` are run and compared with what they print.

A page is Markdown. Under each heading stand `source` blocks (one document each: an id, and where
wanted `published=` and `outlet=`) and one block with the expected output: `findings` for what
`compare` says of the documents, `judge` for the verdict on the single figures of two documents.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from pathlib import Path

from discrep.comparing import compare
from discrep.errors import InputError
from discrep.extract.reading import extract
from discrep.findings import Finding
from discrep.judging import judge
from discrep.render import Look
from discrep.render.text import finding_lines
from discrep.settings import Settings
from discrep.sources import Document

_FENCE = re.compile(r"^```(\w+)(?: ([^\n]*))?\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
LOOK = Look(width=88)


@dataclass(frozen=True, slots=True)
class Example:
    """One section of a page: documents, what is asked, and what the page expects."""

    title: str
    documents: tuple[Document, ...]
    asked: str
    expected: str
    place: tuple[int, int]
    """Where the expected text stands in the page."""

    def findings(self, settings: Settings | None = None) -> tuple[Finding, ...]:
        """What the library finds."""
        if self.asked == "findings":
            return compare(self.documents, settings=settings).findings
        claims = [claim for document in self.documents for claim in extract(document, settings=settings)]
        if len(claims) != 2:
            raise InputError("a judge block needs two figures", where=self.title, found=len(claims), expected="2")
        return (judge(claims[0], claims[1], settings=settings),)

    def printed(self, settings: Settings | None = None) -> str:
        """The findings as text, as the page shows them."""
        lines = [line for finding in self.findings(settings) for line in finding_lines(finding, LOOK)]
        return "".join(f"{line}\n" for line in lines[:-1])  # the last line is empty


def examples(page: Path) -> list[Example]:
    """The examples of a page. Raises InputError for a section that is not complete."""
    text = page.read_text(encoding="utf-8")
    found: list[Example] = []
    headings = [*_HEADING.finditer(text)]
    ends = [*(h.start() for h in headings[1:]), len(text)]
    for heading, end in zip(headings, ends, strict=True):
        blocks = [b for b in _FENCE.finditer(text, heading.end(), end) if b[1] in ("source", "findings", "judge")]
        documents = tuple(_document(b, page) for b in blocks if b[1] == "source")
        wanted = [b for b in blocks if b[1] in ("findings", "judge")]
        if not blocks:
            continue
        if len(wanted) != 1 or not documents:
            raise InputError("an example needs sources and one expected block", where=f"{page.name}: {heading[1]}")
        found.append(Example(heading[1], documents, wanted[0][1], wanted[0][3], wanted[0].span(3)))
    return found


def rewrite(page: Path, settings: Settings | None = None) -> bool:
    """Write what the library prints into the expected blocks; tells whether anything changed."""
    text = page.read_text(encoding="utf-8")
    made = text
    for example in reversed(examples(page)):
        start, end = example.place
        made = made[:start] + example.printed(settings) + made[end:]
    if made != text:
        page.write_text(made, encoding="utf-8")
    return made != text


def _document(block: re.Match[str], page: Path) -> Document:
    name, *rest = (block[2] or "").split()
    given = dict(part.split("=", 1) for part in rest)
    unknown = given.keys() - {"published", "outlet"}
    if unknown:
        raise InputError("unknown attribute of a source", where=page.name, found=", ".join(sorted(unknown)))
    published = datetime.date.fromisoformat(given["published"]) if "published" in given else None
    return Document(block[3].rstrip("\n"), id=name, outlet=given.get("outlet"), published=published)
