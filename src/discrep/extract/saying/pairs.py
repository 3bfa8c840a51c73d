"""A second source without a verb of its own: "the bank sees a loss of 40 and the ministry one of 50"."""

from __future__ import annotations

from dataclasses import replace

from discrep.extract.saying.complements import figure
from discrep.extract.saying.giving import compared
from discrep.extract.saying.phrase import Phrase
from discrep.extract.saying.sentence import Sentence

_LATEST = 4  # attributions of a sentence that are looked at
_GAP = 4  # tokens between the second source and its figure
_NAME = 8  # tokens of the second source
_LIST = 6  # sources that go on one after the other
_CLAUSE = 40  # tokens in which the second clause begins
_STANCES = frozenset({"expect", "estimate", "believe", "report"})


def paired(sentence: Sentence) -> None:
    """Find the second source of every statement whose object is a figure, and take its figure from the first."""
    if len(sentence.numbers) < 2:
        return
    for n in range(max(0, len(sentence.found) - _LATEST), len(sentence.found)):
        first = sentence.found[n]
        if first.rule == "pre" and first.source is not None and first.stance in _STANCES and len(first.content) == 1:
            at, more = n, _LIST
            while more and _second(sentence, at):
                at, more = len(sentence.found) - 1, more - 1


def _second(sentence: Sentence, n: int) -> bool:
    """Whether another source goes on behind the figure of attribution n; it is recorded."""
    lower, words, first = sentence.lower, sentence.words, sentence.found[n]
    begin = sentence.passage.at(first.content[0].start)
    if not _plain(sentence, begin):
        return False
    number = sentence.passage.next(sentence.numbers, begin)
    for k in range(number + 1, min(number + _CLAUSE, sentence.last)):
        word = lower[k]
        if word == ",":
            pass  # "the police put it at 40, organisers at 60"
        elif word not in words.coordinators and word not in words.contrasts and word != ";":
            if word in words.complementizers or word in words.relatives:
                return False
            continue
        mate = _mate(sentence, k + 1, word == ";" or word in words.contrasts)
        if mate is None or (word == "," and not _opens(sentence, mate)):
            continue
        if (word == "," or _placed(sentence, number, k)) and not _bodily(sentence, mate):
            continue
        source, value = sentence.resolved(mate), mate.after
        if first.source is not None and source.name == first.source.name:
            return False
        span = sentence.span(begin, k)
        if span is not None and first.content[0].end > span.end:
            sentence.found[n] = replace(first, content=(span,))
        cue = sentence.passage.at(first.cue.start) if first.cue else begin
        number = sentence.passage.next(sentence.numbers, value)
        end = compared(sentence, number, sentence.content_end(value))
        sentence.emit("pre", (cue, cue + 1), first.stance, source, [(value, end)], chain=(source,))
        return True
    return False


def _placed(sentence: Sentence, number: int, k: int) -> bool:
    """Whether the first figure is that of a place: "3 percent in Odesa and Lviv at 4"."""
    return any(word in sentence.words.linking or word in sentence.words.locating for word in sentence.lower[number:k])


def _bodily(sentence: Sentence, phrase: Phrase) -> bool:
    return sentence.mentions.source(phrase).kind in ("organization", "outlet", "group", "anonymous")


def _opens(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether it is told with an article, or is a group: "the European Union", for lists have "European Union"."""
    word = sentence.lower[phrase.first]
    return word in sentence.words.determiners or word in sentence.words.groups


def _plain(sentence: Sentence, begin: int) -> bool:
    """Whether a figure is the object itself, and no clause or name of its own stands before it."""
    lower, words = sentence.lower, sentence.words
    for k in range(begin, min(begin + _CLAUSE, sentence.last)):
        if figure(sentence, k):
            return True
        if lower[k] in sentence.grammar.auxiliaries or lower[k] in words.to or lower[k] in words.complementizers:
            return False
        if sentence.passage.capital(k) and (k == begin or lower[k - 1] in words.coordinators):
            return False  # "puts Odesa at 40 and Lviv at 50"
    return False


def _mate(sentence: Sentence, first: int, clause: bool) -> Phrase | None:
    """The body behind the conjunction, if a figure follows with nothing but "one of", "with" or, in a clause, "has"."""
    passage, lower, words = sentence.passage, sentence.lower, sentence.words
    while first < sentence.last and (lower[first] in words.contrasts or lower[first] in words.coordinators):
        first += 1
    name = first + (passage.get(first) in words.determiners)
    after = name
    while after < min(name + _NAME, sentence.last) and passage.capital(after):
        after += 1
    if after == name:  # "and the bank 40", "and organisers 60"
        after += passage.get(name) in words.groups or (first < name and passage.get(name) in words.organizations)
    if after == name:
        return None
    number = after
    while number < after + _GAP and not figure(sentence, number):
        word = passage.get(number)
        linking = word in words.linking or word in words.at or word in words.by or word in words.gapping
        if not linking and not (clause and (word in words.have or word in words.keeping)):
            return None
        number += 1
    if not figure(sentence, number):
        return None
    phrase = Phrase(first, after, after)
    if clause and number == after and not (_opens(sentence, phrase) and _bodily(sentence, phrase)):
        return None  # "; Peru 40" goes on with a list
    place = passage.span(name, after).of(passage.text).lower() in words.countries
    return phrase if not place and sentence.mentions.names_somebody(first, after) else None
