"""Files as people have them: what is read from them, and what is said of those that cannot be read."""

from __future__ import annotations

import datetime
import io
import json
import os
from pathlib import Path

import pytest

from discrep.errors import InputError
from discrep.extract.reading import extract
from discrep.inputs import read_inputs
from discrep.inputs.reading import MAX_PROBLEMS
from discrep.sources import Document
from discrep.wire import dump_claims

TEXT = "The fire killed 25 people."


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def write(name: str, data: str | bytes) -> str:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return name


def refused(*names: str, **options: int) -> str:
    with pytest.raises(InputError) as caught:
        read_inputs(names, **options)
    return str(caught.value)


# Texts ---------------------------------------------------------------------------------------------


def test_a_text_is_one_document_named_like_its_file() -> None:
    (found,) = read_inputs([write("news/fire.md", TEXT)])
    assert found.documents == [Document(TEXT, "fire.md")]
    assert found.items() == found.documents
    assert found.problems == []


def test_names_that_are_alike_get_a_parent() -> None:
    names = [write("a/x/fire.txt", "1"), write("b/x/fire.txt", "2"), write("b/fire.txt", "3"), write("flood.txt", "4")]
    ids = [one.documents[0].id for one in read_inputs(names)]
    assert ids == ["a/x/fire.txt", "b/x/fire.txt", "b/fire.txt", "flood.txt"]


def test_characters_stay_where_they_are() -> None:
    text = "One\r\ntwo\rthree\x85four\u2028 25 people\r\n"
    (found,) = read_inputs([write("t.txt", text)])
    assert found.documents[0].text == text
    (found,) = read_inputs([write("bom.txt", b"\xef\xbb\xbf" + text.encode())])
    assert found.documents[0].text == text


@pytest.mark.parametrize("order", ["utf-16-le", "utf-16-be"])
def test_utf16_that_says_so(order: str) -> None:
    (found,) = read_inputs([write("t.txt", f"\ufeff{TEXT} 東京".encode(order))])
    assert found.documents[0].text == f"{TEXT} 東京"


@pytest.mark.parametrize(
    ("data", "byte"),
    [
        (b"caf\xe9 25 people", 3),
        (b"\xef\xbb\xbfcaf\xe9", 6),
        (b"\x7fELF\x02\x00\x00", 5),
        (TEXT.encode("utf-16-le"), 1),
        (b"ab \xed\xa0\x80", 3),
    ],
)
def test_binary_is_refused_with_its_byte(data: bytes, byte: int) -> None:
    name = write("t.txt", data)
    assert refused(name) == (
        f"t.txt, byte {byte}: binary or not UTF-8, expected UTF-8 text, or its encoding (--encoding cp1252)"
    )


@pytest.mark.parametrize(
    ("data", "what"),
    [(b"%PDF-1.7\n", "'a PDF'"), (b"PK\x03\x04", ".docx"), (b"{\\rtf1", "rich text"), (b"\x89PNG\r\n", "image")],
)
def test_what_is_no_text_is_named(data: bytes, what: str) -> None:
    assert what in refused(write("t.txt", data))


def test_an_encoding_is_for_what_is_not_utf8() -> None:
    names = [write("a.txt", "café 25".encode("cp1252")), write("b.txt", "café 25"), write("c.csv", b"text\ncaf\xe9")]
    assert [one.documents[0].text for one in read_inputs(names, encoding="cp1252")] == ["café 25", "café 25", "café"]
    name = write("d.txt", TEXT.encode("utf-16-le"))
    assert read_inputs([name], encoding="utf-16-le")[0].documents[0].text == TEXT
    with pytest.raises(InputError, match=r"a.txt, byte 3: binary or not ascii"):
        read_inputs(names, encoding="ascii")
    for encoding in ("klingon", "hex", "rot13", "a\0b", ""):
        with pytest.raises(InputError, match="unknown encoding"):
            read_inputs(names, encoding=encoding)


