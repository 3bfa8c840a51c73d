"""What is told of two figures by the parts of their measurands, each part by itself."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

import discrep
from discrep.align import align
from discrep.settings import DEFAULTS

Told = tuple[int, dict[str, Any]]


def claim(told: Told, id: str) -> discrep.Claim:
    """A count of boats, with what is told of it besides."""
    (found,) = discrep.extract(discrep.Document(f"{told[0]} boats came.", id))
    return replace(found, measurand=replace(found.measurand, **{"event": None, **told[1]}))


@pytest.mark.parametrize(
    ("one", "two", "told", "lenient"),
    [
        # the relation, the field, which is the whole, and why; and the relation where open parts are meant to be alike
        (
            (40, {"phase": "ordered"}),
            (30, {"phase": "infected"}),
            ("different", "phase", None, "ordered against infected"),
            "different",
        ),
        (
            (40, {"phase": "ordered"}),
            (30, {"phase": "built"}),
            ("part", None, 0, "built is a later phase of the same group than ordered"),
            "part",
        ),
        (
            (30, {"phase": "ordered"}),
            (40, {"phase": "built"}),
            ("different", "phase", None, "built is a later phase than ordered, and the figures do not nest"),
            "different",
        ),
        ((40, {"phase": "built"}), (30, {}), ("unknown", None, None, "only one text says the step (built)"), "same"),
        ((40, {}), (30, {"phase": "built"}), ("part", None, 0, "built is a step of the whole group"), "same"),
        ((30, {}), (40, {"phase": "built"}), ("unknown", None, None, "only one text says the step (built)"), "same"),
        (
            (40, {"event": "sink"}),
            (30, {"phase": "built"}),
            ("unknown", None, None, "only one text says the step (built)"),
            "same",
        ),
        (
            (40, {"phase": "built", "event": "sink"}),
            (30, {"phase": "built", "event": "come"}),
            ("same", None, None, "nothing that is named differs"),
            "same",
        ),
        (
            (40, {"event": "sink"}),
            (30, {"event": "come"}),
            ("different", "noun", None, "sink against come"),
            "different",
        ),
        (
            (40, {"event": "sink"}),
            (30, {}),
            ("unknown", None, None, "only one text says what happened to them (sink)"),
            "same",
        ),
        (
            (40, {"kind": "stock"}),
            (30, {"kind": "flow"}),
            ("different", "kind", None, "a stock against a flow"),
            "different",
        ),
        ((40, {"kind": "stock"}), (30, {}), ("same", None, None, "nothing that is named differs"), "same"),
        (
            (40, {"member": "with"}),
            (30, {"member": "without"}),
            ("different", "member", None, "with against without"),
            "different",
        ),
        ((40, {"member": "with"}), (30, {}), ("same", None, None, "nothing that is named differs"), "same"),
        (
            (40, {"place": "norvale"}),
            (30, {"place": "selby"}),
            ("different", "place", None, "norvale against selby"),
            "different",
        ),
        (
            (40, {"place": "norvale"}),
            (30, {"place": "north norvale"}),
            ("part", None, 0, "north norvale lies in norvale"),
            "part",
        ),
        (
            (30, {"place": "norvale"}),
            (40, {"place": "north norvale"}),
            ("different", "place", None, "north norvale is a part of norvale"),
            "different",
        ),
        ((40, {"place": "norvale"}), (30, {}), ("same", None, None, "nothing that is named differs"), "same"),
        ((40, {"modality": "planned"}), (30, {}), ("different", "modality", None, "planned against done"), "different"),
        (
            (40, {"modality": "expected"}),
            (30, {}),
            ("different", "modality", None, "expected against done"),
            "different",
        ),
        (
            (40, {"modality": "expected"}),
            (30, {"modality": "planned"}),
            ("same", None, None, "nothing that is named differs"),
            "same",
        ),
        (
            (40, {"modality": "capacity"}),
            (30, {"modality": "planned"}),
            ("different", "modality", None, "capacity against planned"),
            "different",
        ),
        (
            (40, {"modality": "denied"}),
            (30, {}),
            ("unknown", "stance", None, "it is another figure that is denied"),
            "unknown",
        ),
        (
            (40, {"noun": "ferry"}),
            (30, {"noun": "bridge"}),
            ("different", "noun", None, "ferry against bridge"),
            "different",
        ),
        ((40, {"noun": None}), (30, {}), ("unknown", "noun", None, "the text does not say what is counted"), "same"),
        (
            (40, {"subject": "ada berg"}),
            (30, {"subject": "tom lind"}),
            ("different", "subject", None, "ada berg against tom lind"),
            "different",
        ),
        ((40, {"subject": "ada berg"}), (30, {}), ("same", None, None, "nothing that is named differs"), "same"),
        (
            (40, {"population": "women"}),
            (30, {"population": "men"}),
            ("different", "population", None, "women against men"),
            "different",
        ),
        ((40, {"population": "women"}), (30, {}), ("same", None, None, "nothing that is named differs"), "same"),
        ((30, {"population": "women"}), (40, {}), ("same", None, None, "nothing that is named differs"), "same"),
        (
            (40, {"role": "part"}),
            (30, {}),
            ("unknown", None, None, "a part, and the text does not say of which whole"),
            "same",
        ),
        ((30, {"role": "part"}), (40, {}), ("part", None, 1, "one figure counts a part"), "same"),
        ((40, {"role": "average"}), (30, {}), ("different", "change", None, "average against a level"), "same"),
        ((40, {"role": "total"}), (30, {}), ("same", None, None, "nothing that is named differs"), "same"),
        ((40, {"role": "change"}), (30, {}), ("different", "change", None, "change against a level"), "same"),
        (
            (40, {"role": "before"}),
            (30, {}),
            ("unknown", "time", None, "the figure before a change, and the text does not say of when"),
            "same",
        ),
        ((40, {"per": "year"}), (30, {}), ("different", "change", None, "per year against no rate"), "same"),
        (
            (40, {"noun": "ferry"}),
            (30, {}),
            ("different", "noun", None, "two nouns, and nothing beside them says that one thing is counted"),
            "different",
        ),
        (
            (40, {"role": "average"}),
            (30, {"role": "part"}),
            ("different", "change", None, "average against part"),
            "different",
        ),
        (
            (40, {"role": "change"}),
            (30, {"role": "change"}),
            ("same", None, None, "nothing that is named differs"),
            "same",
        ),
        ((40, {"role": "before"}), (40, {}), ("same", None, None, "nothing that is named differs"), "same"),
        ((40, {"role": "additional"}), (30, {}), ("different", "change", None, "additional against a level"), "same"),
        ((40, {"role": "part"}), (30, {"role": "part"}), ("same", None, None, "nothing that is named differs"), "same"),
        ((40, {"role": "record"}), (30, {}), ("same", None, None, "nothing that is named differs"), "same"),
        (
            (40, {"per": "year"}),
            (30, {"per": "day"}),
            ("different", "change", None, "per year against per day"),
            "different",
        ),
        (
            (40, {"noun": None}),
            (30, {"noun": None}),
            ("unknown", "noun", None, "the text does not say what is counted"),
            "same",
        ),
        (
            (40, {"subject": "ada berg"}),
            (30, {"subject": "berg"}),
            ("same", None, None, "nothing that is named differs"),
            "same",
        ),
        (
            (40, {"population": "women"}),
            (30, {"population": "old women"}),
            ("same", None, None, "nothing that is named differs"),
            "same",
        ),
        (
            (40, {"place": "norvale", "event": "sink"}),
            (30, {"place": "selby", "event": "sink"}),
            ("different", "place", None, "norvale against selby"),
            "different",
        ),
        (
            (40, {"phase": "admitted"}),
            (30, {"event": "recover"}),
            ("unknown", None, None, "only one text says the step (admitted)"),
            "same",
        ),
        (
            (40, {"modality": "capacity"}),
            (30, {}),
            ("different", "modality", None, "capacity against done"),
            "different",
        ),
        (
            (40, {"modality": "planned"}),
            (30, {"modality": "planned"}),
            ("same", None, None, "nothing that is named differs"),
            "same",
        ),
        # what makes a figure a part is told of the other too: then it is no part of that
        (
            (30, {"role": "part", "place": "norvale"}),
            (40, {"place": "norvale"}),
            ("same", None, None, "nothing that is named differs"),
            "same",
        ),
        ((30, {"role": "part", "place": "norvale"}), (40, {}), ("part", None, 1, "one figure counts a part"), "same"),
        (
            (30, {"role": "part", "population": "domestic"}),
            (40, {"population": "domestic"}),
            ("same", None, None, "nothing that is named differs"),
            "same",
        ),
        (
            (30, {"role": "part", "population": "women"}),
            (40, {"population": "women"}),
            ("part", None, 1, "one figure counts a part"),
            "same",
        ),
        (
            (40, {"role": "part", "population": "domestic"}),
            (40, {}),
            ("part", None, 1, "one figure counts a part"),
            "same",
        ),
        # two names with a word in common are of one thing, if the one is not all of a place and the other a part
        (
            (40, {"population": "foreign"}),
            (30, {"population": "foreign women"}),
            ("same", None, None, "nothing that is named differs"),
            "same",
        ),
        (
            (40, {"subject": "alder county"}),
            (30, {"subject": "birch county"}),
            ("different", "subject", None, "alder county against birch county"),
            "different",
        ),
        # nothing is said of what is counted, but the same happened to it
        (
            (40, {"noun": None, "event": "sink"}),
            (30, {"noun": None, "event": "sink"}),
            ("same", None, None, "nothing that is named differs"),
            "same",
        ),
        (
            (40, {"noun": None, "event": "sink"}),
            (30, {"noun": None, "event": "come"}),
            ("unknown", "noun", None, "the text does not say what is counted"),
            "different",
        ),
        (
            (40, {"noun": None, "event": "sink"}),
            (30, {"event": "sink"}),
            ("unknown", "noun", None, "the text does not say what is counted"),
            "same",
        ),
    ],
)
def test_what_two_measurands_are_to_each_other(
    one: Told, two: Told, told: tuple[str, str | None, int | None, str], lenient: str
) -> None:
    a, b = claim(one, "a"), claim(two, "b")
    found, turned = align(a, b, DEFAULTS), align(b, a, DEFAULTS)
    assert (found.relation, found.field, found.whole, found.reason) == told
    assert (turned.relation, turned.field) == told[:2]
    assert turned.whole == (None if told[2] is None else 1 - told[2])
    assert align(a, b, DEFAULTS, lenient=True).relation == lenient
