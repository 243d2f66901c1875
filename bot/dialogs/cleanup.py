"""Our messages out of the chat: for whoever shares a phone, or does not want anybody to read along later."""

from __future__ import annotations

from bot.screen import Button, Door, Text
from bot.talk import Card, Ending, Go, Talk
from storage.records import CleanUp

LINK = "cleanup"
SUBJECT = Text("cleanup-title")


async def cleanup(talk: Talk) -> Ending:
    """What can be taken away and what cannot, and the one tap that does it. What is booked or open stays so."""
    by_hand = Text("cleanup-by-hand", channel=talk.visitor.channel)
    if talk.can.deletes is None:
        return Card(
            (Text("cleanup-cannot"), by_hand), Text("cleanup-title"), (Button(Text("talk-menu"), Door("menu")),)
        )
    talk.say(Text("cleanup-what", channel=talk.visitor.channel))
    talk.say(by_hand)
    await talk.confirm("cleanup", Text("cleanup-stays"), Text("cleanup-yes"))
    await talk.do(CleanUp())
    return Go(Door("menu"), lead=Text("cleanup-done"))
