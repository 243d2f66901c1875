"""Nothing that identifies a person or says why they came lies open: column by column, and in the bytes of the files."""

from __future__ import annotations

import asyncio
import signal
import sqlite3
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot import keyring
from bot.screen import Said, SharedOther
from bot.sharing import Sharing
from storage import casefiles, consents, remains, rotating, topics, uploads, visitors
from storage import cases as casefile
from storage.casework import CaseId
from storage.database import Connection, Database, open_database
from storage.hiding import Closed, NoKeys, hidden, hide, shown
from storage.migrating import migrate
from storage.newswork import Interest, WantNews
from storage.sealing import Broken, Seal, WrongKey, ring
from storage.tables import cases, example, metadata, outbox, seal, visit, visitor
from tests import test_command_line as line
from tests import unsealed
from tests.conftest import POSTGRES
from tests.crashing import carry
from tests.journey import free_port, write_config
from tests.laying import KEY, SEAL, laid, opened
from tests.patience import eventually
from tests.talk import CENTRE, MONDAY, House, a_house, on_postgresql
from tests.test_cases import asks, speaks, writes_on
from tests.test_command_line import answers, cicbot, start

# --- Column by column ------------------------------------------------------------------------------------------------

_NUMBERS = "ids and what hangs on them"
_TIMES = "when something was or will be: without a person it says nothing"
_MACHINE = "how the machine works"
_PUBLIC = "everybody may read it, or all staff"
_HASHED = "a digest: nobody finds out of what"
_LANGUAGE = "languages are asked for in every list, and many share each"
_CHOICE = "a yes, a no or a kind that lists are made by"
_TIMETABLE = "of the timetable: everybody sees what is free; consultants should not be called after what they help with"
_CONTENTS = "encrypted as a whole, for a place of its own: see `storage.rotating`"
_REMOTE = "what a channel calls a message, a chat or an album; it opens nothing without the account"
_COUNTS = "counts, in which nobody can be found"

