"""Who says what: one meaning in many wordings, and the wordings that must not be taken for it."""

from __future__ import annotations

import pytest
from growing import growth

import discrep
from discrep.extract.lexicon import load
from discrep.extract.reading import attributions
from discrep.sources import Attribution


def found(text: str) -> list[Attribution]:
    return attributions(text)


def about(text: str, words: str) -> Attribution | None:
    """The innermost attribution of some words of a text; of equal ones the last."""
    at = text.index(words)
    best: tuple[int, Attribution] | None = None
    for attribution in found(text):
        for span in attribution.content:
            size = span.end - span.start
            if span.start <= at and at + len(words) <= span.end and (best is None or size <= best[0]):
                best = size, attribution
    return best[1] if best else None


def who(text: str, words: str) -> str | None:
    """The source of some words, as written; None for the narrator and for nobody."""
    attribution = about(text, words)
    return attribution.source.text if attribution and attribution.source else None


FORTY_WORDINGS = [
    # before
    ("The harbour office said 40 boats had sunk.", "The harbour office", "pre"),
    ("The harbour office said that 40 boats had sunk.", "The harbour office", "pre"),
    ("The harbour office on Tuesday said 40 boats had sunk.", "The harbour office", "pre"),
    ("The harbour office has repeatedly said that 40 boats sank.", "The harbour office", "pre"),
    ("The harbour office told reporters in Odesa that 40 boats had sunk.", "The harbour office", "pre"),
    ("The harbour office told the city council at least 40 boats had sunk.", "The harbour office", "pre"),
    ("The harbour office said on Friday about 40 boats had sunk.", "The harbour office", "pre"),
    ("In a statement, the harbour office said 40 boats had sunk.", "the harbour office", "pre"),
    ("Speaking in Odesa, Mayor Ana Roe said 40 boats had sunk.", "Mayor Ana Roe", "pre"),
    ("But on Monday the mayor of Odesa insisted that 40 boats had sunk.", "the mayor of Odesa", "pre"),
    ("ODESA (Reuters) - The harbour office said 40 boats had sunk.", "The harbour office", "pre"),
    ("Mr. Roe went on to say that 40 boats had sunk.", "Mr. Roe", "pre"),
    ("As Ana Roe told parliament last week, 40 boats have sunk.", "Ana Roe", "pre"),
    ("Ana Roe said: “At least 40 boats have sunk.”", "Ana Roe", "pre"),
    # behind
    ("At least 40 boats have sunk, the harbour office said.", "the harbour office", "post"),
    ("At least 40 boats have sunk, the harbour office said in a statement on Friday.", "the harbour office", "post"),
    ("Some 40 boats sank, harbour officials said.", "harbour officials", "post"),
    ("“We lost 40 boats,” Ana Roe told reporters.", "Ana Roe", "post"),
    ('"We lost 40 boats," Ana Roe told The Odesa Post on Friday.', "Ana Roe", "post"),
    ("'We lost 40 boats,' Ms Roe told MPs.", "Ms Roe", "post"),
    ("“Why did 40 boats sink?” Ana Roe asked.", "Ana Roe", "post"),
    ("Storm sinks 40 boats, harbour office says", "harbour office", "post"),
    # inverted
    ("“We lost 40 boats,” said Ana Roe.", "Ana Roe", "inverted"),
    ("‘We lost 40 boats,’ said Ms Roe.", "Ms Roe", "inverted"),
    ("“We lost 40 boats,” said Ana Roe, the mayor of Odesa.", "Ana Roe, the mayor of Odesa", "inverted"),
    ("Some 40 boats were lost, said a fisherman who asked not to be named.",
     "a fisherman who asked not to be named", "inverted"),
    # amid
    ("About 40 boats, the harbour office said, have sunk since May.", "the harbour office", "medial"),
    ("“We lost 40 boats,” Ana Roe said, “and two piers.”", "Ana Roe", "medial"),
    # according to
    ("According to the harbour office, 40 boats have sunk.", "the harbour office", "according-to"),
    ("At least 40 boats have sunk, according to the harbour office.", "the harbour office", "according-to"),
    ("At least 40 boats, according to two officials, have sunk.", "two officials", "according-to"),
    # the rest
    ("Ana Roe, who said 40 boats had sunk, left early.", "Ana Roe, who", "relative"),
    ("Ana Roe confirmed the losses, adding that 40 boats had sunk.", "Ana Roe", "participle"),
    ("Ana Roe briefed the council on the storm, claiming 40 boats had sunk.", "Ana Roe", "participle"),
    ("Roe: 40 boats sunk in the storm off Odesa", "Roe", "colon"),
    ("Roe’s claim that 40 boats had sunk was rejected.", "Roe", "noun-cue"),
    ("A claim by the mayor that 40 boats had sunk was rejected.", "the mayor", "noun-cue"),
    ("The navy published an assessment that 40 boats had sunk.", "The navy", "noun-cue"),
    ("The number of sunk boats was put at 40 by the harbour office.", "the harbour office", "passive"),
    ("The harbour office put the number of sunk boats at 40.", "The harbour office", "pre"),
    ("A survey released in late May found that 40 boats had sunk.", "A survey", "pre"),
    ("Harbour records show that 40 boats sank.", "Harbour records", "pre"),
    ("On Monday officials came and said 40 boats had sunk.", "officials", "pre"),
    ("MONDAY Ana Roe said 40 boats had sunk.", "Ana Roe", "pre"),
    ("Mayor Of Odesa Says Union Opposes Sale Of 40 Boats", "Mayor Of Odesa", "pre"),
    ("Ana Roe, however, said 40 boats had sunk.", "Ana Roe", "pre"),
    ("Ana Roe said in Odesa, where the hall of the port stood for all of the years of the war, that 40 boats had sunk.",
     "Ana Roe", "pre"),
    ("The sea was rough; Ana Roe, the mayor, said 40 boats had sunk.", "Ana Roe, the mayor", "pre"),
    ("Ana Roe, the mayor of Odesa (Ukraine), said 40 boats had sunk.", "Ana Roe, the mayor of Odesa (Ukraine)", "pre"),
    ("In Odesa some officials said 40 boats had sunk.", "some officials", "pre"),
    ("In town many officials said 40 boats had sunk.", "many officials", "pre"),
    ("The navy is asking for help and said 40 boats had sunk.", "The navy", "pre"),
    ("Ana Roe swam under ships and the navy said 40 boats had sunk.", "the navy", "pre"),
    ("Men of the best of the crews of the town of Odesa sang and the navy said 40 boats had sunk.", "the navy", "pre"),
    ("Ana Roe said the navy did not say 40 boats sank.", "Ana Roe", "pre"),
    ("Ana Roe said on Monday on Tuesday on Wednesday on Thursday on Friday 40 boats had sunk.", "Ana Roe", "pre"),
    ("Ana Roe told a group of reporters and crews 40 boats had sunk.", "Ana Roe", "pre"),
    ("“We fell,” Kim said. Several neighbours said they expected Ana Roe and 40 others to come.",
     "Several neighbours", "pre"),
    ("But 40 boats had sunk, Ana Roe said.", "Ana Roe", "post"),
    ("All 40 are expected to live, Ana Roe said.", "Ana Roe", "post"),
    ("Some 40 boats sank, Ana Roe told harbour crews", "Ana Roe", "post"),
    ("Some 40 boats sank, as Ana Roe told parliament, on top of the ferries.", "Ana Roe", "post"),
    ("“We lost 40 boats,” as Ana Roe told parliament.", "Ana Roe", "post"),
    ("Some 40 boats were lost, the governor, warned parliament.", "the governor", "post"),
    ("“We lost 40 boats,” Ana Roe, 27, said.", "Ana Roe, 27", "post"),
    ("Said Ana Roe: “We lost 40 boats.”", "Ana Roe", "inverted"),
    ("A port will lose many boats, says Ana Roe, or 40 of them.", "Ana Roe", "inverted"),
    ("The fog, cold and wet, sank 40 boats, said Ana Roe.", "Ana Roe", "inverted"),
    ("Some 40 boats sank, said many.", "many", "inverted"),
    ("Some 40 boats sank, said Ana Roe, who spoke on Monday.", "Ana Roe, who spoke", "inverted"),
    ("Some 40 boats sank, said Ana Roe, 34, a nurse, the aunt of Jon Sand.",
     "Ana Roe, 34, a nurse, the aunt of Jon Sand", "inverted"),
    ("Some 40 boats sank, said the governor, Ana Ruiz, Odesa police chief.",
     "the governor, Ana Ruiz, Odesa police chief", "inverted"),
    ("Some 40 boats sank, said a crew chief holding her son in her lap.",
     "a crew chief holding her son in her lap", "inverted"),
    ("Odesa Harbour Authority, the mayor said, lost 40 boats.", "the mayor", "medial"),
    ("Some 40 boats sank, Ana Roe said, said the Post.", "Ana Roe", "medial"),
    ("— Ana Roe said, 40 boats had sunk.", "Ana Roe", "medial"),
    ("Some 40 boats sank, according to many officials.", "many officials", "according-to"),
    ("Some 40 boats sank, according to the navy in a statement.", "the navy", "according-to"),
    ("Some 40 boats sank, according to police and not by accident.", "police", "according-to"),
    ("According to Ana Roe 40 boats had sunk.", "Ana Roe", "according-to"),
    ("According to the navy at least 40 boats had sunk.", "the navy", "according-to"),
    ("According to officials, the captain's mother and 40 men were rescued.", "officials", "according-to"),
    ("According to the bank's plans for that year, 40 boats will sail.",
     "the bank's plans for that year", "according-to"),
    ("A claim by Ana Roe on Monday that 40 boats had sunk was rejected.", "Ana Roe", "noun-cue"),
    ("Odesa News: 40 boats sunk in storm", "Odesa News", "colon"),
    ("Report: 40 boats sunk in storm off Odesa", "Report", "colon"),
    ("The navy estimates 40 boats were lost.", "The navy", "pre"),
    ("Fishermen who spoke to the Post said 40 boats had sunk.", "Fishermen who spoke to the Post", "pre"),
    ("Ana Roe, spokeswoman for the harbour office said 40 boats had sunk.",
     "Ana Roe, spokeswoman for the harbour office", "pre"),
    ("Losses rose to 40, a survey published this week showed.", "a survey", "post"),
    ("The harbour office raised its estimate to 40 boats.", "The harbour office", "pre"),
    ("The harbour office puts the losses at $40 million.", "The harbour office", "pre"),
    ("The Admiralty counts about 40 wrecks in the bay.", "The Admiralty", "pre"),
    ("The harbour office lists more than 40 missing boats.", "The harbour office", "pre"),
    ("The hospital tallied 40 deaths.", "The hospital", "pre"),
    ("Rescuers count nearly 40 victims.", "Rescuers", "pre"),
    ("Some 40 boats sank in the storm, a review of port reports shows.", "a review of port reports", "post"),
    ("The latest harbour opinion poll published Friday shows that 40 percent agree.",
     "The latest harbour opinion poll", "pre"),
    ("In a survey of skippers, 40 percent had lost a boat.", "a survey of skippers", "according-to"),
    ("The study – which notes that 40 boats sank – was withdrawn.", "The study – which", "relative"),
    ("“Who could have known that 40 boats would sink?” Ana Roe asked, turning away.", "Ana Roe", "post"),
    # the second comma of an apposition is left out
    ("“We lost 40 boats,” Ana Roe, a spokeswoman for the harbour office told the Post.",
     "Ana Roe, a spokeswoman for the harbour office", "post"),
    ("Some 40 boats sank, Ana Roe, the sister of a sailor said.", "Ana Roe, the sister of a sailor", "post"),
    ("It was calm, but Ana Roe, the sister of a sailor said 40 boats had sunk.",
     "Ana Roe, the sister of a sailor", "pre"),
    ("After he met Ana Roe, the mayor said 40 boats had sunk.", "the mayor", "pre"),
    ("In Lower Odesa, the mayor said 40 boats had sunk.", "the mayor", "pre"),
    # the hearer is no source
    ("Some 40 boats were lost, the envoy, told the River Council on Monday.", "the envoy", "post"),
    ("Some 40 boats sank, Peru's envoy to the United Nations, told the River Council on Monday.",
     "Peru's envoy to the United Nations", "post"),
    ("Some 40 boats were lost, Ana Roe, told the River Council on Monday.", "Ana Roe", "post"),
    ("Some 40 boats were lost, Peru's envoy, Ana Roe, told the River Council on Monday.",
     "Peru's envoy, Ana Roe", "post"),
    ("Some 40 boats were lost, the envoy, Ana Roe, warned the River Council.", "the envoy, Ana Roe", "post"),
    # a name in apposition
    ("According to the mayor, Ana Roe, 40 boats sank.", "the mayor, Ana Roe", "according-to"),
    ("According to Ana Roe, the mayor, 40 boats sank.", "Ana Roe, the mayor", "according-to"),
    ("According to the mayor, Ana Roe sold 40 boats.", "the mayor", "according-to"),
    ("According to the mayor, Los Angeles, San Diego and Reno have 40 piers.", "the mayor", "according-to"),
    ("Some 40 boats sank, according to Odesa's mayor, Ana Roe.", "Odesa's mayor, Ana Roe", "according-to"),
    ("Some 40 boats sank, said the mayor, Ana Roe, on Friday.", "the mayor, Ana Roe", "inverted"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "source", "rule"), FORTY_WORDINGS)
