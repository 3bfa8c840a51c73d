"""A report as one page for a browser: no network, no other file; it works without JavaScript, and better with it.

Every text is escaped by the templates, and made visible as for a terminal. Nothing but the one style sheet and the one
script of this package can run: the page names their hashes in its Content-Security-Policy.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib import resources

from jinja2 import Environment
from markupsafe import Markup

import discrep
from discrep.claims import Claim
from discrep.findings import Report
from discrep.render import Look
from discrep.render._counts import counted, extent, gap_in_words, outcome, unusual_severity
from discrep.render._excerpts import Excerpt, sentence
from discrep.render._places import named, who
from discrep.render._templates import environment
from discrep.render.html import facts
from discrep.render.html.page import page_of
from discrep.render.html.timelines import HEIGHT

_LONGEST = 400  # characters of a sentence that is shown whole
_GLYPHS = {
    "conflict": "✕", "tension": "!", "superseded": "↻", "undetermined": "?", "compatible": "=", "not-comparable": "≠",
    "contradicted": "✕", "unsupported": "∅", "supported": "✓", "derived": "Σ", "not-checked": "–",
}  # fmt: skip


def render(report: Report, look: Look) -> str:
    """The page; the same for the same report."""
    style, script = _asset("report.css"), _asset("report.js")
    made = _environment().get_template("report.html").render(
        page=page_of(report),
        report=report,
        settings=facts.settings_rows(look.settings),
        reading=look.reading,
        version=discrep.__version__,
        style=style,
        script=script,
        policy=f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; "
        "base-uri 'none'; form-action 'none'",
    )  # fmt: skip
    return f"{made.rstrip()}\n"


@cache
def _environment() -> Environment:
    return environment(
        "discrep.render.html",
        glyphs=_GLYPHS,
        plot_height=HEIGHT,
        counted=counted,
        extent=extent,
        gap=gap_in_words,
        named=named,
        outcome=outcome,
        sentence=_sentence,
        who=who,
        flow=facts.flow,
        figure_facts=facts.figure_facts,
        link=facts.link,
        measured=facts.measured,
        published=facts.published,
        rule_docs=facts.rule_docs,
        state=facts.state,
        title=facts.title,
        unusual_severity=unusual_severity,
        voices=facts.voices,
    )


def _sentence(claim: Claim) -> Excerpt:
    return sentence(claim, _LONGEST, _LONGEST)


@cache
def _asset(name: str) -> Markup:
    """A file of this package, which is markup and no text."""
    return Markup((resources.files(__package__) / "templates" / name).read_text("utf-8"))  # nosec B704


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"
