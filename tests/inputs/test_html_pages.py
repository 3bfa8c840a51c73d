"""HTML pages: what a reader sees of them, what they say of themselves, and that none does harm."""

from __future__ import annotations

import datetime
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrep.extract.reading import extract
from discrep.inputs.html import tokens
from discrep.inputs.pages import charset, page_document
from discrep.sources import Document
from lawbook import law


def seen(page: str) -> str:
    return page_document(page, "p.html", "p.html")[0].text


VISIBLE = [
    ("<p>one</p><p>two", "one\n\ntwo"),
    ("one<br>two<br/>three", "one\ntwo\nthree"),
    ("<h1>Fire</h1>Some <b>12</b> people\n   <i>died</i>.", "Fire\n\nSome 12 people died."),
    ("12<b>,000</b>", "12,000"),
    ("<ul><li>12 dead<li>15 hurt</ul>", "12 dead\n\n15 hurt"),
    ("5&nbsp;000 &lt;b&gt; &mdash; &#x20ac;5 AT&T &unknown; &#0;", "5\xa0000 <b> — €5 AT&T &unknown; \ufffd"),
    ("sol&shy;diers", "soldiers"),
    ("a < b, 3<5 and x<y", "a < b, 3<5 and x"),
    ("<pre>a\n  b</pre>", "a\n  b"),
    ("She said <q>12 died</q>.", "She said “12 died”."),
    ("12 km<sup>2</sup>, 10<sup>-6</sup>, CO<sub>2</sub>, 2<sup>nd</sup>", "12 km², 10⁻⁶, CO2, 2nd"),
    ("12,000<sup>2</sup> people<sup><a href=#n>3</a></sup>", "12,000[2] people[3]"),
    ("<details><summary>more</summary>5 dead</details>", "more\n\n5 dead"),
    ("plain text", "plain text"),
    ("", ""),
]


@pytest.mark.parametrize(("page", "text"), VISIBLE, ids=[page for page, _ in VISIBLE])
def test_what_is_seen(page: str, text: str) -> None:
    assert seen(page) == text


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>99</script>",
        "<script>if (a<b) x='</p>99'</script>",
        "<style>p{width:99px}</style>",
        "<template><p>99</p></template>",
        "<noscript><p>99</p></noscript>",
        "<head><title>99</title></head>",
        "<title>99 <b>99</b></title>",
        "<textarea>99</textarea>",
        "<select><option>99<option selected>98</select>",
        "<iframe>99</iframe><object>99</object><canvas>99</canvas><svg><title>99</title></svg>",
        "<div hidden>99<p>99</div>",
        "<p hidden>99<p>",
        "<li hidden>99<li>",
        '<div style="color: red; DISPLAY : none">99<div>99</div></div>',
        "<span style='visibility:hidden'>99</span>",
        "<dialog>99</dialog>",
        "<del>99</del><s>99</s>",
        "<!-- 99 --><!--> -->",
        "<!-- 99 -- > 99 --!>",
        "<!doctype 99><?99?></99>",
        "<img alt='99' title=99 data-x=\"99>99\">",
        "<p\n\ntitle = '99 > 99'\tclass=99>",
    ],
)
def test_what_is_not_seen(hidden: str) -> None:
    assert "99" not in seen(f"before {hidden} after")
    assert seen(f"before {hidden} after").replace("\n", " ").split()[0] == "before"
    assert seen(f"before {hidden} after").split()[-1] == "after" or hidden.startswith("<!-- 99 --><!--> -->")


def test_a_table_is_a_row_a_line() -> None:
    table = (
        "Before<table><caption>Toll</caption><thead><tr><th>city<th>dead</tr></thead>"
        "<tr><td><p>Bonn</p></td><td><p>12</p></td></tr>\n<tr><td></td><td>15</table>After"
    )
    assert seen(table) == "Before\n\nToll\n\ncity | dead\nBonn | 12\n15\n\nAfter"


@pytest.mark.parametrize(
    "page",
    ["<!-- open 99", "<p title='open 99", "<p title=", "<p ", "</p", "<script>99", "<", "<!", "</", "&#" + "9" * 6000],
)
def test_what_is_cut_off(page: str) -> None:
    assert "99" not in seen("12 " + page)
    assert seen("12 " + page).startswith("12")


