"""Settings: what is read, and what is refused by name."""

from __future__ import annotations

import os
from fractions import Fraction
from pathlib import Path

import pytest

from discrep.errors import DiscrepError, SettingsError
from discrep.settings import MAX_BYTES, Settings, find_settings, parse_settings, read_settings


def written(folder: Path, text: str | bytes, name: str = "discrep.toml") -> Path:
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_a_full_file(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        """
        reading = "logical"
        select = ["D", "T301"]
        plugins = ["house-rules"]
        [ignore]
        C504 = "too many"
        [rules.C502]
        widest = "1/10"
        [hedges]
        about = 0.1
        [synonyms]
        vessel = ["ship", "boat"]
        [aliases]
        "Lloyd Austin" = ["the Pentagon chief"]
        """,
    )
    found = read_settings(path)
    assert found.reading == "logical"
    assert found.select == ("D", "T301")
    assert found.plugins == ("house-rules",)
    assert found.ignore == {"C504": "too many"}
    assert found.rules == {"C502": {"widest": "1/10"}}
    assert found.hedges.about == Fraction(1, 10)
    assert found.synonyms == {"vessel": ("ship", "boat")}
    assert found.aliases == {"Lloyd Austin": ("the Pentagon chief",)}


def test_defaults_are_the_documented_behaviour() -> None:
    found = Settings()
    assert (found.reading, found.select, found.ignore, found.plugins) == ("both", (), {}, ())
    assert found.hedges.about == Fraction(1, 20)
    assert found.hedges.exact_below == 100


def test_floats_in_toml_are_read_digit_by_digit(tmp_path: Path) -> None:
    found = read_settings(written(tmp_path, "[hedges]\nabout = 0.07\nup_to = 0.3333333333333333333333333\n"))
    assert found.hedges.about == Fraction(7, 100)
    assert found.hedges.up_to == Fraction(3333333333333333333333333, 10**25)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("colour = 1", "colour"),
        ("[hedges]\nabuot = 0.1", "hedges.abuot"),
        ("reading = 'pragmatical'", "reading"),
        ("select = 'D101'", "select"),
        ("[ignore]\nC504 = ''", "ignore.C504"),
        ("[ignore]\nC504 = '  '", "ignore.C504"),
        ("ignore = ['C504']", "ignore"),
        ("[ignore]\nC504 = true", "ignore.C504"),
        ("[hedges]\nabout = 'a lot'", "hedges.about"),
        ("[hedges]\nabout = true", "hedges.about"),
        ("[rules]\nC502 = 5", "rules.C502"),
        ("[synonyms]\nship = 'boat'", "synonyms.ship"),
    ],
)
def test_a_wrong_key_is_named_with_its_file(tmp_path: Path, text: str, named: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(SettingsError) as caught:
        read_settings(path)
    assert named in str(caught.value)
    assert str(path) in str(caught.value)


def test_a_setting_of_no_sense_is_an_error_of_ours_too(tmp_path: Path) -> None:
    path = written(tmp_path, "[hedges]\nabout = nan")
    with pytest.raises(DiscrepError):
        read_settings(path)


def test_several_wrong_keys_are_counted() -> None:
    with pytest.raises(SettingsError, match=r"and 2 more"):
        parse_settings({"a": 1, "b": 2, "c": 3})


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"select = [\n", "not TOML"),
        (b"\xff\xfe", "not UTF-8"),
        (b"\xef\xbb\xbfreading = 'both'", "not TOML"),
        (b"a = 1\na = 2", "not TOML"),
        (b"#" * (MAX_BYTES + 1), "bytes"),
        (b".".join([b"a"] * 20_000) + b" = 1", "points"),
        (b"[" + b".".join([b"a"] * 20_000) + b"]", "points"),
        ('"\u2028".'.encode() * 8000 + b"a = 1", "points"),
        (b"".join(b"k%d." % i + b"a." * 190 + b"a = 1\n" for i in range(200)), "many points"),
        (b"{" * 1000, "not TOML"),
        (b"a = " + b"9" * 5000, "not TOML"),
        (b"[hedges]\nabout = 0x" + b"f" * 5000, "a number that is none"),
        (b"select = [{ a = [0o" + b"7" * 5000 + b"] }]", "a number that is none"),
    ],
    ids="open utf-16 bom twice huge key table ends lines braces digits hexadecimal octal".split(),
)
def test_a_hostile_file_is_refused_at_once(tmp_path: Path, raw: bytes, said: str) -> None:
    path = written(tmp_path, raw)
    with pytest.raises(SettingsError, match=said) as caught:
        read_settings(path)
    assert str(path) in str(caught.value)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes and devices with names")
