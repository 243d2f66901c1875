"""How it was: one to five, in one tap."""

from typing import assert_never

from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.casework import CaseId, RateCase
from storage.records import Done, NotFound, number_of


async def rate(talk: Talk, case: str, stars: str) -> Ending:
    """Note how somebody liked a conversation."""
    match await talk.do(RateCase(CaseId(number_of(case)), number_of(stars))):
        case Done():
            return Go(Door("talking", case), lead=Text("rate-thanks"))
        case NotFound():
            return Go(Door("menu"), lead=Text("talking-not-found"))
        case other:
            assert_never(other)
