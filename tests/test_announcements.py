"""Announcements in the database: who has agreed, what would happen, whose yes it takes, and a report that adds up."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.centre.news import NewsRules, fallback, filled, placeholders
from bot.centre.offer import TopicId
from bot.screen import Door
from scheduler.forgetting import forget
from storage import announcements, interests, recipients
from storage.database import Connection
from storage.eventwork import EventId
from storage.newswork import (
    AimAnnouncement,
    Announcement,
    AnnouncementId,
    AnnouncementState,
    AnotherPerson,
    ApproveAnnouncement,
    ConfirmAnnouncement,
    CorrectAnnouncement,
    DropAnnouncement,
    Interest,
    NewAnnouncement,
    NewsSaved,
    NotNow,
    NotThisMany,
    PictureAnnouncement,
    RetryFailed,
    Route,
    Share,
    SteerAnnouncement,
    Unsayable,
    Wanted,
    WantNews,
    WantNoNews,
    WithdrawAnnouncement,
    WordAnnouncement,
)
from storage.records import Act, BeSilent, Done, NotFound
from tests.newsroom import EWA, Newsroom, a_newsroom

UK, PL, EN = "Запрошуємо!", "Zapraszamy!", "Welcome!"
WORDS = {"pl": PL, "uk": UK, "en": EN}


@pytest.fixture
async def room(url: str) -> AsyncIterator[Newsroom]:
    async with a_newsroom(url) as room:
        yield room


# --- Who has agreed --------------------------------------------------------------------------------------------------


async def test_people_say_yes_change_their_mind_and_say_yes_again(room: Newsroom) -> None:
    ola = await room.meet("ola")

    async def kept(connection: Connection) -> tuple[Interest | None, Interest | None]:
        return await interests.find(connection, ola.id), await interests.last(connection, ola.id)

    assert await room.house.database.run(kept) == (None, None)
    assert await room.acts(WantNoNews(), visitor=ola) == Done()
    assert await room.house.database.run(kept) == (None, None)
    first = Interest("employer", (TopicId("work"),), ("krakow", "online"), "weekly")
    assert await room.acts(WantNews(first), visitor=ola) == Done()
    assert await room.house.database.run(kept) == (first, first)
    since = await room.house.rows("SELECT agreed_at, wording FROM interest")
    room.house.later(hours=1)
    other = replace(first, often="each")
    await room.acts(WantNews(other), visitor=ola)
    assert await room.house.database.run(kept) == (other, other)
    assert await room.house.rows("SELECT agreed_at, wording FROM interest") == since
    await room.acts(WantNoNews(), visitor=ola)
    assert await room.house.database.run(kept) == (None, other)
    room.house.later(hours=1)
    await room.acts(WantNews(first), visitor=ola)
    assert await room.house.database.run(kept) == (first, first)
    assert await room.house.rows("SELECT agreed_at, wording FROM interest") != since


async def test_only_who_has_agreed_is_in_the_audience_and_only_on_channels_that_reach_them(room: Newsroom) -> None:
    await room.agree("ola")
    await room.meet("never asked")
    gone = await room.agree("withdrawn")
    await room.acts(WantNoNews(), visitor=gone)
    for channel in ("web", "desk", "counter"):
        await room.agree(f"on {channel}", channel=channel)
    one = await room.writes({"uk": UK})
    assert (await room.trial(one.id)).shares == (Share("paper", "uk", "uk", 1),)


AIMS: list[tuple[Wanted, set[str]]] = [
    (Wanted(), {"a", "b", "c", "d"}),
    (Wanted(languages=("uk",)), {"a", "b"}),
    (Wanted(languages=("uk", "pl")), {"a", "b", "c"}),
    (Wanted(towns=("krakow",)), {"a", "b", "d"}),
    (Wanted(towns=("tarnow", "online")), {"a", "c"}),
    (Wanted(topics=(TopicId("work"),)), {"a", "b"}),
    (Wanted(topics=(TopicId("work"), TopicId("course"))), {"a", "b", "c", "d"}),
    (Wanted(audiences=("employer", "institution")), {"d"}),
    (Wanted(channels=("telegram",)), set()),
    (Wanted(("uk",), ("krakow",), (TopicId("work"),), ("migrant",), ("paper",)), {"a", "b"}),
    (Wanted(event=EventId(1)), {"a"}),
]


async def test_the_audience_is_chosen_by_what_people_have_said(room: Newsroom) -> None:
    people = {
        "a": await room.agree("a", "uk"),
        "b": await room.agree("b", "uk", Interest(topics=(TopicId("work"),), towns=("krakow", "nowy-sacz"))),
        "c": await room.agree("c", "pl", Interest(topics=(TopicId("course"),), towns=("online",))),
        "d": await room.agree("d", "en", Interest("employer", (TopicId("course"),), ("krakow",))),
    }
    names = {one.id: name for name, one in people.items()}
    await an_event(room, joined=people["a"].id, left=people["b"].id)
    for wanted, expected in AIMS:
        one = await room.writes({"uk": UK}, wanted=wanted)
        assert (await room.trial(one.id)).people == len(expected), wanted
        if expected:
            await room.confirms(one)
            rows = await room.house.rows(f"SELECT visitor_id FROM recipient WHERE announcement_id = {one.id}")
            assert {names[id] for (id,) in rows} == expected, wanted  # type: ignore[index]


async def an_event(room: Newsroom, joined: int = 0, left: int = 0) -> EventId:
    """An event in Kraków, with one who joined and one who left."""
    when = "'2026-12-01 16:00:00+00:00', '2026-12-01 18:00:00+00:00'"
    now = "'2026-11-23 07:00:00+00:00'"
    await room.house.rows(
        "INSERT INTO event (kind, topic, office, languages, level, audiences, places, taken, companions, place, link,"
        " state, original, sequence, revision, news, news_kind, starts_at, ends_at, created_at, changed_at)"
        f" VALUES ('workshop', 'work', 'krakow', '[]', '', '[]', 10, 1, 0, '', '', 'published', 'pl', 0, 1, 0, '',"
        f" {when}, {now}, {now}) RETURNING id"
    )
    await room.house.rows(
        f"INSERT INTO event_session (event_id, number, starts_at, ends_at) VALUES (1, 1, {when}) RETURNING number"
    )
    await room.house.rows(
        "INSERT INTO event_text (event_id, language, title, about, changed_at)"
        f" VALUES (1, 'pl', 'Praca w Polsce', '', {now}), (1, 'uk', 'Робота в Польщі', '', {now}) RETURNING language"
    )
    for number, (who, state) in enumerate(((joined, "joined"), (left, "left"))):
        if who:
            await room.house.rows(
                "INSERT INTO enrolment (ref, event_id, visitor_id, state, seats, sequence, news, asked, created_at,"
                f" changed_at) VALUES ('R{number}', 1, {who}, '{state}', 1, 0, 0, false, {now}, {now}) RETURNING id"
            )
    return EventId(1)


# --- Languages -------------------------------------------------------------------------------------------------------


def test_whose_language_is_missing_gets_what_the_rules_say_and_never_a_neighbours() -> None:
    rules = NewsRules()
    assert fallback(["uk", "ru"], "uk", rules) == "uk"
    assert fallback(["uk", "pl", "en"], "uk", rules) == "en"
    assert fallback(["uk", "pl"], "uk", rules) == "pl"
    assert fallback(["ru", "uk"], "uk", NewsRules(fallbacks=("ru",))) == "ru", "if the centre says so"


async def test_the_dry_run_says_who_gets_what_in_which_language(room: Newsroom) -> None:
    for address, language in (("a", "uk"), ("b", "uk"), ("c", "ru"), ("d", "en"), ("e", None)):
        await room.agree(address, language)
    one = await room.writes({"uk": UK, "pl": PL})
    trial = await room.trial(one.id)
    assert set(trial.shares) == {
        Share("paper", "uk", "uk", 2),
        Share("paper", "ru", "pl", 1),
        Share("paper", "en", "pl", 1),
        Share("paper", None, "pl", 1),
    }
    await room.confirms(one)
    rows = await room.house.rows("SELECT language, count(*) FROM recipient GROUP BY language ORDER BY language")
    assert rows == [("pl", 3), ("uk", 2)], "and so it is"


# --- The dry run -----------------------------------------------------------------------------------------------------


async def test_the_dry_run_says_who_would_be_skipped_and_how_many_would_wait(room: Newsroom) -> None:
    for address in ("a", "b", "c", "d"):
        await room.agree(address)
    await room.acts(BeSilent(silent=True), visitor=await room.meet("b"))
    weekly = await room.agree("weekly", interest=Interest(often="weekly"))
    await room.house.rows("UPDATE visitor SET reachable = false WHERE address = 'c' RETURNING id")

    async def heard(connection: Connection) -> None:
        await recipients.heard(connection, [weekly.id], room.house.now - timedelta(days=3))

    await room.house.database.run(heard)
    one = await room.writes({"uk": UK})
    trial = await room.trial(one.id)
    assert (trial.people, trial.skipped, trial.waiting) == (5, {"silent": 1, "unreachable": 1, "weekly": 1}, 0)
    later = await room.writes({"uk": UK}, send_at=room.house.now + timedelta(days=5))
    assert (await room.trial(later.id)).skipped == {"silent": 1, "unreachable": 1}, "by then the week is over"
    night = room.house.now.replace(hour=22)
    asleep = await room.writes({"uk": UK}, send_at=night)
    assert (await room.trial(asleep.id)).waiting == 2, "those who would be written to"
    urgent = await room.writes({"uk": UK}, send_at=night, urgent=True)
    assert (await room.trial(urgent.id)).waiting == 0


async def test_the_dry_run_says_how_long_it_takes_and_what_it_costs(room: Newsroom) -> None:
    await room.crowd(90)
    await room.house.rows("UPDATE visitor SET device = '7/UA' WHERE id > 60 RETURNING id")
    one = await room.writes({"uk": UK})
    (sleeping,) = (await room.house.rows("SELECT count(*) FROM visitor WHERE device = '7/UA'"))[0]

    def cost(devices: object) -> str:
        assert devices == {"": 90 - int(str(sleeping)), "7/UA": sleeping}
        return "9.00 EUR"

    route = Route(30.0, session=timedelta(hours=24), cost=cost)
    told = await room.house.database.run(
        lambda connection: announcements.trial(
            connection, one.id, {"paper": route}, room.house.world.configured, room.house.now
        )
    )
    assert told
    assert (told.seconds, told.cost) == (3.0, {"paper": "9.00 EUR"})
    evening = room.house.now.replace(hour=19, minute=59, second=59)  # quiet hours begin at 20 UTC
    room.house.times.append(evening)
    told = await room.house.database.run(
        lambda connection: announcements.trial(
            connection, one.id, {"paper": route}, room.house.world.configured, evening
        )
    )
    assert told
    assert told.waiting == 60


# --- Drafts ----------------------------------------------------------------------------------------------------------


async def test_a_draft_is_written_language_by_language_and_says_what_is_outdated(room: Newsroom) -> None:
    one = await room.writes({"uk": UK, "pl": PL})
    assert [text.language for text in one.texts] == ["uk", "pl"]
    assert (one.original, one.state, one.kind, one.outdated("pl")) == ("uk", "draft", "news", False)
    room.house.later(minutes=1)
    saved = await room.acts(WordAnnouncement(one.id, "uk", "Запрошуємо всіх!"))
    assert isinstance(saved, NewsSaved)
    assert saved.announcement.outdated("pl")
    assert saved.announcement.revision == one.revision + 1
    assert await room.acts(WordAnnouncement(one.id, "uk", " ")) == NotFound(), "the original stays"
    assert await room.acts(WordAnnouncement(one.id, "xx", "…")) == NotFound()
    saved = await room.acts(WordAnnouncement(one.id, "pl", ""))
    assert isinstance(saved, NewsSaved)
    assert [text.language for text in saved.announcement.texts] == ["uk"]


async def test_everything_about_a_draft_is_kept_and_copied(room: Newsroom) -> None:
    event = await an_event(room)
    wanted = Wanted(("uk",), ("krakow", "online"), (TopicId("work"),), ("migrant",), ("paper",), event)
    at = room.house.now + timedelta(days=1)
    one = await room.writes(WORDS, wanted=wanted, urgent=True, button=Door("event", "3"), send_at=at)
    assert (one.wanted, one.urgent, one.button, one.send_at) == (wanted, True, Door("event", "3"), at)
    saved = await room.acts(PictureAnnouncement(one.id, b"\xff\xd8picture", "image/jpeg"))
    assert isinstance(saved, NewsSaved)
    assert saved.announcement.picture
    copied = await room.acts(NewAnnouncement("", "", copied_from=one.id))
    assert isinstance(copied, NewsSaved)
    copy = copied.announcement
    assert (copy.wanted, copy.button, copy.urgent, copy.picture) == (wanted, Door("event", "3"), True, True)
    assert (copy.words, copy.send_at, copy.state) == (one.words, None, "draft")
    picture = await room.house.database.run(lambda connection: announcements.picture(connection, copy.id))
    assert picture == (b"\xff\xd8picture", "image/jpeg", "")
    without = await room.acts(PictureAnnouncement(one.id, b"", ""))
    assert isinstance(without, NewsSaved)
    assert not without.announcement.picture
    assert await room.acts(DropAnnouncement(one.id)) == Done()
    assert await room.acts(DropAnnouncement(one.id)) == NotFound()
    found = await room.house.database.run(announcements.latest)
    assert [each.id for each in found] == [copy.id]


async def test_what_is_confirmed_cannot_be_changed_any_more(room: Newsroom) -> None:
    await room.agree("ola")
    one = await room.sends({"uk": UK}, send_at=room.house.now + timedelta(hours=1))
    for act in (
        WordAnnouncement(one.id, "uk", "Інше"),
        AimAnnouncement(one.id, Wanted(), False, None, None),
        PictureAnnouncement(one.id, b"x", "image/png"),
        ConfirmAnnouncement(one.id, one.revision, 1),
        DropAnnouncement(one.id),
    ):
        assert await room.acts(act) == NotNow("scheduled")


NOWHERE = "office", "event", "date", "time"
FAULTS: list[tuple[dict[str, str], dict[str, object], set[tuple[str, str]]]] = [
    (
        {"uk": "{office} {event} {date} {time} {centre}"},
        {},
        {("uk", f"placeholder:{one}") for one in NOWHERE},
    ),
    ({"uk": "{office}"}, {"wanted": Wanted(towns=("krakow",))}, set()),
    ({"uk": "{office}"}, {"wanted": Wanted(towns=("krakow", "tarnow"))}, {("uk", "placeholder:office")}),
    ({"uk": "{event} {date}"}, {"button": Door("event", "1"), "labels": {"uk": "Далі"}}, set()),
    ({"uk": "{event}", "pl": "{name}"}, {"wanted": Wanted(event=EventId(1))}, {("pl", "placeholder:name")}),
    ({"uk": UK}, {"button": "https://example.org/x"}, {("uk", "button")}),
    ({"uk": UK, "pl": PL}, {"button": "https://example.org/x", "labels": {"uk": "Далі"}}, {("pl", "button")}),
    ({"uk": UK}, {"button": "http://example.org", "labels": {"uk": "Далі"}}, {("uk", "button")}),
    ({"uk": UK}, {"button": "https://user@example.org", "labels": {"uk": "Далі"}}, {("uk", "button")}),
    ({"uk": UK}, {"button": Door("event", "with space"), "labels": {"uk": "Далі"}}, {("uk", "button")}),
    ({"uk": "a" * 4096, "pl": "b" * 4097}, {}, {("pl", "long")}),
    ({"uk": "😀" * 2049}, {}, {("uk", "long")}),
    ({"uk": "{} { office } {x y}"}, {}, {("uk", f"placeholder:{one}") for one in ("", " office ", "x y")}),
    ({"uk": "a { b"}, {}, set()),
]


async def test_what_cannot_be_said_is_not_confirmed(room: Newsroom) -> None:
    await room.agree("ola")
    await an_event(room, joined=(await room.meet("ola")).id)
    for words, more, expected in FAULTS:
        one = await room.writes(words, **more)  # type: ignore[arg-type]
        outcome = await room.acts(ConfirmAnnouncement(one.id, one.revision, 999))
        assert set(outcome.faults if isinstance(outcome, Unsayable) else ()) == expected, (words, more)


async def test_below_a_picture_there_is_less_room(room: Newsroom) -> None:
    await room.agree("ola")
    one = await room.writes({"uk": "a" * 1025})
    await room.acts(PictureAnnouncement(one.id, b"x", "image/png"))
    one = await room.find(one.id)
    assert await room.acts(ConfirmAnnouncement(one.id, one.revision, 1)) == Unsayable((("uk", "long"),))


def test_a_value_is_never_taken_for_a_placeholder() -> None:
    assert placeholders("{a} {b} {a}") == ("a", "b")
    assert (
        filled("{event} at {office} {else}", {"event": "{office}", "office": "K{event}"})
        == "{office} at K{event} {else}"
    )


# --- Saying yes ------------------------------------------------------------------------------------------------------


async def test_it_is_confirmed_for_exactly_as_many_as_were_seen(room: Newsroom) -> None:
    await room.agree("a")
    one = await room.writes({"uk": UK})
    assert await room.acts(ConfirmAnnouncement(one.id, one.revision, 2)) == NotThisMany(1)
    assert await room.acts(ConfirmAnnouncement(one.id, one.revision - 1, 1)) == NotThisMany(1)
    await room.agree("b")
    assert await room.acts(ConfirmAnnouncement(one.id, one.revision, 1)) == NotThisMany(2), "somebody came meanwhile"
    assert (await room.find(one.id)).state == "draft"
    sent = await room.confirms(one)
    assert (sent.state, sent.size, sent.started_at) == ("sending", 2, room.house.now)
    await room.agree("c")
    assert (await room.report(one.id)).size == 2, "whoever comes later is not among them"


async def test_it_is_never_sent_to_nobody(room: Newsroom) -> None:
    one = await room.writes({"uk": UK})
    assert await room.acts(ConfirmAnnouncement(one.id, one.revision, 0)) == NotThisMany(0)


async def test_above_a_size_it_takes_a_second_person(room: Newsroom) -> None:
    room.house.world = replace(
        room.house.world, configured=replace(room.house.world.configured, news=NewsRules(second_person_above=2))
    )
    await room.crowd(2)
    assert (await room.sends({"uk": UK})).state == "sending", "not above"
    await room.agree("one more")
    one = await room.sends({"uk": UK})
    assert one.state == "approval"
    await room.agree("late")
    assert await room.acts(ApproveAnnouncement(one.id, one.revision)) == AnotherPerson()
    assert await room.acts(ApproveAnnouncement(one.id, one.revision + 1), by=EWA) == NotNow("approval")
    approved = await room.acts(ApproveAnnouncement(one.id, one.revision), by=EWA)
    assert isinstance(approved, NewsSaved)
    assert approved.announcement.state == "sending"
    assert approved.announcement.approved_by != approved.announcement.confirmed_by
    assert (await room.report(one.id)).size == 3, "it was fixed when it was confirmed"
    assert await room.acts(ApproveAnnouncement(one.id, one.revision), by=EWA) == NotNow("sending")


async def test_it_goes_back_to_a_draft_before_it_has_begun(room: Newsroom) -> None:
    await room.crowd(3)
    one = await room.sends({"uk": UK}, send_at=room.house.now + timedelta(hours=1))
    assert one.state == "scheduled"
    back = await room.acts(SteerAnnouncement(one.id, "draft"))
    assert isinstance(back, NewsSaved)
    assert (back.announcement.state, back.announcement.size) == ("draft", None)
    assert await room.house.rows("SELECT count(*) FROM recipient") == [(0,)]
    again = await room.confirms(back.announcement)
    assert again.state == "scheduled"


async def test_later_means_when_it_is_time(room: Newsroom) -> None:
    await room.crowd(1)
    one = await room.sends({"uk": UK}, send_at=room.house.now + timedelta(hours=1))
    assert await room.looks()
    assert (await room.find(one.id)).state == "scheduled"
    room.house.later(hours=1)
    assert await room.looks()
    found = await room.find(one.id)
    assert (found.state, found.started_at) == ("sending", room.house.now)


# --- Steering --------------------------------------------------------------------------------------------------------

STEERED: dict[AnnouncementState, dict[str, str]] = {
    "draft": {"draft": "draft"},
    "approval": {"draft": "draft", "stopped": "stopped"},
    "scheduled": {"draft": "draft", "stopped": "stopped"},
    "sending": {"sending": "sending", "paused": "paused", "stopped": "stopped"},
    "paused": {"sending": "sending", "paused": "paused", "stopped": "stopped"},
    "done": {},
    "stopped": {"stopped": "stopped"},
    "withdrawn": {},
}


async def test_what_can_be_done_in_which_state(room: Newsroom) -> None:
    await room.crowd(1)
    for state, ways in STEERED.items():
        for to in ("draft", "sending", "paused", "stopped"):
            one = await room.sends({"uk": UK})
            await room.house.rows(f"UPDATE announcement SET state = '{state}' WHERE id = {one.id} RETURNING id")
            outcome = await room.acts(SteerAnnouncement(one.id, to))
            if to in ways:
                assert isinstance(outcome, NewsSaved), (state, to, outcome)
                assert outcome.announcement.state == ways[to]
            else:
                assert outcome == NotNow(state), (state, to)
            await room.report(one.id)


async def test_stopped_means_that_nobody_else_gets_it(room: Newsroom) -> None:
    await room.crowd(5)
    one = await room.sends({"uk": UK})
    await room.acts(SteerAnnouncement(one.id, "stopped"))
    report = await room.report(one.id)
    assert (report.skipped, report.reasons, report.pending) == (5, {"stopped": 5}, 0)
    assert (await room.find(one.id)).ended_at == room.house.now


async def test_whoever_is_no_coordinator_finds_nothing(room: Newsroom) -> None:
    await room.employ("jan", role="consultant")
    await room.crowd(1)
    one = await room.writes({"uk": UK})

    def acts(id: AnnouncementId) -> Sequence[Act[object]]:
        return (
            WordAnnouncement(id, "uk", "…"),
            AimAnnouncement(id, Wanted(), False, None, None),
            PictureAnnouncement(id, b"x", "image/png"),
            ConfirmAnnouncement(id, one.revision, 1),
            ApproveAnnouncement(id, one.revision),
            SteerAnnouncement(id, "paused"),
            RetryFailed(id),
            CorrectAnnouncement(id, (("uk", "…"),)),
            WithdrawAnnouncement(id),
            DropAnnouncement(id),
            NewAnnouncement("uk", "", copied_from=id),
        )

    for act in (*acts(one.id), NewAnnouncement("uk", UK)):
        for by in ("jan", None):
            assert await room.acts(act, by=by) == NotFound()
    for act in acts(AnnouncementId(999)):
        assert await room.acts(act) == NotFound()


# --- The report ------------------------------------------------------------------------------------------------------


async def test_the_report_adds_up_when_somebody_is_forgotten(room: Newsroom) -> None:
    await room.crowd(5)
    one = await room.sends({"uk": UK})
    await room.house.rows("DELETE FROM visitor WHERE address IN ('p1', 'p2') RETURNING id")
    report = await room.report(one.id)
    assert (report.size, report.pending, report.skipped, report.reasons) == (5, 3, 2, {"forgotten": 2})


async def test_whom_it_was_for_is_forgotten_and_the_report_stays(room: Newsroom) -> None:
    await room.crowd(5)
    one = await room.sends({"uk": UK})
    before = await room.runs(one.id)
    assert (before.sent, before.languages) == (5, {"uk": 5})
    room.house.later(days=31)

    await forget(room.house.database, room.house.now, at_once=2)
    assert await room.report(one.id) == before
    assert await room.house.rows("SELECT count(*) FROM recipient") == [(0,)]


async def test_what_is_not_there_has_no_report(room: Newsroom) -> None:
    async def work(connection: Connection) -> tuple[object, object, Announcement | None]:
        id, house = AnnouncementId(7), room.house
        world = house.world
        trial = await announcements.trial(connection, id, world.routes, world.configured, house.now)
        return await announcements.report(connection, id, world.routes), trial, await announcements.find(connection, id)

    assert await room.house.database.run(work) == (None, None, None)


async def test_how_it_went_over_time(room: Newsroom) -> None:
    await room.crowd(4)
    one = await room.sends({"uk": UK})
    await room.runs(one.id)
    found = await room.house.database.run(lambda connection: recipients.over_time(connection, one.id))
    assert found == [(room.house.now.replace(second=0, microsecond=0), "uk", 4)]
