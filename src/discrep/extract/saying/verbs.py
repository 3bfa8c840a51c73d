"""Verbs of saying: before, behind and amid what is said."""

from __future__ import annotations

from discrep.extract.saying.adjuncts import participle, quoting
from discrep.extract.saying.complements import (
    Complement,
    after_comma,
    complement,
    figure,
    medial,
    quoted_clause,
    refused,
    takes,
)
from discrep.extract.saying.cues import Cue
from discrep.extract.saying.gapped import gapped
from discrep.extract.saying.giving import expected_on, gives, owned
from discrep.extract.saying.nesting import nest
from discrep.extract.saying.passages import QUOTATION
from discrep.extract.saying.phrase import Phrase
from discrep.extract.saying.quotes import ends_quoted, quotations
from discrep.extract.saying.sentence import CLOSED, DASHES, Occurrence, Sentence
from discrep.extract.saying.subjects import (
    Subject,
    back,
    goes_on,
    is_document,
    named_apposition,
    opens_content,
    severed,
    subject_of,
)
from discrep.extract.saying.unnamed import passive, reduced
from discrep.sources import Source
from discrep.spans import Span

_FEW = 3  # tokens of a group that speaks behind its verb
_STOPS = DASHES | {","}


def verb(sentence: Sentence, i: int, after: int, cue: Cue) -> None:
    """A verb of saying at token i, in whatever form."""
    if i and sentence.passage.hyphen(i - 1):
        return  # "a Treasury-estimated cost"
    behind = back(sentence, i)
    if behind is None:
        return
    last, being = behind
    at = Occurrence(cue, i, after, last)
    if cue.lemma in sentence.words.owned and figure(sentence, after) and owned(sentence, at):
        return
    if being and cue.form in ("past", "participle") and (" " not in cue.lemma or cue.lemma in sentence.words.continued):
        passive(sentence, at)
    elif (cue.form == "ing" and not being) or _resumed(sentence, at):
        participle(sentence, at)
    elif cue.form != "participle" or last < i - 1:
        _finite(sentence, at)


def _resumed(sentence: Sentence, at: Occurrence) -> bool:
    """ "…, going on to say that": an infinitive behind a participle."""
    ending = sentence.words.participle_endings[0]
    resuming = at.cue.form == "base" and any(word.endswith(ending) for word in sentence.lower[at.last + 1 : at.first])
    return resuming and sentence.passage.get(at.last) in (",", QUOTATION)


def _finite(sentence: Sentence, at: Occurrence) -> None:
    word, cue = sentence.passage.get(at.last), at.cue
    if word in sentence.words.hearers or word in sentence.words.articles:
        return  # "you know", "do you think"; "the state", "the alleged thief"
    if word in sentence.words.possessives and (cue.noun or word not in sentence.words.pronouns):
        return  # "its estimates"
    if gives(sentence, at) or (word in ("'s", "'") and (cue.noun or cue.form != "past")):
        return
    if _may_invert(sentence, at, word) and _inverted(sentence, at):
        return
    if cue.form == "past":
        if word == "," and reduced(sentence, at):
            return
        if sentence.passage.get(at.after) in sentence.words.by and (
            sentence.passage.get(at.after + 1) not in sentence.words.venues
        ):
            return  # "said by Kim", but "said by phone"
    behind = complement(sentence, at.after, cue)
    if not _may_say(sentence, at, behind) or (behind.kind == "clause" and gapped(sentence, at, behind)):
        return
    denied = not sentence.words.negations.isdisjoint(sentence.lower[at.last + 1 : at.first])
    if denied and not _silent(sentence, at, behind):
        return
    stray = severed(sentence, at)
    subject = Subject(stray, None, "pre") if stray else subject_of(sentence, at)
    if subject is None:
        return
    if cue.stance == "cite" and quoting(sentence, at, subject):
        return
    if subject.rule == "pre" and subject.phrase is not None and _behind(sentence, at, subject, behind):
        return
    first = _content(sentence, at, subject, behind)
    if first is not None and not _same_breath(sentence, at, subject):
        source = subject.resolved(sentence)
        end = expected_on(sentence, sentence.content_end(first, at.first), cue.stance)
        if subject.rule == "relative" and sentence.passage.get(at.last - 1) == ",":
            end = min(end, sentence.passage.next(sentence.commas, first))
        elif subject.rule == "relative" and sentence.passage.get(at.last - 1) in DASHES:
            end = next((k for k in range(first, end) if sentence.lower[k] in DASHES and not _joined(sentence, k)), end)
        sentence.emit(subject.rule, at.place, cue.stance, source, [(first, end)])
        refused(sentence, cue, behind)


def _silent(sentence: Sentence, at: Occurrence, behind: Complement) -> bool:
    """Whether who "did not say" is told: "Kim said the navy did not confirm that", not "the videos do not show"."""
    if sentence.holding(at.first) is None and at.cue.lemma not in sentence.words.showing:
        return True
    return behind.kind == "that" and sentence.lower[behind.first - 1] not in sentence.grammar.certainty.presupposing


