"""All that is told of some texts, or of two names, in short lines that can be written down and read."""

from __future__ import annotations

import datetime
import json
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, combinations, islice
from pathlib import Path

import discrep
from discrep.align import align_texts
from discrep.align.counterparts import counterparts
from discrep.align.frames import evidence
from discrep.align.joints import joints
from discrep.align.outlines import outlines
from discrep.claims import Claim, levels
from discrep.corpus import gather, with_dates
from discrep.findings import Finding, Topic
from discrep.settings import DEFAULTS

FOLDER = Path(__file__).parent / "told"
_PAIRS = 15  # of figures that are told of
_ONE = {True: "one", False: "two", None: "cannot be told"}


@dataclass(frozen=True, slots=True)
class Texts:
    """Some texts; where it is known, the day on which each was published, and by whom."""

    texts: tuple[str, ...]
    days: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()

    def told(self) -> list[str]:
        """What `compare` says of all of them, and `check` of the first against the others."""
        documents = [*self._documents()]
        report = discrep.compare(documents, trace=True)
        lines = [line for finding in report.findings for line in _of_finding(finding)]
        lines += (_of_topic(topic) for topic in report.topics if len(topic.claims) > 1)
        if len(documents) > 1:
            for figure in discrep.check(documents[0], documents[1:]).figures:
                lines.append(f"checked: {figure.claim.quantity.text} is {figure.status}: {figure.explanation}")
                lines += (f"- {each.code} {_figures(each.claims)}" for each in figure.evidence)
        return [*lines, *_workings(documents)]

    def _documents(self) -> Iterator[discrep.Document]:
        unknown = ("",) * len(self.texts)
        told = zip(self.texts, self.days or unknown, self.outlets or unknown, strict=True)
        for i, (text, day, outlet) in enumerate(told):
            published = datetime.date.fromisoformat(day) if day else None
            yield discrep.Document(text, f"doc{i + 1}", outlet or None, published)


@dataclass(frozen=True, slots=True)
class Names:
    """Two names of sources."""

    one: str
    two: str

    def told(self) -> list[str]:
        """Whether they are of one source, whichever comes first."""
        one, two = self.one, "".join([*self.two])  # of one and the same text nobody would ask
        found = _ONE[discrep.same_source(one, two)], _ONE[discrep.same_source(two, one)]
        return [*dict.fromkeys(found)]


Group = Texts | Names


def _workings(documents: list[discrep.Document]) -> Iterator[str]:
    """What alignment makes of the figures before any rule is asked."""
    claims = [*chain(*with_dates(documents, gather(documents, DEFAULTS)[1], DEFAULTS))]
    for a, b in islice(combinations(claims, 2), _PAIRS):
        found, beside = align_texts(a, b, DEFAULTS), evidence(a, b)
        field = f", {found.field}" if found.field else ""
        whole = "" if found.whole is None else f", {(a, b)[found.whole].quantity.text} the whole"
        yield f"aligned: {_figures((a, b))}: {found.relation}{field}{whole}, {beside} words: {found.reason}"
    seen = outlines(claims)
    for outline in seen:
        said = {name: getattr(outline, name) for name in ("scope", "scored", "denied", "naming", "titled")}
        if told := ", ".join(name if value is True else f"{name} {value}" for name, value in said.items() if value):
            yield f"outlined: {_figures([outline.claim])}: {told}"
    own = [outline for outline in seen if outline.claim.document.id == documents[0].id]
    for matches in counterparts(own, seen[len(own) :]).values():
        for match in matches:
            turned = ", turned" if match.turned else ""
            figures = _figures((match.text.claim, match.source.claim))
            yield f"matched: {figures}: fit {match.fit}, lead {match.lead}{turned}"
    for joint in islice(joints(levels(claims)), _PAIRS):
        yield f"tied: {joint.kind}, {'told' if joint.told else 'met'}: {joint.words}"


def _of_finding(finding: Finding) -> Iterator[str]:
    gap = "" if finding.gap is None else f", {finding.gap} apart"
    before = ", before " + " ".join(each.code for each in finding.trace) if finding.trace else ""
    yield f"{finding.code} {finding.verdict}, {finding.severity}{gap}{before}: {_figures(finding.claims)}"
    yield f"- {finding.explanation}"
    yield from (f"- {remark.code}: {remark.text}" for remark in finding.remarks)


def _figures(claims: Iterable[Claim]) -> str:
    return " | ".join(f"{claim.quantity.text} ({claim.document.id})" for claim in claims)


def _of_topic(topic: Topic) -> str:
    camps = " | ".join(", ".join(claim.quantity.text for claim in camp.claims) for camp in topic.camps)
    return f"{topic.name}: {camps}; from {', '.join(topic.origins)}, {topic.independent} independent"


def rows(file: Path) -> Iterator[tuple[Group, list[str]]]:
    """The groups of a file, and what is told of each."""
    table = tomllib.loads(file.read_text(encoding="utf-8"))
    for one, two, told in table.get("names", ()):
        yield Names(one, two), [told]
    for row in table.get("group", ()):
        yield Texts(*(tuple(row.get(name, ())) for name in ("texts", "days", "outlets"))), row["told"]


def head(file: Path) -> str:
    """The lines of remark that a file begins with."""
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    first = next((i for i, line in enumerate(lines) if not line.startswith("#")), len(lines))
    return "\n".join(lines[:first])


def write(file: Path, groups: Iterable[Group]) -> None:
    """The groups with what is told of each today; the remark at the head stays."""
    found = list(dict.fromkeys(groups))
    names = [group for group in found if isinstance(group, Names)]
    lines = [head(file)]
    if names:
        lines += ["", "names = [", *(f"  {_list([g.one, g.two, ' / '.join(g.told())])}," for g in names), "]"]
    for group in found:
        if isinstance(group, Texts):
            lines += ["", "[[group]]", *_lines("texts", group.texts)]
            named = {"days": group.days, "outlets": group.outlets}
            lines += [f"{name} = {_list(given)}" for name, given in named.items() if given]
            lines += _lines("told", group.told())
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _lines(name: str, texts: Iterable[str]) -> list[str]:
    return [f"{name} = [", *(f"  {_text(text)}," for text in texts), "]"]


def _list(texts: Iterable[str]) -> str:
    return f"[{', '.join(map(_text, texts))}]"


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
