"""What the groups of the offices are told of the day's visits: each morning's list, and what changes on the day."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from bot.centre.answering import day_bounds
from bot.centre.offices import Timetable
from storage import posts
from storage.acting import Acting
from storage.database import Connection
from storage.records import Visit

Change = Literal["booked", "moved", "cancelled"]


def morning_key(office: str, day: date) -> str:
    """What the list of an office and a day is known by: it is posted once."""
    return f"morning:{office}:{day:%Y%m%d}"


async def tell(
    connection: Connection, kind: Change, id: int, found: Visit, acting: Acting, *, was: datetime | None = None
) -> None:
    """A visit was booked, moved or cancelled: if it is today, or was, its office is told at once."""
    zone = acting.timetable.zone
    today = acting.now.astimezone(zone).date()
    if today not in {moment.astimezone(zone).date() for moment in (found.start, was or found.start)}:
        return
    facts = {"was": was.isoformat()} if was else {}
    key = f"{kind}:{found.ref}:{found.sequence}"
    await posts.add(connection, kind, acting.now, office=found.office, visit=id, facts=facts, key=key)
    await redraw(connection, id, found, acting, was=was)


async def left(connection: Connection, id: int, old: Visit, acting: Acting) -> None:
    """A visit has moved to another office: the one that it was in has it no more."""
    zone = acting.timetable.zone
    day, today = (moment.astimezone(zone).date() for moment in (old.start, acting.now))
    await posts.of_keys(connection, [morning_key(old.office, day)])
    if day == today:
        facts = {"was": old.start.isoformat()}
        key = f"left:{old.ref}:{old.sequence}"
        await posts.add(connection, "moved", acting.now, office=old.office, visit=id, facts=facts, key=key)


async def redraw(connection: Connection, id: int, found: Visit, acting: Acting, *, was: datetime | None = None) -> None:
    """Something of a visit has changed: what stands in the groups about it and about its day is drawn anew."""
    days = {moment.astimezone(acting.timetable.zone).date() for moment in (found.start, was or found.start)}
    await posts.of_visit(connection, id, [morning_key(found.office, day) for day in sorted(days)])


async def redraw_list(connection: Connection, office: str, acting: Acting) -> None:
    """Something of today has changed that is no visit's."""
    today = acting.now.astimezone(acting.timetable.zone).date()
    await posts.of_keys(connection, [morning_key(office, today)])


async def morning(connection: Connection, office: str, day: date, now: datetime, timetable: Timetable) -> bool:
    """Let an office have the list of the day; False if it had it before."""
    facts = {"date": f"{day:%Y%m%d}"}
    key = morning_key(office, day)
    _, night = day_bounds(timetable, day)
    return await posts.add(
        connection, "morning", now, office=office, facts=facts, urgency=posts.MORNING, lasts=night - now, key=key
    )
