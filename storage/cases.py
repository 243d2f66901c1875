"""Cases: a visitor's conversation with the people of the centre, what the visitor does to it, and what is under way."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import sqlalchemy as sa

from bot.centre import answering
from bot.centre.answering import day_bounds
from bot.centre.offer import OfficeId
from bot.centre.offices import Timetable
from bot.screen import File
from storage import appointments, casefiles, codes, posts, roster
from storage.acting import Acting
from storage.casework import (
    LATE_BY,
    AlertDesk,
    Author,
    Case,
    CaseId,
    CaseMessage,
    CaseView,
    Enclosed,
    EndCase,
    FileId,
    Kind,
    MessageId,
    OpenCase,
    Opened,
    RateCase,
    Remark,
    ReturnToCase,
    SayHowLate,
    SpeakOfDanger,
    Staff,
    StaffId,
    TellBegun,
    TellClosed,
    TellRemark,
)
from storage.database import Connection
from storage.records import Done, NotFound, Started, TooMany, Visitor, VisitorId
from storage.tables import case_copy, case_message, cases, group_post, outbox, stored_file, topic, visit, visitor

RETOLD = 20
"""How many messages that did not arrive are told to somebody who comes back elsewhere."""
ALERTS = ("late", "lost")
"""What somebody can say of themselves on the way to a visit, by one tap."""
OUTDATED = timedelta(days=3650)
"""How much older than it is what stands in a wrong place is made, so that it is deleted there at once."""
DANGER_LASTS = timedelta(hours=12)
"""For how long before and after a conversation a call for help counts as part of it."""
QUOTED = 80
"""How many letters of a message are quoted above its answer."""
SHOWN_AGAIN = 50
"""How many messages of a conversation are shown again: a whole group may take 20 a minute."""

_CASES = sa.select(cases, visitor.c.channel, visitor.c.language, visitor.c.reachable).join(visitor)
_MESSAGES = sa.select(
    case_message, stored_file.c.source, stored_file.c.ref, stored_file.c.name, stored_file.c.type, stored_file.c.size
).outerjoin(stored_file, stored_file.c.id == case_message.c.file_id)


# --- Reading ---------------------------------------------------------------------------------------------------------


def from_row(row: sa.Row[tuple[object, ...]]) -> Case:
    """A case from a row of `_CASES`."""
    return Case(
        CaseId(row.id),
        VisitorId(row.visitor_id),
        row.channel,
        row.language,
        row.subject,
        OfficeId(row.office) if row.office else None,
        tuple(row.reads),
        row.state,
        StaffId(row.holder) if row.holder is not None else None,
        row.opened_at,
        row.answered_at,
        row.closed_at,
        row.waiting_since,
        row.snoozed_until,
        row.delicate,
        row.rating,
        row.revision,
        row.reachable,
        row.raised,
    )


def message_from_row(row: sa.Row[tuple[object, ...]]) -> CaseMessage:
    """A message from a row of `_MESSAGES`."""
    kept = File(row.source, row.ref, row.name, row.type, row.size) if row.source else None
    return CaseMessage(
        MessageId(row.id),
        CaseId(row.case_id),
        row.author,
        StaffId(row.staff_id) if row.staff_id is not None else None,
        row.words,
        row.kind,
        row.at,
        kept,
        FileId(row.file_id) if row.file_id is not None else None,
        (row.place[0], row.place[1]) if row.place else None,
        row.album or "",
        MessageId(row.answers) if row.answers is not None else None,
        row.remote or "",
        row.delivery,
        row.edited_at,
    )


async def find(connection: Connection, id: CaseId) -> Case | None:
    """A case, whosever it is: for staff, whose rights the caller checks."""
    row = (await connection.execute(_CASES.where(cases.c.id == id))).first()
    return from_row(row) if row else None


async def mine(connection: Connection, who: VisitorId, id: CaseId) -> Case | None:
    """This visitor's case of that number, or the one that goes on in its place; None if there is none of theirs."""
    asked = cases.alias()
    present = sa.select(sa.func.coalesce(asked.c.joined_to, asked.c.id)).where(asked.c.id == id).scalar_subquery()
    row = (await connection.execute(_CASES.where(cases.c.id == present, cases.c.visitor_id == who))).first()
    return from_row(row) if row else None


async def open_of(connection: Connection, who: VisitorId) -> Case | None:
    """The open case of a visitor."""
    row = (await connection.execute(_CASES.where(cases.c.visitor_id == who, cases.c.state == "open"))).first()
    return from_row(row) if row else None


async def open_id(connection: Connection, who: VisitorId) -> CaseId | None:
    """The number of a visitor's open case."""
    found = await open_of(connection, who)
    return found.id if found else None


async def all_of(connection: Connection, who: VisitorId, limit: int = 10) -> Sequence[Case]:
    """The cases of a visitor, the newest first."""
    statement = _CASES.where(cases.c.visitor_id == who).order_by(cases.c.id.desc()).limit(limit)
    return [from_row(row) for row in await connection.execute(statement)]


