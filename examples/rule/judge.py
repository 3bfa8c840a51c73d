"""A rule of one's own: a file with options, a page that is a test, and settings that put it in force.

`estimates.py` holds the rule, `E901-interested-estimates.md` its page. Here the rule itself stands in the settings; an
installed package names it as an entry point of the group `discrep.rules` and settings name that. Run it with
`python examples/rule/judge.py`.
"""

from __future__ import annotations

from pathlib import Path

from estimates import interested_estimates

import discrep
from discrep.testing.rules import assert_ordered, assert_page, assert_symmetric

MARCH = [
    discrep.Document(
        "NORVALE - Many streets were closed on Saturday when the town marched for its hospital.\n\n"
        "Some 80,000 people marched through the town, the organizers said. The county wants to close the hospital "
        "next spring.",
        id="herald",
        outlet="Norvale Herald",
    ),
    discrep.Document(
        "NORVALE - About 25,000 people marched through the town on Saturday, police said. The march against the "
        "closure of the hospital ended without arrests.",
        id="wire",
        outlet="Coast Wire",
    ),
]


def told(title: str, settings: discrep.Settings | None) -> None:
    print(title)
    for finding in discrep.compare(MARCH, settings=settings).findings:
        if finding.verdict in ("conflict", "tension"):
            print(f"  {finding.severity}: {finding.verdict} {finding.code}: {finding.explanation}")


told("Without the rule:", None)
told("With it:", discrep.Settings(plugins=(interested_estimates,)))
wider = discrep.Settings(plugins=(interested_estimates,), rules={"E901": {"times": 5}})
told("With it, from five times as much on:", wider)

page = Path(__file__).parent / "E901-interested-estimates.md"
assert_page(page, interested_estimates)
assert_ordered(interested_estimates)
assert_symmetric(interested_estimates)
print("Its page is right, its place among the other rules is declared, and it judges both ways alike.")
