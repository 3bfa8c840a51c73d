"""What discrep says is the same, byte for byte, wherever it runs; `make determinism` asks many more times."""

from __future__ import annotations

import runpy
import subprocess
import sys

from conftest import ROOT

TOOL = ROOT / "tools" / "determinism.py"


def test_hash_seeds_processes_zones_locales_contexts_and_orders() -> None:
    done = subprocess.run(
        [sys.executable, str(TOOL), "--seeds", "4"], capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1].startswith("4 runs, ")
    assert done.stdout.endswith(": 0 differ from the first\n")


def test_a_difference_is_told() -> None:
    differing = runpy.run_path(str(TOOL))["differing"]
    base = ["unordered toll a1", "toll json b2", "monday c3"]
    assert differing(base, base, in_order=True) == []
    assert differing(base, ["unordered toll a1", "toll json XX", "monday c3"], in_order=True) == [
        "toll json XX",
        "toll json b2",
    ]
    assert differing(base, ["unordered toll a1", "toll json XX", "monday c3"], in_order=False) == []
    assert differing(base, ["unordered toll a1", "toll json b2", "monday XX"], in_order=False) == ["monday c3"]
    assert differing(base, ["failed: no module"], in_order=False) == ["unordered toll a1", "monday c3"]
