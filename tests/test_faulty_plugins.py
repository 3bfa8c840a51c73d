"""Plugins with a fault: their findings are lost, the fault is named once, and all else is as without them."""

from __future__ import annotations

import decimal
import json
import subprocess
import sys
import warnings
from pathlib import Path

import pytest

import discrep
from discrep.errors import RuleError, RuleWarning
from discrep.rules.registry import all_rules, plugin_rules
from discrep.wire import dump_report

ONE = discrep.Document("The fire killed 25 people in Norvale. It cost $5 million.", id="one.txt")
TWO = discrep.Document("The fire killed 30 people in Norvale. It cost $5 million.", id="two.txt")

# Each is a statement in the predicate of a rule that would otherwise go before all others.
FAULTS = {
    "raises": ("1 / 0", "failed (ZeroDivisionError: "),
    "raises what cannot be shown": ("raise Mute", "failed (Mute)"),
    "leaves": ("sys.exit(0)", "failed (SystemExit: 0)"),
    "raises what is no Exception": ("raise BaseException('odd')", "failed (BaseException: odd)"),
    "recurses": ("again()", "failed (RecursionError: "),
    "sets the precision": ("decimal.getcontext().prec = 3", "changed the decimal context"),
    "sets a context": ("decimal.setcontext(decimal.Context(prec=2))", "changed the decimal context"),
    "sets the context of threads": ("decimal.DefaultContext.prec = 2", "changed the decimal context"),
    "traps": ("decimal.getcontext().traps[decimal.Inexact] = True", "changed the decimal context"),
    "replaces json.dumps": ("json.dumps = print", "replaced a function of the json module"),
    "replaces json.loads and raises": ("json.loads = 1 / 0 if setattr(json, 'loads', 0) else 1 / 0", "failed (Zero"),
    "has no reason": ("because.says = None", "failed (TypeError: because gives NoneType and no str)"),
    "has no truth": ("return Mute()", "failed (Mute)"),
}
MODULE = """
import decimal, json, sys
from discrep.rules.model import rule

class Mute(BaseException):
    def __str__(self): raise self
    def __bool__(self): raise self

def again(): return again()

def because(pair, options): return because.says
because.says = "because"

BEFORE = ("D101", "T303", "T304", "T302", "S401", "C502", "A604", "D103", "C501")
@rule("X901", "faulty", verdict="tension", precedes=BEFORE, because=because)
def faulty(pair, options):
    {fault}
    return True

@rule("X902", "sound", verdict=None, because=lambda pair, options: "sound")
def sound(pair, options):
    return True

BOTH = [faulty, sound]
"""


@pytest.fixture
def faulty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> discrep.Settings:
    """Makes a plugin as it is found when it is installed."""
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "faulty_plugin", raising=False)
    about = tmp_path / "faulty_plugin-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: faulty-plugin\nVersion: 1.0\n")
    points = "[discrep.rules]\nfaulty = faulty_plugin:BOTH\nabsent = faulty_plugin:NOTHING\ngone = nowhere_at_all:X\n"
    (about / "entry_points.txt").write_text(points)
    write(tmp_path, "pass")
    return discrep.Settings(plugins=("faulty",))


def write(folder: Path, fault: str) -> None:
    (folder / "faulty_plugin.py").write_text(MODULE.format(fault=fault))


def without_remarks(text: str) -> str:
    report = json.loads(text)
    for finding in report["findings"]:
        finding["remarks"] = []
    return json.dumps(report)


def test_a_sound_rule_is_heard_and_given_back(faulty: discrep.Settings) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = discrep.compare([ONE, TWO], settings=faulty).findings
    assert {finding.code for finding in found} == {"X901"}
    assert {remark.code for finding in found for remark in finding.remarks} == {"X902"}


