"""Origins are counted, not outlets: which reports are dependent, weak, independent or unknown."""

from __future__ import annotations

import string
from dataclasses import replace
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

import discrep
from discrep.align.sources.datelines import agency
from discrep.align.sources.independence import _cites, independent, independent_origins, nameless, origins
from discrep.align.sources.origins import same_origin
from discrep.claims import Claim
from discrep.settings import DEFAULTS, Settings
from discrep.sources import Source, SourceKind
from discrep.spans import Span
from discrep.testing.strategies import claims
from lawbook import law

NUMBER = count()


def report(text: str, outlet: str | None = None, id: str | None = None) -> Claim:
    """The last figure of a report in a document of its own."""
    claim = discrep.extract(discrep.Document(text, id or f"report {next(NUMBER)}", outlet))[-1]
    assert claim.quantity.value == 31
    return claim


@pytest.mark.parametrize(
    ("one", "two", "because"),
    [
        (("31 were hurt, Ana Ruiz said.", "Herald"), ("Ana Ruiz said 31 were hurt.", "Courier"), "back to Ana Ruiz"),
        (("31 were hurt, the Kremlin said.",), ("Moscow said 31 were hurt.",), "back to"),
        (("31 were hurt.", "Herald"), ("31 people were hurt.", "The Herald"), "one narrator"),
        (("31 were hurt.", "Reuters"), ("31 were hurt, according to Reuters.", "Courier"), "back to Reuters"),
        (("Ana Ruiz told the Daily Mail 31 were hurt.",), ("31 were hurt, Tom Lind said.", "Daily Mail"), "cites"),
        (
            ("Reuters reported, citing an official, that 31 were hurt.",),
            ("Bloomberg said 31 were hurt.", "Reuters"),
            "cites Reuters",
        ),
        (
            ("Reuters reported, citing Ana Ruiz, that 31 were hurt.",),
            ("31 were hurt, Reuters reported, citing Tom Lind.",),
            "through Reuters",
        ),
        (
            ("A fire that broke out in the old mill by the river late on Monday hurt 31.", "Herald"),
            ("A fire that broke out in the old mill by the river late on Monday hurt 31 men.", "Courier"),
            "wording",
        ),
        (("Ana Ruiz and Tom Lind said 31 were hurt.",), ("Tom Lind said 31 were hurt.",), "through Tom Lind"),
        (("OSLO, May 3 (Reuters) – 31 were hurt.", "Herald"), ("31 were hurt, Ana Ruiz said.", "Reuters"), "cites"),
        (("OSLO (Reuters) - 31 were hurt.", "Herald"), ("Oslo (REUTERS) — 31 men were hurt.",), "through Reuters"),
    ],
)  # fmt: skip
def test_dependent(one: tuple[str, ...], two: tuple[str, ...], because: str) -> None:
    told = independent(report(*one), report(*two))
    assert told.independence == "dependent"
    assert because in told.because


def test_the_reason_for_a_copy() -> None:
    text = "A fire that broke out in the old mill by the river late on Monday hurt 31 men, {} said."
    assert independent(report(text.format("Ana Lund")), report(text.format("Tom Berg"))).because == (
        "the wording is nearly the same"
    )


