"""Letting a case rest: until when nobody is reminded of it."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.dialogs.behind import not_yours
from bot.dialogs.case import next_day, said
from bot.screen import Door, Option, Text
from bot.talk import Ending, Go, Talk
from storage.casework import SnoozeCase

HOURS = (1, 3)
DAYS = (1, 2, 7)


async def snooze(talk: Talk, id: str) -> Ending:
    """Until when; the visitor's next message wakes it in any case."""
    found = await talk.back.case(id) if talk.back else None
    if found is None:
        return not_yours(talk)
    hours = [Option(f"h{count}", Text("snooze-hours", count=count)) for count in HOURS]
    mornings: dict[str, datetime] = {}
    for count in DAYS:
        morning = next_day(talk, found.case, count)
        if morning not in mornings.values():  # after a Friday comes Monday, however the days are counted
            mornings[f"d{count}"] = morning
    days = [Option(name, Text("snooze-until", when=when)) for name, when in mornings.items()]
    chosen = await talk.choose("until", Text("snooze-when"), (*hours, *days))
    until = mornings.get(chosen) or talk.now + timedelta(hours=int(chosen[1:]))
    outcome = await talk.do(SnoozeCase(found.case.id, until))
    return Go(Door("case", id), lead=said(outcome, Text("case-done-snooze")))
