"""A clause of saying that modifies a noun, whose figure is said as well: "the 3,000 men Kyiv says it lost"."""

from __future__ import annotations

from discrep.extract.saying.complements import CURRENCIES, Complement, figure
from discrep.extract.saying.phrase import Phrase
from discrep.extract.saying.sentence import Occurrence, Sentence
from discrep.sources import Source

_NOUN = 8  # tokens of the noun and what stands before it
_SUBJECT = 4  # tokens of a speaker inside the phrase before a verb
_CLAUSE = 12  # tokens of the clause


def gapped(sentence: Sentence, at: Occurrence, behind: Complement) -> bool:
    """ "the $40 analysts say it costs", "the 3,000 men the ministry says were lost"; it is recorded."""
    word, grammar = sentence.lower[behind.first], sentence.grammar
    gap = behind.first == at.after and (word in grammar.persons or word in grammar.auxiliaries)
    return gap and gapped_object(sentence, at)


def gapped_object(sentence: Sentence, at: Occurrence) -> bool:
    """ "the 40 percent levy she has proposed for boats"; it is recorded."""
    if not _told(sentence, at):
        return False
    found = _modified(sentence, at)
    if found is None:
        return False
    noun, source = found
    held = sentence.holder(at.first)
    outer = sentence.found[held[0]].source if held else None
    if outer is None or outer.name != source.name:  # else part of what the same speaker says already
        sentence.emit("relative", at.place, at.cue.stance, source, [(noun, _end(sentence, at.after))])
    return True


def leaves_open(sentence: Sentence, after: int) -> bool:
    """Whether a verb that ends before token `after` has no object behind it, and no agent."""
    word, words = sentence.passage.get(after), sentence.words
    if after >= sentence.last or word == ",":
        return True
    return word in words.prepositions and word not in words.by and word not in words.to


def _told(sentence: Sentence, at: Occurrence) -> bool:
    """Whether a number stands near enough before the verb."""
    number = sentence.passage.next(sentence.numbers, max(0, at.last - _NOUN - _SUBJECT))
    return number < at.last and at.cue.form in ("past", "base", "third")


def _modified(sentence: Sentence, at: Occurrence) -> tuple[int, Source] | None:
    """(where the modified noun phrase begins, who speaks of it)."""
    lower, words = sentence.lower, sentence.words
    first = _speaker(sentence, at.last)
    if first is None or not _ends_noun(sentence, first - 1):
        return None
    counted = False
    for k in range(first - 1, max(first - 1 - _NOUN, -1), -1):
        counted = counted or figure(sentence, k)
        if lower[k] in words.determiners or lower[k] in words.possessives:
            phrase = Phrase(first, at.last + 1, at.last + 1)
            named = sentence.mentions.names_somebody(phrase.first, phrase.after)
            adjunct = k == 1 and lower[0] in words.prepositions  # "On the 40 boats they say they will strike"
            return (k, sentence.resolved(phrase)) if counted and named and not adjunct else None
        if sentence.mentions.wall(k) or (lower[k] in words.prepositions and not counted):
            return None
    return None


def _speaker(sentence: Sentence, last: int) -> int | None:
    """Where the speaker that ends at token `last` begins: a pronoun, a name, "the ministry", "experts"."""
    passage, lower, grammar = sentence.passage, sentence.lower, sentence.grammar
    if lower[last] in grammar.persons:
        return None if lower[last] in sentence.words.possessives else last
    first = last
    if passage.capital(last):
        while first > 1 and passage.capital(first - 1):
            first -= 1
        return first - (lower[first - 1] in sentence.words.determiners)
    while first > 0 and last - first < _SUBJECT and not sentence.mentions.number(first):
        if lower[first] in sentence.words.determiners:
            return first
        first -= 1
    return last if lower[last] in grammar.heads_of_sources and sentence.mentions.plural(last, last + 1) else None


def _ends_noun(sentence: Sentence, k: int) -> bool:
    """Whether a noun phrase may be complete at token k: "men", "$20 million", not "union" of "union officials"."""
    if k < 1:
        return False
    word, passage = sentence.lower[k], sentence.passage
    if not word.isalnum() and word != "%":
        return False
    if word in sentence.grammar.function or sentence.grammar.adverb(word) or sentence.mentions.wall(k):
        return False
    if passage.capital(k + 1) or sentence.lower[k + 1] in sentence.grammar.nominal:
        return not passage.capital(k)
    if sentence.mentions.number(k):  # "the 40 analysts", but "the $40 analysts"
        return not CURRENCIES.isdisjoint(sentence.lower[max(0, k - 2) : k])
    return word.endswith("s") or word in sentence.words.groups


def _end(sentence: Sentence, first: int) -> int:
    """Where the clause ends: at a mark, or where the main clause goes on with its verb: "says it lost | were"."""
    lower, auxiliaries = sentence.lower, sentence.grammar.auxiliaries
    end = min(sentence.content_end(first), sentence.passage.next(sentence.commas, first))
    for k in range(first + 2, min(end, first + _CLAUSE)):
        before = lower[k - 1]
        if lower[k] in auxiliaries and before not in auxiliaries and before not in sentence.grammar.persons:
            return k
    return end
