"""How many of those who were asked after an office had closed have answered, who has to be called, and which events are
still to take place there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from bot.centre.offer import OfficeId
from bot.dialogs.asking import office_name
from bot.dialogs.behind import FOOT, day_of, not_yours
from bot.dialogs.closing import days_named
from bot.dialogs.coordinating import coordinator, visit_line
from bot.dialogs.eventwords import short_title
from bot.dialogs.planning import Held, to_come
from bot.screen import Button, Door, Phrase, ShortDay, Text
from bot.talk import Card, Ending, Live, Talk
from storage.casework import StaffVisit
from storage.eventwork import StaffEvent

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
    lines += _events(await back.held(office, days[0], days[1]))
    nearest = sorted(open, key=lambda one: (one.reachable, one.visit.start))[:MOST]
    keys = [Button(visit_line(one.visit), Door("staffvisit", one.visit.ref)) for one in nearest]
    keys += [_key(talk, one) for one in await to_come(talk, back, office, days[0], days[1])]
    again = Button(Text("shutcount-again"), Door("shutcount", office, first, last))
    title = Text("shutcount-title", office=office_name(OfficeId(office)), days=days_named(days[0], days[1]))
    closures = Button(Text("coordinate-closures"), Door("closures"))
    live = Live("open", talk.now + WATCHED) if open else None
    return Card(tuple(lines), title, (again, *keys, closures, *FOOT), live=live)


def _decided(asked: Sequence[StaffVisit], how: str) -> int:
    return sum(1 for one in asked if one.proposal and one.proposal.decided == how)


def _events(held: Sequence[StaffEvent]) -> list[Phrase]:
    """What has been called off, and what has not: that can be moved or held elsewhere."""
    off = [one for one in held if one.event.state == "cancelled"]
    lines: list[Phrase] = [Text("shutcount-called-off", count=len(off))] if off else []
    if untold := sum(one.untold for one in off):
        lines.append(Text("shutcount-untold", count=untold))
    return [*lines, *([Text("shutcount-still-on", count=len(held) - len(off))] if len(off) < len(held) else [])]


def _key(talk: Talk, held: Held) -> Button:
    one, session = held
    day = ShortDay(session.start.astimezone(talk.zone).date())
    return Button(Text("eventdesk-one", day=day, title=short_title(one.event)), Door("eventcard", str(one.event.id)))
