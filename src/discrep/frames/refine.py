"""Exact judgement of pairs inside an engine's workers: two rows in, the fields of a finding out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from discrep.claims import Claim
from discrep.errors import InputError
from discrep.findings import Finding, Verdict
from discrep.frames.input_frames import published as day_or_time
from discrep.judged_pairs import finding_on
from discrep.judging import Judge
from discrep.rules.order import RuleSet
from discrep.settings import Reading, Settings
from discrep.sources import Document
from discrep.wire import load_claim

CLAIM = ("claim", "document", "outlet", "published", "start", "text")
"""What a worker needs of each claim; `text` begins at the character `start` of the document."""
FIELDS = ("finding", "code", "name", "verdict", "severity", "explanation", "remarks", "gap")
"""What it gives back, all as text: `remarks` in lines, `gap` as a fraction or null."""
_CACHED = 2048  # claims read back, of which each stands in several pairs
_FAR = 100_000  # characters; of a sentence further on in a document the claim alone goes along


@dataclass(frozen=True)
class Refinement:
    """Judges rows by settings and a reading, and keeps the verdicts that are asked for. It can be pickled."""

    settings: Settings
    reading: Reading
    verdicts: frozenset[Verdict]

    @cached_property
    def _judge(self) -> Judge:
        return Judge.of(self.settings, self.reading)

    @property
    def rules(self) -> RuleSet:
        """The rules in force."""
        return self._judge.rules

    def __getstate__(self) -> dict[str, object]:
        return {"settings": self.settings, "reading": self.reading, "verdicts": self.verdicts}

    def finding(self, a: Claim, b: Claim) -> Finding | None:
        """The finding on two claims, if its verdict is asked for; the claim with the lower id goes first."""
        one, two = sorted((a, b), key=lambda claim: claim.id)
        found = finding_on(one, two, self._judge.alignment(one, two), self._judge)
        return found if found is not None and found.verdict in self.verdicts else None

    def fields(self, row: Sequence[object]) -> list[str | None] | None:
        """Of the columns `CLAIM` of two claims: the `FIELDS` of the finding, or None."""
        half = len(CLAIM)
        found = self.finding(read(*row[:half]), read(*row[half:]))
        return None if found is None else fields(found)


def fields(finding: Finding) -> list[str | None]:
    """A finding as its `FIELDS`."""
    remarks = "\n".join(f"{remark.code} {remark.text}" for remark in finding.remarks)
    gap = None if finding.gap is None else str(finding.gap)
    return [
        finding.id,
        finding.code,
        finding.name,
        finding.verdict.value,
        finding.severity,
        finding.explanation,
        remarks or None,
        gap,
    ]


@lru_cache(maxsize=_CACHED)
def read(
    claim: str | None, document: str, outlet: str | None, published: str | None, start: str | int, text: str | None
) -> Claim:
    """A claim of a document of which no more is known than the text given: it stands where it stood.

    Raises InputError for what is no claim.
    """
    if claim is None:
        raise InputError("nothing there", where=f"claim of {document}", expected="a claim as JSON")
    words = " " * int(start) + text if text and int(start) <= _FAR else ""
    known = Document(words, document, outlet, None if published is None else day_or_time(published))
    return load_claim(claim, f"claim of {document}", {document: known}, own=True)
