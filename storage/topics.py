"""Where the cases live in staff groups: which topic belongs to which, what has still to be shown, what to delete."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

import sqlalchemy as sa

from storage import cases as casefile
from storage import posts, remains
from storage.casework import Author, CaseId, CaseMessage, MessageId
from storage.database import Connection, insert
from storage.hiding import hide
from storage.tables import case_copy, case_message, cases, group_post, staff_group, topic, visitor

LEASE = timedelta(seconds=30)
"""How long a group stays with the process that writes there."""

MARKED_FOR = timedelta(days=1)
"""After how long nobody looks any more whether a message has arrived."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A case's place in a group."""

    id: int
    case: CaseId
    chat: str
    thread: str
    header: str | None
    """The message that is the case's card, …"""
    revision: int
    """… and the revision of the case that it shows."""
    title: str
    open: bool


@dataclass(frozen=True, slots=True)
class Due:
    """A case about which something has to be done in its group."""

    case: CaseId
    office: str | None
    language: str | None
    open: bool
    revision: int
    since: datetime
    """Since when the visitor, or else the oldest message, waits."""
    content: bool
    """Whether messages wait to be shown, …"""
    newest: datetime | None
    """… and when the last of them was written."""
    heard: bool
    """Whether a visitor's is among them."""
    topic: Topic | None


@dataclass(frozen=True, slots=True)
class Copy:
    """Messages of a case as one message of a group shows them."""

    chat: str
    remote: str
    messages: tuple[CaseMessage, ...]
    pieces: int
    """In how many messages of the group the first of them stands."""


async def case_in(connection: Connection, chat: str, thread: str) -> CaseId | None:
    """The case that a topic belongs to; None if it is none of ours."""
    mine = sa.and_(topic.c.chat == chat, topic.c.thread == thread)
    found = (await connection.execute(sa.select(topic.c.case_id).where(mine))).scalar()
    return None if found is None else CaseId(found)


# --- Groups ----------------------------------------------------------------------------------------------------------


async def present(connection: Connection, chat: str) -> str:
    """What the group is called now."""
    return (await all_present(connection, [chat]))[chat]


async def all_present(connection: Connection, chats: Collection[str]) -> dict[str, str]:
    """What each of these groups is called now."""
    known = sa.select(staff_group.c.chat, staff_group.c.present).where(staff_group.c.chat.in_(chats))
    return {chat: chat for chat in chats} | {row.chat: row.present for row in await connection.execute(known)}


async def is_ours(connection: Connection, chat: str) -> bool:
    """Whether a group is called so now."""
    found = sa.select(staff_group.c.chat).where(staff_group.c.present == chat)
    return (await connection.execute(found.limit(1))).scalar() is not None


async def moved(connection: Connection, chat: str, to: str) -> None:
    """The group is called otherwise from now on; the topics that it had are not there."""
    was = await present(connection, chat)
    row = insert(connection, staff_group).values(chat=chat, present=to, owner="", leased_until=_GIVEN_BACK)
    await connection.execute(row.on_conflict_do_update(index_elements=["chat"], set_={"present": to}))
    mine = sa.and_(topic.c.chat == was, topic.c.state != "lost")
    for one in (await connection.execute(sa.select(topic).where(mine))).all():
        await lost(connection, from_row(one))
    stood = sa.and_(group_post.c.chat == was, group_post.c.state == "posted")
    await connection.execute(sa.update(group_post).where(stood).values(state="deleted"))


_GIVEN_BACK = datetime.fromisoformat("2000-01-01T00:00:00+00:00")
_LEFT = datetime.fromisoformat("2000-01-02T00:00:00+00:00")

Lease = Literal["kept", "new", "left"]
"""How a process has a group: as before, since now, or since now from one that has not come to its end in order."""