WEAK = [
    ("Acme analyst Ana Ruiz said 31 were hurt.", "Tom Lind, an Acme economist, said 31 were hurt."),
    (
        "Norwegian Defence Minister Eva Dahl said 31 were hurt.",
        "Norwegian Foreign Minister Ola Berg said 31 were hurt.",
    ),
    ("The Kremlin said 31 were hurt.", "Russia's defence ministry said 31 were hurt."),
]
INDEPENDENT = [
    ("Ana Ruiz said 31 were hurt.", "Tom Lind said 31 were hurt."),
    ("The Red Cross said 31 were hurt.", "Norway's health ministry said 31 were hurt."),
    ("Norwegian Defence Minister Eva Dahl said 31 were hurt.", "Swedish Foreign Minister Ola Berg said 31 were hurt."),
    ("A Norwegian official said 31 were hurt.", "A Swedish official said 31 were hurt."),
    ("An Acme Shipping official said 31 were hurt.", "A Birch Mills official said 31 were hurt."),
    # a country is no house
    ("Norwegian analyst Ana Lund said 31 were hurt.", "Norwegian economist Tom Berg said 31 were hurt."),
    ("The Norwegian Press Club said 31 were hurt.", "Norway's health ministry said 31 were hurt."),
]
UNKNOWN = [
    ("Two officials said 31 were hurt.", "A diplomat said 31 were hurt."),
    ("A Norwegian official said 31 were hurt.", "A Norwegian diplomat said 31 were hurt."),
    ("A senior official said 31 were hurt.", "Ana Ruiz said 31 were hurt."),
    ("Ruiz said 31 were hurt.", "Ana Ruiz said 31 were hurt."),
    ("The ministry said 31 were hurt.", "Ana Ruiz said 31 were hurt."),
    ("UNHCR said 31 were hurt.", "The UN refugee agency said 31 were hurt."),
    ("The ATB said 31 were hurt.", "The Alpine Transport Board said 31 were hurt."),
    ("The IDF said 31 were hurt.", "Israel's military said 31 were hurt."),
    ("Paul Okoro said 31 were hurt.", "Paul Okoro Jr. said 31 were hurt."),
    ("Mr Olsen said 31 were hurt.", "Olsen said 31 were hurt."),
    ("31 were hurt.", "31 men were hurt."),
    ("31 were hurt.", "Ana Ruiz said 31 were hurt."),
    # two sources, but nobody knows who told them
    ("Two officials said 31 were hurt.", "The annual report said 31 were hurt."),
    ("The annual report said 31 were hurt.", "Ana Ruiz said 31 were hurt."),
    ("Residents said 31 were hurt.", "Ana Ruiz said 31 were hurt."),
    ("Norwegian police said 31 were hurt.", "Norwegian Defence Minister Eva Dahl said 31 were hurt."),
]


@pytest.mark.parametrize(
    ("one", "two", "told"),
    [
        *((*pair, "weak") for pair in WEAK),
        *((*pair, "independent") for pair in INDEPENDENT),
        *((*pair, None) for pair in UNKNOWN),
    ],
)
def test_two_origins(one: str, two: str, told: str | None) -> None:
    because = {
        "weak": {"both speak for one body or government"},
        "independent": {"two origins", "two countries or bodies"},
        None: {"it cannot be told who stands behind both"},
    }
    for found in (independent(report(one), report(two)), independent(report(two), report(one))):
        assert found.independence == told
        assert found.because in because[told]


def test_outlets_are_origins_of_what_they_say_themselves() -> None:
    herald, courier = report("31 were hurt.", "Herald"), report("31 men were hurt.", "Courier")
    assert independent(herald, courier).independence == "independent"
    assert same_origin(herald, report("31 men were hurt.", "Herald"), DEFAULTS) is True
    assert same_origin(report("31 were hurt."), report("31 were hurt."), DEFAULTS) is False
    assert same_origin(herald, report("31 were hurt, the Herald reported."), DEFAULTS) is True


def test_a_word_that_happens_to_name_an_outlet_is_no_citation() -> None:
    one = report("The sun and the times hurt 31, Ana Ruiz said.")
    assert independent(one, report("31 were hurt, Tom Lind said.", "Sun")).independence == "independent"
    own = report("Ana Ruiz told the Herald 31 were hurt.", "Herald")
    assert independent(own, report("31 were hurt, Tom Lind said.", "Herald")).independence == "independent"


