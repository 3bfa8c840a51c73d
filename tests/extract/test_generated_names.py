"""The names of units and currencies that are generated from CLDR, and what is written by hand beside them."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from importlib import resources
from typing import Any

import pytest

import discrep
from conftest import ROOT
from discrep.errors import LexiconError
from discrep.extract.lexicon import check, load
from discrep.extract.lexicon.measure_words import folded
from discrep.numbers import exact
from discrep.units import PHYSICAL, factor, is_money

FOLDER = resources.files("discrep.extract.lexicon")


def section(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / name).read_text(encoding="utf-8"), parse_float=exact)


def test_the_generated_files_fit_the_installed_cldr() -> None:
    babel = pytest.importorskip("babel")
    if f"Babel {babel.__version__};" not in (FOLDER / "en.units.cldr.toml").read_text(encoding="utf-8"):
        pytest.skip("another Babel than that of the files")
    done = subprocess.run(
        [sys.executable, str(ROOT / "tools/lexicon.py"), "--check"],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_generated_files_are_full_and_name_known_units() -> None:
    units, money = section("en.units.cldr.toml")["cldr_units"], section("en.money.cldr.toml")["currencies"]
    assert len(units["words"]) > 100
    assert set(units["words"]) | set(units["short"]) <= PHYSICAL | {"percent"}
    assert all(form == form.lower() for forms in units["words"].values() for form in forms)
    assert len(money["codes"]) > 150
    assert len(money["words"]) > 200
    assert {"US$", "€", "£"} & set(money["symbols"]) >= {"€", "£"}
    assert all(map(is_money, [*money["codes"], *money["words"], *money["symbols"].values()]))


def test_no_form_has_two_units_in_the_generated_files() -> None:
    for table in (
        section("en.units.cldr.toml")["cldr_units"]["words"],
        section("en.units.cldr.toml")["cldr_units"]["short"],
        section("en.money.cldr.toml")["currencies"]["words"],
    ):
        forms = [form for forms in table.values() for form in forms]
        assert sorted(forms) == sorted(set(forms))


def test_what_is_written_by_hand_wins() -> None:
    sections = {
        "units": {"words": {"mile": ["knot"]}, "short": {}, "senses": [{"forms": ["acre"]}]},
        "cldr_units": {"words": {"knot": ["knot", "knots"], "acre": ["acre", "acres"]}, "short": {"mile": ["mi"]}},
        "money": {"words": {"USD": ["real"]}, "minor": {"lek": ["USD", "100"]}, "codes": ["XBT"],
                  "symbols": {"L": "ALL"}},
        "currencies": {"words": {"BRL": ["real"], "ALL": ["lek", "leks"]}, "codes": ["ALL"], "symbols": {"L": "HNL"}},
    }  # fmt: skip
    merged = folded(sections)
    assert merged["units"]["words"] == {"mile": ["knot"], "knot": ["knots"], "acre": ["acres"]}
    assert merged["units"]["short"] == {"mile": ["mi"]}
    assert merged["money"]["words"] == {"USD": ["real"], "BRL": [], "ALL": ["leks"]}
    assert merged["money"]["codes"] == ["XBT", "ALL"]
    assert merged["money"]["symbols"] == {"L": "ALL"}


def test_a_lexicon_needs_no_generated_names() -> None:
    sections = {
        key: value
        for part in FOLDER.iterdir()
        if part.name.startswith("en") and part.name.endswith(".toml") and "cldr" not in part.name
        for key, value in section(part.name).items()
    }
    assert "meter" not in check(sections, "en").units.words


@pytest.mark.parametrize(
    ("path", "value", "named"),
    [
        ("senses", [{"forms": ["x"], "unit": "cubit"}], "units.senses.0.unit"),
        ("senses", [{"forms": ["x"], "unit": "mile", "near": ["nowhere"]}], "nowhere"),
        ("senses", [{"forms": ["x"], "unit": "mile", "far": True}], "units.senses.0.far"),
        ("parts", {"foot": {"inch": "many"}}, "units.parts.foot.inch"),
        ("marks", {"'": "cubit"}, "units.marks"),
    ],
)
def test_a_wrong_meaning_is_refused(path: str, value: object, named: str) -> None:
    sections = {
        key: table
        for part in FOLDER.iterdir()
        if part.name.startswith("en") and part.name.endswith(".toml")
        for key, table in section(part.name).items()
    }
    sections["units"][path] = value
    with pytest.raises(LexiconError, match=named):
        check(sections, "en")


def test_the_parts_of_a_unit_are_those_of_its_definition() -> None:
    for unit, parts in load("en").units.parts.items():
        for smaller, count in parts.items():
            # a month has no fixed length: twelve of them are a year by count
            if (unit, smaller) != ("year", "month"):
                assert factor(unit, smaller) == count


def test_every_code_in_use_is_read_on_either_side() -> None:
    money = load("en").money
    for code in money.codes:
        before = discrep.parse(f"{code} 1,500.50") if code.isascii() else None
        assert before is not None
        assert (before.unit, before.value) == (code, exact("1500.5"))
        assert discrep.parse(f"1,500.50 {code}").unit == code
    assert len(money.codes) > 150


def test_every_name_of_a_currency_is_read() -> None:
    wrong = {}
    for code, forms in load("en").money.words.items():
        for form in forms:
            for spelling in (form, form.title()):
                read = discrep.extract(f"They paid 1,500 {spelling} for it.")
                if [claim.quantity.unit for claim in read] != [code]:
                    wrong[spelling] = [str(claim.quantity.unit) for claim in read]
    assert not wrong


def test_every_name_of_a_unit_is_read() -> None:
    wrong, units = {}, load("en").units
    for table, number in ((units.words, "two"), (units.words, "2.5"), (units.short, "2.5")):
        for unit, forms in table.items():
            for form in forms:
                found = [claim.quantity.unit for claim in discrep.extract(f"It is {number} {form}, they say.")]
                if found != [unit]:
                    wrong[f"{number} {form}"] = found
    assert not wrong
