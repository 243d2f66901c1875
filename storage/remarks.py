"""What staff write to visitors: as it goes to them, which letters carry it, and what becomes of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

import sqlalchemy as sa

from storage import cases as casefile
from storage.acting import Acting
from storage.casework import CaseId, CaseMessage, Enclosed, MessageId, ReadAnswers, Remark, TellRemark
from storage.database import Connection
from storage.records import Done
from storage.tables import case_message, cases, outbox, visitor

QUOTED = 80
"""How many letters of a message are quoted above its answer."""


async def of(connection: Connection, parts: Sequence[CaseMessage], *, was: str | None = None) -> Remark:
    """A consultant's message, or the parts of an album, as it goes to the visitor; a correction of what it was."""
    first = parts[0]
    quoted = await casefile.message(connection, first.answers) if first.answers is not None else None
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
        written = await casefile.message(connection, id)
        assert written is not None
        if state != "sent":
            await casefile.event(connection, written.case, f"undelivered:{state}", now, answers=written.id)
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
        albums.append(await casefile.chosen(connection, parts))
    return albums


async def held(connection: Connection, parts: Sequence[CaseMessage]) -> Sequence[CaseMessage]:
    """Those of an album that are still held, as they are now."""
    ids = [one.id for one in parts]
    return await casefile.chosen(connection, sa.and_(case_message.c.id.in_(ids), case_message.c.delivery == "held"))


async def cover(connection: Connection, messages: Sequence[MessageId]) -> bool:
    """These wait until their visitor wants to read them; False if they did already. They have not arrived before."""
    ours = sa.and_(case_message.c.id.in_(messages), ~case_message.c.covered)
    covered = sa.update(case_message).where(ours).values(covered=True, delivery="waiting")
    return bool((await connection.execute(covered)).rowcount)


async def uncover(connection: Connection, act: ReadAnswers, acting: Acting) -> Done:
    """Show this person what waits to be read, in order: an album as it is sent else, when it is whole."""
    mine = sa.select(cases.c.id).where(cases.c.visitor_id == acting.visitor.id)
    which = sa.and_(case_message.c.case_id.in_(mine), case_message.c.covered)
    for one in await casefile.chosen(connection, which):
        this = case_message.c.id == one.id
        values = {"covered": False, "delivery": "held"} if one.album else {"covered": False}
        await connection.execute(sa.update(case_message).where(this).values(**values))
        if not one.album:
            acting.told.append(TellRemark(acting.visitor.id, one.id, await of(connection, [one])))
    return Done()


async def lost(connection: Connection, parts: Sequence[CaseMessage], now: datetime) -> None:
    """These could not even be sent: their visitor cannot be written to."""
    ids = [one.id for one in parts]
    await connection.execute(sa.update(case_message).where(case_message.c.id.in_(ids)).values(delivery="gone"))
    await casefile.event(connection, parts[0].case, "undelivered:gone", now, answers=ids[0])


async def unsent(connection: Connection, id: MessageId, now: datetime) -> None:
    """This could not even be sent."""
    written = await casefile.message(connection, id)
    if written is not None:
        await lost(connection, [written], now)
