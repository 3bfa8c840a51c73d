"""What a claimed date is the date of: which event, whose, where, and what else its clause tells."""

from __future__ import annotations

import datetime

from discrep.claims import TO_COME
from discrep.extract.figures.figures import Figure
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.circumstances import CircumstanceReader
from discrep.extract.measurands.contexts import Context, Draft
from discrep.extract.measurands.dated_events import DatedEventReader
from discrep.extract.measurands.named_dates import EventDate
from discrep.extract.measurands.nouns import NounReader
from discrep.extract.measurands.subjects import Subject, subject_of
from discrep.extract.text.tokens import Tokens
from discrep.intervals import Interval
from discrep.quantity import Kind

NOUN = "date"
_REACH = 12  # words on either side of an event that tell which one it is
_MOST = 12


class DatedMeasurandReader:
    """Reads the measurand of a claimed date."""

    def __init__(
        self, lexicon: Lexicon, events: DatedEventReader, nouns: NounReader, around: CircumstanceReader
    ) -> None:  # fmt: skip
        self.words, self.events, self.nouns, self.around = lexicon.dates, events, nouns, around
        self._dull = lexicon.measurand.function_words | frozenset(lexicon.figures.months) | lexicon.time.ordinal_endings
        self._objects = lexicon.measurand.determiners

    def read(self, tokens: Tokens, found: EventDate, subjects: list[Subject]) -> Draft:
        """The fields that tell one dated event from another."""
        draft = Draft(noun=NOUN, event=found.name)
        draft.steps.append(("measurand.event", found.name, found.first, found.after))
        left, right = self._clause(tokens, found)
        figure = Figure(found.first, found.after, Kind.DATE)
        context = Context(tokens, figure, left, right, [])
        self.around.whereabouts(context, draft)
        if found.denied:
            draft.modality = "denied"
        name = self._subject(tokens, found, subjects)
        if name is not None:
            draft.subject = " ".join(word for word in tokens.lower[name[0] : name[1]] if word.isalpha())
            draft.steps.append(("measurand.subject", "proper name", *name))
        told: dict[str, None] = {}
        for i in range(max(left, found.first - _REACH), min(right, found.after + _REACH)):
            if found.first <= i < found.after or found.days.opening <= i < found.days.after:
                continue
            if name is not None and name[0] <= i < name[1]:
                continue
            word = tokens.lower[i]
            if word.isalpha() and len(word) > 1 and word not in self._dull:
                told[self.nouns.canonical(self.nouns.lemma(word))] = None
        draft.modifiers = tuple(list(told)[:_MOST])
        return draft

    @staticmethod
    def days(found: EventDate, draft: Draft, day: datetime.date | None) -> Interval:
        """The days of a date; what is still to come on a day without a year comes after the document."""
        start, end, interval = found.date.start, found.date.end, found.days.interval
        if found.date.named or draft.modality not in TO_COME or day is None or start is None or end is None:
            return interval
        if end >= day or end.year >= datetime.MAXYEAR:
            return interval
        turn = (datetime.date(end.year + 1, 1, 1) - datetime.date(end.year, 1, 1)).days
        leap = datetime.date(end.year, 3, 1)
        if end >= leap:  # a year from there is that of the next 29 February
            turn = (datetime.date(end.year + 1, 3, 1) - leap).days
        return interval.scaled(1, turn)

    def _subject(self, tokens: Tokens, found: EventDate, subjects: list[Subject]) -> tuple[int, int] | None:
        if (name := self.events.named.name_of(tokens, found)) is not None:
            return name
        if found.name_ends is None and (thing := self._object(tokens, found)) is not None:
            return thing if thing[1] > thing[0] else None
        subject = subject_of(subjects, found.first)
        if subject is None and found.first == 0 and (behind := self._behind(tokens, found)) is not None:
            return behind
        return None if subject is None else (subject[1], subject[0])

    def _behind(self, tokens: Tokens, found: EventDate) -> tuple[int, int] | None:
        """ "Founded in 1998, Vega Motors …": the name behind the comma."""
        near = tokens.lower[found.days.after : found.days.after + _REACH]
        return None if "," not in near else self.events.named.name(tokens, found.days.after + near.index(",") + 1)

    def _object(self, tokens: Tokens, found: EventDate) -> tuple[int, int] | None:
        """ "Vega released the Nova 3": to whom it happened is named behind; (0, 0) where it has no name."""
        at = found.after
        if at >= found.days.opening and found.days.opening >= found.first:
            return None
        determined = tokens.get(at) in self._objects
        at += determined
        after, name = at, None
        while after < len(tokens) and after - at < _REACH:
            if tokens.words[after][:1].isupper():
                first = after
                while after < len(tokens) and tokens.words[after][:1].isupper():
                    after += 1
                name = first, after  # the last of the phrase: "the British broadcaster Nova"
            elif determined and tokens.lower[after].isalpha() and tokens.lower[after] not in self._dull:
                after += 1
            else:
                break
        return name or ((0, 0) if determined else None)

    def _clause(self, tokens: Tokens, found: EventDate) -> tuple[int, int]:
        """The tokens of the clause of an event and its date."""
        blocks = self.words.blocks
        left = first = min(found.first, found.days.opening)
        right = last = max(found.after, found.days.after)
        while left > 0 and first - left < 2 * _REACH and tokens.lower[left - 1] not in blocks:
            left -= 1
        while right < len(tokens) and right - last < 2 * _REACH and tokens.lower[right] not in blocks:
            right += 1
        return left, right
