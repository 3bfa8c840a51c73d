"""Write what the library prints into the rule pages, and their index."""

from __future__ import annotations

from pathlib import Path

from discrep.rules.registry import builtin_rules
from discrep.testing.pages import rewrite

RULES = Path(__file__).parent / "rules"

for page in sorted(RULES.glob("[A-Z][0-9]*.md")):
    if rewrite(page):
        print(f"rewrote {page.name}")

lines = ["# Rules", "", "Every page is a test: its examples are run and compared with what they print.", ""]
lines += ["| code | name | verdict | relation | says |", "|---|---|---|---|---|"]
for rule in builtin_rules():
    page = f"{rule.code}-{rule.name}.md"
    says = rule.doc.split("\n\n")[0].replace("\n", " ")
    lines.append(f"| [{rule.code}]({page}) | {rule.name} | {rule.verdict or 'remark'} | {rule.relation} | {says} |")
(RULES / "README.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
