"""Cases: a visitor's conversation with the people of the centre, what the visitor does to it, and its every step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import sqlalchemy as sa

from bot.centre import answering
from bot.centre.offer import OfficeId
from bot.screen import File
from storage import appointments, casefiles, codes, posts, remains, roster, visitors
from storage.acting import Acting
from storage.casework import (
    Author,
    Case,
    CaseId,
    CaseMessage,
    CaseView,
    EndCase,
    FileId,
    Kind,
    MessageId,
    OpenCase,
    Opened,
    RateCase,
    ReturnToCase,
    Staff,
    StaffId,
    TellBegun,
)
from storage.database import Connection
from storage.hiding import hide
from storage.records import Done, NotFound, TooMany, Visitor, VisitorId
from storage.tables import case_copy, case_message, cases, example, stored_file, visit, visitor

DANGER_LASTS = timedelta(hours=12)
"""For how long before and after a conversation a call for help counts as part of it."""
UNSEEN_LASTS = timedelta(days=2)
"""For how long a group can still be told that somebody's last words were not shown in it."""
SHOWN_AGAIN = 50
"""How many messages of a conversation are shown again: a whole group may take 20 a minute."""

CASES = sa.select(cases, visitor.c.channel, visitor.c.language, visitor.c.reachable).join(visitor)
_FILE = (stored_file.c.source, stored_file.c.ref, stored_file.c.name, stored_file.c.type, stored_file.c.size)
_MESSAGES = sa.select(case_message, *_FILE, stored_file.c.case_id.label("kept_in")).outerjoin(
    stored_file, stored_file.c.id == case_message.c.file_id
)


# --- Reading ---------------------------------------------------------------------------------------------------------


