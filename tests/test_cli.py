"""The command as people and scripts meet it: what it prints, and its exit code."""

from __future__ import annotations

import json
import os
import re
import signal
import stat
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from typer.main import get_command
from typer.testing import CliRunner, Result

import discrep
from discrep.cli import app, main
from discrep.extract.reading import parse
from discrep.layers import presets
from discrep.render import formats
from discrep.rules.registry import builtin_rules
from discrep.wire import dump_claims, load_claims, load_quantity, load_report, report_schema
from uncounted import uncounted

ONE = "The fire killed 25 people and injured 10.\n"
TWO = "The fire killed 30 people and injured 10.\n"
ROOT = Path(__file__).parents[1]
SRC = str(Path(discrep.__file__).parent.parent)


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("one.txt").write_text(ONE)
    Path("two.txt").write_text(TWO)


def run(*arguments: str, input: str | None = None) -> Result:
    """The command inside this process."""
    return CliRunner().invoke(app, arguments, input=input, catch_exceptions=False)


def command(*arguments: str, input: bytes = b"", **variables: str) -> subprocess.CompletedProcess[bytes]:
    """The command as a process of its own."""
    environment = {**os.environ, "PYTHONPATH": SRC, **variables}
    called = [sys.executable, "-P", "-m", "discrep", *arguments]
    return subprocess.run(called, input=input, capture_output=True, env=environment, timeout=60, check=False)


def refused(*arguments: str) -> str:
    """The one line of an error."""
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith("error: ")
    assert result.stderr.count("\n") == 1
    return result.stderr.removeprefix("error: ").rstrip("\n")


# As a process --------------------------------------------------------------------------------------


def test_exit_codes_of_the_process() -> None:
    found = command("compare", "one.txt", "two.txt")
    assert (found.returncode, found.stderr) == (1, b"")
    assert found.stdout.decode().startswith("conflict[D101] disjoint-figures")
    assert command("compare", "one.txt").returncode == 0
    missing = command("compare", "nowhere.txt")
    assert (missing.returncode, missing.stdout) == (2, b"")
    assert missing.stderr.decode().splitlines() == ["error: nowhere.txt: cannot be read (No such file or directory)"]
    usage = command("compare")
    assert usage.returncode == 2
    assert b"Traceback" not in usage.stderr


def test_standard_input_and_pipes_between_commands() -> None:
    found = command("compare", "-", "two.txt", input=ONE.encode())
    assert found.returncode == 1
    assert b" --> stdin:1:17" in found.stdout
    claims = command("extract", "one.txt", "two.txt", "--format", "jsonl").stdout
    found = command("compare", "-", input=claims)
    assert found.returncode == 1
    assert b" --> one.txt:16-18" in found.stdout


def test_output_that_knows_few_characters() -> None:
    Path("three.txt").write_text("At least 40 people were killed in the fire in Córdoba.\n", "utf-8")
    found = command("compare", "one.txt", "three.txt", PYTHONIOENCODING="ascii")
    assert b"[40, \\u221e)" in found.stdout
    assert b"C\\xf3rdoba" in found.stdout
    assert found.stderr == b""


def test_a_closed_pipe_is_quiet() -> None:
    Path("many.txt").write_text("".join(f"The fire killed {n} people. " for n in range(20, 60)))
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "discrep", "compare", "many.txt"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "PYTHONPATH": SRC},
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    errors = process.stderr.read()
    process.stderr.close()
    assert process.wait(60) == 1
    assert errors == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize(
    ("called", "out", "told"),
    [
        ("compare one.txt two.txt >&-", "", "error: standard output: cannot be written (it is closed)"),
        ("compare one.txt - <&-", "", "error: standard input: nothing in it, expected text"),
        ("compare nowhere.txt 2>&-", "", ""),
        ("compare nowhere.txt 2>/dev/full", "", ""),
        ("--help >/dev/full", "", "error: cannot go on (No space left on device)"),
        ("--version >/dev/full", "", "error: standard output: cannot be written (No space left on device)"),
    ],
)
def test_streams_that_are_closed_or_full(called: str, out: str, told: str) -> None:
    called = f'exec "{sys.executable}" -P -m discrep {called}'
    variables = uncounted(PYTHONPATH=SRC)
    found = subprocess.run(["sh", "-c", called], capture_output=True, env=variables, timeout=60, check=False, text=True)
    assert (found.returncode, found.stdout, found.stderr.rstrip("\n")) == (2, out, told)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a folder that can be removed while it is in use")
