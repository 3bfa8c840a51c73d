"""A plugin that is really installed: off by default, on by name."""

from __future__ import annotations

import json
from pathlib import Path

from conftest import Installed

JUDGE = """
import discrep
from discrep.errors import DiscrepError
settings = discrep.Settings.model_validate({settings})
try:
    found = discrep.judge("about 12,000 people", "11,000 people", settings=settings)
except DiscrepError as error:
    print(type(error).__name__, error)
else:
    print(found.code, [(remark.code, remark.text) for remark in found.remarks])
"""


def judged(installed: Installed, folder: Path, **settings: object) -> str:
    return installed.python(JUDGE.format(settings=settings), folder).strip()


def test_an_installed_plugin_is_off(installed: Installed, tmp_path: Path) -> None:
    assert judged(installed, tmp_path) == "D101 []"
    assert "X901" not in installed.run("discrep", "rules", cwd=tmp_path).stdout


def test_a_plugin_is_on_where_settings_name_it(installed: Installed, tmp_path: Path) -> None:
    found = judged(installed, tmp_path, plugins=["round-figures"])
    assert found.startswith("D101 [('X901', ")
    assert "3 zeros" in found


def test_its_options_and_codes_are_known_then(installed: Installed, tmp_path: Path) -> None:
    on = {"plugins": ["round-figures"]}
    assert judged(installed, tmp_path, **on, rules={"X901": {"zeros": 4}}) == "D101 []"
    assert judged(installed, tmp_path, **on, ignore={"X901": "we never guess"}) == "D101 []"
    assert judged(installed, tmp_path, **on, rules={"X901": {"noughts": 4}}).startswith("SettingsError rules.X901")
    assert judged(installed, tmp_path, rules={"X901": {"zeros": 4}}).startswith("RuleError rules")


def test_a_wrong_name_is_an_error_that_lists_the_right_ones(installed: Installed, tmp_path: Path) -> None:
    found = judged(installed, tmp_path, plugins=["square-figures"])
    assert found.startswith("RuleError plugins: ")
    assert "'square-figures'" in found
    assert "round-figures" in found


def test_an_entry_point_that_is_no_rule_is_refused(installed: Installed, tmp_path: Path) -> None:
    assert judged(installed, tmp_path, plugins=["not-a-rule"]).startswith("RuleError plugin 'not-a-rule'")


def test_the_command_takes_plugins_from_the_settings_file(installed: Installed, tmp_path: Path) -> None:
    (tmp_path / "discrep.toml").write_text('plugins = ["round-figures"]\n', encoding="utf-8")
    (tmp_path / "a.txt").write_text("The march drew about 12,000 people in Rome.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("The march drew 11,000 people in Rome.", encoding="utf-8")
    done = installed.run("discrep", "compare", "a.txt", "b.txt", "--format", "json", cwd=tmp_path, expected=1)
    findings = json.loads(done.stdout)["findings"]
    assert [(finding["code"], [r["code"] for r in finding["remarks"]]) for finding in findings] == [("D101", ["X901"])]
