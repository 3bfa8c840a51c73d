"""What stands before a time: "by" and "before" leave its beginning open, "since" its end."""

from __future__ import annotations

import datetime

from discrep.claims import Period
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.dated import Cycle, Dated, Size
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens


class TimeBoundReader:
    """Reads such prepositions by the words of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = lexicon.time
        self._as_of = Phrases(((phrase, True) for phrase in lexicon.time.as_of), backwards=True)

    def made(
        self, tokens: Tokens, first: int, after: int, start: datetime.date | None, end: datetime.date | None,
        size: Size = "day", named: bool = True, cycle: Cycle | None = None,
    ) -> Dated | None:  # fmt: skip
        """The time that some tokens tell, with its preposition; None if it has no days."""
        if start is None or end is None:
            return None
        text = tokens.text[tokens.starts[first] : tokens.ends[after - 1]]
        return self.bounded(
            tokens, Dated(first, after, Period(start, end, text), start, end, first, size, named, cycle)
        )

    def bounded(self, tokens: Tokens, dated: Dated) -> Dated:
        """A time with its preposition: "by" and "before" leave the beginning open, "since" and "after" the end.

        The day itself is kept on either side: "before 2015" and "after 2015" are written of what was so about then.
        """
        first, start, end, text = dated.bare, dated.start, dated.end, dated.period.text
        if dated.loose or start is None or end is None:
            return dated
        before = tokens.get(first - 1)
        if match := self._as_of.match(tokens, first - 1):
            dated.first, dated.period = first - match[0], Period(start, end, text, as_of=True)
        elif before in self.words.by:
            dated.first, dated.period = first - 1, Period(None, end, text, as_of=True)
        elif before in self.words.before:
            dated.first, dated.period = first - 1, Period(None, end, text)
        elif before in self.words.since:
            dated.first, dated.period = first - 1, Period(start, None, text)
        return dated