def test_one_source_in_many_wordings(text: str, source: str, rule: str) -> None:
    attribution = about(text, "40")
    assert attribution is not None
    assert attribution.source is not None
    assert (attribution.source.text, attribution.rule) == (source, rule)
    assert attribution.source.span.of(text) == source
    assert attribution.chain[-1] == attribution.source
    assert attribution.cue is not None


@pytest.mark.parametrize(
    "text",
    [
        "The statement filled 40 pages.",
        "A ferry took 40 pupils across the bay.",
        "A state of 40 million people goes to the polls.",
        "The claims office employs 40 people.",
        "Divers found 40 coins near the pier.",
        "He was told to leave and paid 40 hryvnias.",
        "The museum shows 40 paintings.",
        "Population: 40 million in the last census of the land",
        "The vote count about 40 minutes later was stopped.",
        "An estimated 40 boats were lost.",
        "The box lists 40 parts.",
        "In a study of 40 mice, they slept.",
        "Nike holds 40 patents.",
        "Some 40 men, a clerk and a nurse among them, told the Post.",
        "A claim by the ministry that was made in May cost 40 men their work.",
        "The guard shot the clerk believing 40 men were near.",
        "The paper quoted Ana Roe as a source on the 40 boats.",
        "The sale of 40 boats, as recommended by the navy, went on.",
        "In any harbour, say the port of Odesa, 40 boats are old.",
        "It was shut, said 40 men came.",
        "The poll, taken in May, said parents still want 40 schools.",
        "Jon Sand, 47, is charged with 40 counts of theft.",
        "The rain rose and claimed 40 lives.",
        "The office left without saying 40 boats had sunk.",
        "Some 40 boats were lost, near Odesa, told the Post.",
        "Some 40 boats sank. Ana Roe asked, and wept “a lot”.",
        "The film had 40 votes; the consensus states: “It is good.”",
        "The dam cost 40 million, 34 percent above forecasts.",
        "The dam, a third over estimates, cost 40 million.",
    ],
)
def test_the_narrator_needs_no_source(text: str) -> None:
    assert who(text, "40") is None


