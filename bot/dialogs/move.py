"""Moving a visit: the old time is kept until the new one is safe."""

from typing import assert_never

from bot.centre.times import Wish
from bot.dialogs.asking import ask_start
from bot.dialogs.booking import back_to_the_times
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.records import MoveVisit, NotFound, SlotGone, Started, Taken


async def move(talk: Talk, ref: str) -> Ending:
    """Ask for a new day and time of a visit, and move it there."""
    found = await talk.desk.visit(ref)
    if found is None or not found.active:
        return Go(Door("visits"), lead=Text("visit-not-found"))
    if found.start <= talk.now:
        return Go(Door("visit", ref), lead=Text("visit-started"))
    wish = Wish(found.office, found.service, found.length, found.language, found.way)
    talk.say(Text("move-from", when=found.start))
    start = await ask_start(talk, wish, moving=found.ref)
    check = Text("move-check", old=found.start, new=start)
    await talk.confirm("confirm", check, Text("move-yes"), version=found.sequence)
    match await talk.do(MoveVisit(found.ref, start)):
        case Taken():
            return Go(Door("visit", ref, "new"), lead=Text("move-done"))
        case SlotGone():
            return await back_to_the_times(talk, wish, start, found.ref)
        case NotFound():
            return Go(Door("visits"), lead=Text("visit-not-found"))
        case Started():
            return Go(Door("visit", ref), lead=Text("visit-started"))
        case other:
            assert_never(other)
