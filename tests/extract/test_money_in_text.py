"""Money as people write it: signs, codes, names and coins; and what looks like money and is none."""

from __future__ import annotations

from fractions import Fraction

import pytest

import discrep
from discrep.numbers import exact

SUMS: list[tuple[str, str, str]] = [
    ("USD", "5", "$5 | US$5 | US$ 5 | US $5 | $US5 | $ 5"),
    ("USD", "5", "5 dollars | 5 US dollars | 5 U.S. dollars | USD 5 | 5 USD | 5 usd"),
    ("USD", "5", "five dollars | five American dollars | five bucks | $5 dollars | 5 $ | 5-dollar | usd 5"),
    ("USD", "1500000", "$1.5 million | $1.5m | $1.5M | $1.5mn"),
    ("USD", "1500000", "1.5 million dollars | 1.5 MUSD | 1.5 USD million | USD 1.5m"),
    ("USD", "10000000", "$10mm | $10 million | $10,000,000 | ten million dollars"),
    ("USD", "-5", "-$5 | $-5 | −$5 | −5 dollars | minus $5 | minus 5 dollars"),
    ("USD", "0.05", "5 cents | 5c | 5¢ | five cents | $0.05 | 5-cent | 5 US cents"),
    ("USD", "15.5", "15 dollars 50 cents | 15 dollars and 50 cents | fifteen dollars fifty cents"),
    ("USD", "15.5", "$15 50 cents | $15.50"),
    ("EUR", "12", "€12 | 12 € | 12€ | EUR 12 | 12 EUR | 12 euros | twelve euros | € 12"),
    ("EUR", "120000000", "120 MEUR | €120m | 120 million euros | EUR 120m"),
    ("GBP", "0.5", "50p | 50 pence | fifty pence | £0.50"),
    ("GBP", "1.5", "£1 50p | 1 pound 50 pence | £1.50"),
    ("GBP", "20", "£20 | 20 pounds sterling | 20 British pounds | GBP 20 | 20 GBP | 20 quid"),
    ("GBP", "2700000", "£2.7m | PS2.7m | 2.7 million pounds | £ 2.7 million"),
    ("JPY", "28030", "¥28,030 | Y=28,030 | 28,030 yen | JPY 28,030 | 28,030 Japanese yen"),
    ("CNY", "100", "100 yuan | 100元 | 100 renminbi | RMB 100 | CNY 100 | CN¥100 | 100 Chinese yuan"),
    ("INR", "500", "₹500 | Rs 500 | Rs500 | Rs. 500 | 500 rupees | INR 500 | 500 Indian rupees"),
    ("AUD", "25", "A$25 | $A25 | AU$25 | 25 Australian dollars | AUD 25 | 25 AUD | $25 AUD | aud$ 25"),
    ("CAD", "16.4", "C$16.4 | CA$16.4 | c $ 16.4 | 16.4 Canadian dollars | CAD 16.4 | $16.4 Canadian | cad$16.4"),
    ("NZD", "15", "NZ$15 | $NZ15 | NZD 15 | 15 New Zealand dollars | nzd$15"),
    ("HKD", "216925", "HK$216,925 | HK $216,925 | hk$216,925 | 216,925 Hong Kong dollars | HKD 216,925"),
    ("TWD", "9", "NT$9 | 9 New Taiwan dollars | 9 Taiwan dollars"),
    ("MXN", "15", "MX$15 | 15 Mexican pesos | mxn$ 15 | MXN 15"),
    ("BRL", "7", "R$7 | 7 reais | 7 Brazilian reais | BRL 7"),
    ("MYR", "23.5", "RM23.50 | RM 23.50 | 23.50 ringgit | 23.50 Malaysian ringgit | MYR 23.50"),
    ("MYR", "0.18", "18 sen | RM0.18"),
    ("RUB", "0.9", "90 kopecks | 0.9 roubles | 0.9 Russian rubles | ₽0.9"),
    ("CHF", "200000000", "CHF 200m | 200 million Swiss francs | 200 million francs | CHF200m"),
    ("SEK", "200", "200 SEK | 200 Swedish kronor | SEK 200 | 200 Swedish crowns"),
    ("DKK", "7.5", "7.5 Danish crowns | 7.5 Danish kroner | DKK 7.5"),
    ("CZK", "9", "9 Czech crowns | 9 Czech korunas | CZK 9 | 9 Kč"),
    ("ILS", "9000", "9,000 shekels | ₪9,000 | NIS 9,000 | 9,000 Israeli shekels | ILS 9,000"),
    ("KRW", "50000", "50,000 won | 50,000 South Korean won | ₩50,000 | KRW 50,000"),
    ("TRY", "50000", "TRY 50,000 | 50,000 Turkish lira | 50,000 lira | ₺50,000 | TRY50,000"),
    ("UAH", "40", "40 hryvnias | ₴40 | 40 Ukrainian hryvnia | UAH 40"),
    ("EGP", "30", "30 Egyptian pounds | EGP 30 | 30 EGP"),
    ("GEL", "100", "100₾ | 100 lari | 100 Georgian lari"),
    ("FIM", "420", "420 Finnish markka | 420 markka"),
    ("BTC", "2", "2 bitcoins | 2 BTC | ₿2"),
    ("ZAR", "30", "30 rand | 30 South African rand | ZAR 30"),
    ("CRC", "30", "30 Costa Rican colones | 30 Costa Rican colón | ₡30"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("phrase", "unit", "value"),
    [(phrase, unit, exact(value)) for unit, value, row in SUMS for phrase in row.split(" | ")],
)
def test_one_sum_many_wordings(phrase: str, unit: str, value: Fraction) -> None:
    read = discrep.parse(phrase)
    assert (read.unit, read.value, read.kind) == (unit, value, "money")
    for frame in ("The bill was {}.", "They asked for {} and got less", "On Friday it was {} (or so he says)"):
        text = frame.format(phrase)
        found = [(claim.quantity.unit, claim.quantity.value) for claim in discrep.extract(text)]
        assert found == [(unit, value)], text


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("TOP 10 FILMS", []),
        ("ALL 2,000 MEN LEFT", [(2000, None)]),
        ("the COP28 talks", []),
        ("the PS5 console", []),
        ("the A25 and the C4", []),
        ("the team won 12 and lost 3", [(12, None), (3, None)]),
        ("the 12 won gold", [(12, None)]),
        ("an election in 2017 won by him", []),
        ("down 68 p at 1112 p, they say", [(exact("0.68"), "GBP"), (exact("11.12"), "GBP")]),
        ("a 50 peso fee", [(50, None)]),
        ("20 dinars", [(20, None)]),
        ("10 $ 30 $", [(10, "USD"), (30, "USD")]),
        ("$20,000 $37,000", [(20000, "USD"), (37000, "USD")]),
        ("10 rmb 20 usd", [(10, "CNY"), (20, "USD")]),
        ("3 USD50 cards", [(3, None), (50, "USD")]),
        ("a pound at $1.25 sterling", [(exact("1.25"), "USD")]),
        ("she gave us $5", [(5, "USD")]),
        ("a $5 fee", [(5, "USD")]),
        ("15 dollars, 50 people", [(15, "USD"), (50, None)]),
        ("15 dollars and 50 people", [(15, "USD"), (50, None)]),
        ("15 dollars 50 men", [(15, "USD"), (50, None)]),
        ("$15 50 men", [(15, "USD"), (50, None)]),
        ("$20,000 (£15,000)", [(20000, "USD"), (15000, "GBP")]),
        ("US$1m or A$1.5m", [(10**6, "USD"), (1500000, "AUD")]),
    ],
)  # fmt: skip
def test_what_stands_beside_a_number(text: str, figures: list[tuple[object, str | None]]) -> None:
    assert [(claim.quantity.value, claim.quantity.unit) for claim in discrep.extract(text)] == figures


