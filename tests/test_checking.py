"""check: supported, contradicted, unsupported, not checked."""

from __future__ import annotations

import pytest

import discrep
from discrep import wire
from discrep.findings import Status


@pytest.mark.parametrize(
    ("text", "source", "status"),
    [
        ("The fire destroyed 42 homes.", "The fire destroyed 42 homes in the valley, the chief said.", "supported"),
        ("The fire destroyed about 40 homes.", "The fire destroyed 42 homes.", "supported"),
        ("The fire destroyed 12,000 homes.", "The fire destroyed 12,345 homes.", "supported"),
        ("The fire destroyed 42 homes.", "The fire destroyed 24 homes.", "contradicted"),
        ("The fire destroyed more than 40 homes.", "The fire destroyed up to 40 homes.", "contradicted"),
        ("The fire destroyed 42 homes.", "The fire destroyed about 42 homes.", "unsupported"),
        ("The company employs 500 people.", "The fire killed 12 people.", "unsupported"),
        ("The school has 40 pupils.", "12 pupils were injured in the crash.", "unsupported"),
        ("300 soldiers were killed.", "Officials denied that 300 soldiers were killed.", "contradicted"),
        ("30 soldiers were killed.", "Officials denied that more than 300 soldiers were killed.", "unsupported"),
        ("300 soldiers were killed.", "Officials doubted that 300 soldiers were killed.", "unsupported"),
        ("Officials doubted that 300 soldiers were killed.", "300 soldiers were killed.", "unsupported"),
        # who leaves open what the source leaves open says the same
        ("Officials doubted that 300 soldiers died.", "Officials doubted that 300 soldiers died.", "supported"),
        ("Nobody expected 12 boats.", "Nobody expected 12 boats on the lake.", "supported"),
        ("Nobody expected 12 boats.", "Nobody expected 90 boats on the lake.", "unsupported"),
        ("The fire destroyed 42 homes.", "The fire is out.", "unsupported"),
        ("The fire is out.", "The fire destroyed 42 homes.", "not-checked"),
    ],
)
def test_the_status_of_a_text(text: str, source: str, status: str) -> None:
    assert discrep.check(text, sources=[source]).status == status


def test_a_contradiction_outranks_support_and_both_are_cited() -> None:
    report = discrep.check(
        "The fire destroyed 42 homes.", sources=["The fire destroyed 42 homes.", "The fire destroyed 24 homes."]
    )
    (figure,) = report.figures
    assert figure.status == "contradicted"
    assert [finding.code for finding in figure.evidence] == ["D101", "C501"]


def test_each_figure_has_a_status_of_its_own() -> None:
    report = discrep.check(
        "The fire destroyed 42 homes and injured 5 people.", sources=["The fire destroyed 42 homes."]
    )
    assert [str(figure.status) for figure in report.figures] == ["supported", "unsupported"]
    assert report.status == "unsupported"


def test_the_checked_text_keeps_apart_from_a_source_of_its_name() -> None:
    report = discrep.check("42 homes burned.", sources=[discrep.Document("42 homes burned.", id="text")])
    assert len({document.id for document in report.documents}) == 2
    with pytest.raises(discrep.InputError, match="one id"):
        discrep.check(discrep.Document("a", id="x"), sources=[discrep.Document("b", id="x")])


def test_figures_of_one_text_are_not_set_against_each_other() -> None:
    text = "It takes Ana 15 minutes to mow the lawn, and it takes Tom 30 minutes to mow the lawn."
    report = discrep.check(text, sources=[text])
    assert [str(figure.status) for figure in report.figures] == ["supported", "supported"]


def test_a_figure_that_the_text_repeats_contradicts_no_other() -> None:
    report = discrep.check("Ana picked 75 apples and Tom picked 10 apples.", sources=["Tom picked 10 apples."])
    assert [str(figure.status) for figure in report.figures] == ["unsupported", "supported"]


@pytest.mark.parametrize(("reading", "status"), [("both", "unsupported"), ("logical", "contradicted")])
def test_with_one_reading_alone_there_is_no_tension(reading: str, status: str) -> None:
    report = discrep.check(
        "The fire destroyed 400 homes.",
        sources=["The fire destroyed more than 400 homes."],
        reading=reading,  # type: ignore[arg-type]
    )
    assert report.status == status


