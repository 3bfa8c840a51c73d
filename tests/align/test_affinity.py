"""How well two figures fit, by all that both sides tell: what counts for one thing, what against it, and how much."""

from __future__ import annotations

import pytest

import discrep
from discrep.align.affinity import affinity
from discrep.align.outlines import Outline, outlines
from discrep.corpus import with_dates
from discrep.settings import DEFAULTS


def outline(text: str, id: str) -> Outline:
    """The figure of a text that stands in angle brackets, or the first."""
    figure = text.partition("<")[2].partition(">")[0]
    document = discrep.Document(text.replace("<", "").replace(">", ""), id)
    (claims,) = with_dates([document], discrep.extract(document, keep="dates"), DEFAULTS)
    return next(found for found in outlines(claims) if figure in ("", found.claim.quantity.text))


@pytest.mark.parametrize(
    ("text", "source", "fit", "turned"),
    [
        # how well the source fits the text, and the text the source; None where they cannot be of one thing
        # what is counted: the same, a word for the same, another one, or one that is told of beside the other
        ("There were 40 boats.", "There were 42 boats.", 8, 8),
        ("There were 40 reviews.", "There were 42 critics.", 6, 6),
        ("There were 40 boats.", "There were 42 mills.", -6, -6),
        ("There were 40.", "There were 42 boats.", 0, 0),
        ("There were 40 boats.", "Some 42 tall old mills face boats.", 2, 4),
        ("There were 40 boats.", "Some 42 tall old red mills and one big house face boats.", -6, -5),
        (
            "There were 40 boats.",
            "Some 42 tall old red mills and big old wide green barns and houses face boats.",
            -6,
            -5,
        ),
        ("The length was 40 km.", "The width was 42 km.", 1, 1),
        ("The way was 40 km.", "The road was 42 km.", 3, 3),
        # how it is written
        ("It was 40%.", "It was 42 percent.", 3, 3),
        ("It was 40%.", "It was two fifths.", -3, -3),
        ("It was one fifth.", "It was two fifths.", 3, 3),
        # words that both share, as far as they count
        ("The grey tower of the old harbour has 40 boats.", "The harbour has 42 boats.", 12, 12),
        ("The old grey tower has 40 boats.", "The old grey tower has 42 boats.", 20, 20),
        (
            "In spring the old grey tower has 40 boats of green oak wood.",
            "In spring the old grey tower has 42 boats of green oak wood.",
            24,
            24,
        ),
        # what happened
        ("40 boats burned.", "42 boats burned.", 16, 16),
        ("40 boats burned.", "42 boats came.", 7, 7),
        ("40 people were killed.", "42 people were injured.", -4, -4),
        ("40 people were killed.", "There are 42 people.", 7, 3),
        # where
        ("40 boats came to Norvale.", "42 boats came to Norvale.", 19, 19),
        ("40 boats came to Norvale.", "42 boats came to Selby.", None, None),
        ("40 boats came to Norvale.", "Norvale lies there. 42 boats came to Selby.", 9, 9),
        ("40 boats came to Norvale.", "They say 42 boats came to Selby.", 5, None),
        ("40 boats came to Norvale.", "42 boats came.", 8, 8),
        ("In Ghana there were 40 boats.", "In Togo there were 42 boats.", 1, 1),
        ("In Ghana 40 boats came.", "In Togo 42 boats came.", None, None),
        ("The Ghanaian yard had 40 boats.", "The Togolese yard had 42 boats.", 4, 4),
        ("In Norvale, Ghana, there were 40 boats.", "In Selby, Ghana, there were 42 boats.", 14, 14),
        # whose
        ("Alder has 40 boats.", "Birch has 42 boats.", None, None),
        ("Alder has 40 boats.", "It says Birch has 42 boats.", 4, None),
        ("Alder has 40 boats.", "Alder knows. Birch has 42 boats.", 8, 8),
        ("Alder has 40 boats.", "Birch knows. There are 42 boats.", 8, 8),
        # a rise, what came on top, an average, a rate
        ("40 more boats came.", "42 boats came.", 5, 5),
        ("40 more boats came.", "42 more boats came.", 8, 8),
        ("The club rose by 40 members.", "The club has 42 members.", 9, 9),
        ("The average was 40 boats.", "It had 42 boats.", 5, 5),
        ("The average was 40 boats.", "The average was 42 boats.", 12, 12),
        ("Of these 40 boats came.", "42 boats came.", 8, 8),
        ("40 boats a day came.", "42 boats a week came.", None, None),
        ("40 boats a day came.", "42 boats a day came.", 12, 12),
        ("40 boats a day came.", "42 boats came.", 8, 8),
        # when
        ("It had <40> boats in 2019.", "It had <42> boats in 2018.", 4, 4),
        ("It had <40> boats in 2019.", "It had <42> boats in 2019.", 8, 8),
        # of which part of it
        ("The film took $40 million worldwide.", "The film took $42 million worldwide.", 12, 12),
        ("The film took $40 million worldwide.", "The film took a total of $42 million.", 12, 12),
        ("The film took $40 million worldwide.", "The film took $42 million at home.", None, None),
        ("The film took $40 million worldwide.", "The film took $42 million outside of Norway.", None, None),
        ("The film took $40 million outside of Norway.", "The film took $42 million outside of Norway.", 16, 16),
        ("The film took a total of $40 million.", "The film took $42 million at home.", -1, -1),
        ("The film took a total of $40 million.", "The film took a total of $42 million.", 12, 12),
        ("The film took $40 million.", "The film took $42 million at home.", 7, 7),
        ("The mill has 40 boats worldwide.", "The mill has 42 boats at home.", 4, 4),
        ("The mill has a total of 40 boats.", "The mill has 42 boats at home.", 12, 12),
        ("The mill has a total of 40 boats.", "The mill has 42 boats outside of Norway.", None, None),
        # ages, marks, ranks, numbers in names
        ("Ida, 23, won.", "At 22 years of age Ida won.", 9, 5),
        ("Ida, 23, won.", "It took Ida 22 years.", None, None),
        ("It took Ida 22 years.", "It took Ida 23 years.", 7, 7),
        ("Ida came third.", "Ida has three boats.", None, None),
        ("Ida came third.", "Ida came fourth.", 4, 4),
        ("The film has a score of 82%.", "On a scale of 100 the film has a score of <71>.", 5, None),
        ("The film has a score of 82%.", "The film has a score of <71>.", None, None),
        ("It has 42 boats.", "It opened in 2018.", None, None),
        ("The Big Ten met in Malta.", "There ten men met in Malta.", None, None),
        ("It was 40 km.", "There were 40 boats.", None, None),
    ],
)
def test_how_well_two_figures_fit(text: str, source: str, fit: int | None, turned: int | None) -> None:
    one, two = outline(text, "a"), outline(source, "b")
    assert (affinity(one, two), affinity(two, one)) == (fit, turned)


