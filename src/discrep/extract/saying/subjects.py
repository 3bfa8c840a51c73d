"""The subject of a verb of saying."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from discrep.extract.saying.complements import complement, figure
from discrep.extract.saying.cues import Cue
from discrep.extract.saying.manner import paired_denial
from discrep.extract.saying.passages import QUOTATION
from discrep.extract.saying.phrase import LONGEST, Phrase
from discrep.extract.saying.sentence import Occurrence, Sentence
from discrep.sources import Source

_AUXILIARIES = 8  # tokens between subject and verb
_MODIFIERS = 6  # tokens before a document in its phrase
_SHORTEST = 3  # tokens of a clause
_DOCUMENT = 14  # tokens between a document and its verb


class Subject(NamedTuple):
    """Who says it: a phrase, or a source that is known from the clause before."""

    phrase: Phrase | None
    source: Source | None
    rule: str

    def resolved(self, sentence: Sentence) -> Source:
        if self.source is not None:
            return self.source
        assert self.phrase is not None
        return sentence.resolved(self.phrase)


def back(sentence: Sentence, i: int) -> tuple[int, bool] | None:
    """(the token before the verb at i and its auxiliaries, whether a form of "be" is among them).

    None if the verb is an infinitive: then nothing is said. A denial is passed: "did not say", "declined to say".
    """
    lower, words, grammar, passage = sentence.lower, sentence.words, sentence.grammar, sentence.passage
    j, being = i - 1, False
    for _ in range(_AUXILIARIES):
        if j < 0:
            break
        word = lower[j]
        if (word in words.coordinators or word in words.negations) and paired_denial(grammar, passage, j):
            j -= 2  # "neither confirmed nor"
        elif word in words.negations:
            amid = word in words.pronouns and passage.get(j - 1).isalnum() and lower[j - 1] not in words.subordinators
            if not amid and (word in words.determiners or word in words.prepositions or word in words.pronouns):
                return None  # "no reports", "without saying"; but "the ministry neither confirmed nor"
            j -= 1
        elif (word in words.be or word in grammar.auxiliaries) and (not passage.capital(j) or sentence.title):
            being, j = being or word in words.be, j - 1
        elif (
            (time := grammar.times_back.match(passage, j))
            and j - time[0] >= 0
            and lower[j - time[0]] not in words.determiners
        ):
            j -= time[0]
        elif grammar.adverb(word) and not passage.capital(j):
            j -= 1
        elif word in words.to:
            resuming = grammar.resuming.match(passage, j - 1)
            if resuming is None and passage.get(j - 1) not in words.negations:
                return None
            j -= 2 if resuming is None else 1 + resuming[0]
        else:
            break
    return j, being


def subject_of(sentence: Sentence, at: Occurrence) -> Subject | None:
    """The subject that ends before the verb."""
    lower, words, passage, j = sentence.lower, sentence.words, sentence.passage, at.last
    word = lower[j] if j >= 0 else ""
    if word in words.relatives:
        who = j
        j -= 1
        while j > sentence.floor and lower[j] in ",-–—":
            j -= 1
        phrase = sentence.mentions.before(j)
        if phrase and phrase.after <= who:  # the pronoun stands for it: it is part of the mention
            agent = next((k + 1 for k in range(j, phrase.first, -1) if lower[k] in words.by), phrase.first)
            phrase = Phrase(agent, who + 1, min(phrase.cut, j + 1))  # of "the one given by Roe, who" Roe
        if phrase and lower[j + 1] in "-–—" and not is_document(sentence, phrase):
            return None  # "a town on the coast – who knew that"
        return Subject(phrase, None, "relative") if phrase and _may_speak(sentence, phrase) else None
    if word in words.coordinators or (word == "," and passage.get(j - 1) in words.coordinators):
        return _coordinated(sentence, j)
    if word in words.complementizers and j > 0:
        phrase = sentence.mentions.before(j - 1)
        return Subject(phrase, None, "relative") if phrase and is_document(sentence, phrase) else None
    if word == "," and sentence.grammar.adverb(passage.get(j - 1)) and passage.get(j - 2) == ",":
        j -= 3  # "Kim, however, said"
    phrase = sentence.mentions.before(j)
    phrase = _document(sentence, phrase, j) or phrase
    citing = sentence.cited[0].first if sentence.cited is not None else 0
    if phrase is not None and phrase.first < citing < phrase.after:  # "Kim, citing two aides, said"
        end = citing - (lower[citing - 1] == ",")
        phrase = Phrase(phrase.first, end, min(phrase.cut, end))
    if phrase is None or (_bare_count(sentence, phrase) and sentence.holding(at.first) is None):
        return None
    return Subject(phrase, None, "pre") if _agrees(sentence, phrase, j, at.first, at.cue) else None


def named_apposition(sentence: Sentence, comma: int) -> bool:
    """ "Kim Song, the ambassador, said …": the comma before the verb closes an apposition to a name."""
    if comma < 0 or sentence.lower[comma] != ",":
        return False
    phrase = sentence.mentions.before(comma, sentence.floor)
    if phrase is None or phrase.cut == phrase.first:
        return False
    source = sentence.mentions.source(phrase)
    return source.kind == "person" or bool(source.members)


def severed(sentence: Sentence, at: Occurrence) -> Phrase | None:
    """ "40 were lost, the governor, told parliament": a stray comma stands between subject and verb."""
    lower, comma = sentence.lower, at.last
    if comma < 0 or lower[comma] != "," or complement(sentence, at.after, at.cue).kind != "end":
        return None
    opening = sentence.commas[max(bisect_left(sentence.commas, comma) - 1, 0)]
    if not sentence.floor < opening < comma - 1:
        return None
    whole = sentence.mentions.before(comma, sentence.floor)
    before = range(whole.first if whole else max(sentence.floor, opening - LONGEST), opening)
    clause = whole is None and not sentence.grammar.auxiliaries.isdisjoint(lower[before.start : opening])
    if not clause:  # "3,000 died", but not "Three people, a clerk among them, told …"
        clause = lower[opening - 1] not in sentence.grammar.heads_of_sources
        clause = clause and any(figure(sentence, k) for k in before)
    if not clause or len(before) < _SHORTEST:
        return None
    phrase = sentence.mentions.before(comma - 1, opening + 1)
    if phrase is None or phrase.first != opening + 1 or not _may_speak(sentence, phrase):
        return None
    return phrase


def _bare_count(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether it is a count that nobody is named for: "the final count", "the census of 2010"."""
    passage, words = sentence.passage, sentence.words
    head = next((k for k in range(phrase.first, phrase.after) if sentence.lower[k] in words.prepositions), phrase.after)
    if head == phrase.first or sentence.lower[head - 1] not in words.bare_counts:
        return False
    owned = words.possessives | words.by | {"'s", "'"}
    return owned.isdisjoint(sentence.lower[phrase.first : phrase.after]) and not any(
        passage.capital(k) or sentence.lower[k] in words.organizations for k in range(phrase.first + 1, phrase.after)
    )


