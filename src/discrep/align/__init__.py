"""May two claims be compared: the same measurand, part of it, another, or unknown?"""

from __future__ import annotations

from fractions import Fraction

from discrep.align.about import apart
from discrep.align.alignment import KIN, SAME, STATED, WEAK, Alignment
from discrep.align.changing import as_of
from discrep.align.conversions import converted, repeated
from discrep.align.denials import Commitment, commitment
from discrep.align.digits import telling
from discrep.align.dimensions import dimension, meet, nest
from discrep.align.fields import FIELDS
from discrep.align.frames import evidence, identical, long_texts, near
from discrep.align.given import whole_of
from discrep.align.kin import by_other_nouns
from discrep.align.slots import crossed
from discrep.align.sources.origins import same_origin
from discrep.claims import Claim
from discrep.extract.lexicon import load
from discrep.quantity import Kind
from discrep.settings import Settings
from discrep.units import same_dimension

_APART, _NEEDED = 2, 3  # figures so many times apart need so many words in common,
_FAR = 10  # and figures so many times apart the same words around


def align(a: Claim, b: Claim, settings: Settings, lenient: bool = False) -> Alignment:
    """The relation of two claims; `lenient`: what one side leaves open is meant to be the same."""
    if converted(a, b):
        field = None if same_dimension(dimension(a), dimension(b)) else "dimension"
        return Alignment("derived", "one amount in two units", field)
    if a.document != b.document and crossed(a, b):
        return Alignment("different", "they have different places in one sentence", "noun")
    found = _first(a, b, settings, lenient)
    if found.field == "dimension" and repeated(a, b):
        others = (step(a, b, settings, lenient) for step in FIELDS[1:])
        other = next((told for told in others if told is not None), SAME)
        if other is SAME:
            found = Alignment("same", "the same digits in another unit", "unit")
        elif other.field in STATED:
            found = other  # the same digits of another year are chance
    if found is SAME and by_other_nouns(a, b, settings):
        found = SAME if evidence(a, b) >= _NEEDED else KIN
    elif found is SAME and not lenient and not _told(a, b):
        found = WEAK
    if found.relation in ("different", "unknown") and a.document != b.document:
        found = _framed(a, b, found)
    if not lenient and found.relation != "same" and telling(a, b, found.field, settings):
        found = Alignment("same", "both texts print the same digits", "unit" if repeated(a, b) else None)
    held = commitment(a), commitment(b)
    return found if held == ("asserted", "asserted") else _not_asserted(a, b, held, found, settings)


def _first(a: Claim, b: Claim, settings: Settings, lenient: bool) -> Alignment:
    """What the first field that differs makes of a pair; a part is none where the subject differs besides."""
    part: Alignment | None = None
    for step in FIELDS:
        found = step(a, b, settings, lenient)
        if found is None or (part is not None and (found.relation, found.field) != ("different", "subject")):
            continue
        fails = found.relation == "different" or (found.relation == "part" and not nest(a, b, found.whole or 0))
        if fails and found.field != "subject" and found.field not in STATED and by_other_nouns(a, b, settings):
            return KIN
        if found.relation != "part":
            return found
        part = found
    return part or SAME


def _told(a: Claim, b: Claim) -> bool:
    """Something beside the noun says that two figures of two texts are of one thing."""
    one, two = a.measurand, b.measurand
    if a.document == b.document or not long_texts(a, b):
        return True
    times = _times_apart(a, b)
    if one.noun == two.noun and one.population == two.population is not None and times <= _FAR:
        return True  # both tell of which: "worldwide"
    if times > _FAR:
        return near(a, b) or (one.event is not None and one.event == two.event)
    if one.event is not None and one.event == two.event:
        return True
    if times > _APART:
        return evidence(a, b) >= _NEEDED
    measures = load("en").measures
    measured = one.noun == two.noun and one.noun in measures.names and one.noun not in measures.several.names
    return measured or evidence(a, b) > 0


def _times_apart(a: Claim, b: Claim) -> Fraction:
    """How many times one number is the other: two reports of one thing rarely are far apart."""
    if not a.quantity.ends or not b.quantity.ends or a.quantity.unit != b.quantity.unit:
        return Fraction(1)
    one, two = sorted((max(a.quantity.ends), max(b.quantity.ends)))
    return two / one if one > 0 else Fraction(1)


def _framed(a: Claim, b: Claim, found: Alignment) -> Alignment:
    """Two texts that say the same around their figures mean one thing, whatever was read of it."""
    if found.field in STATED:
        return found
    if a.measurand.population == b.measurand.population and identical(a, b):  # no frame has the word "abroad"
        return Alignment("same", "the sentences differ in nothing but their figures")
    if a.quantity.kind is Kind.DATE:
        return found  # the words around the dates of two events may well be the same
    if None not in (a.measurand.event, b.measurand.event) and a.measurand.event != b.measurand.event:
        return found  # "killed" and "injured" stand in the same words
    unread = found.field == "noun" and None in (a.measurand.noun, b.measurand.noun)
    if unread and long_texts(a, b) and _times_apart(a, b) <= _APART and evidence(a, b) >= _NEEDED:
        return Alignment("same", "most of the words around both figures are the same")
    unread = found.field == "noun" or (found.relation == "unknown" and found.field is None)
    return Alignment("same", "the words around both figures are the same") if unread and near(a, b) else found


def align_texts(a: Claim, b: Claim, settings: Settings, lenient: bool = False) -> Alignment:
    """The relation of two claims of texts that need not be about one thing."""
    found = align(a, b, settings, lenient)
    named = found.relation == "different" or a.document == b.document or _of_one_tree(a, b, settings)
    if not named and apart(a.document, b.document):
        return Alignment("different", "no name stands in both texts", "subject")
    return found


def _of_one_tree(a: Claim, b: Claim, settings: Settings) -> bool:
    """The settings make the place of one a part of that of the other: two names that belong together."""
    one, two = a.measurand.place, b.measurand.place
    return one is not None and two is not None and whole_of(one, two, settings) is not None


def _not_asserted(
    a: Claim, b: Claim, held: tuple[Commitment, Commitment], found: Alignment, settings: Settings
) -> Alignment:
    """A figure that is denied or doubted: it is set against the very figure that another source gives."""
    if found.relation == "different":
        return found
    if "open" in held:
        return Alignment("unknown", "one of the figures is doubted, or not said", "stance")
    if held == ("denied", "denied"):
        return Alignment("unknown", "both figures are denied", "stance")
    if found.relation != "same":
        return found if found.relation == "unknown" else Alignment("unknown", "one of the figures is denied", "stance")
    if not same_dimension(dimension(a), dimension(b)):
        return Alignment("unknown", "it is a figure in another unit that is denied", "stance")
    if not meet(a, b):
        return Alignment("unknown", "it is another figure that is denied", "stance")
    denial, day = (a, as_of(a)) if held[0] == "denied" else (b, as_of(b))
    other = as_of(b if denial is a else a)
    if day is not None and other is not None and day > other and same_origin(a, b, settings) is True:
        return Alignment("unknown", "its source said so and denied it later", "stance")
    return Alignment("same", "one source denies what the other says")
