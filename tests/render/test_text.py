"""What a terminal shows: every finding with its lines, marks under the figures, and nothing that could harm."""

from __future__ import annotations

import datetime
import re
import unicodedata
from dataclasses import replace

import hostile
import pytest
from hostile import HOSTILE
from hypothesis import given
from hypothesis import strategies as st

from discrep.checking import check
from discrep.claims import Claim, Measurand
from discrep.comparing import compare
from discrep.errors import DiscrepError
from discrep.extract.reading import extract
from discrep.findings import Finding, Remark, Report, Verdict
from discrep.intervals import point
from discrep.quantity import Kind, Quantity
from discrep.render import Look, formats, known, render
from discrep.render._terminal import cells, visible
from discrep.render.text import excerpt, render_claims
from discrep.settings import Severity
from discrep.sources import Attribution, Document, Source
from discrep.spans import Span
from discrep.testing.strategies import hostile_texts
from lawbook import law

ONE = Document("The fire killed 25 people and injured 10.", "one.txt")
TWO = Document("Late news.\r\n\r\nAt least 30 people were killed and 10 were injured.\r\n", "two.txt")


def claim(text: str, figure: str, id: str = "d", who: str | None = None) -> Claim:
    """A claim at the first place of its words."""
    start = text.index(figure)
    said = Attribution() if who is None else Attribution(Source(who, Span(0, 0), who))
    quantity = Quantity(figure, point(1), point(1), None, None, None, (), None, Kind.NUMBER)
    return Claim(Span(start, start + len(figure)), quantity, Measurand(), said, Document(text, id))


def marked(text: str, figure: str, width: int = 96) -> str:
    """What stands above the marks, counted in cells by other means than those of the renderer."""
    line, marks = excerpt(claim(text, figure), width)
    first, last, at, found = len(marks) - len(marks.lstrip()), len(marks), 0, ""
    for char in line:
        wide = 0 if unicodedata.category(char)[0] == "M" else 2 if unicodedata.east_asian_width(char) in "FW" else 1
        if first <= at and at + max(wide, 1) <= last + (wide == 0):
            found += char
        at += wide
    return found


# The whole -----------------------------------------------------------------------------------------


def test_a_comparison() -> None:
    report = compare([ONE, TWO])
    worst, mildest = (finding.explanation for finding in report.findings)
    assert render(report) == (
        f"conflict[D101] disjoint-figures: {worst}\n"
        " --> one.txt:1:17  narrator\n"
        "  | The fire killed 25 people and injured 10.\n"
        "  |                 ^^\n"
        " --> two.txt:3:1  narrator\n"
        "  | At least 30 people were killed and 10 were injured.\n"
        "  | ^^^^^^^^^^^\n"
        "  = gap: about 16.7%\n"
        "\n"
        f"compatible[C501] equal: {mildest}\n"
        " --> one.txt:1:39  narrator\n"
        "  | The fire killed 25 people and injured 10.\n"
        "  |                                       ^^\n"
        " --> two.txt:3:36  narrator\n"
        "  | At least 30 people were killed and 10 were injured.\n"
        "  |                                    ^^\n"
        "\n"
        "1 conflict, 1 compatible (4 figures, 2 documents)\n"
    )


def test_a_check() -> None:
    text = Document("The fire killed 25 people. It injured 12 people. It cost $5 million.", "text")
    report = check(text, [ONE])
    shown = render(report)
    supported, contradicted, unsupported = (figure.explanation for figure in report.figures)
    heads = [line for line in shown.splitlines() if re.match(r"\w|  = ", line)]
    assert heads == [
        f"contradicted: {contradicted}",
        "  = conflict[D101] disjoint-figures",
        "  = gap: about 16.7%",
        f"unsupported: {unsupported}",
        f"supported: {supported}",
        "  = compatible[C501] equal",
        "contradicted: 1 contradicted, 1 unsupported, 1 supported (3 figures, 2 documents)",
    ]
    assert shown.count(" --> one.txt:1:17") == 1
    assert shown.count(" --> text:1:17") == 1


def test_nothing_found() -> None:
    assert render(compare(["No figures here.", "None here."])) == "no findings (0 figures, 2 documents)\n"
    assert render(check("No figures here.", [ONE])) == "not-checked: nothing to check (0 figures, 2 documents)\n"


