"""Lists, reports and pictures for staff: ordered in a chat, made by a tick, sent to whoever may still have them."""

from __future__ import annotations

import asyncio
import base64
import csv
import io
from collections.abc import Mapping
from datetime import timedelta

import openpyxl
import pytest
from PIL import Image

from bot.centre.keeping import Retention
from bot.charts import Curve
from bot.exporting import Deliveries, Exporting, delivered
from bot.handlers.web import drawing
from bot.screen import Payload, Say, Screen
from scheduler.exports import make_due
from scheduler.forgetting import forget
from storage import exports, roster
from storage.database import Connection
from storage.exportwork import Delivery, ExportKind, Ordered, OrderExport
from storage.records import NotFound, TooMany
from tests.coordinating import works_here
from tests.rows import Rows
from tests.standin import pictures
from tests.talk import CENTRE, TEXTS, WARSAW, House, Paper, Person, a_house, on_postgresql
from tests.test_desk_dialogs import acts, works
from tests.test_tallies import at

NASTY = '=HYPERLINK("https://evil.example";"CV")'

DEMAND = "In people’s own words"


class Full(Paper):
    """Paper that keeps what comes along, whole."""

    def draw(self, screen: Screen, say: Say, language: str, replaces: str | None) -> list[Payload]:
        (drawn,) = super().draw(screen, say, language, replaces)
        return [{**drawn, "files": drawing.draw(screen, say, language)[0]["files"]}]


async def made(house: House) -> int:
    """One tick."""
    return await make_due(house.database, Exporting(house.conversation), house.world.clock)


async def states(house: House) -> list[object]:
    return [row[0] for row in await house.rows("SELECT state FROM export ORDER BY id")]


def files_of(person: Person) -> list[dict[str, str]]:
    files = person.screen.get("files")
    assert isinstance(files, list)
    return files


def content(file: Mapping[str, str]) -> bytes:
    return base64.b64decode(file["base64"])


def table(file: Mapping[str, str]) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content(file).decode("utf-8-sig"), newline=""), delimiter=";"))


def sheets(file: Mapping[str, str]) -> dict[str, list[tuple[object, ...]]]:
    book = openpyxl.load_workbook(io.BytesIO(content(file)))
    return {sheet.title: [row for row in sheet.iter_rows(values_only=True) if any(row)] for sheet in book.worksheets}


async def a_workshop(house: House) -> int:
    """An event of two sessions, and everything that can become of somebody there."""
    rows = Rows(house)
    event = await rows.event(at(24), at(25), title=NASTY)
    people = [
        await rows.person(code, channel) for code, channel in (("uk", "telegram"), (None, "web"), ("pl", "viber"))
    ]
    await rows.joins(people[2], event, "waiting")
    await rows.joins(people[0], event, seats=3, coming=True, came=[(1, True), (2, False)])
    await rows.joins(people[1], event, coming=None)
    await rows.joins(await rows.person("en"), event, "left", coming=False)
    return event


# --- The list of an event --------------------------------------------------------------------------------------------


async def test_a_list_as_csv(url: str) -> None:
    async with a_house(url, centre=CENTRE, paper=Full()) as house:
        event = await a_workshop(house)
        ewa = await works(house)
        await ewa.presses_data(f">eventlist.{event}")
        assert NASTY in ewa.sees
        assert "no names" in ewa.sees
        assert "It will come here in a moment." in await ewa.presses("CSV")
        assert await ewa.reads() == "", "nothing is made in a turn"
        assert await made(house) == 1
        assert f"“{NASTY}”, Tuesday, 24 November, 10:00. Take part: 2. In line: 1." in await ewa.reads()
        (file,) = files_of(ewa)
        assert (file["kind"], file["name"], file["type"]) == ("document", f"event-{event}.csv", "text/csv")
        assert table(file) == [
            ["Ticket", "Status", "Language", "Channel", "Places", "Coming", "1. Tuesday, 24 November, 10:00",
             "2. Wednesday, 25 November, 10:00"],
            ["T005", "takes part", "Ukrainian", "Telegram", "3", "yes", "came", "did not come"],
            ["T006", "takes part", "", "Chat on the website", "1", "", "", ""],
            ["T004", "in line", "Polish", "Viber", "1", "", "", ""],
            ["T008", "left", "English", "paper", "1", "no", "", ""],
        ]  # fmt: skip
        assert await states(house) == ["made"]
        assert await house.rows("SELECT act, object FROM audit") == [("export", f"event {event}")]
        assert await made(house) == 0


