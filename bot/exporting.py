"""Makes what was ordered, outside of any turn, and sends it to whoever may still have it."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import assert_never
from zoneinfo import ZoneInfo

from bot.centre.offices import Timetable
from bot.charts import Bar, Bars, Chart, Curve, largest
from bot.conversation import Conversation
from bot.faults import place
from bot.ownfiles import OwnFiles
from bot.picturing import Picturing
from bot.screen import Document, LanguageName, Picture, Say, Screen, ShortDay, Text
from bot.sheets import CSV_TYPE, XLSX_TYPE, Book, Cell, Rows, Sheet, csv_file
from bot.tabulating import Report
from bot.telling import draw_for
from bot.turn import language_of
from bot.workshop import make
from storage import announcements, demand, events, exports, outbox, tallies, turnout, visitors
from storage.casework import Staff
from storage.database import Connection, is_away
from storage.eventwork import Attendee, EnrolmentState, Event, EventId
from storage.exportwork import Delivery, Order
from storage.newswork import AnnouncementId
from storage.records import Visitor, number_of

log = logging.getLogger(__name__)

_STATES: dict[EnrolmentState, Text] = {
    "joined": Text("exporting-joined"),
    "offered": Text("exporting-offered"),
    "waiting": Text("exporting-waiting"),
    "missed-offer": Text("exporting-missed-offer"),
    "left": Text("exporting-left"),
}
_QUARTERS = (0, 0.25, 0.5, 0.75, 1)
_POINTS = 400
"""How many points a curve has at most: no picture shows more."""


@dataclass(frozen=True, slots=True)
class Attendees:
    """What stands in the list of an event."""

    event: Event
    people: Sequence[Attendee]


@dataclass(frozen=True, slots=True)
class Deliveries:
    """How an announcement went out."""

    announcement: int
    sent: Sequence[Delivery]
    reached: Mapping[str, int] = field(default_factory=dict)
    """To how many it was sent by language, where it is not kept any more when."""


Found = Attendees | Report | Deliveries
"""All that has to be read for it; the rest is pure."""


class Exporting:
    """Whoever carries orders out (see `scheduler.exports.Maker`)."""

    def __init__(self, house: Conversation) -> None:
        self._house = house
        self._world = house.world
        self._picturing = Picturing(house)
        self._owned = OwnFiles(house)

    async def carry_out(self, order: Order) -> None:
        """Make it and send it, unless its person may not have it any more. What fails is left for another try."""
        match order.kind:
            case "picture":
                return await self._picturing.carry_out(order)
            case "my-data":
                return await self._owned.carry_out(order)
            case _:
                await self._carry_out(order)

    async def _carry_out(self, order: Order) -> None:
        to = await self._world.database.run(lambda connection: visitors.by_id(connection, order.visitor))
        if to is None:
            return
        try:
            found = await self._find(order, to)
            screen = await self._made(order, found, to) if found else None
        except Exception as error:
            if is_away(error):
                raise
            # What it was to be made of may be anybody's; the place is ours.
            log.error("an export of the kind %s was not made: %s", order.kind, place(error))
            if order.attempts < exports.TRIES:
                return
            await self._send(order, to, Screen((Text("exporting-failed"),)), "failed")
        else:
            await self._send(order, to, screen, "made" if screen else "failed")

    async def _send(self, order: Order, to: Visitor, screen: Screen | None, state: str) -> None:
        async def work(connection: Connection, staff: Staff | None) -> None:
            theirs = await self._theirs(connection, order, staff)
            if not await exports.settle(connection, order.id, state if theirs else "failed"):
                return  # another process was faster
            present = await visitors.by_id(connection, to.id)
            if theirs and screen and present and present.reachable:
                payloads = draw_for(self._world, present, screen)
                now, shows = self._world.clock(), order.kind in ("attendees-csv", "attendees-xlsx")
                await outbox.write(connection, present, payloads, lane="chat", now=now, owner=None, shows=shows)

        await self._house.as_staff(to.channel, to.address, work)
        self._house.nudge()

    async def _theirs(self, connection: Connection, order: Order, staff: Staff | None) -> bool:
        if staff is None or staff.id != order.staff:
            return False
        return await exports.allowed(connection, staff, order.kind, order.facts)

    # --- Reading ---

    async def _find(self, order: Order, to: Visitor) -> Found | None:
        """What it is made of; None if it is not theirs (any more)."""

        async def work(connection: Connection, staff: Staff | None) -> Found | None:
            if staff is None or not await self._theirs(connection, order, staff):
                return None
            match order.kind:
                case "attendees-csv" | "attendees-xlsx":
                    event = await events.find(connection, EventId(number_of(order.facts["event"])))
                    assert event
                    return Attendees(event, await turnout.attendees(connection, event.id, past=True))
                case "report":
                    return await self._report(connection, order, staff)
                case "delivery":
                    number = number_of(order.facts["announcement"])
                    sent = await exports.deliveries(connection, number)
                    last = None if sent else await announcements.report(connection, AnnouncementId(number), {})
                    return Deliveries(number, sent, last.languages if last else {})
                case "picture" | "my-data":
                    return None  # carried out elsewhere
                case other:
                    assert_never(other)

        return await self._house.as_staff(to.channel, to.address, work)

    async def _report(self, connection: Connection, order: Order, staff: Staff) -> Report:
        present: Timetable = await self._house.timetable_in(connection)
        now, span, office = self._world.clock(), exports.span_of(order.facts), order.facts["office"]
        assert span
        await tallies.recount(connection, now, present.zone)
        found = await tallies.between(connection, *span)
        theirs = [one for one in found if (one.office == office if office else staff.serves(one.office or None))]
        whole = not office and all(staff.serves(one.id) for one in present.offices)
        asked = [
            one
            for one in await demand.between(connection, *span)
            if (one.office == office if office else staff.serves(one.office or None))
        ]
        return Report(tuple(tallies.months(*span)), office, theirs, whole, now, self._world.offer, asked)

    # --- Making ---

    async def _made(self, order: Order, found: Found, to: Visitor) -> Screen:
        say = self._world.texts.say(language_of(to, self._world.texts))
        match found:
            case Attendees(event, people):
                return await self._list(order, event, people, say)
            case Report():
                return await _reported(found, say)
            case Deliveries():
                zone = self._world.configured.zone
                picture = await make(delivered(found, say, zone))
                label = Text("exporting-delivery", number=str(found.announcement))
                return Screen(_sent(found), label, attachments=(Picture(picture, label),))
            case other:
                assert_never(other)

    async def _list(self, order: Order, event: Event, people: Sequence[Attendee], say: Say) -> Screen:
        rows = listed(event, people, say)
        if order.kind == "attendees-csv":
            content, type, ending = csv_file(rows), CSV_TYPE, "csv"
        else:
            sheet = Sheet(say(Text("exporting-list-label")), rows, say(event.title))
            content, type, ending = await make(Book((sheet,))), XLSX_TYPE, "xlsx"
        states = [one.enrolment.state for one in people]
        joined, waiting = states.count("joined"), states.count("waiting") + states.count("offered")
        line = Text("exporting-list", title=event.title, when=event.start, joined=joined, waiting=waiting)
        label = Text("exporting-list-label")
        return Screen((line,), attachments=(Document(f"event-{event.id}.{ending}", type, content, label),))


async def _reported(report: Report, say: Say) -> Screen:
    book, picture = await make(report.book(say)), await make(report.chart(say))
    months = "-".join(dict.fromkeys(f"{one:%Y-%m}" for one in (report.months[0], report.months[-1])))
    name = "-".join(("report", *([report.office] if report.office else []), f"{months}.xlsx"))
    document = Document(name, XLSX_TYPE, book, Text("exporting-report-label"))
    return Screen(report.lines(), report.title, attachments=(document, Picture(picture, report.title)))


def listed(event: Event, people: Sequence[Attendee], say: Say) -> Rows:
    """The list of an event: one row for each person, and whether they came to each session. No name is known."""
    head: list[Cell] = [
        say(one)
        for one in (
            Text("exporting-ticket"),
            Text("exporting-state"),
            Text("exporting-language"),
            Text("exporting-channel"),
            Text("exporting-seats"),
            Text("exporting-coming"),
            *(Text("exporting-session", number=one.number, when=one.start) for one in event.sessions),
        )
    ]
    return [head, *(_row(event, one, say) for one in people)]


def _row(event: Event, one: Attendee, say: Say) -> list[Cell]:
    mine, came = one.enrolment, dict(one.enrolment.attended)
    coming = {True: Text("exporting-yes"), False: Text("exporting-no")}
    noted = {True: Text("exporting-came"), False: Text("exporting-missed")}
    return [
        mine.ref,
        say(_STATES[mine.state]),
        say(LanguageName(one.language)) if one.language else None,
        say(Text("exporting-channel-name", channel=one.channel)),
        mine.seats,
        None if mine.coming is None else say(coming[mine.coming]),
        *(say(noted[came[session.number]]) if session.number in came else None for session in event.sessions),
    ]


# --- How an announcement went out ------------------------------------------------------------------------------------


def _sent(found: Deliveries) -> tuple[Text, ...]:
    if found.reached:
        return (Text("exporting-delivery-forgotten", count=sum(found.reached.values())),)
    if not found.sent:
        return (Text("exporting-delivery-none"),)
    first, last = found.sent[0].at, found.sent[-1].at
    return (Text("exporting-delivery-sent", count=len(found.sent), first=first, last=last),)


def delivered(found: Deliveries, say: Say, zone: ZoneInfo) -> Chart:
    """How many were sent by when, on the centre's wall, and in which languages."""
    title = say(Text("exporting-delivery", number=str(found.announcement)))
    lines = [say(one) for one in _sent(found)]
    by_language = Counter(found.reached)
    by_language.update(one.language for one in found.sent)
    if not by_language:
        return Chart(title, lines)
    bars = [Bar(say(LanguageName(code)), number) for code, number in by_language.items()]
    languages = Bars(say(Text("exporting-delivery-languages")), largest(bars, say(Text("tabulating-others"))))
    curve = (_curve([one.at for one in found.sent], say, zone),) if found.sent else ()
    return Chart(title, lines, (*curve, languages))


def _curve(moments: Sequence[datetime], say: Say, zone: ZoneInfo) -> Curve:
    first, took = moments[0], moments[-1] - moments[0]
    step = -(-len(moments) // _POINTS)
    points = [(0.0, 0), *(((at - first).total_seconds(), number) for number, at in enumerate(moments, 1))]
    parts = _QUARTERS if took < timedelta(days=1) else _QUARTERS[:: len(_QUARTERS) - 1]
    marks = []
    for part in parts:
        here = (first + took * part).astimezone(zone)
        at = Text("exporting-delivery-at", time=here.time())
        if took >= timedelta(days=1):
            at = Text("exporting-delivery-day", day=ShortDay(here.date()), time=here.time())
        marks.append(((took * part).total_seconds(), say(at)))
    return Curve(say(Text("exporting-delivery-time")), [*points[::step], points[-1]], marks if took else marks[:1])
