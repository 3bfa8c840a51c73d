"""Inputs that mean something, and small changes that leave most of them so: the grammar behind the fuzzer.

Words and phrases come from the lexicon as it stands, so that a word added there is tried here the same day. Bytes
alone never get past the first test of a reader: tens of millions of them reached no figure.
"""

from __future__ import annotations

import csv
import datetime
import io
import json
from collections.abc import Iterable
from random import Random
from typing import Any

from discrep import compare, wire
from discrep.extract.lexicon import load
from discrep.sources import Document

# What stands between documents of one input, and between a checked text and its sources.
APART = "\x1e"
HEDGES = (
    "exactly", "about", "nearly", "just under", "just over", "over", "at least", "under", "at most", "up to",
    "as many as", "more than", "fewer than", "no fewer than", "almost", "some", "roughly", "an estimated",
)  # fmt: skip
UNITS = (
    "km", "miles", "kg", "tonnes", "litres", "hectares", "hours", "°C", "megawatts", "feet", "sq km", "mph", "days",
    "percentage points", "basis points", "barrels of oil", "acres", "m", "C", "lb", "per 100,000 residents",
)  # fmt: skip
NOUNS = (
    "people", "troops", "houses", "soldiers were killed", "residents were injured", "troops had arrived", "votes",
    "employees", "children", "civilians", "ships", "of them were women", "homes were flooded", "visitors",
)  # fmt: skip
SPEAKERS = (
    "police said", "the ministry said", "according to officials", "Austin told reporters", "the mayor, Ana Silva, said",
    "he denied", "the Herald reported", "a spokesman said on Monday", "the company expects",
)  # fmt: skip
PLACES = ("", " in the north", " in Kursk", " by 5 May", " on Tuesday", " last year", " so far", " in 2023")
ODD = (
    "12,000", "1.500", "12 000", "1,23", "2024", "10-12", "3-1", "0", "½", "1½", "3/4", "1/0", "-5", "−5", "1e9",
    "٣٤", "१२", "²", "10²", "五", "①", "9" * 70, "1," * 20 + "1", "1e999999999", "F-16", "10:30", "28 May",
    "30 February", "2k", "$5", "5$", "€1.2bn", "5%", "one in five", "two thirds", "dozens of", "dozens",
    "\u200b", "\u202e", "\ud800", "\x00", "\x1b[31m", "\u2028", "\r\n", "\n\n", "é", "e\u0301", "🙂", "ﬁ", "İ", "“",
    "”", "(", ")", "\u00a0", "from 345 to 325", "rose by 5", "6 ft 2 in", "12 of the 40", "for a total of",
)  # fmt: skip
MARKUP = (
    "<fuzz onfuzz=x>", "</p></article>", "<script>fuzz()</script>", "\"><fuzz>", "' onfuzz='x", "<!--", "]]>", "&amp;",
    "javascript:fuzz()", "</style><fuzz>", "`", "|", "[a](javascript:x)", "::error::x", "=1+1", "{{ 25 }}", "@x",
    "\t=25",
)  # fmt: skip


def _phrases(value: object) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _phrases(key)
            yield from _phrases(inner)
    elif isinstance(value, (list, tuple, set, frozenset)):
        for inner in value:
            yield from _phrases(inner)


def dictionary() -> list[str]:
    """Every word and phrase of the lexicon, each once."""
    words = {phrase for phrase in _phrases(load("en").model_dump()) if 0 < len(phrase) <= 64}
    return sorted(words)


WORDS = dictionary()


def number(rng: Random) -> str:
    """A number as people write one."""
    match rng.randrange(6):
        case 0:
            return str(rng.randrange(1000))
        case 1:
            return f"{rng.randrange(1, 100) * 10 ** rng.randrange(9):,}"
        case 2:
            return f"{rng.randrange(10**6):,}"
        case 3:
            return f"{rng.randrange(1000)}.{rng.randrange(100)}"
        case 4:
            return f"{rng.randrange(1, 100)} {rng.choice(('thousand', 'million', 'billion', 'hundred', 'dozen'))}"
        case _:
            return rng.choice(("two", "twelve", "twenty-one", "three hundred and five", "a dozen", "half a million"))