async def test_a_list_as_xlsx_in_the_readers_language(url: str) -> None:
    async with a_house(url, centre=CENTRE, paper=Full()) as house:
        event = await a_workshop(house)
        ewa = await works(house)
        await house.rows("UPDATE visitor SET language = 'pl' WHERE address = 'ewa' RETURNING id")
        await ewa.presses_data(f">eventlist.{event}")
        await ewa.presses("XLSX")
        await made(house)
        await ewa.reads()
        (file,) = files_of(ewa)
        assert file["name"] == f"event-{event}.xlsx"
        ((name, rows),) = sheets(file).items()
        assert name == "Lista uczestników"
        assert rows[0][0] == NASTY, "text, whatever it looks like"
        assert rows[2][:5] == ("T005", "udział", "ukraiński", "Telegram", 3)


async def test_lists_are_for_whom_the_event_concerns(desk: House) -> None:
    rows = Rows(desk)
    here, elsewhere, online = [await rows.event(at(24), office=one) for one in ("tarnow", "krakow", None)]
    ewa, boss = await works(desk, offices=("tarnow",)), await works_here(desk)
    for event, theirs in ((here, True), (elsewhere, False), (online, True), (99, False)):
        assert ("Which file" in await ewa.presses_data(f">eventlist.{event}")) is theirs
        for kind in ("attendees-csv", "attendees-xlsx"):
            outcome = await acts(desk, "ewa", OrderExport(kind, {"event": str(event)}))
            assert isinstance(outcome, Ordered | TooMany) is theirs, event
    await desk.rows(f"UPDATE event SET state = 'draft' WHERE id = {here} RETURNING id")
    await desk.rows("UPDATE export SET state = 'made' RETURNING id")
    assert isinstance(await acts(desk, "ewa", OrderExport("attendees-csv", {"event": str(here)})), NotFound), "a draft"
    assert "Which file" in await boss.presses_data(f">eventlist.{elsewhere}")
    assert isinstance(await acts(desk, "stranger", OrderExport("attendees-csv", {"event": str(here)})), NotFound)


# --- Who gets it -----------------------------------------------------------------------------------------------------


async def test_whoever_has_lost_the_right_meanwhile_gets_nothing(any_desk: House) -> None:
    event = await a_workshop(any_desk)
    people = {name: await works(any_desk, name) for name in ("gone", "moved", "away", "unvouched", "left", "stays")}
    for name in people:
        assert isinstance(await acts(any_desk, name, OrderExport("attendees-csv", {"event": str(event)})), Ordered)

    async def lose(connection: Connection) -> None:
        gone = await roster.by_account(connection, "paper", "gone")
        assert gone
        await roster.remove(connection, gone.id)
        await roster.left(connection, "paper", "away", any_desk.now)

    await any_desk.database.run(lose)
    await any_desk.rows("UPDATE staff SET offices = '[\"tarnow\"]' WHERE name = 'Moved' RETURNING id")
    await any_desk.rows("UPDATE visitor SET reachable = false WHERE address = 'left' RETURNING id")
    any_desk.paper.members = set(people) - {"unvouched", "away"}
    assert await made(any_desk) == len(people)
    for name, person in people.items():
        assert bool(await person.reads()) is (name == "stays"), name
    assert sorted(map(str, await states(any_desk))) == ["failed"] * 4 + ["made"] * 2


async def test_only_so_many_wait_for_one_person(desk: House) -> None:
    event = await a_workshop(desk)
    ewa, _ = await works(desk), await works(desk, "jan")
    wanted = OrderExport("attendees-csv", {"event": str(event)})
    for _ in range(exports.MOST_DUE):
        assert isinstance(await acts(desk, "ewa", wanted), Ordered)
    assert isinstance(await acts(desk, "ewa", wanted), TooMany)
    await ewa.presses_data(f">eventlist.{event}")
    assert f"already preparing {exports.MOST_DUE} files" in await ewa.presses("CSV")
    assert isinstance(await acts(desk, "jan", wanted), Ordered), "others wait for nobody"
    await made(desk)
    assert isinstance(await acts(desk, "ewa", wanted), Ordered)


async def test_what_cannot_be_made_is_tried_again_and_then_said(desk: House, caplog: pytest.LogCaptureFixture) -> None:
    event = await a_workshop(desk)
    ewa = await works(desk)
    await acts(desk, "ewa", OrderExport("attendees-csv", {"event": str(event)}))
    await desk.rows("UPDATE enrolment SET ref = ref || hex(randomblob(200000)) RETURNING id")  # more than goes along
    for n in range(exports.TRIES):
        assert await made(desk) == 1
        assert await made(desk) == 0, "not at once"
        assert bool(await ewa.reads()) is (n + 1 == exports.TRIES)
        desk.later(seconds=exports.LEASE.total_seconds() + 1)
    assert "could not be prepared" in ewa.sees
    assert await states(desk) == ["failed"]
    assert "T005" not in caplog.text
    assert caplog.text.count("attendees-csv was not made: ValueError") == exports.TRIES


