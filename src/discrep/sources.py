"""Where a figure stands and who stands behind it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

from discrep.frozen import quick
from discrep.spans import Span

SourceKind = Literal["person", "role", "organization", "group", "document", "outlet", "anonymous", "unknown"]
Stance = Literal["report", "claim", "confirm", "estimate", "believe", "deny", "doubt", "warn", "expect", "cite"]


@quick
@dataclass(frozen=True, slots=True, repr=False)
class Document:
    """A text, with an id and, where known, its outlet, publication time and URL."""

    text: str
    id: str = ""
    outlet: str | None = None
    published: datetime.date | datetime.datetime | None = None
    url: str | None = None

    @property
    def day(self) -> datetime.date | None:
        """The day of publication, whatever its clock time."""
        if isinstance(self.published, datetime.datetime):
            return self.published.date()
        return self.published

    def __repr__(self) -> str:
        return f"<Document {self.id or 'without id'}, {len(self.text)} characters>"


@quick
@dataclass(frozen=True, slots=True)
class Source:
    """Somebody or something that a figure is attributed to.

    `text` and `span` are the mention; `name` the name it resolves to inside the document (of "he"
    or "Austin": "Lloyd Austin"), `titles` and `affiliation` what stands around it there.
    """

    text: str
    span: Span
    name: str
    kind: SourceKind = "unknown"
    titles: tuple[str, ...] = ()
    affiliation: str | None = None
    count: int | None = None
    """How many people, where the text says so ("two officials")."""

    @property
    def anonymous(self) -> bool:
        return self.kind in ("anonymous", "role", "group")


@quick
@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says so. Without a named source (`source` is None) the document's narrator does.

    `cue` is the word that attributes ("said"), `content` what is attributed, `chain` the links from
    the outlet to the origin, which is `source`. `rule` names the pattern that found it, `confidence`
    is the measured precision of that pattern (1 for the narrator, who needs none).
    """

    source: Source | None = None
    cue: Span | None = None
    content: tuple[Span, ...] = ()
    stance: Stance = "report"
    chain: tuple[Source, ...] = ()
    rule: str = "narrator"
    confidence: float = 1.0
