"""What people are told of events without having asked: reminders, offers, news, and how it was.

Whoever is discreet gets the time and no title.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.centre.gatherings import Session
from bot.centre.offices import Timetable
from bot.dialogs.event import STARS, card
from bot.dialogs.eventwords import Said, stacked, when, where
from bot.screen import Button, Door, Key, Link, Phrase, Screen, Text
from storage.eventwork import Enrolment, Event, EventAsk, EventNews, EventReminder
from storage.records import Visitor

MOST_TIMES = 10
"""How many changed times are told one by one; all of them stand on the card."""


def _id(event: Event) -> str:
    return str(event.id)


def _details(event: Event) -> Button:
    return Button(Text("reminder-details"), card(event))


def _what(event: Event, session: Session, zone: ZoneInfo, to: Visitor) -> Said:
    """What and when; of discreet people nothing but when."""
    times = when(session, zone)
    return times if to.discreet else stacked([event.title, times])


# --- Reminders -------------------------------------------------------------------------------------------------------


def event_reminder_screen(reminder: EventReminder, timetable: Timetable) -> Screen:
    """The reminder of a session, with the link where there is one: it goes to those alone who take part."""
    event, to, session = reminder.event, reminder.visitor, reminder.session
    several = len(event.sessions) > 1
    cannot = Door("eventcoming", _id(event), "no") if several else Door("leaveevent", _id(event))
    keys: list[Key] = []
    if event.link and event.office is None and not to.discreet:
        keys.append(Link(Text("event-open-link"), event.link))
    if not reminder.enrolment.coming:
        keys.append(Button(Text("visit-i-come"), Door("eventcoming", _id(event))))
    keys += [Button(Text("eventcards-cannot"), cannot), _details(event)]
    what = _what(event, session, timetable.zone, to)
    place = () if to.discreet else (where(event, timetable),)
    return Screen((Text("eventcards-reminder", what=stacked([what, *place])),), keys=tuple(keys), columns=2)


# --- Offers ----------------------------------------------------------------------------------------------------------


def offer_screen(event: Event, mine: Enrolment, zone: ZoneInfo, to: Visitor) -> Screen:
    """A place is kept for them, and until when."""
    assert mine.offer_until is not None
    offer = Text("eventcards-offer", what=_what(event, event.sessions[0], zone, to), count=mine.seats)
    keys = (
        Button(Text("event-take"), Door("takeplace", _id(event))),
        Button(Text("event-decline"), Door("leaveevent", _id(event), "offer")),
        _details(event),
    )
    return Screen((offer, Text("eventcards-until", until=mine.offer_until)), keys=keys, columns=2)


def missed_screen(event: Event, zone: ZoneInfo, to: Visitor) -> Screen:
    """The time is over for which a place was kept for them."""
    missed = Text("eventcards-missed", what=_what(event, event.sessions[0], zone, to))
    again = Button(Text("event-line-up"), Door("lineup", _id(event)))
    return Screen((missed,), keys=(again, _details(event)))


# --- News ------------------------------------------------------------------------------------------------------------


def news_screen(news: EventNews, timetable: Timetable, now: datetime) -> Screen:
    """What is new, and what can be done about it: nothing, where what is left does not take place."""
    match news.kind:
        case "cancelled":
            return _cancelled(news, timetable.zone)
        case "moved":
            lines = _moved(news, timetable)
        case "changed":
            lines = _changed(news, timetable)
    doors = _doors(news) if news.event.end > now else ()
    return Screen(lines, keys=(*doors, _details(news.event)), columns=2)


def _cancelled(news: EventNews, zone: ZoneInfo) -> Screen:
    event = news.event
    first = next(iter(news.was or event.sessions))
    sorry = Text("eventcards-cancelled", what=_what(event, first, zone, news.visitor))
    alike = Door("events", "", event.topic)
    return Screen((sorry,), keys=(Button(Text("eventcards-alike"), alike), _details(event)))


def _moved(news: EventNews, timetable: Timetable) -> tuple[Phrase, ...]:
    """The times, and where: that may be new too, and those who have not heard of it yet hear of all at once."""
    event, times = news.event, _times(news.was, news.event.sessions, timetable.zone)
    if news.visitor.discreet:
        return (Text("eventcards-moved-discreet"), *times)
    place = (Text("event-where", where=where(event, timetable)),) if event.office else ()
    return (Text("eventcards-moved", what=event.title), *times, *place)


def _times(was: Sequence[Session], now: Sequence[Session], zone: ZoneInfo) -> tuple[Phrase, ...]:
    """What is at another time, new, or does not take place; everything, where nobody knows what they knew."""
    before, after = ({one.number: one for one in sessions} for sessions in (was, now))
    lines: list[Phrase] = []
    for number in sorted({*before, *after}, key=lambda one: (after.get(one) or before[one]).start):
        old, new = before.get(number), after.get(number)
        if old and new and old != new:
            lines.append(Text("eventcards-instead", old=when(old, zone), new=when(new, zone)))
        elif new and not old:
            lines.append(Text("eventcards-new-time", when=when(new, zone)))
        elif old and not new:
            lines.append(Text("eventcards-no-time", when=when(old, zone)))
    more = (Text("eventcards-more", count=len(lines) - MOST_TIMES),) if len(lines) > MOST_TIMES else ()
    # A calendar keeps what no file names any more.
    dropped = (Text("eventcards-in-calendar"),) if before.keys() - after.keys() else ()
    return (*lines[:MOST_TIMES], *more, *dropped)


def _changed(news: EventNews, timetable: Timetable) -> tuple[Phrase, ...]:
    event = news.event
    what = _what(event, event.sessions[0], timetable.zone, news.visitor)
    if news.visitor.discreet:
        return (Text("eventcards-changed", what=what),)
    link = Text("eventcards-link-on-card") if event.office is None and news.enrolment.state == "joined" else None
    place = link or Text("event-where", where=where(event, timetable))
    return (Text("eventcards-changed", what=what), place)


def _doors(news: EventNews) -> tuple[Key, ...]:
    event = news.event
    match news.enrolment.state:
        case "joined":
            coming = Button(Text("visit-i-come"), Door("eventcoming", _id(event)))
            calendar = Button(Text("visit-calendar"), card(event, "file"))
            return (coming, Button(Text("eventcards-cannot"), Door("leaveevent", _id(event))), calendar)
        case "offered":
            decline = Button(Text("event-decline"), Door("leaveevent", _id(event), "offer"))
            return (Button(Text("event-take"), Door("takeplace", _id(event))), decline)
        case _:
            return (Button(Text("event-leave-line"), Door("leaveevent", _id(event))),)


# --- Afterwards ------------------------------------------------------------------------------------------------------


def ask_screen(asked: EventAsk, zone: ZoneInfo) -> Screen:
    """How it was, in one tap."""
    event = asked.event
    stars = tuple(
        Button(Text("telling-stars", count=number), Door("rateevent", _id(event), str(number))) for number in STARS
    )
    last = event.sessions[-1]
    return Screen((Text("eventcards-how", what=_what(event, last, zone, asked.visitor)),), keys=stars)
