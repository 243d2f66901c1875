"""Alembic's entry: runs the migrations on the connection that `storage.migrating` hands over."""

from alembic import context
from sqlalchemy import Connection

from storage import eventtables, newstables  # noqa: F401
from storage.tables import metadata

connection = context.config.attributes["connection"]
assert isinstance(connection, Connection)
context.configure(
    connection=connection,
    target_metadata=metadata,
    render_as_batch=connection.dialect.name == "sqlite",
    compare_type=True,
    transaction_per_migration=False,
)
context.run_migrations()
