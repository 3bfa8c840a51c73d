"""Many documents: the same claims for any number of processes, one document after the other."""

from __future__ import annotations

import gc
import multiprocessing
import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path

import pytest

import discrep
from discrep.errors import ExtractionError
from discrep.extract.reading import extract
from discrep.rules.registry import builtin_rules
from discrep.settings import Settings
from discrep.sources import Document

TEXTS = [
    "Up to 12,000 soldiers were being trained at five bases, the envoy said.",
    "",
    "Revenue rose 12 percent, from $345 million to $386 million, in the third quarter.",
    "“One third of 3,000 homes lost power”, the mayor told reporters on 3 May 2024.",
]


def documents(rounds: int = 1) -> list[Document]:
    return [Document(text, f"{number}-{i}") for number in range(rounds) for i, text in enumerate(TEXTS)]


class Deadly(str):
    """A text that ends the process that it is sent to."""

    def __reduce__(self) -> tuple[object, tuple[int]]:
        return os._exit, (3,)


def test_the_claims_of_each_document_for_any_number_of_processes() -> None:
    given = [*documents(), *TEXTS, "In 2019 about 100 homes burned."]
    settings = Settings(hedges={"about": "1/2"}, plugins=(builtin_rules()[0],))
    found = list(discrep.extract_many(given, keep="all", settings=settings))
    assert [document.id for document, _ in found][2:6] == ["0-2", "0-3", "doc5", "doc6"]
    assert [claims for _, claims in found] == [
        extract(document, keep="all", settings=settings) for document, _ in found
    ]
    several = list(discrep.extract_many(given, jobs=2, keep="all", settings=settings))
    assert several == found
    assert [claim.quantity.text for claim in several[-1].claims] == ["2019", "about 100"]
    assert several[-1].claims[1].quantity.interval.low == 50
    assert several[0].document is given[0]
    for document, claims in several:
        assert all(claim.document is document for claim in claims)
        assert all(level.document is document for claim in claims for level in claim.levels)
    assert gc.isenabled()


@pytest.mark.parametrize("jobs", [1, 2])
def test_documents_are_read_only_as_far_as_needed(jobs: int) -> None:
    read = 0

    def endless() -> Iterator[Document]:
        nonlocal read
        for number in count():
            read = number + 1
            yield Document("nothing in here " * 10_000, f"d{number}")

    found = discrep.extract_many(endless(), jobs)
    assert read == 0
    assert [document.id for document, _ in islice(found, 3)] == ["d0", "d1", "d2"]
    assert read <= (3 if jobs == 1 else 20)
    found.close()
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_reading_the_documents_raises_comes_in_its_turn(jobs: int) -> None:
    def broken() -> Iterator[Document]:
        yield from documents()
        raise OSError("the wire is cut")

    found = discrep.extract_many(broken(), jobs)
    assert [document.id for document, _ in islice(found, 4)] == ["0-0", "0-1", "0-2", "0-3"]
    with pytest.raises(OSError, match="the wire is cut"):
        next(found)
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_document_that_cannot_be_read_is_named(jobs: int) -> None:
    given = [documents()[0], Document(b"no text", "bad"), documents()[2]]  # type: ignore[arg-type]
    told: list[ExtractionError] = []
    found = discrep.extract_many(given, jobs, on_error=lambda _, error: told.append(error))
    assert [document.id for document, _ in found] == ["0-0", "0-2"]
    (error,) = told
    assert str(error).startswith("bad: TypeError: ")
    assert "Traceback" in error.__notes__[0]


def test_without_on_error_it_is_raised() -> None:
    found = discrep.extract_many([documents()[0], Document(b"no text", "bad")])  # type: ignore[arg-type]
    assert next(found).document.id == "0-0"
    with pytest.raises(ExtractionError, match=r"^bad: \w+Error: "):
        next(found)


def test_a_document_that_kills_its_process_is_named_and_nothing_else_is_lost() -> None:
    given = [*documents(), Document(Deadly("It killed 3."), "deadly"), *documents(2)[4:]]
    told: list[str] = []
    found = list(discrep.extract_many(given, 2, on_error=lambda _, error: told.append(str(error))))
    assert told == ["deadly: the process that read it died"]
    assert found == list(discrep.extract_many([*given[:4], *given[5:]]))
    assert multiprocessing.active_children() == []


def test_what_is_wrong_is_told_before_anything_is_read() -> None:
    with pytest.raises(discrep.DiscrepError, match="keep"):
        discrep.extract_many([], keep="everything")
    with pytest.raises(discrep.DiscrepError, match=r"lexicon|language"):
        discrep.extract_many([], language="xx")
    with pytest.raises(discrep.DiscrepError, match="too many processes, found '1001', expected at most 1,000"):
        discrep.extract_many([], jobs=1001)
    with pytest.raises(discrep.DiscrepError, match="below 0"):
        discrep.extract_many([], jobs=-1)
    with pytest.raises(discrep.InputError, match="found 'str', expected an iterable of documents"):
        discrep.extract_many("It killed 3.")
    with pytest.raises(discrep.InputError, match="doc2: cannot be read, found 'int'"):
        list(discrep.extract_many(["It killed 3.", 3]))  # type: ignore[list-item]
    assert list(discrep.extract_many([], jobs=0)) == []


# As a script ---------------------------------------------------------------------------------------


def script(folder: Path, code: str) -> subprocess.Popen[str]:
    path = folder / "script.py"
    path.write_text(textwrap.dedent(code))
    environment = {**os.environ, "PYTHONPATH": str(Path(discrep.__file__).parents[1])}
    pipe = subprocess.PIPE
    return subprocess.Popen([sys.executable, str(path)], stdout=pipe, stderr=pipe, text=True, env=environment)


def test_a_script_without_a_guard_is_told_so(tmp_path: Path) -> None:
    code = """
    import discrep
    print(list(discrep.extract_many(["It killed 25 people."], jobs=2)))
    """
    shown, told = script(tmp_path, code).communicate(timeout=60)
    assert shown == ""
    assert "DiscrepError: processes do not start" in told
    assert 'if __name__ == "__main__":' in told


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_processes_end_with_the_one_that_started_them(tmp_path: Path) -> None:
    code = """
    import itertools
    import discrep
    if __name__ == "__main__":
        endless = ("It killed 25 people. " + " " * 300_000 for _ in itertools.count())
        for document, claims in discrep.extract_many(endless, jobs=2):
            print(document.id, flush=True)
    """
    process = script(tmp_path, code)
    assert process.stdout is not None
    assert process.stdout.readline() == "doc1\n"
    process.kill()
    # The processes have its standard output too: it ends when the last of them does.
    process.communicate(timeout=30)
    assert process.returncode == -9
