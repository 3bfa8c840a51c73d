"""The attribution part of a lexicon, compiled: cues with what they can do, and the classes of other words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from discrep.extract.lexicon.attitude_words import AttitudeWords
from discrep.extract.lexicon.attribution_words import AttributionWords
from discrep.extract.lexicon.certainty_words import CertaintyWords
from discrep.extract.lexicon.country_words import Countries
from discrep.extract.saying.passages import QUOTATION
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens
from discrep.sources import SourceKind, Stance

Form = Literal["base", "third", "past", "ing", "participle", "according", "adverb"]
_FORMS: tuple[Form, ...] = ("base", "third", "past", "ing", "participle")


@dataclass(frozen=True, slots=True)
class Cue:
    """One form of a cue."""

    lemma: str
    form: Form
    stance: Stance
    noun: bool = False
    """The form is as often a noun."""


@dataclass(frozen=True, slots=True)
class Attitude:
    """One form of a verb of wanting or judging, and what it takes."""

    cue: Cue
    takes: Literal["infinitive", "object", "naming", "ordering", "accusing"]
    particles: frozenset[str] = frozenset()
    """What must stand behind the object: "charged them with"."""


class Grammar:
    """Tables for one language; see AttributionWords for what each means."""

    def __init__(
        self, words: AttributionWords, certainty: CertaintyWords, attitudes: AttitudeWords, countries: Countries
    ) -> None:
        self.words, self.certainty, self.attitude_words = words, certainty, attitudes
        self.countries: Phrases[tuple[str, bool]] = Phrases(_countries(countries))
        """Names, demonyms and what speaks for a country -> (its code, whether it must stand in capitals)."""
        cues = list(_cues(words))
        self.valued = words.claim_nouns | words.estimates | words.bare_counts
        self.cues: Phrases[Cue] = Phrases(cues)
        self.heads = frozenset(phrase.split()[0] for phrase, _ in cues) | self.valued
        self.triggers = frozenset(max(phrase.split(), key=len) for phrase, _ in cues) | self.valued | words.surveys
        wanting = _attitudes(attitudes)
        self.attitudes: Phrases[tuple[Attitude, ...]] = Phrases(wanting.items())
        self.wanting = self.attitudes.heads
        self.unreal = certainty.future | certainty.modals
        self.triggers |= self.wanting
        self.accounts = words.accounts | words.plans
        self.triggers |= self.accounts
        self.beginning = self.heads | self.wanting | self.accounts
        """Words at which a cue, an attitude or an account can begin."""
        self.finite = frozenset(
            phrase for phrase, cue in cues if cue.form in ("past", "third") and not cue.noun and " " not in phrase
        )
        self.said = frozenset(phrase for phrase, cue in cues if cue.form in ("past", "participle"))
        self.breaking = words.coordinators | {";", ",", QUOTATION}
        self.times: Phrases[bool] = Phrases((time, True) for time in words.times)
        self.days = frozenset(time.split()[-1] for time in words.times)
        self.times_back: Phrases[bool] = Phrases(((time, True) for time in words.times), backwards=True)
        self.roles_back: Phrases[bool] = Phrases(((role, True) for role in words.roles), backwards=True)
        self.portfolios: Phrases[bool] = Phrases((portfolio, True) for portfolio in words.portfolios)
        self.portfolios_back: Phrases[bool] = Phrases(((name, True) for name in words.portfolios), backwards=True)
        self.role_words = frozenset(_head(role, words.linking) for role in words.roles)
        self.resuming: Phrases[bool] = Phrases(((verb, True) for verb in words.resuming), backwards=True)
        self.amounts: Phrases[bool] = Phrases((amount, True) for amount in words.amounts)
        self.known: dict[str, SourceKind] = {
            **dict.fromkeys(words.metonyms, "organization"),
            **dict.fromkeys(words.countries, "organization"),
            **dict.fromkeys(words.outlets, "outlet"),
        }
        self.known_first = frozenset(name.split()[0] for name in self.known if " " in name)
        self.titles = frozenset(words.roles) | words.titles
        self.portfolio_words = frozenset(words.portfolios)
        self.known_last = frozenset(name.split()[-1] for name in self.known)
        self.links = words.linking | words.determiners | words.coordinators
        self.dropped = words.suffixes | words.titles
        self.places = self.portfolio_words | frozenset(self.known)
        self.bodies = words.organizations | self.role_words | self.known_last
        self.giving = words.only_figures | words.releasing | words.valuing
        self.nominal = words.determiners | words.pronouns
        self.persons = words.he | words.she | words.they
        self.attaching = words.determiners | words.linking | {"'s"}
        self.heads_of_sources = self.role_words | words.groups | words.organizations | words.evidence
        self.auxiliaries = words.auxiliaries - {"'s"}
        revised = frozenset(verb for verb in words.revisions if verb.endswith(words.participle_endings))
        self.walls = (
            words.subordinators
            | self.auxiliaries
            | words.relatives
            | self.finite
            | revised
            | frozenset(',;:()[]“”—–―?!…"|•*')
            | {QUOTATION}
        )
        self.function = (
            words.determiners
            | words.quantifiers
            | words.prepositions
            | words.coordinators
            | words.subordinators
            | words.adverbs_between
            | words.auxiliaries
            | words.pronouns
            | words.possessives
            | words.contrasts
        )

    def country_of(self, name: str) -> str | None:
        """The first country that a word of a name or a title stands for: "South Korean" is "KR"."""
        tokens = Tokens(name)
        for i, word in enumerate(tokens.words):
            match = self.countries.match(tokens, i) if word[0].isupper() else None
            if match is not None and (word.isupper() or not match[1][1]):
                return match[1][0]
        return None

    def adverb(self, word: str) -> bool:
        return word in self.words.adverbs_between or (len(word) > 4 and word.endswith(self.words.adverb_endings))


def _countries(countries: Countries) -> Iterator[tuple[str, tuple[str, bool]]]:
    for code, country in countries.items():
        for form in country.plurals():
            yield form, (code, False)
        for form in country.forms():
            yield form.lower(), (code, form in country.abbreviations)


def _cues(words: AttributionWords) -> Iterator[tuple[str, Cue]]:
    for stance in type(words.verbs).model_fields:
        for entry in getattr(words.verbs, stance):
            forms, _, particle = entry.partition(" | ")
            listed = forms.split()
            if not 4 <= len(listed) <= 5 or (particle == "" and forms.count(" as ")):
                yield entry, Cue(entry, "past", stance)  # type: ignore[arg-type]
                continue
            for form, word in zip(_FORMS, listed, strict=False):  # of equal forms the past wins
                phrase = f"{word} {particle}".strip()
                noun = not particle and word in words.noun_forms
                yield phrase, Cue(f"{listed[0]} {particle}".strip(), form, stance, noun)  # type: ignore[arg-type]
    for phrase in words.according:
        yield phrase, Cue(phrase, "according", "report")
    for stance in type(words.adverbs).model_fields:
        for word in getattr(words.adverbs, stance):
            yield word, Cue(word, "adverb", stance)  # type: ignore[arg-type]


def _attitudes(words: AttitudeWords) -> dict[str, tuple[Attitude, ...]]:
    found: dict[str, tuple[Attitude, ...]] = {}
    for takes in ("infinitive", "accusing", "ordering", "naming", "object"):
        for stance, entries in getattr(words, takes).items():
            for entry in entries:
                forms, _, particle = entry.partition(" | ")
                apart, particle = (particle, "") if takes == "accusing" else ("", particle)
                listed = forms.split()
                own: dict[str, Attitude] = {}
                for form, word in zip(_FORMS, listed, strict=False):
                    noun = word in words.noun_forms and not particle and takes != "infinitive"
                    own[f"{word} {particle}".strip()] = Attitude(
                        Cue(f"{listed[0]} {particle}".strip(), form, stance, noun), takes, frozenset(apart.split())
                    )
                for phrase, each in own.items():
                    found[phrase] = (*found.get(phrase, ()), each)
    return found


def _head(role: str, linking: frozenset[str]) -> str:
    """The word of a role that may stand alone: "secretary" of "secretary of state", "general" of "director-general"."""
    words = role.split()
    end = next((i for i, word in enumerate(words) if word in linking), len(words))
    return words[end - 1].split("-")[-1]
