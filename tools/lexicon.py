"""Writes the lexicon files of unit and currency names from CLDR, as Babel carries it: `make lexicon`.

    python tools/lexicon.py [--check]

`en.units.cldr.toml` and `en.money.cldr.toml` are committed; nothing at run time needs Babel. With
`--check` nothing is written, and the exit status is 1 if a file would change. A unit of CLDR that is
neither in `discrep.units` nor left out below is an error, so that a new CLDR is looked at.
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterable
from pathlib import Path

import babel
from babel import Locale
from babel.core import get_global

from discrep.units import PHYSICAL

FOLDER = Path(__file__).resolve().parent.parent / "src/discrep/extract/lexicon"
LOCALES = ("en", "en_GB")
# CLDR identifier without its kind -> our name, where hyphens to underscores is not enough
NAMES = {
    "celsius": "degree_Celsius",
    "fahrenheit": "degree_Fahrenheit",
    "tonne": "metric_ton",
    "ounce-troy": "troy_ounce",
    "electronvolt": "electron_volt",
    "therm-us": "therm",
    "arc-minute": "arcminute",
    "arc-second": "arcsecond",
    "percent": "percent",
    "permille": "per_mille",
    "permillion": "part_per_million",
    "portion-per-1e9": "part_per_billion",
    "milligram-ofglucose-per-deciliter": "milligram_per_deciliter",
    "meter-per-square-second": "meter_per_square_second",
    "pound-force-per-square-inch": "pound_force_per_square_inch",
    "pound-force-foot": "pound_foot",
    "millimeter-ofhg": "millimeter_Hg",
    "inch-ofhg": "inch_Hg",
    "gallon-imperial": "imperial_gallon",
    "quart-imperial": "imperial_quart",
    "fluid-ounce-imperial": "imperial_fluid_ounce",
    "mile-per-gallon-imperial": "mile_per_imperial_gallon",
}
# No unit of news prose, or a name that is mostly another word; the hand-written lexicon has some in context.
LEFT_OUT = frozenset(
    """
    g-force revolution dunam item karat millimole-per-liter permyriad day-person month-person week-person year-person
    night quarter foodcalorie gasoline-energy-density dot dot-per-centimeter dot-per-inch em pixel-per-centimeter
    pixel-per-inch earth-radius mile-scandinavian parsec point solar-radius solar-luminosity dalton earth-mass grain
    solar-mass bar beaufort light-speed generic barrel cup cup-metric dessert-spoon dessert-spoon-imperial dram drop
    jigger pinch pint-metric mole stone pound second degree calorie bit
    """.split()
)
# Short forms that are words, other units or marks of something else: "pt" is a pint and a point.
NOT_SHORT = frozenset(
    "ac au bu c cd CD ct dec dr fth fur gr in kn kt ly ML Ml mo MP pm pn pt qtr qtrs st tn Pa wk".split()
)
# Codes of funds, metals and tests; without a name of their own
NO_MONEY = "X"
STILL_MONEY = frozenset({"XAF", "XCD", "XCG", "XOF", "XPF"})
HEADER = """# Written by tools/lexicon.py from Unicode CLDR as of Babel {version}; do not edit.
# `make lexicon` writes it anew; what stands in {hand} wins over it. Licence: Unicode-3.0, see THIRD_PARTY.md.
"""


def units() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Canonical name -> spelled-out forms in lower case, and -> short forms as written."""
    words: dict[str, list[str]] = {}
    short: dict[str, list[str]] = {}
    owner: dict[str, str] = {}  # a British gallon is imperial; the form stays with the unit of the first locale
    for locale in map(Locale.parse, LOCALES):  # Babel has no other door to its units than `_data`
        for identifier, patterns in sorted(locale._data["unit_patterns"].items()):
            unit = canonical(identifier)
            if unit is not None:
                spelled = [form.lower() for form in forms(patterns.get("long", {}))]
                brief = [f for f in forms(patterns.get("short", {})) if len(f) > 1 and f not in NOT_SHORT]
                add(words, unit, (form for form in spelled if owner.setdefault(form, unit) == unit))
                add(short, unit, (form for form in brief if owner.setdefault(form, unit) == unit))
    return words, {unit: [f for f in short[unit] if f.lower() not in words[unit]] for unit in short}


def canonical(identifier: str) -> str | None:
    name = identifier.partition("-")[2]
    if name in LEFT_OUT:
        return None
    unit = NAMES.get(name, name.replace("-", "_"))
    if unit not in PHYSICAL and unit != "percent":
        raise SystemExit(f"{identifier}: neither in discrep.units nor left out")
    return unit


def forms(patterns: dict[str, str]) -> list[str]:
    """What stands behind the number, singular and plural; abbreviated adjectives are left out."""
    found = [patterns[key] for key in ("one", "other") if key in patterns]
    return [form.removeprefix("{0}").strip() for form in found if form.startswith("{0}") and "." not in form]


def currencies() -> tuple[list[str], dict[str, list[str]], dict[str, str]]:
    """The codes in use today, code -> names in lower case, sign -> code."""
    locale = Locale.parse("en")
    used = {
        code
        for territory in get_global("territory_currencies").values()
        for code, _, end, tender in territory
        if tender and end is None
    }
    words: dict[str, list[str]] = {}
    for code, name in sorted(locale._data["currency_names"].items()):
        if "(" in name or " " not in name or (code.startswith(NO_MONEY) and code not in STILL_MONEY):
            continue
        plurals = locale._data["currency_names_plural"].get(code, {})
        spelled = [name.lower(), *(str(plurals[key]).lower() for key in ("one", "other") if key in plurals)]
        add(words, code, (form for f in spelled for form in (f, plain(f))))
    signs = {
        sign: code
        for code, sign in sorted(locale._data["currency_symbols"].items())
        if (code in used and not sign.isascii()) or sign.endswith("$")
    }
    return sorted(used), words, signs


def plain(name: str) -> str:
    """Without accents: "colon" for "colón"."""
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


def add(table: dict[str, list[str]], key: str, found: Iterable[str]) -> None:
    entry = table.setdefault(key, [])
    entry += [form for form in dict.fromkeys(found) if form not in entry]


def listed(table: dict[str, list[str]]) -> str:
    return "".join(f"{key} = [{', '.join(map(quoted, table[key]))}]\n" for key in sorted(table) if table[key])


def quoted(text: str) -> str:
    return f'"{text}"'


def files() -> dict[str, str]:
    """File name -> content."""
    words, short = units()
    codes, names, signs = currencies()
    measures = HEADER.format(version=babel.__version__, hand="en.units.toml")
    measures += f"\n[cldr_units.words]\n{listed(words)}\n[cldr_units.short]\n{listed(short)}"
    money = HEADER.format(version=babel.__version__, hand="en.money.toml")
    money += f"\n[currencies]\ncodes = [{', '.join(map(quoted, codes))}]\n\n[currencies.words]\n{listed(names)}"
    money += "\n[currencies.symbols]\n" + "".join(f"{quoted(s)} = {quoted(c)}\n" for s, c in sorted(signs.items()))
    return {"en.units.cldr.toml": measures, "en.money.cldr.toml": money}


def main() -> int:
    changed = 0
    for name, content in files().items():
        path = FOLDER / name
        if not path.exists() or path.read_text(encoding="utf-8") != content:
            changed += 1
            print(("would change: " if "--check" in sys.argv else "wrote ") + str(path))
            if "--check" not in sys.argv:
                path.write_text(content, encoding="utf-8")
    return 1 if changed and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