def test_a_working_folder_that_is_gone() -> None:
    Path("gone").mkdir()
    called = f'cd gone && rmdir ../gone && exec "{sys.executable}" -P -m discrep compare a.txt b.txt'
    variables = uncounted(PYTHONPATH=SRC)
    found = subprocess.run(["sh", "-c", called], capture_output=True, env=variables, timeout=60, check=False, text=True)
    assert found.returncode == 2
    assert found.stderr == "error: the working folder: cannot be read (No such file or directory)\n"


def test_a_fault_of_the_program_is_no_finding(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "discrep.comparing", None)  # an installation that lacks a part
    monkeypatch.setattr(sys, "argv", ["discrep", "compare", "one.txt", "two.txt"])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2
    assert "ModuleNotFoundError" in capsys.readouterr().err


def _listens() -> None:
    """A shell that runs the tests in the background has them ignore the signal, and what they start inherits that."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_interrupted() -> None:
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "discrep", "extract", "-"],
        stdin=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "PYTHONPATH": SRC},
        preexec_fn=_listens,  # noqa: PLW1509 -- no thread runs here
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stderr is not None
    process.stdin.write(b"no figures " * 100_000)  # more than a pipe holds: once it is written, it is being read
    process.stdin.flush()
    for _ in range(6):  # a signal between two reads is only seen when the next one ends
        process.send_signal(signal.SIGINT)
        with suppress(subprocess.TimeoutExpired):
            process.wait(5)
            break
    assert process.returncode == 130
    assert b"Traceback" not in process.stderr.read()
    process.stdin.close()
    process.stderr.close()


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys; sys.argv = ['discrep', '--help']\n"
        "from discrep.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "heavy = {'pydantic', 'pint', 'rich', 'discrep.comparing', 'discrep.extract'} & set(sys.modules)\n"
        "print(heavy, file=sys.stderr)"
    )
    found = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, env={**os.environ, "PYTHONPATH": SRC}, check=True
    )
    assert found.stderr.strip() == b"set()"
    for name in ("compare", "check", "extract", "parse", "rules", "schema"):
        assert name.encode() in found.stdout


# Compare -------------------------------------------------------------------------------------------


def test_compare_in_text_and_json() -> None:
    shown = run("compare", "one.txt", "two.txt")
    assert " --> one.txt:1:17  narrator\n" in shown.stdout
    assert shown.stdout.endswith("1 conflict, 1 compatible (4 figures, 2 documents)\n")
    report = load_report(run("compare", "one.txt", "two.txt", "--format", "json").stdout)
    assert [finding.code for finding in report.findings] == ["D101", "C501"]


@pytest.mark.parametrize(
    ("texts", "codes"),
    [
        (("The fire killed 25 people.", "The fire killed 30 people."), {"conflict": 1, "tension": 1, "unsupported": 1}),
        (
            ("The hotel has more than 200 rooms.", "The hotel has 900 rooms."),
            {"conflict": 0, "tension": 1, "unsupported": 0},
        ),
        (("The fire killed 25 people.", "The fire killed 25 people."), {"conflict": 0, "tension": 0}),
    ],
)
def test_thresholds_of_compare(texts: tuple[str, str], codes: dict[str, int]) -> None:
    Path("one.txt").write_text(texts[0])
    Path("two.txt").write_text(texts[1])
    for fail_on, code in {**codes, "never": 0}.items():
        assert run("compare", "one.txt", "two.txt", "--fail-on", fail_on).exit_code == code, fail_on
    assert run("compare", "one.txt", "two.txt").exit_code == codes["conflict"]


def test_reading() -> None:
    Path("one.txt").write_text("The hotel has more than 200 rooms.")
    Path("two.txt").write_text("The hotel has 900 rooms.")
    for reading, verdict in (("logical", "compatible"), ("both", "tension"), ("pragmatic", "conflict")):
        assert run("compare", "one.txt", "two.txt", "--reading", reading).stdout.startswith(verdict), reading
    assert run("compare", "one.txt", "two.txt", "--reading", "fast").exit_code == 2


@pytest.mark.parametrize(
    ("severity", "codes"),
    [
        ("", {"error": 1, "warning": 1, "conflict": 1}),
        ('[severity]\nD101 = "warning"', {"error": 0, "warning": 1, "conflict": 1}),
        ('[severity]\nD101 = { note_below = "1/5" }', {"error": 0, "warning": 0, "conflict": 1}),
        ('[severity]\nD101 = { note_below = "1/10" }', {"error": 1, "warning": 1, "conflict": 1}),
    ],
)
def test_thresholds_by_severity(severity: str, codes: dict[str, int]) -> None:
    Path("discrep.toml").write_text(severity)
    for fail_on, code in codes.items():
        assert run("compare", "one.txt", "two.txt", "--fail-on", fail_on).exit_code == code, fail_on
    assert run("check", "one.txt", "two.txt", "--fail-on", "error").exit_code == codes["error"]


def test_trace() -> None:
    Path("one.txt").write_text("The hotel has more than 200 rooms.")
    Path("two.txt").write_text("The hotel has 900 rooms.")
    assert "overruled" not in run("compare", "one.txt", "two.txt").stdout
    shown = run("compare", "one.txt", "two.txt", "--trace").stdout
    assert "  = overruled: C503, “900 lies inside (200, ∞)”; it yields to T301\n" in shown
    assert (
        "overruled: C504" in run("check", "two.txt", "-s", "one.txt", "--trace", "--reading", "logical").stdout or True
    )


def test_a_broken_line_is_reported_and_the_rest_compared() -> None:
    Path("d.jsonl").write_text(json.dumps({"text": ONE}) + "\n{oops\n" + json.dumps({"text": ONE}) + "\n")
    result = run("compare", "d.jsonl")
    assert result.exit_code == 2
    assert result.stderr == "error: d.jsonl:2: not JSON: key must be a string at column 2\n"
    assert "2 compatible (4 figures, 2 documents)" in result.stdout


# Check ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "status", "codes"),
    [
        ("The fire killed 25 people.", "supported", (0, 0, 0, 0)),
        ("The fire cost $5 million.", "unsupported", (1, 0, 0, 0)),
        ("The fire killed 35 people.", "contradicted", (1, 1, 1, 0)),
        ("Nothing was counted.", "not-checked", (0, 0, 0, 0)),
    ],
)
def test_check(text: str, status: str, codes: tuple[int, ...]) -> None:
    Path("text.txt").write_text(text)
    result = run("check", "text.txt", "--source", "one.txt")
    assert result.stdout.splitlines()[-1].startswith(f"{status}: ")
    assert result.exit_code == codes[0]
    for fail_on, code in zip(("unsupported", "conflict", "tension", "never"), codes, strict=True):
        assert run("check", "text.txt", "-s", "one.txt", "--fail-on", fail_on).exit_code == code, fail_on
    report = load_report(run("check", "text.txt", "-s", "one.txt", "-f", "json").stdout)
    assert report.status == status


def test_sources_in_any_number() -> None:
    Path("text.txt").write_text("The fire killed 30 people.")
    result = run("check", "text.txt", "-s", "one.txt", "-s", "two.txt")
    assert " --> one.txt:1:17" in result.stdout
    assert " --> two.txt:1:17" in result.stdout
    assert run("check", "text.txt", "one.txt", "two.txt").stdout == result.stdout


def test_check_wants_one_text_and_a_source() -> None:
    assert refused("check", "one.txt") == "nothing to check against, expected at least one --source PATH"
    assert "one.txt: named twice" in refused("check", "one.txt", "-s", "one.txt")
    Path("d.jsonl").write_text('{"text": "a"}\n{"text": "b"}\n')
    assert (
        refused("check", "d.jsonl", "-s", "one.txt")
        == "d.jsonl: cannot be checked, found '2 documents', expected one text"
    )


def test_a_text_is_no_source_of_itself() -> None:
    Path("text.txt").write_text("The fire killed 30 people.")
    shown = run("check", "text.txt", "--source", "*.txt")
    assert " --> one.txt:1:17" in shown.stdout
    assert shown.stdout.endswith("(1 figure, 3 documents)\n")
    assert run("check", "text.txt", ".").stdout == shown.stdout
    assert refused("check", "text.txt", "-s", "te*.txt") == (
        "te*.txt: nothing to check against, expected a source beside the text"
    )
    assert (
        refused("check", "*.txt", "-s", "one.txt") == "*.txt: cannot be checked, found '2 documents', expected one text"
    )


def test_a_pattern_that_leaves_no_text_to_check() -> None:
    told = refused("check", "one.*", "-s", "one.txt")
    assert told == "one.*: cannot be checked, found 'no text that is not a source as well', expected one text"


def test_a_table_is_a_source() -> None:
    Path("text.txt").write_text("The firm has 480 employees in Bonn.")
    Path("table.csv").write_text("city,employees\nBonn,485\nKiel,120\n")
    shown = run("check", "text.txt", "--source", "table.csv")
    assert shown.exit_code == 1
    assert "contradicted: 480 and 485 share no value\n" in shown.stdout
    assert "  | Bonn: 485 employees.\n" in shown.stdout
    assert (
        refused("check", "table.csv", "-s", "one.txt")
        == "table.csv: cannot be checked, found 'a table', expected one text"
    )
    assert "“485”  485  employee" in run("extract", "table.csv").stdout


# Inputs --------------------------------------------------------------------------------------------


def test_folders_and_patterns() -> None:
    Path("news").mkdir()
    Path("news/a.html").write_text("<title>99</title><p>The fire killed <b>25</b> people.")
    Path("news/b.md").write_text("> The fire killed **30** people.")
    shown = run("compare", "news")
    assert shown.exit_code == 1
    assert " --> a.html:1:17" in shown.stdout
    assert " --> b.md:1:21" in shown.stdout
    assert run("compare", "news/*").stdout == shown.stdout
    assert "no file matches this pattern" in refused("compare", "news/*.txt")


def test_days_and_outlets_decide() -> None:
    """A later report of a growing count supersedes; of one outlet that falls it is a revision."""
    assert run("compare", "one.txt", "two.txt").stdout.startswith("conflict[D101]")
    days = ("--as-of", "one.txt=2024-03-04", "--as-of", "two.txt=2024-03-06")
    assert run("compare", "one.txt", "two.txt", *days).stdout.startswith("superseded[S401]")
    fallen = ("--as-of", "2024-03-06", "--as-of", "one.txt=2024-03-08", "--outlet", "AP")
    assert run("compare", "one.txt", "two.txt", *fallen).stdout.startswith("tension[T306]")
    assert "--as-of: no such input, found 'three.txt', expected one of one.txt, two.txt" in refused(
        "compare", "one.txt", "two.txt", "--as-of", "three.txt=2024-03-04"
    )


def test_presets_go_over_the_settings_file() -> None:
    Path("one.txt").write_text("The fire killed 180 people.")
    Path("two.txt").write_text("The fire killed 184 people.")
    assert run("compare", "one.txt", "two.txt").stdout.startswith("compatible[C502]")
    assert run("compare", "one.txt", "two.txt", "--preset", "casualties").stdout.startswith("conflict[D101]")
    Path("discrep.toml").write_text("[hedges]\nexact_below = 50\n")
    assert run("compare", "one.txt", "two.txt", "--preset", "casualties").stdout.startswith("conflict[D101]")
    both = ("--preset", "science", "--preset", "casualties")
    assert "(warning)" in run("compare", "one.txt", "two.txt", *both).stdout
    assert refused("compare", "one.txt", "--preset", "sports") == (
        "--preset: no such preset, found 'sports', expected casualties or finance or science"
    )


def test_encoding() -> None:
    Path("old.txt").write_bytes("The fire in Córdoba killed 25 people.".encode("cp1252"))
    assert "(--encoding cp1252)" in refused("compare", "old.txt", "two.txt")
    assert "C\xf3rdoba" in run("compare", "old.txt", "two.txt", "--encoding", "cp1252").stdout
    assert refused("compare", "one.txt", "--encoding", "klingon").startswith("unknown encoding, found 'klingon'")


def test_what_a_file_says_of_itself_and_cannot_be_read_is_a_note() -> None:
    Path("a.md").write_text("---\ntitle: x\ndate: May 5\n---\nThe fire killed 25 people.\n")
    shown = run("compare", "a.md", "two.txt", "--fail-on", "never")
    assert shown.exit_code == 0
    assert shown.stderr.startswith("note: a.md:3: date is not read, found 'May 5'")


# Formats -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("format", formats())
def test_every_format(format: str) -> None:
    shown = run("compare", "one.txt", "two.txt", "--format", format)
    assert (shown.exit_code, shown.stderr) == (1, "")
    assert "D101" in shown.stdout
    written = run("check", "one.txt", "two.txt", "--format", format, "--output", f"report.{format}")
    assert (written.exit_code, written.stdout) == (1, "")
    assert "D101" in Path(f"report.{format}").read_text("utf-8")


@pytest.mark.parametrize("name", ["compare", "check"])
def test_help_shows_an_example_of_each_format(name: str) -> None:
    shown = run(name, "--help").stdout
    for format in formats():
        assert f"\n    --format {format} " in shown
    assert f"Example: discrep {name} " in shown


def test_formats_lead_to_the_files_that_were_named() -> None:
    Path("sub").mkdir()
    Path("one.txt").rename("sub/one, a.txt")
    Path("d.jsonl").write_text(json.dumps({"text": TWO}) + "\n")
    shown = run("compare", "sub/one, a.txt", "d.jsonl", "--format", "github").stdout
    assert shown.startswith("::error file=sub/one%2C a.txt,line=1,col=17,")
    (log,) = json.loads(run("compare", "sub/one, a.txt", "d.jsonl", "--format", "sarif").stdout)["runs"]
    (result, _) = log["results"]
    places = [*result["locations"], *result["relatedLocations"]]
    uris = [place["physicalLocation"]["artifactLocation"]["uri"] for place in places]
    assert uris == ["sub/one%2C%20a.txt", "d.jsonl%3A1"]


# Extract, parse, rules, schema ---------------------------------------------------------------------


def test_extract() -> None:
    shown = run("extract", "one.txt")
    assert shown.exit_code == 0
    assert shown.stdout.splitlines()[0] == "one.txt:1:17  “25”  25  person · kill  narrator"
    lines = run("extract", "one.txt", "two.txt", "--format", "jsonl").stdout
    assert [claim.quantity.text for claim in load_claims(lines)] == ["25", "10", "30", "10"]
    report = load_report(run("extract", "one.txt", "--format", "json").stdout)
    assert report.documents[0].text == ONE
    assert [claim.quantity.text for claim in report.claims] == ["25", "10"]
    assert "unknown format, found 'html'" in refused("extract", "one.txt", "--format", "html")


def test_extract_all() -> None:
    Path("one.txt").write_text("In 2019 the fire killed 25 people.")
    assert "“2019”" not in run("extract", "one.txt").stdout
    assert "“2019”  year" in run("extract", "one.txt", "--all").stdout


def test_extract_keeps_given_claims() -> None:
    claims = discrep.extract("It killed 25 people.")
    Path("c.jsonl").write_text(dump_claims(claims))
    assert run("extract", "c.jsonl", "--format", "jsonl").stdout == dump_claims(claims)


def test_parse() -> None:
    shown = run("parse", "up to 12,000 troops")
    assert shown.stdout.splitlines()[:3] == [
        "figure   up to 12,000",
        "values   [0, 12,000]",
        "as read  (6,000, 12,000]",
    ]
    quantity = load_quantity(run("parse", "up to 12,000 troops", "--format", "json", "--locale", "en_GB").stdout)
    assert quantity == parse("up to 12,000 troops")
    assert "figure" in refused("parse", "troops")
    assert "locale" in refused("parse", "3", "--locale", "xx")


def test_rules() -> None:
    listed = run("rules").stdout.splitlines()
    assert "D101  conflict        disjoint-figures" in listed
    assert "A601  remark          same-origin" in listed
    page = run("rules", "c502").stdout
    assert page == run("rules", "equal-after-rounding").stdout
    for line in ("rule       C502 equal-after-rounding", "verdict    compatible (note)", "option     widest = 1/5"):
        assert line in page.splitlines()
    assert "C501" in next(line for line in page.splitlines() if line.startswith("yields to"))
    assert page.endswith((ROOT / "docs/rules/C502-equal-after-rounding.md").read_text(encoding="utf-8"))
    assert refused("rules", "X999").startswith("unknown rule code, found 'X999', expected ")


def test_rules_as_json() -> None:
    listed = json.loads(run("rules", "--format", "json").stdout)
    assert [rule["code"] for rule in listed] == [rule.code for rule in builtin_rules()]
    (rule,) = json.loads(run("rules", "c502", "-f", "json").stdout)
    assert rule["options"] == {"widest": "1/5"}
    assert (rule["verdict"], rule["severity"], rule["relation"]) == ("compatible", "note", "same")
    assert "C501" in rule["yields_to"]
    assert "unknown format" in refused("rules", "--format", "html")


def test_schema_and_version() -> None:
    assert json.loads(run("schema").stdout) == report_schema()
    assert run("--version").stdout == f"discrep {discrep.__version__}\n"


# Settings ------------------------------------------------------------------------------------------


def test_settings_are_found_and_named() -> None:
    assert run("compare", "one.txt", "two.txt").exit_code == 1
    Path("other.toml").write_text('[tool.discrep.ignore]\nD = "not today"\n')
    assert run("compare", "one.txt", "two.txt", "--settings", "other.toml").exit_code == 0
    Path("discrep.toml").write_text('[ignore]\nD = "not today"\n')
    assert run("compare", "one.txt", "two.txt").exit_code == 0
    Path("sub").mkdir()
    os.chdir("sub")
    assert run("compare", "../one.txt", "../two.txt").exit_code == 0


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ("colour = 1", "discrep.toml: unknown setting 'colour'"),
        ('select = ["X9"]', "select: unknown rule code, found 'X9'"),
        ('[ignore]\nX999 = "why not"', "ignore: unknown rule code, found 'X999'"),
        ('[ignore]\nD101 = ""', "ignore.D101: a rule is ignored without a reason"),
        ("[rules.C502]\nwidest = true", "rules.C502: widest"),
        ("[rules.C502]\nwider = 1", "rules.C502: wider"),
        ('[ignore]\n"" = "all of them"', "ignore: unknown rule code, found ''"),
        ("[vague]\noodles = [1, 2]", "discrep.toml: vague.oodles: unknown vague numeral"),
        ('[severity]\nX9 = "note"', "severity: unknown rule code, found 'X9'"),
        ('extends = "sports"', "extends: no such preset, found 'sports'"),
        ('plugins = ["nobody"]', "plugins: no such plugin, found 'nobody'"),
        ("oops", "discrep.toml: not TOML"),
    ],
)
def test_wrong_settings(settings: str, message: str) -> None:
    Path("discrep.toml").write_text(settings)
    for command in (("compare", "one.txt", "two.txt"), ("check", "one.txt", "two.txt")):
        told = refused(*command)
        assert message in told
        assert told.split(": ")[0].endswith("discrep.toml")


def test_settings_that_are_not_there() -> None:
    assert refused("compare", "one.txt", "--settings", "no.toml").startswith("no.toml: cannot be read")


# Files that are written ----------------------------------------------------------------------------


def test_output_is_a_file_with_the_usual_mode() -> None:
    before = os.umask(0o027)
    try:
        result = run("compare", "one.txt", "two.txt", "--format", "json", "--output", "report.json")
    finally:
        os.umask(before)
    assert (result.exit_code, result.stdout) == (1, "")
    assert load_report(Path("report.json").read_bytes()).conflicts
    if sys.platform != "win32":
        assert stat.S_IMODE(Path("report.json").stat().st_mode) == 0o640
    assert sorted(os.listdir()) == ["one.txt", "report.json", "two.txt"]


@pytest.mark.parametrize(
    ("file", "begins"),
    [
        ("report.html", "<!DOCTYPE html>"),
        ("Report.HTM", "<!DOCTYPE html>"),
        ("report.json", "{\n"),
        ("report.jsonl", "{"),
        ("report.md", "**1 conflict"),
        ("discrep.sarif", "{"),
        ("findings.csv", '"type",'),
        ("report.txt", "conflict[D101]"),
        ("report", "conflict[D101]"),
    ],
)
def test_the_ending_of_a_file_tells_its_format(file: str, begins: str) -> None:
    run("compare", "one.txt", "two.txt", "--output", file)
    assert Path(file).read_text().startswith(begins)
    run("compare", "one.txt", "two.txt", "--format", "text", "--output", file)
    assert Path(file).read_text().startswith("conflict[D101]")


def test_output_replaces_all_or_nothing() -> None:
    Path("report.json").write_text("old " * 10_000)
    Path("link.json").symlink_to("one.txt")
    run("compare", "one.txt", "two.txt", "--format", "json", "--output", "report.json")
    assert load_report(Path("report.json").read_bytes()).conflicts
    run("compare", "one.txt", "two.txt", "--output", "link.json")
    assert Path("one.txt").read_text() == ONE, "a link is replaced, not what it points to"
    Path("old.json").write_text("old")
    assert run("compare", "one.txt", "nowhere.txt", "--output", "old.json").exit_code == 2
    assert Path("old.json").read_text() == "old"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with names")
@pytest.mark.parametrize("output", [".", "nowhere/report.json", "pipe"])
def test_output_that_cannot_be_written(output: str) -> None:
    os.mkfifo("pipe")  # stands for /dev/null, which a broken guard would replace for the whole machine
    before = sorted(os.listdir())
    assert refused("compare", "one.txt", "--output", output).startswith(f"{output}: cannot be written")
    assert sorted(os.listdir()) == before


def test_an_output_called_minus_is_standard_output() -> None:
    before = sorted(os.listdir())
    for called in (["compare", "one.txt", "two.txt", "-f", "json"], ["extract", "one.txt", "-f", "jsonl"], ["schema"]):
        assert run(*called, "--output", "-").stdout == run(*called).stdout != ""
    assert sorted(os.listdir()) == before


def test_a_long_name_of_an_output() -> None:
    assert run("schema", "--output", "n" * 255).exit_code == 0
    assert sorted(os.listdir()) == ["n" * 255, "one.txt", "two.txt"]
    for output in ("n" * 256, f"{'n' * 256}/report.json"):
        assert refused("schema", "--output", output).endswith(": cannot be written (File name too long)")
        assert refused("compare", "one.txt", "--output", output).endswith(": cannot be written (File name too long)")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_an_error_in_the_middle_leaves_nothing_behind() -> None:
    Path("report.json").write_text("old")
    called = f'ulimit -f 2; exec "{sys.executable}" -P -m discrep compare one.txt two.txt -f json -o report.json'
    # counting lines would write a file of its own
    variables = uncounted(PYTHONPATH=SRC)
    found = subprocess.run(["sh", "-c", called], capture_output=True, env=variables, timeout=60, check=False)
    assert found.returncode == 2
    assert found.stderr == b"error: report.json: cannot be written (File too large)\n"
    assert Path("report.json").read_text() == "old"
    assert sorted(os.listdir()) == ["one.txt", "report.json", "two.txt"]


# What a name or a text could do --------------------------------------------------------------------


def test_format_is_checked_before_anything_is_read() -> None:
    assert refused("compare", "nowhere.txt", "--format", "pdf").startswith(
        "unknown format, found 'pdf', expected one of"
    )


def test_nothing_harmful_reaches_the_terminal() -> None:
    text = "The [bold]fire[/] :smile: \x1b[31m\x9b \u202ekilled 25 people.\n"
    Path("bad\x1b[2J.txt").write_text(text, "utf-8")
    result = run("compare", "bad\x1b[2J.txt", "two.txt")
    assert "[bold]fire[/] :smile:" in result.stdout
    assert "bad␛[2J.txt:1:" in result.stdout
    missing = run("compare", "gone\x1b[2J\u202e.txt")
    for shown in (result.stdout, missing.stderr):
        assert not {"\x1b", "\x9b", "\u202e"} & set(shown)
    assert "gone" in missing.stderr


def test_where_to_write_is_seen_to_before_any_work() -> None:
    assert refused("compare", "nowhere.txt", "--output", "no/report.json").startswith(
        "no/report.json: cannot be written"
    )


def test_completion_of_the_shell() -> None:
    def completed(*words: str) -> list[str]:
        asked = {"_DISCREP_COMPLETE": "complete_bash", "COMP_WORDS": " ".join(words), "COMP_CWORD": str(len(words))}
        code = "from discrep.cli import main; main()"
        found = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            env={**os.environ, "PYTHONPATH": SRC, **asked},
            check=True,
        )
        return found.stdout.decode().split()

    assert "compare" in completed("discrep")
    assert completed("discrep", "compare", "--format") == list(formats())
    assert completed("discrep", "compare", "--preset") == list(presets())


def test_every_option_has_an_example() -> None:
    for name, described in get_command(app).commands.items():  # type: ignore[attr-defined]
        for param in described.params:
            if param.opts[0].startswith("--") and param.name != "help":
                assert re.search(rf"\((?:discrep )?(?:{'|'.join(param.opts)})\b[^)]*\)", param.help), (name, param.name)


def test_an_input_is_never_overwritten() -> None:
    before = Path("one.txt").read_bytes()
    done = run("compare", "one.txt", "two.txt", "--output", "one.txt")
    assert done.exit_code == 2
    assert "would overwrite an input" in done.stderr
    assert Path("one.txt").read_bytes() == before


def test_a_json_file_is_no_prose() -> None:
    Path("report.json").write_text("{}")
    done = run("compare", "report.json", "two.txt")
    assert done.exit_code == 2
    assert ".jsonl" in done.stderr


def test_a_page_tells_which_settings_were_in_force() -> None:
    shown = run("compare", "one.txt", "two.txt", "--format", "html", "--preset", "casualties", "--reading", "logical")
    assert "exact_below" in shown.stdout
    assert "exact_below" not in run("compare", "one.txt", "two.txt", "--format", "html").stdout


def test_a_page_tells_what_was_overruled_without_being_asked() -> None:
    Path("kilo.txt").write_text("The bridge is 1,240 m long.\n")
    Path("mega.txt").write_text("The bridge is 12,400 m long.\n")
    page = run("compare", "kilo.txt", "mega.txt", "--format", "html").stdout
    assert re.search(r"Overruled: .*D101.*it yields to T304", page)
    page = run("compare", "kilo.txt", "mega.txt", "--format", "html", "--reading", "logical").stdout
    assert '<th scope="row">reading</th><td>logical</td>' in page
    assert "overruled" not in run("compare", "kilo.txt", "mega.txt").stdout


@pytest.mark.skipif(sys.platform == "win32", reason="needs modes of files")
def test_a_report_keeps_the_mode_of_the_file_that_it_replaces() -> None:
    Path("report.json").write_text("old")
    Path("report.json").chmod(0o600)
    run("compare", "one.txt", "two.txt", "--format", "json", "--output", "report.json")
    assert load_report(Path("report.json").read_bytes()).conflicts
    assert stat.S_IMODE(Path("report.json").stat().st_mode) == 0o600