async def last_closed(connection: Connection, who: VisitorId, since: datetime) -> Case | None:
    """The case of a visitor that was closed last, if that was not before a moment."""
    theirs = sa.and_(cases.c.visitor_id == who, cases.c.state == "closed", cases.c.closed_at >= since)
    statement = _CASES.where(theirs).order_by(cases.c.closed_at.desc(), cases.c.id.desc()).limit(1)
    row = (await connection.execute(statement)).first()
    return from_row(row) if row else None


async def open_ones(connection: Connection, staff: Staff | None = None, limit: int = 200) -> Sequence[Case]:
    """The open cases that concern somebody of the staff, or all: whoever waits longest first, then the oldest."""
    order = (cases.c.waiting_since.is_(None), cases.c.waiting_since, cases.c.opened_at, cases.c.id)
    statement = _CASES.where(cases.c.state == "open", _concerns(staff)).order_by(*order).limit(limit)
    return [from_row(row) for row in await connection.execute(statement)]


async def closed_ones(connection: Connection, since: datetime, staff: Staff, limit: int = 100) -> Sequence[Case]:
    """The closed cases that concern somebody of the staff and are still kept, the newest first."""
    closed = sa.and_(cases.c.state == "closed", cases.c.closed_at >= since, _concerns(staff))
    statement = _CASES.where(closed).order_by(cases.c.closed_at.desc()).limit(limit)
    return [from_row(row) for row in await connection.execute(statement)]


def _concerns(staff: Staff | None) -> sa.ColumnElement[bool]:
    """The same as `Staff.serves`, for many cases at once."""
    if staff is None or not staff.offices or staff.may("coordinator"):
        return sa.true()
    return sa.or_(cases.c.office.is_(None), cases.c.office.in_(staff.offices))


async def view(connection: Connection, case: Case, now: datetime, staff: Staff | None = None) -> CaseView:
    """A case with what its card shows besides, to somebody of the staff or (None) to all whom it concerns."""
    holder = await roster.find(connection, case.holder) if case.holder is not None else None
    coming = await appointments.coming_up(connection, case.visitor, now)
    before = await earlier(connection, case, staff)
    absent = sa.and_(visit.c.visitor_id == case.visitor, visit.c.attendance == "missed")
    missed = (await connection.execute(sa.select(sa.func.count()).select_from(visit).where(absent))).scalar_one()
    return CaseView(case, holder, coming[0] if coming else None, len(before), missed)


async def earlier(connection: Connection, case: Case, staff: Staff | None, limit: int = 20) -> Sequence[CaseId]:
    """The cases that this visitor had before, the newest first: those that concern somebody of the staff or, without
    one, everybody whom this case concerns."""
    before = sa.and_(cases.c.visitor_id == case.visitor, cases.c.id < case.id)
    found = await connection.execute(sa.select(cases.c.id, cases.c.office).where(before).order_by(cases.c.id.desc()))
    theirs = [row.id for row in found if (staff.serves(row.office) if staff else row.office in (None, case.office))]
    return [CaseId(id) for id in theirs[:limit]]


async def messages(connection: Connection, id: CaseId, limit: int = 1000) -> Sequence[CaseMessage]:
    """The newest messages of a case, in their order."""
    statement = _MESSAGES.where(case_message.c.case_id == id).order_by(case_message.c.id.desc()).limit(limit)
    return [message_from_row(row) for row in await connection.execute(statement)][::-1]


async def chosen(connection: Connection, which: sa.ColumnElement[bool], limit: int = 1000) -> Sequence[CaseMessage]:
    """The messages, of whatever case, that a condition picks, in their order."""
    statement = _MESSAGES.where(which).order_by(case_message.c.id).limit(limit)
    return [message_from_row(row) for row in await connection.execute(statement)]


async def message(connection: Connection, id: int) -> CaseMessage | None:
    """One message, of whatever case."""
    row = (await connection.execute(_MESSAGES.where(case_message.c.id == id))).first()
    return message_from_row(row) if row else None


async def shown_as(connection: Connection, chat: str, remote: str) -> CaseMessage | None:
    """The message that a message of a staff group shows; the last one, where it shows several."""
    copied = sa.select(sa.func.max(case_copy.c.message_id)).where(
        case_copy.c.chat == chat, case_copy.c.remote == remote
    )
    row = (await connection.execute(_MESSAGES.where(case_message.c.id == copied.scalar_subquery()))).first()
    return message_from_row(row) if row else None


async def by_remote(connection: Connection, id: CaseId, remote: str) -> CaseMessage | None:
    """The message of a case that the visitor's channel knows under that id, whoever wrote it."""
    known = sa.and_(case_message.c.case_id == id, case_message.c.remote == remote)
    statement = _MESSAGES.where(known).order_by(case_message.c.id.desc()).limit(1)
    row = (await connection.execute(statement)).first()
    return message_from_row(row) if row else None


# --- What a visitor does ---------------------------------------------------------------------------------------------


