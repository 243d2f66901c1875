"""What a staff group is shown of visits: the morning's list and what changes on the day, without names and phones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from datetime import time as time_of_day

from bot.centre.offer import Offer
from bot.centre.offices import ConsultantId, Timetable
from bot.dialogs.behind import day_of, place
from bot.dialogs.day import about
from bot.screen import Button, Door, Key, Phrase, Screen, Text, Verbatim
from storage.casework import GroupPost
from storage.records import Visit

KINDS = ("morning", "booked", "moved", "cancelled", "freed", "erased")
"""The kinds of posts that are drawn here."""

MOST = 18
"""How many visits a list shows: it is changed as one message, and Telegram's holds no more with all that they need."""


@dataclass(frozen=True, slots=True)
class Day:
    """What the list of an office and a day shows."""

    visits: Sequence[Visit] = ()
    walk_ins: int = 0
    """How many came without a booking."""


Names = Mapping[ConsultantId, str]
"""What consultants are called among colleagues, as far as somebody of the roster is known to be them."""


def post_screen(post: GroupPost, found: Day, names: Names, offer: Offer, timetable: Timetable) -> Screen:
    """A post of one of these kinds; the day matters only to the morning's list."""
    match post.kind:
        case "booked":
            line: Phrase = Text("visitcards-booked", office=place(post.office))
        case "cancelled":
            line = Text("visitcards-cancelled", office=place(post.office))
        case "moved":
            was = datetime.fromisoformat(dict(post.facts)["was"])
            now = post.visit.start if post.visit else was
            line = Text("visitcards-moved", office=place(post.office), was=was, now=now)
        case "freed":
            was = datetime.fromisoformat(dict(post.facts)["was"])
            line = Text("visitcards-freed", office=place(post.office), when=was)
        case "erased":
            line = Text("visitcards-erased", number=dict(post.facts)["case"])
        case _:
            return _morning(post, found, names, offer, timetable)
    if post.visit is None:
        return Screen((line,))
    lines = (line, *_about(post.visit, names, offer, timetable))
    opens = (Button(Text("visitcards-open"), Door("staffvisit", post.visit.ref)),) if post.visit.active else ()
    return Screen(lines, keys=(*_doors(post.visit, timetable), *opens), columns=2)


def _about(one: Visit, names: Names, offer: Offer, timetable: Timetable) -> list[Phrase]:
    """A visit in a line, and with whom it is; below it what it needs."""
    first, *needs = about(one, offer, timetable.zone, aloud=True)
    name = names.get(one.consultant, "")
    if name and isinstance(first, Text):
        first = Text("visitcards-with", visit=first, name=Verbatim(name))
    return [first, *needs]


def _morning(post: GroupPost, found: Day, names: Names, offer: Offer, timetable: Timetable) -> Screen:
    visits = found.visits
    day = day_of(dict(post.facts).get("date", "")) or post.due_at.astimezone(timetable.zone).date()
    count = len(visits)
    open = [one for one in visits if one.attendance is None]
    fit = visits if count <= MOST else open[:MOST]
    first = Text("visitcards-morning", day=day, office=place(post.office))
    lines: list[Phrase] = [first, Text("day-count", count=count) if visits else Text("day-empty")]
    lines += [Text("day-walk-ins", count=found.walk_ins)] if found.walk_ins else []
    keys: list[Key] = []
    starts = Counter(one.start for one in visits if one.active)
    for one in fit:
        lines += _about(one, names, offer, timetable)
        keys += _doors(one, timetable, alone=starts[one.start] == 1)
    if len(fit) < count:
        lines.append(Text("visitcards-more", count=count - len(fit)))
    office = post.office or ""
    keys.append(Button(Text("staffvisit-day"), Door("day", office, f"{day:%Y%m%d}")))
    keys.append(Button(Text("visitcards-walk-in"), Door("walkin", office) if office else Door("walkin")))
    return Screen(tuple(lines), keys=tuple(keys), columns=2)


def _doors(one: Visit, timetable: Timetable, *, alone: bool = True) -> tuple[Key, ...]:
    """A row of two: what can be noted, and where it is noted already, taken back.

    A key says whose it is by the time, and where several visits begin then, by the beginning of its number.
    """
    if not one.active:
        return ()
    start = one.start.astimezone(timetable.zone).time()
    time: time_of_day | Verbatim = start if alone else Verbatim(one.ref[:4])
    arrived, missed, none = (Door("attend", one.ref, what) for what in ("arrived", "missed", "none"))
    came, not_come = Text("visitcards-arrived", time=time), Text("visitcards-missed", time=time)
    match one.attendance:
        case "arrived":
            return Button(Text("visitcards-undo-arrived", time=time), none), Button(not_come, missed)
        case "missed":
            return Button(came, arrived), Button(Text("visitcards-undo-missed", time=time), none)
        case None:
            return Button(came, arrived), Button(not_come, missed)
