"""Changes of which another text tells a level, or the size."""

from __future__ import annotations

import pytest
from tied import said

import discrep
from discrep.align.joints.changes_across import changes_across

LATE = "9,214 trains came more than 40 minutes late; that is 25% fewer than in May 2022, when it was 12,286."


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (
            (
                '"Heron Bay" took $35.2 million in its first weekend.',
                '"Heron Bay" took $22.4 million in its second weekend, a drop of 36 percent.',
            ),
            {
                "35,200,000 to 22,400,000 is 36.364 percent, equal to 36 percent only after rounding": "C506",
            },
        ),
        (
            (
                '"Heron Bay" took $35.2 million in its first weekend.',
                '"Heron Bay" took $22.4 million in its second weekend, a drop of 46 percent.',
            ),
            {},
        ),
        # one change, told again with the day on which it began and with another figure that is the same
        (
            (
                LATE,
                "Delays of more than 40 minutes are down by half since May 2022.",
            ),
            {
                "12,286 to 9,214 is 25.004 percent, equal to 25% only after rounding": "C506",
                "12,286 to 9,214 is 25.004 percent, and half is told": "D205",
            },
        ),
        (
            (
                LATE,
                "Delays of more than 40 minutes are down by a quarter since May 2022.",
            ),
            {
                "12,286 to 9,214 is 25.004 percent, equal to 25% only after rounding": "C506",
                "12,286 to 9,214 is 25.004 percent, equal to a quarter only after rounding": "C506",
            },
        ),
        (
            (
                LATE,
                "Delays of more than 40 minutes are up by half since May 2022.",
            ),
            {
                "12,286 to 9,214 is 25.004 percent, equal to 25% only after rounding": "C506",
            },
        ),
        (
            (
                LATE,
                "Delays of more than 20 minutes are down by half since May 2022.",
            ),
            {
                "12,286 to 9,214 is 25.004 percent, equal to 25% only after rounding": "C506",
            },
        ),
        (
            (
                LATE,
                "Delays of more than 40 minutes are down by half since May 2021.",
            ),
            {
                "12,286 to 9,214 is 25.004 percent, equal to 25% only after rounding": "C506",
            },
        ),
        # the same place, and another one
        (
            (
                LATE.replace("fewer", "fewer in Alder"),
                "Delays of more than 40 minutes are down by half in Alder since May 2022.",
            ),
            {
                "12,286 to 9,214 is 25.004 percent, equal to 25% only after rounding": "C506",
                "12,286 to 9,214 is 25.004 percent, and half is told": "D205",
            },
        ),
        (
            (
                LATE.replace("fewer", "fewer in Alder"),
                "Delays of more than 40 minutes are down by half in Birch since May 2022.",
            ),
            {
                "12,286 to 9,214 is 25.004 percent, equal to 25% only after rounding": "C506",
            },
        ),
    ],
)
def test_changes_across(texts: tuple[str, ...], told: dict[str, str]) -> None:
    assert said(*texts) == told


def test_of_several_levels_a_drop_leads_from_the_one_that_it_fits() -> None:
    texts = (
        '"Heron Bay" took $22.4 million in its second weekend, a drop of $12.8 million.',
        '"Heron Bay" took $41.5 million in Spain.',
        '"Heron Bay" took $35.2 million in its first weekend.',
    )
    claims = [claim for i, text in enumerate(texts) for claim in discrep.extract(discrep.Document(text, id=f"d{i}"))]
    assert [joint.words for joint in changes_across((), claims)] == ["35,200,000 to 22,400,000 is 12,800,000"]


def test_a_share_of_percents_is_no_rise_of_them() -> None:
    """ "20 percent more" than 30 percent is 36 percent or 50: nobody can tell."""
    texts = ("Turnout was 36 percent, 20 percent more than at first.", "Turnout was 30 percent at first.")
    claims = [claim for i, text in enumerate(texts) for claim in discrep.extract(discrep.Document(text, id=f"d{i}"))]
    assert list(changes_across((), claims)) == []