OPEN: Mapping[str, Mapping[str, str]] = {
    "visitor": {
        _NUMBERS: "id fetched",
        _HASHED: "address_index",
        _LANGUAGE: "language device_language",
        _TIMES: "created_at seen_at session_at",
        _CHOICE: "channel discreet reachable silent",
        _MACHINE: "device notice",
    },
    "arrival": {_HASHED: "id", _MACHINE: "channel at"},
    "erased": {_HASHED: "person", _TIMES: "at"},
    "restraint": {_NUMBERS: "id", _HASHED: "person", _CHOICE: "what", _TIMES: "at"},
    "group_remain": {_NUMBERS: "id", _REMOTE: "chat thread remote", _TIMES: "at"},
    "chat_remain": {_NUMBERS: "id", _CHOICE: "channel", _TIMES: "until look_at"},
    "outbox": {
        _NUMBERS: "id visitor_id about",
        _TIMES: "not_before expires_at created_at settled_at",
        _MACHINE: "lane state attempts lease_owner lease_until error tariff shows",
        _REMOTE: "message",
    },
    "upload": {_NUMBERS: "staff_id id", _TIMES: "created_at"},
    "live_card": {
        _NUMBERS: "visitor_id letter_id again_id door",
        _TIMES: "changed_at look_at until",
        _MACHINE: "shown stage",
    },
    "receipt": {_NUMBERS: "visitor_id", _REMOTE: "message", _CHOICE: "kind settled", _TIMES: "at"},
    "billing": {_COUNTS: "channel month lane tariff messages"},
    "visit": {
        _NUMBERS: "id ref visitor_id",
        _TIMETABLE: "office consultant starts_at ends_at",
        _LANGUAGE: "language",
        _CHOICE: "way state attendance told_missed contact",
        _TIMES: "created_at changed_at cancelled_at attended_at",
        _MACHINE: "sequence",
    },
    "cell": {_TIMETABLE: "consultant starts_at", _NUMBERS: "visit_id"},
    "reminder": {_NUMBERS: "id visit_id", _TIMES: "before_minutes due_at", _CHOICE: "state"},
    "office": {_PUBLIC: "id position facts"},
    "closure": {_PUBLIC: "id office first_day last_day reason"},
    "consultant": {_TIMETABLE: "id position facts"},
    "absence": {_TIMETABLE: "id consultant starts_at ends_at"},
    "counter": {_MACHINE: "name value"},
    "return_code": {_NUMBERS: "visitor_id", _HASHED: "digest", _TIMES: "created_at"},
    "attempt": {_NUMBERS: "id visitor_id", _CHOICE: "kind", _TIMES: "at"},
    "staff": {
        _NUMBERS: "id",
        _CHOICE: "role state",
        _TIMETABLE: "offices consultant",
        _LANGUAGE: "languages",
        _TIMES: "created_at",
    },
    "staff_account": {
        _NUMBERS: "staff_id",
        _HASHED: "address_index",
        _CHOICE: "channel away",
        _TIMES: "created_at",
    },
    "invitation": {_NUMBERS: "staff_id", _HASHED: "digest", _CHOICE: "kind", _TIMES: "created_at expires_at used_at"},
    "desk_session": {_NUMBERS: "staff_id", _HASHED: "digest", _TIMES: "created_at seen_at expires_at"},
    "passkey": {_NUMBERS: "staff_id", _MACHINE: "id public_key sign_count", _TIMES: "created_at used_at"},
    "desk_challenge": {_HASHED: "digest", _TIMES: "expires_at"},
    "cases": {
        _NUMBERS: "id visitor_id holder joined_to",
        _CHOICE: "of_visit office state delicate rating",
        _LANGUAGE: "reads",
        _TIMES: "opened_at taken_at answered_at closed_at waiting_since snoozed_until told_closed_at",
        _MACHINE: "raised revision aged panel",
    },
    "case_message": {
        _NUMBERS: "id case_id staff_id file_id answers letter_id last_letter_id",
        _CHOICE: "covered author kind delivery posting event",
        _REMOTE: "remote album",
        _TIMES: "at edited_at",
    },
    "wish_count": {_COUNTS: "month outcome about office language count"},
    "example": {_NUMBERS: "number visitor_id", _LANGUAGE: "language", _TIMES: "at"},
    "stored_file": {
        _NUMBERS: "id case_id sealed_in",
        _MACHINE: "type size source",
        _HASHED: "upload",
        _TIMES: "created_at",
    },
    "seal": {_MACHINE: "name proof created_at"},
    "case_copy": {_NUMBERS: "message_id", _REMOTE: "chat remote", _TIMES: "at deleted_at marked_at", _MACHINE: "ours"},
    "topic": {
        _NUMBERS: "id case_id",
        _REMOTE: "chat thread header",
        _MACHINE: "revision state",
        _TIMES: "made_at doubtful_at",
    },
    "staff_group": {_REMOTE: "chat present", _MACHINE: "owner leased_until"},
    "group_post": {
        _NUMBERS: "id case_id visit_id key",
        _CHOICE: "kind office facts urgency state",
        _REMOTE: "chat remote",
        _TIMES: "due_at expires_at posted_at",
        _MACHINE: "revision shown",
    },
    "canned": {_PUBLIC: "id position created_at"},
    "canned_text": {_PUBLIC: "canned_id language title words changed_at"},
    "audit": {_NUMBERS: "id staff_id object", _CHOICE: "act", _TIMES: "at"},
    "walk_in": {_COUNTS: "id office service at", _NUMBERS: "staff_id"},
    "proposal": {
        _NUMBERS: "visit_id made_by",
        _TIMETABLE: "consultant instead_of starts_at",
        _CHOICE: "decided",
        _TIMES: "made_at",
    },
    "tally": {_COUNTS: "month what office service language count forgotten"},
    "export": {
        _NUMBERS: "id visitor_id staff_id facts",
        _CHOICE: "kind state",
        _MACHINE: "attempts leased_until",
        _TIMES: "created_at",
    },
    "consent": {
        _NUMBERS: "id",
        _HASHED: "person",
        _LANGUAGE: "language",
        _CHOICE: "purpose given wording channel",
        _TIMES: "at",
    },
    "cleanup": {_NUMBERS: "visitor_id upto", _TIMES: "asked_at"},
    "former": {_NUMBERS: "visitor_id number", _HASHED: "person", _TIMES: "at"},
    "interest": {
        _NUMBERS: "visitor_id",
        _CHOICE: "audience topics towns often",
        _MACHINE: "wording",
        _TIMES: "agreed_at withdrawn_at last_at",
    },
    "announcement": {
        _PUBLIC: "id kind state original wanted urgent button send_at size why corrects revision created_by"
        " confirmed_by approved_by created_at changed_at started_at ended_at report"
    },
    "announcement_text": {_PUBLIC: "announcement_id language words button changed_at"},
    "announcement_picture": {_PUBLIC: "announcement_id content type remote"},
    "recipient": {
        _NUMBERS: "announcement_id visitor_id",
        _LANGUAGE: "language",
        _CHOICE: "channel state why",
        _MACHINE: "attempts lease_owner lease_until",
        _TIMES: "not_before settled_at",
        _REMOTE: "message",
    },
    "lease": {_MACHINE: "name owner until says"},
    "event": {
        _PUBLIC: "id kind topic office languages level audiences places taken companions closes_at place link state"
        " series original sequence revision news news_kind starts_at ends_at created_at changed_at published_at"
    },
    "event_text": {_PUBLIC: "event_id language title about changed_at"},
    "event_session": {_PUBLIC: "event_id number starts_at ends_at"},
    "enrolment": {
        _NUMBERS: "id ref event_id visitor_id",
        _CHOICE: "state seats coming asked rating",
        _TIMES: "queued_at offer_until created_at changed_at knows",
        _MACHINE: "sequence news",
    },
    "event_attendance": {_NUMBERS: "enrolment_id session", _CHOICE: "came", _TIMES: "at"},
    "event_reminder": {
        _NUMBERS: "id enrolment_id session",
        _TIMES: "before_minutes due_at",
        _CHOICE: "state",
    },
    "watch": {
        _NUMBERS: "visit_id",
        _TIMETABLE: "consultant office starts_at known declined",
        _CHOICE: "anywhere",
        _TIMES: "since offer_until",
    },
}
"""Every column that lies open, under the reason why it may. A new one fails the test until somebody has decided."""


