"""The desk in a browser over real HTTP: who may come in, what they may see and do, and when it ends."""

from __future__ import annotations

import asyncio
import inspect
import io
import logging
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

import aiohttp
import pytest

from bot.handlers.desk import front
from bot.handlers.desk.room import Room
from bot.staffing import Wish
from storage import presence
from storage.casework import Delivered, Kind
from tests import unsealed
from tests.atdesk import Colleague, Migrant, a_link, a_program, a_workshop, employ, tells
from tests.journey import Program
from tests.laying import KEYS
from tests.patience import PATIENCE
from tests.talk import MONDAY, TEXTS

pytestmark = pytest.mark.one_driver


@pytest.fixture
async def program(url: str, tmp_path: Path) -> AsyncIterator[Program]:
    async with a_program(tmp_path, database=url) as running:
        yield running


async def seen(colleague: Colleague, case: int) -> list[tuple[object, object]]:
    """The conversation as it lies open on the desk: authors and words."""
    found = (await colleague.reads(f"/desk/case/{case}")).body["messages"]
    assert isinstance(found, list)
    return [(one["author"], one["words"]) for one in found]


def test_the_page_is_sent_the_words_that_it_says_and_no_others() -> None:
    page = "".join(
        (Path(front.__file__).parent / "page" / name).read_text("utf-8") for name in ("index.html", "desk.js")
    )
    chosen = {*get_args(Kind), *get_args(Delivered)}  # what a message is, and what became of it
    words = front.front(TEXTS, demo=False, zone="Europe/Warsaw", party="localhost").words("en")
    unsaid = [
        name
        for name in words
        if name not in chosen and not re.search(rf'(words|said)\.{name}\b|"{name}"|\${name}\b', page)
    ]
    assert unsaid == []


async def test_a_link_lets_in_once(program: Program) -> None:
    await employ(program, "Ewa", "coordinator")
    link = await a_link(program, "Ewa")
    async with Colleague.sits(program) as ewa, Colleague.sits(program) as thief:
        assert (await ewa.reads("/desk/me")).status == 401
        came = await ewa.posts("/desk/enter", {"code": link.partition("#")[2]})
        assert came.status == 200
        assert "HttpOnly" in came.headers["Set-Cookie"]
        assert "SameSite=Strict" in came.headers["Set-Cookie"]
        assert (await ewa.reads("/desk/me")).body["me"] == {"id": 1, "name": "Ewa", "role": "coordinator", "keys": []}
        again = await thief.posts("/desk/enter", {"code": link.partition("#")[2]})
        assert again.status == 403
        assert "does not work" in str(again.body["error"])
        assert (await thief.reads("/desk/me")).status == 401


async def test_a_link_lasts_fifteen_minutes(program: Program) -> None:
    await employ(program, "Ewa")
    link = await a_link(program, "Ewa")
    program.later(minutes=16)
    async with Colleague.sits(program) as ewa:
        assert (await ewa.posts("/desk/enter", {"code": link.partition("#")[2]})).status == 403


async def test_what_is_kept_of_a_session_opens_nothing(program: Program) -> None:
    await employ(program, "Ewa")
    async with Colleague.sits(program) as ewa:
        await ewa.comes_in(program, "Ewa")
        token = next(one.value for one in ewa.http.cookie_jar if one.key == "desk")
        kept = await program.rows("SELECT digest FROM desk_session")
        assert token not in str(kept)
        assert len(str(kept[0][0])) == 64


async def test_a_session_falls_asleep_and_ends(program: Program) -> None:
    await employ(program, "Ewa")
    async with Colleague.sits(program) as ewa:
        await ewa.comes_in(program, "Ewa")
        for expected in (200, 200, 200, 401):  # 24 hours are the end in any case
            program.later(seconds=presence.IDLE.total_seconds() - 60)
            assert (await ewa.posts("/desk/language", {"language": "en"})).status == expected
        await ewa.comes_in(program, "Ewa")
        program.later(seconds=presence.IDLE.total_seconds() + 1)
        assert (await ewa.reads("/desk/me")).status == 401


async def test_a_page_that_asks_by_itself_keeps_no_session_awake(program: Program) -> None:
    await employ(program, "Ewa")
    async with Colleague.sits(program) as ewa, Migrant.comes(program) as ola:
        await ewa.comes_in(program, "Ewa")
        case = await ola.asks_for_a_person(program)
        for path, expected in (("/desk/me", 200), (f"/desk/case/{case}", 401), ("/desk/me", 401)):
            program.later(hours=5)
            assert (await ewa.reads(path)).status == expected
        await ewa.comes_in(program, "Ewa")
        for _ in range(2):
            program.later(hours=5)
            assert (await ewa.reads(f"/desk/case/{case}?opened")).status == 200, "by hand"


