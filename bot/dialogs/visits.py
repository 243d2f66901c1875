"""My visits: what is booked, and the doors to each."""

from bot.dialogs.asking import office_name
from bot.screen import Button, Door, Key, Text
from bot.talk import Card, Ending, Talk

LINK = "visits"


async def visits(talk: Talk) -> Ending:
    """The list of this person's coming visits."""
    mine = await talk.desk.visits()
    keys: list[Key] = [
        Button(Text("visits-one", when=one.start, office=office_name(one.office)), Door("visit", one.ref))
        for one in mine
    ]
    keys.append(Button(Text("visits-book"), Door("booking")))
    keys.append(Button(Text("visits-by-code"), Door("returning")))
    if await talk.desk.my_events():
        keys.append(Button(Text("myevents-title"), Door("myevents")))
    keys.append(Button(Text("talk-menu"), Door("menu")))
    line = Text("visits-list", count=len(mine)) if mine else Text("visits-none")
    return Card((line,), Text("visits-title"), tuple(keys))
