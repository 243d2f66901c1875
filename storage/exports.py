"""What was ordered to be made: written down in a turn, taken up by a tick, and given to nobody else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

import sqlalchemy as sa

from storage import audit, events, turnout
from storage.acting import Acting
from storage.casework import Staff, StaffId
from storage.database import Connection
from storage.eventwork import EventId
from storage.exportwork import Delivery, ExportKind, Order, Ordered, OrderExport, OrderMyData
from storage.newstables import announcement, recipient
from storage.records import NotFound, TooMany, VisitorId, number_of
from storage.tables import export

MOST_DUE = 3
"""How many orders of one person wait at most."""
TRIES = 3
LEASE = timedelta(seconds=150)
"""How long one process may take: longer than anything is given to be made."""
LONGEST = timedelta(days=366 * 5)
"""The longest time that a report tells of."""


# --- Ordering --------------------------------------------------------------------------------------------------------


async def order(connection: Connection, act: OrderExport, acting: Acting) -> Ordered | NotFound | TooMany:
    """Write down what is wanted, if it is theirs to have."""
    if act.kind == "picture" or acting.staff is None:
        return NotFound()
    if not await allowed(connection, acting.staff, act.kind, act.facts):
        return NotFound()
    made = await put(connection, acting, acting.staff, act.kind, act.facts)
    if isinstance(made, Ordered):
        await audit.note(connection, acting, "export", _object(act.kind, act.facts))
    return made


async def order_mine(connection: Connection, act: OrderMyData, acting: Acting) -> Ordered | TooMany:
    """Write down that somebody wants their own data, unless they had it within a day."""
    mine = sa.and_(export.c.visitor_id == acting.visitor.id, export.c.kind == "my-data", export.c.state != "failed")
    lately = sa.select(export.c.id).where(mine, export.c.created_at > acting.now - timedelta(days=1)).limit(1)
    if (await connection.execute(lately)).first() is not None:
        return TooMany(1)
    return Ordered(await _insert(connection, acting, None, "my-data", {}))


async def put(
    connection: Connection, acting: Acting, staff: Staff, kind: ExportKind, facts: Mapping[str, str]
) -> Ordered | TooMany:
    """Write it down, unless there is too much already; whether they may have it is known."""
    waiting = sa.and_(export.c.staff_id == staff.id, export.c.state == "due")
    count = await connection.execute(sa.select(sa.func.count()).select_from(export).where(waiting))
    if count.scalar_one() >= MOST_DUE:
        return TooMany(MOST_DUE)
    return Ordered(await _insert(connection, acting, staff.id, kind, facts))


async def _insert(
    connection: Connection, acting: Acting, staff: StaffId | None, kind: ExportKind, facts: Mapping[str, str]
) -> int:
    row = {
        "visitor_id": acting.visitor.id,
        "staff_id": staff,
        "kind": kind,
        "facts": dict(facts),
        "state": "due",
        "attempts": 0,
        "created_at": acting.now,
    }
    made: int = (await connection.execute(sa.insert(export).values(**row).returning(export.c.id))).scalar_one()
    return made


async def lately(connection: Connection, staff: Staff, kind: ExportKind, since: datetime) -> bool:
    """Whether they have ordered something of that kind since then."""
    mine = sa.and_(export.c.staff_id == staff.id, export.c.kind == kind, export.c.created_at >= since)
    return (await connection.execute(sa.select(export.c.id).where(mine).limit(1))).first() is not None


async def allowed(connection: Connection, staff: Staff, kind: ExportKind, facts: Mapping[str, str]) -> bool:
    """Whether that is theirs to have, and there is such a thing."""
    match kind:
        case "attendees-csv" | "attendees-xlsx":
            found = await events.find(connection, EventId(number_of(facts.get("event", ""))))
            return found is not None and turnout.may_see(staff, found.office, found.state)
        case "report":
            office, span = facts.get("office", ""), span_of(facts)
            return staff.may("coordinator") and span is not None and staff.serves(office or None)
        case "delivery" | "picture":
            which = announcement.c.id == number_of(facts.get("announcement", ""))
            there = (await connection.execute(sa.select(announcement.c.id).where(which))).first()
            return staff.may("coordinator") and there is not None
        case "my-data":
            return False  # nobody's but their own


def span_of(facts: Mapping[str, str]) -> tuple[date, date] | None:
    """The first and the last month of a report, by their first days; None if they are none."""
    try:
        first, last = (date.fromisoformat(f"{facts[name]}-01") for name in ("first", "last"))
    except (KeyError, ValueError):
        return None
    return (first, last) if first <= last <= first + LONGEST else None


def _object(kind: ExportKind, facts: Mapping[str, str]) -> str:
    match kind:
        case "attendees-csv" | "attendees-xlsx":
            return f"event {facts['event']}"
        case "delivery":
            return f"announcement {facts['announcement']}"
        case _:
            return f"office {facts['office']}" if facts.get("office") else "report"


# --- Making ----------------------------------------------------------------------------------------------------------


async def claim(connection: Connection, now: datetime) -> Order | None:
    """The oldest order that nobody is at work on; it is in this process's hands for a while."""
    free = sa.or_(export.c.leased_until.is_(None), export.c.leased_until <= now)
    first = sa.select(export).where(export.c.state == "due", free).order_by(export.c.id).limit(1)
    row = (await connection.execute(first.with_for_update(skip_locked=True))).first()
    if row is None:
        return None
    begun = {"attempts": row.attempts + 1, "leased_until": now + LEASE}
    await connection.execute(sa.update(export).where(export.c.id == row.id).values(**begun))
    who = VisitorId(row.visitor_id), None if row.staff_id is None else StaffId(row.staff_id)
    return Order(row.id, row.kind, row.facts, *who, row.attempts + 1)


async def settle(connection: Connection, id: int, state: str) -> bool:
    """It is made, or will not be; False if somebody else has said so before."""
    due = sa.and_(export.c.id == id, export.c.state == "due")
    return bool((await connection.execute(sa.update(export).where(due).values(state=state))).rowcount)


# --- What is in them -------------------------------------------------------------------------------------------------


async def deliveries(connection: Connection, announcement: int) -> Sequence[Delivery]:
    """When it was sent to each who got it, and in which language, in the order of time."""
    sent = sa.and_(recipient.c.announcement_id == announcement, recipient.c.state == "sent")
    wanted = sa.select(recipient.c.settled_at, recipient.c.language).where(sent, recipient.c.settled_at.is_not(None))
    rows = await connection.execute(wanted.order_by(recipient.c.settled_at))
    return [Delivery(row.settled_at, row.language) for row in rows]
