"""Who may do what: every act of staff against everybody who might try it, both parts always, and effective at once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal, cast

import pytest

from bot import dialogs
from bot.acts import TABLE
from bot.centre.offer import OfficeId, ServiceId, TopicId
from bot.centre.offices import Closure, ConsultantId, Hours
from bot.screen import Abilities, File, Input, Local, Pressed, Verbatim
from bot.talk import Card, Centre, Dialog, Ending, Talk
from storage import casework as work
from storage import eventwork as happening
from storage import exportwork as made
from storage import newswork as news
from storage import records as given
from storage import roster
from storage.casework import CannedId, CaseId, MessageId, StaffId
from storage.database import Connection
from storage.records import Act, Done, NotFound, TakeSlot, VisitRef
from tests.coordinating import books, english, fills_in
from tests.talk import MONDAY, House, Paper, Person, a_house, on_postgresql

CENTRE = Centre(Local((("en", "the centre"),)), people=True)
STAFF = Abilities(shares_contact=True, staff=True)

Who = Literal[
    "stranger", "visitor", "gone", "left", "invited", "unvouched", "elsewhere", "consultant", "coordinator", "owner"
]
EVERYBODY: tuple[Who, ...] = (
    "stranger",
    "visitor",
    "gone",
    "left",
    "invited",
    "unvouched",
    "elsewhere",
    "consultant",
    "coordinator",
    "owner",
)
"""Somebody unknown; whose case and visit it is; let go; out of the group; not yet joined; not vouched for by the
channel; a consultant of another office; one of this office; a coordinator of another office; an owner."""

HERE: frozenset[Who] = frozenset({"consultant", "coordinator", "owner"})
ANY: frozenset[Who] = HERE | {"elsewhere"}
ABOVE: frozenset[Who] = frozenset({"coordinator", "owner"})
WRITER: frozenset[Who] = frozenset({"consultant"})

VISITORS = {
    "TakeSlot",
    "MoveVisit",
    "CancelVisit",
    "ConfirmVisit",
    "ChooseLanguage",
    "PreferContact",
    "BeSilent",
    "NoteWish",
    "CleanUp",
    "ReadAnswers",
    "NewReturnCode",
    "UseReturnCode",
    "OpenCase",
    "EndCase",
    "ReturnToCase",
    "SayHowLate",
    "SpeakOfDanger",
    "RateCase",
    "AlertDesk",
    "AcceptProposal",
    "AcceptInvitation",
    "JoinEvent",
    "WaitForEvent",
    "LeaveEvent",
    "TakePlace",
    "SayComing",
    "RateEvent",
    "WatchVisit",
    "UnwatchVisit",
    "TakeSooner",
    "DeclineSooner",
    "WantNews",
    "WantNoNews",
    "EraseMe",
    "CorrectMe",
    "SayYoung",
    "OrderMyData",
}
"""What people do about what is their own: no rights are needed, and `test_what_is_another_visitors` is about them."""


@dataclass(frozen=True)
class Scene:
    """What there is to be done something to: an open case and a visit in Kraków, and what belongs to them."""

    visit: VisitRef
    consultant: StaffId
    case: CaseId = CaseId(1)
    message: MessageId = MessageId(2)


KRAKOW = OfficeId("krakow")
PLAN = happening.Plan("workshop", TopicId("work"), KRAKOW, ("pl",))
EVENT, DRAFT = happening.EventId(1), happening.EventId(2)
NEWS = news.AnnouncementId(1)
EVENING = (MONDAY + timedelta(days=2, hours=9), MONDAY + timedelta(days=2, hours=11))
TOMORROW = MONDAY + timedelta(days=1)
TUESDAY = TOMORROW.date()
SLOT = TakeSlot(
    KRAKOW, ServiceId("career"), None, "in-person", "none", "none", "Jan", "", "", MONDAY + timedelta(days=2, hours=1)
)

RIGHTS: Mapping[str, tuple[frozenset[Who], Callable[[Scene], Act[object]]]] = {
    "TakeCase": (HERE, lambda scene: work.TakeCase(scene.case)),
    "ReleaseCase": (HERE, lambda scene: work.ReleaseCase(scene.case)),
    "HandCase": (HERE, lambda scene: work.HandCase(scene.case, scene.consultant)),
    "SnoozeCase": (HERE, lambda scene: work.SnoozeCase(scene.case, TOMORROW)),
    "CloseCase": (HERE, lambda scene: work.CloseCase(scene.case)),
    "TurnCard": (HERE, lambda scene: work.TurnCard(scene.case, "replies")),
    "KeepExample": (HERE, lambda scene: work.KeepExample(scene.case, "tax")),
    "ReopenCase": (HERE, lambda scene: work.ReopenCase(scene.case)),
    "ShowCaseAgain": (HERE, lambda scene: work.ShowCaseAgain(scene.case)),
    "WriteInCase": (HERE, lambda scene: work.WriteInCase(scene.case, "Hello")),
    "BeginCase": (HERE, lambda scene: work.BeginCase(scene.visit, "Hello")),
    "CorrectInCase": (WRITER, lambda scene: work.CorrectInCase(scene.message, "Good day")),
    "ReplyCanned": (HERE, lambda scene: work.ReplyCanned(scene.case, CannedId(1))),
    "MarkVisit": (HERE, lambda scene: work.MarkVisit(scene.visit, "arrived")),
    "WalkIn": (HERE, lambda scene: work.WalkIn(KRAKOW, ServiceId("career"))),
    "BookFor": (HERE, lambda scene: work.BookFor(SLOT)),
    "MoveFor": (HERE, lambda scene: work.MoveFor(scene.visit, SLOT.start)),
    "CancelFor": (HERE, lambda scene: work.CancelFor(scene.visit)),
    "EraseFor": (ABOVE, lambda scene: work.EraseFor(scene.visit)),
    "BlockTime": (HERE, lambda scene: work.BlockTime(ConsultantId("one"), TOMORROW, TOMORROW + timedelta(hours=1))),
    "UnblockTime": (HERE, lambda scene: work.UnblockTime(1)),
    "ProposeChange": (HERE, lambda scene: work.ProposeChange(scene.visit)),
    "DeskLink": (ANY, lambda scene: work.DeskLink()),
    "SetOfficeHours": (ABOVE, lambda scene: work.SetOfficeHours(KRAKOW, (Hours((5,), ()),))),
    "AddClosure": (ABOVE, lambda scene: work.AddClosure(None, Closure(date(2026, 12, 24), date(2026, 12, 24)))),
    "DropClosure": (ABOVE, lambda scene: work.DropClosure(KRAKOW, date(2026, 12, 28), date(2026, 12, 28))),
    "SaveConsultant": (ABOVE, lambda scene: work.SaveConsultant(ConsultantId("one"), languages=("uk",))),
    "InviteStaff": (ABOVE, lambda scene: work.InviteStaff("Jan", "consultant", (), ("pl",))),
    "SaveStaff": (ABOVE, lambda scene: work.SaveStaff(scene.consultant, languages=("pl",))),
    "NewStaffCode": (ABOVE, lambda scene: work.NewStaffCode(scene.consultant, "link")),
    "SaveCanned": (ABOVE, lambda scene: work.SaveCanned(None, "pl", "Godziny", "Od 8 do 16.")),
    "DropCanned": (ABOVE, lambda scene: work.DropCanned(CannedId(1))),
    "NewEvent": (ABOVE, lambda scene: happening.NewEvent(PLAN, (EVENING,), "pl", "CV", "…")),
    "ReviseEvent": (ABOVE, lambda scene: happening.ReviseEvent(EVENT, replace(PLAN, places=9), 0)),
    "WordEvent": (ABOVE, lambda scene: happening.WordEvent(EVENT, "en", "CV", "…")),
    "MoveEvent": (ABOVE, lambda scene: happening.MoveEvent(EVENT, ((0, *EVENING),), 0)),
    "PublishEvent": (ABOVE, lambda scene: happening.PublishEvent(EVENT)),
    "CancelEvent": (ABOVE, lambda scene: happening.CancelEvent(EVENT)),
    "CopyEvent": (ABOVE, lambda scene: happening.CopyEvent(EVENT, (EVENING[0],))),
    "DropEvent": (ABOVE, lambda scene: happening.DropEvent(DRAFT)),
    "MarkAttendance": (HERE, lambda scene: happening.MarkAttendance(happening.Ticket("TICKET11"), 1, True)),
    "MarkOthers": (HERE, lambda scene: happening.MarkOthers(EVENT, 1)),
    "CheckIn": (HERE, lambda scene: happening.CheckIn("TICKET11")),
    "ShutOffice": (ABOVE, lambda scene: work.ShutOffice(KRAKOW, Closure(TUESDAY, TUESDAY), (EVENT,))),
    "OrderExport": (HERE, lambda scene: made.OrderExport("attendees-csv", {"event": "1"})),
    "NewAnnouncement": (ABOVE, lambda scene: news.NewAnnouncement("pl", "Warsztaty")),
    "WordAnnouncement": (ABOVE, lambda scene: news.WordAnnouncement(NEWS, "en", "A workshop")),
    "AimAnnouncement": (ABOVE, lambda scene: news.AimAnnouncement(NEWS, news.Wanted(), False, None, None)),
    "PictureAnnouncement": (ABOVE, lambda scene: news.PictureAnnouncement(NEWS, b"", "")),
    "FetchPicture": (ABOVE, lambda scene: news.FetchPicture(NEWS, File("telegram", "photo:1"))),
    "PreviewAnnouncement": (ABOVE, lambda scene: news.PreviewAnnouncement(NEWS)),
    "ConfirmAnnouncement": (ABOVE, lambda scene: news.ConfirmAnnouncement(NEWS, 0, 7)),
    "ApproveAnnouncement": (ABOVE, lambda scene: news.ApproveAnnouncement(NEWS, 0)),
    "SteerAnnouncement": (ABOVE, lambda scene: news.SteerAnnouncement(NEWS, "paused")),
    "RetryFailed": (ABOVE, lambda scene: news.RetryFailed(NEWS)),
    "CorrectAnnouncement": (ABOVE, lambda scene: news.CorrectAnnouncement(NEWS, (("pl", "Inaczej"),))),
    "WithdrawAnnouncement": (ABOVE, lambda scene: news.WithdrawAnnouncement(NEWS)),
    "DropAnnouncement": (ABOVE, lambda scene: news.DropAnnouncement(NEWS)),
}
"""Who may do it, and how it looks when it is done in Kraków."""


LAST: Mapping[str, tuple[str, ...]] = {
    "ReopenCase": ("UPDATE cases SET state = 'closed' RETURNING id",),
    "MarkVisit": (
        "UPDATE visit SET starts_at = '2026-11-23 07:00:00+00:00', ends_at = '2026-11-23 08:00:00+00:00' RETURNING id",
    ),
    **dict.fromkeys(
        ("MarkAttendance", "MarkOthers", "CheckIn"),
        ("UPDATE event_session SET starts_at = '2026-11-23 07:00:00+00:00' RETURNING number",),
    ),
    "EraseFor": (
        "INSERT INTO visitor (channel, address, address_index, device_language, discreet, reachable, created_at, "
        "seen_at) SELECT 'counter', address, address_index, '', discreet, reachable, created_at, seen_at FROM visitor "
        "WHERE address = 'visitor' RETURNING id",
        "UPDATE visit SET visitor_id = (SELECT id FROM visitor WHERE channel = 'counter') RETURNING id",
    ),
}
"""What has to be so first, and is not so for the other acts."""


class _Undone(Exception):
    """Ends a turn after the act, so that everybody who tries finds the same."""


class Trying:
    """A house with one more dialog, which does whatever it is told and leaves nothing behind."""

    def __init__(self) -> None:
        self.act: Act[object] | None = None
        self.outcomes: list[object] = []

    async def trying(self, talk: Talk) -> Ending:
        if self.act is None:
            return Card((Verbatim("…"),))
        act, self.act = self.act, None
        self.outcomes.append(await talk.do(act))
        raise _Undone


@dataclass
class Place:
    """The house, the people in it, and what there is."""

    house: House
    paper: Paper
    trying: Trying
    people: Mapping[Who, Person]
    scene: Scene

    async def tries(self, who: Who, act: Act[object]) -> object:
        """What the act comes to."""
        self.trying.act = act
        await self.people[who].presses_data(">trying")
        return self.trying.outcomes.pop()


@pytest.fixture
async def place(url: str) -> AsyncIterator[Place]:
    trying, paper = Trying(), Paper(abilities=STAFF)
    real = dialogs.load()
    known = replace(real, by_name={**real.by_name, "trying": cast(Dialog, trying.trying)})
    async with a_house(url, known=known, paper=paper, centre=CENTRE) as house:
        people = {who: await english(house, who) for who in EVERYBODY}
        yield Place(house, paper, trying, people, await _scene(house, paper, people))


async def _scene(house: House, paper: Paper, people: Mapping[Who, Person]) -> Scene:
    roles: dict[Who, work.Role] = {"coordinator": "coordinator", "owner": "owner"}
    staff: dict[Who, StaffId] = {}
    for who in EVERYBODY[2:]:
        offices = {"elsewhere": ("tarnow",), "coordinator": ("tarnow",), "owner": ()}.get(who, ("krakow",))
        linked = "one" if who == "consultant" else None
        person = people[who]
        staff[who] = await house.employs(
            person, role=roles.get(who, "consultant"), offices=offices, consultant=linked, name=who.title()
        )

    async def parts(connection: Connection) -> None:
        await roster.remove(connection, staff["gone"])
        await roster.left(connection, "paper", "left", house.now)

    await house.database.run(parts)
    await house.rows("DELETE FROM staff_account WHERE address = 'invited' RETURNING address")
    await house.rows("UPDATE staff SET state = 'invited' WHERE name = 'Invited' RETURNING id")
    paper.members = {who for who in EVERYBODY if who not in ("left", "unvouched")}
    ref = VisitRef(await books(people["visitor"], at="08:00"))
    await people["visitor"].commands("person")
    await fills_in(people["visitor"], "Documents", "Kraków")
    await people["visitor"].says("I want to check my PIT tax return")
    assert await people["consultant"].writes(1, "Hello") == "written"
    await house.rows("UPDATE cases SET holder = NULL, taken_at = NULL RETURNING id")
    await house.rows("UPDATE visit SET consultant = 'one' RETURNING id")
    await _furnish(house)
    return Scene(ref, staff["consultant"])


async def _furnish(house: House) -> None:
    """A closure, a blocked time, a ready-made reply and an announcement to be taken away or used."""
    at = "'2026-11-24 12:00:00+00:00', '2026-11-24 13:00:00+00:00'"
    now = "'2026-11-23 07:00:00+00:00'"
    for sql in (
        "INSERT INTO closure (office, first_day, last_day, reason) "
        "VALUES ('krakow', '2026-12-28', '2026-12-28', '{}') RETURNING id",
        f"INSERT INTO absence (consultant, starts_at, ends_at) VALUES ('one', {at}) RETURNING id",
        f"INSERT INTO canned (position, created_at) VALUES (0, {now}) RETURNING id",
        "INSERT INTO canned_text (canned_id, language, title, words, changed_at) "
        f"VALUES (1, 'en', 'Hours', 'From 8 to 16.', {now}) RETURNING title",
        "UPDATE counter SET value = value + 1 WHERE name = 'timetable' RETURNING value",
        *map(_event, ("published", "draft")),
        f"INSERT INTO event_session VALUES (1, 1, {at}), (2, 1, {at}) RETURNING number",
        "INSERT INTO announcement (kind, state, original, wanted, urgent, why, revision, created_at, changed_at) "
        f"VALUES ('news', 'draft', 'pl', '{{}}', {FALSE}, '', 0, {now}, {now}) RETURNING id",
        "INSERT INTO announcement_text (announcement_id, language, words, button, changed_at) "
        f"VALUES (1, 'pl', 'Warsztaty', '', {now}) RETURNING language",
        "INSERT INTO enrolment (ref, event_id, visitor_id, state, seats, sequence, news, asked, created_at, changed_at)"
        f" SELECT 'TICKET11', 1, id, 'joined', 1, 0, 0, {FALSE}, {now}, {now} FROM visitor "
        "WHERE address = 'visitor' RETURNING id",
    ):
        await house.rows(sql)


FALSE = "1 = 0"
"""As every database writes it."""


def _event(state: str) -> str:
    """An event on Tuesday at one o'clock."""
    row = {
        "kind": "'workshop'",
        "topic": "'work'",
        "office": "'krakow'",
        "languages": "'[\"pl\"]'",
        "level": "''",
        "audiences": "'[]'",
        "taken": 0,
        "companions": 0,
        "place": "''",
        "link": "''",
        "state": f"'{state}'",
        "original": "'pl'",
        "sequence": 0,
        "revision": 0,
        "news": 0,
        "news_kind": "'changed'",
        "starts_at": "'2026-11-24 12:00:00+00:00'",
        "ends_at": "'2026-11-24 13:00:00+00:00'",
        "created_at": "'2026-11-23 07:00:00+00:00'",
        "changed_at": "'2026-11-23 07:00:00+00:00'",
    }
    return f"INSERT INTO event ({', '.join(row)}) VALUES ({', '.join(map(str, row.values()))}) RETURNING id"