def test_what_is_said_stands_before_a_stray_comma() -> None:
    text = "Some 40 boats were lost, Peru’s envoy, Ana Roe, told the River Council on Monday."
    attribution = about(text, "40")
    assert attribution is not None
    assert attribution.source is not None
    assert [span.of(text) for span in attribution.content] == ["Some 40 boats were lost"]
    source = attribution.source
    assert (source.name, source.titles, source.affiliation) == ("Ana Roe", ("envoy",), "Peru")


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Witnesses inside report 40 boats lost.", "Witnesses inside"),
        ("Moon Jae-in claims that 40 boats sank.", "Moon Jae-in"),
        ("The bank Roe works for forecasts 40 sales.", "The bank Roe works for"),
    ],
)
def test_a_source_may_end_in_a_preposition(text: str, source: str) -> None:
    assert who(text, "40") == source


@pytest.mark.parametrize(
    "text",
    [
        "“We saw it,” said the River Council on Monday.",
        "Some 40 boats sank, the paper reported from Kyiv.",
        "“Some 40 boats sank,” said Ana Roe of Odesa on Friday.",
        "According to the Harbour Office in May, 40 boats sank.",
    ],
)
def test_no_source_ends_in_a_preposition(text: str) -> None:
    attributions = found(text)
    assert attributions
    for attribution in attributions:
        assert attribution.source is not None
        assert attribution.source.text.split()[-1] not in load("en").attribution.prepositions