@on_postgresql
async def test_of_several_processes_one_makes_it(url: str) -> None:
    async with a_house(url, centre=CENTRE) as house, a_house(url, centre=CENTRE, owner="there", fresh=False) as there:
        event = await a_workshop(house)
        ewa = await works(house)
        for _ in range(3):
            await acts(house, "ewa", OrderExport("attendees-csv", {"event": str(event)}))
        assert sum(await asyncio.gather(*(made(one) for one in (house, there, house, there)))) == 3
        assert (await ewa.reads()).count("Take part: 2") == 3


async def test_one_that_was_made_twice_is_sent_once(any_desk: House) -> None:
    """A process that was taken for dead finishes after all."""
    event = await a_workshop(any_desk)
    ewa = await works(any_desk)
    await acts(any_desk, "ewa", OrderExport("attendees-csv", {"event": str(event)}))
    late = await any_desk.database.run(lambda connection: exports.claim(connection, any_desk.now))
    assert late
    any_desk.later(seconds=exports.LEASE.total_seconds() + 1)
    assert await made(any_desk) == 1
    await Exporting(any_desk.conversation).carry_out(late)
    assert (await ewa.reads()).count("Take part: 2") == 1


async def test_orders_are_forgotten_with_their_letters(desk: House) -> None:
    event = await a_workshop(desk)
    await works(desk)
    await acts(desk, "ewa", OrderExport("attendees-csv", {"event": str(event)}))
    await forget(desk.database, desk.now + Retention().technical * 2)
    assert await states(desk) == ["due"], "not before it is made"
    await made(desk)
    await forget(desk.database, desk.now + Retention().technical + timedelta(minutes=1))
    assert await states(desk) == []


# --- The report ------------------------------------------------------------------------------------------------------


async def some_months(house: House) -> None:
    """Two months of a small centre."""
    rows = Rows(house)
    people = [await rows.person(code) for code in ("uk", "uk", "uk", "ru", "pl", None)]
    for who in people:
        await rows.visit(who, at(2), attendance="arrived")
    await rows.visit(people[0], at(3), "tarnow", "legal", attendance="missed")
    await rows.visit(people[0], at(5, month=10), service="legal")
    await rows.walk_in(at(4))
    await rows.case(people[1], at(5), subject="documents")
    await rows.joins(people[2], await rows.event(at(6), at(13), kind="course", topic="polish"), came=[(1, True)])
    await rows.joins(people[3], await rows.event(at(7), office=None), seats=2)


async def reported(house: House, *presses: str) -> Person:
    kasia = await works_here(house)
    await kasia.presses_data(">coordinate")
    await kasia.presses("Report in numbers")
    for label in presses:
        await kasia.presses(label)
    assert "It will come here in a moment." in kasia.sees
    await made(house)
    await kasia.reads()
    return kasia


async def test_a_report_of_a_month(url: str) -> None:
    async with a_house(url, centre=CENTRE, paper=Full()) as house:
        await some_months(house)
        kasia = await reported(house, "November 2026", "All offices")
        assert kasia.sees.splitlines() == [
            "Report: November 2026, all offices",
            "People: 6",
            "Visits: 7. Arrived: 6. Without a booking: 1.",
            "Events: 1. Courses: 1. Enrolments: 2. Attendances: 1.",
            "Conversations: 1",
        ]
        document, picture = files_of(kasia)
        assert document["name"] == "report-2026-11.xlsx"
        assert not pictures.fault(content(picture))
        assert picture["label"] == "Report: November 2026, all offices"
        found = sheets(document)
        assert list(found) == [
            "Overview",
            "Offices",
            "Services",
            "Events",
            "Conversations",
            "Languages",
            DEMAND,
            "Notes",
        ]
        assert found["Overview"][1:4] == [("What", "November 2026"), ("People", 6), ("Visits", 7)]
        assert found["Offices"][2:] == [
            ("November 2026", "Kraków", 6, 6, 6, 1, 0, 1, 1, 1, 0),
            ("November 2026", "Tarnów", 0, 1, 0, 0, 0, 0, 0, 0, 0),
            ("November 2026", "online or no office", 2, 0, 0, 0, 1, 0, 1, 0, 1),
        ]
        assert ("November 2026", "online", "Finding work", 1, 1, 0, 1, 0) in found["Events"]
        assert [row[1] for row in found["Conversations"][2:]] == ["no office"]
        assert ("November 2026", "not chosen", 1, 1, 1, 0, 0, 0) in found["Languages"], "small numbers stay as they are"
        assert any("Whoever came to several offices counts in each" in str(row[0]) for row in found["Notes"])


