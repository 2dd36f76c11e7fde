"""Dateline reads news reports into sourced, dated claims, each with its exact words.

>>> import dateline
>>> reading = dateline.read(text="Kyiv said on Monday ...", published="2025-06-02")  # doctest: +SKIP
>>> reading.claims[0].source.text  # doctest: +SKIP
"""

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["Claim", "DatelineError", "Filter", "Layer", "Ledger", "Mark", "Notice", "Quote", "Reading", "Report", "read", "read_paths"]

if TYPE_CHECKING:
    from dateline.api import read, read_paths
    from dateline.data import Claim, Filter, Layer, Mark, Notice, Quote, Reading, Report
    from dateline.errors import DatelineError
    from dateline.ledger import Ledger

_HOME = {"read": "dateline.api", "read_paths": "dateline.api", "DatelineError": "dateline.errors",
         "Ledger": "dateline.ledger"}


def __getattr__(name: str) -> Any:
    """Load a public name when it is first used, so that `import dateline` costs nothing."""
    if name not in __all__:
        raise AttributeError(f"module 'dateline' has no attribute {name!r}")
    from importlib import import_module
    return getattr(import_module(_HOME.get(name, "dateline.data")), name)


def __dir__() -> list[str]:
    """List the public names."""
    return sorted(__all__)
