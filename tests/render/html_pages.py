"""Reports that the tests of the page look at."""

from __future__ import annotations

import datetime
from dataclasses import replace

from hostile import claim

from discrep.checking import check
from discrep.comparing import compare
from discrep.findings import Camp, Finding, Moment, Overruled, Remark, Report, Topic, Verdict
from discrep.intervals import closed, point
from discrep.render import Look, render
from discrep.settings import Settings
from discrep.sources import Document

TOLL = [
    Document(
        "At least 12 people were killed when the Alder dam burst on Monday, police said. About 200 were missing.",
        "post-1", "Alder Post", datetime.date(2025, 3, 3), "https://alder.example/1",
    ),
    Document(
        "The dam burst killed 31 people, the governor, Ana Silva, said on Tuesday. Up to 500 homes were flooded.",
        "coast", "Coast Radio", datetime.date(2025, 3, 4),
    ),
    Document(
        "The dam burst killed 13 people, the governor, Ana Silva, said on Tuesday.\n\nSome 640 homes were flooded.",
        "dale", "Dale Herald", datetime.date(2025, 3, 4),
    ),
    Document(
        "The dam burst killed 29 people, the governor, Ana Silva, said on Wednesday. It will cost $1.2 billion.",
        "post-2", "Alder Post", datetime.date(2025, 3, 5),
    ),
]  # fmt: skip
DRAFT = Document(
    "The dam burst killed 31 people and flooded 640 homes. It will cost $1.2 billion. "
    "It left 9,000 people without power.",
    "draft.md",
)


def compared(trace: bool = True) -> str:
    return render(compare(TOLL, trace=trace), "html", Look(settings=Settings(select=("D", "S", "C", "T"))))


def checked() -> str:
    return render(check(DRAFT, TOLL[1:]), "html")


def nothing() -> str:
    return render(compare(["Nothing is counted here."]), "html")


def hostile(payloads: list[str]) -> Report:
    """All payloads in one report, each in every field that holds a text."""
    documents: list[Document] = []
    findings: list[Finding] = []
    topics: list[Topic] = []
    for number, text in enumerate(payloads):
        one, two = (
            replace(
                claim(text, f"{text} {number} {side}"),
                document=Document(text, f"{text} {number} {side}", text, datetime.date(2025, 3, side), text),
            )
            for side in (1, 2)
        )
        one = replace(one, quantity=replace(one.quantity, interval=point(number), pragmatic=closed(0, number)))
        overruled = Overruled(text, text, text, text)
        remark = Remark(text, text)
        verdict = list(Verdict)[number % len(Verdict)]
        findings.append(Finding(text, text, verdict, "error", text, (one, two), (remark,), (overruled,)))
        timeline = tuple(
            Moment(each, datetime.date(2025, 3, day), one, Verdict.TENSION, text) for day, each in ((1, one), (2, two))
        )
        camps = (Camp((one,), closed(1, 1)), Camp((two,), closed(1, 1)))
        topics.append(Topic(text, text, (one, two), closed(1, 1), (text,), 1, camps, timeline, 1, (one, two), text))
        documents += [one.document, two.document]
    claims = tuple(claim for finding in findings for claim in finding.claims)
    return Report(tuple(documents), claims, tuple(findings), tuple(topics))