def test_remarks_and_names() -> None:
    found = claim("It was 25.", "25", who="a senior official")
    finding = Finding("C501", "equal", Verdict.COMPATIBLE, "note", "x", (found,), (Remark("A601", "one origin"),))
    shown = render(Report((found.document,), (found,), (finding,)))
    assert " --> d:1:8  a senior official\n" in shown
    assert "\n  = A601: one origin\n" in shown


def test_order_and_output_do_not_change() -> None:
    assert render(compare([ONE, TWO])) == render(compare([ONE, TWO]))


def test_a_claim_without_its_text() -> None:
    found = claim("It was about 25.", "about 25")
    bare = Claim(found.span, found.quantity, found.measurand, found.attribution, Document("", "d"))
    shown = render(Report((), (bare,), (Finding("C501", "equal", Verdict.COMPATIBLE, "note", "", (bare,)),)))
    assert " --> d:7-15  narrator\n  | about 25\n  | ^^^^^^^^\n" in shown


def test_list_of_claims() -> None:
    shown = render_claims(extract(TWO), Look())
    assert shown.splitlines()[0] == "two.txt:3:1  “At least 30”  [30, ∞)  person · kill  narrator"
    kept = render_claims(extract("It was fine in 2019.", keep="all"), Look())
    assert "“2019”  year" in kept
    dated = render_claims(extract("It began in 2019.", keep="dates"), Look())
    assert "“2019”  [2019-01-01, 2019-12-31]  date · begin" in dated


# Marks ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "plain 12,000 text",
        "東京では 12,000 人が",
        "e\u0301a\u0308 u\u0302 12,000 e\u0301",
        "tab\tand\x1b[31m red\x07 12,000 tail",
        "한글 12,000 한글",
        "ＦＵＬＬ 12,000",
        "🔥🔥 12,000 🔥",
        "half \ud800 12,000",
        "\u202eturned\u202c \u2066x\u2069 12,000",
        "a\r\nb 12,000\r\nc",
        " \t indented 12,000",
        "आज 12,000 लोग",
    ],
)
@pytest.mark.parametrize("width", [96, 16])
def test_marks_stand_under_the_figure(text: str, width: int) -> None:
    assert marked(text, "12,000", width) == "12,000"


def test_a_figure_of_which_nothing_is_seen_is_marked_within_the_width() -> None:
    line, marks = excerpt(replace(claim("m" * 60, "m" * 60), span=Span(60, 60)), 60)
    assert cells(line) < cells(marks) <= 60
    assert marks.strip() == "^"


@pytest.mark.parametrize("width", [20, 40, 96])
@pytest.mark.parametrize("before", [0, 3, 50, 2000])
@pytest.mark.parametrize("after", [0, 3, 50, 2000])
@pytest.mark.parametrize("word", ["word ", "wordwithoutanyend", "東京", "e\u0301"])
def test_a_long_line_is_cut_around_the_figure(width: int, before: int, after: int, word: str) -> None:
    text = re.sub(" +", " ", f"{word * before} 12,000 {word * after}")
    line, _ = excerpt(claim(text, "12,000"), width)
    assert cells(line) <= width
    assert marked(text, "12,000", width) == "12,000"
    kept_before, kept_after = line.split("12,000")
    if line.startswith("…"):
        assert before
        assert text[: text.index("12,000")].endswith(kept_before.removeprefix("…").removeprefix(" "))
    if line.endswith("…"):
        assert after
        assert text[text.index("12,000") + 6 :].startswith(kept_after.removesuffix("…").rstrip())
    if cells(text.strip()) <= width:
        assert line == text.strip()
    else:
        assert "…" in line
        assert cells(line) >= width // 2 - 3  # the room is used


def test_many_spaces_are_shown_as_one() -> None:
    line, marks = excerpt(claim("It was   at least   12,000    people.", "at least   12,000"), 96)
    assert line == "It was at least 12,000 people."
    assert marks == "       ^^^^^^^^^^^^^^^"


def test_a_figure_over_two_lines_is_shown_in_one() -> None:
    line, marks = excerpt(claim("It was up to\n12,000 people.\nMore.", "up to\n12,000"), 96)
    assert line == "It was up to 12,000 people."
    assert marks == "       ^^^^^^^^^^^^"


