"""Lets others know of what was done: drawn in the language of each, and into the outbox in the same transaction."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from itertools import islice
from typing import assert_never

from bot.centre.discretion import contact_about, hides
from bot.centre.offices import Timetable
from bot.centre.reminding import can_wait, is_near
from bot.channels import Channel
from bot.dialogs.asking import office_name
from bot.dialogs.complaint import COMPLAIN
from bot.dialogs.sooner import sooner_keys, sooner_lines
from bot.eventcards import missed_screen, offer_screen
from bot.faults import place
from bot.filekinds import plain_name
from bot.previewing import previewed
from bot.screen import Button, Door, Payload, Say, Screen, Text
from bot.talk import A_PERSON, SOS
from bot.turn import CONTINUE, World, language_of
from storage import appointments, cases, enrolments, events, lines, outbox, remarks, visitors, watching
from storage.casework import (
    CaseId,
    CaseMessage,
    Enclosed,
    Kind,
    MessageId,
    Notice,
    Remark,
    TellBegun,
    TellClosed,
    TellPreview,
    TellProposal,
    TellRemark,
    TellSooner,
    TellTaken,
    TellVisit,
)
from storage.database import Connection
from storage.eventwork import Enrolment, Event, EventId, TellEvent, Ticket
from storage.newswork import AnnouncementId
from storage.records import Lane, Letter, Sooner, Visit, Visitor, VisitRef

log = logging.getLogger(__name__)

AT_IT = timedelta(minutes=10)
"""For how long after they have done something people are taken to be those who hold the phone."""

STARS = (1, 2, 3, 4, 5)
_CALLED: Mapping[Kind, Text] = {
    "photo": Text("telling-file-photo"),
    "voice": Text("telling-file-voice"),
    "video": Text("telling-file-video"),
}


async def tell(
    world: World, connection: Connection, notices: Sequence[Notice], timetable: Timetable, now: datetime
) -> int:
    """Write to everybody who has to be told; how many messages wait for them now."""
    count = 0
    for one in notices:
        case = _case_of(one)
        if case is not None:
            await albums(world, connection, case, now)
        written = await _tell(world, connection, one, timetable, now)
        if not written and isinstance(one, TellEvent) and one.how == "offered":
            await lines.take_back(connection, one.event, one.to)  # nothing is offered to anybody silently
        count += written
    return count


def _case_of(notice: Notice) -> CaseId | None:
    """The case in which it is said, if it is said in one."""
    match notice:
        case TellRemark():
            return notice.remark.case
        case TellTaken() | TellBegun() | TellClosed():
            return notice.case
        case _:
            return None


async def _tell(world: World, connection: Connection, notice: Notice, timetable: Timetable, now: datetime) -> int:
    to = await visitors.by_id(connection, notice.to)
    channel = world.channels.get(to.channel) if to else None
    if to is None or channel is None or not to.reachable:
        if isinstance(notice, TellRemark):
            await remarks.unsent(connection, notice.message, now)
        return 0
    match notice:
        case TellRemark():
            return await _remark(world, connection, notice, to, channel, now)
        case TellTaken(_, case, another):
            taken = Text("telling-another") if another else Text("telling-taken")
            return await _show(world, connection, _in_case(taken, case), to, now)
        case TellBegun(_, case):
            return await _show(world, connection, _in_case(Text("telling-begun"), case), to, now)
        case TellClosed(_, case, rate, why):
            return await _show(world, connection, _closed(str(case), rate, why), to, now)
        case TellVisit(_, ref, how):
            found = await appointments.find(connection, to.id, ref)
            if found is None or (how == "missed" and contact_about(found, to, world.offer) == "none"):
                return 0
            about = found.ref, None if how == "missed" else _expires(found, timetable, now)
            return await _show(world, connection, _visit(found, how), to, now, about=about)
        case TellProposal(_, ref, same_time, urgent):
            found = await appointments.find(connection, to.id, ref)
            if found is None:
                return 0
            at_night_too = urgent and is_near(found.start, timetable.zone, now)
            about = found.ref, found.start if at_night_too else _expires(found, timetable, now)
            screen = _proposal(found, same_time, hides(found, to, world.offer))
            return await _show(world, connection, screen, to, now, about=about)
        case TellSooner():
            return await _earlier(world, connection, notice, to, now)
        case TellEvent(_, event, how):
            return await _event(world, connection, to, event, how, timetable, now)
        case TellPreview(_, announcement):
            draw, id = partial(draw_for, world, to), AnnouncementId(announcement)
            payloads = await previewed(world, connection, id, to, timetable.news, draw)
            return len(await outbox.write(connection, to, payloads, lane="chat", now=now, owner=None))
        case other:
            assert_never(other)


async def _earlier(world: World, connection: Connection, notice: TellSooner, to: Visitor, now: datetime) -> int:
    """Of an earlier time that is kept for them, or not any more."""
    found = await appointments.find(connection, to.id, notice.ref)
    watched = await watching.of(connection, to.id, notice.ref) if found else None
    if found is None or watched is None:
        return 0
    if notice.over or watched.offered is None:
        return await _show(world, connection, _lapsed(found), to, now, about=(found.ref, None))
    screen = _sooner(found, watched.offered, hides(found, to, world.offer))
    return await _show(world, connection, screen, to, now, about=(found.ref, watched.offered.until))


def _sooner(found: Visit, offered: Sooner, hidden: bool) -> Screen:
    """Nothing but times and a town, and to whoever is discreet no town: that is told by a tap."""
    lines = sooner_lines(found, offered)
    if not hidden:
        return Screen(lines, keys=sooner_keys(found, offered))
    details = Button(Text("reminder-details"), Door("sooner", found.ref))
    return Screen(
        (Text("telling-sooner-plain", when=offered.start), *lines[1:]), keys=(*sooner_keys(found, offered), details)
    )


def _lapsed(found: Visit) -> Screen:
    keys = (Button(Text("reminder-details"), Door("visit", found.ref)),)
    return Screen((Text("telling-sooner-over", when=found.start),), keys=keys)


async def _event(
    world: World, connection: Connection, to: Visitor, id: EventId, how: str, timetable: Timetable, now: datetime
) -> int:
    """Of a place for which they have waited, if it is still so. What cannot be drawn stops nobody else's turn."""
    found, mine = await events.find(connection, id), (await enrolments.of(connection, to.id)).get(id)
    if found is None or mine is None:
        return 0
    expires = mine.offer_until if how == "offered" else None
    try:
        screen = _place(found, mine, how, timetable, to)
        payloads = _payloads(world, screen, to) if screen else ()
    except Exception as error:  # noqa: BLE001 (it is our own mistake, and whoever does something now made none)
        log.error("a message about a place could not be drawn: %s", place(error))
        return 0
    return await _write(connection, payloads, to, now, about=(mine.ref, expires))


