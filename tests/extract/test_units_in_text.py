"""Physical units as people write them: one meaning, many wordings; and what looks like a unit and is none."""

from __future__ import annotations

from fractions import Fraction

import pytest

import discrep
from discrep.numbers import exact

# unit, value, phrases that all say it
MEASURES: list[tuple[str, str, str]] = [
    ("kilometer", "40", "40 km | 40km | 40 kilometers | 40 kilometres"),
    ("kilometer", "40", "forty kilometres | 40-kilometer | 40-km | 40 kms"),
    ("meter", "1.8", "1.8 m | 1.8m | 1.8 metres | 1.8 meters | 1.8-meter"),
    ("centimeter", "30", "30 cm | 30cm | 30 centimetres | thirty centimeters | 30-cm"),
    ("micrometer", "352", "352 μm | 352 µm | 352 micrometres | 352 microns"),
    ("mile", "26", "26 miles | 26 mi | twenty-six miles | 26-mile | 26 MILES"),
    ("foot", "11", "11 feet | 11 ft | 11ft | 11 foot | 11-foot | 11 FEET | eleven feet"),
    ("inch", "25.5", "25.5 inches | 25.5-inch | 25.5in | 25.5″ | 25.5 inch"),
    ("square_kilometer", "190", "190 square kilometres | 190 sq km | 190 km² | 190 km2 | 190 sq. km | 190km2"),
    ("square_meter", "32", "32 square metres | 32 sq m | 32 m² | 32m2 | 32 sqm | 32 sq metres | 32 square m"),
    ("square_foot", "900", "900 square feet | 900 sq ft | 900 sq. ft | 900 sqft | 900 ft² | 900 square foot"),
    ("cubic_foot", "24.5", "24.5 cubic feet | 24.5 cu ft | 24.5 ft³ | 24.5 cubic foot"),
    ("cubic_foot", "2000000000", "2 billion cubic feet | 2 Bcf | 2,000,000,000 cubic feet"),
    ("liter", "2", "2 litres | 2 liters | 2L | 2-litre | two litres | 2 l of it"),
    ("imperial_gallon", "3", "3 imperial gallons | 3 UK gallons"),
    ("oil_barrel", "52000", "52,000 barrels | 52,000 barrels of oil | 52,000 bbl | 52,000-barrel"),
    ("cup", "0.5", "½ cup | 1/2 cup | 0.5 cup"),
    ("kilogram", "3", "3 kg | 3kg | 3 kilos | three kilograms | 3 kilogrammes | 3-kg"),
    ("microgram", "120", "120 μg | 120 µg | 120 mcg | 120 micrograms | 120 microgrammes"),
    ("pound", "12", "12 lb | 12 lbs | 12lb | 12-pound"),
    ("metric_ton", "8", "8 tonnes | 8 metric tons | 8t | eight tonnes | 8 metric tonnes"),
    ("ton", "8", "8 tons | 8 short tons | eight tons | 8-ton"),
    ("gigametric_ton", "1.5", "1.5 gigatonnes | 1.5 Gt | 1.5 gigatons"),
    ("kilometer_per_hour", "100", "100 km/h | 100km/hr | 100 kph | 100kmph | 100 kilometres an hour | 100 km per hour"),
    ("mile_per_hour", "60", "60 mph | 60 miles per hour | 60 miles an hour | sixty miles an hour | 60-mph | 60MPH"),
    ("meter_per_second", "5", "5 m/s | 5 metres per second | 5 meters a second | five metres a second | 5m/s"),
    ("mile_per_gallon", "29", "29 mpg | 29 miles per gallon | 29 miles to the gallon | 29-mpg"),
    ("liter_per_100_kilometer", "6.5", "6.5 litres per 100 km | 6.5 l/100 km"),
    ("liter_per_100_kilometer", "6.5", "6.5 L/100km | 6.5 liters per 100 kilometers"),
    ("microgram_per_cubic_meter", "15", "15 μg/m³ | 15 µg/m3 | 15 micrograms per cubic metre"),
    ("milligram_per_deciliter", "90", "90 mg/dL | 90 milligrams per deciliter"),
    ("megabit_per_second", "100", "100 Mbps | 100 Mbit/s | 100 megabits per second | 100 megabits a second"),
    ("part_per_million", "420", "420 ppm | 420 parts per million"),
    ("part_per_billion", "15", "15 ppb | 15 parts per billion"),
    ("degree_Celsius", "-5", "-5 °C | −5°C | -5 degrees Celsius"),
    ("degree_Celsius", "-5", "minus five degrees centigrade | minus-5 degrees C | -5 deg C"),
    ("degree_Fahrenheit", "68", "68 °F | 68°F | 68 degrees Fahrenheit | 68 degrees F | 68 Fahrenheit | 68° F"),
    ("degree", "30", "30 degrees | 30° | 30-degree | thirty degrees | 30 deg"),
    ("kilowatt", "10", "10 kW | 10kW | 10 kilowatts | ten kilowatts | 10-kilowatt | 10-kW"),
    ("kilowatt_hour", "50", "50 kWh | 50kWh | 50 kilowatt hours | 50 kilowatt-hours | 50-kilowatt-hour"),
    ("british_thermal_unit", "3000000", "3 MMBtu | 3 million British thermal units | 3 million Btu | 3,000,000 Btu"),
    ("horsepower", "296", "296 hp | 296 horsepower | 296-horsepower"),
    ("metric_horsepower", "300", "300 PS | 300PS | 300 metric horsepower"),
    ("newton_meter", "450", "450 Nm | 450Nm | 450 newton metres | 450 newton-meters"),
    ("pound_foot", "332", "332 lb-ft | 332 pound-feet | 332 ft-lb | 332 foot-pounds | 332 lb ft | 332 pound feet"),
    ("revolution_per_minute", "3000", "3000 rpm | 3,000 RPM | 3,000 revolutions per minute | 3,000 revs a minute"),
    ("pound_force_per_square_inch", "45", "45 psi | 45 PSI | 45 pounds per square inch"),
    ("hectopascal", "1013", "1013 hPa | 1,013 hectopascals"),
    ("milliampere_hour", "4500", "4500 mAh | 4,500mAh | 4,500 milliamp hours | 4,500 milliampere-hours"),
    ("decibel", "120", "120 dB | 120 decibels | 120-decibel | 120 dBA"),
    ("gigabyte", "8", "8 GB | 8GB | 8 gigabytes | eight gigabytes | 8-gigabyte"),
    ("megabit", "8", "8 Mb | 8 megabits"),
    ("megapixel", "48", "48MP | 48 megapixels | 48-megapixel"),
    ("second", "30", "30 seconds | 30-second | 30 sec | thirty seconds | 30 secs"),
    ("minute", "40", "40 minutes | 40min | 40 min | 40-minute | forty minutes | 40 mins"),
    ("hour", "24", "24 hours | 24h | 24-hour | 24 hrs | twenty-four hours"),
    ("fortnight", "2", "2 fortnights | two fortnights"),
    ("percent", "7.5", "7.5% | 7.5 % | 7.5 percent | 7.5 per cent | 7.5 pct | 7.5-percent"),
    ("percentage_point", "2", "2 percentage points | 2-percentage-point | 2 pp"),
    ("percentage_point", "2", "2 percent points | two percentage points"),
    ("basis_point", "25", "25 basis points | 25 bps | 25bp | 25-basis-point"),
    ("kilogram", "20", "20 (kg) | 20 [kg] | 20 <kg> | 20 {kg}"),
]  # fmt: skip
FRAMES = ["It came to {}.", "{} was the result", "On Friday there were {} (more than ever).", "They say “{}” is true"]


