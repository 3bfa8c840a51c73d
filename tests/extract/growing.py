"""How time grows with the text: ratios within one run, for machines differ and are shared."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

_SMALLEST = 0.02  # seconds of CPU that a small run should take
_LARGEST = 200_000
_TRIES = 5  # a noisy machine gets as many


def _seconds(work: Callable[[str], object], text: str) -> float:
    # the collector looks at all objects again each time they have grown by a quarter: steps that are not ours
    collected = gc.isenabled()
    gc.disable()
    try:
        start = time.process_time()
        work(text)
        return time.process_time() - start
    finally:
        if collected:
            gc.enable()


def growth(work: Callable[[str], object], piece: str) -> float:
    """t(4n) / t(n) of CPU time on a repeated piece of text, the least of several tries."""
    work(piece)  # what is loaded once is no part of it
    size = 1000
    while _seconds(work, _repeated(piece, size)) < _SMALLEST and size < _LARGEST:
        size *= 2
    ratio = float("inf")
    for _ in range(_TRIES):
        small = min(_seconds(work, _repeated(piece, size)) for _ in range(2))
        ratio = min(ratio, _seconds(work, _repeated(piece, 4 * size)) / max(small, _SMALLEST / 4))
        if ratio < 5:
            break
    return ratio


def _repeated(piece: str, size: int) -> str:
    return (piece * (size // len(piece) + 1))[:size]
