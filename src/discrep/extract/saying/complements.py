"""What follows a verb of saying: a clause, a quotation, the hearer, adjuncts. No adjunct swallows a quantity."""

from __future__ import annotations

from typing import Literal, NamedTuple

from discrep.extract.saying.cues import Cue
from discrep.extract.saying.passages import QUOTATION
from discrep.extract.saying.phrase import Phrase
from discrep.extract.saying.sentence import Sentence

Kind = Literal["that", "quote", "colon", "clause", "aside", "comma", "end", "order"]

_MODIFIER = 14  # tokens of one adjunct
_MODIFIERS = 5
_REFUSED = 12  # tokens between "denied" and the clause of "reports by two papers that"
_NEAR = 14  # tokens in which a quotation or the figure of a verb may stand
_REFUSING = frozenset({"deny", "doubt"})
CURRENCIES = frozenset("$€£¥₩₽₴₹₺")
_HELD = frozenset({"believe", "expect", "warn"})
_YEAR = 4  # digits of a year
_CLAUSE = 9  # tokens in which a clause has its auxiliary


class Complement(NamedTuple):
    """What stands behind a cue, its hearer and its adjuncts."""

    kind: Kind
    first: int
    """Its first token, behind "that" or a colon."""


def complement(sentence: Sentence, after: int, cue: Cue | None = None) -> Complement:
    """What follows the cue that ends before token `after`."""
    k = after
    if cue is not None and cue.lemma in sentence.words.addressed:
        k = _addressee(sentence, k)
        if sentence.passage.get(k) in sentence.words.to:
            return Complement("order", k)  # "told them to leave"
    if cue is not None and cue.stance in _REFUSING and (that := _refused(sentence, k)) is not None:
        return Complement("that", that + 1)
    start = k
    for _ in range(_MODIFIERS):
        kind = _kind(sentence, k)
        if kind not in ("clause", "aside") or (kind == "aside" and k > start):
            return Complement(kind, k + (kind in ("that", "colon")))
        further = _modifier(sentence, k)
        if further is None:
            break
        k = further
    return Complement(_kind(sentence, k), k)


def _refused(sentence: Sentence, first: int) -> int | None:
    """The "that" behind what others say: "rejected Kim's claim that", "denied reports by two papers that"."""
    lower, words, passage = sentence.lower, sentence.words, sentence.passage
    noun = None
    for k in range(first, min(first + _REFUSED, sentence.last)):
        word = lower[k]
        if noun is not None and word in words.complementizers:
            return k if passage.get(k + 1) not in sentence.grammar.auxiliaries else None
        if word in words.refused:
            noun = k
        elif noun is None:
            if word in words.prepositions or not (word.isalnum() or word == "'s") or word in words.complementizers:
                return None
        elif not (word.isalnum() or word == "'s") or (k == noun + 1 and word not in words.by | words.linking):
            return None
    return None


def refused(sentence: Sentence, cue: Cue, behind: Complement) -> None:
    """The reports that are denied are no source of their own."""
    if cue.stance in _REFUSING and behind.kind == "that":
        sentence.done = max(sentence.done, behind.first)


def _kind(sentence: Sentence, k: int) -> Kind:
    words, following = sentence.words, sentence.passage.get(k + 1)
    if k >= sentence.last:
        return "end"
    word = sentence.lower[k]
    if word == QUOTATION:
        return "quote"
    if word == ":":
        return "colon"
    if word == ",":
        return "quote" if following == QUOTATION else "comma"
    if word in words.complementizers:
        return "that"
    if word in words.circumstances:
        return "aside"
    coordinated = word in words.coordinators and following in sentence.grammar.said
    closed = word in ";-–—―)" and not sentence.passage.hyphen(k)
    return "end" if closed or word in words.contrasts or coordinated else "clause"


def _modifier(sentence: Sentence, k: int) -> int | None:
    """The end of an adjunct of time, place or occasion at k."""
    lower, words, grammar = sentence.lower, sentence.words, sentence.grammar
    if figure(sentence, k):
        return None
    time = grammar.times.match(sentence.passage, k)
    if time:
        return k + time[0]
    if grammar.adverb(lower[k]):
        return k + 1
    if lower[k] not in words.prepositions:
        return None
    venue = None
    for i in range(k + 1, min(k + _MODIFIER, sentence.size)):
        if _kind(sentence, i) != "clause" or grammar.times.match(sentence.passage, i):
            return i
        counted = figure(sentence, i) and lower[i - 1] not in words.determiners and not sentence.passage.glued(i)
        if lower[i] in grammar.auxiliaries or counted:
            break  # but not "in a 5-4 decision"
        if lower[i] in words.venues or lower[i] in words.addressees:
            venue = i + 1
    return venue if venue and sentence.passage.get(venue) not in words.prepositions else None


def _addressee(sentence: Sentence, first: int) -> int:
    """Behind the hearer: "told the council", "told reporters"."""
    lower, words = sentence.lower, sentence.words
    if sentence.passage.get(first) in words.addressees:
        return first + 1
    k = first
    while k < sentence.size and k - first < _MODIFIER:
        if _kind(sentence, k) != "clause" or figure(sentence, k) or sentence.grammar.times.match(sentence.passage, k):
            break
        if k > first and _closes(sentence, k):
            break
        k += 1
        if lower[k - 1] in words.addressees:
            following = sentence.passage.get(k)
            if following not in words.prepositions and following not in words.coordinators:
                break
    return k


