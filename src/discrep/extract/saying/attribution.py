"""Who says what: reporting cues, their sources and what is attributed to them.

Cue by cue, sentence by sentence. A cue is read by its surroundings as one of a few patterns, each with
a measured precision; without a cue nothing is attributed, and the narrator speaks.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from discrep.extract.saying.accounts import accounted
from discrep.extract.saying.adjuncts import according, claim_noun, surveyed
from discrep.extract.saying.attitudes import attitude
from discrep.extract.saying.cues import Grammar
from discrep.extract.saying.estimates import owned
from discrep.extract.saying.pairs import paired
from discrep.extract.saying.quotes import OPENERS, ends_quoted, marked, merged, quotations
from discrep.extract.saying.sentence import Sentence
from discrep.extract.saying.speakers import Speakers
from discrep.extract.saying.uncued import announced, carried, colon, introduced, quoted_behind, signed
from discrep.extract.saying.unnamed import impersonal
from discrep.extract.saying.verbs import verb
from discrep.extract.text.paragraph import Paragraph
from discrep.sources import Attribution
from discrep.spans import Span

_LABEL = 80  # characters in which a colon may follow a name
_TAIL = 3  # characters in which a paragraph ends with a colon


class AttributionReader:
    """Reads a document paragraph by paragraph, and remembers who spoke."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self.text, self.grammar = text, grammar
        self.speakers = Speakers(text, grammar)
        self.ended = 0  # the paragraph before

    def read(self, paragraph: Paragraph, wanted: list[int] | None = None) -> list[Attribution]:
        """Who says what in the next paragraph, in order of position.

        With `wanted` only in sentences that hold one of these places; the others are read when a mention
        asks who has spoken before.
        """
        self.speakers.enter(paragraph.start)
        found: list[Attribution] = []
        label = self._label(paragraph)
        if (wanted is None or wanted) and ":" in self.text[max(0, self.ended - _TAIL) : self.ended]:
            self.speakers.catch_up()
            whole = Span(paragraph.start, paragraph.end)
            if (said := announced(self.speakers, whole, self.text[paragraph.start] in OPENERS)) is not None:
                found.append(said)
        self.ended = paragraph.end
        before: tuple[int, int] | None = None
        held = False  # the sentence before is wanted
        for first, after, quotes in self._pieces(paragraph):
            # what a sentence says may be the quotation that closes the one before
            quoting = held and before is not None and ends_quoted(self.text, before[1])
            held = wanted is None or bisect_left(wanted, first) < bisect_left(wanted, after)
            self.speakers.begin(first)
            if held or quoting or (label and before is None and wanted):
                found += self._sentence(paragraph, (first, after), quotes, before)
            else:
                self.speakers.postpone(partial(self._sentence, paragraph, (first, after), quotes, before, True))
            self.speakers.leave(first, after)
            if label and before is None and found and found[-1].rule == "colon":
                # what somebody says in a transcript is all of the paragraph
                found[-1] = replace(found[-1], content=(Span(found[-1].content[0].start, paragraph.end),))
            before = first, after
        found.sort(key=_place)
        return found

    def _label(self, paragraph: Paragraph) -> bool:
        """Whether the paragraph begins as those of a transcript do: with a name in capitals and a colon."""
        text, first = self.text, paragraph.start
        first += text[first] in OPENERS
        if not text[first : first + 2].isupper():
            return False  # nearly always
        colon = text.find(":", first, min(paragraph.end, first + _LABEL // 2))
        return colon > first + 1 and text[first:colon].isupper()

    def _pieces(self, paragraph: Paragraph) -> Iterator[tuple[int, int, list[Span]]]:
        """The sentences of a paragraph, those that a quotation joins as one, with the quotations in each."""
        quotes: list[Span] = []
        if marked(self.text, paragraph.start, paragraph.end):
            quotes = quotations(self.text, paragraph.start, paragraph.end)
            if quotes and quotes[0].start == paragraph.start and self._label(paragraph):
                del quotes[0]
        q = 0
        for first, after in merged(self.text, paragraph.sentences, quotes):
            inside = []
            while q < len(quotes) and quotes[q].start < after:
                inside.append(quotes[q])
                q += 1
            yield first, after, inside

    def _sentence(
        self,
        paragraph: Paragraph,
        place: tuple[int, int],
        quotes: list[Span],
        before: tuple[int, int] | None,
        glancing: bool = False,
    ) -> list[Attribution]:
        """What is said in a sentence; `glancing` only for who speaks there."""
        tokens = paragraph.take(*place)
        if not quotes and self.grammar.triggers.isdisjoint(tokens.lower):
            label = min(place[1], place[0] + _LABEL)
            if before is not None or self.text.find(":", place[0], label) < 0:
                return []
        sentence = Sentence(tokens, quotes, self.grammar, self.speakers, before, glancing)
        _read(sentence)
        return sentence.found


def joined(found: list[Attribution]) -> list[Attribution]:
    """Each quotation that goes on as part of the attribution that it goes on with."""
    out: list[Attribution] = []
    contents: list[list[Span]] = []
    begun: dict[Span, int] = {}
    for each in found:
        if each.rule == "carried" and each.cue in begun:
            contents[begun[each.cue]] += each.content
            continue
        if each.cue is not None:
            begun[each.cue] = len(out)
        out.append(each)
        contents.append(list(each.content))
    for k, spans in enumerate(contents):
        if len(spans) > len(out[k].content):
            out[k] = replace(out[k], content=tuple(spans))
    return out


def _place(attribution: Attribution) -> int:
    if attribution.content:
        return attribution.content[0].start
    return attribution.cue.start if attribution.cue else 0


def _read(sentence: Sentence) -> None:
    """Every cue of a sentence, from left to right; without one, what needs none."""
    grammar = sentence.grammar
    for i in [i for i, word in enumerate(sentence.lower) if word in grammar.beginning]:
        if i < sentence.done:
            continue
        known = len(sentence.found)
        if i and sentence.lower[i] in grammar.accounts and accounted(sentence, i):
            continue
        if sentence.lower[i] in grammar.heads:
            _cue(sentence, i)
        pending = sentence.cited is not None and sentence.cited[0].first == i
        if len(sentence.found) == known and sentence.lower[i] in grammar.wanting and not pending:
            attitude(sentence, i)
    if (
        not sentence.found
        and not colon(sentence)
        and not quoted_behind(sentence)
        and not signed(sentence)
        and not carried(sentence)
        and not surveyed(sentence)
    ):
        introduced(sentence)
    if sentence.found:
        paired(sentence)


def _cue(sentence: Sentence, i: int) -> None:
    """A cue of saying at token i."""
    grammar, passage = sentence.grammar, sentence.passage
    word = sentence.lower[i]
    if word in grammar.words.claim_nouns and claim_noun(sentence, i):
        return
    if word in grammar.valued and owned(sentence, i):
        return
    hit = grammar.cues.match(passage, i)
    if hit is None or (passage.capital(i) and i and not sentence.title and hit[1].form != "according"):
        return
    after, cue = i + hit[0], hit[1]
    sentence.done = after
    if cue.form == "according":
        according(sentence, i, after)
    elif cue.form == "adverb":
        impersonal(sentence, i, after, cue)
    else:
        verb(sentence, i, after, cue)
