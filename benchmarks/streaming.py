"""How do many documents go through `discrep extract`? Ratios, each inside one run.

* Time of one process against two, for the command and for `extract_many`, and against two commands that know nothing of
  each other, which is what the machine can do. Where other work takes the cores, the times on the clock say little.
* Peak memory of all processes at 10 and 100 MB of input, and with --large at 1 GB.
* A run that is killed at random ten times and goes on each time, against one that is left alone.

`python benchmarks/streaming.py --help` says how to choose one of them.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from extraction import documents

MB = 10**6
WORDS = (
    "the a of and to in house road river town ferry evening captain letter window garden morning music quiet table "
    "market winter story answer friend under between said walked looked turned left again slowly never always"
).split()


def dense(path: Path, size: int, seed: int = 7) -> Path:
    """A JSONL of documents with a figure in nearly every sentence, of about so many bytes."""
    with open(path, "w") as file:
        for number, text in enumerate(documents(size // 1000, seed)):
            file.write(json.dumps({"id": f"d{number}", "text": text}) + "\n")
    return path


def sparse(path: Path, size: int, seed: int = 7) -> Path:
    """A JSONL of documents of 3 kB with one figure each: quick to read, so that much of it can be."""
    rng = random.Random(seed)
    sentences = [" ".join(rng.choice(WORDS) for _ in range(12)).capitalize() + "." for _ in range(200)]
    written = number = 0
    with open(path, "w") as file:
        while written < size:
            text = " ".join(rng.choices(sentences, k=40)) + f" The ferry carried {rng.randrange(20, 900)} people."
            written += file.write(json.dumps({"id": f"d{number}", "text": text}) + "\n")
            number += 1
    return path


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "discrep", "extract", *map(str, arguments)]


# Two processes against one -------------------------------------------------------------------------

TIMED = """
import json, resource, sys, time
import discrep
from discrep.cli import app

def many(feed, jobs):
    documents = (discrep.Document(**json.loads(line)) for line in open(feed))
    return sum(len(claims) for _, claims in discrep.extract_many(documents, jobs=jobs))

def command(feed, jobs):
    app(["extract", feed, "-f", "jsonl", "-o", feed + ".claims", "-j", str(jobs)], standalone_mode=False)

