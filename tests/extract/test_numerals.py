"""Numbers as written, in digits and in words."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from num2words import num2words

import discrep
from discrep.numbers import exact
from lawbook import law

# One number, many wordings. Each is read alone, and before a noun.
WORDINGS: dict[str, list[str]] = {
    "0": ["0", "zero", "nil", "nought", "naught"],
    "1": ["1", "one"],
    "6": ["6", "six", "half a dozen", "half-dozen", "half dozen"],
    "12": ["12", "twelve", "a dozen", "one dozen"],
    "87": ["87", "four score and seven", "eighty-seven", "eighty seven", "eighty - seven"],
    "324": ["324", "three hundred and two dozen", "3 hundred and 24", "3 hundred and twenty-four"],
    "24": ["24", "twenty-four", "twenty four", "two dozen", "Twenty-Four", "TWENTY-FOUR"],
    "100": ["100", "a hundred", "one hundred", "one-hundred"],
    "105": ["105", "one hundred and five", "one hundred five", "a hundred and five"],
    "999": ["999", "nine hundred ninety-nine", "nine hundred and ninety-nine"],
    "1000": ["1,000", "1000", "1k", "1K", "a thousand", "one thousand", "1 thousand", "1.0 thousand", "1.000 thousand"],
    "1200": ["1,200", "1200", "twelve hundred", "one thousand two hundred", "1.2 thousand", "1.2k"],
    "3000": ["3,000", "3000", "three thousand", "3 thousand", "3k"],
    "12000": ["12,000", "12000", "twelve thousand", "12 thousand", "12k", "12-thousand", "12,000.0", "12,000.00"],
    "12345": ["12,345", "12345", "twelve thousand three hundred and forty-five", "12.345 thousand"],
    "2330": ["2,330", "2.33k", "2.33 k", "2.33 thousand"],
    "1800": ["1,800", "eighteen hundred", "a thousand eight hundred"],
    "150000": ["150,000", "one hundred fifty thousand", "a hundred and fifty thousand", "150k", "1,50,000"],
    "300000": ["300,000", "three hundred thousand", "3 hundred thousand", "300 thousand"],
    "1000500000": ["1,000,500,000", "a billion and a half million"],
    "1750000": ["1,750,000", "one million and three quarters"],
    "300": ["300", "3 hundred", "three hundred"],
    "500000": [
        "500,000", "half a million", "a half million", "one half million", "half-million", "half of a million",
        "five hundred thousand", "0.5 million",
    ],
    "1000000": [
        "1,000,000", "1 million", "one million", "a million", "1mn", "1 mln", "1 mil", "1 MM", "1 millions",
        "1000 thousand", "10,00,000",
    ],
    "1500000": ["1,500,000", "1.5 million", "1½ million", "one point five million", "1.5mn", "1.50 million"],
    "250000": [
        "250,000", "a quarter million", "a quarter-million", "quarter-million", "a quarter of a million",
        "quarter of a million", "one quarter of a million",
    ],
    "2500000": ["2,500,000", "two and a half million", "two-and-a-half million", "2½ million", "2 and a half million"],
    "3000000000000": ["3,000,000,000,000", "three lakh crore", "3 lakh crore", "three million million"],
    "123000": ["123,000", "one lakh twenty-three thousand", "1.23 lacs", "one lac twenty-three thousand",
        "one lakh, twenty-three thousand", "1,23,000"],
    "1200000000": ["1.2b", "1.2bn", "1.2 billion", "1.2B", "1.2 bln", "one point two billion", "1,200 million"],
    "2000000000": ["2,000,000,000", "2 billion", "two billion", "2bn", "2 bn", "2-billion", "2,000 million"],
    "1230000000000": ["1.23 trillion", "1,230 billion", "1.23 trn", "one point two three trillion"],
    "1234567": [
        "1,234,567",
        "1.234.567",
        "12,34,567",
        "one million two hundred thirty-four thousand five hundred sixty-seven",
        "one million, two hundred and thirty-four thousand, five hundred and sixty-seven",
    ],
    "2.5": ["2.5", "2.50", "2½", "two point five", "two and a half", "two-and-a-half", "2 1/2", "2 and a half"],
    "2.54": ["2.54", "two point five four", "two point fifty-four", "two and fifty-four hundredths"],
    "1.05": ["1.05", "one point oh five", "one point zero five", "one point nought five"],
    "5.75": ["5.75", "five and three quarters", "5¾", "5 3/4", "5 3⁄4", "five and three-quarters"],
    "0.5": ["0.5", ".5", "½"],
    "0.75": ["0.75", ".75", "zero point seven five"],
}  # fmt: skip
ALL = [(wording, exact(number)) for number, wordings in WORDINGS.items() for wording in wordings]


@pytest.mark.parametrize(("wording", "number"), ALL)
def test_one_number_many_wordings(wording: str, number: Fraction) -> None:
    read = discrep.parse(wording)
    assert read.value == number
    assert read.text == wording


@pytest.mark.parametrize(("wording", "number"), [case for case in ALL if case[1] > 1])
def test_and_before_a_noun(wording: str, number: Fraction) -> None:
    text = f"The museum owns {wording} coins."
    found = discrep.extract(text)
    assert [claim.quantity.value for claim in found] == [number]
    assert found[0].span.of(text) == wording


FORMS = {
    "as written": lambda words: words,
    "no commas": lambda words: words.replace(",", ""),
    "no and": lambda words: words.replace(" and ", " "),
    "no commas, no and": lambda words: words.replace(",", "").replace(" and ", " "),
    "spaces": lambda words: words.replace("-", " "),
    "upper case": str.upper,
    "tokenised": lambda words: words.replace("-", " - ").replace(",", " ,"),
}
LANGUAGES = {"en": 10**15, "en_GB": 10**15, "en_IN": 10**10 - 1, "en_NG": 10**15}  # en_IN goes no further
SPOKEN = [*range(131), 199, 200, 201, 999, 1000, 1001, 1010, 1100, 1999, 2024, 9999, 10**4, 10**5, 10**6, 10**15]
SPOKEN += [10**n + k for n in range(3, 15) for k in (0, 1, 11, 100)]
SPOKEN += [k * 10**n for n in range(3, 14, 3) for k in (15, 110, 999)] + [999_999, 999_999_999_999, 10**15 - 1]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_in_words_read_back(language: str, form: str) -> None:
    wrong = {}
    for number in SPOKEN:
        if number <= LANGUAGES[language]:
            words = FORMS[form](num2words(number, lang=language, to="cardinal"))
            value = _value(words)
            if value != number:
                wrong[words] = value
    assert not wrong


def _value(words: str) -> Fraction | str | None:
    try:
        return discrep.parse(words).value
    except discrep.ParseError as error:
        return str(error)


@law("Q25", "A number that another library writes in words, in any English, is read back.")
@given(st.data())
def test_any_number_in_words_reads_back(data: st.DataObject) -> None:
    language = data.draw(st.sampled_from(sorted(LANGUAGES)))
    number = data.draw(st.integers(-LANGUAGES[language], LANGUAGES[language]))
    words = num2words(number, lang=language, to="cardinal")
    assert discrep.parse(FORMS[data.draw(st.sampled_from(sorted(FORMS)))](words)).value == number


@law("Q26", "A decimal that another library writes in words is read back.")
@given(st.integers(0, 9999), st.integers(1, 4), st.data())  # num2words counts in floats
def test_any_decimal_in_words_reads_back(whole: int, places: int, data: st.DataObject) -> None:
    digits = data.draw(st.integers(1, 10**places - 1))
    number = Fraction(whole) + Fraction(digits, 10**places)
    words = num2words(Decimal(f"{whole}.{digits:0{places}}"), lang=data.draw(st.sampled_from(["en", "en_GB", "en_NG"])))
    assert discrep.parse(FORMS[data.draw(st.sampled_from(sorted(FORMS)))](words)).value == number


@law("Q27", "Ordinals in words are no figures.")
@given(st.integers(21, 10**9), st.sampled_from(["en", "en_GB"]))
@example(464383000, "en")
def test_ordinals_in_words_are_no_figures(number: int, language: str) -> None:
    words = num2words(number, lang=language, to="ordinal").replace(",", "")
    assert discrep.extract(f"On the {words} occasion it rained.") == []


@pytest.mark.parametrize(
    ("wording", "value", "alternative"),
    [
        ("1.500", "1.5", "1500"),
        ("12.345", "12.345", "12345"),
        ("1.5", "1.5", None),
        ("1,500", "1500", None),
        ("1.234.567", "1234567", None),
        ("0.125", "0.125", None),
    ],
)
def test_an_ambiguous_separator_keeps_both_readings(wording: str, value: str, alternative: str | None) -> None:
    read = discrep.parse(wording)
    assert read.value == exact(value)
    assert read.alternative == (None if alternative is None else exact(alternative))


SHARES: dict[str, list[str]] = {
    "1/2": ["half", "one half", "one-half", "1 in 2", "½", "1/2"],
    "1/3": ["a third", "one third", "one-third", "one in three", "1 in 3", "⅓", "1/3", "one out of three"],
    "2/3": ["two thirds", "two-thirds", "two-third", "two out of three", "⅔", "2/3", "two in three",
        "two out of every three"],
    "1/4": ["a quarter", "one quarter", "one-quarter", "a fourth", "one fourth", "¼", "one in four"],
    "3/4": ["three quarters", "three-quarters", "three-quarter", "three fourths", "3 out of 4", "¾", "3/4", "3⁄4"],
    "4/5": ["four fifths", "four-fifths", "4 in 5", "⅘"],
    "1/10": ["a tenth", "one tenth", "one-tenth", "⅒", "one in ten", "1 in 10", "one in every ten"],
    "9/10": ["nine tenths", "9 tenths", "nine in ten", "9 out of 10", "4.5/5", "9.0/10", "90 out of 100"],
    "1/20": ["a twentieth", "one twentieth", "one in twenty", "1 out of 20"],
    "3/25": ["three twenty-fifths", "three twenty fifths", "3/25"],
    "1/100": ["a hundredth", "one hundredth", "one one-hundredth", "one in a hundred", "1 in 100"],
    "2/100": ["two hundredths", "two one-hundredths", "two in a hundred"],
    "7/10000": ["seven ten-thousandths", "7 in 10,000", "seven in ten thousand"],
    "54/100": ["fifty-four hundredths", "54 hundredths"],
    "1/1000000": ["a millionth", "one millionth", "one in a million", "1 in 1 million", "1 in a million"],
    "1/9": ["a ninth", "⅑", "1/9"],
    "5/6": ["five sixths", "⅚", "5 out of 6"],
    "100/35": ["one hundred thirty fifths", "a hundred thirty fifths"],
    "105/8": ["one hundred five eighths"],
}  # fmt: skip


@pytest.mark.parametrize(("share", "wording"), [(share, wording) for share, row in SHARES.items() for wording in row])
def test_fractions_are_exact(share: str, wording: str) -> None:
    for text in (wording, f"{wording} of the voters"):
        read = discrep.parse(text)
        assert (read.value, read.kind, read.unit, read.text) == (exact(share), "fraction", None, wording), text


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Sales fell by a third.", ["a third"]),
        ("Sales fell by a third, they said.", ["a third"]),
        ("Nearly a third are ill.", ["Nearly a third"]),
        ("It costs a third more than before.", ["a third"]),
        ("A third man was hurt.", []),
        ("Two men died and a third was hurt.", ["Two"]),
        ("They killed two, wounding a third.", ["two"]),
        ("It rose in the third quarter.", []),
        ("She wore a three-quarter-length coat.", []),
        ("In the first half of the season it rained.", []),
        ("The second half of May was dry.", []),
        ("Her half brother came at half past seven.", []),
        ("He ran a half marathon and a half-marathon.", []),
        ("They offered one third-party product.", ["one"]),
        ("They waited five quarters.", ["five"]),
        ("It was their one hundredth birthday.", []),
        ("It took one hundredth of the time.", ["one hundredth"]),
        ("In the twenty-first century, on the thirty-fifth floor", []),
        ("She came one hundred and fifth.", []),
        ("They lost two-nil, after a three-one win and a 2-1 defeat.", []),
        ("It happened one day in three years.", ["one day", "three years"]),
        ("The song was number one in five countries.", ["five"]),
        ("The glass was half-dry, he is a half-giant, and a second-half goal fell.", []),
        ("It has three and half stars and half the votes.", ["three and half", "half"]),
        ("More than a million first-time voters came.", ["More than a million"]),
        ("They teach two hundred third graders and 300 first graders.", ["two hundred", "300"]),
        ("It is the hundred and first day, and the one hundred fifth night.", []),
        ("Nearly one-third--11 ships--sank.", ["Nearly one-third", "11"]),
        ("One over 20 years old was there.", ["over 20 years old"]),
        ("It scored 12.5/10.", ["12.5", "10"]),
        ("They won two in five years.", ["two", "five years"]),
        ("Crews found 125 out of 327 boats.", ["125", "327"]),
        ("Three score and 12 assist.", ["Three", "12"]),
        ("They counted 3 hundred and some.", ["3 hundred"]),
        ("They counted 3 hundred and 200 more.", ["3 hundred", "200"]),
    ],
)
def test_what_only_looks_like_a_part_is_none(text: str, figures: list[str]) -> None:
    assert [claim.span.of(text) for claim in discrep.extract(text)] == figures


@pytest.mark.parametrize(
    ("wording", "value", "unit"),
    [
        ("half an hour", "1/2", "hour"), ("half a mile", "1/2", "mile"), ("a quarter of an hour", "1/4", "hour"),
        ("two thirds of a mile", "2/3", "mile"), ("two and a half hours", "5/2", "hour"),
        ("two-and-a-half hours", "5/2", "hour"), ("six and one eighth inches", "49/8", "inch"),
        ("5⅚ inches", "35/6", "inch"), ("2 1/4 miles", "9/4", "mile"),
        ("half a percentage point", "1/2", "percentage_point"),
        ("three-quarters of a percent", "3/4", "percent"), ("1⁄8 of an inch", "1/8", "inch"),
    ],
)  # fmt: skip
def test_parts_of_a_unit(wording: str, value: str, unit: str) -> None:
    read = discrep.parse(wording)
    assert (read.value, read.unit, read.text) == (exact(value), unit, wording)


MULTIPLES = {
    2: ["twice as many", "twice the", "two times as many", "2 times more", "2x", "twofold", "2-fold", "two-fold"],
    6: ["six times as high", "sixfold", "six-fold", "6x", "6 times the", "six times larger"],
    10: ["tenfold", "ten-fold", "10-fold", "10x", "10 times as much", "ten times faster"],
    "5/2": ["two and a half times as much", "2.5 times the", "2.5x", "2½ times as many"],
}  # fmt: skip


@pytest.mark.parametrize(("factor", "wording"), [(exact(str(f)), w) for f, row in MULTIPLES.items() for w in row])
def test_multiples_are_pure_ratios(factor: Fraction, wording: str) -> None:
    found = discrep.extract(f"That is {wording} level of May.")
    assert [(claim.quantity.value, claim.quantity.kind, claim.quantity.unit) for claim in found] == [
        (factor, "fraction", None)
    ]


@pytest.mark.parametrize(
    "text",
    ["He scored twice.", "He scored twice as Leeds won.", "The 8x8 board", "Multiple men came.", "He doubled it."],
)
def test_what_is_no_multiple(text: str) -> None:
    assert discrep.extract(text) == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("There were no casualties.", ["no"]),
        ("No civilian deaths were reported.", ["No"]),
        ("No North Korean soldiers have died.", ["No"]),
        ("Not a single ship was lost.", ["Not a single"]),
        ("No further casualties were reported.", []),
        ("No doubt soldiers were there, no longer troops.", []),
        ("No one was there, and no more than 5 ships.", ["no more than 5"]),
        ("A single ship was lost.", []),
    ],
)
def test_none_is_zero_before_what_is_counted(text: str, figures: list[str]) -> None:
    found = discrep.extract(text)
    assert [claim.span.of(text) for claim in found] == figures
    assert all(claim.quantity.value in (0, 5) for claim in found)


@pytest.mark.parametrize(
    "wording",
    [
        "9" * 65,
        "1" + ",000" * 30,
        "9" * 5000,
        "one " * 60,
        "hundred",
        "thousand thousand",
        "million",
        ",",
        "and",
        "one" + " thousand" * 40,
        "10^999",
        "3 × 10^99",
        "1e31",
        "a hundred" + " and" * 9,
        "10⁹⁹⁹⁹",
    ],
)
def test_what_is_no_number_of_bounded_size_is_no_figure(wording: str) -> None:
    try:
        read = discrep.parse(wording)
    except discrep.ParseError:
        return
    assert abs(read.value or 0) < 10**64


@pytest.mark.parametrize("wording", ["²", "①", "Ⅻ", "五", "𐄇"])
def test_signs_that_are_no_decimal_digits_are_left_alone(wording: str) -> None:
    assert discrep.extract(f"{wording} coins") == []


@pytest.mark.parametrize("text", ["It fell .1.6 then", "Version .1.2.3 is out"])
def test_two_points_and_nothing_before_them_are_no_number(text: str) -> None:
    assert discrep.extract(text) == []


def test_a_stray_point_before_a_fraction_changes_nothing() -> None:
    (claim,) = discrep.extract("He ate .½ of it")
    assert claim.quantity.value == Fraction(1, 2)


@pytest.mark.parametrize("gap", ["", " ", "\n"])
def test_a_break_behind_a_hyphen_parts_no_number(gap: str) -> None:
    text = f"The fire of the night before, the mayor said, killed twenty-{gap}five people."
    assert [claim.quantity.value for claim in discrep.extract(text)] == [25]
    assert [c.quantity.value for c in discrep.extract("Twenty- and thirty-year-olds came.")] == [20, 30]
