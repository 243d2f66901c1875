"""A one-time link to the desk in a browser, for whoever of the staff asks."""

from typing import assert_never

from bot.dialogs.behind import not_yours
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.casework import DeskLink, Invitation
from storage.records import NotFound


async def desklink(talk: Talk) -> Ending:
    """Make the link, after a question: it lets in whoever has it, once."""
    if talk.back is None:
        return not_yours(talk)
    await talk.confirm("confirm", Text("desklink-check"), Text("desklink-yes"))
    match await talk.do(DeskLink()):
        case Invitation(code):
            # Behind the # it reaches no server and no log on the way.
            link = f"{talk.desk.centre.address}/desk/enter#{code}"
            return Go(Door("desk"), lead=Text("desklink-here", link=link))
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)
