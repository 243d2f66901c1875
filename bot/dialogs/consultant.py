"""One consultant of the timetable: what they give, where, how and when, changed field by field."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from bot.centre.offer import WAYS
from bot.centre.offices import Consultant
from bot.centre.weeks import hours_of, saved, stranded, week_of
from bot.dialogs import asking
from bot.dialogs.asking import office_name
from bot.dialogs.behind import FOOT, not_yours
from bot.dialogs.coordinating import (
    after_saving,
    ask_several,
    ask_week,
    coordinator,
    languages_of,
    languages_to_choose,
    listed,
    offices_of,
    offices_to_choose,
    say_stranded,
    version_of,
    week_lines,
    with_consultant,
)
from bot.screen import Button, Door, Key, Option, Phrase, Text
from bot.talk import Card, Ending, Talk
from storage.casework import SaveConsultant
from storage.records import Done, NotFound

AT = "h-"
"""Before an office: the field of the hours there. A door has room for no more."""


async def consultant(talk: Talk, id: str, field: str = "") -> Ending:
    """The card; with a field, other values for it. Visits that they could no longer give are named first."""
    back, timetable = coordinator(talk), talk.desk.timetable
    found = timetable.consultant(id)
    if back is None or found is None:
        return not_yours(talk)
    if not field:
        return _card(talk, found)
    act = await _change(talk, found, field)
    if act is None:
        return not_yours(talk)
    after = saved(found, act, timetable)
    hit = stranded(with_consultant(timetable, after), await back.planned(), timetable)
    for line in _lines(talk, after):
        talk.say(line)
    say_stranded(talk, hit)
    version = version_of((replace(found, absences=()), [one.ref for one in hit]))
    await talk.confirm("confirm", Text("coordinating-check"), Text("coordinating-save"), version=version)
    match await talk.do(act):
        case Done():
            return after_saving(hit, Door("consultant", id), Text("consultant-saved"))
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)


async def _change(talk: Talk, found: Consultant, field: str) -> SaveConsultant | None:
    """What is to be different."""
    match field:
        case "languages":
            options = languages_to_choose(talk)
            languages = await ask_several(talk, field, Text("consultant-which-languages"), options, found.languages)
            return SaveConsultant(found.id, languages=languages)
        case "offices":
            places = await ask_several(
                talk, field, Text("consultant-which-offices"), offices_to_choose(talk), found.offices
            )
            return SaveConsultant(found.id, offices=places)
        case "services":
            given = [Option(one.id, Text(one.title)) for one in talk.desk.offer.services if one.bookable]
            services = await ask_several(talk, field, Text("consultant-which-services"), given, found.services)
            return SaveConsultant(found.id, services=services)
        case "ways":
            how = [Option(one, asking.WAYS[one]) for one in WAYS]
            return SaveConsultant(
                found.id, ways=await ask_several(talk, field, Text("consultant-which-ways"), how, found.ways)
            )
        case "ordinary":
            return SaveConsultant(found.id, hours=())
        case _:
            return await _change_hours(talk, found, field.removeprefix(AT))


async def _change_hours(talk: Talk, found: Consultant, where: str) -> SaveConsultant | None:
    """Other hours in one of their offices."""
    office = next((one for one in found.offices if one == where), None)
    if office is None:
        return None
    days = await ask_week(talk, week_of(hours_of(talk.desk.timetable, found), office))
    return SaveConsultant(found.id, hours=tuple(replace(rule, office=office) for rule in days))


def _card(talk: Talk, found: Consultant) -> Card:
    keys: list[Key] = [
        Button(Text("consultant-languages-key"), Door("consultant", found.id, "languages")),
        Button(Text("consultant-services-key"), Door("consultant", found.id, "services")),
        Button(Text("consultant-offices-key"), Door("consultant", found.id, "offices")),
        Button(Text("consultant-ways-key"), Door("consultant", found.id, "ways")),
    ]
    for office in found.offices:
        door = Door("consultant", found.id, f"{AT}{office}")
        keys.append(Button(Text("consultant-hours-key", office=office_name(office)), door))
    if found.hours:
        keys.append(Button(Text("consultant-ordinary-key"), Door("consultant", found.id, "ordinary")))
    keys.append(Button(Text("coordinate-consultants"), Door("consultants")))
    return Card(tuple(_lines(talk, found)), Text("consultant-title", name=found.id), (*keys, *FOOT), 2)


def _lines(talk: Talk, found: Consultant) -> list[Phrase]:
    """Everything about them."""
    services = [Text(one.title) for one in talk.desk.offer.services if one.id in found.services]
    lines: list[Phrase] = [
        Text("consultant-languages", languages=languages_of(found.languages)),
        Text("consultant-services", services=listed(services)),
        Text("consultant-offices", offices=offices_of(found.offices)),
        Text("consultant-ways", ways=listed(asking.WAYS[way] for way in found.ways)),
    ]
    if not found.hours:
        return [*lines, Text("consultant-ordinary")]
    for office in found.offices:
        lines.append(Text("consultant-hours", office=office_name(office)))
        lines += week_lines(week_of(found.hours, office))
    return lines