def test_what_is_said_goes_on_behind_a_semicolon() -> None:
    text = "Roe said that 30 boats sank; 40 more are missing; Adams said 50 were found."
    assert who(text, "40") == "Roe"
    assert who(text, "50") == "Adams"


@pytest.mark.parametrize(
    ("text", "figure", "stance"),
    [
        ("Seoul denied that 40 soldiers had crossed.", "40", "deny"),
        ("Seoul claimed 40 soldiers had crossed.", "40", "claim"),
        ("Seoul confirmed that 40 soldiers had crossed.", "40", "confirm"),
        ("Seoul estimates that 40 soldiers have crossed.", "40", "estimate"),
        ("Seoul warned that 40 soldiers might cross.", "40", "warn"),
        ("Analysts expect that 40 soldiers will cross.", "40", "expect"),
        ("Analysts believe that 40 soldiers have crossed.", "40", "believe"),
        ("Seoul said 40 soldiers had crossed.", "40", "report"),
    ],
)
def test_stance_is_that_of_the_verb(text: str, figure: str, stance: str) -> None:
    attribution = about(text, figure)
    assert attribution is not None
    assert attribution.stance == stance


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Some 40 sailors were reportedly lost.", "report"),
        ("Some 40 sailors were allegedly lost.", "claim"),
        ("As many as 40 sailors are believed to be lost.", "believe"),
        ("It is estimated that 40 sailors are lost.", "estimate"),
        ("The crew, thought to number 40, is lost.", "believe"),
        ("Sales are expected to rise by 40 percent.", "expect"),
        ("Some 40 boats are believed to be lost by dawn.", "believe"),
    ],
)
def test_a_cue_that_names_nobody(text: str, stance: str) -> None:
    attribution = about(text, "40")
    assert attribution is not None
    assert (attribution.source, attribution.chain, attribution.stance) == (None, (), stance)


