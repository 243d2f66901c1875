"""No announcements any more: one tap, from every announcement and from the settings."""

from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.newswork import WantNoNews


async def newsstop(talk: Talk) -> Ending:
    """At once; what they joined or booked still comes."""
    await talk.do(WantNoNews())
    return Go(Door("interests"), lead=Text("newsstop-done"))
