"""Fuzzes each harness in turn and tells what came out: `python fuzz/run.py [--seconds 600] [harness …]`.

Ends with 1 where an input failed; it stands in the folder of `--out`, with its traceback.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
HARNESSES = ("extract", "parse", "compare", "check", "json", "jsonl", "csv", "settings", "html")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("harnesses", nargs="*", default=HARNESSES)
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--out", type=Path, default=HERE / "out")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    failed = 0
    print(f"{'harness':10}{'seconds':>9}{'executions':>12}{'reached':>9}{'failures':>10}")
    for name in asked.harnesses:
        options = ["--seconds", str(asked.seconds), "--out", str(asked.out), "--seed", str(asked.seed)]
        done = subprocess.run([sys.executable, HERE / "one.py", name, *options], capture_output=True, check=False)
        counts = json.loads((asked.out / f"{name}.json").read_text(encoding="utf-8"))
        share = counts["reached"] / max(1, counts["executions"])
        failures = len(counts["failures"]) + (done.returncode != 0)
        print(f"{name:10}{counts['seconds']:>9}{counts['executions']:>12,}{share:>9.0%}{failures:>10}", flush=True)
        for place in counts["failures"]:
            print(f"  {place}")
        if done.returncode:  # a hang, too much memory, or a crash of the interpreter
            print(done.stderr.decode("utf-8", "replace")[-2000:])
        failed += failures
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
