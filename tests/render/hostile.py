"""Texts that try to be more than text, and a report in which one of them stands wherever a text can stand."""

from __future__ import annotations

import unicodedata

from discrep.claims import Claim, Measurand, Period
from discrep.findings import Figure, Finding, Remark, Report, Status, Verdict
from discrep.intervals import point
from discrep.quantity import Kind, Quantity
from discrep.sources import Attribution, Document, Source
from discrep.spans import Span

HOSTILE = [
    # Markdown and HTML
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</td></tr></table><h1>25",
    "<!-- 25",
    "&lt;b&gt; &amp; &#64;",
    "<https://evil.example/25>",
    "[25](https://evil.example)",
    "![25](https://evil.example/x.png)",
    "[25]: https://evil.example 'x'",
    "[^1] and [[wiki]]",
    "https://evil.example/25",
    "www.evil.example and evil.example",
    "me@evil.example mailto:me@evil.example",
    "@everyone and @org/team",
    "#25, GH-25, org/repo#25, !25, &25, %25, ~25",
    "25 | 30 | 35",
    "25 \\| 30 \\\\| 35",
    "`25` ``30`` ```",
    "*25* **30** ***35*** *",
    "_25_ __30__ snake_case_",
    "~~25~~ ~30~ ==35== ^40^",
    "$25$ $$x^2$$ \\(x\\)",
    "\\*25\\* \\",
    ":tada: :25: :+1: 12:30:45",
    "|---|---|\n| 25 | 30 |",
    "\n\n# 25\n\n- a\n- b\n",
    "\n```\n25\n```\n",
    "---\ntitle: 25\n---",
    "> 25\n> [!WARNING]",
    "{{ 25 }} {% raw %} ${25} <%= 25 %>",
    # workflow commands
    "::set-output name=x::25",
    "\n::add-mask::25\n",
    "25%0A::error::25",
    "25\r\n::stop-commands::x",
    "a.txt,line=1,title=x::25",
    "##[error]25",
    # SARIF
    "[25](1) \\[30](2)",
    "{0} {{1}} {",
    "file:///etc/passwd",
    "//evil.example/25",
    "javascript:alert(25)",
    "../../etc/passwd?x#y%2e",
    # spreadsheets
    "=1+1",
    '=HYPERLINK("https://evil.example","25")',
    "+25",
    "-25+cmd|' /C calc'!A0",
    "@SUM(A1:A9)",
    "\t=25",
    "\r=25",
    "\n=25",
    "＝25",
    '25","=1+1',
    "25';=1+1;\"",
    # what does not show
    "\x1b[31m25\x1b]8;;https://evil.example\x07",
    "\x00\x08\x7f\x9b25",
    "\u202e25\u202c \u206625\u2069 \u200f\u061c",
    "25\u2028::error::\u2029\x85\x0b\x0c",
    "\ud83d 25 \udc00",
    "\ufeff25",
    "é e\u0301 東京 🔥 25",
]

_BIDI = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\u2028\u2029")


def harmful(text: str) -> list[str]:
    """Controls, direction marks and lone surrogates."""
    return [char for char in text if unicodedata.category(char) in ("Cc", "Cs") or char in _BIDI]


def claim(text: str, id: str, at_hand: bool = True, span: Span | None = None) -> Claim:
    """A claim whose document, figure, unit, measurand and source are all this text."""
    document = Document(text if at_hand else "", id, text, None, text)
    quantity = Quantity(text, point(1), point(1), None, text, None, (), None, Kind.NUMBER)
    measurand = Measurand(noun=text, place=text, time=Period(None, None, text))
    return Claim(span or Span(0, len(text)), quantity, measurand, Attribution(Source(text, Span(0, 0), text)), document)


def report(text: str, checked: bool = False, at_hand: bool = True) -> Report:
    """One conflict of two claims with a remark; of a check the figure that it is about, and an unsupported one."""
    one, two = claim(text, f"{text} 1", at_hand), claim(text, f"{text} 2", at_hand)
    finding = Finding("D101", "disjoint-figures", Verdict.CONFLICT, "error", text, (one, two), (Remark("A601", text),))
    documents = (one.document, two.document)
    if not checked:
        return Report(documents, (one, two), (finding,))
    missing = claim(text, f"{text} 1", at_hand, Span(0, 1))
    figures = (Figure(one, Status.CONTRADICTED, text, (finding,)), Figure(missing, Status.UNSUPPORTED, text))
    return Report(documents, (one, missing, two), (finding,), (), figures, Status.CONTRADICTED)
