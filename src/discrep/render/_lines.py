"""Lines of a report for a terminal: pieces of text, each with what it is, so that it can have a colour."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from io import StringIO
from typing import TYPE_CHECKING, Final, Literal

from discrep.render import Look
from discrep.render._terminal import visible

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

Role = Literal["plain", "bad", "doubtful", "good", "open", "place", "faint", "strong"]
Piece = str | tuple[str, Role]

# Of the eight colours that every terminal has, those that can be read on black and on white.
_STYLES: Final[dict[Role, str]] = {
    "plain": "",
    "bad": "bold red",
    "doubtful": "bold yellow",
    "good": "green",
    "open": "bold",
    "place": "cyan",
    "faint": "dim",
    "strong": "bold",
}
_NARROWEST: Final = 20


@dataclass(frozen=True, slots=True)
class Line:
    """One line; with `hang` it may be broken between words, and what follows begins so many cells further in."""

    pieces: tuple[Piece, ...] = ()
    hang: int | None = None

    @property
    def text(self) -> str:
        return "".join(words for words, _ in map(_parted, self.pieces))


def line(*pieces: Piece, hang: int | None = None) -> Line:
    return Line(pieces, hang)


def shown(lines: Iterable[Line], look: Look) -> str:
    """The lines as they are, or for a terminal: broken at its width, in colour. No character of a text does harm."""
    if not look.terminal and not look.colour:
        return "".join(f"{visible(each.text)}\n" for each in lines)
    from rich.console import Console
    from rich.text import Text

    out = StringIO()
    console = Console(
        file=out,
        width=look.width,
        color_system="standard" if look.colour else None,
        force_terminal=look.colour,
        no_color=not look.colour,
        legacy_windows=False,
        _environ={},
    )
    for each in lines:
        text = Text(end="")
        for words, role in map(_parted, each.pieces):
            text.append(visible(words), _STYLES[role] or None)
        for row in _rows(text, each.hang, look, console):
            console.print(row, no_wrap=True, overflow="ignore", crop=False, soft_wrap=True, end="\n")
    return out.getvalue()


def _parted(piece: Piece) -> tuple[str, Role]:
    return (piece, "plain") if isinstance(piece, str) else piece


def _rows(text: Text, hang: int | None, look: Look, console: Console) -> list[Text]:
    """The rows of one line."""
    if not look.terminal or hang is None or text.cell_len <= look.width:
        return [text]
    first, *rest = text.wrap(console, max(look.width - hang, _NARROWEST))
    first.rstrip()
    rows = [first]
    for row in rest:
        row.rstrip()
        row.pad_left(hang)
        rows.append(row)
    return rows
