"""Whoever holds the phone learns nothing: all that the house sends by itself, in every language, on every channel."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from html import unescape
from pathlib import Path

import pytest

from bot import eventcards, telling
from bot.centre.discretion import contact_about, hides
from bot.centre.offer import ServiceId
from bot.handlers.telegram import drawing as telegram
from bot.handlers.viber import drawing as viber
from bot.handlers.web import drawing as web
from bot.reminding import is_wanted, reminder_screen
from bot.screen import Abilities, CalendarFile, Screen, Text
from storage import appointments, enrolments, visitors
from storage.casework import Notice, TellProposal, TellSooner, TellVisit
from storage.database import Connection
from storage.eventwork import EventAsk, EventNews, EventReminder
from storage.records import CancelVisit, Contact, PreferContact, Reminder, Taken, Visit, Visitor, VisitorId, WatchVisit
from tests.crashing import carry, taking
from tests.enrolling import held, join, line_up
from tests.talk import CENTRE, OFFER, TEXTS, House, Paper, a_house, a_timetable
from tests.test_cases import speaks
from tests.test_desk_dialogs import a_case, works
from tests.test_reminders import SECRETS, giveaways
from tests.test_watching import THURSDAY, TUESDAY
from tests.walks import Recorder

pytestmark = pytest.mark.one_driver

DELICATE = [one.id for one in OFFER.services if one.sensitive and one.bookable]
TELLTALE = {
    "en": ("psycholog", "lawyer", "legal", "violence", "mediat", "advice"),
    "pl": ("psycholog", "prawn", "przemoc", "mediac", "porad"),
    "uk": ("психолог", "юрист", "юридич", "адвокат", "насильств", "медіац"),
    "ru": ("психолог", "юрист", "юридич", "адвокат", "насили", "медиац"),
    "es": ("psicol", "abogad", "legal", "violencia", "mediac", "asesor"),
    "be": ("псіхолаг", "псіхалаг", "юрыст", "юрыдыч", "адвакат", "гвалт", "медыяц"),
    "ka": ("ფსიქოლოგ", "იურისტ", "იურიდიულ", "ადვოკატ", "ძალადობ", "მედიაც"),
    "tr": ("psikolog", "avukat", "hukuk", "şiddet", "arabulucu"),
}
"""Beginnings of words that are never said, whatever a service is called."""
EVERYWHERE = {"консул", "konsul", "кансул", "კონსულ", "danışm"}
"""A consultant can be asked from every screen, whatever it is about."""
INVISIBLE = frozenset({"callback_data", "press", "ActionBody", "url", "tracking_data", "typing", "language"})


def stems(language: str) -> set[str]:
    """The beginnings of the words that delicate services are called by in the catalogue, and of these in general."""
    say = TEXTS.say(language)
    titles = " ".join(say(Text(one.title)) for one in OFFER.services if one.sensitive)
    return {word[:6].lower() for word in re.findall(r"\w{5,}", titles)} - EVERYWHERE | set(TELLTALE[language])


def seen(part: object) -> Iterator[str]:
    """All that somebody who looks at a message can read."""
    match part:
        case dict():
            for name, value in part.items():
                yield from () if name in INVISIBLE else seen(value)
        case list() | tuple():
            for one in part:
                yield from seen(one)
        case str():
            yield re.sub(r"<[^>]+>", " ", unescape(part)).lower()


def drawn(screen: Screen, language: str) -> dict[str, str]:
    """What it says, by channel."""
    say = TEXTS.say(language)
    payloads = {
        "telegram": telegram.draw(screen, say, language, None),
        "viber": viber.draw(screen, say, language),
        "web": web.draw(screen, say, language),
    }
    return {channel: "\n".join(seen(list(found))) for channel, found in payloads.items()}


def nothing_in(screens: Sequence[Screen], *words: str) -> None:
    """Nothing in them gives anything away, in any language on any channel."""
    assert screens
    for screen in screens:
        for language in TEXTS.languages:
            telling_words = {one.lower() for one in giveaways(language)} | stems(language) | set(words)
            for channel, read in drawn(screen, language).items():
                assert read.strip()
                assert not [one for one in telling_words if one in read], (channel, language, read)


async def visit_of(house: House, address: str, ref: str) -> tuple[Visit, Visitor]:
    async def work(connection: Connection) -> tuple[Visit, Visitor]:
        found = await visitors.find(connection, "paper", address)
        assert found
        one = await appointments.find(connection, found[0].id, ref)
        assert one
        return one, found[0]

    return await house.database.run(work)


async def tells(house: House, *notices: Notice) -> int:
    present = await house.conversation.timetable()
    return await house.database.run(
        lambda connection: telling.tell(house.world, connection, notices, present, house.now)
    )


async def everything_about(house: House, paper: Recorder, service: str, contact: Contact | None) -> list[Screen]:
    """All that can come by itself about a visit for which that was chosen."""
    ola, early = house.person("ola", "en"), house.person("early", "en")
    await speaks(ola)
    await speaks(early)
    mine = await carry(house, "ola", taking(THURSDAY, service=ServiceId(service), contact=contact, name=SECRETS[0]))
    theirs = await carry(house, "early", taking(TUESDAY, service=ServiceId(service)))
    assert isinstance(mine, Taken)
    assert isinstance(theirs, Taken)
    visit, to = await visit_of(house, "ola", mine.visit.ref)
    paper.screens.clear()
    hows = ("booked", "moved", "cancelled", "missed", "stands")
    count = await tells(
        house,
        *(TellVisit(to.id, visit.ref, how) for how in hows),  # type: ignore[arg-type]
        *(TellProposal(to.id, visit.ref, same, urgent) for same in (True, False) for urgent in (True, False)),
    )
    assert count == 9 - (contact == "none"), "whoever wants nothing is not asked why they did not come"
    await carry(house, "ola", WatchVisit(visit.ref, anywhere=True))
    await carry(house, "early", CancelVisit(theirs.visit.ref))
    assert await house.conversation.offer_sooner() == 1
    assert await tells(house, TellSooner(to.id, visit.ref, over=True)) == 1
    for before in (timedelta(days=1), timedelta(hours=2)):
        reminder = Reminder(1, visit, to, before, visit.start - before)
        paper.screens[reminder_screen(reminder, OFFER, await house.conversation.timetable(), people=True)] = None
    return list(paper.screens)


@pytest.mark.parametrize("service", DELICATE)
@pytest.mark.parametrize("contact", [None, "discreet", "none"])
async def test_nothing_that_comes_by_itself_tells_of_a_delicate_visit(
    tmp_path: Path, service: str, contact: Contact | None
) -> None:
    plain = a_timetable()
    offices = (replace(plain.offices[0], address=SECRETS[3]), *plain.offices[1:])
    paper = Recorder(Abilities(shares_contact=True))
    url = f"sqlite:///{tmp_path}/test.db"
    async with a_house(url, paper=paper, centre=CENTRE, timetable=replace(plain, offices=offices)) as house:
        nothing_in(await everything_about(house, paper, service, contact), "tarn", "krak", "крак", "тарн")


async def test_with_details_they_do_tell(tmp_path: Path) -> None:
    """Else the test above could not fail."""
    paper = Recorder(Abilities(shares_contact=True))
    async with a_house(f"sqlite:///{tmp_path}/test.db", paper=paper, centre=CENTRE) as house:
        screens = await everything_about(house, paper, "legal", "normal")
        for language in TEXTS.languages:
            read = "\n".join(word for screen in screens for word in drawn(screen, language).values())
            assert [one for one in stems(language) if one in read]
            assert TEXTS.say(language)(Text("asking-krakow")).lower() in read


async def test_nothing_tells_the_discreet_of_an_event(tmp_path: Path) -> None:
    paper = Recorder(Abilities(shares_contact=True))
    async with a_house(f"sqlite:///{tmp_path}/test.db", paper=paper) as house:
        id = await held(house, places=1)
        await join(house, id, "ola")
        await line_up(house, id, "ivan")
        present = await house.conversation.timetable()

        async def work(connection: Connection) -> list[Screen]:
            found = await visitors.find(connection, "paper", "ola")
            assert found
            to = replace(found[0], discreet=True)
            view = (await enrolments.mine(connection, to.id, house.now))[0]
            mine = (await enrolments.of(connection, to.id))[id]
            kept = replace(mine, state="offered", offer_until=house.now + timedelta(hours=2))
            session = view.sessions[0]
            before = timedelta(hours=1) // timedelta(minutes=1)
            zone = present.zone
            news = [
                eventcards.news_screen(EventNews(view, one, to, kind, view.sessions), present, house.now)
                for kind in ("moved", "cancelled", "changed")
                for one in (mine, kept)
            ]
            return [
                *news,
                eventcards.event_reminder_screen(EventReminder(1, view, session, mine, to, before, house.now), present),
                eventcards.offer_screen(view, kept, zone, to),
                eventcards.missed_screen(view, zone, to),
                eventcards.ask_screen(EventAsk(view, mine, to), zone),
            ]

        screens = await house.database.run(work)
        for screen in screens:
            for language in TEXTS.languages:
                for read in drawn(screen, language).values():
                    for title in await house.rows("SELECT title FROM event_text"):
                        assert str(title[0]).lower() not in read


# --- What a calendar keeps -------------------------------------------------------------------------------------------


async def test_a_calendar_entry_of_a_delicate_visit_is_nothing_but_a_time(house: House) -> None:
    from bot.ics import calendar_file

    kept: list[CalendarFile] = []

    class Keeping(Paper):
        def draw(self, screen: Screen, *rest: object) -> Sequence[dict[str, object]]:
            kept.extend(one for one in screen.attachments if isinstance(one, CalendarFile))
            return super().draw(screen, *rest)  # type: ignore[arg-type, return-value]

    house.world.channels["paper"] = Keeping()  # type: ignore[index]
    ola = house.person("ola", "en")
    await speaks(ola)
    mine = await carry(house, "ola", taking(THURSDAY, service=ServiceId("psychological")))
    assert isinstance(mine, Taken)
    await ola.presses_data(f">visit.{mine.visit.ref}.file")
    (entry,) = kept
    for language in TEXTS.languages:
        name, content = calendar_file(entry, TEXTS.say(language), language)
        assert name == "visit.ics"
        read = content.decode().lower()
        assert not [one for one in stems(language) if one in read]
        assert "location" not in read
        assert "description" not in read.replace("description:" + TEXTS.say(language)(entry.title).lower(), "")


# --- The choice ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("service", "general", "chosen", "expected"),
    [
        ("career", "normal", None, "normal"),
        ("career", "discreet", None, "discreet"),
        ("career", "none", None, "none"),
        ("legal", "normal", None, "discreet"),
        ("legal", "normal", "normal", "normal"),
        ("legal", "discreet", "normal", "discreet"),
        ("legal", "normal", "none", "none"),
        ("legal", "none", "normal", "none"),
        ("what has ended", "normal", None, "discreet"),
    ],
)
def test_the_most_careful_choice_holds(
    service: str, general: Contact, chosen: Contact | None, expected: Contact
) -> None:
    from tests.test_visitcards import VISIT

    visit = replace(VISIT, service=ServiceId(service), contact=chosen)
    to = Visitor(VisitorId(1), "paper", "ola", "en", discreet=general == "discreet", silent=general == "none")
    assert to.contact == general
    assert contact_about(visit, to, OFFER) == expected
    assert hides(visit, to, OFFER) == (expected != "normal")
    assert is_wanted(Reminder(1, visit, to, timedelta(hours=2), visit.start), OFFER) == (expected != "none")


async def test_a_delicate_visit_is_asked_about_and_can_be_changed_on_its_card(house: House) -> None:
    john = house.person("john", "en")
    await speaks(john)
    await john.presses_data(">booking.krakow.psychological")
    for label in ("Any language", "By phone"):
        await john.presses(label)
    await john.says("John")
    await john.says("600 100 200")
    assert "How may we write to you about this visit?" in john.sees
    assert "locked screen" in john.sees
    await john.presses("Without details")
    for label in ("Tue", "10:00"):
        await john.presses(label)
    assert "Messages about it: Without details" in john.sees
    await john.presses("Yes, book it")
    assert await house.rows("SELECT contact FROM visit") == [("discreet",)]
    await john.presses("How we write to you")
    assert "about this visit (Tuesday, 24 November, 10:00)" in john.sees
    assert "do not remind you" in await john.presses("Do not write by yourselves")
    assert await house.rows("SELECT contact FROM visit") == [("none",)]
    assert await house.rows("SELECT discreet, silent FROM visitor") == [(0, 0)], "nothing else has changed"
    await john.presses_data(">contact")
    await john.presses("With details")
    assert "Messages about a delicate visit stay without details." in john.sees
    ref = str((await house.rows("SELECT ref FROM visit"))[0][0])
    other = house.person("other", "en")
    await speaks(other)
    assert "cannot find that visit" in await other.presses_data(f">contact.{ref}")
    from storage.records import NotFound, VisitRef

    assert await carry(house, "other", PreferContact("normal", VisitRef(ref))) == NotFound()


async def test_an_ordinary_visit_is_not_asked_about_nor_is_whoever_is_careful_already(house: House) -> None:
    john = house.person("john", "en")
    await speaks(john)
    await carry(house, "john", PreferContact("discreet"))
    await john.presses_data(">booking.krakow.legal")
    for label in ("Any language", "By phone"):
        await john.presses(label)
    await john.says("John")
    await john.says("600 100 200")
    assert "Which day" in john.sees or "day" in john.sees.lower()
    assert "How may we write" not in john.sees


# --- Answers of people -----------------------------------------------------------------------------------------------


async def test_an_answer_to_the_discreet_is_read_by_a_tap_and_not_before(any_desk: House) -> None:
    ola, case = await a_case(any_desk)
    ewa = await works(any_desk)
    await carry(any_desk, "ola", PreferContact("discreet"))
    await ewa.writes(case, "At once, while they are at it.")
    assert "At once, while they are at it." in await ola.reads()
    any_desk.later(minutes=11)
    await ewa.writes(case, "Your lawyer says yes.")
    await ewa.writes(case, "Come on Friday.")
    told = await ola.reads()
    assert "lawyer" not in told
    assert "Friday" not in told
    assert told.count("There is a message for you.") == 2
    assert {row[0] for row in await any_desk.rows("SELECT delivery FROM case_message WHERE covered")} == {"waiting"}
    read = await ola.presses("Read it")
    assert read.index("Your lawyer says yes.") < read.index("Come on Friday.")
    assert "lawyer" not in await ola.presses_data(">unread"), "once"
    await ewa.writes(case, "And more.")
    assert "And more." in await ola.reads(), "now they are at it"


async def test_a_correction_of_what_was_not_read_yet_is_read_corrected(desk: House) -> None:
    ola, case = await a_case(desk)
    ewa = await works(desk)
    await carry(desk, "ola", PreferContact("discreet"))
    desk.later(minutes=11)
    await ewa.writes(case, "On Frday.")
    await ola.reads()
    (id,) = (await desk.rows("SELECT id FROM case_message WHERE covered"))[0]
    await ewa.writes(case, "On Friday.", corrects=id)
    assert await ola.reads() == ""
    read = await ola.presses("Read it")
    assert "On Friday." in read
    assert "Frday" not in read


async def test_nobody_reads_the_answers_of_others(desk: House) -> None:
    _, case = await a_case(desk)
    ewa = await works(desk)
    await carry(desk, "ola", PreferContact("discreet"))
    desk.later(minutes=11)
    await ewa.writes(case, "A secret.")
    other = desk.person("other", "en")
    await speaks(other)
    assert "A secret." not in await other.presses_data(">unread")
    assert await desk.rows("SELECT count(*) FROM case_message WHERE covered") == [(1,)]
