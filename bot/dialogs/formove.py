"""Moving a visit because its person has asked for it by phone or at the desk; they are told."""

from typing import assert_never

from bot.centre.times import Wish
from bot.dialogs.asking import ask_start
from bot.dialogs.behind import not_yours
from bot.dialogs.booking import back_to_the_times
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.casework import MoveFor
from storage.records import NotFound, SlotGone, Started, Taken


async def formove(talk: Talk, ref: str) -> Ending:
    """Ask for a new day and time, from now on, and move the visit there."""
    seen = await talk.back.visit(ref) if talk.back else None
    if talk.back is None or seen is None or not seen.visit.active:
        return not_yours(talk)
    found, front = seen.visit, talk.back.front
    if found.start <= talk.now:
        return Go(Door("staffvisit", ref), lead=Text("visit-started"))
    wish = Wish(found.office, found.service, found.length, found.language, found.way)
    talk.say(Text("formove-asked", when=found.start))
    start = await ask_start(talk, wish, found.ref, front)
    check = Text("move-check", old=found.start, new=start)
    await talk.confirm("confirm", check, Text("move-yes"), version=found.sequence)
    match await talk.do(MoveFor(found.ref, start)):
        case Taken():
            return Go(Door("staffvisit", ref), lead=Text("formove-done"))
        case SlotGone():
            return await back_to_the_times(talk, wish, start, found.ref, front)
        case NotFound():
            return not_yours(talk)
        case Started():
            return Go(Door("staffvisit", ref), lead=Text("visit-started"))
        case other:
            assert_never(other)