def _place(found: Event, mine: Enrolment, how: str, timetable: Timetable, to: Visitor) -> Screen | None:
    match how, mine.state:
        case "offered", "offered":
            return offer_screen(found, mine, timetable.zone, to)
        case "missed", "missed-offer":
            return missed_screen(found, timetable.zone, to)
        case _:
            return None


def _expires(found: Visit, timetable: Timetable, now: datetime) -> datetime | None:
    """From when on what is said of a visit is worth nothing; None where it can wait for the morning.

    Whatever waits and expires is a reminder, and is taken back from whoever wants none; this is not.
    """
    return None if can_wait(found.start, timetable.reminders, timetable.zone, now) else found.start


def _in_case(words: Text, case: CaseId) -> Screen:
    return Screen((words,), keys=(Button(Text("telling-case"), Door("talking", str(case))),))


def _closed(case: str, rate: bool, why: str) -> Screen:
    if why == "old":
        return Screen((Text("telling-closed-old"),), keys=(A_PERSON,))
    closed = Text("telling-closed-idle") if why == "idle" else Text("telling-closed")
    ways = (Button(Text("telling-write-again"), Door("again", case)), COMPLAIN)
    if not rate:
        return Screen((closed,), keys=ways)
    stars = tuple(Button(Text("telling-stars", count=number), Door("rate", case, str(number))) for number in STARS)
    return Screen((closed, Text("telling-rate")), keys=(*stars, *ways))


