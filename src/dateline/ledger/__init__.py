"""ledger: store and find what was read, in SQLite or PostgreSQL; the only home of SQL.

Rule: what reports said is kept as read; judgements and corrections are added, never merged in.
"""

from dateline.ledger.ledger import Ledger

__all__ = ["Ledger"]
