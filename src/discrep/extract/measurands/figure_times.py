"""Which of the dates of a sentence a figure holds for, and when it was said or foreseen."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from discrep.claims import TO_COME, Period
from discrep.day_spans import moved
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.contexts import Context, Draft
from discrep.extract.measurands.dated import Dated

_FEW, _REACH = 12, 80  # dates of a sentence that are all looked at; of more those within so many tokens
_OWN = 3  # tokens of the noun phrase of a figure, behind which a relative clause tells of what is counted
_TOLD = ("forecast", "statement")


class FigureTimeReader:
    """Chooses among the dates of a sentence by the words of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = lexicon.time.whose
        self._parting = self.words.coordinating | self.words.comparing | {",", ";", ":", "—", "–"}
        self._flows = lexicon.measures.kinds.flow
        self._before_compared = lexicon.measurand.determiners

    def read(self, context: Context, draft: Draft) -> None:
        """Fill `time` and `vintage`."""
        if not context.dates:
            return
        if len(context.dates) >= _FEW:
            context.dates = _near(context)
        vintage = self._vintage(context)
        if vintage is not None:
            draft.vintage = vintage.period
            draft.steps.append(("measurand.vintage", vintage.whose, vintage.first, vintage.after))
        found = self._time(context, draft, vintage is not None)
        if found is not None:
            draft.time = self._to_come(found, draft) if vintage is None or not found.loose else _then(found, vintage)
            draft.steps.append(("measurand.time", "date", found.first, found.after))

    # ------------------------------------------------------------------ the time of the figure

    def _time(self, context: Context, draft: Draft, told: bool) -> Dated | None:
        figure, left, right = context.figure, context.left, context.right
        dates = [d for d in context.dates if d.whose == "figure" and (d.verb < 0 or not self._apart(context, d))]
        if draft.modality in TO_COME:
            dates = [d for d in dates if not d.loose]
        if not dates:
            return None
        near = [d for d in dates if left <= d.first < right and self._owned(context, d)]
        if not near:
            near = [d for d in dates if d.after <= figure.first]
            if near and not told and self._compared(context):
                near = [d for d in near if _ahead(d)]
        if not near:  # "40 cases and 3 deaths as of 3 May"
            near = [d for d in dates if d.first >= figure.after and (d.period.as_of or self._shared(context, d))]
        if len(near) < 2:
            return near[0] if near else None
        firm = [d for d in near if not d.loose] or near
        if draft.noun in self._flows:
            firm = [d for d in firm if d.size != "day"] or firm  # "reported third-quarter sales of $4 on Thursday"
        return min(firm, key=lambda d: self._gap(context, d))

    @staticmethod
    def _gap(context: Context, d: Dated) -> int:
        """Tokens between a date and the figure."""
        figure = context.figure
        return d.first - figure.after if d.first >= figure.after else figure.first - d.after

    def _owned(self, context: Context, d: Dated) -> bool:
        """A date between two figures belongs to the one that nothing parts it from."""
        tokens, figure, parting = context.tokens.lower, context.figure, self._parting
        if d.after <= figure.first and 0 <= context.before_ends <= d.first:
            to_other, to_own = tokens[context.before_ends : d.first], tokens[d.after : figure.first]
        elif d.first >= figure.after and d.after <= context.next_begins < len(tokens):
            to_other, to_own = tokens[d.after : context.next_begins], tokens[figure.after : d.first]
        else:
            return True
        if parting.isdisjoint(to_other) == parting.isdisjoint(to_own):
            return len(to_own) < len(to_other) or d.period.as_of or d.first >= figure.after
        return parting.isdisjoint(to_own)

    def _compared(self, context: Context) -> bool:
        """ "up from 40", "against the 30 of": a figure that is held against another, of another time."""
        tokens, i = context.tokens, context.figure.first - 1
        if tokens.get(i) in self._before_compared:
            i -= 1
        return tokens.get(i) in self.words.comparing

    def _shared(self, context: Context, d: Dated) -> bool:
        """ "killed 40 and injured 30 on Monday": one date behind two figures that "and" joins."""
        gap = context.tokens.lower[context.figure.after : d.first]
        if len(gap) > 2 * _OWN + 6 or d.first < context.next_begins:
            return False
        return not self.words.coordinating.isdisjoint(gap) and self._parting.isdisjoint(
            word for word in gap if word not in self.words.coordinating
        )

    def _apart(self, context: Context, d: Dated) -> bool:
        """ "a lane that opened on May 21", "opened in 1977, it carries 31,000": a date and verb of something else."""
        tokens, figure = context.tokens, context.figure
        if figure.after <= d.verb:  # "40 stores opened in 2016", "40 people who were killed in May"
            gap = tokens.lower[figure.after : d.verb]
            if tokens.lower[d.verb] in self.words.simultaneous:
                return not self._parting.isdisjoint(gap)  # "lived in Alder when the 2011 survey was made"
            relative = tokens.lower[d.verb] in self.words.relatives
            parted = not self._parting.isdisjoint(gap) or (not relative and not self.words.relatives.isdisjoint(gap))
            return parted or len(gap) > _OWN
        if d.verb < figure.first < d.first:
            return False  # "which killed 40 people on May 3"
        if tokens.lower[d.verb] in self.words.relatives:
            return "," in tokens.lower[d.after : figure.first]  # "which on May 3 killed 40"
        return True

    def _to_come(self, found: Dated, draft: Draft) -> Period:
        """What is expected by Friday, or in March, comes after the text that says so."""
        period, day = found.period, found.day
        if found.cycle is None or draft.modality not in TO_COME or day is None or found.end is None:
            return period
        if found.end >= day:
            return period
        start, end = (None if each is None else moved(each, 1, found.cycle) for each in (period.start, period.end))
        return replace(period, start=start, end=end)

    # ------------------------------------------------------------------ the time of the statement

    def _vintage(self, context: Context) -> Dated | None:
        """The forecast or report nearest to the figure in its clause, else the statement nearest in the sentence."""
        told = [d for d in context.dates if d.whose in _TOLD]
        if not told:
            return None
        figure, left, right = context.figure, context.left, context.right
        near = [d for d in told if left <= d.first < right and self._owned(context, d)]
        told = near or [d for d in told if d.whose == "statement"]
        before = [d for d in told if d.after <= figure.first]
        return min(before or told, key=lambda d: self._gap(context, d), default=None)


def _near(context: Context) -> list[Dated]:
    """The dates within reach, so that a sentence of a thousand figures and dates costs no million steps."""
    dates, figure = context.dates, context.figure
    first = bisect_left(dates, figure.first - _REACH, key=lambda d: d.first)
    return dates[first : bisect_left(dates, figure.after + _REACH, key=lambda d: d.first)]


def _ahead(d: Dated) -> bool:
    """It is still to come, so that both figures of a revision are forecasts for it."""
    return d.day is not None and d.end is not None and d.end > d.day


def _then(found: Dated, told: Dated) -> Period:
    """What was said "so far" was so when it was said."""
    return Period(told.start, told.end, found.period.text, as_of=True)
