"""The sources that a Markdown file names at its head, and nothing else of it."""

from __future__ import annotations

import pytest
import yaml

from discrep.errors import InputError
from discrep.named_sources import blanked, named_sources

FORMS = [
    "sources: notes.md",
    "sources:   'two words.txt'  ",
    'title: Fire\nsources: [notes.md, "a, b.md"]\ndate: 2024-10-30'.replace("a, b", "a b"),
    "sources:\n- notes.md\n- wire/*.jsonl\ntitle: Fire",
    "sources:\n    - 'one file.md'\n    - two.md",
    "sources: [../notes.md]",
]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("form", FORMS)
def test_it_is_read_as_yaml_reads_it(form: str, end: str) -> None:
    told = yaml.safe_load(form)["sources"]
    text = f"---\n{form}\n---\nA fire destroyed 42 homes.\n".replace("\n", end)
    assert named_sources(text, "a.md") == ([told] if isinstance(told, str) else told)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "A text.",
        "---\ntitle: Fire\n---\nx",
        "x\n---\nsources: a.md\n---\n",
        "---\nsources: a.md\n",
        "sources: a.md",
    ],
)
def test_a_text_that_names_none(text: str) -> None:
    assert named_sources(text, "a.md") == []


@pytest.mark.parametrize(
    "form",
    [
        "sources:",
        "sources: []",
        "sources: {a: b}",
        "sources: &x a.md",
        "sources: [a.md, , b.md]",
        "sources: [a",
        "sources: |",
    ],
)
def test_a_form_that_is_not_understood_is_an_error(form: str) -> None:
    with pytest.raises(InputError, match=r"^a.md: .*sources: \[notes.md"):
        named_sources(f"---\n{form}\n---\n", "a.md")


def test_blanked_front_matter_moves_nothing() -> None:
    text = "---\r\nsources: a.md\r\n---\r\nA fire 🔥 destroyed 42 homes."
    kept = blanked(text)
    assert len(kept) == len(text)
    assert kept.split("\r\n")[-1] == text.split("\r\n")[-1]
    assert kept.count("\r\n") == text.count("\r\n")
    assert "sources" not in kept
    assert blanked("No 12 head.\n---\n") == "No 12 head.\n---\n"
