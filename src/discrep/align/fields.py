"""The fields of two measurands, set against each other one by one; the first that differs decides.

A field that one side leaves open does not differ: a text names only what its reader does not know yet.
"""

from __future__ import annotations

from collections.abc import Callable

from discrep.align.about import home_of
from discrep.align.alignment import Alignment
from discrep.align.changing import accumulates, lasting
from discrep.align.dates import same_occasion
from discrep.align.dimensions import dimension, meet, nest, of_two_dimensions
from discrep.align.frames import long_texts, lowered
from discrep.align.given import canonical_noun, step_of, whole_of
from discrep.align.kin import by_other_nouns
from discrep.align.partitives import of_the
from discrep.align.places import place_relation, same_place
from discrep.align.revisions import before_and_after, estimated, revised, unfinished
from discrep.align.scopes import one_name, population_field, told_apart
from discrep.align.time_fields import part_of_another_day, time_field, vintage_field
from discrep.claims import Claim
from discrep.extract.lexicon import load
from discrep.extract.lexicon.measurand_words import MeasurandWords
from discrep.quantity import Kind
from discrep.settings import Settings
from discrep.units import same_dimension

_NAME = 4  # letters of a word that tells a name
_APART = frozenset({Kind.AGE, Kind.DATE})  # kinds without a unit that tells them from counts
_NEAR = 240  # characters within which "of them" looks back for its whole


def _words() -> MeasurandWords:
    """What is known of measurands; so far there is one language."""
    return load("en").measurand


def _dimension(a: Claim, b: Claim, settings: Settings, lenient: bool) -> Alignment | None:
    kinds = {c.quantity.kind if c.quantity.kind in _APART else None for c in (a, b)}
    if not same_dimension(dimension(a), dimension(b)) or len(kinds) > 1:
        return of_two_dimensions(a, b)
    if a.measurand.per != b.measurand.per and not (lenient and None in (a.measurand.per, b.measurand.per)):
        rates = [f"per {c.measurand.per}" if c.measurand.per else "no rate" for c in (a, b)]
        return Alignment("different", f"{rates[0]} against {rates[1]}", "change")
    return None


def _part_of_before(a: Claim, b: Claim, settings: Settings, lenient: bool) -> Alignment | None:
    """ "…, three of whom": a part of the figure that stands shortly before it, or "40 of the 60" right behind it."""
    if a.document != b.document or a.span == b.span:
        return None
    first, second = sorted((a, b), key=lambda claim: claim.span)
    between = a.document.text[first.span.end : second.span.start]
    if len(between) > _NEAR or not _may_hold(first, second, settings):
        return None
    if of_the(first, second):
        return Alignment("part", "a part of the figure behind it", None, 0 if second is a else 1)
    if second.measurand.role == "total" and first.sentence == second.sentence and nest(a, b, int(second is b)):
        return Alignment("part", "a part of the total behind it", None, int(second is b))
    if second.measurand.role != "part":
        return None
    whole = 0 if first is a else 1
    if first.measurand.role == "part" and (first.measurand.noun == second.measurand.noun or not nest(a, b, whole)):
        return Alignment("different", "two parts of one whole", "parts")  # "five of them boys and eight of them girls"
    if first.measurand.role == "additional" and not nest(a, b, whole):
        return Alignment("different", "a part of all, not of what came on top", "change")  # "two more died. Three of …"
    return Alignment("part", "a part of the figure before it", None, whole)


def _may_hold(a: Claim, b: Claim, settings: Settings) -> bool:
    """One figure can count a part of the other: of one thing, or of people of any kind."""
    one, two, people = canonical_noun(a, settings), canonical_noun(b, settings), _words().people
    return one == two or None in (one, two) or (one in people and two in people)


def _noun(a: Claim, b: Claim, settings: Settings, lenient: bool) -> Alignment | None:
    one, two = canonical_noun(a, settings), canonical_noun(b, settings)
    if one is None or two is None:
        if lenient or (one == two and a.measurand.event is not None and a.measurand.event == b.measurand.event):
            return None
        return Alignment("unknown", "the text does not say what is counted", "noun")
    if one == two:
        return None
    people = _words().people
    if one in people and two in people and _words().person in (one, two) and a.measurand.event == b.measurand.event:
        if a.measurand.event is None and a.measurand.population != b.measurand.population:
            return Alignment("different", f"{one} against {two}", "noun")
        aboard = a.measurand.event is None and not _words().aboard.isdisjoint((one, two))
        if aboard or not _words().demographic.isdisjoint((one, two)):
            whole = 0 if one == _words().person else 1
            if a.measurand.event is None and not nest(a, b, whole):
                return Alignment("unknown", f"{(two, one)[whole]} against people, of whom nothing else is told", "noun")
            told = f"{(two, one)[whole]} against all people"
            return part_of_another_day(a, b, whole) or Alignment("part", told, None, whole)
        return None
    if (steps := _given_steps(a, b, settings)) is not None and steps[0] != steps[1]:
        return None  # two steps of one sequence: a matter of the phase
    stages = load("en").measures.stages
    for whole, (part, of) in enumerate(((two, one), (one, two))):
        if part in stages.get(of, ()) and nest(a, b, whole) and a.measurand.modality == b.measurand.modality:
            return Alignment("part", f"{part} is a part of {of}", None, whole)
    if (given := _part_by_settings(a, b, one, two, settings)) is not None:
        return given
    if by_other_nouns(a, b, settings):
        return None
    return Alignment("different", f"{one} against {two}", "noun")