async def lease(connection: Connection, chat: str, owner: str, now: datetime) -> Lease | None:
    """Let this process write to the group for a while; None while another one does."""
    row = insert(connection, staff_group).values(chat=chat, present=chat, owner="", leased_until=_GIVEN_BACK)
    await connection.execute(row.on_conflict_do_nothing())
    mine = sa.select(staff_group).where(staff_group.c.chat == chat).with_for_update()
    before = (await connection.execute(mine)).one()
    if before.owner != owner and before.leased_until > now:
        return None
    held = sa.update(staff_group).where(staff_group.c.chat == chat)
    await connection.execute(held.values(owner=owner, leased_until=now + LEASE))
    if before.leased_until == _GIVEN_BACK:
        return "new"
    return "kept" if before.owner == owner else "left"


async def release(connection: Connection, owner: str) -> None:
    """Others may write to the groups that this process wrote to. Without an owner: whoever wrote to one is no more."""
    mine = staff_group.c.owner == owner if owner else staff_group.c.leased_until != _GIVEN_BACK
    ended = sa.update(staff_group).where(mine)
    await connection.execute(ended.values(leased_until=_GIVEN_BACK if owner else _LEFT))


# --- What has to be done ---------------------------------------------------------------------------------------------


def from_row(row: sa.Row[tuple[object, ...]]) -> Topic:
    """A topic from a row that holds all columns of the table."""
    shown = row.header, row.revision, row.title.text(row.case_id), row.state == "open"
    return Topic(row.id, CaseId(row.case_id), row.chat, row.thread, *shown)


DUE_AT_ONCE = 200
"""How many cases are looked at in one go; whoever waits longest first."""


@dataclass(frozen=True, slots=True)
class Group:
    """A group, as far as it decides which cases and posts concern it."""

    chat: str
    """What it is called now, …"""
    ours: frozenset[str] = field(default=frozenset())
    """… and all groups of ours: a case whose topic is in none of them is at home in none."""
    offices: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    """What it serves; nothing is everything."""

    def takes(self, office: sa.ColumnElement[object], language: sa.ColumnElement[object]) -> sa.ColumnElement[bool]:
        """Whether a case of that office and language may be for it; which group it is for, the caller decides.

        A case of no office is for some group in any case.
        """
        here = office.in_(self.offices) if self.offices else sa.true()
        spoken = sa.or_(language.is_(None), language.in_(self.languages)) if self.languages else sa.true()
        return sa.or_(office.is_(None), sa.and_(here, spoken))


_WAITING = (
    sa.select(
        case_message.c.case_id,
        sa.func.min(case_message.c.at).label("first"),
        sa.func.max(case_message.c.at).label("last"),
        sa.func.max(sa.case((case_message.c.author == "visitor", 1), else_=0)).label("heard"),
        sa.func.max(sa.case((case_message.c.author == "event", 1), else_=0)).label("events"),
    )
    .where(case_message.c.posting == "due")
    .group_by(case_message.c.case_id)
    .subquery()
)
_BEHIND = sa.or_(
    topic.c.header.is_(None),
    topic.c.revision < cases.c.revision,
    sa.and_(topic.c.state == "open", cases.c.state == "closed"),
    sa.and_(topic.c.state == "closed", cases.c.state == "open"),
)
_WANTED = sa.or_(
    sa.and_(cases.c.state == "open", sa.or_(_WAITING.c.first.is_not(None), _BEHIND)),
    sa.and_(cases.c.state == "closed", sa.or_(_WAITING.c.events == 1, _BEHIND)),
)
_SINCE = sa.func.coalesce(cases.c.waiting_since, _WAITING.c.first, cases.c.opened_at)
_DUE = (
    sa.select(
        topic,
        cases.c.id.label("number"),
        cases.c.office,
        visitor.c.language,
        cases.c.state.label("is"),
        cases.c.revision.label("present"),
        _SINCE.label("since"),
        _WAITING.c.first,
        _WAITING.c.last,
        _WAITING.c.heard,
        _WAITING.c.events,
    )
    .select_from(
        cases.join(visitor, visitor.c.id == cases.c.visitor_id)
        .outerjoin(topic, sa.and_(topic.c.case_id == cases.c.id, topic.c.state != "lost"))
        .outerjoin(_WAITING, _WAITING.c.case_id == cases.c.id)
    )
    .order_by(sa.func.coalesce(_WAITING.c.heard, 0).desc(), _SINCE, cases.c.id)
)


