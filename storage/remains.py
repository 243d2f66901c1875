"""What still stands elsewhere and has to go, until it is deleted: of people who were erased, in staff groups and in own
chats, and what staff were shown of people in chats of theirs, once its time is over.

Nothing else is left of it: of a group its number and that of the message or topic, of an own chat the same, encrypted.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa

from storage.database import Connection
from storage.eventtables import enrolment
from storage.hiding import Closed, hide
from storage.newstables import recipient
from storage.records import Visitor, VisitorId
from storage.sealing import Broken, ring
from storage.tables import (
    case_copy,
    case_message,
    cases,
    chat_remain,
    group_post,
    group_remain,
    outbox,
    staff_account,
    topic,
    visit,
    visitor,
)

DELETABLE = timedelta(hours=48)
"""For how long a message can be deleted by itself: Telegram's own limit, and no other channel of ours deletes any."""
AT_ONCE = 100
"""How many messages are deleted with one call (Telegram's limit)."""
SLACK = timedelta(hours=2)
"""So long before nothing can be deleted any more it is seen to: a process may be away, or a channel have troubles."""
IN_PLACE = timedelta(hours=24)
"""For how long after a message was sent people are shown in its place: it goes by its own age, not by theirs."""
PLACE = "chat_remain"
"""What the encryption is bound to."""


@dataclass(frozen=True, slots=True)
class GroupRemain:
    """Something that has to be deleted in a group: a topic as a whole, or one message."""

    id: int
    chat: str
    thread: str | None
    remote: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class ChatRemain:
    """Messages that have to be deleted in somebody's own chat."""

    id: int
    channel: str
    address: str
    messages: Sequence[str]
    until: datetime


# --- Staff groups ----------------------------------------------------------------------------------------------------


async def note_groups(connection: Connection, who: VisitorId) -> None:
    """Remember what stands in staff groups about somebody, before the rows that know of it are gone."""
    theirs = sa.select(cases.c.id).where(cases.c.visitor_id == who)
    shown = sa.select(topic.c.chat, topic.c.thread, sa.null(), topic.c.made_at)
    topics = shown.where(topic.c.case_id.in_(theirs), topic.c.state != "lost")
    said = sa.select(case_message.c.id).where(case_message.c.case_id.in_(theirs))
    stands = sa.and_(case_copy.c.message_id.in_(said), case_copy.c.deleted_at.is_(None))
    copy = sa.select(case_copy.c.chat, sa.null(), case_copy.c.remote, sa.func.min(case_copy.c.at))
    copies = copy.where(stands).group_by(case_copy.c.chat, case_copy.c.remote)
    visits = sa.select(visit.c.id).where(visit.c.visitor_id == who)
    about = sa.or_(group_post.c.case_id.in_(theirs), group_post.c.visit_id.in_(visits))
    posted = sa.and_(about, group_post.c.state == "posted", group_post.c.remote.is_not(None))
    posts = sa.select(group_post.c.chat, sa.null(), group_post.c.remote, group_post.c.posted_at).where(posted)
    for found in (topics, copies, posts):
        statement = sa.insert(group_remain).from_select(["chat", "thread", "remote", "at"], found)
        await connection.execute(statement)


async def note_group(
    connection: Connection, chat: str, at: datetime, *, thread: str | None = None, remote: str | None = None
) -> None:
    """Something was written into a group while its person was being erased."""
    await connection.execute(sa.insert(group_remain).values(chat=chat, thread=thread, remote=remote, at=at))


async def in_group(
    connection: Connection, chat: str, ours: Sequence[str], limit: int = AT_ONCE
) -> Sequence[GroupRemain]:
    """What has to be deleted in a group, or in one that is none of ours any more; topics first, then the oldest."""
    here = sa.or_(group_remain.c.chat == chat, group_remain.c.chat.not_in(ours))
    first = sa.select(group_remain).where(here).order_by(group_remain.c.thread.is_(None), group_remain.c.id)
    rows = await connection.execute(first.limit(limit))
    return [GroupRemain(row.id, row.chat, row.thread, row.remote, row.at) for row in rows]


async def gone_from_group(connection: Connection, ones: Sequence[GroupRemain]) -> None:
    """These are deleted, or cannot be."""
    await connection.execute(sa.delete(group_remain).where(group_remain.c.id.in_([one.id for one in ones])))


# --- Their own chats -------------------------------------------------------------------------------------------------


