"""Canonical keys of claims: what is grouped without comparing pairs.

A key is a tuple of strings, the same on every machine and for every hash seed, so that a database can group
millions of claims by it. Two keys:

* `kind_key`: claims that differ here are never set side by side. The noun (through the synonyms of the lexicon, which
  the reader applied, and those of the settings; of parts and steps that the settings give, the outermost whole and the
  first step), the dimension of the unit and not the unit itself (so that feet meet
  metres), and the denominator of a rate. A date has its event in place of a dimension.
* `measurand_key`: claims that agree here measure one thing, at whatever time. To the kind it adds the noun itself,
  whose, of whom, what happened to them, in which step, where, done or to come, and the part of the figure in a sum.

What is not in a key, and why: the *time*, for a topic follows one thing through time; *modifiers*, which texts drop as
they like; *vintage* and *source*, which tell reports of one thing apart and not things; *stock or flow*, which the noun
and the time decide together. What a text leaves open ("" in the key) is a value of its own: alignment may still find
that it is the same as a named one, a key cannot.
"""

from __future__ import annotations

from discrep.align.about import home_of
from discrep.align.dimensions import dimension
from discrep.align.given import canonical_noun, first_step, outermost
from discrep.claims import TO_COME, Claim
from discrep.quantity import Kind
from discrep.settings import Settings
from discrep.units import scale

Key = tuple[str, ...]

_WHOLE_ROLES = frozenset({"total", "record"})  # the figure itself, however it is praised


def kind_key(claim: Claim, settings: Settings) -> Key:
    """Claims that differ here are never set side by side: other nouns, other kinds of number."""
    measurand = claim.measurand
    noun = canonical_noun(claim, settings) or measurand.event or ""
    noun = outermost(first_step(noun, settings), settings)
    if claim.quantity.kind is Kind.DATE:
        return noun, f"date {measurand.event or ''}", ""
    return noun, scale(dimension(claim)).dimension, measurand.per or ""


def measurand_key(claim: Claim, settings: Settings) -> Key:
    """The identity of a measurand; its time is no part of it."""
    m = claim.measurand
    role = None if m.role in _WHOLE_ROLES else m.role
    fields = (
        canonical_noun(claim, settings), _name(m.subject), _name(m.population), m.event, m.phase, _place(m.place),
        _modality(m.modality), role,
    )  # fmt: skip
    return (*kind_key(claim, settings), *(field or "" for field in fields))


def key_text(key: Key) -> str:
    """A key as one line, for a column: parts between bars, a bar within a part written as \\|."""
    return "|".join(part.replace("\\", "\\\\").replace("|", "\\|") for part in key)


def _name(name: str | None) -> str | None:
    """A country by its code, whatever name or demonym it stands under; any other name as it is."""
    return None if name is None else home_of(name) or name


def _place(name: str | None) -> str | None:
    """The place itself without the one around it: "dover, kent" is dover."""
    return None if name is None else _name(name.partition(",")[0])


def _modality(modality: str) -> str:
    """Done (a denial is of what is said to be done), to come, or what there is room for."""
    return "to come" if modality in TO_COME else "done" if modality == "denied" else modality
