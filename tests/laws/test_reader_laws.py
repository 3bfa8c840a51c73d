"""Reading and writing: what goes out comes back, and what is broken takes nothing else along."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import discrep
from discrep import wire
from discrep.extract.text.sentences import paragraphs
from discrep.findings import Report
from discrep.inputs.markdown import markdown_document
from discrep.inputs.reading import read_inputs
from discrep.render import formats, render
from discrep.settings import Settings, parse_settings
from discrep.sources import Document
from discrep.testing.strategies import hostile_texts, reports
from lawbook import law, premise

BROKEN = st.sampled_from(
    (
        "{",
        '{"text": 5}',
        '{"text": "a", "txet": 1}',
        "[]",
        '"text"',
        "{}",
        '{"text": "\\ud800"}',
        "nan",
        "[" * 300,
    )
)
"""Lines that are no document."""
VALID = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
"""What a file can hold: no half characters."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("read")


def _read(path: Path, text: str) -> tuple[list[Document], list[str]]:
    path.write_bytes(text.encode())
    (found,) = read_inputs([path])
    return found.documents, [str(problem) for problem in found.problems]


@law("R01", "A bad line of a JSONL is one problem with its number, and every other record is what it was.")
@given(st.lists(VALID.filter(str.strip), min_size=1, max_size=6), st.data())
def test_a_bad_line_takes_no_other_along(folder: Path, texts: list[str], data: st.DataObject) -> None:
    lines = [json.dumps({"id": f"d{i}", "text": text}) for i, text in enumerate(texts)]
    good, _ = _read(folder / "good.jsonl", "\n".join(lines))
    assert [document.text for document in good] == texts
    at = data.draw(st.integers(1, len(lines)))  # behind the first, which says what the file holds
    bad = data.draw(BROKEN)
    kept, problems = _read(folder / "bad.jsonl", "\n".join([*lines[:at], bad, *lines[at:]]))
    assert kept == good
    assert len(problems) == 1
    assert problems[0].startswith(f"{folder / 'bad.jsonl'}:{at + 1}:")


@law("R02", "A bad row of a CSV is one problem with its line, and every other row is what it was.")
@given(st.lists(VALID.filter(str.strip), min_size=1, max_size=6), st.data())
def test_a_bad_row_takes_no_other_along(folder: Path, texts: list[str], data: st.DataObject) -> None:
    texts = [text.replace("\x00", "").replace("\r", " ") + "." for text in texts]
    rows = [[f"d{i}", text] for i, text in enumerate(texts)]
    good, problems = _read(folder / "good.csv", _csv([["id", "text"], *rows]))
    assert ([document.text for document in good], problems) == (texts, [])
    at = data.draw(st.integers(0, len(rows)))
    kept, problems = _read(
        folder / "bad.csv", _csv([["id", "text"], *rows[:at], ["x", "y", "one too many"], *rows[at:]])
    )
    assert kept == good
    assert len(problems) == 1


def _csv(rows: Sequence[Sequence[str]]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows(rows)
    return out.getvalue()


@law("R03", "Documents that are read in a stream give the claims that each gives alone.")
@given(st.lists(hostile_texts(8), max_size=4))
def test_a_stream_is_its_documents(texts: list[str]) -> None:
    given_documents = [Document(text, f"d{i}") for i, text in enumerate(texts)]
    found = list(discrep.extract_many(given_documents))
    assert [document for document, _ in found] == given_documents
    premise(any(claims for _, claims in found))
    assert [list(claims) for _, claims in found] == [discrep.extract(document) for document in given_documents]


@law(
    "R04",
    "Markdown becomes a text of the same length: each character stands where it stood, is a space, or marks an item.",
)
@given(st.one_of(hostile_texts(12), st.lists(st.sampled_from("#*_`~[]()<>!|-> 12a\n\t&;"), max_size=40).map("".join)))
def test_markdown_keeps_all_in_its_place(text: str) -> None:
    document, _ = markdown_document(text, "a", "a.md")
    assert len(document.text) == len(text)
    assert all(
        new in (old, " ") or old in "&;\\" or new.isspace() or (new == "•" and old in "-*+0123456789")
        for old, new in zip(text, document.text, strict=True)
    )


@law("R05", "Paragraphs come in order, lie apart, and hold all of a text but line breaks.")
@given(hostile_texts())
def test_paragraphs_are_the_text(text: str) -> None:
    at = 0
    for start, end in paragraphs(text):
        assert at <= start < end <= len(text)
        assert not text[at:start].strip()
        at = end
    assert not text[at:].strip()


@law("R06", "A report is printed alike each time, in every format, also after it went through JSON.", ordinary=10)
@given(reports(), st.sampled_from(formats()))
def test_a_report_is_printed_alike_each_time(report: Report, format: str) -> None:
    printed = render(report, format)
    assert render(report, format) == printed
    assert render(wire.load_report(wire.dump_report(report)), format) == printed


SETTINGS = (
    ("reading", "logical"), ("ignore", {"A601": "known"}), ("hedges", {"about": "1/10"}), ("select", ["D", "C501"]),
    ("synonyms", {"soldier": ["troop"]}), ("aliases", {"UN": ["U.N."]}), ("severity", {"T301": "note"}),
)  # fmt: skip


@law("R07", "Settings do not depend on the order of their keys, and each of them is heard.")
@given(
    st.lists(st.sampled_from(SETTINGS), unique_by=lambda item: item[0], min_size=1), st.randoms(use_true_random=False)
)
def test_settings_have_no_order(items: list[tuple[str, object]], random: object) -> None:
    turned = [*items]
    random.shuffle(turned)  # type: ignore[attr-defined]
    read = parse_settings(dict(items))
    assert parse_settings(dict(turned)) == read
    assert all(getattr(read, name) != getattr(Settings(), name) for name, _ in items)
