"""What a staff group is shown of visits: the morning's list and what changes on the day, without names and phones."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.centre.offer import Offer
from bot.centre.offices import Timetable
from bot.dialogs.behind import day_of, place
from bot.dialogs.day import about
from bot.screen import Button, Door, Key, Phrase, Screen, Text
from storage.casework import GroupPost
from storage.records import Visit

KINDS = ("morning", "booked", "moved", "cancelled")
"""The kinds of posts that are drawn here."""


def post_screen(post: GroupPost, visits: Sequence[Visit], offer: Offer, timetable: Timetable) -> Screen:
    """A post of one of these kinds; `visits` are those of its office and day, and matter only to the morning's list."""
    match post.kind:
        case "booked":
            line: Phrase = Text("visitcards-booked", office=place(post.office))
        case "cancelled":
            line = Text("visitcards-cancelled", office=place(post.office))
        case "moved":
            was = datetime.fromisoformat(dict(post.facts)["was"])
            now = post.visit.start if post.visit else was
            line = Text("visitcards-moved", office=place(post.office), was=was, now=now)
        case _:
            return _morning(post, visits, offer, timetable)
    if post.visit is None:
        return Screen((line,))
    lines = (line, *about(post.visit, offer, timetable.zone))
    return Screen(lines, keys=_doors(post.visit, timetable), columns=2)


def _morning(post: GroupPost, visits: Sequence[Visit], offer: Offer, timetable: Timetable) -> Screen:
    day = day_of(dict(post.facts).get("date", "")) or post.due_at.astimezone(timetable.zone).date()
    count = len(visits)
    first = Text("visitcards-morning", day=day, office=place(post.office))
    lines: list[Phrase] = [first, Text("day-count", count=count) if visits else Text("day-empty")]
    keys: list[Key] = []
    for one in visits:
        lines += about(one, offer, timetable.zone)
        keys += _doors(one, timetable)
    return Screen(tuple(lines), keys=tuple(keys), columns=2)


def _doors(one: Visit, timetable: Timetable) -> tuple[Key, ...]:
    """A row of two: what can be noted, and where it is noted already, taken back."""
    if not one.active:
        return ()
    time = one.start.astimezone(timetable.zone).time()
    arrived, missed, none = (Door("attend", one.ref, what) for what in ("arrived", "missed", "none"))
    came, not_come = Text("visitcards-arrived", time=time), Text("visitcards-missed", time=time)
    match one.attendance:
        case "arrived":
            return Button(Text("visitcards-undo-arrived", time=time), none), Button(not_come, missed)
        case "missed":
            return Button(came, arrived), Button(Text("visitcards-undo-missed", time=time), none)
        case None:
            return Button(came, arrived), Button(not_come, missed)
