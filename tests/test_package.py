"""The wheel: what is in it, and that it works where nothing of the repository is in sight."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import discrep
from conftest import ROOT, Installed


def test_the_wheel_holds_the_library_and_nothing_else(installed: Installed) -> None:
    with zipfile.ZipFile(installed.wheel) as wheel:
        names = set(wheel.namelist())
        metadata = next(name for name in names if name.endswith("/METADATA"))
        about = wheel.read(metadata).decode()
        points = wheel.read(metadata.replace("METADATA", "entry_points.txt")).decode()
    assert "discrep/py.typed" in names
    lexicons = {
        f"discrep/extract/lexicon/{path.name}" for path in (ROOT / "src/discrep/extract/lexicon").glob("*.toml")
    }
    assert len(lexicons) >= 3
    assert lexicons <= names
    pages = {f"discrep/pages/{path.name}" for path in (ROOT / "docs/rules").glob("[A-Z]*.md")}
    presets = {f"discrep/presets/{path.name}" for path in (ROOT / "src/discrep/presets").glob("*.toml")}
    assert len(pages) > 30
    assert len(presets) == 3
    assert pages | presets <= names
    modules = {str(path.relative_to(ROOT / "src")) for path in (ROOT / "src/discrep").rglob("*.py")}
    assert modules <= names
    assert {name.split("/")[0] for name in names} == {"discrep", f"discrep-{discrep.__version__}.dist-info"}
    assert any(name.endswith("LICENSE") for name in names)
    assert any(name.endswith("THIRD_PARTY.md") for name in names)
    assert "discrep = discrep.cli:main" in points
    assert f"Version: {discrep.__version__}\n" in about
    assert "Requires-Python: >=3.11\n" in about


def test_it_is_the_installed_library_that_runs(installed: Installed, tmp_path: Path) -> None:
    place = installed.python("import discrep; print(discrep.__file__)", tmp_path).strip()
    assert Path(place).is_relative_to(installed.folder)


def test_the_version(installed: Installed, tmp_path: Path) -> None:
    assert installed.run("discrep", "--version", cwd=tmp_path).stdout.strip() == f"discrep {discrep.__version__}"
    assert installed.run("python", "-m", "discrep", "--version", cwd=tmp_path).stdout.split() == [
        "discrep",
        discrep.__version__,
    ]


def test_a_page_for_a_browser(installed: Installed, tmp_path: Path) -> None:
    for name, number in (("a.txt", 25), ("b.txt", 30)):
        (tmp_path / name).write_text(f"The fire killed {number} people.\n", encoding="utf-8")
    command = ("discrep", "compare", "a.txt", "b.txt", "--format", "html", "--output", "report.html")
    installed.run(*command, cwd=tmp_path, expected=1)
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert "25 and 30 share no value" in page


def test_parse(installed: Installed, tmp_path: Path) -> None:
    printed = installed.run("discrep", "parse", "up to 12,000", cwd=tmp_path).stdout
    assert "[0, 12,000]" in printed
    assert "up-to" in printed
    refused = installed.run("discrep", "parse", "no figure here", cwd=tmp_path, expected=2)
    assert refused.stdout == ""
    assert "exactly one figure" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_compare_and_check(installed: Installed, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The march drew exactly 12,000 people in Rome.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("The march drew over 15,000 people in Rome.", encoding="utf-8")
    done = installed.run("discrep", "compare", "a.txt", "b.txt", cwd=tmp_path, expected=1)
    assert "D101" in done.stdout
    installed.run("discrep", "compare", "a.txt", "b.txt", "--fail-on", "never", cwd=tmp_path)
    report = json.loads(
        installed.run("discrep", "compare", "a.txt", "b.txt", "--format", "json", cwd=tmp_path, expected=1).stdout
    )
    assert [finding["code"] for finding in report["findings"]] == ["D101"]
    assert "X901" not in installed.run("discrep", "rules", cwd=tmp_path).stdout
    assert "C505" in installed.run("discrep", "rules", cwd=tmp_path).stdout


def test_the_page_of_a_rule_is_in_the_wheel(installed: Installed, tmp_path: Path) -> None:
    page = (ROOT / "docs/rules/D101-disjoint-figures.md").read_text(encoding="utf-8")
    assert installed.run("discrep", "rules", "D101", cwd=tmp_path).stdout.endswith(page)


def test_a_notebook_finds_its_template(installed: Installed, tmp_path: Path) -> None:
    shown = installed.python("import discrep; print(discrep.parse('up to 12,000')._repr_html_())", tmp_path)
    assert "<table" in shown
    assert "[0, 12,000]" in shown


def test_a_preset_is_in_the_wheel(installed: Installed, tmp_path: Path) -> None:
    (tmp_path / "discrep.toml").write_text('extends = "finance"\n', encoding="utf-8")
    (tmp_path / "a.txt").write_text("Acme's debt is $3.1 million.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Acme's debt is $3.1 billion.", encoding="utf-8")
    installed.run("discrep", "compare", "a.txt", "b.txt", "--fail-on", "error", cwd=tmp_path, expected=1)
    (tmp_path / "discrep.toml").unlink()
    installed.run("discrep", "compare", "a.txt", "b.txt", "--fail-on", "error", cwd=tmp_path)


def test_extract_from_standard_input(installed: Installed, tmp_path: Path) -> None:
    done = installed.run("discrep", "extract", "-", cwd=tmp_path, input="Nearly 40 km of rail, naïve ½ guess.\n")
    assert "Nearly 40 km" in done.stdout


def test_the_schema_is_json(installed: Installed, tmp_path: Path) -> None:
    schema = json.loads(installed.run("discrep", "schema", cwd=tmp_path).stdout)
    assert "findings" in json.dumps(schema)


def test_a_missing_extra_names_its_command(installed: Installed, tmp_path: Path) -> None:
    code = """
import discrep.testing
from discrep.errors import MissingExtraError
try:
    import discrep.testing.strategies
except MissingExtraError as error:
    print(isinstance(error, ImportError), error)
"""
    printed = installed.python(code, tmp_path)
    assert printed.startswith("True ")
    assert 'pip install "discrep[testing]"' in printed


def test_the_wheel_can_be_built_again_byte_for_byte(installed: Installed, tmp_path: Path) -> None:
    """From a copy of the checkout in another folder, its files newer."""
    for name in ("src", "docs/rules"):
        shutil.copytree(ROOT / name, tmp_path / "copy" / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE", "THIRD_PARTY.md"):
        shutil.copyfile(ROOT / name, tmp_path / "copy" / name)
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path / "wheel")]
    subprocess.run(command, cwd=tmp_path / "copy", check=True, capture_output=True)
    assert (tmp_path / "wheel" / installed.wheel.name).read_bytes() == installed.wheel.read_bytes()
