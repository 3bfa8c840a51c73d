"""Attribution without a verb: a name before a colon, a quotation that goes on."""

from __future__ import annotations

from discrep.extract.saying.complements import figure
from discrep.extract.saying.passages import QUOTATION
from discrep.extract.saying.phrase import Phrase
from discrep.extract.saying.sentence import CONFIDENCE, Sentence
from discrep.sources import Attribution

_NAME = 9  # tokens before the colon
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
    """ "Ana Roe had this to say:" makes him the speaker of the next paragraph."""
    if sentence.size and sentence.lower[-1] == ":":
        phrase = sentence.mentions.subject(0, sentence.size - 1)
        if phrase is not None and sentence.mentions.names_somebody(phrase.first, phrase.after):
            sentence.resolved(phrase)


def carried(sentence: Sentence) -> bool:
    """A sentence that is one quotation goes on with the last speaker."""
    if not sentence.quoted:
        return False
    body = [k for k in range(sentence.size) if sentence.lower[k] not in ".,…-–—"]
    if len(body) != 1 or sentence.lower[body[0]] != QUOTATION:
        return False
    source = sentence.speakers.spoke_here() or (sentence.speakers.last if sentence.before is None else None)
    if source is None:
        return False
    sentence.speakers.goes_on(source)
    span = sentence.passage.span(body[0], body[0] + 1)
    sentence.found.append(
        Attribution(
            source,
            sentence.speakers.cue,
            (span,),
            "report",
            (source,),
            "carried",
            CONFIDENCE["carried"],
            mode="direct",
            author_certainty="Uu",
        )
    )
    return True