async def note_person(connection: Connection, one: Visitor, now: datetime) -> None:
    """Remember which messages of ours stand in somebody's own chat and can be deleted there."""
    lately = now - DELETABLE
    sent = sa.and_(outbox.c.visitor_id == one.id, outbox.c.message.is_not(None), outbox.c.settled_at > lately)
    letters = sa.select(outbox.c.message).where(sent)
    copied = sa.and_(
        recipient.c.visitor_id == one.id, recipient.c.message.is_not(None), recipient.c.settled_at > lately
    )
    news = sa.select(recipient.c.message).where(copied)
    found = sorted(set((await connection.execute(sa.union(letters, news))).scalars()))
    await note_chat(connection, one.channel, one.address, found, now)


_OF_CASES = "case|reply|canned|forperson|hand|snooze|earlier|reading"
"""The doors of staff whose first argument is the number of a case."""
PORTION = 200
"""So many letters are looked at in one go."""


async def note_staff(connection: Connection, who: VisitorId, now: datetime) -> None:
    """Forget what the assistant has shown to colleagues about somebody, each in a chat of their own, and remember what
    of it can be deleted there. Names and numbers stand in it, and it lies encrypted: it is read letter by letter."""
    about = await _signs(connection, who)
    if about is None:
        return
    works = sa.exists().where(
        staff_account.c.channel == visitor.c.channel, staff_account.c.address_index == visitor.c.address_index
    )
    columns = (outbox.c.id, outbox.c.visitor_id, outbox.c.payload, outbox.c.message, outbox.c.settled_at)
    where = (visitor.c.channel, visitor.c.address, visitor.c.address_index)
    shown = sa.select(*columns, *where).select_from(outbox.join(visitor)).where(works, outbox.c.visitor_id != who)
    stands: dict[tuple[str, str], list[str]] = {}
    last = 0
    some = shown.order_by(outbox.c.id).limit(PORTION)
    while rows := (await connection.execute(some.where(outbox.c.id > last))).all():
        last = rows[-1].id
        found = [row for row in rows if about.search(_text(row.payload, row.visitor_id))]
        for row in found:
            if row.message and row.settled_at and row.settled_at > now - DELETABLE:
                stands.setdefault((row.channel, row.address.text(row.address_index)), []).append(row.message)
        if found:
            await connection.execute(sa.delete(outbox).where(outbox.c.id.in_([row.id for row in found])))
    for (channel, address), messages in stands.items():
        await note_chat(connection, channel, address, list(dict.fromkeys(messages)), now)


async def _signs(connection: Connection, who: VisitorId) -> re.Pattern[str] | None:
    """By what it is seen that a letter is about somebody: numbers of theirs, and their name if it has several parts."""
    theirs = sa.select(visit.c.ref, visit.c.name, visit.c.phone).where(visit.c.visitor_id == who)
    visits = (await connection.execute(theirs)).all()
    tickets = sa.select(enrolment.c.ref).where(enrolment.c.visitor_id == who)
    refs = {row.ref for row in visits}.union((await connection.execute(tickets)).scalars())
    names = {_text(row.name, row.ref) for row in visits}
    written = {_text(row.phone, row.ref) for row in visits} | {name for name in names if " " in name.strip()}
    cases_of = (await connection.execute(sa.select(cases.c.id).where(cases.c.visitor_id == who))).scalars().all()
    signs = ["-?".join(map(re.escape, ref)) for ref in sorted(refs)]
    signs += [re.escape(json.dumps(one, ensure_ascii=False)[1:-1]) for one in sorted(written) if one]
    signs += [rf">(?:{_OF_CASES})\.{id}(?!\d)" for id in cases_of]
    return re.compile("|".join(signs)) if signs else None


def _text(one: Closed, by: object) -> str:
    """Nothing where it cannot be read: nobody else can read it either, and everything else has to go all the same."""
    try:
        return one.text(by)
    except Broken:
        return ""


# --- What staff were shown -------------------------------------------------------------------------------------------

ShownRow = sa.Row[tuple[object, ...]]


async def note_shown(connection: Connection, kept: timedelta, now: datetime) -> int:
    """Forget what colleagues were shown of people, each in a chat of their own, for as long as it is kept, and remember
    what of it can be deleted there; how many messages that are.

    A message goes by when it was last drawn, but before it is too old to be deleted. Where nobody is shown any more in
    its place it stays, and so does its age.
    """
    due = [row for row in await _shown(connection) if _is_over(row, kept, now)]
    stands = {row.id: row for row in due if not row.message or row.newest == row.id}
    await _empty(connection, [row for row in due if row.id not in stands])
    gone = sa.delete(outbox).where(outbox.c.id.in_(stands)).returning(outbox.c.id)
    mine = (await connection.execute(gone)).scalars().all()  # and not another process's
    chats: dict[tuple[str, str, bool], list[ShownRow]] = {}
    for row in (stands[id] for id in sorted(mine)):
        if row.message and (address := _text(row.address, row.address_index)):
            chats.setdefault((row.channel, address, row.first > now - DELETABLE), []).append(row)
    for (channel, address, _), rows in chats.items():
        messages, until = [row.message for row in rows], min(row.first for row in rows) + DELETABLE
        drawn = sa.and_(outbox.c.visitor_id == rows[0].visitor_id, outbox.c.message.in_(messages))
        await connection.execute(sa.delete(outbox).where(drawn))
        await note_chat(connection, channel, address, messages, now, until)
    return sum(map(len, chats.values()))