# ------------------------------------------------------------------ the counterpart of a figure


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The ferry sank with more than 80 fatalities.", "In all 91 deaths were counted when the ferry sank."),
        ("The musical has over 40 reviews.", "The show has a score of 71 %, based on 44 critics."),
        ("The musical has a rating of less than 75 %.", "The show has a score of 71 %, based on 44 critics."),
        ("Marlow has fewer than 9,000 inhabitants.", "The town has a population of 8,742."),
        ("Over 60 people have recovered in Marlow.", "There were 212 cases, with 63 recoveries and no deaths."),
        ("The stadium holds 15,000.", "It has a capacity of 15,000."),
        (
            "Vega scored more than 64/100 on the review site.",
            "It has a score of 65 out of 100 there, based on 30 critics.",
        ),
        ("The road is more than 6 miles long.", "The road is 11 km long."),
        ("She was denied a visa on 17 occasions.", "She has been denied a visa 17 times."),
        ("Seven boats burned in a Mexican harbour.", "Seven boats burned near a pier in Veracruz, Mexico."),
        ("Marlow has 120 recoveries.", "In Marlow 120 people have recovered."),
        ("The lake rose until it had 40 islands.", "The lake gained 40 islands."),
        ("She joined the club at the age of 19.", "She was 19 years of age when she joined the club."),
    ],
)
def test_a_statement_and_its_evidence_need_not_say_it_alike(text: str, source: str) -> None:
    assert discrep.check(text, sources=[source]).status == "supported"


def test_each_figure_finds_its_own_among_many() -> None:
    source = (
        "The play took $55 million in Britain and $67 million in other countries, for a worldwide total of "
        "$122 million, against a budget of $5 million."
    )
    text = "The play earned more than $65 million outside Britain and over $120 million worldwide."
    report = discrep.check(text, sources=[source])
    assert report.status == "supported"
    cited = [figure.evidence[0].claims[1].quantity.text for figure in report.figures]
    assert cited == ["$67 million", "$122 million"]


def test_a_figure_of_a_source_serves_one_figure_of_the_text() -> None:
    report = discrep.check("Ana has 12 cats and Tom has 12 cats.", sources=["Ana has 12 cats."])
    assert [str(figure.status) for figure in report.figures] == ["supported", "unsupported"]


def test_two_figures_exchange_their_counterparts_where_that_fits_better() -> None:
    source = "Critics gave it an approval rating of 29 %, based on 107 reviews, and an average rating of 4.5/10."
    text = "It has an approval rating of more than 28 % and an average rating of more than 44 %."
    report = discrep.check(text, sources=[source])
    assert [str(figure.status) for figure in report.figures] == ["supported", "supported"]


def test_a_mark_out_of_a_hundred_is_a_share() -> None:
    source = "On a scale out of 100 the opera has a score of 57, based on 31 reviews."
    for text, status in (("less than 60 %", "supported"), ("more than 60/100", "contradicted")):
        assert discrep.check(f"The opera has a rating of {text}.", sources=[source]).status == status
    source = "The opera has a score of 57, based on 31 reviews."
    assert discrep.check("The opera has a rating of 60 %.", sources=[source]).status == "unsupported"


def test_a_figure_that_agrees_goes_before_one_that_stands_nearer() -> None:
    source = "The population of the valley, now 5,700, is to reach 10,000 by the end of the century."
    assert discrep.check("The population of the valley is 5,700.", sources=[source]).status == "supported"


def test_what_lies_outside_of_a_place_is_neither_in_it_nor_the_whole() -> None:
    source = "The opera took $40 million in Britain."
    assert discrep.check("The opera took $40 million outside Britain.", sources=[source]).status == "unsupported"
    assert discrep.check("The opera took $60 million worldwide.", sources=[source]).status == "unsupported"


def test_of_many_figures_none_is_taken_that_tells_of_something_else() -> None:
    source = (
        "Three ministers met on Monday. The port handled 412 ships in May, and its 90 cranes moved 31,000 containers. "
        "Some 1,200 dockers went on strike over pay, and 14 lorries were turned away."
    )
    report = discrep.check("The storm damaged 27 schools.", sources=[source])
    assert report.status == "unsupported"
    report = discrep.check("The port handled 421 ships.", sources=[source])
    assert [f.evidence[0].claims[1].quantity.text for f in report.figures] == ["412"]
    assert report.status == "contradicted"


