"""HTML pages as documents: the visible text, and what a page says of itself."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from typing import Final

from discrep.errors import InputError
from discrep.inputs.html import RAW, Token, tokens
from discrep.inputs.published import address, moment
from discrep.sources import Document

_UNSEEN: Final = RAW | frozenset(
    "head template datalist select object audio video canvas math annotation desc metadata defs rt rp "
    "del s strike".split()
)
"""Elements whose text no reader sees, or sees struck out."""
_BLOCKS: Final = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section "
    "summary table ul".split()
)
_LINES: Final = frozenset("br tr thead tbody tfoot".split())
_CELLS: Final = frozenset(["td", "th"])
_EMPTY: Final = frozenset("area base br col embed hr img input link meta param source track wbr".split())
# An element that ends without its tag where one of these begins; the first of a pair may stay open below the second.
_ENDS: Final = {
    "li": frozenset(["li"]),
    "dt": frozenset(["dt", "dd"]),
    "dd": frozenset(["dt", "dd"]),
    "tr": frozenset(["tr", "tbody", "tfoot"]),
    "td": frozenset(["td", "th", "tr", "tbody", "tfoot"]),
    "th": frozenset(["td", "th", "tr", "tbody", "tfoot"]),
    "option": frozenset(["option"]),
    "head": frozenset(["body"]),
    "p": _BLOCKS - {"body", "html", "caption", "option", "legend"},
}
_HIDDEN = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\n\r\f]+")
_RAISED = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")
_DIGITS = re.compile(r"\s*[+−-]?[0-9]+\s*")
_TEN = re.compile(r"(?<![0-9.,])10$")
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{1,40})""", re.IGNORECASE)
_BEGIN = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!doctype\s+html|<html[\s>])", re.IGNORECASE)
_NO_CHARSETS: Final = frozenset(["idna", "punycode", "raw_unicode_escape", "unicode_escape", "utf_7"])
"""Encodings of Python that no browser has; some take time that grows with the square of the page."""
_TIMES: Final = tuple(
    "article:published_time og:article:published_time datepublished parsely-pub-date dcterms.issued dc.date.issued "
    "dc.date pubdate publishdate publish_date publication_date date".split()
)


def begins_page(data: bytes) -> bool:
    """Is this how a page begins?"""
    return _BEGIN.match(data[:1000]) is not None


def charset(data: bytes) -> str | None:
    """The encoding that a page names, if Python knows it; browsers read Latin-1 as Windows-1252."""
    named = _CHARSET.search(data[:4096])
    if named is None:
        return None
    name = named[1].decode("ascii").lower()
    try:
        bytes(4).decode(name, "ignore")
        if codecs.lookup(name).name.replace("-", "_") in _NO_CHARSETS:
            return None
    except (LookupError, ValueError):
        return None
    return "cp1252" if name in ("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii") else name


def page_document(page: str, id: str, name: str) -> tuple[Document, list[InputError]]:
    """The visible text of a page, with the outlet, the publication time and the URL that it names; and what of that
    could not be read.

    Blocks are paragraphs, a row of a table is a line, and so is what <br> parts. Hidden elements, scripts, styles and
    what is struck out are left out.
    """
    reader = _Reader()
    for token in tokens(page):
        reader.take(token)
    said = reader.said
    times = [(key, said[key]) for key in _TIMES if key in said]
    published = next((time for _, value in times if (time := moment(value)) is not None), None)
    url = next((said[key] for key in ("canonical", "og:url") if address(said.get(key, ""))), None)
    notes = []
    if times and published is None:
        key, value = times[0]
        expected = "a day such as 2024-10-30 (--as-of gives one)"
        notes.append(InputError(f"{key} is not read", where=name, found=value, expected=expected))
    return Document(reader.text(), id, said.get("og:site_name"), published, url), notes