def test_settings_that_are_no_file_do_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.toml")
    for path, found in ((tmp_path / "pipe.toml", "a pipe"), (Path("/dev/zero"), "a device"), (tmp_path, "a folder")):
        with pytest.raises(SettingsError, match=f"cannot be read, found '{found}"):
            read_settings(path)
    os.mkfifo(tmp_path / "discrep.toml")
    assert find_settings(tmp_path) != tmp_path / "discrep.toml"


def test_files_that_extend_each_other_over_and_over(tmp_path: Path) -> None:
    for i in range(15):
        written(tmp_path, f'extends = ["{i + 1}.toml", "{i + 1}.toml"]\n' * (i < 14) + f"[rules.X{i}]\n", f"{i}.toml")
    assert len(read_settings(tmp_path / "0.toml").rules) == 15
    for i in range(30):
        written(tmp_path, f'extends = "{i + 1}.toml"\n', f"{i}.toml")
    with pytest.raises(SettingsError, match=r"21\.toml: too many files that extend each other, expected 20"):
        read_settings(tmp_path / "0.toml")
    with pytest.raises(SettingsError, match=r"extends: too many names, found '101', expected at most 100"):
        read_settings(written(tmp_path, f"extends = {['finance'] * 101}"))


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="needs links")
def test_links_that_lead_to_each_other(tmp_path: Path) -> None:
    (tmp_path / "a.toml").symlink_to("b.toml")
    (tmp_path / "b.toml").symlink_to("a.toml")
    with pytest.raises(SettingsError, match=r"a\.toml: cannot be read \(Too many levels of symbolic links\)"):
        read_settings(tmp_path / "a.toml")


def test_a_dotted_key_inside_a_value_is_no_way_around(tmp_path: Path) -> None:
    path = written(tmp_path, "[rules]\nC502 = { " + ".".join(["a"] * 10_000) + " = 1 }")
    with pytest.raises(SettingsError):
        read_settings(path)


def test_nested_arrays_do_not_break_the_reader(tmp_path: Path) -> None:
    path = written(tmp_path, "select = " + "[" * 5000)
    with pytest.raises(SettingsError):
        read_settings(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"nowhere\.toml"):
        read_settings(tmp_path / "nowhere.toml")


def test_of_a_pyproject_only_our_table_is_read(tmp_path: Path) -> None:
    path = written(
        tmp_path, "[project]\nname = 'x'\n[tool.other]\nselect = 5\n[tool.discrep]\nselect = ['C']\n", "pyproject.toml"
    )
    assert read_settings(path).select == ("C",)


@pytest.mark.parametrize("text", ["tool = 5", "[tool]\ndiscrep = 5", "[[tool.discrep]]\nselect = []"])
def test_a_table_that_is_none_is_refused(tmp_path: Path, text: str) -> None:
    path = written(tmp_path, text, "pyproject.toml")
    with pytest.raises(SettingsError):
        read_settings(path)


def test_settings_are_found_upwards(tmp_path: Path) -> None:
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    assert find_settings(deep) != tmp_path / "pyproject.toml"
    far = written(tmp_path, "[tool.discrep]\n", "pyproject.toml")
    assert find_settings(deep) == far
    written(deep.parent, "[tool.ruff]\n", "pyproject.toml")  # without our table it is not one
    assert find_settings(deep) == far
    near = written(deep.parent, "")
    assert find_settings(deep) == near
    assert find_settings(tmp_path) == far


def test_settings_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="frozen"):
        Settings().reading = "logical"  # type: ignore[misc]


@pytest.mark.parametrize("number", ["nan", "inf", "-inf", "1e99"])
def test_a_number_that_is_none_names_the_file(tmp_path: Path, number: str) -> None:
    path = written(tmp_path, f"[hedges]\nabout = {number}\n")
    with pytest.raises(SettingsError, match=r"discrep\.toml"):
        read_settings(path)


@pytest.mark.parametrize("width", ["-1/20", "2", "-1"])
def test_a_width_is_a_share(width: str) -> None:
    with pytest.raises(SettingsError, match="between 0 and 1"):
        parse_settings({"hedges": {"up_to": width}})


@pytest.mark.parametrize(
    ("aliases", "named"),
    [
        ({"Ana Ruiz": ("the mayor",), "Tom Lind": ("The Mayor",)}, "'The Mayor' is a name of 'Ana Ruiz'"),
        ({"Ana Ruiz": (), "Tom Lind": ("Aña Ruiz",)}, "'Aña Ruiz' is a name of 'Ana Ruiz'"),
        ({"Ana Ruiz": ("…",)}, "without a word"),
    ],
)
def test_a_name_has_one_head(aliases: dict[str, tuple[str, ...]], named: str) -> None:
    with pytest.raises(SettingsError, match=named) as caught:
        parse_settings({"aliases": aliases})
    assert "aliases." in str(caught.value)


def test_a_name_may_stand_twice_under_its_head() -> None:
    assert parse_settings({"aliases": {"Ana Ruiz": ["Ana Ruiz", "ana ruiz"]}}).aliases
