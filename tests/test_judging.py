"""One verdict for a pair: what each rule answers for, and what settings change."""

from __future__ import annotations

import datetime

import pytest

import discrep
from discrep.align import align
from discrep.claims import Claim
from discrep.errors import ParseError, RuleError, SettingsError
from discrep.findings import Finding, Verdict
from discrep.rules.model import NoOptions, Pair, Rule, rule
from discrep.rules.order import RuleSet
from discrep.rules.pairs import make_pair
from discrep.rules.registry import all_rules, builtin_rules
from discrep.settings import Settings
from discrep.sources import Document


def claim(text: str, day: int | None = None, outlet: str | None = None, at: int = 0) -> Claim:
    """Figure number `at` of a text; each text is a document of its own."""
    published = None if day is None else datetime.date(2024, 10, day)
    return discrep.extract(Document(text, id=text, outlet=outlet, published=published))[at]


def of_texts(a: str, b: str) -> Finding:
    return discrep.judge(claim(a), claim(b))


# Two phrases of one thing each: what the one leaves open is meant to be the same.
PHRASES = [
    # C501: the same set of values, in whatever wording and unit
    ("12,000 people", "twelve thousand people", "C501"),
    ("up to 12,000 people", "as many as 12,000 people", "C501"),
    ("exactly 500", "500", "C501"),
    ("1 mile", "1.609344 km", "C501"),
    ("$1.5 million", "1,500,000 dollars", "C501"),
    ("half of the voters", "50 percent of the voters", "C501"),
    ("50 pence", "£0.50", "C501"),
    ("at least 62", "62 or more", "C501"),
    ("0 °C", "32 °F", "C501"),
    # C502: one is the other when rounded
    ("12,000 people", "12,345 people", "C502"),
    ("$1.2 million", "$1,234,000", "C502"),
    ("40 percent", "40.3 percent", "C502"),
    ("3 km", "3.2 km", "C502"),
    ("180 people", "183 people", "C502"),
    ("190 km", "189 km", "C502"),  # what is measured is rounded to any ten
    # D101: people round to other numbers, and a half up
    ("190 people", "189 people", "D101"),
    ("8,030 people", "8,033 people", "D101"),
    ("$3 million", "$3.5 million", "D101"),
    # T302: the bound was dropped, if the bare number allows it
    ("more than 400", "400", "T302"),
    ("at least 4 people", "4 people", "T302"),
    ("more than 4 people", "4 people", "D101"),
    ("fewer than 4 people", "4 people", "D101"),
    # C503: one inside the other
    ("about 12,000 people", "12,100 people", "C503"),
    ("between 10,000 and 12,000", "11,000", "C503"),
    ("over 3,000", "3,500", "C503"),
    ("up to 12,000", "between 8,000 and 10,000", "C503"),
    ("at least 3,000", "more than 3,000", "C503"),
    # C504: some values in common
    ("between 100 and 200", "between 150 and 250", "C504"),
    ("over 3,000", "between 2,000 and 3,500", "C504"),
    # D101: nothing in common
    ("12,000 people", "13,000 people", "D101"),
    ("exactly 12,000", "over 15,000", "D101"),
    ("up to 12,000", "at least 12,500", "D101"),
    ("between 10 and 20 percent", "25 percent", "D101"),
    ("20 people", "21 people", "D101"),
    ("fewer than 50", "more than 60", "D101"),
    ("under 500", "over 500", "D101"),  # two comparatives at one number: a plain contradiction
    ("at least 40 percent", "less than 40 percent", "D101"),
    ("10 km", "9 miles", "D101"),
    # T301: both can be true, but a reader would not think so
    ("over 3,000", "9,000", "T301"),
    ("up to 12,000", "2,000", "T301"),
    ("nearly 500", "120", "T301"),
    ("at least 100 people", "700 people", "T301"),
    ("over 3,000", "30,000", "T301"),  # ten times as much, yet allowed: no slip
    ("up to 12,000", "1,200", "T301"),
    # T303: the bound is turned
    ("up to 12,000", "more than 12,000", "T303"),
    ("at most 40 percent", "at least 40 percent", "T303"),
    ("nearly 500", "over 500", "T303"),
    # T304: a slip of zeros
    ("12,000 people", "120,000 people", "T304"),
    ("$1.5 million", "$1.5 billion", "T304"),
    ("exactly 30", "exactly 300", "T304"),
    # N101: numbers of different kinds
    ("12 percent", "12 percentage points", "N101"),
    ("12 km", "12 kg", "N101"),
    ("$5", "€5", "N101"),
    ("5 people", "5 percent", "N101"),
    ("3 hours", "3 km", "N101"),
    # N102: other things
    ("12 soldiers", "12 bases", "N102"),
    ("12 dogs", "15 houses", "N102"),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b", "code"), PHRASES)
def test_two_phrases(a: str, b: str, code: str) -> None:
    for one, two in ((a, b), (b, a)):
        found = discrep.judge(one, two)
        assert found.code == code, found
        assert found.verdict == VERDICTS[code]
        assert [c.quantity.text for c in found.claims] == [
            discrep.extract(text)[0].quantity.text for text in (one, two)
        ]


VERDICTS = {
    **dict.fromkeys(["C501", "C502", "C503", "C504", "C505"], Verdict.COMPATIBLE),
    **dict.fromkeys(["D101", "D102"], Verdict.CONFLICT),
    **dict.fromkeys(["T301", "T302", "T303", "T304"], Verdict.TENSION),
    **dict.fromkeys(["N101", "N102", "N103", "N104", "N105", "N106", "N111"], Verdict.NOT_COMPARABLE),
    "S401": Verdict.SUPERSEDED,
    "U901": Verdict.UNDETERMINED,
}
SEVERITIES = {"D": "error", "T": "warning"}

TEXTS = [
    # N103: another population, another place
    ("12 Russian soldiers were killed in May.", "15 Ukrainian soldiers were killed in May.", "N103"),
    ("There were 12 schools in Norway.", "There were 15 schools in Sweden.", "N103"),
    # N104 and C505: steps of one group
    ("3,000 soldiers were trained.", "Over 5,000 soldiers had reached the front in combat.", "N104"),
    ("Up to 12,000 soldiers were trained there.", "Over 3,000 soldiers reached the town.", "C505"),
    ("12 soldiers were trained.", "12 soldiers reached the front.", "C505"),
    # N105: other times of a figure that does not accumulate
    ("The club had 400 members in 2019.", "The club had 500 members in 2021.", "N105"),
    # N111: another subject
    ("Last year Alder Mills sold 400 looms.", "Last year Birch Works sold 700 looms.", "N111"),
    # N106: planned against done
    ("The firm plans to build 40 houses in Leeds.", "The firm built 25 houses in Leeds.", "N106"),
    # U901: one text does not say what happened to them
    ("It met 400 soldiers.", "900 soldiers were killed.", "U901"),
    # the same thing in full sentences
    ("The storm killed 12 people in Ohio.", "The storm killed 15 people in Ohio.", "D101"),
    ("The march drew 12,000 people.", "The march drew 12,300 people.", "C502"),
    # another place that the first holds
    ("There were up to 500 soldiers in Russia.", "There were 200 soldiers in eastern Russia.", "C505"),
    # different things
    ("12 people were killed.", "15 people were injured.", "N102"),
]


@pytest.mark.parametrize(("a", "b", "code"), TEXTS)
def test_two_texts(a: str, b: str, code: str) -> None:
    for one, two in ((a, b), (b, a)):
        found = of_texts(one, two)
        assert found.code == code, (found, [c.measurand for c in found.claims])
        assert found.verdict == VERDICTS[code]
        assert found.severity == SEVERITIES.get(code[0], "note")
        assert found.name
        assert found.explanation
        assert [c.document.text for c in found.claims] == [one, two]


def test_a_part_above_its_whole() -> None:
    text = "12 people were rescued, 15 of them children."
    found = discrep.judge(claim(text), claim(text, at=1))
    assert (found.code, found.verdict, found.severity) == ("D102", Verdict.CONFLICT, "error")
    fits = "12 people were rescued, three of them children."
    assert discrep.judge(claim(fits, at=1), claim(fits)).code == "C505"


def test_a_toll_that_grew_is_superseded() -> None:
    early, late = claim("The quake killed 12 people.", day=2), claim("The quake killed 40 people.", day=5)
    for a, b in ((early, late), (late, early)):
        found = discrep.judge(a, b)
        assert (found.code, found.verdict) == ("S401", Verdict.SUPERSEDED)
        assert found.explanation.index("12") < found.explanation.index("40")


def test_the_same_toll_on_one_day_is_a_conflict() -> None:
    one, two = claim("The quake killed 12 people.", day=2), claim("The quake killed 40 people.", day=2)
    assert discrep.judge(one, two).code == "D101"
    assert discrep.judge(claim("The quake killed 12 people."), claim("The quake killed 40 people.")).code == "D101"


def test_a_floor_on_a_growing_count_holds_whatever_comes() -> None:
    floor, later = claim("At least 62 people were killed.", day=2), claim("95 people were killed.", day=4)
    assert discrep.judge(floor, later).code == "S401"
    assert discrep.judge(floor, claim("62 people were killed.", day=4)).code == "S401"
    same_day = claim("95 people were killed.", day=2)
    assert discrep.judge(floor, same_day).code == "C503"


def test_a_source_that_is_repeated_is_no_second_witness() -> None:
    one = claim("Mayor Anna Lind said that 12,000 people marched.", outlet="Herald")
    two = claim("12,000 people marched, Anna Lind said.", outlet="Courier")
    found = discrep.judge(one, two)
    assert found.code == "C501"
    assert [remark.code for remark in found.remarks] == ["A601"]
    assert "Lind" in found.remarks[0].text
    other = discrep.judge(one, claim("12,000 people marched, Paul Okoro said.", outlet="Courier"))
    assert (other.code, other.remarks) == ("C501", ())


def test_two_narrators_of_one_outlet_are_one_origin() -> None:
    one, two = (claim(text, outlet="Herald") for text in ("12,000 people marched.", "Twelve thousand people marched."))
    assert [remark.code for remark in discrep.judge(one, two).remarks] == ["A601"]
    nameless = [claim(text) for text in ("12,000 people marched.", "Twelve thousand people marched.")]
    assert discrep.judge(*nameless).remarks == ()


@pytest.mark.parametrize(
    ("a", "b", "both", "logical", "pragmatic"),
    [
        ("over 3,000", "9,000", "T301", "C503", "D101"),
        ("over 3,000", "3,500", "C503", "C503", "C503"),
        ("up to 12,000", "2,000", "T301", "C503", "D101"),
        ("exactly 10", "exactly 12", "D101", "D101", "D101"),
    ],
)
def test_the_reading_decides(a: str, b: str, both: str, logical: str, pragmatic: str) -> None:
    assert discrep.judge(a, b).code == both
    assert discrep.judge(a, b, reading="both").code == both
    assert discrep.judge(a, b, reading="logical").code == logical
    assert discrep.judge(a, b, reading="pragmatic").code == pragmatic
    assert discrep.judge(a, b, settings=Settings(reading="logical")).code == logical
    assert discrep.judge(a, b, reading="both", settings=Settings(reading="logical")).code == both


def test_the_example_of_the_design() -> None:
    one = claim("Up to 12,000 troops were being trained at five bases in eastern Russia, Kyslytsya said.")
    two = claim("A senior official said that over 3,000 troops had reached western Russia.")
    found = discrep.judge(one, two)
    assert found.verdict is Verdict.COMPATIBLE
    assert found.code == "C505"


@pytest.mark.parametrize(
    ("text", "count"), [("no figure", 0), ("12 men and 15 women", 2), ("", 0), ("in 1987", 0), ("x" * 10_000, 0)]
)
def test_a_phrase_without_a_single_figure_is_refused(text: str, count: int) -> None:
    with pytest.raises(ParseError, match=f"{count} figures") as caught:
        discrep.judge(text, "12 men")
    assert len(str(caught.value)) < 500
    with pytest.raises(ParseError):
        discrep.judge("12 men", text)


def test_a_claim_against_a_phrase() -> None:
    assert discrep.judge(claim("The march drew 12,000 people in Rome."), "15,000").code == "D101"


# ---------------------------------------------------------------------------- settings


def test_ignored_rules_do_not_answer() -> None:
    quiet = Settings(ignore={"T301": "we take words at their word"})
    assert discrep.judge("over 3,000", "9,000", settings=quiet).code == "C503"
    quiet = Settings(ignore={"T": "all of them", "C": "these too"})
    found = discrep.judge("over 3,000", "9,000", settings=quiet)
    assert (found.code, found.verdict) == ("U901", Verdict.UNDETERMINED)
    assert "no rule" in found.explanation


def test_selected_rules_alone_answer() -> None:
    only = Settings(select=("D101", "C5"))
    assert discrep.judge("12,000", "120,000", settings=only).code == "D101"
    assert discrep.judge("12,000", "12,345", settings=only).code == "C502"
    assert discrep.judge("12 km", "12 kg", settings=only).code == "U901"
    both = Settings(select=("C",), ignore={"C501": "no news"})
    assert discrep.judge("12", "12", settings=both).code == "C503"


@pytest.mark.parametrize("where", ["select", "ignore", "rules"])
def test_an_unknown_code_is_named(where: str) -> None:
    table = {"select": ("Z999",), "ignore": {"Z999": "why"}, "rules": {"Z999": {}}}
    with pytest.raises(RuleError, match=f"{where}: .*'Z999'"):
        discrep.judge("12", "12", settings=Settings.model_validate({where: table[where]}))


def test_options_need_a_whole_code() -> None:
    with pytest.raises(RuleError, match="'C50'"):
        discrep.judge("12", "12", settings=Settings(rules={"C50": {}}))


def test_options_of_a_rule() -> None:
    assert discrep.judge("1,000", "1,300").code == "D101"
    assert discrep.judge("10,000 people", "11,900 people").code == "C502"
    strict = Settings(rules={"C502": {"widest": "1/10"}})
    assert discrep.judge("10,000 people", "11,900 people", settings=strict).code == "D101"


@pytest.mark.parametrize(
    ("code", "options", "named"),
    [("C502", {"wides": "1/10"}, "wides"), ("C502", {"widest": "a lot"}, "widest"), ("D101", {"any": 1}, "any")],
)
def test_a_wrong_option_is_named(code: str, options: dict[str, object], named: str) -> None:
    with pytest.raises(SettingsError, match=rf"rules\.{code}: {named}"):
        discrep.judge("12", "12", settings=Settings(rules={code: options}))


def test_hedge_widths_of_the_settings_count() -> None:
    assert discrep.judge("about 100", "110").code == "D101"
    wide = Settings.model_validate({"hedges": {"about": "1/4"}})
    assert discrep.judge("about 100", "110", settings=wide).code == "C503"


def test_synonyms_of_the_settings_count() -> None:
    assert discrep.judge("12 ferries", "15 ferryboats").code == "N102"
    same = Settings(synonyms={"ferry": ("ferryboat",)})
    assert discrep.judge("12 ferries", "15 ferryboats", settings=same).code == "D101"


def test_aliases_of_the_settings_count() -> None:
    one = claim("12,000 people marched, Anna Lind said.", outlet="Herald")
    two = claim("12,000 people marched, Karin Berg said.", outlet="Courier")
    assert discrep.judge(one, two).remarks == ()
    married = Settings(aliases={"Karin Berg": ("Anna Lind",)})
    assert [remark.code for remark in discrep.judge(one, two, settings=married).remarks] == ["A601"]


# ---------------------------------------------------------------------------- order


def test_the_trace_tells_what_was_overruled() -> None:
    found = discrep.judge("up to 12,000", "more than 12,000", trace=True)
    assert found.code == "T303"
    assert [(one.code, one.by) for one in found.trace] == [("D101", "T303")]
    assert discrep.judge("up to 12,000", "more than 12,000").trace == ()


def because(pair: Pair, options: NoOptions) -> str:
    return "it always matches"


def made(code: str, *yields_to: str) -> Rule:
    @rule(code, f"test-{code.lower()}", verdict="tension", yields_to=yields_to, because=because)
    def always(pair: Pair, options: NoOptions) -> bool:
        """Matches each pair."""
        return True

    return always


def first(*rules: Rule) -> str:
    a, b = claim("12 men"), claim("13 men")
    pair = make_pair(a, b, align(a, b, Settings()), Settings(), "both")
    found = RuleSet.of(rules, Settings()).judge(pair)
    assert found is not None
    return found.code


def test_rules_yield_and_among_equals_the_lower_code_goes_first() -> None:
    assert first(made("X902"), made("X901")) == "X901"
    assert first(made("X901", "X902"), made("X902")) == "X902"
    assert first(made("X901", "X902"), made("X902", "X903"), made("X903")) == "X903"


@pytest.mark.parametrize(
    "rules",
    [
        [made("X901", "X902"), made("X902", "X901")],
        [made("X901", "X902"), made("X902", "X903"), made("X903", "X901")],
        [made("X901", "X901")],
    ],
)
def test_rules_that_yield_in_a_circle_are_refused(rules: list[Rule]) -> None:
    with pytest.raises(RuleError, match="X901"):
        RuleSet.of(rules, Settings())


def test_the_catalogue() -> None:
    codes = [one.code for one in builtin_rules()]
    assert codes == sorted(set(codes))
    assert all_rules() == builtin_rules()
    expected = "A601 C501 C502 C503 C504 C505 D101 D102 N101 N102 N103 N104 N105 N106 N111 S401 T301 T303 T304 U901"
    assert set(expected.split()) <= set(codes)


def test_every_rule_of_the_catalogue_is_tried_here() -> None:
    tried = {code for *_, code in (*PHRASES, *TEXTS)} | {"D102", "S401", "A601"}
    assert tried >= {one.code for one in builtin_rules() if one.since == "0.1"} & (set(VERDICTS) | {"A601"})


def test_a_plugin_can_go_before_a_built_in_rule() -> None:
    def because(pair: Pair, options: NoOptions) -> str:
        return "both are about the fair"

    @rule("X902", "the-fair", verdict="tension", precedes=("D101",), because=because)
    def the_fair(pair: Pair, options: NoOptions) -> bool:
        """Two counts of one fair are guesses."""
        return pair.a.bare & pair.b.bare

    rules = RuleSet.of([*builtin_rules(), the_fair], Settings())
    a, b = claim("The fair drew 300 visitors."), claim("The fair drew 700 visitors.")
    found = rules.judge(make_pair(a, b, align(a, b, Settings()), Settings(), "both"))
    assert found is not None
    assert found.code == "X902"
    assert discrep.judge(a, b).code == "D101"


@pytest.mark.parametrize(
    ("a", "b", "reading", "why"),
    [
        ("nearly 1 soldiers", "nearly 0 soldiers", "pragmatic", "share no value"),
        ("more than 95 soldiers", "fewer than 96 soldiers", "both", "share no whole value"),
        ("more than 95 soldiers", "fewer than 90 soldiers", "both", "share no value"),
    ],
)
def test_whole_numbers_are_spoken_of_where_fractions_would_lie_between(
    a: str, b: str, reading: discrep.settings.Reading, why: str
) -> None:
    found = discrep.judge(a, b, reading=reading)
    assert found.code == "D101"
    assert found.explanation.endswith(why)
