"""What `compare` says of two versions of one sentence, beside what it says of any two figures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from discrep.align.retold import Retold, retold
from discrep.claims import Claim
from discrep.findings import Finding
from discrep.judging import Judge
from discrep.sources import Document
from discrep.spans import Span


class Retellings:
    """The figures, and words that compare, in which two versions of a sentence differ."""

    def __init__(self, texts: list[Document], claims: list[Claim], known: set[str], judging: Judge) -> None:
        self._judging = judging
        found = {_pair(each.a, each.b): each for each in retold(texts, claims, known)}  # both ends of a range are one
        self._told = [each for each in found.values() if not each.read or self._alike(each)]
        self.pairs = {_pair(each.a, each.b) for each in self._told if each.read}
        """The ids of those that were read as figures, two and two: nobody else need judge them."""

    def _alike(self, each: Retold) -> bool:
        """Nothing that was read of two figures speaks against one thing; in one wording nothing can."""
        return each.exact or self._judging.alignment(each.a, each.b).relation in ("same", "unknown")

    def findings(self, known: Iterable[Finding]) -> Iterator[Finding]:
        """What is not flagged at its place already."""
        flagged: dict[tuple[str, Span | None], list[Finding]] = defaultdict(list)
        for finding in known:
            if finding.verdict.flagged:
                for claim in finding.claims:
                    flagged[claim.document.id, claim.sentence].append(finding)
        for each in self._told:
            if not any(_on(each.a, f) and _on(each.b, f) for f in flagged[each.a.document.id, each.a.sentence]):
                found = self._judging.finding(each.a, each.b, each.alignment)
                if found is not None:
                    yield found


def _pair(a: Claim, b: Claim) -> frozenset[str]:
    return frozenset((a.id, b.id))


def _on(claim: Claim, found: Finding) -> bool:
    return any(claim.document == other.document and claim.span.overlaps(other.span) for other in found.claims)
