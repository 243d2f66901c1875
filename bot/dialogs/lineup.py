"""Going in line for a full event, and how many one would bring along: the place in the line stays the same."""

from typing import assert_never

from bot.dialogs.event import card, not_there
from bot.dialogs.joinevent import ask_companions
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.eventwork import Closed, InLine, Joined, WaitForEvent
from storage.records import NotFound


async def lineup(talk: Talk, id: str) -> Ending:
    """Wait for a place."""
    found = await talk.desk.event(id)
    if found is None:
        return not_there()
    allowed = found.event.companions + 1
    seats = allowed if found.event.places is None else min(allowed, found.event.places)
    companions = await ask_companions(talk, found, seats) if seats > 1 else 0
    match await talk.do(WaitForEvent(found.event.id, companions)):
        case InLine():
            return Go(card(found))
        case Joined():
            return Go(card(found, "new"), lead=Text("lineup-free"))
        case Closed():
            return Go(card(found), lead=Text("joinevent-closed"))
        case NotFound():
            return Go(Door("events"), lead=Text("event-not-found"))
        case other:
            assert_never(other)