LONG = (
    "The council met on Monday. The port handled 412 ships in May, and its 90 cranes moved 31,000 containers. Some "
    "1,200 dockers went on strike over pay for 6 days, and 14 lorries were turned away. The harbour master, 58, "
    "spoke of losses of $3 million and of $900,000 in fines. Tolls rose by 4 percent in June."
)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The port handled 412 ships in May.", "supported"),
        ("The port handled 421 ships in May.", "contradicted"),
        ("Dockers went on strike over pay for 9 days.", "contradicted"),
        ("The harbour sold 55 boats.", "unsupported"),
        ("A ferry brought 31 tourists.", "unsupported"),
        ("The ferry cost $7 million.", "unsupported"),
        ("The port handled 421 ships in April.", "unsupported"),
        ("The port plans to handle 500 ships.", "unsupported"),
    ],
)
def test_in_a_source_of_many_figures_the_best_must_win_clearly(text: str, status: str) -> None:
    assert discrep.check(text, sources=[LONG]).status == status


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Ana has 12 cats.", "Tom has 12 cats."),
        ("Ana has 12 cats.", "Tom has 14 cats."),
        ("In Lisbon 40 people died.", "In Rome 40 people died."),
    ],
)
def test_another_subject_or_place_tells_nothing(text: str, source: str) -> None:
    assert discrep.check(text, sources=[source]).status == "unsupported"


def test_who_is_named_in_the_text_alone_may_be_meant_by_the_source() -> None:
    report = discrep.check("Ana Berg has 12 cats.", sources=["Radio Malta said the singer has 12 cats."])
    assert report.status == "supported"


def test_an_average_is_no_plain_share() -> None:
    source = "It has a rating of 28 %, based on 68 reviews, and an average rating of 4.8/10."
    text = "It has an average rating of more than 46 %."
    assert discrep.check(text, sources=[source]).status == "supported"


def test_a_plain_noun_in_common_is_not_enough_to_contradict() -> None:
    report = discrep.check("The library lent 300 books.", sources=["Vandals destroyed 12 books at the museum."])
    assert report.status != "contradicted"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Before 4 May 2021 the region had fewer than 300 cases.", "unsupported"),
        ("By 4 May 2021 the region had more than 300 cases.", "supported"),
        ("After 3 May 2021 the region had more than 300 cases.", "supported"),
        ("After 4 May 2021 the region had more than 400 cases.", "unsupported"),
        ("As of 4 May 2021 the region had fewer than 300 cases.", "contradicted"),
    ],
)
def test_a_figure_of_another_time_tells_nothing(text: str, status: str) -> None:
    report = discrep.check(text, sources=["The region had 312 cases as of 4 May 2021."])
    assert report.status == status


def test_why_a_figure_is_not_supported_names_what_came_nearest() -> None:
    report = discrep.check("Before 4 May the region had 300 cases.", sources=["It had 312 cases as of 4 May."])
    assert report.figures[0].explanation == "the source gives 312 for another time, 4 May"
    report = discrep.check("The fire destroyed 42 homes.", sources=["The fire destroyed about 42 homes."])
    assert report.figures[0].explanation == "what comes nearest in a source, about 42, does not say so"


# ------------------------------------------------------------------ how hedges are read


@pytest.mark.parametrize(
    ("text", "source", "status"),
    [
        ("Fewer than 600 ships came.", "Over 500 ships came.", "supported"),
        ("More than 700 ships came.", "Over 500 ships came.", "contradicted"),
        ("More than 450 ships came.", "Over 500 ships came.", "supported"),
        ("More than 500 ships came.", "Over 500 ships came.", "supported"),
        ("500 ships came.", "Over 500 ships came.", "supported"),
        ("At most 500 ships came.", "Under 500 ships came.", "supported"),
        ("Fewer than 400 ships came.", "Under 500 ships came.", "contradicted"),
        ("More than 700 ships came.", "At least 500 ships came.", "contradicted"),
        ("Fewer than 5,000 ships came.", "1,800 ships came.", "supported"),
        ("More than 100 ships came.", "140 ships came.", "supported"),
        ("More than 510 ships came.", "About 500 ships came.", "contradicted"),
        ("Fewer than 510 ships came.", "About 500 ships came.", "supported"),
        ("510 ships came.", "About 500 ships came.", "supported"),
        ("About 510 ships came.", "About 500 ships came.", "unsupported"),
        ("About 510 ships came.", "500 ships came.", "supported"),
        ("The sea wall was built by 1990.", "The sea wall was built around 1985.", "supported"),
        ("The sea wall was built in 1985.", "The sea wall was built around 1985.", "supported"),
    ],
)
def test_the_hedge_of_a_source_is_read_as_readers_take_it(text: str, source: str, status: str) -> None:
    assert discrep.check(text, sources=[source], reading="pragmatic").status == status