def _same_breath(sentence: Sentence, at: Occurrence, subject: Subject) -> bool:
    """Whether this is still what the speaker around it says: "Roe said she expects 40"."""
    if goes_on(sentence, at, subject):
        return True
    if subject.phrase is None or not opens_content(sentence, at, subject.phrase):
        return False
    # "said witnesses saw a gun": what others saw or felt is no statement of theirs
    observed = at.cue.lemma in sentence.words.clausal and at.cue.lemma not in sentence.words.impersonal
    return observed and not is_document(sentence, subject.phrase)


def _may_say(sentence: Sentence, at: Occurrence, behind: Complement) -> bool:
    """Whether something can be said at all, whoever the subject is: quicker to tell than who it is."""
    if sentence.quoted or at.cue.stance == "cite":
        return True
    if behind.kind == "clause":
        return sentence.document < at.first or takes(sentence, None, at.after, behind.first, at.cue)
    if behind.kind == "end":
        before = sentence.before
        quoted = before is not None and ends_quoted(sentence.passage.text, before[1])
        return quoted or sentence.closing < at.first
    return behind.kind != "order"


def _joined(sentence: Sentence, k: int) -> bool:
    """Whether the mark at k is a hyphen inside a word."""
    return sentence.passage.glued(k) and sentence.passage.glued(k + 1)


def _content(sentence: Sentence, at: Occurrence, subject: Subject, behind: Complement) -> int | None:
    """Where what is said begins, if it stands behind the verb."""
    kind, first = behind
    if at.cue.noun and at.cue.form == "base" and sentence.passage.get(at.first - 1) in sentence.words.coordinators:
        return None  # "people, and state troopers"
    if kind in ("that", "quote", "colon"):
        # "rules that could": a noun, and no clause of saying
        return None if at.cue.noun and sentence.passage.get(first) in sentence.grammar.auxiliaries else first
    if kind == "comma":
        passed = at.after if subject.rule == "pre" and first > at.after and sentence.last - first > 2 else None
        return after_comma(sentence, first) or passed  # "said in Kyiv, …": the adjunct is passed with the rest
    if kind in ("clause", "aside") and takes(sentence, subject.phrase, at.after, first, at.cue):
        return first
    return None


# ---------------------------------------------------------------------- what is said stands before
def _behind(sentence: Sentence, at: Occurrence, subject: Subject, behind: Complement) -> bool:
    """Whether the verb and its subject follow what is said; then it is recorded."""
    assert subject.phrase is not None
    if at.cue.noun and sentence.lower[at.last] in sentence.words.prepositions and not sentence.passage.capital(at.last):
        return False  # "…, a third above forecasts"
    before = subject.phrase.first - 1
    if _follows(sentence, before, behind):
        _post(sentence, at, subject.resolved(sentence), before, behind)
        return True
    if behind.kind not in ("end", "comma"):
        return False
    if sentence.passage.get(before) in sentence.words.hinges:
        _hinged(sentence, at, subject.resolved(sentence), before, behind.first)
        return True
    lemma, words = at.cue.lemma, sentence.words
    asked = at.cue.form in ("past", "third") and (lemma in words.inverting or lemma in words.addressed)
    over = behind.kind == "end" or (asked and after_comma(sentence, behind.first) is None)
    quote = _quote_before(sentence, subject.phrase) if over else None
    if quote is None:
        return False
    sentence.emit("post", at.place, at.cue.stance, subject.resolved(sentence), [], (quote,))
    return True


def _follows(sentence: Sentence, before: int, behind: Complement) -> bool:
    """Whether what stands before the source is content: closed by a comma, a dash or a quotation."""
    if before < sentence.floor:
        return False
    if quoted_clause(sentence, before):
        return True
    if behind.kind not in ("end", "comma", "quote", "aside") or sentence.lower[before] not in CLOSED:
        return False
    if sentence.lower[before] not in _STOPS or behind.kind == "comma":
        return True
    return not _sets_scene(sentence, sentence.floor, before)


def _sets_scene(sentence: Sentence, first: int, before: int) -> bool:
    """Whether the words before the comma are an adjunct: "Speaking in Kyiv, …", "In a statement, …"."""
    lower, words, grammar = sentence.lower, sentence.words, sentence.grammar
    while first < before and lower[first] in words.coordinators:
        first += 1
    comma = sentence.passage.next(sentence.commas, first)
    if QUOTATION in lower[max(first, before - 2) : before] or figure(sentence, first) or before - 6 > comma:
        return False
    word = sentence.passage.get(first)
    if word in words.subordinators:
        return comma >= before  # "If they meet, the price falls, Kim said": the main clause is content
    adverbial = grammar.adverb(word) or grammar.times.match(sentence.passage, first) is not None
    if not (adverbial or word in words.prepositions or word.endswith(words.participle_endings)):
        return before - first < 3
    return grammar.auxiliaries.isdisjoint(lower[first:before])


