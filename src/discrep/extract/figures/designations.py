"""Numbers that name something: models, labels, identifiers, addresses, phone numbers, versions, scores."""

from __future__ import annotations

import re

from discrep.extract.figures.gapped_counts import GappedReader
from discrep.extract.figures.hedge_words import HedgeReader
from discrep.extract.figures.points_of_time import Found, is_year
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.numerals.digits import digits
from discrep.extract.numerals.spoken import SpokenReader
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.sentences import LINE_ENDS
from discrep.extract.text.tokens import Tokens, all_digits
from discrep.quantity import Kind

_DASHES = frozenset("-–—‐‑−")
_PLUS_TIMES = frozenset("+x×")
_VERSION = re.compile(r"[0-9]{1,4}(?:\.[0-9]{1,4}){2,4}")  # also an internet address
_LONGEST = 15  # digits of a number that counts something
_ADDRESS_WORDS = 4  # of a street's name
_BRACKET = 12  # tokens back in which a bracket may have been opened
_ENUMERATED = 2  # digits of a number in a list
_GROUP = 3  # digits between two commas
_SUBSCRIPTS = frozenset("₀₁₂₃₄₅₆₇₈₉")
MISREAD = frozenset("OoОоΟο")  # of three scripts
"""Letters that stand for a nought where a picture was read, or where a text is to be misread."""
_SEPARATORS = frozenset(".,")
_LETTERS_FOR_NOUGHTS = re.compile(rf"[.,][0{''.join(sorted(MISREAD))}]{{3}}(?![^\W_])")
_LINE = 200  # characters of the line before that are looked at
_ENDS = frozenset('.!?:;…”"')
_POINT = re.compile(r"\(?[0-9]{1,2}[.)]\s")
_INDENT = 12  # characters behind a number of a list that are looked at
_BLANKS = " \t\u00a0"
_UNIT = 4  # letters of a unit that is no abbreviation
_ALL = (85, 101)  # percent that both sides of a vote have
_SHORTEST_PHONE, _MOST_GROUPS = 7, 6
_GENERATIONS = frozenset("23456")
_PHONES = ([3, 4], [3, 3, 4], [1, 3, 3, 4])


