"""All that is known of a person, as files in their own chat: a page to read and JSON for machines, once a day."""

from typing import assert_never

from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.exportwork import Ordered, OrderMyData
from storage.records import TooMany


async def takedata(talk: Talk) -> Ending:
    """They are made outside of the turn and come as messages of their own."""
    match await talk.do(OrderMyData()):
        case Ordered():
            return Go(Door("mydata"), lead=Text("takedata-ordered"))
        case TooMany():
            return Go(Door("mydata"), lead=Text("takedata-daily"))
        case other:
            assert_never(other)
