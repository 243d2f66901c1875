"""Closing an office, or all of them, for some days; visits that stand in these days are named first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import assert_never

from bot.centre.offer import OfficeId
from bot.centre.offices import Closure
from bot.centre.weeks import stranded
from bot.dialogs.asking import language_name, office_name
from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import (
    ENOUGH,
    after_saving,
    check_day,
    coordinator,
    offices_to_choose,
    say_stranded,
    version_of,
)
from bot.dialogs.eventwords import short_title
from bot.dialogs.planning import day_of, to_come
from bot.screen import Door, LanguageName, Local, Option, ShortDay, Text
from bot.talk import BackOffice, Ending, Talk
from storage.casework import AddClosure
from storage.records import Done, NotFound

ALL = "all"
REASON_LETTERS = 120
NAMED = 5
"""So many events are named."""


async def closing(talk: Talk) -> Ending:
    """Which office, from when to when, and perhaps why."""
    back = coordinator(talk)
    if back is None:
        return not_yours(talk)
    options = [Option(ALL, Text("closing-all")), *(Option(str(one.id), one.label) for one in offices_to_choose(talk))]
    where = await talk.choose("office", Text("closing-office"), options)
    office = None if where == ALL else OfficeId(where)
    days = await ask_days(talk)
    closed = Closure(*days, await ask_reason(talk))
    timetable = talk.desk.timetable
    offices = tuple(
        replace(one, closures=(*one.closures, closed)) if office in (None, one.id) else one for one in timetable.offices
    )
    hit = stranded(replace(timetable, offices=offices), await back.planned(), timetable)
    say_stranded(talk, hit)
    await _say_events(talk, back, [one.id for one in timetable.offices if office in (None, one.id)], closed)
    name = Text("closing-all") if office is None else office_name(office)
    question = Text("closing-check", office=name, first=closed.first, last=closed.last)
    version = version_of([one.ref for one in hit])
    await talk.confirm("confirm", question, Text("closing-yes"), version=version)
    match await talk.do(AddClosure(office, closed)):
        case Done():
            return after_saving(hit, Door("closures"), Text("closing-done"))
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)


async def _say_events(talk: Talk, back: BackOffice, offices: Sequence[OfficeId], closed: Closure) -> None:
    """Events stay as they are: a closure that was planned in time leaves time to move them one by one."""
    held = [one for office in offices for one in await to_come(talk, back, office, closed.first, closed.last)]
    if held:
        talk.say(Text("closing-events", count=len(held)))
        for one, session in held[:NAMED]:
            talk.say(Text("closing-event", day=ShortDay(day_of(talk, session.start)), title=short_title(one.event)))


async def ask_days(talk: Talk) -> tuple[date, date]:
    """The first day and the last one, both included."""
    first = date.fromisoformat(await talk.write("first", Text("closing-first"), check_day(talk.today, talk.today)))
    skip = Text("closing-one-day")
    last = await talk.write("last", Text("closing-last", first=first), check_day(first, first), skip=skip)
    return first, date.fromisoformat(last) if last else first


def days_named(first: date, last: date) -> Text:
    """One day, or from the first to the last."""
    return Text("closing-day", day=first) if first == last else Text("closing-days", first=first, last=last)


async def ask_reason(talk: Talk) -> Local:
    """Why, in as many languages as they like; visitors read it beside the hours."""
    reasons: dict[str, str] = {}
    codes = [one.code for one in talk.desk.languages]
    for turn in range(len(codes)):
        left = [Option(code, language_name(talk, code)) for code in codes if code not in reasons]
        enough = Option(ENOUGH, Text("coordinating-enough") if reasons else Text("closing-no-reason"))
        code = await talk.choose(f"tongue{turn}", Text("closing-reason"), [enough, *left], columns=2)
        if code == ENOUGH:
            break
        asked = Text("closing-reason-words", language=LanguageName(code))
        reasons[code] = await talk.write(f"reason{turn}", asked, check_reason)
    return Local(tuple(sorted(reasons.items())))


def check_reason(words: str) -> str | Text:
    """A short line."""
    reason = " ".join(words.split())
    return reason if reason and len(reason) <= REASON_LETTERS else Text("asking-too-long", limit=REASON_LETTERS)
