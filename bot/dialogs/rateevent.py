"""How an event was: one to five, in one tap."""

from typing import assert_never

from bot.dialogs.event import card, not_there
from bot.screen import Text
from bot.talk import Ending, Go, Talk
from storage.eventwork import RateEvent
from storage.records import Done, NotFound, number_of


async def rateevent(talk: Talk, id: str, stars: str) -> Ending:
    """Note how somebody liked an event."""
    found = await talk.desk.event(id)
    if found is None:
        return not_there()
    match await talk.do(RateEvent(found.event.id, number_of(stars))):
        case Done():
            return Go(card(found), lead=Text("rate-thanks"))
        case NotFound():
            return Go(card(found))
        case other:
            assert_never(other)
