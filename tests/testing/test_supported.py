"""`discrep.testing.assert_supported`: a test fails where a text says what its sources do not."""

from __future__ import annotations

import pytest

from discrep.testing import assert_supported

SOURCE = "The fire destroyed 42 homes in Marlow."


def test_a_supported_text_passes() -> None:
    assert assert_supported("The fire destroyed 42 homes.", [SOURCE]).status == "supported"
    assert assert_supported("The fire is out.", [SOURCE]).status == "not-checked"


def test_the_message_names_each_figure_its_place_and_what_is_said_instead() -> None:
    text = "The fire destroyed 24 homes and 7 cars."
    with pytest.raises(AssertionError) as caught:
        assert_supported(text, {"gazette": SOURCE})
    lines = str(caught.value).splitlines()
    assert lines[0] == "2 of 2 figures are not supported:"
    assert lines[1].startswith("  contradicted: '24' at 19-21: ")
    assert lines[2] == "    gazette:19-21: '42'"
    assert lines[3].startswith("  unsupported: '7' at 32-33: ")
    assert text[19:21] == "24"


def test_rows_are_sources_too() -> None:
    assert_supported("The firm has 485 employees in Bonn.", [{"city": "Bonn", "employees": 485}])


def test_settings_and_reading_are_passed_on() -> None:
    with pytest.raises(AssertionError, match="contradicted"):
        assert_supported("More than 700 ships came.", ["Over 500 ships came."], reading="pragmatic")
    with pytest.raises(AssertionError, match="unsupported"):
        assert_supported("More than 700 ships came.", ["Over 500 ships came."], reading="logical")


def test_the_package_has_no_other_names() -> None:
    import discrep.testing

    with pytest.raises(AttributeError, match="nothing_like_it"):
        _ = discrep.testing.nothing_like_it
