"""Who speaks where no verb says so: quotations that go on, transcripts, signatures, paragraphs behind a colon."""

from __future__ import annotations

import pytest
from growing import growth

import discrep
from discrep.extract.reading import attributions


def spoken(text: str) -> list[tuple[str | None, list[str]]]:
    return [(a.source.name if a.source else None, [span.of(text) for span in a.content]) for a in attributions(text)]


def names(text: str) -> list[str | None]:
    """Of each figure, who gives it."""
    return [claim.attribution.source.name if claim.attribution.source else None for claim in discrep.extract(text)]


def test_a_quotation_that_goes_on_is_one_attribution() -> None:
    text = "“We saw smoke,” Roe said. “It was dark.”\n\n“The pier burned.\n\n“Then 40 boats burned.”"
    quoted = ["“We saw smoke,”", "“It was dark.”", "“The pier burned.", "“Then 40 boats burned.”"]
    assert spoken(text) == [("Roe", quoted)]


def test_its_later_part_can_be_told_by_the_rule_of_the_claim() -> None:
    text = "“Some 30 boats sank,” Roe said.\n\n“Then 40 burned.”"
    first, second = (claim.attribution for claim in discrep.extract(text))
    assert (first.rule, second.rule) == ("post", "carried")
    assert (first.source, first.cue) == (second.source, second.cue)
    assert [span.of(text) for span in second.content] == ["“Then 40 burned.”"]


def test_behind_a_pronoun_it_is_an_attribution_of_its_own() -> None:
    text = "Roe said he did not know if the boys came. “So we lost 40 boats.”"
    assert spoken(text) == [("Roe", ["he did not know if the boys came"]), ("Roe", ["“So we lost 40 boats.”"])]


def test_another_speaker_ends_it() -> None:
    text = "“We saw 30,” Roe said.\n\n“We saw 20,” Kim said.\n\n“Then 40 burned.”"
    assert names(text) == ["Roe", "Kim", "Kim"]
    assert len(attributions(text)) == 2


TRANSCRIPT = "ADAMS: Well, look. Some 40 came. And 30 left.\n\nPEREZ: No. Only 20 did."


@pytest.mark.parametrize(
    "text", [TRANSCRIPT, "“" + TRANSCRIPT.replace("PEREZ", "“PEREZ"), '"' + TRANSCRIPT.replace("PEREZ", '"PEREZ')]
)
def test_in_a_transcript_a_paragraph_has_one_speaker(text: str) -> None:
    assert names(text) == ["ADAMS", "ADAMS", "PEREZ"]


@pytest.mark.parametrize("dash", ["―", "—", "–", "--", "-"])
def test_a_signed_quotation(dash: str) -> None:
    text = f"“They came. We lost 40 boats.” {dash} Ana Roe\n\n“Only 30 came.” {dash} Jon Kim, captain"
    assert names(text) == ["Ana Roe", "Jon Kim"]


def test_a_dash_behind_a_quotation_signs_nothing_else() -> None:
    for behind in ("and then it rained.", "Ana Roe was sad.", "Report"):
        assert names(f"“We lost 40 boats.” – {behind}") == [None]


@pytest.mark.parametrize("introduction", ["Roe added:", "Then Roe said:", "Ana Roe continued:"])
def test_a_paragraph_behind_a_colon(introduction: str) -> None:
    text = f"{introduction}\n\nIt was dark. We lost 40 boats.\n\nThe pier is 30 years old."
    first, second = names(text)
    assert first is not None
    assert first.endswith("Roe")
    assert second is None


@pytest.mark.parametrize("introduction", ["The results of Ana Roe:", "Ana Roe had this to show:"])
def test_only_behind_a_verb_of_saying(introduction: str) -> None:
    assert names(f"{introduction}\n\nSome 40 boats sank.") == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Roe took to the air: “We lost 40 boats.”",
        "On May 6, 2015, Ana Roe went on air: “We lost 40 boats.”",
        "On May 6, 2015, Ana Roe made this statement:\n\n“We lost 40 boats.”",
    ],
)
def test_a_quotation_behind_a_colon_needs_no_verb_of_saying(text: str) -> None:
    (name,) = names(text)
    assert name == "Ana Roe"


def test_or_is_that_of_the_document_before_the_colon() -> None:
    (claim,) = discrep.extract("The loss is best seen in this report: “Some 40 boats sank.”")
    assert claim.attribution.source is not None
    assert claim.attribution.source.text == "this report"


def test_a_mark_that_opens_where_it_should_close() -> None:
    assert names("Ana Roe said this:\n\n“For 40 young men it was hard.“\n\nIt took 30 days.") == ["Ana Roe", None]


@pytest.mark.parametrize("shape", ["“A.” – Ann Kim\n", "ANN: 4 sank.\n", "Ann said:\n\nA. 4 sank.\n\n", "“A“ "])
def test_time_grows_with_the_text(shape: str) -> None:
    assert growth(attributions, shape) < 6


@pytest.mark.parametrize(
    "text",
    [
        "“We saw smoke,” Roe said. “It was dark, and we lost 40 of our” boats.",
        "“We saw smoke,” Roe said. “It was dark, and we lost 40 boats” on that night.",
    ],
)
def test_a_few_words_may_stand_outside_a_quotation_that_goes_on(text: str) -> None:
    assert names(text) == ["Roe"]


@pytest.mark.parametrize(
    "text",
    [
        "“We saw smoke,” Roe said. “The boats” numbered 40.",
        "“We saw smoke,” Roe said. “Forty Boats on the Lost Sea” is a book of 40 tales.",
        "“We saw smoke,” Roe said. “It was dark and very cold” when Kim came with 40 boats.",
        "“We saw smoke,” Roe said.\n\n“It was dark and very cold” on 40 boats.",
    ],
)
def test_words_of_the_author_beside_a_quotation(text: str) -> None:
    assert names(text)[-1] is None


def test_a_statement_that_is_to_follow() -> None:
    assert names("Ana Roe made the following comment:\n\nWe lost 40 boats.") == ["Ana Roe"]
    assert names("Ana Roe dropped her comment:\n\nWe lost 40 boats.") == [None]
    assert names("The trouble is shown by this finding: ''Some firms lost 40 boats.''") == ["this finding"]


def test_a_second_speaker_behind_with() -> None:
    assert names("The river rose, with the ministry saying that 40 boats sank.") == ["ministry"]