def test_an_estimate_inside_somebodys_words_is_his() -> None:
    text = "Roe warned that these boats, estimated to number up to 40, were unsafe."
    attribution = about(text, "40")
    assert attribution is not None
    assert attribution.source is not None
    assert (attribution.source.text, attribution.stance) == ("Roe", "estimate")


def test_released_images_carry_their_hedge() -> None:
    text = "The navy released images last week purportedly showing 40 boats on fire."
    attribution = about(text, "40")
    assert attribution is not None
    assert attribution.source is not None
    assert (attribution.source.name, attribution.stance) == ("navy", "claim")


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("The Post wrote, citing three brokers, that 40 berths were sold.", ["The Post", "three brokers"]),
        ("At least 40 berths were sold, Kyodo reported, citing a port worker.", ["Kyodo", "a port worker"]),
        ("The Post, quoting police, said 40 sailors were lost.", ["The Post", "police"]),
        ("State TV quoted an official as saying 40 sailors were lost.", ["State TV", "an official"]),
        ("Some 40 sailors were lost, State TV quoted an official as saying.", ["State TV", "an official"]),
        ("Kyodo wrote that the port had informed brokers that 40 berths were free.", ["Kyodo", "the port"]),
        ("At least 40 berths are free, the owner said, according to Kyodo.", ["Kyodo", "the owner"]),
    ],
)
def test_chain_from_the_outlet_to_the_origin(text: str, chain: list[str]) -> None:
    attribution = about(text, "40")
    assert attribution is not None
    assert [link.text for link in attribution.chain] == chain


class TestQuotations:
    def test_a_quotation_goes_on_in_its_paragraph(self) -> None:
        assert who("“It was dark,” Roe said. “Then 40 boats burned.”", "40") == "Roe"

    def test_and_in_the_next(self) -> None:
        text = "“We saw smoke,” Roe said.\n\n“Then 40 boats burned.”"
        assert who(text, "40") == "Roe"

    def test_an_open_quotation_reaches_over_paragraphs(self) -> None:
        text = "“We saw smoke,” Roe said.\n\n“The pier burned.\n\n“Then 40 boats burned.”"
        assert who(text, "40") == "Roe"

    def test_it_does_not_go_on_for_ever(self) -> None:
        text = "“We saw smoke,” Roe said.\n\nThe pier is old.\n\nIt was sold.\n\n“Then 40 boats burned.”"
        assert who(text, "40") is None

    @pytest.mark.parametrize("mark", ["“", '"', "‘", "'", "«"])
    def test_an_unclosed_quotation_harms_nothing(self, mark: str) -> None:
        text = f"He shouted {mark}fire. Roe said 30 boats burned.\n\nThe office said 40 boats burned."
        assert who(text, "40") == "The office"
        assert who(text, "30") == "Roe"

    def test_no_cue_is_looked_for_inside(self) -> None:
        assert who("“Kim said 40 boats burned,” Roe said.", "40") == "Roe"


