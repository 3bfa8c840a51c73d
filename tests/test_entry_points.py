"""Rules of entry points, read in this process: a folder on the path that says of itself what an installed one would."""

from __future__ import annotations

from pathlib import Path

import pytest

import discrep
import discrep.rules
from discrep.errors import RuleError
from discrep.rules import registry
from discrep.rules.registry import all_rules, plugin_rules

MODULE = """
from discrep.rules.model import NoOptions, rule

def named(code):
    @rule(code, "never", verdict=None, because=lambda pair, options: "")
    def never(pair, options: NoOptions) -> bool:
        return pair.a.value == pair.b.value
    return never

ONE, SEVERAL, NO_RULE, SMALL, TAKEN = named("X950"), [named("X951"), named("X952")], [1], named("x95"), named("D101")
LONG = named("ABCDE950")
"""


@pytest.fixture(autouse=True)
def plugins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "discrep_never.py").write_text(MODULE, encoding="utf-8")
    about = tmp_path / "discrep_never-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: discrep-never\nVersion: 1.0\n", encoding="utf-8")
    points = "".join(
        f"{name.lower()} = discrep_never:{name}\n" for name in ("ONE", "SEVERAL", "NO_RULE", "SMALL", "TAKEN", "LONG")
    )
    (about / "entry_points.txt").write_text(f"[discrep.rules]\n{points}", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))


def test_an_entry_point_gives_one_rule_or_several() -> None:
    assert [one.code for one in plugin_rules(("one", "several"))] == ["X950", "X951", "X952"]
    assert {"D101", "X951"} <= {one.code for one in all_rules(("several",))}
    assert "X951" not in {one.code for one in all_rules()}


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("nobody", r"plugins: no such plugin, found 'nobody', expected one of .*several"),
        ("no_rule", r"plugin 'no_rule' gives no rule, found 'int', expected a Rule$"),
        ("small", r"not a rule code, found 'x95'"),
        ("long", r"not a rule code, found 'ABCDE950'"),
        ("taken", r"two rules with one code, found 'D101 \("),
    ],
)
def test_what_is_no_rule_is_refused_by_name(name: str, told: str) -> None:
    with pytest.raises(RuleError, match=told):
        discrep.judge("12 ships", "13 ships", settings=discrep.Settings(plugins=(name,)))


def test_a_rule_file_with_two_rules_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = "from discrep_never import ONE, SEVERAL\nONE, OTHER = ONE, SEVERAL[0]\n"
    (tmp_path / "x999_two.py").write_text(source, encoding="utf-8")
    monkeypatch.setattr(discrep.rules, "__path__", [*discrep.rules.__path__, str(tmp_path)])
    with pytest.raises(RuleError, match=r"a rule file holds one rule, found '2', expected 1$"):
        registry.builtin_rules.__wrapped__()
