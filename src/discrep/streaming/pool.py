"""Work on batches by several processes: results in order, and a bounded number of batches under way.

`Executor.map` would read its whole input first. The processes are started afresh (spawn), so that this works beside
threads and in notebooks; a script needs `if __name__ == "__main__":` around its work. They end with the process that
started them, however that ends.
"""

from __future__ import annotations

import os
import signal
import threading
import traceback
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any, Final, Protocol, TypeVar

from discrep.errors import DiscrepError

Item = TypeVar("Item")
Taken = TypeVar("Taken", contravariant=True)
Result = TypeVar("Result")
Packed = TypeVar("Packed", covariant=True)
T = TypeVar("T")

_AHEAD: Final = 2
"""Batches that wait for each process, so that none waits for a batch."""


@dataclass(frozen=True, slots=True)
class Failed:
    """What stands in place of a result: why there is none."""

    message: str
    trace: str = ""


class Task(Protocol[Taken, Result, Packed]):
    """What is done to each item, and how the results of a batch travel. It is sent to each process once."""

    def __call__(self, item: Taken, /) -> Result: ...

    def pack(self, items: Sequence[Taken], results: Sequence[Result | Failed], /) -> Packed: ...


_MOST: Final = 1000
"""Processes: more is a slip of the hand, which would end the machine."""


def processes(jobs: int) -> int:
    """How many processes are meant: 0 is one for each core that this process may use. Raises DiscrepError below 0 and
    above 1,000."""
    if jobs < 0:
        raise DiscrepError("a number of processes below 0", found=jobs, expected="0 (all cores), 1, 2, …")
    if jobs > _MOST:
        raise DiscrepError("too many processes", found=jobs, expected=f"at most {_MOST:,}")
    if jobs:
        return jobs
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def tried(work: Callable[[Item], Result], item: Item) -> Result | Failed:
    """The result for an item, or why there is none."""
    try:
        return work(item)
    except Exception as error:
        return Failed(f"{type(error).__name__}: {error}", traceback.format_exc())


def ordered(
    task: Task[Item, Result, Packed], batches: Iterable[list[Item]], jobs: int
) -> Iterator[tuple[list[Item], Packed]]:
    """Each batch with its packed results, in order; with one job in this process.

    An item that raises has `Failed` for a result. So has one whose process dies of it: the batch is done again item by
    item in a process of its own. What reading the batches raises is raised behind the results of those before it.
    """
    if jobs > 1:
        yield from _in_processes(task, batches, jobs)
        return
    for batch in batches:
        yield batch, task.pack(batch, [tried(task, item) for item in batch])


def _in_processes(
    task: Task[Item, Result, Packed], batches: Iterable[list[Item]], jobs: int
) -> Iterator[tuple[list[Item], Packed]]:
    source: Iterator[list[Item]] = iter(batches)
    waiting: deque[tuple[list[Item], Future[Packed]]] = deque()
    broken: Exception | None = None
    more = True
    workers = _Workers(task, jobs)
    try:
        while True:
            while more and len(waiting) < jobs * (1 + _AHEAD):
                try:
                    batch = next(source)
                except StopIteration:
                    more = False
                except Exception as error:
                    more, broken = False, error
                else:
                    waiting.append((batch, workers.submit(_batch, batch)))
            if not waiting:
                break
            batch, future = waiting.popleft()
            try:
                made = future.result()
            except BrokenProcessPool:
                workers.stop()
                made = task.pack(batch, list(_alone(task, batch)))
                workers = _Workers(task, jobs)
                waiting = deque(
                    (left, again if _done(again) else workers.submit(_batch, left)) for left, again in waiting
                )
            yield batch, made
        if broken is not None:
            raise broken
    finally:
        workers.stop()


def _done(future: Future[Any]) -> bool:
    return future.done() and not future.cancelled() and future.exception() is None


def _alone(task: Task[Item, Any, Any], batch: list[Item]) -> Iterator[Any]:
    """The items of a batch that killed a process, one by one, each death with the item that it comes from."""
    worker: _Workers | None = None
    try:
        for item in batch:
            if worker is None:
                worker = _Workers(task, 1)
                worker.begin()
            try:
                yield worker.submit(_one, item).result()
            except BrokenProcessPool:
                worker.stop()
                worker = None
                yield Failed("the process that read it died")
    finally:
        if worker is not None:
            worker.stop()


class _Workers:
    """Processes that work on one task until they are stopped."""

    def __init__(self, task: Task[Any, Any, Any], count: int) -> None:
        context = get_context("spawn")
        self._reading, self._writing = context.Pipe(duplex=False)
        self._executor = ProcessPoolExecutor(count, context, _start, (task, self._reading))

    def submit(self, work: Callable[[Any], T], item: object) -> Future[T]:
        try:
            return self._executor.submit(work, item)
        except BrokenProcessPool as error:  # it is known before it is asked for a result
            failed: Future[T] = Future()
            failed.set_exception(error)
            return failed

    def begin(self) -> None:
        """Raises DiscrepError where no process can be started at all."""
        try:
            self.submit(_nothing, None).result()
        except BrokenProcessPool:
            self.stop()
            raise DiscrepError(
                "processes do not start",
                expected='jobs=1, or a script whose work stands under if __name__ == "__main__":',
            ) from None

    def stop(self) -> None:
        """Ends the processes, whatever they do."""
        self._writing.close()
        self._executor.shutdown(wait=True, cancel_futures=True)
        self._reading.close()


# In the processes ----------------------------------------------------------------------------------

_task: Task[Any, Any, Any]


def _start(task: Task[Any, Any, Any], lifeline: Connection) -> None:
    global _task  # noqa: PLW0603 (what a process is for)
    _task = task
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that started this one
    threading.Thread(target=_end_with, args=(lifeline,), daemon=True).start()


def _end_with(lifeline: Connection) -> None:
    """Ends this process when the other end of the pipe is closed, as it is when its process is killed."""
    with suppress(EOFError, OSError):
        lifeline.recv_bytes()
    os._exit(0)


def _batch(items: list[Any]) -> Any:
    return _task.pack(items, [tried(_task, item) for item in items])


def _one(item: Any) -> Any:
    return tried(_task, item)


def _nothing(_: None) -> None:
    pass
