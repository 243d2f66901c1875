"""Somebody of whom there is something in every table that can hold anything of a person: canaries, to be looked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa

from bot.screen import Said
from storage import casefiles, tombstones, topics, visitors
from storage.casework import CaseId
from storage.database import Connection
from storage.eventtables import event_attendance, event_reminder, watch
from storage.eventwork import EventId
from storage.hiding import hide
from storage.holdings import of_visitor, of_visitors
from storage.newstables import announcement, interest, recipient
from storage.records import VisitorId
from storage.sealing import ring
from storage.tables import (
    attempt,
    case_copy,
    case_message,
    cell,
    cleanup,
    example,
    export,
    former,
    group_post,
    live_card,
    metadata,
    outbox,
    proposal,
    receipt,
    reminder,
    return_code,
    visit,
)
from tests.enrolling import at, held, join, line_up
from tests.talk import House, Person
from tests.test_cases import asks, speaks
from tests.test_desk_dialogs import works

ADDRESS, NAME, PHONE = "canaryaddress", "Canary Surname", "+48600100200"
WORDS, FILE, NOTE = "canary words of mine", "canary-file.pdf", "a note on the canary"
CANARIES = (ADDRESS, "Surname", "600100200", "canary")
GROUP = "-1001"


@dataclass
class Canary:
    """Somebody of whom something is known everywhere."""

    person: Person
    id: VisitorId
    case: CaseId
    visit: str
    joined: EventId
    waits: EventId


async def canary(house: House) -> Canary:
    """Plant them: by what they and the staff do where that is short, and by hand where it is not."""
    ewa = await works(house, "ewa")
    one = house.person(ADDRESS, "en")
    await speaks(one)
    ref = await books(one)
    joined, waits = await held(house, places=1), await held(house, at(18, day=3), places=1)
    await join(house, joined, ADDRESS)
    await join(house, waits, "somebody")
    await line_up(house, waits, ADDRESS)
    case = CaseId(await asks(one))
    await one.does(Said(WORDS))
    assert await ewa.writes(case, "Hello, this is an answer") == "written"
    assert await ewa.writes(case, NOTE, note=True) == "note"
    id = VisitorId(await id_of(house))
    await house.database.run(lambda connection: _plant(connection, id, case, joined, house.now))
    await one.presses_data(">correct.name")  # something half-done
    return Canary(one, id, case, ref, joined, waits)


async def id_of(house: House, address: str = ADDRESS) -> int:
    """The number of somebody, whichever way their address is kept."""

    async def work(connection: Connection) -> int:
        found = await visitors.find(connection, "paper", address)
        return found[0].id if found else 0

    return await house.database.run(work)


async def books(one: Person) -> str:
    """A visit on the same day; its reference."""
    await one.presses_data(">booking.krakow.career")
    for label in ("Any language", "At the office", "No care needed", "Nothing special"):
        await one.presses(label)
    await one.says(NAME)
    await one.says(PHONE)
    while one.keys[0][0] != "Yes, book it":  # the first day and the first time that are free
        await one.presses(one.keys[0][0])
    await one.presses("Yes, book it")
    rows = await one.house.rows("SELECT ref FROM visit ORDER BY id DESC LIMIT 1")
    return str(rows[0][0])


async def _plant(connection: Connection, who: VisitorId, case: CaseId, event: EventId, now: datetime) -> None:
    hour, itself = timedelta(hours=1), tombstones.hash_of(connection, "paper", ADDRESS)
    stored = await casefiles.store(
        connection, case, FILE, "application/pdf", b"canary", ring(connection), "canary:1", now
    )
    assert stored != "too-many"
    said = sa.select(case_message.c.id).where(case_message.c.case_id == case).order_by(case_message.c.id)
    first = (await connection.execute(said)).scalars().first()
    row = sa.select(visit.c.id, visit.c.starts_at).where(visit.c.visitor_id == who)
    number, starts = (await connection.execute(row)).one()
    mine = sa.text("SELECT id FROM enrolment WHERE visitor_id = :who ORDER BY id LIMIT 1")
    enrolled = (await connection.execute(mine, {"who": who})).scalar_one()
    news = {"kind": "news", "state": "sending", "original": "pl", "wanted": {}, "urgent": False, "why": "", "size": 1}
    news |= {"revision": 0, "created_at": now, "changed_at": now}
    sent = (await connection.execute(sa.insert(announcement).values(**news).returning(announcement.c.id))).scalar_one()
    letter = {"state": "sent", "message": "4711", "settled_at": now}
    await connection.execute(sa.update(outbox).where(outbox.c.visitor_id == who).values(**letter))
    assert await topics.made(connection, case, GROUP, "77", "#1", now)
    learned = {"visitor_id": who, "number": case, "at": now, "words": WORDS, "read_as": "tax", "meant": "tax"}
    for table, values in (
        (
            interest,
            {
                "visitor_id": who,
                "agreed_at": now,
                "wording": "1",
                "audience": "migrant",
                "topics": [],
                "towns": [],
                "often": "each",
            },
        ),
        (
            recipient,
            {
                "announcement_id": sent,
                "visitor_id": who,
                "channel": "paper",
                "language": "pl",
                "state": "pending",
                "why": "",
                "attempts": 0,
            },
        ),
        (return_code, {"visitor_id": who, "digest": "digest of a code", "created_at": now}),
        (example, hide(example, learned)),
        (cleanup, {"visitor_id": who, "upto": 1, "asked_at": now}),
        (former, {"visitor_id": who, "number": who, "person": itself, "at": now}),
        (attempt, {"visitor_id": who, "kind": "return-code", "at": now}),
        (
            export,
            {
                "visitor_id": who,
                "kind": "my-data",
                "facts": {},
                "state": "due",
                "attempts": 0,
                "created_at": now,
                "leased_until": now + hour,
            },
        ),
        (receipt, {"visitor_id": who, "message": "4711", "kind": "seen", "at": now, "settled": False}),
        (
            live_card,
            {
                "visitor_id": who,
                "door": ">newscard.1",
                "letter_id": 1,
                "shown": "a",
                "stage": "b",
                "changed_at": now,
                "look_at": now + hour,
                "until": now + hour,
            },
        ),
        (reminder, {"visit_id": number, "before_minutes": 60, "due_at": now + hour, "state": "pending"}),
        (watch, {"visit_id": number, "anywhere": True, "since": now, "known": [], "declined": []}),
        (proposal, {"visit_id": number, "consultant": None, "instead_of": "one", "starts_at": starts, "made_at": now}),
        (event_attendance, {"enrolment_id": enrolled, "session": 1, "came": True, "at": now}),
        (
            event_reminder,
            {"enrolment_id": enrolled, "session": 1, "before_minutes": 60, "due_at": now + hour, "state": "pending"},
        ),
        (case_copy, {"message_id": first, "chat": GROUP, "remote": "78", "at": now, "ours": True}),
        (
            group_post,
            {
                "kind": "lost",
                "office": "krakow",
                "case_id": case,
                "visit_id": number,
                "facts": {},
                "urgency": 0,
                "due_at": now,
                "expires_at": now + hour,
                "state": "posted",
                "chat": GROUP,
                "remote": "79",
                "posted_at": now,
                "revision": 0,
                "shown": 0,
            },
        ),
    ):
        await connection.execute(sa.insert(table).values(**values))
    assert (await connection.execute(sa.select(cell.c.visit_id).where(cell.c.visit_id == number))).first()


async def _any(connection: Connection, name: str, who: int) -> int:
    counted = sa.select(sa.func.count()).select_from(metadata.tables[name]).where(of_visitor(name, who))
    return (await connection.execute(counted)).scalar_one()


async def known_of(house: House, who: int) -> dict[str, int]:
    """In how many rows of each table there is something of somebody."""

    async def work(connection: Connection) -> dict[str, int]:
        return {name: await _any(connection, name, who) for name in of_visitors()}

    return await house.database.run(work)


async def everything(house: House) -> dict[str, str]:
    """All that lies in the database, table by table, as it lies there."""

    async def work(connection: Connection) -> dict[str, str]:
        found = {}
        for name in metadata.tables:
            rows = await connection.exec_driver_sql(f"SELECT * FROM {name}")
            found[name] = "\n".join(repr(tuple(row)) for row in rows)
        return found

    return await house.database.run(work)