async def open(connection: Connection, act: OpenCase, acting: Acting) -> Opened | TooMany:
    """Open a case. Whoever has an open one keeps it."""
    present = await open_of(connection, acting.visitor.id)
    if present:
        return Opened(present.id, again=True)
    limit = acting.timetable.desk.cases_a_day
    if await _opened_today(connection, acting) >= limit:
        return TooMany(limit)
    office = act.office if act.office and acting.timetable.office(act.office) else None
    # What is none of ours (any more) could not be shown on any card.
    subject = act.subject if act.subject in answering.SUBJECTS else "other"
    reads = [code for code in act.reads if code in acting.languages]
    id = await _begin(connection, subject, office, reads, acting)
    return Opened(id, code=await codes.first(connection, acting) if act.code else "")


async def _opened_today(connection: Connection, acting: Acting) -> int:
    since = sa.and_(cases.c.visitor_id == acting.visitor.id, cases.c.opened_at > acting.now - timedelta(days=1))
    return (await connection.execute(sa.select(sa.func.count()).select_from(cases).where(since))).scalar_one()


async def _begin(
    connection: Connection, subject: str, office: OfficeId | None, reads: Sequence[str], acting: Acting
) -> CaseId:
    row = {
        "visitor_id": acting.visitor.id,
        "subject": subject,
        "office": office,
        "reads": list(reads),
        "state": "open",
        "opened_at": acting.now,
        "waiting_since": acting.now,
        "raised": 0,
        "delicate": subject in answering.DELICATE or _is_in_danger(acting),
        "revision": 1,
        "aged": 0,
        "panel": "",
    }
    return CaseId((await connection.execute(sa.insert(cases).values(**row).returning(cases.c.id))).scalar_one())


async def begin(connection: Connection, to: Visitor, office: OfficeId, ref: str, acting: Acting) -> CaseId:
    """Staff have something to say about a visit: in the case of that office that was closed lately, or in a new one."""
    assert acting.staff is not None
    lately = sa.and_(
        cases.c.visitor_id == to.id,
        cases.c.office == office,
        cases.c.closed_at >= acting.now - acting.timetable.desk.idle_for,
        cases.c.joined_to.is_(None),
    )
    newest = sa.select(cases.c.id).where(lately).order_by(cases.c.closed_at.desc(), cases.c.id.desc()).limit(1)
    found = (await connection.execute(newest)).scalar()
    id = CaseId(found) if found else await _begin(connection, "visit", office, (), replace(acting, visitor=to))
    held = {"holder": acting.staff.id, "taken_at": acting.now, "waiting_since": None}
    await change(connection, id, {"state": "open", "closed_at": None, "raised": 0, **held})
    await event(connection, id, f"begun:{ref}", acting.now)
    acting.told.append(TellBegun(to.id, id))
    return id


async def end(connection: Connection, act: EndCase, acting: Acting) -> Done | NotFound:
    """The visitor ends their case."""
    found = await mine(connection, acting.visitor.id, act.case)
    if found is None:
        return NotFound()
    if found.open:
        await shut(connection, found, acting.now)
        await event(connection, found.id, "ended", acting.now)
    return Done()


async def return_to(connection: Connection, act: ReturnToCase, acting: Acting) -> Opened | NotFound:
    """The visitor comes back. The case goes to whoever had it, if they are at work."""
    found = await mine(connection, acting.visitor.id, act.case)
    if found is None:
        return NotFound()
    present = await open_of(connection, acting.visitor.id)
    if present is None:
        await _return(connection, found, acting)
        await event(connection, found.id, "returned", acting.now)
        present = found
    if act.words:
        await heard(connection, present, acting.now, act.words)
    return Opened(present.id, again=True)


async def _return(connection: Connection, found: Case, acting: Acting) -> None:
    changes: dict[str, object] = {
        "state": "open",
        "holder": await _returns_to(connection, found, acting),
        "closed_at": None,
        "rating": None,
        "waiting_since": acting.now,
        "snoozed_until": None,
        "raised": 0,
        "told_closed_at": None,
        "delicate": found.delicate or _is_in_danger(acting),
    }
    await change(connection, found.id, changes)


async def _returns_to(connection: Connection, case: Case, acting: Acting) -> StaffId | None:
    """Whoever had it, if they still may have it, have an account to answer from, and are at work."""
    holder = await roster.find(connection, case.holder) if case.holder is not None else None
    if holder is None or not holder.active or not holder.serves(case.office):
        return None
    if not answering.is_on_duty(acting.timetable, holder, case.office, acting.now):
        return None
    return holder.id if await roster.can_answer(connection, holder.id, acting.now) else None


