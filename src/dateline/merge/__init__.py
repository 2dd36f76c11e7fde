"""merge: which claims are about one event, and which reports are one copy.

Rule: pure functions without a database; the same claims and judgements give the same events in any order.
"""

from dateline.merge.compare import compare, compared
from dateline.merge.contradicts import contradicts
from dateline.merge.copies import bands, copied, origin
from dateline.merge.differs import differs
from dateline.merge.keys import keys
from dateline.merge.sets import sets
from dateline.merge.side import side
from dateline.merge.unlike import unlike

__all__ = ["bands", "compare", "compared", "contradicts", "copied", "differs", "keys", "origin", "sets", "side", "unlike"]
