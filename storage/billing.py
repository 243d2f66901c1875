"""What channels have billed: counts by month, written with the messages' results and so never lost or doubled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, date, datetime
from urllib.parse import quote

import sqlalchemy as sa
from sqlalchemy.engine import URL

from storage.database import Connection, insert, open_database, parse
from storage.records import Bill, Billed, Result
from storage.tables import billing


async def count(connection: Connection, results: Sequence[Result]) -> None:
    """Add the messages among these that were billed."""
    found = Counter((one.billed, month_of(one.settled_at)) for one in results if one.billed and one.settled_at)
    for (billed, month), messages in found.items():
        if billed is not None:
            await _add(connection, billed, month, messages)


async def add(connection: Connection, billed: Billed, messages: int, now: datetime) -> None:
    """Add so many messages that were billed just now."""
    await _add(connection, billed, month_of(now), messages)


async def _add(connection: Connection, billed: Billed, month: date, messages: int) -> None:
    row = {"channel": billed.channel, "month": month, "lane": billed.lane, "tariff": billed.tariff}
    added = insert(connection, billing).values(**row, messages=messages)
    more = {"messages": billing.c.messages + messages}
    await connection.execute(added.on_conflict_do_update(index_elements=list(row), set_=more))


async def bills(connection: Connection, channel: str, since: date | None = None) -> Sequence[Bill]:
    """What a channel has billed, the latest month first; with `since` not what was before that month."""
    return [_bill(row) for row in await connection.execute(_bills(channel, since))]


def _bills(channel: str, since: date | None = None) -> sa.Select[tuple[object, ...]]:
    statement = sa.select(billing).where(billing.c.channel == channel)
    statement = statement.order_by(billing.c.month.desc(), billing.c.tariff)
    return statement.where(billing.c.month >= since) if since else statement


def _bill(row: sa.Row[tuple[object, ...]]) -> Bill:
    return Bill(row.month, row.lane, row.tariff, row.messages)


async def kept(url: str, channel: str) -> Sequence[Bill]:
    """The same, for a second process: an SQLite file that is in use is only read, which disturbs nobody.

    Raises ValueError if there is no such table yet.
    """
    parsed = parse(url)
    try:
        if parsed.get_backend_name() == "sqlite":
            return _read_only(parsed, channel)
        database = await open_database(url)
        try:
            return await database.run(lambda connection: bills(connection, channel))
        finally:
            await database.close()
    except sa.exc.ProgrammingError:
        raise ValueError(_NOT_YET) from None


_NOT_YET = "the database is not there yet, or not of this release: `cicbot migrate` brings it up to date"


def _read_only(url: URL, channel: str) -> Sequence[Bill]:
    file = f"file:{quote(str(url.database))}"
    engine = sa.create_engine(URL.create("sqlite", database=file, query={"mode": "ro", "uri": "true"}))
    try:
        with engine.connect() as connection:
            return [_bill(row) for row in connection.execute(_bills(channel))]
    except sa.exc.OperationalError:
        raise ValueError(_NOT_YET) from None
    finally:
        engine.dispose()


def month_of(moment: datetime) -> date:
    """The first day of a moment's month, in UTC."""
    return moment.astimezone(UTC).date().replace(day=1)
