"""`st.from_type` gives values of the library, in an environment where nothing but Hypothesis asked for them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import discrep
from conftest import Installed
from discrep.claims import Period
from discrep.testing.registration import register

register()  # what the entry point does; this environment may have been installed before it was there
TYPES = [
    discrep.Interval, discrep.Span, discrep.Quantity, discrep.Document, discrep.Source, discrep.Attribution,
    discrep.Claim, discrep.Finding, discrep.Report, discrep.Measurand, Period,
]  # fmt: skip


@pytest.mark.parametrize("kind", TYPES)
def test_each_type_has_a_strategy(kind: Any) -> None:
    @settings(max_examples=20)
    @given(st.from_type(kind))
    def holds(value: Any) -> None:
        assert type(value) is kind
        assert repr(value)

    holds()


@given(st.from_type(discrep.Claim))
def test_a_claim_is_one_of_the_published_strategy(claim: discrep.Claim) -> None:
    assert claim.span.of(claim.document.text) == claim.quantity.text


@given(st.from_type(list[discrep.Finding]))
def test_types_inside_of_types_are_found(found: list[discrep.Finding]) -> None:
    assert all(finding.claims for finding in found)


FROM_TYPE = """
import sys
sys.path.append({beside!r})
import hypothesis
loaded = {{name for name in sys.modules if name.startswith("discrep.")}}
heavy = sorted(loaded & {{"discrep.settings", "discrep.judging", "discrep.testing.strategies"}}) + [
    name for name in ("pydantic", "pint", "jinja2") if name in sys.modules]
print("loaded too early:", *heavy)
import discrep
from hypothesis import HealthCheck, given, settings, strategies as st
seen = []
@settings(max_examples=20, database=None, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.from_type(discrep.Claim), st.from_type(discrep.Report))
def law(claim, report):
    seen.append(claim)
    assert claim.span.of(claim.document.text) == claim.quantity.text
    assert discrep.judge(claim, claim).verdict != "conflict"
law()
print(len(seen) > 5)
"""


def test_the_entry_point_of_the_wheel(installed: Installed, tmp_path: Path) -> None:
    beside = tmp_path / "beside"
    install = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--target", beside, "hypothesis")
    done = subprocess.run(
        [sys.executable, *map(str, install)], capture_output=True, text=True, check=False, timeout=300
    )
    if done.returncode and "No matching distribution" in done.stderr:
        pytest.skip("no package index to install Hypothesis from")
    assert done.returncode == 0, done.stderr
    printed = installed.python(FROM_TYPE.format(beside=str(beside)), tmp_path)
    assert printed.splitlines() == ["loaded too early:", "True"]


def test_the_wheel_says_so_to_hypothesis(installed: Installed, tmp_path: Path) -> None:
    code = "from importlib.metadata import entry_points; print(*(p.value for p in entry_points(group='hypothesis')))"
    assert installed.python(code, tmp_path).split() == ["discrep.testing.registration:register"]
