"""workers: reports -> texts on several processes, in the order of the reports.

Rule: the texts are the same whatever the number of processes, and only a bounded number of reports waits in memory.
"""

import multiprocessing
import signal
from collections import deque
from collections.abc import Generator, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import chain

from dateline.data import Notice, Reading, Report
from dateline.errors import DatelineError, ReadError
from dateline.writers import Look, writer

Arrival = tuple[Report, tuple[Notice, ...]]
# A process takes about a second to start and read its model, the time of some fifteen reports of 2,500 characters.
WORTH_A_POOL = 40_000
MOST_WAITING = 4  # reports a process; enough that none is idle while the first in line is a long one
WARNED = ("language", "cut", "empty")  # notices that say that a report was not read, or not to its end


@dataclass(frozen=True, slots=True)
class Work:
    """What is done with each report: the format to write it in, and the look."""

    format: str
    look: Look = field(default_factory=Look)


@dataclass(frozen=True, slots=True)
class Rendered:
    """A report's text in the format asked for, and what to say on standard error."""

    text: str
    warnings: tuple[str, ...] = ()


class WorkerError(DatelineError):
    """Say why no report can be read at all, as the process that found out put it."""


def carried(found: Iterator[Arrival | ReadError], work: Work, jobs: int) -> Generator[Rendered | ReadError, None, None]:
    """Read and write each report, here if they are few, else on `jobs` processes."""
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
        yield from (item if isinstance(item, ReadError) else rendered(item, work) for item in every)
    else:
        yield from _pooled(every, work, jobs)


def rendered(arrival: Arrival, work: Work) -> Rendered:
    """Read one report and write it."""
    from dateline.pipeline import read
    report, notices = arrival
    reading = read(report, notices)
    return Rendered(writer(work.format).one(reading, work.look), tuple(_warnings(reading)))


def _warnings(reading: Reading) -> Iterator[str]:
    report = reading.report
    where = report.path or report.url or report.id
    if report.given_id and report.given_id not in where:
        where += f" ({report.given_id})"
    return (f"{where}: {n.message}" for n in reading.notices if n.code in WARNED)


def _remote(arrival: Arrival, work: Work) -> Rendered | str:
    """Read in a worker; one of our errors goes back as its message."""
    try:
        return rendered(arrival, work)
    except DatelineError as e:
        return str(e)


def _pooled(every: Iterator[Arrival | ReadError], work: Work, jobs: int) -> Generator[Rendered | ReadError, None, None]:
    before = set(multiprocessing.active_children())
    pool = ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn"))
    waiting: deque[Future[Rendered | str] | ReadError] = deque()
    try:
        for item in every:
            if isinstance(item, ReadError):
                waiting.append(item)
            else:
                with _deaf():
                    waiting.append(pool.submit(_remote, item, work))
            while waiting and (len(waiting) >= MOST_WAITING * jobs or _done(waiting[0])):
                yield _result(waiting.popleft())
        while waiting:
            yield _result(waiting.popleft())
        pool.shutdown()
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        for process in set(multiprocessing.active_children()) - before:
            process.terminate()
        raise


def _done(item: Future[Rendered | str] | ReadError) -> bool:
    return isinstance(item, ReadError) or item.done()


def _result(item: Future[Rendered | str] | ReadError) -> Rendered | ReadError:
    if isinstance(item, ReadError):
        return item
    got = item.result()
    if isinstance(got, str):
        raise WorkerError(got)
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
