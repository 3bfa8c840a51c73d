"""Shows our Markdown pages as they are meant: who says a source block, which file a block is, the facts of a rule."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import ClassVar

from pygments.lexer import RegexLexer, bygroups
from pygments.lexers.data import JsonLexer
from pygments.lexers.special import TextLexer
from pygments.token import Comment, Generic, Text
from sphinx.application import Sphinx

from blocks import Block, blocks
from rule_facts import facts
from rule_order import order_svg
from rule_tables import ordered_pages


class FindingsLexer(RegexLexer):
    """The text report: `conflict[D101] disjoint-figures: …` and what it cites."""

    name = "findings"
    aliases: ClassVar = ["findings", "judge"]
    tokens: ClassVar = {
        "root": [
            (r"^(?:conflict|contradicted)\b(?:\[\w+\])?", Generic.Error),
            (r"^(?:tension|unsupported)\b(?:\[\w+\])?", Generic.Strong),
            (r"^(?:compatible|supported|derived|superseded)\b(?:\[\w+\])?", Generic.Inserted),
            (r"^(?:not-comparable|undetermined|not-checked)\b(?:\[\w+\])?", Generic.Heading),
            (r"^ +-->.*\n", Comment),
            (r"^( +\| )(.*\^.*\n)", bygroups(Comment, Generic.Error)),
            (r"^ +[=|] ", Comment),
            (r"[^\n]*\n", Text),
        ]
    }


def shown(app: Sphinx, docname: str, content: list[str]) -> None:
    page = content[0]
    made, done = [], 0
    for block in blocks(page):
        if (head := _head(block)) is not None:
            start = page.rindex("```", 0, block.start)
            made += [page[done:start], head, block.text.rstrip("\n"), "\n"]
            done = block.start + len(block.text)
    page = "".join([*made, page[done:]])
    if re.fullmatch(r"rules/[A-Z]\d+-.*", docname):
        page = _with_facts(page, PurePosixPath(docname).name.split("-")[0])
    if docname == "rules/README":
        page = page.replace("<!-- order -->", f"```{{raw}} html\n{order_svg()}\n```")
        page += "\n```{toctree}\n:hidden:\n\n" + "\n".join(ordered_pages()) + "\n```\n"
    if docname == "index":
        if "testing" not in app.env.found_docs:  # until it is there
            page = page.replace("\ntesting\n", "\n")
    content[0] = page


def _head(block: Block) -> str | None:
    """Another fence for a block that Sphinx would show without its name or in the wrong colours."""
    if block.indented:
        return None
    if block.language == "source":
        return f"```{{code-block}} text\n:caption: {_said_by(block)}\n:class: source-text\n\n"
    if block.doctest:
        return "```pycon\n"
    if block.file is not None:
        return f"```{{code-block}} {block.language}\n:caption: {block.file}\n\n"
    return None


def _said_by(block: Block) -> str:
    name, *rest = block.words
    given = dict(part.split("=", 1) for part in rest)
    if "published" in given:
        day = datetime.date.fromisoformat(given["published"])
        return f"{name}, {day.day} {day:%B %Y}"
    return name


def _with_facts(page: str, code: str) -> str:
    """The facts behind the first paragraph: the page in the repository says them in its first line."""
    title, _, rest = page.partition("\n\n")
    first, _, rest = rest.partition("\n\n")
    return f"{title}\n\n{first}\n\n{''.join(_lines(facts(code)))}\n{rest}"


def _lines(rows: list[tuple[str, str]]) -> Iterator[str]:
    yield "```{list-table}\n:class: facts\n:stub-columns: 1\n\n"
    for name, value in rows:
        yield f"* - {name}\n  - {value}\n"
    yield "```\n"


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("source-read", shown)
    app.add_lexer("findings", FindingsLexer)
    app.add_lexer("judge", FindingsLexer)
    app.add_lexer("source", TextLexer)
    app.add_lexer("csv", TextLexer)
    app.add_lexer("jsonl", JsonLexer)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
