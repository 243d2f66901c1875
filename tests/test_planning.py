"""Events as storage makes and changes them, on every database: what may be, who hears of it, series over the clocks."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.centre.gatherings import MOST_IN_SERIES, Session, at_same_time, shifted, weekly
from bot.centre.offer import OfficeId, TopicId
from storage.eventwork import (
    CancelEvent,
    Copied,
    CopyEvent,
    DropEvent,
    EventId,
    EventSaved,
    Incomplete,
    Joined,
    JoinEvent,
    MoveEvent,
    NewEvent,
    Outdated,
    Plan,
    PublishEvent,
    ReviseEvent,
    TooFew,
    WordEvent,
)
from storage.records import Done, NotFound
from tests.enrolling import adds_up, does, join, line_up, states, who_is
from tests.gathering import HOUR, PLAN, at, column, found, planned, takes_part
from tests.talk import WARSAW, House
from tests.test_desk_dialogs import acts, tells, works

SESSIONS = ((at(17), at(19)),)


@pytest.fixture
async def centre(any_house: House) -> House:
    """A house with a coordinator."""
    await works(any_house, "kasia", role="coordinator")
    return any_house


# --- Beginning -------------------------------------------------------------------------------------------------------


async def test_a_draft_holds_everything_that_was_said(centre: House) -> None:
    plan = Plan(
        "course",
        TopicId("polish"),
        None,
        ("uk", "vi"),
        "A1",
        ("migrant",),
        12,
        2,
        at(12, day=30, month=11),
        "Sala 2",
        "https://meet.example.org/abc",
    )
    later = (at(17, day=8), at(19, day=8))
    made = await acts(centre, "kasia", NewEvent(plan, (later, *SESSIONS), "uk", " Польська ", "Разом."))
    assert isinstance(made, EventSaved)
    one = await found(centre, made.event.id)
    assert one == made.event
    assert one.plan == plan
    assert (one.state, one.series, one.original, one.taken) == ("draft", None, "uk", 0)
    assert one.sessions == (Session(1, *SESSIONS[0]), Session(2, *later))
    assert one.start.utcoffset() == timedelta(0)
    assert [(text.language, text.title, text.about) for text in one.texts] == [("uk", "Польська", "Разом.")]
    assert await centre.rows("SELECT act, object FROM audit") == [("event-new", f"event {one.id}")]


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "party"},
        {"topic": "alchemy"},
        {"office": "moon"},
        {"languages": ()},
        {"level": "Z9"},
        {"audiences": ("martian",)},
        {"places": 0},
        {"places": 10_000},
        {"companions": 10},
        {"companions": -1},
        {"place": "x" * 201},
        {"link": "http://example.org"},
        {"link": "https://" + "x" * 500},
    ],
)
async def test_what_cannot_be_is_not_begun(house: House, changes: dict[str, object]) -> None:
    await works(house, "kasia", role="coordinator")
    plan = replace(PLAN, **changes)  # type: ignore[arg-type]
    assert await acts(house, "kasia", NewEvent(plan, SESSIONS, "pl", "CV", "…")) == NotFound()
    one = await planned(house)
    assert await acts(house, "kasia", ReviseEvent(one.id, plan, one.revision)) == NotFound()
    assert (await found(house, one.id)).plan == PLAN


@pytest.mark.parametrize(
    "act",
    [
        NewEvent(PLAN, (), "pl", "CV", "…"),
        NewEvent(PLAN, ((at(19), at(17)),), "pl", "CV", "…"),
        NewEvent(PLAN, ((at(17), at(19)), (at(18), at(20))), "pl", "CV", "…"),
        NewEvent(PLAN, tuple((at(9) + day * 24 * HOUR, at(10) + day * 24 * HOUR) for day in range(61)), "pl", "CV", ""),
        NewEvent(PLAN, SESSIONS, "xx", "CV", "…"),
        NewEvent(PLAN, SESSIONS, "pl", " ", "…"),
        NewEvent(PLAN, SESSIONS, "pl", "x" * 101, "…"),
        NewEvent(PLAN, SESSIONS, "pl", "CV", "x" * 901),
    ],
)
async def test_times_and_words_have_to_be_possible(house: House, act: NewEvent) -> None:
    await works(house, "kasia", role="coordinator")
    assert await acts(house, "kasia", act) == NotFound()
    assert await house.rows("SELECT 1 FROM event") == []


async def test_what_the_centre_does_not_offer_any_more_may_stay(house: House) -> None:
    await works(house, "kasia", role="coordinator")
    one = await planned(house)
    await house.rows("UPDATE event SET topic = 'old', office = 'gone' RETURNING id")
    plan = replace((await found(house, one.id)).plan, places=9)
    assert isinstance(await acts(house, "kasia", ReviseEvent(one.id, plan, one.revision)), EventSaved)


# --- Words -----------------------------------------------------------------------------------------------------------


async def test_another_original_makes_translations_outdated(centre: House) -> None:
    one = await planned(centre)
    for language, title in (("uk", "Резюме"), ("en", "CV")):
        assert isinstance(await acts(centre, "kasia", WordEvent(one.id, language, title, "…")), EventSaved)
    one = await found(centre, one.id)
    assert [text.language for text in one.texts] == ["pl", "en", "uk"], "the original first"
    assert not one.outdated("uk")
    centre.later(minutes=1)
    await acts(centre, "kasia", WordEvent(one.id, "pl", "Jak pisać CV", "Piszemy razem."))
    assert not (await found(centre, one.id)).outdated("uk"), "written again as it was, it is no other original"
    await acts(centre, "kasia", WordEvent(one.id, "pl", "CV", "Piszemy razem."))
    changed = await found(centre, one.id)
    assert changed.outdated("uk")
    assert changed.outdated("en")
    assert not changed.outdated("pl")
    assert not changed.outdated("ru"), "what is missing is not outdated"
    centre.later(minutes=1)
    await acts(centre, "kasia", WordEvent(one.id, "uk", "Резюме", "…"))
    assert not (await found(centre, one.id)).outdated("uk"), "looked at again, it is up to date"
    assert (await found(centre, one.id)).outdated("en")


async def test_a_translation_is_taken_away_and_the_original_never(centre: House) -> None:
    one = await planned(centre)
    await acts(centre, "kasia", WordEvent(one.id, "en", "CV", ""))
    assert isinstance(await acts(centre, "kasia", WordEvent(one.id, "en", "", " ")), EventSaved)
    assert [text.language for text in (await found(centre, one.id)).texts] == ["pl"]
    for act in (
        WordEvent(one.id, "pl", "", ""),
        WordEvent(one.id, "pl", "", "Bez tytułu"),
        WordEvent(one.id, "xx", "A", "B"),
        WordEvent(one.id, "en", "x" * 101, ""),
        WordEvent(EventId(77), "en", "A", "B"),
    ):
        assert await acts(centre, "kasia", act) == NotFound()


# --- Changing --------------------------------------------------------------------------------------------------------


async def news_of(house: House, id: EventId) -> tuple[object, ...]:
    return (await house.rows(f"SELECT news, news_kind, sequence FROM event WHERE id = {id}"))[0]


async def test_who_joined_hears_of_another_place_or_link_and_of_nothing_else(centre: House) -> None:
    one = await planned(centre, published=True)
    for changes, news in (
        ({"places": 5, "companions": 2, "languages": ("en",), "topic": TopicId("polish")}, 0),
        ({"place": "Sala 3"}, 1),
        ({"office": OfficeId("tarnow")}, 2),
        ({"link": "https://meet.example.org/x"}, 3),
    ):
        one = await found(centre, one.id)
        plan = replace(one.plan, **changes)
        saved = await acts(centre, "kasia", ReviseEvent(one.id, plan, one.revision))
        assert isinstance(saved, EventSaved)
        assert (saved.event.plan, saved.event.sequence) == (plan, news)
        assert await news_of(centre, one.id) == (news, "changed", news)


async def test_what_is_published_is_never_online_without_a_link(centre: House) -> None:
    one, draft = await planned(centre, published=True), await planned(centre)
    nowhere = replace(one.plan, office=None)
    assert await acts(centre, "kasia", ReviseEvent(one.id, nowhere, one.revision)) == NotFound()
    linked = replace(nowhere, link="https://meet.example.org/x")
    assert isinstance(await acts(centre, "kasia", ReviseEvent(one.id, linked, one.revision)), EventSaved)
    assert isinstance(await acts(centre, "kasia", ReviseEvent(draft.id, nowhere, draft.revision)), EventSaved)


async def test_nobody_hears_of_what_was_never_published_or_is_over(centre: House) -> None:
    draft, over = await planned(centre), await planned(centre, published=True)
    await acts(centre, "kasia", ReviseEvent(draft.id, replace(draft.plan, place="Sala 3"), draft.revision))
    await acts(centre, "kasia", MoveEvent(draft.id, ((1, at(12), at(13)),), draft.revision + 1))
    assert await news_of(centre, draft.id) == (0, "changed", 0)
    centre.times.append(at(20))
    await acts(centre, "kasia", ReviseEvent(over.id, replace(over.plan, place="Sala 3"), over.revision))
    assert await news_of(centre, over.id) == (0, "changed", 0)
    assert (await found(centre, over.id)).place == "Sala 3"


async def test_somebody_else_was_faster(centre: House) -> None:
    one = await planned(centre)
    plans = [replace(one.plan, place=f"Sala {number}") for number in range(4)]
    outcomes = await asyncio.gather(*(acts(centre, "kasia", ReviseEvent(one.id, plan, one.revision)) for plan in plans))
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["EventSaved", *["Outdated"] * 3]
    assert await acts(centre, "kasia", MoveEvent(one.id, ((1, at(12), at(13)),), one.revision)) == Outdated()


async def test_no_place_that_somebody_has_is_taken_away(centre: House) -> None:
    one = await planned(centre, published=True)
    await takes_part(centre, one, "ola", seats=2)
    assert await acts(centre, "kasia", ReviseEvent(one.id, replace(one.plan, places=1), one.revision)) == TooFew(2)
    saved = await acts(centre, "kasia", ReviseEvent(one.id, replace(one.plan, places=2), one.revision))
    assert isinstance(saved, EventSaved)
    assert (await found(centre, one.id)).free == 0


async def test_more_places_go_to_those_in_line_who_are_told_at_once(centre: House) -> None:
    one = await planned(centre, places=1, published=True)
    await join(centre, one.id, "ola")
    await line_up(centre, one.id, "ivan", "petro")
    assert isinstance(
        await acts(centre, "kasia", ReviseEvent(one.id, replace(one.plan, places=2), one.revision)), EventSaved
    )
    assert await states(centre, one.id) == {"ivan": "offered", "petro": "waiting", "ola": "joined"}
    one = await found(centre, one.id)
    assert (one.taken, one.free) == (2, 0)
    outcome, told = await tells(centre, "kasia", ReviseEvent(one.id, replace(one.plan, places=None), one.revision))
    assert isinstance(outcome, EventSaved)
    assert await who_is(centre, told) == [("petro", "offered")]
    await adds_up(centre)


async def test_places_and_people_change_at_once_and_it_adds_up(centre: House) -> None:
    one = await planned(centre, places=3, published=True)
    people = [f"p{number}" for number in range(6)]
    tried = [does(centre, who, JoinEvent(one.id)) for who in people]
    fewer = ReviseEvent(one.id, replace(one.plan, places=2), one.revision)
    outcomes = await asyncio.gather(*tried[:3], acts(centre, "kasia", fewer), *tried[3:])
    joined = sum(isinstance(outcome, Joined) for outcome in outcomes)
    assert joined == (2 if any(isinstance(outcome, EventSaved) for outcome in outcomes) else 3)
    await adds_up(centre)


# --- Moving ----------------------------------------------------------------------------------------------------------


async def test_a_move_asks_everybody_again_and_takes_the_deadline_along(centre: House) -> None:
    one = await planned(centre, published=True, closes_at=at(20, day=29, month=11))
    await takes_part(centre, one, "ola", coming=True)
    await takes_part(centre, one, "ivan", state="waiting")
    moved = await acts(centre, "kasia", MoveEvent(one.id, ((1, at(10, day=3), at(12, day=3)),), one.revision))
    assert isinstance(moved, EventSaved)
    assert moved.event.sessions == (Session(1, at(10, day=3), at(12, day=3)),)
    assert moved.event.closes_at == at(13), "as long before the beginning as it was"
    assert await news_of(centre, one.id) == (1, "moved", 1)
    assert await column(centre, "SELECT coming FROM enrolment ORDER BY id") == [None, None]
    again = await acts(centre, "kasia", MoveEvent(one.id, ((1, at(10, day=3), at(12, day=3)),), moved.event.revision))
    assert again == moved, "the same times are no move"
    assert await news_of(centre, one.id) == (1, "moved", 1)


async def test_another_place_does_not_hide_a_move_from_those_who_have_not_heard_of_it(centre: House) -> None:
    one = await planned(centre, published=True)
    await takes_part(centre, one, "ola")
    await acts(centre, "kasia", MoveEvent(one.id, ((1, at(12), at(13)),), one.revision))
    one = await found(centre, one.id)
    await acts(centre, "kasia", ReviseEvent(one.id, replace(one.plan, place="Sala 3"), one.revision))
    assert await news_of(centre, one.id) == (2, "moved", 2)
    await centre.rows("UPDATE enrolment SET news = 2 RETURNING id")
    one = await found(centre, one.id)
    await acts(centre, "kasia", ReviseEvent(one.id, replace(one.plan, place="Sala 4"), one.revision))
    assert await news_of(centre, one.id) == (3, "changed", 3)


async def test_sessions_come_and_go_and_keep_their_numbers(centre: House) -> None:
    days = (1, 8, 15)
    one = await planned(centre, *(at(17, day=day) for day in days), published=True)
    await takes_part(centre, one, "ola")
    await centre.rows(
        "INSERT INTO event_reminder (enrolment_id, session, before_minutes, due_at, state) "
        "SELECT 1, number, 60, '2026-11-30 00:00:00+00:00', 'pending' FROM event_session RETURNING id"
    )
    first, second, _ = ((session.number, session.start, session.end) for session in one.sessions)
    wanted = (first, (2, at(18, day=8), at(20, day=8)), (0, at(17, day=22), at(19, day=22)))
    assert second != wanted[1]
    moved = await acts(centre, "kasia", MoveEvent(one.id, wanted, one.revision))
    assert isinstance(moved, EventSaved)
    assert [session.number for session in moved.event.sessions] == [1, 2, 4], "3 was given to another"
    assert (moved.event.start, moved.event.end) == (at(17), at(19, day=22))
    reminded = await centre.rows("SELECT DISTINCT session, state FROM event_reminder ORDER BY session, state")
    assert reminded == [(1, "pending"), (2, "dropped"), (2, "pending"), (3, "dropped"), (4, "pending")]


async def test_what_has_begun_is_not_moved(centre: House) -> None:
    one = await planned(centre, at(17), at(17, day=8), published=True)
    centre.times.append(at(18))
    first, second = ((session.number, session.start, session.end) for session in one.sessions)
    for wanted in (
        (second,),
        ((1, at(17), at(21)), second),
        (first, (2, at(16), at(16, 30))),
        (first, (3, at(17, day=9), at(18, day=9))),
        (first, second, (0, at(16), at(17))),
        (first, second, second),
        (first, (0, at(18, day=8), at(20, day=8)), second),
        (),
    ):
        assert await acts(centre, "kasia", MoveEvent(one.id, wanted, one.revision)) == NotFound(), wanted
    moved = await acts(centre, "kasia", MoveEvent(one.id, (first, (2, at(9, day=2), at(10, day=2))), one.revision))
    assert isinstance(moved, EventSaved)


# --- Publishing and cancelling ---------------------------------------------------------------------------------------


async def test_what_is_missing_is_said_before_anybody_sees_it(centre: House) -> None:
    plan = replace(PLAN, kind="webinar", office=None)
    made = await acts(centre, "kasia", NewEvent(plan, SESSIONS, "pl", "CV", ""))
    assert isinstance(made, EventSaved)
    id = made.event.id
    assert await acts(centre, "kasia", PublishEvent(id)) == Incomplete(("words", "link"))
    await acts(centre, "kasia", WordEvent(id, "pl", "CV", "Piszemy."))
    assert await acts(centre, "kasia", PublishEvent(id)) == Incomplete(("link",))
    one = await found(centre, id)
    await acts(centre, "kasia", ReviseEvent(id, replace(one.plan, link="https://meet.example.org/x"), one.revision))
    centre.times.append(at(17))
    assert await acts(centre, "kasia", PublishEvent(id)) == Incomplete(("future",))
    centre.times.append(at(16))
    published = await acts(centre, "kasia", PublishEvent(id))
    assert isinstance(published, EventSaved)
    assert published.event.state == "published"
    assert await acts(centre, "kasia", PublishEvent(id)) == published, "twice is once"


async def test_cancelling_tells_everybody_and_is_for_good(centre: House) -> None:
    draft, one = await planned(centre), await planned(centre, published=True)
    await takes_part(centre, one, "ola")
    assert await acts(centre, "kasia", CancelEvent(draft.id)) == NotFound()
    cancelled = await acts(centre, "kasia", CancelEvent(one.id))
    assert isinstance(cancelled, EventSaved)
    assert cancelled.event.state == "cancelled"
    assert await acts(centre, "kasia", CancelEvent(one.id)) == cancelled, "twice is once"
    assert await news_of(centre, one.id) == (1, "cancelled", 1)
    revision = cancelled.event.revision
    for act in (
        PublishEvent(one.id),
        WordEvent(one.id, "en", "CV", "…"),
        ReviseEvent(one.id, one.plan, revision),
        MoveEvent(one.id, ((1, at(12), at(13)),), revision),
        DropEvent(one.id),
    ):
        assert await acts(centre, "kasia", act) == NotFound()
    over = await planned(centre, published=True)
    centre.times.append(at(19))
    assert await acts(centre, "kasia", CancelEvent(over.id)) == NotFound()


async def test_a_draft_is_deleted_with_all_that_belongs_to_it(centre: House) -> None:
    draft, one = await planned(centre), await planned(centre, published=True)
    assert await acts(centre, "kasia", DropEvent(one.id)) == NotFound()
    assert await acts(centre, "kasia", DropEvent(draft.id)) == Done()
    assert await acts(centre, "kasia", DropEvent(draft.id)) == NotFound()
    for table in ("event", "event_text", "event_session"):
        assert await column(centre, f"SELECT count(*) FROM {table}") == [1]
    assert await column(centre, "SELECT act FROM audit ORDER BY id") == [
        "event-new",
        "event-new",
        "event-publish",
        "event-drop",
    ]


# --- Copies and series -----------------------------------------------------------------------------------------------


def test_a_week_without_holidays_and_closures() -> None:
    holidays = {date(2026, 12, 29): "Święto"}
    days = weekly(date(2026, 12, 1), date(2027, 1, 12), holidays, lambda day: day == date(2026, 12, 15))
    assert days == (date(2026, 12, 1), date(2026, 12, 8), date(2026, 12, 22), date(2027, 1, 5), date(2027, 1, 12))
    assert weekly(date(2026, 12, 1), date(2026, 11, 30), {}, lambda day: False) == ()
    assert len(weekly(date(2026, 12, 1), date(2099, 1, 1), {}, lambda day: False)) == MOST_IN_SERIES


def test_a_series_keeps_its_time_on_the_wall_over_the_change_of_clocks() -> None:
    start = at(17, day=16, month=3, year=2027)
    days = weekly(date(2027, 3, 16), date(2027, 4, 6), {}, lambda day: False)
    starts = at_same_time(start, days, WARSAW)
    assert [one.astimezone(WARSAW).strftime("%d.%m %H:%M") for one in starts] == [
        "16.03 17:00",
        "23.03 17:00",
        "30.03 17:00",
        "06.04 17:00",
    ]
    assert starts[2] - starts[1] == timedelta(days=7) - HOUR
    course = [
        Session(1, start, start + 2 * HOUR),
        Session(2, start + timedelta(days=7), start + timedelta(days=7, hours=2)),
    ]
    later = shifted(course, starts[1], WARSAW)
    assert [begin.astimezone(WARSAW).hour for begin, _ in later] == [17, 17]
    assert [end - begin for begin, end in later] == [2 * HOUR] * 2


async def test_a_copy_is_a_draft_with_the_same_words(centre: House) -> None:
    one = await planned(centre, published=True, closes_at=at(12, day=30, month=11))
    await acts(centre, "kasia", WordEvent(one.id, "en", "CV", "…"))
    centre.later(minutes=1)
    await acts(centre, "kasia", WordEvent(one.id, "pl", "CV po polsku", "…"))
    await takes_part(centre, one, "ola")
    made = await acts(centre, "kasia", CopyEvent(one.id, (at(10, day=12, month=1, year=2027),)))
    assert isinstance(made, Copied)
    twin, one = await found(centre, made.events[0]), await found(centre, one.id)
    assert (twin.state, twin.series, twin.taken, twin.revision) == ("draft", None, 0, 0)
    assert twin.texts == one.texts
    assert twin.outdated("en"), "what was outdated is so in the copy"
    assert twin.plan == replace(one.plan, closes_at=at(5, day=11, month=1, year=2027))
    assert twin.sessions == (Session(1, at(10, day=12, month=1, year=2027), at(12, day=12, month=1, year=2027)),)


async def a_series(house: House, *days: int) -> tuple[EventId, ...]:
    """An event on the first of December and others on these days, published together."""
    one = await planned(house)
    made = await acts(house, "kasia", CopyEvent(one.id, tuple(at(17, day=day) for day in days), series=True))
    assert isinstance(made, Copied)
    assert isinstance(await acts(house, "kasia", PublishEvent(one.id, series=True)), EventSaved)
    return one.id, *made.events


async def test_a_series_is_published_changed_and_cancelled_together(centre: House) -> None:
    ids = await a_series(centre, 8, 15, 22)
    assert await column(centre, "SELECT series FROM event ORDER BY id") == [ids[0]] * 4
    assert await column(centre, "SELECT state FROM event ORDER BY id") == ["published"] * 4

    second, third = await found(centre, ids[1]), await found(centre, ids[2])
    await acts(centre, "kasia", ReviseEvent(third.id, replace(third.plan, places=9), third.revision))
    plan = replace(second.plan, place="Sala 3", closes_at=at(12, day=7))
    await acts(centre, "kasia", ReviseEvent(second.id, plan, second.revision, series=True))
    assert await column(centre, "SELECT place FROM event ORDER BY id") == ["", "Sala 3", "Sala 3", "Sala 3"]
    assert await column(centre, "SELECT places FROM event ORDER BY id") == [3, 3, 9, 3], "the rest of them stays"
    assert await column(centre, "SELECT news FROM event ORDER BY id") == [0, 1, 1, 1]
    assert (await found(centre, ids[3])).closes_at == at(12, day=21)

    await acts(centre, "kasia", WordEvent(ids[2], "en", "CV", "…", series=True))
    assert await column(centre, "SELECT event_id FROM event_text WHERE language = 'en' ORDER BY event_id") == [*ids[2:]]

    await acts(centre, "kasia", CopyEvent(ids[0], (at(17, day=29),), series=True))
    await acts(centre, "kasia", CancelEvent(ids[1]))
    assert isinstance(await acts(centre, "kasia", CancelEvent(ids[2], series=True)), EventSaved)
    states = await column(centre, "SELECT state FROM event ORDER BY id")
    assert states == ["published", "cancelled", "cancelled", "cancelled"], "and the draft of the 29th is deleted"


async def test_a_series_has_one_event_at_a_time(centre: House) -> None:
    ids = await a_series(centre, 8)
    again = await acts(centre, "kasia", CopyEvent(ids[1], (at(17), at(17, day=8), at(17, day=15)), series=True))
    assert isinstance(again, Copied)
    assert len(again.events) == 1
    assert await column(centre, "SELECT count(*) FROM event") == [3]


async def test_too_few_places_in_one_of_a_series_are_too_few(centre: House) -> None:
    ids = await a_series(centre, 8)
    await takes_part(centre, await found(centre, ids[1]), "ola", seats=2)
    one = await found(centre, ids[0])
    act = ReviseEvent(one.id, replace(one.plan, places=1), one.revision, series=True)
    assert await acts(centre, "kasia", act) == TooFew(2)
    assert await column(centre, "SELECT places FROM event ORDER BY id") == [3, 3]


@pytest.mark.parametrize(
    "starts", [(), (at(17, day=20, month=11),), tuple(at(9) + day * 24 * HOUR for day in range(61))]
)
async def test_copies_have_to_be_possible(house: House, starts: tuple[object, ...]) -> None:
    await works(house, "kasia", role="coordinator")
    one = await planned(house)
    assert await acts(house, "kasia", CopyEvent(one.id, starts)) == NotFound()  # type: ignore[arg-type]
    assert await column(house, "SELECT count(*) FROM event") == [1]


async def test_two_who_change_a_series_from_both_ends_wait_for_each_other(centre: House) -> None:
    ids = await a_series(centre, 8, 15, 22)
    words = (WordEvent(id, "en", f"CV {id}", "…", series=True) for id in (ids[0], ids[2], ids[1], ids[3]))
    outcomes = await asyncio.gather(*(acts(centre, "kasia", act) for act in words))
    assert all(isinstance(outcome, EventSaved) for outcome in outcomes)