# --- The table -------------------------------------------------------------------------------------------------------


def test_every_act_has_its_place() -> None:
    acts = {act.__name__ for act in TABLE}
    assert acts <= VISITORS | set(RIGHTS), "say who may do it"
    assert not VISITORS & set(RIGHTS)


async def test_an_act_of_staff_is_for_those_alone_who_may(place: Place) -> None:
    acts = [act.__name__ for act in TABLE if act.__name__ in RIGHTS]
    for act in sorted(acts, key=LAST.__contains__):
        for sql in LAST.get(act, ()):
            await place.house.rows(sql)
        allowed, made = RIGHTS[act]
        for who in EVERYBODY:
            outcome = await place.tries(who, made(place.scene))
            assert isinstance(outcome, NotFound) == (who not in allowed), f"{who}: {act} came to {outcome}"


async def test_whoever_has_a_channel_is_erased_by_nobody_else(place: Place) -> None:
    for who in EVERYBODY:
        assert isinstance(await place.tries(who, work.EraseFor(place.scene.visit)), NotFound), who


async def test_rights_end_where_nobody_vouches_for_them(place: Place) -> None:
    case, ref = place.scene.case, place.scene.visit
    acts: tuple[Act[object], ...] = (
        work.TakeCase(case),
        work.WriteInCase(case, "Hello"),
        work.CloseCase(case),
        work.MarkVisit(ref, "arrived"),
        work.CancelFor(ref),
        work.WalkIn(KRAKOW, ServiceId("career")),
        work.BookFor(SLOT),
    )
    for who in ("consultant", "coordinator", "owner"):
        place.paper.places[who] = (OfficeId("tarnow"),)
        for act in acts:
            assert isinstance(await place.tries(who, act), NotFound), f"{who}: {act}"
        assert await place.people[who].writes(1, "Hello") == "no-case"
        assert "I cannot find that" in await place.people[who].presses_data(">case.1")
    place.paper.places["consultant"] = (OfficeId("tarnow"), KRAKOW)
    assert isinstance(await place.tries("consultant", work.TakeCase(case)), Done)


