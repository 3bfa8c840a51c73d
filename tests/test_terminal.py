"""What the command shows on a terminal: width, colours, the bar, and nothing of these anywhere else."""

from __future__ import annotations

import io
import json
import re
import sys
from pathlib import Path

import pytest

from discrep.comparing import compare
from discrep.progress import watched
from discrep.render._terminal import cells
from discrep.terminal import Colour, in_colour, is_terminal

if sys.platform == "win32":
    pytest.skip("needs pseudo terminals", allow_module_level=True)

from pseudo import in_terminal

ONE = "The fire in the old town of Norvale killed 25 people and injured 10, the mayor told reporters on Monday morning."
TWO = "Thirty people were killed in the fire in the old town of Norvale and 10 were injured, the police said on Monday."
ESCAPE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
CLEARED = "\x1b[?25h"  # the cursor is shown again
SLOW = """
import sys, time
from discrep.progress_bar import progress_bar
with progress_bar() as progress:
    for n in range(1, 31):
        time.sleep(0.05)
        progress("reading", n, 30)
print("the report")
"""


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("one.txt").write_text(ONE)
    Path("two.txt").write_text(TWO)


def report(shown: str) -> str:
    """What stays on the screen, without colours."""
    return ESCAPE.sub("", shown.rpartition("\x1b[2K")[2])


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_a_report_fits_the_terminal(columns: int) -> None:
    shown, code = in_terminal("compare", "one.txt", "two.txt", columns=columns)
    assert code == 1
    rows = report(shown).splitlines()
    assert max(map(cells, rows)) <= columns
    assert rows[0].startswith("conflict[D101] disjoint-figures:")
    assert (f"  | {ONE}" in rows) == (columns > len(ONE))
    assert "\x1b[1;31mconflict[D101]" in shown


@pytest.mark.parametrize("variables", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_no_colour_where_none_is_wanted(variables: dict[str, str]) -> None:
    shown, _ = in_terminal("compare", "one.txt", "two.txt", errors_to="errors", **variables)
    assert "\x1b" not in shown
    assert "conflict[D101]" in shown
    assert "\x1b[1;31m" in in_terminal("compare", "one.txt", "two.txt", "--color", "always", **variables)[0]


def test_a_file_gets_neither_colour_nor_width() -> None:
    in_terminal("compare", "one.txt", "two.txt", columns=40, output_to="piped")
    in_terminal("compare", "one.txt", "two.txt", "--output", "written", columns=40)
    assert Path("piped").read_bytes() == Path("written").read_bytes()
    text = Path("piped").read_text("utf-8")
    assert re.sub(r"[\n -~…∞“”]", "", text) == ""
    assert "conflict[D101] disjoint-figures: 25 and 30 share no value\n" in text


@pytest.mark.parametrize(
    ("wanted", "to_file", "variables", "coloured"),
    [
        ("auto", False, {}, False),
        ("auto", False, {"FORCE_COLOR": "1"}, True),
        ("auto", False, {"FORCE_COLOR": "0"}, False),
        ("auto", False, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ("auto", True, {"FORCE_COLOR": "1"}, False),
        ("always", True, {"NO_COLOR": "1", "TERM": "dumb"}, True),
        ("never", False, {"FORCE_COLOR": "1"}, False),
    ],
)
def test_when_there_is_colour(
    wanted: str, to_file: bool, variables: dict[str, str], coloured: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert in_colour(Colour(wanted), to_file) is coloured


def test_a_closed_stream_is_no_terminal() -> None:
    stream = io.StringIO()
    stream.close()
    assert not is_terminal(stream)
    assert not is_terminal(None)


# The bar --------------------------------------------------------------------------------------------


def test_the_bar_comes_and_goes() -> None:
    shown, code = in_terminal(code=SLOW)
    assert code == 0
    assert "reading " in shown
    before, _, after = shown.rpartition("\x1b[2K")
    assert after == "the report\n"
    assert CLEARED in before


@pytest.mark.parametrize("where", [{"errors_to": "errors"}, {"TERM": "dumb"}])
def test_no_bar_where_nobody_looks(where: dict[str, str]) -> None:
    code = SLOW.replace('progress("reading", n, 30)', "assert progress is None; break")
    shown, status = in_terminal(code=code, **where)  # type: ignore[arg-type]
    assert (shown, status) == ("the report\n", 0)


def test_the_report_stays_pure() -> None:
    shown, _ = in_terminal("compare", "one.txt", "two.txt", output_to="piped")
    assert "conflict" not in shown
    assert "\x1b" not in Path("piped").read_text("utf-8")


def test_short_work_shows_no_bar() -> None:
    code = SLOW.replace(
        "with progress_bar()", "import discrep.progress_bar as bar; bar._DELAY = 1e9\nwith progress_bar()"
    )
    assert in_terminal(code=code)[0] == "the report\n"


def test_an_interrupt_leaves_a_clean_terminal() -> None:
    texts = [f"{ONE} {TWO} The river rose by {n} meters and {n} bridges were closed." for n in range(200)]
    Path("many.jsonl").write_text("".join(json.dumps({"text": text}) + "\n" for text in texts))
    shown, code = in_terminal("compare", "many.jsonl", interrupt_at=b"comparing")
    assert code == 130
    assert "Traceback" not in shown
    assert shown.count("\x1b[?25l") == shown.count(CLEARED)  # the cursor is not lost
    assert report(shown).strip() in ("", "^C")


def test_reading_from_the_keyboard_says_so() -> None:
    shown, code = in_terminal("extract", "-", interrupt_at=b"ends it\r\n")
    assert shown.startswith("reading standard input; Ctrl-D ends it\n")
    assert code == 130


# Who is told ----------------------------------------------------------------------------------------


def test_progress_is_told_and_changes_nothing() -> None:
    told: list[tuple[str, int, int]] = []
    texts = [ONE, TWO, ONE.replace("25", "27")]
    assert compare(texts, progress=lambda *step: told.append(step)) == compare(texts)
    assert [step for step in told if step[0] == "reading"] == [("reading", n, 3) for n in (1, 2, 3)]
    comparing = [step for step in told if step[0] == "comparing"]
    assert comparing
    assert all(0 < done <= total for _, done, total in comparing)
    assert [done for _, done, _ in comparing] == sorted(done for _, done, _ in comparing)


def test_nobody_asked() -> None:
    items = [1, 2]
    assert watched(items, "reading", None) is items
