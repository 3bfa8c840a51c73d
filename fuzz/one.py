"""Fuzzes one harness under atheris: `python fuzz/one.py extract --seconds 600 --out folder`.

`run.py` calls it for each harness. What fails is kept, one input for each place that fails, and the run goes on.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import json
import os
import pkgutil
import sys
import time
import traceback
from contextlib import nullcontext
from pathlib import Path
from random import Random

try:
    import atheris
except ModuleNotFoundError:  # with --plain nobody needs it
    atheris = None

# What is watched for new paths, by harness; what lies beneath has a harness of its own, and watching costs time.
WATCHED = {
    "extract": ["discrep.extract"],
    "parse": ["discrep.extract", "discrep.hedges", "discrep.numbers"],
    "compare": ["discrep.comparing", "discrep.align", "discrep.rules", "discrep.judging", "discrep.topics"],
    "check": ["discrep.checking", "discrep.derive", "discrep.deriving", "discrep.align"],
    "json": ["discrep.wire", "discrep.wire_records", "discrep.strict_json"],
    "jsonl": ["discrep.inputs", "discrep.wire", "discrep.strict_json", "discrep.tables"],
    "csv": ["discrep.inputs", "discrep.tables"],
    "settings": ["discrep.settings", "discrep.toml_files", "discrep.layers", "discrep.numbers"],
    "html": ["discrep.render"],
}


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("harness", choices=WATCHED)
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--out", type=Path, required=True, help="a folder for counts, failures and the corpus")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--stop", action="store_true", help="end with the first failure")
    parser.add_argument("--plain", action="store_true", help="by the grammar alone, without watching for new paths")
    return parser.parse_args()


ASKED = arguments()
with nullcontext() if ASKED.plain else atheris.instrument_imports(include=WATCHED[ASKED.harness]):
    import discrep

    for module in pkgutil.walk_packages(discrep.__path__, "discrep."):
        # Strategies and engines need libraries that no harness does.
        if not module.name.startswith(("discrep.testing", "discrep.frames", "discrep.__main__")):
            importlib.import_module(module.name)

from grammar import WORDS  # noqa: E402 - what they import is watched already
from harnesses import HARNESSES  # noqa: E402


class Run:
    """Counts of one run, written as it goes: libFuzzer ends the process without a word."""

    def __init__(self, asked: argparse.Namespace) -> None:
        self.asked, self.harness = asked, HARNESSES[asked.harness]
        self.executions = self.reached = 0
        self.failures: dict[str, str] = {}
        self.begun = self.told = time.monotonic()
        asked.out.mkdir(parents=True, exist_ok=True)
        self.tell()

    def one(self, data: bytes) -> None:
        self.executions += 1
        try:
            self.reached += self.harness.run(data.decode("utf-8", "surrogateescape"))
        except Exception as error:
            self.fail(data, error)
        if time.monotonic() - self.told > 2:
            self.tell()

    def fail(self, data: bytes, error: Exception) -> None:
        frames = traceback.extract_tb(error.__traceback__)
        place = f"{type(error).__name__} at " + " < ".join(f"{f.filename}:{f.lineno}" for f in frames[::-1][:2])
        if place in self.failures:
            return
        name = f"{self.asked.harness}-{hashlib.sha256(place.encode()).hexdigest()[:10]}"
        (self.asked.out / name).write_bytes(data)
        self.failures[place] = name
        (self.asked.out / f"{name}.txt").write_text(
            "".join(traceback.format_exception(error)), encoding="utf-8", errors="backslashreplace"
        )
        self.tell()
        if self.asked.stop:
            os._exit(77)

    def tell(self) -> None:
        self.told = time.monotonic()
        counts = {
            "harness": self.asked.harness, "seconds": round(self.told - self.begun), "executions": self.executions,
            "reached": self.reached, "failures": self.failures,
        }  # fmt: skip
        part = self.asked.out / f"{self.asked.harness}.json.part"
        part.write_text(json.dumps(counts, indent=1), encoding="utf-8")
        os.replace(part, self.asked.out / f"{self.asked.harness}.json")

    def mutated(self, data: bytes, longest: int, seed: int) -> bytes:
        """Mostly a change by the grammar, sometimes one by libFuzzer, with its dictionary and what it has seen."""
        rng = Random(seed)
        if not self.asked.plain and rng.random() < 0.15:
            return bytes(atheris.Mutate(data, longest))
        if not data or rng.random() < 0.25:
            text = self.harness.made(rng)
        else:
            text = self.harness.changed(data.decode("utf-8", "surrogateescape"), rng)
        return _bytes(text)[:longest]


def _bytes(text: str) -> bytes:
    """As UTF-8; half a character becomes a byte that is none."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")


def plain(run: Run) -> None:
    """Inputs of the grammar, each changed a few times."""
    data, seed = b"", run.asked.seed
    while time.monotonic() - run.begun < run.asked.seconds:
        seed += 1
        data = run.mutated(data if seed % 5 else b"", run.harness.longest, seed)
        run.one(data)
    run.tell()


def main() -> None:
    asked = ASKED
    run = Run(asked)
    if asked.plain:
        plain(run)
        return
    corpus = asked.out / f"{asked.harness}.corpus"
    corpus.mkdir(exist_ok=True)
    rng = Random(asked.seed)
    for n in range(64):
        (corpus / f"made-{n}").write_bytes(_bytes(run.harness.made(rng))[: run.harness.longest])
    words = asked.out / "dictionary"
    escaped = ("".join(f"\\x{byte:02x}" for byte in word.encode()) for word in WORDS if word.isprintable())
    words.write_text("".join(f'"{word}"\n' for word in escaped), encoding="ascii")
    options = [
        f"-max_total_time={asked.seconds}", f"-max_len={run.harness.longest}", f"-seed={asked.seed}", f"-dict={words}",
        "-timeout=60", "-rss_limit_mb=3000", f"-artifact_prefix={asked.out}/{asked.harness}-", "-verbosity=0",
    ]  # fmt: skip
    atheris.Setup([sys.argv[0], *options, str(corpus)], run.one, custom_mutator=run.mutated)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
