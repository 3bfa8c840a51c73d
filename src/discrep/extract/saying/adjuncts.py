"""Sources beside the verb: according to, participles, citing, nouns with a clause."""

from __future__ import annotations

from discrep.extract.saying.complements import complement, figure, refused, takes
from discrep.extract.saying.passages import QUOTATION
from discrep.extract.saying.phrase import Phrase
from discrep.extract.saying.sentence import Occurrence, Sentence
from discrep.extract.saying.subjects import Subject, clause_source, document_at, is_document
from discrep.sources import Source, Stance

_ADJUNCT = 20  # tokens of an adjunct at the head of a sentence
_OWNER = 4  # tokens between an owner and what he owns: "Kim's latest claim"


def claim_noun(sentence: Sentence, i: int) -> bool:
    """ "Kim's claim that …", "a claim by Kim that …"."""
    lower, words, passage = sentence.lower, sentence.words, sentence.passage
    phrase: Phrase | None = None
    that = i + 1
    if passage.get(that) in words.by or passage.get(that) in words.linking:
        phrase = sentence.mentions.after(that + 1, appositions=False)
        that = phrase.after if phrase else sentence.size
        if phrase and (time := sentence.grammar.times.match(passage, that)):
            that += time[0]
    elif i and lower[i - 1] in words.possessives:
        phrase = Phrase(i - 1, i, i)
    else:
        owner = next((k for k in range(i - 1, max(i - 1 - _OWNER, 0), -1) if lower[k] in ("'s", "'")), None)
        phrase = sentence.mentions.before(owner - 1) if owner else None
        if owner is None and lower[i] in words.evidence:  # "a report that …": the document is its own source
            phrase = document_at(sentence, i)
            if phrase is not None and _body_reports(sentence, phrase, i):
                return False
    if phrase is None or passage.get(that) not in words.complementizers:
        return False
    if passage.get(that + 1) in sentence.grammar.auxiliaries or not sentence.mentions.names_somebody(
        phrase.first, phrase.after
    ):
        return False
    hit = sentence.grammar.cues.match(passage, i)
    stance: Stance = hit[1].stance if hit else "report"
    content = [(that + 1, sentence.content_end(that + 1))]
    sentence.emit("noun-cue", (i, i + 1), stance, sentence.resolved(phrase), content)
    sentence.done = that
    return True


def _body_reports(sentence: Sentence, phrase: Phrase, i: int) -> bool:
    """ "The World Bank estimates that 40 …": behind a body the form is the verb."""
    hit = sentence.grammar.cues.match(sentence.passage, i)
    if (
        hit is None
        or hit[1].form != "third"
        or i - phrase.first < 2
        or sentence.lower[i - 1] in sentence.words.evidence
    ):
        return False
    body = Phrase(phrase.first, i, i)
    return sentence.mentions.source(body).kind in ("organization", "outlet")


def according(sentence: Sentence, i: int, after: int) -> None:
    """ "According to Kim, …", "…, according to Kim", "…, according to Kim, …"."""
    passage, words = sentence.passage, sentence.words
    phrase = sentence.mentions.after(after)
    if phrase is None:
        return
    end = phrase.after
    valued = next((k for k in range(phrase.first, end) if _goes_on(sentence, k, end)), None)
    if valued is not None:  # "people close to the deal, who value the firm at 40": a statement of theirs
        before = valued - (sentence.lower[valued - 1] == ",")
        phrase, end = Phrase(phrase.first, before, min(phrase.cut, before)), valued
    hands = next((k for k in range(phrase.first + 1, end) if _hands_on(sentence, k)), None)
    origin: Source | None = None
    if hands is not None and valued is None:  # "according to the BBC, which cited the ministry, …"
        cited = sentence.mentions.after(hands + 2, appositions=False)
        before = hands - (sentence.lower[hands - 1] == ",")
        phrase = Phrase(phrase.first, before, min(phrase.cut, before))
        origin = sentence.resolved(cited) if cited is not None else None
    source = sentence.resolved(phrase)
    coordinated = i - 1 <= sentence.floor and passage.get(i - 1) in words.coordinators
    opens = i == 0 or coordinated or (i == sentence.floor and passage.get(i - 1) not in (",", QUOTATION))
    behind = end + (passage.get(end) == ",")
    if opens:
        content = [(behind, min(passage.next(sentence.breaks, behind + 1), sentence.last))]
    else:
        content = [(sentence.said_from(i) if sentence.span(sentence.floor, i) else sentence.begun, i)]
        over = passage.next(sentence.breaks, end) == end or passage.get(end + 1) in words.relatives
        if passage.get(end) == "," and end + 1 < sentence.last and not over:
            content.append((behind, sentence.content_end(behind)))
    whole = sentence.span(*content[0])
    if whole is not None:
        sentence.enclose(whole, source)
    sentence.emit("according-to", (i, after), "report", source, content, chain=(source,))
    if origin is not None and hands is not None and content:
        sentence.emit("citing", (hands + 1, hands + 2), "cite", origin, content, chain=(source, origin))
    if not opens:
        sentence.floor = end if valued is None else phrase.first
    sentence.done = end


