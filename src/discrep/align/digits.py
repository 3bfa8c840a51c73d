"""The digits of a figure: two texts that print the same ones mean one thing, whatever else was read of it.

That two figures have four digits in common is no chance; three need a word beside them that is the same, two
one source or more words. A slip (a digit swapped, a zero too many, another unit) needs more than the same number.
"""

from __future__ import annotations

from discrep.align.alignment import STATED
from discrep.align.conversions import repeated
from discrep.align.frames import evidence
from discrep.align.slips import by_power_of_ten, significant, swapped
from discrep.align.sources.origins import same_origin
from discrep.claims import Claim
from discrep.extract.lexicon import load
from discrep.quantity import Kind
from discrep.settings import Settings

_FEW, _SAME, _SLIP = 2, 4, 4  # digits at least; what they weigh together with the words beside them
_OPEN = frozenset({None, "noun", "subject"})  # fields that may have been read wrongly
_LARGE = 100  # counts below are often met twice
_MOST = 2  # words beside the figures that count
_KINDS = (Kind.NUMBER, Kind.MONEY, Kind.MEASURE, Kind.PERCENT)


def digits(claim: Claim) -> str:
    """The digits of a number; "" of a range and of what is not printed in digits."""
    quantity = claim.quantity
    return "" if quantity.value is None or quantity.kind not in _KINDS else significant(quantity.value)


def shape(claim: Claim) -> str:
    """One key for figures with the same digits in any order, of any size: slips of digits, zeros and units meet."""
    return "".join(sorted(digits(claim)))


def telling(a: Claim, b: Claim, field: str | None, settings: Settings) -> bool:
    """Two texts print one number, or one and a slip of it, and enough beside it: no chance."""
    one, two = a.quantity, b.quantity
    taken = repeated(a, b)
    stated = field in STATED and not (taken and field == "dimension")
    if a.document == b.document or stated or one.value is None or two.value is None:
        return False
    known = min(len(digits(a)), len(digits(b)))
    if known < 1 or one.kind is not two.kind or (one.unit != two.unit and not taken) or _two_measures(a, b):
        return False
    nouns = a.measurand.noun, b.measurand.noun
    named = None not in nouns and nouns[0] == nouns[1]
    planned = named and field == "modality"
    if (field in _OPEN or planned) and not taken and not _two_events(a, b) and _specific(a, known):
        if one.value == two.value:
            return True
        if one.unit is not None and known > _FEW and swapped(one.value, two.value):
            return True
    if (
        None not in nouns
        and nouns[0] != nouns[1]
        and known < _SAME
        and not load("en").measurand.people.issuperset(nouns)
    ):
        return False  # "12 buses" and "12 bridges"
    if one.value == two.value and not taken:
        return known + _beside(a, b, settings) >= (_SAME if known >= _FEW else _SAME + 1)
    if known < _FEW or (field == "subject" and not taken):
        return False
    if not taken and not swapped(one.value, two.value) and not by_power_of_ten(one.value, two.value):
        return False
    measured = named and not load("en").measures.names.keys().isdisjoint(nouns)
    return known + _beside(a, b, settings) + named + measured >= _SLIP


def _specific(claim: Claim, known: int) -> bool:
    """A number that two texts of one story hardly print by chance for two things."""
    quantity = claim.quantity
    return known >= _FEW and quantity.value is not None and (quantity.unit is not None or quantity.value >= _LARGE)


def _two_events(a: Claim, b: Claim) -> bool:
    return a.measurand.event != b.measurand.event and None not in (a.measurand.event, b.measurand.event)


def _beside(a: Claim, b: Claim, settings: Settings) -> int:
    """What stands beside two figures alike: up to two words, and one named source, which weighs as much."""
    words = min(evidence(a, b), _MOST)
    named = a.attribution.source is not None and b.attribution.source is not None
    return words + (_MOST if named and same_origin(a, b, settings) is True else 0)


def _two_measures(a: Claim, b: Claim) -> bool:
    """Both texts name a measure, and not the same one, or two scopes of one."""
    named = load("en").measures.names
    one, two = a.measurand, b.measurand
    if one.noun in named and two.noun in named and one.noun != two.noun:
        return True
    return one.population is not None and two.population is not None and one.population != two.population
