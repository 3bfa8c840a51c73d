"""Noun phrases without a tagger: where they end, their head, its lemma."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from discrep.extract.lexicon.measurand_words import MeasurandWords
from discrep.extract.text.tokens import Tokens, all_digits

MAX_WORDS = 7  # of a noun phrase
_SHORTEST_PLURAL, _SHORTEST_PARTICIPLE = 3, 5  # letters; shorter words are too often others
_KEPT = 8192  # words
MAX_REACH = 14  # tokens back to a noun that stands before its figure


@dataclass(slots=True)
class NounPhrase:
    """Tokens `first` up to `after`; `head` is the index of the head noun."""

    first: int
    after: int
    head: int


class NounReader:
    """Tells nouns by their look. What it says of a word is kept: most words of a text come again."""

    def __init__(self, words: MeasurandWords) -> None:
        self.words = words
        self._vowels = tuple(ending for ending, _ in words.vowel_plurals)
        kept = lru_cache(_KEPT)
        self.plural: Callable[[str], bool] = kept(self._plural)
        self.lemma: Callable[[str], str] = kept(self._lemma)
        self.verbal: Callable[[str], bool] = kept(self._verb_form)
        self.verbs = frozenset(words.events_by_word())
        self.states = {
            word: name
            for name, event in words.events.items()
            if event.noun == words.person
            for word in (*event.words, *event.befalling)
        }
        self.befallen = {
            word: name
            for name, event in words.events.items()
            if event.noun is None
            for word in (*event.words, *event.befalling)
            if word.endswith(words.participles)
        }  # "1,810 destroyed homes"
        self._plurals = words.uncounted | frozenset(words.irregular)
        self._same = {noun: name for name, nouns in words.synonyms.items() for noun in nouns}

    def _lemma(self, word: str) -> str:
        """The singular of a noun in lower case."""
        word = word.lower()
        if word in self.words.irregular:
            return self.words.irregular[word]
        for ending, singular in self.vowelled(word):
            return word[: len(word) - len(ending)] + singular
        if not self._plural_form(word):
            return word
        for ending, singular in self.words.plurals:
            if word.endswith(ending) and len(word) > len(ending) + 1:
                return word[: len(word) - len(ending)] + singular
        return word

    def vowelled(self, word: str) -> list[tuple[str, str]]:
        """The ending of a plural that changes its vowel: "freshmen"."""
        if not word.endswith(self._vowels) or word in self.words.not_nouns:
            return []
        return [pair for pair in self.words.vowel_plurals if word.endswith(pair[0]) and len(word) > len(pair[0])]

    def _plural_form(self, word: str) -> bool:
        words = self.words
        return (
            word.endswith(words.plural_ending)
            and len(word) > _SHORTEST_PLURAL
            and not word.endswith(words.singular_endings)
            and word not in words.not_nouns
        )

    def canonical(self, noun: str) -> str:
        """The one name of all nouns that count the same thing."""
        return self._same.get(noun, noun)

    def _plural(self, word: str) -> bool:
        return word in self._plurals or self._plural_form(word) or bool(self.vowelled(word))

    def forward(self, tokens: Tokens, at: int, single: bool = False) -> NounPhrase | None:
        """The noun phrase that starts at token `at`; `single`: a singular head is expected."""
        lower, run = tokens.lower, self._run(tokens, at)
        if run > at + 1 and self.plural(lower[at + 1]) and self._described(lower[at]):
            at += 1  # "three suspected gunmen", "two arrested men"
        if run == at or (self.verbal(lower[at]) and not self.plural(lower[at])):
            return None
        head = None
        for i in range(at, run):
            if i > at and lower[i] in self.states and not (i + 1 < run and self.plural(lower[i + 1])):
                head = i - 1  # "three men dead", "one man dead"
                break
            if self.plural(lower[i]) and not (single and i + 1 < run and not self.verbal(lower[i + 1])):
                head = i
                while head + 1 < run and self.plural(lower[head + 1]) and lower[head + 1] not in self.verbs:
                    head += 1
                break
        if head is None:
            if len(lower[at]) == 1 and lower[at].isascii():
                return None  # "347 U.S. 483"
            head = at
            while head + 1 < run and not self.verbal(lower[head + 1]):
                head += 1
        if self.verbal(lower[head]) and not self.plural(lower[head]):
            return None
        if not single and tokens.get(head + 1) in self.words.either and not self.plural(lower[head]):
            second = self.forward(tokens, head + 2, True)  # "moderate or severe cases"
            if second is not None and second.head > second.first and self.plural(lower[second.head]):
                return NounPhrase(at, second.after, second.head)
        return NounPhrase(at, head + 1, head)

    def _described(self, word: str) -> bool:
        """A participle that says of which kind those counted are, or what befell them."""
        participle = word.endswith(self.words.participles) and len(word) > _SHORTEST_PARTICIPLE
        return word in self.states or (participle and (word not in self.verbs or word in self.befallen))

    def named(self, tokens: Tokens, at: int) -> bool:
        """A name stands at token `at`, and a number behind it is part of it: "at Motel 6", "on US 64"."""
        word = tokens.words[at] if at > 0 else ""
        if not word[:1].isupper() or not word.isalpha():
            return False
        lower = tokens.lower[at]
        common = lower in self.words.function_words and not (word.isupper() and len(word) > 1)
        return not (common or lower in self.verbs or lower in self.words.generic or self.plural(lower))

    def counted_behind(self, tokens: Tokens, at: int) -> bool:
        """A word that is counted, or describes what is, stands at token `at`, and no verb."""
        word = tokens.get(at)
        if not word.isalpha() or word in self.words.function_words or word in self.verbs:
            return False
        following = tokens.get(at + 1)
        return not self.verbal(word) or (following.isalpha() and self.plural(following))

    def _run(self, tokens: Tokens, at: int) -> int:
        """Where the run of words from `at` ends: at a mark, a number or a function word."""
        i, function_words = at, self.words.function_words
        for word in tokens.lower[at : at + 2 * MAX_WORDS]:
            if word in function_words or not word[0].isalpha():
                joined = tokens.glued(i) and i > at
                hyphen = word == "-" and tokens.glued(i + 1)
                if not joined or not (hyphen or (tokens.lower[i - 1] == "-" and all_digits(word))):
                    break  # but for "COVID-19 cases"
            i += 1
        return i

    def _verb_form(self, word: str) -> bool:
        """A participle or a verb by its look."""
        if word in self.verbs and word not in self.words.uncounted and not self.plural(word):
            return True
        if word in self.words.irregular_participles:
            return True
        return (
            word.endswith(self.words.participles)
            and len(word) > _SHORTEST_PARTICIPLE
            and word not in self.words.uncounted
        )

    def backward(self, tokens: Tokens, at: int, left: int) -> NounPhrase | None:
        """The nearest noun phrase that ends before token `at`: a plural or a generic noun."""
        lower, words = tokens.lower, self.words
        for i in range(at - 1, max(left, at - MAX_REACH) - 1, -1):
            word = lower[i]
            if word in words.function_words or not word.isalpha() or self.verbal(word):
                continue
            if word in words.generic and tokens.get(i - 1) in words.infinitive:
                continue  # "estimated to number 12,000"
            if self.plural(word) or word in words.generic:
                first = i
                while first > left and i - first < MAX_WORDS and lower[first - 1].isalpha():
                    if lower[first - 1] in words.function_words or self.verbal(lower[first - 1]):
                        break
                    first -= 1
                return NounPhrase(first, i + 1, i)
        return None
