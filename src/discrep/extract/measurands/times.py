"""When a figure holds: times named beside it, as spans of days."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from calendar import monthrange
from collections.abc import Iterable

from discrep.claims import Period
from discrep.day_spans import Span, day_of, moved
from discrep.extract.figures.figures import Figure
from discrep.extract.figures.points_of_time import is_year
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.dated import Cycle, Dated
from discrep.extract.measurands.relative_times import RelativeReader
from discrep.extract.measurands.time_bounds import TimeBoundReader
from discrep.extract.measurands.whose_dates import WhoseReader
from discrep.extract.measurands.years import YearReader
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens, all_digits

_WEEK = 7


class TimeReader:
    """Finds the dates of a sentence; relative words count from the day of the document."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.months, self.weekdays = lexicon.figures.months, lexicon.figures.weekdays
        self.words, self.relative, self.whose = lexicon.time, RelativeReader(lexicon), WhoseReader(lexicon)
        days = (self.words.today, 0), (self.words.yesterday, 1), (self.words.tomorrow, -1)
        self._days = {word: back for words, back in days for word in words}
        self._names = frozenset([*self.months, *self.weekdays, *self._days]) | self.relative.heads
        self._single_names = self._names - self.relative.openers
        self.bounds = TimeBoundReader(lexicon)
        self.years = YearReader(lexicon, self.bounds)
        self._end_of = Phrases(((phrase, True) for phrase in lexicon.time.end_of), backwards=True)
        self._months = frozenset(self.months)
        self._short = self._months & lexicon.text.abbreviations
        self._the, self._of = lexicon.measurand.determiners, lexicon.measurand.of
        self._joins, self._last, self._next = self.words.joins, self.words.relative.last, self.words.relative.next
        self._function_words = lexicon.measurand.function_words

    def read(
        self, tokens: Tokens, numbers: list[int], taken: Iterable[Figure], day: datetime.date | None
    ) -> list[Dated]:
        """All times that a sentence names, in order; `numbers` are the tokens with which a number can start.

        `taken` are the figures of the sentence: what counts something is no year.
        """
        lower = tokens.lower
        # of all numbers only years begin a date
        starts = [i for i in numbers if len(lower[i]) == 4 and all_digits(lower[i])]
        names = self._single_names if self.relative.closers.isdisjoint(lower) else self._names
        if not names.isdisjoint(lower):
            named = [i for i, word in enumerate(lower) if word in names]
            starts = sorted({*starts, *named}) if starts else named
        if not starts:
            return []
        counted = {i for figure in taken for i in range(figure.first, figure.after)}
        found: list[Dated] = []
        done = 0
        for i in starts:
            if i < done or i in counted:
                continue
            dated = self._at(tokens, i, day)
            if dated is not None:
                dated = self.relative.up_to(tokens, self._with_second_day(tokens, dated))
            elif (relative := self.relative.at(tokens, i, day)) is not None:
                dated = self.bounds.bounded(tokens, relative)
            elif (dated := self.years.of_figure(tokens, i, done)) is not None:
                dated = self.relative.up_to(tokens, dated)
            if dated is not None and dated.bare >= done:
                found.append(dated)
                done = dated.after
        if not found:
            return found
        if len(found) > 1:
            found = self._joined(tokens, found)
            self.relative.settle(found)
        ends = sorted(figure.after for figure in taken)
        for dated in found:
            dated.day = day
            before = bisect_right(ends, dated.bare)
            self.whose.mark(tokens, dated, ends[before - 1] if before else 0)
        return found

    def written(self, tokens: Tokens, numbers: list[int], day: datetime.date | None) -> list[Dated]:
        """The dates that may be claims: all years and decades, and days of a month; no weekdays."""
        starts = numbers
        if not self._months.isdisjoint(tokens.lower):
            starts = sorted({*numbers, *(i for i, word in enumerate(tokens.lower) if word in self._months)})
        found: list[Dated] = []
        done = 0
        for i in starts:
            if i < done:
                continue
            if tokens.lower[i] in self.months or tokens.get(i + 1) == "-":
                dated = self._at(tokens, i, day)
                dated = self.years.named(tokens, i, done) if dated is None else dated
            else:
                dated = self.years.named(tokens, i, done)
            if dated is not None and dated.start is not None and dated.bare >= done:
                found.append(dated)
                done = dated.after
        return found

    # ------------------------------------------------------------------ spans between two dates

    def _with_second_day(self, tokens: Tokens, dated: Dated) -> Dated:
        """ "Oct. 23-28", "between Oct. 23 and 28", "from 4 to 9 July": two days of one month."""
        if dated.size != "day" or dated.start is None or dated.end is None or dated.cycle == "week":
            return dated
        joined = tokens.get(dated.bare - 1)
        if _small(tokens.get(dated.bare)) and _small(tokens.get(dated.bare - 2)) and self._link(
            tokens, joined, dated.bare - 2
        ):  # fmt: skip
            first = int(tokens.lower[dated.bare - 2])
            month = dated.start if first < dated.start.day else moved(dated.start, -1, "month")  # "from 28 to 3 May"
            start = None if month is None else day_of(month.year, month.month, first)
            if start is not None:
                return self._spanned(tokens, dated, dated.bare - 2, dated.after, (start, dated.end))
            return dated
        joined, last, behind = tokens.get(dated.after), tokens.get(dated.after + 1), tokens.get(dated.after + 2)
        if not _small(last) or behind in self.months or not self._link(tokens, joined, dated.bare):
            return dated
        if behind == "-" or (behind.isalpha() and behind not in self._function_words):
            return dated  # "Oct. 23 and 28 people"
        start, after = dated.start, dated.after + 2
        at = after + (tokens.get(after) == ",")
        if not dated.named and len(tokens.get(at)) == 4 and all_digits(tokens.get(at)):  # "Oct. 23-28, 2024"
            start = day_of(int(tokens.lower[at]), start.month, start.day) or start
            after = at + 1
        end = day_of(start.year, start.month, int(last))
        if end is None or end <= start:
            return dated
        spanned = self._spanned(tokens, dated, dated.bare, after, (start, end))
        spanned.named = dated.named or after == at + 1
        return spanned

    def _link(self, tokens: Tokens, word: str, first: int) -> bool:
        """A word between two dates makes one span of them: "to", and "and" behind "between"."""
        return word in self._joins.to or (word in self._joins.and_ and tokens.get(first - 1) in self._joins.between)

    def _joined(self, tokens: Tokens, found: list[Dated]) -> list[Dated]:
        """ "between 2019 and 2023", "from Friday through Sunday", "from March to May 2023"."""
        kept = [found[0]]
        for two in found[1:]:
            one = kept[-1]
            linked = two.bare == one.after + 1 and self._link(tokens, tokens.lower[one.after], one.bare)
            if not linked or two.start is None or two.end is None or one.loose or two.loose:
                kept.append(two)
                continue
            start, month = (
                one.start,
                next((i for i in range(one.bare, one.after) if tokens.get(i) in self.months), None),
            )
            if not one.named and month is not None and (again := self._at(tokens, month, two.end)) is not None:
                start = again.start  # its year is that of the other
            if start is not None and start > two.end and one.cycle is not None:
                start = moved(start, -1, one.cycle)  # "from Friday to Tuesday", "from December to March"
            if start is None or start > two.end:
                kept.append(two)
                continue
            kept[-1] = self._spanned(tokens, two, one.bare, two.after, (start, two.end))
            kept[-1].first = one.first
        return kept

    @staticmethod
    def _spanned(tokens: Tokens, last: Dated, bare: int, after: int, span: Span) -> Dated:
        text = tokens.text[tokens.starts[bare] : tokens.ends[after - 1]]
        return Dated(bare, after, Period(*span, text), *span, bare, last.size, last.named, last.cycle)

    # ------------------------------------------------------------------ days and months

    def _at(self, tokens: Tokens, i: int, day: datetime.date | None) -> Dated | None:
        word = tokens.lower[i]
        if word in self.months and tokens.words[i][:1].isupper():
            return self._month(tokens, i, day)
        if word in self.weekdays and tokens.words[i][:1].isupper() and day is not None:
            return self._weekday(tokens, i, day)
        if word in self._days and day is not None:
            return self._one_day(tokens, i, i, day, self._days[word])
        if len(word) == 4 and all_digits(word) and word[:2] in ("18", "19", "20"):
            if tokens.get(i + 1) == "-" and tokens.glued(i + 1):
                return self._iso(tokens, i)
        return None

    def _weekday(self, tokens: Tokens, i: int, day: datetime.date) -> Dated | None:
        """The last day of that name, the day of the text among them; "last" and "next" say which."""
        back = (day.weekday() - self.weekdays[tokens.lower[i]]) % _WEEK
        if tokens.get(i - 1) in self._last:
            return self._one_day(tokens, i - 1, i, day, back or _WEEK)
        if tokens.get(i - 1) in self._next:
            return self._one_day(tokens, i - 1, i, day, back - _WEEK)
        return self._one_day(tokens, i, i, day, back, "week")

    def _one_day(
        self, tokens: Tokens, first: int, i: int, day: datetime.date, back: int, cycle: Cycle | None = None
    ) -> Dated | None:
        """The day `back` days before the document's, if the calendar reaches so far."""
        try:
            found = day - datetime.timedelta(back)
        except OverflowError:
            return None
        return self.bounds.made(tokens, first, i + 1, found, found, cycle=cycle)

    def _iso(self, tokens: Tokens, i: int) -> Dated | None:
        parts = [tokens.get(i + k) for k in (0, 2, 4)]
        if not all(all_digits(part) and len(part) <= 4 for part in parts):
            return None
        found = day_of(*map(int, parts))
        return None if found is None else self.bounds.made(tokens, i, i + 5, found, found)

    def _month(self, tokens: Tokens, i: int, day: datetime.date | None) -> Dated | None:
        month, first, after = self.months[tokens.lower[i]], i, i + 1
        dotted = self._dotted(tokens, i)
        after += dotted
        number: int | None = None
        of = i - 1 if tokens.get(i - 1) in self._of else i
        ending = of - 1 if tokens.get(of - 1) in self.words.ordinal_endings else of
        if _small(tokens.get(i - 1)):
            number, first = int(tokens.lower[i - 1]), i - 1
        elif ending < i and _small(tokens.get(ending - 1)) and (ending == of or tokens.glued(ending)):
            number, first = int(tokens.lower[ending - 1]), ending - 1  # "21st of May", "5th May"
            first -= tokens.get(first - 1) in self._the
        elif _small(tokens.get(after)):
            number, after = int(tokens.lower[after]), after + 1
            if tokens.get(after) in self.words.ordinal_endings:
                after += 1
        at = after + 1 if tokens.get(after) == "," else after
        year: int | None = None
        if tokens.get(at) in self._of:
            at += 1  # "May of 1993"
        if _year(tokens.get(at), dotted and number is None):
            year, after = int(tokens.lower[at]), at + 1
        named = year is not None
        if year is None:
            year = self._year_of_span(tokens, first, after) if number is not None else None
        if year is None:
            if day is None:
                text = tokens.text[tokens.starts[first] : tokens.ends[after - 1]]
                return Dated(first, after, Period(None, None, text), bare=first, named=False, cycle="year")
            year = self._year_of(tokens, first, month, number, day)
        cycle: Cycle | None = None if named else "year"
        if number is not None:
            found = day_of(year, month, number)
            return None if found is None else self.bounds.made(tokens, first, after, found, found, "day", named, cycle)
        start, end = 1, monthrange(year, month)[1] if 0 < year < 9999 else 28
        if tokens.get(first - 1) in self.words.month_parts:
            start, last = self.words.month_parts[tokens.lower[first - 1]]
            end, first = min(end, last), first - 1
        elif match := self._end_of.match(tokens, first - 1):
            start, first = end, first - match[0]
        elif not named and (tokens.get(first - 1) in self._last or tokens.get(first - 1) in self._next):
            cycle, first = None, first - 1
        return self.bounds.made(
            tokens, first, after, day_of(year, month, start), day_of(year, month, end), "month", named, cycle
        )

    def _dotted(self, tokens: Tokens, i: int) -> bool:
        """The full stop behind the month at token `i` shortens it ("Oct. 28", "Oct. 2019"), and ends no sentence."""
        if tokens.get(i + 1) != "." or not tokens.glued(i + 1) or i + 2 >= len(tokens):
            return False
        if tokens.words[i + 2][:1].isupper():
            return False  # "in Dec. Police said"
        return tokens.lower[i] in self._short or _small(tokens.get(i + 2))

    def _year_of_span(self, tokens: Tokens, first: int, at: int) -> int | None:
        """The year behind the last of two days; the first is tokens `first` up to `at`: "Oct. 23-28, 2024"."""
        if not _small(tokens.get(at + 1)) or not self._link(tokens, tokens.get(at), first):
            return None
        at += 2 + (tokens.get(at + 2) == ",")
        behind = tokens.get(at + 1)  # "May 3-5, 1500 people fled"
        counts = behind.isalpha() and behind not in self._function_words
        return int(tokens.lower[at]) if is_year(tokens.get(at)) and not counts else None

    def _year_of(self, tokens: Tokens, first: int, month: int, number: int | None, day: datetime.date) -> int:
        """The year of a month without one: it is past, or at most two months ahead; "last" and "next" say more."""
        if tokens.get(first - 1) in self._last:
            return day.year - (month >= day.month)
        if tokens.get(first - 1) in self._next:
            return day.year + (month <= day.month)
        return day.year - (1 if (month, number or 1) > (day.month + 2, 31) else 0)


def _year(word: str, dotted: bool) -> bool:
    """A year behind a month; behind a full stop no other number is taken for one: "By Dec. 1200 had died"."""
    return is_year(word) if dotted else len(word) == 4 and all_digits(word)


def _small(word: str) -> bool:
    return len(word) <= 2 and all_digits(word) and 1 <= int(word) <= 31
