"""What is looked at before rules judge: nothing of it grows with the square of the claims."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import count

import discrep
from discrep.align.frames import frame
from discrep.align.revisions import revised
from discrep.align.speakers import without_speakers
from discrep.corpus import gather
from discrep.settings import Settings


def grown(work: Callable[[int], object], small: int) -> float:
    """The CPU time of four times as much, as a multiple; the least of several tries."""

    def seconds(n: int) -> float:
        start = time.process_time()
        work(n)
        return time.process_time() - start

    return min(seconds(4 * small) / max(seconds(small), 1e-3) for _ in range(4))


def test_counted_sources_are_sought_and_not_run_through() -> None:
    claims = discrep.extract("Two officials said that the flood killed 40 people. " * 6000)
    assert len(without_speakers(claims[:40])) == 20
    assert grown(lambda n: without_speakers(claims[:n]), 3000) < 8


def test_what_lies_inside_a_mention_is_told_from_what_only_touches_it() -> None:
    text = "Two officials said 40 people died. Three of the 12 officials said 50 people died."
    kept = [claim.quantity.value for claim in without_speakers(discrep.extract(text))]
    assert 40 in kept
    assert 50 in kept
    assert 2 not in kept


def test_a_pair_is_found_once_however_many_groups_hold_it() -> None:
    wordings = "{} people were killed in the flood near Odesa.", "The flood near Odesa killed {} people."
    texts = [wordings[i % 2].format(100 + i * 37 % 61) for i in range(61)]
    documents = [discrep.Document(text, id=f"d{i:02}") for i, text in enumerate(texts)]
    there, back = discrep.compare(documents), discrep.compare(documents[::-1])
    pairs = [frozenset(claim.id for claim in finding.claims) for finding in there.findings]
    assert len(pairs) == len(set(pairs)) > len(texts)
    assert set(pairs) == {frozenset(claim.id for claim in finding.claims) for finding in back.findings}


def test_many_figures_of_one_sentence_are_compared_without_reading_it_for_each() -> None:
    sentences = count(1000)  # each is another one, since what was read once is kept

    def read(n: int) -> object:
        figures = ", ".join(f"{next(sentences)} people" for _ in range(n))
        claims = discrep.extract(f"{figures} were killed, by figures that were revised.")
        return [(frame(claim), revised(claim)) for claim in claims]

    assert grown(read, 600) < 8


def test_texts_that_share_an_id_are_told_apart_one_by_one() -> None:
    claims = [claim for i in range(2400) for claim in discrep.extract(f"The flood killed {100 + i} people.")]
    documents, told = gather(claims, Settings())
    assert len(documents) == len({document.id for document in documents}) == len(told) == 2400
    assert [claim.quantity.value for claim in told] == list(range(100, 2500))
    assert gather([claims[0], claims[1], claims[0]], Settings())[1][2].document.id == "text"
    assert grown(lambda n: gather(claims[:n], Settings()), 600) < 8
