"""Figures in running text: one meaning, many wordings; and what is no figure, with its kind."""

from __future__ import annotations

import pytest

import discrep
from discrep.intervals import Interval, above, at_least, at_most, below, between, closed, point
from discrep.numbers import exact

# What a count of soldiers is, and phrases that all say it.
COUNTS: list[tuple[Interval, str | None, str]] = [
    (point(12000), None, "12,000 | twelve thousand | 12 thousand | 12k"),
    (point(12000), "exactly", "exactly 12,000 | precisely twelve thousand | a full 12,000"),
    (above(3000), "over", "over 3,000 | more than 3,000 | more than three thousand | in excess of 3,000"),
    (above(3000), "over", "upwards of 3,000 | well over 3,000 | above 3,000 | >3,000 | exceeding 3,000"),
    (
        at_least(62),
        "at-least",
        "at least 62 | no fewer than 62 | no less than 62 | not less than sixty-two | at least sixty-two",
    ),
    (at_least(62), "at-least", "a minimum of 62 | 62 or more | 62-plus | 62+ | as few as 62"),
    (
        between(0, 500, high_closed=False),
        "under",
        "under 500 | fewer than 500 | less than 500 | below five hundred | <500",
    ),
    (closed(0, 500), "at-most", "at most 500 | no more than 500 | a maximum of 500 | 500 or fewer | 500 or less"),
    (closed(0, 12000), "up-to", "up to 12,000 | as many as 12,000 | up to 12 thousand | up to about 12,000"),
    (between(0, 12000, high_closed=False), "nearly", "nearly 12,000 | almost 12,000 | almost twelve thousand"),
    (above(12000), "just-over", "just over 12,000 | slightly more than 12,000 | a little over 12,000"),
    (closed(11400, 12600), "about", "about 12,000 | around 12,000 | some 12,000 | roughly 12,000 | ~12,000"),
    (closed(11400, 12600), "about", "approximately 12,000 | close to 12,000 | an estimated 12,000 | 12,000 or so"),
    (closed(10000, 12000), "between", "between 10,000 and 12,000 | 10,000 to 12,000 | 10,000-12,000 | 10,000–12,000"),
    (closed(10000, 12000), "between", "from 10,000 to 12,000 | 10 to 12 thousand | between 10 and 12 thousand"),
    (closed(10000, 12000), "between", "between ten thousand and twelve thousand | ten to twelve thousand"),
    (closed(3, 9), "vague", "several"),
]
FRAMES = [
    "There were {} soldiers.",
    "Observers counted {} soldiers in the north.",
    "In July, {} soldiers had been there",
    "“We saw {} soldiers,” he wrote.",
]
CASES = [(phrase, interval, hedge) for interval, hedge, row in COUNTS for phrase in row.split(" | ")]


@pytest.mark.parametrize(("phrase", "interval", "hedge"), CASES)
def test_one_meaning_many_wordings(phrase: str, interval: Interval, hedge: str | None) -> None:
    alone = discrep.parse(phrase)
    assert (alone.interval, alone.hedge, alone.text, alone.unit) == (interval, hedge, phrase, None)
    for frame in FRAMES:
        text = frame.format(phrase)
        found = discrep.extract(text)
        assert [(c.quantity.interval, c.quantity.hedge, c.span.of(text)) for c in found] == [
            (interval, hedge, phrase)
        ], text
        assert found[0].measurand.noun == "soldier"


def test_just_under_is_below_the_number_and_near_it() -> None:
    for phrase in ("just under 12,000", "just short of 12,000", "slightly less than 12,000"):
        found = discrep.parse(phrase)
        assert found.interval == between(0, 12000, high_closed=False)
        assert found.pragmatic == between(11400, 12000, high_closed=False)


