"""Discreet reminders on or off: one tap that names the state it wants."""

from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.records import BeDiscreet


async def discreet(talk: Talk, wanted: str) -> Ending:
    """Turn discreet reminders on or off."""
    on = wanted != "off"
    await talk.do(BeDiscreet(on))
    return Go(Door("settings"), lead=Text("discreet-on") if on else Text("discreet-off"))