def test_a_figure_longer_than_the_line() -> None:
    line, marks = excerpt(claim("so " + "9" * 300 + " end", "9" * 300), 40)
    assert cells(line) <= 40
    assert set(marks.strip()) == {"^"}
    assert len(marks) <= 40


def test_a_long_document_is_not_slow_to_cut() -> None:
    text = "x " * 500_000 + "12,000 " + "y " * 500_000
    found = claim(text, "12,000")
    shown = [excerpt(found, 96) for _ in range(200)]
    assert "12,000" in shown[0][0]


# Harm ----------------------------------------------------------------------------------------------


def harmful(text: str) -> list[str]:
    """Controls, direction marks and lone surrogates."""
    bidi = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\u2028\u2029")
    return [char for char in text if unicodedata.category(char) in ("Cc", "Cs") or char in bidi]


@law("R15", "No text reaches a terminal but as signs that can be seen.")
@given(st.text(st.characters(), max_size=60))
def test_visible_text_harms_nothing_and_keeps_its_length(text: str) -> None:
    shown = visible(text)
    assert harmful(shown) == []
    assert len(shown) == len(text)
    assert visible(shown) == shown


def test_each_stand_in_is_one_cell() -> None:
    for code in [*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), 0x2066, 0x2069, 0xD800, 0xDFFF]:
        assert cells(visible(chr(code))) == 1, hex(code)
    assert visible("\x1b[31m") == "␛[31m"
    assert visible("naïve 東京 “quoted”") == "naïve 東京 “quoted”"