async def rate(connection: Connection, act: RateCase, acting: Acting) -> Done | NotFound:
    """How it was; only of a closed case that may be asked about."""
    found = await mine(connection, acting.visitor.id, act.case)
    if found is None or found.open or found.delicate or not 1 <= act.stars <= 5:
        return NotFound()
    await change(connection, found.id, {"rating": act.stars})
    return Done()


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
    present = await open_of(connection, acting.visitor.id)
    id = present.id if present else await _case_of_alert(connection, number, found.office, acting)
    key = f"{act.what}:{found.ref}:{found.sequence}"
    new = await posts.add(
        connection, act.what, acting.now, office=found.office, case=id, visit=number, urgency=posts.ALARM, key=key
    )
    if act.what == "late" and not present:
        await change(connection, id, {"waiting_since": None})  # nothing is asked
    if new or present is None or (act.what == "lost" and present.waiting_since is None):
        if act.what == "lost":
            await _wakes(connection, id, acting.now)
        await event(connection, id, f"{act.what}:{found.ref}", acting.now)
    return Opened(id, again=present is not None)


async def _case_of_alert(connection: Connection, visit: int, office: OfficeId, acting: Acting) -> CaseId:
    """The case that was about this visit before, opened again, or a new one. Whoever has had all of the day's goes on
    with their last: whatever they have had, an alert reaches the desk."""
    mine = sa.and_(cases.c.visitor_id == acting.visitor.id, cases.c.state == "closed")
    before = sa.exists().where(
        group_post.c.case_id == cases.c.id, group_post.c.visit_id == visit, group_post.c.kind.in_(ALERTS)
    )
    enough = await _opened_today(connection, acting) >= acting.timetable.desk.cases_a_day
    again = _CASES.where(mine, sa.true() if enough else before).order_by(sa.not_(before), cases.c.id.desc())
    row = (await connection.execute(again.limit(1))).first()
    if row is None:
        return await _begin(connection, "visit", office, (), acting)
    await _return(connection, from_row(row), acting)
    return CaseId(row.id)


async def heard(
    connection: Connection,
    case: Case,
    now: datetime,
    words: str,
    *,
    kind: Kind = "text",
    file: File | None = None,
    place: tuple[float, float] | None = None,
    album: str = "",
    remote: str = "",
    answers: str = "",
) -> MessageId:
    """A visitor's message: it is in the case, and is shown wherever staff look. `answers` is a message's remote."""
    answered = await by_remote(connection, case.id, answers) if answers else None
    id = await add(
        connection,
        case.id,
        "visitor",
        words,
        now,
        kind=kind,
        file=await casefiles.keep(connection, case.id, file, now) if file else None,
        place=place,
        album=album,
        remote=remote,
        answers=answered.id if answered else None,
        posting="due",
    )
    await _wakes(connection, case.id, now)
    return id


async def _wakes(connection: Connection, id: CaseId, now: datetime) -> None:
    """The visitor waits from now on, if they did not already."""
    waiting = {"waiting_since": sa.func.coalesce(cases.c.waiting_since, now), "snoozed_until": None}
    await change(connection, id, waiting)


async def how_late(connection: Connection, act: SayHowLate, acting: Acting) -> Opened | NotFound:
    """By how much: in the case about it, and in the alarm of its group. Said again, it is no news."""
    found = await appointments.find(connection, acting.visitor.id, act.ref)
    present = await open_of(connection, acting.visitor.id)
    if found is None or present is None or act.by not in LATE_BY:
        return NotFound()
    if not await posts.add_facts(connection, f"late:{found.ref}:{found.sequence}", {"by": act.by}):
        return NotFound()
    words = f"late:{found.ref}:{act.by}"
    known = sa.and_(case_message.c.case_id == present.id, case_message.c.words == words)
    if (await connection.execute(sa.select(case_message.c.id).where(known).limit(1))).scalar() is None:
        await event(connection, present.id, words, acting.now)
    return Opened(present.id, again=True)


def _is_in_danger(acting: Acting) -> bool:
    """Whether somebody has called for help a short while ago."""
    at = acting.visitor.thread.danger_at
    return at is not None and acting.now - at < DANGER_LASTS


async def danger(connection: Connection, act: SpeakOfDanger, acting: Acting) -> Opened | Done:
    """Whoever calls for help is not asked how it was; whoever talks to them hears of it, once an hour at most."""
    recent = sa.or_(cases.c.state == "open", cases.c.closed_at > acting.now - DANGER_LASTS)
    theirs = sa.and_(cases.c.visitor_id == acting.visitor.id, recent, ~cases.c.delicate)
    await connection.execute(sa.update(cases).where(theirs).values(delicate=True, revision=cases.c.revision + 1))
    present = await open_of(connection, acting.visitor.id)
    if present is None:
        return Done()
    key = f"danger:{present.id}:{acting.now:%Y%m%d%H}"
    if await posts.add(
        connection, "danger", acting.now, office=present.office, case=present.id, urgency=posts.ALARM, key=key
    ):
        await _wakes(connection, present.id, acting.now)
        await event(connection, present.id, "danger", acting.now)
    return Opened(present.id, again=True)


async def reworded(connection: Connection, case: Case, remote: str, words: str, now: datetime) -> bool:
    """The visitor has changed a message of theirs; False if it is none of this case."""
    found = await by_remote(connection, case.id, remote)
    if found is None or found.author != "visitor" or found.words == words:
        return False
    changes = {"words": words, "edited_at": now, "posting": "due"}
    await connection.execute(sa.update(case_message).where(case_message.c.id == found.id).values(**changes))
    await change(connection, case.id, {})
    return True


