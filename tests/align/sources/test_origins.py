"""The origin of a claim: how it is called, when two claims have one, and when they are one statement."""

from __future__ import annotations

import pytest

import discrep
from discrep.align.sources import origins
from discrep.align.sources.origins import origin_name, same_origin, same_outlet, same_statement
from discrep.claims import Claim
from discrep.settings import DEFAULTS, Settings


def figure(text: str, id: str = "a", outlet: str | None = None) -> Claim:
    (claim,) = discrep.extract(discrep.Document(text, id, outlet))
    return claim


@pytest.mark.parametrize(
    ("text", "outlet", "name"),
    [
        ("Ana Ruiz said 31 men were hurt.", "Herald", "Ana Ruiz"),
        ("La Jefa said 31 men were hurt.", "Herald", "Ana Ruiz"),
        ("31 men were hurt.", "Herald", "Herald"),
        ("31 men were hurt.", None, "narrator of a"),
    ],
)
def test_the_name_of_an_origin(text: str, outlet: str | None, name: str) -> None:
    assert origin_name(figure(text, outlet=outlet), Settings(aliases={"Ana Ruiz": ("La Jefa",)})) == name


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("The Herald", "Herald", True),
        ("Herald", "HERALD", True),
        ("Herald", "Courier", False),
        ("UN", "United Nations", True),
        ("The", "A", False),
        ("", "", False),
    ],
)
def test_two_names_of_an_outlet(one: str, two: str, same: bool) -> None:
    assert same_outlet(one, two) is same
    assert same_outlet(two, one) is same


def test_one_document_has_one_narrator() -> None:
    one, two = discrep.extract(discrep.Document("31 men were hurt. 12 men died.", "a"))
    assert same_origin(one, two, DEFAULTS) is True
    assert same_origin(one, figure("31 men were hurt.", "b"), DEFAULTS) is False


def test_what_was_asked_before_changes_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(origins._LAST, "asked", None)
    ana, jefa, tom = (figure(f"{name} said 31 men were hurt.", name) for name in ("Ana Ruiz", "La Jefa", "Tom Lind"))
    again, known = figure("Ana Ruiz told us 31 men were hurt.", "d"), Settings(aliases={"Ana Ruiz": ("La Jefa",)})
    asked = [
        (ana, again, DEFAULTS, True), (tom, again, DEFAULTS, False), (ana, again, DEFAULTS, True),
        (ana, jefa, DEFAULTS, False), (ana, jefa, known, True), (ana, jefa, DEFAULTS, False),
        (ana, again, DEFAULTS, True), (again, ana, DEFAULTS, True), (again, tom, DEFAULTS, False),
        (tom, ana, DEFAULTS, False), (ana, ana, DEFAULTS, True),
    ]  # fmt: skip
    for a, b, settings, told in asked:
        assert same_origin(a, b, settings) is told
        assert same_origin(a, b, settings) is told


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("Ana Ruiz said 31 men were hurt.", "31 men were hurt, Ana Ruiz said.", True),
        ("Ana Ruiz said 31 men were hurt in May 2023.", "Ana Ruiz said 31 men were hurt.", True),
        ("Ana Ruiz said 31 men were hurt in May 2023.", "Ana Ruiz said 31 men were hurt in May 2023.", True),
        ("Ana Ruiz said 31 men were hurt in May 2023.", "Ana Ruiz said 31 men were hurt in June 2023.", False),
        ("Ana Ruiz said 31 men were hurt.", "Tom Lind said 31 men were hurt.", False),
        ("Ana Ruiz said 31 men were hurt.", "Ruiz said 31 men were hurt.", False),
        ("31 men were hurt.", "31 men were hurt.", False),
        ("31 men were hurt.", "Ana Ruiz said 31 men were hurt.", False),
    ],
)
def test_one_statement(one: str, two: str, same: bool) -> None:
    a, b = figure(one, "a"), figure(two, "b")
    assert same_statement(a, b, DEFAULTS) is same
    assert same_statement(b, a, DEFAULTS) is same


def test_an_outlet_that_is_the_source_of_another_text_makes_no_statement() -> None:
    """Nobody is named for the first: what its narrator says was said when it was published."""
    own, cited = figure("31 men were hurt.", "a", "Reuters"), figure("Reuters said 31 men were hurt.", "b")
    assert same_origin(own, cited, DEFAULTS) is True
    assert same_statement(own, cited, DEFAULTS) is False
    assert same_statement(cited, own, DEFAULTS) is False
