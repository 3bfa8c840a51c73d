"""One verdict on two claims."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import get_args

from discrep.align import align, align_texts
from discrep.align.alignment import SAME, TRIED, Alignment
from discrep.align.dimensions import dimension, of_two_dimensions
from discrep.claims import Claim
from discrep.errors import ParseError, SettingsError
from discrep.extract.reading import extract
from discrep.findings import Finding, Verdict
from discrep.rules.order import RuleSet
from discrep.rules.pairs import make_pair
from discrep.rules.registry import all_rules
from discrep.rules.strength import severity
from discrep.settings import DEFAULTS, Reading, Settings
from discrep.sources import Document
from discrep.units import same_dimension


@cache
def _default_rules() -> RuleSet:
    """The built-in rules in order, without any setting."""
    return RuleSet.of(all_rules(), DEFAULTS)


@dataclass(frozen=True, slots=True)
class Judge:
    """The rules in force and the reading asked for."""

    settings: Settings
    reading: Reading
    rules: RuleSet
    trace: bool = False
    """Findings list the rules that were overruled."""

    @classmethod
    def of(cls, settings: Settings | None = None, reading: Reading | None = None, trace: bool = False) -> Judge:
        """A judge by these settings; `reading` goes before the one of the settings."""
        if reading not in (None, *get_args(Reading)):
            raise SettingsError("unknown reading", found=reading, expected=" or ".join(get_args(Reading)))
        if settings is None:
            return cls(DEFAULTS, reading or DEFAULTS.reading, _default_rules(), trace)
        return cls(settings, reading or settings.reading, RuleSet.of(all_rules(settings.plugins), settings), trace)

    def alignment(self, a: Claim, b: Claim, lenient: bool = False, one_topic: bool = False) -> Alignment:
        """The relation of two claims; `one_topic`: their texts are meant to be about one thing."""
        found = (align if one_topic else align_texts)(a, b, self.settings, lenient)
        if found.relation != "same" or self._hears_slips or same_dimension(dimension(a), dimension(b)):
            return found
        return of_two_dimensions(a, b)

    @property
    def _hears_slips(self) -> bool:
        """One number in two units is told as a slip; else nothing is said of figures of two dimensions."""
        return self.reading == "both" and self.answers("T307")

    def answers(self, code: str) -> bool:
        """The rule of this code is in force."""
        return code in self.rules.options

    def graded(self, finding: Finding) -> Finding:
        """A finding that no rule has made, with the severity that the settings give it."""
        return replace(finding, severity=severity(finding.code, finding.severity, finding.gap, self.settings))

    def finding(self, a: Claim, b: Claim, alignment: Alignment) -> Finding | None:
        """The finding on a pair, or None where no rule in force answers for it."""
        if alignment in TRIED:
            found = self.rules.judge(make_pair(a, b, SAME, self.settings, self.reading), self.trace)
            if found is not None and found.verdict in (Verdict.COMPATIBLE, Verdict.SUPERSEDED):
                return found
        return self.rules.judge(make_pair(a, b, alignment, self.settings, self.reading), self.trace)


def judge(
    claim_a: Claim | str,
    claim_b: Claim | str,
    *,
    reading: Reading | None = None,
    trace: bool = False,
    settings: Settings | None = None,
) -> Finding:
    """Exactly one verdict on two claims, or on two phrases of one figure each.

    Of phrases, what one leaves open (a noun, a place) is meant to be the same in both. With `trace` the
    finding lists the rules that match too, what they would have said and why they are not heard. `reading` goes before
    that of the settings. Where the settings leave no rule for the pair it is undetermined. Raises ParseError for a
    phrase without a figure or with several, SettingsError for an unknown reading, RuleError for a code in the settings
    that no rule has.
    """
    judging = Judge.of(settings, reading, trace)
    a, b = _claim(claim_a, "a", judging.settings), _claim(claim_b, "b", judging.settings)
    lenient = isinstance(claim_a, str) or isinstance(claim_b, str)
    alignment = judging.alignment(a, b, lenient)
    found = judging.finding(a, b, alignment)
    if found is not None:
        return found
    text = f"no rule in force answers for this pair ({alignment.relation}: {alignment.reason})"
    return judging.graded(Finding("U901", "undetermined", Verdict.UNDETERMINED, "note", text, (a, b)))


def _claim(claim: Claim | str, name: str, settings: Settings) -> Claim:
    if isinstance(claim, Claim):
        return claim
    found = extract(Document(claim, id=name), keep="dates", settings=settings)
    if len(found) != 1:
        raise ParseError(
            "cannot be read as one figure", found=f"{len(found)} figures in {claim[:80]!r}", expected="exactly one"
        )
    return found[0]