async def gone(connection: Connection, id: CaseId, now: datetime) -> None:
    """The visitor has left their channel: what is written to them does not arrive until they are back."""
    await event(connection, id, "left", now)


async def back(connection: Connection, id: CaseId, now: datetime) -> None:
    """The visitor can be written to again."""
    await event(connection, id, "returned", now)


async def follow(connection: Connection, before: VisitorId, acting: Acting) -> None:
    """The cases of somebody who has come back elsewhere are with them; what did not arrive there is told here."""
    me = acting.visitor.id
    both = [one for one in (await open_of(connection, before), await open_of(connection, me)) if one]
    both.sort(key=lambda one: one.id)
    for one in both[1:]:
        await shut(connection, one, acting.now)  # nobody has two open ones
    moved = cases.c.visitor_id == before
    rows = sa.update(cases).where(moved).values(visitor_id=me, revision=cases.c.revision + 1).returning(cases.c.id)
    ids = (await connection.execute(rows)).scalars().all()
    # What a message was called in the chat before is called otherwise here, or is another message.
    known = sa.update(case_message).where(case_message.c.case_id.in_(ids))
    await connection.execute(known.values(remote=None))
    # A page that nobody opens any more has taken what was sent to it since they were there last.
    seen = sa.select(visitor.c.seen_at).where(visitor.c.id == before).scalar_subquery()
    unseen = sa.and_(case_message.c.delivery.in_(["sent", "waiting"]), case_message.c.at > seen)
    missed = sa.and_(
        case_message.c.case_id.in_(ids),
        case_message.c.author == "staff",
        sa.or_(case_message.c.delivery.in_(["gone", "refused", "expired", "unknown"]), unseen),
    )
    for row in (await connection.execute(_MESSAGES.where(missed).order_by(case_message.c.id).limit(RETOLD))).all():
        written = message_from_row(row)
        acting.told.append(TellRemark(me, written.id, await remark(connection, [written])))
    for one in both[1:]:
        await _join(connection, one, both[0], acting.now)


async def _join(connection: Connection, one: Case, into: Case, now: datetime) -> None:
    """A case goes on in an older one of the same person: all that was said in it stands there, and is shown there."""
    said = case_message.c.case_id == one.id
    ids = sa.select(case_message.c.id).where(said)
    # Where it stands now it has no business any more: it is deleted there like what is too old, and written anew.
    stands = sa.and_(case_copy.c.message_id.in_(ids), case_copy.c.deleted_at.is_(None))
    await connection.execute(sa.update(case_copy).where(stands).values(at=one.opened_at - OUTDATED, ours=False))
    shown = sa.case((case_message.c.posting == "none", "none"), else_="due")
    await connection.execute(sa.update(case_message).where(said).values(case_id=into.id, posting=shown))
    await casefiles.join(connection, one.id, into.id)
    await posts.join(connection, one.id, into.id)
    joined = sa.or_(cases.c.id == one.id, cases.c.joined_to == one.id)
    await connection.execute(sa.update(cases).where(joined).values(joined_to=into.id))
    holder = await roster.find(connection, one.holder) if one.holder is not None and into.holder is None else None
    changes: dict[str, object] = {
        "reads": list(dict.fromkeys((*into.reads, *one.reads))),
        "waiting_since": min(filter(None, (into.waiting_since, one.waiting_since)), default=None),
        "answered_at": min(filter(None, (into.answered_at, one.answered_at)), default=None),
        "delicate": into.delicate or one.delicate,
        **({"snoozed_until": None} if one.waiting_since else {}),
        **({"holder": holder.id, "taken_at": now} if holder and holder.serves(into.office) else {}),
    }
    await change(connection, into.id, changes)
    await event(connection, into.id, f"joined:{one.id}", now)
    await event(connection, one.id, f"joined-to:{into.id}", now)


async def was_raised(connection: Connection, id: CaseId, level: int) -> bool:
    """It is brought up; False if another process has just done so, or it does not wait any more."""
    lower = sa.and_(cases.c.id == id, cases.c.raised < level, cases.c.waiting_since.is_not(None))
    values = {"raised": level, "revision": cases.c.revision + 1}
    return bool((await connection.execute(sa.update(cases).where(lower).values(**values))).rowcount)


async def wake_due(connection: Connection, now: datetime) -> int:
    """Wake the cases that have rested for as long as they should; how many."""
    over = sa.and_(cases.c.state == "open", cases.c.snoozed_until <= now)
    woken = sa.update(cases).where(over).values(snoozed_until=None, revision=cases.c.revision + 1)
    return (await connection.execute(woken)).rowcount


# --- What ends by itself ---------------------------------------------------------------------------------------------

