"""How many of those who were asked after an office had closed have answered, and who has to be called."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from bot.centre.offer import OfficeId
from bot.dialogs.asking import office_name
from bot.dialogs.behind import FOOT, day_of, not_yours
from bot.dialogs.coordinating import coordinator, visit_line
from bot.screen import Button, Door, Phrase, Text
from bot.talk import Card, Ending, Live, Talk
from storage.casework import StaffVisit

MOST = 20
"""How many of those who have not decided have a key; the others come up when these have."""
WATCHED = timedelta(days=1)
"""For how long it counts by itself, while somebody has not answered."""


async def shutcount(talk: Talk, office: str, first: str, last: str) -> Ending:
    """The count as it is now, and a key for everybody who has not decided."""
    back, days = coordinator(talk), (day_of(first), day_of(last))
    if back is None or days[0] is None or days[1] is None or not back.me.serves(office):
        return not_yours(talk)
    if talk.desk.timetable.office(office) is None:
        return not_yours(talk)
    asked = await back.asked(office, days[0], days[1])
    open = [one for one in asked if one.proposal and one.proposal.decided is None and one.visit.active]
    to_call = [one for one in open if not one.reachable]
    lines: list[Phrase] = [
        Text("shutcount-asked", count=len(asked)),
        Text("shutcount-moved", count=_decided(asked, "moved") + _decided(asked, "kept")),
        Text("shutcount-cancelled", count=_decided(asked, "cancelled")),
        Text("shutcount-open", count=len(open) - len(to_call)),
        Text("shutcount-call", count=len(to_call)),
    ]
    nearest = sorted(open, key=lambda one: (one.reachable, one.visit.start))[:MOST]
    keys = [Button(visit_line(one.visit), Door("staffvisit", one.visit.ref)) for one in nearest]
    again = Button(Text("shutcount-again"), Door("shutcount", office, first, last))
    title = Text("shutcount-title", office=office_name(OfficeId(office)), first=days[0], last=days[1])
    closures = Button(Text("coordinate-closures"), Door("closures"))
    live = Live("open", talk.now + WATCHED) if open else None
    return Card(tuple(lines), title, (again, *keys, closures, *FOOT), live=live)


def _decided(asked: Sequence[StaffVisit], how: str) -> int:
    return sum(1 for one in asked if one.proposal and one.proposal.decided == how)