def test_what_a_page_says_of_itself() -> None:
    page = """<html><head><link rel="alternate" href="https://x.org/feed"><link rel="canonical" href="https://x.org/a?b&amp;c">
    <meta property="og:url" content="https://x.org/other"><meta property="og:site_name" content=" The  Herald &amp; Post ">
    <meta property="article:published_time" content="2024-10-30T09:00:00+01:00"><meta name="date" content="2020-01-01">
    </head><body>12 people died.<meta property="og:site_name" content="Somebody else">"""  # noqa: E501
    zone = datetime.timezone(datetime.timedelta(hours=1))
    published = datetime.datetime(2024, 10, 30, 9, tzinfo=zone)
    assert page_document(page, "p.html", "p.html") == (
        Document("12 people died.", "p.html", "The Herald & Post", published, "https://x.org/a?b&c"),
        [],
    )


def test_what_is_not_plain_is_not_taken() -> None:
    page = "<link rel=canonical href='/relative'><meta name=date content='last May'><p>12"
    document, (note,) = page_document(page, "p.html", "dir/p.html")
    assert document == Document("12", "p.html")
    assert str(note).startswith("dir/p.html: date is not read, found 'last May', expected a day such as 2024-10-30")
    page = "<meta name=date content='last May'><meta property='article:published_time' content='2024-10-30'>12"
    document, notes = page_document(page, "p.html", "p.html")
    assert (document.published, notes) == (datetime.date(2024, 10, 30), [])


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b'<meta charset="windows-1251">', "windows-1251"),
        (b"<META http-equiv=Content-Type content='text/html; charset=ISO-8859-1'>", "cp1252"),
        (b"<meta charset=klingon>", None),
        (b"<meta charset=hex>", None),
        (b"<meta charset=punycode>", None),
        (b"<meta charset=unicode-escape>", None),
        (b"<meta charset=UTF-7>", None),
        (b"no", None),
    ],
)
def test_the_encoding_that_a_page_names(head: bytes, name: str | None) -> None:
    assert charset(b"<html>" + head) == name


def test_spans_are_of_the_text_as_read() -> None:
    document, _ = page_document("<p>The fire killed <b>25</b>&nbsp;people.", "p", "p")
    (claim,) = extract(document)
    assert document.text[claim.span.start : claim.span.end] == claim.quantity.text == "25"


SCRAPS = ["<", ">", "</", "<!--", "-->", "<!", "<p", "<p>", "</p>", "<td>", "<tr>", "<table>", "</table>", "<script>",
          "</script>", "<q>", "</q>", "<sup>", "'", '"', "=", " ", "\n", "&", "&#", "&lt;", ";", "x", "25",
          "<div hidden>", "</div>", "<pre>", "<br>", "<title>", "\0", "é", "<a href='"]  # fmt: skip


@given(st.lists(st.sampled_from(SCRAPS), max_size=30).map("".join) | st.text(max_size=60))
def test_no_page_raises_and_no_tag_is_seen(page: str) -> None:
    text = seen(page)
    assert "<p>" not in text.replace("&lt;", "") or "&lt;" in page
    assert text == text.strip(" ") or "<pre>" in page
    assert "\n\n\n" not in text or "<pre>" in page


@law("R16", "Words that a page escapes are read as they were.")
@given(st.lists(st.text("ab <&;\n12", max_size=8), max_size=5))
def test_escaped_text_comes_back(words: list[str]) -> None:
    import html

    text = " ".join("".join(words).split())
    assert seen(html.escape(text)) == text
    assert "".join(token.text for token in tokens(html.escape(text))) == text


SHAPES = {
    "nested": "<div>", "nested lists": "<ul><li>", "nested tables": "<table><tr><td>12", "formatting": "<b><i><p>",
    "closed": "</p>", "closed elsewhere": "<b></div>", "open": "<p>12 people ", "comments": "<!--",
    "dashes": "<!-- --!", "tags": "<a", "ends": "</", "signs": "< ", "declarations": "<!", "quotes": "<p a='",
    "equals": "=", "spaces": "<p  ", "references": "&#1", "long": "&a", "scripts": "<script></", "quoted": "<q>",
    "raised": "1<sup>2", "rows": "x<tr>",
}  # fmt: skip


@pytest.mark.parametrize("name", SHAPES)
@pytest.mark.parametrize("around", ["{}", "<p title='{}'>12", "<p {}", "<!-- {}", "<table>{}</table>"])
def test_time_grows_with_the_size(name: str, around: str) -> None:
    def cost(times: int) -> float:
        page = around.format(SHAPES[name] * times)
        best = float("inf")
        for _ in range(3):
            before = time.process_time()
            seen(page)
            best = min(best, time.process_time() - before)
        return best

    small, large = cost(500), cost(4000)
    assert large < 0.02 or large / small < 24, (small, large)  # 8 times the size; the square would be 64
