"""What the patterns take and what they leave, by texts that each part of them decides."""

from __future__ import annotations

import importlib
import tomllib
from pathlib import Path

import pytest

PATTERNS: dict[str, list[tuple[str, bool, list[str]]]] = tomllib.loads(
    Path(__file__).with_suffix("").with_name("patterns.toml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize(
    ("name", "text", "whole", "pieces"), [(name, *row) for name in PATTERNS for row in PATTERNS[name]]
)
def test_what_a_pattern_takes(name: str, text: str, whole: bool, pieces: list[str]) -> None:
    module, _, constant = name.partition(":")
    pattern = getattr(importlib.import_module(module), constant)
    assert (pattern.fullmatch(text) is not None) is whole
    assert [match[0] for match in pattern.finditer(text)] == pieces