@given(hostile_texts(), st.data())
def test_reports_of_any_text_harm_nothing(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    source = Source(text, Span(0, 0), text)
    quantity = Quantity(text, point(1), point(1), None, text, None, (), None, Kind.NUMBER)
    document = Document(text, text, text, None, text)
    found = Claim(Span(start, end), quantity, Measurand(noun=text, place=text), Attribution(source), document)
    finding = Finding("D101", "x", Verdict.CONFLICT, "error", text, (found,), (Remark("A601", text),))
    report = Report((document,), (found,), (finding,))
    assert harmful(render(report).replace("\n", "")) == []
    assert render(report).count("\n") == 7
    line, marks = excerpt(found, 60)
    assert cells(line) <= 60
    assert cells(marks) <= 60
    assert harmful(render_claims([found], Look()).replace("\n", "")) == []


# Formats -------------------------------------------------------------------------------------------


def test_formats() -> None:
    assert {"text", "json"} <= set(formats())
    assert known("json") == "json"
    assert render(compare([ONE]), "json").startswith("{\n")
    with pytest.raises(DiscrepError, match=r"unknown format, found 'pdf', expected one of .*json.*, text"):
        render(compare([ONE]), "pdf")
    with pytest.raises(DiscrepError, match="unknown format"):
        render(compare([ONE]), "_terminal")


def test_a_topic_is_told_in_a_few_lines() -> None:
    told = [("Herald", 25, "04"), ("Courier", 31, "04"), ("Globe", 25, "04"), ("Herald", 33, "05")]
    texts = [
        Document(f"The fire killed {n} people.", f"d{i}", outlet, datetime.date.fromisoformat(f"2024-03-{day}"))
        for i, (outlet, n, day) in enumerate(told)
    ]
    lines = render(compare(texts), look=Look(width=80)).splitlines()
    first = next(i for i, line in enumerate(lines) if line.startswith("topic: "))
    assert lines[first:-1] == [
        "topic: person · kill (4 figures, 3 origins, 3 independent)",
        "  = range [25, 33]; 5 pairs without a common value",
        "  = 25: Herald, Globe",
        "  = 31: Courier",
        "  = 33: Herald",
        "  = 2024-03-05: “33” supersedes “25” [S401]",
        "",
    ]


# What is many -------------------------------------------------------------------------------------------


def finding(code: str, verdict: Verdict, severity: Severity, at: int) -> Finding:
    found = claim(f"It was {at}.", str(at), f"d{at}")
    return Finding(code, "name", verdict, severity, f"number {at}", (found,))


def told(*findings: Finding, all: bool = False) -> list[str]:
    """The first lines of what is printed."""
    report = Report((), tuple(claim for each in findings for claim in each.claims), findings)
    return [row for row in render(report, look=Look(all=all)).splitlines() if re.match(r"\w", row)]


def test_long_runs_of_what_is_not_flagged_are_folded() -> None:
    flagged = [finding("D101", Verdict.CONFLICT, "error", n) for n in range(9)]
    derived = [finding("C506", Verdict.COMPATIBLE, "note", 100 + n) for n in range(1200)]
    equal = [finding("C501", Verdict.COMPATIBLE, "note", 5000 + n) for n in range(3)]
    rows = told(*flagged, *derived, *equal)
    assert rows[:9] == [f"conflict[D101] name: number {n}" for n in range(9)]
    assert rows[9:12] == [
        "compatible[C506] name: number 100",
        "compatible[C506] name: number 101",
        "compatible[C506] name: 1,198 more, which --all shows",
    ]
    assert rows[12:] == [
        *(f"compatible[C501] name: number {n}" for n in (5000, 5001, 5002)),
        "9 conflicts, 1,203 compatible (1,212 figures, 0 documents)",
    ]
    assert len(told(*flagged, *derived, *equal, all=True)) == 9 + 1200 + 3 + 1


def test_what_the_settings_make_grave_is_never_folded() -> None:
    rows = told(*(finding("C502", Verdict.COMPATIBLE, "warning", n) for n in range(20)))
    assert len(rows) == 21
    assert rows[0] == "compatible[C502] name (warning): number 0"


def test_figures_that_are_borne_out_are_folded() -> None:
    places = "Alder Birch Cedar Dover Elmside Fairview".split()
    lines = [f"The fire in {place} killed {20 + n} people." for n, place in enumerate(places)]
    text = Document(" ".join(lines).replace("killed 23", "killed 93"), "text")
    report = check(text, [Document("\n\n".join(lines), "source")])
    rows = [row for row in render(report).splitlines() if re.match(r"\w", row)]
    assert [row.split(":")[0] for row in rows] == [
        "contradicted",
        "supported",
        "supported",
        "supported",
        "contradicted",
    ]
    assert rows[3] == "supported: 3 more, which --all shows"
    rows = [row for row in render(report, look=Look(all=True)).splitlines() if re.match(r"\w", row)]
    assert len(rows) == 7


# A terminal -----------------------------------------------------------------------------------------

SGR = re.compile(r"\x1b\[[0-9;]*m")
LONG = "the figures differ in a way that takes 東京 many words to tell, and supercalifragilisticexpialidocious ones"


@pytest.mark.parametrize("width", [24, 40, 80, 200])
@pytest.mark.parametrize("colour", [False, True])
def test_long_lines_are_broken_at_the_width(width: int, colour: bool) -> None:
    found = claim("It was 25 in the whole of the town, as far as anybody knows.", "25", who="a senior official " * 5)
    told = Finding("D101", "name", Verdict.CONFLICT, "error", LONG, (found,), (Remark("A601", LONG),))
    report = Report((found.document,), (found,), (told,))
    shown = SGR.sub("", render(report, look=Look(width, terminal=True, colour=colour)))
    assert max(map(cells, shown.splitlines())) <= width
    blocks = re.split(r"\n(?=\S| --> |  [=|] )", shown)
    assert " ".join(blocks[0].split()).replace(" ", "") == f"conflict[D101] name: {LONG}".replace(" ", "")
    assert all(row.startswith("    ") for block in (blocks[0], blocks[4]) for row in block.split("\n")[1:] if row)
    assert blocks[4].startswith("  = A601: the")


def test_words_are_the_same_with_and_without_colour() -> None:
    report = compare([ONE, TWO])
    plain = render(report)
    assert "\x1b" not in plain
    coloured = render(report, look=Look(colour=True))
    assert SGR.sub("", coloured) == plain
    assert coloured.startswith("\x1b[1;31mconflict[D101]\x1b[0m")
    assert SGR.sub("", render(report, look=Look(terminal=True, colour=True))) == plain
    assert render(report, look=Look(terminal=True)) == plain


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("checked", [False, True])
def test_a_text_brings_no_escape_of_its_own(text: str, checked: bool) -> None:
    for look in (Look(40, terminal=True, colour=True), Look(colour=True)):
        shown = render(hostile.report(text, checked), look=look)
        assert hostile.harmful(SGR.sub("", shown).replace("\n", "")) == []
        assert "\x1b[1;31m" in shown
    assert "[bold]" in render(hostile.report("[bold]25[/bold] :smile:", checked), look=Look(colour=True))