def figure(rng: Random) -> str:
    """A figure: hedge, number or range, unit."""
    core = number(rng)
    if rng.random() < 0.15:
        core = f"{core}{rng.choice((' to ', '–', ' or ', '-'))}{number(rng)}"
    if rng.random() < 0.1:
        core = rng.choice(ODD)
    match rng.randrange(5):
        case 0:
            core = f"{rng.choice(('$', '€', '£', 'Rs ', 'US$'))}{core}"
        case 1:
            core = f"{core}{rng.choice(('%', ' percent'))}"
        case 2:
            core = f"{core} {rng.choice(UNITS)}"
        case _:
            core = f"{core} {rng.choice(NOUNS)}"
    return f"{rng.choice(HEDGES)} {core}" if rng.random() < 0.5 else core


def sentence(rng: Random) -> str:
    """A sentence with a figure, mostly."""
    said = rng.choice(SPEAKERS)
    match rng.randrange(6):
        case 0:
            return f"{said[0].upper()}{said[1:]} that {figure(rng)}{rng.choice(PLACES)}."
        case 1:
            return f"The storm left {figure(rng)}{rng.choice(PLACES)}, {said}."
        case 2:
            return f"“{figure(rng)}{rng.choice(PLACES)},” {said}."
        case 3:
            return f"{figure(rng).capitalize()}, {rng.choice(WORDS)} {figure(rng)}{rng.choice(PLACES)}."
        case 4:
            return f"The total rose from {figure(rng)} to {figure(rng)}{rng.choice(PLACES)}."
        case _:
            return f"{rng.choice(WORDS)} {figure(rng)} {rng.choice(WORDS)}{rng.choice(PLACES)}."


def text(rng: Random, most: int = 2) -> str:
    gaps = (" ", " ", "\n\n", "\n", "\r\n\r\n", "  ")
    return "".join(sentence(rng) + rng.choice(gaps) for _ in range(rng.randint(1, most)))


def texts(rng: Random) -> str:
    """Several texts, often with sentences in common in which a number or a hedge differs."""
    base = [sentence(rng) for _ in range(rng.randint(1, 2))]
    made = []
    for _ in range(2):
        own = [changed_words(one, rng) if rng.random() < 0.6 else one for one in base]
        made.append(" ".join(own + [sentence(rng)] * rng.randint(0, 1)))
    return APART.join(made)


def changed_words(line: str, rng: Random) -> str:
    """One word more, less or another."""
    words = line.split(" ")
    at = rng.randrange(len(words))
    match rng.randrange(6):
        case 0:
            words[at:at] = [rng.choice(WORDS)]
        case 1:
            words[at:at] = [figure(rng)]
        case 2:
            words[at] = number(rng) if any(char.isdigit() for char in words[at]) else rng.choice(HEDGES)
        case 3:
            del words[at]
        case 4:
            words[at:at] = [rng.choice(ODD)]
        case _:
            other = rng.randrange(len(words))
            words[at], words[other] = words[other], words[at]
    return " ".join(words)


def changed_text(given: str, rng: Random) -> str:
    """A text with a small change: of a word, of a character, or of a piece that is told twice."""
    match rng.randrange(8):
        case 0:
            at = rng.randrange(len(given) + 1)
            return given[:at] + rng.choice(ODD) + given[at:]
        case 1:
            at = rng.randrange(len(given) + 1)
            return given[:at] + given[at + rng.randint(1, 8) :]
        case 2:
            start = rng.randrange(len(given) + 1)
            piece = given[start : start + rng.randint(1, 40)]
            return given[:start] + piece * rng.randint(2, 4) + given[start:]
        case 3:
            return given + rng.choice(("", " ", "\n\n", APART)) + sentence(rng)
        case _:
            return changed_words(given, rng)


# Records ---------------------------------------------------------------------------------------------------------