class TestNames:
    def name(self, text: str, words: str) -> str | None:
        attribution = about(text, words)
        return attribution.source.name if attribution and attribution.source else None

    def test_a_surname_is_its_full_name(self) -> None:
        text = "Ukraine’s UN Ambassador Olena Hrytsak spoke first. She left.\n\nHrytsak said 40 boats had sunk."
        assert self.name(text, "40") == "Olena Hrytsak"

    def test_a_pronoun_is_the_last_speaker(self) -> None:
        text = "Roe Adams said little. He added that 40 boats had sunk."
        assert self.name(text, "40") == "Roe Adams"

    def test_a_pronoun_of_another_gender_is_not(self) -> None:
        text = "Mr Adams said little. She added that 40 boats had sunk."
        assert self.name(text, "40") != "Adams"

    def test_affiliation_and_title(self) -> None:
        attribution = about("Ukraine’s UN Ambassador Olena Hrytsak said 40 boats sank.", "40")
        assert attribution is not None
        source = attribution.source
        assert source is not None
        assert (source.name, source.titles, source.affiliation) == ("Olena Hrytsak", ("UN Ambassador",), "Ukraine")

    def test_of_an_apposition_as_well(self) -> None:
        attribution = about("Olena Hrytsak, the mayor of Odesa, said 40 boats sank.", "40")
        assert attribution is not None
        source = attribution.source
        assert source is not None
        assert (source.name, source.kind, source.titles) == ("Olena Hrytsak", "person", ("mayor",))

    def test_a_title_from_elsewhere_stays_with_the_name(self) -> None:
        text = "They met South Korean Defence Minister Kim Dae-won.\n\nKim Dae-won said 40 boats sank."
        attribution = about(text, "40")
        assert attribution is not None
        assert attribution.source is not None
        assert (attribution.source.titles, attribution.source.affiliation) == (("Defence Minister",), "South Korean")

    @pytest.mark.parametrize(
        ("mention", "title", "affiliation"),
        [
            ("Secretary of State Ana Roe", "Secretary of State", None),
            ("U.S. Secretary of State Ana Roe", "Secretary of State", "U.S."),
            ("Assistant Secretary of State Ana Roe", "Assistant Secretary of State", None),
            ("Secretary of State for Health Ana Roe", "Secretary of State for Health", None),
            ("Peru’s Minister of Defence Ana Roe", "Minister of Defence", "Peru"),
            ("Minister of Health and Welfare Ana Roe", "Minister of Health and Welfare", None),
            ("Army Chief of Staff Ana Roe", "Chief of Staff", "Army"),
            ("Deputy Chief of the General Staff Ana Roe", "Deputy Chief of the General Staff", None),
            ("Commander in Chief Ana Roe", "Commander in Chief", None),
            ("Chief Executive Ana Roe", "Chief Executive", None),
            ("Vice President Ana Roe", "Vice President", None),
            ("Deputy Prime Minister Ana Roe", "Deputy Prime Minister", None),
            ("Deputy Foreign Minister Ana Roe", "Deputy Foreign Minister", None),
            ("Director General Ana Roe", "Director General", None),
            ("WHO Director-General Ana Roe", "Director-General", "WHO"),
            ("Attorney General Ana Roe", "Attorney General", None),
            ("British Foreign Secretary Ana Roe", "Foreign Secretary", "British"),
            ("Peruvian Trade Minister Ana Roe", "Trade Minister", "Peruvian"),
            ("Head of Operations Ana Roe", "Head of Operations", None),
            ("Head of the port administration Ana Roe", "Head of the port administration", "the port administration"),
            ("President of New Zealand Ana Roe", "President of New Zealand", "New Zealand"),
            ("Mayor of Odesa Ana Roe", "Mayor of Odesa", "Odesa"),
        ],
    )
    def test_titles_of_several_words(self, mention: str, title: str, affiliation: str | None) -> None:
        text = f"{mention} said 30 boats sank.\n\nRoe said 40 came back.\n\n“We lost 20,” said {mention}."
        for figure in ("30", "20"):
            attribution = about(text, figure)
            assert attribution is not None
            source = attribution.source
            assert source is not None
            assert (source.text, source.name, source.kind) == (mention, "Ana Roe", "person")
            assert (source.titles, source.affiliation) == ((title,), affiliation)
        assert self.name(text, "40") == "Ana Roe"

    def test_a_place_before_a_role_of_another_place(self) -> None:
        text = "About 40 boats sank in western Freedonia, Sylvania's envoy, Ana Roe, told the council on Monday."
        assert self.name(text, "40") == "Ana Roe"
        assert self.name(text.replace("in western Freedonia", "in two storms"), "40") == "Ana Roe"

    def test_a_title_of_several_words_in_an_apposition(self) -> None:
        text = "Ana Roe, the secretary of state, told reporters on Monday that 40 boats sank."
        attribution = about(text, "40")
        assert attribution is not None
        source = attribution.source
        assert source is not None
        assert (source.name, source.kind, source.titles) == ("Ana Roe", "person", ("secretary of state",))

    def test_a_title_of_several_words_from_elsewhere(self) -> None:
        text = "They met the deputy Minister of the Interior Ana Roe.\n\nRoe said 40 boats sank."
        attribution = about(text, "40")
        assert attribution is not None
        source = attribution.source
        assert source is not None
        assert (source.name, source.titles) == ("Ana Roe", ("deputy Minister of the Interior",))

    @pytest.mark.parametrize(
        "source",
        ["The head of Fair Trade International", "The minister of health", "President of Golden Sands",
         "The chief of the general staff", "Head of Fair Trade Organization"],
    )  # fmt: skip
    def test_a_title_without_a_name_is_a_role(self, source: str) -> None:
        attribution = about(f"{source} said 40 boats sank.", "40")
        assert attribution is not None
        assert attribution.source is not None
        assert (attribution.source.text, attribution.source.kind) == (source, "role")

    def test_a_pronoun_is_the_name_in_its_own_sentence(self) -> None:
        assert self.name("Roe Adams left after he said 40 boats had sunk.", "40") == "Roe Adams"

    def test_an_adjective_is_no_affiliation(self) -> None:
        attribution = about("A senior South Korean official said 40 boats sank.", "40")
        assert attribution is not None
        assert attribution.source is not None
        assert attribution.source.affiliation == "South Korean"

    KIMS = "Minister Kim Dae-won said 30 boats sank.\n\nAmbassador Kim Sol said 20 boats sank.\n\n"

    def test_two_people_of_one_family_name_stay_two(self) -> None:
        assert self.name(self.KIMS, "30") == "Kim Dae-won"
        assert self.name(self.KIMS, "20") == "Kim Sol"
        assert self.name(self.KIMS + "Kim said 40 boats sank.", "40") == "Kim"

    def test_the_paragraph_decides(self) -> None:
        text = self.KIMS + "Kim Dae-won left. Kim said 40 boats sank."
        assert self.name(text, "40") == "Kim Dae-won"

    def test_a_given_name_is_no_family_name(self) -> None:
        text = "Kim Dae-won and Lee Sol met.\n\nDae said 40 boats sank."
        assert self.name(text, "40") == "Dae"

    @pytest.mark.parametrize(
        ("source", "kind"),
        [
            ("Ana Roe", "person"),
            ("The defence minister", "role"),
            ("A senior official", "anonymous"),
            ("Three people familiar with the matter", "anonymous"),
            ("Residents", "group"),
            ("The White House", "organization"),
            ("Seoul", "organization"),
            ("Reuters", "outlet"),
            ("A survey", "document"),
        ],
    )
    def test_kinds(self, source: str, kind: str) -> None:
        attribution = about(f"{source} said 40 boats sank.", "40")
        assert attribution is not None
        assert attribution.source is not None
        assert (attribution.source.text, attribution.source.kind) == (source, kind)

    def test_how_many(self) -> None:
        attribution = about("Two officials said 40 boats sank.", "40")
        assert attribution is not None
        assert attribution.source is not None
        assert attribution.source.count == 2