@pytest.mark.parametrize(
    ("text", "outlet", "cited"),
    [
        ("Reuters was told by Ana Ruiz that 31 were hurt.", "Reuters", True),
        ("Ana Ruiz told the Mail 31 were hurt.", "Mail", True),
        ("The Mails hurt 31, Ana Ruiz said.", "Mail", False),
        ("An eMail hurt 31, Ana Ruiz said.", "Mail", False),
        ("The Sunday mass hurt 31, Ana Ruiz said.", "Sun", False),
        ("On Sunday Ana Ruiz told the Sun 31 were hurt.", "Sun", True),
        ("31 were hurt, Ana Ruiz told the Sun", "Sun", True),
        ("The Sun was told. Ana Ruiz said 31 were hurt.", "Sun", False),
        ("Ana Ruiz said 31 were hurt. The Sun had no more.", "Sun", False),
        ("Ana Ruiz said 31 were hurt.", " ", False),
    ],
)
def test_an_outlet_that_is_named_in_the_sentence_is_cited(text: str, outlet: str, cited: bool) -> None:
    told = independent(report(text, "Herald"), report("31 were hurt, Tom Lind said.", outlet))
    assert told.independence == ("dependent" if cited else "independent")
    assert (told.because == f"Herald cites {outlet}") is cited


@pytest.mark.parametrize(
    ("outlet", "id", "name"), [("Courier", "b", "Courier"), (None, "b", "b"), ("", "b", "b"), (None, "", "one text")]
)
def test_the_text_that_cites_another_is_named(outlet: str | None, id: str, name: str) -> None:
    claim = report("Ana Ruiz told the Mail 31 were hurt.")
    citing = replace(claim, document=replace(claim.document, outlet=outlet, id=id))
    assert independent(citing, report("31 were hurt, Tom Lind said.", "Mail")).because == f"{name} cites Mail"


def by(claim: Claim, name: str, kind: SourceKind, country: str | None = None, text: str = "it") -> Claim:
    """A claim of another source, of which the sentence may say no more than "it"."""
    source = Source(text, Span(0, len(text)), name, kind, country=country)
    return replace(claim, attribution=replace(claim.attribution, source=source, chain=(source,)))


@pytest.mark.parametrize(
    ("kind", "cited"),
    [("outlet", True), ("organization", True), ("unknown", True), ("person", False), ("role", False)],
)
def test_who_can_be_an_outlet(kind: SourceKind, cited: bool) -> None:
    assert _cites(by(report("It said 31 were hurt."), "Alpine Post", kind), "Alpine Post") is cited
    assert not _cites(by(report("It said 31 were hurt."), "Alpine Star", kind), "Alpine Post")


def test_who_says_so_stands_for_the_outlet_of_that_name() -> None:
    star = report("31 were hurt.", "Alpine Star")
    kinds: list[SourceKind] = ["outlet", "organization", "unknown"]
    for kind in kinds:
        assert same_origin(by(report("It said 31 were hurt."), "Alpine Star", kind), star, DEFAULTS) is True
        assert same_origin(star, by(report("It said 31 were hurt."), "Alpine Post", kind), DEFAULTS) is False
    assert same_origin(by(report("It said 31 were hurt."), "Alpine Star", "person"), star, DEFAULTS) is False


@pytest.mark.parametrize(
    ("name", "kind", "country", "told"),
    [
        ("Norway's army", "organization", None, "weak"),
        ("army", "organization", "NO", "weak"),
        ("army", "organization", "SE", "independent"),
        ("Norvest Works", "organization", "NO", "independent"),
        ("Norvest Works", "outlet", None, "independent"),
        ("Tom Berg", "person", None, "independent"),
        ("Tom Berg", "unknown", None, None),
    ],
)
def test_who_speaks_for_a_government(name: str, kind: SourceKind, country: str | None, told: str | None) -> None:
    ministry = report("Norway's health ministry said 31 were hurt.")
    other = by(report("It said 31 were hurt."), name, kind, country, text=name)
    assert independent(ministry, other).independence == told
    assert independent(other, ministry).independence == told


