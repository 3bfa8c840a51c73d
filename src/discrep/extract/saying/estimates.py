"""Estimates that somebody owns: their value is said by the owner, though no verb of saying stands there.

"The bureau's estimate is 40", "its 3 percent forecast", "the forecast it drew up was 40", "cut its forecast to 40".
"""

from __future__ import annotations

from typing import NamedTuple

from discrep.extract.saying.complements import figure, year
from discrep.extract.saying.cues import Cue
from discrep.extract.saying.passages import QUOTATION
from discrep.extract.saying.phrase import Phrase
from discrep.extract.saying.sentence import Occurrence, Sentence
from discrep.extract.saying.subjects import Subject, back, subject_of
from discrep.sources import Source

_BEFORE = 6  # tokens between an owner and the estimate: "its latest quarterly growth forecast"
_TOPIC = 16  # tokens of what is estimated
_VALUE = 4  # tokens between "is" and the value
_CLAUSE = 9  # tokens between "has" and the value: "has the economy growing by 3"
_FIGURE = 10  # tokens of a value
_REVISED = Cue("revise", "past", "estimate")
_MARKS = frozenset({",", ";", ":", "(", ")", "—", "–", QUOTATION})


class _Value(NamedTuple):
    """What is said of the estimate, as tokens."""

    first: int
    after: int


def owned(sentence: Sentence, i: int) -> bool:
    """Whether the noun at token i is an estimate with a value and an owner; it is recorded."""
    numbers = sentence.numbers
    if not numbers:
        return False
    if numbers[-1] > i and _revised(sentence, i):
        return True
    counted = sentence.lower[i] in sentence.words.bare_counts
    if sentence.lower[i] not in sentence.words.estimates and not counted:
        return False
    if _of_owner(sentence, i):
        return True
    owner = _owner(sentence, i)
    if owner is None:
        return not counted and _goes_on(sentence, i)
    if counted and not _counts(sentence, owner[0]):
        return False
    phrase, first, behind = owner
    value = _before(sentence, first, i) or _value(sentence, first, i, behind)
    if value is None:
        return False
    sentence.emit("noun-cue", (i, i + 1), "estimate", _resolved(sentence, phrase), [(value.first, value.after)])
    sentence.done = max(sentence.done, behind)
    return True


def _resolved(sentence: Sentence, owner: Phrase) -> Source:
    """The owner; of "its" that stands for nobody named, the subject of its clause: "the bank stuck to its forecast"."""
    source = sentence.resolved(owner)
    if sentence.lower[owner.first] not in sentence.words.possessives or source.name != source.text:
        return source
    subject = sentence.mentions.subject(sentence.floor, owner.first)
    if subject is None or not sentence.mentions.names_somebody(subject.first, subject.after):
        return source
    return sentence.resolved(subject)


def _goes_on(sentence: Sentence, i: int) -> bool:
    """ "The forecast for exports is 40" behind a forecast of the same body."""
    if sentence.found or sentence.passage.get(i - 1) in sentence.words.indefinite:
        return False
    value = _value(sentence, i, i, i + 1)
    issuer = sentence.speakers.issuer() if value else None
    if value is None or issuer is None:
        return False
    sentence.emit("noun-cue", (i, i + 1), "estimate", issuer, [(value.first, value.after)])
    return True


# ---------------------------------------------------------------------- whose
def _owner(sentence: Sentence, i: int) -> tuple[Phrase, int, int] | None:
    """(owner, the first token behind him, the first behind the estimate and its owner)."""
    lower, words, passage = sentence.lower, sentence.words, sentence.passage
    for k in range(i - 1, max(i - 1 - _BEFORE, -1), -1):
        word = lower[k]
        if word in words.possessives:
            return Phrase(k, k + 1, k + 1), k + 1, i + 1
        if word == "'s" or (word == "'" and passage.glued(k)):
            phrase = sentence.mentions.before(k - 1)
            return (phrase, k + 1, i + 1) if phrase and _issues(sentence, phrase) else None
        if word in words.prepositions or word in words.determiners or sentence.mentions.wall(k):
            break
    if passage.get(i + 1) in words.by or passage.get(i + 1) in words.stemming:
        phrase = _behind(sentence, i + 2)
        return (phrase, i + 1, phrase.after) if phrase and _issues(sentence, phrase) else None
    if passage.get(i + 1) in words.within:  # "the median estimate in a survey"
        phrase = _behind(sentence, i + 2)
        surveyed = phrase is not None and not words.surveys.isdisjoint(lower[phrase.first : phrase.after])
        return (phrase, i + 1, phrase.after) if phrase and surveyed else None
    return _named(sentence, i)


