"""Parts and what they add up to: "31 sailors and four guards, 35 people in all", "90 people, 55 of them in Peru"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise, takewhile

from discrep.align.dimensions import dimension
from discrep.align.joints.adding import PARTS, WHOLES, added, comes_to, far, named_alike
from discrep.align.joints.lists import names, text_behind
from discrep.align.joints.model import Joint
from discrep.align.joints.values import alike, number, reckoned, sharp, telling
from discrep.align.partitives import of_the
from discrep.claims import Claim
from discrep.extract.lexicon import load
from discrep.units import same_dimension

_OTHER_ROLES = frozenset({"before", "change", "total", "average", "record"})
_MOST = 6  # parts of one sum
_BACK = 12  # figures of a text on either side that are looked at
_RUN = 4  # figures beside each other whose sum is looked for
_LEAST = 10  # sums below are met by chance
_LIST = 200  # characters of a list of names
_REST = 40  # characters behind the last part, in which "the rest" stands


def sums(claims: Sequence[Claim]) -> Iterator[Joint]:
    """The sums of one text; `claims` are those of one document in order."""
    told = [claim for claim in claims if reckoned(claim)]
    for i in range(len(told)):
        yield from (found for read in (_before, _parts_behind) if (found := read(told, i)) is not None)
    single = [claim for claim in told if len(claim.quantity.ends) == 1]
    known = [claim for claim in told if sharp(claim)]
    yield from (found for i in range(len(single)) if (found := _each(single, i)) is not None)
    for read, among in ((_met, single), (_met_apart, known), (_presupposed, known)):
        yield from (found for i in range(len(among)) if (found := read(among, i)) is not None)


def _before(told: Sequence[Claim], i: int) -> Joint | None:
    """ "A and B, C in all": the parts stand before their total, in its sentence or the one before."""
    total = told[i]
    if total.measurand.role != "total":
        return None
    parts: list[Claim] = []
    for claim in reversed(told[max(0, i - _MOST) : i]):
        if not same_dimension(dimension(claim), dimension(total)):
            continue  # "four guards on the 700-foot deck, 36 people altogether"
        if claim.measurand.role in _OTHER_ROLES or not alike(claim, total) or far(claim, parts[0] if parts else total):
            break
        parts.insert(0, claim)
    for size in range(2, len(parts) + 1):  # the fewest that come to it
        if (joint := added(parts[-size:], total, told=True)).fits:
            return joint
    own = [part for part in parts if part.sentence == total.sentence]
    more = any(part.measurand.role == "additional" for part in own)  # the others may hold them
    one = all(named_alike(part, total) for part in own)
    return added(own, total, told=True) if len(own) > 1 and own == parts and one and not more else None


def _parts_behind(told: Sequence[Claim], i: int) -> Joint | None:
    """ "90 people, 55 of them in Peru and 35 elsewhere": a run of parts from figure i on, and the whole before it."""
    first = told[i]
    if first.measurand.role != "part" or (i and told[i - 1].measurand.role == "part" and not far(told[i - 1], first)):
        return None
    parts, behind = [first], list[Claim]()
    for claim, following in pairwise([*told[i + 1 : i + _MOST + 1], first]):
        if claim.measurand.role == "part" and of_the(claim, following):
            break  # "168 of 203; 196 of 219"
        if not same_dimension(dimension(claim), dimension(first)):
            continue
        if of_the(parts[-1], claim):
            behind.append(claim)  # "nine of the 11"
        elif claim.measurand.role != "part" or not alike(claim, first) or far(parts[-1], claim):
            break
        else:
            parts.append(claim)
    before = [c for c in reversed(told[max(0, i - _BACK) : i]) if c.measurand.role in WHOLES and alike(c, first)]
    wholes = behind or before
    if len(parts) < 2 or not wholes:
        return None
    for whole in wholes:
        if (joint := added(parts, whole, told=not far(whole, first))).fits and _events(parts, whole):
            return joint
    some = not _all(parts[-1])
    if some and not _separate(parts):
        return None
    joint = added(parts, wholes[0], told=not far(wholes[0], first), some=some)
    return joint if joint.fails and (behind or told[i - 1] is wholes[0]) else None


def _separate(parts: Sequence[Claim]) -> bool:
    """Each is of another place or group, so that nobody is counted twice; "delivered" and "in use" may overlap."""
    scopes = [(part.measurand.place, part.measurand.population) for part in parts]
    return len(set(scopes)) == len(scopes) and (None, None) not in scopes


def _events(parts: Sequence[Claim], whole: Claim) -> bool:
    """What happened to the parts happened to the whole, as far as it is told."""
    events = {claim.measurand.event for claim in (*parts, whole)} - {None}
    return len(events) < 2 or whole.measurand.event is None


def _all(last: Claim) -> bool:
    """ "and 25 elsewhere", "the other 35": with it the parts are all that there are."""
    text, span = last.document.text, last.span
    behind = text[span.end : span.end + _REST].casefold()
    before = text[max(0, span.start - _REST) : span.start].casefold().split()[-2:]
    words = load("en").joints
    return any(phrase in behind for phrase in words.rest) or " ".join(before) in words.others


def _met(known: Sequence[Claim], i: int) -> Joint | None:
    """Figures beside each other that come to the one before or behind them: no text says so, the numbers do."""
    total = known[i]
    if total.measurand.role in ("part", "change") or number(total) < _LEAST:
        return None
    for size in range(2, _RUN + 1):
        for run in (known[max(0, i - size) : i], known[i + 1 : i + 1 + size]):
            if len(run) < size or any(claim.measurand.role in _OTHER_ROLES for claim in run):
                continue
            if far(run[0], run[-1]) or far(run[0], total) or not _addable(run, total):
                continue
            if comes_to(run, total):
                return added(run, total, told=False)
    return None


def _addable(parts: Sequence[Claim], total: Claim) -> bool:
    """All are of one thing; or in one sentence, and so many digits are no chance."""
    if all(alike(claim, total) for claim in parts):
        return True
    one = all(claim.sentence == total.sentence for claim in parts) or _follow(parts, total)
    return one and telling((*parts, total)) and all(same_dimension(dimension(c), dimension(total)) for c in parts)


def _follow(parts: Sequence[Claim], total: Claim) -> bool:
    """The parts stand in the sentence behind that of the total."""
    return len({claim.sentence for claim in parts}) == 1 and parts[0].span > total.span


def _met_apart(known: Sequence[Claim], i: int) -> Joint | None:
    """Two figures of one measure or noun, wherever they stand in the text, that come to a third with so many digits."""
    total = known[i]
    if total.measurand.role not in WHOLES:
        return None
    near = [*known[max(0, i - _BACK) : i], *known[i + 1 : i + _BACK]]
    fitting = [c for c in near if c.measurand.role in PARTS and named_alike(c, total)]
    for one, two in combinations(fitting, 2):
        if telling((one, two, total)) and comes_to((one, two), total):
            return added((one, two), total, told=False)
    return None


def _presupposed(known: Sequence[Claim], i: int) -> Joint | None:
    """ "655 trees fell. 430 of the losses were oaks and 225 beeches": "of the" asks for what was told before."""
    one, *behind = known[i : i + 2]
    text = one.document.text[one.span.end : one.span.end + _REST].casefold().split()[:2]
    words = load("en").measurand
    if len(text) < 2 or text[0] not in words.of or text[1] not in words.determiners or not behind:
        return None
    two = behind[0]
    if two.sentence != one.sentence or not same_dimension(dimension(one), dimension(two)):
        return None
    for whole in reversed(known[max(0, i - _BACK) : i]):
        if same_dimension(dimension(whole), dimension(one)) and whole.measurand.role in WHOLES:
            if telling((one, two, whole)) and comes_to((one, two), whole):
                return added((one, two), whole, told=False)
    return None


def _each(single: Sequence[Claim], i: int) -> Joint | None:
    """ "Six boats sank off Alder and two each off Birch and Cedar", ten in all: the names tell how often."""
    last = single[i]
    behind = text_behind(last, _LIST).split(maxsplit=2)
    if len(behind) < 3 or behind[0].casefold() not in load("en").joints.each or (many := names(behind[2])) is None:
        return None
    before = [claim for claim in reversed(single[max(0, i - _MOST) : i]) if claim.sentence == last.sentence]
    parts = list(takewhile(lambda claim: alike(claim, last) and claim.measurand.role in PARTS, before))
    for whole in [*single[max(0, i - _BACK) : i], *single[i + 1 : i + _BACK]]:
        if whole in parts or whole.measurand.role not in WHOLES:
            continue
        for size in range(1, len(parts) + 1):
            terms = [*reversed(parts[:size]), *[last] * many]
            if all(alike(claim, whole) for claim in terms) and comes_to(terms, whole):
                return added(terms, whole, told=False)
    return None
