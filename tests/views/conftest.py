"""A small ledger made by hand, on SQLite and on PostgreSQL; see tests/views/ledgers.py."""

import pytest

from tests.ledger.conftest import server, where
from tests.views.ledgers import shared

__all__ = ["server", "where"]


@pytest.fixture
def small(where):
    """Give the ledger with a bit of everything, a connection to it, and its claims' ids by (reading, claim)."""
    made, _, ids = shared(where)
    with made as ledger, ledger.reading() as c:
        yield c, ids
