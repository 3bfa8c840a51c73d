"""Presets and files laid under settings: what is merged, what is replaced, what is taken away, what is refused."""

from __future__ import annotations

import tomllib
from fractions import Fraction
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

import discrep
from discrep.errors import SettingsError
from discrep.layers import merged, presets
from discrep.rules.order import RuleSet
from discrep.rules.registry import all_rules
from discrep.settings import Settings, Steps, parse_settings, read_settings

NAMES = ("casualties", "finance", "science")


def written(folder: Path, text: str, name: str = "discrep.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def refused(path: Path) -> str:
    with pytest.raises(SettingsError) as caught:
        read_settings(path)
    return str(caught.value)


@pytest.mark.parametrize(
    ("below", "above", "made"),
    [
        ({}, {"a": 1}, {"a": 1}),
        ({"a": 1}, {"a": 2}, {"a": 2}),
        ({"a": 1, "b": 2}, {"a": 3}, {"a": 3, "b": 2}),
        ({"t": {"a": 1, "b": 2}}, {"t": {"b": 3}}, {"t": {"a": 1, "b": 3}}),
        ({"t": {"u": {"a": 1}}}, {"t": {"u": {"b": 2}}}, {"t": {"u": {"a": 1, "b": 2}}}),
        ({"t": {"a": [1, 2]}}, {"t": {"a": [3]}}, {"t": {"a": [3]}}),
        ({"t": {"a": {"x": 1}}}, {"t": {"a": "word"}}, {"t": {"a": "word"}}),
        ({"t": {"a": 1, "b": 2}}, {"t": {"a": False}}, {"t": {"b": 2}}),
        ({"t": {"a": 1}}, {"t": False}, {}),
        ({}, {"a": False}, {"a": False}),  # nothing to take away: the settings refuse it
        ({"rules": {"X1": {"on": True}}}, {"rules": {"X1": {"on": False}}}, {"rules": {"X1": {"on": False}}}),
        ({"rules": {"X1": {"on": True}}}, {"rules": False}, {}),
    ],
)
def test_one_layer_over_another(below: dict[str, Any], above: dict[str, Any], made: dict[str, Any]) -> None:
    before = repr((below, above))
    assert merged(below, above) == made
    assert repr((below, above)) == before


# Presets -------------------------------------------------------------------------------------------


def test_what_is_shipped() -> None:
    assert tuple(presets()) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_preset_is_sound_and_changes_something(name: str) -> None:
    settings = parse_settings({"extends": name})
    assert settings != Settings()
    assert RuleSet.of(all_rules(), settings).rules  # its codes and options are known


@pytest.mark.parametrize("name", NAMES)
def test_every_value_of_a_preset_has_its_reason(name: str) -> None:
    lines = (resources.files("discrep.presets") / f"{name}.toml").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# ")
    values = [i for i, line in enumerate(lines) if " = " in line and not line.startswith("#")]
    assert len(values) >= 3
    for i in values:  # several values may share a reason
        above = next(lines[j] for j in range(i, -1, -1) if j not in values)
        assert above.startswith("# "), lines[i]


def test_a_preset_by_name_or_in_a_list() -> None:
    assert parse_settings({"extends": ["finance"]}) == parse_settings({"extends": "finance"})
    assert Settings(extends="finance") == Settings.model_validate(presets()["finance"])
    assert parse_settings({"extends": []}) == Settings()


def test_the_later_preset_and_the_own_keys_win() -> None:
    both = parse_settings({"extends": ["casualties", "science"]})
    assert both.hedges.exact_below == 10_000  # of science
    assert both.hedges.up_to == 1  # of casualties, which science leaves alone
    assert both.severity["D101"] == Steps(warning_below=Fraction(1, 100))
    other = parse_settings({"extends": ["science", "casualties"]})
    assert other.hedges.exact_below == 1000
    own = parse_settings({"extends": "casualties", "hedges": {"exact_below": 50}, "severity": {"D101": "note"}})
    assert (own.hedges.exact_below, own.hedges.up_to) == (50, 1)
    assert own.severity == {"D101": "note", "T306": "error"}


def test_steps_are_a_table_too() -> None:
    own = parse_settings({"extends": "casualties", "severity": {"D101": {"note_below": "1/100"}}})
    assert own.severity["D101"] == Steps(note_below=Fraction(1, 100), warning_below=Fraction(1, 10))


def test_false_takes_away_what_the_preset_set() -> None:
    own = parse_settings({"extends": "casualties", "hedges": {"up_to": False}, "severity": {"D101": False}})
    assert own.hedges.up_to == Settings().hedges.up_to
    assert own.severity == {"T306": "error"}


def test_what_is_read_can_be_read_again() -> None:
    own = parse_settings({"extends": "casualties", "severity": {"D101": False}})
    assert Settings.model_validate(own.model_dump()) == own


# What a preset is for ------------------------------------------------------------------------------


def told(name: str | None, a: str, b: str) -> tuple[str, str]:
    settings = parse_settings({"extends": name} if name else {})
    documents = [discrep.Document(text, id=f"d{i}", outlet=f"o{i}") for i, text in enumerate((a, b))]
    (found,) = discrep.compare(documents, settings=settings).findings
    return found.code, found.severity


@pytest.mark.parametrize(
    ("name", "a", "b", "without", "with_it"),
    [
        ("casualties", "The fire killed 180 people.", "The fire killed 184 people.", "C502 note", "D101 warning"),
        ("casualties", "The fire killed 100 people.", "The fire killed 180 people.", "D101 error", "D101 error"),
        ("casualties", "The fire killed up to 300 people.", "The fire killed 90 people.", "T301 warning", "C503 note"),
        ("finance", "Acme's revenue was $1 billion.", "Acme's revenue was $1.15 billion.", "C502 note", "D101 error"),
        ("finance", "Acme's debt is $3.1 million.", "Acme's debt is $3.1 billion.", "T304 warning", "T304 error"),
        ("science", "The survey had 1,200 voters.", "The survey had 1,204 voters.", "C502 note", "D101 warning"),
        ("science", "The wall is 3.2 metres high.", "The wall is 3.24 metres high.", "C502 note", "C502 warning"),
    ],
)
def test_a_preset_changes_verdicts(name: str, a: str, b: str, without: str, with_it: str) -> None:
    assert " ".join(told(None, a, b)) == without
    assert " ".join(told(name, a, b)) == with_it


@pytest.mark.parametrize(
    ("name", "a", "b"),
    [
        ("finance", "Acme has 412 outlets.", "Acme has 431 stores."),
        ("finance", "Acme paid a dividend of $3.", "Acme paid a payout of $4."),
        ("science", "The trial enrolled 410 volunteers.", "The trial enrolled 412 participants."),
        ("science", "The trial enrolled 410 respondents.", "The trial enrolled 412 subjects."),
    ],
)
def test_synonyms_of_a_preset(name: str, a: str, b: str) -> None:
    assert told(name, a, b)[0] == "D101"
    documents = [discrep.Document(text, id=f"d{i}") for i, text in enumerate((a, b))]
    assert not discrep.compare(documents).conflicts


# Files ---------------------------------------------------------------------------------------------


def test_a_file_over_a_file_over_a_preset(tmp_path: Path) -> None:
    (tmp_path / "desk").mkdir()
    written(tmp_path, 'extends = "finance"\nreading = "logical"\n[synonyms]\nship = ["boat"]\n', "house.toml")
    own = written(
        tmp_path / "desk",
        '[tool.discrep]\nextends = ["casualties", "../house.toml"]\n[tool.discrep.severity]\nT305 = "note"\n',
        "pyproject.toml",
    )
    found = read_settings(own)
    assert found.reading == "logical"
    assert found.rules == {"C502": {"widest": "1/20"}}
    assert found.hedges.exact_below == 1000
    assert found.synonyms["ship"] == ("boat",)
    assert {code: found.severity[code] for code in ("T304", "T305", "T306")} == {
        "T304": "error",
        "T305": "note",
        "T306": "error",
    }


def test_the_order_holds_whatever_a_file_extends(tmp_path: Path) -> None:
    written(tmp_path, 'extends = "science"\n', "house.toml")
    assert read_settings(written(tmp_path, 'extends = ["casualties", "house.toml"]')).hedges.exact_below == 10_000
    assert read_settings(written(tmp_path, 'extends = ["house.toml", "casualties"]')).hedges.exact_below == 1000


def test_a_reason_can_be_taken_back(tmp_path: Path) -> None:
    written(tmp_path, '[ignore]\nC504 = "too many"\nC503 = "too many"\n', "house.toml")
    own = written(tmp_path, 'extends = "house.toml"\n[ignore]\nC504 = false\n')
    assert read_settings(own).ignore == {"C503": "too many"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('extends = "sports"', "extends: no such preset, found 'sports', expected casualties or finance or science"),
        ("extends = 5", "extends: not a name, found '5'"),
        ("extends = [5]", "extends: not a name"),
        ('extends = "finance"\n[hedges]\nabuot = 0.1', "unknown setting 'hedges.abuot'"),
        ('extends = "finance"\ncolour = 1', "unknown setting 'colour'"),
        ('extends = "finance"\n[severity]\nD101 = "grave"', "severity.D101: "),
        ('[severity]\nD101 = { below = "1/20" }', "unknown setting 'severity.D101.below'"),
        ('[severity]\nD101 = { note_below = "much" }', "severity.D101.note_below: not a number"),
        ('[severity]\nD101 = { note_below = "1/5", warning_below = "1/10" }', "severity.D101: "),
        ("[severity]\nD101 = { note_below = -1 }", "severity.D101: "),
        ("[severity]\nD101 = {}", "severity.D101: "),
        ("[severity]\nD101 = false", "severity.D101: "),
        ("severity = 'note'", "severity: "),
    ],
)
def test_errors_name_the_file_and_the_key(tmp_path: Path, text: str, said: str) -> None:
    path = written(tmp_path, text)
    assert refused(path).startswith(f"{path}: {said}")