async def test_a_report_of_several_months_and_one_office(url: str) -> None:
    async with a_house(url, centre=CENTRE, paper=Full()) as house:
        await some_months(house)
        kasia = await reported(house, "November 2026", "All offices")
        await kasia.presses_data(">report")
        for label in ("October 2026", "November 2026", "Kraków"):
            await kasia.presses(label)
        await made(house)
        await kasia.reads()
        assert "Report: October 2026 – November 2026, Kraków" in kasia.sees
        assert "People:" not in kasia.sees, "months of people do not add up"
        assert "Visits: 7." in kasia.sees
        document, _ = files_of(kasia)
        assert document["name"] == "report-krakow-2026-10-2026-11.xlsx"
        overview = sheets(document)["Overview"]
        assert overview[1:4] == [
            ("What", "October 2026", "November 2026", "Total"), ("People", 1, 6, None), ("Visits", 1, 6, 7)
        ]  # fmt: skip
        assert [row[1] for row in sheets(document)["Offices"][2:]] == ["Kraków", "Kraków"]


@pytest.mark.parametrize(
    ("kind", "facts"),
    [
        ("report", {"first": "2026-11", "last": "2026-10", "office": ""}),
        ("report", {"first": "2026-13", "last": "2026-13", "office": ""}),
        ("report", {"first": "2010-01", "last": "2026-11", "office": ""}),
        ("report", {"office": ""}),
        ("delivery", {"announcement": "7"}),
        ("delivery", {}),
        ("attendees-csv", {}),
    ],
)
async def test_what_there_is_not_cannot_be_ordered(desk: House, kind: ExportKind, facts: Mapping[str, str]) -> None:
    await works_here(desk)
    assert isinstance(await acts(desk, "kasia", OrderExport(kind, facts)), NotFound)


@pytest.mark.parametrize("kind", ["report", "delivery"])
async def test_reports_are_for_coordinators(desk: House, kind: ExportKind) -> None:
    facts = {"first": "2026-11", "last": "2026-11", "office": "", "announcement": str(await Rows(desk).announcement())}
    await works(desk)
    await works_here(desk)
    assert isinstance(await acts(desk, "ewa", OrderExport(kind, facts)), NotFound)
    assert isinstance(await acts(desk, "kasia", OrderExport(kind, facts)), Ordered)


# --- How an announcement went out ------------------------------------------------------------------------------------


async def test_a_picture_of_a_delivery(url: str) -> None:
    async with a_house(url, centre=CENTRE, paper=Full()) as house:
        rows = Rows(house)
        number = await rows.announcement()
        for second in range(30):
            who = await rows.person()
            await rows.receives(who, number, at(23) + timedelta(seconds=second), "uk" if second % 3 else "pl")
        await rows.receives(await rows.person(), number, None)
        await works_here(house)
        await acts(house, "kasia", OrderExport("delivery", {"announcement": str(number)}))
        await made(house)
        kasia = house.person("kasia", "en")
        await kasia.reads()
        assert "Sent: 30. From Monday, 23 November, 10:00 to Monday, 23 November, 10:00." in kasia.sees
        (picture,) = files_of(kasia)
        assert Image.open(io.BytesIO(content(picture))).width == 1080


async def test_a_delivery_of_long_ago_still_tells_the_languages(house: House) -> None:
    number = await Rows(house).announcement()
    report = '{"size": 1234, "sent": 1234, "languages": {"uk": 1200, "pl": 34}}'
    await house.rows(f"UPDATE announcement SET report = '{report}' WHERE id = {number} RETURNING id")
    await works_here(house)
    await acts(house, "kasia", OrderExport("delivery", {"announcement": str(number)}))
    await made(house)
    kasia = house.person("kasia", "en")
    await kasia.reads()
    assert "no longer kept when each message was sent. Sent in all: 1,234." in kasia.sees
    chart = delivered(Deliveries(1234, (), {"uk": 1200, "pl": 34}), TEXTS.say("en"), WARSAW)
    assert chart.title == "How announcement no. 1234 was sent", "a number by which it is called has no separators"
    assert len(chart.panels) == 1
    assert not pictures.fault(chart.made())


async def test_what_was_never_sent_has_a_picture_too() -> None:
    chart = delivered(Deliveries(7, ()), TEXTS.say("uk"), WARSAW)
    assert chart.panels == ()
    assert not pictures.fault(chart.made())


async def test_a_large_delivery_is_a_small_picture(house: House) -> None:
    sent = [Delivery(at(23) + timedelta(seconds=n / 27), "uk") for n in range(50_000)]
    chart = delivered(Deliveries(7, sent), TEXTS.say("uk"), WARSAW)
    curve = chart.panels[0]
    assert isinstance(curve, Curve)
    assert len(curve.points) <= 410
    assert curve.points[-1][1] == 50_000