async def test_signing_out_ends_the_session_and_its_streams(program: Program) -> None:
    await employ(program, "Ewa")
    async with Colleague.sits(program) as ewa:
        await ewa.comes_in(program, "Ewa")
        stream = asyncio.create_task(ewa.streams("ended"))
        await asyncio.sleep(0.3)
        cookies = {one.key: one.value for one in ewa.http.cookie_jar}
        assert (await ewa.posts("/desk/leave", {})).status == 200
        await stream
        ewa.http.cookie_jar.update_cookies(cookies)
        assert (await ewa.reads("/desk/me")).status == 401, "the cookie itself is worth nothing any more"


async def test_whoever_is_let_go_is_out_at_once(program: Program) -> None:
    await employ(program, "Ewa")
    await employ(program, "Jan")
    async with Colleague.sits(program) as ewa, Migrant.comes(program) as ola:
        await ewa.comes_in(program, "Ewa")
        case = await ola.asks_for_a_person(program, "Добрий день")
        assert (await ewa.presses(f">case.{case}.take")).status == 200
        unused = await a_link(program, "Ewa")
        stream = asyncio.create_task(ewa.streams("ended"))
        await asyncio.sleep(0.3)
        await tells(program, Wish("remove", "Ewa"))
        await stream
        assert (await ewa.writes(case, "Hello")).status == 401
        assert (await ewa.presses(f">case.{case}.close")).status == 401
        assert (await ewa.reads(f"/desk/case/{case}")).status == 401
        assert (await ewa.posts("/desk/enter", {"code": unused.partition("#")[2]})).status == 403
        assert await program.rows("SELECT holder FROM cases") == [(None,)], "what they held is free again"
        assert "Jan" in (await tells(program, Wish("list")))[0]


async def test_a_conversation_passes_both_ways(program: Program) -> None:
    await employ(program, "Ewa")
    async with Colleague.sits(program) as ewa, Migrant.comes(program) as ola:
        await ewa.comes_in(program, "Ewa")
        case = await ola.asks_for_a_person(program, "Де мій диплом?")
        desk = await ewa.streams("desk")
        assert desk["cases"][0]["list"] == "free"  # type: ignore[index]
        assert desk["cases"][0]["language"] == "Ukrainian"  # type: ignore[index]
        taken = await ewa.presses(f">case.{case}.take")
        assert taken.body == {"words": "The case is yours.", "elsewhere": False}
        assert (await ewa.writes(case, "Вже тут.")).body == {"heard": "written"}
        assert (await ewa.writes(case, "// ask Jan first")).body == {"heard": "note"}
        assert await seen(ewa, case) == [
            ("visitor", "Де мій диплом?"),
            ("staff", "Вже тут."),
            ("note", "ask Jan first"),
        ]
        shown = str(
            await program.rows("SELECT payload FROM outbox JOIN visitor ON visitor.id = visitor_id AND channel = 'web'")
        )
        assert "Вже тут." in shown
        assert "ask Jan" not in shown
        assert "Ewa" not in shown


async def fate(program: Program, becomes: str, seconds: float = PATIENCE) -> str:
    """What has become of the newest message, once it is that, or after so long."""
    for _ in range(int(seconds * 20)):
        found = str((await program.rows("SELECT delivery FROM case_message WHERE author = 'staff' ORDER BY id"))[-1][0])
        if found == becomes:
            break
        await asyncio.sleep(0.05)
    return found


async def test_what_nobody_has_fetched_has_not_arrived(program: Program) -> None:
    await employ(program, "Ewa")
    async with Colleague.sits(program) as ewa, Migrant.comes(program) as ola:
        await ewa.comes_in(program, "Ewa")
        case = await ola.asks_for_a_person(program)
        await ewa.writes(case, "Вже тут.")
        assert await fate(program, "sent", 2.5) == "waiting", "the page is closed"
        async with ola.http.get(f"{ola.url}/chat/stream") as stream:
            assert stream.status == 200
            assert await fate(program, "sent") == "sent"
        await ewa.writes(case, "А як тепер?")
        assert await fate(program, "sent", 2.5) == "waiting"
        program.later(hours=4, minutes=1)
        assert await fate(program, "expired") == "expired"
        events = await program.rows("SELECT words FROM case_message WHERE author = 'event'")
        assert events[-1] == ("undelivered:expired",)


async def test_the_same_message_again_is_not_sent_twice(program: Program) -> None:
    await employ(program, "Ewa")
    async with Colleague.sits(program) as ewa, Migrant.comes(program) as ola:
        await ewa.comes_in(program, "Ewa")
        case = await ola.asks_for_a_person(program)
        body = {"id": "0" * 32, "case": case, "words": "Once"}
        assert (await ewa.posts("/desk/write", body)).body == {"heard": "written"}
        assert (await ewa.posts("/desk/write", body)).body == {"heard": "nothing"}
        assert await seen(ewa, case) == [("staff", "Once")]


