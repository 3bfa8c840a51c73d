"""What a figure takes over from its neighbours in the sentence: unit, magnitude, hedge, the other bound."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from discrep.extract.amounts.amount import StepAt
from discrep.extract.figures.figures import Figure, FigureReader, kind_of_unit
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens
from discrep.hedges import CEILINGS, FLOORS, Hedge
from discrep.quantity import NOT_FIGURES, Kind

_MOST_BETWEEN = 3  # words between two bounds of one figure
_VERB_REACH = 7  # words before "from" in which the verb of a change stands
_APART_BACK = 4  # words between "to 345" and "from 325"
_HOURS = 24  # "open from 10 to 3": without a verb of change, times and grades are no change
_OLDEST = 120  # years
_APART = 8  # words between its two figures
_PARALLEL = 12  # words between two figures of which the second leaves its unit out
_ALIKE = 3  # times that the larger of them may be the smaller
_MEASURED = frozenset({Kind.MONEY, Kind.MEASURE, Kind.PERCENT})
_CONVERTED = frozenset({Kind.MONEY, Kind.MEASURE})
_CLOSED = frozenset({Hedge.AT_LEAST, Hedge.AT_MOST, Hedge.UP_TO})


class NeighbourReader:
    """Completes the figures of a sentence by the words between them."""

    def __init__(self, lexicon: Lexicon, figures: FigureReader) -> None:
        self._joining, self._of = lexicon.ranges.joining, lexicon.ranges.of
        self._of_words = lexicon.numerals.of
        self._pair = frozenset(lexicon.ranges.pair)
        self._listing = lexicon.numerals.joiners | frozenset(lexicon.ranges.pair)
        self._from, self._to = lexicon.measurand.from_, lexicon.measurand.infinitive
        self._merely, self._against = lexicon.ranges.merely, lexicon.ranges.against | lexicon.measurand.from_
        self._spread = Phrases(((phrase, True) for phrase in lexicon.ranges.spread), backwards=True)
        self._function_words = lexicon.measurand.function_words
        self._copulas = lexicon.measurand.copulas
        self._verbs = lexicon.change.up | lexicon.change.down | lexicon.change.moving
        self._parallel = lexicon.ranges.parallel
        self._gapped = lexicon.ranges.gapped
        self._clause_ends = frozenset({";", ":"}) | self._from
        self._time = lexicon.units.time.names
        self.units, self.ranges = figures.amounts.units, figures.ranges

    def complete(self, tokens: Tokens, figures: list[Figure]) -> list[Figure]:
        """The figures of one sentence, in order."""
        if len(figures) < 2:
            return figures
        done: list[Figure] = []
        counted: list[Figure] = []
        for figure in figures:
            if figure.kind in NOT_FIGURES:
                done.append(figure)
                continue
            if done and done[-1].kind is Kind.LABEL and self._of_labels(tokens, done[-1], figure):
                done.append(Figure(figure.first, figure.after, Kind.LABEL))
                continue
            if counted:
                before = counted[-1]
                if before.kind is Kind.AGE and self._of_ages(tokens, before, figure):
                    figure.kind = Kind.AGE
                if done[-1] is before and (joined := self._one_figure(tokens, before, figure)) is not None:
                    done[-1] = counted[-1] = joined
                    continue
                self._in_brackets(tokens, before, figure)
                self._in_list(tokens, counted, figure)
                self._in_change(tokens, before, figure)
                self._of_whole(tokens, before, figure)
                self._in_parallel(tokens, before, figure)
            done.append(figure)
            counted.append(figure)
        return done

    def _of_labels(self, tokens: Tokens, label: Figure, b: Figure) -> bool:
        """ "Sections 4 and 5", "Category 3 or 4", "from Grade 5 to 6": the second is a label like the first."""
        if b.unit is not None or b.hedge is not None or b.kind is not Kind.NUMBER or not tokens.number(b.first):
            return False
        if self._of_words.issuperset(word for word in tokens.lower[label.after : b.first] if word != "/"):
            return b.first > label.after  # "image 4 of 12"
        between = tokens.lower[label.after]
        if b.first != label.after + 1 or (between not in self._listing and between not in self._to):
            return False
        following = tokens.get(b.after)
        either = between in self._pair  # "Category 3 or 4 storms"
        return either or tokens.lower[label.first].endswith("s") or not following.endswith("s")

    def _of_ages(self, tokens: Tokens, a: Figure, b: Figure) -> bool:
        """ "ages 4, 6 and 9": the second number is an age like the first."""
        if b.unit is not None or b.kind is not Kind.NUMBER or b.first - a.after > 2:
            return False
        if not tokens.number(b.first) and (tokens.number(a.first) or tokens.get(b.after) in self._copulas):
            return False
        between = tokens.lower[a.after : b.first]
        listed = bool(between) and all(word == "," or word in self._listing for word in between)
        return listed and max(b.ends) < _OLDEST and self._bare(tokens, b)

    # ------------------------------------------------------------------ two bounds of one figure

    def _counts(self, word: str) -> bool:
        """The word can be a noun that is counted."""
        return word.isalpha() and word not in self._function_words

    def _one_figure(self, tokens: Tokens, a: Figure, b: Figure) -> Figure | None:
        """ "more than 10 and less than 40", "half of one percent"."""
        if a.kind is Kind.FRACTION and b.kind is Kind.PERCENT and b.ends == (Fraction(1),) and b.hedge is None:
            if tokens.lower[a.after : b.first] and self._of_words.issuperset(tokens.lower[a.after : b.first]):
                step: StepAt = ("number", "part of a unit", a.first, b.after)
                return replace(
                    b, first=a.first, ends=a.ends, hedge=a.hedge, precision=None, steps=[*a.steps, step, *b.steps]
                )
        if a.hedge is None or b.hedge is None or not 0 < b.first - a.after <= _MOST_BETWEEN:
            return None
        low, high = (a, b) if a.hedge in FLOORS else (b, a)
        if low.hedge not in FLOORS or high.hedge not in CEILINGS or len(low.ends) != 1 or len(high.ends) != 1:
            return None
        if not self._joining.issuperset(tokens.lower[a.after : b.first]):
            return None
        if low.ends[0] >= high.ends[0] or (a.unit != b.unit and None not in (a.unit, b.unit)):
            return None
        if a.kind is not b.kind and a.unit == b.unit:
            return None  # "over 60, less than 5 times as many"
        if a.unit is not None and b.unit is None and self._counts(tokens.get(b.after)):
            return None  # "over 58 %, fewer than 70 reviews"
        unit = b.unit if b.unit is not None else a.unit
        steps: list[StepAt] = [*a.steps, ("range", "two bounds", a.after, b.first), *b.steps]
        return replace(
            b, first=a.first, ends=(low.ends[0], high.ends[0]), hedge=Hedge.BETWEEN, unit=unit,
            open_ends=(low.hedge not in _CLOSED, high.hedge not in _CLOSED), steps=steps,
            kind=b.kind if b.unit is not None else a.kind,
        )  # fmt: skip

    # ------------------------------------------------------------------ hedge and unit of a neighbour

    @staticmethod
    def _in_brackets(tokens: Tokens, a: Figure, b: Figure) -> None:
        """ "more than 7.5 million crowns ($1.1 million)": the hedge holds for the converted figure too."""
        if (
            a.hedge is None
            or b.hedge is not None
            or len(b.ends) != 1
            or a.kind is not b.kind
            or a.kind not in _CONVERTED
        ):
            return
        if b.first == a.after + 1 and tokens.lower[a.after] in ("(", "/") and tokens.get(b.after) in (")", "/"):
            if a.unit != b.unit and a.hedge is not Hedge.BETWEEN:
                b.hedge = a.hedge
                b.steps.append(("hedge", "of the figure before the bracket", a.first, a.after))

    def _in_list(self, tokens: Tokens, before: list[Figure], b: Figure) -> None:
        """ "10, 20 and 30 kg": the unit behind the last holds for all."""
        place = _unit_behind(b)
        if place is None or not 0 < b.first - before[-1].after <= 2:
            return
        pair = tokens.lower[b.first - 1] in self._to and b.kind is Kind.PERCENT  # "52 to 48 percent"
        if tokens.lower[b.first - 1] not in self._listing and not pair:
            return
        found = self.units.beside(tokens, place)
        if found is None:
            return
        unit, factor, _ = found
        after, members = b.first, []
        for a in reversed(before):
            comma = pair or set(tokens.lower[a.after : after]) <= {",", *self._listing}
            if a.kind is not Kind.NUMBER or a.unit is not None or not comma or after - a.after > 2:
                break
            members.append(a)
            after = a.first
        if len(members) == 1 and b.first - members[0].after > 1:
            return  # "he scored 3, and 10 kg of gold was found"
        for a in members:
            _take(a, unit, factor, ("unit", "unit of a list", place, b.after), self._time)
            if b.kind is Kind.AGE:
                a.kind = Kind.AGE

    def _in_change(self, tokens: Tokens, a: Figure, b: Figure) -> None:
        """ "from 24 to 33 billion euros", "from 208 pounds to 193": both ends of a change have one unit."""
        opening = a.first - (tokens.get(a.first - 1) in self._merely)
        if tokens.get(opening - 1) not in self._from or tokens.get(b.first - 1) not in self._to:
            self._held_against(tokens, a, b)
            return
        if self._spread.match(tokens, a.first - 1) is not None:
            return  # "ranges from less than 5 to over 30 percent"
        b_bare = b.unit is None and b.kind is Kind.NUMBER and a.kind is not Kind.AGE and self._bare(tokens, b)
        if b_bare and a.unit is not None:
            _take(b, a.unit, Fraction(1), ("unit", "unit of a change", a.first, a.after), self._time)
        adjacent = b.first == a.after + 1
        if adjacent and a.unit is None and a.kind is Kind.NUMBER and b.unit is not None and b.kind is not Kind.AGE:
            place = _unit_behind(b)
            beside = None if place is None else self.units.beside(tokens, place)
            factor = Fraction(1) if beside is None else beside[1]  # "from 1 to 2 cents"
            _take(a, b.unit, factor, ("unit", "unit of a change", b.first, b.after), self._time)
        if a.unit == b.unit:
            self._share_magnitude(tokens, a, b, adjacent, b_bare)
        one = len(a.ends) == len(b.ends) == 1 and a.unit == b.unit and a.kind is b.kind and a.ends != b.ends
        told = adjacent and (a.unit is not None or max(*a.ends, *b.ends) > _HOURS)
        if one and (told or self._changed(tokens, a, b)):
            b.before, b.opening = a, opening - 1

    def _bare(self, tokens: Tokens, b: Figure) -> bool:
        """No noun of its own stands behind a figure."""
        following = tokens.get(b.after)
        return not following[:1].isalpha() or following in self._function_words

    def _share_magnitude(self, tokens: Tokens, a: Figure, b: Figure, adjacent: bool, b_bare: bool) -> None:
        """ "from $4 to $1.2 billion", "from 10 million to 12": what is left out of one is that of the other."""
        of_a, of_b = self.ranges.magnitude(tokens, a.steps), self.ranges.magnitude(tokens, b.steps)
        if of_b > 1 and of_a == 1 and adjacent and max(a.ends) < 1000:
            _multiply(a, Fraction(of_b))
        elif of_a > 1 and of_b == 1 and b_bare and max(b.ends) < 1000:
            _multiply(b, Fraction(of_a))

    def _held_against(self, tokens: Tokens, a: Figure, b: Figure) -> None:
        """ "rose to 4.2 percent, from 4.1": the figure before stands behind, and may leave its unit out."""
        place = b.first - 1
        if tokens.get(place) not in self._against or place - a.after > _APART_BACK:
            return
        if not self._clause_ends.isdisjoint(tokens.lower[a.after : place]):
            return
        if a.kind is Kind.PERCENT and a.unit is not None and b.unit is None and b.kind is Kind.NUMBER:
            opens = tokens.get(b.after) in self._to  # "rose 10 percent, from 100 to 120"
            bare = tokens.get(b.after) != "-" and not opens and self._bare(tokens, b)
            if bare and (tokens.get(place) not in self._from or self._moved(tokens, a)):
                _take(b, a.unit, Fraction(1), ("unit", "unit of a change", a.first, a.after), self._time)
        if tokens.get(place) in self._from and a.unit == b.unit and a.hedge is Hedge.UP_TO and self._up_to(a):
            a.hedge = None  # "it was up to 40 from 30"

    @staticmethod
    def _up_to(a: Figure) -> bool:
        """The words "up to" are a move, not a hedge: they are put before the figure."""
        hedges = [step for step in a.steps if step[0] == "hedge"]
        if len(hedges) != 1 or hedges[0][3] - hedges[0][2] != 2:
            return False
        a.first = hedges[0][3]
        a.steps.remove(hedges[0])
        return True

    def _changed(self, tokens: Tokens, a: Figure, b: Figure) -> bool:
        """A verb of change tells that both figures are of one thing, unless each has a noun of its own."""
        apart = tokens.lower[a.after : b.first]
        if len(apart) > _APART or not self._clause_ends.isdisjoint(apart):
            return False
        if not self._bare(tokens, a) and not self._bare(tokens, b) and tokens.get(a.after) != tokens.get(b.after):
            return False  # "from 10 seats to 3 ministers"
        return self._moved(tokens, a)

    def _moved(self, tokens: Tokens, a: Figure) -> bool:
        """A verb of change stands before a figure."""
        return not self._verbs.isdisjoint(tokens.lower[max(0, a.first - _VERB_REACH) : a.first])

    def _in_parallel(self, tokens: Tokens, a: Figure, b: Figure) -> None:
        """ "the agency has 45.9 million hectares and the institute 45.2 million": one unit for both."""
        if a.unit is None or a.kind not in _MEASURED or b.unit is not None or b.kind is not Kind.NUMBER:
            return
        between = tokens.lower[a.after : b.first]
        if not 2 <= len(between) <= _PARALLEL or self._parallel.isdisjoint(between) or not self._bare(tokens, b):
            return
        before = tokens.words[b.first - 1]
        if tokens.get(b.after) in self._of_words:
            return  # "put it at 64 percent and gave the union 56 of the seats"
        if between[-1] not in self._gapped and not before[0].isupper():
            return
        one, two = sorted((max(a.ends), max(b.ends)))
        if one > 0 and two < _ALIKE * one:
            _take(b, a.unit, Fraction(1), ("unit", "unit of the figure beside", a.first, a.after), self._time)

    def _of_whole(self, tokens: Tokens, a: Figure, b: Figure) -> None:
        """ "280 million of the 1.5 billion euros"."""
        between = tokens.lower[a.after : b.first]
        if a.unit is None and a.kind is Kind.NUMBER and b.kind is Kind.MONEY and 0 < len(between) <= 2:
            if (
                between[0] in self._of_words
                and self._of.issuperset(between)
                and self.ranges.magnitude(tokens, a.steps) > 1
            ):
                assert b.unit is not None
                _take(a, b.unit, Fraction(1), ("unit", "unit of the whole", b.first, b.after), self._time)


def _unit_behind(figure: Figure) -> int | None:
    """The token at which a unit behind the number begins."""
    return next((first for part, rule, first, _ in figure.steps if part == "unit" and rule == "unit behind"), None)


def _take(figure: Figure, unit: str, factor: Fraction, step: StepAt, time: frozenset[str]) -> None:
    figure.unit, figure.kind = unit, kind_of_unit(unit, time)
    if factor != 1:
        _multiply(figure, factor)
    figure.steps.append(step)


def _multiply(figure: Figure, factor: Fraction) -> None:
    figure.ends = tuple(end * factor for end in figure.ends)
    figure.precision = figure.precision and figure.precision * factor