@pytest.mark.parametrize("name", sorted(metadata.tables))
def test_every_column_is_encrypted_or_open_for_a_reason(name: str) -> None:
    table = metadata.tables[name]
    reasons = OPEN.get(name, {})
    listed = [column for columns in reasons.values() for column in columns.split()]
    encrypted = rotating.sealed_columns().get(name, ())
    assert len(listed) == len(set(listed))
    assert sorted((*listed, *encrypted)) == sorted(table.c.keys())
    for column, kind in hidden(table):
        assert kind.column == f"{name}.{column}", "what it is encrypted for would be another column"
        assert kind.by in table.c
        assert kind.by not in encrypted


# --- In its row alone ------------------------------------------------------------------------------------------------


async def a_life(house: House) -> None:
    """Whatever is encrypted is there once at least: a visit, a conversation with words, a place and a file, staff."""
    ewa = house.person("canary-address-of-ewa", "pl")
    await house.employs(ewa, name="Canarina Staffowa")
    ola = house.person("canary-address-of-ola", "en")
    await speaks(ola)
    await ola.presses_data(">booking.krakow.legal")
    for _ in range(20):
        typing = ola.screen["typing"]
        words = {"words": "Canarina Kowalska", "phone": "+48 512 999 111"}.get(str(typing))
        await (ola.says(words) if words else ola.presses(ola.keys[0][0]))
        if await house.rows("SELECT 1 FROM visit WHERE ref IS NOT NULL"):
            break
    await ola.presses_data(">young.18")
    case = await asks(ola)
    await writes_on(ola, Said("canary words of somebody"), "m1")
    await writes_on(ola, SharedOther("place", place=(50.999111, 19.999111)), "m2")
    await house.database.run(lambda connection: _more(connection, case, house))


async def _more(connection: Connection, case: int, house: House) -> None:
    keys, now = ring(connection), house.now
    await casefiles.store(connection, CaseId(case), "canary.pdf", "image/png", b"canary contents", keys, "u", now)
    found = (await connection.execute(sa.text("SELECT id FROM staff"))).scalar_one()
    await uploads.keep(connection, found, "page", b"canary upload", keys, now)
    await topics.made(connection, CaseId(case), "-1", "7", "canary title", now)
    words = {"number": case, "words": "canary example", "read_as": "canary reading", "meant": "canary meaning"}
    row = {**words, "visitor_id": sa.select(cases.c.visitor_id).where(cases.c.id == case).scalar_subquery(), "at": now}
    await connection.execute(sa.insert(example).values(**hide(example, row)))
    await remains.note_chat(connection, "paper", "canary-address-of-somebody", ["7"], now)


