"""Who hands on what another says: each link once, the origin last, and never more links than chains have."""

from __future__ import annotations

import pytest
from growing import growth

import discrep
from discrep.extract.reading import attributions


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("Ruiz, citing two officials, said that 40 boats had sunk.", ["Ruiz", "two officials"]),
        ("The Post, citing Reuters, reported that 40 boats sank.", ["The Post", "Reuters"]),
        ("Citing a police report, the Tribune said 40 of the boats sank.", ["the Tribune", "a police report"]),
        ("Reuters reported, citing two officials, that 40 boats sank.", ["Reuters", "two officials"]),
        ("According to the BBC, which cited the port office, 40 boats sank.", ["the BBC", "the port office"]),
        # no source is cited
        ("Citing costs, the airline said 40 flights were cancelled.", ["the airline"]),
        ("According to the BBC, which is based in London, 40 boats sank.", ["the BBC, which is based in London"]),
    ],
)
def test_the_origin_is_the_last_link(text: str, links: list[str]) -> None:
    (claim,) = [each for each in discrep.extract(text) if str(each.quantity) == "40"]
    assert [link.text for link in claim.attribution.chain] == links
    assert claim.attribution.source == claim.attribution.chain[-1]


def test_a_long_list_of_origins_is_no_chain() -> None:
    names = [f"{first}{last}" for first in ("An", "Be", "Cor", "Del") for last in ("ford", "ham", "ton")]
    text = "The Post said 40 boats sank, " + ", ".join(f"citing {name}" for name in names) + "."
    chains = [found.chain for found in attributions(text)]
    assert max(map(len, chains)) == 6
    assert {chain[0].text for chain in chains} == {"The Post"}
    assert chains[-1][-1].text == names[-1]


def test_citing_many_takes_no_longer_for_each() -> None:
    def read(text: str) -> object:
        return attributions(f"The Post said 40 boats sank{text}")

    assert growth(read, ", citing Ana Roe, citing Bo Lind") < 6
