"""I am coming, or not to this session of a course: one tap in a reminder or on the card."""

from typing import assert_never

from bot.dialogs.event import card, not_there
from bot.screen import Text
from bot.talk import Ending, Go, Talk
from storage.eventwork import SayComing
from storage.records import Done, NotFound, Started


async def eventcoming(talk: Talk, id: str, no: str = "") -> Ending:
    """Note whether the person is coming."""
    found = await talk.desk.event(id)
    if found is None:
        return not_there()
    match await talk.do(SayComing(found.event.id, not no)):
        case Done():
            return Go(card(found), lead=Text("eventcoming-noted") if no else Text("coming-thanks"))
        case NotFound():
            # Of what is cancelled the card says so.
            there = found.event.state == "published"
            return Go(card(found), lead=Text("eventcoming-not-in") if there else None)
        case Started():
            return Go(card(found))
        case other:
            assert_never(other)
