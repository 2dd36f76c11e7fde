"""env: how Alembic runs a migration of a ledger: on the connection it is handed, in its transaction."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
