"""How fast is extraction? Ratios to a bare scan for digits on the same text, in one run.

The text is made here: a few hundred sentences with figures, names and dates, repeated in another
order. CPU time, the best of several rounds. Machines differ; only the ratios mean anything.
"""

from __future__ import annotations

import random
import re
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


def main() -> None:
    texts = documents(200)
    size = sum(len(text.encode()) for text in texts) / 1e6
    digits = re.compile(r"\d+")
    bare = seconds(lambda text: list(digits.finditer(text)), texts)
    own = seconds(discrep.extract, texts)
    print(f"{size:.2f} MB in {len(texts)} documents")
    print(f"extract against a bare scan for digits: {own / bare:.0f} times its time")
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