def _part_by_settings(a: Claim, b: Claim, one: str, two: str, settings: Settings) -> Alignment | None:
    """The settings make one noun or place a part of the other."""
    whole = whole_of(one, two, settings)
    if whole is None or not nest(a, b, whole):
        return None
    return Alignment("part", f"{(two, one)[whole]} is a part of {(one, two)[whole]}", None, whole)


def _given_steps(a: Claim, b: Claim, settings: Settings) -> tuple[int, int] | None:
    """The steps of two claims in one sequence of the settings."""
    one, two = step_of(a.measurand, settings), step_of(b.measurand, settings)
    return (one[1], two[1]) if one is not None and two is not None and one[0] == two[0] else None


def _subject(a: Claim, b: Claim, settings: Settings, lenient: bool) -> Alignment | None:
    one, two = a.measurand.subject, b.measurand.subject
    if a.quantity.kind is Kind.AGE and None in (one, two) and not lenient and long_texts(a, b):
        return Alignment("unknown", "the texts do not say whose ages they are")
    if not lenient and (one is None) != (two is None) and long_texts(a, b) and not meet(a, b, pragmatic=True):
        return _unnamed(one or two or "", b if two is None else a)
    if one is None or two is None or one_name(one, two) or (home_of(one) is None) != (home_of(two) is None):
        return None  # a country may be that of a company or of a film
    return Alignment("different", f"{one} against {two}", "subject")


def _unnamed(subject: str, other: Claim) -> Alignment | None:
    """A text that never names whom the other figure is of tells of somebody else."""
    text = lowered(other.document.text)
    if home_of(subject) is not None or any(word in text for word in subject.split() if len(word) >= _NAME):
        return None
    return Alignment("different", f"{subject} stands in one text alone", "subject")


def _occasion(a: Claim, b: Claim, settings: Settings, lenient: bool) -> Alignment | None:
    """Two dates are of one event only where enough of what is told of it agrees."""
    if a.quantity.kind is not Kind.DATE or a.measurand.event != b.measurand.event or same_occasion(a, b, lenient):
        return None
    return Alignment("different", "the texts do not tell of one and the same event", "subject")


def _role(a: Claim, b: Claim, settings: Settings, lenient: bool) -> Alignment | None:
    one, two = (None if c.measurand.role in ("total", "record") else c.measurand.role for c in (a, b))
    if one == two or (lenient and None in (one, two)):
        return None
    if "before" in (one, two) and None in (one, two):
        return _changed(a, b)
    if "part" in (one, two) and None in (one, two) and told_apart(a, b):
        return None
    if "part" in (one, two) and None in (one, two):
        whole = 1 if one == "part" else 0
        if nest(a, b, whole):
            return Alignment("part", "one figure counts a part", None, whole)
        return Alignment("unknown", "a part, and the text does not say of which whole")
    return Alignment("different", f"{one or 'a level'} against {two or 'a level'}", "change")


def _changed(a: Claim, b: Claim) -> Alignment | None:
    """The figure before a change, and one that stands alone: a level of another day, unless it is an estimate."""
    if before_and_after(a, b) >= 0:
        flows = "flow" in (a.measurand.kind, b.measurand.kind) and not (estimated(a) or estimated(b))
        if flows and not (revised(a) or revised(b)):
            return Alignment("different", "what came about before against what came about after", "time")
        return None  # the text says that one followed the other; of two times that it names, the times decide
    if (a.measurand.time is not None and b.measurand.time is not None) or (estimated(a) and estimated(b)):
        return None
    if not meet(a, b):
        return Alignment("unknown", "the figure before a change, and the text does not say of when", "time")
    return None


def stock_or_flow(claim: Claim) -> str | None:
    """A level or what came about over a period; of a count that grows the words of its time tell it."""
    measurand = claim.measurand
    if measurand.kind is not None or measurand.time is None or not accumulates(claim):
        return measurand.kind
    if measurand.time.as_of:
        return "stock"
    return "flow" if lasting(measurand.time) else None