async def test_a_message_is_changed_by_its_author_alone(program: Program) -> None:
    await employ(program, "Ewa")
    await employ(program, "Jan")
    async with Colleague.sits(program) as ewa, Colleague.sits(program) as jan, Migrant.comes(program) as ola:
        await ewa.comes_in(program, "Ewa")
        await jan.comes_in(program, "Jan")
        case = await ola.asks_for_a_person(program)
        await ewa.writes(case, "At ten")
        number = int(str((await program.rows("SELECT max(id) FROM case_message"))[0][0]))
        assert (await jan.writes(case, "At nine", corrects=number)).status == 404
        assert (await ewa.writes(case, "At eleven", corrects=number)).status == 200
        assert await seen(ewa, case) == [("staff", "At eleven")]


async def test_an_answer_of_a_closed_case_stays_as_it_is_and_that_is_said(program: Program) -> None:
    await employ(program, "Ewa")
    async with Colleague.sits(program) as ewa, Migrant.comes(program) as ola:
        await ewa.comes_in(program, "Ewa")
        case = await ola.asks_for_a_person(program)
        numbers = []
        for words in ("At ten", "// ask Jan"):
            await ewa.writes(case, words)
            numbers.append(int(str((await program.rows("SELECT max(id) FROM case_message"))[0][0])))
        await ewa.presses(f">case.{case}.close")
        answer, note = [await ewa.writes(case, "Other words", corrects=number) for number in numbers]
        assert (answer.status, note.status) == (409, 200)
        assert "This case is closed" in str(answer.body["error"])
        assert await seen(ewa, case) == [("staff", "At ten"), ("note", "Other words")]


async def test_a_close_says_up_to_where_the_case_was_read(program: Program) -> None:
    await employ(program, "Ewa")
    async with Colleague.sits(program) as ewa, Migrant.comes(program) as ola:
        await ewa.comes_in(program, "Ewa")
        case = await ola.asks_for_a_person(program, "Де мій диплом?")
        read = int(str((await program.rows("SELECT max(id) FROM case_message"))[0][0]))
        await ola.does(said="І ще одне: я в лікарні")
        program.later(minutes=5)
        refused = await ewa.presses(f">case.{case}.close", seen=read)
        assert "has just written again" in str(refused.body["words"])
        assert "has just written again" in str((await ewa.presses(f">case.{case}.quiet")).body["words"]), "nothing read"
        assert (await ewa.presses(f">case.{case}.close", seen="all")).status == 400
        assert await program.rows("SELECT state FROM cases") == [("open",)]
        await ewa.presses(f">case.{case}.close", seen=read + 1)
        assert await program.rows("SELECT state FROM cases") == [("closed",)]


async def test_an_alarm_comes_first_until_somebody_has_written(program: Program) -> None:
    await employ(program, "Ewa")
    async with Colleague.sits(program) as ewa, Migrant.comes(program) as ola, Migrant.comes(program) as iga:
        await ewa.comes_in(program, "Ewa")
        first = await iga.asks_for_a_person(program, "Добрий день")
        program.later(minutes=5)
        second = await ola.asks_for_a_person(program, "Добрий день")

        async def alarms() -> list[tuple[int, str | None]]:
            rows = (await ewa.streams("desk"))["cases"]
            return [(one["id"], one["alarm"] and one["alarm"]["words"][:1]) for one in rows]  # type: ignore[attr-defined]

        assert await alarms() == [(first, None), (second, None)]
        await ola.does(pressed=">danger")
        assert await alarms() == [(second, "🆘"), (first, None)]
        await ewa.presses(f">case.{second}.take")
        assert await alarms() == [(second, "🆘"), (first, None)]
        await ewa.writes(second, "// called the police")
        assert await alarms() == [(first, None), (second, None)]
        program.later(hours=2)
        await ola.does(pressed=">danger")
        assert await alarms() == [(second, "🆘"), (first, None)], "another call is another alarm"
        program.later(hours=6)
        await ewa.comes_in(program, "Ewa")
        program.later(hours=7)
        assert await alarms() == [(first, None), (second, None)], "nobody calls for help any more"


