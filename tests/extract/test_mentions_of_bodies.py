"""Whom a later mention means: "it", "the agency", an acronym, "the envoy"."""

from __future__ import annotations

import pytest
from growing import growth

import discrep
from discrep.extract.reading import attributions
from discrep.sources import Source


def speaker(text: str, words: str) -> Source:
    """The source of the innermost attribution of some words of a text."""
    at = text.index(words)
    covering = [
        (span.end - span.start, -k, attribution.source)
        for k, attribution in enumerate(attributions(text))
        for span in attribution.content
        if attribution.source and span.start <= at < span.end
    ]
    return min(covering, key=lambda found: found[:2])[2]


NAMED = [
    # what it is said to be
    ("Norvest, the federal crop agency, met. The agency said 40 boats sank.", "Norvest"),
    ("The relief agency Norvest met in Odesa. The agency said 40 boats sank.", "Norvest"),
    ("Norvest, a federal crop agency that was founded in 1990, met. The crop agency said 40 boats sank.", "Norvest"),
    # its own noun
    ("The Bank of Ruritania met on Friday. The bank said 40 boats sank.", "Bank of Ruritania"),
    ("The Bank of Ruritania met on Friday. The Bank said 40 boats sank.", "Bank of Ruritania"),
    ("The Relief Fund of Minister Ana Roe met. The fund said 40 boats sank.", "Relief Fund"),
    ("The Very Long Red Winter Song was on. The Navy Board met. The board said 40 boats sank.", "Navy Board"),
    # a title that is none
    ("Roe wept. Roe said nobody died. Roe said 40 boats sank. Ana Roe is the mayor.", "Ana Roe"),
    ("Defence of Ana Roe rests. Roe said 40 boats sank.", "Ana Roe"),
    ("Losses at the Odesa Harbour Authority grew. The authority said 40 boats sank.", "Odesa Harbour Authority"),
    ("The Ministry of Fisheries met. Some 40 boats sank, the ministry said.", "Ministry of Fisheries"),
    ("The Ministry of Fisheries and the Navy Board met. According to the board, 40 boats sank.", "Navy Board"),
    # a noun for its kind
    ("The Ruritanian Harbour Bureau met. The agency said 40 boats sank.", "Ruritanian Harbour Bureau"),
    ("A team of the Coastal Rescue Service arrived. The agency said 40 boats sank.", "Coastal Rescue Service"),
    ("Roe & Sons opened a yard. The company said 40 boats sank.", "Roe & Sons"),
    ("The U.S. Department of Fisheries met the Peruvian Fisheries Agency. The U.S. agency said 40 boats sank.",
     "U.S. Department of Fisheries"),
    ("The insurer Roe Re met. The insurer said 40 boats sank.", "Roe Re"),
    # its own noun, where it spoke
    ("The UN refugee agency said nobody died. The agency said 40 boats sank.", "UN refugee agency"),
    # a noun that tells little, of one that spoke
    ("The Red Cross said nobody died. The aid group said 40 boats sank.", "Red Cross"),
    # letters
    ("The Ruritanian Harbour Bureau (RHB) met. The RHB said 40 boats sank.", "Ruritanian Harbour Bureau"),
    ("The Ruritanian Harbour Bureau met. The RHB said 40 boats sank.", "Ruritanian Harbour Bureau"),
    ("The U.S. Department of Fisheries met. The USDF said 40 boats sank.", "U.S. Department of Fisheries"),
    # "it"
    ("The Bank of Ruritania raised its rate on Friday. It said 40 boats sank.", "Bank of Ruritania"),
    ("The Bank of Ruritania raised its rate, and it said 40 boats sank.", "Bank of Ruritania"),
    ("The Bank of Ruritania raised its rate. Some 40 boats, it warned, will sink.", "Bank of Ruritania"),
    ("Norvest, the crop agency, said the harvest was small. It said 40 boats sank.", "Norvest"),
    # two of a kind: the one that spoke in this paragraph
    ("The Harbour Bureau met the Weather Bureau. The Harbour Bureau said nobody died. The bureau said 40 boats sank.",
     "Harbour Bureau"),
    # titles
    ("Peru's ambassador, Ana Roe, said nobody died. The ambassador said 40 boats sank.", "Ana Roe"),
    ("Chief executive Ana Roe arrived. The chief executive said 40 boats sank.", "Ana Roe"),
    ("Defence Minister Ana Roe and Health Minister Bo Crane met. The defence minister said 40 boats sank.", "Ana Roe"),
    ("Ana Roe, the mayor of Odesa, said nobody died. The Odesa mayor said 40 boats sank.", "Ana Roe"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_a_later_mention_has_the_name_that_was_given_before(text: str, name: str) -> None:
    assert speaker(text, "40").name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # either may be meant
        ("The Ministry of Health met the Ministry of Defence. The ministry said 40 boats sank.", "ministry"),
        ("The Naval Rescue Bureau met the National Road Board. The NRB said 40 boats sank.", "NRB"),
        ("Defence Minister Ana Roe and Health Minister Bo Crane met. The minister said 40 boats sank.", "The minister"),
        # another
        ("The Bank of Ruritania met. The ministry said 40 boats sank.", "ministry"),
        ("The Bank of Ruritania met. The Peruvian bank said 40 boats sank.", "Peruvian bank"),
        ("The Bank of Ruritania met. The RHB said 40 boats sank.", "RHB"),
        ("Peru's ambassador, Ana Roe, said nobody died. The Chilean ambassador said 40 boats sank.",
         "The Chilean ambassador"),
        ("Nobody was there. The ambassador said 40 boats sank.", "The ambassador"),
        ("The Red Cross said nobody died. The ministry said 40 boats sank.", "ministry"),
        ("Peru said nobody died. The agency said 40 boats sank.", "agency"),
        ("The Red Cross said nobody died.\n\nIt rained.\n\nThe group said 40 boats sank.", "group"),
        # none was named before
        ("The agency said 40 boats sank. Later the Ruritanian Harbour Bureau met.", "agency"),
        ("It said 40 boats sank. Later the Ruritanian Harbour Bureau met.", "It"),
        ("A boy was hurt with 40 others, he said. A nurse came, said Ana Roe.", "he"),
    ],
)  # fmt: skip
def test_who_may_be_two_stays_as_written(text: str, name: str) -> None:
    assert speaker(text, "40").name == name