def _visit(found: Visit, how: str) -> Screen:
    details = Button(Text("reminder-details"), Door("visit", found.ref))
    match how:
        case "booked":
            return Screen((Text("telling-visit-booked", when=found.start),), keys=(details,))
        case "moved":
            return Screen((Text("telling-visit-moved", when=found.start),), keys=(details,))
        case "cancelled":
            return Screen((Text("telling-visit-cancelled", when=found.start),), keys=(details,))
        case "stands":
            return Screen((Text("telling-visit-stands", when=found.start),), keys=(details,))
        case _:
            again = Button(Text("visits-book"), Door("booking", found.office, found.service))
            return Screen((Text("telling-visit-missed", when=found.start),), keys=(again, details))


def _proposal(found: Visit, same_time: bool, hidden: bool) -> Screen:
    keys = (
        *((Button(Text("telling-keep-time"), Door("keep", found.ref)),) if same_time else ()),
        Button(Text("visit-move"), Door("move", found.ref)),
        Button(Text("visit-cancel"), Door("cancel", found.ref)),
    )
    sorry = Text("telling-cannot-be", when=found.start, office=office_name(found.office))
    sorry = Text("telling-cannot-be-plain", when=found.start) if hidden else sorry
    return Screen((sorry, Text("telling-same-time") if same_time else Text("telling-other-time")), keys=keys)


async def lost(world: World, connection: Connection, to: Visitor, count: int, now: datetime) -> int:
    """That so many of their messages were not passed on; how many messages wait for them now."""
    if not to.reachable:
        return 0
    return await _write(connection, draw_for(world, to, Screen((Text("limits-lost", count=count),))), to, now)


def draw_for(world: World, to: Visitor, screen: Screen) -> Sequence[Payload]:
    """A screen that nobody asked for, drawn for somebody; nothing if their channel is not running.

    Where it takes the keys of the open question away, there is one that brings them back, and one to call for help.
    """
    channel = world.channels.get(to.channel)
    if channel is None:
        return ()
    if not channel.abilities.keeps_keys:
        back = (Button(Text("talk-continue"), CONTINUE),) if to.thread.open else ()
        screen = replace(screen, footer=(*screen.footer, *back, SOS))
    language = language_of(to, world.texts)
    return channel.draw(screen, world.texts.say(language), language, None)


async def _show(
    world: World,
    connection: Connection,
    screen: Screen,
    to: Visitor,
    now: datetime,
    *,
    about: tuple[VisitRef | Ticket, datetime | None] | None = None,
) -> int:
    """A screen that nobody asked for; of a visit or an event people can be asked.

    `about` is the visit or the enrolment that it is about, and from when on nobody needs it: then it does not wait for
    the morning.
    """
    return await _write(connection, _payloads(world, screen, to, about=bool(about)), to, now, about=about)


def _payloads(world: World, screen: Screen, to: Visitor, *, about: bool = True) -> Sequence[Payload]:
    people = (A_PERSON,) if about and world.centre.people else ()
    return draw_for(world, to, replace(screen, footer=(*screen.footer, *people)))


async def _write(
    connection: Connection,
    payloads: Sequence[Payload],
    to: Visitor,
    now: datetime,
    *,
    about: tuple[VisitRef | Ticket, datetime | None] | None = None,
) -> int:
    ref, expires = about or (None, None)
    lane: Lane = "notice" if ref and expires is None else "chat"
    letters = await outbox.write(
        connection, to, payloads, lane=lane, now=now, owner=None, expires_at=expires, about=ref
    )
    return len(letters)