async def test_what_is_another_visitors_is_not_there(place: Place) -> None:
    ref, case = place.scene.visit, place.scene.case
    acts: tuple[Act[object], ...] = (
        given.CancelVisit(ref),
        given.ConfirmVisit(ref),
        given.MoveVisit(ref, SLOT.start),
        work.EndCase(case),
        work.ReturnToCase(case),
        work.RateCase(case, 5),
        work.AlertDesk(ref, "late"),
        work.SayHowLate(ref, "10"),
    )
    for act in acts:
        for who in EVERYBODY:
            if who != "visitor":
                assert isinstance(await place.tries(who, act), NotFound), f"{who}: {act}"


# --- Roles -----------------------------------------------------------------------------------------------------------


async def test_nobody_reaches_above_themselves(place: Place) -> None:
    owner = StaffId(int(str((await place.house.rows("SELECT id FROM staff WHERE role = 'owner'"))[0][0])))
    acts: tuple[Act[object], ...] = (
        work.SaveStaff(owner, role="consultant"),
        work.SaveStaff(owner, gone=True),
        work.SaveStaff(owner, languages=()),
        work.SaveStaff(place.scene.consultant, role="owner"),
        work.NewStaffCode(owner, "link"),
        work.NewStaffCode(owner, "account"),
        work.InviteStaff("Jan", "owner", (), ("pl",)),
    )
    for act in acts:
        assert isinstance(await place.tries("coordinator", act), NotFound), f"{act}"


