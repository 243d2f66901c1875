"""The weekly hours of an office: seen and changed day by day; visits that would lie outside are named first."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from bot.centre.weeks import changed, stranded, week_of
from bot.dialogs.asking import office_name
from bot.dialogs.behind import FOOT, not_yours
from bot.dialogs.coordinating import (
    after_saving,
    ask_week,
    coordinator,
    say_stranded,
    version_of,
    week_lines,
    with_office,
)
from bot.screen import Button, Door, Text
from bot.talk import Card, Ending, Talk
from storage.casework import SetOfficeHours
from storage.records import Done, NotFound


async def hours(talk: Talk, office: str = "") -> Ending:
    """Without an office: which one; with one: its week, until it is right."""
    back = coordinator(talk)
    if back is None:
        return not_yours(talk)
    timetable = talk.desk.timetable
    if not office:
        keys = [Button(office_name(one.id), Door("hours", one.id)) for one in timetable.offices]
        return Card((Text("hours-which"),), Text("coordinate-hours"), (*keys, *FOOT), 2)
    found = timetable.office(office)
    if found is None:
        return not_yours(talk)
    changes = await ask_week(talk, week_of(found.hours))
    after = replace(found, hours=changed(found.hours, changes))
    hit = stranded(with_office(timetable, after), await back.planned(), timetable)
    talk.say(Text("hours-before", office=office_name(found.id)))
    for line in week_lines(week_of(found.hours)):
        talk.say(line)
    talk.say(Text("hours-after"))
    for line in week_lines(week_of(after.hours)):
        talk.say(line)
    say_stranded(talk, hit)
    version = version_of((found.hours, [one.ref for one in hit]))
    await talk.confirm("confirm", Text("coordinating-check"), Text("coordinating-save"), version=version)
    match await talk.do(SetOfficeHours(found.id, changes)):
        case Done():
            return after_saving(hit, Door("hours"), Text("hours-done", office=office_name(found.id)))
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)
