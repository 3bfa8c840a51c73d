"""What one input holds."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from discrep.claims import Claim
from discrep.errors import InputError
from discrep.settings import DEFAULTS, Settings
from discrep.sources import Document
from discrep.tables import Row, claims_of


@dataclass(slots=True)
class Table:
    """Rows, and the document that they are read as: its id, and what is known of it; its text is made of them."""

    document: Document
    rows: list[Row] = field(default_factory=list)

    def claims(self, settings: Settings) -> list[Claim]:
        """A claim for each figure. Raises InputError where there is none."""
        found = claims_of(self.rows, self.document.id, settings)
        if not found:
            columns = ", ".join(dict.fromkeys(name for row in self.rows for name in row)) or "no columns"
            raise InputError(
                "neither texts nor a table of figures",
                where=self.document.id,
                found=columns,
                expected="a column text, or a column of numbers",
            )
        document = replace(self.document, text=found[0].document.text)
        return [replace(claim, document=document) for claim in found]


@dataclass(slots=True)
class Input:
    """What one file or standard input holds, in its order, and what is wrong with single lines of it."""

    name: str
    documents: list[Document] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    problems: list[InputError] = field(default_factory=list)
    notes: list[InputError] = field(default_factory=list)
    """What a file says of itself and that could not be read; the file itself was."""
    is_text: bool = False
    """It is a file that holds one text and nothing else, line by line as the document has them."""
    given: str = ""
    """The name, folder or pattern by which it was asked for."""

    def items(self, settings: Settings = DEFAULTS) -> list[Document | Claim]:
        """What to compare: a document whose claims are given is not read a second time.

        Raises InputError for a table without a figure.
        """
        read = {claim.document.id for claim in self.claims}
        of_tables = [claim for table in self.tables for claim in table.claims(settings)]
        return [*(d for d in self.documents if d.id not in read), *self.claims, *of_tables]
