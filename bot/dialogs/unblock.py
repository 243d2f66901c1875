"""Taking a blocked time back; whoever was asked to decide and has not yet hears that their visit stands."""

from typing import assert_never

from bot.dialogs.behind import not_yours
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.casework import UnblockTime
from storage.records import Done, NotFound, number_of


async def unblock(talk: Talk, absence: str) -> Ending:
    """Ask once, and let the time be booked again."""
    found = await talk.back.blocked(absence) if talk.back else None
    if found is None:
        return not_yours(talk)
    time, _ = found
    await talk.confirm("confirm", Text("unblock-check", start=time.start, end=time.end), Text("unblock-yes"))
    match await talk.do(UnblockTime(number_of(absence))):
        case Done():
            return Go(Door("desk"), lead=Text("unblock-done"))
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)
