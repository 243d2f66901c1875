"""My calendar: a week of visits and of time that is blocked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from bot.dialogs.asking import office_name
from bot.dialogs.behind import FOOT, at, day_of, not_yours
from bot.dialogs.day import state
from bot.screen import Button, Door, Key, Phrase, ShortDay, Text
from bot.talk import Card, Ending, Go, Talk
from storage.casework import BlockedTime
from storage.records import Visit

DAYS = 7


async def calendar(talk: Talk, day: str = "", who: str = "") -> Ending:
    """Seven days from one on; of somebody else only for coordinators."""
    back, first = talk.back, day_of(day) if day else talk.today
    if back is None or first is None:
        return not_yours(talk)
    whose = who or back.me.consultant
    if not whose:
        return Go(Door("desk"), lead=Text("calendar-not-linked"))
    if whose != back.me.consultant and not back.me.may("coordinator"):
        return not_yours(talk)
    last = first + timedelta(days=DAYS - 1)
    visits = await back.visits_of(whose, first, last)
    away = await back.blocked_times(whose, first, last)
    lines: list[Phrase] = [] if visits or away else [Text("calendar-empty")]
    lines += [Text("calendar-away", start=one.start, end=one.end) for one in away]
    lines += [_line(one, away) for one in visits]
    other = () if whose == back.me.consultant else (str(whose),)
    keys = (*_doors(talk, visits, away), *_turning(first, other), Button(Text("desk-block"), Door("block")), *FOOT)
    return Card(tuple(lines), Text("calendar-title", first=first, last=last), keys, 2)


def _line(one: Visit, away: Sequence[BlockedTime]) -> Phrase:
    facts = {"when": one.start, "office": office_name(one.office), "state": state(one)}
    stands_in_it = any(blocked.start < one.end and one.start < blocked.end for blocked in away)
    return Text("calendar-in-the-way", **facts) if stands_in_it else Text("calendar-visit", **facts)


def _doors(talk: Talk, visits: Sequence[Visit], away: Sequence[BlockedTime]) -> tuple[Key, ...]:
    blocked = [
        Button(Text("calendar-blocked", when=at(one.start, talk.zone)), Door("blocked", str(one.id))) for one in away
    ]
    coming = [
        Button(Text("calendar-open", when=at(one.start, talk.zone)), Door("staffvisit", one.ref)) for one in visits
    ]
    return (*blocked, *coming)


def _turning(first: date, who: tuple[str, ...]) -> tuple[Key, ...]:
    weeks = (first - timedelta(days=DAYS), first + timedelta(days=DAYS))
    return tuple(
        Button(Text("calendar-week", day=ShortDay(other)), Door("calendar", f"{other:%Y%m%d}", *who)) for other in weeks
    )
