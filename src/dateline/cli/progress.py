"""progress: a line on standard error that counts the reports read."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
FEW = 5  # reports; so many are read before a bar is worth its line


def progress(results: Iterable[T]) -> Iterator[T]:
    """Pass the results on and show their number and pace from the sixth on."""
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
    bar = Progress(SpinnerColumn(), TextColumn("{task.completed:,} reports"), TextColumn("{task.fields[pace]}"),
                   TimeElapsedColumn(), console=Console(stderr=True), transient=True)
    task = bar.add_task("reading", total=None, pace="")
    try:
        for number, result in enumerate(results, 1):
            if number == FEW + 1:
                bar.start()
            seconds = bar.tasks[0].elapsed or 0
            pace = number / seconds if seconds > 1 else 0
            bar.update(task, completed=number, pace=f"{pace:.{0 if pace >= 10 else 1}f}/s" if pace else "")
            yield result
    finally:
        bar.stop()
