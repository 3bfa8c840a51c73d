"""Verbs that attribute through their object: a value put or expected, people counted, a document released."""

from __future__ import annotations

from dataclasses import replace

from discrep.extract.saying.complements import figure, year
from discrep.extract.saying.passages import QUOTATION
from discrep.extract.saying.phrase import Phrase
from discrep.extract.saying.sentence import Occurrence, Sentence
from discrep.extract.saying.subjects import Subject, goes_on, subject_of
from discrep.sources import Stance

_OBJECT = 14  # tokens of an object
_FORECAST = 22  # tokens of what is expected up to its figure
_RATE = 6  # tokens behind a figure in which "a year" may stand
_VALUE = 6  # tokens of a figure with its unit
_OWNING = frozenset({"'s", "'"})
_MARKS = frozenset({",", ";", ":", "(", "—", "–", QUOTATION})


def gives(sentence: Sentence, at: Occurrence) -> bool:
    """Whether the verb is one of these; what it gives is recorded, if it gives something."""
    lemma, words = at.cue.lemma, sentence.words
    if at.cue.noun and sentence.passage.get(at.last) in _OWNING:
        return False  # "the bank's forecast"
    if lemma in words.given and _given_before(sentence, at):
        return True
    if lemma in words.expecting and _expected(sentence, at):
        return True
    if lemma in words.valuing:
        if _valued(sentence, at):
            _record(sentence, at, "", at.after, at.after, at.cue.stance)
    elif lemma in words.counting and figure(sentence, at.after):
        subject = _issuer(sentence, at)
        if subject is not None:
            _record(sentence, at, "", at.after, at.after, at.cue.stance, subject)
    elif lemma in words.releasing:
        _released(sentence, at)
    else:
        return lemma in words.only_figures
    return True


def _valued(sentence: Sentence, at: Occurrence) -> bool:
    """ "put the toll at 40"."""
    behind = range(at.after, min(at.after + _OBJECT, sentence.size))
    return any(sentence.lower[k] in sentence.words.at and _stands(sentence, k) for k in behind)


def _stands(sentence: Sentence, at: int) -> bool:
    """Whether a value stands behind "at": "at 40", "at magnitude 6", but not in "put at least 40 into it"."""
    return figure(sentence, at + 1) or (figure(sentence, at + 2) and not figure(sentence, at))


def _issuer(sentence: Sentence, at: Occurrence) -> Subject | None:
    """The subject, if it is a body, or people who speak for one: "The ministry counts about 40"."""
    subject = _subject(sentence, at)
    if (
        subject is None
        or subject.phrase is None
        or sentence.passage.get(subject.phrase.first) in sentence.grammar.persons
    ):
        return subject
    return subject if sentence.mentions.source(subject.phrase).kind != "unknown" else None


def _subject(sentence: Sentence, at: Occurrence) -> Subject | None:
    return subject_of(sentence, replace(at, cue=replace(at.cue, noun=False, form="past")))


# ---------------------------------------------------------------------- what is expected
def _expected(sentence: Sentence, at: Occurrence) -> bool:
    """ "expects a crop of 40 tonnes", "sees the economy growing by 3 percent"."""
    words, following = sentence.words, sentence.passage.get(at.after)
    past = at.cue.form in ("past", "participle")
    if following in words.complementizers or (past and (following in words.to or following in words.prepositions)):
        return False  # "40 people expected at the rally"
    number = _number(sentence, at.after)
    if number is None or not (at.cue.lemma not in words.foreseeing or _foreseen(sentence, at, number)):
        return False
    if sentence.passage.get(at.last) in words.prepositions:
        return False  # "for estimated receipts of 40"
    subject = subject_of(sentence, at)
    if subject is None or not _forecasts(sentence, at, subject):
        return False
    if goes_on(sentence, at, subject):
        return True
    end = compared(sentence, number, sentence.content_end(at.after, at.first))
    sentence.emit(subject.rule, at.place, at.cue.stance, subject.resolved(sentence), [(at.after, end)])
    return True