def _samples() -> list[Any]:
    """Documents, claims, quantities and a report as the library writes them."""
    told = [
        Document("Up to 12,000 troops were trained, Austin said. About 5 % were hurt.", "a", "Herald"),
        Document(
            "More than 3,000 troops were trained, Austin said. From 345 to 325 homes are left.",
            "b",
            published=datetime.date(2024, 10, 30),
            url="https://b.example/1",
        ),
    ]
    report = compare(told)
    dumped = [wire.dump_document(document) for document in told]
    dumped += [wire.dump_claim(claim) for claim in report.claims]
    dumped += [wire.dump_quantity(claim.quantity) for claim in report.claims]
    return [json.loads(one) for one in [*dumped, wire.dump_report(report)]]


SAMPLES = _samples()
_VALUES = (
    None, True, 0, -1, 1.5, 10**30, "", "12", "1/3", "1/0", "-5", "2024-10-30", "2024", "9999-99-99", [], {}, [[]],
    "9" * 300, "1e999", "\ud800", "NaN",
)  # fmt: skip


def json_text(rng: Random) -> str:
    return json.dumps(rng.choice(SAMPLES))


def changed_json(given: str, rng: Random) -> str:
    """A record with one value more, less or another; what is none, with a small change."""
    try:
        value = json.loads(given)
    except (ValueError, RecursionError):
        return changed_text(given, rng) if rng.random() < 0.5 else json_text(rng)
    places = list(_places(value))
    if not places or rng.random() < 0.05:
        return given.replace(rng.choice(('"', ",", "}", "1")), rng.choice(("", "NaN", "1e999", '"', "\\ud800")), 1)
    ends = [place for place in places if place[1] in ("low", "high", "low_closed", "high_closed")]
    named = [place for place in places if isinstance(place[0], list) or place[1] in ("id", "document", "claim")]
    holder, key = rng.choice(rng.choice((places, places, ends or places, named or places)))
    old = holder[key]
    if isinstance(old, str) and (isinstance(holder, list) or key in ("id", "document", "claim")):
        holder[key] = rng.choice((old + "0", "nobody", old))
        return json.dumps(value)
    if key in ("low", "high") and rng.random() < 0.5:
        holder[key] = rng.choice((None, "-7", "7", "1/3"))
        return json.dumps(value)
    if isinstance(old, bool) and rng.random() < 0.5:
        holder[key] = not old
        return json.dumps(value)
    match rng.randrange(6):
        case 0:
            holder[key] = rng.choice(_VALUES)
        case 1 if isinstance(holder, dict):
            del holder[key]
        case 2 if isinstance(holder, dict):
            holder[rng.choice(("text", "id", "extra", "quantity", "outlet"))] = rng.choice(_VALUES)
        case 3 if isinstance(old, str) and old.isdigit():
            holder[key] = str(rng.randrange(10**6))
        case _ if isinstance(old, str):
            holder[key] = changed_text(old, rng) if rng.random() < 0.5 else old
        case _:
            holder[key] = rng.choice(places)[0] if rng.random() < 0.1 else old
    try:
        return json.dumps(value)
    except (ValueError, RecursionError):  # a value that holds itself
        return given


def _places(value: Any) -> Iterable[tuple[Any, Any]]:
    todo = [value]
    while todo:
        one = todo.pop()
        for key, inner in one.items() if isinstance(one, dict) else enumerate(one) if isinstance(one, list) else ():
            yield one, key
            todo.append(inner)


def jsonl(rng: Random) -> str:
    """Records of one kind, some of them broken."""
    kind = rng.choice(("documents", "claims", "rows"))
    lines = []
    for n in range(rng.randint(1, 6)):
        if kind == "rows":
            record: Any = {"place": rng.choice(("Kursk", "Odesa")), "killed": rng.randrange(1000), "share": 1.5}
        elif kind == "claims" and n:
            record = rng.choice([sample for sample in SAMPLES if "span" in sample])
        else:
            record = {"text": text(rng, 1), "id": rng.choice(("", f"d{n}", "d0"))}
        line = json.dumps(record)
        lines.append(changed_json(line, rng) if rng.random() < 0.3 else line)
    return rng.choice(("\n", "\n", "\r\n", "\n\n")).join(lines) + rng.choice(("", "\n"))


