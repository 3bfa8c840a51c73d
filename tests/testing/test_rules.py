"""What `discrep.testing.rules` gives the author of a rule; each check can fail, and says why."""

from __future__ import annotations

from pathlib import Path

import pytest

import discrep
from discrep.rules.model import NoOptions, Pair, Rule, rule
from discrep.rules.registry import builtin_rules
from discrep.settings import Model
from discrep.testing import rules as trying
from discrep.testing.strategies import known_pairs

D101 = next(one for one in builtin_rules() if one.code == "D101")


class Width(Model):
    times: int = 10


def because(pair: Pair, options: Width) -> str:
    return f"{pair.a.text} and {pair.b.text} lie more than {options.times} times apart"


def far(code: str = "X902", **more: object) -> Rule:
    @rule(code, "far-apart", verdict="tension", severity="warning", options=Width, because=because, **more)  # type: ignore[arg-type]
    def far_apart(pair: Pair, options: Width) -> bool:
        """Two figures that lie so far apart that one of them must be another thing."""
        low, high = sorted((abs(pair.a.value), abs(pair.b.value)))
        return pair.a.stated.apart(pair.b.stated) & (high > options.times * low)

    return far_apart


FIRST = far(precedes=("D101", "T303", "T304", "T302", "S401", "C502", "A604", "D103"))
PAGE = """# X902 far-apart

## Far apart

```source gazette
Some 12 ships came to Norvale, the mayor said.
```

```source courier
Some 1,700 ships came to Norvale, police said.
```

```findings
```

## Near

```source gazette
Some 12 ships came to Norvale, the mayor said.
```

```source courier
Some 40 ships came to Norvale, police said.
```

```findings
```
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "X902-far-apart.md"
    path.write_text(PAGE, encoding="utf-8")
    return path


def test_a_rule_is_in_force_without_being_installed() -> None:
    settings = trying.with_rule(FIRST)
    assert discrep.judge("12 ships", "1,700 ships", settings=settings).code == "X902"
    assert discrep.judge("12 ships", "1,700 ships").code == "D101"
    assert trying.with_rule(FIRST, settings) is settings
    assert discrep.compare(["12 ships came.", "1,700 ships came."], settings=settings).findings[0].code == "X902"
    assert settings.model_dump(mode="json")["plugins"] == ["X902"]
    with pytest.raises(ValueError, match="the name of an entry point, or a Rule"):
        discrep.Settings(plugins=(1,))
    with pytest.raises(discrep.DiscrepError, match="two rules with one code"):
        discrep.judge("1 ship", "2 ships", settings=trying.with_rule(far("D101")))


def test_a_page_is_held_against_the_library(page: Path) -> None:
    from discrep.testing.pages import rewrite

    with pytest.raises(AssertionError, match=r"X902-far-apart.md: Far apart\n--- the page\n\+\+\+ the library"):
        trying.assert_page(page, FIRST)
    rewrite(page, trying.with_rule(FIRST))
    trying.assert_page(page, FIRST)
    assert "tension[X902]" in page.read_text(encoding="utf-8")


def test_a_page_shows_the_rule_and_its_silence(page: Path) -> None:
    from discrep.testing.pages import rewrite

    never = discrep.Settings(rules={"X902": {"times": 10**6}})
    rewrite(page, trying.with_rule(FIRST, never))
    with pytest.raises(AssertionError, match="no example in which X902 is heard"):
        trying.assert_page(page, FIRST, settings=never)
    always = discrep.Settings(rules={"X902": {"times": 2}})
    rewrite(page, trying.with_rule(FIRST, always))
    with pytest.raises(AssertionError, match="no example in which X902 is silent"):
        trying.assert_page(page, FIRST, settings=always)


def test_verdicts_of_wordings() -> None:
    assert trying.assert_verdict("12 ships", "1,700 ships", "X902", rule=FIRST).severity == "warning"
    trying.assert_verdict("12 ships", "1,700 ships", "tension", rule=FIRST)
    trying.assert_verdict("12 ships", "1,700 ships", "conflict")
    with pytest.raises(AssertionError) as caught:
        trying.assert_verdict("12 ships", "1,700 ships", "conflict", rule=FIRST)
    assert "expected conflict, found <Finding tension[X902]" in str(caught.value)
    assert "D101: 12 and 1,700 share no value; it yields to X902" in str(caught.value)


def test_a_rule_without_a_place_is_found_out() -> None:
    with pytest.raises(AssertionError, match=r'X902 and \w\d+ both match .*: say yields_to=\("\w\d+",\) or precedes='):
        trying.assert_ordered(far())
    ordered = known_pairs("D101").map(lambda known: known.claims)
    assert trying.assert_ordered(far(yields_to=("D101",)), pairs=ordered, examples=30) == 0
    two = discrep.Settings(rules={"X902": {"times": 1}})
    assert trying.assert_ordered(far(yields_to=("D101",)), pairs=ordered, examples=30, settings=two) > 5
    with pytest.raises(AssertionError, match="X902 and D101"):
        trying.assert_ordered(far(), pairs=ordered, examples=30, settings=two)


def test_built_in_rules_are_in_order_too() -> None:
    assert trying.assert_ordered(D101, examples=100) > 0


def test_a_rule_that_asks_for_the_first_claim_is_found_out() -> None:
    def told(pair: Pair, options: NoOptions) -> str:
        return "the first is smaller"

    @rule("X903", "smaller-first", verdict=None, because=told, relation=None)
    def lopsided(pair: Pair, options: NoOptions) -> bool:
        """A remark where the first claim is the smaller one."""
        return pair.a.value < pair.b.value

    with pytest.raises(AssertionError, match="X903"):
        trying.assert_symmetric(lopsided)
    assert trying.assert_symmetric(FIRST, pairs=known_pairs("D101").map(lambda known: known.claims), examples=30) == 0
    assert trying.assert_symmetric(D101, examples=100) > 0
    assert trying.assert_ordered(lopsided, examples=30) > 0  # a remark has no place, but it matched
