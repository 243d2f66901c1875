"""Cases that nobody takes and visitors who wait are brought up again: in the group, and later to the coordinators."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from bot.centre import answering
from bot.centre.offices import Timetable
from storage import cases, outbox, posts, roster, visitors
from storage.casework import Case, CaseView
from storage.database import Connection, Database
from storage.records import Visitor

Payloads = Sequence[Mapping[str, object]]
Draw = Callable[[Visitor, CaseView, bool], Payloads]
"""What a coordinator is told of a case, as the messages of their channel; the last says that no group has it."""

HasGroup = Callable[[Case], bool]
"""Whether there is a group that the case belongs to."""


async def raise_due(database: Database, timetable: Timetable, draw: Draw, has_group: HasGroup, now: datetime) -> int:
    """Bring up what has waited for too long, and wake what has rested; how many cases."""

    async def work(connection: Connection) -> int:
        woken = await cases.wake_due(connection, now)
        found = await cases.open_ones(connection, limit=1000)
        return woken + sum([await _raise(connection, one, timetable, draw, has_group, now) for one in found])

    return await database.run(work)


async def _raise(
    connection: Connection, case: Case, timetable: Timetable, draw: Draw, has_group: HasGroup, now: datetime
) -> int:
    """One case; 1 if something was told."""
    told = 0
    if not has_group(case) and await posts.once(connection, "homeless", f"homeless:{case.id}", case.id, now):
        told = await tell_coordinators(connection, lambda to, view: draw(to, view, True), case, now)
    if case.waiting_since is None or (case.snoozed_until and case.snoozed_until > now):
        return min(told, 1)
    waited = answering.working_time(timetable, case.office, case.waiting_since, now)
    desk, level = timetable.desk, await cases.raised(connection, case.id)
    since = f"{case.id}:{int(case.waiting_since.timestamp())}"
    if level < 1 and waited >= desk.raise_after and await cases.was_raised(connection, case.id, 1):
        await posts.add(
            connection, "raised", now, office=case.office, case=case.id, urgency=posts.ALARM, key=f"raised:{since}"
        )
        told += 1
    if level < 2 and waited >= desk.coordinator_after and await cases.was_raised(connection, case.id, 2):
        key = f"coordinator:{since}"
        if not await tell_coordinators(connection, lambda to, view: draw(to, view, False), case, now):
            await posts.add(
                connection, "coordinator", now, office=case.office, case=case.id, urgency=posts.ALARM, key=key
            )
        told += 1
    return min(told, 1)


async def tell_coordinators(
    connection: Connection, draw: Callable[[Visitor, CaseView], Payloads], case: Case, now: datetime
) -> int:
    """Write to every coordinator about a case; how many could be written to."""
    view = await cases.view(connection, case, now)
    return await to_coordinators(connection, lambda to: draw(to, view), now)


async def to_coordinators(connection: Connection, draw: Callable[[Visitor], Payloads], now: datetime) -> int:
    """Write to every coordinator; how many could be written to."""
    count = 0
    for one in await roster.everybody(connection):
        if one.may("coordinator"):
            reached = [await _write(connection, at, draw, now) for at in await roster.accounts_of(connection, one.id)]
            count += any(reached)
    return count


async def _write(
    connection: Connection, at: tuple[str, str], draw: Callable[[Visitor], Payloads], now: datetime
) -> bool:
    found = await visitors.find(connection, *at)
    if found is None or not found[0].reachable:
        return False
    return bool(await outbox.write(connection, found[0], draw(found[0]), lane="chat", now=now, owner=None))
