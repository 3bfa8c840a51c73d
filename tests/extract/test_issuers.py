"""Who stands behind a figure where no verb of saying does: forecasts, estimates with an owner, values, pairs."""

from __future__ import annotations

import pytest
from growing import growth

import discrep
from discrep.extract.reading import attributions


def origin(text: str, words: str) -> str | None:
    """The name of whoever stands behind the figure that holds some words; None for the narrator."""
    at = text.index(words)
    claim = next(claim for claim in discrep.extract(text) if claim.span.start <= at < claim.span.end)
    source = claim.attribution.source
    return source.name if source else None


FORECASTS = [
    # verbs of expectation, with a clause or without
    "The Harbour Bureau expects the fleet to lose 40 boats.",
    "The Harbour Bureau now expects a loss of 40 boats.",
    "The Harbour Bureau, a state agency, expects a loss of 40 boats.",
    "The Harbour Bureau predicted a loss of 40 boats in May.",
    "The Harbour Bureau is projecting a loss of 40 boats.",
    "“It is over,” the Harbour Bureau said and expects a loss of 40 boats.",
    "The Harbour Bureau had anticipated the loss of 40 boats.",
    "The Harbour Bureau sees the fleet shrinking by 40 boats.",
    "The Harbour Bureau sees losses at 40 boats this year.",
    "The Harbour Bureau sees a loss of 40 boats.",
    # a value
    "The Harbour Bureau values the fleet at $40 million.",
    "The Harbour Bureau attributes 40 deaths to the storm.",
    # an estimate and its owner
    "The Harbour Bureau's estimate of the losses is 40 boats.",
    "The Harbour Bureau's estimate of the losses stands at 40 boats.",
    "The Harbour Bureau's latest estimate for May, 40 boats, is a record.",
    "The Harbour Bureau's May outlook has the fleet losing 40 boats.",
    "The Harbour Bureau's projections had a loss of 40 boats.",
    "The Harbour Bureau's forecast of 40 lost boats was widely read.",
    "The Harbour Bureau's 40 percent forecast was widely read.",
    "An estimate by the Harbour Bureau of 40 boats was widely read.",
    "An estimate from the Harbour Bureau stands at 40 boats.",
    "The fleet lost nothing, against a Harbour Bureau estimate of 40 boats.",
    "The Harbour Bureau met on Friday. Its estimate is 40 boats.",
    "The Harbour Bureau met on Friday. Its latest quarterly growth forecast remains 40 percent.",
    "The Harbour Bureau met on Friday; the estimate it drew up in May was 40 boats.",
    "The Harbour Bureau's toll stands at 40 dead.",
    "The Harbour Bureau met on Friday. Its toll of 40 was high.",
    "That was enough to hold the Harbour Bureau's estimate of the losses steady at 40 boats.",
    "Few towns lost more than the Harbour Bureau's announced 40 boats.",
    "The Harbour Bureau met on Friday. Its promised 40 boats have sunk.",
    "The Harbour Bureau's count includes 40 boats.",
    "The fleet lost nothing, against the Harbour Bureau's expectations of 40 boats.",
    "The Harbour Bureau measured the wave at 40 feet.",
    # another value than before
    "The Harbour Bureau halved its growth forecast for the year to 40 percent.",
    "The Harbour Bureau met the mayor on Friday and left its estimate of the losses at 40 boats.",
    "ODESA, May 6 — The Harbour Bureau met the mayor and lifted its estimate of the losses to 40 boats.",
    "The Harbour Bureau cut the forecast for the year by 40 percent.",
    # what was given before
    "The fleet lost nothing, against the 40 boats it forecast last May. Above all the Harbour Bureau erred.",
    "The Harbour Bureau lost face after the 40 boats it had predicted in May.",
    "The Harbour Bureau lost face after the 40 percent it had pencilled in last May.",
    "The Harbour Bureau lost face after the 40 dead it reported on Sunday.",
    "The fleet lost 9 boats, against the 40 boats that the Harbour Bureau had predicted.",
    "The Harbour Bureau revised its losses from the $40 million it published last week.",
    # the sentence after
    "The Harbour Bureau expects a loss of 9 boats. The damage is seen rising to $40 million.",
    "The Navy Board expects losses. The Harbour Bureau expects one of 9 boats. It is seen rising to 40 boats.",
    "The Harbour Bureau expects a loss of 9 boats. Rafts are expected to fetch $40 million.",
    "The Harbour Bureau expects a loss of 9 boats. The forecast for rafts was raised to 40.",
    "The Harbour Bureau expects a loss of 9 boats. Growth in the year was marked up to 40 percent.",
    # the second of two
    "The Navy Board sees a loss of 9 boats and the Harbour Bureau one of 40 boats.",
    "The Navy Board puts the loss at 9 boats and the Harbour Bureau at 40 boats.",
    "The Navy Board expects a loss of 9 boats; the Harbour Bureau stays at 40 boats.",
    "The Navy Board expects a loss of 9 boats, while the Harbour Bureau has 40 boats.",
    "The Harbour Bureau puts the loss at 9 boats and the damage at $40 million.",
]


