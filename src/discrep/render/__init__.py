"""Reports for people and for programs. A format is one file here with a function `render(report, look)`.

Files whose name begins with an underscore are helpers. Nothing of a document leaves a format unescaped.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING

from discrep.errors import DiscrepError

if TYPE_CHECKING:
    from pathlib import Path

    from discrep.findings import Report
    from discrep.settings import Reading, Settings

# Name -> what it is for, and arguments that show its use; `--help` prints all of it.
_FORMATS = {
    "text": ("lines for a terminal, marked like the errors of a compiler", "--format text"),
    "json": ("the whole report, to be read back", "--format json -o report.json"),
    "jsonl": ("a finding or figure a line, with places", "--format jsonl | head"),
    "html": ("one page for a browser, with plots and all texts", "--format html -o report.html"),
    "markdown": ("tables for a pull request or a wiki", "--format markdown -o report.md"),
    "github": ("annotations of a GitHub workflow", "--format github"),
    "sarif": ("SARIF 2.1.0, for code scanning and editors", "--format sarif -o discrep.sarif"),
    "csv": ("a finding or figure a row, for a spreadsheet", "--format csv -o findings.csv"),
}

# what the name of a file says of its format
_ENDINGS = {
    ".html": "html", ".htm": "html", ".json": "json", ".jsonl": "jsonl", ".md": "markdown", ".sarif": "sarif",
    ".csv": "csv",
}  # fmt: skip


WIDTH = 100
"""Of a line of text where no terminal says."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a report is shown, where a format has a choice."""

    width: int = WIDTH
    """Cells of a line of text."""
    terminal: bool = False
    """Long lines of text are broken at the width."""
    colour: bool = False
    all: bool = False
    """Also each of many findings of one kind that flag nothing; only text leaves any out."""
    files: Mapping[str, str] = field(default_factory=dict)
    """Document id -> the path of its file, for formats that lead there; of others the id stands for it."""
    settings: Settings | None = None
    """What was in force, for formats that tell."""
    reading: Reading | None = None
    """The reading that was asked for, where it is not that of the settings."""


def formats() -> tuple[str, ...]:
    """The names of all formats."""
    return tuple(sorted(_FORMATS))


def usage() -> str:
    """One line for each format: how to ask for it, and what it is for."""
    width = max(len(example) for _, example in _FORMATS.values())
    return "\n".join(f"  {example:<{width}}  {purpose}" for purpose, example in _FORMATS.values())


def known(format: str) -> str:
    """The name of a format, as it is. Raises DiscrepError for any other."""
    if format not in _FORMATS:
        raise DiscrepError("unknown format", found=format, expected=f"one of {', '.join(formats())}")
    return format


def chosen(format: str | None, output: Path | None) -> str:
    """The format that is asked for, else that which the name of the file ends in, else text.

    Raises DiscrepError for an unknown one.
    """
    if format is not None:
        return known(format)
    return "text" if output is None else _ENDINGS.get(output.suffix.lower(), "text")


def traces(format: str) -> bool:
    """It folds the rules that were overruled under each finding, where they are in nobody's way."""
    return format == "html"


def render(report: Report, format: str = "text", look: Look | None = None) -> str:
    """A report in one of the `formats()`, with a line end. Raises DiscrepError for an unknown one."""
    made: str = import_module(f"discrep.render.{known(format)}").render(report, look or Look())
    return made