class DesignationReader:
    """Tells whether a number only names what it stands beside, by the words of one language."""

    def __init__(self, lexicon: Lexicon, hedges: HedgeReader) -> None:
        self.words = lexicon.figures
        units, money, numerals = lexicon.units, lexicon.money, lexicon.numerals
        self._currencies = frozenset(money.known)
        self._codes, self._of_sums = money.leading, money.wordlike | frozenset(money.of_sums)
        self._glued = units.brief | set(numerals.glued) | set(numerals.magnitudes)
        named = [(phrase, Kind.LABEL) for phrase in self.words.labels]
        named += [(phrase, Kind.NAME) for phrase in self.words.makers]
        self._labels = Phrases(named, backwards=True)
        between = (
            word
            for phrases in (lexicon.ranges.to, lexicon.ranges.pair)
            for phrase in phrases
            for word in phrase.split()
        )
        scales = (word for phrases in lexicon.measures.scales.values() for word in phrases)
        self._no_names = self.words.year_prefixes | frozenset(between) | frozenset(scales)
        self._powers = frozenset(numerals.scales) | frozenset(numerals.magnitudes)
        changes = lexicon.change.up | lexicon.change.down | lexicon.change.moving
        # "Storm Kills 40": a headline, no name
        self._no_name = frozenset(self.words.months) | frozenset(lexicon.measurand.events_by_word()) | changes
        self._in_streets = numerals.ordinal_endings | {"."}
        self._plurals = lexicon.measurand.people_plurals
        self._behind_labels = Phrases((phrase, True) for phrase in self.words.labels_after)
        self._prepositions = lexicon.measurand.subject_prepositions
        self._models = Phrases((phrase, True) for phrase in self.words.models)
        forms = (
            form for table in (units.words, units.short, money.words) for forms in table.values() for form in forms
        )
        self._units = Phrases((form, True) for form in forms)
        self._signs = self._currencies | frozenset(money.symbols)
        self._hedges, self._gapped = hedges, GappedReader(lexicon)
        # beside a number these can make it a name
        self.before = self._labels.heads | {"."}
        self.behind = self.words.zip | frozenset(phrase.split()[1] for phrase in self.words.models)

    # ------------------------------------------------------------------ what touches the number

    def touching(self, tokens: Tokens, at: int) -> Found | None:
        """ "G7", "F-22", "COVID-19", "v2.3", "2+2", "8x7B", "3D", "[12]": something stands directly beside it."""
        if tokens.glued(at) and (found := self._touched_before(tokens, at)):
            return found
        if not tokens.glued(at + 1):
            return None
        following = tokens.words[at + 1]
        if following in _SEPARATORS and _misread(tokens, at):
            return Kind.IDENTIFIER, at, at + 3
        if following == "@" and tokens.glued(at + 2):
            return Kind.NAME, at, at + 2  # of a mail
        if following in _PLUS_TIMES and tokens.get(at + 3) != "^" and tokens.glued(at + 2) and tokens.number(at + 2):
            return (Kind.NAME, at, at + 3) if tokens.words[at + 2] != "10" else None
        if MISREAD.issuperset(following) or following in _SUBSCRIPTS:
            return Kind.NAME, at, at + 2  # "5oo", "101₂"
        if following.isalpha() and following not in self.words.months:
            return self._touched_behind(tokens, at, following)
        return None

    def _touched_before(self, tokens: Tokens, at: int) -> Found | None:
        before = tokens.words[at - 1] if at else ""
        if before[:1].isalpha():
            if tokens.get(at + 1) == ":" and tokens.glued(at + 1) and tokens.number(at + 2):
                return None  # "2024-05-06T12:34:56"
            if before in self._of_sums and (not all_digits(tokens.words[at]) or tokens.get(at + 1) in self._powers):
                return None  # "PS21,700", "R4bn", but "PS5"
            if self._currency(tokens, at - 1):
                return None
            return (Kind.VERSION if before in ("v", "V") else Kind.NAME), at - 1, at + 1
        if before in _DASHES and tokens.glued(at - 1) and at > 1:
            word, quantity = tokens.words[at - 2], at > 2 and tokens.glued(at - 2) and tokens.number(at - 3)
            if word.isdigit() and tokens.glued(at - 2) and tokens.words[at - 3].isalpha():
                return Kind.IDENTIFIER, at - 3, at + 1  # "SCP2-173"
            if word.isalpha() and not quantity and not self._prefix(tokens, at - 2):
                return Kind.NAME, at - 2, at + 1
        if before == "[" and tokens.get(at + 1) == "]":
            return Kind.LABEL, at, at + 1
        if before == "(" and tokens.get(at + 1) == ")" and len(tokens.words[at]) == 3:
            if tokens.number(at + 2) and (found := self.chain(tokens, at + 2)) and found[0] is Kind.PHONE:
                return Kind.PHONE, at, found[2]
        return None

    def _currency(self, tokens: Tokens, at: int) -> bool:
        """ "RM300", "$A25": token `at` is money, not the beginning of a name."""
        return tokens.words[at] in self._codes or (tokens.glued(at) and tokens.words[at - 1] == "$")

    def _prefix(self, tokens: Tokens, at: int) -> bool:
        """A word before a dash that is part of no name: "mid-2024", "minus-5", "about-20", "sub-7"."""
        return tokens.lower[at] in self._no_names or self._hedges.ends(tokens, at + 1) or (
            self._hedges.ends(tokens, at)
        )  # fmt: skip

    def _touched_behind(self, tokens: Tokens, at: int, following: str) -> Found | None:
        if tokens.glued(at + 2) and tokens.number(at + 2) and following.lower() not in ("e", "x"):
            power = tokens.words[at + 2] in ("2", "3") and not tokens.glued(at + 3)
            compound = following in self._glued and len(tokens.words[at + 2]) <= 2  # "2h30"
            return None if power or compound else (Kind.IDENTIFIER, at, at + 3)
        generation = following == "G" and tokens.words[at] in _GENERATIONS  # of mobile networks
        if generation or following.lower() == "ers":
            return Kind.NAME, at, at + 2
        if following[0].isupper() and following not in self._glued and following not in self._codes:
            power = following == "E" and tokens.glued(at + 2)  # "1.3E6", "1.3E-6"
            unit = len(following) > 1 and tokens.lower[at + 1] in self._glued  # "100KM", but "the 5S"
            if not unit and len(following) < 3 and not power:
                return Kind.NAME, at, at + 2  # "3D", "2FA"
        return None

    # ------------------------------------------------------------------ chains of digits

    def chain(self, tokens: Tokens, at: int) -> Found | None:
        """Digits joined by dashes or points: a season, a score, a phone number, a version, an identifier."""
        word = tokens.words[at]
        plain = all_digits(word)
        if plain and ((len(word) > 1 and word[0] == "0") or len(word) > _LONGEST):
            return self._dialled(tokens, at) or (Kind.IDENTIFIER, at, at + 1)
        if plain and at and tokens.words[at - 1] == "+" and tokens.glued(at) and not tokens.glued(at - 1):
            if dialled := self._dialled(tokens, at):
                return dialled
        if not plain and digits(word) is None:
            return (Kind.VERSION if _VERSION.fullmatch(word) else Kind.IDENTIFIER), at, at + 1
        if not tokens.glued(at + 1):
            return None
        after = at + 1
        if tokens.words[after] == "/" and is_year(word) and tokens.glued(after + 1):
            return (Kind.YEAR, at, after + 2) if all_digits(tokens.get(after + 1)) else None
        parts = [word]
        while tokens.glued(after) and tokens.words[after] in _DASHES and tokens.glued(after + 1):
            if not tokens.number(after + 1):
                break
            parts.append(tokens.words[after + 1])
            after += 2
        if len(parts) == 1:
            return None
        if max(map(len, parts)) > _LONGEST:
            return Kind.IDENTIFIER, at, after
        if len(parts) > 2:
            lengths = [len(part) for part in parts]
            record = len(parts) == 3 and max(lengths) <= 2 and all(map(all_digits, parts))  # "a 6-0-1 record"
            return (Kind.PHONE if lengths in _PHONES else Kind.SCORE if record else Kind.IDENTIFIER), at, after
        return self._two(tokens, at, after, *parts) if all(map(all_digits, parts)) else None

    @staticmethod
    def _dialled(tokens: Tokens, at: int) -> Found | None:
        """ "0800 1111", "+44 20 7946 0958": groups of digits, a space apart."""
        after = at + 1
        while after - at < _MOST_GROUPS and all_digits(tokens.get(after)) and len(tokens.get(after)) <= 5:
            after += 1
        length = sum(len(word) for word in tokens.words[at:after])
        return (Kind.PHONE, at, after) if after > at + 1 and _SHORTEST_PHONE <= length <= _LONGEST else None

    def _two(self, tokens: Tokens, at: int, after: int, first: str, second: str) -> Found | None:
        if is_year(first) and (is_year(second) or len(second) == 2):
            return Kind.YEAR, at, after
        if [len(first), len(second)] == [3, 4]:
            return Kind.PHONE, at, after
        if second[0] == "0" and len(second) > 1:
            return Kind.IDENTIFIER, at, after
        if int(first) >= int(second):
            return Kind.SCORE, at, after
        before, behind = tokens.words[at - 1] if at else "", tokens.get(after)
        if before in self._currencies:
            return None  # "USD 10-20"
        shares = _ALL[0] <= int(first) + int(second) <= _ALL[1]  # "defeated 48-52 percent"
        counted = not shares and self._units.match(tokens, after) is not None  # "lost 5-10 kg"
        scored = (before.lower() in self.words.score_before and not counted) or behind in self.words.score_after
        if at > 1 and before[0].isupper() and before.isalpha() and not tokens.words[at - 2][0].isdigit():
            # "beat Espanyol 0-2 at home", but not "North Korea 10-15 men"
            scored = scored or not behind[:1].isalpha() or behind in self._prepositions
        return (Kind.SCORE, at, after) if scored else None

    # ------------------------------------------------------------------ words beside the number

    def beside(self, tokens: Tokens, at: int) -> Found | None:
        """ "Article 4", "No. 5", "Boeing 737", "737 Max", "11 Pro", "90049 ZIP", "16 Elm Street"."""
        if _lists(tokens, at) or self._behind_labels.match(tokens, at + 1) is not None:
            return Kind.LABEL, at, at + 1
        return self._label(tokens, at) or self._named_behind(tokens, at) or self._named_before(tokens, at)

    def _label(self, tokens: Tokens, at: int) -> Found | None:
        place = at - 1
        if place > 0 and (tokens.lower[place] == "." and tokens.glued(place)):
            place -= 1
            if tokens.lower[place] not in self.words.dotted_labels:
                return None
        elif place > 0 and tokens.words[place] in _DASHES and tokens.glued(at):
            place -= 1  # "Covid -19"
        found = self._labels.match(tokens, place)
        if found is None:
            return None
        size, kind = found
        first = place + 1 - size
        if self._counts(tokens, first, at):
            return None
        joined = kind is Kind.NAME and SpokenReader.hyphen(tokens, at + 1)
        variant = joined and tokens.number(at + 2)  # "Boeing 737-800"
        return kind, first, at + 3 if variant else at + 1

    def _counts(self, tokens: Tokens, label: int, at: int) -> bool:
        """ "in the group 12 people": a label in small letters does not claim what counts a plural."""
        following = tokens.words[at + 1] if at + 1 < len(tokens) else ""
        plural = following in self._plurals or (following.islower() and len(following) > 3 and following.endswith("s"))
        return tokens.words[label].islower() and (plural or following == "%")

    def _named_behind(self, tokens: Tokens, at: int) -> Found | None:
        if at + 1 >= len(tokens):
            return None
        word, following = tokens.words[at], tokens.words[at + 1]
        if not all_digits(word):
            return None
        if (found := self._models.match(tokens, at)) and not self._measured(tokens, at, at + found[0]):
            return Kind.NAME, at, at + found[0]
        lower = tokens.lower[at + 1]
        if len(word) == 5 and (lower in self.words.zip or tokens.get(at - 1).upper() in self.words.postal):
            return Kind.IDENTIFIER, at, at + 1
        if not following[0].isupper():
            return self._house_number(tokens, at, at + 1) if following in _DASHES else None
        if lower in self.words.editions and not tokens.glued(at + 1):
            return Kind.NAME, at, at + 2
        return self._house_number(tokens, at, at + 1)

    def _measured(self, tokens: Tokens, at: int, after: int) -> bool:
        """ "401k percent", "$401k": a figure, and no name."""
        return (at > 0 and tokens.words[at - 1] in self._signs) or self._units.match(tokens, after) is not None

    def _house_number(self, tokens: Tokens, at: int, i: int) -> Found | None:
        """ "16-18 Industrial Avenue", "9 E 71st St"."""
        if tokens.words[i] in _DASHES and tokens.glued(i) and tokens.number(i + 1):
            i += 2
        for k in range(i, min(i + _ADDRESS_WORDS, len(tokens))):
            word = tokens.words[k]
            if tokens.lower[k] in self.words.streets and word[0].isupper():
                return (Kind.ADDRESS, at, k + 1) if k > i or tokens.words[k + 1 : k + 2] else None
            if not (word[0].isupper() or tokens.number(k) or tokens.lower[k] in self._in_streets):
                return None
        return None

    def _named_before(self, tokens: Tokens, at: int) -> Found | None:
        """ "Nexus 7", "Type 45": a capitalized word before, and nothing counted behind."""
        word, before = tokens.words[at], tokens.words[at - 1] if at else ""
        if at < 2 or len(word) > 4 or not all_digits(word) or len(before) < 2:
            return None
        if not before[0].isupper() or not before.isalpha() or self._currency(tokens, at - 1):
            return None
        following = tokens.words[at + 1] if at + 1 < len(tokens) else ""
        if following[:1].islower() or following in ("%", "-", "–") or tokens.lower[at - 1] in self._no_name:
            return None
        if self._hedges.ends(tokens, at - 1) or self._gapped.counts(tokens, at) or self._titled(tokens, at):
            return None
        return Kind.NAME, at - 1, at + 1

    def _titled(self, tokens: Tokens, at: int) -> bool:
        """ "First Time In 130 Years": in a headline every word has a capital."""
        unit = len(tokens.get(at + 1)) >= _UNIT and self._units.match(tokens, at + 1) is not None
        return unit or tokens.lower[at - 1] in self._prepositions


