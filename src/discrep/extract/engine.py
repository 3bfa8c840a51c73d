"""Text to claims, in two stages: a cheap pass finds where a figure can start, local parsing does the rest."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from functools import cache, lru_cache
from typing import NamedTuple

from discrep.claims import Claim, Measurand, Step, steps_of
from discrep.errors import ParseError, SettingsError
from discrep.extract.amounts.amount import StepAt
from discrep.extract.figures.figures import Figure, FigureReader
from discrep.extract.figures.neighbours import NeighbourReader
from discrep.extract.figures.points_of_time import is_year
from discrep.extract.figures.quantities import change_of, days_of, nothing, quantity_of
from discrep.extract.figures.votes import VoteReader
from discrep.extract.lexicon import load
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.amounts_before import AmountsBefore
from discrep.extract.measurands.contexts import Draft, in_brackets
from discrep.extract.measurands.dated_events import DatedEventReader
from discrep.extract.measurands.dated_measurands import DatedMeasurandReader
from discrep.extract.measurands.dated_mentions import MentionReader
from discrep.extract.measurands.measurand import MeasurandReader
from discrep.extract.measurands.named_dates import EventDate
from discrep.extract.measurands.subjects import Subject, SubjectReader, subject_of
from discrep.extract.measurands.times import TimeReader
from discrep.extract.numerals.plain_dates import plain_dates
from discrep.extract.numerals.separators import western
from discrep.extract.numerals.triggers import Triggers
from discrep.extract.saying.attribution import AttributionReader, joined
from discrep.extract.saying.cues import Grammar
from discrep.extract.saying.said import NARRATOR, Said, as_written
from discrep.extract.text.headlines import HeadlineReader
from discrep.extract.text.paragraph import Paragraph, cut
from discrep.extract.text.tokens import Tokens
from discrep.quantity import COUNTS, NOT_FIGURES, Kind, Quantity
from discrep.settings import DEFAULTS, HedgeWidths, Settings
from discrep.sources import Attribution, Document
from discrep.spans import Span

_FAR = 300  # characters behind a count, about two sentences, in which an elliptical figure goes on with it
_WAITING = 1000  # paragraphs without a figure that are held before who speaks in them is read
_NOTHING = Said([])
_SHARES = (Kind.FRACTION, Kind.PERCENT)


class _Read(NamedTuple):
    """A sentence with the tokens at which a number can start, what stands there, what of it is a figure, and the
    dates in it that are claimed."""

    tokens: Tokens
    triggers: list[int]
    figures: list[Figure]
    counted: list[Figure]
    dated: list[EventDate]


class Extractor:
    """Everything that reads one language, compiled once."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.grammar = Grammar(lexicon.attribution, lexicon.certainty, lexicon.attitudes, lexicon.countries)
        self.figures = FigureReader(lexicon)
        self.measurands = MeasurandReader(lexicon)
        self.times = TimeReader(lexicon)
        self.subjects = SubjectReader(lexicon)
        self.neighbours = NeighbourReader(lexicon, self.figures)
        self.votes = VoteReader(lexicon, self.figures)
        self.events = DatedEventReader(lexicon, self.times, self.measurands.nouns)
        self.mentions = MentionReader(lexicon, self.times, self.events.hedges)
        self.occasions = DatedMeasurandReader(
            lexicon, self.events, self.measurands.nouns, self.measurands.circumstances
        )
        words = lexicon.figures
        dates = plain_dates(
            words.year_before, words.months, lexicon.measurand.function_words, lexicon.numerals.ordinal_endings
        )
        self.headlines = HeadlineReader(lexicon)
        self.triggers = Triggers(self.figures.triggers, dates, self.figures.amounts.numerals.ratios.guarded)

    def claims(
        self, document: Document, settings: Settings, keep_all: bool = False, with_dates: bool = False
    ) -> list[Claim]:
        """All claims of a document in order of position; `with_dates`: those that claim a date too."""
        found: list[Claim] = []
        day = document.day
        counts: list[Measurand] = []
        here = 0  # where those of the sentence begin
        amounts = AmountsBefore()
        counted_at = at = 0
        last: Figure | None = None
        last_measurand = Measurand()
        for (tokens, triggers, read, counted, dated), said in self._sentences(document.text, keep_all, day, with_dates):
            sentence = Span(tokens.start, tokens.end)
            dates = self.times.read(tokens, triggers, counted, day) if counted else []
            named = counted or dated
            subjects = self.subjects.read(tokens, said.sources(tokens.start, tokens.end)) if named else []
            if tokens.start - counted_at > _FAR:
                counts.clear()  # too far to be gone on with
            place, begin_of, here = 0, len(found), len(counts)
            for figure in read:
                if figure.kind in NOT_FIGURES:
                    if keep_all and not any(d.days.first <= figure.first < d.days.after for d in dated):
                        found.append(_kept(document, tokens, figure))
                    continue
                # a number that is a whole line numbers a page or a row, and goes on with nothing
                behind = counts if len(tokens) > 1 else []
                draft = self.measurands.read(tokens, counted, place, dates, behind, here, amounts)
                place += 1
                if subjects and (subject := subject_of(subjects, figure.first)) is not None:
                    after, begin, draft.subject = subject
                    draft.steps.append(("measurand.subject", "proper name", begin, after))
                measurand = draft.done()
                if place > 1 and in_brackets(tokens, counted, place - 1):
                    measurand = last_measurand  # "1.6 miles (2.6 km)"
                last_measurand = measurand
                if self._counts(figure, measurand, draft):
                    counts.append(measurand)
                    counted_at = tokens.end
                if measurand.noun is not None and (sort := self.measurands.sort(figure, measurand)) is not None:
                    amounts.add(sort, measurand, tokens.ends[figure.after - 1])
                claim = self._claim(document, tokens, figure, measurand, draft.steps, said, sentence, settings.hedges)
                if last is not None and figure.before is last:
                    # what stands between the two ends, of no figure, lies inside the change
                    found[at:] = [_changed(found[at], claim, tokens.starts[figure.opening], document)]
                else:
                    last, at = figure, len(found)
                    found.append(claim)
            if dated:
                found += [self._dated(document, tokens, each, subjects, said) for each in dated]
                found[begin_of:] = sorted(found[begin_of:], key=lambda claim: (claim.span.start, claim.span.end))
                last = None
        return found

    @staticmethod
    def _counts(figure: Figure, measurand: Measurand, draft: Draft) -> bool:
        """It counts something that a later figure can go on with; so does a share "of the buildings"."""
        if figure.kind in COUNTS:
            return measurand.noun is not None or measurand.event is not None
        return figure.kind in _SHARES and any(rule == "noun of the unit" for _, rule, _, _ in draft.steps)

    def mentioned(self, document: Document, day: datetime.date) -> list[Claim]:
        """All dates and ranks that a document names, in order, whatever they are the dates of; no measurand is read.

        `day` gives the year of those that are written without one; in a document without a day, until a sentence
        names another.
        """
        found: list[Claim] = []
        for paragraph in cut(western(document.text), self.lexicon.text):
            for first, after in paragraph.sentences:
                tokens = paragraph.tokens(first, after)
                starts = self.triggers.starts(tokens)
                if not self.mentions.within(tokens, starts):
                    continue
                sentence = Span(tokens.start, tokens.end)
                for each in self.mentions.read(tokens, starts, self._figures(tokens, starts), day):
                    span = tokens.span(each.first, each.after)
                    text, step = span.of(document.text), Step("quantity", each.rule, span)
                    quantity = replace(days_of(text, each.interval, each.hedge), kind=each.kind)
                    found.append(Claim(span, quantity, Measurand(), NARRATOR, document, (step,), sentence))
                if document.day is None and (years := [tokens.lower[i] for i in starts if is_year(tokens.lower[i])]):
                    day = datetime.date(int(years[-1]), 12, 31)
        return found

    def with_vague(self, vague: dict[str, tuple[Fraction, Fraction]]) -> Extractor:
        """The same extractor with other ends of vague numerals. Raises SettingsError for an unknown one."""
        known = self.lexicon.numerals.vague
        for phrase in vague:
            if phrase not in known:
                raise SettingsError(
                    "unknown vague numeral", where=f"vague.{phrase}", expected=f"one of {', '.join(sorted(known))}"
                )
        numerals = self.lexicon.numerals.model_copy(update={"vague": {**known, **vague}})
        return Extractor(self.lexicon.model_copy(update={"numerals": numerals}))

    def attributions(self, text: str) -> list[Attribution]:
        """Who says what, in order of position. What no attribution covers, the narrator says."""
        reader = AttributionReader(text, self.grammar)
        found = joined([found for each in cut(text, self.lexicon.text) for found in reader.read(each)])
        return found if text.isascii() else as_written(found, text)

    def _sentences(
        self, text: str, dates: bool, day: datetime.date | None, claimed: bool
    ) -> Iterator[tuple[_Read, Said]]:
        """The sentences in which a figure (with `dates`: any number) can start, and who says what in their paragraphs.

        Who speaks is told where there is a figure. Elsewhere it is only remembered, for a later "he", and
        not even that behind the last figure.
        """
        plain = western(text)
        reader = AttributionReader(plain, self.grammar)
        waiting: list[Paragraph] = []
        for paragraph in cut(plain, self.lexicon.text):
            waiting.append(paragraph)
            sentences, said = self._read(paragraph, dates, day, claimed), _NOTHING
            wanted = [sentence.tokens.start for sentence in sentences if sentence.counted or sentence.dated]
            if wanted or len(waiting) > _WAITING:
                attributions = [reader.read(each, wanted) for each in waiting]
                last = attributions[-1] if text.isascii() else as_written(attributions[-1], text)
                said = Said(last) if last else _NOTHING
                waiting.clear()
            for sentence in sentences:
                yield sentence, said
        reader.speakers.forget()

    def _read(self, paragraph: Paragraph, dates: bool, day: datetime.date | None, claimed: bool) -> list[_Read]:
        """The sentences of a paragraph in which a figure can start, with what it is."""
        found: list[_Read] = []
        text, sought = paragraph.text, self.triggers.sought(paragraph.text, paragraph.end, dates)
        counts = sought.within(paragraph.start, paragraph.end)
        if not counts and not (claimed and self.events.within(text, paragraph.start, paragraph.end)):
            return found
        several = len(paragraph.sentences) > 1
        for first, after in paragraph.sentences:
            counted_here = counts and (not several or sought.within(first, after))
            if not counted_here and several and not (claimed and self.events.within(text, first, after)):
                continue
            tokens = paragraph.tokens(first, after)
            if starts := self.triggers.starts(tokens):
                self.headlines.read(tokens)
                figures = self._figures(tokens, starts) if counted_here else []
                counted = [figure for figure in figures if figure.kind not in NOT_FIGURES]
                dated = self.events.read(tokens, starts, counted, day) if claimed else []
                if counted_here or dated:
                    found.append(_Read(tokens, starts, figures, counted, dated))
        return found

    def _figures(self, tokens: Tokens, triggers: list[int]) -> list[Figure]:
        found: list[Figure] = []
        done = 0
        for at in triggers:
            if at < done:
                continue
            figure = self.figures.read(tokens, at, done)
            if figure is not None and figure.first >= done:
                found.append(figure)
                done = figure.after
        return self.votes.read(tokens, self.neighbours.complete(tokens, found))

    def _claim(
        self, document: Document, tokens: Tokens, figure: Figure, measurand: Measurand, steps: list[StepAt],
        said: Said, sentence: Span, widths: HedgeWidths,
    ) -> Claim:  # fmt: skip
        starts, ends = tokens.starts, tokens.ends
        span = Span(starts[figure.first], ends[figure.after - 1])
        quantity = quantity_of(figure, document.text[span.start : span.end], widths)
        derivation = steps_of([(part, rule, starts[a], ends[b - 1]) for part, rule, a, b in figure.steps + steps])
        return Claim(span, quantity, measurand, said.of(span), document, derivation, sentence)

    def _dated(
        self, document: Document, tokens: Tokens, found: EventDate, subjects: list[Subject], said: Said
    ) -> Claim:  # fmt: skip
        """The claim that a date is that of an event."""
        days, starts, ends = found.days, tokens.starts, tokens.ends
        span = tokens.span(days.first, days.after)
        draft = self.occasions.read(tokens, found, subjects)
        interval = self.occasions.days(found, draft, document.day)
        quantity = days_of(document.text[span.start : span.end], interval, days.hedge)
        steps = [("quantity", "date", days.first, days.after), *draft.steps]
        derivation = steps_of([(part, rule, starts[a], ends[b - 1]) for part, rule, a, b in steps])
        sentence = Span(tokens.start, tokens.end)
        return Claim(span, quantity, draft.done(), said.of(span), document, derivation, sentence)

    def parse(self, phrase: str, widths: HedgeWidths, plain: str | None = None) -> Quantity:
        """The single figure of a phrase; `plain` is the phrase with its numbers as English writes them."""
        tokens = Tokens(western(phrase if plain is None else plain))
        read = self._figures(tokens, self.triggers.starts(tokens))
        figures = [figure for figure in read if figure.kind not in NOT_FIGURES]
        if not figures and len(read) == 1 and read[0].kind in (Kind.YEAR, Kind.PRONOUN):
            # alone, "1500" and "one" can only be meant as numbers
            number = self.figures.read(tokens, read[0].first, plain=True)
            figures = [] if number is None else [number]
        quantities = [
            quantity_of(figure, tokens.span(figure.first, figure.after).of(phrase), widths) for figure in figures
        ]
        if len(figures) == 2:
            first, second = figures
            if second.before is first:
                return change_of(quantities[0], quantities[1], tokens.span(second.opening, second.after).of(phrase))
        if len(figures) != 1:
            kinds = f" (but {', '.join(f.kind for f in read)})" if read and not figures else ""
            found = f"{len(figures)} figures{kinds} in {phrase[:80]!r}"
            raise ParseError("cannot be read as one figure", found=found, expected="exactly one figure")
        return quantities[0]


