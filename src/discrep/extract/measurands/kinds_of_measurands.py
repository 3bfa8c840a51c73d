"""A level at a moment, or what comes about over a period? Told by the event, by the noun, and by "in hospital"."""

from __future__ import annotations

from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.contexts import Context, Draft
from discrep.extract.text.phrases import Phrases

_AHEAD = 4  # tokens behind a noun phrase in which it stands where those counted are


class StockReader:
    """Tells stock from flow by the words of one language. Most counts are neither."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = lexicon.measurand
        self._events, self._growing = words.events, words.growing
        self._nouns = {
            **dict.fromkeys(lexicon.measures.kinds.stock | words.kinds.stock, "stock"),
            **dict.fromkeys(lexicon.measures.kinds.flow | words.kinds.flow, "flow"),
        }
        self._situated = Phrases((phrase, True) for phrase in words.situated)
        self._signs, self._ahead = self._situated.signs, _AHEAD + self._situated.longest

    def read(self, context: Context, draft: Draft, after: int) -> None:
        """Set the kind; `after` is the token behind the noun phrase."""
        if draft.kind is not None:
            return  # so many a day
        if draft.event is not None:
            draft.kind = self._events[draft.event].kind
            if draft.kind is not None or draft.event in self._growing:
                return  # what is counted until it is told is neither
        if not self._signs.isdisjoint(context.tokens.lower[after : after + self._ahead]):
            for i in range(after, min(after + _AHEAD, context.right)):
                if (match := self._situated.match(context.tokens, i)) is not None:
                    draft.kind = "stock"
                    draft.steps.append(("measurand.kind", "stock", i, i + match[0]))
                    return
        if draft.event is None and draft.role is None and (kind := self._nouns.get(draft.noun or "")) is not None:
            draft.kind = "stock" if kind == "stock" else "flow"
