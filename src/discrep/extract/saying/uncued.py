"""Attribution without a verb: a name before a colon, a quotation that goes on."""

from __future__ import annotations

from discrep.extract.saying.complements import figure
from discrep.extract.saying.passages import QUOTATION
from discrep.extract.saying.phrase import Phrase
from discrep.extract.saying.sentence import CONFIDENCE, DASHES, Sentence
from discrep.extract.saying.speakers import Speakers
from discrep.extract.saying.subjects import document_at
from discrep.sources import Attribution
from discrep.spans import Span

_NAME = 9  # tokens before the colon
_VERB = 4  # tokens before a closing colon in which a verb of saying may begin
_COMMAS = 3  # commas before the subject of a sentence
_QUOTED = 4  # words of a quotation that goes on, though others stand beside it
_OUTSIDE = 8  # such words
_LEAST = 5  # tokens that a statement behind it has at least


def colon(sentence: Sentence) -> bool:
    """ "Zelensky: 3,000 troops killed" at the head of a paragraph."""
    if sentence.before is not None:
        return False
    head = int(sentence.size > 0 and sentence.lower[0] in ('"', "“", "'"))  # a transcript may be quoted
    mark = next((k for k in range(head + 1, min(_NAME, sentence.size)) if sentence.lower[k] == ":"), None)
    if mark is None or (sentence.size - mark < _LEAST and sentence.passage.get(mark + 1) != QUOTATION):
        return False
    if not _speaks(sentence, head, mark):
        return False
    source = sentence.resolved(Phrase(head, mark, mark))
    sentence.emit("colon", (mark, mark + 1), "report", source, [(mark + 1, sentence.last)])
    return True


def _speaks(sentence: Sentence, head: int, colon: int) -> bool:
    """Whether the words before a colon are somebody, and not a label."""
    passage, lower = sentence.passage, sentence.lower
    if any(lower[k] in sentence.grammar.walls for k in range(head, colon)) or lower[head] in sentence.words.labels:
        return False
    kind = sentence.mentions.source(Phrase(head, colon, colon)).kind
    quoted = passage.get(colon + 1) == QUOTATION
    if kind in ("role", "group", "anonymous"):
        return quoted
    if kind == "document":
        return True
    if not all(passage.capital(k) or not passage.words[k].isalpha() for k in range(head, colon)):
        return False
    if kind == "organization" and passage.words[head].isupper() and colon == head + 1:
        return len(passage.words[head]) > 3 or lower[head] in sentence.grammar.known  # "WALLACE: …" in a transcript
    if kind in ("organization", "outlet"):
        return lower[colon - 1] in sentence.grammar.known_last or quoted
    if kind != "person" or passage.number(colon - 1):
        return False
    return colon > head + 1 or passage.capital(colon + 1) or figure(sentence, colon + 1) or quoted


def introduced(sentence: Sentence) -> None:
    """ "Ana Roe had this to say:" makes her the speaker of the next paragraph."""
    if not sentence.size or sentence.lower[-1] != ":":
        return
    phrase = _head(sentence, sentence.size - 1)
    if phrase is None:
        return
    source = sentence.resolved(phrase)
    said = None
    for k in range(max(0, sentence.size - _VERB), sentence.size - 1):
        hit = sentence.grammar.cues.match(sentence.passage, k)
        if hit and k + hit[0] == sentence.size - 1 and hit[1].form in ("past", "third"):
            said = sentence.passage.span(k, k + hit[0])
    if said is None and sentence.lower[-2:-1] and sentence.lower[-2] in sentence.words.claim_nouns:
        said = _presented(sentence, sentence.size - 2)
    sentence.speakers.introduce(
        source, said or sentence.passage.span(sentence.size - 1, sentence.size), said is not None
    )


def _presented(sentence: Sentence, noun: int) -> Span | None:
    """The noun of "made the following comment:", "gave us this statement:"."""
    k = noun - 1 - (sentence.lower[noun - 1] not in sentence.words.presenting)
    return sentence.passage.span(noun, noun + 1) if sentence.passage.get(k) in sentence.words.presenting else None


def _head(sentence: Sentence, colon: int) -> Phrase | None:
    """The subject of the clause before a colon; "On May 6, 2015, Roe" begins behind the second comma."""
    starts = [0, *(comma + 1 for comma in sentence.commas[:_COMMAS] if comma < colon)]
    for start in starts:
        phrase = sentence.mentions.subject(start, colon)
        if phrase is not None and sentence.mentions.names_somebody(phrase.first, phrase.after):
            return phrase
    return None