def _behind(sentence: Sentence, first: int) -> Phrase | None:
    """ "[an estimate by] the bureau [of 40]"."""
    phrase, words = sentence.mentions.after(first, appositions=False), sentence.words
    if phrase is None:
        return None
    for k in range(first + 1, phrase.after):
        word = sentence.lower[k]
        if word in words.amounting or (word in words.prepositions and figure(sentence, k + 1)):
            return Phrase(first, k, k)
    return phrase


def _counts(sentence: Sentence, owner: Phrase) -> bool:
    """Whether the owner is one who counts: "the ministry's toll", but not that of a storm or a city."""
    if sentence.lower[owner.first] in sentence.words.possessives:
        return True
    held = sentence.lower[owner.first : owner.after]
    source = sentence.mentions.source(owner)
    told = source.kind in ("organization", "group", "role", "outlet", "anonymous")
    return told and sentence.words.sites.isdisjoint(held) and source.name.lower() not in sentence.words.countries


def _named(sentence: Sentence, i: int) -> tuple[Phrase, int, int] | None:
    """ "the Treasury estimate", "IMF projections"."""
    passage, first, after = sentence.passage, i - 1, i
    while first >= 0 and i - first < _BEFORE and not passage.capital(first):
        if not passage.words[first].isalpha() or sentence.lower[first] in sentence.grammar.function:
            return None
        after, first = first, first - 1
    while first > 0 and i - first < _BEFORE and passage.capital(first - 1):
        first -= 1
    while first < after and sentence.lower[first] in sentence.grammar.function:
        first += 1
    if first < 0 or first >= after:
        return None
    phrase = Phrase(first, after, after)
    kind = sentence.mentions.source(phrase).kind
    place = passage.span(first, after).of(passage.text).lower() in sentence.words.countries
    return (phrase, after, i + 1) if kind in ("organization", "outlet") and not place else None


