"""Values for notebooks: small pieces of HTML that need nothing else and are readable on light and dark pages.

Styles stand in the elements, for a notebook keeps no others. Every text passes `visible` and autoescape: no element
and no attribute comes from a document.
"""

from __future__ import annotations

from functools import cache

from jinja2.environment import TemplateModule

from discrep.claims import Claim, Measurand
from discrep.findings import Figure, Finding, Report, Topic, figures_worst_first, findings_worst_first
from discrep.numbers import written
from discrep.quantity import Kind, Quantity, described
from discrep.render._counts import counted, extent, gap_in_words, outcome
from discrep.render._excerpts import Excerpt, cut, sentence
from discrep.render._places import named, who
from discrep.render._templates import environment

MOST = 10
"""Rows of a table that are shown at once; the rest is folded."""
FOLDED = 200
"""Rows that are folded; of more only the number is told."""
_WIDTH = 160
_LONGEST = 600  # characters of a sentence that is shown whole


def fragment(value: object) -> str:
    """The HTML of a Report, Topic, Finding, Claim or Quantity. Raises TypeError for anything else."""
    for kind in (Report, Topic, Finding, Claim, Quantity):
        if isinstance(value, kind):
            made: str = getattr(_macros(), kind.__name__.lower())(value)
            return made.strip()
    raise TypeError(f"notebooks show no {type(value).__name__}")


@cache
def _macros() -> TemplateModule:
    """The macros of the template, one for each kind of value."""
    made = environment(
        "discrep.render",
        MOST=MOST,
        FOLDED=FOLDED,
        cited=_cited,
        sentence=_sentence,
        named=named,
        who=who,
        outcome=outcome,
        extent=extent,
        gap=gap_in_words,
        counted=counted,
        measured=_measured,
        worst=_worst,
        spread=_spread,
        written=written,
    )
    return made.get_template("_notebook.html").module


def _cited(claim: Claim) -> Excerpt:
    return cut(claim, _WIDTH)


def _sentence(claim: Claim) -> Excerpt:
    return sentence(claim, _LONGEST, _WIDTH)


def _measured(measurand: Measurand) -> list[tuple[str, str]]:
    """Field and value of what the text tells of a measurand."""
    told = [("noun", " ".join([*measurand.modifiers, measurand.noun or ""]).strip())]
    fields = ("subject", "population", "event", "phase", "place", "role", "per", "kind", "member")
    told += [(field, getattr(measurand, field) or "") for field in fields]
    told += [("modality", "" if measurand.modality == "done" else measurand.modality)]
    told += [
        ("time", "" if measurand.time is None else measurand.time.text),
        ("said", "" if measurand.vintage is None else measurand.vintage.text),
    ]
    return [(field, value) for field, value in told if value]


def _worst(report: Report) -> list[Figure] | list[Finding]:
    """Of a check its figures, otherwise the findings: the worst first."""
    if report.status is not None:
        return figures_worst_first(report.figures)
    return findings_worst_first(report.findings)


def _spread(topic: Topic) -> str:
    """The values that cover all claims of a topic."""
    days = topic.claims[0].quantity.kind is Kind.DATE
    return f"{described(topic.span, days)}{f' {topic.unit}' if topic.unit else ''}"
