"""Coming back to a conversation that was closed."""

from typing import assert_never

from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.casework import CaseId, Opened, ReturnToCase
from storage.records import NotFound, number_of


async def again(talk: Talk, case: str) -> Ending:
    """Open one's own case again."""
    match await talk.do(ReturnToCase(CaseId(number_of(case)))):
        case Opened(id):
            return Go(Door("talking", str(id)), lead=Text("again-done"))
        case NotFound():
            return Go(Door("person"))
        case other:
            assert_never(other)
