"""What happened to those counted, where, when, planned or done, and how often."""

from __future__ import annotations

from typing import cast

from discrep.claims import Modality
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.contexts import Context, Draft
from discrep.extract.measurands.figure_times import FigureTimeReader
from discrep.extract.measurands.nouns import NounReader
from discrep.extract.measurands.predicates import PredicateReader
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens
from discrep.quantity import Kind

_MODAL_REACH = 8
_PLACE_WORDS = 5
_INITIALS = 6


class CircumstanceReader:
    """Reads event and phase, place, modality, time and rate, each from the words nearest to the figure."""

    def __init__(self, lexicon: Lexicon, nouns: NounReader) -> None:
        words = lexicon.measurand
        self.words, self.nouns, self.times = words, nouns, FigureTimeReader(lexicon)
        self.predicates = PredicateReader(lexicon, nouns)
        self._modality = Phrases((phrase, name) for name, phrases in words.modality.items() for phrase in phrases)
        self._modal_words = frozenset(
            Tokens(phrase).lower[0] for phrases in words.modality.values() for phrase in phrases
        )
        self._days = frozenset(lexicon.figures.months) | frozenset(lexicon.figures.weekdays)
        self._conjunctions = lexicon.ranges.joining
        self._before_adjectives = words.subject_prepositions | words.determiners | words.of
        self._then = lexicon.figures.period_after - {"before"}
        money, self._abbreviations = lexicon.money, lexicon.text.abbreviations
        self._codes, self._signs = frozenset(money.known), frozenset(money.symbols)
        self._sums = Phrases((name, True) for names in money.words.values() for name in names)
        self._measures = frozenset(lexicon.measures.names) - lexicon.measures.several.names
        self._verbs_too = lexicon.measures.changing
        self._time_units = lexicon.units.time.names

    def read(self, context: Context, draft: Draft, after: int) -> None:
        """Fill the draft; `after` is the token behind the noun phrase of the figure."""
        self._event(context, draft, after)
        self._place(context, draft, after)
        self._modal(context, draft)
        self.times.read(context, draft)
        self._per(context, draft, after)

    def whereabouts(self, context: Context, draft: Draft) -> None:
        """Place and modality alone, for what is no count."""
        self._place(context, draft, context.figure.after)
        self._modal(context, draft)

    # ------------------------------------------------------------------ event and phase

    def _event(self, context: Context, draft: Draft, after: int) -> None:
        if draft.noun in self.words.extents:
            return
        people = draft.noun is None or draft.noun in self.words.people
        told = self.predicates.read(context, after, people)
        if told is None:
            return
        name, event = told.name, told.event
        behind = context.figure.after
        if any(rule == "measure" and first == behind <= told.first < after for _, rule, first, after in draft.steps):
            return  # "52 percent of the votes"
        if event.phase is not None and draft.noun in self._measures:
            return  # "the margin reached 13.8 percent"
        some = context.tokens.get(context.figure.after) in self.words.of  # "two of the wounded died"
        if draft.event is None or event.phase is not None or some:
            draft.event, draft.phase = name, event.phase
            draft.steps.append(("measurand.event", name, told.first, told.after))
        if some and draft.role is None and self._grouped(context, told.first):
            draft.role = "part"
            draft.steps.append(("measurand.role", "part", context.figure.after, told.after))
        if draft.noun is None:
            draft.noun = event.noun

    def _grouped(self, context: Context, first: int) -> bool:
        """ "fever struck three of the vaccinated": what befell all of them is not what is told of the three."""
        behind = context.figure.after + 1
        return first == behind + 1 and context.tokens.get(behind) in self.words.determiners

    # ------------------------------------------------------------------ place

    def _place(self, context: Context, draft: Draft, after: int) -> None:
        tokens = context.tokens
        lower, prepositions = tokens.lower, self.words.place_prepositions
        scoped = draft.role == "total" or any(rule == "scope" for _, rule, _, _ in draft.steps)
        before = range(0) if scoped and context.follows else context.before()  # "$4 million in Peru, $9 million in all"
        for i in (*context.behind(after), *before):
            if lower[i] not in prepositions:
                continue
            if tokens.get(i - 1) in self.words.leading_to:
                continue  # "according to the Election Commission"
            limit = context.figure.first if i < context.figure.first else len(tokens)
            if found := self._named_place(tokens, i + 1, limit):
                first, end = found
                draft.place = _name(tokens, first, end)
                around = self._named_place(tokens, end + 1, limit) if tokens.get(end) == "," else None
                if around is not None and self._closed(tokens, around[1]):
                    end = around[1]
                    draft.place += f", {_name(tokens, around[0], end)}"
                draft.steps.append(("measurand.place", lower[i], first, end))
                return

    def _closed(self, tokens: Tokens, at: int) -> bool:
        """The place around a place ends at a mark: "in Bay County, Florida, and in Georgia"."""
        return at >= len(tokens) or not tokens.lower[at][0].isalpha()

    def _named_place(self, tokens: Tokens, at: int, limit: int) -> tuple[int, int] | None:
        """(first token, token after) of a place named at token `at`; it ends before token `limit`."""
        verb = tokens.get(at - 1) in self.words.infinitive and tokens.get(at) in self._verbs_too
        if verb:
            return None  # "to lower Bank Rate"
        if determined := tokens.get(at) in self.words.determiners:
            at, limit = at + 1, len(tokens)  # "in the US $40 million was spent"
        first = at
        while tokens.get(at) in self.words.directions:
            at += 1
        start = at
        while at < limit and at - start < _PLACE_WORDS and _proper(tokens, at):
            if tokens.lower[at] in self.words.not_places or tokens.words[at] in self._codes:
                return None
            if self._of_a_date(tokens, at):
                break  # "in Paris Sept. 5"
            at += 1
            if (behind := _initials(tokens, at - 1)) > at:
                at = behind
                break  # "in the U.S. The toll"
            at += at == start + 1 and self._opens(tokens, at)
        if self._money(tokens, start, at, determined):
            return None
        while at > start and tokens.get(at - 1) in self.words.incidents:
            at -= 1  # "In Leeds Shooting", as headlines write it
        if at > start and tokens.get(at) in self.words.place_nouns and tokens.get(at + 1) in self.words.of:
            return self._named_place(tokens, at + 2, limit)  # "in the Brazilian state of Bahia"
        if at > start and tokens.get(at) in self.words.genitives and tokens.number(at + 1):
            return None  # "41,000 votes to Lee's 38,000"
        if at > start and tokens.get(at) in self.words.frontiers:
            at += 1  # the Ukrainian border is not Ukraine
        return (first, at) if at > start else None

    def _money(self, tokens: Tokens, first: int, after: int, determined: bool) -> bool:
        """What looks like a name belongs to a sum: "in US dollars", "at C$3 million", "U.S. $40"."""
        named = self._sums.match(tokens, first)
        if named is not None and first + named[0] > after:
            return True
        if tokens.get(after) not in self._signs:
            return False
        spelled = _name(tokens, first, after) + tokens.words[after]
        return tokens.glued(after) or (spelled in self._signs and not determined)

    def _of_a_date(self, tokens: Tokens, at: int) -> bool:
        """Token `at` is a month or a weekday; a short form only before a full stop or a number ("Mar Vista")."""
        if tokens.lower[at] not in self._days:
            return False
        return tokens.lower[at] not in self._abbreviations or tokens.get(at + 1) == "." or tokens.number(at + 1)

    def _opens(self, tokens: Tokens, at: int) -> bool:
        """A full stop at token `at`, behind a short form with which a name begins: "St. Louis"."""
        short = tokens.get(at) == "." and tokens.glued(at) and tokens.lower[at - 1] in self._abbreviations
        return short and at + 1 < len(tokens) and _proper(tokens, at + 1)

    # ------------------------------------------------------------------ modality, time, rate

    def _modal(self, context: Context, draft: Draft) -> None:
        tokens, figure = context.tokens, context.figure
        left, right = max(context.left, figure.first - _MODAL_REACH), min(context.right, figure.after + _MODAL_REACH)
        lower, modal_words = tokens.lower, self._modal_words
        if modal_words.isdisjoint(lower[left:right]):
            return  # nearly always
        if not self._conjunctions.isdisjoint(behind := lower[figure.after : right]):
            right = figure.after + next(i for i, word in enumerate(behind) if word in self._conjunctions)
        for i in range(left, right):
            if lower[i] not in modal_words or figure.first <= i < figure.after:
                continue
            if found := self._modality.match(tokens, i):
                if i > 0 and _proper(tokens, i):
                    continue  # May, Will and Target are no modal verbs
                if tokens.lower[i] in self.words.adjectival and self._describes(tokens, i, figure.first):
                    continue
                draft.modality = cast("Modality", found[1])
                draft.steps.append(("measurand.modality", found[1], i, i + found[0]))
                return

    def _describes(self, tokens: Tokens, at: int, figure: int) -> bool:
        """ "for planned treatment": a word of modality describes a noun that is not what is counted."""
        if tokens.get(at - 1) not in self._before_adjectives or at == figure - 1:
            return False
        following = tokens.get(at + 1)
        return following.isalpha() and following not in self.words.function_words

    def _per(self, context: Context, draft: Draft, after: int) -> None:
        tokens, words = context.tokens, self.words
        behind = context.figure.after
        if draft.noun is None and tokens.get(behind) in words.per and context.figure.kind is Kind.MONEY:
            if self.nouns.lemma(tokens.get(behind + 1)) in words.priced:
                draft.noun = words.pricing
        for at in (behind, after) if after != behind else (behind,):
            if (often := words.frequencies.get(tokens.get(at))) is not None:
                draft.per, size = often, 1
            elif tokens.get(at) in words.per:
                if tokens.number(at + 1) and tokens.lower[at] in words.per_anything:
                    draft.per, size = self._group(tokens, at + 1), 2  # "per 100,000 residents"
                    draft.steps.append(("measurand.per", "per", at, at + size))
                    return
                unit = self.nouns.lemma(tokens.get(at + 1))
                named = unit.isalpha() and unit not in words.function_words and tokens.lower[at] in words.per_anything
                yielded = unit in words.per_area and context.figure.unit is not None
                if unit not in self._time_units and not named and not yielded:
                    continue
                if tokens.get(at + 2) in self._then and not named and not yielded:
                    continue  # "$90 million a year ago"
                draft.per, size = unit, 2
                if yielded and draft.noun is None:
                    draft.noun = self.words.yielding
            else:
                continue
            if draft.per in self._time_units:
                draft.kind = "flow"
            draft.steps.append(("measurand.per", "per", at, at + size))
            return

    def _group(self, tokens: Tokens, at: int) -> str:
        """A denominator of more than one: "100,000 residents" is "100,000 resident"."""
        noun = tokens.get(at + 1)
        counted = noun.isalpha() and noun not in self.words.function_words
        return f"{tokens.lower[at]} {self.nouns.lemma(noun)}" if counted else tokens.lower[at]


def _proper(tokens: Tokens, at: int) -> bool:
    return tokens.words[at][:1].isupper() and tokens.words[at].isalpha()


def _initials(tokens: Tokens, at: int) -> int:
    """The token behind two initials or more that begin at token `at`: "U.S.", "D.C"; 0 where none do."""
    after, letters = at, 0
    while (
        after < len(tokens) and letters < _INITIALS and len(tokens.words[after]) == 1 and tokens.words[after].isupper()
    ):
        after, letters = after + 1, letters + 1
        if tokens.get(after) != "." or not tokens.glued(after):
            break
        after += 1
        if not (after < len(tokens) and tokens.glued(after)):
            break
    return after if letters > 1 else 0


def _name(tokens: Tokens, first: int, after: int) -> str:
    """The words of a name in small letters; initials are one: "us" of "U.S."."""
    parts: list[str] = []
    for i in range(first, after):
        word = tokens.lower[i]
        if not word.isalpha():
            continue
        initial = len(word) == 1 and i >= first + 2 and tokens.glued(i) and len(tokens.words[i - 2]) == 1
        if initial and tokens.words[i - 1] == ".":
            parts[-1] += word
        else:
            parts.append(word)
    return " ".join(parts)
