"""Blocking time: a day, from when and until when, or whole days; what stands in it is shown and stays as it is."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import assert_never

from bot.centre.answering import day_bounds
from bot.centre.offices import ConsultantId
from bot.centre.times import instant, working_spans
from bot.dialogs.behind import day_of, not_yours
from bot.screen import Door, Option, ShortDay, Text, Verbatim
from bot.talk import BackOffice, Ending, Go, Talk
from storage.casework import Blocked, BlockTime
from storage.records import NotFound

ALL_DAY = "all"
AHEAD = 60
"""How many days ahead a time can be blocked."""
STEP = timedelta(minutes=30)
DAYTIME = time(8), time(18)
"""What can be blocked of a day on which nobody works."""


async def block(talk: Talk) -> Ending:
    """Block one's own time; a coordinator anybody's."""
    back = talk.back
    who = await _whose(talk, back) if back else None
    if back is None or who is None:
        return not_yours(talk)
    day = await _ask_day(talk, "day", Text("block-day"), talk.today)
    hours = _hours(talk, who, day)
    begins = await talk.choose(
        "start",
        Text("block-start", day=day),
        (Option(ALL_DAY, Text("block-all-day")), *_options(hours[:-1])),
        columns=4,
    )
    if begins == ALL_DAY:
        last = await _ask_day(talk, "last", Text("block-last"), day)
        start, end = day_bounds(talk.desk.timetable, day)[0], day_bounds(talk.desk.timetable, last)[1]
    else:
        later = [one for one in hours if f"{one:%H%M}" > begins]
        ends = await talk.choose("end", Text("block-end"), _options(later), columns=4)
        start, end = (_moment(talk, day, at) for at in (begins, ends))
    standing = [one for one in await back.visits_of(who, day, end.astimezone(talk.zone).date()) if one.start < end]
    count = sum(one.end > start for one in standing)
    question = Text("block-check", start=start, end=end, count=count)
    await talk.confirm("confirm", question, Text("block-yes"))
    match await talk.do(BlockTime(ConsultantId(who), start, end)):
        case Blocked(absence):
            return Go(Door("blocked", str(absence)), lead=Text("block-done"))
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)


async def _whose(talk: Talk, back: BackOffice) -> str | None:
    own = back.me.consultant
    if not back.me.may("coordinator"):
        return own
    ids = sorted((str(one.id) for one in talk.desk.timetable.consultants), key=lambda one: (one != own, one))
    return await talk.choose("who", Text("block-whose"), [Option(one, Verbatim(one)) for one in ids], columns=2)


async def _ask_day(talk: Talk, name: str, text: Text, first: date) -> date:
    days = [first + timedelta(days=number) for number in range(AHEAD)]
    options = [Option(f"{one:%Y%m%d}", Text("asking-day", day=ShortDay(one))) for one in days]
    chosen = await talk.choose(name, text, options, columns=2)
    return day_of(chosen) or first


def _hours(talk: Talk, who: str, day: date) -> list[time]:
    """The half hours from when they begin work on that day until they stop."""
    timetable = talk.desk.timetable
    one = timetable.consultant(who)
    spans = [span for office in timetable.offices if one for span in working_spans(timetable, one, office, day)]
    first = min((span.start for span in spans), default=DAYTIME[0])
    last = max((span.end for span in spans), default=DAYTIME[1])
    steps: list[time] = []
    at = datetime.combine(day, first)
    while at < datetime.combine(day, last):
        steps.append(at.time())
        at += STEP
    return [*steps, last]


def _options(hours: list[time]) -> list[Option[str]]:
    return [Option(f"{one:%H%M}", Text("asking-time", time=one)) for one in hours]


def _moment(talk: Talk, day: date, at: str) -> datetime:
    return instant(day, time(int(at[:2]), int(at[2:])), talk.zone)
