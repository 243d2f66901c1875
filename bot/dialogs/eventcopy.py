"""The same event again at another time: a draft with all its words."""

from __future__ import annotations

from typing import assert_never

from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import coordinator
from bot.dialogs.eventwords import when
from bot.dialogs.planning import ask_when, say_odd_days, span_of
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.eventwork import Copied, CopyEvent
from storage.records import NotFound


async def eventcopy(talk: Talk, id: str) -> Ending:
    """When; of a course its first session, and all others follow as they did."""
    back = coordinator(talk)
    found = await back.event(id) if back else None
    if found is None:
        return not_yours(talk)
    one = found.event
    first = one.sessions[0]
    text = Text("eventcopy-when", when=when(first, talk.zone))
    start, _ = await ask_when(talk, "when", text, span=span_of(talk, first))
    say_odd_days(talk, one.office, (start,))
    await talk.confirm("confirm", Text("eventcopy-check", when=start), Text("eventcopy-yes"))
    match await talk.do(CopyEvent(one.id, (start,))):
        case Copied(made):
            return Go(Door("eventcard", str(made[0])), lead=Text("eventcopy-done"))
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)
