"""An office closes unexpectedly: one action tells everybody who has a visit there or takes part in an event, and offers
them something else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import assert_never

from bot.centre.gatherings import Session
from bot.centre.offer import OfficeId
from bot.centre.offices import Closure
from bot.centre.weeks import stranded
from bot.dialogs.asking import office_name
from bot.dialogs.behind import not_yours, served
from bot.dialogs.closing import ask_days, ask_reason, days_named
from bot.dialogs.coordinating import ask_several, coordinator, say_stranded, version_of
from bot.dialogs.eventwords import short_title
from bot.dialogs.planning import Held, day_of, to_come
from bot.screen import Door, Option, ShortDay, Text
from bot.talk import Ending, Go, Talk
from storage.casework import Shut, ShutOffice
from storage.eventwork import EventId, StaffEvent
from storage.records import NotFound, Visit

_TODAY, _TOMORROW, _OTHERS = "today", "tomorrow", "others"


async def shutoffice(talk: Talk) -> Ending:
    """Which office, and which days: today, most often; and which events do not take place."""
    back = coordinator(talk)
    if back is None:
        return not_yours(talk)
    offices = [Option(OfficeId(one), office_name(OfficeId(one))) for one in served(talk, back)]
    office = await talk.choose("office", Text("closing-office"), offices)
    first, last = await _days(talk)
    closed = Closure(first, last, await ask_reason(talk))
    hit = _hit(talk, await back.planned(), office, closed)
    events = await to_come(talk, back, office, first, last)
    gone = await _ask_events(talk, events)
    say_stranded(talk, hit)
    _say_events(talk, events, gone)
    question = Text("shutoffice-check", office=office_name(office), days=days_named(first, last))
    await talk.confirm(
        "confirm", question, Text("shutoffice-yes"), version=version_of([*(one.ref for one in hit), *gone])
    )
    match await talk.do(ShutOffice(office, closed, gone)):
        case Shut() as done:
            lead = _told(done)
            return Go(Door("shutcount", office, f"{first:%Y%m%d}", f"{last:%Y%m%d}"), lead=lead)
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)


async def _days(talk: Talk) -> tuple[date, date]:
    options = [
        Option(_TODAY, Text("shutoffice-today")),
        Option(_TOMORROW, Text("shutoffice-tomorrow")),
        Option(_OTHERS, Text("shutoffice-other-days")),
    ]
    when = await talk.choose("when", Text("shutoffice-when"), options)
    if when == _OTHERS:
        return await ask_days(talk)
    day = talk.today + timedelta(days=when == _TOMORROW)
    return day, day


def _hit(talk: Talk, planned: Sequence[Visit], office: OfficeId, closed: Closure) -> tuple[Visit, ...]:
    """The visits that would not fit any more."""
    timetable = talk.desk.timetable
    offices = (replace(one, closures=(*one.closures, closed)) if one.id == office else one for one in timetable.offices)
    return stranded(replace(timetable, offices=tuple(offices)), planned, timetable)


async def _ask_events(talk: Talk, events: Sequence[Held]) -> tuple[EventId, ...]:
    """Which of them do not take place: all, unless it is said otherwise."""
    if not events:
        return ()
    options = [Option(str(one.event.id), _label(talk, one, session)) for one, session in events]
    ids = [option.id for option in options]
    chosen = await ask_several(talk, "event", Text("shutoffice-which", count=len(events)), options, ids, none=True)
    return tuple(EventId(int(id)) for id in chosen)


def _label(talk: Talk, one: StaffEvent, session: Session) -> Text:
    day = ShortDay(day_of(talk, session.start))
    return Text("shutoffice-event", day=day, title=short_title(one.event), count=one.concerned)


def _say_events(talk: Talk, events: Sequence[Held], gone: Sequence[EventId]) -> None:
    """What becomes of the events, and how many people hear of it."""
    told = [one.concerned for one, _ in events if one.event.id in gone]
    if told:
        talk.say(Text("shutoffice-gone", count=len(told), people=sum(told)))
    if len(told) < len(events):
        talk.say(Text("shutoffice-stay", count=len(events) - len(told)))


def _told(done: Shut) -> Text:
    if not done.events:
        return Text("shutoffice-done", asked=done.asked, call=done.to_call)
    return Text("shutoffice-done-events", asked=done.asked, call=done.to_call, events=done.events, people=done.told)