def _post(sentence: Sentence, at: Occurrence, source: Source, before: int, behind: Complement) -> None:
    """ "…, Kim said." and "…, Kim said, …"."""
    content = [(sentence.said_from(before), before + (sentence.lower[before] == QUOTATION))]
    if sentence.span(*content[0]) is None:  # "…, Roe said, the Post reported": all of it once more
        content = [(sentence.begun, before)]
        whole = sentence.span(*content[0])
        if whole is not None:
            sentence.enclose(whole, source)
    else:
        nest(sentence, content[0], source)
    further = medial(sentence, behind.kind, behind.first, before)
    if further is not None:
        content.append(further)
    sentence.emit("post" if further is None else "medial", at.place, at.cue.stance, source, content)
    sentence.begun = content[0][0]
    sentence.floor = min(further[1] if further else behind.first, sentence.size)


def _may_invert(sentence: Sentence, at: Occurrence, word: str) -> bool:
    if at.cue.lemma not in sentence.words.inverting or at.cue.form not in ("past", "third", "base"):
        return False
    if at.cue.form == "base" and (at.cue.noun or word != ","):
        return False
    if at.last != at.first - 1 or not (word in CLOSED or at.last < 0):
        return False
    if at.cue.lemma in sentence.words.addressed and severed(sentence, at):
        return False
    return not named_apposition(sentence, at.last)


def _inverted(sentence: Sentence, at: Occurrence) -> bool:
    """ "…, said Kim, the defence minister"."""
    lower, j = sentence.lower, at.last
    if j >= 0 and lower[j] == "," and j <= sentence.floor:
        return False
    phrase = sentence.mentions.after(at.after)
    if phrase is None or not sentence.mentions.names_somebody(phrase.first, phrase.after):
        return False
    if figure(sentence, phrase.first) and not _counted(sentence, phrase):
        return False
    if at.cue.form == "base" and not sentence.mentions.plural(phrase.first, phrase.after):
        return False
    behind = complement(sentence, phrase.after)
    if j < 0:  # "Said Kim: …"
        if behind.kind not in ("colon", "quote"):
            return False
        content = [(behind.first, sentence.content_end(behind.first))]
        sentence.emit("inverted", at.place, at.cue.stance, sentence.resolved(phrase), content)
        return True
    quoted = QUOTATION in (lower[j], lower[j - 1])
    if not quoted and (behind.kind in ("clause", "that") or not _speaker(sentence, phrase)):
        return False
    content = [(sentence.floor, j + (lower[j] == QUOTATION))]
    further = medial(sentence, behind.kind, behind.first, j)
    if further is not None:
        content.append(further)
    sentence.emit("inverted", at.place, at.cue.stance, sentence.resolved(phrase), content)
    sentence.begun = content[0][0]
    sentence.floor = further[1] if further else phrase.after
    sentence.done = phrase.after
    return True


def _counted(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase that begins with a figure is people: "two officials", and not "50 men came"."""
    lower, linking = sentence.lower, sentence.words.linking
    head = next((k for k in range(phrase.first, phrase.cut) if lower[k] in linking), phrase.cut) - 1
    return lower[head] in sentence.grammar.heads_of_sources or sentence.mentions.number(head)


def _speaker(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase behind "…, said" is who said it, and not what: "…, said parents still want schools"."""
    capital, first, words = sentence.passage.capital, phrase.first, sentence.words
    attached = (k for k in range(first, phrase.cut) if sentence.lower[k] in words.linking | words.relatives)
    if next(attached, phrase.cut) - first <= _FEW or capital(phrase.cut - 1) or (capital(first) and capital(first + 1)):
        return True
    return sentence.mentions.source(phrase).kind not in ("document", "unknown", "group")


def _hinged(sentence: Sentence, at: Occurrence, source: Source, hinge: int, first: int) -> None:
    """ "As Kim told parliament, …", "…, as Kim told parliament"."""
    if hinge - 1 > sentence.floor or (hinge - 1 == sentence.floor and sentence.lower[hinge - 1] == QUOTATION):
        sentence.emit("post", at.place, at.cue.stance, source, [(sentence.floor, hinge)])
        sentence.begun, sentence.floor = sentence.floor, first
    elif first < sentence.last:
        sentence.emit("pre", at.place, at.cue.stance, source, [(first + 1, sentence.content_end(first + 1))])


def _quote_before(sentence: Sentence, phrase: Phrase) -> Span | None:
    """The quotation that closes the sentence before: “Why now?” Kim asked."""
    if sentence.before is None or phrase.first > 2:
        return None
    text, (start, end) = sentence.passage.text, sentence.before
    if not ends_quoted(text, end):
        return None
    quotes = quotations(text, start, end)
    return quotes[-1] if quotes and quotes[-1].end == end else None
