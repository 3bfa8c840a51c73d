"""What the registry knows of the rules, for their pages and their index: families, relations, which goes first."""

from __future__ import annotations

from collections.abc import Iterator

from discrep.rules.model import Rule
from discrep.rules.registry import builtin_rules

FAMILIES = {
    "D": ("Conflict", "As stated, both cannot be true; D2xx are about figures that arithmetic ties together."),
    "T": ("Tension", "Both can be true as stated, but not as a reader would take them."),
    "S": ("Time", "Time explains the difference."),
    "C": ("Agreement", "Both are right."),
    "N": ("Not comparable", "They measure different things, and each rule names one way in which they do."),
    "A": ("Who says so", "Remarks are added to a finding and give no verdict; a denial is a conflict."),
    "U": ("Undetermined", "The texts do not say enough."),
}
RELATIONS = {
    "same": "both measure the same thing",
    "part": "one counts a part of what the other counts, or a later phase of the same group",
    "derived": "one is the other in another unit",
    "different": "they measure different things",
    "unknown": "the texts do not say enough",
    "joint": "arithmetic ties three figures or more together",
}


def page_of(rule: Rule) -> str:
    return f"{rule.code}-{rule.name}.md"


def link(rule: Rule) -> str:
    return f"[{rule.code}]({page_of(rule)})"


def ordered_pages() -> list[str]:
    """The pages of all rules, family by family."""
    rules = by_code().values()
    return [page_of(rule).removesuffix(".md") for letter in FAMILIES for rule in rules if rule.code.startswith(letter)]


def by_code() -> dict[str, Rule]:
    return {rule.code: rule for rule in builtin_rules()}


def before(rule: Rule, rules: dict[str, Rule]) -> set[str]:
    """The codes that go before a rule, as either of the two says, whatever lies between them."""
    found: set[str] = set()
    open_ = [rule]
    while open_:
        one = open_.pop()
        ahead = {*one.yields_to, *(other.code for other in rules.values() if one.code in other.precedes)} - found
        found |= ahead
        open_ += [rules[code] for code in sorted(ahead)]
    return found


def nearest(rule: Rule, rules: dict[str, Rule]) -> list[str]:
    """Of those that go before a rule, the ones that go before no other of them."""
    ahead = before(rule, rules)
    return sorted(ahead - {code for other in ahead for code in before(rules[other], rules)})


def judging(rules: dict[str, Rule]) -> Iterator[tuple[str, list[Rule]]]:
    """Each relation with the rules that give a verdict on it."""
    for relation in RELATIONS:
        yield relation, [r for r in rules.values() if r.verdict is not None and r.relation == relation]


def index() -> str:
    """The index of the rules, by family, and which goes first."""
    rules = by_code()
    lines = [
        "# Rules",
        "",
        "A rule is a named comparison: a code, a verdict and a reason in words. Each has a page, and every page is a",
        "test: its examples are run and compared with what they print. `discrep rules D101` prints the page of one.",
        "",
    ]
    for letter, (title, says) in FAMILIES.items():
        lines += [f"## {letter}: {title}", "", says, "", "| code | name | verdict | says |", "|---|---|---|---|"]
        for rule in rules.values():
            if rule.code.startswith(letter):
                text = rule.doc.split("\n\n")[0].replace("\n", " ")
                lines.append(f"| {link(rule)} | {rule.name} | {rule.verdict or 'remark'} | {text} |")
        lines.append("")
    lines += [
        "## Which rule goes first",
        "",
        "Before any rule is asked, alignment says how two figures are related, and each rule answers for one relation.",
        "Among the rules of one relation a declared order decides; there are no priority numbers. A rule *yields to*",
        "others: where they match too, they are heard. Rules that nothing ties, here or by way of others, never match",
        "one pair with different verdicts, and a test keeps it so; of two with one verdict the lower code is heard.",
        "",
        "<!-- order -->",
        "",
        "| relation | says | rules |",
        "|---|---|---|",
    ]
    for relation, asked in judging(rules):
        listed = ", ".join(link(rule) for rule in asked)
        lines.append(f"| {relation} | {RELATIONS[relation]} | {listed} |")
    lines += ["", "In order, where there is one:", "", "| rule | directly after |", "|---|---|"]
    for _, asked in judging(rules):
        placed = sorted((rule for rule in asked if _tied(rule, rules)), key=lambda r: (len(before(r, rules)), r.code))
        for rule in placed:
            ahead = ", ".join(link(rules[code]) for code in nearest(rule, rules)) or "(first)"
            lines.append(f"| {link(rule)} {rule.name} | {ahead} |")
    return "\n".join(lines) + "\n"


def _tied(rule: Rule, rules: dict[str, Rule]) -> bool:
    return bool(before(rule, rules)) or any(rule.code in before(other, rules) for other in rules.values())