@pytest.mark.parametrize("sign", ["US$", "A$", "£", "€", "Rs ", "RM", "CHF ", "Y=", "$"])
def test_a_sign_before_both_ends_of_a_range(sign: str) -> None:
    read = discrep.parse(f"between {sign}10 million and {sign}20 million")
    assert read.ends == (10**7, 2 * 10**7)
    assert read.unit == discrep.parse(f"{sign}10 million").unit


def test_a_rate_keeps_its_numerator_as_unit() -> None:
    for phrase in ("$3,500 a month", "$3,500 per month", "$3500 US a month"):
        claim = discrep.extract(f"They pay {phrase}.")[0]
        assert (claim.quantity.unit, claim.quantity.value) == ("USD", 3500)
        assert claim.measurand.per == "month"


@pytest.mark.parametrize("sign", ["US$", "US $", "U.S.$", "A$", "C$", "HK$", "NZ$"])
@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The mill was sold at {}40 million.", None),
        ("The mill was sold at {}40 million in Chile.", "chile"),
        ("In Chile {}40 million was spent.", "chile"),
        ("The mill sank 40 boats at {}3 million each.", None),
    ],
)
def test_a_sign_with_letters_names_no_place(sign: str, text: str, place: str | None) -> None:
    claim = discrep.extract(text.format(sign))[0]
    assert claim.measurand.place == place


@pytest.mark.parametrize(
    ("sum", "place"),
    [
        ("U.S. $40 million", None),
        ("$40 million in US dollars", None),
        ("$40 million in the US", "us"),
        ("what it is worth. In the US $40 million was paid", "us"),
        ("$40 million in the U.S.", "us"),
        ("$40 million in the U.K.", "uk"),
        ("$40 million in Washington D.C. on Monday", "washington dc"),
        ("$40 million in Washington, D.C., on Monday", "washington, dc"),
        ("$40 million in St. Louis", "st louis"),
        ("$40 million in the St.", "st"),
        ("$40 million in U.S", "us"),
        ("$40 million in the U.S. The toll rose", "us"),
        ("$40 million to Acme Inc. Shares rose", "acme inc"),
        ("$40 million in Hong Kong dollars", None),
        ("$40 million in Paris Sept. 5", "paris"),
        ("$40 million in Paris September 5", "paris"),
        ("$40 million in Mar Vista", "mar vista"),
        ("$40 million in May", None),
        ("$40 million in Dec. 2019", None),
    ],
)
def test_a_currency_is_no_place_and_initials_are_one_word(sum: str, place: str | None) -> None:
    assert discrep.extract(f"The mill was sold for {sum}.")[0].measurand.place == place


@pytest.mark.parametrize("word", ["won", "gold", "value", "real", "units"])
def test_a_word_that_is_money_elsewhere_takes_no_place_away(word: str) -> None:
    (claim,) = discrep.extract(f"In Chile {word} traded for some 40 boats.")
    assert claim.measurand.place == "chile"
