"""What channels have billed: counts by month, written with the messages' results and so never lost or doubled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, date, datetime

import sqlalchemy as sa

from storage.database import Connection, insert
from storage.records import Bill, Result
from storage.tables import billing


async def count(connection: Connection, results: Sequence[Result]) -> None:
    """Add the messages among these that were billed."""
    found = Counter((one.billed, month_of(one.settled_at)) for one in results if one.billed and one.settled_at)
    for (billed, month), messages in found.items():
        assert billed
        row = {"channel": billed.channel, "month": month, "lane": billed.lane, "tariff": billed.tariff}
        added = insert(connection, billing).values(**row, messages=messages)
        more = {"messages": billing.c.messages + messages}
        await connection.execute(added.on_conflict_do_update(index_elements=list(row), set_=more))


async def bills(connection: Connection, channel: str, since: date | None = None) -> Sequence[Bill]:
    """What a channel has billed, the latest month first; with `since` not what was before that month."""
    statement = sa.select(billing).where(billing.c.channel == channel)
    statement = statement.order_by(billing.c.month.desc(), billing.c.tariff)
    if since:
        statement = statement.where(billing.c.month >= since)
    return [Bill(row.month, row.lane, row.tariff, row.messages) for row in await connection.execute(statement)]


def month_of(moment: datetime) -> date:
    """The first day of a moment's month, in UTC."""
    return moment.astimezone(UTC).date().replace(day=1)
