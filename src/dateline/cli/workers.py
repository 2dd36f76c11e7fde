"""workers: work done on each report, on several processes, in the order of the reports.

Rule: the results are the same whatever the number of processes, and only a bounded number of reports waits in memory.
"""

import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, TypeVar

from dateline.data import Notice, Reading, Report
from dateline.errors import DatelineError, ReadError
from dateline.writers import Look, writer

Arrival = tuple[Report, tuple[Notice, ...]]
T = TypeVar("T")
# A process takes about a second to start and read its model, the time of some fifteen reports of 2,500 characters.
WORTH_A_POOL = 40_000
MOST_WAITING = 4  # reports a process; enough that none is idle while the first in line is a long one
WARNED = ("language", "cut", "empty")  # notices that say that a report was not read, or not to its end


@dataclass(frozen=True, slots=True)
class Work:
    """What is done with each report: the format to write it in, and the look."""

    format: str
    look: Look = field(default_factory=Look)

    def __call__(self, arrival: Arrival) -> "Rendered":
        """Read one report and write it."""
        from dateline.pipeline import read
        report, notices = arrival
        reading = read(report, notices)
        return Rendered(writer(self.format).one(reading, self.look), tuple(warnings(reading)))


@dataclass(frozen=True, slots=True)
class Rendered:
    """A report's text in the format asked for, and what to say on standard error."""

    text: str
    warnings: tuple[str, ...] = ()


class WorkerError(DatelineError):
    """Say why no report can be read at all, as the process that found out put it."""


def carried(found: Iterator[Arrival | ReadError], work: Callable[[Arrival], T], jobs: int) -> Generator[T | ReadError, None, None]:
    """Do the work on each report, here if they are few, else on `jobs` processes."""
    first: list[Arrival | ReadError] = []
    size = 0
    if jobs > 1:
        for item in found:
            first.append(item)
            size += 0 if isinstance(item, ReadError) else len(item[0].text)
            if size >= WORTH_A_POOL and len(first) > 1:
                break
    every = chain(first, found)
    if size < WORTH_A_POOL or len(first) < 2:
        yield from (item if isinstance(item, ReadError) else work(item) for item in every)
    else:
        yield from _pooled(every, work, jobs)


def warnings(reading: Reading) -> Iterator[str]:
    """Say what of a report was not read."""
    report = reading.report
    where = report.path or report.url or report.id
    if report.given_id and report.given_id not in where:
        where += f" ({report.given_id})"
    return (f"{where}: {n.message}" for n in reading.notices if n.code in WARNED)


def _remote(arrival: Arrival, work: Callable[[Arrival], T]) -> T | WorkerError:
    """Work in another process; one of our errors goes back as its message."""
    try:
        return work(arrival)
    except DatelineError as e:
        return WorkerError(str(e))


def _pooled(every: Iterator[Arrival | ReadError], work: Callable[[Arrival], T], jobs: int) -> Generator[T | ReadError, None, None]:
    before = set(multiprocessing.active_children())
    pool = ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn"))
    waiting: deque[Future[T | WorkerError] | ReadError] = deque()
    try:
        for item in every:
            if isinstance(item, ReadError):
                waiting.append(item)
            else:
                with _deaf():
                    waiting.append(pool.submit(_remote, item, work))
            while waiting and (len(waiting) >= MOST_WAITING * jobs or _done(waiting[0])):
                yield _ended(waiting.popleft())
        while waiting:
            yield _ended(waiting.popleft())
        pool.shutdown()
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        for process in set(multiprocessing.active_children()) - before:
            process.terminate()
        raise


def _done(item: Future[T | WorkerError] | ReadError) -> bool:
    return isinstance(item, ReadError) or item.done()


def _ended(item: Future[Any] | ReadError) -> Any:
    if isinstance(item, ReadError):
        return item
    got = item.result()
    if isinstance(got, WorkerError):
        raise got
    return got


@contextmanager
def _deaf() -> Iterator[None]:
    """Start workers with SIGINT blocked, so that Ctrl-C reaches only the process that ends them."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    old = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, old)
