"""Write what the library says into the documentation: rule pages, their index, and the tables of `quantities.md`.

`--check` writes nothing, and ends with 1 if anything would change.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Callable, Iterator
from fractions import Fraction
from importlib import resources
from pathlib import Path
from typing import Any

import discrep
from discrep.hedges import Hedge, readings
from discrep.numbers import exact
from discrep.quantity import NOT_FIGURES, Quantity, described
from discrep.rules.registry import builtin_rules
from discrep.settings import HedgeWidths
from discrep.testing.pages import rewrite

DOCS = Path(__file__).parent
RULES = DOCS / "rules"
EXAMPLE = Fraction(300)


def rule_index() -> str:
    lines = ["# Rules", "", "Every page is a test: its examples are run and compared with what they print.", ""]
    lines += ["| code | name | verdict | relation | says |", "|---|---|---|---|---|"]
    for rule in builtin_rules():
        page = f"{rule.code}-{rule.name}.md"
        says = rule.doc.split("\n\n")[0].replace("\n", " ")
        lines.append(f"| [{rule.code}]({page}) | {rule.name} | {rule.verdict or 'remark'} | {rule.relation} | {says} |")
    return "\n".join(lines) + "\n"


# ------------------------------------------------------------------ the tables of quantities.md


def shown(quantity: Quantity) -> str:
    """A quantity in a cell: its set of values, its unit, its hedge, what is doubtful about it."""
    parts = [described(quantity.interval)]
    if quantity.unit is not None:
        parts.append(f"`{quantity.unit}`")
    if quantity.hedge is not None:
        parts.append(f"*{quantity.hedge}*")
    if quantity.change is not None and len(quantity.ends) == 2:
        parts.append(f"{quantity.change} from {described(discrep.parse(str(quantity.ends[0])).interval)}")
    if quantity.alternative is not None:
        parts.append(f"or {quantity.alternative}")
    return " ".join(parts)


def parsed(cells: list[str]) -> str:
    """One phrase; a locale may follow it: `1.234,5` in `de`."""
    phrase, *locale = re.findall(r"`([^`]+)`", cells[0])
    return shown(discrep.parse(phrase, locale=locale[0] if locale else None))


def extracted(cells: list[str]) -> str:
    (text,) = re.findall(r"`([^`]+)`", cells[0])
    found = discrep.extract(text, keep="all")
    kinds = (f"{claim.quantity.kind} “{claim.quantity.text}”" for claim in found)
    return "; ".join(
        kind if claim.quantity.kind in NOT_FIGURES else shown(claim.quantity)
        for claim, kind in zip(found, kinds, strict=True)
    )


def lexicon(part: str) -> dict[str, Any]:
    folder = resources.files("discrep.extract.lexicon")
    return tomllib.loads((folder / part).read_text(encoding="utf-8"))


def hedges() -> Iterator[str]:
    words = lexicon("en.hedges.toml")["hedges"]
    for hedge in Hedge:
        if hedge in (Hedge.BETWEEN, Hedge.VAGUE):
            continue  # they have two ends
        logical, pragmatic = readings(hedge, (EXAMPLE,), count=False, precision=None, widths=HedgeWidths())
        behind = [f"… {phrase}" for phrase in words["after"].get(hedge, ())]
        phrases = ", ".join(phrase.replace("|", "/") for phrase in (*words["before"].get(hedge, ()), *behind))
        yield f"| *{hedge}* | {described(logical)} | {described(pragmatic)} | {phrases} |"


def vague() -> Iterator[str]:
    for phrase, (low, high) in lexicon("en.numerals.toml")["numerals"]["vague"].items():
        yield f"| {phrase} | {described(discrep.parse(f'{exact(low)} to {exact(high)}').interval)} |"


FILLED: dict[str, Callable[[list[str]], str]] = {"written": parsed, "in a text": extracted}
GENERATED: dict[str, Callable[[], Iterator[str]]] = {"hedge": hedges, "vague numeral": vague}


def tables(page: str) -> str:
    """The page with every second cell worked out anew under a known heading, and whole tables written anew."""
    lines: list[str] = []
    heading, rest = "", 0
    for line in page.splitlines():
        cells = (
            [cell.strip() for cell in line.removeprefix("|").removesuffix("|").split("|")] if line[:1] == "|" else []
        )
        if not cells:
            heading, rest = "", 0
        elif not heading:
            heading = cells[0]
        elif rest == 0:  # the rule under the heading
            rest = 1
            lines.append(line)
            if heading in GENERATED:
                lines += GENERATED[heading]()
            continue
        elif heading in GENERATED:
            continue
        elif heading in FILLED:
            lines.append(f"| {' | '.join([cells[0], FILLED[heading](cells), *cells[2:]])} |")
            continue
        lines.append(line)
    return "\n".join(lines) + "\n"


def main() -> int:
    check = "--check" in sys.argv[1:]
    wanted = {RULES / "README.md": rule_index()}
    quantities = DOCS / "quantities.md"
    wanted[quantities] = tables(quantities.read_text(encoding="utf-8"))
    stale = [path for path, text in wanted.items() if path.read_text(encoding="utf-8") != text]
    if check:
        for path in stale:
            print(f"{path.name} is stale: run `make docs`")
        return bool(stale)
    stale += [page for page in sorted(RULES.glob("[A-Z][0-9]*.md")) if rewrite(page)]
    for path in stale:
        print(f"rewrote {path.name}")
        if path in wanted:
            path.write_text(wanted[path], encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
