"""The staff roster: who works at the desk, with what role, each with a door."""

from bot.dialogs.behind import FOOT, not_yours
from bot.dialogs.coordinating import coordinator
from bot.screen import Button, Door, Text
from bot.talk import Card, Ending, Talk
from storage.casework import Role, Staff

ROLES: dict[Role, Text] = {
    "consultant": Text("roster-consultant"),
    "coordinator": Text("roster-coordinator"),
    "owner": Text("roster-owner"),
}


async def roster(talk: Talk) -> Ending:
    """Everybody by name, those who are only invited yet among them."""
    back = coordinator(talk)
    if back is None:
        return not_yours(talk)
    keys = [Button(_label(one), Door("member", str(one.id))) for one in await back.members()]
    invite = Button(Text("roster-invite"), Door("invite"))
    return Card((Text("roster-list", count=len(keys)),), Text("coordinate-roster"), (*keys, invite, *FOOT))


def _label(one: Staff) -> Text:
    if not one.active:
        return Text("roster-invited", name=one.name, role=ROLES[one.role])
    return Text("roster-one", name=one.name, role=ROLES[one.role])
