"""Taking the place that is being offered: one tap."""

from typing import assert_never

from bot.dialogs.event import card, not_there
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.eventwork import Joined, OfferGone, TakePlace
from storage.records import NotFound


async def takeplace(talk: Talk, id: str) -> Ending:
    """Take it, if it is still kept for them."""
    found = await talk.desk.event(id)
    if found is None:
        return not_there()
    match await talk.do(TakePlace(found.event.id)):
        case Joined():
            return Go(card(found, "new"), lead=Text("joinevent-done"))
        case OfferGone():
            return Go(card(found), lead=Text("takeplace-gone"))
        case NotFound():
            return Go(Door("events"), lead=Text("event-not-found"))
        case other:
            assert_never(other)
