"""No messages by themselves, or reminders again: one tap that names the state it wants."""

from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.records import BeSilent


async def silent(talk: Talk, wanted: str) -> Ending:
    """Send nothing but answers from now on, or remind again."""
    on = wanted != "off"
    await talk.do(BeSilent(on))
    return Go(Door("settings"), lead=Text("silent-on") if on else Text("silent-off"))
