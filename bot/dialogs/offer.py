"""The offer for one kind of visitor: its groups of services."""

from bot.centre.offer import AUDIENCES
from bot.screen import Button, Door, Text
from bot.talk import Card, Ending, Go, Talk

_INTRODUCTIONS = {
    "migrant": Text("offer-for-migrants"),
    "employer": Text("offer-for-employers"),
    "institution": Text("offer-for-institutions"),
}


async def offer(talk: Talk, audience: str = "migrant") -> Ending:
    """The groups of services for migrants, employers or institutions."""
    known = next((one for one in AUDIENCES if one == audience), None)
    if known is None:
        return Go(Door("menu"))
    keys = [Button(Text(group.title), Door("group", group.id)) for group in talk.desk.offer.groups_for(known)]
    return Card((_INTRODUCTIONS[known],), keys=(*keys, Button(Text("talk-menu"), Door("menu"))))