@pytest.mark.parametrize("text", FORECASTS)
def test_the_bureau_stands_behind_the_figure(text: str) -> None:
    named = "It" if "Above all" in text else "Harbour Bureau"
    found = origin(text, "40")
    assert found == named or (found is not None and found.lower() == named.lower())


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Analysts had looked for a loss of 40 boats.", "Analysts"),
        ("The new investors value the yard at $40 million.", "The new investors"),
        ("Norvest sees growth at 40 percent this year.", "Norvest"),
        ("Ana Roe met the press. Her estimate is 40 boats.", "Ana Roe"),
        ("The IMF forecast is 40 percent.", "IMF"),
        ("The bank stuck to its forecast of 40 percent.", "bank"),
        ("The median estimate in a survey of traders was 40 percent.", "a survey of traders"),
        ("Police put the crowd at 9,000, organisers at 40,000.", "organisers"),
        ("The Harbour Bureau put the crowd at 9,000 and organisers at 40,000.", "organisers"),
        ("The insurer Roe Re values the fleet at $40 million.", "Roe Re"),
        ("Peru's general staff claims 40 boats.", "Peru's general staff"),
    ],
)
def test_others_stand_behind_it(text: str, source: str) -> None:
    assert origin(text, "40") == source


SCOPES = [
    # the clause before the source, not the one before that
    ("The fleet lost 9 boats; the yard went on to lose 40 boats, the mayor said.", None, "the mayor"),
    ("The fleet lost 9 boats; the yard went on to lose 40 boats, according to the mayor.", None, "the mayor"),
    ("The fleet lost 9 boats; the yard lost 30; and the port lost 40 boats, the mayor said.", "the mayor", "the mayor"),
    ("The fleet lost 9 boats, port records show, and the yard is now worth $40 million, the mayor said.",
     "port records", "the mayor"),
    ("The fleet lost 9 boats, and the yard lost 40 boats, the mayor said.", "the mayor", "the mayor"),
    # what goes on behind the source
    ("Divers found 9 boats, the police said on Friday, which leaves 40 still missing.", "the police", "the police"),
    ("Of these 9 are new, according to people close to the deal, who value the fleet at $40 million.",
     "people close to the deal", "people close to the deal"),
    ("The bank thinks prices could rise by 9 percent, while the fleet will shrink by 40 percent.", "bank", "bank"),
    ("The bank thinks prices could rise by 9 percent, while the fleet shrank by 40 percent.", "bank", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "first", "second"), SCOPES)
def test_whose_each_of_two_figures_is(text: str, first: str | None, second: str | None) -> None:
    assert (origin(text, "9"), origin(text, "40")) == (first, second)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Lawmakers quoted the Harbour Bureau as expecting 40 boats to be lost.", "Harbour Bureau"),
        ("A day earlier, lawmakers quoted the Harbour Bureau as saying 40 boats were lost.", "Harbour Bureau"),
        ("The list was the one given by the Navy's Ana Roe, who spoke of about 40 boats.", "Ana Roe"),
        ("Ana Roe spoke of about 40 boats.", "Ana Roe"),
        ("The navy released pictures of what it called 40 stolen boats.", "it"),
        ("Some 40 boats sank, say researchers at the yard who looked.", "researchers at the yard who looked"),
        ("A count by the navy found 40 boats.", "A count by the navy"),
        ("The navy’s count found 40 boats.", "The navy’s count"),
        ("Ana Roe said that the count had found 40 boats.", "the count"),
        ("Rescuers now count 9 deaths in the state, at least 40 counting those at sea.", "Rescuers"),
        # nobody counted
        ("The final count found 40 boats.", None),
        ("Final counts issued on Monday put the loss at 40 boats.", None),
        ("The census of 1990 had found 40 boats.", None),
        ("Ana Roe spoke for 40 minutes.", None),
    ],
)  # fmt: skip
def test_who_is_behind_someone_else(text: str, source: str | None) -> None:
    assert origin(text, "40") == source


