"""T304: a slip by a power of ten."""

from __future__ import annotations

from discrep.align.slips import by_power_of_ten, power_between, significant
from discrep.numbers import written
from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    small, large = sorted((pair.a, pair.b), key=lambda side: abs(side.value))
    times = power_between(small.value, large.value) or large.value / small.value
    rounded = " after rounding" if times * small.value != large.value else ""
    return f"{large.text} is {written(times)} times {small.text}{rounded}: likely a slip of zeros"


@rule(
    "T304",
    "power-of-ten",
    verdict="tension",
    severity="warning",
    yields_to=("C501", "C502", "T303", "T302", "T307"),
    because=because,
    differs="copying",
    columns=lambda pair: pair.a.stated.apart(pair.b.stated),
    of_source="miscopied",
)
def power_of_ten(pair: Pair, options: NoOptions) -> bool:
    """The figures differ by a factor of 10, 100, 1,000 and so on, exactly or after rounding, and share no value.

    Between two reports of one figure (the same statement, or the same fact at the same time) that is
    more likely a slip of a zero or of a magnitude word than a disagreement. So is a count, a sum or a
    share of two digits or more that grew to exactly ten times as much; of other amounts the digits depend on the unit.
    """
    a, b = pair.a, pair.b
    exact = min(len(significant(a.value)), len(significant(b.value))) > 1
    told = pair.one_figure | (pair.growing & pair.decimal & exact)
    return a.stated.apart(b.stated) & by_power_of_ten(a.value, b.value) & told
