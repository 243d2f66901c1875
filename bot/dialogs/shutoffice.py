"""An office closes unexpectedly: one action tells everybody who has a visit there, and offers them something else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import assert_never

from bot.centre.offer import OfficeId
from bot.centre.offices import Closure
from bot.centre.weeks import stranded
from bot.dialogs.asking import office_name
from bot.dialogs.behind import not_yours, served
from bot.dialogs.closing import ask_days, ask_reason, days_named
from bot.dialogs.coordinating import coordinator, say_stranded, version_of
from bot.screen import Door, Option, Text
from bot.talk import Ending, Go, Talk
from storage.casework import Shut, ShutOffice
from storage.records import NotFound, Visit

_TODAY, _TOMORROW, _OTHERS = "today", "tomorrow", "others"


async def shutoffice(talk: Talk) -> Ending:
    """Which office, and which days: today, most often."""
    back = coordinator(talk)
    if back is None:
        return not_yours(talk)
    offices = [Option(OfficeId(one), office_name(OfficeId(one))) for one in served(talk, back)]
    office = await talk.choose("office", Text("closing-office"), offices)
    first, last = await _days(talk)
    closed = Closure(first, last, await ask_reason(talk))
    hit = _hit(talk, await back.planned(), office, closed)
    say_stranded(talk, hit)
    question = Text("shutoffice-check", office=office_name(office), days=days_named(first, last))
    await talk.confirm("confirm", question, Text("shutoffice-yes"), version=version_of([one.ref for one in hit]))
    match await talk.do(ShutOffice(office, closed)):
        case Shut(asked, to_call):
            lead = Text("shutoffice-done", asked=asked, call=to_call)
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
