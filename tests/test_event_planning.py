"""Events as coordinators plan them in a chat: made in few questions, worded, published, moved, repeated, cancelled."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bot.centre.offer import OfficeId
from bot.conversation import Conversation
from storage.eventwork import Copied, CopyEvent, EventId, PublishEvent
from tests.coordinating import english, fills_in, works_here
from tests.enrolling import ticks
from tests.gathering import at, column, found, planned, takes_part
from tests.talk import House, Person
from tests.test_desk_dialogs import acts, labels

WEEKS = [at(17, day=1, month=12) + timedelta(weeks=week) for week in range(10)]


async def opens(who: Person, id: int) -> str:
    """The card of an event."""
    return await who.presses_data(f">eventcard.{id}")


async def closed_on(house: House, first: str, last: str, office: str = "krakow") -> None:
    """The office is closed from one day to another, of which everybody knows."""
    await house.rows(
        "INSERT INTO closure (office, first_day, last_day, reason) "
        f"VALUES ('{office}', '{first}', '{last}', '{{}}') RETURNING id"
    )
    await house.rows("UPDATE counter SET value = value + 1 WHERE name = 'timetable' RETURNING value")


def holidays(house: House, *days: date) -> None:
    """These days are public holidays."""
    configured = replace(house.world.configured, holidays=dict.fromkeys(days, "Święto"))
    house.world = replace(house.world, configured=configured)
    house.conversation = Conversation(house.world, house.delivery)


# --- A new event -----------------------------------------------------------------------------------------------------


async def test_a_workshop_is_made_in_few_questions_and_seen_by_nobody(desk: House) -> None:
    kasia = await works_here(desk)
    await kasia.commands("desk")
    await fills_in(kasia, "For coordinators", "Events")
    assert "Nothing is planned here." in kasia.sees
    await fills_in(kasia, "New event", "Workshop", "Finding work", "Kraków")
    assert "24.12 17:00-19:00" in kasia.sees
    assert "I did not understand" in await kasia.says("some evening")
    assert "I did not understand" in await kasia.says("10-12")
    assert "That time is past" in await kasia.says("23.11.2026 8:00-9:00")
    assert "The project ends on Sunday, 28 February" in await kasia.says("1.3.2027 17-19")
    await kasia.says("1.12 17-19:30")
    assert "✓ English" in labels(kasia)
    await fills_in(kasia, "Українська", "That is all")
    assert "from 1 to 9999" in await kasia.says("many")
    await kasia.says("12")
    assert "at most 100" in await kasia.says("x" * 101)
    await kasia.says("How to write a CV")
    seen = await kasia.says("We write one together.\nBring your own.")
    assert "Title: How to write a CV" in seen
    assert "Workshop. Topic: Finding work" in seen
    assert "Tuesday, 1 December, 17:00–19:30" in seen
    assert "Where: Kraków" in seen
    assert "Languages: Ukrainian, English" in seen
    assert "Who may come: everybody" in seen
    assert "Places: 12" in seen
    seen = await kasia.presses("Save")
    assert "The draft is saved." in seen
    assert "A draft: nobody else sees it yet." in seen
    assert "Written in: English" in seen
    assert "Missing: Ukrainian, Polish, Russian" in seen
    one = await found(desk, EventId(1))
    assert (one.state, one.original, one.about.words) == (
        "draft",
        "en",
        (("en", "We write one together.\nBring your own."),),
    )
    await kasia.presses_data(">eventdesk.drafts")
    assert "Drafts, which nobody else sees yet: 1" in kasia.sees


async def test_a_webinar_is_online_and_a_course_has_many_sessions(desk: House) -> None:
    holidays(desk, date(2026, 12, 15))
    await closed_on(desk, "2026-12-20", "2026-12-26")
    kasia = await works_here(desk)
    await kasia.presses_data(">newevent")
    await fills_in(kasia, "Webinar", "Starting a business")
    await kasia.says("3.12 18:00")
    await kasia.presses("That is all")
    await kasia.presses("No limit")
    assert "begins with https://" in await kasia.says("example.org")
    await kasia.says("https://meet.example.org/abc")
    await kasia.says("Your own business")
    await kasia.presses("Later")
    assert "Thursday, 3 December, 18:00–20:00" in kasia.sees
    assert "Where: Online" in kasia.sees
    assert "Link: https://meet.example.org/abc" in kasia.sees
    assert "Places: no limit" in kasia.sees
    await kasia.presses("Save")

    await kasia.presses_data(">newevent")
    await fills_in(kasia, "Course", "The Polish language", "Kraków")
    await kasia.says("1.12 17:00-18:30")
    assert "First session: Tuesday, 1 December, 17:00" in kasia.sees
    assert "must not be before" in await kasia.says("30.11")
    await kasia.says("29.12")
    await fills_in(kasia, "That is all", "A1", "No limit")
    await kasia.says("Polish from the beginning")
    await kasia.presses("Later")
    assert "Sessions: 3" in kasia.sees, "not on the holiday and not while the office is closed"
    assert "Tuesday, 29 December, 17:00–18:30" in kasia.sees
    assert "Level: A1" in kasia.sees
    await kasia.presses("Save")
    assert len((await found(desk, EventId(2))).sessions) == 3

    await kasia.presses_data(">newevent")
    await fills_in(kasia, "Course", "Trades and qualifications", "Tarnów")
    await kasia.says("15.12 9-11")
    await kasia.presses("Only this session for now")
    assert "A0, beginners" not in labels(kasia)
    await fills_in(kasia, "That is all")
    assert "A0, beginners" in labels(kasia)
    await fills_in(kasia, "No level", "No limit")
    await kasia.says("Welding")
    await kasia.presses("Later")
    assert "Tuesday, 15 December is a public holiday (Święto)" in kasia.sees


async def test_without_subjects_nothing_can_be_planned(desk: House) -> None:
    desk.world = replace(desk.world, offer=replace(desk.world.offer, topics=()))
    desk.conversation = Conversation(desk.world, desk.delivery)
    kasia = await works_here(desk)
    await kasia.presses_data(">newevent")
    assert "names no topics" in await kasia.presses("Course")


# --- The list and the card -------------------------------------------------------------------------------------------


async def test_the_list_is_by_office_and_by_state(desk: House) -> None:
    kasia = await works_here(desk)
    for day in range(1, 9):
        await planned(desk, at(17, day=day), published=True)
    await planned(desk, at(17, day=3), office=OfficeId("tarnow"), published=True)
    await planned(desk, at(17, day=4), at(17, day=11), office=None, link="https://meet.example.org/x", published=True)
    over = await planned(desk, at(9, day=24, month=11), published=True)
    await planned(desk)
    await desk.rows(f"UPDATE event SET state = 'cancelled' WHERE id = {over.id} RETURNING id")
    await kasia.presses_data(">eventdesk")
    assert "Still to come: 10" in kasia.sees
    assert labels(kasia)[0] == "Tue, 1 Dec: Jak pisać CV"
    assert "Places taken: 0 of 3. In line: 0" in kasia.sees
    await kasia.presses("More")
    assert labels(kasia)[0] == "Sat, 5 Dec: Jak pisać CV"
    await kasia.presses("← ")
    await kasia.presses("Online")
    assert "Events: Online" in kasia.sees
    assert "Still to come: 1" in kasia.sees
    assert "Sessions: 2" in kasia.sees
    await kasia.presses("Tarnów")
    assert "Still to come: 1" in kasia.sees
    await kasia.presses("Everywhere")
    await kasia.presses("Drafts")
    assert "Drafts, which nobody else sees yet: 1" in kasia.sees
    await kasia.presses("Tarnów")
    assert "There are no drafts here." in kasia.sees
    await kasia.presses("Over or cancelled")
    assert "Nothing is over here yet." in kasia.sees
    await kasia.presses("Everywhere")
    assert "Over or cancelled: 1" in kasia.sees
    assert "Cancelled" in kasia.sees
    await desk.rows("UPDATE event SET state = 'cancelled' RETURNING id")
    for _ in range(6):
        assert isinstance(await acts(desk, "kasia", CopyEvent(over.id, tuple(WEEKS))), Copied)
    await desk.rows("UPDATE event SET state = 'cancelled' RETURNING id")
    await kasia.presses_data(">eventdesk.past")
    assert "Over or cancelled: 72" in kasia.sees, "however many there are"
    await kasia.presses_data(">eventdesk.past..11")
    assert len([one for one in labels(kasia) if one.endswith("Jak pisać CV")]) == 6
    for door in (">eventdesk.nonsense", ">eventdesk.drafts.moon", ">eventcard.77", ">eventcard.x"):
        assert "I cannot find that." in await kasia.presses_data(door)


async def test_the_card_says_how_it_stands(desk: House) -> None:
    kasia = await works_here(desk)
    one = await planned(
        desk,
        published=True,
        places=9,
        companions=2,
        closes_at=at(12, day=30, month=11),
        audiences=("migrant", "employer"),
        place="Sala 2",
        level="A1",
        kind="course",
    )
    for number, (state, more) in enumerate(
        (("joined", {"coming": True}), ("joined", {"coming": False}), ("waiting", {}), ("offered", {}))
    ):
        await takes_part(desk, one, f"p{number}", state=state, **more)
    await desk.rows("UPDATE event SET news = 1 RETURNING id")
    seen = await opens(kasia, one.id)
    for line in (
        "Jak pisać CV",
        "Published: people see it.",
        "Course. Topic: Finding work",
        "Level: A1",
        "Where: Kraków, Sala 2",
        "Who may come: foreigners, employers",
        "Each may bring along: 2",
        "People can join until: Monday, 30 November, 12:00",
        "Places taken: 3 of 9. In line: 2",
        "Said they are coming: 1. Cannot come: 1",
        "Asked whether they want a free place: 1",
        "Not told of the last change yet: 4",
        "Written in: Polish",
    ):
        assert line in seen, line
    desk.times.append(at(18))
    await desk.rows("UPDATE enrolment SET rating = id + 2 WHERE state = 'joined' RETURNING id")
    await opens(kasia, one.id)
    assert {"Who came", "Check a ticket", "List as a file"} <= set(labels(kasia))
    desk.times.append(at(20))
    assert "It is over." in await opens(kasia, one.id)
    assert "Ratings: 2, on average 3.5 of 5" in kasia.sees


async def test_consultants_see_what_is_published_and_change_nothing(desk: House) -> None:
    await works_here(desk)
    ewa = await works_here(desk, "ewa", "consultant", offices=("krakow",))
    one, draft = await planned(desk, published=True), await planned(desk)
    other = await planned(desk, office=OfficeId("tarnow"), published=True)
    await ewa.commands("desk")
    await ewa.presses("Events")
    assert "Still to come: 1" in ewa.sees
    assert not {"Drafts", "New event", "Tarnów"} & set(labels(ewa))
    await opens(ewa, one.id)
    assert not {"Publish", "Title and text", "Change something", "Copy", "Cancel the event"} & set(labels(ewa))
    doors = ("eventpublish", "eventtexts", "eventfield", "eventtimes", "eventseries", "eventcopy", "eventcancel")
    for door in (*(f">{door}.{one.id}" for door in doors), f">eventcard.{draft.id}", f">eventcard.{other.id}"):
        assert "I cannot find that." in await ewa.presses_data(door), door
    assert "I cannot find that." in await ewa.presses_data(">newevent")
    assert "I cannot find that." in await ewa.presses_data(">eventdesk.coming.tarnow")
    assert "I cannot find that." in await ewa.presses_data(f">eventdrop.{draft.id}")


# --- Words and publishing --------------------------------------------------------------------------------------------


async def test_translations_are_written_below_the_original_and_grow_outdated(desk: House) -> None:
    kasia = await works_here(desk)
    one = await planned(desk)
    await opens(kasia, one.id)
    await kasia.presses("Title and text")
    assert "Polish (the original): Jak pisać CV" in kasia.sees
    await kasia.presses("Write: English")
    assert "The original (Polish): Jak pisać CV" in kasia.sees
    await kasia.says("How to write a CV")
    assert "The original (Polish): Piszemy razem." in kasia.sees
    await kasia.says("We write together.")
    assert "It is saved." in kasia.sees
    assert "English: How to write a CV" in kasia.sees
    desk.later(minutes=1)
    await kasia.presses("Change: Polish")
    assert "Until now: Jak pisać CV" in kasia.sees
    await kasia.says("CV w jeden wieczór")
    await kasia.presses("Leave it as it is")
    assert "Outdated, because the original has changed: English" in kasia.sees
    assert "English (outdated): How to write a CV" in kasia.sees
    await kasia.presses("Change: English")
    await fills_in(kasia, "Leave it as it is", "Leave it as it is")
    assert "Outdated" not in kasia.sees
    await kasia.presses("Delete: English")
    await kasia.presses("Yes, delete")
    assert "Missing: Ukrainian, Russian, English" in kasia.sees
    await kasia.presses("Write: English")
    await kasia.says("CV")
    await kasia.presses("Later")
    assert "English: CV" in kasia.sees
    for door in (f">eventtexts.{one.id}.xx", f">eventtexts.{one.id}.pl.gone", f">eventtexts.{one.id}.uk.gone"):
        assert "I cannot find that." in await kasia.presses_data(door)


async def test_what_is_missing_is_said_before_publishing(desk: House) -> None:
    kasia = await works_here(desk)
    one = await planned(desk, office=None)
    await opens(kasia, one.id)
    assert "The link is still missing." in kasia.sees
    assert "the link is missing" in await kasia.presses("Publish")
    await desk.rows("UPDATE event SET link = 'https://meet.example.org/x' RETURNING id")
    await desk.rows("UPDATE event_text SET about = '' RETURNING title")
    assert "the title or the description is missing" in await kasia.presses("Publish")
    await desk.rows("UPDATE event_text SET about = 'Piszemy.' RETURNING title")
    await kasia.presses_data(f">eventtexts.{one.id}.en")
    await kasia.says("CV")
    await kasia.says("We write.")
    desk.later(minutes=1)
    await kasia.presses("Change: Polish")
    await kasia.says("Nowy tytuł")
    await kasia.presses("Leave it as it is")
    await kasia.presses("Back to the event")
    seen = await kasia.presses("Publish")
    assert "Missing: " in seen
    assert "Outdated, because the original has changed: English" in seen
    assert "Publish “CV”?" in seen
    assert "Published: 1" in await kasia.presses("Yes, publish")
    assert "Published: 1" in await kasia.presses_data(f">eventpublish.{one.id}")
    assert (await found(desk, one.id)).state == "published"
    late = await planned(desk, closes_at=at(12, day=30, month=11))
    desk.times.append(at(13, day=30, month=11))
    assert "the last day to join is past" in await kasia.presses_data(f">eventpublish.{late.id}")
    desk.times.append(at(17))
    assert "it has begun already" in await kasia.presses_data(f">eventpublish.{late.id}")


async def test_what_becomes_incomplete_while_it_is_published_is_not(desk: House) -> None:
    kasia = await works_here(desk)
    one = await planned(desk)
    await acts(desk, "kasia", CopyEvent(one.id, (at(17, day=8),), series=True))
    await desk.rows("UPDATE event_text SET about = '' WHERE event_id = 2 RETURNING title")
    await kasia.presses_data(f">eventpublish.{one.id}")
    await kasia.presses("All drafts of the series (2)")
    assert "the title or the description is missing" in await kasia.presses("Yes, publish")
    assert await column(desk, "SELECT state FROM event") == ["draft", "draft"]


# --- Changing --------------------------------------------------------------------------------------------------------


async def test_every_field_is_changed_on_its_own(desk: House) -> None:
    kasia = await works_here(desk)
    one = await planned(desk, kind="course")
    door = f">eventfield.{one.id}"
    await opens(kasia, one.id)
    await kasia.presses("Change something")
    assert "Link" not in labels(kasia)
    for field, now, words in (
        ("places", "Now: Places: 3", "20"),
        ("companions", "Now: 0", "2"),
        ("place", "Now: –", "Sala 2"),
    ):
        assert now in await kasia.presses_data(f"{door}.{field}")
        assert "It is saved." in await kasia.says(words)
    await kasia.presses_data(f"{door}.companions")
    assert "from 0 to 9" in await kasia.says("11")
    await kasia.presses_data(f"{door}.closes")
    assert "I did not understand" in await kasia.says("soon")
    assert "not after the beginning" in await kasia.says("24.12")
    await kasia.says("30.11")
    assert "until: Monday, 30 November, 23:59" in kasia.sees
    assert "Now: Monday, 30 November, 23:59" in await kasia.presses_data(f"{door}.closes")
    await kasia.says("30.11 12:00")
    assert "until: Monday, 30 November, 12:00" in kasia.sees
    await kasia.presses_data(f"{door}.closes")
    await kasia.presses("Until it begins")
    assert "until:" not in kasia.sees
    for field, label, line in (
        ("kind", "Information meeting", "Information meeting. Topic"),
        ("kind", "Course", "Course. Topic"),
        ("topic", "The Polish language", "Topic: The Polish language"),
        ("level", "B1", "Level: B1"),
        ("office", "Tarnów", "Where: Tarnów, Sala 2"),
    ):
        await kasia.presses_data(f"{door}.{field}")
        assert line in await kasia.presses(label), field
    await kasia.presses_data(f"{door}.place")
    await kasia.presses("Just the office")
    assert "Where: Tarnów\n" in kasia.sees
    await kasia.presses_data(f"{door}.languages")
    await fills_in(kasia, "English", "That is all")
    assert "Languages: Ukrainian, Polish, English" in kasia.sees
    await kasia.presses_data(f"{door}.audiences")
    await fills_in(kasia, "institutions", "That is all")
    assert "Who may come: institutions" in kasia.sees
    await kasia.presses_data(f"{door}.audiences")
    await fills_in(kasia, "Choose all", "That is all")
    assert "Who may come: everybody" in kasia.sees
    await kasia.presses_data(f"{door}.places")
    await kasia.presses("No limit")
    assert "Places: no limit" in kasia.sees
    await kasia.presses_data(f"{door}.office")
    await kasia.presses("Online")
    assert "The link is still missing." in kasia.sees
    await kasia.presses_data(f"{door}.link")
    await kasia.says("https://meet.example.org/x")
    assert "Link: https://meet.example.org/x" in kasia.sees
    for wrong in (f"{door}.place", f"{door}.nonsense", ">eventfield.77"):
        assert "I cannot find that." in await kasia.presses_data(wrong)
    await desk.rows("UPDATE event SET topic = 'old' RETURNING id")
    assert "Now: old" in await kasia.presses_data(f"{door}.topic")
    assert "Topic: old" in await kasia.presses_data(door)


async def test_what_people_have_joined_goes_online_with_its_link_alone(desk: House) -> None:
    kasia = await works_here(desk)
    one = await planned(desk, published=True)
    await takes_part(desk, one, "ola")
    await kasia.presses_data(f">eventfield.{one.id}.office")
    assert "The new link, please." in await kasia.presses("Online")
    await kasia.says("https://meet.example.org/x")
    assert "People who will be told at once: 1" in kasia.sees
    await kasia.presses("Yes, change it")
    assert "Link: https://meet.example.org/x" in kasia.sees


async def test_it_is_said_how_many_hear_of_another_place(desk: House) -> None:
    kasia = await works_here(desk)
    one = await planned(desk, published=True)
    for name in ("a", "b"):
        await takes_part(desk, one, name)
    await kasia.presses_data(f">eventfield.{one.id}.place")
    assert "People who will be told at once: 2" in await kasia.says("Sala 3")
    old = kasia.data("Yes, change it")
    assert await column(desk, "SELECT place FROM event") == [""]
    other = await works_here(desk, "jan")
    await other.presses_data(f">eventfield.{one.id}.companions")
    await other.says("1")
    assert "People who are told now" not in await kasia.presses_data(old), "it is not as it was seen"
    assert "People who are told now: 2" in await kasia.presses("Yes, change it")
    assert await column(desk, "SELECT news FROM event") == [1]
    await kasia.presses_data(f">eventfield.{one.id}.places")
    assert "Places taken already: 2" in await kasia.says("1")
    await kasia.says("2")
    assert "It is saved." in kasia.sees


async def test_of_what_is_over_nobody_is_told_and_nobody_is_said_to_be(desk: House) -> None:
    kasia = await works_here(desk)
    one = await planned(desk, published=True)
    await takes_part(desk, one, "ola")
    desk.times.append(at(20))
    await kasia.presses_data(f">eventfield.{one.id}.place")
    assert "It is saved." in await kasia.says("Sala 2")


async def test_a_series_is_changed_from_here_on(desk: House) -> None:
    kasia = await works_here(desk)
    one = await planned(desk, published=True)
    await acts(desk, "kasia", CopyEvent(one.id, tuple(at(17, day=day) for day in (8, 15)), series=True))
    await acts(desk, "kasia", PublishEvent(one.id, series=True))
    second = await found(desk, EventId(2))
    await takes_part(desk, second, "a")
    assert "Events in the series: 3, drafts among them: 0" in await opens(kasia, one.id)
    await kasia.presses_data(f">eventfield.{one.id}.place")
    await kasia.says("Sala 3")
    await kasia.presses("This one and 2 that follow")
    assert "People who will be told at once: 1" in kasia.sees
    await kasia.presses("Yes, change it")
    assert await column(desk, "SELECT place FROM event") == ["Sala 3"] * 3
    await kasia.presses_data(f">eventfield.{second.id}.places")
    await kasia.says("20")
    await kasia.presses("Only this one")
    assert await column(desk, "SELECT places FROM event ORDER BY id") == [3, 20, 3]
    await kasia.presses_data(f">eventtexts.{one.id}.en")
    await kasia.says("CV")
    await kasia.says("We write.")
    await kasia.presses("This one and 2 that follow")
    assert await column(desk, "SELECT count(*) FROM event_text WHERE language = 'en'") == [3]
    await kasia.presses_data(f">eventtexts.{one.id}.en.gone")
    await fills_in(kasia, "Only this one", "Yes, delete")
    assert await column(desk, "SELECT count(*) FROM event_text WHERE language = 'en'") == [2]


# --- Times -----------------------------------------------------------------------------------------------------------


async def test_moving_asks_for_what_is_new_alone_and_says_who_hears_of_it(desk: House) -> None:
    holidays(desk, date(2026, 12, 3))
    kasia = await works_here(desk)
    one = await planned(desk, published=True)
    await takes_part(desk, one, "ola")
    await opens(kasia, one.id)
    await kasia.presses("Change the time")
    assert "Until now: Tuesday, 1 December, 17:00–19:00" in kasia.sees
    seen = await kasia.says("3.12")
    assert "Thursday, 3 December, 17:00–19:00" in seen
    assert "Thursday, 3 December is a public holiday (Święto)" in seen
    assert "told at once: 1" in seen
    assert "People who are told now: 1" in await kasia.presses("Yes, change it")
    assert (await found(desk, one.id)).start == at(17, day=3)
    await kasia.presses("Change the time")
    await kasia.says("18-20:30")
    await kasia.presses("Yes, change it")
    moved = await found(desk, one.id)
    assert (moved.start, moved.end) == (at(18, day=3), at(20, 30, day=3))
    await kasia.presses("Change the time")
    assert "Nothing has changed." in await kasia.says("18:00-20:30")
    draft = await planned(desk)
    await kasia.presses_data(f">eventtimes.{draft.id}")
    assert "Is that right?" in await kasia.says("2.12 9:00-10:00")
    await kasia.presses("Save")
    assert "It is saved." in kasia.sees


async def test_sessions_of_a_course_are_added_moved_and_left_out(desk: House) -> None:
    await closed_on(desk, "2026-12-22", "2026-12-22")
    kasia = await works_here(desk)
    one = await planned(desk, *(at(17, day=day) for day in (1, 8, 15)), kind="course", published=True)
    await kasia.presses_data(f">eventtimes.{one.id}")
    await kasia.presses("Add a session")
    assert "There is another session at that time." in await kasia.says("8.12")
    await kasia.says("22.12")
    await kasia.presses("Tuesday, 8 December")
    await kasia.presses("Cancel this session")
    await kasia.presses("Tuesday, 15 December")
    await kasia.presses("Another time")
    await kasia.says("16.12 18-19")
    seen = await kasia.presses("That is all")
    assert "Sessions: 3" in seen
    assert "the office is closed on Tuesday, 22 December" in seen
    await kasia.presses("Save")
    moved = await found(desk, one.id)
    assert [(session.number, session.start) for session in moved.sessions] == [
        (1, at(17)),
        (3, at(18, day=16)),
        (4, at(17, day=22)),
    ]
    await kasia.presses_data(f">eventtimes.{one.id}")
    await kasia.presses("Move all that is to come")
    await kasia.says("2.12 16:00-18:00")
    await kasia.presses("That is all")
    await kasia.presses("Save")
    moved = await found(desk, one.id)
    assert [session.start for session in moved.sessions] == [at(16, day=2), at(17, day=17), at(16, day=23)]


async def test_what_begins_meanwhile_is_not_moved(desk: House) -> None:
    kasia = await works_here(desk)
    one = await planned(desk, published=True)
    await kasia.presses_data(f">eventtimes.{one.id}")
    await kasia.says("2.12")
    desk.times.append(at(18))
    assert "That is not possible" in await kasia.presses("Save")
    long = await planned(desk, at(9, day=2), *(at(9, day=2) + timedelta(days=day) for day in range(1, 13)))
    assert "… and 3 more" in await opens(kasia, long.id)


async def test_who_takes_part_hears_of_the_evening_that_is_moved_and_of_the_last_one_that_is_dropped(
    desk: House,
) -> None:
    kasia = await works_here(desk)
    one = await planned(desk, *(at(17, day=day) for day in (1, 8, 15)), kind="course", published=True)
    ola = await english(desk, "ola")
    await ola.presses_data(f">joinevent.{one.id}")
    await kasia.presses_data(f">eventtimes.{one.id}")
    await fills_in(kasia, "Tuesday, 8 December", "Another time")
    await kasia.says("9.12")
    seen = await kasia.presses("That is all")
    assert "People who will be told at once: 1" in seen
    await kasia.presses("Yes, change it")
    assert await ticks(desk).tell_news() == 1
    heard = await ola.reads()
    assert "Was: Tuesday, 8 December, 17:00–19:00\nNow: Wednesday, 9 December, 17:00–19:00" in heard
    assert "15 December" not in heard, "what has not changed is not told"
    desk.times.append(at(20, day=9))
    await kasia.presses_data(f">eventtimes.{one.id}")
    await fills_in(kasia, "Tuesday, 15 December", "Cancel this session", "That is all", "Yes, change it")
    assert await ticks(desk).tell_news() == 1
    assert "Cancelled: Tuesday, 15 December" in await ola.reads()
    assert labels(ola) == ["Details", "A person"], "nobody is asked whether they come to what is over"
    assert await ticks(desk).tell_news() == 0


# --- Series and copies -----------------------------------------------------------------------------------------------


async def test_every_tuesday_until_a_day(desk: House) -> None:
    holidays(desk, date(2026, 12, 15))
    await closed_on(desk, "2026-12-21", "2026-12-24")
    kasia = await works_here(desk)
    one = await planned(desk, published=True)
    await opens(kasia, one.id)
    await kasia.presses("Repeat every week")
    assert "It repeats every week: Tuesday, 1 December, 17:00–19:00" in kasia.sees
    assert "I did not understand" in await kasia.says("June")
    assert "must not be before Tuesday, 8 December" in await kasia.says("5.12")
    assert "The project ends on" in await kasia.says("1.6.2027")
    seen = await kasia.says("12.1")
    assert "Left out, a public holiday: Tuesday, 15 December (Święto)" in seen
    assert "Left out, the office is closed: Tuesday, 22 December" in seen
    assert "New drafts: 4. Days: Tue, 8 Dec, Tue, 29 Dec, Tue, 5 Jan, Tue, 12 Jan" in seen
    assert "Drafts made: 4" in await kasia.presses("Yes, make them")
    assert "Events in the series: 5, drafts among them: 4" in kasia.sees
    await kasia.presses_data(">eventdesk.drafts")
    await kasia.presses("Tue, 8 Dec")
    await kasia.presses("Publish")
    await fills_in(kasia, "All drafts of the series (4)", "Yes, publish")
    assert "Published: 4" in kasia.sees
    await kasia.presses_data(f">eventseries.{one.id}")
    assert "There is no such day until then" in await kasia.says("12.1")
    course = await planned(desk, at(17), at(17, day=8))
    assert "I cannot find that." in await kasia.presses_data(f">eventseries.{course.id}")


async def test_one_of_a_series_is_moved_alone(desk: House) -> None:
    kasia = await works_here(desk)
    one = await planned(desk, published=True)
    await acts(desk, "kasia", CopyEvent(one.id, (at(17, day=8), at(17, day=15)), series=True))
    await acts(desk, "kasia", PublishEvent(one.id, series=True))
    ola, ivan = await english(desk, "ola"), await english(desk, "ivan")
    await ola.presses_data(f">joinevent.{one.id + 1}")
    await ivan.presses_data(f">joinevent.{one.id + 2}")
    await kasia.presses_data(f">eventtimes.{one.id + 1}")
    await kasia.says("10.12 18-20")
    await kasia.presses("Yes, change it")
    assert await ticks(desk).tell_news() == 1
    assert "Was: Tuesday, 8 December, 17:00–19:00\nNow: Thursday, 10 December, 18:00–20:00" in await ola.reads()
    assert await ivan.reads() == ""
    assert [(await found(desk, EventId(one.id + n))).start for n in (0, 2)] == [at(17), at(17, day=15)]
    assert "Events in the series: 3" in await opens(kasia, one.id + 1), "it still belongs to it"


async def test_a_series_has_an_end(desk: House) -> None:
    configured = replace(desk.world.configured, last_day=None)
    desk.world = replace(desk.world, configured=configured)
    desk.conversation = Conversation(desk.world, desk.delivery)
    kasia = await works_here(desk)
    one = await planned(desk)
    await kasia.presses_data(f">eventseries.{one.id}")
    assert "a series can have: 60" in await kasia.says("1.6.2028")
    desk.times.append(at(12, day=10))
    await kasia.presses_data(f">eventseries.{one.id}")
    assert "New drafts: 1. Days: Tue, 15 Dec" in await kasia.says("15.12")


async def test_the_same_again(desk: House) -> None:
    kasia = await works_here(desk)
    one = await planned(desk)
    await opens(kasia, one.id)
    await kasia.presses("Copy")
    assert "I did not understand" in await kasia.says("18-20")
    assert "Make a copy for Tuesday, 12 January, 17:00?" in await kasia.says("12.1")
    assert "The copy is made." in await kasia.presses("Yes, copy")
    assert await column(desk, "SELECT series FROM event") == [None, None]


# --- Cancelling and deleting -----------------------------------------------------------------------------------------


async def test_cancelling_says_how_many_hear_of_it(desk: House) -> None:
    kasia = await works_here(desk)
    one = await planned(desk, published=True)
    await acts(desk, "kasia", CopyEvent(one.id, tuple(at(17, day=day) for day in (8, 15)), series=True))
    await acts(desk, "kasia", PublishEvent(one.id, series=True))
    for number, id in enumerate((1, 1, 2)):
        state = "waiting" if number else "joined"
        await takes_part(desk, await found(desk, EventId(id)), f"p{number}", state=state)
    await opens(kasia, 1)
    await kasia.presses("Cancel the event")
    await kasia.presses("Only this one")
    assert "told at once: 2" in kasia.sees
    await kasia.presses("← Back")
    await kasia.presses("This one and 2 that follow")
    assert "told at once: 3" in kasia.sees
    assert "And those that follow in the series: 2" in kasia.sees
    seen = await kasia.presses("Yes, cancel it")
    assert "It is cancelled. People who are told now: 3" in seen
    assert await column(desk, "SELECT state FROM event") == ["cancelled"] * 3
    assert "Cancel the event" not in labels(kasia)
    assert "Copy" in labels(kasia)
    for door in ("eventcancel", "eventtimes", "eventfield", "eventtexts", "eventseries", "eventpublish"):
        assert "I cannot find that." in await kasia.presses_data(f">{door}.1")


async def test_a_draft_is_deleted(desk: House) -> None:
    kasia = await works_here(desk)
    one, other = await planned(desk), await planned(desk, published=True)
    await opens(kasia, one.id)
    await kasia.presses("Delete the draft")
    assert "Jak pisać CV" in kasia.sees
    assert "The draft is deleted." in await kasia.presses("Yes, delete")
    assert await column(desk, "SELECT id FROM event") == [other.id]
    assert "I cannot find that." in await kasia.presses_data(f">eventdrop.{other.id}")
    assert "I cannot find that." in await kasia.presses_data(f">eventcancel.{one.id}")


async def test_the_audit_log_tells_of_it_without_contents(desk: House) -> None:
    kasia = await works_here(desk)
    one = await planned(desk, published=True)
    ticket = await takes_part(desk, one, "ola")
    desk.times.append(at(17))
    await kasia.presses_data(f">checkin.{ticket}")
    seen = await kasia.presses_data(">auditlog")
    assert "began an event · event 1" in seen
    assert "published · event 1" in seen
    assert f"noted: arrived · ticket {ticket}" in seen