def expected_on(sentence: Sentence, end: int, stance: Stance) -> int:
    """Where what is expected ends: ", while prices will rise" is expected as well."""
    words, certainty = sentence.words, sentence.grammar.certainty
    if stance not in ("expect", "believe", "estimate") or sentence.passage.get(end) != ",":
        return end
    if sentence.passage.get(end + 1) not in words.contrasts:
        return end
    further = sentence.content_end(end + 2)
    ahead = sentence.lower[end + 2 : min(end + 2 + _OBJECT, further)]
    said = not (sentence.grammar.said | sentence.grammar.finite).isdisjoint(ahead)
    return further if not said and any(word in certainty.future or word in certainty.modals for word in ahead) else end


def compared(sentence: Sentence, number: int, end: int) -> int:
    """Where what is expected ends before what it is compared with: ", 5 percent less than the 60 of last year"."""
    lower, words = sentence.lower, sentence.words
    for k in range(number + 1, min(number + _FORECAST, end - 2)):
        if lower[k] in words.coordinators and _own_deed(sentence, k + 1):
            return k
    for comma in sentence.commas:
        if number < comma < end - 1:
            opening = comma + 1 + (lower[comma + 1] in words.indefinite)
            value = next((k for k in range(opening, min(opening + _VALUE, end)) if figure(sentence, k)), end)
            near = lower[opening : min(max(value, opening) + _VALUE, end)]
            if value == opening and not words.comparing.isdisjoint(near):
                return comma
            if opening > comma + 1 and value < end and lower[value - 1] in words.linking:
                return comma  # ", a difference of 40"
    return end


def _own_deed(sentence: Sentence, k: int) -> bool:
    """Whether something else is told of the speaker: "[expects 40] and has 50", "and sold 50"."""
    word, words = sentence.lower[k], sentence.words
    if word in words.have or word in words.be:
        return True
    return word.endswith(words.participle_endings[1]) and figure(sentence, k + 1)


def _number(sentence: Sentence, first: int) -> int | None:
    """The first figure behind token `first`, before any mark."""
    numbers = sentence.numbers
    if not numbers or numbers[-1] < first:
        return None
    for k in range(first, min(first + _FORECAST, sentence.last)):
        if figure(sentence, k):
            return k
        if sentence.lower[k] in _MARKS or sentence.lower[k] in sentence.words.complementizers:
            return None
    return None


def _foreseen(sentence: Sentence, at: Occurrence, number: int) -> bool:
    """Whether what is seen lies ahead: "sees growth at 3", "slowing to 3", "a crop of 40", not 40 patients a day."""
    lower, words = sentence.lower, sentence.words
    if at.cue.form not in ("base", "third") or (at.last < at.first - 1 and lower[at.first - 1] in words.auxiliaries):
        return False
    behind = lower[number : min(number + _RATE, sentence.last)]
    if any(behind[k] in words.indefinite and behind[k + 1] in words.spells for k in range(len(behind) - 1)):
        return False
    if not words.repeating.isdisjoint(behind):
        return False
    before, held = lower[number - 1], sentence.passage.get(at.last)
    if held in words.pronouns and held not in words.singular:
        return False  # "we see a crowd of 40"
    ahead = before in words.linking or before in words.at or before in words.to or before in words.by
    return number > at.after and (ahead or before.endswith(words.participle_endings[0]))


def _forecasts(sentence: Sentence, at: Occurrence, subject: Subject) -> bool:
    """Whether the subject can mean a forecast: "traders looked for 40 tonnes", but not "police looked for 40 men"."""
    lemma, words = at.cue.lemma, sentence.words
    if subject.phrase is None:
        return True
    first, after = subject.phrase.first, subject.phrase.after
    if not sentence.mentions.names_somebody(first, after):
        return False
    held = sentence.lower[first:after]
    if lemma in words.awaiting:
        return not words.forecasters.isdisjoint(held)
    return lemma not in words.foreseeing or words.sites.isdisjoint(held)


