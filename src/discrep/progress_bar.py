"""A bar on standard error while long work goes on, for people who look at it; nothing else ever sees it."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from discrep.terminal import is_terminal

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

_DELAY = 0.5  # seconds: what is done sooner needs no bar
_PAUSE = 0.1  # seconds between two pictures of it


@contextmanager
def progress_bar() -> Iterator[Shown | None]:
    """Whom to tell of progress: a bar, which is gone when the work is done; None where nobody looks."""
    if not is_terminal(sys.stderr) or os.environ.get("TERM") == "dumb":
        yield None
        return
    shown = Shown()
    try:
        yield shown
    finally:
        shown.close()


class Shown:
    """The bar; it is made when the work takes long."""

    def __init__(self) -> None:
        self._bar: Bar | None = None
        self._task: TaskID | None = None
        self._what = ""
        self._next = time.monotonic() + _DELAY

    def __call__(self, what: str, done: int, total: int) -> None:
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + _PAUSE
        bar = self._bar = self._bar or _bar()
        if self._task is None or what != self._what:
            if self._task is not None:
                bar.remove_task(self._task)
            self._task, self._what = bar.add_task(what, total=total), what
        bar.update(self._task, completed=done, total=total)
        bar.refresh()

    def aside(self) -> None:
        """Out of the way of a line that is about to be written; it comes back."""
        self.close()
        self._bar = self._task = None

    def close(self) -> None:
        if self._bar is not None:
            self._bar.stop()


def _bar() -> Bar:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    bar = Progress(
        TextColumn("{task.description:<9}", markup=False),
        BarColumn(),
        TaskProgressColumn(),
        TimeRemainingColumn(),
        console=Console(file=sys.stderr),
        transient=True,
        auto_refresh=False,
        redirect_stdout=False,
        redirect_stderr=False,
    )
    bar.start()
    return bar
