"""Figures in a text: where they stand, what they mean, and what around them changes nothing."""

from __future__ import annotations

import datetime
import decimal
from collections.abc import Callable
from dataclasses import fields
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import discrep
from discrep.extract.text.tokens import Tokens, shown
from discrep.hedges import Hedge
from discrep.intervals import point
from discrep.quantity import Kind, Quantity
from discrep.sources import Document
from discrep.spans import Span
from discrep.testing.strategies import Known, documents, hedged_phrases, hostile_texts, numerals
from discrep.units import convert
from lawbook import law, premise

DAY = datetime.date(2024, 10, 30)


def found_in(text: str) -> list[tuple[Span, Quantity]]:
    return [(claim.span, claim.quantity) for claim in discrep.extract(text)]


def shifted(found: list[tuple[Span, Quantity]], by: int) -> list[tuple[Span, Quantity]]:
    return [(span.shifted(by), quantity) for span, quantity in found]


# ---------------------------------------------------------------------------- where they stand


@law("Q01", "Spans are the words of the figures, in order and apart, and reach across no paragraph.", ordinary=60)
@given(hostile_texts())
def test_spans_are_the_words_in_order_and_apart(text: str) -> None:
    figures, everything = discrep.extract(text), discrep.extract(text, keep="all")
    for found in (figures, everything):
        end = 0
        for claim in found:
            span = claim.span
            assert end <= span.start < span.end <= len(text)
            assert span.of(text) == claim.quantity.text
            end = span.end
            assert "\n\n" not in claim.quantity.text
            assert "\r\n\r\n" not in claim.quantity.text
            assert claim.quantity.text == claim.quantity.text.strip()
    kept = [(claim.span, claim.quantity) for claim in everything]
    assert [(claim.span, claim.quantity) for claim in figures] == [case for case in kept if case[1].ends]


@law("Q02", "Every step of a derivation cites words of the text, and one of them is in the figure.")
@given(hostile_texts())
def test_derivations_cite_words(text: str) -> None:
    for claim in discrep.extract(text, keep="all"):
        assert all(0 <= step.span.start < step.span.end <= len(text) for step in claim.derivation)
        assert any(step.span.overlaps(claim.span) for step in claim.derivation)


@law("Q03", "Known figures are found where they stand, and nothing else is.", ordinary=60)
@given(documents())
def test_known_figures_are_found_where_they_stand(known: Known) -> None:
    assert found_in(known.document.text) == list(known.figures)


# ---------------------------------------------------------------------------- what is around them


@law("Q04", "Two paragraphs are read as each is by itself.", ordinary=50)
@given(hostile_texts(12), hostile_texts(12), st.sampled_from(["\n\n", "\r\n\r\n", "\n \n", "\u2029\u2029"]))
@example("12 soldiers were killed", "At least 3", "\n\n")
@example("up to\n\n0. ", "", "\u2029\u2029")
@example("", "1. The mill burned", "\u2029\u2029")
@example("up to 12", "000 people", "\n\n")
def test_two_paragraphs_are_read_as_each(a: str, b: str, gap: str) -> None:
    assert found_in(a + gap + b) == found_in(a) + shifted(found_in(b), len(a + gap))


@law("Q05", "Splitting a text at its paragraphs changes no quantity, and no span but for the offset.")
@given(st.lists(documents(3), min_size=2, max_size=4), st.sampled_from(["\n\n", "\r\n\r\n", "\n\n\n"]))
def test_a_text_is_its_paragraphs(several: list[Known], gap: str) -> None:
    texts = [known.document.text.strip() for known in several]
    expected, at = [], 0
    for text in texts:
        expected += shifted(found_in(text), at)
        at += len(text) + len(gap)
    premise(len(expected) > 1)
    assert found_in(gap.join(texts)) == expected


@law("Q06", "Reading a text leaves no trace: it is read alike again, after any other.")
@given(hostile_texts(), hostile_texts(6))
def test_reading_leaves_no_trace(text: str, other: str) -> None:
    document = Document(text, "one", published=DAY)
    first = discrep.extract(document)
    discrep.extract(other)
    discrep.extract("Kim said that more than 12 of them had arrived by 5 May.")
    assert discrep.extract(document) == first


@law("Q07", "A closed sentence before a text only shifts it.")
@given(hostile_texts(), st.sampled_from(("Well. ", "é 🙂\n\n", "\r\n\r\n", "Then. \u2028")))
def test_a_closed_sentence_before_only_shifts(text: str, before: str) -> None:
    if text[:1].isspace() or not text[:1].isupper():
        text = "So " + text
    if len(text.splitlines()) > 1:
        before += "\n\n"  # a line before may make the first one long enough to be wrapped
    assert found_in(before + text) == shifted(found_in(text), len(before))