class _Reader:
    """Takes tokens; the elements that are open are known by name and depth, and the outermost unseen one by depth."""

    def __init__(self) -> None:
        self.said: dict[str, str] = {}
        self._open: list[str] = []
        self._count: Counter[str] = Counter()
        self._unseen: int | None = None
        self._pieces: list[str] = []
        self._break = ""  # what stands between the last piece and the next one
        self._space = False
        self._cells: list[int] = []  # of each open cell the number of pieces before it

    def text(self) -> str:
        return "".join(self._pieces)

    def take(self, token: Token) -> None:
        if not token.name:
            if self._unseen is None:
                self._text(token.text)
        elif token.end:
            self._close(token.name)
        else:
            self._begin(token)

    def _begin(self, token: Token) -> None:
        name = token.name
        while self._open and name in _ENDS.get(self._open[-1], ()):
            self._pop()
        self._note(token)
        if self._unseen is None:
            self._part(name)
        if name in _EMPTY:
            return
        if name in _CELLS:
            self._cells.append(len(self._pieces))
        if self._unseen is None and (name in _UNSEEN or _is_hidden(token)):
            self._unseen = len(self._open)
        elif self._unseen is None and name == "q":
            self._text("“")
        self._open.append(name)
        self._count[name] += 1

    def _close(self, name: str) -> None:
        if name == "br":
            self._part(name)
        if not self._count[name]:
            return
        while True:
            last = self._pop()
            if last == name:
                return

    def _pop(self) -> str:
        name = self._open.pop()
        self._count[name] -= 1
        if self._unseen is not None and self._unseen >= len(self._open):
            self._unseen = None
        elif self._unseen is None and name == "q":
            self._space = False
            self._text("”")
        if name in _CELLS:
            if self._cells.pop() < len(self._pieces):
                self._break = ""  # what ends a block ends no row
        elif self._unseen is None:
            self._part(name)
        return name

    def _part(self, name: str) -> None:
        """What an element puts between the text before it and the text behind."""
        if name in _BLOCKS:
            if not (self._cells and self._break):  # what begins a block in a cell begins no row
                self._break = "\n\n"
        elif name in _LINES and self._break != "\n\n":
            self._break = "\n"
        elif name in _CELLS and not self._break:
            self._break = " | "

    def _text(self, text: str) -> None:
        text = text.replace("\N{SOFT HYPHEN}", "")
        if self._count["sup"]:
            text = self._raised(text)
        kept = self._count["pre"] and text.strip()
        words = text if kept else _SPACE.sub(" ", text)
        if not words.strip(" \t\n\r\f"):
            self._space = self._space or bool(words)
            return
        if self._pieces and (self._break or self._space or words[0] == " "):
            self._pieces.append(self._break or " ")
        self._pieces.append(words.strip("\r\n") if kept else words.strip(" "))
        self._break, self._space = "", not kept and words[-1] == " "

    def _raised(self, text: str) -> str:
        """Digits set higher: a power of ten or of a unit in raised digits, behind any other number a footnote."""
        if not _DIGITS.fullmatch(text) or self._break:
            return text
        before = self._pieces[-1] if self._pieces else ""
        if self._count["a"] or (before[-1:].isdigit() and not _TEN.search(before)):
            return f"[{text.strip()}]"
        return text.translate(_RAISED)

    def _note(self, token: Token) -> None:
        """What a page says of itself; what it says first counts."""
        has = token.attributes
        if token.name == "meta" and has.get("content", "").strip():
            name = has.get("property") or has.get("name") or has.get("itemprop") or ""
            self.said.setdefault(name.strip().lower(), _SPACE.sub(" ", has["content"]).strip())
        elif token.name == "link" and "canonical" in has.get("rel", "").lower().split():
            self.said.setdefault("canonical", has.get("href", "").strip())


def _is_hidden(token: Token) -> bool:
    has = token.attributes
    if token.name == "dialog" and "open" not in has:
        return True
    return "hidden" in has or _HIDDEN.search(has.get("style", "")) is not None