_ALERTED = sa.or_(case_message.c.words.like("late:%"), case_message.c.words.like("lost:%"))
CALLS = sa.and_(case_message.c.author == "event", sa.or_(case_message.c.words == "danger", _ALERTED))
"""Somebody has called for help, or said by a tap that they are late or cannot find the office."""
_STIRS = sa.or_(
    case_message.c.author != "event", case_message.c.words.in_(["returned", "reopened", "danger"]), _ALERTED
)
"""What somebody has said or done, and not what has become of it."""
_last_word = sa.func.coalesce(
    sa.select(sa.func.max(case_message.c.at)).where(case_message.c.case_id == cases.c.id, _STIRS).scalar_subquery(),
    cases.c.opened_at,
)
_SAID = sa.exists().where(case_message.c.case_id == cases.c.id, case_message.c.author.in_(["visitor", "staff"]))
_BEGAN_AS_ALERT = sa.exists().where(
    case_message.c.case_id == cases.c.id,
    case_message.c.author == "event",
    case_message.c.at == cases.c.opened_at,
    _ALERTED,
)
ONLY_ALERT = sa.and_(cases.c.subject == "visit", _BEGAN_AS_ALERT, ~_SAID)
"""Somebody has tapped that they are late or lost, and nobody has said a word about it."""
LEFT_TO_GROUPS = timedelta(days=1)
"""How long a closed case that is too old is kept yet: what stands of it in a staff group is deleted there first."""


async def only_alert(connection: Connection, id: CaseId) -> bool:
    """Whether it is no conversation yet: nothing but a tap, which nobody has answered."""
    found = sa.select(cases.c.id).where(cases.c.id == id, ONLY_ALERT)
    return (await connection.execute(found)).scalar() is not None


def _ends(timetable: Timetable, now: datetime) -> sa.ColumnElement[str]:
    """Why a case ends by itself; empty where it does not. Whoever waits is not left alone, but for what is too old."""
    today, _ = day_bounds(timetable, now.astimezone(timetable.zone).date())
    awake = sa.or_(cases.c.snoozed_until.is_(None), cases.c.snoozed_until <= now)
    idle = sa.and_(cases.c.waiting_since.is_(None), _last_word < now - timetable.desk.idle_for, awake)
    return sa.case(
        (cases.c.state != "open", ""),
        (_last_word < now - timetable.desk.cases_for, "old"),
        (sa.and_(ONLY_ALERT, _last_word < today), "alert"),
        (idle, "idle"),
        else_="",
    )


async def idle(connection: Connection, timetable: Timetable, now: datetime, limit: int = 200) -> Sequence[CaseId]:
    """The open cases that end by themselves now."""
    over = sa.select(cases.c.id).where(cases.c.state == "open", _ends(timetable, now) != "")
    return [CaseId(id) for id in (await connection.execute(over.order_by(cases.c.id).limit(limit))).scalars()]


async def end_idle(
    connection: Connection, id: CaseId, timetable: Timetable, now: datetime
) -> Sequence[TellClosed] | None:
    """End a case that ends by itself now: whom to tell of it. None if somebody has said something meanwhile."""
    owner = (await connection.execute(sa.select(cases.c.visitor_id).where(cases.c.id == id))).scalar()
    held = sa.select(visitor.c.silent).where(visitor.c.id == owner).with_for_update()
    silent = (await connection.execute(held)).scalar()
    await connection.execute(sa.select(cases.c.id).where(cases.c.id == id).with_for_update())
    why = (await connection.execute(sa.select(_ends(timetable, now)).where(cases.c.id == id))).scalar()
    found = await find(connection, id)
    if found is None or not why:
        return None
    await event(connection, id, why, now)
    await shut(connection, found, now)
    if why == "alert" or silent:
        return ()  # what was to be said of yesterday's visit was said by a tap
    rate = why == "idle" and not found.delicate and found.answered_at is not None
    return (TellClosed(found.visitor, id, rate, "idle" if why == "idle" else "old"),)


async def forget(connection: Connection, before: datetime, now: datetime) -> int:
    """Delete closed cases, with all that was said in them, in which the last word is older than a moment; how many."""
    shown = sa.exists().where(topic.c.case_id == cases.c.id)
    there = sa.and_(shown, cases.c.closed_at >= now - LEFT_TO_GROUPS)
    old = sa.and_(cases.c.state == "closed", _last_word < before, ~there)
    return (await connection.execute(sa.delete(cases).where(old))).rowcount


async def told_closed(connection: Connection, id: CaseId, now: datetime) -> None:
    """The visitor has been told that nobody is at work."""
    await connection.execute(sa.update(cases).where(cases.c.id == id).values(told_closed_at=now))


async def was_told_closed(connection: Connection, id: CaseId) -> datetime | None:
    """When the visitor was last told that nobody is at work."""
    found: datetime | None = (
        await connection.execute(sa.select(cases.c.told_closed_at).where(cases.c.id == id))
    ).scalar()
    return found


# --- On its way ------------------------------------------------------------------------------------------------------