async def test_waiting_long_is_counted_in_working_time(program: Program) -> None:
    await employ(program, "Ewa")
    program.later(hours=10)  # six in the evening
    async with Colleague.sits(program) as ewa, Migrant.comes(program) as ola:
        case = await ola.asks_for_a_person(program, "Добрий день")

        async def is_late(**after: float) -> bool:
            program.later(**after)
            await program.assistant.staff_groups.raise_due()
            await ewa.comes_in(program, "Ewa")
            rows = (await ewa.streams("desk"))["cases"]
            return next(one["late"] for one in rows if one["id"] == case)  # type: ignore[attr-defined,no-any-return]

        assert not await is_late(hours=2)
        assert not await is_late(hours=12, minutes=10)  # ten past eight in the morning
        assert await is_late(minutes=10)
        await ewa.writes(case, "Добрий день")
        assert not await is_late(minutes=1)


async def test_of_two_who_take_a_case_at_once_one_has_it(program: Program) -> None:
    await employ(program, "Ewa")
    await employ(program, "Jan")
    async with Colleague.sits(program) as ewa, Colleague.sits(program) as jan, Migrant.comes(program) as ola:
        await ewa.comes_in(program, "Ewa")
        await jan.comes_in(program, "Jan")
        case = await ola.asks_for_a_person(program)
        told = await asyncio.gather(ewa.presses(f">case.{case}.take"), jan.presses(f">case.{case}.take"))
        words = sorted(str(one.body["words"]) for one in told)
        assert words[1] == "The case is yours."
        assert words[0].startswith("Somebody else has it already")


async def test_what_is_not_theirs_is_not_there(program: Program) -> None:
    await employ(program, "Ewa", "consultant", "tarnow")
    async with Colleague.sits(program) as ewa, Migrant.comes(program) as ola:
        await ewa.comes_in(program, "Ewa")
        await ola.does(said="person")
        await ola.answers(program, "work")
        await ola.answers(program, "krakow")
        case = int(str((await program.rows("SELECT max(id) FROM cases"))[0][0]))
        unknown, theirs = await ewa.reads("/desk/case/9999"), await ewa.reads(f"/desk/case/{case}")
        assert (unknown.status, unknown.body) == (theirs.status, theirs.body) == (404, theirs.body)
        assert (await ewa.streams("desk"))["cases"] == []
        assert (await ewa.writes(case, "Hello")).status == 404
        await ewa.presses(f">case.{case}.take")
        assert await program.rows("SELECT holder FROM cases") == [(None,)]
        assert (await ewa.reads("/desk/day?office=krakow")).status == 404
        assert (await ewa.reads("/desk/day")).body["office"] == "tarnow"
        assert (await ewa.reads(f"/desk/file/{case}/1")).status == 404
        assert (await ewa.reads(f"/desk/canned/{case}")).status == 404


async def test_earlier_cases_of_other_offices_are_not_even_counted(program: Program) -> None:
    await employ(program, "Ewa", "consultant", "krakow")
    await employ(program, "Kasia", "coordinator")
    async with Colleague.sits(program) as ewa, Colleague.sits(program) as kasia, Migrant.comes(program) as ola:
        await ewa.comes_in(program, "Ewa")
        await kasia.comes_in(program, "Kasia")
        for number, office in enumerate(("tarnow", "any", "krakow"), 1):
            await ola.does(said="person")
            for answer in ("work", office):
                await ola.answers(program, answer)
            await kasia.presses(f">case.{number}.close")
        assert (await ewa.reads("/desk/case/3")).body["earlier"] == [2]
        assert (await kasia.reads("/desk/case/3")).body["earlier"] == [2, 1]
        for one in (3, 2):
            assert (await ewa.reads(f"/desk/case/{one}")).status == 200


async def test_the_day_shows_visits_without_names(program: Program) -> None:
    await employ(program, "Ewa")
    async with Colleague.sits(program) as ewa, Migrant.comes(program) as ola:
        await ewa.comes_in(program, "Ewa")
        await book(program)
        day = (await ewa.reads("/desk/day?office=krakow&day=2026-11-24")).body
        visits = [one for column in day["columns"] for one in column["visits"]]  # type: ignore[attr-defined]
        assert len(visits) == 1
        assert visits[0]["needs"] == ["Care for a child", "I use a wheelchair or cannot climb stairs"]
        assert "Olena" not in str(day)
        assert "+48" not in str(day)
        del ola


PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


async def uploads(colleague: Colleague, case: int, content: bytes, id: str = "f" * 32) -> int:
    headers = {"Origin": colleague.url, "X-Desk": "1", "X-Name": "diplom%201.png"}
    url = f"{colleague.url}/desk/upload/{case}/{id}"
    async with colleague.http.post(url, data=io.BytesIO(content), headers=headers) as answer:
        return answer.status


