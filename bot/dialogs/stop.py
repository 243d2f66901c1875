"""Stop: what still comes by itself, and how to end that too."""

from bot.screen import Button, Door, Text
from bot.talk import Card, Ending, Talk


async def stop(talk: Talk) -> Ending:
    """Nothing comes unasked but reminders of booked visits; say so, and show the visits."""
    mine = await talk.desk.visits()
    line = Text("stop-visits", count=len(mine)) if mine else Text("stop-nothing")
    silent = () if talk.visitor.silent else (Button(Text("settings-silent"), Door("silent", "on")),)
    keys = (*silent, Button(Text("menu-visits"), Door("visits")), Button(Text("talk-menu"), Door("menu")))
    return Card((line,), Text("stop-title"), keys)
