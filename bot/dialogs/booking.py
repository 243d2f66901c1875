"""Booking a visit: what takes long to type comes before the time, so that nobody loses a time while typing."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from bot.centre.offer import OfficeId, Service, Way
from bot.centre.times import Wish, able
from bot.dialogs.asking import (
    ACCESS,
    CARE,
    WAYS,
    ask_start,
    check_company,
    check_name,
    check_phone,
    explain_empty,
    language_name,
    office_name,
    spoken,
)
from bot.dialogs.contact import WAYS as CONTACTS
from bot.dialogs.contact import ask_contact
from bot.dialogs.visit import spell
from bot.screen import Door, Option, Phrase, Text
from bot.talk import BackTo, Card, Desk, Ending, Go, Talk
from storage.records import Access, Care, Contact, SlotGone, Taken, TakeSlot, TooMany, VisitRef

LINK = "book"
SUBJECT = Text("menu-book")
ANY = "any"


async def booking(talk: Talk, office: str = "", service: str = "") -> Ending:
    """From an office to a visit; the door may have chosen the office and the service already."""
    where = await ask_office(talk, office, service)
    what = await ask_service(talk, where, service)
    # The act knows the limit too; but nobody should type their name and phone only to hear of it.
    limit = talk.desk.timetable.booking.active_per_service
    if sum(one.service == what.id for one in await talk.desk.visits()) >= limit:
        return Go(Door("visits"), lead=Text("booking-too-many", limit=limit))
    language = await ask_language(talk, where, what, talk.language)
    way = await ask_way(talk, what)
    wish = Wish(where, what.id, what.length, language, way)
    if not talk.answered("name"):
        await stop_if_nothing_is_free(talk, wish)
    care, access = await ask_needs(talk, way)
    talk.say(Text("booking-least"))
    name = await talk.write("name", Text("booking-name"), check_name)
    phone = await ask_phone(talk, way)
    company = await talk.write("company", Text("booking-company"), check_company) if what.audience == "employer" else ""
    contact = await ask_contact_about(talk, what)
    start = await ask_start(talk, wish)
    say_needs(talk, care, access, company)
    if contact:
        talk.say(Text("contact-check", way=CONTACTS[contact]))
    await talk.confirm("confirm", summary(talk, what, wish, name, phone, start), Text("booking-yes"))
    act = TakeSlot(
        where, what.id, language, way, care, access, name, phone, company, start, not talk.can.lasts, contact
    )
    match await talk.do(act):
        case Taken(visit, ""):
            return Go(Door("visit", visit.ref, "new"), lead=Text("booking-done"))
        case Taken(visit, code):
            return Go(Door("visit", visit.ref, "new"), lead=Text("booking-done-code", code=spell(code)))
        case SlotGone():
            return await back_to_the_times(talk, wish, start)
        case TooMany(limit):
            return Go(Door("visits"), lead=Text("booking-too-many", limit=limit))
        case other:
            assert_never(other)


async def back_to_the_times(
    talk: Talk, wish: Wish, lost: datetime, moving: VisitRef | None = None, desk: Desk | None = None
) -> BackTo:
    """Somebody was faster: to the other times of that day, or to the other days if there are none."""
    if await (desk or talk.desk).free_times(wish, lost.astimezone(talk.zone).date(), moving):
        return BackTo("time", Text("booking-slot-gone"))
    return BackTo("day", Text("booking-day-gone"))


async def ask_office(talk: Talk, given: str, service: str) -> OfficeId:
    """Which office; one that the door named is not asked again."""
    timetable = talk.desk.timetable
    found = talk.desk.offer.find(service)
    offices = [one for one in timetable.offices if found is None or found.given_at(one.id)]
    named = next((one.id for one in offices if one.id == given), None)
    if named:
        return named
    return await talk.choose("office", Text("booking-office"), [Option(one.id, office_name(one.id)) for one in offices])


async def ask_service(talk: Talk, office: OfficeId, given: str, *, everything: bool = False) -> Service:
    """Which service, of those that somebody in this office gives; `everything`: those for employers too."""
    present = {service for one in talk.desk.timetable.consultants if office in one.offices for service in one.services}
    services = {one.id: one for one in talk.desk.offer.services if one.bookable and one.given_at(office)}
    named = next((one for one in services.values() if one.id == given), None)
    if named:
        return named
    # Employers come here through the service they need.
    offered = [one for one in services.values() if one.id in present and (everything or one.audience == "migrant")]
    options = [Option(one.id, Text(one.title)) for one in offered]
    return services[await talk.choose("service", Text("booking-service"), options, empty=_nobody_here)]


async def _nobody_here() -> Card:
    return Card((Text("asking-empty-not-here"),))


async def ask_language(talk: Talk, office: OfficeId, service: Service, own: str | None) -> str | None:
    """In which language, of those that are spoken there; the person's own first. None is any."""
    wishes = [Wish(office, service.id, service.length, None, way) for way in service.ways]
    present = {code for wish in wishes for one in able(talk.desk.timetable, wish) for code in one.languages}
    codes = sorted(present, key=lambda code: (code != own, code))
    called = {one.code: one.called for one in talk.desk.languages}
    options = [Option(code, language_name(talk, code), called.get(code, ())) for code in codes]
    chosen = await talk.choose("language", Text("booking-language"), (*options, Option(ANY, spoken(None))), columns=2)
    return None if chosen == ANY else chosen