@pytest.mark.parametrize(
    ("text", "source", "fit", "turned"),
    [
        ("Ida was born in 1918.", "Ida was born in 1919.", 12, 12),
        ("Ida was born in 1918.", "Ida died in 1919.", None, None),
        ("It was 1919.", "Ida was born in 1918.", None, -4),
        ("It was 1919.", "Ida died in 1918.", None, -4),
        ("The mill opened in 1918.", "Ida was born in 1919.", None, -4),
        ("The birth of the mill was its opening in 1918.", "Ida was born in 1919.", 8, 8),
        ("The mill opened in 1918.", "The mill was built in 1919.", 4, 4),
        ("The mill opened in 1918.", "The mill closed in 1919.", 0, 0),
        ("Ida wrote the novel in 1918.", "The novel was published in 1919.", 4, 4),
        ("The mill opened in 1918.", "It was 1919.", -4, 0),
        ("The mill opened in 1918.", "Opening the mill took till 1919.", 12, 8),
        ("The mill was built in 1918.", "Built by Ida, the mill opened in 1919.", 6, 6),
        ("The mill was built in 1918.", "Built by Ida, the mill closed in 1919.", 6, 6),
        ("The pact was signed in 1918.", "Signed by Ida, the pact began in 1919.", 10, 10),
        ("The pact was signed in 1918.", "The pact began in 1919.", 0, 0),
        # a stretch of days, and its ends
        ("The war lasted from 1914 to 1918.", "The war lasted from 1915 to 1918.", None, None),
        ("It was <1916>.", "The war lasted from <1915 to 1918>.", 0, None),
        ("The war began in <1914>.", "The war lasted from <1915 to 1918>.", None, None),
        ("The war lasted from <1914> to 1918.", "The war lasted from <1915> to 1918.", 8, 8),
        ("The war lasted from <1914> to 1918.", "The war lasted from 1915 to <1918>.", 6, 6),
        ("The war lasted from <1914> to 1918.", "The war lasted from <1915 to 1918>.", None, None),
        ("The war began in 1914.", "The war lasted from <1915> to 1918.", 8, 4),
        ("The war began in 1914.", "The war lasted from 1915 to <1918>.", None, 2),
        ("The war ended in 1919.", "The war lasted from 1915 to <1918>.", 6, 2),
        ("The war began in 1914.", "The war ended in 1918.", 0, 0),
        ("The mill closed in 1914.", "The war lasted from <1915> to 1918.", -4, 0),
        ("The mill closed in 1914.", "The war began in 1915.", -4, -4),
        # a date in a name
        ("The 2018 race was won by Ida.", "The 2019 race was won by Ida.", 12, 12),
        ("The 2018 race was won by Ida.", "The 2019 vote was won by Ida.", None, None),
        ("The 2018 race was won by Ida.", "Ida won the race in 2019.", 8, 12),
    ],
)
def test_how_well_two_dates_fit(text: str, source: str, fit: int | None, turned: int | None) -> None:
    one, two = outline(text, "a"), outline(source, "b")
    assert (affinity(one, two), affinity(two, one)) == (fit, turned)