async def test_what_another_holds_is_theirs_or_a_coordinators_to_give(place: Place) -> None:
    case = place.scene.case
    other = await english(place.house, "other")
    assert place.paper.members is not None
    place.paper.members.add("other")
    theirs = await place.house.employs(other, offices=("krakow",), name="Other")
    await place.house.rows(f"UPDATE cases SET holder = {theirs} RETURNING id")
    for act in (work.TakeCase(case), work.ReleaseCase(case), work.HandCase(case, place.scene.consultant)):
        assert await place.tries("consultant", act) == work.TakenAlready("Other")
    for act in (work.ReleaseCase(case), work.HandCase(case, place.scene.consultant)):
        assert await place.tries("coordinator", act) == given.Done()


async def test_a_case_is_handed_to_those_who_serve_its_office_alone(place: Place) -> None:
    rows = await place.house.rows("SELECT id FROM staff WHERE name IN ('Elsewhere', 'Gone', 'Invited') ORDER BY id")
    for (id,) in rows:
        act = work.HandCase(place.scene.case, StaffId(int(str(id))))
        assert isinstance(await place.tries("consultant", act), NotFound)


# --- Codes -----------------------------------------------------------------------------------------------------------

CODE = "ABCDEFGHJKMNPQRSTUVWXYZ234"