def _hands_on(sentence: Sentence, k: int) -> bool:
    """Whether a relative clause at token k tells whom the source cites."""
    if sentence.lower[k] not in sentence.words.relatives:
        return False
    hit = sentence.grammar.cues.match(sentence.passage, k + 1)
    return hit is not None and hit[0] == 1 and hit[1].stance == "cite"


def _goes_on(sentence: Sentence, k: int, end: int) -> bool:
    """Whether a relative clause at token k holds a figure."""
    if sentence.lower[k] not in sentence.words.relatives:
        return False
    return any(k < number < end for number in sentence.numbers)


def surveyed(sentence: Sentence) -> bool:
    """ "In a survey of pilots, 40 percent …": a survey at the head of a sentence in which nobody speaks."""
    words = sentence.words
    if sentence.passage.get(0) not in words.within:
        return False
    comma = sentence.passage.next(sentence.commas, 0)
    if comma >= sentence.last or comma > _ADJUNCT:
        return False
    phrase = sentence.mentions.after(1, appositions=False)
    if phrase is None or words.surveys.isdisjoint(sentence.lower[1 : phrase.after]):
        return False
    if not any(figure(sentence, k) for k in range(comma + 1, sentence.last)):
        return False
    content = [(comma + 1, sentence.content_end(comma + 1))]
    sentence.emit("according-to", (0, 1), "report", sentence.resolved(phrase), content)
    return True


def participle(sentence: Sentence, at: Occurrence) -> None:
    """ "…, adding that …": the subject of the clause speaks; "data showing that …": the data do."""
    words, cue, word = sentence.words, at.cue, sentence.passage.get(at.last)
    if cue.stance == "cite":
        _citing(sentence, at)
        return
    behind = complement(sentence, at.after, cue)
    if cue.lemma in sentence.grammar.giving or behind.kind in ("end", "comma", "order"):
        return
    noun = word in words.determiners or word in words.possessives
    if noun or (word in words.prepositions and word not in words.openers):
        return  # "a briefing that", "blamed for saying that"
    if behind.kind == "clause" and not takes(sentence, None, at.after, behind.first, cue):
        return
    source: Source | None = None
    if word in words.openers or word in (",", QUOTATION, "-", "–", "—", ""):
        source = clause_source(sentence, at.last)
    else:
        phrase = sentence.mentions.before(at.last)
        accompanying = phrase is not None and sentence.passage.get(phrase.first - 1) in words.accompanying
        if phrase is not None and (is_document(sentence, phrase) or (accompanying and _somebody(sentence, phrase))):
            source = sentence.resolved(phrase)
        elif phrase is None or cue.lemma not in words.clausal:
            source = clause_source(sentence, at.last)
    if source is not None:
        content = [(behind.first, sentence.content_end(behind.first))]
        sentence.emit("participle", at.place, cue.stance, source, content)
        refused(sentence, cue, behind)


def _somebody(sentence: Sentence, phrase: Phrase) -> bool:
    """ "…, with the ministry saying that 40 sank"."""
    return sentence.mentions.names_somebody(phrase.first, phrase.after)


def quoting(sentence: Sentence, at: Occurrence, subject: Subject) -> bool:
    """ "The agency quoted an official as saying …": the origin is the one quoted."""
    phrase = sentence.mentions.after(at.after)
    if phrase is None or sentence.passage.get(phrase.after) not in sentence.words.hinges:
        return False
    hit = sentence.grammar.cues.match(sentence.passage, phrase.after + 1)
    if hit is None or hit[1].form != "ing":
        return False
    outlet, source = subject.resolved(sentence), sentence.resolved(phrase)
    first = complement(sentence, phrase.after + 1 + hit[0]).first
    content = [(first, sentence.content_end(first))]
    before = subject.phrase.first - 1 if subject.phrase else -1
    if first >= sentence.last or (before > sentence.floor and sentence.lower[before] == QUOTATION):
        content = [(sentence.floor, before + 1)]
    sentence.emit("citing", at.place, hit[1].stance, source, content, chain=(outlet, source))
    sentence.done = first
    return True


def _citing(sentence: Sentence, at: Occurrence) -> None:
    """Reuters reported, citing two officials, that …: the origin is behind "citing"."""
    phrase = sentence.mentions.after(at.after)
    if phrase is None or not sentence.mentions.names_somebody(phrase.first, phrase.after):
        return
    earlier = next((a for a in reversed(sentence.found[-3:]) if a.source is not None), None)
    source = sentence.resolved(phrase)
    sentence.done = phrase.after
    if earlier is not None:
        sentence.emit("citing", at.place, "cite", source, [], earlier.content, (*earlier.chain, source))
    elif sentence.passage.get(phrase.after) == "," and sentence.passage.get(phrase.after + 1) in sentence.grammar.heads:
        sentence.cited = at, source  # "The Post, citing police, said …"
    elif at.first <= sentence.floor and sentence.passage.get(phrase.after) == ",":
        sentence.cited = at, source  # "Citing police, the Post said …"
    elif at.first > sentence.floor + 1:
        sentence.emit("citing", at.place, "cite", source, [(sentence.floor, at.first)])
