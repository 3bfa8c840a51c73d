"""The rules as one expression on columns: which pairs may be given one of the verdicts that are asked for.

The screen may keep too many pairs and never too few; those that it keeps are judged exactly, in the order of the
rules. The same expression on what a group of claims has in common (the highest floor, the lowest ceiling, whether any
is denied) tells whether the group can hold such a pair at all: of plain figures that is max(low) > min(high).
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any, Literal

from discrep.findings import Verdict
from discrep.frames.truth import UNKNOWN, Column, NotColumnarError, Number, Truth, Unknown, both, either
from discrep.rules.model import Bounds, Rule, Side
from discrep.rules.order import RuleSet
from discrep.settings import Reading

End = Literal["least", "most", "any", "all"]
Get = Callable[[str, End], Column]
"""A column by its name: for a group its least or greatest value, or whether it is true of any or of all."""

_UNKNOWN: Any = Unknown()
_VERSIONS = frozenset({"wording", "occasion", "opposite"})


class Denied:
    """`Pair.denied`: the side that denies its figure, -1 for neither."""

    def __init__(self, either_side: Truth) -> None:
        self._either = either_side

    def __ge__(self, other: object) -> Truth:
        return self._either if other == 0 else UNKNOWN


class DiffersIn:
    """`Pair.differs_in`: versions of one sentence are sought in whole texts, and are no pair of a frame."""

    def __eq__(self, other: object) -> Truth:  # type: ignore[override]
        return Truth(False, False) if other in _VERSIONS else UNKNOWN

    __hash__ = None  # type: ignore[assignment]


class ColumnPair:
    """Two claims as columns, with the fields of `discrep.rules.model.Pair`; what no column tells is unknown."""

    def __init__(self, a: Side, b: Side, known: dict[str, Any], flipped: bool = False) -> None:
        self.a, self.b = a, b
        self.directed = False
        """The rule asked which side is the part, or the earlier one."""
        self._known, self._flipped = known, flipped

    @property
    def parts(self) -> tuple[Side, Side]:
        self.directed = True
        return (self.b, self.a) if self._flipped else (self.a, self.b)

    by_time = parts

    def __getattr__(self, name: str) -> Any:
        return self._known.get(name, _UNKNOWN)


def screen(rules: RuleSet, verdicts: Collection[Verdict], reading: Reading, a: Get, b: Get) -> Column:
    """Where a pair may be given one of these verdicts: an expression, or True or False for all pairs."""
    sides, known = (_side(a, reading), _side(b, reading)), _known(a, b)
    found: dict[str, Column] = {}  # rules that ask the same are one condition
    for rule in rules.rules:
        if rule.verdict not in verdicts or rule.relation == "joint":
            continue
        if reading == "both" or rule.verdict is not Verdict.TENSION:
            may = condition(rule, rules, *sides, known).may
            found.setdefault(str(may), may)
    either_one: Column = False
    for may in found.values():
        either_one = either(either_one, may)
    return either_one


def columnar(rule: Rule, rules: RuleSet) -> bool:
    """Columns tell of some pairs that the rule does not hold; where they never do, it is left to exact arithmetic."""
    import narwhals as nw

    def get(name: str, end: End) -> Column:
        return nw.col(f"{name}_{end}")

    side = _side(get, "both")
    return condition(rule, rules, side, side, _known(get, get)).may is not True


def condition(rule: Rule, rules: RuleSet, a: Side, b: Side, known: dict[str, Any]) -> Truth:
    """Where a rule may hold and where it must, whichever side is the part, or the earlier one."""
    found: list[Truth] = []
    for flipped in (False, True):
        pair: Any = ColumnPair(a, b, known, flipped)
        try:
            if rule.columns is not None:
                found.append(Truth(Truth.of(rule.columns(pair)).may, False))
            else:
                found.append(Truth.of(rule.matches(pair, rules.options[rule.code])))
        except NotColumnarError:
            return UNKNOWN
        if not pair.directed:
            return found[0]
    one, two = found
    return Truth(either(one.may, two.may), both(one.must, two.must))


def _known(a: Get, b: Get) -> dict[str, Any]:
    """The fields of a pair that columns tell."""
    return {
        "denied": Denied(_flag(a, "denied") | _flag(b, "denied")),
        "differs_in": DiffersIn(),
        "growing": _flag(a, "grows") & _flag(b, "grows"),
        "accumulating": _flag(a, "accumulates") & _flag(b, "accumulates"),
        "convertible": Truth(True, True),  # claims of one key have one dimension
    }


def _side(get: Get, reading: Reading) -> Side:
    """One claim, or any of a group, as rules see it."""
    said, expected = _bounds(get, ""), _bounds(get, "expected_")
    stated = expected if reading == "pragmatic" else said
    heard = said if reading == "logical" else expected
    flags: Any = {name: _flag(get, name) for name in ("bare", "floor", "ceiling", "turnable")}
    value: Any = Number(get("number_low", "least"), get("number_high", "most"))
    return Side(
        stated=stated,
        expected=heard,
        rounded=expected,
        stated_open=stated,
        expected_open=heard,
        value=value,
        step=_UNKNOWN,
        rounds=_UNKNOWN,
        text=_UNKNOWN,
        unit=_UNKNOWN,
        **flags,
    )


def _flag(get: Get, name: str) -> Truth:
    return Truth(get(name, "any"), get(name, "all"))


def _bounds(get: Get, what: str) -> Bounds:
    low: Any = Number(get(f"{what}low", "least"), get(f"{what}low_inner", "most"))
    high: Any = Number(get(f"{what}high_inner", "least"), get(f"{what}high", "most"))
    return Bounds(low, high)
