"""What is fuzzed, and what must hold of it: more than that nothing is raised.

A harness takes the text of one input, raises what is wrong, and tells whether the input reached what it is about: a
figure, a finding, a record that was read.
"""

from __future__ import annotations

import csv
import io
import tempfile
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from html.parser import HTMLParser
from pathlib import Path
from random import Random
from typing import Any

import grammar

import discrep
from discrep import wire
from discrep.claims import Claim
from discrep.errors import DiscrepError, InputError, SettingsError
from discrep.findings import Finding, Report
from discrep.inputs import Input, read_inputs
from discrep.intervals import Interval
from discrep.quantity import Quantity
from discrep.render import Look, render
from discrep.settings import Settings, parse_settings, read_settings
from discrep.sources import Document

# Which ends of the logical reading each hedge leaves open, as the table of the design has it, written anew:
# (low is the number, low is closed, high is the number, high is closed); None is unbounded.
_ENDS = {
    "exactly": (True, True, True, True),
    "over": (True, False, None, False),
    "just-over": (True, False, None, False),
    "at-least": (True, True, None, False),
    "under": (None, False, True, False),
    "nearly": (None, False, True, False),
    "just-under": (None, False, True, False),
    "at-most": (None, False, True, True),
    "up-to": (None, False, True, True),
    None: (True, True, True, True),
}  # fmt: skip


def sound_interval(interval: Interval) -> None:
    low, high = interval.low, interval.high
    assert low is None or type(low) is Fraction
    assert high is None or type(high) is Fraction
    assert low is not None or not interval.low_closed
    assert high is not None or not interval.high_closed
    assert low is None or high is None or low < high or (low == high and interval.low_closed and interval.high_closed)


def sound_quantity(quantity: Quantity) -> None:
    sound_interval(quantity.interval)
    sound_interval(quantity.pragmatic)
    assert quantity.precision is None or quantity.precision > 0
    assert quantity.value is None or quantity.ends == (quantity.value,)
    counted = quantity.unit is None and quantity.kind in ("number", "vague")
    if quantity.hedge in _ENDS and quantity.value is not None and not quantity.claims_days:
        low, low_closed, high, high_closed = _ENDS[quantity.hedge]
        found, value = quantity.interval, quantity.value
        if counted and value >= 0 and low is None:  # counts end at nothing
            low_closed = True
            assert found.low == 0, quantity
        else:
            assert found.low == (value if low else None), quantity
        assert found.high == (value if high else None) or (counted and value == 0), quantity
        assert found.low_closed == low_closed, quantity
        assert found.high_closed == high_closed or (counted and value == 0), quantity
    if quantity.hedge == "about" and quantity.value is not None:
        assert quantity.value in quantity.interval
    if quantity.hedge == "between" and len(quantity.ends) == 2:
        assert (quantity.interval.low, quantity.interval.high) == (min(quantity.ends), max(quantity.ends)), quantity
    if quantity.text.isascii():
        assert wire.load_quantity(wire.dump_quantity(quantity)) == quantity


def sound_claims(claims: Sequence[Claim], text: str) -> None:
    """Spans slice the text, in order and apart; what was read is in the words."""
    end = 0
    for claim in claims:
        span = claim.span
        assert end <= span.start < span.end <= len(text), span
        assert span.of(text) == claim.quantity.text
        assert claim.quantity.text == claim.quantity.text.strip()
        for at in (span.start, span.end):  # no word is cut in two
            assert not (text[at - 1 : at].isalpha() and text[at : at + 1].isalpha()) or at == 0, span
        end = span.end
        for step in claim.derivation:
            assert 0 <= step.span.start < step.span.end <= len(text)
        if claim.sentence is not None:
            assert claim.sentence.covers(span)
        source = claim.attribution.source
        if source is not None:
            assert source.span.of(text) == source.text, source
        assert all(link.span.end <= len(text) for link in claim.attribution.chain)
        sound_quantity(claim.quantity)


def extract(text: str) -> bool:
    claims = discrep.extract(text)
    sound_claims(claims, text)
    places = [(claim.span, claim.quantity) for claim in claims]
    match len(text) % 3:  # one more reading at a time
        case 0:
            everything = discrep.extract(text, keep="all")
            sound_claims(everything, text)
            assert [(claim.span, claim.quantity) for claim in everything if claim.quantity.ends] == places
        case 1:
            before = "Nobody came.\n\n"
            behind = discrep.extract(before + text)
            assert [(claim.span, claim.quantity) for claim in behind] == [
                (s.shifted(len(before)), q) for s, q in places
            ]
        case _:
            assert discrep.extract(text) == claims
    return bool(claims)


def parse(text: str) -> bool:
    def attempt() -> Quantity | str:
        try:
            return discrep.parse(text)
        except discrep.ParseError as error:
            return str(error)

    read = attempt()
    assert attempt() == read
    if isinstance(read, str):
        assert len(read) < 1000
        return False
    sound_quantity(read)
    assert read.text in text
    return True