def from_row(row: sa.Row[tuple[object, ...]]) -> Case:
    """A case from a row of `CASES`."""
    return Case(
        CaseId(row.id),
        VisitorId(row.visitor_id),
        row.channel,
        row.language,
        row.subject.text(row.visitor_id),
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
    case, kept = row.case_id, None
    if row.source:
        kept = File(row.source, row.ref.text(row.kept_in), row.name.text(row.kept_in), row.type, row.size)
    place = row.place.data(case) if row.place else None
    return CaseMessage(
        MessageId(row.id),
        CaseId(case),
        row.author,
        StaffId(row.staff_id) if row.staff_id is not None else None,
        row.words.text(case) if row.words else row.event or "",
        row.kind,
        row.at,
        kept,
        FileId(row.file_id) if row.file_id is not None else None,
        (place[0], place[1]) if place else None,
        row.album or "",
        MessageId(row.answers) if row.answers is not None else None,
        row.remote or "",
        row.delivery,
        row.edited_at,
    )


async def find(connection: Connection, id: CaseId) -> Case | None:
    """A case, whosever it is: for staff, whose rights the caller checks."""
    row = (await connection.execute(CASES.where(cases.c.id == id))).first()
    return from_row(row) if row else None


async def mine(connection: Connection, who: VisitorId, id: CaseId) -> Case | None:
    """This visitor's case of that number, or the one that goes on in its place; None if there is none of theirs."""
    asked = cases.alias()
    present = sa.select(sa.func.coalesce(asked.c.joined_to, asked.c.id)).where(asked.c.id == id).scalar_subquery()
    row = (await connection.execute(CASES.where(cases.c.id == present, cases.c.visitor_id == who))).first()
    return from_row(row) if row else None


async def open_of(connection: Connection, who: VisitorId) -> Case | None:
    """The open case of a visitor."""
    row = (await connection.execute(CASES.where(cases.c.visitor_id == who, cases.c.state == "open"))).first()
    return from_row(row) if row else None


async def open_id(connection: Connection, who: VisitorId) -> CaseId | None:
    """The number of a visitor's open case."""
    found = await open_of(connection, who)
    return found.id if found else None


async def all_of(connection: Connection, who: VisitorId, limit: int = 10) -> Sequence[Case]:
    """The cases of a visitor, the newest first."""
    statement = CASES.where(cases.c.visitor_id == who).order_by(cases.c.id.desc()).limit(limit)
    return [from_row(row) for row in await connection.execute(statement)]


async def last_closed(connection: Connection, who: VisitorId, since: datetime) -> Case | None:
    """The case of a visitor that was closed last and goes on in no other, if that was not before a moment."""
    theirs = sa.and_(cases.c.visitor_id == who, cases.c.state == "closed", cases.c.closed_at >= since)
    theirs = sa.and_(theirs, cases.c.joined_to.is_(None))
    statement = CASES.where(theirs).order_by(cases.c.closed_at.desc(), cases.c.id.desc()).limit(1)
    row = (await connection.execute(statement)).first()
    return from_row(row) if row else None


async def open_ones(connection: Connection, staff: Staff | None = None, limit: int = 200) -> Sequence[Case]:
    """The open cases that concern somebody of the staff, or all: whoever waits longest first, then the oldest."""
    order = (cases.c.waiting_since.is_(None), cases.c.waiting_since, cases.c.opened_at, cases.c.id)
    statement = CASES.where(cases.c.state == "open", _concerns(staff)).order_by(*order).limit(limit)
    return [from_row(row) for row in await connection.execute(statement)]


async def closed_ones(connection: Connection, since: datetime, staff: Staff, limit: int = 100) -> Sequence[Case]:
    """The closed cases that concern somebody of the staff and are still kept, the newest first."""
    closed = sa.and_(cases.c.state == "closed", cases.c.closed_at >= since, _concerns(staff))
    statement = CASES.where(closed).order_by(cases.c.closed_at.desc()).limit(limit)
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
    young = await visitors.young(connection, case.visitor)
    under = young.under if young else None
    return CaseView(case, holder, coming[0] if coming else None, len(before), missed, under=under)


async def earlier(connection: Connection, case: Case, staff: Staff | None, limit: int = 20) -> Sequence[CaseId]:
    """The cases that this visitor had before, the newest first: those that concern somebody of the staff or, without
    one, everybody whom this case concerns."""
    before = sa.and_(cases.c.visitor_id == case.visitor, cases.c.id < case.id)
    found = await connection.execute(sa.select(cases.c.id, cases.c.office).where(before).order_by(cases.c.id.desc()))
    theirs = [row.id for row in found if (staff.serves(row.office) if staff else row.office in (None, case.office))]
    return [CaseId(id) for id in theirs[:limit]]


async def messages(connection: Connection, id: CaseId, limit: int = 1000) -> Sequence[CaseMessage]:
    """The newest messages of a case, in their order."""
    return await newest(connection, case_message.c.case_id == id, limit)


async def newest(connection: Connection, which: sa.ColumnElement[bool], limit: int) -> Sequence[CaseMessage]:
    """The newest messages, of whatever case, that a condition picks, in their order."""
    statement = _MESSAGES.where(which).order_by(case_message.c.id.desc()).limit(limit)
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
    if await opened_today(connection, acting) >= limit:
        return TooMany(limit)
    office = act.office if act.office and acting.timetable.office(act.office) else None
    # What is none of ours (any more) could not be shown on any card.
    subject = act.subject if act.subject in answering.SUBJECTS else "other"
    reads = [code for code in act.reads if code in acting.languages]
    id = await new(connection, subject, office, reads, acting)
    return Opened(id, code=await codes.first(connection, acting) if act.code else "")


async def opened_today(connection: Connection, acting: Acting) -> int:
    """How many cases the visitor has opened within a day."""
    since = sa.and_(cases.c.visitor_id == acting.visitor.id, cases.c.opened_at > acting.now - timedelta(days=1))
    return (await connection.execute(sa.select(sa.func.count()).select_from(cases).where(since))).scalar_one()


async def new(
    connection: Connection, subject: str, office: OfficeId | None, reads: Sequence[str], acting: Acting
) -> CaseId:
    """A case of the visitor's, open and waiting from now on."""
    row = {
        "visitor_id": acting.visitor.id,
        "subject": subject,
        "of_visit": subject == "visit",
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
    made = sa.insert(cases).values(**hide(cases, row)).returning(cases.c.id)
    return CaseId((await connection.execute(made)).scalar_one())


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
    id = CaseId(found) if found else await new(connection, "visit", office, (), replace(acting, visitor=to))
    held = {"holder": acting.staff.id, "taken_at": acting.now, "waiting_since": None}
    await change(connection, id, {"state": "open", "closed_at": None, "rating": None, "raised": 0, **held})
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
        await _tell_of_unseen(connection, found, acting.now)
    return Done()


async def _tell_of_unseen(connection: Connection, closed: Case, now: datetime) -> None:
    """What its visitor wrote last is in no group yet, and is shown in none any more: somebody has to hear of it."""
    unseen = sa.and_(
        case_message.c.case_id == closed.id, case_message.c.author == "visitor", case_message.c.posting == "due"
    )
    if (await connection.execute(sa.select(case_message.c.id).where(unseen).limit(1))).scalar() is not None:
        await posts.add(connection, "unseen", now, office=closed.office, case=closed.id, lasts=UNSEEN_LASTS)


async def return_to(connection: Connection, act: ReturnToCase, acting: Acting) -> Opened | NotFound:
    """The visitor comes back. The case goes to whoever had it, if they are at work."""
    found = await mine(connection, acting.visitor.id, act.case)
    if found is None:
        return NotFound()
    present = await open_of(connection, acting.visitor.id)
    if present is None:
        await bring_back(connection, found, acting)
        await event(connection, found.id, "returned", acting.now)
        present = found
    if act.words:
        await heard(connection, present, acting.now, act.words)
    return Opened(present.id, again=True)


async def bring_back(connection: Connection, found: Case, acting: Acting) -> None:
    """A closed case is open and waits again, with whoever had it if they are at work."""
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
    await wakes(connection, case.id, now)
    return id


async def wakes(connection: Connection, id: CaseId, now: datetime) -> None:
    """The visitor waits from now on, if they did not already."""
    waiting = {"waiting_since": sa.func.coalesce(cases.c.waiting_since, now), "snoozed_until": None}
    await change(connection, id, waiting)


def _is_in_danger(acting: Acting) -> bool:
    """Whether somebody has called for help a short while ago."""
    at = acting.visitor.thread.danger_at
    return at is not None and acting.now - at < DANGER_LASTS


async def reworded(connection: Connection, case: Case, written: CaseMessage, words: str, now: datetime) -> bool:
    """The visitor has changed a message of theirs; False if it says the same as before."""
    if written.words == words:
        return False
    changes = hide(case_message, {"words": words, "edited_at": now, "posting": "due"}, written.case)
    await connection.execute(sa.update(case_message).where(case_message.c.id == written.id).values(**changes))
    await drop_example(connection, cases.c.id == case.id)
    await change(connection, case.id, {})
    return True


async def gone(connection: Connection, id: CaseId, now: datetime) -> None:
    """The visitor has left their channel: what is written to them does not arrive until they are back."""
    await event(connection, id, "left", now)


async def back(connection: Connection, id: CaseId, now: datetime) -> None:
    """The visitor can be written to again."""
    await event(connection, id, "returned", now)


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


async def told_closed(connection: Connection, id: CaseId, now: datetime) -> None:
    """The visitor has been told that nobody is at work."""
    await connection.execute(sa.update(cases).where(cases.c.id == id).values(told_closed_at=now))


async def was_told_closed(connection: Connection, id: CaseId) -> datetime | None:
    """When the visitor was last told that nobody is at work."""
    found: datetime | None = (
        await connection.execute(sa.select(cases.c.told_closed_at).where(cases.c.id == id))
    ).scalar()
    return found


# --- In staff groups -------------------------------------------------------------------------------------------------


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


async def copied(
    connection: Connection, ids: Sequence[int], chat: str, remote: str, now: datetime, *, ours: bool
) -> None:
    """These messages stand in that message of a staff group. Where they are no more, it is deleted there."""
    held = sa.select(case_message.c.id).where(case_message.c.id.in_(ids)).with_for_update(read=True, key_share=True)
    there = (await connection.execute(held.order_by(case_message.c.id))).scalars().all()
    rows = [{"message_id": id, "chat": chat, "remote": remote, "at": now, "ours": ours} for id in there]
    if rows:
        await connection.execute(sa.insert(case_copy), rows)
    elif ids:
        await remains.note_group(connection, chat, now, remote=remote)


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
        "words": None if author == "event" else words,
        "event": words if author == "event" else None,
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
    statement = sa.insert(case_message).values(**hide(case_message, row)).returning(case_message.c.id)
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
    if changes.get("delicate"):
        await drop_example(connection, cases.c.id == id)
    if not _TOLD.isdisjoint(changes):
        await posts.of_case(connection, id)


async def drop_example(connection: Connection, which: sa.ColumnElement[bool]) -> None:
    """What was kept of how such cases began is kept no longer: they are delicate now, or begin with other words."""
    numbers = sa.select(cases.c.id).where(which)
    await connection.execute(sa.delete(example).where(example.c.number.in_(numbers)))


async def shut(connection: Connection, case: Case, now: datetime, *, delicate: bool | None = None) -> None:
    """It is closed, by whomever."""
    changes: dict[str, object] = {"state": "closed", "closed_at": now, "waiting_since": None, "snoozed_until": None}
    await change(connection, case.id, changes if delicate is None else {**changes, "delicate": delicate})