async def ask_way(talk: Talk, service: Service) -> Way:
    """How: in person, by phone or online; not asked where there is only one."""
    if len(service.ways) == 1:
        return service.ways[0]
    return await talk.choose("way", Text("booking-way"), [Option(way, WAYS[way]) for way in service.ways])


async def stop_if_nothing_is_free(talk: Talk, wish: Wish, desk: Desk | None = None) -> None:
    """Say at once that there is no free time, before anybody types their name for nothing."""
    if not await (desk or talk.desk).anything_free(wish):

        async def explain() -> Card:
            return await explain_empty(talk, wish, desk)

        nothing: tuple[Option[str], ...] = ()
        await talk.choose("nothing", Text("asking-which-day"), nothing, empty=explain)


async def ask_needs(talk: Talk, way: Way) -> tuple[Care, Access]:
    """Care during the visit, and what makes the office accessible; only where the person comes in person."""
    if way != "in-person":
        return "none", "none"
    care = await talk.choose("care", Text("booking-care"), [Option(one, text) for one, text in CARE.items()])
    access = await talk.choose("access", Text("booking-access"), [Option(one, text) for one, text in ACCESS.items()])
    return care, access


async def ask_phone(talk: Talk, way: Way) -> str:
    """The phone: needed where the visit is a call or a link has to be sent, optional otherwise."""
    match way:
        case "in-person":
            skip = Text("booking-phone-skip")
            return await talk.contact("phone", Text("booking-phone-in-person"), check_phone, skip=skip)
        case "phone":
            return await talk.contact("phone", Text("booking-phone-call"), check_phone)
        case "online":
            return await talk.contact("phone", Text("booking-phone-online"), check_phone)


async def ask_contact_about(talk: Talk, service: Service) -> Contact | None:
    """How to write about a delicate visit; asked where something can be written, and not of whoever is careful
    already."""
    if not service.sensitive or not talk.can.lasts or talk.visitor.contact != "normal":
        return None
    return await ask_contact(talk, Text("booking-contact"))


def say_needs(talk: Talk, care: Care, access: Access, company: str) -> None:
    """What not everybody is asked, or needs; shown with the rest before it counts."""
    if company:
        talk.say(Text("booking-check-company", company=company))
    if care != "none":
        talk.say(Text("visit-care", care=CARE[care]))
    if access != "none":
        talk.say(Text("booking-check-access", access=ACCESS[access]))


def summary(talk: Talk, service: Service, wish: Wish, name: str, phone: str, start: datetime) -> Phrase:
    """Everything once more before it counts."""
    return Text(
        "booking-check",
        office=office_name(wish.office),
        service=Text(service.title),
        language=spoken(wish.language),
        way=WAYS[wish.way],
        name=name,
        phone=phone or Text("booking-no-phone"),
        when=start,
    )