def _given_before(sentence: Sentence, at: Occurrence) -> bool:
    """ "[up from] the 3 percent it forecast in May": what is given stands before the subject."""
    lower, words, passage = sentence.lower, sentence.words, sentence.passage
    if not sentence.numbers or sentence.numbers[0] > at.first:
        return False
    following = passage.get(at.after)
    over = at.after >= sentence.last or following in _MARKS or following in words.prepositions or following in words.to
    if not (over or following in words.dating or sentence.grammar.adverb(following)):
        return False
    phrase = sentence.mentions.before(at.last)
    if phrase is None or not (lower[phrase.first] in sentence.grammar.persons or _named(sentence, phrase.first)):
        return False
    behind = phrase.first - (lower[phrase.first - 1] in words.complementizers)
    for k in range(behind - 1, max(behind - 1 - _VALUE, sentence.floor), -1):
        if lower[k] in _MARKS or lower[k] in sentence.grammar.auxiliaries:
            return False
        if figure(sentence, k) and lower[k - 1] in words.determiners and not year(sentence, k):
            source = sentence.resolved(phrase)
            sentence.emit("noun-cue", at.place, at.cue.stance, source, [(k, behind)])
            return True
    return False


def _named(sentence: Sentence, first: int) -> bool:
    return sentence.passage.capital(first) or sentence.lower[first] in sentence.words.determiners


# ---------------------------------------------------------------------- what is released
def _released(sentence: Sentence, at: Occurrence) -> None:
    """ "released an assessment that …", "released images purportedly showing …"."""
    lower, words = sentence.lower, sentence.words
    behind = range(at.after, min(at.after + _OBJECT, sentence.size))
    noun = next((k for k in behind if lower[k] in words.evidence or lower[k] in words.claim_nouns), None)
    if noun is None:
        return
    stance: Stance = at.cue.stance
    for k in range(noun + 1, min(noun + _OBJECT, sentence.size)):
        if k == noun + 1 and lower[k] in words.complementizers:
            _record(sentence, at, "noun-cue", noun + 1, k + 1, stance)
            return
        hit = sentence.grammar.cues.match(sentence.passage, k)
        if hit and hit[1].form == "adverb":
            stance = hit[1].stance
        elif hit and hit[1].form == "ing":
            _record(sentence, at, "noun-cue", noun + 1, k + hit[0], stance)
            return


def _record(
    sentence: Sentence, at: Occurrence, rule: str, after: int, first: int, stance: Stance, by: Subject | None = None
) -> None:
    subject = by or _subject(sentence, at)
    if subject is not None:
        content = [(first, sentence.content_end(first, at.first))]
        sentence.emit(rule or subject.rule, (at.first, after), stance, subject.resolved(sentence), content)
        sentence.done = max(sentence.done, first)


def owned(sentence: Sentence, at: Occurrence) -> bool:
    """ "the club's recommended 40 hours", "its promised 40 jets": who owns it has said so."""
    passage, words = sentence.passage, sentence.words
    if at.last != at.first - 1 or at.cue.form not in ("past", "participle"):
        return False
    phrase: Phrase | None = None
    if passage.get(at.last) in words.possessives:
        phrase = Phrase(at.last, at.first, at.first)
    elif passage.get(at.last) in ("'s", "'"):
        phrase = sentence.mentions.before(at.last - 1)
        if phrase is None or not sentence.mentions.names_somebody(phrase.first, phrase.after):
            return False
    if phrase is None:
        return False
    limit = sentence.content_end(at.after)
    stops = (
        k for k in range(at.after + 1, limit) if sentence.mentions.wall(k) or sentence.lower[k] in words.prepositions
    )
    content = [(at.after, next(stops, limit))]
    sentence.emit("noun-cue", at.place, "report", sentence.resolved(phrase), content)
    return True