def test_brackets_of_a_text_are_no_dateline() -> None:
    one, two = (
        report("The fire (in May) – 31 were hurt.", "Herald"),
        report("A fire (in May) – 31 were hurt.", "Courier"),
    )
    assert independent(one, two).independence == "independent"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("OSLO, May 3 (Reuters) – 31 were hurt.", "Reuters"),
        ("  OSLO, May 3 (Agence Alpine de Presse)   - 31 were hurt.", "Agence Alpine de Presse"),
        ("OSLO, May 3 (AP) — 31 were hurt.", "AP"),
        ("OSLO, May 3 (A) – 31 were hurt.", None),
        ("OSLO, May 3 (The harbour was closed for all of the day) – 31 were hurt.", None),
        ("OSLO, May 3 (reuters) – 31 were hurt.", None),
        ("OSLO, May 3 (Reuters) 31 were hurt.", None),
        ("31 were hurt in Oslo (Reuters) – and Bonn.", None),
        (f"OSLO, {'in the night of May 3 ' * 4}(Reuters) – 31 were hurt.", None),
    ],
)
def test_the_agency_of_a_dateline(text: str, named: str | None) -> None:
    assert agency(report(text)) == named


def test_an_office_stands_for_a_name() -> None:
    minister, guards = (
        report("Norway's defence minister said 31 were hurt."),
        report("Two officials said 31 were hurt."),
    )
    assert (nameless(minister), nameless(guards)) == (False, True)
    assert nameless(report("A minister said 31 were hurt."))
    assert not nameless(report("31 were hurt."))
    assert nameless(report("Reportedly 31 were hurt.", "Herald"))


def test_who_only_passes_on_what_is_reported_is_no_origin() -> None:
    one, two = report("Reportedly 31 were hurt.", "Herald"), report("31 were hurt, Ana Ruiz said.")
    assert independent(one, two).independence is None


def test_aliases_make_two_reports_one() -> None:
    one, two = report("La Jefa said 31 were hurt."), report("Ana Ruiz said 31 were hurt.")
    assert independent(one, two).independence == "independent"
    assert independent(one, two, Settings(aliases={"Ana Ruiz": ("La Jefa",)})).independence == "dependent"


# ---------------------------------------------------------------- counting


def counted(*texts: str | tuple[str, str]) -> int:
    told = [report(text) if isinstance(text, str) else report(*text) for text in texts]
    return independent_origins(told, DEFAULTS)


def test_how_many_stand_behind_a_figure() -> None:
    assert counted() == 0
    assert counted("Two officials said 31 were hurt.") == 1
    assert counted("Two officials said 31 were hurt.", "A diplomat said 31 were hurt.") == 1
    assert counted("Two officials said 31 were hurt.", "Ana Ruiz said 31 were hurt.") == 1
    assert counted("Ana Ruiz said 31 were hurt.", "31 were hurt, Ana Ruiz said.", "Ruiz said 31 were hurt.") == 1
    assert counted("Ana Ruiz said 31 were hurt.", "Tom Lind said 31 were hurt.") == 2
    assert counted(*WEAK[1]) == 1
    assert counted(*WEAK[1], *INDEPENDENT[1]) == 2  # the government of Norway, and the Red Cross


@pytest.mark.parametrize("pair", UNKNOWN)
def test_whoever_could_be_the_other_is_not_counted_beside_him(pair: tuple[str, str]) -> None:
    assert counted(*pair) == 1


def test_a_topic_tells_its_origins_and_how_many_are_independent() -> None:
    texts = [
        "Ana Ruiz said that 31 workers were hurt.",
        "31 workers were hurt, Ruiz's office said.",
        "Mayor Ana Ruiz told reporters that 31 workers were hurt.",
        "Tom Lind said that 31 workers were hurt.",
        "A diplomat said that 31 workers were hurt.",
        "The Red Cross denied that 31 workers were hurt.",
    ]
    (topic,) = discrep.compare(texts).topics
    assert "Ana Ruiz" in topic.origins
    assert topic.origins.count("Ana Ruiz") == 1
    assert topic.independent >= 2
    assert discrep.compare(texts[::-1]).topics[0].origins == topic.origins
    ministry = ("Norway's defence ministry", "The Norwegian Ministry of Defense")
    told = discrep.compare([f"{name} said that 31 workers were hurt." for name in ministry])
    assert told.topics[0].origins == ("Norwegian Ministry of Defense",)
    alone = discrep.compare([texts[0], texts[5]]).topics[0]
    assert alone.independent == 1  # who denies a figure does not stand behind it