def _closes(sentence: Sentence, k: int) -> bool:
    """Whether the hearer is complete before token k, and something else begins."""
    lower, words = sentence.lower, sentence.words
    linked = lower[k - 1] in words.linking or lower[k - 1] in words.coordinators or lower[k - 1] in words.to
    return (
        (lower[k] in words.determiners and not linked)
        or lower[k] in words.pronouns
        or (lower[k] in words.prepositions and lower[k] not in words.linking)
        or lower[k] in sentence.grammar.auxiliaries
    )


def figure(sentence: Sentence, i: int) -> bool:
    """Whether a quantity begins at token i: "3,000", "forty", "at least 40"."""
    if _number(sentence, i):
        return True
    amount = sentence.grammar.amounts.match(sentence.passage, i)
    return amount is not None and _number(sentence, i + amount[0])


def year(sentence: Sentence, i: int) -> bool:
    """Whether the number at token i is a year."""
    word = sentence.passage.get(i)
    return len(word) == _YEAR and word.isdecimal() and word[:2] in ("19", "20")


def _number(sentence: Sentence, i: int) -> bool:
    """Whether a number stands at token i, or behind a currency there."""
    passage = sentence.passage
    word = passage.get(i)
    if passage.get(i + 1) in CURRENCIES and passage.capital(i):
        i += 1
        word = passage.get(i)
    if word in CURRENCIES:
        i += 1
        word = passage.get(i)
    return word in sentence.words.number_words or passage.number(i)


def after_comma(sentence: Sentence, comma: int) -> int | None:
    """Where content goes on behind ", citing two officials, that …"."""
    following = sentence.passage.next(sentence.commas, comma + 1)
    if following - comma > _MODIFIER:
        return None
    kind = _kind(sentence, following + 1)
    return following + 1 + (kind == "that") if kind in ("that", "quote") else None


def takes(sentence: Sentence, phrase: Phrase | None, after: int, first: int, cue: Cue) -> bool:
    """Whether what follows the verb is something said, and not a thing found or shown."""
    lower, words, auxiliaries = sentence.lower, sentence.words, sentence.grammar.auxiliaries
    word = sentence.passage.get(after)
    if cue.lemma in words.strict:
        return figure(sentence, after) or QUOTATION in lower[after : after + _NEAR]
    if cue.lemma not in words.clausal and not cue.noun:
        return True
    if word in auxiliaries or word in words.prepositions:
        return False  # "worries have grown", "reports on the war"
    if word in words.pronouns or word in words.expletives:
        return True
    held = cue.lemma in words.impersonal and cue.stance in _HELD
    if (held or cue.lemma not in words.clausal) and figure(sentence, after):
        return True  # "estimates 10,000 troops", "believes 40 boats sank"
    if phrase is not None and any(lower[k] in words.evidence for k in range(phrase.first, phrase.after)):
        return True
    limit = min(first + _CLAUSE, sentence.passage.next(sentence.commas, first))
    return any(lower[k] in auxiliaries for k in range(first, limit))


def medial(sentence: Sentence, kind: Kind, k: int, before: int) -> tuple[int, int] | None:
    """What is said behind the source as well: "…, the Pentagon said, …"."""
    if kind == "quote":
        first = k + (sentence.lower[k] == ",")
    elif (
        kind == "comma"
        and k + 1 < sentence.last
        and sentence.lower[before] != QUOTATION
        and sentence.passage.next(sentence.breaks, k) != k
    ):
        first = k + 1
    else:
        return None
    word = sentence.lower[first]
    time = sentence.grammar.times.match(sentence.passage, first)
    if time and first + time[0] >= sentence.last:
        return None  # "…, said Ana Roe, the mayor, on Friday."
    if _speaks_last(sentence) and (sentence.last - first < _CLAUSE or word in sentence.words.coordinators):
        return None  # "…, Roe said, the Post reported"; "…, data show, and 50 are lost, Roe said"
    passed = sentence.lower[k - 1] in sentence.grammar.said or sentence.lower[k - 1] in sentence.grammar.days
    if word in sentence.words.sentential and passed:
        return first, sentence.content_end(first)  # "…, Roe said on Monday, which leaves 40"
    if word in sentence.words.relatives or word.endswith(sentence.words.participle_endings[0]):
        return None
    return first, sentence.content_end(first)


def _speaks_last(sentence: Sentence) -> bool:
    """Whether the sentence ends with a verb of saying."""
    if sentence.lower[sentence.last - 1] in sentence.grammar.finite:
        return True
    hit = sentence.grammar.cues.match(sentence.passage, sentence.last - 1)
    return hit is not None and hit[1].form == "third" and sentence.passage.capital(sentence.last - 2)


def quoted_clause(sentence: Sentence, i: int) -> bool:
    """Whether token i is a quotation that a clause of saying follows: “…,” Kim said."""
    end = sentence.passage.ends[i]
    return sentence.lower[i] == QUOTATION and sentence.passage.text[end - 2] in ",?!,—"
