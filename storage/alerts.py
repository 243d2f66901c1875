"""What cannot wait: late for a visit or lost on the way to it, and a call for help."""

from __future__ import annotations

import sqlalchemy as sa

from bot.centre.answering import day_bounds
from bot.centre.offer import OfficeId
from storage import appointments, posts
from storage import cases as casefile
from storage.acting import Acting
from storage.casework import LATE_BY, AlertDesk, CaseId, Opened, SayHowLate, SpeakOfDanger
from storage.database import Connection
from storage.records import Done, NotFound, Started
from storage.tables import case_message, cases, group_post, visit

ALERTS = ("late", "lost")
"""What somebody can say of themselves on the way to a visit, by one tap."""


async def alert(connection: Connection, act: AlertDesk, acting: Acting) -> Opened | NotFound | Started:
    """Late, or lost on the way: a case about the visit, and an alarm in the group of its office. The same again says
    nothing new, unless somebody has answered or closed the case since."""
    found = await appointments.find(connection, acting.visitor.id, act.ref)
    if found is None or not found.active:
        return NotFound()
    first, last = day_bounds(acting.timetable, acting.now.astimezone(acting.timetable.zone).date())
    if not first <= found.start < last or found.end <= acting.now:
        return Started()
    number = (await connection.execute(sa.select(visit.c.id).where(visit.c.ref == found.ref))).scalar_one()
    present = await casefile.open_of(connection, acting.visitor.id)
    id = present.id if present else await _case_of_alert(connection, number, found.office, acting)
    key = f"{act.what}:{found.ref}:{found.sequence}"
    new = await posts.add(
        connection, act.what, acting.now, office=found.office, case=id, visit=number, urgency=posts.ALARM, key=key
    )
    if act.what == "late" and not present:
        await casefile.change(connection, id, {"waiting_since": None})  # nothing is asked
    if new or present is None or (act.what == "lost" and present.waiting_since is None):
        if act.what == "lost":
            await casefile.wakes(connection, id, acting.now)
        await casefile.event(connection, id, f"{act.what}:{found.ref}", acting.now)
    return Opened(id, again=present is not None)


async def _case_of_alert(connection: Connection, visit: int, office: OfficeId, acting: Acting) -> CaseId:
    """The case that was about this visit before, opened again, or a new one. Whoever has had all of the day's goes on
    with their last: whatever they have had, an alert reaches the desk."""
    mine = sa.and_(cases.c.visitor_id == acting.visitor.id, cases.c.state == "closed", cases.c.joined_to.is_(None))
    before = sa.exists().where(
        group_post.c.case_id == cases.c.id, group_post.c.visit_id == visit, group_post.c.kind.in_(ALERTS)
    )
    enough = await casefile.opened_today(connection, acting) >= acting.timetable.desk.cases_a_day
    again = casefile.CASES.where(mine, sa.true() if enough else before).order_by(sa.not_(before), cases.c.id.desc())
    row = (await connection.execute(again.limit(1))).first()
    if row is None:
        return await casefile.new(connection, "visit", office, (), acting)
    await casefile.bring_back(connection, casefile.from_row(row), acting)
    return CaseId(row.id)


async def how_late(connection: Connection, act: SayHowLate, acting: Acting) -> Opened | NotFound:
    """By how much: in the case about it, and in the alarm of its group. Said again, it is no news."""
    found = await appointments.find(connection, acting.visitor.id, act.ref)
    present = await casefile.open_of(connection, acting.visitor.id)
    if found is None or present is None or act.by not in LATE_BY:
        return NotFound()
    if not await posts.add_facts(connection, f"late:{found.ref}:{found.sequence}", {"by": act.by}):
        return NotFound()
    words = f"late:{found.ref}:{act.by}"
    known = sa.and_(case_message.c.case_id == present.id, case_message.c.event == words)
    if (await connection.execute(sa.select(case_message.c.id).where(known).limit(1))).scalar() is None:
        await casefile.event(connection, present.id, words, acting.now)
    return Opened(present.id, again=True)


async def danger(connection: Connection, act: SpeakOfDanger, acting: Acting) -> Opened | Done:
    """Whoever calls for help is not asked how it was; whoever talks to them hears of it, once in each hour of
    the clock."""
    recent = sa.or_(cases.c.state == "open", cases.c.closed_at > acting.now - casefile.DANGER_LASTS)
    theirs = sa.and_(cases.c.visitor_id == acting.visitor.id, recent, ~cases.c.delicate)
    await casefile.drop_example(connection, theirs)
    await connection.execute(sa.update(cases).where(theirs).values(delicate=True, revision=cases.c.revision + 1))
    present = await casefile.open_of(connection, acting.visitor.id)
    if present is None:
        return Done()
    if not act.called:
        return Opened(present.id, again=True)
    key = f"danger:{present.id}:{acting.now:%Y%m%d%H}"
    if await posts.add(
        connection, "danger", acting.now, office=present.office, case=present.id, urgency=posts.ALARM, key=key
    ):
        await casefile.wakes(connection, present.id, acting.now)
        await casefile.event(connection, present.id, "danger", acting.now)
    return Opened(present.id, again=True)