def _kind(a: Claim, b: Claim, settings: Settings, lenient: bool) -> Alignment | None:
    one, two = stock_or_flow(a), stock_or_flow(b)
    if one == two or one is None or two is None:
        return None
    return Alignment("different", f"a {one} against a {two}", "kind")


def _member(a: Claim, b: Claim, settings: Settings, lenient: bool) -> Alignment | None:
    one, two = a.measurand.member, b.measurand.member
    if one == two or one is None or two is None:
        return None
    return Alignment("different", f"{one} against {two}", "member")


def _phase(a: Claim, b: Claim, settings: Settings, lenient: bool) -> Alignment | None:
    one, two = a.measurand.phase, b.measurand.phase
    if (given := _given_steps(a, b, settings)) is not None and given[0] != given[1]:
        return _steps(a, b, *given)
    if one == two:
        if a.measurand.event == b.measurand.event or one is not None:
            return None
        return _event(a, b, lenient)
    sequences = _words().phases.values()
    steps = next((s for s in sequences if one in s and two in s), None)
    if one is None or two is None:
        if lenient:
            return None
        whole = 0 if one is None else 1
        if (a, b)[whole].measurand.event is None and nest(a, b, whole):
            return Alignment("part", f"{one or two} is a step of the whole group", None, whole)
        return Alignment("unknown", f"only one text says the step ({one or two})")
    if steps is None:
        return Alignment("different", f"{one} against {two}", "phase")
    return _steps(a, b, steps.index(one), steps.index(two))


def _steps(a: Claim, b: Claim, one: int, two: int) -> Alignment:
    """Two steps of one sequence: the later one holds a part of the earlier."""
    whole = 0 if one < two else 1
    names = [claim.measurand.phase or claim.measurand.event or claim.measurand.noun for claim in (a, b)]
    earlier, later = names[whole], names[1 - whole]
    if nest(a, b, whole):
        return Alignment("part", f"{later} is a later phase of the same group than {earlier}", None, whole)
    return Alignment("different", f"{later} is a later phase than {earlier}, and the figures do not nest", "phase")


def _event(a: Claim, b: Claim, lenient: bool) -> Alignment | None:
    one, two = a.measurand.event, b.measurand.event
    measures = load("en").measures
    if a.measurand.noun == b.measurand.noun and a.measurand.noun in measures.names.keys() - measures.several.names:
        return None  # a measure tells what is measured, whatever happened
    if one is None or two is None:
        return None if lenient else Alignment("unknown", f"only one text says what happened to them ({one or two})")
    events = _words().events
    wholes = [i for i, (of, in_it) in enumerate(((one, two), (two, one))) if of in events and in_it in events[of].parts]
    if wholes and nest(a, b, wholes[0]):
        part, of = (two, one) if wholes[0] == 0 else (one, two)
        return Alignment("part", f"{part}: some of those of {of}", None, wholes[0])
    return Alignment("different", f"{one} against {two}", "noun")


def _place(a: Claim, b: Claim, settings: Settings, lenient: bool) -> Alignment | None:
    one, two = a.measurand.place, b.measurand.place
    if one is None or two is None or same_place(one, two):
        return None
    relation = place_relation(one, two, _words().directions)
    if relation is None:
        relation = whole_of(one, two, settings)
    if relation is None:
        return Alignment("different", f"{one} against {two}", "place")
    if nest(a, b, relation):
        return Alignment("part", f"{(two, one)[relation]} lies in {(one, two)[relation]}", None, relation)
    return Alignment("different", f"{(two, one)[relation]} is a part of {(one, two)[relation]}", "place")


def _modality(a: Claim, b: Claim, settings: Settings, lenient: bool) -> Alignment | None:
    # a denial is no modality of what is counted
    one, two = ("done" if c.measurand.modality == "denied" else c.measurand.modality for c in (a, b))
    if one == two or ("done" not in (one, two) and "capacity" not in (one, two)):
        return None
    done, other = (a, two) if one == "done" else (b, one)
    if other == "expected" and "done" in (one, two) and (estimated(done) or unfinished(done)):
        return None  # "lowered its estimate of the harvest to" tells a forecast as "expects a harvest of" does
    return Alignment("different", f"{one} against {two}", "modality")


Step = Callable[[Claim, Claim, Settings, bool], Alignment | None]
FIELDS: tuple[Step, ...] = (
    _dimension, _part_of_before, _noun, _subject, _occasion, population_field, _modality, _role, _kind, _member, _phase,
    _place, time_field, vintage_field,
)  # fmt: skip
