"""Figures as quantities of pint, in a registry of the user's.

pint has numbers where discrep has sets of values, and knows neither money nor percentage points. What does not go
over is refused, and what was asked for is said by name: nothing is turned into a number on the quiet.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Literal

from discrep.errors import NumberError, UnitError
from discrep.numbers import last_digit_unit
from discrep.units import is_money, pint_unit

if TYPE_CHECKING:
    import pint

    from discrep.quantity import Quantity

Which = Literal["value", "low", "high", "written"]
"""Which number of a figure is meant: its one value, an end of its interval, or the number without its hedge."""
_POINTS = {"percentage_point": "percent", "basis_point": "percent / 100"}


def to_pint(quantity: Quantity, ureg: pint.UnitRegistry[Any], which: Which = "value") -> Any:
    """See `Quantity.to_pint`."""
    if not quantity.is_figure or quantity.claims_days:
        raise NumberError("no amount", found=f"{quantity.text} ({quantity.kind})", expected="a figure with a number")
    number = _number(quantity, which)
    unit, factor = pint_unit(quantity.unit)
    if quantity.change is not None and len(quantity.ends) == 1 and unit.startswith("degree_"):
        unit = f"delta_{unit}"  # a rise of 2 °C is a difference: 2 K, not 275 K
    if is_money(unit) or unit in _POINTS:
        _defined(unit, ureg)
    made: Any = ureg.Quantity(_typed(number * factor, ureg.non_int_type), unit)
    # Of "foot**3" a registry of Fraction makes the power a Fraction, which pint cannot print before Python 3.12.
    powers = {name: int(power) for name, power in made.unit_items()}
    return ureg.Quantity(made.magnitude, ureg.UnitsContainer(powers))


def _number(quantity: Quantity, which: Which) -> Fraction:
    """The number asked for. Raises NumberError where the words do not give it."""
    found = {
        "value": quantity.interval.low if quantity.interval.is_point else None,
        "low": quantity.interval.low,
        "high": quantity.interval.high,
        "written": quantity.value,
    }
    if which not in found:
        raise NumberError("unknown end of a set of values", found=which, expected=", ".join(found))
    number = found[which]
    if number is None:
        others = [name for name, other in found.items() if other is not None]
        reason = {"value": "a set of values, not one number", "written": "more than one number"}
        raise NumberError(
            reason.get(which, f"no {which} end"),
            found=f"{quantity.text}: {quantity}",
            expected=f"which={' or '.join(map(repr, others))}" if others else "a figure with an end",
        )
    return number


def _defined(unit: str, ureg: pint.UnitRegistry[Any]) -> None:
    """Is this unit in the registry as it is, without a prefix that pint reads into it? Else raises UnitError."""
    if not any(prefix == "" for prefix, _, _ in ureg.parse_unit_name(unit)):
        raise UnitError(
            "the registry has no such unit",
            found=unit,
            expected=f'a definition of yours, such as ureg.define("{unit} = {_POINTS.get(unit, f"[{unit}]")}")',
        )


def _typed(number: Fraction, kind: type) -> Any:
    """A number as the registry has it: exactly, where its type can."""
    if kind is Fraction:
        return number
    if number.denominator == 1:
        return number.numerator
    if kind is float:
        return float(number)  # the nearest one
    unit = last_digit_unit(number)
    if kind is Decimal and unit is not None:  # as a text, for arithmetic would round to the context
        return Decimal(f"{(number / unit).numerator}E-{len(str(unit.denominator)) - 1}")
    return kind(number.numerator) / kind(number.denominator)
