"""Who says what: reporting cues, their sources and what is attributed to them.

Cue by cue, sentence by sentence. A cue is read by its surroundings as one of a few patterns, each with
a measured precision (`CONFIDENCE`); without a cue nothing is attributed, and the narrator speaks.
"""

from __future__ import annotations

import re
from dataclasses import replace

from discrep.extract.cues import Cue, Grammar, grammar
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.mentions import Mentions, Phrase
from discrep.extract.passages import QUOTATION, Passage
from discrep.extract.quotes import marked, merged, quotations
from discrep.extract.sentences import paragraphs, sentences
from discrep.extract.speakers import Speakers
from discrep.sources import Attribution, Source, Stance
from discrep.spans import Span

CONFIDENCE = {
    "post": 0.97,
    "inverted": 0.98,
    "medial": 0.95,
    "according-to": 0.94,
    "pre": 0.78,
    "participle": 0.80,
    "citing": 0.80,
    "relative": 0.54,
    "colon": 0.44,
    "passive": 0.80,
    "impersonal": 0.80,
    "noun-cue": 0.60,
    "carried": 0.70,
}
"""Share of the findings of each pattern that a reader would agree with."""

_STOPS = frozenset(",-–—―")
_WORD = re.compile(r"[^\W\d_]+")
_MODIFIER = 14  # tokens of one adjunct behind a cue
_LOOK = 14  # tokens in which a value or a clause is looked for


def attributions(text: str, lexicon: Lexicon) -> list[Attribution]:
    """Who says what, in order of position. What no attribution covers, the narrator says."""
    return _Reader(text, lexicon).read()