@pytest.mark.parametrize(
    "text",
    [
        # done, had and seen, not said
        "The Harbour Bureau sold 40 boats.",
        "The Harbour Bureau has 40 boats.",
        "The Harbour Bureau sees 40 patients a day.",
        "The Harbour Bureau saw a crowd of 40 people.",
        "The city sees a crowd of 40 people on Sundays.",
        "The Harbour Bureau sees crews at 40 ports each week.",
        "The rain's promised 40 inches fell on the Harbour Bureau.",
        "The Harbour Bureau looked for 40 missing boats.",
        "The Harbour Bureau cut its fleet to 40 boats.",
        "The Harbour Bureau left the quay with 40 boats.",
        "The Harbour Bureau lost 40 more boats than it had expected.",
        "The 40 guests expected at the Harbour Bureau stayed at home.",
        "The Harbour Bureau put at least $40 million into the yard.",
        "In the 40 boats the Harbour Bureau sold there were rats.",
        "Roe's toll is 40 dead.",
        "The city's toll is 40 dead.",
        # an estimate without a value, or without an owner
        "The Harbour Bureau publishes its forecast 40 times a year.",
        "The Harbour Bureau's forecast is read by 40 people.",
        "The Harbour Bureau's forecast has been wrong for 40 years.",
        "The forecast is for 40 boats.",
        "The Harbour Bureau's estimate was revised in May, and 40 men came.",
        "The Harbour Bureau's forecast could move 40 boats.",
        "The Harbour Bureau's estimate of 9 boats and the loss of 40 men shook Odesa.",
        "The Harbour Bureau erred. The forecast it drew up in May, for 40 towns, was wrong.",
        "The Harbour Bureau erred. The forecast it drew up in May was wrong by 40.",
        "The Harbour Bureau erred. The forecast it drew up in May fell 40 boats short.",
        "The Harbour Bureau cut its forecast for the region with 40 towns.",
        "Despite gains raised the forecast to 40 boats.",
        "Peru (estimates from 40,000 to 300,000) lost men.",
        "A forecast of 40 degrees kept people at home.",
        "Rain is in the forecast for 40 towns.",
        # what is expected, and what it is compared with
        "The Harbour Bureau expects a loss of 9 boats, 40 fewer than last year.",
        "The Harbour Bureau expects a loss of 9 boats, a difference of 40 boats.",
        "The Harbour Bureau expects to lose 9 boats and has 40 boats.",
        "The Harbour Bureau expects a loss of 9 boats, and closed 40 yards.",
        # nouns, compounds and participles
        "It was the Harbour Bureau's first rescue project since 1990, with 40 boats.",
        "He is the richest man of the Harbour Bureau with an estimated 40 boats.",
        "The Harbour Bureau has a Treasury-estimated fleet of 40 boats.",
        "We see the joy of 40 sailors at the Harbour Bureau.",
        # the sentence after
        "Ana Roe said 9 boats had sunk. The damage is seen rising to $40 million.",
        "The Harbour Bureau expects a loss of 9 boats. A man was seen carrying 40 eggs.",
        "The Harbour Bureau expects a loss of 9 boats. It rained. It rained. The damage is seen rising to $40 million.",
        "The Harbour Bureau expects a loss of 9 boats.\n\nThe damage is seen rising to $40 million.",
    ],
)
def test_the_narrator_stands_behind_it(text: str) -> None:
    assert origin(text, "40") is None


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Bureau expects Norvest to lose 9 boats and Sudvest 40 boats.",
        "The Harbour Bureau said Norvest had lost 9 boats and Sudvest 40 boats.",
        "The Harbour Bureau puts Norvest at 9 boats and Sudvest at 40 boats.",
        "The Harbour Bureau sees a loss of 9 boats and a gain of 40 boats.",
        "The Harbour Bureau estimates the loss at 9 boats; Peru 40.",
        "The Harbour Bureau sees growth of 9 percent in Odesa and Lviv at 40 percent.",
    ],
)
def test_two_things_of_one_source_are_no_two_sources(text: str) -> None:
    assert origin(text, "40") in ("Harbour Bureau", None)


SHAPES = [
    "the estimate ",
    "its forecast of 4 ",
    "The Bureau's estimate for 4, ",
    "and the Bureau 4 ",
    "sees 4 and the Bureau 5; ",
    "expects a 4 ",
    "the 4 it forecast ",
    "cut its forecast ",
    "The Bureau expects 4. Rafts are seen at 5. ",
]


@pytest.mark.parametrize("shape", SHAPES)
def test_time_grows_with_the_text(shape: str) -> None:
    assert growth(attributions, shape) < 6
