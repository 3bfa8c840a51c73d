"""How fast is extraction? Ratios to bare scans of the same text and to quantulum3, and how it grows, in one run.

    python benchmarks/extraction.py [MEGABYTES]     (the largest text of the growth table; 4 if nothing is said)

The text is made here: a few hundred sentences with figures, names and dates, repeated in another
order. CPU time, the best of several rounds. Machines differ; only the ratios mean anything.
"""

from __future__ import annotations

import math
import random
import re
import sys
import time
from collections.abc import Callable

import discrep

SENTENCES = (
    "Up to {n} soldiers were being trained at five bases in eastern Freedonia, the envoy said.",
    "The ministry said on Monday that at least {n} people had been killed since March.",
    "Revenue rose {p} percent to ${m} million in the third quarter, the company reported.",
    "The road, built in 1987, runs for {p} miles along the northern coast.",
    "Nobody was hurt, and the ferry left again in the evening with its passengers.",
    "According to two officials, between {n} and 9,900 homes had lost power by Friday.",
    "“We have never seen anything like it,” the mayor told reporters outside the town hall.",
    "About {p} percent of residents, or some {n} people, left the island before the storm.",
)


WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion "
    "dozen score half several couple"
)


def scans() -> dict[str, re.Pattern[str]]:
    """Bare scans: for digits, and for digits and number words."""
    words = "|".join(f"{word}|{word.capitalize()}" for word in WORDS.split())
    first = "".join(sorted({word[0] for word in WORDS.split()} | {word[0].upper() for word in WORDS.split()}))
    both = rf"[^A-Za-z](?=[0-9{first}])(?:[0-9][0-9.,]*|(?:{words})\b)"
    return {"digits": re.compile(r"[0-9]+"), "digits and number words": re.compile(both)}


def documents(count: int, seed: int = 7) -> list[str]:
    """Documents of about 1 kB each."""
    rng = random.Random(seed)
    return [
        "\n\n".join(
            rng.choice(SENTENCES).format(
                n=f"{rng.randrange(100, 9000):,}", p=rng.randrange(2, 90), m=rng.randrange(3, 900)
            )
            for _ in range(12)
        )
        for _ in range(count)
    ]


def seconds(work: Callable[[str], object], texts: list[str], rounds: int = 5) -> float:
    """CPU seconds for all texts, the best of several rounds."""
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        for text in texts:
            work(text)
        best = min(best, time.process_time() - start)
    return best


def growth(most: float) -> None:
    """The time of one text of 1 MB, 4 MB and so on, and the exponent of its growth."""
    points: list[tuple[float, float]] = []
    size = 1.0
    while size <= most:
        text = "\n\n".join(documents(int(size * 1000)))
        points.append((len(text), seconds(discrep.extract, [text], 1)))
        size *= 4
    (first, quick), (last, slow) = points[0], points[-1]
    if len(points) > 1:
        exponent = math.log(slow / quick) / math.log(last / first)
        print(f"one text of {first / 1e6:.1f} MB and of {last / 1e6:.1f} MB: time grows with the power {exponent:.2f}")


def main() -> None:
    texts = documents(200)
    size = sum(len(text.encode()) for text in texts) / 1e6
    own = seconds(discrep.extract, texts)
    print(f"{size:.2f} MB in {len(texts)} documents")
    for name, scan in scans().items():
        bare = seconds(lambda text, scan=scan: list(scan.finditer(text)), texts)
        print(f"extract against a bare scan for {name}: {own / bare:.0f} times its time")
    growth(float(sys.argv[1]) if len(sys.argv) > 1 else 4)
    try:
        from quantulum3 import classifier, parser
    except ImportError:
        print("quantulum3 is not installed: no comparison with it")
        return
    classifier.USE_CLF = False  # its pickled classifier fits one version of scikit-learn only
    few = texts[:20]
    other, ours = seconds(parser.parse, few, 1), seconds(discrep.extract, few)
    print(f"extract against quantulum3: {other / ours:.0f} times faster")


if __name__ == "__main__":
    main()
