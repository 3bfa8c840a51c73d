"""How something is said: directly or not, in which tense, denied or not, and how sure source and author are."""

from __future__ import annotations

from typing import NamedTuple

from discrep.extract.lexicon.certainty_words import Pair
from discrep.extract.saying.cues import Cue, Grammar
from discrep.extract.saying.passages import Passage
from discrep.sources import Factuality, Mode, Source, Stance, Tense
from discrep.spans import Span

_BEFORE = 8  # auxiliaries, adverbs and negations before a verb
_CONTENT = 30  # tokens of content in which a modal is looked for
_BARE = 12  # tokens of quotations and marks alone
_WEAKER: dict[Factuality, tuple[Factuality, Factuality]] = {
    "CT+": ("PR+", "PS+"),
    "PR+": ("PR+", "PS+"),
    "CT-": ("PR-", "PS-"),
    "PR-": ("PR-", "PS-"),
}  # with "probably", with "may"


class Manner(NamedTuple):
    """The last fields of an Attribution."""

    lemma: str | None
    mode: Mode
    negated: bool
    tense: Tense | None
    certainty: Factuality
    author_certainty: Factuality


def manner(
    grammar: Grammar,
    passage: Passage,
    rule: str,
    cue: tuple[int, int],
    stance: Stance,
    source: Source | None,
    spans: tuple[Span, ...],
    headline: bool,
) -> Manner:
    """What the words in and around a cue tell. `cue` is a range of tokens."""
    first = cue[0]
    hit = grammar.cues.match(passage, first)
    form = hit[1] if hit else None
    negated, before = _before(grammar, passage, first)
    word = passage.lower[first]
    lemma = form.lemma if form else word if word.isalpha() else None
    mode: Mode = "impersonal" if source is None else _mode(passage, spans)
    if headline and rule == "colon" and mode == "indirect":
        mode = "headline"
    pair = _certainty(grammar, passage, cue, stance, source, negated, spans)
    return Manner(lemma, mode, negated, _tense(grammar, form, before), *pair)


def _before(grammar: Grammar, passage: Passage, first: int) -> tuple[bool, list[str]]:
    """(whether the cue is denied, the auxiliaries before it)"""
    words, lower, negated = grammar.words, passage.lower, False
    auxiliaries: list[str] = []
    for k in range(first - 1, max(first - 1 - _BEFORE, -1), -1):
        word = lower[k]
        if word in words.negations:
            negated = True
        elif word in grammar.auxiliaries or word in words.be:
            auxiliaries.append(word)
        elif not (grammar.adverb(word) or word in words.to):
            break
    return negated, auxiliaries


def _mode(passage: Passage, spans: tuple[Span, ...]) -> Mode:
    """Whether all, some or nothing of the content stands in quotation marks."""
    quoted = other = False
    for span in spans:
        first, after = passage.at(span.start), passage.at(span.end)
        quoted = quoted or passage.next(passage.quoted, first) < after
        other = other or after - first > _BARE or any(word.isalnum() for word in passage.lower[first:after])
    if not quoted:
        return "indirect"
    return "mixed" if other else "direct"


def _tense(grammar: Grammar, cue: Cue | None, before: list[str]) -> Tense | None:
    if cue is None or cue.form in ("according", "adverb"):
        return None
    words = grammar.certainty
    if not words.future.isdisjoint(before):
        return "future"
    past = cue.form in ("past", "participle") or not words.past.isdisjoint(before)
    return "past" if past else "present"


def _certainty(
    grammar: Grammar,
    passage: Passage,
    cue: tuple[int, int],
    stance: Stance,
    source: Source | None,
    negated: bool,
    spans: tuple[Span, ...],
) -> Pair:
    words = grammar.certainty
    if source is None:
        return words.unnamed
    if negated:
        return words.negated.get(stance, words.unnamed)
    by_source, by_author = words.stances[stance]
    beside = passage.lower[max(0, cue[0] - 2) : cue[1] + 1]
    if not words.false.isdisjoint(beside):
        by_author = "CT-"
    elif not words.true.isdisjoint(beside):
        by_author = "CT+"
    step = _modal(grammar, passage, spans)
    if step is not None:
        by_source = _WEAKER[by_source][step] if by_source in _WEAKER else by_source
        by_author = _WEAKER[by_author][step] if by_author in _WEAKER else by_author
    return by_source, by_author


def _modal(grammar: Grammar, passage: Passage, spans: tuple[Span, ...]) -> int | None:
    """0 if the content is said to be probable, 1 if possible only, None if neither."""
    words, found = grammar.certainty, None
    for span in spans:
        first = passage.at(span.start)
        content = passage.lower[first : min(first + _CONTENT, passage.at(span.end))]
        if not words.modals.isdisjoint(content):
            return 1
        if not words.likely.isdisjoint(content):
            found = 0
    return found
