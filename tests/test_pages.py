"""Every rule has a page, every page a rule, and each page shows the rule firing and staying silent."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from discrep.rules.registry import builtin_rules
from discrep.testing.pages import examples, rewrite

PAGES = sorted((Path(__file__).parent.parent / "docs" / "rules").glob("[A-Z][0-9]*.md"))
UPDATE = os.environ.get("DISCREP_UPDATE_PAGES") == "1"


def test_each_rule_has_a_page_and_each_page_a_rule() -> None:
    assert [page.stem for page in PAGES] == [f"{rule.code}-{rule.name}" for rule in builtin_rules()]


def test_the_index_names_every_rule() -> None:
    index = (PAGES[0].parent / "README.md").read_text(encoding="utf-8")
    missing = [rule.code for rule in builtin_rules() if f"[{rule.code}]({rule.code}-{rule.name}.md)" not in index]
    assert missing == [], "run: make docs"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_page_shows_what_the_library_prints(page: Path) -> None:
    if UPDATE:
        rewrite(page)
    for example in examples(page):
        assert example.printed() == example.expected, f"{page.name}: {example.title}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_page_has_an_example_that_fires_and_one_that_does_not(page: Path) -> None:
    code = page.stem.split("-")[0]
    fired = [
        any(finding.code == code or code in {r.code for r in finding.remarks} for finding in example.findings())
        for example in examples(page)
    ]
    assert any(fired)
    assert not all(fired)


@pytest.mark.parametrize("rule", builtin_rules(), ids=lambda rule: rule.code)
def test_rule_says_what_it_means(rule) -> None:
    assert rule.doc.split("\n")[0].endswith((".", ":"))
    assert rule.severity == {"conflict": "error", "tension": "warning"}.get(str(rule.verdict), "note")


def test_rewriting_puts_the_output_into_a_page(tmp_path: Path) -> None:
    page = tmp_path / "D101.md"
    page.write_text(
        "# D101\n\n```source a\n20 people died.\n```\n\n```source b\n12 people died.\n```\n\n```findings\n```\n"
    )
    assert rewrite(page)
    assert "conflict[D101]" in page.read_text()
    assert not rewrite(page)
