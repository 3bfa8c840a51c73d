"""What a figure with a unit is a figure of: the nearest word for a measure in its clause."""

from __future__ import annotations

import pytest

import discrep
from discrep.claims import Measurand


def of(text: str, figure: str) -> Measurand:
    return next(claim.measurand for claim in discrep.extract(text) if claim.quantity.text == figure)


@pytest.mark.parametrize(
    ("text", "figure", "noun"),
    [
        ("Inflation will climb to a peak of 4.1 percent by the autumn.", "4.1 percent", "inflation"),
        ("The ministry halved its growth forecast for next year to 0.6 percent.", "0.6 percent", "growth"),
        ("The bank cut its main rate by 25 basis points to 4 percent.", "4 percent", "interest rate"),
        ("It fell back to the 2 percent inflation target.", "2 percent", "inflation"),
        ("The firm had $6 billion in revenue.", "$6 billion", "revenue"),
        ("The film cost $45 million to make.", "$45 million", "cost"),
        ("The round valued the start-up at $2 billion.", "$2 billion", "valuation"),
        ("The new bridge, 1.4 miles long, opened on Friday.", "1.4 miles", "length"),
        ("The channel is 300 feet wide.", "300 feet", "width"),
        ("Winds reached 140 mph.", "140 mph", "speed"),
        ("Insured losses of $3 billion were expected.", "$3 billion", "damage"),
        ("Ten percent of residents moved away.", "Ten percent", "resident"),
        ("The rover weighs 900 kilograms.", "900 kilograms", "weight"),
        ("At liftoff it was 2.4 tonnes.", "2.4 tonnes", "weight"),
        ("Crews lifted 700 tons of steel.", "700 tons", "steel"),
        ("The mast leans by 12 degrees.", "12 degrees", "tilt"),
        ("The agency paid $9 million for it.", "$9 million", "payment"),
        ("The union's demand is 14 percent.", "14 percent", "demand"),
        ("The auditor puts the hole in the budget at $7 million.", "$7 million", "deficit"),
        ("The measure passed with 58 percent.", "58 percent", "yes vote"),
        ("Two thirds of voters said yes to it.", "Two thirds", "yes vote"),
        ("The firm put $9 million into marketing.", "$9 million", "investment"),
        ("A judge sentenced him to 12 years.", "12 years", "sentence"),
        ("Farmers reaped 52 bushels an acre.", "52 bushels", "yield"),
        ("The heirs paid a dowry of $4,000.", "$4,000", "dowry"),
        ("A 40-kilogram dog was found.", "40-kilogram", "weight"),
        ("Crews boarded a 900-foot ship.", "900-foot", "ship"),
        ("The tower tops out at 290 meters.", "290 meters", "height"),
        ("The drone flew at 400 meters.", "400 meters", "altitude"),
        ("The canal runs for 70 kilometers.", "70 kilometers", "length"),
        ("A ticket goes for $85.", "$85", "price"),
        ("Copper rose to $4 a pound.", "$4", "price"),
        ("The vials will sell at $30 apiece.", "$30", "price"),
        ("The debt amounts to 80 percent of GDP.", "80 percent", "debt"),
        ("The gap is 4 percent of gross domestic product; the deficit is 5 percent of GDP.", "5 percent", "deficit"),
        ("Of those asked, 44 percent approved of him.", "44 percent", "approval"),
        ("The blackout lasted six hours.", "six hours", "duration"),
        ("A magnitude 6.1 quake shook the town.", "6.1", "magnitude"),
        ("A magnitude-6.1 quake shook the town.", "6.1", "magnitude"),
        ("A 6.1 magnitude quake shook the town.", "6.1", "magnitude"),
        ("A 6.1-magnitude quake shook the town.", "6.1", "magnitude"),
        ("The quake measured 6.1 on the Richter scale.", "6.1", "magnitude"),
        ("The quake, of magnitude 6.1, killed 14.", "14", "person"),
        ("The population of 900 fell to 14.", "14", "resident"),
        ("A $9 million deal was signed.", "$9 million", "deal"),
        ("A $9-million contract was signed.", "$9-million", "deal"),
        ("The contract is worth $9 million.", "$9 million", "deal"),
        ("The mill is worth $9 million.", "$9 million", "valuation"),
        ("A $9 million takeover bid was made.", "$9 million", "offer"),
        ("The islet lies 40 km off the coast.", "40 km", "distance"),
        ("She won 52% of the votes.", "52%", "vote share"),
        ("The $9 million bridge opened.", "$9 million", "cost"),
        ("The first film's domestic tally is $9 million.", "$9 million", "gross"),
    ],
)
def test_the_measure_of_a_figure(text: str, figure: str, noun: str) -> None:
    assert of(text, figure).noun == noun


@pytest.mark.parametrize(
    "text", ["The bank cut its main rate by 25 basis points.", "The rate was, on Friday, lowered by 25 basis points."]
)
def test_the_size_of_a_change_is_no_level(text: str) -> None:
    assert of(text, "25 basis points").role == "change"


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("The film grossed $40 million worldwide.", "worldwide"),
        ("Its domestic opening stood at $40 million.", "domestic"),
        ("It made $40 million in revenue abroad.", "foreign"),
        ("The film grossed $40 million.", None),
    ],
)
def test_the_scope_of_an_amount(text: str, scope: str | None) -> None:
    assert of(text, "$40 million").population == scope


def test_what_stands_in_brackets_measures_the_same() -> None:
    first, second = discrep.extract("The old bridge, 1.6 miles (2.6 km) long, carried cars.")
    assert first.measurand == second.measurand
    assert first.measurand.noun == "length"