async def test_files_pass_and_are_given_out_to_whom_they_concern(program: Program) -> None:
    await employ(program, "Ewa")
    await employ(program, "Jan", "consultant", "tarnow")
    async with Colleague.sits(program) as ewa, Colleague.sits(program) as jan, Migrant.comes(program) as ola:
        await ewa.comes_in(program, "Ewa")
        await jan.comes_in(program, "Jan")
        await ola.does(said="person")
        await ola.answers(program, "work")
        await ola.answers(program, "krakow")
        case = int(str((await program.rows("SELECT max(id) FROM cases"))[0][0]))
        assert await uploads(ewa, case, PNG) == 200
        assert await uploads(ewa, case, PNG) == 200, "the same again"
        assert await uploads(ewa, case, b"<svg xmlns='x'></svg>", "e" * 32) == 415
        assert await uploads(ewa, case, bytes(11 * 1024 * 1024), "d" * 32) == 413
        assert await uploads(ewa, case, b"", "b" * 32) == 415, "not too large, but nothing"
        assert await uploads(jan, case, PNG, "c" * 32) == 404
        assert await program.rows("SELECT count(*) FROM stored_file") == [(1,)]
        assert (await ewa.writes(case, "", upload="f" * 32)).body == {"heard": "written"}
        assert (await ewa.writes(case, "", upload="0" * 32)).status == 404
        file = (await ewa.reads(f"/desk/case/{case}")).body["messages"][0]["file"]  # type: ignore[index]
        assert (file["name"], file["type"]) == ("diplom 1.png", "image/png")
        async with ewa.http.get(ewa.url + file["url"]) as answer:
            assert await answer.read() == PNG
            assert answer.headers["Content-Disposition"].startswith("inline")
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
            assert "sandbox" in answer.headers["Content-Security-Policy"]
        async with ewa.http.get(ewa.url + file["url"], headers={"Range": "bytes=4-7"}) as answer:
            assert (answer.status, await answer.read()) == (206, PNG[4:8]), "players ask for parts"
        assert (await jan.reads(file["url"])).status == 404


async def test_the_day_shows_what_is_blocked_and_where_somebody_can_still_come(program: Program) -> None:
    await employ(program, "Ewa")
    async with Colleague.sits(program) as ewa, Migrant.comes(program):
        await ewa.comes_in(program, "Ewa")
        await book(program)
        await away(program, "2026-11-24 11:00:00", "2026-11-26 11:00:00")  # from noon on

        async def first(day: str) -> dict[str, list[dict[str, str]]]:
            return (await ewa.reads(f"/desk/day?office=krakow&day={day}")).body["columns"][0]  # type: ignore[index,no-any-return]

        one = await first("2026-11-24")
        assert [(it["start"], it["end"]) for it in one["blocked"]] == [
            ("2026-11-24T11:00:00+00:00", "2026-11-24T23:00:00+00:00")
        ], "no more than the day"
        starts = [it["start"][11:16] for it in one["free"]]
        assert starts[0] == "09:45"
        assert not {"09:00", "09:30", "11:00", "14:00"} & set(starts), "there is a visit, or nobody"
        assert starts[-1] == "10:45"
        door = next(it["book"] for it in one["free"] if it["start"].startswith("2026-11-24T10:00"))
        assert door == ">forperson...krakow.202611241100.consultant-1"
        assert (await ewa.presses(door)).body["elsewhere"], "what it is about is asked in the pane"
        assert not (await first("2026-11-25"))["free"]
        program.later(hours=27)  # Tuesday, eleven
        await ewa.comes_in(program, "Ewa")
        assert (await first("2026-11-24"))["free"][0]["start"][11:16] == "10:00", "what is over is not free"
        day = (await ewa.reads("/desk/day?office=krakow")).body
        assert (await ewa.presses(str(day["walkIn"]))).body["elsewhere"]


async def test_the_day_shows_the_events_of_the_office(program: Program) -> None:
    await employ(program, "Ewa")
    async with Colleague.sits(program) as ewa:
        await ewa.comes_in(program, "Ewa")
        id = await a_workshop(program)
        await a_workshop(program, office="tarnow", ticket="TICKET22")
        day = (await ewa.reads("/desk/day?office=krakow&day=2026-11-24")).body
        assert day["events"] == [
            {
                "title": "How to write a CV",
                "start": "2026-11-24T16:00:00+00:00",
                "end": "2026-11-24T18:00:00+00:00",
                "people": "Places taken: 3 of 10. In line: 0",
                "off": False,
                "details": f">eventcard.{id}",
            }
        ]
        assert (await ewa.presses(f">eventcard.{id}")).body["elsewhere"], "its card opens in the pane"
        assert (await ewa.reads("/desk/day?office=krakow&day=2026-11-25")).body["events"] == []
        await program.rows(f"UPDATE event SET state = 'cancelled' WHERE id = {id} RETURNING id")
        day = (await ewa.reads("/desk/day?office=krakow&day=2026-11-24")).body
        assert [(one["people"], one["off"]) for one in day["events"]] == [("Cancelled", True)]  # type: ignore[attr-defined]
        await program.rows(f"UPDATE event SET state = 'draft' WHERE id = {id} RETURNING id")
        assert (await ewa.reads("/desk/day?office=krakow&day=2026-11-24")).body["events"] == []