async def due(connection: Connection, group: Group, but: Collection[CaseId] = ()) -> Sequence[Due]:
    """The cases of a group that are not in it as they are here, those whose visitor waits first, and longest.

    What a closed case still held is not shown any more.
    """
    return await _due(connection, sa.and_(topic.c.chat == group.chat, _WANTED), but, DUE_AT_ONCE)


async def homeless(connection: Connection, group: Group, but: Collection[CaseId] = ()) -> Sequence[Due]:
    """The open cases that have no topic in any group of ours, and may get one in this group."""
    nowhere = sa.or_(topic.c.id.is_(None), topic.c.chat.not_in(group.ours | {group.chat}))
    may = group.takes(cases.c.office, visitor.c.language)
    # Most may be for others: the limit is one for when something is badly wrong.
    return await _due(connection, sa.and_(cases.c.state == "open", nowhere, may), but, DUE_AT_ONCE * 5)


async def _due(
    connection: Connection, wanted: sa.ColumnElement[bool], but: Collection[CaseId], limit: int
) -> Sequence[Due]:
    found = []
    statement = _DUE.where(wanted, cases.c.id.not_in(but)).limit(limit)
    for row in (await connection.execute(statement)).mappings():
        own = None
        if row["id"] is not None:
            shown = row["header"], row["revision"], row["title"], row["state"] == "open"
            own = Topic(row["id"], CaseId(row["number"]), row["chat"], row["thread"], *shown)
        open = row["is"] == "open"
        place = row["office"], row["language"], open, row["present"]
        content = row["first"] is not None and (open or bool(row["events"]))
        found.append(
            Due(CaseId(row["number"]), *place, row["since"], content, row["last"], bool(row["heard"]), own),
        )
    return found


async def to_show(connection: Connection, case: CaseId, *, events: bool = False) -> Sequence[CaseMessage]:
    """The messages of a case that have still to be shown, in their order; of a closed one what has happened only."""
    waiting = sa.and_(case_message.c.case_id == case, case_message.c.posting == "due")
    kinds = case_message.c.author == "event" if events else sa.true()
    return await casefile.chosen(connection, sa.and_(waiting, kinds), limit=60)


async def where(connection: Connection, message: MessageId, chat: str) -> str | None:
    """The message of a group that shows it."""
    there = sa.and_(case_copy.c.message_id == message, case_copy.c.chat == chat, case_copy.c.deleted_at.is_(None))
    found: str | None = (await connection.execute(sa.select(sa.func.max(case_copy.c.remote)).where(there))).scalar()
    return found


async def copy_of(connection: Connection, message: MessageId, chat: str) -> Copy | None:
    """How a message stands in a group, with what stands beside it; only where we have written it."""
    there = sa.and_(
        case_copy.c.message_id == message,
        case_copy.c.chat == chat,
        case_copy.c.deleted_at.is_(None),
        case_copy.c.ours,
    )
    remotes = list((await connection.execute(sa.select(case_copy.c.remote).where(there))).scalars())
    if not remotes:
        return None
    beside = sa.select(case_copy.c.message_id).where(case_copy.c.chat == chat, case_copy.c.remote == remotes[0])
    messages = await casefile.chosen(connection, case_message.c.id.in_(beside))
    return Copy(chat, remotes[0], tuple(messages), len(remotes))