@pytest.mark.parametrize(("fault", "told"), FAULTS.values(), ids=FAULTS.keys())
def test_its_findings_are_lost_and_nothing_else(
    faulty: discrep.Settings, tmp_path: Path, fault: str, told: str
) -> None:
    write(tmp_path, fault)
    functions, context = (json.dumps, json.loads), decimal.getcontext().prec
    for job in (lambda s: discrep.compare([ONE, TWO], settings=s), lambda s: discrep.check(ONE, [TWO], settings=s)):
        with pytest.warns(RuleWarning) as caught:
            made = dump_report(job(faulty))
        assert len(caught) == 1
        assert str(caught[0].message).startswith(f"plugin 'faulty': X901 {told}")
        assert str(caught[0].message).endswith("; its findings on such figures are lost")
        assert without_remarks(made) == without_remarks(dump_report(job(None)))
        assert '"X902"' in made
    assert (json.dumps, json.loads) == functions
    assert (decimal.getcontext().prec, decimal.DefaultContext.prec) == (context, 28)


def test_what_it_prints_is_no_part_of_a_report(
    faulty: discrep.Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, "print('looking')")
    assert {finding.code for finding in discrep.compare([ONE, TWO], settings=faulty).findings} == {"X901"}
    printed = capsys.readouterr()
    assert printed.out == ""
    assert set(printed.err.split()) == {"looking"}


def test_a_reason_is_its_characters(faulty: discrep.Settings, tmp_path: Path) -> None:
    write(tmp_path, "because.says = type('Odd', (str,), {'__str__': None, '__format__': None})('odd')")
    (finding, *_) = discrep.compare([ONE, TWO], settings=faulty).findings
    assert (type(finding.explanation), finding.explanation) == (str, "odd")


@pytest.mark.parametrize("fault", ["raise SystemExit", "1 / 0", "json.dumps = print", "decimal.getcontext().prec = 3"])
def test_a_plugin_that_fails_while_it_is_loaded_is_named(faulty: discrep.Settings, tmp_path: Path, fault: str) -> None:
    (tmp_path / "faulty_plugin.py").write_text(f"import decimal, json\n{fault}\n{MODULE.format(fault='pass')}")
    functions, precision = json.dumps, decimal.getcontext().prec
    with pytest.raises(RuleError, match=r"^plugins: 'faulty' (failed|changed|replaced)"):
        discrep.judge("5 men", "6 men", settings=faulty)
    assert (json.dumps, decimal.getcontext().prec) == (functions, precision)
    assert discrep.judge("5 men", "6 men").code == "D101"
    for name in ("absent", "gone"):
        with pytest.raises(RuleError, match=f"^plugins: '{name}' failed"):
            plugin_rules((name,))


def test_what_is_not_named_is_not_loaded(faulty: discrep.Settings, tmp_path: Path) -> None:
    (tmp_path / "faulty_plugin.py").write_text("raise SystemExit('loaded')")
    assert discrep.judge("5 men", "6 men").code == "D101"
    assert all_rules()
    assert "faulty_plugin" not in sys.modules


def test_two_plugins_of_one_name_are_told_apart_by_nobody(faulty: discrep.Settings, tmp_path: Path) -> None:
    about = tmp_path / "another-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: another\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text("[discrep.rules]\nfaulty = another_plugin:BOTH\n")
    with pytest.raises(RuleError, match=r"^plugins: two plugins with one name"):
        discrep.judge("5 men", "6 men", settings=faulty)


def test_the_command_tells_of_it_and_keeps_all_else(faulty: discrep.Settings, tmp_path: Path) -> None:
    write(tmp_path, "sys.exit(0)")
    for document in (ONE, TWO):
        (tmp_path / document.id).write_text(document.text)
    (tmp_path / "discrep.toml").write_text('plugins = ["faulty"]')
    command = [
        sys.executable,
        "-c",
        f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import discrep.cli as c; c.main()",
    ]
    done = subprocess.run(
        [*command, "compare", "one.txt", "two.txt"], cwd=tmp_path, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 2
    assert done.stderr == (
        "error: plugin 'faulty': X901 failed (SystemExit: 0); its findings on such figures are lost\n"
    )
    assert done.stdout.startswith("conflict[D101] disjoint-figures: 25 and 30 share no value")
    assert "X902: sound" in done.stdout
