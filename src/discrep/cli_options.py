"""The options that commands share, with the help that they print."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from discrep.render import formats, usage
from discrep.terminal import Colour
from discrep.thresholds import FailOn

PRESETS = ("casualties", "finance", "science")
"""The names of `discrep.layers.presets()`, which --help does not wait for."""


class ReadingName(StrEnum):
    """Which reading of a figure decides; the values of `discrep.settings.Reading`."""

    LOGICAL = "logical"
    PRAGMATIC = "pragmatic"
    BOTH = "both"


Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH",
        help="Files, folders, patterns ('reports/**/*.md'), or - for standard input: texts, Markdown, HTML (what is "
        "visible), .jsonl of documents or claims, .parquet of documents, .csv with a column text; any other .csv or "
        ".jsonl is a table",
        show_default=False,
    ),
]
AsOf = Annotated[
    list[str] | None,
    typer.Option(
        "--as-of",
        metavar="[PATH=]DAY",
        help="The day of publication of what does not say its own, or of one input (--as-of 2024-10-30 "
        "--as-of old.txt=2023-01-05)",
    ),
]
Outlet = Annotated[
    list[str] | None,
    typer.Option(
        "--outlet",
        metavar="[PATH=]NAME",
        help="The outlet of what does not say its own, or of one input (--outlet ap.txt=AP)",
    ),
]
Encoding = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="The encoding of texts that are not UTF-8 (--encoding cp1252)"),
]
Presets = Annotated[
    list[str] | None,
    typer.Option(
        "--preset",
        metavar="NAME",
        autocompletion=lambda: list(PRESETS),
        help=f"Settings for a field: {', '.join(PRESETS)}; over the settings file, the later over the earlier "
        "(--preset casualties)",
    ),
]
Format = Annotated[
    str | None,
    typer.Option(
        "--format",
        "-f",
        metavar="NAME",
        help=f"{', '.join(formats())}: see below; by default as the name of --output ends, else text (--format json)",
        autocompletion=lambda: list(formats()),
    ),
]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        callback=lambda file: None if file == Path("-") else file,
        help="Write here, all at once or not at all (--output report.json); - is standard output",
    ),
]
Parts = Annotated[
    Path | None,
    typer.Option(
        metavar="FOLDER",
        help="Write claims into parts in this folder; after a kill, the same command goes on behind the finished ones "
        "(--parts claims)",
    ),
]
Jobs = Annotated[
    int, typer.Option("--jobs", "-j", metavar="N", help="Processes that read; 0 is one for each core (--jobs 4)")
]
Everything = Annotated[
    bool,
    typer.Option(
        "--all",
        help="Text: also each of many findings of one kind that flag nothing, which are counted otherwise (--all); "
        "the other formats always hold everything",
    ),
]
Colours = Annotated[
    Colour,
    typer.Option(
        "--color",
        metavar="WHEN",
        help="Text in colour: always, never, or auto, which is on a terminal unless NO_COLOR is set, and wherever "
        "FORCE_COLOR is (--color never)",
    ),
]
Threshold = Annotated[
    FailOn,
    typer.Option(
        metavar="LEVEL",
        help="Exit with 1 from here on: conflict; tension, or a conflict; unsupported (a contradicted figure counts "
        "for all three); error or warning, by the severity that the settings map; or never (--fail-on never)",
    ),
]
ReadBy = Annotated[
    ReadingName | None,
    typer.Option(
        metavar="NAME",
        help="What the words allow (logical), what readers take them to mean (pragmatic), or both (--reading logical)",
    ),
]
Trace = Annotated[
    bool,
    typer.Option(
        "--trace", help="Tell of each finding which rules were overruled, and why; --format html always does (--trace)"
    ),
]
SettingsFile = Annotated[
    Path | None,
    typer.Option(
        "--settings",
        metavar="FILE",
        help="A discrep.toml or pyproject.toml; otherwise the nearest one from the working folder upwards "
        "(--settings desk.toml)",
    ),
]


def with_formats(example: str) -> str:
    """The end of the help of a command that writes a report; \\b keeps the lines as they are."""
    return f"Example: {example}\n\n\b\nFormats:\n{usage()}"