async def begun_in(connection: Connection, messages: Sequence[CaseMessage], chat: str) -> int:
    """In how many messages of a group the beginning of some stands that have still to be shown."""
    stands = sa.and_(
        case_copy.c.message_id.in_([one.id for one in messages]),
        case_copy.c.chat == chat,
        case_copy.c.ours,
        case_copy.c.deleted_at.is_(None),
    )
    count = sa.select(sa.func.count(case_copy.c.remote.distinct())).where(stands)
    return (await connection.execute(count)).scalar_one()


async def of(connection: Connection, case: CaseId) -> Topic | None:
    """The topic that a case has."""
    mine = sa.and_(topic.c.case_id == case, topic.c.state != "lost")
    row = (await connection.execute(sa.select(topic).where(mine).order_by(topic.c.id.desc()).limit(1))).first()
    return from_row(row) if row else None


async def lately(connection: Connection, chat: str, now: datetime) -> Sequence[datetime]:
    """When something was written to a group in the last minute, by whatever process."""
    since = now - timedelta(seconds=60)
    copies = sa.select(sa.func.max(case_copy.c.at)).where(
        case_copy.c.chat == chat, case_copy.c.ours, case_copy.c.at > since
    )
    made = sa.select(topic.c.made_at).where(topic.c.chat == chat, topic.c.made_at > since)
    moments = list((await connection.execute(copies.group_by(case_copy.c.remote))).scalars())
    for moment in (await connection.execute(made)).scalars():
        moments += [moment, moment]  # the topic and its card
    told = sa.select(group_post.c.posted_at).where(group_post.c.chat == chat, group_post.c.posted_at > since)
    return [*moments, *(await connection.execute(told)).scalars()]


# --- What was done ---------------------------------------------------------------------------------------------------


async def made(
    connection: Connection,
    case: CaseId,
    chat: str,
    thread: str,
    title: str,
    now: datetime,
    *,
    since: datetime | None = None,
) -> bool:
    """The case has a topic; False if it has another, or is no more. Where it had one that is lost, the newest of the
    conversation since then is shown again."""
    held = await connection.execute(sa.select(cases.c.id).where(cases.c.id == case).with_for_update())
    if held.first() is None:
        await remains.note_group(connection, chat, now, thread=thread)
        return False
    if await of(connection, case) is not None:
        return False
    before = sa.select(topic.c.id).where(topic.c.case_id == case, topic.c.state == "lost").limit(1)
    again = (await connection.execute(before)).scalar() is not None
    row = {"case_id": case, "chat": chat, "thread": thread, "title": title, "revision": 0}
    await connection.execute(sa.insert(topic).values(**hide(topic, row), state="open", made_at=now))
    await posts.of_case(connection, case)  # what was told before there was a topic can lead there now
    if again:
        await casefile.show_newest(connection, case, since=since)
    return True


async def lost(connection: Connection, one: Topic) -> None:
    """The topic is no more, and nothing that stood in it."""
    await connection.execute(sa.update(topic).where(topic.c.id == one.id).values(state="lost"))
    said = sa.select(case_message.c.id).where(case_message.c.case_id == one.case)
    stood = sa.and_(case_copy.c.message_id.in_(said), case_copy.c.chat == one.chat, case_copy.c.deleted_at.is_(None))
    await connection.execute(sa.update(case_copy).where(stood).values(deleted_at=case_copy.c.at))


async def doubted(connection: Connection, one: Topic, now: datetime) -> None:
    """Something may stand in the topic of which nobody knows what it is called."""
    first = sa.func.coalesce(topic.c.doubtful_at, now)
    await connection.execute(sa.update(topic).where(topic.c.id == one.id).values(doubtful_at=first))


async def doubt_all(connection: Connection, chat: str, now: datetime) -> None:
    """The same of all topics of a group into which something was to be written when a process was killed."""
    open = sa.select(case_message.c.case_id).where(case_message.c.posting == "due")
    there = sa.and_(topic.c.chat == chat, topic.c.state != "lost", topic.c.case_id.in_(open))
    first = sa.func.coalesce(topic.c.doubtful_at, now)
    await connection.execute(sa.update(topic).where(there).values(doubtful_at=first))


