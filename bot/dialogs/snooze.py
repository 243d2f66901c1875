"""Putting a case off: until when nobody is reminded of it."""

from __future__ import annotations

from datetime import timedelta

from bot.dialogs.behind import not_yours
from bot.dialogs.case import next_day, said
from bot.screen import Door, Option, Text
from bot.talk import Ending, Go, Talk
from storage.casework import SnoozeCase

HOURS = (1, 3)
DAYS = (1, 2, 7)


async def snooze(talk: Talk, id: str, until: str = "") -> Ending:
    """Until when, where it is not said; the visitor's next message wakes it in any case."""
    found = await talk.back.case(id) if talk.back else None
    if found is None:
        return not_yours(talk)
    hours = {f"h{count}": talk.now + timedelta(hours=count) for count in HOURS}
    mornings = {f"d{count}": next_day(talk, found.case, count) for count in DAYS}
    moments = hours | mornings
    if until not in moments:
        # After a Friday comes Monday, however the days are counted: it is offered once.
        once = {when: name for name, when in reversed(mornings.items())}
        days = [Option(name, Text("snooze-until", when=when)) for when, name in sorted(once.items())]
        options = [*(Option(f"h{count}", Text("snooze-hours", count=count)) for count in HOURS), *days]
        until = await talk.choose("until", Text("snooze-when"), options)
    outcome = await talk.do(SnoozeCase(found.case.id, moments[until]))
    return Go(Door("case", id), lead=said(outcome, Text("case-done-snooze")))
