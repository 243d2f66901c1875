"""The menu: what can be done here, in one screen. It clears whatever was half-done."""

from bot.screen import Button, Door, Text
from bot.talk import Card, Ending, Talk

LINK = "menu"


async def menu(talk: Talk) -> Ending:
    """Where everybody starts and can always return to."""
    keys = (
        *((Button(Text("menu-desk"), Door("desk")),) if talk.back else ()),
        Button(Text("menu-book"), Door("booking")),
        Button(Text("menu-visits"), Door("visits")),
        Button(Text("menu-offer"), Door("offer", "migrant")),
        Button(Text("menu-offices"), Door("offices")),
        Button(Text("menu-employers"), Door("offer", "employer")),
        Button(Text("menu-institutions"), Door("offer", "institution")),
        Button(Text("menu-residence"), Door("residence")),
        Button(Text("menu-settings"), Door("settings")),
        Button(Text("menu-help"), Door("help")),
    )
    return Card((Text("menu-hello", centre=talk.desk.centre.name), Text("menu-how")), keys=keys, columns=2)
