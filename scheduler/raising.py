"""Cases that nobody takes and visitors who wait are brought up again: in the group, and later to the coordinators."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from bot.centre import answering
from bot.centre.offices import Timetable
from storage import cases, outbox, posts, presence, roster, visitors
from storage.casework import Case, CaseId, CaseView, Staff
from storage.database import Connection, Database, is_away
from storage.records import Visitor

log = logging.getLogger(__name__)

LAST = 2
"""The level at which a waiting is brought up no further."""

Payloads = Sequence[Mapping[str, object]]
Draw = Callable[[Visitor, CaseView, bool], Payloads]
"""What a coordinator is told of a case, as the messages of their channel; the last says that no group has it."""

HasGroup = Callable[[Case], bool]
"""Whether there is a group that the case belongs to."""


async def raise_due(database: Database, timetable: Timetable, draw: Draw, has_group: HasGroup, now: datetime) -> int:
    """Bring up what has waited for too long, and wake what has rested; how many cases. Each case has a transaction of
    its own: what goes wrong with one keeps no other from being brought up."""

    async def look(connection: Connection) -> tuple[int, Sequence[Case]]:
        return await cases.wake_due(connection, now), await cases.open_ones(connection, limit=1000)

    count, found = await database.run(look)
    for one in found:
        if not has_group(one) or _overdue(one, timetable, now):
            count += await _guarded(database, one.id, timetable, draw, has_group, now)
    return count


async def _guarded(
    database: Database, id: CaseId, timetable: Timetable, draw: Draw, has_group: HasGroup, now: datetime
) -> int:
    async def work(connection: Connection) -> int:
        present = await cases.find(connection, id)
        if present is None or not present.open:
            return 0
        homeless = not has_group(present) and await _homeless(connection, present, draw, now)
        level = _overdue(present, timetable, now)
        raised = level > 0 and await _raise(connection, present, level, draw, now)
        return 1 if homeless or raised else 0

    try:
        return await database.run(work)
    except Exception as error:
        if is_away(error):
            raise
        log.error("a case could not be raised: %s", type(error).__name__)
        return 0


def _overdue(case: Case, timetable: Timetable, now: datetime) -> int:
    """How far its waiting has to be brought up: 1 in the group, 2 to the coordinators; 0 if that was done, or not yet.

    Working time is computed for those alone who wait and are not at the last level.
    """
    resting = case.snoozed_until is not None and case.snoozed_until > now
    if case.waiting_since is None or resting or case.raised >= LAST:
        return 0
    waited = answering.working_time(timetable, case.office, case.waiting_since, now)
    level = (waited >= timetable.desk.raise_after) + (waited >= timetable.desk.coordinator_after)
    return level if level > case.raised else 0


async def _homeless(connection: Connection, case: Case, draw: Draw, now: datetime) -> bool:
    """Tell the coordinators once that no group has it; whether they were told. Until somebody is there, nobody was."""
    key = f"homeless:{case.id}"
    if not await _somebody_there(connection, now) or not await posts.once(connection, "homeless", key, case.id, now):
        return False
    if await tell_coordinators(connection, lambda to, view: draw(to, view, True), case, now):
        return True
    await posts.untold(connection, key)
    return False


async def _raise(connection: Connection, case: Case, level: int, draw: Draw, now: datetime) -> bool:
    """Bring up somebody who waits, as far as it has not been done; whether anything was told."""
    assert case.waiting_since is not None
    since = f"{case.id}:{int(case.waiting_since.timestamp())}"
    told = False

    async def post(kind: str) -> None:
        key = f"{kind}:{since}"
        await posts.add(connection, kind, now, office=case.office, case=case.id, urgency=posts.ALARM, key=key)

    if case.raised < 1 and await cases.was_raised(connection, case.id, 1):
        await post("raised")
        told = True
    if level == LAST and await cases.was_raised(connection, case.id, LAST):
        if not await tell_coordinators(connection, lambda to, view: draw(to, view, False), case, now):
            await post("coordinator")
        told = True
    return told


async def tell_coordinators(
    connection: Connection, draw: Callable[[Visitor, CaseView], Payloads], case: Case, now: datetime
) -> int:
    """Write to every coordinator about a case; how many of them it reaches now."""
    view = await cases.view(connection, case, now)
    return await to_coordinators(connection, lambda to: draw(to, view), now, shows=True)


async def to_coordinators(
    connection: Connection, draw: Callable[[Visitor], Payloads], now: datetime, *, shows: bool = False
) -> int:
    """Write to every coordinator; how many of them it reaches now. At a desk where nobody sits it is found later.

    `shows` is whether somebody is shown to them.
    """
    count = 0
    for one in await _coordinators(connection):
        accounts = await roster.accounts_of(connection, one.id)
        written = [at for at in accounts if await _write(connection, at, draw, now, shows)]
        count += any([await _is_there(connection, one, at, now) for at in written])
    return count


async def _coordinators(connection: Connection) -> Sequence[Staff]:
    return [one for one in await roster.everybody(connection) if one.may("coordinator")]


async def _somebody_there(connection: Connection, now: datetime) -> bool:
    """Whether there is a coordinator whom a message reaches now."""
    for one in await _coordinators(connection):
        for at in await roster.accounts_of(connection, one.id):
            found = await visitors.find(connection, *at)
            if found and found[0].reachable and await _is_there(connection, one, at, now):
                return True
    return False


async def _is_there(connection: Connection, one: Staff, at: tuple[str, str], now: datetime) -> bool:
    return at[0] != presence.DESK or await presence.sits_there(connection, one.id, now)


async def _write(
    connection: Connection, at: tuple[str, str], draw: Callable[[Visitor], Payloads], now: datetime, shows: bool
) -> bool:
    found = await visitors.find(connection, *at)
    if found is None or not found[0].reachable:
        return False
    to, payloads = found[0], _drawn(draw, found[0])
    return bool(await outbox.write(connection, to, payloads, lane="chat", now=now, owner=None, shows=shows))


def _drawn(draw: Callable[[Visitor], Payloads], to: Visitor) -> Payloads:
    """What they are told; nothing if it cannot be drawn: whoever else can be told is."""
    try:
        return draw(to)
    except Exception as error:  # noqa: BLE001
        log.error("what coordinators are told could not be drawn: %s", type(error).__name__)
        return ()
