"""The same event every week: as drafts, without public holidays and the days on which the office is closed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date, datetime, timedelta
from typing import assert_never

from bot.centre.gatherings import MOST_IN_SERIES, at_same_time, closed_on, weekly
from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import check_day, listed
from bot.dialogs.eventwords import when
from bot.dialogs.planning import card_of, day_of, to_change
from bot.screen import ShortDay, Text
from bot.talk import Ending, Talk
from storage.eventwork import Copied, CopyEvent, Event
from storage.records import NotFound

WEEK = timedelta(weeks=1)


async def eventseries(talk: Talk, id: str) -> Ending:
    """Until which day; then all the days, once more."""
    mine = await to_change(talk, id)
    if mine is None or len(mine[1].event.sessions) != 1:
        return not_yours(talk)
    back, found = mine
    one = found.event
    there = {other.event.start for other in await back.series(id) if other.event.state != "cancelled"}
    asked = Text("eventseries-until", when=when(one.sessions[0], talk.zone))
    last = date.fromisoformat(await talk.write("last", asked, _check(talk, one, there)))
    starts = _starts(talk, one, last, there)
    _say_skipped(talk, one, last)
    days = listed(Text("eventseries-day", day=ShortDay(day_of(talk, start))) for start in starts)
    asked = Text("eventseries-check", count=len(starts), days=days)
    await talk.confirm("confirm", asked, Text("eventseries-yes"))
    match await talk.do(CopyEvent(one.id, tuple(starts), series=True)):
        case Copied(made):
            return card_of(one, Text("eventseries-done", count=len(made)))
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)


def _first(talk: Talk, one: Event) -> date:
    """The next such day: a week later, or the first after today if that is past."""
    day = day_of(talk, one.start) + WEEK
    return day + WEEK * max(-(-(talk.today + timedelta(days=1) - day) // WEEK), 0)


def _starts(talk: Talk, one: Event, last: date, there: Collection[datetime]) -> Sequence[datetime]:
    """When it begins on all the days that are left."""
    timetable = talk.desk.timetable
    days = weekly(_first(talk, one), last, timetable.holidays, closed_on(timetable, one.office))
    return [start for start in at_same_time(one.start, days, talk.zone) if start not in there]


def _say_skipped(talk: Talk, one: Event, last: date) -> None:
    """Which days are left out, and why."""
    timetable = talk.desk.timetable
    closed = closed_on(timetable, one.office)
    for day in weekly(_first(talk, one), last, {}, lambda _: False):
        if day in timetable.holidays:
            talk.say(Text("eventseries-holiday", day=day, name=timetable.holidays[day]))
        elif closed(day):
            talk.say(Text("eventseries-shut", day=day))


def _check(talk: Talk, one: Event, there: Collection[datetime]) -> Callable[[str], str | Text]:
    """The last day of a series that is not empty, not too long, and within the project."""
    first, end = _first(talk, one), talk.desk.timetable.last_day

    def check(words: str) -> str | Text:
        read = check_day(talk.today, first)(words)
        if isinstance(read, Text):
            return read
        last = date.fromisoformat(read)
        if end and last > end:
            return Text("planning-beyond", day=end)
        if (last - first) // WEEK >= MOST_IN_SERIES:
            return Text("eventseries-too-long", count=MOST_IN_SERIES)
        return read if _starts(talk, one, last, there) else Text("eventseries-none")

    return check