if __name__ == "__main__":
    discrep.extract("12 people")
    begin, own = time.perf_counter(), time.process_time()
    {"discrep extract": command, "extract_many": many}[sys.argv[1]](sys.argv[2], int(sys.argv[3]))
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(time.perf_counter() - begin, time.process_time() - own, used.ru_utime + used.ru_stime)
"""


def processes(folder: Path, size: int, rounds: int) -> None:
    feed = dense(folder / "dense.jsonl", size)
    lines = feed.read_text().splitlines(keepends=True)
    halves = [folder / "first.jsonl", folder / "second.jsonl"]
    for half, some in zip(halves, (lines[::2], lines[1::2]), strict=True):
        half.write_text("".join(some))
    script = folder / "timed.py"
    script.write_text(TIMED)

    def run(name: str, jobs: int, *feeds: Path) -> list[tuple[float, float, float]]:
        """Seconds on the clock, of CPU, and of CPU of other processes, of commands that run at once."""
        called = [[sys.executable, str(script), name, str(one), str(jobs)] for one in feeds]
        started = [subprocess.Popen(one, stdout=subprocess.PIPE, text=True) for one in called]
        return [tuple(map(float, one.communicate()[0].split())) for one in started]  # type: ignore[misc]

    for name in ("discrep extract", "extract_many"):
        clock = {1: float("inf"), 2: float("inf")}
        cpu = dict.fromkeys(clock, (float("inf"), 0.0))  # of all processes, and of the first
        apart = float("inf")
        for _ in range(rounds):
            for jobs in clock:
                ((seconds, own, others),) = run(name, jobs, feed)
                clock[jobs] = min(clock[jobs], seconds)
                cpu[jobs] = min(cpu[jobs], (own + others, own))
            apart = min(apart, max(seconds for seconds, _, _ in run(name, 1, *halves)))
        (one, _), (both, own) = cpu[1], cpu[2]
        print(
            f"{name}, {size / MB:.0f} MB: two processes are {clock[1] / clock[2]:.2f} times as fast as one; two "
            f"commands beside each other, with half of the documents each, {clock[1] / apart:.2f} times"
        )
        print(
            f"  in CPU: {both / one:.2f} times that of one, {own / both:.0%} of it in the process that asks; "
            f"on two idle cores that is {one / max(both / 2, own):.2f} times as fast"
        )


# Memory --------------------------------------------------------------------------------------------


def _tree(pid: int) -> Iterator[int]:
    yield pid
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return
    for child in children:
        yield from _tree(int(child))


def peak(called: list[str]) -> float:
    """The most memory that a command and its processes take together, in MB: the sum of what each has at its peak."""
    process = subprocess.Popen(called, stdout=subprocess.DEVNULL)
    most: dict[int, int] = {}

    def watch() -> None:
        while process.poll() is None:
            for pid in _tree(process.pid):
                try:
                    told = Path(f"/proc/{pid}/status").read_text()
                except OSError:
                    continue
                if "VmHWM:" in told:
                    most[pid] = int(told.partition("VmHWM:")[2].split()[0])
            time.sleep(0.05)

    watcher = threading.Thread(target=watch)
    watcher.start()
    assert process.wait() == 0
    watcher.join()
    return sum(most.values()) / 1000


def memory(folder: Path, large: bool) -> None:
    if not Path("/proc/self/status").exists():
        print("memory: only where there is /proc")
        return
    sizes = [10, 100, 1000] if large else [10, 100]
    for jobs in (1, 2):
        peaks = {}
        for size in sizes:
            feed = folder / f"sparse-{size}.jsonl"
            if not feed.exists():
                sparse(feed, size * MB)
            peaks[size] = peak(command(feed, "--parts", folder / f"parts-{size}-{jobs}", "-j", jobs))
        told = ", ".join(f"{size} MB: {most / peaks[10]:.2f}" for size, most in peaks.items())
        print(
            f"peak memory with {jobs} process{'es' if jobs > 1 else ''} ({peaks[10]:.0f} MB at 10 MB), ratios: {told}"
        )
        if large:
            print(f"  1 GB against 100 MB: {peaks[1000] / peaks[100]:.2f}")


# Kills ---------------------------------------------------------------------------------------------

INTO_PARTS = """
import sys
from pathlib import Path
from discrep.inputs import Pieces
from discrep.settings import Settings
from discrep.streaming.made import task_of
from discrep.streaming.parts import into_parts
if __name__ == "__main__":
    folder, feed, jobs = sys.argv[1:]
    task = task_of("figures", Settings(), "jsonl")
    into_parts(Path(folder), Pieces([feed]), task, int(jobs), {}, lambda *_: None, part_bytes=30_000, batch_bytes=5000)
"""


def kills(folder: Path, size: int, count: int, seed: int) -> None:
    feed = dense(folder / "killed.jsonl", size)
    script = folder / "parts.py"
    script.write_text(INTO_PARTS)

    def call(into: str, jobs: int) -> list[str]:
        return [sys.executable, str(script), str(folder / into), str(feed), str(jobs)]

    rng = random.Random(seed)
    begin = time.perf_counter()
    subprocess.run(call("whole", 1), check=True)
    whole = time.perf_counter() - begin
    done = 0
    for _ in range(count):
        process = subprocess.Popen(call("parts", rng.choice([1, 2])), stderr=subprocess.DEVNULL)
        try:
            # From before the first import to well into the work; the whole takes longer than all of these together.
            process.wait(rng.uniform(0.1, 1.8 * whole / count))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            done += 1
    left = len(list((folder / "parts").glob("part-*")))
    subprocess.run(call("parts", 2), check=True)
    first, second = (
        {path.name: path.read_bytes() for path in (folder / name).iterdir()} for name in ("whole", "parts")
    )
    same = "byte-identical" if first == second else "DIFFERENT"
    print(f"killed {done} times at random, {left} of {len(list((folder / 'parts').glob('part-*')))} parts there then:")
    print(f"  the folder is {same} to that of a run left alone")
    if first != second:
        raise SystemExit(1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", action="append", choices=["processes", "memory", "kills"], help="default: all")
    parser.add_argument("--large", action="store_true", help="also 1 GB, which takes some minutes and 2 GB of disk")
    parser.add_argument("--size", type=float, default=4, help="MB of input for the processes")
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1, help="of the kills")
    told = parser.parse_args()
    chosen = told.only or ["processes", "memory", "kills"]
    with tempfile.TemporaryDirectory(prefix="discrep-") as name:
        folder = Path(name)
        if "processes" in chosen:
            processes(folder, int(told.size * MB), told.rounds)
        if "memory" in chosen:
            memory(folder, told.large)
        if "kills" in chosen:
            kills(folder, 2 * MB, 10, told.seed)


if __name__ == "__main__":
    main()
