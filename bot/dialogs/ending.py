"""Ending a conversation with a person: one tap, and one tap brings it back."""

from typing import assert_never

from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.casework import CaseId, EndCase
from storage.records import Done, NotFound, number_of


async def ending(talk: Talk, case: str) -> Ending:
    """Close one's own case."""
    match await talk.do(EndCase(CaseId(number_of(case)))):
        case Done():
            return Go(Door("talking", case), lead=Text("ending-done"))
        case NotFound():
            return Go(Door("menu"), lead=Text("talking-not-found"))
        case other:
            assert_never(other)
