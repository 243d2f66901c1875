"""Stop: what still comes by itself, and how to end that too."""

from bot.screen import Button, Door, Text
from bot.talk import Card, Ending, Talk


async def stop(talk: Talk) -> Ending:
    """Nothing comes unasked but reminders of booked visits; say so, show the visits, and offer to leave those out."""
    mine = await talk.desk.visits()
    keys = (Button(Text("menu-visits"), Door("visits")), Button(Text("talk-menu"), Door("menu")))
    if talk.visitor.silent:
        again = Button(Text("settings-remind"), Door("silent", "off"))
        return Card((Text("settings-now-silent"),), Text("stop-title"), (again, *keys))
    line = Text("stop-visits", count=len(mine)) if mine else Text("stop-nothing")
    return Card((line,), Text("stop-title"), (Button(Text("settings-silent"), Door("silent", "on")), *keys))
