"""Write what the library says into the documentation: rule pages, their index, and the tables of the pages.

`--check` writes nothing, and ends with 1 if anything would change.
"""

from __future__ import annotations

import datetime
import re
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterator
from fractions import Fraction
from importlib import resources
from pathlib import Path
from typing import Any

import discrep
import law_table
from blocks import answered, lay_out
from discrep.claims import Measurand, Period
from discrep.extract.lexicon import load
from discrep.extract.saying.sentence import CONFIDENCE
from discrep.hedges import Hedge, readings
from discrep.numbers import exact
from discrep.quantity import Quantity, described
from discrep.settings import HedgeWidths
from discrep.sources import Attribution, Source
from discrep.testing.pages import rewrite
from rule_tables import index

DOCS = Path(__file__).parent
RULES = DOCS / "rules"
EXAMPLE = Fraction(300)


# ------------------------------------------------------------------ the cells of the pages


def shown(quantity: Quantity) -> str:
    """A quantity in a cell: its set of values, its unit, its hedge, what is doubtful about it."""
    parts = [quantity.shown(quantity.interval)]
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
        shown(claim.quantity) if claim.quantity.is_figure else kind for claim, kind in zip(found, kinds, strict=True)
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
        phrases = ", ".join(dict.fromkeys(_set(phrase) for phrase in (*words["before"].get(hedge, ()), *behind)))
        yield f"| *{hedge}* | {described(logical)} | {described(pragmatic)} | {phrases} |"


def _set(phrase: str) -> str:
    """A phrase of the lexicon as it is printed: there each sign is a token of its own."""
    return re.sub(r" (?=[.,)])|(?<=\() | (?=- )|(?<= -) ", "", phrase.replace("|", "/"))


def vague() -> Iterator[str]:
    for phrase, (low, high) in lexicon("en.numerals.toml")["numerals"]["vague"].items():
        yield f"| {phrase} | {described(discrep.parse(f'{exact(low)} to {exact(high)}').interval)} |"


def attributed(cells: list[str]) -> str:
    """Who says what in a text: *source* (kind, rule): content."""
    (text,) = re.findall(r"`([^`]+)`", cells[0])
    return "; ".join(
        f"{chained(found)}: “{' … '.join(span.of(text) for span in found.content)}”"
        for found in discrep.attributions(text)
    )


def chained(found: Attribution) -> str:
    if found.source is None:
        return f"*nobody named* ({found.rule})"
    return f"*{' → '.join(link.name for link in found.chain)}* ({found.source.kind}, {found.rule})"


def mentioned(cells: list[str]) -> str:
    """What a mention says of its source."""
    (mention,) = re.findall(r"`([^`]+)`", cells[0])
    (found,) = discrep.attributions(f"{mention} said that 40 boats had sunk.")
    assert found.source is not None
    return described_source(found.source)


def described_source(source: Source) -> str:
    parts = [source.kind, *source.titles]
    parts += [f"of {source.affiliation}"] if source.affiliation else []
    parts += [source.country] if source.country else []
    parts += [f"{source.count} people"] if source.count else []
    parts += [f"members {', '.join(member.name for member in source.members)}"] if source.members else []
    return f"{source.name}: {', '.join(parts)}"


def stances() -> Iterator[str]:
    words = load("en")
    for stance, (source, author) in words.certainty.stances.items():
        verbs = [verb for entry in getattr(words.attribution.verbs, stance, ()) for verb in [_base(entry)]]
        yield f"| *{stance}* | {source} | {author} | {', '.join(dict.fromkeys(verbs))} |"


def _base(entry: str) -> str:
    forms, _, particle = entry.partition(" | ")
    return f"{forms.split()[0]} {particle}".strip() if len(forms.split()) > 3 else entry


def confidences() -> Iterator[str]:
    for name, confidence in CONFIDENCE.items():
        yield f"| {name} | {confidence} |"


DAY = datetime.date(2024, 10, 30)


def measured(cells: list[str]) -> str:
    """The fields of the measurand of each figure of a sentence."""
    (text,) = re.findall(r"`([^`]+)`", cells[0])
    return "; ".join(_fields(claim.measurand) for claim in discrep.extract(discrep.Document(text, published=DAY)))


