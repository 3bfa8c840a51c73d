"""Verbs that tell what somebody wants or thinks of a thing: "plans to build 40", "opposed the plan"."""

from __future__ import annotations

from discrep.extract.saying.complements import complement, figure
from discrep.extract.saying.cues import Attitude
from discrep.extract.saying.gapped import gapped_object, leaves_open
from discrep.extract.saying.passages import QUOTATION
from discrep.extract.saying.sentence import DASHES, Occurrence, Sentence
from discrep.extract.saying.subjects import Subject, back, clause_source, goes_on, subject_of
from discrep.sources import Source

_THING = 14  # tokens of a thing that gets a name, or of somebody who is told to do something
_CLOSING = frozenset({",", QUOTATION, "-", "–", "—"})  # marks before a participle that goes on with its clause


def attitude(sentence: Sentence, i: int) -> None:
    """A verb of wanting or judging at token i, in whatever form."""
    hit = sentence.grammar.attitudes.match(sentence.passage, i)
    if hit is None or (sentence.passage.capital(i) and not sentence.title):
        return
    after = i + hit[0]
    if sentence.lower[i] in sentence.words.negations and _says(sentence, after + 1):
        return  # "declined to say that": see there
    manner = next((each for each in hit[1] if _takes(sentence, after, each)), None)
    if manner is None:
        if not (hit[1][0].cue.stance == "intend" and _of_noun(sentence, i, after, hit[1][0])):
            _passive(sentence, i, after, hit[1][0])
        return
    behind = back(sentence, i)
    if behind is None or not sentence.grammar.unreal.isdisjoint(sentence.lower[behind[0] + 1 : i]):
        return
    at = Occurrence(manner.cue, i, after, behind[0])
    source = _source(sentence, at, being=behind[1])
    if source is not None and (_in_words(sentence, after, source) or not _bodily(sentence, manner)):
        sentence.emit("attitude", at.place, manner.cue.stance, source, [(after, _end(sentence, after, i))])


def _end(sentence: Sentence, after: int, i: int) -> int:
    """Where the thing ends: what goes on beside it (", which …", ", leaving …", "after …") is the author's."""
    words, lower, end = sentence.words, sentence.lower, sentence.content_end(after, i)
    for k in range(after + 1, end):
        word, following = lower[k], sentence.passage.get(k + 1)
        if word in DASHES and not sentence.passage.hyphen(k):
            return k
        if word == "," and (following in words.relatives or following.endswith(words.participle_endings[0])):
            return k
        if word in words.circumstances and word not in words.hinges:
            return k
    return end


def _of_noun(sentence: Sentence, i: int, after: int, manner: Attitude) -> bool:
    """ "the 40 percent levy she has proposed": the figure stands before the one who wants it."""
    if not leaves_open(sentence, after):
        return False
    behind = back(sentence, i)
    if behind is None or behind[1]:
        return False
    return gapped_object(sentence, Occurrence(manner.cue, i, after, behind[0]))


def _source(sentence: Sentence, at: Occurrence, being: bool) -> Source | None:
    """Who wants or judges, unless that is part of what somebody says."""
    words, form = sentence.words, at.cue.form
    word = sentence.passage.get(at.last)
    held = sentence.holding(at.first) is not None
    if held and word not in words.pronouns:
        return None  # nearly always, and quick to tell
    if form == "ing" and not being:
        closing = word in _CLOSING or word in words.openers
        return clause_source(sentence, at.last) if closing and not held else None
    if (being and form != "ing") or (form == "participle" and at.last == at.first - 1):
        return None
    if word in ("'s", "'", ",") or word in words.possessives:
        return None
    subject = subject_of(sentence, at)
    if subject is None or not _wants(sentence, subject):
        return None
    if held:
        goes_on(sentence, at, subject)
        return None
    return subject.resolved(sentence)


def _bodily(sentence: Sentence, manner: Attitude) -> bool:
    return manner.cue.lemma in sentence.grammar.attitude_words.bodily


