"""On the day of a visit: I am late, I cannot find the office. One tap reaches the desk."""

from typing import assert_never

from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.casework import AlertDesk, Opened
from storage.records import NotFound, Started


async def late(talk: Talk, ref: str, what: str) -> Ending:
    """Tell the desk; who cannot find the way can write on at once."""
    match await talk.do(AlertDesk(ref, "lost" if what == "lost" else "late")):
        case Opened(case) if what == "lost":
            return Go(Door("talking", str(case)), lead=Text("late-lost"))
        case Opened(case):
            return Go(Door("talking", str(case)), lead=Text("late-noted"))
        case NotFound():
            return Go(Door("visits"), lead=Text("visit-not-found"))
        case Started():
            return Go(Door("visit", ref), lead=Text("late-not-today"))
        case other:
            assert_never(other)