SERVICE = b"legal"
"""It also stands in the timetable, where it is nobody's."""
CANARIES = (b"anar", b"512 999 111", b"512999111", b"999111", b"documents")


@pytest.fixture
async def lived(url: str) -> AsyncIterator[House]:
    async with a_house(url, centre=CENTRE) as house:
        await a_life(house)
        yield house


async def test_everything_that_is_encrypted_is_there_and_can_be_read(lived: House) -> None:
    async def work(connection: Connection) -> None:
        for name, columns in rotating.sealed_columns().items():
            table = metadata.tables[name]
            rows = [row._asdict() for row in await connection.execute(sa.select(table))]
            assert {column for column in columns if any(row[column] for row in rows)} == set(columns), name
            for row in rows:
                assert not any(isinstance(one, Closed) for one in shown(table, row).values())

    await lived.database.run(work)


async def test_what_was_written_for_one_row_or_column_opens_in_no_other(lived: House) -> None:
    async def work(connection: Connection) -> None:
        for name in rotating.sealed_columns():
            table = metadata.tables[name]
            for row in (await connection.execute(sa.select(table))).all():
                for column, kind in hidden(table):
                    value = row._mapping[column]
                    if value is None:
                        continue
                    for by in ("", "another", b"another", 0, f"{row._mapping[kind.by]} "):
                        with pytest.raises(Broken):
                            value.text(by)
                    moved = Closed(ring(connection), f"{name}.another", value._sealed)
                    with pytest.raises(Broken):
                        moved.text(row._mapping[kind.by])

    await lived.database.run(work)


async def test_two_names_that_were_changed_for_each_other_are_noticed(house: House) -> None:
    async def work(connection: Connection) -> None:
        for address in ("a", "b"):
            await visitors.speak(connection, "paper", address, "uk", house.now)
        other = sa.select(visitor.c.address).where(visitor.c.id == 2).scalar_subquery()
        await connection.execute(sa.update(visitor).where(visitor.c.id == 1).values(address=other))
        with pytest.raises(Broken):
            await visitors.find(connection, "paper", "a")

    await house.database.run(work)


def test_nothing_shows_what_it_holds() -> None:
    bound = hide(visit, {"name": "Olena", "ref": "AB"})
    closed = Closed(SEAL, "visit.name", SEAL.closed(b"Olena", "visit.name:AB"))
    for told in (repr(bound), str(bound), repr(closed), str(closed), f"{closed}", repr(SEAL)):
        assert "Olena" not in told
        assert KEY not in told
    assert closed.text("AB") == "Olena"


async def test_what_is_written_without_its_row_is_refused(house: House) -> None:
    async def plainly(connection: Connection) -> None:
        await connection.execute(sa.update(visitor).values(address="ola"))

    with pytest.raises(sa.exc.StatementError, match="written through `hide`") as caught:
        await house.database.run(plainly)
    assert "ola" not in str(caught.value)
    with pytest.raises(TypeError, match=r"visit\.name: nobody knows"):
        hide(visit, {"name": "Olena"})


@on_postgresql
async def test_nothing_is_written_or_read_without_keys(lived: House) -> None:
    """A file is open once: there nobody else could try."""
    url = lived.database.engine.url.render_as_string(hide_password=False)
    bare = await open_database(url)
    async with bare.begin() as connection:
        with pytest.raises(NoKeys):
            (await connection.execute(sa.select(visit))).all()
    await bare.close()


# --- In the bytes ----------------------------------------------------------------------------------------------------


def canaries_in(content: bytes) -> list[bytes]:
    return [one for one in CANARIES if one in content]


async def test_no_byte_of_it_stands_in_the_file_or_beside_it(tmp_path: Path) -> None:
    async with a_house(f"sqlite:///{tmp_path}/test.db", centre=CENTRE) as house:
        await a_life(house)
        for file in (tmp_path / "test.db", tmp_path / "test.db-wal"):
            assert canaries_in(file.read_bytes()) == [], file.name
    assert canaries_in((tmp_path / "test.db").read_bytes()) == []
    with closing(sqlite3.connect(tmp_path / "test.db")) as there:
        assert not [line for line in there.iterdump() if SERVICE in line.encode() and '"consultant"' not in line]


