"""Inputs as a stream: what `read_inputs` reads, with no more in memory than a piece."""

from __future__ import annotations

import datetime
import io
import json
import os
import random
from pathlib import Path

import pytest

from discrep.claims import Claim
from discrep.errors import InputError, MissingExtraError
from discrep.extract.reading import extract
from discrep.inputs import Piece, Pieces, Table, assign, read_inputs
from discrep.inputs.reading import MAX_PROBLEMS
from discrep.inputs.texts import Unread
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


def records(*values: object) -> str:
    return "".join(f"{json.dumps(value)}\n" for value in values)


def held(pieces: Pieces) -> list[object]:
    """What the pieces hold, problems as their messages, texts read."""
    found: list[object] = []
    for piece in pieces:
        one = piece.held
        if isinstance(one, Unread):
            try:
                one = one.document()[0]
            except InputError as error:
                one = error
        found.append(str(one) if isinstance(one, InputError) else one)
    return found


def streamed(*names: str, **options: object) -> list[object]:
    return held(Pieces(names, **options))  # type: ignore[arg-type]


def read(*names: str) -> list[object]:
    found: list[object] = []
    for one in read_inputs(names):
        found += [*one.documents, *map(str, one.problems), *one.claims, *one.tables]
    return found


def test_every_kind_is_read_as_at_once() -> None:
    write("in/a.txt", TEXT)
    write("in/b.md", "---\ndate: 2024-05-06\n---\nIt *killed* 30.")
    write("in/c.html", "<!doctype html><p>It killed 31.")
    write("in/d.jsonl", records({"text": TEXT}, {"text": TEXT, "id": "own", "published": "2024-05-06"}))
    write("in/e.csv", f"text,outlet\n{TEXT},Herald\n")
    write("in/f.csv", "city,employees\nBonn,485\n")
    write("in/g.jsonl", records({"city": "Bonn", "employees": 485}))
    write("in/h.jsonl", "\n\n" + dump_claims(extract(Document(TEXT, "elsewhere"))))
    write("in/i.txt", b"caf\xe9")
    write("in/sub/a.txt", TEXT)
    found = streamed("in")
    assert sorted(map(str, found)) == sorted(map(str, read("in")))
    assert found == [one for one in read("in") if one in found]
    kinds = [type(one) for one in found]
    assert (kinds.count(Table), kinds.count(Claim), kinds.count(str), kinds.count(Document)) == (2, 1, 1, 7)


def test_bad_lines_are_problems_of_their_lines() -> None:
    lines = [b"{bad", b'{"text": "caf\xe9"}', b'{"text": 5}', b'{"text": "x", "author": "y"}', b"", b"[1]"]
    twins = [b'{"text": "x", "id": "one"}', b'{"text": "y", "id": "one"}']
    write("d.jsonl", b"\n".join([records({"text": TEXT}).encode().strip(), *lines, *twins]))
    problems = [str(piece.held) for piece in Pieces(["d.jsonl"]) if isinstance(piece.held, InputError)]
    assert [problem.partition(": ")[0] for problem in problems] == [f"d.jsonl:{n}" for n in (2, 3, 4, 5, 7, 9)]
    assert problems[1] == (
        "d.jsonl:3: not UTF-8 (byte 13 of the line), expected UTF-8 text, or its encoding (--encoding cp1252)"
    )
    assert "author: unknown field" in problems[3]
    assert problems[5] == "d.jsonl:9: an id that another document has, found 'one'"


def test_an_id_is_unique_over_all_inputs() -> None:
    write("a.txt", TEXT)
    write("d.jsonl", records({"text": TEXT, "id": "a.txt"}, {"text": TEXT, "id": "d.jsonl:3"}, {"text": TEXT}))
    assert [one for one in streamed("d.jsonl", "a.txt") if isinstance(one, str)] == [
        "d.jsonl:1: an id that another document has, found 'a.txt'",
        "d.jsonl:3: an id that another document has, found 'd.jsonl:3'",
    ]


def test_many_problems_are_counted() -> None:
    write("d.jsonl", "x\n" * (MAX_PROBLEMS + 5) + records({"text": TEXT}))
    found = streamed("d.jsonl")
    assert len(found) == MAX_PROBLEMS + 2
    assert (found[-1], found[-2]) == ("d.jsonl: 5 more problems", Document(TEXT, f"d.jsonl:{MAX_PROBLEMS + 6}"))


def test_encodings() -> None:
    lines = records({"text": "Größe 5"}).replace("\\u00f6", "ö").replace("\\u00df", "ß") * 2
    for encoding, told in (("utf-8-sig", None), ("utf-16", None), ("cp1252", "cp1252"), ("utf-16-le", "utf-16-le")):
        write("d.jsonl", lines.encode(encoding))
        found = streamed("d.jsonl", encoding=told)
        assert found == [Document("Größe 5", "d.jsonl:1"), Document("Größe 5", "d.jsonl:2")], encoding
    write("d.jsonl", lines.encode("utf-16")[:-3])
    assert "nothing behind it is read" in str(streamed("d.jsonl")[-1])
    with pytest.raises(InputError, match="unknown encoding"):
        Pieces(["d.jsonl"], encoding="klingon")


