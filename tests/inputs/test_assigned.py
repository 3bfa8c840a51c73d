"""Days and outlets that the command line names."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import pytest

from discrep.claims import Claim
from discrep.errors import InputError
from discrep.extract.reading import extract
from discrep.inputs import Input, assign, read_inputs
from discrep.sources import Document
from discrep.wire import dump_claims

DAY, OTHER, OWN = (datetime.date(2024, 10, day) for day in (30, 5, 1))


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("in").mkdir()
    Path("in/a.txt").write_text("25 people")
    Path("in/b=c.txt").write_text("25 people")
    own = {"text": "25 people", "published": str(OWN), "outlet": "Own"}
    Path("d.jsonl").write_text(json.dumps(own) + "\n" + json.dumps({"text": "30 people"}))
    Path("t.csv").write_text("city,dead\nBonn,25\n")


def told(*names: str, as_of: list[str] | None = None, outlet: list[str] | None = None) -> list[tuple[object, object]]:
    inputs = read_inputs(names)
    assign(inputs, as_of or [], outlet or [])
    found = []
    for one in inputs:
        for item in one.items():
            document = item.document if isinstance(item, Claim) else item
            found.append((document.published, document.outlet))
    return found


def test_what_says_nothing_is_given_what_is_named_for_all() -> None:
    assert told("in/a.txt", "d.jsonl", "t.csv", as_of=["2024-10-30"], outlet=["AP"]) == [
        (DAY, "AP"), (OWN, "Own"), (DAY, "AP"), (DAY, "AP"),
    ]  # fmt: skip


def test_a_path_is_for_one_input_and_goes_before_what_it_says() -> None:
    names = ("in/a.txt", "in/b=c.txt", "d.jsonl")
    assert told(*names, as_of=["2024-10-30", "./in/b=c.txt=2024-10-05", "d.jsonl=2024-10-05"]) == [
        (DAY, None), (OTHER, None), (OTHER, "Own"), (OTHER, None),
    ]  # fmt: skip
    assert told(*names, outlet=["in/a.txt=A=B"]) == [(None, "A=B"), (None, None), (OWN, "Own"), (None, None)]
    assert told("in", as_of=["in=2024-10-30"]) == [(DAY, None), (DAY, None)]
    assert told("in/*.txt", as_of=["in/*.txt=2024-10-30", "in/a.txt=2024-10-05"])[0] == (OTHER, None)


def test_claims_that_come_without_their_document() -> None:
    text = "The toll rose from 25 to 30."
    Path("c.jsonl").write_text(dump_claims(extract(Document(text, "x"))))
    inputs = read_inputs(["c.jsonl"])
    assign(inputs, ["2024-10-30"], ["AP"])
    for claim in inputs[0].claims:
        assert (claim.document.published, claim.document.outlet) == (DAY, "AP")
        assert all(level.document == claim.document for level in claim.levels)


def test_a_time_of_day() -> None:
    ((when, _),) = told("in/a.txt", as_of=["2024-10-30T09:00:00Z"])
    assert when == datetime.datetime(2024, 10, 30, 9, tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    ("as_of", "outlet", "message"),
    [
        (["in/z.txt=2024-10-30"], [], "--as-of: no such input, found 'in/z.txt', expected one of in/a.txt, d.jsonl"),
        (["in/a.txt=May"], [], r"--as-of: no day, found 'May', expected \[PATH=\]DAY, a day such as 2024-10-30"),
        (["yesterday"], [], "--as-of: no day, found 'yesterday'"),
        (["in/a.txt="], [], "--as-of without a value"),
        (["2024-10-30", "2024-10-31"], [], "--as-of twice for all inputs"),
        ([], ["in/a.txt=A", "./in/a.txt=B"], "--outlet twice for './in/a.txt'"),
        ([], ["b.txt=AP"], "--outlet: no such input, found 'b.txt'"),
    ],
)
def test_what_is_refused(as_of: list[str], outlet: list[str], message: str) -> None:
    with pytest.raises(InputError, match=message):
        told("in/a.txt", "d.jsonl", as_of=as_of, outlet=outlet)


def test_standard_input_has_a_name_too() -> None:
    one = Input("standard input", [Document("25", "stdin")], given="-")
    assign([one], ["-=2024-10-30"])
    assert one.documents[0].published == DAY