def _changed(before: Claim, after: Claim, start: int, document: Document) -> Claim:
    """A change with before and after, as one claim: what it says to hold is the figure after."""
    measurand = replace(before.measurand, role="before")
    if any(step.rule == "noun behind" for step in after.derivation):  # "from 100 to 120 boats a year"
        measurand = replace(measurand, noun=after.measurand.noun, per=measurand.per or after.measurand.per)
    before = replace(before, measurand=measurand)
    span = Span(start, max(before.span.end, after.span.end))
    quantity = change_of(before.quantity, after.quantity, span.of(document.text))
    steps = (*before.derivation, *after.derivation, Step("change", "from … to", span))
    return replace(after, span=span, quantity=quantity, derivation=steps, levels=(before, after))


def _kept(document: Document, tokens: Tokens, figure: Figure) -> Claim:
    """What is no figure, with its kind: it stands for no set of values."""
    span = tokens.span(figure.first, figure.after)
    step = Step("kind", figure.kind.value, span)
    return Claim(span, nothing(span.of(document.text), figure.kind), Measurand(), NARRATOR, document, (step,))


@cache
def _of_language(language: str) -> Extractor:
    return Extractor(load(language))


@lru_cache(maxsize=16)
def _of_vague(language: str, vague: tuple[tuple[str, tuple[Fraction, Fraction]], ...]) -> Extractor:
    return _of_language(language).with_vague(dict(vague))


def extractor(language: str = "en", settings: Settings = DEFAULTS) -> Extractor:
    """The reader of a language, made once for each table of vague numerals."""
    if not settings.vague:
        return _of_language(language)
    return _of_vague(language, tuple(sorted(settings.vague.items())))
