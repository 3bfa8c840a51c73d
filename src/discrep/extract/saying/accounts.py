"""Accounts and plans beside a clause: "by Kim's own count", "by one estimate", "under Kim's plan"."""

from __future__ import annotations

from discrep.extract.saying.phrase import Phrase
from discrep.extract.saying.sentence import Sentence
from discrep.sources import Stance

_OWNER = 4  # tokens between an owner and what he owns: "Kim's own latest count"
_NAMES = 8  # tokens of an owner
_SHORT = 3  # tokens before an adjunct that are no clause


def accounted(sentence: Sentence, i: int) -> bool:
    """ "By Kim's own count, …", "…, by one estimate", "Under Kim's plan, …"."""
    lower, words, passage = sentence.lower, sentence.words, sentence.passage
    k = i - 1
    while k > 0 and i - k < _OWNER and lower[k] not in ("'s", "'"):
        k -= 1
    if lower[k] in ("'s", "'"):
        prepositions = words.accounting | words.under
        first = next((n + 1 for n in range(k - 1, max(k - _NAMES, -1), -1) if lower[n] in prepositions), 0)
        phrase = Phrase(first, k, k) if first and sentence.mentions.names_somebody(first, k) else None
    elif lower[i - 1] in words.possessives or (
        i > 1 and lower[i - 2] in words.possessives and passage.get(i - 1) in words.own
    ):
        first = i - 1 if lower[i - 1] in words.possessives else i - 2
        phrase = Phrase(first, first + 1, first + 1)
    elif lower[i - 1] in words.quantifiers or lower[i - 1] in words.determiners:
        first, phrase = i - 1, Phrase(i - 1, i + 1, i + 1)
        if lower[i] in words.plans or lower[i - 1] in words.definite or passage.get(i - 2) not in words.by:
            return False  # "under the plan", "by that count", "in some accounts"
    else:
        return False
    preposition = passage.get(first - 1) if first else ""
    wanted = words.under if lower[i] in words.plans else words.accounting
    itself = phrase is not None and phrase.after == i + 1  # "by one count"
    if phrase is None or preposition not in wanted or not _closed(sentence, first - 1, i + 1, itself):
        return False
    if passage.get(i + 1) == ",":
        content = (i + 2, sentence.content_end(i + 2))
        if sentence.span(sentence.floor, first - 1) is not None:
            content = (sentence.floor, first - 1) if first - 1 - sentence.floor > _SHORT else content
    else:
        content = (sentence.floor, first - 1)
    place = (first - 1, i + 1)
    stance: Stance = "estimate" if itself else "intend" if lower[i] in words.plans else "report"
    sentence.emit("according-to", place, stance, sentence.resolved(phrase), [content])
    return True


def _closed(sentence: Sentence, first: int, after: int, loose: bool) -> bool:
    """Whether an adjunct stands at the head of its clause, or between commas, or at the end; `loose` without comma."""
    lower = sentence.lower
    opens = loose or first == 0 or lower[first - 1] == "," or lower[first - 1] in sentence.words.coordinators
    behind = sentence.passage.get(after)
    return opens and (behind == "," or after >= sentence.last)