@pytest.mark.parametrize(
    ("phrase", "unit", "value"),
    [(phrase, unit, exact(value)) for unit, value, row in MEASURES for phrase in row.split(" | ")],
)
def test_one_measure_many_wordings(phrase: str, unit: str, value: Fraction) -> None:
    read = discrep.parse(phrase)
    assert (read.unit, read.value) == (unit, value)
    for frame in FRAMES:
        text = frame.format(phrase)
        found = [(claim.quantity.unit, claim.quantity.value) for claim in discrep.extract(text)]
        assert found == [(unit, value)], text


# Two amounts that are one figure, in the first unit.
PAIRS: list[tuple[str, str, str]] = [
    ("foot", "37/6", "6 feet 2 inches | 6ft 2in | 6 ft 2 in | 6'2\" | 6′ 2″"),
    ("foot", "16/3", "5'4'' | 5′4′′ | 5 feet 4 inches"),
    ("foot", "37/6", "6’2” | 6-foot-2 | 6-foot-2-inch | 6 feet, 2 inches"),
    ("foot", "35/6", "5 feet 10 inches | 5ft 10in | 5-foot-10 | five feet ten inches | 5'10\""),
    ("hour", "9/4", "2 h 15 min | 2 hours 15 minutes"),
    ("hour", "9/4", "2 hours and 15 minutes | two hours, fifteen minutes | 2hrs 15min | 2h 15min | 2h 15m | 2h15m"),
    ("minute", "3.5", "3 minutes 30 seconds | three minutes and thirty seconds | 3 min 30 sec | 3m 30s | 3m30s"),
    ("pound", "8.1875", "8 lb 3 oz | 8lb 3oz | 8 lbs, 3 ounces | 8 lbs and 3 oz"),
    ("stone", "86/7", "12 stone 4 lb | 12 stone 4lbs | 12 stone, 4 lbs | 12 st 4 lb | 12st 4lb | 12st4lb"),
    ("year", "2.5", "2 years 6 months | two years and six months | 2 years, 6 months"),
    ("hour", "4521/3600", "1 hour 15 minutes 21 seconds | 1 hour, 15 minutes and 21 seconds | 1h 15m 21s"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("phrase", "unit", "value"),
    [(phrase, unit, exact(value)) for unit, value, row in PAIRS for phrase in row.split(" | ")],
)
def test_two_units_of_one_amount_are_one_figure(phrase: str, unit: str, value: Fraction) -> None:
    read = discrep.parse(phrase)
    assert (read.unit, read.value, read.text) == (unit, value, phrase)


def test_the_precision_of_a_pair_is_that_of_its_smaller_unit() -> None:
    assert discrep.parse("6 feet 2 inches").precision == Fraction(1, 12)
    assert discrep.parse("2 hours 15 minutes").precision == Fraction(1, 60)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        # the second is no part of the first
        ("2 hours 90 minutes", [(2, "hour"), (90, "minute")]),
        ("6 inches 2 feet", [(6, "inch"), (2, "foot")]),
        ("3 km 5 kg", [(3, "kilometer"), (5, "kilogram")]),
        ("from 2 hours to 45 minutes", [(2, "hour"), (45, "minute")]),
        ("60m 9s", [(60, "meter"), (9, None)]),
        ("50m 21.5s", [(50, "meter"), (Fraction("21.5"), "second")]),
        ("5m 30 s", [(5, "meter"), (30, None)]),
        ("a 50m 1970s tower", [(50, "meter")]),
        ("12h 300m", [(12, "hour"), (300, "meter")]),
        ("2 km 15 m 30 s", [(Fraction("2.015"), "kilometer"), (30, None)]),
        ("12 miles, 30 people", [(12, "mile"), (30, None)]),
        ("2 hours. 15 minutes", [(2, "hour"), (15, "minute")]),
        ("The 6-foot, 20-year-old oak", [(6, "foot"), (20, "year")]),
    ],
)
def test_two_amounts_that_are_two(text: str, figures: list[tuple[int, str | None]]) -> None:
    assert [(claim.quantity.value, claim.quantity.unit) for claim in discrep.extract(text)] == figures