async def show_newest(connection: Connection, id: CaseId, *, since: datetime | None = None) -> None:
    """The newest of what was said (since then) is shown in the case's topic, but for what stands there or is on its
    way there."""
    said = sa.and_(case_message.c.case_id == id, case_message.c.author != "event")
    said = sa.and_(said, case_message.c.at > since) if since else said
    newest = sa.select(case_message.c.id).where(said).order_by(case_message.c.id.desc()).limit(SHOWN_AGAIN)
    ids = list((await connection.execute(newest)).scalars())
    stands = sa.exists().where(case_copy.c.message_id == case_message.c.id, case_copy.c.deleted_at.is_(None))
    again = sa.and_(case_message.c.id.in_(ids), case_message.c.posting != "due", ~stands)
    await connection.execute(sa.update(case_message).where(again).values(posting="due"))


async def remark(connection: Connection, parts: Sequence[CaseMessage], *, was: str | None = None) -> Remark:
    """A consultant's message, or the parts of an album, as it goes to the visitor; a correction of what it was."""
    first = parts[0]
    quoted = await message(connection, first.answers) if first.answers is not None else None
    several = len(parts) > 1
    files = tuple(
        Enclosed(one.kind, one.file, one.file_id, one.words if several else "")
        for one in parts
        if one.file and one.file_id is not None
    )
    quotes = quoted if quoted and quoted.author == "visitor" else None
    return Remark(
        "" if several else first.words,
        first.kind,
        files,
        quotes.words[:QUOTED] if quotes else "",
        quotes.remote if quotes else "",
        was is not None,
        first.remote if was is not None and not await _is_another(connection, first) else "",
        was or "",
        first.case,
    )


async def _is_another(connection: Connection, part: CaseMessage) -> bool:
    """Whether what it is called is the first message of its album."""
    before = sa.and_(
        case_message.c.case_id == part.case, case_message.c.remote == part.remote, case_message.c.id < part.id
    )
    found = sa.select(case_message.c.id).where(before, case_message.c.author == "staff").limit(1)
    return bool(part.album) and (await connection.execute(found)).scalar() is not None


async def carried_by(connection: Connection, id: MessageId, first: int, last: int) -> None:
    """The letters of the outbox that carry this message to its visitor: it is known by the first of them."""
    values = {"letter_id": first, "last_letter_id": last, "delivery": "waiting"}
    await connection.execute(sa.update(case_message).where(case_message.c.id == id).values(**values))


async def last_letter(connection: Connection, id: CaseId) -> int:
    """The newest letter of the outbox that carries something of this case to its visitor; 0 if there is none."""
    newest = sa.select(sa.func.max(case_message.c.last_letter_id)).where(case_message.c.case_id == id)
    return (await connection.execute(newest)).scalar() or 0


async def arrived(
    connection: Connection, now: datetime, lying: Collection[str] = (), ended: datetime | None = None, limit: int = 100
) -> Sequence[CaseMessage]:
    """Messages of which the channel has said since the last time what became of them, marked accordingly.

    What has not arrived, or not all of it, is told in the case as an event. On the channels that are `lying` it has
    arrived when it was fetched; whoever was there last before `ended` fetches nothing any more.
    """
    settled = sa.and_(case_message.c.delivery == "waiting", outbox.c.settled_at.is_not(None))
    joined = case_message.join(outbox, outbox.c.id == case_message.c.last_letter_id)
    joined = joined.join(visitor, visitor.c.id == outbox.c.visitor_id)
    lies = sa.and_(visitor.c.channel.in_(lying), visitor.c.fetched < outbox.c.id)
    over = sa.or_(~visitor.c.reachable, visitor.c.seen_at <= ended if ended else sa.false())
    unknown = case_message.c.remote.is_(None)
    columns = (case_message.c.id, lies.label("lies"), over.label("over"))
    statement = sa.select(*columns).select_from(joined).where(settled, sa.or_(~lies, over, unknown))
    found: list[CaseMessage] = []
    for id, lies_there, is_over in (await connection.execute(statement.order_by(case_message.c.id).limit(limit))).all():
        state, remote = await _became_of(connection, MessageId(id))
        if lies_there and state == "sent":
            if not is_over:  # it can be corrected and answered already
                await connection.execute(sa.update(case_message).where(case_message.c.id == id).values(remote=remote))
                continue
            state = "expired"
        mine = sa.and_(case_message.c.id == id, case_message.c.delivery == "waiting")
        values = {"delivery": state, "remote": sa.func.coalesce(remote, case_message.c.remote)}
        if not (await connection.execute(sa.update(case_message).where(mine).values(**values))).rowcount:
            continue
        written = await message(connection, id)
        assert written is not None
        if state != "sent":
            await event(connection, written.case, f"undelivered:{state}", now, answers=written.id)
        found.append(written)
    return found


async def _became_of(connection: Connection, id: MessageId) -> tuple[str, str | None]:
    """What became of a message that was sent in one letter or in several, and what its channel calls the first."""
    here = sa.case((outbox.c.visitor_id == cases.c.visitor_id, outbox.c.message))  # not where they were before
    carry = outbox.c.id.between(case_message.c.letter_id, case_message.c.last_letter_id)
    last = outbox.alias()
    joined = case_message.join(cases, cases.c.id == case_message.c.case_id)
    joined = joined.join(last, last.c.id == case_message.c.last_letter_id)
    joined = joined.join(outbox, sa.and_(carry, outbox.c.visitor_id == last.c.visitor_id))
    mine = sa.select(outbox.c.state, here.label("message")).select_from(joined).where(case_message.c.id == id)
    letters = (await connection.execute(mine.order_by(outbox.c.id))).all()
    state = next((one.state for one in letters if one.state != "sent"), "sent")
    return state, letters[0].message if letters else None