MEASURES: list[tuple[str, Interval, str, str]] = [
    ("percent", point(12), "percent", "12% | 12 % | 12 percent | 12 per cent | 12 pct | twelve percent | 12-percent"),
    ("percentage_point", point(2), "percent", "2 percentage points | two percentage points | 2 pp | 2 percent points"),
    ("basis_point", point(25), "percent", "25 basis points | 25 bps | 25bp | twenty-five basis points"),
    ("USD", point(1500000), "money", "$1.5 million | $1.5m | $1.5M | $1.5mn | $1,500,000 | US$1.5 million"),
    (
        "USD",
        point(1500000),
        "money",
        "USD 1.5 million | 1.5 million dollars | 1.5 million USD | 1.5 million US dollars",
    ),
    (
        "USD",
        point(1500000),
        "money",
        "one and a half million dollars | 1½ million dollars | one point five million dollars",
    ),
    (
        "EUR",
        point(2000000000),
        "money",
        "€2 billion | €2bn | €2b | 2 billion euros | EUR 2 billion | 2bn euros | 2 bn €",
    ),
    ("GBP", point(exact("0.5")), "money", "50 pence | £0.50 | fifty pence"),
    ("USD", above(20), "money", "over $20 | more than 20 dollars | more than $20"),
    (
        "EUR",
        closed(10, 20),
        "money",
        "€10 to €20 | between €10 and €20 | €10–20 | 10 to 20 euros | 10 euros to 20 euros",
    ),
    (
        "kilometer",
        point(40),
        "measure",
        "40 km | 40km | 40 kilometers | 40 kilometres | forty kilometers | 40-kilometer",
    ),
    ("mile_per_hour", point(60), "measure", "60 mph | 60 miles per hour | 60 miles an hour | sixty miles an hour"),
    ("degree_Celsius", point(-5), "measure", "-5 °C | −5 °C | -5 degrees Celsius | minus five degrees Celsius | -5°C"),
    (
        "kilogram",
        at_least(3),
        "measure",
        "at least 3 kg | 3 kg or more | at least three kilos | no less than 3 kilograms",
    ),
    ("metric_ton", below(8), "measure", "less than 8 tonnes | under 8 metric tons | below eight tonnes"),
    ("hour", closed(2, 3), "duration", "two to three hours | 2-3 hours | between 2 and 3 hours | 2–3 hours"),
    ("year", point(12), "duration", "12 years | twelve years"),
    ("year", point(12), "age", "12 years old | 12-year-old | twelve-year-old"),
    ("kilometer", at_most(5), "measure", "up to 5 km | at most 5 kilometres | no more than 5 km"),
]


@pytest.mark.parametrize(
    ("phrase", "unit", "interval", "kind"),
    [(phrase, unit, interval, kind) for unit, interval, kind, row in MEASURES for phrase in row.split(" | ")],
)
def test_units_in_many_wordings(phrase: str, unit: str, interval: Interval, kind: str) -> None:
    found = discrep.parse(phrase)
    assert (found.unit, found.kind) == (unit, kind)
    assert found.interval == interval
    assert found.text == phrase


@pytest.mark.parametrize(
    ("phrase", "ends"),
    [
        ("US$88 to US$139", (88, 139)),
        ("between US$1 million and US$2 million", (10**6, 2 * 10**6)),
        ("$10-20 million", (10**7, 2 * 10**7)),
        ("$10 million to $20 million", (10**7, 2 * 10**7)),
        ("up to USD 174", (174,)),
        ("about USD 5 million", (5 * 10**6,)),
    ],
)
def test_currencies_before_both_ends_and_behind_hedges(phrase: str, ends: tuple[int, ...]) -> None:
    found = discrep.parse(phrase)
    assert (found.unit, found.ends, found.text) == ("USD", ends, phrase)


def test_the_precision_of_a_range_with_one_magnitude_is_that_of_its_numbers() -> None:
    assert (
        discrep.parse("10 to 12 million people").precision == discrep.parse("10 million to 12 million people").precision
    )
    assert discrep.parse("between 1.5 and 2.5 billion").precision == 10**8


@pytest.mark.parametrize(
    ("phrase", "precision"),
    [("12,000", 1000), ("12,300", 100), ("1.2 million", 10**5), ("1.20 million", 10**4),
     ("20 million", 10**6), ("2.50 km", "1/100"), ("62", 1), ("half", None),
     ("20", 1), ("10 percent", 1), ("100", 100), ("200 million", 10**8)],
)  # fmt: skip
def test_implied_precision(phrase: str, precision: object) -> None:
    assert discrep.parse(phrase).precision == (None if precision is None else exact(precision))


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Sales rose 5 percent.", "up"),
        ("Sales rose by 5 percent.", "up"),
        ("an increase of 5 percent", "up"),
        ("Output fell by almost 5 percent", "down"),
        ("a 5 percent drop", "down"),
        ("Shares were down 5 percent", "down"),
        ("It was 5 percent of the budget", None),
    ],
)
def test_direction_of_change(text: str, change: str | None) -> None:
    assert [claim.quantity.change for claim in discrep.extract(text)] == [change]