def _documents(text: str) -> list[Document]:
    return [Document(part, f"d{n}", f"outlet {n}") for n, part in enumerate(text.split(grammar.APART)[:4])]


def sound_finding(finding: Finding, known: dict[str, Document]) -> None:
    assert finding.explanation
    assert "\n" not in finding.explanation
    assert finding.gap is None or 0 <= finding.gap <= 2
    for claim in finding.claims:
        document = known[claim.document.id]
        assert claim.span.of(document.text) == claim.quantity.text
    if finding.code == "D101" and len(finding.claims) == 2:
        one, two = (claim.quantity for claim in finding.claims)
        if one.unit == two.unit and one.unit is not None and not one.claims_days:
            assert one.interval.disjoint(two.interval), finding
    if finding.code == "C503" and finding.claims[0].quantity.unit == finding.claims[1].quantity.unit:
        one, two = (claim.quantity for claim in finding.claims)
        assert not one.interval.disjoint(two.interval) or not one.pragmatic.disjoint(two.pragmatic), finding


def sound_report(report: Report) -> None:
    known = {document.id: document for document in report.documents}
    for finding in report.findings:
        sound_finding(finding, known)
    dumped = wire.dump_report(report)
    if not any(unicodedata.category(char) == "Cs" for document in report.documents for char in document.text):
        assert wire.load_report(dumped) == report  # half a character is refused on the way back


def facts(report: Report) -> Counter[tuple[str, str, str]]:
    return Counter((finding.id, finding.code, str(finding.verdict)) for finding in report.findings)


def compare(text: str) -> bool:
    documents = _documents(text)
    report = discrep.compare(documents)
    sound_report(report)
    told = facts(report)
    match len(text) % 3:
        case 0:
            assert facts(discrep.compare(documents[::-1])) == told
        case 1:
            assert facts(discrep.compare(documents)) == told
        case _:
            for finding in report.findings[:4]:
                a, b = finding.claims[0], finding.claims[-1]
                assert not discrep.judge(a, a).verdict.flagged
                assert discrep.judge(a, b).verdict == discrep.judge(b, a).verdict
    return bool(report.findings)


def check(text: str) -> bool:
    own, *sources = _documents(text)
    sources = sources or [Document(own.text, "same", "outlet 9")]
    report = discrep.check(own, sources)
    sound_report(report)
    for figure in report.figures:
        assert figure.claim.span.of(own.text) == figure.claim.quantity.text
        assert figure.explanation
        assert figure.evidence or figure.status in ("unsupported", "not-checked", "derived"), figure
    statuses = {str(figure.status) for figure in report.figures}
    if "contradicted" in statuses:
        assert report.status == "contradicted"
    elif "unsupported" in statuses:
        assert report.status == "unsupported"
    again = discrep.check(own, sources) if len(text) % 2 else report
    assert [(figure.claim.span, figure.status) for figure in again.figures] == [
        (figure.claim.span, figure.status) for figure in report.figures
    ]
    assert facts(again) == facts(report)
    return bool(report.figures)


def brief(error: DiscrepError, names: str = "") -> None:
    """A message that a person can read, whatever it is about."""
    assert len(str(error)) < 1500
    assert names in str(error), error


_LOADERS: tuple[tuple[Callable[[str], Any], Callable[[Any], str]], ...] = (
    (wire.load_document, wire.dump_document),
    (wire.load_quantity, wire.dump_quantity),
    (wire.load_claim, wire.dump_claim),
    (wire.load_report, wire.dump_report),
)


def json(text: str) -> bool:
    reached = False
    for load, dump in _LOADERS:
        try:
            value = load(text)
        except InputError as error:
            brief(error)
            continue
        reached = True
        assert load(dump(value)) == value
        claims = value.claims if isinstance(value, Report) else (value,) if isinstance(value, Claim) else ()
        for quantity in (value,) if isinstance(value, Quantity) else (claim.quantity for claim in claims):
            sound_interval(quantity.interval)
            sound_interval(quantity.pragmatic)
        if isinstance(value, Report):
            render(value, "html")
    return reached


_FOLDER = Path(tempfile.mkdtemp(prefix="discrep-fuzz-"))


def _read(text: str, name: str) -> Input | None:
    """One file read twice, with one outcome; None where it is refused as a whole."""
    path = _FOLDER / name
    path.write_bytes(text.encode("utf-8", "surrogateescape"))

    def attempt() -> Input | str:
        try:
            (found,) = read_inputs([path])
        except InputError as error:
            return str(error)
        return found

    found, again = attempt(), attempt()
    if isinstance(found, str):
        assert found == again
        assert name in found
        return None
    assert not isinstance(again, str)
    assert (found.documents, found.claims) == (again.documents, again.claims)
    assert list(map(str, found.problems)) == list(map(str, again.problems))
    assert all(str(problem).startswith(str(path)) for problem in found.problems), found.problems
    assert all(len(str(problem)) < 1500 for problem in found.problems)
    ids = [document.id for document in found.documents]
    assert len(set(ids)) == len(ids)
    try:
        for item in found.items():
            assert isinstance(item, (Document, Claim))
    except InputError as error:
        brief(error)
    return found


