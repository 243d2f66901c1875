"""One visit: when, where, how, what to bring, and what can be done about it."""

from __future__ import annotations

from bot.centre.discretion import hides
from bot.dialogs.asking import CARE, address, office_name, spoken
from bot.dialogs.sooner import sooner_keys, sooner_lines
from bot.screen import Attachment, Button, CalendarFile, Door, Key, Local, Phrase, Pin, Text, Verbatim
from bot.talk import Card, Ending, Go, Talk
from storage.records import Visit

ALARMS = (24 * 60, 2 * 60)
"""Minutes before the visit at which the person's own calendar speaks up."""


async def visit(talk: Talk, ref: str, news: str = "") -> Ending:
    """The card of a visit; with `news` the calendar file and the map pin come along."""
    found = await talk.desk.visit(ref)
    if found is None:
        return Go(Door("visits"), lead=Text("visit-not-found"))
    attachments = attachments_of(talk, found) if news else ()
    lines, keys = _lines(talk, found), _keys(talk, found)
    asked = await talk.desk.proposal(ref) if found.active and found.start > talk.now else None
    if asked:
        office = office_name(found.office)
        lines.insert(0, Text("telling-same-time") if asked.held else Text("telling-other-time"))
        lines.insert(0, Text("telling-cannot-be", when=found.start, office=office))
        keys = [*((Button(Text("telling-keep-time"), Door("keep", ref)),) if asked.held else ()), *keys]
    elif found.active and found.start > talk.now:
        lines, keys = await _with_line(talk, found, lines, keys)
    return Card(tuple(lines), _title(found), tuple(keys), 2, attachments)


async def _with_line(talk: Talk, found: Visit, lines: list[Phrase], keys: list[Key]) -> tuple[list[Phrase], list[Key]]:
    """What is kept for them, or that they are in line; or the way into the line."""
    watched = await talk.desk.watch(found.ref)
    if watched and watched.offered:
        return [*sooner_lines(found, watched.offered), *lines], [*sooner_keys(found, watched.offered), *keys]
    if watched:
        lines = [*lines, Text("visit-in-line")]
    return lines, [*keys[:-2], Button(Text("visit-sooner"), Door("sooner", found.ref)), *keys[-2:]]


def _title(found: Visit) -> Phrase:
    match found.state:
        case "booked":
            return Text("visit-booked")
        case "coming":
            return Text("visit-coming")
        case "cancelled":
            return Text("visit-cancelled")


def _lines(talk: Talk, found: Visit) -> list[Phrase]:
    service = talk.desk.offer.find(found.service)
    office = talk.desk.timetable.office(found.office)
    lines: list[Phrase] = [Text("visit-when", when=found.start)]
    if service:
        lines.append(Text("visit-service", service=Text(service.title), language=spoken(found.language)))
    ref = Text("visit-ref", ref=spell(found.ref))
    if not found.active or found.end <= talk.now:
        return [*lines, ref]  # nobody calls, waits or brings anything any more
    match found.way:
        case "in-person":
            lines.append(Text("visit-where", office=office_name(found.office), address=address(office)))
            if office and office.entrance.words:
                lines.append(office.entrance)
        case "phone":
            lines.append(Text("visit-call", phone=found.phone))
        case "online":
            lines.append(Text("visit-online", phone=found.phone))
    if found.care != "none":
        lines.append(Text("visit-care", care=CARE[found.care]))
    bring = (talk.desk.centre.bring or {}).get(found.service)
    if bring:
        lines.append(Text("visit-bring", what=bring))
    if office and office.phone:
        lines.append(Text("visit-office-phone", phone=office.phone))
    lines.append(ref)
    if not talk.can.reminds:
        lines.append(Text("visit-reminders-uncertain") if talk.can.lasts else Text("visit-no-reminders"))
    return lines


def spell(ref: str) -> str:
    """A reference as people read it out: in fours."""
    return "-".join(ref[place : place + 4] for place in range(0, len(ref), 4))


def _keys(talk: Talk, found: Visit) -> list[Key]:
    keys: list[Key] = []
    if talk.desk.centre.people and found.active and found.way == "in-person" and _is_today(talk, found):
        keys.append(Button(Text("visit-late"), Door("late", found.ref, "late")))
        keys.append(Button(Text("visit-lost"), Door("late", found.ref, "lost")))
    if found.active and found.start > talk.now:
        if found.state == "booked":
            keys.append(Button(Text("visit-i-come"), Door("coming", found.ref)))
        keys.append(Button(Text("visit-move"), Door("move", found.ref)))
        keys.append(Button(Text("visit-cancel"), Door("cancel", found.ref)))
        keys.append(Button(Text("visit-calendar"), Door("visit", found.ref, "file")))
        if found.way == "in-person":
            keys.append(Button(Text("visit-desk"), Door("passport", found.ref)))
        if not talk.can.reminds and talk.desk.centre.telegram_link:
            keys.append(Button(Text("visit-remind-me"), Door("messenger")))
        if talk.can.lasts and _is_delicate(talk, found):
            keys.append(Button(Text("contact-title"), Door("contact", found.ref)))
    else:
        keys.append(Button(Text("visits-book"), Door("booking", found.office, found.service)))
    keys.append(Button(Text("visit-all"), Door("visits")))
    return [*keys, Button(Text("talk-menu"), Door("menu"))]


def _is_delicate(talk: Talk, found: Visit) -> bool:
    service = talk.desk.offer.find(found.service)
    return service is not None and service.sensitive


def _is_today(talk: Talk, found: Visit) -> bool:
    return found.start.astimezone(talk.zone).date() == talk.today and found.end > talk.now


def attachments_of(talk: Talk, found: Visit) -> tuple[Attachment, ...]:
    """The visit for the person's calendar, and where it is."""
    office = talk.desk.timetable.office(found.office)
    attached: list[Attachment] = [calendar_file(talk, found)]
    if office and office.place and found.way == "in-person" and found.active:
        pin = Pin(office.place.latitude, office.place.longitude, office_name(office.id), address(office))
        attached.append(pin)
    return tuple(attached)


def calendar_file(talk: Talk, found: Visit) -> CalendarFile:
    """Nothing but the time where the visit is delicate or its person is discreet: a shared calendar shows it to
    others."""
    service = talk.desk.offer.find(found.service)
    office = talk.desk.timetable.office(found.office)
    neutral = hides(found, talk.visitor, talk.desk.offer)
    title: Phrase = Text("visit-calendar-title")
    if service and not neutral:
        title = Text("visit-calendar-title-service", service=Text(service.title))
    place: Phrase | None = Verbatim(office.address) if office and office.address else office_name(found.office)
    notes: Local | Text | None = None if neutral else Text("visit-calendar-notes", ref=spell(found.ref))
    return CalendarFile(
        uid=found.ref,
        sequence=found.sequence,
        start=found.start,
        end=found.end,
        title=title,
        place=place if found.way == "in-person" and not neutral else None,
        notes=notes,
        cancelled=not found.active,
        alarms=ALARMS,
        stamp=found.changed_at,
    )
