"""What somebody had asked before, for whoever answers them now."""

from __future__ import annotations

from bot.dialogs.behind import FOOT, not_yours
from bot.dialogs.person import WORDS
from bot.screen import Button, Door, ShortDay, Text
from bot.talk import Card, Ending, Talk
from storage.casework import Case


async def earlier(talk: Talk, id: str) -> Ending:
    """The earlier cases of the person of a case, the newest first, with the doors to each."""
    found = await talk.back.case(id) if talk.back else None
    if talk.back is None or found is None:
        return not_yours(talk)
    before = await talk.back.earlier(id)
    cases = tuple(Button(_label(talk, one), Door("case", str(one.id))) for one in before)
    lines = (Text("earlier-count", count=len(before)) if before else Text("earlier-none"),)
    back = Button(Text("earlier-back", number=id), Door("case", id))
    return Card(lines, Text("earlier-title", number=id), (*cases, back, *FOOT))


def _label(talk: Talk, one: Case) -> Text:
    day = ShortDay(one.opened_at.astimezone(talk.zone).date())
    return Text("earlier-case", day=day, number=str(one.id), subject=WORDS[one.subject])
