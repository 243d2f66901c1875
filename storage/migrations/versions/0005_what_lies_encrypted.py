"""What identifies a person or says why they came lies encrypted, and is found by a keyed hash.

The columns are made binary first and encrypted in place then, some hundred rows at a time; on the way back they are
decrypted in place and made words again. The keys come with the database, through Alembic's attributes.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

import sqlalchemy as sa
from alembic import context, op

from storage.addresses import LABEL
from storage.hiding import NoKeys, place_of
from storage.remaking import remade, retyped
from storage.sealing import Broken, Seal, WrongKey
from storage.tables import Moment

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_BATCH = 500
_PROOF = b"the key of this database"

_TEXT, _JSON = "TEXT", "JSON"
_COLUMNS: dict[str, dict[str, tuple[str, str]]] = {
    "visitor": {"address": ("address_index", "VARCHAR(128)"), "thread": ("id", _JSON)},
    "staff_account": {"address": ("address_index", "VARCHAR(128)")},
    "outbox": {"payload": ("visitor_id", _JSON)},
    "visit": {
        "service": ("ref", "VARCHAR(24)"),
        "care": ("ref", "VARCHAR(12)"),
        "access": ("ref", "VARCHAR(12)"),
        "name": ("ref", "VARCHAR(120)"),
        "phone": ("ref", "VARCHAR(32)"),
        "company": ("ref", "VARCHAR(160)"),
    },
    "staff": {"name": ("id", "VARCHAR(80)")},
    "cases": {"subject": ("visitor_id", "VARCHAR(16)")},
    "case_message": {"words": ("case_id", _TEXT), "place": ("case_id", _JSON)},
    "stored_file": {"name": ("case_id", "VARCHAR(120)"), "ref": ("case_id", "VARCHAR(256)")},
    "topic": {"title": ("case_id", "VARCHAR(128)")},
}
"""Of each column the one that its values are bound to, and the type that it had."""
_MAY_BE_NULL = {("visitor", "thread"), ("staff", "name"), ("case_message", "words"), ("case_message", "place")}
_MIGHT_BE_NULL = {("case_message", "place")}
_KEYS = {"staff_account": ("channel", "address_index")}

_ADDRESSES = {
    "visitor": ("uq_visitor_channel_address", "UNIQUE (channel, address)"),
    "staff_account": ("pk_staff_account", "PRIMARY KEY (channel, address)"),
}
"""What keeps addresses apart, by name and as SQLite words it."""


def _ring() -> Seal:
    found = context.config.attributes.get("ring")
    if not isinstance(found, Seal):
        raise NoKeys("this step encrypts, and the database was opened without its keys")
    return found


def upgrade() -> None:
    connection, ring = op.get_bind(), _ring()
    _prove_anew(connection, ring)
    op.add_column("visitor", sa.Column("address_index", sa.LargeBinary(), comment=_FOUND_BY))
    op.add_column("staff_account", sa.Column("address_index", sa.LargeBinary(), comment=_SAME))
    of_visit = "Whether it is about a visit, and of no subject."
    op.add_column("cases", sa.Column("of_visit", sa.Boolean(), comment=of_visit))
    event = sa.Column("event", sa.String(80), comment="… then it is what has happened, in a word of ours.")
    op.add_column("case_message", event)
    op.execute("UPDATE cases SET of_visit = (subject = 'visit')")
    op.execute("UPDATE case_message SET event = words WHERE author = 'event'")
    _index_addresses(connection, ring)
    _rename_uploads(connection, lambda address: ring.index(LABEL, address).hex(), _short)
    (_binary_on_sqlite if connection.dialect.name == "sqlite" else _binary_on_postgresql)(connection)
    op.execute("UPDATE case_message SET words = NULL WHERE author = 'event'")
    _each(connection, ring.closed)


def downgrade() -> None:
    connection, ring = op.get_bind(), _ring()
    ring.unlock_at_once(connection, _now(connection))
    _each(connection, ring.opened)
    words = "CAST(event AS BLOB)" if connection.dialect.name == "sqlite" else "convert_to(event, 'UTF8')"
    op.execute(f"UPDATE case_message SET words = {words} WHERE words IS NULL")  # noqa: S608
    empty = {"visitor": ("thread", b"{}"), "staff": ("name", b"")}
    for table, (column, value) in empty.items():
        there = sa.table(table, sa.column(column, sa.LargeBinary))
        connection.execute(sa.update(there).where(there.c[column].is_(None)).values({column: value}))
    (_words_on_sqlite if connection.dialect.name == "sqlite" else _words_on_postgresql)(connection)
    _rename_uploads(connection, _short, lambda address: ring.index(LABEL, address).hex())
    op.drop_column("visitor", "address_index")
    op.drop_column("staff_account", "address_index")
    op.drop_column("cases", "of_visit")
    op.drop_column("case_message", "event")
    names = sa.table("seal", sa.column("name"), sa.column("proof", sa.LargeBinary))
    connection.execute(sa.delete(names).where(names.c.name != ring.name))
    connection.execute(sa.update(names).values(proof=ring.closed(_PROOF, "proof")))


_FOUND_BY, _SAME = "What it is found by: see `storage.addresses`.", "The same as the visitor's."


# --- Keys and hashes -------------------------------------------------------------------------------------------------


def _prove_anew(connection: sa.Connection, ring: Seal) -> None:
    """What showed that a key fits is from now on the key of the index, encrypted with it."""
    names = sa.table("seal", sa.column("name"), sa.column("proof", sa.LargeBinary))
    for row in connection.execute(sa.select(names)).all():
        try:
            ring.opened(row.proof, "proof")
        except Broken:
            raise WrongKey(f"DATA_KEY: is another than this database is encrypted with; it lacks {row.name}") from None
    connection.execute(sa.delete(names))
    ring.unlock_at_once(connection, _now(connection))


def _now(connection: sa.Connection) -> datetime:
    return connection.execute(sa.select(sa.func.now(type_=Moment()))).scalar_one()


def _short(address: str) -> str:
    return address[:32]


def _index_addresses(connection: sa.Connection, ring: Seal) -> None:
    for name in _ADDRESSES:
        there = sa.table(name, *map(sa.column, ("channel", "address")), sa.column("address_index", sa.LargeBinary))
        for row in connection.execute(sa.select(there.c.channel, there.c.address)).all():
            mine = sa.and_(there.c.channel == row.channel, there.c.address == row.address)
            index = ring.index(LABEL, row.address)
            connection.execute(sa.update(there).where(mine).values(address_index=index))


def _rename_uploads(connection: sa.Connection, to: Callable[[str], str], was: Callable[[str], str]) -> None:
    """The names of uploads begin with whose they are."""
    found = connection.exec_driver_sql(
        "SELECT stored_file.id, upload, address FROM stored_file JOIN cases ON cases.id = case_id"
        " JOIN visitor ON visitor.id = visitor_id WHERE upload IS NOT NULL"
    )
    there = sa.table("stored_file", sa.column("id"), sa.column("upload"))
    for id, upload, address in found.all():
        whose, colon, rest = upload.partition(":")
        if colon and whose == was(address):
            name = f"{to(address)}:{rest}"[:80]
            connection.execute(sa.update(there).where(there.c.id == id).values(upload=name))


# --- Shapes ----------------------------------------------------------------------------------------------------------


def _binary_on_sqlite(connection: sa.Connection) -> None:
    for table, columns in _COLUMNS.items():

        def edit(sql: str, table: str = table, columns: Sequence[str] = tuple(columns)) -> str:
            for column in columns:
                sql = retyped(sql, column, "BLOB" if (table, column) in _MAY_BE_NULL else "BLOB NOT NULL")
            if table in _ADDRESSES:
                name, words = _ADDRESSES[table]
                sql = retyped(sql, "address_index", "BLOB NOT NULL")
                there = words.replace("address)", "address_index)")
                sql = sql.replace(f"{name} {words}", f"{name.replace('_address', '_address_index')} {there}")
            return retyped(sql, "of_visit", "BOOLEAN NOT NULL") if table == "cases" else sql

        remade(connection, table, edit, {column: f"CAST({column} AS BLOB)" for column in columns})


def _words_on_sqlite(connection: sa.Connection) -> None:
    for table, columns in _COLUMNS.items():

        def edit(sql: str, table: str = table, columns: dict[str, tuple[str, str]] = columns) -> str:
            for column, (_, kind) in columns.items():
                sql = retyped(sql, column, kind if (table, column) in _MIGHT_BE_NULL else f"{kind} NOT NULL")
            if table in _ADDRESSES:
                name, words = _ADDRESSES[table]
                there = words.replace("address)", "address_index)")
                sql = sql.replace(f"{name.replace('_address', '_address_index')} {there}", f"{name} {words}")
            return sql

        remade(connection, table, edit, {column: f"CAST({column} AS TEXT)" for column in columns})


def _binary_on_postgresql(connection: sa.Connection) -> None:
    for table, (name, words) in _ADDRESSES.items():
        op.drop_constraint(name, table, type_="primary" if "PRIMARY" in words else "unique")
    for table, columns in _COLUMNS.items():
        changes = [f"ALTER {one} TYPE BYTEA USING convert_to({one}::text, 'UTF8')" for one in columns]
        changes += [f"ALTER {one} DROP NOT NULL" for one in columns if (table, one) in _MAY_BE_NULL]
        changes += ["ALTER address_index SET NOT NULL"] if table in _ADDRESSES else []
        changes += ["ALTER of_visit SET NOT NULL"] if table == "cases" else []
        op.execute(f"ALTER TABLE {table} {', '.join(changes)}")
    op.create_unique_constraint("uq_visitor_channel_address_index", "visitor", ["channel", "address_index"])
    op.create_primary_key("pk_staff_account", "staff_account", ["channel", "address_index"])
    _comment(_NOW)


def _words_on_postgresql(connection: sa.Connection) -> None:
    op.drop_constraint("uq_visitor_channel_address_index", "visitor", type_="unique")
    op.drop_constraint("pk_staff_account", "staff_account", type_="primary")
    for table, columns in _COLUMNS.items():
        changes = []
        for column, (_, kind) in columns.items():
            words = f"convert_from({column}, 'UTF8')"
            json = kind == _JSON
            changes.append(f"ALTER {column} TYPE {'JSONB' if json else kind} USING {words}{'::jsonb' if json else ''}")
            changes += [] if (table, column) in _MIGHT_BE_NULL else [f"ALTER {column} SET NOT NULL"]
        op.execute(f"ALTER TABLE {table} {', '.join(changes)}")
    op.create_unique_constraint("uq_visitor_channel_address", "visitor", ["channel", "address"])
    op.create_primary_key("pk_staff_account", "staff_account", ["channel", "address"])
    _comment(dict.fromkeys(_NOW))


_NOW: dict[tuple[str, str], str | None] = {
    ("visitor", "thread"): "None before the first turn.",
    ("case_message", "words"): "None where nobody has said anything: …",
}


def _comment(words: dict[tuple[str, str], str | None]) -> None:
    for (table, column), comment in words.items():
        op.execute(f"COMMENT ON COLUMN {table}.{column} IS " + (f"'{comment}'" if comment else "NULL"))


# --- Rows ------------------------------------------------------------------------------------------------------------


def _each(connection: sa.Connection, turned: Callable[[bytes, str], bytes]) -> None:
    """Encrypt or decrypt every value where it lies."""
    for name, columns in _COLUMNS.items():
        keys = _KEYS.get(name, ("id",))
        plain = {*keys, *(by for by, _ in columns.values())} - {"address_index"}
        binary = [*columns, *(["address_index"] if name in _ADDRESSES else [])]
        table = sa.table(name, *map(sa.column, plain), *(sa.column(one, sa.LargeBinary) for one in binary))
        for batch in _batches(connection, table, keys):
            for row in batch:
                values = {
                    column: turned(bytes(row[column]), place_of(f"{name}.{column}", row[by]))
                    for column, (by, _) in columns.items()
                    if row[column] is not None
                }
                if values:
                    mine = sa.and_(*(table.c[key] == row[key] for key in keys))
                    connection.execute(sa.update(table).where(mine).values(values))


def _batches(  # type: ignore[explicit-any]
    connection: sa.Connection, table: sa.TableClause, keys: Sequence[str]
) -> Iterator[Sequence[sa.RowMapping]]:
    if len(keys) > 1:  # of these there are few
        yield connection.execute(sa.select(table)).mappings().all()
        return
    last, (key,) = 0, keys
    while (
        rows := connection.execute(sa.select(table).where(table.c[key] > last).order_by(table.c[key]).limit(_BATCH))
        .mappings()
        .all()
    ):
        yield rows
        last = rows[-1][key]