async def whole_albums(
    connection: Connection, before: datetime, case: CaseId | None = None, *, but: str = ""
) -> Sequence[Sequence[CaseMessage]]:
    """Albums of staff whose last part is older than that: nothing more belongs to them. Of one case: all but one."""
    held = sa.select(case_message.c.case_id, case_message.c.album).where(case_message.c.delivery == "held")
    if case is not None:
        held = held.where(case_message.c.case_id == case, case_message.c.album != but)
    whole = held.group_by(case_message.c.case_id, case_message.c.album).having(sa.func.max(case_message.c.at) <= before)
    albums = []
    for row in (await connection.execute(whole.order_by(sa.func.min(case_message.c.id)))).all():
        parts = sa.and_(
            case_message.c.case_id == row.case_id, case_message.c.album == row.album, case_message.c.delivery == "held"
        )
        found = await connection.execute(_MESSAGES.where(parts).order_by(case_message.c.id))
        albums.append([message_from_row(one) for one in found])
    return albums


async def held(connection: Connection, parts: Sequence[CaseMessage]) -> Sequence[CaseMessage]:
    """Those of an album that are still held, as they are now."""
    ids = [one.id for one in parts]
    return await chosen(connection, sa.and_(case_message.c.id.in_(ids), case_message.c.delivery == "held"))


async def lost(connection: Connection, parts: Sequence[CaseMessage], now: datetime) -> None:
    """These could not even be sent: their visitor cannot be written to."""
    ids = [one.id for one in parts]
    await connection.execute(sa.update(case_message).where(case_message.c.id.in_(ids)).values(delivery="gone"))
    await event(connection, parts[0].case, "undelivered:gone", now, answers=ids[0])


async def unsent(connection: Connection, id: MessageId, now: datetime) -> None:
    """This could not even be sent."""
    written = await message(connection, id)
    if written is not None:
        await lost(connection, [written], now)


async def copied(
    connection: Connection, ids: Sequence[int], chat: str, remote: str, now: datetime, *, ours: bool
) -> None:
    """These messages stand in that message of a staff group."""
    rows = [{"message_id": id, "chat": chat, "remote": remote, "at": now, "ours": ours} for id in ids]
    await connection.execute(sa.insert(case_copy), rows)


# --- The steps -------------------------------------------------------------------------------------------------------


async def add(
    connection: Connection,
    case: CaseId,
    author: Author,
    words: str,
    now: datetime,
    *,
    staff: StaffId | None = None,
    kind: Kind = "text",
    file: FileId | None = None,
    place: tuple[float, float] | None = None,
    album: str = "",
    remote: str = "",
    answers: MessageId | None = None,
    posting: str = "none",
    delivery: str = "none",
) -> MessageId:
    """Something more stands in the case."""
    row = {
        "case_id": case,
        "author": author,
        "staff_id": staff,
        "words": words,
        "kind": kind,
        "file_id": file,
        "place": list(place) if place else None,
        "album": album or None,
        "remote": remote or None,
        "answers": answers,
        "posting": posting,
        "delivery": delivery,
        "at": now,
    }
    statement = sa.insert(case_message).values(**row).returning(case_message.c.id)
    return MessageId((await connection.execute(statement)).scalar_one())


async def event(
    connection: Connection, case: CaseId, what: str, now: datetime, *, answers: MessageId | None = None
) -> None:
    """Something that has happened, told in the case in words of ours."""
    await add(connection, case, "event", what, now, kind="event", answers=answers, posting="due")
    await change(connection, case, {})


_TOLD = frozenset({"holder", "raised", "state"})
"""What a change of shows in what the groups are told outside the topics: who has it, whether it still waits."""


async def change(connection: Connection, id: CaseId, changes: Mapping[str, object]) -> None:
    """The case is not as it was, and neither is its card."""
    values = {**changes, "revision": cases.c.revision + 1}
    if changes.get("raised") == 0:
        values["aged"] = 0  # a waiting is over, or begins
    if not _TOLD.isdisjoint(changes) or changes.get("snoozed_until"):
        values["panel"] = ""  # what was looked for under the card is done
    await connection.execute(sa.update(cases).where(cases.c.id == id).values(**values))
    if not _TOLD.isdisjoint(changes):
        await posts.of_case(connection, id)


async def shut(connection: Connection, case: Case, now: datetime, *, delicate: bool | None = None) -> None:
    """It is closed, by whomever."""
    changes: dict[str, object] = {"state": "closed", "closed_at": now, "waiting_since": None, "snoozed_until": None}
    await change(connection, case.id, changes if delicate is None else {**changes, "delicate": delicate})