@pytest.mark.parametrize("url", ["psycopg"], indirect=True)
async def test_no_byte_of_it_stands_in_a_dump(lived: House) -> None:
    name = lived.database.engine.url.database
    command = ("pg_dump", "--inserts", f"{POSTGRES}/{name}")
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    dump, _ = await process.communicate()
    assert b"INSERT INTO public.visit " in dump
    dump = b"\n".join(line for line in dump.splitlines() if b"INSERT INTO public.consultant " not in line)
    words = [*CANARIES, SERVICE, *(one.hex().encode() for one in (*CANARIES, SERVICE))]
    assert [one for one in words if one in dump] == []


# --- Keys ------------------------------------------------------------------------------------------------------------

OLD, NEW = KEY, "cd" * 32


async def reopened(house: House, keys: str) -> Database:
    database = await open_database(house.database.engine.url.render_as_string(hide_password=False), seal=Seal(keys))
    await database.run(lambda connection: ring(connection).unlock(connection, house.now))
    return database


async def census(database: Database) -> dict[str, int]:
    found = await database.run(rotating.census)
    return {name: sum(one.get(name, 0) for one in found.values()) for one in found.values() for name in one}


async def all_steps(database: Database, most: int = 1000) -> int:
    at, resealed = "", 0
    for _ in range(most):
        step = await database.run(partial(rotating.step, at=at))
        at, resealed = step.next, resealed + step.resealed
        assert not step.broken
        if not at:
            break
    return resealed


