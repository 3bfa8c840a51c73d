"""The page as it is written: what stands in it, that its links lead somewhere, and how much it holds at most."""

from __future__ import annotations

import base64
import datetime
import hashlib
import re
from collections import Counter
from html.parser import HTMLParser

import pytest
from hostile import claim
from html_pages import DRAFT, TOLL, checked, compared, hostile, nothing
from payloads import PAYLOADS

import discrep
from discrep.checking import check
from discrep.comparing import compare
from discrep.findings import Finding, Report, Verdict
from discrep.render import Look, render
from discrep.render.html.page import MOST_CARDS, MOST_SECTIONS, page_of
from discrep.settings import Settings
from discrep.sources import Document
from discrep.spans import Span

_VOID = {"meta", "input", "br"}


class Read(HTMLParser):
    """Elements that are open, all attributes, and the text."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.elements: Counter[str] = Counter()
        self.attributes: list[tuple[str, str, str | None]] = []
        self.text: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements[tag] += 1
        self.attributes += [(tag, name, value) for name, value in attrs]
        if tag not in _VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements[tag] += 1
        self.attributes += [(tag, name, value) for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    @property
    def words(self) -> str:
        """What is read, cell by cell."""
        return " ".join(" ".join(self.text).split())

    def values(self, name: str) -> list[str]:
        return [value or "" for _, attribute, value in self.attributes if attribute == name]


PAGES = {"compare": compared(), "check": checked(), "nothing": nothing(), "hostile": render(hostile(PAYLOADS), "html")}


@pytest.mark.parametrize("name", PAGES)
def test_elements_close_and_links_lead_somewhere(name: str) -> None:
    page = Read(PAGES[name])
    assert page.open == []
    ids = page.values("id")
    assert len(set(ids)) == len(ids)
    links = {href.removeprefix("#") for href in page.values("href") if href.startswith("#")}
    assert links - set(ids) == set()
    labels = {id for value in page.values("aria-labelledby") for id in value.split()}
    assert labels - set(ids) == set()


@pytest.mark.parametrize("name", PAGES)
def test_the_policy_names_what_is_there(name: str) -> None:
    (policy,) = (value for value in Read(PAGES[name]).values("content") if value.startswith("default-src"))
    assert policy.startswith("default-src 'none'; ")
    for tag in ("style", "script"):
        (inside,) = re.findall(rf"<{tag}>(.*?)</{tag}>", PAGES[name], re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(inside.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert "url(#fade)" in PAGES[name]
    assert re.findall(r"url\((?!#)|@import", PAGES[name].partition("</style>")[0]) == []


def test_no_text_becomes_an_element_or_an_attribute() -> None:
    """With other texts in the same places the page has the same elements and attributes."""
    plain = Read(render(hostile([f"25 {number}" for number in range(len(PAYLOADS))]), "html"))
    attacked = Read(PAGES["hostile"])
    names = {(tag, name) for tag, name, _ in plain.attributes}
    # an address is the one thing that makes a link where it is one
    assert {(tag, name) for tag, name, _ in attacked.attributes} - names <= {("a", "rel")}
    assert set(attacked.elements) == set(plain.elements)


def test_what_a_text_says_is_shown_as_it_is() -> None:
    text = "<b>&amp; killed 25 people\u202e\x1b"
    shown = "".join(Read(render(compare([Document(text, "a"), Document("30 people were killed.", "b")]), "html")).text)
    assert "<b>&amp; killed 25" in shown
    assert "\ufffd\N{SYMBOL FOR ESCAPE}" in shown


def test_findings_stand_worst_first_under_their_topics() -> None:
    report = compare(TOLL)
    sections = page_of(report).sections
    order = list(Verdict)
    worst = [order.index(Verdict(section.group.findings[0].verdict)) for section in sections]
    assert worst == sorted(worst)
    assert [section.number for section in sections] == list(range(1, len(sections) + 1))
    told = [finding.id for section in sections for finding in (*section.shown, *section.folded)]
    assert sorted(told) == sorted(finding.id for finding in report.findings)


def test_the_same_topic_has_the_same_mark_in_all_texts() -> None:
    page = page_of(compare(TOLL))
    deaths = [each for each in page.report.claims if each.measurand.event == "kill"]
    assert len(deaths) == 4
    assert len({page.section(each) for each in deaths}) == 1
    assert len({page.anchor(each) for each in deaths}) == 4
    shown = PAGES["compare"]
    for each in deaths:
        mark = re.search(rf'<mark id="{page.anchor(each)}" class="(m\d l\d)">(.*?)<a class="number"', shown)
        assert mark is not None
        assert mark[2] == each.quantity.text


def test_every_figure_is_marked_once() -> None:
    report = compare(TOLL)
    for text in page_of(report).texts:
        marked = [piece.text for piece in text.pieces if piece.claims]
        assert marked == [each.quantity.text for each in report.claims if each.document == text.document]
        assert "".join(piece.text for piece in text.pieces) == text.document.text


def test_figures_that_overlap_are_one_mark() -> None:
    document = Document("from 25 to 30 people", "d")
    inner, outer = claim(document.text, "d", span=Span(5, 7)), claim(document.text, "d", span=Span(0, 13))
    both = (inner, outer)
    page = page_of(Report((document,), both, (Finding("D101", "x", Verdict.CONFLICT, "error", "x", both),)))
    assert [piece.text for piece in page.texts[0].pieces] == ["from 25 to 30", " people"]
    assert page.anchor(inner) == page.anchor(outer)


def test_of_a_long_text_the_surroundings_of_its_figures_are_shown() -> None:
    text = f"{'word ' * 20_000}The fire killed 25 people.{' word' * 20_000} It cost $3 million.{' word' * 20_000}"
    made = render(compare([Document(text, "long"), Document("The fire killed 30 people.", "short")]), "html")
    assert len(made) < 120_000
    shown = "".join(Read(made).text)
    assert "The fire killed 25" in shown
    assert "It cost $3 million" in shown


def test_settings_in_force_are_told() -> None:
    ignoring = Look(settings=Settings(ignore={"T304": "our <wire> does that"}))
    shown = Read(render(compare(TOLL), "html", ignoring)).words
    assert "ignore T304 = our <wire> does that" in shown
    assert "The defaults" not in shown
    assert "reading logical" in Read(render(compare(TOLL), "html", Look(reading="logical"))).words
    assert "The defaults: both readings" in Read(render(compare(TOLL), "html")).words
    assert f"discrep {discrep.__version__}" in shown


def test_overruled_rules_are_told() -> None:
    report = compare(TOLL, trace=True)
    overruled = [each for finding in report.findings for each in finding.trace]
    assert overruled
    shown = Read(render(report, "html")).words
    assert all(f"Overruled: {each.code} , “{each.says}”; {each.why}." in shown for each in overruled)


def test_a_check_tells_of_each_figure_worst_first() -> None:
    report = check(DRAFT, TOLL[1:])
    page = page_of(report)
    statuses = [section.group.worst for section in page.sections]
    assert statuses == ["contradicted", "contradicted", "unsupported", "supported"]
    assert {section.group.figure for section in page.sections} == set(report.figures)
    assert [text.checked for text in page.texts].count(True) == 1


@pytest.mark.parametrize("verdict", [Verdict.CONFLICT, Verdict.COMPATIBLE])
def test_a_page_holds_only_so_much_and_tells_the_rest(verdict: Verdict) -> None:
    """What is left out is counted: by rule in a section, by topic behind the last one."""
    findings = []
    for topic in range(MOST_SECTIONS + 10):
        one = claim("25", f"{topic}")
        others = (claim("25", f"{topic}-{number}") for number in range(20))
        findings += [Finding("D101", "x", verdict, "note", "x", (one, two)) for two in others]
    claims = {each.id: each for finding in findings for each in finding.claims}
    page = page_of(Report((), tuple(claims.values()), tuple(findings)))
    shown = sum(len(section.shown) + len(section.folded) for section in page.sections)
    left = sum(sum(section.left_out.values()) for section in page.sections)
    behind = sum(len(group.findings) for group in page.listed)
    assert len(page.sections) == MOST_SECTIONS
    assert shown == MOST_CARDS
    assert shown + left + behind == len(findings)
    assert left
    assert behind


def test_addresses_become_links_only_where_a_browser_may_go() -> None:
    links = {
        "https://a.example/x?a=1&b=2": True, "HTTP://a.example": True, "javascript:alert(1)": False,
        " https://a.example": False, "ftp://a.example": False, "//a.example": False,
    }  # fmt: skip
    for url, linked in links.items():
        document = Document("The fire killed 25 people.", "a", url=url, published=datetime.date(2025, 3, 1))
        page = Read(render(compare([document]), "html"))
        assert (url in page.values("href")) == linked
        assert linked or url.strip() in "".join(page.text)
