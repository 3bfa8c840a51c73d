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

    `cue` is the word that attributes ("said"), `content` what is attributed, `chain` the links from
    the outlet to the origin, which is `source`. `rule` names the pattern that found it, `confidence`
    is the measured precision of that pattern (1 for the narrator, who needs none). `lemma` is the base
    form of the cue, `negated` a cue that is denied ("did not say", "declined to confirm").

    `certainty` is the factuality of the content as its source has it, `author_certainty` as the author
    of the document has it: who writes "X said" commits himself to nothing, who writes "X revealed" does.
    """

    source: Source | None = None
    cue: Span | None = None
    content: tuple[Span, ...] = ()
    stance: Stance = "report"
    chain: tuple[Source, ...] = ()
    rule: str = "narrator"
    confidence: float = 1.0
    lemma: str | None = None
    mode: Mode = "narrated"
    negated: bool = False
    tense: Tense | None = None
    certainty: Factuality = "CT+"
    author_certainty: Factuality = "CT+"
