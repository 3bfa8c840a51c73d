"""The part a figure plays beside others: a total, a change, what held before, a part of the one before."""

from __future__ import annotations

from discrep.extract.figures.figures import Figure
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.contexts import Context, Draft
from discrep.extract.measurands.nouns import NounReader
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens
from discrep.quantity import Kind

_REACH = 3  # tokens before a figure in which a phrase for its role stands
_GOAL_REACH = 8
_WHICH_REACH = 8
_FORMER_REACH = 8
_TOTAL_REACH = 12


class RoleReader:
    """Reads roles by the words of one language."""

    def __init__(self, lexicon: Lexicon, nouns: NounReader) -> None:
        words = lexicon.measurand
        self.words, self.nouns = words, nouns
        self._numbers_of = words.generic - words.pronouns
        self._by, self._collecting = lexicon.measures.by, lexicon.measures.collecting
        self._changes = lexicon.change.up | lexicon.change.down
        roles = [(phrase, name) for name, phrases in words.roles.items() for phrase in phrases]
        self._roles = Phrases(roles)
        self._totals = Phrases((phrase, "total") for phrase in words.totals_behind)
        self._differences = Phrases([*roles, *((phrase, "change") for phrase in words.differences)])
        self._total_heads = self._totals.heads
        self.parts = Phrases((phrase, True) for phrase in words.parts)
        self._former = Phrases((phrase, True) for phrase in words.former_reports)
        self._former_heads = self._former.heads
        self._role_heads, self._part_heads = self._differences.heads, self.parts.heads
        self._money = frozenset(symbol for symbol in lexicon.money.symbols if len(symbol) == 1)
        self._numbers = frozenset(lexicon.numerals.cardinals)

    def read(self, context: Context, draft: Draft) -> bool:
        """Additional, total, average …; returns whether the figure is a part of the one before."""
        tokens, figure = context.tokens, context.figure
        near = tokens.lower[max(0, figure.first - _WHICH_REACH) : figure.after + 1]
        if not self._role_heads.isdisjoint(near) or tokens.get(figure.after) == "(":
            self._listed_role(context, draft)
        if draft.role is None and not self._total_heads.isdisjoint(tokens.lower[figure.after + 1 : figure.after + 3]):
            self._total_behind(tokens, figure, draft)
        if tokens.get(figure.first - 1) in self.words.from_ and self._has_goal(context):
            draft.role = "before"  # "from 345 to 325"
            draft.steps.append(("measurand.role", draft.role, figure.first - 1, figure.first))
        elif not self.words.former.isdisjoint(tokens.lower[max(0, figure.first - 2) : figure.first]):
            draft.role = "before"  # "once 345"
            draft.steps.append(("measurand.role", draft.role, max(0, figure.first - 2), figure.first))
        elif draft.role is None and self._moved_from(tokens, figure.first - 1):
            draft.role = "before"  # "485, down from the 640"
            draft.steps.append(("measurand.role", draft.role, figure.first - 1, figure.first))
        elif draft.role is None and (reported := self._formerly(context)) is not None:
            draft.role = "before"
            draft.steps.append(("measurand.role", draft.role, *reported))
        elif draft.role is None and (brought := self._brought(context)) is not None:
            draft.role = "total"
            draft.steps.append(("measurand.role", draft.role, *brought))
        if figure.change is not None and not self._collected(tokens, figure):
            draft.role = "change"
        elif draft.role is None and tokens.get(figure.first - 1) in self._by and self._voted(tokens, figure):
            draft.role = "change"  # "won by 1,119 votes"
            draft.steps.append(("measurand.role", draft.role, figure.first - 1, figure.after))
        return not self._part_heads.isdisjoint(near) and self._part(tokens, figure, draft)

    def _moved_from(self, tokens: Tokens, at: int) -> bool:
        """ "up from", "down from the"."""
        while at > 0 and tokens.lower[at] in self.words.determiners:
            at -= 1
        return at > 0 and tokens.lower[at] in self.words.from_ and tokens.lower[at - 1] in self._changes

    def _brought(self, context: Context) -> tuple[int, int] | None:
        """ "which brings the total since May to 400": the total of what was counted before."""
        tokens, figure = context.tokens, context.figure
        if tokens.get(figure.first - 1) not in self.words.infinitive:
            return None
        for i in context.before(_TOTAL_REACH):
            if tokens.lower[i] in self._numbers_of and tokens.get(i - 1) in self.words.determiners:
                bare = tokens.get(i + 1) not in self.words.of
                return (i - 2, i + 1) if bare and tokens.get(i - 2) in self.words.standing else None
        return None

    def _formerly(self, context: Context) -> tuple[int, int] | None:
        """ "which it had first put at 400"."""
        tokens, first = context.tokens, context.figure.first
        if self._former_heads.isdisjoint(tokens.lower[max(0, first - _FORMER_REACH) : first]):
            return None  # nearly always
        for i in context.before(_FORMER_REACH):
            if tokens.lower[i] == ",":
                return None
            if tokens.lower[i] in self._former_heads and (match := self._former.match(tokens, i)) is not None:
                return i, i + match[0]
        return None

    def _voted(self, tokens: Tokens, figure: Figure) -> bool:
        return self.nouns.canonical(self.nouns.lemma(tokens.get(figure.after))) in self.words.margins

    def _collected(self, tokens: Tokens, figure: Figure) -> bool:
        """ "raised $5 million": the money is what is raised, and not by how much."""
        return figure.kind is Kind.MONEY and tokens.get(figure.first - 1) in self._collecting

    def _total_behind(self, tokens: Tokens, figure: Figure, draft: Draft) -> None:
        """ "36 people altogether"."""
        for at in (figure.after + 1, figure.after + 2):
            found = self._totals.match(tokens, at) if tokens.get(at - 1).isalpha() else None
            if found is not None and not tokens.get(at + found[0]).isalpha():
                draft.role = found[1]
                draft.steps.append(("measurand.role", found[1], at, at + found[0]))
                return

    def _listed_role(self, context: Context, draft: Draft) -> None:
        tokens, figure = context.tokens, context.figure
        behind = tokens.behind_brackets(figure.after)
        for at in (*context.before(_REACH), figure.after, behind):
            table = self._differences if at >= figure.after else self._roles
            found = table.match(tokens, at) if tokens.get(at) in self._role_heads else None
            if found and figure.kind is Kind.MEASURE and tokens.lower[at] in self.words.positions:
                continue  # "50 feet above the river"
            if found and (at >= figure.after or at + found[0] == figure.first):
                size, draft.role = found
                draft.steps.append(("measurand.role", draft.role, at, at + size))
                break

    def _part(self, tokens: Tokens, figure: Figure, draft: Draft) -> bool:
        lower = tokens.lower
        for place in (figure.after, *range(figure.first - 1, max(-1, figure.first - 1 - _WHICH_REACH), -1)):
            word = tokens.get(place)
            if word == "," and place < figure.first:
                return False
            part = self.parts.match(tokens, place) if word in self._part_heads else None
            if part is None or tokens.get(place - 1) in self.words.besides:
                continue
            which = lower[place + part[0] - 1] in self.words.relatives  # "of which the mayor spent 4 million"
            if place == figure.after or place + part[0] >= figure.first - 1 or which:
                draft.role = "part"
                draft.steps.append(("measurand.role", "part", place, place + part[0]))
                return True
        return False

    def _has_goal(self, context: Context) -> bool:
        """ "from 345 to 325", "to 325 from 345": the other end of the change stands beside it."""
        tokens, figure, to = context.tokens, context.figure, self.words.infinitive
        if tokens.get(figure.after) in to:
            return True
        near = range(max(0, figure.first - _GOAL_REACH), figure.first - 1)
        return any(tokens.lower[k] in to and self._is_number(tokens, k + 1) for k in near)

    def _is_number(self, tokens: Tokens, at: int) -> bool:
        return tokens.number(at) or tokens.get(at) in self._numbers or tokens.get(at) in self._money
