"""Files of records of which some are damaged: which record must still be read, and which line is to be named.

A damage is made in one line or one cell and leaves the line ends alone, so that nothing but that record is lost.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

WORDS = "In Norvale 12 people died on 5 May, “as many as 30” — é 東京 🔥 said".split()


@dataclass
class Made:
    """A file, the texts of its intact records by id, and the numbers of the lines (rows) that are damaged."""

    name: str
    data: bytes
    intact: dict[str, str]
    damaged: list[int] = field(default_factory=list)


def text(random: Random) -> str:
    return " ".join(random.choices(WORDS, k=random.randint(1, 12)))


# JSONL ---------------------------------------------------------------------------------------------


def _cut(line: bytes, random: Random) -> bytes:
    return line[: random.randint(1, len(line) - 1)]


def _doubled(line: bytes, random: Random) -> bytes:
    return line + random.choice([b" ", b"", b","]) + line


def _byte(line: bytes, random: Random) -> bytes:
    """A byte that is no UTF-8 anywhere in it."""
    at = random.randint(0, len(line))
    return line[:at] + bytes([random.choice([0x80, 0xC0, 0xF5, 0xFE, 0xFF])]) + line[at:]


def _control(line: bytes, random: Random) -> bytes:
    """JSON has no controls inside a string."""
    at = line.index(b"id") + 1
    return line[:at] + bytes([random.choice([0, 1, 7, 8, 0x1B, 0x1F])]) + line[at:]


def _other(*values: object) -> Callable[[bytes, Random], bytes]:
    """The record with another value of a field."""

    def made(line: bytes, random: Random) -> bytes:
        record = json.loads(line)
        record[random.choice(["text", "id", "outlet", "url"])] = random.choice(values)
        return json.dumps(record).encode()

    return made


def _without_text(line: bytes, random: Random) -> bytes:
    return json.dumps({key: value for key, value in json.loads(line).items() if key != "text"}).encode()


def _unknown(line: bytes, random: Random) -> bytes:
    return json.dumps({**json.loads(line), random.choice(["Text", "titel", "", "__class__"]): "x"}).encode()


def _twice(line: bytes, random: Random) -> bytes:
    """A field that stands there twice: which one is meant, nobody knows."""
    return line[:-1] + b', "text": "another"}'


def _constant(line: bytes, random: Random) -> bytes:
    return line[:-1] + b', "outlet": ' + random.choice([b"NaN", b"-Infinity", b"1e999", b"01", b".5", b"True"]) + b"}"


def _nested(line: bytes, random: Random) -> bytes:
    depth = random.choice([300, 20_000])
    return line[:-1] + b', "outlet": ' + b"[" * depth + b"]" * depth + b"}"


def _no_object(line: bytes, random: Random) -> bytes:
    return random.choice(
        [b"[" + line + b"]", b'"' + b"text" + b'"', b"12", b"null", b"{", b"}", b"text", b"\xef\xbb\xbf{"]
    )


def _half(line: bytes, random: Random) -> bytes:
    return line[:-1] + random.choice([b', "url": "\\ud800"}', b', "url": "\\udc00x"}', b', "url": "\\u12"}'])


def _day(line: bytes, random: Random) -> bytes:
    days = ["2024-13-01", "yesterday", "1730246400", "2024-02-30", "20241030T", ""]
    return json.dumps({**json.loads(line), "published": random.choice(days)}).encode()


OF_JSONL: dict[str, Callable[[bytes, Random], bytes]] = {
    "cut off": _cut,
    "doubled": _doubled,
    "no UTF-8": _byte,
    "a control": _control,
    "another type": _other(5, 1.5, True, [1], {"a": 1}),
    "no text": _without_text,
    "an unknown field": _unknown,
    "a field twice": _twice,
    "no number": _constant,
    "nested": _nested,
    "no object": _no_object,
    "half a character": _half,
    "no day": _day,
}


def jsonl(random: Random, damage: str) -> Made:
    lines, made = [], Made("d.jsonl", b"", {})
    many = random.randint(2, 12)
    hit = set(random.sample(range(many), random.randint(1, max(1, many // 2))))
    for n in range(many):
        record = {"id": f"r{n}", "text": text(random)}
        line = json.dumps(record, ensure_ascii=random.random() < 0.5).encode()
        if n in hit:
            line = OF_JSONL[damage](line, random)
            made.damaged.append(n + 1)
        else:
            made.intact[record["id"]] = record["text"]
        lines.append(line)
    end = random.choice([b"\n", b"\r\n"])
    made.data = end.join(lines) + end * random.randint(0, 1)
    return made


# CSV -----------------------------------------------------------------------------------------------

OF_CSV: dict[str, Callable[[list[str], Random], list[str]]] = {
    "a cell too few": lambda row, random: row[:-1],
    "cells too many": lambda row, random: [*row, *random.choices(["", "x"], k=random.randint(1, 5))],
    "no day": lambda row, random: [*row[:2], random.choice(["2024-13-01", "May", "0", "-"])],
    "an id twice": lambda row, random: ["r-first", *row[1:]],
    "one cell": lambda row, random: [row[1] or "x"],
    "no UTF-8": lambda row, random: [row[0], row[1] + chr(random.randint(0xDC80, 0xDCFF)), row[2]],
}


def table(random: Random, damage: str) -> Made:
    file, made = io.StringIO(), Made("d.csv", b"", {"r-first": "first"})
    writer = csv.writer(file, lineterminator=random.choice(["\n", "\r\n"]))
    writer.writerow(["id", "text", "published"])
    writer.writerow(["r-first", "first", "2024-10-30"])
    many = random.randint(2, 12)
    hit = set(random.sample(range(many), random.randint(1, max(1, many // 2))))
    for n in range(many):
        row = [f"r{n}", text(random) + random.choice(["", ', "so"', "\nand more", "\r\n\r\nand more"]), "2024-10-30"]
        if n in hit:
            made.damaged.append(file.getvalue().count("\n") + 1)
            row = OF_CSV[damage](row, random)
        else:
            made.intact[row[0]] = row[1]
        writer.writerow(row)
    made.data = file.getvalue().encode("utf-8-sig" if random.random() < 0.2 else "utf-8", "surrogateescape")
    return made


# Parquet -------------------------------------------------------------------------------------------


def parquet(random: Random, damage: str) -> Made:
    """Ids that are taken, or (of a group of rows) bytes of its pages that are overwritten."""
    import pyarrow
    import pyarrow.parquet

    groups, size = random.randint(2, 4), random.randint(1, 5)
    rows = [{"id": f"r{n}", "text": text(random) + f" {n}"} for n in range(groups * size)]
    made = Made("d.parquet", b"", {row["id"]: row["text"] for row in rows})
    if damage == "an id twice":
        hit = random.randrange(1, len(rows))
        del made.intact[rows[hit]["id"]]
        rows[hit]["id"] = rows[0]["id"]
        made.damaged.append(hit + 1)
    if damage == "no text":
        hit = random.randrange(len(rows))
        del made.intact[rows[hit]["id"]]
        rows[hit]["text"] = None  # type: ignore[assignment]
        made.damaged.append(hit + 1)
    sink = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), sink, row_group_size=size, compression="snappy",
                                use_dictionary=False, write_page_checksum=True)  # fmt: skip
    data = bytearray(sink.getvalue())
    if damage == "a broken group":
        group = random.randrange(groups)
        column = pyarrow.parquet.ParquetFile(sink).metadata.row_group(group).column(random.randrange(2))
        first, length = column.data_page_offset, column.total_compressed_size
        data[first : first + min(4, length)] = b"\xff" * min(4, length)
        made.damaged.append(group * size + 1)
        for row in rows[group * size : (group + 1) * size]:
            del made.intact[row["id"]]
    made.data = bytes(data)
    return made


OF_PARQUET = ("an id twice", "no text", "a broken group")

MAKERS: list[tuple[str, Callable[[Random], Made]]] = [
    *((f"jsonl: {each}", lambda random, each=each: jsonl(random, each)) for each in OF_JSONL),
    *((f"csv: {each}", lambda random, each=each: table(random, each)) for each in OF_CSV),
    *((f"parquet: {each}", lambda random, each=each: parquet(random, each)) for each in OF_PARQUET),
]