# What its surroundings make of a form: text, (value, unit) of its only figure.
IN_CONTEXT: list[tuple[str, str, str | None]] = [
    ("The calf weighed 90 pounds at birth.", "90", "pound"),
    ("The firm sold 40 (PC) games.", "40", None),
    ("The water holds 4 ppt of it.", "4", "part_per_trillion"),
    ("The margin rose to 4 ppt.", "4", "percentage_point"),
    ("It plays 1080p video.", "1080", None),
    ("It closed at 1080p on Friday.", "10.8", "GBP"),
    ("An island with a fishing zone of 12 nm around it.", "12", "nautical_mile"),
    ("Made in 5 nm steps.", "5", "nanometer"),
    ("The office at 513 W. Elm is shut.", "513", None),
    ("The new PC beat 13 PC games.", "13", None),
    ("They ran for five consecutive days.", "5", "day"),
    ("It took 6 full hours.", "6", "hour"),
    ("He won the 100m race.", "100", "meter"),
    ("She swam the 200 m freestyle.", "200", "meter"),
    ("They made a profit of 5m last year.", "5000000", None),
    ("It fell 5m down.", "5", "meter"),
    ("They have 20-plus years of it.", "20", "year"),
    ("It holds 12 fl. oz of oil.", "12", "fluid_ounce"),
    ("He stands 5 ft. 10 in. tall.", "35/6", "foot"),
    ("She lost 25 pounds in a year.", "25", "pound"),
    ("They sold two pounds of cherries.", "2", "pound"),
    ("It recalled 10 million pounds of minced beef.", "10000000", "pound"),
    ("A 10-pound dog barked.", "10", "pound"),
    ("They paid 500 pounds to the owner.", "500", "GBP"),
    ("The club got 10 million pounds of taxpayers' money.", "10000000", "GBP"),
    ("A 10-pound note lay there.", "10", "GBP"),
    ("The scheme lost 25 million pounds.", "25000000", "GBP"),
    ("He is 12 stone.", "12", "stone"),
    ("They sold three stone cottages.", "3", None),
    ("Output rose to 500,000 barrels.", "500000", "oil_barrel"),
    ("Output was 900 barrels a day.", "900", "oil_barrel"),
    ("They rolled 4 barrels away.", "4", None),
    ("Add 3 cups of flour.", "3", "cup"),
    ("The club has won 3 cups.", "3", None),
    ("Oven at 200 C until golden.", "200", "degree_Celsius"),
    ("A sunny day of 68F.", "68", "degree_Fahrenheit"),
    ("The high was 86F", "86", "degree_Fahrenheit"),
    ("It fell to 32F.", "32", "degree_Fahrenheit"),
    ("It carries 149F", "149", "degree_Fahrenheit"),
    ("It carries 150F", "150", None),
    ("The 13F filing came late.", "13", None),
    ("It was in the 13F of the fund.", "13", None),
    ("The new 36F bra sold well.", "36", None),
    ("He ran on for 30 s", "30", None),
    ("The digits are all 1s", "1", None),
    ("The 12th 4lb bag burst.", "4", "pound"),
    ("The 1st bag of 4lb burst.", "4", "pound"),
    ("They sold 500ft2 of it.", "500", "square_foot"),
    ("The capacitor holds 2.5 F.", "2.5", "farad"),
    ("The tyre is at 2 bar pressure.", "2", "bar"),
    ("They opened three bars.", "3", None),
    ("She won 10 foot races.", "10", None),
    ("They sent 40 foot soldiers.", "40", None),
    ("There are 5 degree programmes.", "5", None),
    ("He ran it in 4.3 second bursts.", "4.3", "second"),
    ("A pile of 30 m high.", "30", "meter"),
    ("The tower, 1.8m tall, fell.", "1.8", "meter"),
    ("They sold 1.2m books.", "1200000", None),
    ("A storm of 920 mb hit.", "920", None),
    ("They have 5 in stock.", "5", None),
    ("A 3-in-1 tool.", "3", None),
    ("The pole is 10 \" long.", "10", "inch"),
    ("He said \"about 10\" to me.", "10", None),
    ("The team drove 24 L to town.", "24", None),
    ("It cost 70 miles a day.", "70", "mile"),
    ("It pumps 900 litres a second.", "900", "liter"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value", "unit"), IN_CONTEXT)
def test_a_form_of_several_meanings(text: str, value: str, unit: str | None) -> None:
    found = [(claim.quantity.value, claim.quantity.unit) for claim in discrep.extract(text)]
    assert found == [(exact(value), unit)]


@pytest.mark.parametrize(
    "text", ["won 4-in", "4 km2x", "5 °", "6'", "6'2", "7\" 8'", "20 (kg", "20 (", "1 -", "9 m²³", "5 / h"]
)
def test_odd_endings_raise_nothing(text: str) -> None:
    for claim in discrep.extract(text):
        assert claim.span.of(text) == claim.quantity.text


def test_letters_between_digits_are_a_name() -> None:
    assert [c.quantity.unit for c in discrep.extract("part 24703L202 and 24703m212")] in ([], [None, None])
    assert discrep.parse("24703 m2").unit == "square_meter"


RANGES = [
    ("between 5 feet 2 inches and 6 feet", "foot", "31/6", "6"),
    ("5ft 2in to 6ft", "foot", "31/6", "6"),
    ("5 to 10 mg/kg", "milligram_per_kilogram", "5", "10"),
    ("3,000-5,000 sq ft", "square_foot", "3000", "5000"),
    ("20 to 25 mpg", "mile_per_gallon", "20", "25"),
    ("5 to 10 cents", "USD", "1/20", "1/10"),
    ("10-20p", "GBP", "1/10", "1/5"),
    ("between 2 and 3 Bcf", "cubic_foot", "2000000000", "3000000000"),
    ("3m-5m people", None, "3000000", "5000000"),
    ("between 1 hour 30 minutes and 2 hours", "hour", "1.5", "2"),
]


@pytest.mark.parametrize(("phrase", "unit", "low", "high"), RANGES)
def test_the_unit_of_a_range(phrase: str, unit: str | None, low: str, high: str) -> None:
    read = discrep.extract(phrase)[0].quantity
    assert (read.unit, read.ends) == (unit, (exact(low), exact(high)))


@pytest.mark.parametrize(
    ("phrase", "interval"),
    [
        ("20 degrees below zero", "-20 degree"),
        ("20 °C below zero", "-20 degree_Celsius"),
        ("about 20 below zero", "[-21, -19]"),
        ("10 to 20 degrees below 0", "[-20, -10] degree"),
        ("more than 20 degrees below zero", "(-∞, -20) degree"),
        ("at most 20 degrees below zero", "[-20, ∞) degree"),
    ],
)
def test_below_zero_is_a_sign(phrase: str, interval: str) -> None:
    assert str(discrep.parse(phrase)) == interval


def test_below_zero_alone_is_a_bound() -> None:
    assert [c.quantity.text for c in discrep.extract("It fell 5 degrees, below zero.")] == ["5 degrees", "below zero"]
