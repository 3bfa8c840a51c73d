"""Topics: claims on one measurand with their camps, their timeline and the origins behind them."""

from __future__ import annotations

import datetime
import random

import pytest

import discrep
from discrep.findings import Topic
from discrep.intervals import point

DAY = datetime.date(2024, 5, 6)


def documents(*told: tuple[str, int, str]) -> list[discrep.Document]:
    """(outlet, days later, text)."""
    return [
        discrep.Document(text, id=f"d{n}", outlet=outlet, published=DAY + datetime.timedelta(days))
        for n, (outlet, days, text) in enumerate(told)
    ]


def topic(*told: tuple[str, int, str]) -> Topic:
    found = discrep.compare(documents(*told)).topics
    assert len(found) == 1
    return found[0]


def test_camps_are_those_who_agree() -> None:
    found = topic(
        ("Herald", 0, "The flood killed 40 people in Selby."),
        ("Courier", 0, "The flood killed 44 people in Selby."),
        ("Mail", 0, "The flood killed at least 40 people in Selby."),
        ("Globe", 0, "The flood killed 44 people in Selby, police said."),
    )
    assert [[claim.document.outlet for claim in camp.claims] for camp in found.camps] == [
        ["Herald", "Mail"],
        ["Courier", "Globe"],
    ]
    assert [camp.shared for camp in found.camps] == [point(40), point(44)]
    assert [camp.guests for camp in found.camps] == [0, 1]
    assert found.apart == 2
    assert [claim.quantity.text for claim in found.furthest] == ["40", "44"]
    assert len(found.origins) == 4


def test_what_has_no_day_comes_first_and_is_followed_by_nothing() -> None:
    undated = discrep.Document("The flood killed 40 people in Selby.", id="undated", outlet="Courier")
    (found,) = discrep.compare([*documents(("Herald", 0, "The flood killed 52 people in Selby.")), undated]).topics
    assert [(each.claim.quantity.value, each.day) for each in found.timeline] == [(40, None), (52, DAY)]
    assert found.timeline[1].before is None  # nobody knows which of the two is the earlier one


def test_a_topic_whose_claims_agree_has_one_camp() -> None:
    found = topic(("Herald", 0, "The flood killed 40 people."), ("Courier", 0, "The flood killed at least 38 people."))
    assert (len(found.camps), found.apart, found.furthest) == (1, 0, ())


def test_the_timeline_tells_what_superseded_and_what_corrected() -> None:
    found = topic(
        ("Herald", 2, "The flood killed 52 people in Selby."),
        ("Herald", 0, "The flood killed 40 people in Selby."),
        ("Herald", 1, "The flood killed 47 people in Selby."),
        ("Herald", 3, "The flood killed 49 people in Selby."),
    )
    assert [(each.claim.quantity.text, each.supersedes, each.corrects) for each in found.timeline] == [
        ("40", False, False),
        ("47", True, False),
        ("52", True, False),
        ("49", False, True),
    ]
    assert [each.before.quantity.text if each.before else None for each in found.timeline] == [None, "40", "47", "52"]
    assert [each.day for each in found.timeline] == [DAY + datetime.timedelta(n) for n in range(4)]


def test_a_report_follows_the_last_one_of_its_own_origin() -> None:
    found = topic(
        ("Herald", 0, "The flood killed 40 people in Selby."),
        ("Courier", 1, "The flood killed 52 people in Selby."),
        ("Herald", 2, "The flood killed 47 people in Selby."),
    )
    before = found.timeline[-1].before
    assert before is not None
    assert before.document.outlet == "Herald"


def test_claims_without_a_day_come_first_and_follow_nobody() -> None:
    undated = discrep.Document("The flood killed 45 people in Selby.", id="x")
    found = discrep.compare([*documents(("Herald", 0, "The flood killed 40 people in Selby.")), undated]).topics[0]
    assert [(each.claim.document.id, each.day, each.before) for each in found.timeline] == [
        ("x", None, None),
        ("d0", DAY, None),
    ]


def test_what_is_denied_is_in_no_camp() -> None:
    found = topic(
        ("Herald", 0, "The flood killed 40 people in Selby."),
        ("Courier", 0, "The ministry denied that the flood killed 90 people in Selby."),
    )
    assert len(found.claims) == 2
    assert [len(camp.claims) for camp in found.camps] == [1]


def test_topics_do_not_depend_on_the_order_of_the_documents() -> None:
    told = documents(*((f"Paper {n % 7}", n % 3, f"The flood killed {40 + n % 5} people in Selby.") for n in range(60)))
    mixed = list(told)
    random.Random(5).shuffle(mixed)
    first, second = (discrep.compare(each).topics[0] for each in (told, mixed))
    assert [camp.shared for camp in first.camps] == [camp.shared for camp in second.camps]
    assert [each.claim.id for each in first.timeline] == [each.claim.id for each in second.timeline]
    assert (first.apart, first.key) == (second.apart, second.key)


def test_a_large_group_is_judged_by_witnesses_and_still_counted_exactly() -> None:
    told = documents(*((f"Paper {n}", 0, f"The flood killed {40 + n % 2} people in Selby.") for n in range(120)))
    report = discrep.compare(told)
    assert report.topics[0].apart == 60 * 60
    assert {claim.quantity.text for claim in report.topics[0].furthest} == {"40", "41"}
    assert len(report.findings) < 2 * 120
    assert report.conflicts


@pytest.mark.parametrize("size", [150])
def test_the_findings_grow_with_the_claims(size: int) -> None:
    def findings(n: int) -> int:
        told = documents(*((f"Paper {k}", 0, f"The flood killed {40 + k} people in Selby.") for k in range(n)))
        return len(discrep.compare(told).findings)

    assert findings(2 * size) < 2.5 * findings(size)