async def is_younger(connection: Connection, chat: str, remote: str, before: datetime) -> bool:
    """Whether a message stands in a group since after a moment."""
    copy = sa.and_(case_copy.c.chat == chat, case_copy.c.remote == remote, case_copy.c.at > before)
    post = sa.and_(group_post.c.chat == chat, group_post.c.remote == remote, group_post.c.posted_at > before)
    found = sa.select(sa.exists().where(copy).label("copy"), sa.exists().where(post).label("post"))
    return any((await connection.execute(found)).one())


async def doubt_around(connection: Connection, chat: str, remote: str, since: datetime) -> None:
    """A message in a topic stands there since then and cannot be deleted by itself. The topic is that of its case, or
    of one that has gone on in that."""
    shows = sa.and_(case_copy.c.chat == chat, case_copy.c.remote == remote)
    case = sa.select(case_message.c.case_id).join(case_copy, case_copy.c.message_id == case_message.c.id).where(shows)
    joined = sa.select(cases.c.id).where(cases.c.joined_to.in_(case))
    there = sa.and_(topic.c.chat == chat, topic.c.state != "lost")
    around = sa.and_(there, sa.or_(topic.c.case_id.in_(case), topic.c.case_id.in_(joined)))
    await connection.execute(sa.update(topic).where(around).values(doubtful_at=since))


async def doubtful(connection: Connection, chat: str, before: datetime) -> Topic | None:
    """A topic of a group in which something may stand that cannot be deleted by itself, and has to be: its case is
    closed, or it was written before a moment."""
    over = sa.or_(cases.c.state == "closed", topic.c.doubtful_at <= before)
    mine = sa.and_(topic.c.chat == chat, topic.c.state != "lost", topic.c.doubtful_at.is_not(None), over)
    statement = sa.select(topic).select_from(topic.join(cases)).where(mine).order_by(topic.c.id).limit(1)
    row = (await connection.execute(statement)).first()
    return from_row(row) if row else None


async def trusted(connection: Connection, one: Topic) -> None:
    """It cannot be deleted, so it is not tried again."""
    await connection.execute(sa.update(topic).where(topic.c.id == one.id).values(doubtful_at=None))


async def standing(connection: Connection, one: Topic) -> Sequence[str]:
    """The messages of a topic's group that show something of its case."""
    said = sa.select(case_message.c.id).where(case_message.c.case_id == one.case)
    stands = sa.and_(case_copy.c.message_id.in_(said), case_copy.c.chat == one.chat, case_copy.c.deleted_at.is_(None))
    return list((await connection.execute(sa.select(case_copy.c.remote).where(stands).distinct())).scalars())


async def headed(connection: Connection, one: Topic, header: str, revision: int) -> None:
    """The card stands there and shows this revision."""
    await connection.execute(sa.update(topic).where(topic.c.id == one.id).values(header=header, revision=revision))


async def titled(connection: Connection, one: Topic, title: str) -> None:
    """The topic is called so now."""
    called = hide(topic, {"title": title}, one.case)
    await connection.execute(sa.update(topic).where(topic.c.id == one.id).values(**called))


async def turned(connection: Connection, one: Topic, state: str) -> None:
    """The topic is open, or closed."""
    await connection.execute(sa.update(topic).where(topic.c.id == one.id).values(state=state))


async def unheaded(connection: Connection, one: Topic) -> None:
    """The card is no more: another is needed."""
    await connection.execute(sa.update(topic).where(topic.c.id == one.id).values(header=None))


Standing = Sequence[tuple[str, Sequence[CaseMessage]]]
"""Messages of a group, each with those of a case that it shows."""


async def shown(
    connection: Connection, messages: Sequence[CaseMessage], chat: str, standing: Standing, now: datetime
) -> None:
    """These messages stand there."""
    await begun(connection, chat, standing, now)
    await settled(connection, messages)