def test_an_error_names_the_file_that_it_stands_in(tmp_path: Path) -> None:
    house = written(tmp_path, "[hedges]\nabuot = 0.1\n", "house.toml")
    own = written(tmp_path, 'extends = "house.toml"\n')
    assert refused(own).startswith(f"{house}: unknown setting 'hedges.abuot'")
    own = written(tmp_path, 'extends = "gone.toml"\n')
    assert refused(own).startswith(f"{tmp_path / 'gone.toml'}: cannot be read")
    written(tmp_path, 'extends = "sports"\n', "house.toml")
    assert refused(written(tmp_path, 'extends = "house.toml"\n')).startswith(f"{house}: extends: no such preset")


def test_files_that_extend_each_other(tmp_path: Path) -> None:
    written(tmp_path, 'extends = "discrep.toml"\n', "house.toml")
    assert "extends itself" in refused(written(tmp_path, 'extends = "house.toml"\n'))


def test_two_files_may_extend_one(tmp_path: Path) -> None:
    written(tmp_path, 'reading = "logical"\n', "base.toml")
    written(tmp_path, 'extends = "base.toml"\n', "one.toml")
    written(tmp_path, 'extends = "base.toml"\n', "two.toml")
    assert read_settings(written(tmp_path, 'extends = ["one.toml", "two.toml"]\n')).reading == "logical"


def test_presets_are_toml_of_the_package() -> None:
    folder = resources.files("discrep.presets")
    for name in NAMES:
        assert tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))