@law("Q33", "The head of a report, with place, day and agency, only shifts it.")
@given(documents(), st.sampled_from(("ODESA — ", "NEW YORK, May 6 (AP) - ", "ST. LOUIS—")))
def test_a_dateline_only_shifts(known: Known, head: str) -> None:
    text = known.document.text
    if premise(text[:1].isupper() or text[:1].isdigit()):
        assert found_in(head + text) == shifted(found_in(text), len(head))


def read_alike_with_wide_line_ends(text: str) -> None:
    narrow = text.replace("\r", "")
    wide = narrow.replace("\n", "\r\n")
    places = [at + narrow[:at].count("\n") for at in range(len(narrow) + 1)]
    read = [(Span(places[span.start], places[span.end]), quantity.interval) for span, quantity in found_in(narrow)]
    assert [(span, quantity.interval) for span, quantity in found_in(wide)] == read


@law("Q08", "Lines that end in CR LF are read like lines that end in LF.")
@given(documents(), hostile_texts(10))
def test_line_ends_change_nothing_but_places(known: Known, hostile: str) -> None:
    for text in (known.document.text, hostile):
        read_alike_with_wide_line_ends(text)


@pytest.mark.parametrize("text", ["0\n\n007", "up to 12\n000 people", "the toll is\n2. May", "2. A mill\n3. Two mills"])
def test_line_ends_beside_numbers(text: str) -> None:
    read_alike_with_wide_line_ends(text)


@law("Q09", "What the context of arithmetic is set to changes no figure.")
@given(hostile_texts(8), st.integers(1, 5), st.sampled_from([decimal.ROUND_UP, decimal.ROUND_FLOOR]))
def test_the_decimal_context_changes_nothing(text: str, precision: int, rounding: str) -> None:
    expected = found_in(text)
    with decimal.localcontext(decimal.Context(prec=precision, rounding=rounding, traps=[])):
        assert found_in(text) == expected


@law("Q10", "The words of a text and the white space between them are the text, but for what shows nothing.")
@given(hostile_texts())
def test_tokens_are_the_text(text: str) -> None:
    tokens = Tokens(text)
    at = 0
    for word, start, end in zip(tokens.words, tokens.starts, tokens.ends, strict=True):
        assert shown(text[start:end]) == word
        assert not shown(text[at:start]).strip()
        at = end
    assert not shown(text[at:]).strip()


# ---------------------------------------------------------------------------- what they mean


@law("Q11", "A phrase of a hedge, a number and a unit means what the table of hedges says.", ordinary=100)
@given(hedged_phrases())
def test_a_hedged_phrase_is_read_as_it_is_meant(case: tuple[str, Quantity]) -> None:
    phrase, meant = case
    assert discrep.parse(phrase) == meant


@law("Q12", "A figure that was found is read alike when its words stand alone.")
@given(documents())
def test_the_words_of_a_figure_are_enough(known: Known) -> None:
    for claim in discrep.extract(known.document):
        alone = discrep.parse(claim.quantity.text)
        assert (alone.interval, alone.pragmatic, alone.unit) == (
            claim.quantity.interval, claim.quantity.pragmatic, claim.quantity.unit,
        )  # fmt: skip


@law("Q13", "A number is the same however its digits are grouped, in any script and in words.", ordinary=60)
@given(numerals())
def test_a_number_does_not_depend_on_how_it_is_written(case: tuple[str, Fraction]) -> None:
    text, value = case
    read = discrep.parse(f"exactly {text}")
    assert (read.value, read.text, read.alternative) == (value, f"exactly {text}", None)


@law("Q14", "A number keeps its value and its place in a sentence, whatever letters and signs are around it.")
@given(numerals(), st.sampled_from(("“Über” ", "🙂 ", "Cafe\u0301: ", "ﬁne İ ", "\u200b ", "\u202e", "👩‍👩‍👧 ")))
def test_a_number_keeps_its_place(case: tuple[str, Fraction], before: str) -> None:
    written, value = case
    text = f"{before}Observers counted exactly {written} boats on the lake."
    assert [(claim.span.of(text), claim.quantity.value) for claim in discrep.extract(text)] == [
        (f"exactly {written}", value)
    ]


@law("Q15", "No float stands in a quantity.")
@given(hedged_phrases())
def test_no_float_stands_in_a_quantity(case: tuple[str, Quantity]) -> None:
    read = discrep.parse(case[0])
    values = [read.value, *read.ends, read.precision, read.alternative]
    for interval in (read.interval, read.pragmatic):
        values += [interval.low, interval.high]
    assert {type(value) for value in values} <= {Fraction, type(None)}


