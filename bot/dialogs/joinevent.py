"""Taking part in an event: one tap, and where people may be brought along one question; the same to change how many."""

from typing import assert_never

from bot.dialogs.event import card, not_there, said_of
from bot.screen import Door, Option, Phrase, Text
from bot.talk import BackTo, Ending, Go, Talk
from storage.eventwork import Closed, Full, Joined, JoinEvent, MyEvent
from storage.records import NotFound


async def joinevent(talk: Talk, id: str) -> Ending:
    """Join it, alone or with others."""
    found = await talk.desk.event(id)
    if found is None:
        return not_there()
    if not seats_for(found):
        return Go(card(found), lead=Text("joinevent-full"))
    joined = found.mine is not None and found.mine.state == "joined"
    companions = await ask_companions(talk, found, seats_for(found)) if found.event.companions else 0
    match await talk.do(JoinEvent(found.event.id, companions)):
        case Joined():
            return Go(card(found, "new"), lead=Text("joinevent-changed") if joined else Text("joinevent-done"))
        case Full(free) if free and found.event.companions:
            return BackTo("companions", Text("joinevent-fewer", count=free))
        case Full():
            return Go(card(found), lead=Text("joinevent-full"))
        case Closed():
            return Go(card(found), lead=Text("joinevent-closed"))
        case NotFound():
            return Go(Door("events"), lead=Text("event-not-found"))
        case other:
            assert_never(other)


def seats_for(found: MyEvent) -> int:
    """How many places they may have, at most: with those that are theirs already, and no more than are allowed."""
    allowed = found.event.companions + 1
    held = found.mine.seats if found.mine is not None and found.mine.state in ("joined", "offered") else 0
    return max(held, allowed if found.free is None else min(allowed, found.free + held))


async def ask_companions(talk: Talk, found: MyEvent, seats: int) -> int:
    """How many they bring along."""
    options: list[Option[str]] = [Option("0", Text("joinevent-alone"))]
    options += [Option(str(more), Text("joinevent-with", count=more)) for more in range(1, seats)]
    question: Phrase = Text("joinevent-companions", event=said_of(found.event, talk))
    return int(await talk.choose("companions", question, options))
