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
        Button(Text("events-title"), Door("events")),
        *((Button(Text("myevents-title"), Door("myevents")),) if await talk.desk.my_events() else ()),
        *((Button(Text("conversations-title"), Door("conversations")),) if await _has_talked(talk) else ()),
        Button(Text("menu-offer"), Door("offer", "migrant")),
        Button(Text("menu-offices"), Door("offices")),
        Button(Text("menu-employers"), Door("offer", "employer")),
        Button(Text("menu-institutions"), Door("offer", "institution")),
        Button(Text("menu-residence"), Door("residence")),
        Button(Text("menu-settings"), Door("settings")),
        Button(Text("menu-help"), Door("help")),
    )
    return Card((Text("menu-hello", centre=talk.desk.centre.name), Text("menu-how")), keys=keys, columns=2)


async def _has_talked(talk: Talk) -> bool:
    """Whoever has not has no use for a list of conversations."""
    return talk.desk.centre.people and bool(await talk.desk.cases())