async def code_for(house: House, name: str, kind: str = "account", code: str = CODE) -> None:
    rows = await house.rows(f"SELECT id FROM staff WHERE name = '{name}'")

    async def work(connection: Connection) -> None:
        await roster.make_code(connection, StaffId(int(str(rows[0][0]))), kind, code, house.now)

    await house.database.run(work)


async def joins(person: Person, code: str = CODE) -> str:
    await person.presses_data(">join")
    return await person.says(code)


async def accounts(house: House, name: str) -> list[tuple[object, ...]]:
    mine = f"SELECT a.address FROM staff_account a JOIN staff s ON s.id = a.staff_id WHERE s.name = '{name}'"
    return await house.rows(mine)


async def test_a_code_for_the_browser_binds_no_account(place: Place) -> None:
    await code_for(place.house, "Invited", "link")
    assert "does not work" in await joins(place.people["stranger"])
    assert await accounts(place.house, "Invited") == []


async def test_a_code_of_somebody_let_go_does_nothing_to_whoever_tries_it(place: Place) -> None:
    await code_for(place.house, "Gone")
    assert "does not work" in await joins(place.people["consultant"])
    assert await accounts(place.house, "Gone") == []
    assert await accounts(place.house, "Consultant") == [("consultant",)], "they are still who they were"


