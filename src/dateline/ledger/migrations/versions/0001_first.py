"""0001: the first ledger: reports, claims, judgements, corrections, tombstones, the log, and what is derived from them."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables and the search index."""
    op.create_table("correction", sa.Column("seq", sa.Integer(), autoincrement=True, nullable=False), sa.Column("id", sa.Text(), nullable=False), sa.Column("report", sa.Text(), nullable=False), sa.Column("start", sa.Integer(), nullable=False), sa.Column("end", sa.Integer(), nullable=False), sa.Column("field", sa.Text(), nullable=False), sa.Column("value", sa.Text(), nullable=False), sa.Column("reason", sa.Text(), nullable=False), sa.Column("by", sa.Text(), nullable=False), sa.Column("made", sa.Text(), nullable=False), sa.Column("withdrawn", sa.Text(), nullable=True), sa.PrimaryKeyConstraint("seq"), sa.UniqueConstraint("id"))
    op.create_index("correction_report", "correction", ["report"], unique=False)
    op.create_table("event", sa.Column("id", sa.Text(), nullable=False), sa.Column("claims", sa.Integer(), nullable=False), sa.Column("reports", sa.Integer(), nullable=False), sa.Column("outlets", sa.Integer(), nullable=False), sa.Column("origins", sa.Integer(), nullable=False), sa.Column("first_day", sa.Text(), nullable=True), sa.Column("last_day", sa.Text(), nullable=True), sa.Column("type", sa.Text(), nullable=False), sa.Column("differs", sa.Text(), nullable=False), sa.PrimaryKeyConstraint("id"))
    op.create_index("event_day", "event", ["first_day"], unique=False)
    op.create_index("event_differs", "event", ["differs"], unique=False)
    op.create_index("event_origins", "event", ["origins"], unique=False)
    op.create_table("judgement", sa.Column("seq", sa.Integer(), autoincrement=True, nullable=False), sa.Column("id", sa.Text(), nullable=False), sa.Column("about", sa.Text(), nullable=False), sa.Column("one", sa.Text(), nullable=False), sa.Column("other", sa.Text(), nullable=False), sa.Column("same", sa.Boolean(), nullable=False), sa.Column("by", sa.Text(), nullable=False), sa.Column("score", sa.Float(), nullable=True), sa.Column("reasons", sa.LargeBinary(), nullable=False), sa.Column("note", sa.Text(), nullable=False), sa.Column("made", sa.Text(), nullable=False), sa.Column("withdrawn", sa.Text(), nullable=True), sa.PrimaryKeyConstraint("seq"), sa.UniqueConstraint("id"))
    op.create_index("judgement_one", "judgement", ["one"], unique=False)
    op.create_index("judgement_other", "judgement", ["other"], unique=False)
    op.create_table("log", sa.Column("seq", sa.Integer(), autoincrement=True, nullable=False), sa.Column("made", sa.Text(), nullable=False), sa.Column("what", sa.Text(), nullable=False), sa.Column("id", sa.Text(), nullable=False), sa.Column("detail", sa.Text(), nullable=False), sa.PrimaryKeyConstraint("seq"))
    op.create_index("log_id", "log", ["id"], unique=False)
    op.create_index("log_made", "log", ["made"], unique=False)
    op.create_table("name", sa.Column("seq", sa.Integer(), autoincrement=True, nullable=False), sa.Column("text", sa.Text(), nullable=False), sa.Column("folded", sa.Text(), nullable=False), sa.PrimaryKeyConstraint("seq"), sa.UniqueConstraint("text"))
    op.create_table("report", sa.Column("seq", sa.Integer(), autoincrement=True, nullable=False), sa.Column("id", sa.Text(), nullable=False), sa.Column("given_id", sa.Text(), nullable=False), sa.Column("outlet", sa.Text(), nullable=False), sa.Column("family", sa.Text(), nullable=False), sa.Column("title", sa.Text(), nullable=False), sa.Column("url", sa.Text(), nullable=False), sa.Column("author", sa.Text(), nullable=False), sa.Column("published", sa.Text(), nullable=True), sa.Column("published_from", sa.Text(), nullable=True), sa.Column("day", sa.Text(), nullable=True), sa.Column("language", sa.Text(), nullable=False), sa.Column("text", sa.Text(), nullable=False), sa.Column("added", sa.Text(), nullable=False), sa.Column("model", sa.Text(), nullable=False), sa.Column("address", sa.Text(), nullable=False), sa.Column("version", sa.Integer(), nullable=False), sa.Column("newer", sa.Text(), nullable=False), sa.Column("voice", sa.Text(), nullable=False), sa.Column("copy_of", sa.Text(), nullable=False), sa.Column("origin", sa.Text(), nullable=False), sa.Column("credits", sa.Text(), nullable=False), sa.Column("notices", sa.Text(), nullable=False), sa.PrimaryKeyConstraint("seq"), sa.UniqueConstraint("id"))
    op.create_index("report_address", "report", ["address", "version"], unique=False)
    op.create_index("report_copy", "report", ["copy_of"], unique=False)
    op.create_index("report_day", "report", ["day"], unique=False)
    op.create_index("report_outlet", "report", ["outlet"], unique=False)
    op.create_table("tombstone", sa.Column("id", sa.Text(), nullable=False), sa.Column("address", sa.Text(), nullable=False), sa.Column("reason", sa.Text(), nullable=False), sa.Column("by", sa.Text(), nullable=False), sa.Column("made", sa.Text(), nullable=False), sa.PrimaryKeyConstraint("id"))
    op.create_table("claim", sa.Column("seq", sa.Integer(), autoincrement=True, nullable=False), sa.Column("id", sa.Text(), nullable=False), sa.Column("report", sa.Integer(), nullable=False), sa.Column("n", sa.Integer(), nullable=False), sa.Column("type", sa.Text(), nullable=False), sa.Column("status", sa.Text(), nullable=False), sa.Column("first_day", sa.Text(), nullable=True), sa.Column("last_day", sa.Text(), nullable=True), sa.Column("place", sa.Integer(), nullable=True), sa.Column("country", sa.Text(), nullable=False), sa.Column("source", sa.Integer(), nullable=True), sa.Column("confidence", sa.Float(), nullable=False), sa.Column("trigger_start", sa.Integer(), nullable=False), sa.Column("trigger_end", sa.Integer(), nullable=False), sa.Column("model", sa.Text(), nullable=False), sa.Column("event", sa.Text(), nullable=False), sa.Column("standing", sa.Boolean(), nullable=False), sa.Column("body", sa.Text(), nullable=False), sa.ForeignKeyConstraint(["place"], ["name.seq"]), sa.ForeignKeyConstraint(["report"], ["report.seq"]), sa.ForeignKeyConstraint(["source"], ["name.seq"]), sa.PrimaryKeyConstraint("seq"), sa.UniqueConstraint("id"))
    op.create_index("claim_country", "claim", ["country", "first_day"], unique=False)
    op.create_index("claim_day", "claim", ["standing", "first_day", "seq"], unique=False)
    op.create_index("claim_event", "claim", ["event"], unique=False)
    op.create_index("claim_place", "claim", ["place"], unique=False)
    op.create_index("claim_report", "claim", ["report", "n"], unique=False)
    op.create_index("claim_source", "claim", ["source"], unique=False)
    op.create_index("claim_status", "claim", ["standing", "status", "first_day"], unique=False)
    op.create_index("claim_type", "claim", ["standing", "type", "first_day"], unique=False)
    op.create_table("office", sa.Column("seq", sa.Integer(), autoincrement=True, nullable=False), sa.Column("report", sa.Integer(), nullable=False), sa.Column("person", sa.Integer(), nullable=False), sa.Column("role", sa.Text(), nullable=False), sa.Column("of", sa.Text(), nullable=False), sa.Column("country", sa.Text(), nullable=False), sa.Column("start", sa.Integer(), nullable=False), sa.Column("end", sa.Integer(), nullable=False), sa.ForeignKeyConstraint(["person"], ["name.seq"]), sa.ForeignKeyConstraint(["report"], ["report.seq"]), sa.PrimaryKeyConstraint("seq"))
    op.create_index("office_person", "office", ["person"], unique=False)
    op.create_index("office_report", "office", ["report"], unique=False)
    op.create_table("quote", sa.Column("seq", sa.Integer(), autoincrement=True, nullable=False), sa.Column("report", sa.Integer(), nullable=False), sa.Column("n", sa.Integer(), nullable=False), sa.Column("source", sa.Integer(), nullable=True), sa.Column("body", sa.Text(), nullable=False), sa.ForeignKeyConstraint(["report"], ["report.seq"]), sa.ForeignKeyConstraint(["source"], ["name.seq"]), sa.PrimaryKeyConstraint("seq"))
    op.create_index("quote_report", "quote", ["report"], unique=False)
    op.create_index("quote_source", "quote", ["source"], unique=False)
    op.create_table("shingle", sa.Column("band", sa.BigInteger(), autoincrement=False, nullable=False), sa.Column("report", sa.Integer(), nullable=False), sa.ForeignKeyConstraint(["report"], ["report.seq"]), sa.PrimaryKeyConstraint("band", "report"), sqlite_with_rowid=False)
    op.create_index("shingle_report", "shingle", ["report"], unique=False)
    op.create_table("block", sa.Column("key", sa.BigInteger(), autoincrement=False, nullable=False), sa.Column("claim", sa.Integer(), nullable=False), sa.ForeignKeyConstraint(["claim"], ["claim.seq"]), sa.PrimaryKeyConstraint("key", "claim"), sqlite_with_rowid=False)
    op.create_index("block_claim", "block", ["claim"], unique=False)
    op.create_table("participant", sa.Column("claim", sa.Integer(), nullable=False), sa.Column("n", sa.Integer(), nullable=False), sa.Column("role", sa.Text(), nullable=False), sa.Column("name", sa.Integer(), nullable=False), sa.Column("country", sa.Text(), nullable=False), sa.Column("sector", sa.Text(), nullable=False), sa.ForeignKeyConstraint(["claim"], ["claim.seq"]), sa.ForeignKeyConstraint(["name"], ["name.seq"]), sa.PrimaryKeyConstraint("claim", "n"), sqlite_with_rowid=False)
    op.create_index("participant_country", "participant", ["country", "claim"], unique=False)
    op.create_index("participant_name", "participant", ["name", "claim"], unique=False)

    if op.get_bind().dialect.name == "sqlite":
        for table in ("found", "said"):  # full-text search over the words of claims and of quotes
            op.execute(f"CREATE VIRTUAL TABLE {table} USING fts5(text, tokenize = 'unicode61 remove_diacritics 2')")
    else:
        for table in ("found", "said"):
            op.execute(f"CREATE TABLE {table} (rowid integer PRIMARY KEY, text tsvector NOT NULL)")
            op.execute(f"CREATE INDEX {table}_text ON {table} USING gin (text)")