@pytest.mark.parametrize("text", ["Fewer than 600 ships came.", "More than 700 ships came."])
def test_logically_a_floor_says_nothing_of_what_lies_above(text: str) -> None:
    assert discrep.check(text, sources=["Over 500 ships came."], reading="logical").status == "unsupported"


# ------------------------------------------------------------------ dates


@pytest.mark.parametrize(
    ("text", "source", "status"),
    [
        ("In 1995 the guild was restored.", "The guild was restored in 1995 after a fire.", "supported"),
        ("In 1996 the guild was restored.", "The guild was restored in 1995 after a fire.", "contradicted"),
        ("The painter was in Rome in 1522.", "The painter came to Rome in early 1522.", "supported"),
        (
            "Ada Berg was mayor from 2005 to 2013.",
            "Berg was mayor from 1999 to 2001 and from 2005 to 2013.",
            "supported",
        ),
        ("Ada Berg was mayor from 2005 to 2014.", "Berg served as mayor from 2005 to 2013.", "contradicted"),
        ("The war ended in 1862.", "The war was fought from 1861 to 1865.", "contradicted"),
        ("The war ended in 1865.", "The war was fought from 1861 to 1865.", "supported"),
        ("Ada Berg was mayor in 2010.", "Berg served as mayor from 2005 to 2013.", "supported"),
        ("1990 was the year in which Ada Berg was born.", "Ada Berg (born 4 May 1990) is a mayor.", "supported"),
        ("Ada Berg's birthday is 4 May.", "Ada Berg (born 4 May 1990) is a mayor.", "supported"),
        ("Ada Berg died on 4 May 1990.", "Ada Berg (born 4 May 1990) is a mayor.", "unsupported"),
        ("Ada Berg was christened on 4 May 1990.", "Ada Berg (born 4 May 1990) is a mayor.", "unsupported"),
        ("Ada Berg was not born on 4 May 1990.", "Ada Berg (born 4 May 1990) is a mayor.", "contradicted"),
        ("The emperor died in 14 AD.", "The emperor died in AD 14 at the age of 75.", "supported"),
        ("The emperor died after 40 BC.", "The emperor died suddenly in 44 BC.", "contradicted"),
        ("The abbey was looted in the 17th century.", "The abbey was looted in 1632.", "supported"),
        ("The abbey was looted in the 1700s.", "The abbey was looted in 1632.", "contradicted"),
        ("The shop closed before 15 March.", "The shop announced that it closed on 12 March 2020.", "supported"),
        ("The shop closed after 15 March.", "The shop announced that it closed on 12 March 2020.", "contradicted"),
        ("The 2014 thriller was shot by Ada Berg.", "The 2014 cookbook was written by Ada Berg.", "not-checked"),
        ("Ada Berg sailed in the 2014 regatta.", "Ada Berg sailed in the 2018 regatta.", "unsupported"),
        ("1784 is the year in which the mill burned.", "The mill burned on 3 October 1784.", "supported"),
        ("The shop closed on 12 March 2021.", "The shop closed on 12 March.", "supported"),
        ("The shop closed on 12 March 2021.", "It closed on 12 March. In 2020 few shops did.", "contradicted"),
        (
            "The sea wall was built three days before 4 May 1990.",
            "The sea wall was built on 1 May 1990.",
            "not-checked",
        ),
    ],
)
def test_every_date_that_is_asserted_is_checked(text: str, source: str, status: str) -> None:
    assert discrep.check(text, sources=[source]).status == status