async def test_a_code_that_is_too_old_or_used_is_as_wrong_as_any(place: Place) -> None:
    await code_for(place.house, "Invited")
    assert "Welcome, Invited" in await joins(place.people["invited"])
    wrong = await joins(place.people["stranger"])
    await code_for(place.house, "Invited", code=CODE[::-1])
    place.house.later(hours=24)
    assert await joins(place.people["stranger"], CODE[::-1]) == wrong
    assert await joins(place.people["stranger"], "NEVER") == wrong


async def test_of_two_who_use_one_code_at_once_one_joins(place: Place) -> None:
    await code_for(place.house, "Invited")
    inputs = []
    both: tuple[Who, ...] = ("stranger", "visitor")
    for who in both:
        person = place.people[who]
        await person.arrives(f"join-{CODE}")
        inputs.append(Input("paper", f"j{who}", who, Pressed(person.data("Yes"), "m"), "en"))
    await asyncio.gather(*(place.house.conversation.receive(one) for one in inputs))
    assert len(await accounts(place.house, "Invited")) == 1


async def test_codes_are_kept_as_digests_alone(place: Place) -> None:
    await code_for(place.house, "Invited")
    assert CODE not in str(await place.house.rows("SELECT * FROM invitation"))


# --- At once ---------------------------------------------------------------------------------------------------------