def _lists(tokens: Tokens, at: int) -> bool:
    """ "1) …; 2) …": no bracket was opened; "1. …" and "(1) …", where they begin a line that goes on."""
    if len(tokens.words[at]) > _ENUMERATED or not all_digits(tokens.words[at]):
        return False
    following = tokens.get(at + 1)
    if at == 0 and following == "." and tokens.glued(1):
        return _begins_line(tokens, 0, 1)
    if following != ")":
        return False
    if at == 1 and tokens.lower[0] == "(":
        return tokens.glued(1) and tokens.glued(2) and _begins_line(tokens, 0, 2)
    return "(" not in tokens.words[max(0, at - _BRACKET) : at]


def _misread(tokens: Tokens, at: int) -> bool:
    """ "1,OOO", "12.O00": noughts that the reader of a picture took for letters."""
    return len(tokens.words[at]) <= _GROUP and _LETTERS_FOR_NOUGHTS.match(tokens.text, tokens.ends[at]) is not None


def _begins_line(tokens: Tokens, first: int, last: int) -> bool:
    """Nothing but white space stands before a token on its line, and more than that behind another."""
    text, start, end = tokens.text, tokens.starts[first], tokens.ends[last]
    before, behind = text[max(0, start - _LINE) : start].rstrip(_BLANKS), text[end : end + _INDENT]
    if before[-1:] not in LINE_ENDS or behind[:1] not in _BLANKS or behind.lstrip(_BLANKS)[:1] in LINE_ENDS:
        return False
    return "1" in tokens.words[first : last + 1] or not before or _ends_line(before.splitlines()[-1].strip())


def _ends_line(line: str) -> bool:
    """No figure goes on behind a line: it ends a sentence, or is the point before. "The toll is" does go on."""
    return not line or line[-1] in _ENDS or _POINT.match(line) is not None
