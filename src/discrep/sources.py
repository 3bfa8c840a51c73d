"""Where a figure stands and who stands behind it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

from discrep.frozen import quick
from discrep.spans import Span

SourceKind = Literal["person", "role", "organization", "group", "document", "outlet", "anonymous", "unknown"]
"""What a source is: a `role` is an office without a name, a `group` people such as police, `anonymous` is whoever is
not named."""
Stance = Literal[
    "report", "claim", "confirm", "estimate", "believe", "deny", "doubt", "warn", "expect", "cite", "intend", "judge"
]  # fmt: skip
"""What a source does with the content; `intend` wants it done, `judge` says what it thinks of it."""
Mode = Literal["direct", "indirect", "mixed", "headline", "impersonal", "narrated"]
"""How it is said: in quotation marks, in the author's words, in both; `narrated` without any source."""
Tense = Literal["past", "present", "future"]
"""The tense of the cue: "said", "says", "will say"."""
Factuality = Literal["CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "CTu", "Uu"]
"""Certain, probable or possible, and that it is so (+), that it is not (-), or which is open (u); Uu: uncommitted.

The values of FactBank (Saurí and Pustejovsky 2009).
"""


@quick
@dataclass(frozen=True, slots=True, repr=False)
class Document:
    """A text, with an id and, where known, its outlet, publication time and URL."""

    text: str
    """The text as it is; spans count its characters."""
    id: str = ""
    """A name of its own among the documents that are compared; without one it is called doc1, doc2, …"""
    outlet: str | None = None
    """Who publishes it: the origin of what it says in its own voice."""
    published: datetime.date | datetime.datetime | None = None
    """When; "yesterday" counts from here, and a count that grew is no contradiction."""
    url: str | None = None
    """Where it was found; it is kept and never asked for."""

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

    The mention is `text`, at `span`; what is known of it in the whole document stands in the other fields.
    """

    text: str
    """The mention, as it is written: "he"."""
    span: Span
    name: str
    """The name that it resolves to inside the document: of "he" or "Austin" it is "Lloyd Austin"."""
    kind: SourceKind = "unknown"
    titles: tuple[str, ...] = ()
    """Titles that stand around the name in the document: "Defence Secretary"."""
    affiliation: str | None = None
    """The body or the country that stands around it: "Odesa" of "the mayor of Odesa"."""
    count: int | None = None
    """How many people, where the text says so ("two officials")."""
    country: str | None = None
    """ISO 3166-1 alpha-2, where a word of the mention names a country ("Seoul", "a British official")."""
    members: tuple[Source, ...] = ()
    """Those who speak together ("US and South Korean officials"): one origin with two members."""
    ambiguous_with: tuple[str, ...] = ()
    """Others in the document whom the mention could mean as well."""

    @property
    def anonymous(self) -> bool:
        """Nobody is named: it cannot be told whether another text means the same people."""
        if self.members:
            return all(member.anonymous for member in self.members)
        return self.kind in ("anonymous", "role", "group")


@quick
@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says so. Without a named source (`source` is None) the document's narrator does.

    The rule that found it is a pattern of the grammar, and its confidence the precision that was measured for it.
    """

    source: Source | None = None
    """The origin: the last link of `chain`."""
    cue: Span | None = None
    """The word that attributes: "said"."""
    content: tuple[Span, ...] = ()
    """What is attributed, in one part or several."""
    stance: Stance = "report"
    chain: tuple[Source, ...] = ()
    """The links from the outlet to the origin: of "Reuters reported, citing an official" both."""
    rule: str = "narrator"
    """The name of the pattern."""
    confidence: float = 1.0
    """The measured precision of the pattern, from 0 to 1; 1 for the narrator, who needs none."""
    lemma: str | None = None
    """The base form of the cue: "say"."""
    mode: Mode = "narrated"
    negated: bool = False
    """The cue is denied: "did not say", "declined to confirm"."""
    tense: Tense | None = None
    certainty: Factuality = "CT+"
    """The factuality of the content as its source has it."""
    author_certainty: Factuality = "CT+"
    """The factuality as the author of the document has it: who writes "X said" commits himself to nothing, who writes
    "X revealed" does."""
