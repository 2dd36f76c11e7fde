"""judging: what a person says of the record: join, split, correct, undo, forget; each in one transaction.

Rule: a person's word outranks the machine's; nothing is deleted but by `forget`, and everything can be taken back.
"""

from collections.abc import Sequence

from sqlalchemy import Connection

from dateline.data import Correction, Entry, Judgement
from dateline.errors import Contradiction, UnknownId
from dateline.ledger import Ledger, copies, events, judge
from dateline.ledger import correct as corrections
from dateline.ledger import forget as forgetting
from dateline.ledger.ledger import now
from dateline.recording import settle, settled


def join(ledger: Ledger, ids: Sequence[str], *, by: str, note: str = "") -> list[Judgement]:
    """Say that these claims, or events, are one event; raise UnknownId, or Contradiction where there is nothing to join."""
    with ledger.writing() as c:
        firsts = [_members(ledger, c, x)[0].claim.id for x in ids]
        said = [Judgement("event", firsts[0], x, True, by, None, (), note, now()) for x in firsts[1:] if x != firsts[0]]
        if not said:
            raise Contradiction(", ".join(ids), "names only one claim or event", "name two or more to join")
        made = judge.judge(c, said)
        settle(c, firsts)
        return made


def split(ledger: Ledger, claim: str, *, by: str, note: str = "") -> list[Judgement]:
    """Say that a claim is not about the event that it is in; raise UnknownId, or Contradiction where it stands alone."""
    with ledger.writing() as c:
        group = _members(ledger, c, claim)
        mine = next((e for e in group if e.claim.id == claim), None)
        if mine is None:
            raise Contradiction(claim, "is an event", "name the claim that is to leave it")
        others = [e.claim.id for e in group if e.claim.id != claim]
        if not others:
            raise Contradiction(claim, "stands alone", "there is nothing to split it from")
        made = judge.judge(c, [Judgement("event", claim, x, False, by, None, (), note, now()) for x in others])
        settle(c, [claim, *others])
        return made


def correct(  # noqa: PLR0913 - who, what and why all belong to it
        ledger: Ledger, claim: str, field: str, value: object, *, reason: str, by: str) -> Correction:
    """Correct one field of a claim ("reject" with True: it is no claim); raise UnknownId or Contradiction."""
    with ledger.writing() as c:
        said = corrections.correct(c, claim, field, value, reason=reason, by=by)
        settled(c, [said.report])
        return said


def undo(ledger: Ledger, name: str, *, by: str) -> Judgement | Correction:
    """Take back a judgement (of a person or the machine) or a correction; raise UnknownId where none with that id stands."""
    with ledger.writing() as c:
        if back := corrections.taken_back(c, name, by):
            settled(c, [back.report])
            return back
        gone = judge.withdraw(c, name, by)
        if not gone:
            raise UnknownId(ledger.place, name, "standing judgement or correction")
        if gone.about == "copy":
            settled(c, copies.settled(c, [gone.one, gone.other]))
        else:
            settle(c, [gone.one, gone.other])
        return gone


def forget(ledger: Ledger, name: str, *, reason: str = "", by: str = "") -> str:
    """Remove a report with all that was read from it; a tombstone stays. Give its id; raise UnknownId."""
    with ledger.writing() as c:
        near, _ = judge.linked(c, [name], "copy")
        gone, left = forgetting.forget(c, name, reason=reason, by=by)
        settle(c, left)
        settled(c, copies.settled(c, sorted(near - {gone})))
    ledger.settled()
    return gone


def _members(ledger: Ledger, c: Connection, name: str) -> list[Entry]:
    found = events.members(c, name)
    if not found:
        raise UnknownId(ledger.place, name, "claim or event")
    return found


