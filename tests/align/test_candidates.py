"""Which figures of a source are looked at: all that could matter, and not many more."""

from __future__ import annotations

from collections import Counter

import pytest

import discrep
from discrep.align import candidates as looking_up
from discrep.align import counterparts as choosing
from discrep.align.affinity import affinity
from discrep.align.candidates import Candidates
from discrep.align.counterparts import counterparts
from discrep.align.outlines import Outline, outlines
from discrep.corpus import with_dates
from discrep.settings import Settings

# What two figures may have in common beside the form in which they are written, which counts 3.
TEXT = (
    "In Marlow 42 people were killed and the harbour was closed for 3 days in May 2015. The mill, founded in 1952, "
    "sold 5,000 tonnes of flour for $3 million worldwide. Its share rose to 12 percent. She died on 4 May 2010 at 80. "
    "The novel of 1971 was read in 40 countries, and three quarters of the school own it. Since 1998 it has been "
    "a museum with 300 rooms, 5 km from the coast. In the 1990s it was in ruins. Over 7,000 came."
)
SOURCE = (
    "Deaths came to 41 near the pier of Marlow. The mill, established in the 1950s, made 4,800 tons a year, worth "
    "$3.2 million in all, of which $2 million in Britain. It was the third to open, between 1951 and 1953. The writer "
    "lived until 2010; she was 79 years of age. Her novel appeared in 1970 in forty languages. In Marlow 75 percent "
    "of the pupils have a copy. A museum since 1997, the house has more than 280 rooms and 7,000 guests. It lies "
    "3 miles from Alder, where 9 boats sank. 5,000 votes were cast in 1890, and 14 percent were void. Since 1960 "
    "a wall keeps out the sea."
)


def read(text: str, name: str) -> list[Outline]:
    document = discrep.Document(text, id=name)
    (claims,) = with_dates([document], discrep.extract(document, keep="dates"), Settings())
    return outlines(claims)


def test_what_is_not_looked_up_could_not_be_a_counterpart() -> None:
    text, source = read(TEXT, "text"), read(SOURCE, "source")
    candidates = Candidates(source)
    left_out = 0
    for one in text:
        looked, all_of_kind = set(candidates.sharing(one)), set(candidates.all_of_kind(one))
        assert looked <= all_of_kind
        for k, other in enumerate(source):
            fit = affinity(one, other)
            assert fit is None or k in all_of_kind
            if k not in looked and fit is not None:
                assert fit + choosing._same(one, other) < choosing._ENOUGH
                left_out += 1
    assert left_out > len(text)


def test_the_only_figure_of_its_kind_is_looked_at_though_it_shares_nothing() -> None:
    text, source = "A cable of 41 metres was laid.", "A hole of 43 m was left. 12 people came."
    (figure,) = discrep.check(text, sources=[source]).figures
    assert figure.explanation == "41 meter and 43 meter share no value"
    (figure,) = discrep.check(text, sources=[f"{source} It went 40 m down."]).figures
    assert figure.explanation == "no source gives this figure for the same thing"


def words(i: int) -> str:
    """A word that no other number has."""
    return "".join("bcdfglmnprstvz"[int(digit)] + "aeiou"[int(digit) % 5] for digit in f"{i:04}")


def told(n: int, first: int) -> str:
    sentences = (
        f"The {words(i)} of {words(i + 3000).title()} has {first + 3 * i:,} {words(i + 6000)}s." for i in range(n)
    )
    return " ".join(sentences)


def counted(monkeypatch: pytest.MonkeyPatch, name: str) -> Counter[str]:
    """How often the choice of counterparts calls one of its functions, from now on."""
    steps: Counter[str] = Counter()
    called = getattr(choosing, name)

    def counting(one: Outline, other: Outline) -> object:
        steps[name] += 1
        return called(one, other)

    monkeypatch.setattr(choosing, name, counting)
    return steps


def test_figures_of_many_things_are_looked_up_and_not_run_through(monkeypatch: pytest.MonkeyPatch) -> None:
    steps = counted(monkeypatch, "affinity")

    def looked(n: int) -> int:
        text, source = read(told(n, 2000), "text"), read(told(n, 2001), "source")
        steps.clear()
        found = counterparts(text, source)
        assert len(found) == n
        return steps.total()

    small = looked(50)
    assert looked(200) < 4 * 1.5 * small


def test_of_figures_that_all_share_their_words_a_bounded_number_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    steps = counted(monkeypatch, "affinity")
    monkeypatch.setattr(looking_up, "MOST", 20)

    def looked(n: int) -> int:
        texts = (" ".join(f"Then {a + i} people were killed." for i in range(n)) for a in (2000, 9000))
        text, source = (read(each, str(k)) for k, each in enumerate(texts))
        steps.clear()
        assert len(counterparts(text, source)) == n
        return steps.total()

    assert looked(160) < 4 * 1.5 * looked(40)


def test_what_few_others_have_goes_before_what_all_have(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking_up, "MOST", 4)
    rows = [f"In {name} 1{i} people were killed in the flood." for i, name in enumerate(["Norvale", *"BCDEFGHI"])]
    source = " ".join([*rows[1:], rows[0]])
    (figure,) = discrep.check("In the flood 10 people were killed in Norvale.", sources=[source]).figures
    assert figure.status is discrep.Status.SUPPORTED
    (figure,) = discrep.check("In the flood 90 people were killed in Norvale.", sources=[source]).figures
    assert figure.evidence[0].claims[1].quantity.text == "10"


def test_values_of_figures_told_alike_are_set_against_each_other_only_where_that_decides(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    steps = counted(monkeypatch, "_gap")

    def set_against(n: int) -> int:
        texts = (" ".join(f"Then {a + i % b} people were killed." for i in range(n)) for a, b in ((100, 37), (600, 41)))
        text, source = (read(each, str(k)) for k, each in enumerate(texts))
        steps.clear()
        assert len(counterparts(text, source)) == n
        return steps.total()

    small = set_against(40)
    assert set_against(160) < 4 * 1.5 * small
    assert small < 40 * 40 / 2


@pytest.mark.parametrize(
    ("place", "most", "around"),
    [(9, 4, [5, 7, 9, 11]), (30, 4, [13, 15, 17, 19]), (0, 3, [1, 3, 5]), (9, 20, [*range(1, 20, 2)]), (9, 0, [])],
)
def test_the_places_around_one(place: int, most: int, around: list[int]) -> None:
    assert looking_up._nearest([*range(1, 20, 2)], place, most) == around