def _in_words(sentence: Sentence, after: int, source: Source) -> bool:
    """Whether an attack is one in words: by one person, or with what is held against the other."""
    if source.kind in ("person", "role") or source.text.lower() in sentence.words.pronouns:
        return True
    attitudes, lower = sentence.grammar.attitude_words, sentence.lower
    return any(
        lower[k] in attitudes.roles
        or lower[k] == QUOTATION
        or (lower[k] in attitudes.purposes and lower[k + 1].endswith(sentence.words.participle_endings[0]))
        for k in range(after, min(after + _THING, sentence.last - 1))
    )


def _says(sentence: Sentence, i: int) -> bool:
    """Whether a verb of saying stands at token i and takes something."""
    hit = sentence.grammar.cues.match(sentence.passage, i)
    return hit is not None and complement(sentence, i + hit[0], hit[1]).kind not in ("end", "comma")


def _wants(sentence: Sentence, subject: Subject) -> bool:
    """Whether the subject is somebody who can want: not "the new plans to", not "by 25 percentage points to"."""
    phrase, mentions = subject.phrase, sentence.mentions
    if phrase is None:
        return True
    if not mentions.names_somebody(phrase.first, phrase.cut):
        return False
    if mentions.source(phrase).kind != "unknown" or sentence.lower[phrase.first] in sentence.words.pronouns:
        return True
    return any(sentence.passage.capital(k) for k in range(phrase.first + 1, phrase.cut))


def _takes(sentence: Sentence, after: int, manner: Attitude) -> bool:
    """Whether what follows the verb is what it takes."""
    words, lower, word = sentence.words, sentence.lower, sentence.passage.get(after)
    if lower[after - 1] in words.to and sentence.grammar.adverb(word):
        after, word = after + 1, sentence.passage.get(after + 1)  # "agreed to gladly lend 40"
    if manner.takes == "infinitive":
        return word in words.to or (word in words.negations and sentence.passage.get(after + 1) in words.to)
    if after >= sentence.last or word in words.to or not _begins_thing(sentence, after):
        return False
    if manner.takes == "object":  # "opposed 40 motions": that they are 40 nobody but the author says
        return manner.cue.stance != "judge" or not figure(sentence, after)
    reach = range(after + 1, min(after + _THING, sentence.last))
    if manner.takes == "accusing":
        return _accuses(sentence, after, manner)
    if manner.takes == "ordering":
        to = next((k for k in reach if lower[k] in words.to), None)
        return to is not None and "," not in lower[after:to] and words.prepositions.isdisjoint(lower[after:to])
    attitudes = sentence.grammar.attitude_words
    return any(
        lower[k] in attitudes.roles
        or lower[k] == QUOTATION
        or (lower[k] in attitudes.articles and lower[k - 1] not in words.prepositions)
        for k in reach
    )


def _accuses(sentence: Sentence, after: int, manner: Attitude) -> bool:
    """Whether somebody stands behind the verb, and what he is accused of behind him."""
    lower, ending = sentence.lower, sentence.words.participle_endings[0]
    for k in range(after + 1, min(after + _THING, sentence.last - 1)):
        if lower[k] in manner.particles:
            doing = manner.cue.stance == "judge" or lower[k + 1].endswith(ending)
            return doing and sentence.mentions.names_somebody(after, k)
        if sentence.mentions.wall(k) and lower[k] != ",":
            return False
    return False


def _begins_thing(sentence: Sentence, k: int) -> bool:
    """Whether a noun phrase or a quotation may begin at token k."""
    words, word = sentence.words, sentence.lower[k]
    if word == QUOTATION:
        return True
    if word in words.determiners or word in words.possessives:
        return True
    return word[0].isalnum() and not (
        word in words.prepositions
        or word in words.coordinators
        or word in words.subordinators
        or word in words.complementizers
        or word in sentence.grammar.auxiliaries
        or sentence.grammar.adverb(word)
    )


def _passive(sentence: Sentence, i: int, after: int, manner: Attitude) -> None:
    """ "is opposed by the union": the union is behind it."""
    words = sentence.words
    if manner.cue.form not in ("past", "participle") or sentence.passage.get(after) not in words.by:
        return
    behind = back(sentence, i)
    if behind is None or not behind[1]:
        return
    phrase = sentence.mentions.after(after + 1)
    if phrase is None or not sentence.mentions.names_somebody(phrase.first, phrase.after):
        return
    sentence.emit("attitude", (i, after), manner.cue.stance, sentence.resolved(phrase), [(sentence.clause(i)[0], i)])
