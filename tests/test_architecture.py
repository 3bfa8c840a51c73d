"""The house: imports point down, rules are short, importing costs nothing, and results do not vary."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import discrep
from discrep.rules.model import Rule
from discrep.rules.registry import builtin_rules
from uncounted import uncounted

ROOT = Path(discrep.__file__).parent
FILES = sorted(ROOT.rglob("*.py"))
# From the ground up; a floor knows nothing of the floors above.
FLOORS = [
    "errors numbers folding regular_files toml_files layers presets severities settings frozen notebooks"
    " day_spans progress",
    "spans intervals stabbing camps hedges units quantity pint_values arithmetic sources claims findings strict_json"
    " wire_records wire",
    "extract",
    "align",
    "rules derive",
    "judging judged_pairs tables corpus keys pairing topics rivals consistency retellings comparing deriving checking"
    " inputs frames streaming",
    "testing render",
    "thresholds terminal writing progress_bar running extracting cli_options named_sources cli precommit __main__",
]
FLOOR = {name: height for height, names in enumerate(FLOORS) for name in names.split()}


def module(path: Path) -> str:
    parts = path.relative_to(ROOT.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module(path): path for path in FILES}


def imports(path: Path, lazy: bool) -> Iterator[str]:
    """The modules of discrep that a file imports when it runs; inside functions only if `lazy`."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    todo: list[ast.AST] = [tree]
    while todo:
        node = todo.pop()
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            todo += node.orelse
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.split(".")[0] == "discrep")
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            if node.module is not None and node.module.split(".")[0] == "discrep":
                for alias in node.names:
                    inner = f"{node.module}.{alias.name}"
                    yield inner if inner in MODULES else node.module
        elif lazy or not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            todo += ast.iter_child_nodes(node)


def floor(name: str) -> int:
    top = name.split(".")[1]
    assert top in FLOOR, f"{name} has no floor yet: put it into FLOORS and into the design"
    return FLOOR[top]


@pytest.mark.parametrize("name", [name for name in MODULES if name != "discrep"])
def test_imports_point_down(name: str) -> None:
    for other in imports(MODULES[name], lazy=True):
        if other == "discrep":
            assert floor(name) >= FLOOR["testing"], f"{name} imports the public front"
            continue
        assert floor(other) <= floor(name), f"{name} imports {other} from a floor above"


def test_one_door_leads_from_the_values_to_the_face() -> None:
    """Modules that are loaded by name are seen by no import: `notebooks` alone may load what lies above it so."""
    called = re.compile(r"""import_module\(\s*f?["'](discrep[\w.]*)""")
    doors = {
        (name, other.rstrip("."))
        for name, path in MODULES.items()
        if name != "discrep"
        for other in called.findall(path.read_text(encoding="utf-8"))
        if floor(other.rstrip(".")) > floor(name)
    }
    assert doors == {("discrep.notebooks", "discrep.render._notebook")}


# The floors inside the reading of text.
READING = "lexicon text|numerals|amounts|figures|measurands|saying|engine|reading".split("|")


def test_reading_is_built_in_floors_too() -> None:
    height = {name: i for i, names in enumerate(READING) for name in names.split()}
    seen = set()
    for name, path in MODULES.items():
        parts = name.split(".")
        if parts[:2] != ["discrep", "extract"] or len(parts) == 2:
            continue
        assert parts[2] in height, f"{name} has no floor yet"
        seen.add(parts[2])
        for other in imports(path, lazy=True):
            if other.startswith("discrep.extract."):
                assert height[other.split(".")[2]] <= height[parts[2]], f"{name} imports {other} from a floor above"
    assert seen == set(height)


def test_no_import_cycle() -> None:
    graph = {name: set(imports(path, lazy=False)) - {name, "discrep"} for name, path in MODULES.items()}
    assert list(TopologicalSorter(graph).static_order())
    assert len(graph) > 40


def test_a_rule_file_is_short_and_holds_one_rule() -> None:
    files = [path for path in (ROOT / "rules").glob("*.py") if path.stem[1:4].isdigit()]
    assert len(files) == len(builtin_rules()) >= 19
    for path in files:
        text = path.read_text(encoding="utf-8")
        assert len(text.splitlines()) <= 60, path.name
        names = vars(sys.modules[f"discrep.rules.{path.stem}"])
        rules = [value for value in names.values() if isinstance(value, Rule)]
        assert [rule.code.lower() for rule in rules] == [path.stem[:4]]
        assert f"{path.stem[5:].replace('_', '-')}" == rules[0].name


def test_every_rule_is_documented_and_answers_for_a_relation() -> None:
    for rule in builtin_rules():
        assert len(rule.doc) > 40, rule.code
        assert (rule.verdict is None) == (rule.code[0] == "A" and rule.code != "A604")


def run(code: str, **environment: str) -> str:
    """What a fresh interpreter prints, in which nobody counts the lines that run."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env=uncounted(PYTHONPATH=str(ROOT.parent), **environment),
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("name", ["discrep", "discrep.testing"])
def test_importing_the_package_loads_nothing_else(name: str) -> None:
    loaded = run(f"import sys, {name}; print(*sorted(m.partition('.')[0] for m in sys.modules))").split()
    assert "discrep" in loaded
    assert not {"pydantic", "pint", "typer", "jinja2", "hypothesis", "tomllib", "re2", "narwhals"} & set(loaded)


def test_the_front_loads_every_name_that_it_lists() -> None:
    printed = run("import discrep\nfor name in discrep.__all__: print(name, getattr(discrep, name).__module__)")
    homes = dict(line.split() for line in printed.splitlines() if len(line.split()) == 2)
    assert sorted({*homes, "extract"}) == sorted({*discrep.__all__, "extract"})
    with pytest.raises(AttributeError, match="nothing_like_it"):
        _ = discrep.nothing_like_it


COMPARE = """
import discrep
texts = [
    "Up to 12,000 North Korean troops were trained at five bases, Kyslytsya said.",
    "Over 3,000 troops have reached western Russia, a senior official said on Monday. 12 were killed.",
    "About 11,000 North Korean troops, 500 of them officers, are in Russia, Austin said. 15 were killed.",
    "The company earned $1.5 million in 2023, up 12 percent; analysts expected $1.2 million.",
    "Sales rose 12% to 1.6 million dollars; nearly 40 km of road and 25 miles of rail were built.",
]
report = discrep.compare([discrep.Document(t, id=f"t{i}", outlet=f"o{i % 2}") for i, t in enumerate(texts)])
for finding in report.findings:
    print(finding.id, finding, finding.remarks, [c.id for c in finding.claims])
for topic in report.topics:
    print(topic.name, topic.span, topic.origins)
print(report.claims)
"""


def test_results_do_not_vary_with_the_hash_seed() -> None:
    printed = {run(COMPARE, PYTHONHASHSEED=str(seed)) for seed in range(5)}
    assert len(printed) == 1
    assert printed.pop().count("\n") > 5


OFFLINE = """
import socket, sys
class Refused(Exception): pass
def refuse(*args, **kwargs): raise Refused("network")
socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse
sys.addaudithook(lambda event, args: refuse() if event in ("socket.connect", "socket.getaddrinfo") else None)
try:
    socket.create_connection(("127.0.0.1", 9))
except Refused:
    print("blocked")
"""


def test_nothing_is_asked_of_the_network() -> None:
    printed = run(OFFLINE + COMPARE + "print(discrep.check(texts[0], sources=texts[1:]).status)")
    assert printed.startswith("blocked\n")
    assert printed.count("\n") > 5