async def begun(connection: Connection, chat: str, standing: Standing, now: datetime) -> None:
    """So much stands there: it is deleted some day, and not written once more."""
    for remote, messages in standing:
        await casefile.copied(connection, [one.id for one in messages], chat, remote, now, ours=True)


async def settled(connection: Connection, messages: Sequence[CaseMessage]) -> None:
    """These need not be shown any more, unless they have changed meanwhile."""
    for one in messages:
        same = sa.and_(case_message.c.id == one.id, case_message.c.edited_at.is_not_distinct_from(one.edited_at))
        await connection.execute(sa.update(case_message).where(same).values(posting="done"))


# --- Deleting, and what has arrived ----------------------------------------------------------------------------------


async def outdated(connection: Connection, chat: str, before: datetime, limit: int = 100) -> Sequence[str]:
    """Messages of a group with contents of cases that are closed, or that were written before a moment."""
    said = case_copy.join(case_message, case_message.c.id == case_copy.c.message_id).join(
        cases, cases.c.id == case_message.c.case_id
    )
    kept: Author = "event"
    over = sa.or_(cases.c.state == "closed", case_copy.c.at <= before)
    stands = sa.and_(case_copy.c.chat == chat, case_copy.c.deleted_at.is_(None), case_message.c.author != kept)
    ours = sa.func.max(sa.case((case_copy.c.ours, 1), else_=0))
    found = sa.select(case_copy.c.remote).select_from(said).where(stands, over).group_by(case_copy.c.remote)
    # What is not ours may be what the bot may not delete: it comes last, so that it holds up nothing else.
    first = found.order_by(ours.desc(), sa.func.min(case_copy.c.at), case_copy.c.remote)
    return list((await connection.execute(first.limit(limit))).scalars())


async def deleted(connection: Connection, chat: str, remotes: Sequence[str], now: datetime) -> None:
    """These messages of a group are no more."""
    gone = sa.and_(case_copy.c.chat == chat, case_copy.c.remote.in_(remotes))
    await connection.execute(sa.update(case_copy).where(gone).values(deleted_at=now))


async def unmarked(connection: Connection, chat: str, now: datetime, limit: int = 20) -> Sequence[str]:
    """Messages that staff have written in a group and that have arrived, which is not marked there yet."""
    written = case_copy.join(case_message, case_message.c.id == case_copy.c.message_id)
    fresh = sa.and_(
        case_copy.c.at > now - MARKED_FOR, case_copy.c.deleted_at.is_(None), case_copy.c.marked_at.is_(None)
    )
    arrived = sa.and_(
        case_copy.c.chat == chat, ~case_copy.c.ours, case_message.c.author == "staff", case_message.c.delivery == "sent"
    )
    statement = sa.select(case_copy.c.remote).select_from(written).where(fresh, arrived).limit(limit)
    return list((await connection.execute(statement)).scalars())


async def marked(connection: Connection, chat: str, remote: str, now: datetime) -> None:
    """It is marked there that it has arrived."""
    mine = sa.and_(case_copy.c.chat == chat, case_copy.c.remote == remote)
    await connection.execute(sa.update(case_copy).where(mine).values(marked_at=now))


async def waiting(connection: Connection) -> tuple[int, datetime | None]:
    """How many open cases wait for an answer, and the oldest message that is in no group yet: for the operator."""
    open = sa.and_(cases.c.state == "open", cases.c.waiting_since.is_not(None))
    count = (await connection.execute(sa.select(sa.func.count()).select_from(cases).where(open))).scalar_one()
    due = sa.and_(case_message.c.posting == "due", cases.c.state == "open")
    oldest = sa.select(sa.func.min(case_message.c.at)).select_from(case_message.join(cases)).where(due)
    return count, (await connection.execute(oldest)).scalar()
