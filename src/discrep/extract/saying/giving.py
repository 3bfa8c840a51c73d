"""Verbs that attribute through their object: a value that is put, a forecast that is raised, a document released."""

from __future__ import annotations

from dataclasses import replace

from discrep.extract.saying.complements import figure
from discrep.extract.saying.sentence import Occurrence, Sentence
from discrep.extract.saying.subjects import subject_of
from discrep.sources import Stance

_OBJECT = 14  # tokens of an object


def gives(sentence: Sentence, at: Occurrence) -> bool:
    """Whether the verb is one of these; what it gives is recorded, if it gives something."""
    lemma, words = at.cue.lemma, sentence.words
    if lemma in words.valuing:
        if _valued(sentence, at):
            _record(sentence, at, "", at.after, at.after, at.cue.stance)
    elif lemma in words.revising:
        if _revised(sentence, at):
            _record(sentence, at, "", at.after, at.after, at.cue.stance)
    elif lemma in words.counting and figure(sentence, at.after):
        if _bodily(sentence, at):
            _record(sentence, at, "", at.after, at.after, at.cue.stance)
    elif lemma in words.releasing:
        _released(sentence, at)
    else:
        return False
    return True


def _valued(sentence: Sentence, at: Occurrence) -> bool:
    """ "put the toll at 40"."""
    behind = range(at.after, min(at.after + _OBJECT, sentence.size))
    return any(sentence.lower[k] in sentence.words.at and figure(sentence, k + 1) for k in behind)


def _bodily(sentence: Sentence, at: Occurrence) -> bool:
    """ "The ministry counts about 40": the subject is a body, or people who speak for one."""
    subject = subject_of(sentence, replace(at, cue=replace(at.cue, noun=False)))
    if subject is None:
        return False
    if subject.phrase is None:
        return True
    return sentence.mentions.source(subject.phrase).kind != "unknown"


def _revised(sentence: Sentence, at: Occurrence) -> bool:
    """ "raised its forecast to 4.2 percent": the figure is its own."""
    words, behind = sentence.words, sentence.lower[at.after : at.after + _OBJECT]
    owned = next((k for k, word in enumerate(behind[:4]) if word in words.possessives), None)
    return owned is not None and not words.claim_nouns.isdisjoint(behind[owned : owned + 5])


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


def _record(sentence: Sentence, at: Occurrence, rule: str, after: int, first: int, stance: Stance) -> None:
    subject = subject_of(sentence, replace(at, cue=replace(at.cue, noun=False, form="past")))
    if subject is not None:
        content = [(first, sentence.content_end(first, at.first))]
        sentence.emit(rule or subject.rule, (at.first, after), stance, subject.resolved(sentence), content)
        sentence.done = max(sentence.done, first)