async def told(database: Database) -> dict[str, list[tuple[object, ...]]]:
    tables = ("visitor", "visit", "cases", "case_message", "outbox", "staff", "staff_account", "topic")

    async def work(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
        return {name: sorted(await unsealed.rows(connection, f"SELECT * FROM {name}"), key=str) for name in tables}

    return await database.run(work)


@pytest.mark.parametrize("stops", [None, 0, 1, 3, 5])
async def test_everything_comes_under_the_newest_key_however_often_it_is_stopped(url: str, stops: int | None) -> None:
    async with a_house(url, centre=CENTRE) as house:
        await a_life(house)
    database = await opened(url)
    await database.run(lambda connection: SEAL.unlock(connection, MONDAY))
    before = await told(database)
    everything = sum((await census(database)).values())
    await database.close()
    database = await open_database(url, seal=Seal(f"{NEW} {OLD}"))
    await database.run(lambda connection: ring(connection).unlock(connection, MONDAY))
    assert await told(database) == before, "the old key still opens"
    if stops is not None:
        for _ in range(2):
            await all_steps(database, stops)
            assert await told(database) == before
        assert await database.run(rotating.retire) == () or not stops
    await all_steps(database)
    assert await all_steps(database) == 0, "there is nothing left to do"
    assert await census(database) == {Seal(NEW).name: everything}
    assert await database.run(rotating.retire) in ((SEAL.name,), ())
    await database.close()
    database = await open_database(url, seal=Seal(NEW))
    await database.run(lambda connection: ring(connection).unlock(connection, MONDAY))
    assert await told(database) == before, "the new key alone opens everything"
    assert await database.run(lambda connection: visitors.find(connection, "paper", "canary-address-of-ola"))
    await database.close()
    database = await open_database(url, seal=Seal(OLD))
    with pytest.raises(WrongKey):
        await database.run(lambda connection: ring(connection).unlock(connection, MONDAY))
    await database.close()


async def test_what_cannot_be_opened_stays_and_is_counted(house: House) -> None:
    async def work(connection: Connection) -> None:
        await visitors.speak(connection, "paper", "ola", "uk", house.now)
        strange = Seal("ef" * 32).closed(b"x", "visitor.address:x")
        await connection.execute(sa.update(visitor).values(address=sa.literal(strange, sa.LargeBinary)))
        step = await rotating.step(connection)
        while step.next and step.table != "visitor":
            step = await rotating.step(connection, step.next)
        assert (step.resealed, step.broken) == (0, 1)
        assert Seal("ef" * 32).name in (await rotating.census(connection))["visitor"]

    await house.database.run(work)


# --- What was there before -------------------------------------------------------------------------------------------

_BEFORE = (
    "INSERT INTO visitor (id, channel, address, device_language, discreet, reachable, thread, created_at, seen_at)"
    " VALUES (1, 'viber', 'canary-address==', '', false, true, '{\"n\": 3}', '2026-11-20', '2026-11-20')",
    "INSERT INTO visit (id, ref, visitor_id, office, service, consultant, way, care, access, name, phone, company,"
    " starts_at, ends_at, state, sequence, created_at, changed_at) VALUES (5, 'REF', 1, 'krakow', 'legal', 'one',"
    " 'phone', 'none', 'lift', 'Canarina Ż', '+48 512 999 111', '', '2026-11-24 08:00:00', '2026-11-24 09:00:00',"
    " 'booked', 0, '2026-11-20', '2026-11-20')",
    "INSERT INTO cell VALUES ('one', '2026-11-24 08:00:00', 5)",
    "INSERT INTO outbox (id, visitor_id, lane, payload, state, attempts, not_before, created_at)"
    " VALUES (9, 1, 'chat', '{\"lines\": [\"canary\"]}', 'sent', 1, '2026-11-20', '2026-11-20')",
    "INSERT INTO staff (id, name, role, offices, languages, state, created_at)"
    " VALUES (2, 'Canarina', 'owner', '[]', '[]', 'active', '2026-11-20')",
    "INSERT INTO staff_account VALUES ('viber', 'canary-address==', 2, false, '2026-11-20')",
    "INSERT INTO cases (id, visitor_id, subject, reads, state, opened_at, raised, delicate, revision, aged, panel)"
    " VALUES (7, 1, 'visit', '[]', 'open', '2026-11-20', 0, false, 1, 0, '')",
    "INSERT INTO case_message (id, case_id, author, words, kind, place, delivery, posting, at)"
    " VALUES (1, 7, 'visitor', 'canary words', 'place', '[50.5, 19.5]', 'none', 'done', '2026-11-20')",
    "INSERT INTO case_message (id, case_id, author, words, kind, delivery, posting, at)"
    " VALUES (2, 7, 'event', 'late:REF', 'event', 'none', 'done', '2026-11-20')",
    "INSERT INTO stored_file (id, case_id, name, type, size, source, ref, upload, created_at)"
    " VALUES (3, 7, 'canary.pdf', 'image/png', 3, 'viber', 'https://canary', 'canary-address==:m1', '2026-11-20')",
    "INSERT INTO topic (id, case_id, chat, thread, revision, title, state, made_at)"
    " VALUES (4, 7, '-1', '7', 1, 'canary title', 'open', '2026-11-20')",
)
_LATER = ("chat_remain", "example")
_HELD = ("cell", *(name for name in rotating.sealed_columns() if name not in _LATER))  # later steps make these


async def at_0004(url: str) -> Database:
    database = await opened(url)
    if database.dialect == "postgresql":
        async with database.begin() as connection:
            await connection.exec_driver_sql("DROP SCHEMA public CASCADE")
            await connection.exec_driver_sql("CREATE SCHEMA public")
    await migrate(database, "0004")
    async with database.begin() as connection:
        for statement in _BEFORE:
            await connection.exec_driver_sql(statement)
        proof = SEAL.closed(b"the key of this database", "proof")
        made = {"name": SEAL.name, "proof": proof, "created_at": MONDAY}
        await connection.execute(sa.insert(seal).values(**made))
    return database


async def kept(database: Database) -> dict[str, list[str]]:
    async with database.begin() as connection:
        found = {}
        for name in _HELD:
            rows = await connection.exec_driver_sql(f"SELECT * FROM {name} ORDER BY 1")
            found[name] = [str(sorted(row._mapping.items())) for row in rows]
        return found


@pytest.mark.parametrize("url", ["sqlite", "asyncpg"], indirect=True)
async def test_what_lay_open_is_encrypted_and_found_and_on_the_way_back_lies_open_again(url: str) -> None:
    database = await at_0004(url)
    before = await kept(database)
    await migrate(database)

    async def work(connection: Connection) -> None:
        found = await visitors.find(connection, "viber", "canary-address==")
        assert found
        assert found[0].thread.count == 3
        told = {name: shown(metadata.tables[name], row) for name, row in (await _rows(connection)).items()}
        assert (told["visit"]["name"], told["visit"]["access"]) == ("Canarina Ż", "lift")
        assert told["outbox"]["payload"] == {"lines": ["canary"]}
        assert told["staff"]["name"] == "Canarina"
        assert told["topic"]["title"] == "canary title"
        assert told["cases"]["of_visit"] is True
        assert str(told["stored_file"]["upload"]).endswith(":m1")
        assert "canary" not in str(told["stored_file"]["upload"])
        first, second = await casefile.messages(connection, CaseId(7))
        assert (first.words, first.place, second.words) == ("canary words", (50.5, 19.5), "late:REF")
        assert (await connection.execute(sa.text("SELECT count(*) FROM cell"))).scalar() == 1

    await database.run(work)
    if database.dialect == "sqlite":
        file = Path(str(database.engine.url.database))
        for one in (file, file.with_name(file.name + "-wal")):
            assert canaries_in(one.read_bytes()) == []
    await migrate(database, "0004")
    assert await kept(database) == before
    await migrate(database)
    await database.run(work)
    await database.close()


async def _rows(connection: Connection) -> dict[str, Mapping[str, object]]:
    return {
        name: dict((await connection.execute(sa.select(metadata.tables[name]).order_by("id"))).first()._mapping)  # type: ignore[union-attr]
        for name in ("visit", "outbox", "staff", "topic", "cases", "stored_file")
    }


async def test_a_database_of_another_key_is_not_touched(url: str) -> None:
    database = await at_0004(url)
    before = await kept(database)
    await database.close()
    other = await open_database(url, seal=Seal("ef" * 32))
    with pytest.raises(WrongKey, match=SEAL.name):
        await migrate(other)
    assert await kept(other) == before
    await other.close()


# --- From the command line -------------------------------------------------------------------------------------------


async def keys(folder: Path, do: str, *names: str) -> line.Said:
    return await cicbot(folder, "keys", do, env={"DATA_KEY": " ".join(names)})


async def test_keys_are_rotated_beside_a_running_assistant(tmp_path: Path) -> None:
    port = free_port()
    write_config(tmp_path, database="sqlite:///data/x.db", port=port, desk="on = true")
    env = {"DATA_KEY": OLD}
    invited = await cicbot(tmp_path, "staff", "invite", "--name", "Canarina", "--role", "owner", env=env)
    assert invited.status == 0, invited.words
    running = await start(tmp_path, "run", env=env)
    await answers(port)
    said = await keys(tmp_path, "rotate", NEW, OLD)
    assert (said.status, "was started with another DATA_KEY" in said.words) == (1, True)
    running.send_signal(signal.SIGTERM)
    await running.communicate()
    running = await start(tmp_path, "run", env={"DATA_KEY": f"{NEW} {OLD}"})
    try:
        await answers(port)
        listed = (await keys(tmp_path, "list", NEW, OLD)).words
        assert f"{Seal(NEW).name}  encrypts, 0 values" in listed
        assert f"{Seal(OLD).name}  decrypts, 1 values\n    staff: 1" in listed
        said = await keys(tmp_path, "rotate", NEW, OLD)
        assert (said.status, "staff: 1 values encrypted anew" in said.words) == (0, True), said.words
        assert f"Nothing lies under the key {Seal(OLD).name} any more: it can be taken out of DATA_KEY." in said.words
        assert f"{Seal(NEW).name}  encrypts, 1 values" in (await keys(tmp_path, "list", NEW, OLD)).words
    finally:
        running.send_signal(signal.SIGTERM)
        _, err = await running.communicate()
    assert b"Canarina" not in err
    assert "Canarina" in (await cicbot(tmp_path, "staff", "list", env={"DATA_KEY": NEW})).words
    for command in (("staff", "list"), ("keys", "list"), ("run",)):
        said = await cicbot(tmp_path, *command, env={"DATA_KEY": OLD})
        assert (said.status, f"lacks the key {Seal(NEW).name}" in said.words) == (1, True), said.words
        assert "Traceback" not in said.words


@on_postgresql
async def test_nothing_is_rotated_beside_a_process_with_another_key(url: str) -> None:
    """On PostgreSQL they share a database, and the command line speaks to none of them."""

    async def beside(house: House, place: str, keys: str) -> tuple[Database, Sharing]:
        database = await reopened(house, keys)
        return database, Sharing(database, {}, lambda: house.now, place.replace(":", "-"), place)

    async with a_house(url, centre=CENTRE) as house:
        await a_life(house)
        old, older = await beside(house, "one:1", OLD)
        both, other = await beside(house, "two:2", f"{OLD} {NEW}")
        new, newer = await beside(house, "three:3", f"{NEW} {OLD}")
        for one in (older, other, newer):
            await one.look()

        async def ask(what: str, at: str) -> Sequence[str]:
            return await keyring.carry_out(new, what, at, house.now)

        assert f"process one:1: {Seal(OLD).name}" in await ask("keys list", "")
        before = await census(new)
        with pytest.raises(keyring.OtherKeys) as refused:
            await anext(aiter(keyring.rotate(ask)))
        assert "one:1, two:2;" in str(refused.value), "each that is to be started anew, and no other"
        assert await census(new) == before
        house.later(seconds=16)  # they have ended
        await newer.look()
        assert [line async for line in keyring.rotate(ask)]
        assert list(await census(new)) == [Seal(NEW).name]
        await Sharing(both, {}, lambda: house.now, "late", "late:4").look()  # it has begun meanwhile
        with pytest.raises(keyring.OtherKeys, match="late:4"):
            await ask("keys retire", "")
        for database in (old, both, new):
            await database.close()


@pytest.mark.parametrize("url", ["psycopg"], indirect=True)
async def test_the_command_line_names_who_has_to_be_started_anew(url: str, tmp_path: Path) -> None:
    port = free_port()
    write_config(tmp_path, database=url, port=port)
    running = await start(tmp_path, "run", env={"DATA_KEY": OLD})
    try:
        await answers(port)

        async def refused() -> bool:
            said = await keys(tmp_path, "rotate", NEW, OLD)
            assert "Traceback" not in said.words
            return said.status == 1 and f":{running.pid}; start them anew with the key {Seal(NEW).name}" in said.words

        await eventually(refused)
    finally:
        running.send_signal(signal.SIGTERM)
        await running.communicate()


# --- What is only added to -------------------------------------------------------------------------------------------


async def test_the_database_itself_refuses_to_change_what_somebody_has_agreed_to(any_house: House) -> None:
    house = any_house
    await speaks(house.person("ola", "en"))
    await carry(house, "ola", WantNews(Interest()))
    for change in ("given = NOT given", "wording = 'other'"):
        with pytest.raises(sa.exc.DBAPIError, match="only added to"):
            await house.rows(f"UPDATE consent SET {change} RETURNING id")
    assert await house.rows("SELECT given FROM consent") in ([(True,)], [(1,)])
    assert await house.database.run(lambda one: consents.forget(one, house.now + timedelta(days=1))) == 1


async def test_a_rotation_that_is_killed_goes_on_where_it_was(tmp_path: Path) -> None:
    write_config(tmp_path, database="sqlite:///data/x.db", port=free_port())
    url, count = f"sqlite:///{tmp_path}/data/x.db", 6000
    database = await laid(url)

    async def work(connection: Connection) -> None:
        await visitors.speak(connection, "paper", "ola", "uk", MONDAY)
        common = {"visitor_id": 1, "lane": "chat", "state": "sent", "attempts": 1, "not_before": MONDAY}
        rows = [hide(outbox, {**common, "payload": {"n": n}, "created_at": MONDAY}) for n in range(count)]
        await connection.execute(sa.insert(outbox), rows)

    await database.run(work)
    await database.close()

    def renewed() -> int:
        with closing(sqlite3.connect(tmp_path / "data/x.db")) as file:
            head = Seal(NEW).closed(b"", "")[:5]
            sql = "SELECT count(*) FROM outbox WHERE substr(payload, 1, 5) = ?"
            return int(file.execute(sql, (head,)).fetchone()[0])

    for _ in range(3):
        before = renewed()
        running = await start(tmp_path, "keys", "rotate", env={"DATA_KEY": f"{NEW} {OLD}"})
        async with asyncio.timeout(60):
            while renewed() == before:  # noqa: ASYNC110 - another process has to get on
                await asyncio.sleep(0.01)
        running.kill()
        await running.communicate()
        assert before < renewed() < count, "what was done stays done, and not all of it is"
    said = await keys(tmp_path, "rotate", NEW, OLD)
    assert said.status == 0
    database = await open_database(url, seal=Seal(NEW))
    await database.run(lambda connection: ring(connection).unlock(connection, MONDAY))
    kept = await database.run(lambda connection: unsealed.rows(connection, "SELECT payload FROM outbox ORDER BY id"))
    assert kept == [(f'{{"n":{n}}}',) for n in range(count)]
    await database.close()
