"""The people we talk to, one row per person and channel, with the conversations they are in the middle of."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from bot.screen import Arrived, CameBack, Door, Edited, Input, Left, Pressed
from storage import outbox as outboxes
from storage import restraints, tombstones
from storage.acting import Acting
from storage.addresses import index_of
from storage.casework import CaseId
from storage.database import Connection, insert, long
from storage.hiding import Closed, hide
from storage.records import (
    BeSilent,
    ChooseLanguage,
    Done,
    NotFound,
    PreferContact,
    Run,
    Thread,
    Visitor,
    VisitorId,
    Young,
)
from storage.sealing import ring
from storage.tables import arrival, cases, counter, outbox, visit, visitor

COUNTER_LETTERS = 16
"""Of the made-up address of somebody who has none."""

# Statements of every turn are put together once: that costs more than to carry them out.
_AT = sa.and_(visitor.c.channel == sa.bindparam("b_channel"), visitor.c.address_index == sa.bindparam("b_index"))
_TIMETABLE = sa.select(counter.c.value).where(counter.c.name == "timetable").scalar_subquery()
_ELSEWHERE = sa.exists().where(
    outbox.c.visitor_id == visitor.c.id,
    outbox.c.state.in_(["pending", "sending"]),
    outbox.c.lease_owner.is_distinct_from(sa.bindparam("b_owner")),
)
_ROSTER = sa.select(counter.c.value).where(counter.c.name == "roster").scalar_subquery()
_CASE = sa.select(cases.c.id).where(cases.c.visitor_id == visitor.c.id, cases.c.state == "open").scalar_subquery()
_MEET = (
    sa.select(
        visitor,
        _TIMETABLE.label("timetable"),
        _ROSTER.label("roster"),
        _CASE.label("case_id"),
        _ELSEWHERE.label("waiting"),
    )
    .where(_AT)
    .with_for_update(of=visitor)
)
_FIND = sa.select(visitor).where(_AT)
_PART = sa.update(visitor).where(visitor.c.id == sa.bindparam("b_id"))


def _recording() -> Mapping[str, sa.Insert]:
    row = {name: sa.bindparam(f"b_{name}", type_=arrival.c[name].type) for name in ("channel", "id", "at")}
    # Here already, and not only in `meet`, the turn waits for a turn of this visitor in another process: a statement
    # that had to wait sees all other tables as they were before, and not what that turn wrote.
    mine = sa.select(visitor.c.id).where(_AT).with_for_update().subquery()
    locked = sa.select(sa.func.count()).select_from(mine).scalar_subquery()
    waiting = sa.select(*row.values()).where(locked >= 0)
    return {
        "sqlite": sqlite.insert(arrival).values(**row).on_conflict_do_nothing(),
        "postgresql": postgresql.insert(arrival).from_select(list(row), waiting).on_conflict_do_nothing(),
    }


_RECORD = _recording()


@dataclass(frozen=True, slots=True)
class Met:
    """A visitor at the beginning of a turn, and what the turn needs to know besides."""

    visitor: Visitor
    timetable: int
    """The revision of the timetable."""
    waiting: bool
    """Whether messages to them are waiting that this process does not have in hand."""
    roster: int = 0
    """The revision of the roster."""
    case: CaseId | None = None
    """Their open case."""


class Stranger(Exception):
    """It makes nobody known: somebody unknown leaves or changes their words, somebody who was erased lets us write to
    them again, or has just been erased and presses a key once more."""


async def record(connection: Connection, input: Input, now: datetime) -> bool:
    """Note that this input has been dealt with; False if it had been already.

    Channels put addresses into such ids: what is kept is a keyed hash, which outlives those who are erased.
    """
    index = index_of(connection, input.address)
    id = ring(connection).index("arrival", f"{input.channel}:{input.id}").hex()
    values = {"b_channel": input.channel, "b_index": index, "b_id": id, "b_at": now}
    return (await connection.execute(_RECORD[connection.dialect.name], values)).rowcount == 1


async def meet(connection: Connection, input: Input, owner: str, now: datetime) -> Met:
    """The visitor behind an input, made if new, and locked until the transaction ends: one turn at a time.

    Raises Stranger.
    """
    met = await _find(connection, input, owner)
    if met:
        return met
    if await _makes_nobody_known(connection, input, now):
        raise Stranger
    values: dict[str, object] = {
        "channel": input.channel,
        "address": input.address,
        "address_index": index_of(connection, input.address),
        "language": None,
        "device_language": input.language[:35],
        "device": input.device[:16],
        "session_at": None,
        "discreet": False,
        "silent": False,
        "reachable": input.reachable,
        "created_at": now,
        "seen_at": now,
    }
    await connection.execute(insert(connection, visitor).values(**hide(visitor, values)).on_conflict_do_nothing())
    met = await _find(connection, input, owner)
    assert met is not None
    return met


async def _makes_nobody_known(connection: Connection, input: Input, now: datetime) -> bool:
    match input.event:
        case Left() | Edited():
            return True
        case CameBack():
            return await tombstones.has(connection, input.channel, input.address)
        case Pressed():
            return await tombstones.has(connection, input.channel, input.address, now - tombstones.JUST_NOW)
        case _:
            return False


async def speak(connection: Connection, channel: str, address: str, language: str, now: datetime) -> None:
    """The language in which somebody is spoken to, chosen outside a conversation; they are known from now on."""
    await meet(connection, Input(channel, "", address, Arrived(), language), "", now)
    mine = sa.and_(visitor.c.channel == channel, visitor.c.address_index == index_of(connection, address))
    await connection.execute(sa.update(visitor).where(mine).values(language=language))


async def _find(connection: Connection, input: Input, owner: str) -> Met | None:
    index = index_of(connection, input.address)
    values = {"b_channel": input.channel, "b_index": index, "b_owner": owner}
    row = (await connection.execute(_MEET, values)).first()
    if row is None:
        return None
    case = None if row.case_id is None else CaseId(row.case_id)
    return Met(from_row(row), row.timetable or 0, bool(row.waiting), row.roster or 0, case)


def from_row(row: sa.Row[tuple[object, ...]]) -> Visitor:
    """A visitor from a row that holds all columns of the table."""
    return Visitor(
        VisitorId(row.id),
        row.channel,
        row.address.text(row.address_index),
        row.language,
        row.device_language,
        row.discreet,
        row.reachable,
        thread_from(row.thread.data(row.id)) if row.thread else Thread(),
        row.device,
        row.session_at,
        row.silent,
        row.notice,
        young_from(row.young, row.id),
    )


def young_from(closed: Closed | None, id: int) -> Young | None:
    """What somebody has said of being young, as it lies in their row."""
    data = closed.data(id) if closed else None
    if not isinstance(data, dict):
        return None
    return Young(16 if data["under"] == 16 else 18, datetime.fromisoformat(str(data["at"])))


async def young(connection: Connection, who: VisitorId) -> Young | None:
    """What somebody has said of being young; None if nothing."""
    row = (await connection.execute(sa.select(visitor.c.young).where(visitor.c.id == who))).first()
    return young_from(row.young, who) if row else None


async def find(connection: Connection, channel: str, address: str) -> tuple[Visitor, datetime] | None:
    """A visitor and when they were last seen; None if nobody is known at this address."""
    values = {"b_channel": channel, "b_index": index_of(connection, address)}
    row = (await connection.execute(_FIND, values)).first()
    return (from_row(row), row.seen_at) if row else None


async def part(connection: Connection, one: Visitor, now: datetime) -> None:
    """Remember the visitor as the turn leaves them."""
    values = {
        "thread": thread_data(one.thread),
        "device_language": one.device_language[:35],
        "device": one.device[:16],
        "session_at": one.session_at,
        "reachable": one.reachable,
        "notice": one.notice,
        "seen_at": now,
    }
    await connection.execute(_PART, {"b_id": one.id, **hide(visitor, values, one.id)})


async def put_aside(connection: Connection, one: Visitor) -> None:
    """Something else has been shown to them since the open question, if there is one: it is set aside."""
    if one.thread.open and not one.thread.aside:
        data = hide(visitor, {"thread": thread_data(replace(one.thread, aside=True))}, one.id)
        await connection.execute(sa.update(visitor).where(visitor.c.id == one.id).values(**data))


async def by_id(connection: Connection, id: VisitorId) -> Visitor | None:
    """A visitor by number, held until the transaction ends: whoever writes to somebody about a case holds
    their row."""
    row = (await connection.execute(sa.select(visitor).where(visitor.c.id == id).with_for_update())).first()
    return from_row(row) if row else None


async def seen_at(connection: Connection, id: VisitorId) -> datetime | None:
    """When somebody last did something."""
    found: datetime | None = (await connection.execute(sa.select(visitor.c.seen_at).where(visitor.c.id == id))).scalar()
    return found


async def some(connection: Connection, ids: Collection[int]) -> Mapping[int, Visitor]:
    """These visitors, by number; whoever writes to them has held their rows."""
    if not ids:
        return {}
    rows = await connection.execute(sa.select(visitor).where(visitor.c.id.in_(ids)))
    return {row.id: from_row(row) for row in rows}


async def end_sessions(connection: Connection, channel: str, idle: datetime, waiting: datetime) -> int:
    """Nothing reaches them any more who were last seen on a page that forgets them before these moments: those with an
    open case before the second. How many that are."""
    open = sa.exists().where(cases.c.visitor_id == visitor.c.id, cases.c.state == "open")
    over = sa.and_(visitor.c.seen_at <= idle, sa.or_(visitor.c.seen_at <= waiting, ~open))
    ended = sa.update(visitor).where(visitor.c.channel == channel, visitor.c.reachable, over)
    return (await connection.execute(long(ended.values(reachable=False)))).rowcount


async def choose_language(connection: Connection, act: ChooseLanguage, acting: Acting) -> Done:
    """Speak to this person in another language from now on."""
    mine = visitor.c.id == acting.visitor.id
    await connection.execute(sa.update(visitor).where(mine).values(language=act.language))
    return Done()


async def prefer(connection: Connection, act: PreferContact, acting: Acting) -> Done | NotFound:
    """Write to this person as they want it: about everything, or about one visit. What waits is taken back, for it was
    written as they wanted it before."""
    if act.ref is not None:
        mine = sa.and_(visit.c.ref == act.ref, visit.c.visitor_id == acting.visitor.id)
        changed = await connection.execute(sa.update(visit).where(mine).values(contact=act.contact))
        if not changed.rowcount:
            return NotFound()
        await restraints.note_visit(connection, act.ref, act.contact, acting.now)
    else:
        values = {"silent": act.contact == "none"}
        if act.contact != "none":  # whoever wants to be reminded again is so as before
            values["discreet"] = act.contact == "discreet"
            await restraints.note(connection, acting.visitor, "discreet", acting.now, wanted=act.contact != "discreet")
        await restraints.note(connection, acting.visitor, "silent", acting.now, wanted=act.contact != "none")
        await connection.execute(sa.update(visitor).where(visitor.c.id == acting.visitor.id).values(**values))
    if act.contact == "none":
        await outboxes.withdraw(connection, act.ref, acting.visitor.id, acting.now)
    return Done()


async def be_silent(connection: Connection, act: BeSilent, acting: Acting) -> Done:
    """Write nothing to this person by itself, or remind them again; what waits for them is taken back."""
    mine = visitor.c.id == acting.visitor.id
    await connection.execute(sa.update(visitor).where(mine).values(silent=act.silent))
    await restraints.note(connection, acting.visitor, "silent", acting.now, wanted=not act.silent)
    if act.silent:
        await outboxes.withdraw(connection, None, acting.visitor.id, acting.now)
    return Done()


BROWSER = "web"
"""The channel of people who are known by a browser alone, which forgets them."""
COUNTER = "counter"
"""The channel of people who have none: they phoned, or stood at the desk."""


async def at_the_counter(connection: Connection, acting: Acting) -> Visitor:
    """A person without a channel, for whom staff book: nothing can be written to them."""
    address = acting.draw(COUNTER_LETTERS)
    row: dict[str, object] = {
        "channel": COUNTER,
        "address": address,
        "address_index": index_of(connection, address),
        "language": None,
        "device_language": "",
        "discreet": False,
        "reachable": False,
        "created_at": acting.now,
        "seen_at": acting.now,
    }
    made = sa.insert(visitor).values(**hide(visitor, row)).returning(visitor)
    return from_row((await connection.execute(made)).one())


# --- Conversations as JSON -------------------------------------------------------------------------------------------


def thread_data(thread: Thread) -> dict[str, object]:
    """A thread as JSON: short keys, for it is read and written at every turn."""
    return {
        "n": thread.count,
        "open": [
            [run.number, run.dialog, list(run.args), [list(a) for a in run.answers], [list(s) for s in run.suggestions]]
            for run in thread.open
        ],
        "ended": [[number, door.dialog, *door.args] for number, door in thread.ended],
        "aside": thread.aside,
        **({"danger": thread.danger_at.isoformat()} if thread.danger_at else {}),
        **({"cry": thread.cry} if thread.cry else {}),
    }


def thread_from(data: dict[str, list[list[object]]]) -> Thread:
    """The thread behind its JSON."""
    return Thread(
        int(str(data.get("n", 0))),
        tuple(_run_from(item) for item in data.get("open", ())),
        tuple((int(str(number)), Door(*map(str, rest))) for number, *rest in data.get("ended", ())),
        bool(data.get("aside", False)),
        datetime.fromisoformat(str(data["danger"])) if "danger" in data else None,
        str(data.get("cry", "")),
    )


def _run_from(item: list[object]) -> Run:
    number, dialog, args, answers, suggestions = item
    assert isinstance(args, list)
    assert isinstance(answers, list)
    assert isinstance(suggestions, list)
    return Run(
        int(str(number)),
        str(dialog),
        tuple(map(str, args)),
        tuple((str(name), str(value)) for name, value in answers),
        tuple((str(name), str(value)) for name, value in suggestions),
    )


async def fetched(connection: Connection, channel: str, address: str, letter: int) -> None:
    """A page of theirs has what people wrote to them, up to that letter."""
    theirs = sa.and_(visitor.c.channel == channel, visitor.c.address_index == index_of(connection, address))
    more = sa.and_(theirs, visitor.c.fetched < letter)
    await connection.execute(sa.update(visitor).where(more).values(fetched=letter))