@law("A08", "How many stand independently behind claims does not depend on their order.")
@given(st.lists(claims(), max_size=6), st.randoms(use_true_random=False))
def test_counting_does_not_depend_on_the_order(found: list[Claim], random: object) -> None:
    expected = origins(found, DEFAULTS), independent_origins(found, DEFAULTS)
    random.shuffle(found)  # type: ignore[attr-defined]
    assert (origins(found, DEFAULTS), independent_origins(found, DEFAULTS)) == expected
    assert expected[1] <= len(found)
    assert bool(expected[1]) == bool(found)


@law("A09", "Independence is symmetric, and never supposed of a source and itself.")
@given(claims(), claims())
def test_independence_is_symmetric_and_never_supposed(a: Claim, b: Claim) -> None:
    told = independent(a, b).independence
    assert independent(b, a).independence == told
    assert independent(a, a).independence != "independent"
    same = same_origin(a, b, DEFAULTS)
    if same is True:
        assert told == "dependent"
    if same is None:
        assert told in (None, "dependent")


def test_a_large_topic_is_counted_in_time() -> None:
    letters = string.ascii_lowercase.replace("q", "")  # Qaboos may be Gaboos
    names = [f"{one.upper()}{one * 4}{two * 4}" for one in letters for two in "abcdefglmnoprst"]
    many = [report(f"Ana {name} said 31 were hurt.") for name in names]
    assert independent_origins(many, DEFAULTS) == 24
    assert len(origins(many, DEFAULTS)) == len(names)


def test_the_narrators_of_two_documents_are_two_origins() -> None:
    told = [report("31 were hurt.", id="a"), report("31 were hurt.", id="b"), report("31 were hurt.", "Herald", "c")]
    assert origins(told, DEFAULTS) == ("Herald", "narrator of a", "narrator of b")


def test_an_outlet_by_two_names_is_one_origin() -> None:
    told = [report("31 were hurt.", "Herald"), report("31 men were hurt.", "The Herald")]
    assert origins(told, DEFAULTS) == ("The Herald",)


@pytest.mark.parametrize(("before", "seen"), [(199, True), (200, False)])
def test_so_many_origins_are_looked_at_for_another_name(before: int, seen: bool) -> None:
    """The long names go first, and of one origin the longer name is kept."""
    fund, imf = report("The International Monetary Fund said 31 were hurt."), report("The IMF said 31 were hurt.")
    parts = "ba de fi go lu ma ne pi ro su ta be di fo gu".split()
    names = [f"Norvestmarenholstad {one}{two}{one}{two}" for one in parts for two in parts][:before]
    others = [by(replace(fund, document=replace(fund.document, id=name)), name, "person") for name in names]
    found = origins([imf, fund, *others], DEFAULTS)
    assert ("IMF" not in found) is seen
    assert len(found) == before + (1 if seen else 2)


def test_documents_without_an_outlet_hide_no_origin() -> None:
    texts = [
        discrep.Document("The flood killed 12 people.", id=f"a document with quite a long name {n}") for n in range(250)
    ]
    texts.append(discrep.Document("The International Monetary Fund said the flood killed 12 people.", id="a"))
    texts.append(discrep.Document("The IMF said the flood killed 12 people.", id="b"))
    claims = [claim for text in texts for claim in discrep.extract(text)]
    found = origins(claims, DEFAULTS)
    assert len(found) == 251
    assert "International Monetary Fund" in found
    assert "IMF" not in found
