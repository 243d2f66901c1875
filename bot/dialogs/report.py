"""A report of some months, for coordinators: a table and a picture, which come as a message of their own."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from bot.dialogs.asking import office_name
from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import coordinator
from bot.screen import Door, Month, Option, Text
from bot.talk import Ending, Go, Talk
from storage.exportwork import Ordered, OrderExport
from storage.records import NotFound, TooMany

ALL = "all"


async def report(talk: Talk) -> Ending:
    """From which month to which, and for which office."""
    back = coordinator(talk)
    if back is None:
        return not_yours(talk)
    known = [f"{one:%Y-%m}" for one in await back.counted_months()]
    talk.say(Text("report-about"))
    first = await talk.choose("first", Text("report-first"), [Option(one, _named(one)) for one in known], columns=2)
    later = [one for one in reversed(known) if one > first]
    last = first
    if later:
        only = Option(first, Text("report-only", first=_month(first)))
        options = [only, *(Option(one, _named(one)) for one in later)]
        last = await talk.choose("last", Text("report-last", first=_month(first)), options, columns=2)
    offices = [one.id for one in talk.desk.timetable.offices if back.me.serves(one.id)]
    office = ""
    if len(offices) > 1:
        each = [Option(ALL, Text("report-all")), *(Option(str(one), office_name(one)) for one in offices)]
        chosen = await talk.choose("office", Text("report-office"), each, columns=2)
        office = "" if chosen == ALL else chosen
    match await talk.do(OrderExport("report", {"first": first, "last": last, "office": office})):
        case Ordered():
            return Go(Door("coordinate"), lead=Text("report-ordered"))
        case TooMany(limit):
            return Go(Door("coordinate"), lead=Text("report-too-many", limit=limit))
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)


def _month(words: str) -> Month:
    return Month(date.fromisoformat(f"{words}-01"))


def _named(words: str) -> Text:
    return Text("report-month", month=_month(words))
