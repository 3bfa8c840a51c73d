"""Why a rule that matches too is not the one that is heard."""

from __future__ import annotations

from collections.abc import Iterable

from discrep.rules.model import Rule


def why(overruled: Rule, first: Rule, rules: Iterable[Rule]) -> str:
    """In words: by the order that is declared, or of one verdict by the lower code."""
    ahead = _ahead(rules)
    chain = _chain(overruled.code, first.code, ahead)
    if chain:
        return "it yields to " + ", which yields to ".join(chain)
    if overruled.verdict == first.verdict:
        return f"{first.code} says {first.verdict} too, and the lower code goes first"
    return f"no order is declared between it and {first.code}, and the lower code goes first"


def _ahead(rules: Iterable[Rule]) -> dict[str, set[str]]:
    """Code -> the codes that go directly before it."""
    listed = list(rules)
    ahead = {one.code: set(one.yields_to) for one in listed}
    for one in listed:
        for code in one.precedes & ahead.keys():
            ahead[code].add(one.code)
    return ahead


def _chain(code: str, first: str, ahead: dict[str, set[str]]) -> list[str]:
    """The shortest way from a rule to one that goes before it, without the rule itself; empty if there is none."""
    ways, seen = [[code]], {code}
    for way in ways:
        for step in sorted(ahead.get(way[-1], ())):
            if step == first:
                return [*way[1:], step]
            if step not in seen:
                seen.add(step)
                ways.append([*way, step])
    return []
