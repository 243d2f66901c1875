"""Ending a conversation with a person: one tap, and one tap brings it back."""

from typing import assert_never

from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.casework import CaseId, EndCase
from storage.records import Done, NotFound


async def ending(talk: Talk, case: str) -> Ending:
    """Close one's own case."""
    match await talk.do(EndCase(CaseId(number(case)))):
        case Done():
            return Go(Door("talking", case), lead=Text("ending-done"))
        case NotFound():
            return Go(Door("menu"), lead=Text("talking-not-found"))
        case other:
            assert_never(other)


def number(id: str) -> int:
    """The number behind an id of a door; 0, which nothing has, where it is none."""
    return int(id) if id.isascii() and id.isdecimal() and len(id) < 18 else 0