def test_a_line_that_is_too_long() -> None:
    short = records({"text": TEXT})
    write("d.jsonl", short + '"' + "x" * 200_000 + '"\n' + short)
    assert streamed("d.jsonl", max_bytes=1000) == [
        Document(TEXT, "d.jsonl:1"),
        "d.jsonl:2: too long a line, found 'more than 1,000 bytes', expected a shorter one",
        Document(TEXT, "d.jsonl:3"),
    ]


def test_what_is_no_text_is_a_problem_and_the_rest_is_read() -> None:
    write("a.jsonl", b"PK\x03\x04....")
    write("b.jsonl", "\n")
    write("c.jsonl", records({"text": TEXT}))
    first, second, third = streamed("a.jsonl", "b.jsonl", "c.jsonl")
    assert str(first).startswith("a.jsonl: not a text, found 'an archive")
    assert second == "b.jsonl: nothing in it, expected text"
    assert third == Document(TEXT, "c.jsonl:1")


def test_what_cannot_be_read_at_all_is_told_at_once() -> None:
    with pytest.raises(InputError, match=r"no\.jsonl: cannot be read"):
        Pieces(["no.jsonl"])
    with pytest.raises(InputError, match="named twice"):
        Pieces([write("a.txt", TEXT), "./a.txt"])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes and devices with names")
@pytest.mark.parametrize("name", ["pipe.txt", "pipe.jsonl", "pipe.csv"])
def test_pipes_and_devices_do_not_block(name: str) -> None:
    os.mkfifo(name)
    with pytest.raises(InputError) as caught:
        list(Pieces([name]))
    assert str(caught.value) == f"{name}: cannot be read, found 'a pipe', expected a regular file (- is standard input)"


def test_a_document_whose_claims_are_given_is_not_read() -> None:
    document = Document(TEXT, "own")
    given = records({"text": TEXT, "id": "own"}, {"text": "It has 3.", "id": "other"})
    claims = dump_claims(extract(document))
    write("d.jsonl", given + claims)
    other, claim = streamed("d.jsonl")
    assert (other.id, claim.document.id) == ("other", "own")  # type: ignore[attr-defined]
    before = streamed("-", stdin=io.BytesIO((claims + given).encode()))
    assert [type(one) for one in before] == [Claim, Document]
    behind = streamed("-", stdin=io.BytesIO((given + claims).encode()))
    assert [type(one) for one in behind] == [Document, Document, str]
    assert behind[2] == (
        "standard input:3: a claim of a document that was read, found 'own', expected claims before their document"
    )


def test_standard_input_is_read_as_it_comes() -> None:
    source = io.BytesIO(records(*({"text": TEXT} for _ in range(10_000))).encode())
    pieces = iter(Pieces(["-"], stdin=source))
    assert next(pieces).held == Document(TEXT, "stdin:1")
    assert source.tell() < 100_000
    assert streamed("-", stdin=io.BytesIO(b"{no JSON} 25 people\nand 5")) == [
        Document("{no JSON} 25 people\nand 5", "stdin")
    ]
    page = io.BytesIO(b"<!doctype html>\n<p>It killed 31.")
    assert streamed("-", stdin=page) == [Document("It killed 31.", "stdin")]
    wide = io.BytesIO(records({"text": TEXT}, {"text": TEXT}).encode("utf-16"))
    assert streamed("-", stdin=wide) == [Document(TEXT, "stdin:1"), Document(TEXT, "stdin:2")]
    assert streamed("-", stdin=io.BytesIO(b"")) == ["standard input: nothing in it, expected text"]


def test_days_and_outlets_that_are_named() -> None:
    write("a.txt", TEXT)
    write("d.jsonl", records({"text": TEXT, "outlet": "Herald"}))
    told = {"as_of": ("2024-05-06", "a.txt=2024-05-07"), "outlet": ("AP",)}
    first, second = streamed("a.txt", "d.jsonl", **told)
    assert first == Document(TEXT, "a.txt", "AP", datetime.date(2024, 5, 7))
    assert second == Document(TEXT, "d.jsonl:1", "Herald", datetime.date(2024, 5, 6))
    inputs = read_inputs(["a.txt", "d.jsonl"])
    assign(inputs, **told)
    assert [document for one in inputs for document in one.documents] == [first, second]


