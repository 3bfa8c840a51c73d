"""What a figure with a unit measures: "$6 billion in revenue", "10 percent of residents", "pay rose to $6"."""

from __future__ import annotations

from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.amounts_before import AmountsBefore, ContinuedReader, go_on
from discrep.extract.measurands.contexts import REACH, Context, Draft
from discrep.extract.measurands.measures import MeasureReader
from discrep.extract.measurands.naming import NamingReader
from discrep.extract.measurands.nouns import NounPhrase, NounReader
from discrep.quantity import Kind

_REACH = 3  # words of a noun phrase before "of"
_AMOUNTS = frozenset({Kind.MONEY, Kind.MEASURE})


class AmountReader:
    """Reads nouns of amounts by the words of one language."""

    def __init__(self, lexicon: Lexicon, nouns: NounReader, naming: NamingReader) -> None:
        words = lexicon.measurand
        self.words, self.nouns, self._naming = words, nouns, naming
        self.measures, self.continued = MeasureReader(lexicon), ContinuedReader(lexicon)
        self._named_times = frozenset(lexicon.figures.months) | frozenset(lexicon.figures.weekdays)
        self._several = lexicon.measures.several.names
        self._joining = lexicon.ranges.joining
        self._changes = lexicon.change.up | lexicon.change.down
        self._differing = frozenset(words.differences)
        self._links = words.function_words
        self._no_measures = (
            words.generic | words.function_words | self._changes | words.not_nouns | frozenset(naming.events)
        )

    def read(self, context: Context, draft: Draft, at: int, amounts: AmountsBefore) -> int:
        """Fills the noun; returns the token behind its phrase. `at` is the token behind the figure and "of it"."""
        tokens, figure = context.tokens, context.figure
        if draft.role is None and self.continued.compares(tokens, figure.first):
            draft.role = "before"
            draft.steps.append(("measurand.role", draft.role, figure.first - 1, figure.first))
        earned = figure.kind is Kind.MONEY and self.continued.earning(context)
        if self.measures.read(context, draft, before=not earned):
            if draft.noun in self._several and (phrase := self._governing(context)) is not None:
                self._naming.name(tokens, phrase, draft, "noun of the amount")  # "paid a dowry of $4,000"
            return figure.after
        if figure.kind is Kind.MEASURE and tokens.get(figure.after - 2) == "-" and tokens.glued(figure.after - 1):
            phrase = self.nouns.forward(tokens, tokens.behind_brackets(figure.after), single=True)
            if phrase is not None and not self.measures.left(context, draft):
                self._naming.name(tokens, phrase, draft, "compound")  # "a 900-foot (274-meter) ship"
                return phrase.after
        if self._goes_on(context, draft, amounts, earned):
            return figure.after
        if phrase := self._behind(context, at):
            self._naming.name(tokens, phrase, draft, "noun of the unit")
            return phrase.after
        if (phrase := self._governing(context)) is not None:
            self._naming.name(tokens, phrase, draft, "noun of the amount")
            return figure.after
        if figure.kind in _AMOUNTS:
            if amounts.of(self.measures.sort(figure) or "", tokens.starts[figure.first]) is None:
                self.measures.left(context, draft)  # what the amount before it measures is no weight
            return figure.after  # who pays or weighs it is not what is told of him
        if phrase := self._subject(context):
            self._naming.name(tokens, phrase, draft, "subject")
        elif (phrase := self.nouns.forward(tokens, figure.after)) and tokens.lower[phrase.head] not in self._differing:
            self._naming.name(tokens, phrase, draft, "noun behind")
            return phrase.after
        return figure.after

    def _goes_on(self, context: Context, draft: Draft, amounts: AmountsBefore, earned: bool) -> bool:
        """It measures what an amount before it measures, or what its sentence has named before."""
        tokens, figure = context.tokens, context.figure
        sort, of = self.measures.sort(figure) or "", tokens.get(figure.after) in self.words.of  # it says itself of what
        before = amounts.of(sort, tokens.starts[figure.first])
        part = draft.role == "part" and before is not None and figure.kind is Kind.MONEY  # "$4 million of it"
        if not part and figure.kind is Kind.MONEY and self.continued.earns(context, draft, amounts):
            return True
        if earned and self.measures.read(context, draft):
            return True
        goes_on = not of and self.continued.continues(context)
        if goes_on and draft.role is None and self.measures.of_clause_before(context, draft):
            return True
        if before is None or not (part or goes_on):
            listed = context.follows and self._listed(context)  # "$4 million at home and $5 million abroad"
            before = amounts.ending(sort, tokens.ends[context.before_ends - 1]) if listed else None
        if before is not None:
            go_on(draft, before, context)
        return before is not None

    def _behind(self, context: Context, at: int) -> NounPhrase | None:
        """ "10 percent of residents", "$6 billion in aid"."""
        tokens = context.tokens
        if tokens.get(at) not in self.words.unit_prepositions or at >= context.right:
            return None
        start = at + 1
        while tokens.get(start) in self.words.determiners:
            start += 1
        if (phrase := self.nouns.forward(tokens, start)) is None:
            return None
        lemma = self.nouns.lemma(tokens.words[phrase.head])
        other = tokens.lower[phrase.head] in self.words.directions or lemma in self.words.period_nouns
        return phrase if tokens.words[phrase.head][:1].islower() and not other else None

    def _listed(self, context: Context) -> bool:
        """A comma or "and" leads from the figure before it to this one."""
        figure = context.figure
        return context.tokens.get(figure.first - 1) in self._joining and figure.first - context.before_ends <= REACH

    def _governing(self, context: Context) -> NounPhrase | None:
        """ "a tilt of 70 degrees", "an orbit of 525 kilometers": the noun before "of"."""
        tokens, of = context.tokens, context.figure.first - 1
        if tokens.get(of) not in self.words.of or of - 2 < context.left:
            return None
        word = tokens.lower[of - 1]
        if not word.isalpha() or not tokens.words[of - 1].islower() or word in self._no_measures:
            return None
        first = of - 1
        while first > context.left and tokens.lower[first - 1].isalpha() and tokens.lower[first - 1] not in self._links:
            first -= 1
        if of - first > _REACH or tokens.get(first - 1) not in self.words.determiners:
            return None
        return NounPhrase(of - 1, of, of - 1)

    def _subject(self, context: Context) -> NounPhrase | None:
        """The first noun phrase of the clause before a figure."""
        tokens = context.tokens
        at = context.left
        while at < context.figure.first:
            word = tokens.lower[at]
            if word.isalpha() and word not in self.words.function_words and word not in self._changes:
                phrase = self.nouns.forward(tokens, at)
                if phrase is None or phrase.after > context.figure.first:
                    return None
                head = phrase.head
                end = head
                while end > at and (tokens.lower[end] in self._changes):
                    end -= 1
                if tokens.words[end][0].isupper() and (end > 0 or tokens.lower[end] in self._named_times):
                    return None  # whose it is, or when, and not what
                return NounPhrase(at, end + 1, end)
            at += 1
        return None