class _Reader:
    """Reads a document paragraph by paragraph, and remembers who spoke."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text, self.grammar = text, grammar(lexicon.attribution)
        self.abbreviations = lexicon.text.abbreviations
        self.speakers = Speakers(text, self.grammar)
        self.found: list[Attribution] = []

    def read(self) -> list[Attribution]:
        for start, end in paragraphs(self.text):
            self.speakers.paragraph += 1
            self.speakers.paragraph_start = start
            quoted = marked(self.text, start, end)
            if quoted or self._triggered(start, end) or self.text.find(":", start, min(end, start + 80)) >= 0:
                self._paragraph(start, end, quoted)
            self.speakers.previous = None
        self.found.sort(key=lambda a: a.content[0].start if a.content else a.cue.start if a.cue else 0)
        return self.found

    def _triggered(self, start: int, end: int) -> bool:
        return not self.grammar.triggers.isdisjoint(_WORD.findall(self.text[start:end].lower()))

    def _paragraph(self, start: int, end: int, quoted: bool) -> None:
        quotes = quotations(self.text, start, end) if quoted else []
        pieces = merged(list(sentences(self.text, start, end, self.abbreviations)), quotes)
        q = 0
        for number, (first, after) in enumerate(pieces):
            inside = []
            while q < len(quotes) and quotes[q].start < after:
                inside.append(quotes[q])
                q += 1
            self.speakers.sentence += 1
            if inside or self._triggered(first, after) or (number == 0 and ":" in self.text[first : first + 80]):
                before = pieces[number - 1] if number else None
                sentence = _Sentence(self, first, after, inside, number == 0, before)
                self.found.extend(sentence.read())
            self.speakers.previous = first, after


class _Sentence:
    """One sentence: its tokens, its cues, and what was found in it so far."""

    def __init__(
        self, reader: _Reader, start: int, end: int, quotes: list[Span], opening: bool, before: tuple[int, int] | None
    ) -> None:
        self.reader, self.grammar, self.speakers = reader, reader.grammar, reader.speakers
        self.words = reader.grammar.words
        self.passage = Passage(reader.text, start, end, quotes)
        self.lower = self.passage.lower
        self.size = len(self.lower)
        self.last = self.size - (self.size > 0 and self.lower[-1] in ".!?")
        self.mentions = Mentions(self.grammar, self.passage)
        self.opening, self.before = opening, before
        self.found: list[Attribution] = []
        self.commas = [i for i, word in enumerate(self.lower) if word == ","]
        self.breaks = self._breaks()
        self.floor = 0  # where what is said behind the last cue begins
        self.begun = 0  # where what was said before it began
        self.done = 0  # cues before this token are part of an attribution already
        self.title = self._in_title_case()

    def _breaks(self) -> list[int]:
        """Tokens at which what somebody says has ended."""
        lower, breaks = self.lower, []
        for i, word in enumerate(lower):
            following = self.passage.get(i + 1)
            if word == ";":
                breaks.append(i)
            elif word == ",":
                cue = self.grammar.cues.match(self.passage, i + 1) if following in self.grammar.heads else None
                if following in self.words.contrasts or (cue and cue[1].form in ("ing", "according")):
                    breaks.append(i)
            elif word == "and" and following in self.grammar.said and i:
                breaks.append(i)
        return breaks

    def _in_title_case(self) -> bool:
        words = [word for word in self.passage.words if len(word) > 3 and word.isalpha()]
        return len(words) > 2 and 4 * sum(word[0].isupper() for word in words) > 3 * len(words)

    # ------------------------------------------------------------------ the loop over cues
    def read(self) -> list[Attribution]:
        heads = self.grammar.heads
        for i, word in enumerate(self.lower):
            if word not in heads or i < self.done:
                continue
            if word in self.words.claim_nouns and self._noun(i):
                continue
            hit = self.grammar.cues.match(self.passage, i)
            if hit is None or (self.passage.capital(i) and i and not self.title and hit[1].form != "according"):
                continue
            after, cue = i + hit[0], hit[1]
            self.done = after
            if cue.form == "according":
                self._according(i, after, cue)
            elif cue.form == "adverb":
                self._impersonal(i, after, cue)
            else:
                self._verb(i, after, cue)
        if not self.found and not self._colon() and not self._carried():
            self._introduced()
        return self.found

    # ------------------------------------------------------------------ emitting
    def _emit(
        self,
        rule: str,
        cue: tuple[int, int],
        stance: Stance,
        source: Source | None,
        content: list[tuple[int, int]],
        spans: tuple[Span, ...] = (),
        chain: tuple[Source, ...] | None = None,
    ) -> None:
        spans = spans or tuple(span for first, after in content if (span := self._span(first, after)))
        if not spans:
            return
        place = self.passage.span(*cue)
        if chain is None and source is not None:
            chain = (*self._outer(place, source), source)
        self.found.append(Attribution(source, place, spans, stance, chain or (), rule, CONFIDENCE[rule]))

    def _span(self, first: int, after: int) -> Span | None:
        """The place of tokens, without marks at its ends."""
        while first < after and self.lower[first] in ",;:-–—.)":
            first += 1
        while after > first and self.lower[after - 1] in ",;:-–—.(":
            after -= 1
        return self.passage.span(first, after) if first < after else None

    def _outer(self, cue: Span, source: Source) -> tuple[Source, ...]:
        """The chain of the attribution whose content holds this one."""
        for outer in reversed(self.found[-4:]):
            if outer.source and outer.source.name != source.name and any(span.covers(cue) for span in outer.content):
                return outer.chain
        return ()

    def _resolved(self, phrase: Phrase) -> Source:
        return self.speakers.resolve(self.mentions.source(phrase))

    # ------------------------------------------------------------------ verbs
    def _verb(self, i: int, after: int, cue: Cue) -> None:
        back = self._back(i, cue)
        if back is None:
            return
        j, passive = back
        if passive and cue.form in ("past", "participle") and " " not in cue.lemma:
            self._passive(i, j, after, cue)
        elif cue.form == "ing" and not passive:
            self._participle(i, j, after, cue)
        elif cue.form == "participle" and j == i - 1:
            return
        else:
            self._finite(i, j, after, cue)

    def _back(self, i: int, cue: Cue) -> tuple[int, bool] | None:
        """(the token before the verb and its auxiliaries, whether a form of "be" is among them)."""
        j, passive = i - 1, False
        for _ in range(8):
            if j < 0:
                break
            word = self.lower[j]
            time = self.grammar.times_back.match(self.passage, j)
            if word in self.words.negations:
                return None
            if word in self.words.be:
                passive, j = True, j - 1
            elif word in self.grammar.auxiliaries:
                j -= 1
            elif time and j - time[0] >= 0 and self.lower[j - time[0]] not in self.words.determiners:
                j -= time[0]
            elif self.grammar.adverb(word) and not self.passage.capital(j):
                j -= 1
            elif word in self.words.to:
                if self.passage.get(j - 1) not in self.words.resuming:
                    return None
                j -= 3 if self.passage.get(j - 1) == "on" else 2
            else:
                break
        return j, passive

    def _finite(self, i: int, j: int, after: int, cue: Cue) -> None:
        if cue.lemma in self.words.valuing:
            self._valuing(i, j, after, cue)
            return
        if cue.lemma in self.words.revising:
            self._revising(i, j, after, cue)
            return
        if cue.lemma in self.words.releasing:
            self._releasing(i, j, after, cue)
            return
        word = self.lower[j] if j >= 0 else ""
        if word in ("'s", "'") and cue.form != "past":
            return
        if (
            cue.lemma in self.words.inverting
            and cue.form in ("past", "third")
            and j == i - 1
            and (word in (QUOTATION, '"', "”", *_STOPS) or j < 0)
            and not self._named_apposition(j)
            and self._inverted(i, j, after, cue)
        ):
            return
        if cue.form == "past" and word == "," and self._reduced(i, j, after, cue):
            return
        if cue.form == "past" and self.passage.get(after) in self.words.by:
            return
        found = self._subject_of(i, j, cue)
        if found is None:
            return
        phrase, source, rule = found
        kind, first, mods = self._complement(after, cue)
        before = phrase.first - 1 if phrase is not None else -1
        if phrase is not None and rule == "pre" and self._follows(before, kind):
            self._post(i, after, cue, source or self._resolved(phrase), before, kind, first)
            return
        if (
            phrase is not None
            and rule == "pre"
            and self.passage.get(before) in self.words.hinges
            and kind in ("end", "comma")
        ):
            self._hinged(i, after, cue, self._resolved(phrase), before, first)
            return
        if kind in ("end", "none") or (kind == "comma" and not self._after_comma(first)):
            quote = self._quote_before(phrase)
            if quote is not None and source is None and phrase is not None:
                self._emit("post", (i, after), cue.stance, self._resolved(phrase), [], (quote,))
            return
        if kind == "comma":
            first = self._after_comma(first) or first
        elif kind in ("clause", "aside") and not self._takes(phrase, source, after, first, mods, cue):
            return
        end = self._content_end(first, i)
        source = source or (self._resolved(phrase) if phrase else None)
        if source is not None:
            self._emit(rule, (i, after), cue.stance, source, [(first, end)])

    def _named_apposition(self, comma: int) -> bool:
        """"Kim Song, the ambassador, said …": the comma before the verb closes an apposition to a name."""
        if comma < 0 or self.lower[comma] != ",":
            return False
        phrase = self.mentions.before(comma, self.floor)
        if phrase is None or phrase.cut == phrase.first:
            return False
        return self.mentions.source(Phrase(phrase.first, phrase.cut, phrase.cut)).kind == "person"

    def _subject_of(self, i: int, j: int, cue: Cue) -> tuple[Phrase | None, Source | None, str] | None:
        """(phrase, source already known, pattern) of the subject that ends at token j."""
        word = self.lower[j] if j >= 0 else ""
        if word in self.words.relatives:
            last = j - 2 if self.passage.get(j - 1) == "," else j - 1
            phrase = self.mentions.before(last) if word != "whose" else None
            if phrase is None or not self._may_speak(phrase):
                return None
            return phrase, None, "relative"
        if word in self.words.coordinators or (word == "," and self.passage.get(j - 1) in self.words.coordinators):
            return self._coordinated(j)
        if word in self.words.complementizers and cue.lemma in self.words.clausal | {"say"} and j > 0:
            phrase = self.mentions.before(j - 1)
            if phrase is None or not any(word in self.words.evidence for word in self.lower[phrase.first : phrase.after]):
                return None
            return phrase, None, "relative"
        if word == "," and self.grammar.adverb(self.passage.get(j - 1)) and self.passage.get(j - 2) == ",":
            j -= 3
        phrase = self.mentions.before(j)
        if phrase is None:
            return None
        phrase = self._document(phrase, i) or phrase
        if not self._agrees(phrase, i, j, cue):
            return None
        return phrase, None, "pre"

    def _document(self, phrase: Phrase, i: int) -> Phrase | None:
        """"A poll released in late August found …": the document, if the clause begins with one."""
        if not self.floor < phrase.first or phrase.first - self.floor > _MODIFIER:
            return None
        whole = self.mentions.subject(self.floor, phrase.first)
        if whole is None or self.lower[whole.after - 1] not in self.words.evidence:
            return None
        if any(self.lower[k] in self.words.evidence for k in range(phrase.first, phrase.after)):
            return None
        between = self.lower[whole.after : phrase.first]
        if any(word in (",", QUOTATION, ":", ";") or word in self.words.have for word in between):
            return None
        follows = self.passage.get(whole.after)
        postmodified = (
            follows.endswith(self.words.participle_endings)
            or follows in self.words.prepositions
            or follows in self.words.complementizers
            or follows in self.words.be
        )
        return whole if postmodified else None

    def _agrees(self, phrase: Phrase, i: int, j: int, cue: Cue) -> bool:
        """Whether the phrase can be the subject of this form of the verb."""
        head = self.lower[phrase.cut - 1]
        somebody = self.mentions.names_somebody(phrase.first, phrase.after)
        modal = j < i - 1 and any(self.lower[k] in self.grammar.auxiliaries for k in range(j + 1, i))
        if cue.form == "base" and not modal and not self.mentions.plural(phrase.first, phrase.cut):
            return False
        if (
            cue.form == "third"
            and cue.noun
            and self.mentions.plural(phrase.first, phrase.cut)
            and head in self.words.groups
        ):
            return False
        if cue.noun and self.passage.get(i + 1) in self.grammar.finite:
            return False  # "campaign reports show"
        if cue.noun:
            return somebody and not (self.passage.get(i + 1) in self.words.prepositions and cue.lemma != "put")
        return self._may_speak(phrase)

    def _may_speak(self, phrase: Phrase) -> bool:
        return (
            self.lower[phrase.first] in self.words.determiners
            or self.lower[phrase.first] in self.words.possessives
            or self.mentions.names_somebody(phrase.first, phrase.after)
        )

    def _coordinated(self, j: int) -> tuple[Phrase | None, Source | None, str] | None:
        """ "X came and said": the subject is that of the clause before."""
        for earlier in reversed(self.found[-2:]):
            if earlier.source is not None and earlier.rule not in ("according-to", "noun-cue"):
                return None, earlier.source, "pre"
        phrase = self.mentions.subject(self.floor, j)
        if phrase is None or not self.mentions.names_somebody(phrase.first, phrase.after):
            return None
        return phrase, None, "pre"

    def _takes(
        self, phrase: Phrase | None, source: Source | None, after: int, first: int, mods: bool, cue: Cue
    ) -> bool:
        """Whether what follows the verb is something said, and not a thing found or shown."""
        word = self.passage.get(after)
        if cue.lemma in self.words.strict:
            return self._figure(after) or QUOTATION in self.lower[after : after + _LOOK]
        if cue.lemma not in self.words.clausal and not cue.noun:
            return True
        if word in self.words.prepositions:
            return False
        if word in self.words.pronouns or word == "there":
            return True
        document = phrase is not None and any(
            self.lower[k] in self.words.evidence for k in range(phrase.first, phrase.after)
        )
        if document:
            return True
        return any(
            self.lower[k] in self.grammar.auxiliaries
            for k in range(first, min(first + 9, self.passage.next(self.commas, first)))
        )

    def _figure(self, i: int) -> bool:
        return (
            self.passage.number(i)
            or self.passage.get(i) in self.words.number_words
            or (match := self.grammar.amounts.match(self.passage, i)) is not None
            and (self.passage.number(i + match[0]) or self.passage.get(i + match[0]) in self.words.number_words)
        )

    # ------------------------------------------------------------------ what follows a verb
    def _complement(self, after: int, cue: Cue) -> tuple[str, int, bool]:
        """(what follows, its first token, whether an adjunct was passed): that, quote, clause, comma, end."""
        k = after
        if cue.lemma in self.words.addressed:
            k = self._addressee(k)
        start = k
        for _ in range(5):
            kind = self._kind(k)
            if kind not in ("clause", "aside") or (kind == "aside" and k > start):
                return kind, k + (kind in ("that", "colon")), k > start
            further = self._modifier(k)
            if further is None:
                break
            k = further
        return self._kind(k), k, k > start

    def _kind(self, k: int) -> str:
        word = self.passage.get(k)
        if k >= self.last:
            return "end"
        if word == QUOTATION:
            return "quote"
        if word == ":":
            return "colon"
        if word == ",":
            return "quote" if self.passage.get(k + 1) == QUOTATION else "comma"
        if word in ";-–—)" and word:
            return "end"
        if word in self.words.complementizers:
            return "that"
        if word in self.words.circumstances:
            return "aside"
        if word in self.words.contrasts or (
            word in self.words.coordinators and self.passage.get(k + 1) in self.grammar.said
        ):
            return "end"
        return "clause"

    def _modifier(self, k: int) -> int | None:
        """The end of an adjunct of time, place or occasion at k. It never swallows a quantity."""
        if self._figure(k):
            return None
        time = self.grammar.times.match(self.passage, k)
        if time:
            return k + time[0]
        word = self.lower[k]
        if self.grammar.adverb(word):
            return k + 1
        if word not in self.words.prepositions or word == "of":
            return None
        venue = None
        for i in range(k + 1, min(k + _MODIFIER, self.size)):
            if self._kind(i) != "clause":
                return i
            if (
                self.lower[i] in self.grammar.auxiliaries
                or self._figure(i)
                and self.lower[i - 1] not in self.words.determiners
            ):
                break
            if self.grammar.times.match(self.passage, i):
                return i
            if self.lower[i] in self.words.venues or self.lower[i] in self.words.addressees:
                venue = i + 1
        return venue if venue and self.passage.get(venue) not in self.words.prepositions else None

    def _addressee(self, k: int) -> int:
        """Behind the hearer: "told the council", "told reporters"."""
        words, first = self.words, k
        if self.passage.get(k) in words.addressees:
            return k + 1
        while k < self.size and k - first < _MODIFIER:
            word = self.lower[k]
            if self._kind(k) != "clause" or self._figure(k) or self.grammar.times.match(self.passage, k):
                break
            if k > first and (
                (word in words.determiners and self.lower[k - 1] not in ("of", "and", "for", "to"))
                or word in words.pronouns
                or (word in words.prepositions and word not in ("of", "for"))
                or word in self.grammar.auxiliaries
                or word in words.to
            ):
                break
            k += 1
            if word in words.addressees and self.passage.get(k) not in words.prepositions | {"and", "'s"}:
                break
        return k

    def _after_comma(self, comma: int) -> int | None:
        """Where content goes on behind ", citing two officials, that …"."""
        following = self.passage.next(self.commas, comma + 1)
        if following < self.size and following - comma < 20 and self._kind(following + 1) in ("that", "quote"):
            return following + 1 + (self._kind(following + 1) == "that")
        return None

    def _content_end(self, first: int, cue: int) -> int:
        """Where what is said ends: at a contrast, at the next cue of the same speaker, with the sentence."""
        end = min(self.passage.next(self.breaks, first + 1), self.last)
        opener = self.lower[self.floor] if self.floor < self.size else ""
        if cue > 0 and opener in self.words.subordinators and not any(c < cue for c in self.commas[:1]):
            end = min(end, self.passage.next(self.commas, first))
        return end

    # ------------------------------------------------------------------ content before the source
    def _follows(self, before: int, kind: str) -> bool:
        """Whether what stands before the source is content: closed by a comma, a dash or a quotation."""
        if before < self.floor or kind not in ("end", "comma", "quote", "aside"):
            return False
        word = self.lower[before]
        if word in (QUOTATION, '"', "”"):
            return True
        if word not in _STOPS:
            return False
        return kind == "comma" or not self._adjunct(self._clause_start(before), before)

    def _clause_start(self, before: int) -> int:
        return self.floor

    def _adjunct(self, first: int, before: int) -> bool:
        """Whether the words before the comma only set the scene: "Speaking in Kyiv, …", "In a statement, …"."""
        while first < before and self.lower[first] in self.words.coordinators:
            first += 1
        word = self.passage.get(first)
        if word == QUOTATION or any(self.lower[k] == QUOTATION for k in range(max(first, before - 2), before)):
            return False
        commas = self.passage.next(self.commas, first)
        if commas < before and before - commas > 6:
            return False
        if word == "as" and before - first > 2 and self.passage.get(first + 1) in ("many", "much", "few", "of"):
            return False
        if self._figure(first):
            return False
        scene = (
            word in self.words.prepositions
            or word in self.words.subordinators
            or self.grammar.adverb(word)
            or self.grammar.times.match(self.passage, first) is not None
            or word.endswith(self.words.participle_endings)
        )
        if not scene:
            return before - first < 3
        finite = any(self.lower[k] in self.grammar.auxiliaries for k in range(first, before))
        return word in self.words.subordinators or not finite

    def _post(self, i: int, after: int, cue: Cue, source: Source, before: int, kind: str, first: int) -> None:
        start = self._clause_start(before)
        content = [(start, before + (self.lower[before] == QUOTATION))]
        outer = self._span(*content[0]) is None
        if outer:  # "…, Orban said, Reuters reported": all of it once more
            content = [(self.begun, before)]
            place = self._span(*content[0])
            if place is not None:
                self._enclose(place, source)
        rule = "post"
        further = self._medial(first, kind, before)
        if further is not None:
            content.append(further)
            rule = "medial"
        self._emit(rule, (i, after), cue.stance, source, content)
        self.begun = content[0][0]
        self.floor = min(further[1] if further else first, self.size)

    def _hinged(self, i: int, after: int, cue: Cue, source: Source, hinge: int, first: int) -> None:
        """ "As Kim told parliament, …", "…, as Kim told parliament"."""
        if hinge - 1 > self.floor:
            self._emit("post", (i, after), cue.stance, source, [(self.floor, hinge)])
            self.begun, self.floor = self.floor, first
        elif first < self.last:
            self._emit("pre", (i, after), cue.stance, source, [(first + 1, self._content_end(first + 1, 0))])

    def _medial(self, k: int, kind: str, before: int) -> tuple[int, int] | None:
        """What is said behind the source as well: "…, the Pentagon said, …"."""
        if kind == "quote":
            first = k + (self.lower[k] == ",")
        elif (
            kind == "comma"
            and k + 1 < self.last
            and self.lower[before] != QUOTATION
            and self.passage.next(self.breaks, k) != k
        ):
            first = k + 1
        else:
            return None
        if self.lower[self.last - 1] in self.grammar.finite and self.last - first < 9:
            return None  # "…, Orban said, Reuters reported"
        if self.lower[first] in self.words.relatives or self.lower[first].endswith(self.words.participle_endings[0]):
            return None
        return first, self._content_end(first, 0)

    def _inverted(self, i: int, j: int, after: int, cue: Cue) -> bool:
        """ "…, said Kim, the defence minister"."""
        if j >= 0 and self.lower[j] == "," and j <= self.floor:
            return False
        phrase = self.mentions.after(after)
        if phrase is None or not self.mentions.names_somebody(phrase.first, phrase.after):
            return False
        quoted = j >= 0 and (self.lower[j] == QUOTATION or self.lower[j - 1] == QUOTATION)
        kind, first, _ = self._complement(phrase.after, Cue("", "past", "report"))
        if kind not in ("end", "comma", "quote", "colon", "aside") and not quoted:
            return False
        if j < 0:
            if kind not in ("colon", "quote"):
                return False
            self._emit(
                "inverted", (i, after), cue.stance, self._resolved(phrase), [(first, self._content_end(first, 0))]
            )
            return True
        content = [(self._clause_start(j), j + (self.lower[j] == QUOTATION))]
        further = self._medial(first, kind, j)
        if further is not None:
            content.append(further)
        self._emit("inverted", (i, after), cue.stance, self._resolved(phrase), content)
        self.begun = content[0][0]
        self.floor = further[1] if further else phrase.after
        self.done = phrase.after
        return True

    def _quote_before(self, phrase: Phrase | None) -> Span | None:
        """The quotation that closes the sentence before: “Why now?” Kim asked."""
        if self.before is None or phrase is None or phrase.first > 2:
            return None
        text, (start, end) = self.reader.text, self.before
        if text[end - 1] not in "”\"’'»":
            return None
        quotes = quotations(text, start, end)
        return quotes[-1] if quotes and quotes[-1].end == end else None

    # ------------------------------------------------------------------ values, documents
    def _valuing(self, i: int, j: int, after: int, cue: Cue) -> None:
        """ "put the toll at 40"."""
        if not any(
            self.lower[k] in self.words.at and self._figure(k + 1) for k in range(after, min(after + _LOOK, self.size))
        ):
            return
        found = self._subject_of(i, j, replace(cue, noun=False, form="past"))
        if found is None:
            return
        phrase, source, rule = found
        source = source or (self._resolved(phrase) if phrase else None)
        if source is not None:
            self._emit(rule, (i, after), cue.stance, source, [(after, self._content_end(after, i))])

    def _revising(self, i: int, j: int, after: int, cue: Cue) -> None:
        """"raised its forecast to 4.2 percent": the figure is its own."""
        owned = next((k for k in range(after, min(after + 4, self.size)) if self.lower[k] in self.words.possessives), None)
        if owned is None or not any(word in self.words.claim_nouns for word in self.lower[owned : owned + 5]):
            return
        found = self._subject_of(i, j, replace(cue, noun=False, form="past"))
        if found is None:
            return
        phrase, source, rule = found
        source = source or (self._resolved(phrase) if phrase else None)
        if source is not None:
            self._emit(rule, (i, after), cue.stance, source, [(after, self._content_end(after, i))])

    def _releasing(self, i: int, j: int, after: int, cue: Cue) -> None:
        """ "released an assessment that …", "released images purportedly showing …"."""
        said = self.words.evidence | self.words.claim_nouns
        noun = next((k for k in range(after, min(after + _LOOK, self.size)) if self.lower[k] in said), None)
        if noun is None:
            return
        stance: Stance = cue.stance
        for k in range(noun + 1, min(noun + _LOOK, self.size)):
            if self.lower[k] in self.words.complementizers and k == noun + 1:
                first, behind = k + 1, noun + 1
                break
            hit = self.grammar.cues.match(self.passage, k)
            if hit and hit[1].form == "adverb":
                stance = hit[1].stance
            elif hit and hit[1].form in ("ing", "base", "past") and self.lower[k] not in said:
                first, behind = k + hit[0], k + hit[0]
                break
        else:
            return
        found = self._subject_of(i, j, replace(cue, noun=False))
        if found is None:
            return
        phrase, source, _ = found
        source = source or (self._resolved(phrase) if phrase else None)
        if source is not None:
            self._emit("noun-cue", (i, noun + 1), stance, source, [(first, self._content_end(first, i))])
            self.done = behind

    def _noun(self, i: int) -> bool:
        """ "Kim’s claim that …", "a claim by Kim that …"."""
        lower, words = self.lower, self.words
        if self.passage.get(i + 1) in words.by | {"from"}:
            phrase = self.mentions.after(i + 2, appositions=False)
            that = phrase.after if phrase else self.size
        else:
            that, phrase = i + 1, None
            owner = next((k for k in range(i - 1, max(i - 5, -1), -1) if lower[k] == "'s" or lower[k] == "'"), None)
            if lower[i - 1] in words.possessives and i:
                phrase = Phrase(i - 1, i, i)
            elif owner is not None:
                phrase = self.mentions.before(owner - 1)
        if phrase is None or self.passage.get(that) != "that":
            return False
        hit = self.grammar.cues.match(self.passage, i)
        stance: Stance = hit[1].stance if hit else "report"
        self._emit("noun-cue", (i, i + 1), stance, self._resolved(phrase), [(that + 1, self._content_end(that + 1, i))])
        self.done = that
        return True

    # ------------------------------------------------------------------ according to, participles
    def _according(self, i: int, after: int, cue: Cue) -> None:
        opens = i == 0 or (i - 1 <= self.floor and self.lower[i - 1] in self.words.coordinators)
        phrase = self.mentions.after(after)
        if phrase is None:
            return
        source = self._resolved(phrase)
        end = phrase.after
        if not opens and self.passage.get(i - 1) not in (",", QUOTATION) and i == self.floor:
            opens = True
        behind = end + 1 if self.passage.get(end) == "," else end
        if opens:
            content = [(behind, min(self.passage.next(self.breaks, behind + 1), self.last))]
        else:
            content = [(self.floor if self._span(self.floor, i) else self.begun, i)]
            if self.passage.get(end) == "," and end + 1 < self.last and not self._ends_at(end):
                content.append((behind, self._content_end(behind, 0)))
        place = self._span(*content[0])
        if place is not None:
            self._enclose(place, source)
        self._emit("according-to", (i, after), cue.stance, source, content, chain=(source,))
        if not opens:
            self.floor = end
        self.done = end

    def _ends_at(self, comma: int) -> bool:
        return self.passage.next(self.breaks, comma) == comma or self.passage.get(comma + 1) in self.words.relatives

    def _enclose(self, place: Span, source: Source) -> None:
        """The ministry said, according to Yonhap: Yonhap comes first in the chain of the ministry."""
        self.found = [
            replace(a, chain=(source, *a.chain)) if a.source and a.cue and place.covers(a.cue) else a
            for a in self.found
        ]

    def _participle(self, i: int, j: int, after: int, cue: Cue) -> None:
        word = self.lower[j] if j >= 0 else ""
        if cue.stance == "cite":
            self._citing(i, after, cue)
            return
        if cue.lemma in self.words.revising:
            return
        kind, first, mods = self._complement(after, cue)
        if kind in ("end", "comma") or (kind == "clause" and not self._takes(None, None, after, first, mods, cue)):
            return
        source: Source | None = None
        if word in (",", QUOTATION, "and", "while", "before", "by", "-", "–", "—", ""):
            source = self._clause_source(i, j)
        else:
            phrase = self.mentions.before(j)
            if phrase and any(self.lower[k] in self.words.evidence for k in range(phrase.first, phrase.after)):
                source = self._resolved(phrase)
            elif phrase is None or cue.lemma not in self.words.clausal:
                source = self._clause_source(i, j)
        if source is not None:
            self._emit("participle", (i, after), cue.stance, source, [(first, self._content_end(first, 0))])

    def _clause_source(self, i: int, j: int) -> Source | None:
        """The speaker of the clause that the participle at i belongs to."""
        for earlier in reversed(self.found[-3:]):
            if earlier.source is not None and earlier.rule not in ("noun-cue", "citing", "according-to"):
                return earlier.source
        phrase = self.mentions.subject(self.floor, j)
        if phrase is None or not self.mentions.names_somebody(phrase.first, phrase.after):
            return None
        return self._resolved(phrase)

    def _citing(self, i: int, after: int, cue: Cue) -> None:
        """Reuters reported, citing two officials, that …: the origin is behind "citing"."""
        phrase = self.mentions.after(after)
        if phrase is None or not self.mentions.names_somebody(phrase.first, phrase.after):
            return
        earlier = next((a for a in reversed(self.found[-3:]) if a.source is not None), None)
        source = self._resolved(phrase)
        self.done = phrase.after
        if earlier is not None and earlier.source is not None:
            self._emit("citing", (i, after), "cite", source, [], earlier.content, (*earlier.chain, source))
        elif i > self.floor + 1:
            self._emit("citing", (i, after), "cite", source, [(self.floor, i)])

    # ------------------------------------------------------------------ nobody named
    def _passive(self, i: int, j: int, after: int, cue: Cue) -> None:
        """ "are believed to be", "was put at 40 by the ministry"."""
        word = self.passage.get(after)
        if cue.lemma not in self.words.impersonal or not (
            word in self.words.to
            or word in self.words.at
            or word in self.words.complementizers
            or word in self.words.by
            or word in (".", ",", "")
            or cue.lemma == "report"
        ):
            return
        first, end = self._clause(i)
        if word in self.words.complementizers:
            first = after + 1
        self._unnamed("passive", i, after, cue, (first, end))

    def _reduced(self, i: int, j: int, after: int, cue: Cue) -> bool:
        """ "these troops, estimated to number up to 12,000, …"."""
        if cue.lemma not in self.words.impersonal or self.passage.get(after) not in self.words.to | self.words.at:
            return False
        if self.passage.get(after) == "at" and not self._figure(after + 1):
            return False
        self._unnamed("passive", i, after, cue, (after, min(self.passage.next(self.commas, after), self.last)))
        return True

    def _impersonal(self, i: int, after: int, cue: Cue) -> None:
        if self.title and self.passage.capital(i) and i == 0:
            pass
        self._unnamed("impersonal", i, after, cue, self._clause(i))

    def _clause(self, i: int) -> tuple[int, int]:
        """The part between two breaks that token i stands in."""
        start = max([b + 1 for b in self.breaks if b < i][-1:] or [0])
        outer = self._holding(i)
        if outer is not None:
            start = max(start, self.passage.at(outer.start))
        return max(start, self.floor if self.floor < i else 0), min(self.passage.next(self.breaks, i), self.last)

    def _holding(self, i: int) -> Span | None:
        at = self.passage.starts[i]
        for a in reversed(self.found[-3:]):
            for span in a.content:
                if a.source is not None and span.start <= at < span.end:
                    return span
        return None

    def _unnamed(self, rule: str, i: int, after: int, cue: Cue, content: tuple[int, int]) -> None:
        """The agent behind "by", else the speaker whose words these are, else nobody."""
        end = min(content[1], after + 30)
        for k in range(after, end):
            if self.lower[k] in self.words.by and rule == "passive":
                phrase = self.mentions.after(k + 1)
                if phrase and self.mentions.names_somebody(phrase.first, phrase.after) and not self._figure(k + 1):
                    self._emit(rule, (i, after), cue.stance, self._resolved(phrase), [(content[0], k)])
                    return
                break
        holding = self._holding(i)
        owner = next((a for a in reversed(self.found[-3:]) if a.source and holding in a.content), None)
        if owner is None:
            self._emit(rule, (i, after), cue.stance, None, [content])
        else:
            self._emit(rule, (i, after), cue.stance, owner.source, [content], chain=owner.chain)

    # ------------------------------------------------------------------ without a verb
    def _colon(self) -> bool:
        """ "Zelensky: 3,000 troops killed" at the head of a paragraph."""
        if not self.opening:
            return False
        head = int(self.size > 0 and self.lower[0] in ('"', "“", "'"))  # a transcript may be quoted
        colon = next((k for k in range(1, min(9, self.size)) if self.lower[k] == ":"), None)
        if colon is None or colon == head or self.size - colon < 5 and self.passage.get(colon + 1) != QUOTATION:
            return False
        if not self._speaks(head, colon):
            return False
        source = self._resolved(Phrase(head, colon, colon))
        self._emit("colon", (colon, colon + 1), "report", source, [(colon + 1, self.last)])
        return True

    def _speaks(self, head: int, colon: int) -> bool:
        """Whether the words before a colon are somebody, and not a label."""
        passage, lower = self.passage, self.lower
        if any(lower[k] in self.grammar.walls for k in range(head, colon)) or lower[head] in self.words.labels:
            return False
        kind = self.mentions.source(Phrase(head, colon, colon)).kind
        quoted = passage.get(colon + 1) == QUOTATION
        if kind in ("role", "group", "anonymous"):
            return quoted
        if kind == "document":
            return True
        if not all(passage.capital(k) or not passage.words[k].isalpha() for k in range(head, colon)):
            return False
        if kind == "organization" and passage.words[head].isupper() and colon == head + 1:
            return len(passage.words[head]) > 3 or lower[head] in self.grammar.known  # "WALLACE: …" in a transcript
        if kind in ("organization", "outlet"):
            return lower[colon - 1] in self.grammar.known_last or quoted
        if kind != "person" or passage.number(colon - 1):
            return False
        return colon > head + 1 or passage.capital(colon + 1) or self._figure(colon + 1) or quoted

    def _introduced(self) -> None:
        """"Sanders made the following comment:" makes him the speaker of the next paragraph."""
        if self.size and self.lower[-1] == ":":
            phrase = self.mentions.subject(0, self.size - 1)
            if phrase is not None and self.mentions.names_somebody(phrase.first, phrase.after):
                self._resolved(phrase)

    def _carried(self) -> bool:
        """A sentence that is one quotation goes on with the last speaker."""
        body = [k for k in range(self.size) if self.lower[k] not in ".,…-–—"]
        if len(body) != 1 or self.lower[body[0]] != QUOTATION:
            return False
        source = self.speakers.spoke_here() or (self.speakers.last if self.opening else None)
        if source is None:
            return False
        self.speakers.goes_on(source)
        cue = next((a.cue for a in reversed(self.reader.found[-3:]) if a.source == source), None)
        span = self.passage.span(body[0], body[0] + 1)
        self.found.append(Attribution(source, cue, (span,), "report", (source,), "carried", CONFIDENCE["carried"]))
        return True
