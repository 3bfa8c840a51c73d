"""A folder of parts: what is in it after kills, changes and mistakes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

import discrep
from discrep.claims import levels
from discrep.errors import DiscrepError, InputError
from discrep.inputs import Pieces
from discrep.settings import Settings
from discrep.streaming.files import locked
from discrep.streaming.forms import Form
from discrep.streaming.made import task_of
from discrep.streaming.parts import Outcome, into_parts
from discrep.wire import dump_claims, load_claim, load_claims

SENTENCES = (
    "Up to {n},000 soldiers were being trained at five bases, the envoy said.",
    "At least {n} people were killed in the fire, police said on Monday.",
    "Revenue rose {n} percent to $4{n} million in the third quarter.",
)


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def feed(name: str = "feed.jsonl", count: int = 100, bad: tuple[int, ...] = (3, 60)) -> Path:
    lines = []
    for n in range(1, count + 1):
        text = " ".join(sentence.format(n=n) for sentence in SENTENCES)
        lines.append("{oops" if n in bad else json.dumps({"text": text, "id": f"d{n}", "outlet": "Herald"}))
    Path(name).write_text("\n".join([*lines, "", ""]))
    return Path(name)


def run(
    folder: str = "parts",
    inputs: tuple[str, ...] = ("feed.jsonl",),
    jobs: int = 1,
    form: Form = "jsonl",
    keep: str = "figures",
    settings: Settings | None = None,
    part_bytes: int = 4000,
) -> tuple[Outcome, list[str]]:
    """What a run makes, and what it tells."""
    told: list[str] = []
    outcome = into_parts(
        Path(folder),
        Pieces(inputs),
        task_of(keep, settings or Settings(), form),
        jobs,
        {"discrep": "1.0"},
        lambda error, _: told.append(str(error)),
        part_bytes=part_bytes,
        batch_bytes=600,
    )
    return outcome, told


def files(folder: str) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(Path(folder).iterdir())}


def cut_after(folder: str, lines: int, rest: bytes = b"") -> None:
    """The folder as a kill leaves it: so many lines of the manifest, and the part behind them."""
    path = Path(folder, "manifest.jsonl")
    kept = path.read_bytes().splitlines(keepends=True)[:lines]
    path.write_bytes(b"".join(kept) + rest)
    for part in sorted(Path(folder).glob("part-*"))[max(lines - 1, 0) :]:
        part.unlink()


def test_the_parts_hold_what_extract_says() -> None:
    feed()
    outcome, told = run()
    assert told == [f"feed.jsonl:{n}: not JSON: key must be a string at column 2" for n in (3, 60)]
    names = sorted(path.name for path in Path("parts").glob("part-*"))
    assert names == [part.file for part in outcome.parts]
    assert len(names) > 5
    claims = [claim for name in names for claim in load_claims(Path("parts", name).read_text())]
    assert (len(claims), outcome.documents, outcome.problems) == (outcome.claims, 98, 2)
    texts = [json.loads(line) for line in Path("feed.jsonl").read_text().splitlines() if '"text"' in line]
    expected = [claim for text in texts for claim in discrep.extract(discrep.Document(**text))]
    assert "".join(Path("parts", name).read_text() for name in names) == dump_claims(expected)


def test_a_run_that_is_killed_goes_on_and_nothing_is_lost_or_told_twice() -> None:
    feed()
    _, all_told = run("whole")
    run()
    cut_after("parts", 4, b'{"part": 2, "file": "part-00')
    Path("parts/.part-000002.jsonl.tmp").write_text("half a cl")
    Path("parts/part-000002.jsonl").write_text("of a kill between the part and the manifest")
    outcome, told = run()
    assert (outcome.before, told) == (2, all_told[1:])
    assert files("parts") == files("whole")
    outcome, told = run()
    assert (outcome.before, len(outcome.parts), told) == (len(outcome.parts), outcome.before, [])
    assert files("parts") == files("whole")


CALL = """
import sys
from test_parts import run
if __name__ == "__main__":
    run("killed", jobs=int(sys.argv[1]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_kills_in_the_middle_leave_no_trace() -> None:
    feed(count=300, bad=(3, 60, 200))
    run("whole")
    Path("call.py").write_text(CALL)
    path = os.pathsep.join([str(Path(discrep.__file__).parents[1]), str(Path(__file__).parent)])
    for jobs, parts in (("2", 3), ("1", 8)):
        process = subprocess.Popen([sys.executable, "call.py", jobs], env={**os.environ, "PYTHONPATH": path})
        while len(list(Path("killed").glob("part-*"))) < parts and process.poll() is None:
            time.sleep(0.002)
        process.kill()
        assert process.wait() == -9, "it was killed before it was done"
    assert len(list(Path("killed").glob("part-*"))) < len(list(Path("whole").glob("part-*")))
    outcome, _ = run("killed")
    assert outcome.before >= 7
    assert files("killed") == files("whole")


def test_parquet_parts_are_the_same_for_any_number_of_processes() -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    feed()
    run("one", form="parquet")
    run("two", form="parquet", jobs=2)
    assert files("one") == files("two")
    outcome, _ = run("lines")
    tables = [parquet.read_table(path) for path in sorted(Path("one").glob("part-*"))]
    rows = [row for table in tables for row in table.to_pylist()]
    written = "".join(path.read_text() for path in sorted(Path("lines").glob("part-*")))
    claims = load_claims(written)
    assert [load_claim(row["claim"]) for row in rows] == levels(claims)
    assert [row["id"] for row in rows] == [claim.id for claim in levels(claims)]
    assert len(claims) == outcome.claims


def test_inputs_without_a_claim_make_a_part_too() -> None:
    pytest.importorskip("pyarrow")
    Path("silent.txt").write_text("Nothing happened.")
    outcome, _ = run("lines", ("silent.txt",))
    assert [(part.file, part.bytes, part.documents) for part in outcome.parts] == [("part-000000.jsonl", 0, 1)]
    outcome, _ = run("rows", ("silent.txt",), form="parquet")
    assert outcome.parts[0].bytes > 0


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"keep": "all"}, "begun with another keep, found 'all', expected figures (or another folder)"),
        ({"settings": Settings(hedges={"about": "1/3"})}, "begun with another settings.hedges.about, found '1/3'"),
        ({"form": "parquet"}, "begun with another form, found 'parquet'"),
        ({"part_bytes": 5000}, "begun with another part_bytes, found '5000', expected 4000"),
        ({"inputs": ("feed.jsonl", "more.jsonl")}, "another input, found 'more.jsonl'"),
        ({"inputs": ("more.jsonl",)}, "another input, found 'more.jsonl', expected feed.jsonl"),
    ],
)
def test_a_run_goes_on_only_as_it_was_begun(changed: dict[str, object], message: str) -> None:
    if changed.get("form") == "parquet":
        pytest.importorskip("pyarrow")
    feed()
    feed("more.jsonl", 5)
    run()
    before = files("parts")
    with pytest.raises(InputError, match=r"^parts/manifest\.jsonl: ") as caught:
        run(**changed)  # type: ignore[arg-type]
    assert message in str(caught.value)
    assert files("parts") == before