@law("Q16", "A capital at the beginning of a phrase changes no figure.")
@given(hedged_phrases().filter(lambda case: case[0][0].islower()))
def test_a_phrase_can_begin_a_sentence(case: tuple[str, Quantity]) -> None:
    phrase = case[0]
    read, begun = discrep.parse(phrase), discrep.parse(phrase[0].upper() + phrase[1:])
    assert (begun.interval, begun.unit, begun.hedge) == (read.interval, read.unit, read.hedge)


@law("Q17", "Spaces that do not break, and wide ones, are spaces.")
@given(hedged_phrases(), st.sampled_from("\u00a0\u202f\u2009\u3000\t"))
def test_any_space_is_a_space(case: tuple[str, Quantity], space: str) -> None:
    read, spaced = discrep.parse(case[0]), discrep.parse(case[0].replace(" ", space))
    assert (spaced.interval, spaced.unit, spaced.hedge) == (read.interval, read.unit, read.hedge)


@law("Q18", "A percentage is a hundredth of its number as a ratio, and ten times as many per mille.")
@given(hedged_phrases(Kind.PERCENT))
def test_percent_are_hundredths(case: tuple[str, Quantity]) -> None:
    read = discrep.parse(case[0])
    tenfold = convert(read.interval, read.unit, "per_mille")
    assert tenfold == read.interval.scaled(10)
    assert convert(tenfold, "per_mille", "part_per_million") == read.interval.scaled(10_000)


@law("Q19", "A bare number lies within both readings of any hedge that allows it, and in none that does not.")
@given(numerals())
def test_hedges_of_one_number_in_words(case: tuple[str, Fraction]) -> None:
    text, value = case
    for words, hedge, inside in (
        ("at least", Hedge.AT_LEAST, True), ("at most", Hedge.AT_MOST, True), ("about", Hedge.ABOUT, True),
        ("more than", Hedge.OVER, False), ("fewer than", Hedge.UNDER, False), ("up to", Hedge.UP_TO, True),
    ):  # fmt: skip
        read = discrep.parse(f"{words} {text}")
        assert read.hedge is hedge
        if value:  # "fewer than 0" of a count leaves none
            assert point(value).within(read.interval) == inside


# ---------------------------------------------------------------------------- any text


def attempt(call: Callable[..., object], *texts: str) -> object:
    """What a call gives, or its ParseError."""
    try:
        return call(*texts)
    except discrep.ParseError as error:
        return error


@law("Q20", "Of any text parse and judge give a figure and a finding, or a ParseError that stays short.", ordinary=60)
@given(hostile_texts(6), hostile_texts(6))
def test_parse_and_judge_raise_nothing_but_parse_errors(one: str, two: str) -> None:
    quantity, found = attempt(discrep.parse, one), attempt(discrep.judge, one, two)
    if isinstance(quantity, Quantity):
        assert quantity.text in one
        assert quantity.ends
    else:
        assert len(str(quantity)) < 1000
    if isinstance(found, discrep.Finding):
        assert found.claims[0].span.of(one) == found.claims[0].quantity.text
    else:
        assert len(str(found)) < 1000


@law("Q21", "Every claim of a text can be compared with itself: its id, its hash and its text are its own.")
@given(hostile_texts())
def test_claims_of_a_text_are_told_apart(text: str) -> None:
    found = discrep.extract(Document(text, "one"), keep="all")
    assert len({claim.id for claim in found}) == len(found) == len({hash(claim) for claim in found})
    assert all(claim.document.text == text for claim in found)


def test_claims_cannot_be_changed() -> None:
    claim = discrep.extract("12 coins")[0]
    for value in (claim, claim.quantity, claim.measurand, claim.quantity.interval, claim.attribution):
        with pytest.raises((AttributeError, TypeError)):
            setattr(value, fields(value)[0].name, None)


@law("Q31", "A figure neither begins nor ends inside a run of digits.", ordinary=60)
@given(hostile_texts())
def test_no_figure_is_cut_out_of_digits(text: str) -> None:
    for claim in discrep.extract(text):
        words, start, end = claim.quantity.text, claim.span.start, claim.span.end
        assert not (words[0].isdecimal() and text[start - 1 : start].isdecimal()), ascii(text)
        assert not (words[-1].isdecimal() and text[end : end + 1].isdecimal()), ascii(text)


@law("Q32", "The value of a figure lies in the set of values that its words allow, and so do the ends of a range.")
@given(hostile_texts())
def test_what_is_written_is_allowed_or_bounds_it(text: str) -> None:
    for claim in discrep.extract(text):
        quantity = claim.quantity
        for end in quantity.ends:
            interval = quantity.interval
            assert end in interval or end in (interval.low, interval.high) or (end < 0 or quantity.change is not None)
        assert quantity.value is None or quantity.value in quantity.ends