def _issues(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether somebody who estimates may be meant: no year, month or thing."""
    return sentence.mentions.source(phrase).kind not in ("unknown", "document") or sentence.mentions.names_somebody(
        phrase.first, phrase.after
    )


# ---------------------------------------------------------------------- what it is
def _before(sentence: Sentence, first: int, i: int) -> _Value | None:
    """ "its 3 percent forecast"."""
    at = next((k for k in range(first, i) if figure(sentence, k) and not year(sentence, k)), None)
    return None if at is None else _Value(first, i)


def _value(sentence: Sentence, first: int, i: int, behind: int) -> _Value | None:
    """The value of the estimate at i, whose owner ends before `behind`."""
    lower, words = sentence.lower, sentence.words
    verbal = behind == i + 1 and first == i and lower[i] in words.noun_forms  # "Norvest estimates"
    if sentence.passage.get(behind) in words.linking and figure(sentence, behind + 1):
        return _Value(behind + 1, _figure_end(sentence, behind + 1))
    for k in range(behind, min(behind + _TOPIC, sentence.last)):
        word = lower[k]
        if word == "," and figure(sentence, k + 1) and not verbal:  # "its estimate, 40, …"
            return _Value(k + 1, min(sentence.passage.next(sentence.commas, k + 1), sentence.last))
        if word in _MARKS or word in words.complementizers:
            return None
        if word in words.be and sentence.passage.get(k + 1) in words.revisions:
            if any(
                lower[n] in words.to and figure(sentence, n + 1)
                for n in range(k + 2, min(k + 2 + _VALUE, sentence.last))
            ):
                return _Value(behind, sentence.content_end(behind))
            return None
        if word in words.be:
            return _Value(behind, sentence.content_end(behind)) if _is(sentence, k + 1) else None
        if word in words.at and lower[k - 1] in words.steady and figure(sentence, k + 1):
            return _Value(k + 1, _figure_end(sentence, k + 1))  # "held the fund's estimate of growth steady at 3"
        if word in words.have or word in words.amounting:
            near = range(k + 1, min(k + _CLAUSE, sentence.last))
            stop = next((n for n in near if lower[n] in _MARKS or lower[n] in words.complementizers), near.stop)
            following = sentence.passage.get(k + 1)
            done = following in words.be or following in words.negations
            if not done and any(figure(sentence, n) for n in range(k + 1, stop)):
                return _Value(behind, sentence.content_end(behind))
            return None
        if _verb(sentence, k):
            return None
    return None


def _verb(sentence: Sentence, k: int) -> bool:
    """Whether a verb stands at token k, and not the month of May."""
    word, grammar = sentence.lower[k], sentence.grammar
    return (word in grammar.finite or word in grammar.auxiliaries) and not sentence.passage.capital(k)


def _is(sentence: Sentence, k: int) -> bool:
    """ "is now at about 40": a value stands right behind the verb."""
    words = sentence.words
    for n in range(k, min(k + _VALUE, sentence.last)):
        if figure(sentence, n):
            return True
        word = sentence.lower[n]
        if not (sentence.grammar.adverb(word) or word in words.linking or word in words.determiners):
            return False
    return False


def _figure_end(sentence: Sentence, first: int) -> int:
    """Where a value ends with what is counted."""
    lower = sentence.lower
    for k in range(first + 1, min(first + _FIGURE, sentence.last)):
        word = lower[k]
        if word in _MARKS or _verb(sentence, k):
            return k
        if (word in sentence.words.complementizers or word in sentence.words.coordinators) and not figure(
            sentence, k + 1
        ):
            return k
    return min(first + _FIGURE, sentence.last)


# ---------------------------------------------------------------------- "the estimate it published was 40"
def _of_owner(sentence: Sentence, i: int) -> bool:
    """An estimate with a clause of its owner: "the forecast it drew up in May was 40"."""
    lower, words, passage = sentence.lower, sentence.words, sentence.passage
    who = i + 1 + (passage.get(i + 1) in words.complementizers)
    if passage.get(who) not in sentence.grammar.persons or passage.get(who) in words.possessives:
        return False
    for k in range(who + 2, min(who + _TOPIC, sentence.last)):
        if lower[k] in _MARKS:
            return False
        if lower[k] in words.be and not _verb(sentence, k - 1):
            if not _is(sentence, k + 1):
                return False
            source = sentence.resolved(Phrase(who, who + 1, who + 1))
            sentence.emit("noun-cue", (i, i + 1), "estimate", source, [(k, sentence.content_end(k))])
            sentence.done = max(sentence.done, k)
            return True
    return False


# ---------------------------------------------------------------------- "cut its forecast to 40"
def _revised(sentence: Sentence, i: int) -> bool:
    """Whether the estimate is the object of a verb of revision, with a value behind it."""
    lower, words = sentence.lower, sentence.words
    v = next((k for k in range(i - 1, max(i - 1 - _BEFORE, -1), -1) if _stops(sentence, k)), -1)
    if v < 0 or lower[v] not in words.revisions:
        return False
    for k in range(i + 1, min(i + _TOPIC, sentence.last)):
        if lower[k] in _MARKS or _verb(sentence, k):
            return False
        if (lower[k] in words.to or lower[k] in words.at or lower[k] in words.by) and figure(sentence, k + 1):
            break
    else:
        return False
    behind = back(sentence, v)
    if behind is None or behind[1]:
        return False
    subject: Subject | None = subject_of(sentence, Occurrence(_REVISED, v, v + 1, behind[0]))
    if subject is None:
        return False
    source = subject.resolved(sentence)
    sentence.emit(subject.rule, (v, v + 1), "estimate", source, [(v + 1, sentence.content_end(v + 1))])
    sentence.done = max(sentence.done, i + 1)
    return True


def _stops(sentence: Sentence, k: int) -> bool:
    word, words = sentence.lower[k], sentence.words
    return word in words.revisions or word in words.prepositions or sentence.mentions.wall(k)
