"""copies: which reports are copies of which, kept at hand for counting independent origins.

Rule: a copy keeps its own record; the original is the earliest published of those that copy each other, by id among equals,
whichever came first. Two reports that a person holds to be different are never in one group, whatever lies between them.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Row, TextClause, select, text, update

from dateline.data import MACHINE, Judgement, Report
from dateline.data.moment import moment
from dateline.ledger import schema as t
from dateline.ledger.judge import judge, linked
from dateline.ledger.rows import chunks
from dateline.ledger.store import Stored, whole

Copied = Callable[[Report, Report], Judgement | None]
NEAREST = 16  # reports that one is compared with
HELD = 100    # reports of one band that are looked at; where more hold it, it is a page's furniture or a text sent to all


def settle(c: Connection, done: Stored, copied: Copied) -> list[str]:
    """Compare a report with those that share a band of its text, and say again who copies whom.

    Give the ids of the reports whose original or origin is another now: the report's own or, where it is the original
    and came last, those of its copies.
    """
    mine = whole(c, done.id)
    near = _reports(c, nearest(c, done.seq)) if mine else []
    found = [j for other in near if mine and (j := copied(mine, other)) and j.same]
    if not found:
        return []
    judge(c, found)
    return settled(c, [done.id])


def nearest(c: Connection, seq: int) -> list[int]:
    """Give the numbers of the reports with which to compare one: those that share its bands, bands that few hold first."""
    bands = list(c.scalars(select(t.shingle.c.band).where(t.shingle.c.report == seq)))
    if not bands:
        return []
    rows = c.execute(_holders(len(bands)), {f"b{n}": b for n, b in enumerate(bands)}).all()
    held = Counter(r.band for r in rows)
    score: dict[int, float] = {}
    for r in rows:
        score[r.report] = score.get(r.report, 0.0) + 1 / held[r.band]
    score.pop(seq, None)
    return sorted(score, key=lambda s: (-score[s], s))[:NEAREST]


@lru_cache(maxsize=8)
def _holders(bands: int) -> TextClause:
    """Give a query for the first reports of each band: one with a limit for each, as no single one stops in time."""
    one = "SELECT * FROM (SELECT band, report FROM shingle WHERE band = :b{n} ORDER BY report LIMIT {held}) AS q{n}"
    return text(" UNION ALL ".join(one.format(n=n, held=HELD) for n in range(bands)))


def _reports(c: Connection, seqs: Sequence[int]) -> list[Report]:
    rows = c.execute(select(t.report).where(t.report.c.seq.in_(seqs)).order_by(t.report.c.id)) if seqs else ()
    return [Report(r.text, r.title, r.outlet, r.url, r.author, r.published, r.published_from, r.language, r.given_id) for r in rows]


def settled(c: Connection, ids: Sequence[str]) -> list[str]:
    """Write for these reports, and those joined with them, whose copies they are, and their origins; give those that changed."""
    reached, said = linked(c, ids, "copy")
    rows: dict[str, Row[Any]] = {}
    for some in chunks(reached):
        rows |= {r.id: r for r in c.execute(select(t.report.c.id, t.report.c.published, t.report.c.address, t.report.c.voice,
                                                   t.report.c.origin, t.report.c.copy_of).where(t.report.c.id.in_(some)))}
    changed = []
    for group in groups(rows, said):
        first = rows[min(group, key=lambda x: (moment(rows[x].published), x))]
        for r in (rows[x] for x in group):
            copy = first.id if r.address != first.address else ""  # a later version of the original is no copy of it
            if (r.copy_of, r.origin) != (copy, first.voice):
                c.execute(update(t.report).where(t.report.c.id == r.id).values(copy_of=copy, origin=first.voice))
                changed.append(r.id)
    return sorted(changed)


def groups(ids: Iterable[str], said: Sequence[Judgement]) -> list[set[str]]:
    """Put reports that copy each other together: persons' word first, then the likeliest; the same in any order of arrival."""
    of = {x: {x} for x in ids}
    word = {frozenset((j.one, j.other)): j for j in sorted(said, key=lambda j: (j.by != MACHINE, j.made, j.id))}  # a person's last holds
    apart = [tuple(pair) for pair, j in word.items() if not j.same and j.by != MACHINE and pair <= of.keys()]
    joins = [j for j in word.values() if j.same and j.one in of and j.other in of]
    for j in sorted(joins, key=lambda j: (j.by == MACHINE, -(j.score or 1.0), j.id)):
        both = of[j.one] | of[j.other]
        if not any(a in both and b in both for a, b in apart):
            of |= dict.fromkeys(both, both)
    return list({id(g): g for g in of.values()}.values())
