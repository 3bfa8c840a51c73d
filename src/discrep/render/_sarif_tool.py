"""discrep itself in SARIF: its version, and the rules that the results are of."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import metadata
from typing import Any

import discrep
from discrep.render._cases import STATUSES, Case
from discrep.rules.registry import builtin_rules


def driver(told: Sequence[Case]) -> dict[str, Any]:
    """Name, version and the rules of these cases, by code."""
    made: dict[str, Any] = {"name": "discrep", "version": discrep.__version__}
    if (page := homepage()) is not None:
        made["informationUri"] = page
    first = {case.code: case for case in reversed(told)}
    return {**made, "rules": [_rule(first[code]) for code in sorted(first)]}


def homepage() -> str | None:
    """The page that the metadata of the package name, if any."""
    try:
        about = metadata.metadata("discrep")
    except metadata.PackageNotFoundError:
        return None
    urls = [url.partition(",")[2].strip() for url in about.get_all("Project-URL") or []]
    return next((url for url in [*(about.get_all("Home-page") or []), *urls] if url.startswith("https://")), None)


def _rule(case: Case) -> dict[str, Any]:
    """A rule by its own text; one of a plugin, which a report knows by code and name alone, by these."""
    rule = next((each for each in builtin_rules() if each.code == case.code), None)
    doc = rule.doc if rule else STATUSES[case.code][1] if case.code in STATUSES else case.name
    return {
        "id": case.code,
        "name": case.name,
        "shortDescription": {"text": doc.split("\n\n")[0].replace("\n", " ")},
        "help": {"text": doc},
        "defaultConfiguration": {"level": rule.severity if rule else case.severity},
    }