def test_an_input_that_is_gone_is_missed() -> None:
    feed()
    feed("more.jsonl", 5)
    run(inputs=("feed.jsonl", "more.jsonl"))
    with pytest.raises(InputError, match=r"an input is missing, found 'nothing', expected more\.jsonl"):
        run()


def test_an_input_that_has_changed_is_noticed() -> None:
    path = feed()
    run()
    old = path.read_text()
    path.write_text(old + "\n")
    with pytest.raises(InputError, match=r"feed\.jsonl has changed, found '\d+ bytes', expected \d+ bytes"):
        run()
    path.write_text(old.replace("envoy", "abbot"))
    with pytest.raises(InputError, match=r"part-000000\.jsonl: was made of other inputs"):
        run()
    cut_after("parts", 4)
    path.write_text(old.replace("41 percent", "14 percent"))
    outcome, _ = run()  # no finished part had read so far
    assert outcome.before == 2
    run("fresh")
    assert files("parts") == files("fresh")


def test_a_part_that_is_gone_is_missed() -> None:
    feed()
    run()
    Path("parts/part-000001.jsonl").write_text("")
    with pytest.raises(InputError, match=r"part-000001\.jsonl: a finished part is not as it was, found '0 bytes'"):
        run()
    Path("parts/part-000001.jsonl").unlink()
    with pytest.raises(InputError, match="found 'nothing'"):
        run()


def test_a_folder_that_holds_something_else_is_left_alone() -> None:
    feed()
    Path("parts").mkdir()
    Path("parts/notes.txt").write_text("mine")
    with pytest.raises(DiscrepError, match=r"parts: holds something else, found 'notes\.txt', expected a new folder"):
        run()
    Path("other").mkdir()
    Path("other/manifest.jsonl").write_text('{"name": "an app"}\n')
    with pytest.raises(InputError, match="no manifest of a run"):
        run("other")


@pytest.mark.parametrize(
    "line",
    [
        "[" * 100_000,
        '{"part": 0, "file": "../x", "bytes": 1, "documents": 1, "claims": 1, "problems": [], "read": ""}',
        '{"part": 0, "file": "x", "bytes": "1", "documents": 1, "claims": 1, "problems": [], "read": ""}',
        '{"part": 0, "file": "x", "bytes": 1, "documents": 1, "claims": 1, "problems": [1], "read": ""}',
    ],
)
def test_a_manifest_that_was_changed(line: str) -> None:
    feed()
    run(part_bytes=10**9)
    path = Path("parts/manifest.jsonl")
    kept = path.read_text().splitlines()[:2]
    path.write_text("\n".join([*kept, line, ""]))
    with pytest.raises(InputError, match=r"manifest\.jsonl: no manifest of a run"):
        run(part_bytes=10**9)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with names")
def test_a_pipe_in_place_of_a_manifest_does_not_block() -> None:
    feed()
    Path("parts").mkdir()
    os.mkfifo("parts/manifest.jsonl")
    with pytest.raises(InputError, match=r"manifest\.jsonl: cannot be read, found 'a pipe'"):
        run()


def test_two_runs_do_not_write_one_folder() -> None:
    feed()
    run()
    with locked(Path("parts")), pytest.raises(DiscrepError, match=r"^parts: another run writes here"):
        run()
    assert run()[0].before > 0


@pytest.mark.skipif(sys.platform == "win32", reason="needs links")
def test_a_link_in_place_of_a_file_to_come_is_not_followed() -> None:
    feed()
    Path("elsewhere").write_text("mine")
    Path("parts").mkdir()
    Path("parts/.manifest.jsonl.tmp").symlink_to("../elsewhere")
    with pytest.raises(DiscrepError, match="cannot be written"):
        run()
    assert Path("elsewhere").read_text() == "mine"