def _fields(measurand: Measurand) -> str:
    names = ("noun", "subject", "population", "event", "phase", "place", "modality", "role", "per", "kind")
    values = [(name, getattr(measurand, name)) for name in names]
    return ", ".join(f"{name} *{value}*" for name, value in values if value not in (None, "done"))


def _days(period: Period | None) -> str:
    """A span of days; an open end is left out, and a star marks what may go on."""
    if period is None:
        return "none"
    if period.start is None and period.end is None:
        return f"only named: “{period.text}”"
    star = "*" if period.as_of else ""
    if period.start == period.end:
        return f"{period.start}{star}"
    return f"{period.start or '…'} to {period.end or '…'}{star}"


def timed(cells: list[str]) -> str:
    (text,) = re.findall(r"`([^`]+)`", cells[0])
    return "; ".join(_days(c.measurand.time) for c in discrep.extract(discrep.Document(text, published=DAY)))


def stated(cells: list[str]) -> str:
    (text,) = re.findall(r"`([^`]+)`", cells[0])
    (claim,) = discrep.extract(discrep.Document(text, published=DAY))
    return f"{_days(claim.measurand.time)}; said {_days(claim.measurand.vintage)}"


def paired(cells: list[str]) -> str:
    """The verdict on the figures of two sentences that two papers print 30 days apart."""
    texts = re.findall(r"`([^`]+)`", cells[0])
    later = DAY + datetime.timedelta(30)
    papers = (("Herald", DAY), ("Courier", later))
    documents = [
        discrep.Document(text, id=outlet, outlet=outlet, published=day)
        for text, (outlet, day) in zip(texts, papers, strict=True)
    ]
    one, two = (discrep.extract(document)[0] for document in documents)
    found = discrep.judge(one, two)
    return f"*{found.verdict}* {found.code}: {found.explanation}"


FILLED: dict[str, Callable[[list[str]], str]] = {
    "written": parsed,
    "in a text": extracted,
    "said": attributed,
    "mention": mentioned,
    "sentence": measured,
    "when": timed,
    "statement": stated,
    "two sentences": paired,
}
GENERATED: dict[str, Callable[[], Iterator[str]]] = {
    "hedge": hedges,
    "vague numeral": vague,
    "stance": stances,
    "rule": confidences,
}


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


_SHIPPED = re.compile(r"^```toml (\w+)\n.*?^```$", re.DOTALL | re.MULTILINE)


def shipped(page: str) -> str:
    """The page with the presets as they are in their files."""

    def block(match: re.Match[str]) -> str:
        text = (resources.files("discrep.presets") / f"{match[1]}.toml").read_text(encoding="utf-8")
        return f"```toml {match[1]}\n{text}```"

    return _SHIPPED.sub(block, page)


def pages() -> list[Path]:
    """The pages whose commands are run: README and all of the site but those of the rules."""
    found = [page for page in sorted(DOCS.rglob("*.md")) if not {"_build", "rules"} & set(page.relative_to(DOCS).parts)]
    return [DOCS.parent / "README.md", *(page for page in found if "```console" in page.read_text(encoding="utf-8"))]


def main() -> int:
    check = "--check" in sys.argv[1:]
    wanted = {RULES / "README.md": index(), DOCS / "laws.md": law_table.page()}
    for page in (DOCS / "quantities.md", DOCS / "attribution.md", DOCS / "measurand.md"):
        wanted[page] = tables(page.read_text(encoding="utf-8"))
    settings = DOCS / "settings.md"
    wanted[settings] = shipped(settings.read_text(encoding="utf-8"))
    for page in [] if check else pages():  # the tests run the commands themselves
        text = wanted.get(page) or page.read_text(encoding="utf-8")
        with tempfile.TemporaryDirectory() as folder:
            lay_out(text, Path(folder))
            wanted[page] = answered(text, Path(folder))
    stale = [path for path, text in wanted.items() if path.read_text(encoding="utf-8") != text]
    if check:
        for path in stale:
            print(f"{path.name} is stale: run `make docs`")
        return bool(stale)
    for path in stale:
        path.write_text(wanted[path], encoding="utf-8")
    stories = [DOCS / "verdicts.md", *sorted(RULES.glob("[A-Z][0-9]*.md"))]
    stale += [page for page in stories if rewrite(page)]
    for path in dict.fromkeys(stale):
        print(f"rewrote {path.relative_to(DOCS.parent)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