def test_who_was_named_long_ago_is_forgotten() -> None:
    between = "Jon Sand said it rained on the long grey wall of the old harbour of the town. " * 300
    text = (
        f"Ana Roe met the Bank of Ruritania. {between}Roe said 40 boats sank. The bank said 30 did. Sand said 20 did."
    )
    assert [claim.attribution.source and claim.attribution.source.name for claim in discrep.extract(text)] == [
        "Roe",
        "bank",
        "Jon Sand",
    ]


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("The Ministry of Health met the Ministry of Defence. The ministry said 40 boats sank.",
         ("Ministry of Defence", "Ministry of Health")),
        ("Defence Minister Ana Roe and Health Minister Bo Crane met. The minister said 40 boats sank.",
         ("Ana Roe", "Bo Crane")),
        ("The Harbour Bureau met the Weather Bureau. The Harbour Bureau said nobody died. The bureau said 40 sank.",
         ("Weather Bureau",)),
        ("The Bank of Ruritania met. The bank said 40 boats sank.", ()),
        ("French President Ana Roe met Peruvian President Bo Crane. The Peruvian president said 40 boats sank.", ()),
    ],
)  # fmt: skip
def test_who_else_may_be_meant_is_told(text: str, others: tuple[str, ...]) -> None:
    assert speaker(text, "40").ambiguous_with == others


SHAPES = [
    "The agency said 4. ",
    "It said 4. ",
    "The Ruritanian Harbour Bureau said 4. The agency said 5. ",
    "Norvest, the crop agency, said 4. ",
    "Bureau of ",
    "Bureau, the crop ",
    "ABC said 4. ",
    "The envoy said 4. Envoy Ana Roe left. ",
    "envoy ",
    "The Bureau (",
]


@pytest.mark.parametrize("shape", SHAPES)
def test_time_grows_with_the_text(shape: str) -> None:
    assert growth(attributions, shape) < 6
