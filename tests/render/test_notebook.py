"""What values look like in a notebook: parsed back with an HTML parser, also where texts are hostile."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hostile import HOSTILE, harmful, report
from hypothesis import given

import discrep
from discrep.findings import Report, Topic
from discrep.intervals import point
from discrep.render._notebook import FOLDED, MOST, fragment
from discrep.render._terminal import visible
from discrep.testing.strategies import hostile_texts

VOID = {"br"}
INLINE = {"b", "mark", "span"}


class Page(HTMLParser):
    """The elements with their attributes in order, and the text between them; open and closed ones must fit."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, tuple[tuple[str, str | None], ...]]] = []
        self.pieces: list[str] = []
        self.marked: list[str] = []
        self.odd: list[str] = []
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert self._open == []
        assert self.odd == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, tuple(attrs)))
        self.pieces.append("" if tag in INLINE else " ")
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.pieces.append(data)
        if self._open and self._open[-1] == "mark":
            self.marked.append(data)

    def handle_comment(self, data: str) -> None:
        self.odd.append(data)

    handle_decl = handle_pi = unknown_decl = handle_comment

    @property
    def text(self) -> str:
        return " ".join("".join(self.pieces).split())


def values(whole: Report) -> list[object]:
    claim = whole.claims[0]
    topic = Topic(claim.quantity.text, claim.quantity.unit, whole.claims, point(1), (claim.document.id,))
    return [whole, whole.findings[0], claim, claim.quantity, topic]


def hostile_values(text: str) -> list[object]:
    return [each for checked in (False, True) for hand in (True, False) for each in values(report(text, checked, hand))]


PLAIN = [Page(fragment(value)).elements for value in hostile_values("25")]


def holds(text: str) -> None:
    for value, plain in zip(hostile_values(text), PLAIN, strict=True):
        html = fragment(value)
        page = Page(html)
        assert page.elements == plain
        assert harmful(html.replace("\n", "")) == []
        assert " ".join(visible(text).split()) in page.text


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_no_element_and_no_attribute_comes_from_a_text(text: str) -> None:
    holds(text)


@given(hostile_texts(max_pieces=8).map(lambda text: f"2{text[:50]}5"))
def test_whatever_the_text_is(text: str) -> None:
    holds(text)


GAZETTE = discrep.Document("At least 20 people died in the collapse, the mayor said.", id="gazette")
COURIER = discrep.Document("It rained. 12 people died in the collapse, police said.", id="courier")
FOUND = discrep.compare([GAZETTE, COURIER])


def test_a_report_is_its_summary_and_a_table() -> None:
    page = Page(FOUND._repr_html_())
    assert page.text.startswith("1 conflict (2 figures, 2 documents)")
    assert "conflict D101 [20, ∞) and 12 share no value gap: 40%" in page.text
    assert page.marked == ["At least 20", "12"]
    assert "details" not in {tag for tag, _ in page.elements}


def test_many_findings_are_folded_and_the_worst_come_first() -> None:
    mild = replace(FOUND.findings[0], verdict=discrep.Verdict.COMPATIBLE)
    page = Page(replace(FOUND, findings=(*(mild,) * (MOST + 3), FOUND.findings[0]))._repr_html_())
    tags = [tag for tag, _ in page.elements]
    assert tags.count("details") == 1
    before = tags[: tags.index("details")]
    assert (before.count("tr"), tags.count("tr")) == (1 + MOST, 2 + MOST + 4)
    badges = re.findall(r"\b(conflict|compatible) D101", page.text)
    assert badges == ["conflict", *["compatible"] * (MOST + 3)]


def test_of_thousands_the_rest_is_counted() -> None:
    page = Page(replace(FOUND, findings=FOUND.findings * 5000)._repr_html_())
    assert f"… and {5000 - MOST - FOLDED:,} more that are not shown here" in page.text
    assert [tag for tag, _ in page.elements].count("tr") == 2 + MOST + FOLDED


def test_a_check_shows_its_figures() -> None:
    checked = discrep.check("The fire destroyed 42 homes and 7 cars.", ["Two dozen homes were destroyed by the fire."])
    page = Page(checked._repr_html_())
    assert page.text.startswith("contradicted: 1 contradicted, 1 unsupported (2 figures, 2 documents)")
    assert page.marked == ["42", "Two dozen", "7"]
    assert page.text.index("42 and 24 share no value") < page.text.index("no source gives this figure")


def test_a_finding_is_verdict_code_words_and_what_it_cites() -> None:
    page = Page(FOUND.findings[0]._repr_html_())
    assert page.text.startswith("conflict D101 disjoint-figures: [20, ∞) and 12 share no value")
    assert "courier:1:12 · police It rained. 12 people died in the collapse, police said." in page.text
    assert page.marked == ["At least 20", "12"]


def test_a_claim_is_its_sentence_what_it_measures_and_who_says_so() -> None:
    page = Page(FOUND.claims[1]._repr_html_())
    assert page.text.startswith("12 people died in the collapse, police said. values")
    assert "noun person event kill source police place courier:1:12" in page.text
    assert page.marked == ["12"]


def test_of_a_long_sentence_a_part_is_shown() -> None:
    filler = "who had come from far away to see it " * 40
    (claim,) = discrep.extract(f"The crowd, {filler}, was 12,000 people.")
    page = Page(claim._repr_html_())
    assert page.marked == ["12,000"]
    assert len(page.text) < 400


def test_a_quantity_is_what_it_was_read_as() -> None:
    page = Page(discrep.parse("over 3,000 km")._repr_html_())
    assert page.text.startswith("figure over 3,000 km values (3,000, ∞) as read (3,000, 4,000] kind measure")
    assert page.text.endswith("hedge over unit kilometer")
    assert "or 1,500" in Page(discrep.parse("1.500")._repr_html_()).text


def test_a_topic_is_its_values_and_its_claims() -> None:
    page = Page(FOUND.topics[0]._repr_html_())
    assert "(2 figures, 2 origins, 1 independent) values [12, ∞) apart 1 pair" in page.text
    assert page.marked == ["At least 20", "12"]
    long = replace(FOUND.topics[0], claims=FOUND.topics[0].claims * 8)
    assert f"{16 - MOST} figures more" in Page(long._repr_html_()).text


def test_nothing_else_is_shown() -> None:
    with pytest.raises(TypeError, match="Span"):
        fragment(discrep.Span(0, 1))


def _luminance(colour: str) -> float:
    digits = colour.removeprefix("#")
    digits = "".join(c * 2 for c in digits) if len(digits) == 3 else digits
    parts = (int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4))
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_it_can_be_read_on_any_page() -> None:
    """A colour of text stands with its ground, far enough apart (WCAG AA); all else has the colours of the page."""
    finding = FOUND.findings[0]
    html = "".join(replace(finding, verdict=verdict)._repr_html_() for verdict in discrep.Verdict)
    styles = set(re.findall(r'style="([^"]*)"', html))
    pairs = set()
    for style in styles:
        parts = dict(part.split(":", 1) for part in style.split(";"))
        assert (parts.get("color", "inherit") == "inherit") == ("background" not in parts), style
        if parts.get("color", "inherit") != "inherit":
            pairs.add((parts["color"], parts["background"]))
    assert len(pairs) == 6
    for one, two in pairs:
        low, high = sorted((_luminance(one), _luminance(two)))
        assert (high + 0.05) / (low + 0.05) >= 4.5, (one, two)
    assert "http" not in html
    assert "class=" not in html
    assert "id=" not in html