async def _empty(connection: Connection, drawn_over: Sequence[ShownRow]) -> None:
    """Nothing is kept of what stands nowhere any more, but since when its message is there."""
    for row in drawn_over:
        nothing = hide(outbox, {"payload": {}, "shows": False}, row.visitor_id)
        await connection.execute(sa.update(outbox).where(outbox.c.id == row.id).values(**nothing))


async def _shown(connection: Connection) -> Sequence[ShownRow]:
    """What shows people and has arrived; with when its message was first sent, and the last letter that drew it."""
    theirs = outbox.c.visitor_id.in_(sa.select(outbox.c.visitor_id).where(outbox.c.shows))
    of_one = (outbox.c.visitor_id, outbox.c.message)
    letters = (
        sa.select(
            *(outbox.c.id, outbox.c.visitor_id, outbox.c.message, outbox.c.settled_at, outbox.c.shows),
            sa.func.min(outbox.c.settled_at).over(partition_by=of_one).label("first"),
            sa.func.max(outbox.c.id).over(partition_by=of_one).label("newest"),
        )
        .where(theirs, outbox.c.settled_at.is_not(None))
        .subquery()
    )
    where = (visitor.c.channel, visitor.c.address, visitor.c.address_index)
    shown = sa.select(letters, *where).join(visitor, visitor.c.id == letters.c.visitor_id).where(letters.c.shows)
    return (await connection.execute(shown.order_by(letters.c.id))).all()


def _is_over(row: ShownRow, kept: timedelta, now: datetime) -> bool:
    too_old_soon = bool(row.message) and row.newest == row.id and row.first <= now - DELETABLE + SLACK
    return too_old_soon or bool(row.settled_at <= now - kept)


async def note_chat(
    connection: Connection,
    channel: str,
    address: str,
    messages: Sequence[str],
    now: datetime,
    until: datetime | None = None,
) -> None:
    """Remember these messages of ours, which have to go from somebody's own chat; until then they can be deleted."""
    seal = ring(connection)
    rows = [
        {
            "channel": channel,
            "place": seal.closed(json.dumps([address, messages[begin : begin + AT_ONCE]]).encode(), PLACE),
            "until": until or now + DELETABLE,
            "look_at": now,
        }
        for begin in range(0, len(messages), AT_ONCE)
    ]
    if rows:
        await connection.execute(sa.insert(chat_remain), rows)


async def in_chats(connection: Connection, now: datetime, lease: timedelta, limit: int = 20) -> Sequence[ChatRemain]:
    """What has to be deleted in own chats now; nobody else tries for a while. What cannot be read any more is dropped.

    A key that is gone, or a changed row: nobody can say any more where that would be.
    """
    ready = sa.select(chat_remain).where(chat_remain.c.look_at <= now).order_by(chat_remain.c.id).limit(limit)
    rows = (await connection.execute(ready.with_for_update(skip_locked=True))).all()
    if not rows:
        return ()
    held = sa.update(chat_remain).where(chat_remain.c.id.in_([row.id for row in rows]))
    await connection.execute(held.values(look_at=now + lease))
    found, seal = [], ring(connection)
    for row in rows:
        try:
            address, messages = json.loads(seal.opened(row.place, PLACE))
        except Broken:
            await gone_from_chat(connection, row.id)
            continue
        found.append(ChatRemain(row.id, row.channel, str(address), tuple(map(str, messages)), row.until))
    return found


async def gone_from_chat(connection: Connection, id: int) -> None:
    """These are deleted, or cannot be."""
    await connection.execute(sa.delete(chat_remain).where(chat_remain.c.id == id))


async def later(connection: Connection, id: int, moment: datetime) -> None:
    """Not now: look again then."""
    await connection.execute(sa.update(chat_remain).where(chat_remain.c.id == id).values(look_at=moment))


async def waiting(connection: Connection) -> int:
    """How many messages and chats wait to be deleted: a number for the operator."""
    counts = [sa.select(sa.func.count()).select_from(one) for one in (group_remain, chat_remain)]
    return sum([(await connection.execute(one)).scalar_one() for one in counts])
