"""Cancelling an event, or a series from it on: everybody who takes part or waits is told at once."""

from __future__ import annotations

from typing import assert_never

from bot.dialogs.behind import not_yours
from bot.dialogs.eventwords import when
from bot.dialogs.planning import ask_scope, card_of, following, to_change, told
from bot.screen import Text
from bot.talk import Ending, Talk
from storage.eventwork import CancelEvent, EventSaved
from storage.records import NotFound


async def eventcancel(talk: Talk, id: str) -> Ending:
    """How many will be told, and yes."""
    mine = await to_change(talk, id)
    if mine is None or mine[1].event.state != "published" or mine[1].event.end <= talk.now:
        return not_yours(talk)
    back, found = mine
    one = found.event
    others = await following(talk, back, one)
    every = await ask_scope(talk, others)
    hear = sum(map(told, (found, *(others if every else ()))))
    talk.say(one.title)
    talk.say(when(one.sessions[0], talk.zone))
    if every:
        talk.say(Text("eventcancel-others", count=len(others)))
    await talk.confirm("confirm", Text("eventcancel-check", count=hear), Text("eventcancel-yes"), version=one.revision)
    match await talk.do(CancelEvent(one.id, every)):
        case EventSaved(saved):
            return card_of(saved, Text("eventcancel-done", count=hear))
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)
