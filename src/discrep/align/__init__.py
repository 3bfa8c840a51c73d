"""May two claims be compared: the same measurand, part of it, another, or unknown?"""

from __future__ import annotations

from discrep.align.about import apart
from discrep.align.alignment import SAME, Alignment
from discrep.align.changing import as_of
from discrep.align.denials import Commitment, commitment
from discrep.align.dimensions import dimension, in_unit
from discrep.align.fields import FIELDS
from discrep.align.frames import evidence, identical, near
from discrep.align.sources.origins import same_origin
from discrep.claims import Claim
from discrep.quantity import Kind
from discrep.settings import Settings

_SHORT = 240  # characters of a text that is about one thing


def align(a: Claim, b: Claim, settings: Settings, lenient: bool = False) -> Alignment:
    """The relation of two claims; `lenient`: what one side leaves open is meant to be the same."""
    found = next((told for step in FIELDS if (told := step(a, b, settings, lenient)) is not None), SAME)
    if found is SAME and not lenient and not _told(a, b):
        found = Alignment("unknown", "nothing but the noun says that they are one thing", "noun")
    if found.relation in ("different", "unknown") and a.document != b.document:
        found = _framed(a, b, found)
    held = commitment(a), commitment(b)
    return found if held == ("asserted", "asserted") else _not_asserted(a, b, held, found, settings)


def _told(a: Claim, b: Claim) -> bool:
    """Something beside the noun says that two figures of two texts are of one thing."""
    one, two = a.measurand, b.measurand
    if a.document == b.document or (one.event is not None and one.event == two.event):
        return True
    if not a.sentence or not b.sentence or min(len(a.document.text), len(b.document.text)) < _SHORT:
        return True
    return evidence(a, b) > 0


def _framed(a: Claim, b: Claim, found: Alignment) -> Alignment:
    """Two texts that say the same around their figures mean one thing, whatever was read of it."""
    if found.field in ("dimension", "time", "stance"):
        return found
    if identical(a, b):
        return Alignment("same", "the sentences differ in nothing but their figures")
    if a.quantity.kind is Kind.DATE:
        return found  # the words around the dates of two events may well be the same
    unread = found.field == "noun" or (found.relation == "unknown" and found.field is None)
    return Alignment("same", "the words around both figures are the same") if unread and near(a, b) else found


def align_texts(a: Claim, b: Claim, settings: Settings, lenient: bool = False) -> Alignment:
    """The relation of two claims of texts that need not be about one thing."""
    found = align(a, b, settings, lenient)
    if found.relation != "different" and a.document != b.document and apart(a.document, b.document):
        return Alignment("different", "no name stands in both texts", "subject")
    return found


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
    unit = dimension(a)
    if in_unit(a.quantity.interval, a, unit).disjoint(in_unit(b.quantity.interval, b, unit)):
        return Alignment("unknown", "it is another figure that is denied", "stance")
    denial, day = (a, as_of(a)) if held[0] == "denied" else (b, as_of(b))
    other = as_of(b if denial is a else a)
    if day is not None and other is not None and day > other and same_origin(a, b, settings) is True:
        return Alignment("unknown", "its source said so and denied it later", "stance")
    return Alignment("same", "one source denies what the other says")