def changed_lines(given: str, rng: Random) -> str:
    """One line of several more, less or another."""
    lines = given.split("\n")
    at = rng.randrange(len(lines))
    match rng.randrange(5):
        case 0:
            lines[at:at] = [rng.choice(lines)]
        case 1:
            lines[at] = changed_text(lines[at], rng)
        case 2:
            lines[at:at] = [jsonl(rng)]
        case _:
            lines[at] = changed_json(lines[at], rng) if lines[at].strip() else json_text(rng)
    return "\n".join(lines)


def csv_text(rng: Random) -> str:
    """A table of figures, or of documents."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator=rng.choice(("\n", "\r\n")))
    if rng.random() < 0.5:
        writer.writerow(["id", "text", "outlet", "published"])
        for n in range(rng.randint(1, 4)):
            writer.writerow([f"d{n}", text(rng, 1), rng.choice(("", "Herald")), rng.choice(("", "2024-10-30", "then"))])
    else:
        writer.writerow(["place", "killed", "cost"])
        for _ in range(rng.randint(1, 4)):
            writer.writerow([rng.choice(("Kursk", "Odesa")), number(rng), figure(rng)])
    return out.getvalue()


def changed_csv(given: str, rng: Random) -> str:
    """A table with one cell another, or with a quote, a separator or a line end more."""
    lines = given.split("\n")
    at = rng.randrange(len(lines))
    match rng.randrange(6):
        case 0:
            lines[at] += rng.choice((",", '"', ";", "\t", "\x00", ",=1+1"))
        case 1:
            lines[at:at] = [rng.choice(lines)]
        case 2:
            return csv_text(rng)
        case 3:
            return changed_text(given, rng)
        case _:
            cells = lines[at].split(",")
            cells[rng.randrange(len(cells))] = rng.choice((number(rng), figure(rng).replace(",", ""), "", '"a, b"'))
            lines[at] = ",".join(cells)
    return "\n".join(lines)


_SETTINGS = (
    'reading = "logical"', 'reading = "both"', 'select = ["D", "T301"]', "select = []",
    '[ignore]\nN105 = "seasons are compared elsewhere"', "[hedges]\nabout = 0.1\nexact_below = 20",
    '[hedges]\nnearly = "1/10"', "[vague]\ndozens = [24, 100]", '[synonyms]\nperson = ["soul", "head"]',
    '[parts]\nEurope = ["France", "Spain"]', '[phases]\ntraining = ["train", "send", "arrive"]',
    '[aliases]\n"Pentagon" = ["US Department of Defense"]', '[severity]\nD1 = "warning"',
    "[severity.D101]\nnote_below = 0.01\nwarning_below = 0.1", "[rules.T304]\n", 'extends = "casualties"',
    'extends = ["science", "finance"]', "plugins = []",
)  # fmt: skip


def toml(rng: Random) -> str:
    """Settings: keys first, then tables, each once."""
    chosen = rng.sample(_SETTINGS, rng.randint(1, 5))
    chosen.sort(key=lambda part: part.startswith("["))
    return "\n".join(chosen) + "\n"


def changed_toml(given: str, rng: Random) -> str:
    lines = given.split("\n")
    at = rng.randrange(len(lines))
    match rng.randrange(7):
        case 0:
            lines[at] = lines[at].replace(rng.choice(('"', "=", "[", "0")), rng.choice(("", "a.b", "1e999", "nan")), 1)
        case 1:
            return changed_text(given, rng)
        case 2:
            return toml(rng)
        case 3:
            lines[at] = lines[at].replace("0", rng.choice(("1", "-1", "0.5", "1e31", "inf", "9" * 70)), 1)
        case 4:
            lines[at] = lines[at].replace(
                rng.choice(("reading", "select", "extends", "about", "plugins")), "setting", 1
            )
        case _:
            lines[at:at] = ["# " + rng.choice(WORDS)]
    return "\n".join(lines)


def marked_up(rng: Random) -> str:
    """Texts to be shown, with what would be markup, a command or a formula."""
    words = texts(rng).split(" ")
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(len(words) + 1)
        words[at:at] = [rng.choice(MARKUP)]
    return " ".join(words)


def changed_markup(given: str, rng: Random) -> str:
    if rng.random() < 0.4:
        at = rng.randrange(len(given) + 1)
        return given[:at] + rng.choice(MARKUP) + given[at:]
    return changed_text(given, rng)
