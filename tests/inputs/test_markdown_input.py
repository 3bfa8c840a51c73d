"""Markdown files: what of them is read, that every word stays where it is, and their front matter."""

from __future__ import annotations

import datetime
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrep.extract.reading import extract
from discrep.inputs.markdown import markdown_document


def plain(text: str) -> str:
    return markdown_document(text, "d", "d.md")[0].text


def words(text: str) -> str:
    return " ".join(plain(text).split())


def figures(text: str) -> list[str]:
    return [claim.quantity.text for claim in extract(plain(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("> 12 people died,\n> police said.", ["12"]),
        ("> > 12 people died", ["12"]),
        ("# 12 people died", ["12"]),
        ("## 12 people died ##", ["12"]),
        ("1. 12 people died\n2. 15 cats died\n10. 3 dogs", ["12", "15", "3"]),
        ("- 12 people died\n* 15 cats\n+ 3 dogs\n- [x] 4 birds", ["12", "15", "3", "4"]),
        ("The fire killed **12,000** _people_, ***15*** cats.", ["12,000", "15"]),
        ("It killed [at least 12](https://x.org/2024/13?a=(14)) people.", ["at least 12"]),
        ("It killed [12 people][45] in <https://x.org/99>.\n\n[45]: https://x.org/46 '47 cats'", ["12"]),
        ("![25 people](a300.png) 12 people died", ["12"]),
        ("[![25 people](a300.png)](https://x.org) 12 people died", ["12"]),
        ("12 people died.[^1]\n\n[^1]: Of 45 people.", ["12", "45"]),
        ("```python\nx = 99 people\n```\n12 people died", ["12"]),
        ("~~~\n99 people\n```\n98 people\n~~~~\n12 people died", ["12"]),
        ("```\n99 people", []),
        ("<!-- 99 people --> 12 people <!-- 98 --> died", ["12"]),
        ("<!--\n99 people\n\n98\n-->\n12 people died", ["12"]),
        ("Write `<!--` to begin one: 12 people", ["12"]),
        ("The toll rose from ~~12~~ 15 people.", ["15"]),
        ("<div style='width:99px'>12 people</div> died<br>", ["12"]),
        ("12\\% of them, 5&nbsp;people, `14 cats`", ["12%", "5", "14"]),
        ("5 * 6 = 30 and snake_case", ["5", "6", "30"]),
        ("``x`` 12 people died\n15 cats died", ["12", "15"]),  # no fence
        ("- [x](https://x.org/99) 4 birds", ["4"]),  # a link and no box
    ],
)
def test_what_is_read(text: str, found: list[str]) -> None:
    assert [" ".join(figure.split()).replace(" %", "%") for figure in figures(text)] == found


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("killed in\n2024. The mayor said so", "killed in 2024. The mayor said so"),
        ("| a | b |\n|---|:-:|\n| c | d |", "| a | b | | c | d |"),
        ("Title\n=====\n\ntext\n\n* * *\n\nmore", "Title text more"),
        ("2 < 3 and 4 > 3 and #5", "2 < 3 and 4 > 3 and #5"),
        ("a*b*c 2**3 __init__.py", "a*b*c 2 3 init .py"),
        ("It rose by *+5* and _+6_ points", "It rose by +5 and +6 points"),
        ("123456789. a\n1234567890. b", "• a 1234567890. b"),
        ("AT&amp;T &copy; &unknown; &#8364;5", "AT& T © &unknown; € 5"),
    ],
)
def test_what_is_kept(text: str, kept: str) -> None:
    assert words(text) == kept


SCRAPS = ["#", ">", "- ", "* ", "1. ", "**", "_", "`", "```", "~~", "[", "](", ")", "![", "]: x", "[^1]", "<!--", "-->",
          "<b>", "\\", "&lt;", "&nbsp;", "|", "---", "\n", "\r\n", " ", "12 people", "word", "é",
          "\t", "+++"]  # fmt: skip


@given(st.lists(st.sampled_from(SCRAPS), max_size=30).map("".join) | st.text(max_size=80))
def test_every_word_stays_where_it_is(text: str) -> None:
    read = plain(text)
    assert len(read) == len(text)
    assert [i for i, char in enumerate(read) if char == "\n"] == [i for i, char in enumerate(text) if char == "\n"]
    moved = [(a, b) for a, b in zip(text, read, strict=True) if a != b and b not in " •" and a != "&"]
    assert moved == [] or "[" in text  # the words of a link move by the bracket before them, and no further


# Front matter --------------------------------------------------------------------------------------


def test_front_matter_is_of_the_document_and_no_text() -> None:
    text = "---\ntitle: \"12 dead\"\ndate: 2024-10-30 # day\noutlet: 'The Herald'\nurl: https://x.org/a#b\ntags:\n  - 25\n---\n12 people died.\n"  # noqa: E501
    document, notes = markdown_document(text, "d", "d.md")
    assert notes == []
    assert (document.published, document.outlet, document.url) == (
        datetime.date(2024, 10, 30), "The Herald", "https://x.org/a#b",
    )  # fmt: skip
    (claim,) = extract(document)
    assert text[claim.span.start : claim.span.end] == claim.quantity.text == "12"
    assert document.text.index("12") == text.rindex("12")


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("2024-10-30T09:00:00Z", "2024-10-30T09:00:00+00:00"),
        ("2024-10-30 09:00:00 +0200", "2024-10-30T09:00:00+02:00"),
        ('"2024-10-30"', "2024-10-30"),
    ],
)
def test_days_and_times(value: str, read: str) -> None:
    for text in (f"---\r\npublished: {value}\r\n---\r\n12", f"+++\ndate = {value}\n+++\n12"):
        document, notes = markdown_document(text, "d", "d.md")
        assert document.published is not None
        assert (document.published.isoformat(), notes) == (read, [])


def test_a_day_that_cannot_be_read_is_told() -> None:
    document, (note,) = markdown_document("---\ntitle: x\ndate: May 5\n---\n12 people", "d", "p/d.md")
    assert document.published is None
    assert str(note).startswith("p/d.md:3: date is not read, found 'May 5', expected a day such as 2024-10-30")


@pytest.mark.parametrize(
    "text", ["---\n12 people died\n---\n", "---\n", "---\ndate: 2024-01-01\n12 people", "\n---\na: b\n---"]
)
def test_what_is_no_front_matter(text: str) -> None:
    document, _ = markdown_document(text, "d", "d.md")
    assert (document.published, document.outlet) == (None, None)
    assert ("12 people" in document.text) == ("12 people" in text)


@pytest.mark.parametrize(
    "shape",
    ["`", "` `` ", "*a ", "_a", "[", "[a](", "[a](b(", "![", "~~a ", "<a ", "<a x ", "<!-- ", "\\", "&a", "[^", "```\n",
     "> ", "# ", "# a   ", "1. ", "|-", "- ", "[a]: x\n", "---\n", "a: b\n"],
)  # fmt: skip
def test_time_grows_with_the_size(shape: str) -> None:
    def cost(times: int) -> float:
        text = "---\n" * (shape == "a: b\n") + shape * times
        best = float("inf")
        for _ in range(3):
            before = time.process_time()
            plain(text)
            best = min(best, time.process_time() - before)
        return best

    small, large = cost(500), cost(4000)
    assert large < 0.02 or large / small < 24, (small, large)  # 8 times the size; the square would be 64
