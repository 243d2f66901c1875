"""One group of the offer: its services, or at once the only one."""

from bot.screen import Button, Door, Text
from bot.talk import Card, Ending, Go, Talk


async def group(talk: Talk, name: str) -> Ending:
    """The services of a group."""
    found = next((one for one in talk.desk.offer.groups if one.id == name), None)
    if found is None:
        return Go(Door("menu"))
    services = talk.desk.offer.in_group(found.id)
    keys = [Button(Text(one.title), Door("service", one.id)) for one in services]
    back = Button(Text("group-all"), Door("offer", found.audience))
    return Card((Text("group-choose"),), Text(found.title), (*keys, back, Button(Text("talk-menu"), Door("menu"))))
