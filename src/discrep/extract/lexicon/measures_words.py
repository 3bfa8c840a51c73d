"""The section `measures` of a lexicon."""

from __future__ import annotations

from functools import cached_property

from pydantic import Field, model_validator

from discrep.errors import LexiconError
from discrep.settings import Model
from discrep.units import PHYSICAL, is_money

Words = tuple[str, ...]
SHARES = frozenset({"percent", "percentage_point", "basis_point"})


class KindNames(Model):
    """Nouns and measures of a level at a moment, and of what comes about over a period."""

    stock: frozenset[str] = frozenset()
    flow: frozenset[str] = frozenset()

    @model_validator(mode="after")
    def _one_kind(self) -> KindNames:
        if both := self.stock & self.flow:
            raise LexiconError("both a stock and a flow", where="kinds", found=", ".join(sorted(both)))
        return self


class SeriesNames(Model):
    """What is published for one month or quarter after the other."""

    names: frozenset[str] = frozenset()


class SeveralNames(Model):
    """Measures that tell alone of no one thing."""

    names: frozenset[str] = frozenset()


class MeasuresWords(Model):
    """What figures with a unit are figures of."""

    names: dict[str, Words] = Field(default_factory=dict)
    """Canonical name -> words and phrases for it."""
    verbs: dict[str, Words] = Field(default_factory=dict)
    """Canonical name -> words that name it right before a figure alone: "tops out at"."""
    shapes: dict[str, Words] = Field(default_factory=dict)
    """Canonical name -> words that name it behind a figure alone: "1.6 miles long"."""
    attributed: dict[str, Words] = Field(default_factory=dict)
    """Canonical name -> nouns right behind an amount of money that they come to: "a $5 million deal"."""
    scales: dict[str, Words] = Field(default_factory=dict)
    """Canonical name -> words beside a number that say what it is, whatever noun follows: "a magnitude 6 quake"."""
    kinds: KindNames = Field(default_factory=KindNames)
    """Which measures are levels at a moment, and which come about over a period."""
    series: SeriesNames = Field(default_factory=SeriesNames)
    several: SeveralNames = Field(default_factory=SeveralNames)
    scopes: dict[str, Words] = Field(default_factory=dict)
    """Population -> words beside an amount: "worldwide"."""
    sorts: dict[str, Words] = Field(default_factory=dict)
    """Sort of amount (area, speed) -> the units of it; `money` and `share` are known without."""
    fits: dict[str, Words] = Field(default_factory=dict)
    """Canonical name -> the sorts of amounts that it can be; any where it is not listed."""
    alone: dict[str, str] = Field(default_factory=dict)
    """Sort of amount -> the measure that it is where no word tells: a speed, an area."""
    left: dict[str, str] = Field(default_factory=dict)
    """The same where no noun tells either: a weight."""
    wholes: dict[str, Words] = Field(default_factory=dict)
    """Scope -> the scopes that are parts of it."""
    stages: dict[str, Words] = Field(default_factory=dict)
    """Measure -> measures of the same sort that are parts of it."""
    changing: frozenset[str] = frozenset()
    """Verbs of change."""
    changes: frozenset[str] = frozenset()
    """Measures that are changes themselves: growth."""
    collecting: frozenset[str] = frozenset()
    """Verbs of change that do not change an amount of money when it is their object: "raised $5 million"."""
    holding: frozenset[str] = frozenset()
    """Verbs that say or keep an amount and do not tell what it is: "forecast", "stood at"."""
    earning: Words = ()
    """What takes an amount of money in, right before it: "had earned", "finished with"; of which measure it is, stands
    before."""
    earned: dict[str, str] = Field(default_factory=dict)
    """The measures that they can go on with, and what they are then: after an opening comes a gross."""
    earning_spans: dict[str, Words] = Field(default_factory=dict)
    """Measure -> subjects of such a verb that tell it: "the opening weekend brought in"."""
    wage_verbs: frozenset[str] = frozenset()
    """Of these verbs, the ones by which people earn their pay."""
    wage: str = ""
    """The measure of it."""
    titled: str | None = None
    """The measure of what a title in quotation marks earned."""
    passed: frozenset[str] = frozenset()
    """Words between such a verb and the figure."""
    compared: frozenset[str] = frozenset()
    """Before an amount that another one is held against: "up from 4 percent"."""
    by: frozenset[str] = frozenset()
    """Before the size of a change."""

    @model_validator(mode="after")
    def _known(self) -> MeasuresWords:
        sorts = {"money", "share", "count", *self.sorts}
        for sort, units in self.sorts.items():
            for unit in units:
                if unit not in PHYSICAL:
                    raise LexiconError("unknown unit", where=f"measures.sorts.{sort}", found=unit)
        for name, fitting in (*self.fits.items(), *((sort, (sort,)) for sort in (*self.alone, *self.left))):
            if not sorts.issuperset(fitting):
                found = ", ".join(sorted(set(fitting) - sorts))
                raise LexiconError("unknown sort of amount", where=f"measures.{name}", found=found)
        return self

    @cached_property
    def _by_unit(self) -> dict[str, str]:
        return {unit: sort for sort, units in self.sorts.items() for unit in units}

    def sort(self, unit: str | None) -> str | None:
        """The sort of amounts that a unit measures; None where the lexicon lists it nowhere."""
        if unit is None:
            return "count"
        if is_money(unit):
            return "money"
        return "share" if unit in SHARES else self._by_unit.get(unit)
