"""What is drawn of the claims of a topic, row by row and across time."""

from __future__ import annotations

import datetime

from discrep.comparing import compare
from discrep.render.html.groups import Group, groups
from discrep.render.html.plots import MOST_ROWS, Plot, Row, plot
from discrep.render.html.timelines import Timeline, timeline
from discrep.sources import Document


def group(*texts: str) -> Group:
    """The first group of texts, each of an outlet and a day of its own."""
    documents = [Document(text, f"d{n}", f"Outlet {n}", datetime.date(2025, 3, n)) for n, text in enumerate(texts, 1)]
    return groups(compare(documents))[0]


def drawn(*texts: str) -> Plot:
    found = plot(group(*texts))
    assert found is not None
    return found


def row(words: str) -> Row:
    found = drawn(f"{words} people were killed by the fire.", "10 people were killed by the fire.")
    return next(each for each in found.rows if each.claim.document.id == "d1")


def timed(*texts: str) -> Timeline:
    found = timeline(group(*texts))
    assert found is not None
    return found


def test_a_number_is_a_dot_and_a_range_a_bar() -> None:
    assert row("25").dot
    assert row("25").stated is None
    assert row("Between 20 and 30").dot is None
    assert row("Between 20 and 30").stated


def test_open_ends_are_arrows() -> None:
    over = row("Over 300").stated
    assert over is not None
    assert (over.low, over.high) == ("open", "arrow")
    up_to = row("Up to 300").stated
    assert up_to is not None
    assert (up_to.low, up_to.high) == ("closed", "closed")  # a count has no values below zero


def test_what_a_reader_takes_it_for_is_a_bar_of_its_own_where_it_differs() -> None:
    assert row("Over 300").taken
    assert row("Up to 300").taken
    assert row("Between 20 and 30").taken is None
    assert row("25").taken is None


def test_about_is_marked() -> None:
    assert row("About 300").about
    assert not row("Over 300").about


def test_what_is_to_come_is_hollow() -> None:
    found = drawn("The firm plans to hire 300 workers.", "The firm hired 25 workers.", "The firm hired 26 workers.")
    assert [each.to_come for each in found.rows] == [True, False, False]


def test_the_band_is_where_all_agree() -> None:
    agreed = drawn("Over 20 people were killed by the fire.", "At most 30 people were killed by the fire.")
    assert agreed.shared is not None
    assert (agreed.shared.low, agreed.shared.high) == ("open", "closed")
    assert drawn("20 people were killed by the fire.", "30 people were killed by the fire.").shared is None


def test_units_of_one_kind_share_an_axis() -> None:
    found = drawn("The tunnel is 10 km long.", "The tunnel is 10,500 m long.")
    first, second = (float((each.dot or "").rstrip("%")) for each in found.rows)
    assert found.unit == "kilometer"
    assert first < second


def test_where_all_say_the_same_nothing_is_drawn() -> None:
    assert plot(group("The fire killed 25 people.", "25 people were killed by the fire.")) is None


def test_only_so_many_rows_and_the_flagged_first() -> None:
    texts = [f"The fire killed {25 if n < 27 else 40} people." for n in range(28)]
    found = plot(groups(compare([Document(text, f"d{n:02}", f"Outlet {n}") for n, text in enumerate(texts)]))[0])
    assert found is not None
    assert len(found.rows) == MOST_ROWS
    assert found.left_out == len(texts) - MOST_ROWS
    assert "d27" in {each.claim.document.id for each in found.rows}


def test_rates_stand_on_an_axis_of_their_own() -> None:
    texts = [
        "The army lost 1,200 soldiers a day. It lost 30,000 soldiers in all.",
        "The army lost 1,300 soldiers a day. It lost 31,000 soldiers in all.",
    ]
    for found in groups(compare([Document(text, str(n), str(n)) for n, text in enumerate(texts)])):
        assert len({each.measurand.per for each in found.claims}) == 1


def test_later_points_follow_earlier_ones() -> None:
    found = timed(
        "The dam burst killed 12 people, Ana Silva said on Saturday.",
        "The dam burst killed 31 people, Ana Silva said on Sunday.",
        "The dam burst killed 29 people, Ana Silva said on Monday.",
    )
    assert [point.what for point in found.points] == ["", "supersedes", "corrects"]
    one, two, three = found.points
    assert (two.before, three.before) == ((one.x, one.top), (two.x, two.top))
    assert float(one.top) > float(three.top) > float(two.top)  # higher values stand higher
    assert [float(point.x.rstrip("%")) for point in found.points] == [5, 50, 95]


def test_what_has_no_upper_end_points_up() -> None:
    found = timed("At least 12 people were killed by the fire.", "31 people were killed by the fire.")
    assert [point.up for point in found.points] == [True, False]


def test_one_day_is_no_time() -> None:
    documents = [Document(f"The fire killed {n} people.", str(n), str(n), datetime.date(2025, 3, 1)) for n in (3, 4)]
    assert timeline(groups(compare(documents))[0]) is None
    assert timeline(groups(compare([Document(each.text, each.id, each.outlet) for each in documents]))[0]) is None


def test_labels_do_not_lie_on_each_other() -> None:
    found = timed(*(f"The fire killed {20 + n} people." for n in range(1, 25)))
    labelled = [point for point in found.points if point.label]
    assert 1 < len(labelled) <= len(found.points)
    for n, one in enumerate(labelled):
        for two in labelled[:n]:
            across = abs(float(one.x.rstrip("%")) - float(two.x.rstrip("%")))
            assert across > 10 or abs(float(one.top) - float(two.top)) > 10 or one.label != two.label