def document_at(sentence: Sentence, i: int) -> Phrase | None:
    """The phrase from its determiner to the document at token i: "a Times report"."""
    lower, verb = sentence.lower, False
    for k in range(i - 1, max(i - _MODIFIERS, -1), -1):
        if lower[k] in sentence.words.determiners:
            return Phrase(k, i + 1, i + 1)
        if verb and not sentence.grammar.adverb(lower[k]):
            return Phrase(i, i + 1, i + 1)  # "the company welcomed reports", but "a newly released report"
        verb = lower[k].endswith(sentence.words.participle_endings) and not sentence.passage.capital(k)
    return None


def is_document(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a word for a document is part of the phrase."""
    return not sentence.words.evidence.isdisjoint(sentence.lower[phrase.first : phrase.after])


def _document(sentence: Sentence, phrase: Phrase | None, j: int) -> Phrase | None:
    """ "A poll released in late August found …": the document, if the clause begins with one."""
    limit = phrase.first if phrase else j + 1
    if phrase is not None and is_document(sentence, phrase):
        return None
    comma = bisect_left(sentence.commas, limit - 1) - 1
    behind = sentence.commas[comma] + 1 if comma >= 0 else sentence.floor
    return _modified(sentence, sentence.floor, limit) or _modified(sentence, max(behind, sentence.floor), limit)


def _modified(sentence: Sentence, start: int, limit: int) -> Phrase | None:
    """A document at the head of a clause, with what modifies it up to `limit`."""
    lower, words = sentence.lower, sentence.words
    if not 0 < limit - start <= _DOCUMENT or words.evidence.isdisjoint(lower[start:limit]):
        return None
    whole = sentence.mentions.subject(start, limit)
    if whole is None or lower[whole.after - 1] not in words.evidence:
        return None
    between = range(whole.after, limit)
    if any(lower[k] in (",", QUOTATION, ":", ";") or lower[k] in words.have for k in between):
        return None
    if any(lower[k] in words.complementizers and lower[k - 1] in sentence.grammar.heads for k in between):
        return None  # "a poll found that voters said"
    follows = sentence.passage.get(whole.after)
    modified = follows in words.prepositions or follows in words.complementizers or follows in words.be
    return whole if modified or follows.endswith(words.participle_endings) else None


def _agrees(sentence: Sentence, phrase: Phrase, j: int, i: int, cue: Cue) -> bool:
    """Whether the phrase can be the subject of this form of the verb."""
    mentions, words, following = sentence.mentions, sentence.words, sentence.passage.get(i + 1)
    plural = cue.form in ("base", "third") and mentions.plural(phrase.first, phrase.cut)
    if cue.form == "base" and not plural:
        between = sentence.lower[j + 1 : i]
        if sentence.grammar.auxiliaries.isdisjoint(between) and words.to.isdisjoint(between):
            return False
    if not cue.noun:
        return _may_speak(sentence, phrase)
    if following in sentence.grammar.finite or following in words.prepositions:
        return False  # "campaign reports show", "reports on the war"
    further = sentence.grammar.cues.match(sentence.passage, i + 1)
    if further and further[1].form == "third" and i + 1 + further[0] >= sentence.last:
        return False  # "…, an analysis of bank reports shows"
    if cue.form == "third" and plural and not figure(sentence, i + 1):  # "the staff claims 40"
        last = sentence.lower[phrase.cut - 1]
        if last in words.groups or last in words.quantifiers:
            return False
    return mentions.names_somebody(phrase.first, phrase.after)


def _may_speak(sentence: Sentence, phrase: Phrase) -> bool:
    word = sentence.lower[phrase.first]
    determined = word in sentence.words.determiners or word in sentence.words.possessives
    return determined or sentence.mentions.names_somebody(phrase.first, phrase.after)


def _coordinated(sentence: Sentence, j: int) -> Subject | None:
    """ "X came and said": the subject is that of the clause before."""
    for earlier in reversed(sentence.found[-2:]):
        if earlier.source is not None and earlier.rule not in ("according-to", "noun-cue"):
            return Subject(None, earlier.source, "pre")
    phrase = sentence.mentions.subject(sentence.floor, j)
    if phrase is None or not sentence.mentions.names_somebody(phrase.first, phrase.after):
        return None
    return Subject(phrase, None, "pre")


def opens_content(sentence: Sentence, at: Occurrence, phrase: Phrase) -> bool:
    """Whether what somebody says begins with this phrase, the subject of the cue."""
    held = sentence.holding(at.first)
    if held is None:
        return False
    first = phrase.first
    return first == sentence.passage.at(held.start) or sentence.lower[first - 1] in sentence.words.complementizers


def goes_on(sentence: Sentence, at: Occurrence, subject: Subject) -> bool:
    """ "Roe said she expects 40": still what Roe says. That she only expects it is noted there."""
    held, phrase = sentence.holder(at.first), subject.phrase
    if held is None or phrase is None or phrase.after > phrase.first + 1 or not opens_content(sentence, at, phrase):
        return False
    source = sentence.found[held[0]].source
    if source is None or sentence.lower[phrase.first] not in sentence.words.pronouns:
        return False
    if sentence.resolved(phrase).name != source.name:
        return False
    sentence.restate(held[0], at.cue.stance)
    return True


def clause_source(sentence: Sentence, j: int) -> Source | None:
    """The speaker of the clause that goes on with a participle behind token j."""
    for earlier in reversed(sentence.found[-3:]):
        if earlier.source is not None and earlier.rule not in ("noun-cue", "citing", "according-to"):
            return earlier.source
    phrase = sentence.mentions.subject(sentence.floor, j)
    if phrase is None or not sentence.mentions.names_somebody(phrase.first, phrase.after):
        return None
    return sentence.resolved(phrase)