# What counts nothing: (text, its words, their kind).
NO_FIGURES = [
    ("It was cold in 1987.", "1987", "year"),
    ("the 1990s were better", "1990s", "year"),
    ("from 1914–1918 he", "1914–1918", "year"),
    ("the season of 2019/20 began", "2019/20", "year"),
    ("On May 5 it opened.", "5", "date"),
    ("The vote was held on 10/28.", "10/28", "date"),
    ("on 28 October it closed", "28", "date"),
    ("dated 2024-10-28 by hand", "2024-10-28", "date"),
    ("It starts at 10:30 sharp.", "10:30", "time"),
    ("The horn blew at 9:57:05.", "9:57:05", "time"),
    ("doors open at 5 pm on", "5 pm", "time"),
    ("They won 3-1 at home", "3-1", "score"),
    ("the 21st time", "21st", "ordinal"),
    ("call 555-0199 now", "555-0199", "phone"),
    ("agent 007 came", "007", "identifier"),
    ("the keys of flat 214-07 were lost", "214-07", "identifier"),
    ("the G7 met", "G7", "name"),
    ("an F-16 crashed", "F-16", "name"),
    ("a Boeing 737 landed", "Boeing 737", "name"),
    ("a Boeing 737-800 landed", "Boeing 737-800", "name"),
    ("a 737-800 landed", "737-800", "name"),
    ("a new 5S came", "5S", "name"),
    ("a new 5H came", "5H", "name"),
    ("under Article 5 of the treaty", "Article 5", "label"),
    ("in No. 5 they lived", "No. 5", "label"),
    ("live at 16 Elm Street now", "16 Elm Street", "address"),
    ("the shop at 16-18 Industrial Avenue, then", "16-18 Industrial Avenue", "address"),
    ("call 212-555-0199 now", "212-555-0199", "phone"),
    ("call (212) 555-0199 now", "212) 555-0199", "phone"),
    ("with Python 3.11.7 it ran", "3.11.7", "version"),
    ("with v2.3 it ran", "v2.3", "version"),
    ("with Python 0.10.2 it ran", "0.10.2", "version"),
    ("from 10.0.0.1 it came", "10.0.0.1", "version"),
    ("see page 12 of it", "page 12", "label"),
    ("as was shown [12] before", "12", "label"),
    ("in Game 7 he scored", "Game 7", "label"),
    ("before Covid -19 came", "Covid -19", "name"),
    ("the iPhone 14 came", "iPhone 14", "name"),
    ("the S&P 500 fell", "S&P 500", "name"),
    ("a crew of 11 News came", "11 News", "name"),
    ("in the 90049 ZIP code", "90049", "identifier"),
    ("at Reno, NV 89501 they met", "89501", "identifier"),
    ("a 3D film", "3D", "name"),
    ("in lot 24703L202 it was", "24703L202", "identifier"),
    ("on may 19 it rained", "19", "date"),
    ("on 9/17/16 it rained", "9/17/16", "date"),
    ("in 550 B.C. it rained", "550", "year"),
    ("by 2120 it will rain", "2120", "year"),
    ("back in '98 it rained", "98", "year"),
    ("a 3-5 defeat at home", "3-5", "score"),
    ("odds of 3:1 were given", "3:1", "score"),
    ("the top three teams", "three", "ordinal"),
    ("at one point it fell", "one", "pronoun"),
    ("She is one of the best.", "one", "pronoun"),
    ("No one came.", "one", "pronoun"),
]


@pytest.mark.parametrize(("text", "words", "kind"), NO_FIGURES)
def test_what_is_no_figure_is_kept_with_its_kind_on_request_only(text: str, words: str, kind: str) -> None:
    assert discrep.extract(text) == []
    kept = discrep.extract(text, keep="all")
    assert [(claim.quantity.kind, claim.span.of(text)) for claim in kept] == [(kind, words)]
    assert kept[0].quantity.ends == ()


