"""`discrep.testing.assert_supported`: a test fails where a text says what its sources do not."""

from __future__ import annotations

import pytest

from discrep.testing import assert_consistent, assert_supported

SOURCE = "The fire destroyed 42 homes in Marlow."


def test_a_supported_text_passes() -> None:
    assert assert_supported("The fire destroyed 42 homes.", [SOURCE]).status == "supported"
    assert assert_supported("The fire is out.", [SOURCE]).status == "not-checked"


def test_the_message_names_each_figure_its_place_and_what_is_said_instead() -> None:
    text = "The fire destroyed 24 homes and 7 cars."
    with pytest.raises(AssertionError) as caught:
        assert_supported(text, {"gazette": SOURCE})
    assert str(caught.value) == MESSAGE


MESSAGE = """\
2 of 2 figures are not supported:

contradicted: 24 and 42 share no value
 --> text:1:20  narrator
  | The fire destroyed 24 homes and 7 cars.
  |                    ^^
  = conflict[D101] disjoint-figures
 --> gazette:1:20  narrator
  | The fire destroyed 42 homes in Marlow.
  |                    ^^
  = gap: about 42.9%

unsupported: no source gives this figure for the same thing
 --> text:1:33  narrator
  | The fire destroyed 24 homes and 7 cars.
  |                                 ^"""


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


@pytest.mark.parametrize("text", ["\x1b[31mred", "\x9b31m", "\u202eturned", "half\ud83d", "a\x00b"], ids=ascii)
def test_no_text_can_harm_a_terminal(text: str) -> None:
    with pytest.raises(AssertionError) as caught:
        assert_supported(f"{text} The fire destroyed 24 homes.", {"a": f"{text} The fire destroyed 42 homes."})
    assert str(caught.value).replace("\n", "").isprintable()
    with pytest.raises(AssertionError) as caught:
        assert_consistent({"a": f"{text} The fire destroyed 24 homes.", "b": f"{text} The fire destroyed 42 homes."})
    assert str(caught.value).replace("\n", "").isprintable()
