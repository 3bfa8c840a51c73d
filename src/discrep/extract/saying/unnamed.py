"""Cues that name nobody ("reportedly", "are believed to"): theirs is the speaker around them, if there is one."""

from __future__ import annotations

from discrep.extract.saying.complements import figure
from discrep.extract.saying.cues import Cue
from discrep.extract.saying.sentence import Occurrence, Sentence

_AGENT = 30  # tokens between a passive and its agent


def passive(sentence: Sentence, at: Occurrence) -> None:
    """ "are believed to be", "was put at 40 by the ministry"."""
    words, word = sentence.words, sentence.passage.get(at.after)
    if at.cue.lemma in words.continued and _continued(sentence, at):
        return
    if at.cue.lemma not in words.impersonal:
        return
    first, end = sentence.clause(at.first)
    if word in words.complementizers:
        first = at.after + 1  # "it is estimated that"
    elif not (word in words.to or word in words.at or word in words.by or at.after >= sentence.last or word == ","):
        return
    _unnamed(sentence, "passive", at, (first, end))


def _continued(sentence: Sentence, at: Occurrence) -> bool:
    """ "Exports are seen falling to 40" behind a forecast of the same body."""
    if sentence.found or not sentence.numbers or sentence.numbers[-1] < at.after:
        return False
    past = not sentence.grammar.certainty.past.isdisjoint(sentence.lower[at.last + 1 : at.first])
    if past and at.cue.lemma in sentence.words.foreseeing:
        return False  # "a man was seen carrying 40 eggs"
    issuer = sentence.speakers.issuer()
    if issuer is None or any(word in sentence.words.by for word in sentence.lower[at.after : at.after + _AGENT]):
        return False
    sentence.emit("passive", at.place, at.cue.stance, issuer, [sentence.clause(at.first)])
    return True


def reduced(sentence: Sentence, at: Occurrence) -> bool:
    """ "these troops, estimated to number up to 12,000, …"."""
    words, word = sentence.words, sentence.passage.get(at.after)
    if at.cue.lemma not in words.impersonal:
        return False
    if word not in words.to and not (word in words.at and figure(sentence, at.after + 1)):
        return False
    comma = sentence.passage.next(sentence.commas, at.after)
    _unnamed(sentence, "passive", at, (at.after, min(comma, sentence.last)))
    return True


def impersonal(sentence: Sentence, i: int, after: int, cue: Cue) -> None:
    """ "reportedly", "allegedly"."""
    _unnamed(sentence, "impersonal", Occurrence(cue, i, after, i - 1), sentence.clause(i))


def _unnamed(sentence: Sentence, rule: str, at: Occurrence, content: tuple[int, int]) -> None:
    """The agent behind "by", else the speaker whose words these are, else nobody."""
    stance = at.cue.stance
    if rule == "passive" and _agent(sentence, at, content):
        return
    holding = sentence.holding(at.first)
    owner = next((a for a in reversed(sentence.found[-4:]) if a.source and holding in a.content), None)
    if owner is None:
        sentence.emit(rule, at.place, stance, None, [content])
    else:
        sentence.emit(rule, at.place, stance, owner.source, [content], chain=owner.chain)


def _agent(sentence: Sentence, at: Occurrence, content: tuple[int, int]) -> bool:
    for k in range(at.after, min(content[1], at.after + _AGENT)):
        if sentence.lower[k] in sentence.words.by:
            phrase = sentence.mentions.after(k + 1)
            if phrase is None or figure(sentence, k + 1):
                return False
            if not sentence.mentions.names_somebody(phrase.first, phrase.after):
                return False
            source = sentence.resolved(phrase)
            sentence.emit("passive", at.place, at.cue.stance, source, [(content[0], k)])
            return True
    return False