def test_the_digest_is_that_of_what_was_read() -> None:
    def marks(lines: str) -> list[tuple[str, int]]:
        write("d.jsonl", lines)
        pieces = Pieces(["d.jsonl"])
        return [(pieces.digest, pieces.read) for _ in pieces]

    one, other = (
        records(*({"text": f"{n} cats"} for n in range(9))),
        records(*({"text": f"{n} dogs"} for n in range(9))),
    )
    assert marks(one) == marks(one)
    mixed = marks(one[:45] + other[45:])
    assert [a == b for a, b in zip(marks(one), mixed, strict=True)][:4] == [True, True, False, False]
    assert mixed[-1][1] == len(one) == Pieces(["d.jsonl"]).total


# Parquet -------------------------------------------------------------------------------------------


def table(name: str, rows: int = 10, group: int = 4, **columns: object) -> str:
    arrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    made = {"text": [f"It killed {n}." for n in range(rows)], **columns}
    parquet.write_table(arrow.table(made), name, row_group_size=group, compression="none")
    return name


def test_parquet() -> None:
    days = [datetime.date(2024, 5, n + 1) for n in range(10)]
    table("d.parquet", id=[f"d{n}" for n in range(9)] + [None], published=days, outlet=["Herald", None] * 5)
    found = streamed("d.parquet")
    assert len(found) == 10
    assert found[0] == Document("It killed 0.", "d0", "Herald", days[0])
    assert found[9] == Document("It killed 9.", "d.parquet:10", None, days[9])
    assert read("d.parquet") == found
    times = [datetime.datetime(2024, 5, 6, 9, tzinfo=datetime.UTC)] * 10
    table("t.parquet", published=times)
    assert streamed("t.parquet")[0] == Document("It killed 0.", "t.parquet:1", None, times[0])


def test_rows_that_are_no_documents() -> None:
    table("d.parquet", rows=3, id=["a", "a", "b"], published=["2024-05-06", None, "yesterday"])
    found = streamed("d.parquet")
    assert found[1] == "d.parquet:2: an id that another document has, found 'a'"
    assert str(found[2]).startswith("d.parquet:3: published: wrong value, found 'yesterday'")
    arrow = pytest.importorskip("pyarrow")
    table("l.parquet", rows=3, published=arrow.array([0, 2**31 - 1, 0], arrow.date32()))
    late = streamed("l.parquet")
    assert [type(one) for one in late] == [Document, str, Document]
    assert str(late[1]).startswith("l.parquet:2: a cell that cannot be read (days=2147483647")
    assert read("l.parquet") == [late[0], late[2], late[1]]
    table("n.parquet", rows=0, text=["x", None])
    assert str(streamed("n.parquet")[1]).startswith("n.parquet:2: text: wrong value")


def test_columns_that_are_not_those_of_documents() -> None:
    expected = "wrong columns, found 'text, headline', expected text and, if known, id, outlet, published, url"
    assert streamed(table("d.parquet", headline=["x"] * 10)) == [f"d.parquet: {expected}"]
    assert streamed(table("b.parquet", text=[b"x"] * 10)) == [
        "b.parquet: text: a column of another type, found 'binary', expected strings"
    ]
    of_claims = streamed(table("c.parquet", claim=["{}"] * 10, key=["killed"] * 10))
    assert str(of_claims[0]).endswith("claims are compared in Python, as discrep.compare(frame)")
    assert str(streamed(write("no.parquet", "PAR1 and nothing else"))[0]).startswith("no.parquet: no Parquet file (")


def test_a_row_group_that_is_broken() -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    table("d.parquet")
    start = parquet.ParquetFile("d.parquet").metadata.row_group(1).column(0).dictionary_page_offset
    data = bytearray(Path("d.parquet").read_bytes())
    data[start : start + 20] = random.Random(1).randbytes(20)
    write("d.parquet", bytes(data))
    found = streamed("d.parquet")
    assert [one.text for one in found if isinstance(one, Document)] == [f"It killed {n}." for n in (0, 1, 2, 3, 8, 9)]
    (problem,) = (one for one in found if isinstance(one, str))
    assert problem.startswith("d.parquet: row group 2 is broken; rows 5 to 8 are not read (")


def test_without_pyarrow_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    write("d.parquet", b"PAR1")
    monkeypatch.setitem(__import__("sys").modules, "pyarrow.parquet", None)
    expected = r"d\.parquet: Parquet needs pyarrow, expected python -m pip install 'discrep\[parquet\]'"
    with pytest.raises(MissingExtraError, match=expected):
        Pieces(["d.parquet"])
    with pytest.raises(MissingExtraError, match=expected):
        read_inputs(["d.parquet"])


def test_a_piece_says_where_it_stands() -> None:
    write("d.jsonl", records({"text": TEXT}))
    (piece,) = Pieces(["d.jsonl"])
    assert piece == Piece(Document(TEXT, "d.jsonl:1"), "d.jsonl:1", len(records({"text": TEXT})))
