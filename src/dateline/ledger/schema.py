"""schema: the tables of a ledger, for queries; the migrations make them.

Rule: `claim`, `report`, `judgement`, `correction`, `tombstone` and `log` are the record; `event`, `name`, `participant`,
`block` and the search index are derived from them and can be made again.
"""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

metadata = MetaData()
MANY = 500  # values of one IN (...)
SMALL: dict[str, Any] = {"sqlite_with_rowid": False}  # a table that is its own index: half the size, and rows of one key lie together


def _key() -> Column[int]:
    return Column("seq", Integer, primary_key=True, autoincrement=True)


report = Table(
    "report", metadata, _key(), Column("id", Text, nullable=False, unique=True), Column("given_id", Text, nullable=False),
    Column("outlet", Text, nullable=False), Column("family", Text, nullable=False), Column("title", Text, nullable=False),
    Column("url", Text, nullable=False), Column("author", Text, nullable=False), Column("published", Text),
    Column("published_from", Text), Column("day", Text), Column("language", Text, nullable=False), Column("text", Text, nullable=False),
    Column("added", Text, nullable=False), Column("model", Text, nullable=False),
    Column("address", Text, nullable=False),  # what makes two texts versions of one page: the url, else the given id, else the id
    Column("version", Integer, nullable=False), Column("newer", Text, nullable=False),
    Column("voice", Text, nullable=False),  # whose voice its own credits and outlet make it
    Column("copy_of", Text, nullable=False), Column("origin", Text, nullable=False),  # derived from the judgements about copies
    Column("credits", Text, nullable=False), Column("notices", Text, nullable=False),
    Index("report_address", "address", "version"), Index("report_day", "day"), Index("report_outlet", "outlet"),
    Index("report_copy", "copy_of"))

name = Table("name", metadata, _key(), Column("text", Text, nullable=False, unique=True), Column("folded", Text, nullable=False))

claim = Table(
    "claim", metadata, _key(), Column("id", Text, nullable=False, unique=True),
    Column("report", Integer, ForeignKey("report.seq"), nullable=False), Column("n", Integer, nullable=False),
    Column("type", Text, nullable=False), Column("status", Text, nullable=False),
    Column("first_day", Text), Column("last_day", Text), Column("place", Integer, ForeignKey("name.seq")),
    Column("country", Text, nullable=False), Column("source", Integer, ForeignKey("name.seq")),
    Column("confidence", Float, nullable=False), Column("trigger_start", Integer, nullable=False),
    Column("trigger_end", Integer, nullable=False), Column("model", Text, nullable=False),
    Column("event", Text, nullable=False),
    Column("standing", Boolean, nullable=False),  # false: a newer model reads it no more, a person rejected it, or a newer version of the page is there
    Column("body", Text, nullable=False),  # the claim's JSON form as read, with "why"
    Index("claim_report", "report", "n"), Index("claim_day", "standing", "first_day", "seq"), Index("claim_type", "standing", "type", "first_day"),
    Index("claim_event", "event"), Index("claim_place", "place"), Index("claim_country", "country", "first_day"),
    Index("claim_source", "source"), Index("claim_status", "standing", "status", "first_day"))

participant = Table(
    "participant", metadata, Column("claim", Integer, ForeignKey("claim.seq"), primary_key=True),
    Column("n", Integer, primary_key=True), Column("role", Text, nullable=False),
    Column("name", Integer, ForeignKey("name.seq"), nullable=False), Column("country", Text, nullable=False),
    Column("sector", Text, nullable=False),
    Index("participant_name", "name", "claim"), Index("participant_country", "country", "claim"), **SMALL)

block = Table(  # claims that share a key (as a number: store.keyed) are compared
    "block", metadata, Column("key", BigInteger, primary_key=True, autoincrement=False),
    Column("claim", Integer, ForeignKey("claim.seq"), primary_key=True, autoincrement=False), Index("block_claim", "claim"), **SMALL)

shingle = Table(  # bands of a report's MinHash: reports that share one are compared
    "shingle", metadata, Column("band", BigInteger, primary_key=True, autoincrement=False),
    Column("report", Integer, ForeignKey("report.seq"), primary_key=True, autoincrement=False), Index("shingle_report", "report"), **SMALL)

quote = Table(
    "quote", metadata, _key(), Column("report", Integer, ForeignKey("report.seq"), nullable=False), Column("n", Integer, nullable=False),
    Column("source", Integer, ForeignKey("name.seq")), Column("body", Text, nullable=False),
    Index("quote_report", "report"), Index("quote_source", "source"))

office = Table(
    "office", metadata, _key(), Column("report", Integer, ForeignKey("report.seq"), nullable=False),
    Column("person", Integer, ForeignKey("name.seq"), nullable=False), Column("role", Text, nullable=False),
    Column("of", Text, nullable=False), Column("country", Text, nullable=False), Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False), Index("office_report", "report"), Index("office_person", "person"))

event = Table(  # derived: what the standing claims of one event come to
    "event", metadata, Column("id", Text, primary_key=True), Column("claims", Integer, nullable=False),
    Column("reports", Integer, nullable=False), Column("outlets", Integer, nullable=False), Column("origins", Integer, nullable=False),
    Column("first_day", Text), Column("last_day", Text), Column("type", Text, nullable=False),
    Column("differs", Text, nullable=False),  # the fields in which the claims contradict, "figures status ..."
    Index("event_day", "first_day"), Index("event_origins", "origins"), Index("event_differs", "differs"))

judgement = Table(
    "judgement", metadata, _key(), Column("id", Text, nullable=False, unique=True), Column("about", Text, nullable=False),
    Column("one", Text, nullable=False), Column("other", Text, nullable=False), Column("same", Boolean, nullable=False),
    Column("by", Text, nullable=False), Column("score", Float), Column("reasons", LargeBinary, nullable=False),  # rows.packed
    Column("note", Text, nullable=False), Column("made", Text, nullable=False), Column("withdrawn", Text),
    Index("judgement_one", "one"), Index("judgement_other", "other"))

correction = Table(
    "correction", metadata, _key(), Column("id", Text, nullable=False, unique=True), Column("report", Text, nullable=False),
    Column("start", Integer, nullable=False), Column("end", Integer, nullable=False), Column("field", Text, nullable=False),
    Column("value", Text, nullable=False), Column("reason", Text, nullable=False), Column("by", Text, nullable=False),
    Column("made", Text, nullable=False), Column("withdrawn", Text), Index("correction_report", "report"))

tombstone = Table(
    "tombstone", metadata, Column("id", Text, primary_key=True), Column("address", Text, nullable=False),
    Column("reason", Text, nullable=False), Column("by", Text, nullable=False), Column("made", Text, nullable=False))

log = Table(  # everything that ever changed, in order
    "log", metadata, _key(), Column("made", Text, nullable=False), Column("what", Text, nullable=False),
    Column("id", Text, nullable=False), Column("detail", Text, nullable=False),
    Index("log_made", "made"), Index("log_id", "id"))
