"""How something is said: directly or not, in which tense, denied or not, and how sure source and author are."""

from __future__ import annotations

from typing import NamedTuple

from discrep.extract.lexicon.certainty_words import CertaintyWords, Pair
from discrep.extract.saying.cues import Cue, Grammar
from discrep.extract.saying.passages import Passage
from discrep.sources import Factuality, Mode, Source, Stance, Tense
from discrep.spans import Span

_BEFORE = 8  # auxiliaries, adverbs and negations before a verb
_CONTENT = 30  # tokens of content in which a modal is looked for
_DENIED = 5  # tokens between a negation and the second verb that it denies
_ADJECTIVES = 4  # tokens between "no" and "confirmation"
_UNTRUE = 240  # characters of a content that is denied as a whole
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
    negated = negated or _nobody(grammar, passage, rule, first, source)
    word = passage.lower[first]
    lemma = form.lemma if form else word if word.isalpha() else None
    mode: Mode = "impersonal" if source is None else _mode(passage, spans)
    if headline and rule == "colon" and mode == "indirect":
        mode = "headline"
    pair = _certainty(grammar, passage, cue, stance, source, negated, spans)
    if negated and source is not None and _given(grammar, passage, rule, stance, spans[0]):
        pair = pair[0], "CT+"
    return Manner(lemma, mode, negated, _tense(grammar, form, before), *pair)


def _before(grammar: Grammar, passage: Passage, first: int) -> tuple[bool, list[str]]:
    """(whether the cue is denied, the auxiliaries before it)"""
    words, lower, negated = grammar.words, passage.lower, False
    auxiliaries: list[str] = []
    k = first
    for _ in range(_BEFORE):
        k -= 1
        if k < 0:
            break
        word = lower[k]
        if word in words.negations:
            negated = True
        elif word in words.coordinators and paired_denial(grammar, passage, k):
            k -= 1
        elif word in grammar.auxiliaries or word in words.be:
            auxiliaries.append(word)
        elif not (grammar.adverb(word) or word in words.to):
            break
    return negated, auxiliaries


def paired_denial(grammar: Grammar, passage: Passage, k: int) -> bool:
    """Whether the conjunction at k joins two verbs that are both denied: "neither confirmed nor denied"."""
    before = passage.lower[max(0, k - _DENIED) : k - 1]
    return passage.get(k - 1) in grammar.heads and not grammar.words.negations.isdisjoint(before)


def _nobody(grammar: Grammar, passage: Passage, rule: str, first: int, source: Source | None) -> bool:
    """Whether nobody says it: "no official said", "neither Kim nor Roe said", "no confirmation from Kyiv that"."""
    nobody, lower = grammar.certainty.nobody, passage.lower
    if rule == "noun-cue":
        for k in range(first - 1, max(first - 1 - _ADJECTIVES, -1), -1):
            if lower[k] in nobody:
                return True
            if not lower[k].isalpha() or lower[k] in grammar.words.determiners:
                return False
    if source is None or not passage.starts or not passage.starts[0] <= source.span.start < passage.starts[first]:
        return False
    k = passage.at(source.span.start)
    if lower[k] in nobody:  # but not "No. 10", "no fewer than 12 doctors"
        return passage.get(k + 1).isalpha() and grammar.amounts.match(passage, k) is None
    return k > 0 and lower[k - 1] in nobody


def _given(grammar: Grammar, passage: Passage, rule: str, stance: Stance, content: Span) -> bool:
    """Whether what is not said is so all the same: "did not say how many of the 40", "did not mention the 40"."""
    if rule == "attitude":
        return stance == "report"
    first = passage.at(content.start)
    return first > 0 and passage.lower[first - 1] in grammar.certainty.presupposing


def _untrue(words: CertaintyWords, text: str, content: Span) -> bool:
    """Whether the content is one clause that begins with "it is not true that"."""
    first = content.start
    while first < content.end and not text[first].isalnum():
        first += 1
    if text[first : first + 2] not in ("It", "it"):
        return False
    said = text[first : min(content.end, first + _UNTRUE)].lower().replace("’", "'")
    return said.startswith(words.untrue) and not any(mark in said for mark in (". ", "; ", ", but "))


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
    if by_source == "CT+" and _untrue(words, passage.text, spans[0]):
        return "CT-", by_author if by_author != "CT+" else "CT-"
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