def _drawn(world: World, remark: Remark, to: Visitor, channel: Channel) -> Sequence[Sequence[Payload]]:
    """A consultant's message in the language and on the channel of whoever it is for."""
    language = language_of(to, world.texts)
    say = world.texts.say(language)
    return channel.remark(_without_names(remark, say), say, language)


def _without_names(remark: Remark, say: Say) -> Remark:
    """What a file is called may say who has made it: to the visitor it is called by what it is."""
    return replace(remark, files=tuple(_without_name(remark, place, say) for place in range(len(remark.files))))


def _without_name(remark: Remark, place: int, say: Say) -> Enclosed:
    one = remark.files[place]
    if not one.file.name and one.kind in ("photo", "video"):
        return one
    word = say(_CALLED.get(one.kind, Text("telling-file-document")))
    word = f"{word}-{place + 1}" if len(remark.files) > 1 else word
    return replace(one, file=replace(one.file, name=plain_name(word, one.file.name, one.file.type)))


async def _remark(
    world: World, connection: Connection, notice: TellRemark, to: Visitor, channel: Channel, now: datetime
) -> int:
    if await _is_covered(connection, to, channel, now):
        return await _cover(world, connection, [notice.message], to, now)
    parts = _drawn(world, notice.remark, to, channel)
    return await _send(connection, to, parts, [notice.message], now)


async def _is_covered(connection: Connection, to: Visitor, channel: Channel, now: datetime) -> bool:
    """Whether an answer is not shown before a tap: to whoever is discreet and is not just writing to us.

    A page that has to be open to show anything shows nothing to anybody who only passes by.
    """
    if to.contact == "normal" or not channel.abilities.lasts:
        return False
    seen = await visitors.seen_at(connection, to.id)
    return seen is None or now - seen > AT_IT


async def _cover(
    world: World, connection: Connection, messages: Sequence[MessageId], to: Visitor, now: datetime
) -> int:
    """That there is something to read, and nothing of what it says."""
    if not await remarks.cover(connection, messages):
        return 0  # a correction of what they have not read yet: they will read it corrected
    read = Button(Text("unread-read"), Door("unread"))
    return await _show(world, connection, Screen((Text("unread-told"),), keys=(read,)), to, now)


async def _send(
    connection: Connection,
    to: Visitor,
    parts: Sequence[Sequence[Payload]],
    messages: Sequence[MessageId],
    now: datetime,
) -> int:
    """Write it to them; each message of the case is carried by what was drawn for it, or with the one before."""
    payloads = [one for part in parts for one in part]
    letters = list(await outbox.write(connection, to, payloads, lane="chat", now=now, owner=None))
    carriers: Sequence[Letter] = letters
    rest = iter(letters)
    for number, message in enumerate(messages):
        own = list(islice(rest, len(parts[number]))) if number < len(parts) else []
        carriers = own or carriers
        if carriers:
            await remarks.carried_by(connection, message, carriers[0].id, carriers[-1].id)
    await visitors.put_aside(connection, to)
    return len(letters)


async def albums(world: World, connection: Connection, case: CaseId, now: datetime, *, but: str = "") -> None:
    """Send what is held in a case, whether or not more belongs to it: nothing overtakes it. `but` is one that is."""
    for parts in await remarks.whole_albums(connection, now, case, but=but):
        await album(world, connection, parts, now)


async def album(world: World, connection: Connection, parts: Sequence[CaseMessage], now: datetime) -> None:
    """Several files of a consultant's that belong together, as one message where the channel can."""
    case = await cases.find(connection, parts[0].case)
    to = await visitors.by_id(connection, case.visitor) if case else None
    parts = await remarks.held(connection, parts)  # another process may have sent them while we waited for their person
    if not parts:
        return
    channel = world.channels.get(to.channel) if to else None
    if to is None or channel is None or not to.reachable:
        await remarks.lost(connection, parts, now)
        return
    if await _is_covered(connection, to, channel, now):
        await _cover(world, connection, [one.id for one in parts], to, now)
        return
    drawn = _drawn(world, await remarks.of(connection, parts), to, channel)
    await _send(connection, to, drawn, [one.id for one in parts], now)