def test_two_clauses_two_sources() -> None:
    text = "Roe said 30 boats sank, while a senior officer estimated that over 40 were damaged."
    assert who(text, "30") == "Roe"
    assert who(text, "40") == "a senior officer"


def test_what_is_said_ends_at_the_contrast() -> None:
    text = "Roe said 30 boats sank, but 40 came back."
    assert who(text, "30") == "Roe"
    assert who(text, "40") is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It shrank by 40 boats, Ana Roe says, but was at 70 when she left.", "It shrank by 40 boats"),
        ("Ana Roe told the reporters of Metro 40 boats sank.", "40 boats sank"),
        ("Ana Roe thinks 40 boats sank, according to a paper that will print 30 maps.", "40 boats sank"),
        ("The navy's estimate of 40 boats and of the men on them was wrong.", "40 boats"),
    ],
)
def test_how_far_it_reaches(text: str, said: str) -> None:
    attribution = about(text, "40")
    assert attribution is not None
    assert [span.of(text) for span in attribution.content] == [said]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n",
        "“",
        "said",
        "said said",
        "According to",
        ":",
        "who said",
        "Kim,",
        "As Kim told me.",
        "Citing police.",
    ],
)
def test_scraps_raise_nothing(text: str) -> None:
    assert found(text) == []


