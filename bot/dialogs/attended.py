"""Noting that somebody came to a session, or taking it back, with one tap; or that all others did not come."""

from __future__ import annotations

from typing import assert_never

from bot.dialogs.behind import not_yours
from bot.dialogs.visit import spell
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.eventwork import MarkAttendance, MarkOthers, Ticket
from storage.records import Done, NotFound, number_of

_WANTED: dict[str, bool | None] = {"yes": True, "no": False, "none": None}


async def attended(talk: Talk, id: str, session: str, ticket: str = "", what: str = "", page: str = "") -> Ending:
    """Note it, and back to the list. Without a ticket it is about all others, and asked first."""
    found = await talk.back.event(id) if talk.back else None
    if found is None or (ticket and what not in _WANTED):
        return not_yours(talk)
    there = Door("attendance", id, session, page) if page else Door("attendance", id, session)
    act: MarkAttendance | MarkOthers = MarkAttendance(Ticket(ticket), number_of(session), _WANTED.get(what))
    lead = _lead(ticket, what)
    if not ticket:
        await talk.confirm("confirm", Text("attended-others-check"), Text("attended-others-yes"))
        act = MarkOthers(found.event.id, number_of(session))
    match await talk.do(act):
        case Done():
            return Go(there, lead=lead)
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)


def _lead(ticket: str, what: str) -> Text:
    if not ticket:
        return Text("attended-others")
    match what:
        case "yes":
            return Text("attended-came", ticket=spell(ticket))
        case "no":
            return Text("attended-missed", ticket=spell(ticket))
        case _:
            return Text("attended-none", ticket=spell(ticket))