def test_a_date_that_says_when_another_figure_holds_is_no_figure_of_its_own() -> None:
    report = discrep.check("In 2019 the yard built 14 ships.", sources=["The yard built 14 ships in 2019."])
    assert [figure.claim.quantity.text for figure in report.figures] == ["14"]


@pytest.mark.parametrize(
    ("text", "source", "status"),
    [
        ("It is the seventh largest port in the country.", "It is the 7th largest port of the country.", "supported"),
        (
            "It is the fourth-largest port in the country.",
            "It is the second-largest port of the country.",
            "contradicted",
        ),
        ("She came after the 57th minute.", "She came on in the 58th minute.", "supported"),
        ("The song reached number 23 in the charts.", "The song reached # 23 in the charts.", "supported"),
        ("The song reached number 22 in the charts.", "The song reached # 23 in the charts.", "contradicted"),
        ("The song was in the top 30 of the charts.", "The song reached number 23 in the charts.", "supported"),
        ("The song reached number one in the charts.", "The song was number one in the charts.", "supported"),
        ("The song came out on the 8th.", "The song reached the 9th place.", "not-checked"),
        ("The song was in the top 0 of the charts.", "The song reached the 9th place.", "not-checked"),
    ],
)
def test_ranks(text: str, source: str, status: str) -> None:
    assert discrep.check(text, sources=[source]).status == status


# ------------------------------------------------------------------ numbers that are names


@pytest.mark.parametrize(
    "text",
    [
        "Flight 1549 landed.",
        "Its number-one songs are many.",
        "Season 3 was seen in Malta.",
        "Horizon (1994 film) was seen in Malta.",
        "The Long 48 Hours was seen in Malta.",
        "The Big Seven met in Malta.",
        "Orbit Rescue 2 was filmed in Malta.",
        "Orbit-7 landed.",
        "Malta joined the Group of 9.",
        "He sang in 4ever Young.",
    ],
)
def test_a_number_in_a_name_is_not_checked(text: str) -> None:
    report = discrep.check(text, sources=[f"{text} It cost a lot."])
    assert report.status == "not-checked"


@pytest.mark.parametrize("text", ["At least one person came.", "One of them came.", "A few came."])
def test_what_is_too_vague_is_not_checked(text: str) -> None:
    assert discrep.check(text, sources=["The bridge has 12 arches."]).status == "not-checked"


def test_a_number_in_a_name_is_no_counterpart() -> None:
    report = discrep.check("The crew found 2 wrecks.", sources=["Orbit Rescue 2 was sent to look for wrecks."])
    assert report.status == "unsupported"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The mill employs 40 people.", "supported"),
        ("The mill employs 50 people.", "contradicted"),
        ("She was born in 1950.", "supported"),
        ("She was born in 1960.", "contradicted"),
    ],
)
def test_claims_read_back_without_their_text(text: str, status: str) -> None:
    source = "The mill employs 40 people. She was born in 1950."
    known = wire.load_claims(wire.dump_claims(discrep.extract(discrep.Document(source, id="a"), keep="dates")))
    assert discrep.check(text, known).status == status


def test_an_amount_beside_its_bare_digits_is_judged() -> None:
    """The text is set against its source word by word, where the digits stand without their unit."""
    (figure,) = discrep.check("Alder had a ? of $40 million.", ["Alder had a maximum of $40 million."]).figures
    assert figure.status is Status.UNSUPPORTED


def test_far_fewer_of_a_kind_are_some_of_them() -> None:
    source = "Water rose in 41 valleys in spring."
    status = {n: discrep.check(f"Water rose in {n} narrow valleys.", sources=[source]).status for n in ("seven", "38")}
    assert status == {"seven": Status.UNSUPPORTED, "38": Status.CONTRADICTED}


def test_what_the_evidence_cites_is_in_the_report() -> None:
    """In a sentence told again a figure is read in the words that stand in its place: "50", and not "about 50"."""
    text, source = "Nobody knew where 617,806 boats went.", "Nobody knew where £50,000,000 boats went."
    report = discrep.check(text, sources=[source])
    assert {claim for finding in report.findings for claim in finding.claims} <= set(report.claims)
    assert wire.load_report(wire.dump_report(report)) == report
