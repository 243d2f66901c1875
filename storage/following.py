"""The cases of somebody who has come back elsewhere: they are with them there, as one where two were open."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import sqlalchemy as sa

from storage import casefiles, posts, remarks, roster
from storage import cases as casefile
from storage.acting import Acting
from storage.casework import Case, TellRemark
from storage.database import Connection
from storage.hiding import hide
from storage.records import VisitorId
from storage.tables import case_copy, case_message, cases, example, visitor

RETOLD = 20
"""How many messages that did not arrive are told to somebody who comes back elsewhere, the newest."""
OUTDATED = timedelta(days=3650)
"""How much older than it is what stands in a wrong place is made, so that it is deleted there at once."""


async def follow(connection: Connection, before: VisitorId, acting: Acting) -> None:
    """The cases of somebody who has come back elsewhere are with them; what did not arrive there is told here."""
    me = acting.visitor.id
    both = [one for one in (await casefile.open_of(connection, before), await casefile.open_of(connection, me)) if one]
    both.sort(key=lambda one: one.id)
    for one in both[1:]:
        await casefile.shut(connection, one, acting.now)  # nobody has two open ones
    ids = await _take_over(connection, before, me)
    await connection.execute(sa.update(example).where(example.c.visitor_id == before).values(visitor_id=me))
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
    for written in await casefile.newest(connection, missed, RETOLD):
        acting.told.append(TellRemark(me, written.id, await remarks.of(connection, [written])))
    for one in both[1:]:
        await _join(connection, one, both[0], acting.now)


async def _take_over(connection: Connection, before: VisitorId, me: VisitorId) -> Sequence[int]:
    """The cases are theirs here from now on; which they are. What they are about is encrypted for their person."""
    theirs = sa.select(cases.c.id, cases.c.subject).where(cases.c.visitor_id == before).with_for_update()
    found = (await connection.execute(theirs)).all()
    for row in found:
        mine = hide(cases, {"visitor_id": me, "subject": row.subject.text(before)})
        moved = sa.update(cases).where(cases.c.id == row.id)
        await connection.execute(moved.values(**mine, revision=cases.c.revision + 1))
    return [row.id for row in found]


async def _join(connection: Connection, one: Case, into: Case, now: datetime) -> None:
    """A case goes on in an older one of the same person: all that was said in it stands there, and is shown there."""
    said = case_message.c.case_id == one.id
    ids = sa.select(case_message.c.id).where(said)
    # Where it stands now it has no business any more: it is deleted there like what is too old, and written anew.
    stands = sa.and_(case_copy.c.message_id.in_(ids), case_copy.c.deleted_at.is_(None))
    await connection.execute(sa.update(case_copy).where(stands).values(at=one.opened_at - OUTDATED, ours=False))
    spoken = sa.select(case_message.c.id, case_message.c.words, case_message.c.place).where(said)
    written = (await connection.execute(spoken.where(case_message.c.words.is_not(None)))).all()
    shown = sa.case((case_message.c.posting == "none", "none"), else_="due")
    await connection.execute(sa.update(case_message).where(said).values(case_id=into.id, posting=shown))
    for row in written:
        place = row.place and row.place.data(one.id)
        again = hide(case_message, {"words": row.words.text(one.id), "place": place}, into.id)
        await connection.execute(sa.update(case_message).where(case_message.c.id == row.id).values(**again))
    await casefile.drop_example(connection, cases.c.id == one.id)
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
    await casefile.change(connection, into.id, changes)
    await casefile.event(connection, into.id, f"joined:{one.id}", now)
    await casefile.event(connection, one.id, f"joined-to:{into.id}", now)