@on_postgresql
async def test_what_the_roster_says_in_one_process_holds_in_the_other_at_once(url: str) -> None:
    async with a_house(url, centre=CENTRE) as here, a_house(url, centre=CENTRE, owner="there", fresh=False) as there:
        kasia, ewa = await english(here, "kasia"), await english(here, "ewa")
        await here.employs(kasia, role="coordinator")
        id = await here.employs(ewa, offices=("krakow",))
        ola = await english(here, "ola")
        await ola.commands("person")
        await fills_in(ola, "Documents", "Kraków")
        abroad = replace(ewa, house=there)
        assert await abroad.writes(1, "Hello") == "written"
        await kasia.presses_data(f">member.{id}.offices")
        await fills_in(kasia, "✓ Kraków", "Tarnów", "That is all")
        assert await abroad.writes(1, "Hello?", id="b") == "no-case"
        await kasia.presses_data(f">member.{id}.go")
        await kasia.presses("Yes, remove access")
        assert await abroad.writes(1, "Hello??", id="c") == "not-staff"
        await here.employs(ewa)
        assert await abroad.writes(1, "I am back", id="d") == "written"


async def test_whoever_leaves_the_group_or_is_not_vouched_for_writes_nothing(place: Place) -> None:
    for who in EVERYBODY[:6]:
        assert await place.people[who].writes(1, "Hello") == "not-staff"
    assert await place.people["elsewhere"].writes(1, "Hello") == "no-case"
    assert await place.people["coordinator"].writes(1, "Hello") == "written"
    assert place.paper.members is not None
    place.paper.members.discard("coordinator")
    assert await place.people["coordinator"].writes(1, "Hello") == "not-staff"


@pytest.mark.parametrize(
    ("change", "keeps"),
    [
        ("UPDATE staff SET offices = '[\"tarnow\"]' WHERE name = 'Consultant' RETURNING id", False),
        ("UPDATE staff_account SET away = true WHERE address = 'consultant' RETURNING address", False),
        ("UPDATE staff SET languages = '[\"pl\"]' WHERE name = 'Consultant' RETURNING id", True),
    ],
    ids=["another office", "out of the group", "still there"],
)
async def test_a_case_goes_back_to_those_alone_who_still_may_have_it(place: Place, change: str, keeps: bool) -> None:
    mine = "UPDATE cases SET holder = (SELECT id FROM staff WHERE name = 'Consultant') RETURNING holder"
    [(holder,)] = await place.house.rows(mine)
    visitor = place.people["visitor"]
    await visitor.presses_data(">ending.1")
    await place.house.rows(change)
    place.house.later(hours=1, minutes=30)
    await visitor.presses_data(">again.1")
    assert await place.house.rows("SELECT state, holder FROM cases") == [("open", holder if keeps else None)]
