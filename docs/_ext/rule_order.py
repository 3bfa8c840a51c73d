"""The order of the rules as a picture: inline SVG, whose colours follow the page."""

from __future__ import annotations

from html import escape

from rule_tables import by_code, judging, nearest, page_of

_BOX, _GAP, _ROW, _MARGIN = (132, 40), 18, 66, 20


def order_svg() -> str:
    """The order of the rules for figures of one thing: a rule yields to those that a line leads up to."""
    rules = by_code()
    same = [rule for relation, asked in judging(rules) if relation == "same" for rule in asked]
    codes = {rule.code for rule in same}
    row: dict[str, int] = {}

    def depth(code: str) -> int:
        if code not in row:
            row[code] = 1 + max((depth(c) for c in nearest(rules[code], rules) if c in codes), default=-1)
        return row[code]

    for rule in same:
        depth(rule.code)
    rows = [sorted(c for c in codes if row[c] == n) for n in range(max(row.values()) + 1)]
    widest = max(map(len, rows))
    width = widest * (_BOX[0] + _GAP) - _GAP
    at = {
        code: ((width - len(line) * (_BOX[0] + _GAP) + _GAP) / 2 + i * (_BOX[0] + _GAP), n * _ROW)
        for n, line in enumerate(rows)
        for i, code in enumerate(line)
    }
    parts = [
        f'<svg class="order" viewBox="{-_MARGIN} -2 {width + _MARGIN + 2} {len(rows) * _ROW - _ROW + _BOX[1] + 4}" role="img"'
        ' aria-label="The order of the rules for figures of one thing; the table below says the same">'
    ]
    for rule in same:
        x, y = at[rule.code]
        for code in nearest(rule, rules):
            if code in at:
                parts.append(f'<path d="{_line((x, y), at[code])}"/>')
    for rule in same:
        x, y = at[rule.code]
        words = escape(rule.name.replace("-", " "))
        parts.append(
            f'<a href="{escape(page_of(rule).removesuffix(".md"))}.html"><g class="{rule.verdict}">'
            f'<rect x="{x:g}" y="{y:g}" width="{_BOX[0]}" height="{_BOX[1]}" rx="5"/>'
            f'<text x="{x + _BOX[0] / 2:g}" y="{y + 17:g}" class="code">{rule.code}</text>'
            f'<text x="{x + _BOX[0] / 2:g}" y="{y + 32:g}">{words}</text></g></a>'
        )
    return "".join([*parts, "</svg>"])


def _line(below: tuple[float, float], above: tuple[float, float]) -> str:
    """From the top of a box to the foot of one in the row above; to one further up it goes round by the margin."""
    (x, y), (up, top) = below, above
    if y - top > _ROW:
        middle = _BOX[1] / 2
        return f"M{x:g} {y + middle:g} H{-_MARGIN / 2:g} V{top + middle:g} H{up:g}"
    x, up, foot = x + _BOX[0] / 2, up + _BOX[0] / 2, top + _BOX[1]
    return f"M{x:g} {y:g} C{x:g} {y - 18:g} {up:g} {foot + 18:g} {up:g} {foot:g}"