async def test_somebody_has_arrived_in_one_tap_that_can_be_undone(program: Program) -> None:
    await employ(program, "Ewa")
    async with Colleague.sits(program) as ewa, Migrant.comes(program):
        await ewa.comes_in(program, "Ewa")
        await book(program)
        program.later(days=1, hours=2)
        await ewa.comes_in(program, "Ewa")

        async def visit() -> dict[str, object]:
            day = (await ewa.reads("/desk/day?office=krakow")).body
            found: dict[str, object] = next(one for column in day["columns"] for one in column["visits"])  # type: ignore[attr-defined]
            return found

        for what, attendance in (("arrived", "arrived"), ("none", None), ("missed", "missed")):
            marks = (await visit())["marks"]
            told = await ewa.presses(marks[what])  # type: ignore[index]
            assert told.body["words"]
            assert not told.body["elsewhere"]
            assert (await visit())["attendance"] == attendance


async def test_what_can_be_noted_of_a_visit_is_offered_and_no_more(program: Program) -> None:
    await employ(program, "Ewa")
    async with Colleague.sits(program) as ewa, Migrant.comes(program):
        await ewa.comes_in(program, "Ewa")
        await book(program)

        async def offered() -> list[str]:
            await ewa.comes_in(program, "Ewa")
            day = (await ewa.reads("/desk/day?office=krakow&day=2026-11-24")).body
            found = next(one for column in day["columns"] for one in column["visits"])  # type: ignore[attr-defined]
            return sorted(found["marks"])

        assert await offered() == []
        program.later(hours=17)  # one in the morning
        assert await offered() == ["arrived", "none"]
        program.later(hours=10)
        assert await offered() == ["arrived", "missed", "none"]
        program.later(days=2, hours=12)  # two days after, late in the evening
        assert await offered() == ["arrived", "missed", "none"]
        await ewa.presses(">attend.AAAABBBB.arrived")
        assert await program.rows("SELECT attendance FROM visit") == [("arrived",)]
        program.later(hours=1, minutes=30)
        assert await offered() == []


async def test_what_has_happened_in_a_case_is_told_in_words(program: Program) -> None:
    await employ(program, "Ewa")
    async with Colleague.sits(program) as ewa, Migrant.comes(program) as ola:
        await ewa.comes_in(program, "Ewa")
        case = await ola.asks_for_a_person(program)
        async with ola.http.post(ola.url + "/chat/leave", headers={"Origin": ola.url, "X-Chat": "1"}) as left:
            assert left.status == 204
        await ewa.writes(case, "Hello?")
        words = [words for author, words in await seen(ewa, case) if author == "event"]
        assert any("left the chat" in str(one) for one in words)
        assert any("Not delivered" in str(one) for one in words)


async def book(program: Program) -> None:
    """A visit of somebody's, in Kraków, tomorrow at ten."""
    ((who,),) = await program.rows("SELECT min(id) FROM visitor WHERE channel = 'web'")
    row = {"ref": "AAAABBBB", "visitor_id": who, "office": "krakow", "service": "career", "consultant": "consultant-1"}
    row |= {"language": "uk", "way": "in-person", "care": "child", "access": "wheelchair", "name": "Olena"}
    row |= {"phone": "+48123456789", "company": "", "state": "coming", "sequence": 0}
    row |= {"starts_at": datetime(2026, 11, 24, 9, tzinfo=UTC), "ends_at": datetime(2026, 11, 24, 9, 45, tzinfo=UTC)}
    row |= {"created_at": MONDAY, "changed_at": MONDAY}
    await unsealed.lay(program.assistant.database, "visit", **row)
    for at in ("09:00", "09:15", "09:30"):
        await program.rows(
            "INSERT INTO cell (consultant, starts_at, visit_id) SELECT 'consultant-1', "
            f"'2026-11-24 {at}:00', id FROM visit RETURNING visit_id"
        )


async def away(program: Program, start: str, end: str) -> None:
    """The first consultant is away, from one moment to another in UTC."""
    await program.rows(
        f"INSERT INTO absence (consultant, starts_at, ends_at) VALUES ('consultant-1', '{start}', '{end}') RETURNING id"
    )
    await program.rows("UPDATE counter SET value = value + 1 WHERE name = 'timetable' RETURNING value")