@pytest.mark.parametrize("data", ["", " \r\n\t", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("name", ["t.txt", "t.jsonl", "t.csv"])
def test_nothing_in_a_file(name: str, data: str | bytes) -> None:
    assert refused(write(name, data)) == f"{name}: nothing in it, expected text"


def test_missing_file() -> None:
    assert refused("nowhere.txt") == "nowhere.txt: cannot be read (No such file or directory)"
    assert "not a path" in refused("a\0b")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes and devices with names")
def test_pipes_and_devices_do_not_block() -> None:
    os.mkfifo("pipe")
    assert "found 'a pipe', expected a regular file (- is standard input)" in refused("pipe")
    assert "found 'a device or socket'" in refused("/dev/zero")


def test_too_large() -> None:
    name = write("t.txt", "x" * 101)
    assert refused(name, max_bytes=100) == "t.txt: too large, found 'more than 100 bytes', expected a smaller file"
    assert read_inputs([name], max_bytes=101)[0].documents


def test_one_file_twice() -> None:
    name = write("t.txt", TEXT)
    assert refused(name, name) == "t.txt: named twice, expected each input once"
    Path("u.txt").symlink_to("t.txt")
    assert "u.txt: named twice (also as t.txt)" in refused(name, "u.txt")


def test_standard_input() -> None:
    (found,) = read_inputs(["-"], io.BytesIO(TEXT.encode()))
    assert found.documents == [Document(TEXT, "stdin")]
    (found,) = read_inputs(["-"], io.BytesIO(b'{"text": "a", "id": "x"}\n{"text": "b"}\n'))
    assert [document.id for document in found.documents] == ["x", "stdin:2"]
    (found,) = read_inputs(["-"], io.BytesIO(b"{curly} text\n"))
    assert found.documents[0].text == "{curly} text\n"
    (found,) = read_inputs(["-"], io.BytesIO(b"<!doctype html><p>25 <b>people"))
    assert found.documents[0].text == "25 people"
    with pytest.raises(InputError, match="standard input: named twice"):
        read_inputs(["-", "-"], io.BytesIO(b"x"))
    with pytest.raises(InputError, match="standard input, byte 0: binary"):
        read_inputs(["-"], io.BytesIO(b"\0"))


# JSONL ---------------------------------------------------------------------------------------------


def test_jsonl_of_documents() -> None:
    line = {"text": "a\u2028b", "outlet": "Herald", "published": "2024-10-30", "url": "https://x.org"}
    (found,) = read_inputs([write("d.jsonl", json.dumps(line, ensure_ascii=False) + '\r\n\n{"text": "", "id": "e"}')])
    assert found.documents == [
        Document("a\u2028b", "d.jsonl:1", "Herald", datetime.date(2024, 10, 30), "https://x.org"),
        Document("", "e"),
    ]


BAD_LINES = [
    ("{oops", "not JSON: key must be a string at column 2"),
    ("[1]", "wrong value, found 'a list', expected an object"),
    ("{}", "text: missing, expected a value"),
    ('{"text": 5}', "text: wrong value, found '5', expected a valid string"),
    ('{"text": "a", "titel": "b"}', "titel: unknown field"),
    ('{"text": "a", "published": "yesterday"}', "published: wrong value, found 'yesterday', expected a date or time"),
    ('{"text": "a", "id": "first"}', "an id that another document has, found 'first'"),
    ('{"quantity": 1}', "id: missing (and 5 more), expected a value"),
    ("[" * 10_000, "not JSON: recursion limit exceeded"),
    ('{"text": "' + "x" * 5000, "not JSON: EOF while parsing a string"),
]


@pytest.mark.parametrize(("line", "message"), BAD_LINES)
def test_a_bad_line_is_one_problem_and_the_rest_is_read(line: str, message: str) -> None:
    name = write("d.jsonl", f'{{"text": "a", "id": "first"}}\n{line}\n{{"text": "c", "id": "last"}}\n')
    (found,) = read_inputs([name])
    assert [document.id for document in found.documents] == ["first", "last"]
    (problem,) = found.problems
    assert str(problem).startswith(f"d.jsonl:2: {message}")
    assert len(str(problem)) <= 500


def test_only_so_many_problems_are_kept() -> None:
    name = write("d.jsonl", "{oops\n" * (MAX_PROBLEMS + 7))
    (found,) = read_inputs([name])
    assert len(found.problems) == MAX_PROBLEMS + 1
    assert str(found.problems[-1]) == "d.jsonl: 7 more problems"


def test_claims_find_their_documents_in_any_input() -> None:
    document = Document(TEXT, "fire.txt")
    other = Document("It killed 30 people.", "elsewhere")
    lines = dump_claims([*extract(document), *extract(other)])
    claims, text = read_inputs([write("c.jsonl", lines), write("fire.txt", TEXT)])
    assert [claim.document for claim in claims.claims] == [document, Document("", "elsewhere")]
    assert claims.claims[0] == extract(document)[0]
    assert text.documents == [document]


def test_a_claim_outside_its_document_is_a_problem() -> None:
    lines = dump_claims(extract(Document("In the whole of the town " + TEXT, "fire.txt")))
    claims, _ = read_inputs([write("c.jsonl", lines), write("fire.txt", TEXT)])
    assert claims.claims == []
    assert "c.jsonl:1: claim 'fire.txt:41-43' lies outside its document" in str(claims.problems[0])


def test_a_document_whose_claims_are_given_is_not_read_again() -> None:
    document = Document(TEXT, "fire")
    lines = json.dumps({"text": TEXT, "id": "fire"}) + "\n" + dump_claims(extract(document))
    (found,) = read_inputs([write("c.jsonl", lines)])
    assert found.items() == extract(document)


# CSV -----------------------------------------------------------------------------------------------


def test_csv_of_documents() -> None:
    rows = '\ufeffID,Text,published,outlet\r\na,"two\r\nlines, ""quoted""",2024-10-30,Herald\r\n,b,,\r\n\r\n'
    (found,) = read_inputs([write("d.csv", rows)])
    assert found.documents == [
        Document('two\r\nlines, "quoted"', "a", "Herald", datetime.date(2024, 10, 30)),
        Document("b", "d.csv:4"),
    ]
    assert found.problems == []


def test_bad_rows_are_problems_of_their_lines() -> None:
    rows = 'text,id,published\n"one\nand more",a,\ntoo,few\ntoo,many,,cells\nc,c,May\nd,d,2024-05-01\n'
    (found,) = read_inputs([write("d.csv", rows)])
    assert [document.id for document in found.documents] == ["a", "d"]
    assert [str(problem) for problem in found.problems] == [
        "d.csv:4: a ragged row, found '2 cells', expected 3",
        "d.csv:5: a ragged row, found '4 cells', expected 3",
        "d.csv:6: published: wrong value, found 'May', expected a date or time such as "
        "2024-10-30 or 2024-10-30T09:00:00Z",
    ]


def test_an_open_quote_swallows_nothing_in_silence() -> None:
    (found,) = read_inputs([write("d.csv", 'text,id\na,a\n"b,b\nc,c\nd,d\n')])
    assert [document.id for document in found.documents] == ["a"]
    (problem,) = found.problems
    assert str(problem).startswith("d.csv:3: broken CSV (unexpected end of data)")


@pytest.mark.parametrize("header", ["text,titel", "text,"])
def test_wrong_columns(header: str) -> None:
    assert refused(write("d.csv", f"{header}\na,b\n")).startswith(
        f"d.csv:1: wrong columns, found '{header.replace(',', ', ')}'"
    )


def test_a_column_twice() -> None:
    assert refused(write("d.csv", "text,Text\na,b\n")).startswith("d.csv:1: two columns 'text'")
    assert refused(write("d.csv", "city,dead,City\na,1,b\n")).startswith("d.csv:1: two columns 'city'")


def test_a_cell_may_be_long() -> None:
    (found,) = read_inputs([write("d.csv", "text\n" + "x" * 200_000 + "\n")])
    assert len(found.documents[0].text) == 200_000


def test_reading_leaves_the_csv_module_as_it_was() -> None:
    import csv

    before = csv.field_size_limit()
    read_inputs([write("d.csv", 'text\n"a\n')])
    assert csv.field_size_limit() == before
