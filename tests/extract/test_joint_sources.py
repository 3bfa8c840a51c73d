"""Several who speak together are one source with members; one name with "and" in it is one speaker."""

from __future__ import annotations

import pytest

from discrep.extract.reading import attributions


@pytest.mark.parametrize(
    ("who", "members"),
    [
        ("The ministry and the army", ["ministry", "army"]),
        ("Police and prosecutors", ["Police", "prosecutors"]),
        ("US and South Korean officials", ["US officials", "South Korean officials"]),
        ("Kim Yong-hyun and Lloyd Austin", ["Kim Yong-hyun", "Lloyd Austin"]),
        ("President Ana Roe and her defence minister, Jon Sand,", ["Ana Roe", "Jon Sand"]),
        ("Seoul and Washington", ["Seoul", "Washington"]),
        ("Two officials and a diplomat", ["Two officials", "a diplomat"]),
        ("The mayor and two of his aides", ["The mayor", "two of his aides"]),
        ("The Ministry of Defence and Security", []),
        ("The Department of Health and Human Services", []),
        ("The Oil and Gas Authority", []),
        ("Johnson & Johnson", []),
        ("Standard and Poor", []),
        ("The governors of Texas and Florida", []),
        ("Researchers at Odesa University and Kherson College", []),
    ],
)
def test_members(who: str, members: list[str]) -> None:
    (found,) = attributions(f"{who} said that 40 boats had sunk.")
    assert found.source is not None
    assert [member.name for member in found.source.members] == members
    assert found.source.text == who.rstrip(",")


def test_a_bracket_behind_the_last_of_them_is_no_name() -> None:
    (found,) = attributions("President Ana Roe and her minister, Jon Sand (left), said that 40 boats had sunk.")
    assert found.source is not None
    assert [member.name for member in found.source.members] == ["Ana Roe", "Jon Sand"]


def test_members_are_resolved_as_single_speakers_are() -> None:
    text = "Ana Roe said that 40 boats had sunk. Roe and the ministry later said that 50 had sunk."
    source = attributions(text)[1].source
    assert source is not None
    assert [member.name for member in source.members] == ["Ana Roe", "ministry"]


def test_a_joint_source_is_anonymous_if_all_its_members_are() -> None:
    hidden, named = attributions(
        "Two officials and a diplomat said that 40 boats sank. Ana Roe and Jon Sand said that 50 sank."
    )
    assert hidden.source is not None
    assert named.source is not None
    assert hidden.source.anonymous
    assert not named.source.anonymous