async def test_only_our_own_page_may_post(program: Program) -> None:
    await employ(program, "Ewa")
    async with Colleague.sits(program) as ewa:
        await ewa.comes_in(program, "Ewa")
        for path in ("/desk/press", "/desk/write", "/desk/input", "/desk/leave", "/desk/enter", "/desk/key/new"):
            assert (await ewa.posts(path, {}, Origin="https://evil.example")).status == 403
            assert (await ewa.posts(path, {}, **{"X-Desk": "0"})).status == 403
            assert (await ewa.posts(path, {}, **{"Sec-Fetch-Site": "cross-site"})).status == 403
        assert (await ewa.reads("/desk/me")).status == 200


async def test_every_answer_carries_the_safety_headers(program: Program) -> None:
    async with Colleague.sits(program) as nobody:
        for path in ("/desk", "/desk/enter", "/desk/me", "/desk/case/1", "/desk/page/nothing"):
            headers = (await nobody.reads(path)).headers
            assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
            assert "unsafe" not in headers["Content-Security-Policy"]
            assert headers["X-Content-Type-Options"] == "nosniff"
            assert headers["Referrer-Policy"] == "no-referrer"
            assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
            assert headers["Cache-Control"] == "no-store"


BROKEN: dict[str, object] = {
    "no JSON": b"{",
    "a list": [],
    "no id": {"pressed": ">menu"},
    "two things": {"id": "0" * 32, "pressed": ">menu", "said": "x"},
    "no number": {"id": "0" * 32, "case": "1", "words": "x"},
    "too long": {"id": "0" * 32, "case": 1, "words": "x" * 5000},
    "too heavy": b'{"id": "' + b"0" * 40_000 + b'"}',
    "nothing but a mark": {"id": "0" * 32, "case": 1, "words": " // "},
    "a number too large": {"id": "0" * 32, "case": 2**64, "words": "x"},
    "half a letter": b'{"id": "' + b"0" * 32 + b'", "case": 1, "words": "x", "upload": "\\ud800"}',
    "nothing that is seen": {"id": "0" * 32, "case": 1, "words": "x", "upload": "\0"},
    "an album that is no number": {"id": "0" * 32, "case": 1, "words": "x", "album": "\0"},
}


async def test_what_the_page_would_never_send_is_refused(program: Program) -> None:
    await employ(program, "Ewa")
    async with Colleague.sits(program) as ewa:
        await ewa.comes_in(program, "Ewa")
        for path in ("/desk/press", "/desk/write", "/desk/input"):
            for what, body in BROKEN.items():
                assert (await ewa.posts(path, body)).status in (400, 404), what
        for path, body in (
            ("/desk/enter", b'{"code": "\\ud800"}'),
            ("/desk/key/remove", {"key": "\0"}),
            ("/desk/key/remove", b'{"key": "\\ud800"}'),
            ("/desk/language", b'{"language": "\\ud800"}'),
        ):
            assert (await ewa.posts(path, body)).status == 400, path
        for day in ("0001-01-01", "9999-12-31", "1999-01-01", "tomorrow"):
            assert (await ewa.reads(f"/desk/day?day={day}")).status == 400, day
        assert (await ewa.reads("/desk/day?day=2027-01-04")).status == 200


async def test_forged_passkeys_open_nothing(program: Program) -> None:
    async with Colleague.sits(program) as thief:
        options = (await thief.posts("/desk/key/ask", {})).body
        assert options["rpId"] == "localhost"
        for forged in (
            {},
            {"id": "x"},
            {"id": "x", "response": {"clientDataJSON": "e30"}},
            {"id": 7, "response": 8},
            {"id": "\0"},
            {"id": "\ud800", "response": {"clientDataJSON": "\ud800"}},
        ):
            assert (await thief.posts("/desk/key/enter", {"credential": forged})).status == 403
        assert await program.rows("SELECT count(*) FROM desk_session") == [(0,)]


async def test_whoever_fails_too_often_waits_and_keeps_nobody_else_out(program: Program) -> None:
    await employ(program, "Ewa")
    async with Colleague.sits(program) as thief, Colleague.sits(program) as ewa:
        for _ in range(10):
            assert (await thief.posts("/desk/enter", {"code": "A" * 26})).status == 403
            assert (await thief.posts("/desk/key/enter", {"credential": {"id": "\0"}})).status == 403
        assert (await thief.posts("/desk/enter", {"code": "A" * 26})).status == 429
        assert (await thief.posts("/desk/key/enter", {"credential": {"id": "x"}})).status == 429
        assert (await ewa.posts("/desk/key/ask", {})).status == 200
        assert (await ewa.comes_in(program, "Ewa")).status == 200, "behind a proxy everybody has one address"