def quoted_behind(sentence: Sentence) -> bool:
    """ "Roe took to the air: “We lost 40 boats.”", "One of its findings: “…”"."""
    if not sentence.quoted:
        return False
    lower, words = sentence.lower, sentence.words
    colon = next((k for k in range(1, sentence.size - 1) if lower[k] == ":" and lower[k + 1] == QUOTATION), None)
    if colon is None or sentence.passage.at(sentence.passage.ends[colon + 1]) < sentence.last - 1:
        return False
    phrase = _head(sentence, colon)
    if lower[colon - 1] in words.evidence or lower[colon - 1] in words.claim_nouns:
        # "Roe issued this statement: “…”", but "The loss is seen in this report: “…”"
        somebody = phrase is not None and sentence.mentions.source(phrase).kind not in ("unknown", "document")
        phrase = phrase if somebody else document_at(sentence, colon - 1)
        named = phrase is not None
    else:
        named = phrase is not None and sentence.mentions.names_somebody(phrase.first, phrase.after)
    if phrase is None or not named:
        return False
    sentence.emit("colon", (colon, colon + 1), "report", sentence.resolved(phrase), [(colon + 1, colon + 2)])
    return True


def announced(speakers: Speakers, paragraph: Span, quoted: bool) -> Attribution | None:
    """The whole of a paragraph that stands behind "Ana Roe added:", if it is not quoted."""
    introduction = speakers.introduction
    if introduction is None or introduction.paragraph != speakers.paragraph - 1 or not introduction.said or quoted:
        return None
    speakers.introduction = None
    source, cue = introduction.source, introduction.cue
    speakers.cue, speakers.cued = cue, source.span
    speakers.goes_on(source)
    confidence = CONFIDENCE["colon"]
    return Attribution(
        source, cue, (paragraph,), "report", (source,), "colon", confidence, mode="direct", author_certainty="Uu"
    )


def signed(sentence: Sentence) -> bool:
    """“We lost all.” — Ana Roe"""
    if not sentence.quoted:
        return False
    passage, lower = sentence.passage, sentence.lower
    quote = next((k for k in range(sentence.size - 1, -1, -1) if lower[k] == QUOTATION), 0)
    first = quote + 1
    while passage.get(first) in DASHES:
        first += 1
    if first == quote + 1 or quote > 1 or not passage.capital(first):
        return False
    phrase = sentence.mentions.after(first)
    if phrase is None or sentence.last - first > 2 * _NAME or passage.get(phrase.after) not in ("", ".", ",", "("):
        return False
    if sentence.mentions.source(phrase).kind not in ("person", "role", "organization"):
        return False
    sentence.emit("colon", (quote + 1, first), "report", sentence.resolved(phrase), [(quote, quote + 1)])
    return True


def carried(sentence: Sentence) -> bool:
    """A sentence that is one quotation, or begins with a long one, goes on with the last speaker."""
    if not sentence.quoted:
        return False
    body = [k for k in range(sentence.size) if sentence.lower[k] not in ".,…-–—"]
    if not body or sentence.lower[body[0]] != QUOTATION:
        return False
    alone = len(body) == 1
    if not alone and not _mostly_quoted(sentence, body):
        return False
    speakers = sentence.speakers
    source = speakers.spoke_here() or (speakers.last if alone and sentence.before is None else None)
    if source is None:
        return False
    speakers.goes_on(source)
    span = sentence.passage.span(body[0], body[-1] + 1)
    rule, cue = "carried", speakers.cue if speakers.cued == source.span else None
    if speakers.introduction is not None and speakers.introduction.source.span == source.span:
        rule, cue = "colon", speakers.introduction.cue
        speakers.cue, speakers.cued, speakers.introduction = cue, source.span, None
    sentence.found.append(
        Attribution(
            source, cue, (span,), "report", (source,), rule, CONFIDENCE[rule], mode="direct", author_certainty="Uu"
        )
    )
    return True


def _mostly_quoted(sentence: Sentence, body: list[int]) -> bool:
    """Whether few words stand outside a quotation that begins a sentence: “We lost 40 of our oldest” boats."""
    words = sentence.passage.span(body[0], body[0] + 1).of(sentence.passage.text).split()
    if len(words) < _QUOTED or 2 * sum(word[0].isupper() for word in words) > len(words):
        return False  # a word or two, a title
    outside = [k for k in body[1:] if sentence.lower[k] != QUOTATION]
    if len(outside) > _OUTSIDE or len(outside) >= len(words) or sentence.lower[body[1]] in sentence.grammar.auxiliaries:
        return False
    return not any(sentence.passage.capital(k) or sentence.lower[k] == ":" for k in outside)
