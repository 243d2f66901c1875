"""Deleting a ready-made reply, in all its languages."""

from typing import assert_never

from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import coordinator
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.casework import CannedId, DropCanned
from storage.records import Done, NotFound, number_of


async def replydrop(talk: Talk, id: str) -> Ending:
    """Ask once."""
    back = coordinator(talk)
    found = next((one for one in await back.canned() if str(one.id) == id), None) if back else None
    if found is None:
        return not_yours(talk)
    await talk.confirm(
        "confirm", Text("replydrop-check", title=found.called(talk.language or "")), Text("replydrop-yes")
    )
    match await talk.do(DropCanned(CannedId(number_of(id)))):
        case Done():
            return Go(Door("replies"), lead=Text("replydrop-done"))
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)