async def test_every_door_that_is_open_to_anybody_is_named_for_whoever_sets_up_a_proxy(program: Program) -> None:
    doors = re.findall(r'"(/desk/[a-z/]+)": self', inspect.getsource(Room.acting.fget))  # type: ignore[attr-defined]
    async with Colleague.sits(program) as nobody:
        wished = {"key": "x", "language": "en"}
        ours = {path for path in doors if (await nobody.posts(path, wished)).status != 401} - {"/desk/leave"}
    assert ours == {"/desk/enter", "/desk/key/ask", "/desk/key/enter"}
    readme = (Path(__file__).parent.parent / "README.md").read_text()
    limited = readme.partition("Let the proxy limit posts to")[2].partition("\n\n")[0]
    assert all(f"`{path}`" in limited for path in ours)


async def test_asking_what_to_sign_fills_nothing(program: Program) -> None:
    async with Colleague.sits(program) as thief:
        for _ in range(3):
            await thief.posts("/desk/key/ask", {})
        program.later(minutes=6)
        await thief.posts("/desk/key/ask", {})
        assert await program.rows("SELECT count(*) FROM desk_challenge") == [(1,)]


async def test_a_dialog_goes_on_in_the_pane(program: Program) -> None:
    await employ(program, "Ewa")
    async with Colleague.sits(program) as ewa:
        await ewa.comes_in(program, "Ewa")
        kept = await ewa.posts("/desk/input", {"id": "1" * 32, "pressed": ">desk"})
        assert kept.status == 200
        letter = await ewa.streams("message")
        keys = str(letter["keys"])
        assert ">walkin" in keys, "and not the question of the language: the desk knows it"
        asked = await ewa.presses(">walkin")
        assert asked.body["elsewhere"], "what asks is gone on with in the pane"


async def test_staff_write_first_from_the_card_of_a_visit(program: Program) -> None:
    await employ(program, "Ewa")
    async with Colleague.sits(program) as ewa, Migrant.comes(program) as ola:
        await ewa.comes_in(program, "Ewa")
        await book(program)
        asked = await ewa.presses(">writeto.AAAABBBB")
        assert asked.body["elsewhere"], "what asks is gone on with in the pane"
        assert (await ewa.posts("/desk/input", {"id": "2" * 32, "said": "Please bring it."})).status == 200
        assert await program.rows("SELECT state, holder FROM cases") == [("open", 1)]
        folder = await seen(ewa, 1)
        assert [author for author, _ in folder] == ["event", "staff"]
        assert "AAAABBBB" in str(folder[0])
        assert folder[1] == ("staff", "Please bring it.")
        await ola.does(said="Добре")
        assert (await seen(ewa, 1))[-1] == ("visitor", "Добре")


async def test_how_it_goes_is_for_coordinators(program: Program) -> None:
    await employ(program, "Ewa")
    await employ(program, "Kasia", "coordinator")
    async with Colleague.sits(program) as ewa, Colleague.sits(program) as kasia, Migrant.comes(program) as ola:
        await ewa.comes_in(program, "Ewa")
        await kasia.comes_in(program, "Kasia")
        await ola.asks_for_a_person(program, "Добрий день")
        program.later(minutes=5)
        assert "Waiting for an answer, any office: 1" in str((await kasia.presses(">figures")).body)
        assert "Waiting for an answer" not in str((await ewa.presses(">figures")).body)


async def test_nothing_personal_stands_in_the_log(program: Program, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    await employ(program, "Ewa Canary")
    async with Colleague.sits(program) as ewa, Migrant.comes(program) as ola:
        link = await a_link(program, "Ewa Canary")
        await ewa.posts("/desk/enter", {"code": link.partition("#")[2]})
        case = await ola.asks_for_a_person(program, "canary words")
        await ewa.writes(case, "canary answer")
        await ewa.posts("/desk/write", b"canary {")
        await ewa.reads(f"/desk/case/{case}")
    told = "\n".join(one.getMessage() for one in caplog.records if not one.name.startswith(("sqlalchemy", "aiosqlite")))
    assert "anary" not in told
    assert link.partition("#")[2] not in told


async def test_the_desk_is_closed_where_nobody_answers(tmp_path: Path) -> None:
    from bot.config import load
    from bot.running import Assistant, prepare
    from tests.journey import MONDAY, free_port, write_config

    port = free_port()
    path = write_config(tmp_path, database=f"sqlite:///{tmp_path}/x.db", port=port)
    settings = load(path, KEYS, MONDAY.date())
    assistant = Assistant.build(settings, await prepare(settings), lambda: MONDAY)
    stop = asyncio.Event()
    running = asyncio.create_task(assistant.run(stop))
    async with aiohttp.ClientSession() as http:
        for _ in range(100):
            try:
                async with http.get(f"http://127.0.0.1:{port}/desk") as answer:
                    assert answer.status == 404
                    break
            except aiohttp.ClientConnectionError:
                await asyncio.sleep(0.05)
    stop.set()
    await running
