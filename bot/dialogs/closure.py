"""Taking a closure back: the office is open on these days after all."""

from __future__ import annotations

from datetime import date, datetime
from typing import assert_never

from bot.dialogs.asking import office_name
from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import coordinator
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.casework import DropClosure
from storage.records import Done, NotFound


async def closure(talk: Talk, office: str, first: str, last: str) -> Ending:
    """Ask once, with the days and the reason."""
    found = talk.desk.timetable.office(office)
    if coordinator(talk) is None or found is None:
        return not_yours(talk)
    wanted = [one for one in found.closures if (one.first, one.last) == (_day(first), _day(last))]
    if not wanted:
        return Go(Door("closures"), lead=Text("closure-gone"))
    if wanted[0].reason.words:
        talk.say(Text("closure-reason", reason=wanted[0].reason))
    question = Text("closure-check", office=office_name(found.id), first=wanted[0].first, last=wanted[0].last)
    await talk.confirm("confirm", question, Text("closure-yes"))
    match await talk.do(DropClosure(found.id, wanted[0].first, wanted[0].last)):
        case Done():
            return Go(Door("closures"), lead=Text("closure-done"))
        case NotFound():
            return Go(Door("closures"), lead=Text("closure-gone"))
        case other:
            assert_never(other)


def _day(words: str) -> date | None:
    try:
        return datetime.strptime(words, "%Y%m%d").date()  # noqa: DTZ007
    except ValueError:
        return None
