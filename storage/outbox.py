"""Messages on their way: written in the turn that decides them, kept until the channel has said what became of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta

import sqlalchemy as sa

from storage import billing, remains
from storage.database import Connection
from storage.eventwork import Ticket
from storage.hiding import hide
from storage.records import Lane, Letter, Result, Visitor, VisitorId, VisitRef
from storage.tables import outbox, visitor

LEASE = timedelta(seconds=60)
"""How long a process may hold a message before another may take it: far longer than any request lasts."""

WAITING = ("pending", "sending")

_WHO = (visitor.c.channel, visitor.c.address, visitor.c.address_index, visitor.c.device)
_LETTERS = sa.select(outbox, *_WHO).join(visitor)

_CLAIMING = 0x6F75_7462  # an advisory lock's number


# Put together once: that costs more than to carry it out.
_WRITE = sa.insert(outbox).returning(outbox.c.id)


async def write(
    connection: Connection,
    to: Visitor,
    payloads: Sequence[Mapping[str, object]],
    *,
    lane: Lane,
    now: datetime,
    owner: str | None,
    expires_at: datetime | None = None,
    about: VisitRef | Ticket | None = None,
    shows: bool = False,
) -> list[Letter]:
    """Put messages into the outbox, in order; with `owner` they are already in that process's hands.

    `shows` is whether they show people to somebody of the staff, in whose chat they may not stay.
    """
    if not payloads:
        return []
    held = {"state": "sending", "attempts": 1, "lease_owner": owner, "lease_until": now + LEASE}
    free = {"state": "pending", "attempts": 0, "lease_owner": None, "lease_until": None}
    same = {
        "visitor_id": to.id,
        "lane": lane,
        "not_before": now,
        "expires_at": expires_at,
        "about": about,
        "created_at": now,
        "shows": shows,
        **(held if owner else free),
    }
    rows = [hide(outbox, {"payload": payload, **same}) for payload in payloads]
    ids = sorted((await connection.execute(_WRITE, rows)).scalars())
    return [
        Letter(id, to.id, to.channel, to.address, lane, payload, 1 if owner else 0, expires_at, to.device)
        for id, payload in zip(ids, payloads, strict=True)
    ]


async def hand_back(
    connection: Connection, to: Visitor, payloads: Sequence[Mapping[str, object]], now: datetime, shows: bool = False
) -> list[Letter]:
    """Note messages that are given in the answer to a call, and so are delivered when it is."""
    letters = await write(connection, to, payloads, lane="chat", now=now, owner=None, shows=shows)
    ids = [letter.id for letter in letters]
    if ids:
        sent = {"state": "sent", "attempts": 1, "settled_at": now}
        await connection.execute(sa.update(outbox).where(outbox.c.id.in_(ids)).values(**sent))
    return letters


async def repeat(connection: Connection, letter: Letter, payload: Mapping[str, object], now: datetime) -> None:
    """Put a message into the outbox once more, in other words, and as much about its visit as the first."""
    same = ("visitor_id", "lane", "expires_at", "about", "shows")
    made = {"payload": payload, "state": "pending", "attempts": 0, "not_before": now, "created_at": now}
    made = hide(outbox, made, letter.visitor)
    new = (sa.literal(value, outbox.c[name].type) for name, value in made.items())
    old = sa.select(*(outbox.c[name] for name in same), *new).where(outbox.c.id == letter.id)
    await connection.execute(sa.insert(outbox).from_select([*same, *made], old))


async def claim(connection: Connection, owner: str, now: datetime, limit: int, *, quiet: bool = False) -> list[Letter]:
    """Take messages that nobody has in hand, the oldest first, and never one before an older one of its person.

    In quiet hours single notices stay where they are; answers to people who are awake and write do not.
    """
    if connection.dialect.name == "postgresql":
        # One process at a time: a second one would skip the rows that the first has locked, and overtake them.
        await connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_CLAIMING)))
    await expire(connection, now)
    older = outbox.alias("older")
    blocked = sa.exists().where(
        older.c.visitor_id == outbox.c.visitor_id,
        older.c.id < outbox.c.id,
        sa.or_(
            sa.and_(older.c.state == "pending", older.c.not_before > now),
            sa.and_(older.c.state == "sending", older.c.lease_until > now),
        ),
    )
    takable = sa.or_(
        sa.and_(outbox.c.state == "pending", outbox.c.not_before <= now),
        sa.and_(outbox.c.state == "sending", outbox.c.lease_until <= now),
    )
    first = (
        sa.select(outbox.c.id)
        .where(outbox.c.state.in_(WAITING), outbox.c.not_before <= now, takable, ~blocked)
        .where(outbox.c.lane != "notice" if quiet else sa.true())
        .order_by(outbox.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    ids = list((await connection.execute(first)).scalars())
    if not ids:
        return []
    await connection.execute(
        sa.update(outbox)
        .where(outbox.c.id.in_(ids))
        .values(state="sending", attempts=outbox.c.attempts + 1, lease_owner=owner, lease_until=now + LEASE)
    )
    statement = _LETTERS.where(outbox.c.id.in_(ids)).order_by(outbox.c.id)
    return _letters(await connection.execute(statement))


async def renew(connection: Connection, owner: str, ids: Collection[int], now: datetime) -> None:
    """Keep these messages, which this living process is still sending, from being taken by another."""
    if ids:
        ending = sa.and_(outbox.c.lease_owner == owner, outbox.c.lease_until < now + LEASE / 2)
        await connection.execute(sa.update(outbox).where(outbox.c.id.in_(ids), ending).values(lease_until=now + LEASE))


async def since(connection: Connection, who: VisitorId, after: int, limit: int = 500) -> list[Letter]:
    """The messages written to this person with an id above `after`, in order, whatever became of them."""
    statement = _LETTERS.where(outbox.c.visitor_id == who, outbox.c.id > after).order_by(outbox.c.id).limit(limit)
    return _letters(await connection.execute(statement))


_LATEST = (
    _LETTERS.where(outbox.c.visitor_id == sa.bindparam("b_visitor"), outbox.c.state.in_(["sending", "sent", "unknown"]))
    .where(outbox.c.lane != "bulk")  # what draws a card again stands further up (see `storage.livecards`)
    .order_by(outbox.c.id.desc())
    .limit(6)
)


async def latest(connection: Connection, who: VisitorId) -> Sequence[Letter]:
    """The newest messages that this person may have in front of them, the newest first."""
    return _letters(await connection.execute(_LATEST, {"b_visitor": who}))


async def sent_after(connection: Connection, who: VisitorId, message: str, moment: datetime) -> bool:
    """Whether a message of somebody's chat was first sent after that, whatever was drawn in its place since.

    What nobody knows of was sent before, unless something is just being sent: its answer may come sooner than its name.
    """
    drawn = sa.and_(outbox.c.visitor_id == who, outbox.c.message == message)
    leaving = sa.exists().where(outbox.c.visitor_id == who, outbox.c.state == "sending")
    first = sa.select(sa.func.min(outbox.c.settled_at)).where(drawn).scalar_subquery()
    since, just_now = (await connection.execute(sa.select(first, leaving))).one()
    return bool(just_now) if since is None else since > moment


async def last_shown(connection: Connection, who: VisitorId, press: str) -> datetime | None:
    """When a key that carries this press was last written to somebody; None if it was not, or is not kept any more."""
    theirs = sa.select(outbox.c.payload, outbox.c.created_at).where(outbox.c.visitor_id == who)
    for row in await connection.execute(theirs.order_by(outbox.c.created_at.desc(), outbox.c.id.desc())):
        if f'"{press}"' in row.payload.text(who):
            found: datetime = row.created_at
            return found
    return None


async def find(connection: Connection, channel: str, id: int) -> Letter | None:
    """A message of a channel; None if it is not kept any more."""
    row = (await connection.execute(_LETTERS.where(outbox.c.id == id, visitor.c.channel == channel))).first()
    return _letters([row])[0] if row else None


def _letters(rows: Iterable[sa.Row[tuple[object, ...]]]) -> list[Letter]:
    """Letters from rows of `_LETTERS`; many are of one person, whose address is opened once."""
    found, addresses = [], dict[bytes, str]()
    for row in rows:
        who, index = VisitorId(row.visitor_id), row.address_index
        if index not in addresses:
            addresses[index] = row.address.text(index)
        rest = row.lane, row.payload.data(who), row.attempts, row.expires_at, row.device, row.state
        found.append(Letter(row.id, who, row.channel, addresses[index], *rest))
    return found


_SETTLE = (
    sa.update(outbox)
    .where(outbox.c.id == sa.bindparam("b_id"), outbox.c.settled_at.is_(None))
    .values(
        state=sa.bindparam("b_state"),
        attempts=sa.bindparam("b_attempts"),
        message=sa.bindparam("b_message"),
        error=sa.bindparam("b_error"),
        tariff=sa.bindparam("b_tariff"),
        not_before=sa.func.coalesce(sa.bindparam("b_not_before"), outbox.c.not_before),
        settled_at=sa.bindparam("b_settled_at"),
        lease_owner=None,
        lease_until=None,
    )
)


_TOLD = ("id", "state", "attempts", "message", "error", "not_before", "settled_at")
_SHOW = sa.update(outbox).where(outbox.c.id == sa.bindparam("b_id")).values(payload=sa.bindparam("b_payload"))


async def settle(connection: Connection, results: Sequence[Result]) -> None:
    """Write what became of messages.

    What is settled stays so: a message that is put off does not wait again if its person has left meanwhile.
    """
    await connection.execute(_SETTLE, [_row(result) for result in results])
    shown = {result.id: result.shown for result in results if result.shown}
    if shown:
        whose = await connection.execute(sa.select(outbox.c.id, outbox.c.visitor_id).where(outbox.c.id.in_(shown)))
        hidden = [(row.id, hide(outbox, {"payload": shown[row.id]}, row.visitor_id)) for row in whose]
        await connection.execute(_SHOW, [{"b_id": id, "b_payload": one["payload"]} for id, one in hidden])
    await billing.count(connection, results)
    await _note_late(connection, results)


async def _note_late(connection: Connection, results: Sequence[Result]) -> None:
    """What was sent to somebody who was erased meanwhile stands in their chat, and nothing knows of it."""
    sent = {one.id: one for one in results if one.message and one.settled_at and one.address}
    if not sent:
        return
    there = set((await connection.execute(sa.select(outbox.c.id).where(outbox.c.id.in_(sent)))).scalars())
    for one in [sent[id] for id in sent.keys() - there]:
        assert one.message
        assert one.settled_at
        await remains.note_chat(connection, one.channel, one.address, [one.message], one.settled_at)


def _row(result: Result) -> Mapping[str, object]:
    row = {f"b_{name}": getattr(result, name) for name in _TOLD}
    return {**row, "b_tariff": result.billed.tariff if result.billed else None}


async def expire(connection: Connection, now: datetime) -> int:
    """Give up what nobody needs any more and nobody has in hand; the number of messages."""
    free = sa.or_(outbox.c.state == "pending", outbox.c.lease_until <= now)
    statement = (
        sa.update(outbox)
        .where(outbox.c.state.in_(WAITING), outbox.c.expires_at <= now, free)
        .values(state="expired", settled_at=now, lease_owner=None, lease_until=None)
    )
    return (await connection.execute(statement)).rowcount


async def withdraw(connection: Connection, about: VisitRef | Ticket | None, who: VisitorId, now: datetime) -> None:
    """Take back what is waiting about a visit or an enrolment that is not as it was: nobody hears of what is no more.

    About none in particular: all reminders, for somebody who wants none. Only they are worth nothing after a while.
    """
    reminder = sa.and_(outbox.c.lane == "notice", outbox.c.expires_at.is_not(None))
    which = outbox.c.about == about if about else reminder
    waiting = sa.and_(outbox.c.visitor_id == who, which, outbox.c.state == "pending")
    await connection.execute(sa.update(outbox).where(waiting).values(state="expired", settled_at=now))


async def withdraw_all(connection: Connection, refs: sa.Select[tuple[str]], now: datetime) -> None:
    """Take back what is waiting about any of these."""
    waiting = sa.and_(outbox.c.about.in_(refs), outbox.c.state == "pending")
    await connection.execute(sa.update(outbox).where(waiting).values(state="expired", settled_at=now))


async def gone(connection: Connection, who: VisitorId, now: datetime, *, tried_at: datetime | None = None) -> None:
    """This person cannot be reached any more: nothing that waits for them is sent.

    With `tried_at`, only if they have not been seen since.
    """
    there = visitor.c.seen_at > tried_at if tried_at else sa.false()
    left = sa.update(visitor).where(visitor.c.id == who, ~there).values(reachable=False)
    if not (await connection.execute(left)).rowcount:
        return
    await connection.execute(
        sa.update(outbox)
        .where(outbox.c.visitor_id == who, outbox.c.state.in_(WAITING))
        .values(state="gone", settled_at=now, lease_owner=None, lease_until=None)
    )


async def abandoned(connection: Connection, now: datetime) -> int:
    """Free every message that a process of before held: called at the start of the only process there is."""
    statement = sa.update(outbox).where(outbox.c.state == "sending").values(lease_until=now)
    return (await connection.execute(statement)).rowcount


async def notices_waiting(connection: Connection, channel: str) -> int:
    """How many single notices wait to be sent on a channel."""
    waiting = sa.and_(outbox.c.state.in_(WAITING), outbox.c.lane == "notice", visitor.c.channel == channel)
    statement = sa.select(sa.func.count()).select_from(outbox.join(visitor)).where(waiting)
    return (await connection.execute(statement)).scalar_one()


async def waiting(connection: Connection) -> tuple[int, datetime | None]:
    """How many messages wait, and since when the oldest of them: a number for the operator."""
    statement = sa.select(sa.func.count(), sa.func.min(outbox.c.created_at)).where(outbox.c.state.in_(WAITING))
    row = (await connection.execute(statement)).one()
    return row[0], row[1]
