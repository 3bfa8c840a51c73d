"""What happened on a date: what a figure counts, the saying of it, or something else."""

from __future__ import annotations

from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.dated import Dated, Whose
from discrep.extract.text.tokens import Tokens

_BESIDE = 3  # tokens between a verb and its date
_FRONTED = 8  # tokens between a date that opens a clause and its verb
_RANKED = 8  # tokens between a superlative and its date
_RELATIVE = 8  # tokens between a relative and its date
_POSSESSIVES = ("'s", "’s")


class WhoseReader:
    """Tells whose a date is by the words beside it."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words, self._since = lexicon.time.whose, lexicon.time.since
        self._the, self._function_words = lexicon.measurand.determiners, lexicon.measurand.function_words
        self._telling = self.words.saying | self.words.forecasting | self.words.publishing
        events = {word for event in lexicon.dates.events.values() for word in event.words if " " not in word}
        counted = lexicon.measurand.events_by_word().keys()
        self._events = frozenset(events - counted - self._telling)
        measures = {
            word for phrases in lexicon.measures.names.values() for phrase in phrases for word in phrase.split()
        }
        self._carriers = self.words.carriers | measures
        self._told = lexicon.dates.told | self.words.reports
        self._verbs = self.words.saying | self.words.forecasting
        self._deciding = self._verbs | self.words.relatives | self.words.coordinating | self._events

    def mark(self, tokens: Tokens, dated: Dated, begin: int) -> None:
        """Set whose the date is; `begin` is the token behind the date or figure before it."""
        dated.whose = self._whose(tokens, dated, begin)
        if dated.whose == "figure" and tokens.get(dated.after) not in self.words.closing:
            dated.verb = self._verb(tokens, dated, begin)

    def _whose(self, tokens: Tokens, dated: Dated, begin: int) -> Whose:
        if dated.loose:
            return "figure"
        if tokens.get(dated.bare - 1) in self.words.comparing and not dated.named and dated.cycle is None:
            return "other"  # "5 percent up from last year", "40 more than a year earlier"
        near = tokens.lower[max(begin, dated.first - _RANKED) : dated.bare]
        if near and near[-1] in self._since and not self.words.ranking.isdisjoint(near):
            return "other"  # "the deadliest fire in the state since 1910"
        behind = tokens.get(dated.after)
        if dated.size in ("day", "month") and behind in self.words.reports:
            return "forecast"  # "its February report"
        if behind in _POSSESSIVES or (behind.isalpha() and behind not in self._function_words):
            carried = tokens.get(dated.after + (behind in _POSSESSIVES)) in self._carriers
            first = dated.bare
            if tokens.get(first - 1) in self._the:
                first -= 1
            elif behind not in _POSSESSIVES:
                first = len(tokens)
            if not carried and tokens.get(first - 1) in self.words.apart:
                return "other"  # "after the 2008 crisis", "over Friday's attack"
        return self._told_before(tokens, dated, begin) or self._told_behind(tokens, dated) or "figure"

    def _told_before(self, tokens: Tokens, dated: Dated, begin: int) -> Whose | None:
        """ "said on Monday", "it had pencilled in last November", "figures released on Friday"."""
        i = dated.first - 1
        while i > dated.first - 1 - _BESIDE and i > begin and tokens.lower[i] in self.words.beside:
            i -= 1
        if i < begin or (word := tokens.get(i)) not in self._telling:
            return None
        if word in self.words.saying:
            return "statement"
        before = tokens.get(i - 1)
        if word in self.words.publishing:
            near = tokens.lower[max(0, i - 3) : i]
            return None if self._told.isdisjoint(near) else "forecast"
        return None if before in self.words.passive else "forecast"

    def _told_behind(self, tokens: Tokens, dated: Dated) -> Whose | None:
        """ "On Monday the ministry said", "in November it had foreseen": the first verb of the clause."""
        opens = tokens.get(dated.after) != "," or not self._content(
            tokens.lower[max(0, dated.first - _FRONTED) : dated.first]
        )
        for i, word in enumerate(tokens.lower[dated.after : dated.after + _FRONTED], dated.after):
            if word not in self._deciding and word.isalpha():
                continue
            if word in self._verbs:
                if word in self.words.saying:
                    return "statement" if opens or self._content(tokens.lower[i + 1 : i + 2]) else None
                return None if tokens.get(i - 1) in self.words.passive else "forecast"
            if (word == "," and i > dated.after) or not (word.isalpha() or word == ",") or word in self.words.relatives:
                return None
            if word in self.words.coordinating or word in self._events:
                return None
        return None

    def _content(self, words: list[str]) -> bool:
        """Some of them is more than a mark or a word beside a date: "40 sank in May, police said in Kyiv"."""
        return any(word[0].isalnum() and word not in self.words.beside for word in words)

    def _verb(self, tokens: Tokens, dated: Dated, begin: int) -> int:
        """The verb of another event right before a date ("opened in 1977"), else the relative of its clause."""
        near = tokens.lower[max(begin, dated.first - _RELATIVE) : dated.first]
        if not self._events.isdisjoint(near[-3:]):
            return next(dated.first - k for k in range(1, 4) if near[-k] in self._events)
        if self.words.relatives.isdisjoint(near):
            return -1
        for i, word in zip(range(dated.first - 1, -1, -1), reversed(near), strict=False):
            if word == ",":
                break
            if word in self.words.relatives:
                return i
        return -1
