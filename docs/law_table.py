"""The laws of the tests, for their page: read from the decorators, without running anything."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

TESTS = Path(__file__).parent.parent / "tests"
SUBJECTS = {
    "V": ("Values", "Numbers, intervals, units, spans, gaps and camps."),
    "H": ("Hedges", "What the table of hedges makes of any number."),
    "Q": ("Figures in a text", "Where they stand, what they mean, and what around them changes nothing."),
    "A": ("Who says so", "Sources, and when two of them are one."),
    "J": ("Judging two claims", "What the judge says of any pair, and what changes no verdict."),
    "C": ("Comparing documents", "What a comparison says, and what changes nothing of it."),
    "K": ("Checking a text", "What a check says of its figures."),
    "R": ("Reading and writing", "What goes out comes back, and what is broken takes nothing else along."),
}
FALSE = "X"
_ABOUT = """\
# Laws

{} statements that hold whatever the input. The tests try each on many examples that are made up for it
([Hypothesis](https://hypothesis.readthedocs.io)), by the [published strategies](testing.md#strategies): `make test` on
a few dozen, `make fuzz` on 100,000 for each law on values, hedges and verdicts, and on 10,000 for each of the others.
A law with a premise ("figures that conflict …" needs two that do) counts how often it holds, and fails where that is
in less than a fifth of the examples, for then it says nothing.

Beside them stand comparisons with what others made: units with pint, numbers with Babel and num2words, intervals with
sets of points that know nothing of ends, and patterns that were made safe against slow inputs with their plain forms.
"""


@dataclass(frozen=True, slots=True)
class Stated:
    """A law as it stands in a test."""

    id: str
    says: str
    test: str


def laws() -> list[Stated]:
    """All laws, and what is none (X), by their ids."""
    return sorted((law for path in TESTS.rglob("test_*.py") for law in _in(path)), key=lambda law: law.id)


def _in(path: Path) -> Iterator[Stated]:
    text = path.read_text(encoding="utf-8")
    if "lawbook" not in text:
        return
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            for call in node.decorator_list:
                if (
                    isinstance(call, ast.Call)
                    and isinstance(call.func, ast.Name)
                    and call.func.id in ("law", "false_law")
                ):
                    id_, says = (ast.literal_eval(argument) for argument in call.args)
                    yield Stated(id_, says, path.relative_to(TESTS.parent).as_posix())


def page() -> str:
    """The page of laws."""
    stated = laws()
    true = [law for law in stated if law.id[0] != FALSE]
    lines = [*_ABOUT.format(len(true)).splitlines(), ""]
    for letter, (title, says) in SUBJECTS.items():
        lines += [f"## {title}", "", says, "", "| law | says |", "|---|---|"]
        lines += [f"| {law.id} | {_cell(law.says)} |" for law in true if law.id[0] == letter]
        lines.append("")
    lines += [
        "## What is no law",
        "",
        "One would like these to hold. Each is refuted by a counterexample that the tests keep.",
        "",
        "| not so | would say |",
        "|---|---|",
        *(f"| {law.id} | {_cell(law.says)} |" for law in stated if law.id[0] == FALSE),
    ]
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")