def test_one_each_is_a_number() -> None:
    found = discrep.extract("Nine people died in Alder and one each in Birch and Dale.")
    assert [(claim.quantity.value, claim.measurand.noun) for claim in found] == [(9, "person"), (1, "person")]


def test_a_year_stays_one_behind_a_comparison_but_a_hedged_count_is_none() -> None:
    text = "Output was 20 percent below 2005 levels."
    assert [c.quantity.kind for c in discrep.extract(text, keep="all")] == ["percent", "year"]
    for text, value in (
        ("They built more than 2000 homes.", 2000), ("Some 1950 houses burnt.", 1950),
        ("A 1520 sq m hall was let.", 1520),
        ("It killed 2000 people.", 2000), ("The fire took 2000 homes.", 2000),
    ):  # fmt: skip
        assert [c.quantity.value for c in discrep.extract(text)] == [value], text


@pytest.mark.parametrize(
    "text",
    [
        "the past two years were hard", "two years ago it rained", "the last 30 days", "three weeks later he left",
        "he said so in the first 10 minutes",
    ],
)  # fmt: skip
def test_a_period_is_a_time(text: str) -> None:
    assert discrep.extract(text) == []
    assert [claim.quantity.kind for claim in discrep.extract(text, keep="all")] == ["time"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("They gave it back up to 12 times.", [12]),
        ("He came under fire from 12 men.", [12]),
        ("The parts add up to 12,000 units.", [12000]),
        ("We talked about 12 ships.", [12]),
        ("It rose over five weeks.", [5]),
        ("Eight more people came.", [8]),
    ],
)
def test_look_alikes_are_no_hedges(text: str, values: list[int]) -> None:
    found = discrep.extract(text)
    assert [claim.quantity.value for claim in found] == values
    assert [claim.quantity.hedge for claim in found] == [None] * len(values)


def test_figures_and_others_stand_in_order() -> None:
    text = "On May 5, up to 12,000 men of the G7 and over 3,000 women met for two hours at 10:30."
    kinds = [(claim.quantity.kind, claim.span.of(text)) for claim in discrep.extract(text, keep="all")]
    assert kinds == [
        ("date", "5"),
        ("number", "up to 12,000"),
        ("name", "G7"),
        ("number", "over 3,000"),
        ("duration", "two hours"),
        ("time", "10:30"),
    ]


def test_an_unknown_value_of_keep_is_refused() -> None:
    with pytest.raises(discrep.DiscrepError, match="keep"):
        discrep.extract("12 coins", keep="some")


@pytest.mark.parametrize("text", ["2019-20-" + "9" * 80, "1999-" + "1" * 40 + "-2", "2019-13-45", "0000-00-00"])
def test_what_only_looks_like_a_date_is_no_crash(text: str) -> None:
    assert discrep.extract(f"In {text} 5 men came.")[-1].measurand.time is None


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The loss was $(1,234) in May.", -1234, "USD"),
        ("The loss was $ (4.5) million in May.", -4500000, "USD"),
        ("It came to (5.2) million dollars.", -5200000, "USD"),
        ("It came to (3)% in May.", -3, "percent"),
        ("(1,234)", -1234, None),
        ("It was so (12) in May.", 12, None),
        ("They paid 7 million euros ($8 million) for it.", None, None),
    ],
)
def test_losses_in_brackets(text: str, value: int | None, unit: str | None) -> None:
    found = [claim.quantity for claim in discrep.extract(text)]
    if value is None:
        assert min(quantity.ends[0] for quantity in found) > 0
    else:
        assert [(quantity.value, quantity.unit) for quantity in found] == [(value, unit)]


def test_the_name_of_a_plan_is_no_name_before_a_percent_sign() -> None:
    for text in ("It rose 401k%.", "It rose 401k percent.", "It rose 401k per cent."):
        assert [claim.quantity.kind.value for claim in discrep.extract(text)] == ["percent"]
    assert [claim.quantity.kind.value for claim in discrep.extract("It costs $401k.")] == ["money"]
    assert discrep.extract("She has a 401k.") == []