# Who speaks is named where there is no figure; the figure stands in a later sentence or paragraph.
NAMED_BEFORE = {
    "Ana Roe": [
        "Mayor Ana Roe said the harbour was closed. She said 40 boats sank.",
        "The mayor, Ana Roe, said on Monday that all was well.\n\nShe told reporters that 40 boats sank.",
        "Mayor Ana Roe said the harbour was closed. The port office confirmed it. Roe said 40 boats sank.",
        "Ana Roe had this to say:\n\n“Some 40 boats sank.”",
        "“We were lucky,” Ana Roe said.\n\n“Only 40 boats sank.”",
        "“Only 40 boats sank.” Ana Roe said so on Monday. “Only 40 boats sank,” she said.",
    ],
    "Port Office": [
        "The Port Office said the harbour was closed. It said 40 boats sank.",
        "The Port Office said the harbour was closed. Ana Roe was there.\n\nThe Port Office said that 40 boats sank.",
    ],
}


@pytest.mark.parametrize("text", [text for texts in NAMED_BEFORE.values() for text in texts])
def test_a_figure_has_the_attribution_that_the_whole_text_gives_it(text: str) -> None:
    # a claim is read without most of the sentences that have no figure: that must change nothing
    for claim in discrep.extract(text):
        covering = [a for a in found(text) if any(span.covers(claim.span) for span in a.content)]
        who = claim.attribution.source
        assert any(who == a.source and claim.attribution.cue == a.cue for a in covering) if covering else who is None


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, texts in NAMED_BEFORE.items() for text in texts])
def test_a_speaker_is_remembered_from_sentences_without_a_figure(name: str, text: str) -> None:
    source = discrep.extract(text)[-1].attribution.source
    assert source is not None
    assert name in source.name


def test_many_sentences_without_a_figure_lose_no_speaker() -> None:
    filler = "The council said the road was open. " * 400
    text = f"Governor Ana Roe said the harbour was closed.\n\n{filler}\n\nRoe said 40 boats sank."
    (claim,) = discrep.extract(text)
    assert claim.attribution.source is not None
    assert (claim.attribution.source.name, claim.attribution.source.titles) == ("Ana Roe", ("Governor",))


SHAPES = [
    "said ",
    "he said ",
    ", who ",
    '"',
    "“",
    "A. ",
    "according to ",
    "word, ",
    "Kim, the chief, ",
    "Kim said, citing Lee, ",
    "said Kim. ",
    "claim that ",
    "reportedly ",
    "; reportedly ",
    "according to Kim, Kim said, ",
    "“A,” Kim said. ",
    "“A.\n\n",
    "Ann Kim said. Bob Kim said. ",
    "‘a ",
    "put 4 at ",
    ", saying that ",
    ", the chief, told it ",
    "4 sank, the chief, told it ",
    "minister of state and ",
    "said minister of state Kim ",
    "according to the chief, Kim Roe, ",
    "; he said that ",
    " – which notes ",
    "In a poll, 4 ",
]


@pytest.mark.parametrize("shape", SHAPES)
def test_time_grows_with_the_text(shape: str) -> None:
    assert growth(found, shape) < 6


def test_what_the_inner_of_two_says_ends_before_the_outer() -> None:
    text = "Kim wrongly claimed that 40 boats had left, Roe said."
    found = {a.source.name: a for a in attributions(text) if a.source}
    assert [span.of(text) for span in found["Kim"].content] == ["40 boats had left"]
    assert [link.name for link in found["Kim"].chain] == ["Roe", "Kim"]


@pytest.mark.parametrize(
    "text",
    [
        "The WHO said 12 people died.",
        "WHO said 12 people died.",
        "12 people died, the WHO said.",
        "According to the WHO, 12 people died.",
        "The WHO, which has its seat in Geneva, reported 12 cases.",
    ],
)
def test_a_body_in_capitals_is_no_pronoun(text: str) -> None:
    (claim,) = discrep.extract(text)
    assert claim.attribution.source is not None
    assert claim.attribution.source.name == "WHO"


def test_the_pronoun_is_no_body() -> None:
    (claim,) = discrep.extract("The woman who said 12 people died left.")
    assert claim.attribution.source is not None
    assert claim.attribution.source.name == "The woman"
