"""The order of the rules as a picture: inline SVG, whose colours follow the page."""

from __future__ import annotations

from html import escape

from discrep.rules.model import Rule
from rule_tables import by_code, judging, nearest, page_of

_WIDTH, _HEIGHT = 132, 40  # of a box
_GAP, _ROW, _MARGIN = 18, 66, 20
Place = tuple[float, float]


def order_svg() -> str:
    """The order of the rules for figures of one thing: a rule yields to those that a line leads up to."""
    rules = by_code()
    same = {rule.code: rule for relation, asked in judging(rules) if relation == "same" for rule in asked}
    ahead = {code: [other for other in nearest(rule, rules) if other in same] for code, rule in same.items()}
    rows = _rows(ahead)
    width = max(map(len, rows)) * (_WIDTH + _GAP) - _GAP
    at = {
        code: ((width - len(row) * (_WIDTH + _GAP) + _GAP) / 2 + i * (_WIDTH + _GAP), float(n * _ROW))
        for n, row in enumerate(rows)
        for i, code in enumerate(row)
    }
    view = f"{-_MARGIN} -2 {width + _MARGIN + 2} {(len(rows) - 1) * _ROW + _HEIGHT + 4}"
    says = "The order of the rules for figures of one thing; the table below says the same"
    lines = [f'<path d="{_line(at[code], at[other])}"/>' for code in same for other in ahead[code]]
    boxes = [_box(rule, at[code]) for code, rule in same.items()]
    return f'<svg class="order" viewBox="{view}" role="img" aria-label="{says}">{"".join([*lines, *boxes])}</svg>'


def _rows(ahead: dict[str, list[str]]) -> list[list[str]]:
    """The codes in rows, each below all that go before it."""
    row: dict[str, int] = {}

    def depth(code: str) -> int:
        if code not in row:
            row[code] = 1 + max(map(depth, ahead[code]), default=-1)
        return row[code]

    last = max(map(depth, ahead))
    return [sorted(code for code in ahead if row[code] == n) for n in range(last + 1)]


def _box(rule: Rule, place: Place) -> str:
    (x, y), page = place, f"{page_of(rule).removesuffix('.md')}.html"
    words = escape(rule.name.replace("-", " "))
    return (
        f'<a href="{escape(page)}"><g class="{rule.verdict}">'
        f'<rect x="{x:g}" y="{y:g}" width="{_WIDTH}" height="{_HEIGHT}" rx="5"/>'
        f'<text x="{x + _WIDTH / 2:g}" y="{y + 17:g}" class="code">{rule.code}</text>'
        f'<text x="{x + _WIDTH / 2:g}" y="{y + 32:g}">{words}</text></g></a>'
    )


def _line(below: Place, above: Place) -> str:
    """From the top of a box to the foot of one in the row above; to one further up it goes round by the margin."""
    (x, y), (up, top) = below, above
    if y - top > _ROW:
        middle = _HEIGHT / 2
        return f"M{x:g} {y + middle:g} H{-_MARGIN / 2:g} V{top + middle:g} H{up:g}"
    x, up, foot = x + _WIDTH / 2, up + _WIDTH / 2, top + _HEIGHT
    return f"M{x:g} {y:g} C{x:g} {y - 18:g} {up:g} {foot + 18:g} {up:g} {foot:g}"
