"""Deleting the draft of an event: nobody has seen it."""

from typing import assert_never

from bot.dialogs.behind import not_yours
from bot.dialogs.eventwords import when
from bot.dialogs.planning import to_change
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.eventwork import DropEvent
from storage.records import Done, NotFound


async def eventdrop(talk: Talk, id: str) -> Ending:
    """Ask once."""
    mine = await to_change(talk, id)
    if mine is None or mine[1].event.state != "draft":
        return not_yours(talk)
    one = mine[1].event
    talk.say(one.title)
    talk.say(when(one.sessions[0], talk.zone))
    await talk.confirm("confirm", Text("eventdrop-check"), Text("eventdrop-yes"))
    match await talk.do(DropEvent(one.id)):
        case Done():
            return Go(Door("eventdesk", "drafts"), lead=Text("eventdrop-done"))
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)