def _characters(text: str) -> str:
    """What the bytes of a text say to a reader that stumbles over nothing."""
    data = text.encode("utf-8", "surrogateescape")
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    return data.decode("utf-16" if wide else "utf-8-sig", "replace")


def jsonl(text: str) -> bool:
    found = _read(text, "records.jsonl")
    if found is None:
        return False
    rows = sum(len(table.rows) for table in found.tables)
    read = len(found.documents) + len(found.claims) + rows
    lines = [line for line in _characters(text).split("\n") if line.strip()]
    assert read + len(found.problems) == len(lines)
    return read > 0


def table(text: str) -> bool:
    found = _read(text, "table.csv")
    if found is None:
        return False
    rows = sum(len(table.rows) for table in found.tables)
    raw = _characters(text)
    try:
        told = [row for row in csv.reader(io.StringIO(raw, newline=""), strict=True) if any(row)]
    except csv.Error:
        assert found.problems
    else:
        assert len(found.documents) + rows + len(found.problems) == len(told[1:])
    return len(found.documents) + rows > 0


def settings(text: str) -> bool:
    path = _FOLDER / "discrep.toml"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    try:
        read = read_settings(path)
    except SettingsError as error:
        brief(error, names="discrep.toml")
        return False
    except DiscrepError as error:  # a rule's options, say, are no business of the reader
        raise AssertionError(f"{type(error).__name__} from the settings") from error
    assert isinstance(read, Settings)
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    assert "tool" in table or table.keys() <= Settings.model_fields.keys(), table.keys()
    assert read_settings(path) == read
    dumped = read.model_dump(exclude_defaults=True)
    assert parse_settings(dumped).model_dump(exclude_defaults=True) == dumped
    return True


_VOID = {"meta", "input", "br"}
# The elements that the templates have.
_TAGS = frozenset(
    (
        "a article b blockquote body br caption circle dd defs details dialog div dl dt em fieldset figcaption "
        "figure footer h1 h2 h3 h4 head header html input kbd label legend li line lineargradient main mark meta "
        "nav ol p path rect script section span stop style summary svg table td text th time title tr ul "
    ).split()
)


class Page(HTMLParser):
    """Every element is closed by its own, none is made by a text, and no attribute runs or fetches anything."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.comments = 0
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._element(tag, attrs)
        if tag not in _VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._element(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, tag

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")

    def _element(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in _TAGS, f"an element {tag}"
        for name, value in attrs:
            assert not name.startswith("on"), f"an attribute {name}"
            assert name not in ("src", "srcdoc", "action", "formaction", "background", "poster"), f"an attribute {name}"
            if name in ("href", "xlink:href"):
                assert (value or "").startswith(("#", "https://", "http://")), f"a link to {value}"


_BIDI = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\u2028\u2029")


def quiet(made: str, kept: str = "\n") -> None:
    """No control, no mark of direction and no lone surrogate is left."""
    wrong = [c for c in made if (unicodedata.category(c) in ("Cc", "Cs") or c in _BIDI) and c not in kept]
    assert not wrong, wrong[:5]


def html(text: str) -> bool:
    documents = _documents(text)
    documents = [Document(d.text, d.id, d.text[:40], None, d.text[40:90]) for d in documents]
    report = discrep.compare(documents) if len(text) % 2 else discrep.check(documents[0], documents[1:])
    made = render(report, "html", Look(settings=Settings()))
    Page(made)
    if len(text) % 4 == 0:
        assert made == render(report, "html", Look(settings=Settings()))
    quiet(made)
    style, script = (made.partition(f"<{tag}>")[2].partition(f"</{tag}>")[0] for tag in ("style", "script"))
    assert "fuzz" not in style + script
    quiet(render(report, ("text", "github", "markdown", "csv")[len(text) % 4]), "\n\r")
    return bool(report.claims)


@dataclass(frozen=True, slots=True)
class Harness:
    """What is called, how inputs for it are made and changed, and how long they are at most, in bytes."""

    run: Callable[[str], bool]
    made: Callable[[Random], str]
    changed: Callable[[str, Random], str]
    longest: int = 1500


def _phrase(rng: Random) -> str:
    return grammar.figure(rng) if rng.random() < 0.8 else f"{grammar.figure(rng)} {rng.choice(grammar.WORDS)}"


HARNESSES = {
    "extract": Harness(extract, grammar.text, grammar.changed_text),
    "parse": Harness(parse, _phrase, grammar.changed_text, 200),
    "compare": Harness(compare, grammar.texts, grammar.changed_text),
    "check": Harness(check, grammar.texts, grammar.changed_text),
    "json": Harness(json, grammar.json_text, grammar.changed_json, 20000),
    "jsonl": Harness(jsonl, grammar.jsonl, grammar.changed_lines, 6000),
    "csv": Harness(table, grammar.csv_text, grammar.changed_csv, 4000),
    "settings": Harness(settings, grammar.toml, grammar.changed_toml),
    "html": Harness(html, grammar.marked_up, grammar.changed_markup),
}
