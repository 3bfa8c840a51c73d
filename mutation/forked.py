"""A process forked off for one mutant: silent, bounded, and it tells what it found in one text."""

from __future__ import annotations

import os
import resource
from collections.abc import Callable

LOST = 70  # the code of a process that an exception ended


def forked(seconds: int, work: Callable[[], tuple[str, int]]) -> tuple[str, int]:
    """What `work` tells and the code it ends with, run in a process of its own; minus a signal where that ended it."""
    reading, writing = os.pipe()
    pid = os.fork()
    if not pid:
        code = LOST
        try:
            os.close(reading)
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))
            null = os.open(os.devnull, os.O_RDWR)
            for stream in (0, 1, 2):
                os.dup2(null, stream)
            told, code = work()
            os.write(writing, told.encode())
        finally:
            os._exit(code)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as pipe:
        told = pipe.read()
    _, status = os.waitpid(pid, 0)
    return told, os.waitstatus_to_exitcode(status)


def noticed(told: str, code: int) -> str | None:
    """What noticed a change: what the process told, or how it ended; None if all went well."""
    if code < 0:
        return f"signal {-code}"
    return (told or f"exit {code}") if code else None
