"""A count right behind the name of who counted is no number of a name: "and the Red Cross 38"."""

from __future__ import annotations

import pytest
from growing import growth

import discrep


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The ministry counted 41 dead and the Red Cross 38.", "the Red Cross"),
        ("The ministry counted 41 dead, and the Red Cross 38.", "the Red Cross"),
        ("The ministry counted 41 dead, the Red Cross 38.", "the Red Cross"),
        ("The ministry counted 41 dead; the Red Cross 38.", "the Red Cross"),
        ("The ministry counted forty-one dead, while the Red Cross 38.", "the Red Cross"),
        ("The ministry counted 41 dead and the police 38.", "the police"),
        ("The ministry counted 41 dead and the navy 38.", "the navy"),
        ("Moscow reported 41 deaths in the north and Kyiv 38.", "Kyiv"),
        ("The ministry put the dead at 41 and Human Rights Watch 38.", "Human Rights Watch"),
        ("Officials said 41 people were killed and Amnesty 38.", "Amnesty"),
        ("Police recorded 41 cases in May and Interpol 38.", "Interpol"),
    ],
)
def test_who_else_counts_the_same(text: str, source: str) -> None:
    first, second = discrep.extract(text)
    assert second.quantity.value == 38
    assert (second.measurand.noun, second.measurand.event) == (first.measurand.noun, first.measurand.event)
    assert second.attribution.source is not None
    assert second.attribution.source.text == source != first.attribution.source


def test_several_who_count_one_after_the_other() -> None:
    found = discrep.extract("The ministry counted 41 dead, the Red Cross 38, the navy 37 and the UN 36.")
    sources = [claim.attribution.source.text for claim in found if claim.attribution.source]
    assert sources == ["The ministry", "the Red Cross", "the navy", "the UN"]
    assert {claim.measurand.noun for claim in found} == {"person"}


@pytest.mark.parametrize(
    "text",
    [
        "The United Nations puts China at 40 sq km; European Union 20 sq km; India 30 sq km.",
        "The United Nations reports 40 cases in China, European Union 20, India 30.",
    ],
)
def test_a_list_of_places_names_nobody_who_counts(text: str) -> None:
    sources = {claim.attribution.source.text for claim in discrep.extract(text) if claim.attribution.source}
    assert sources == {"The United Nations"}


def test_a_list_of_names_goes_on_with_no_noun() -> None:
    claims = discrep.extract("There have been three generations: USB 1.1, USB 2.0 and USB 3.0.")
    assert [claim.measurand.noun for claim in claims if claim.quantity.text == "2.0"] == [None]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("NASA launched 3 probes and Apollo 13.", "Apollo 13"),
        ("The museum counted 41 visitors and showed the Nexus 7.", "Nexus 7"),
        ("The report counted 12 faults of the Type 45 and the Nexus 7.", "Nexus 7"),
        ("The airline counted 12 delays of Boeings and Airbus 320.", "Airbus 320"),
        ("Critics counted 12 faults of Teams and Nexus 7.", "Nexus 7"),
        ("The report counted 12 delays on Route 66 and Highway 61.", "Highway 61"),
        ("The shop sold 12 phones and the Nexus 7.", "Nexus 7"),
        ("Nobody counted and the Nexus 7.", "Nexus 7"),
    ],
)
def test_a_number_of_a_name(text: str, name: str) -> None:
    assert name in [
        claim.quantity.text for claim in discrep.extract(text, keep="all") if claim.quantity.kind != "number"
    ]


@pytest.mark.parametrize("shape", ["and the Red Cross 38 ", "counted 41, Kyiv 38, ", "they counted 4 and Kyiv 38; "])
def test_the_work_grows_with_the_text(shape: str) -> None:
    assert growth(discrep.extract, shape) < 6
