"""The made-up events of the demonstration: read from their file, with days from today on."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.centre.gatherings import KINDS
from bot.centre.offer import AUDIENCES, OfficeId, TopicId
from bot.centre.times import instant
from storage.eventseed import MadeUp
from storage.eventwork import Plan

FILE = Path(__file__).with_name("demo_events.toml")
AHEAD = timedelta(days=2)

Table = Mapping[str, object]


def made_up(now: datetime, zone: ZoneInfo) -> Sequence[MadeUp]:
    """All of them, the first of each on the next such weekday."""
    today = now.astimezone(zone).date()
    listed = tomllib.loads(FILE.read_text("utf-8"))["events"]
    return [_event(one, today, zone) for one in listed]


def _event(one: Table, today: date, zone: ZoneInfo) -> MadeUp:
    first = today + AHEAD
    first += timedelta(days=(_number(one, "weekday", 0) - first.weekday()) % 7)
    begins, lasts = time.fromisoformat(_words(one, "at")), timedelta(minutes=_number(one, "minutes", 60))
    starts = [instant(first + timedelta(weeks=week), begins, zone) for week in range(_number(one, "sessions", 1))]
    office, places = _words(one, "office"), _number(one, "places", 0)
    plan = Plan(
        kind=next(kind for kind in KINDS if kind == one["kind"]),
        topic=TopicId(_words(one, "topic")),
        office=OfficeId(office) if office else None,
        languages=tuple(_list(one, "languages")),
        level=_words(one, "level"),
        audiences=tuple(audience for audience in AUDIENCES if audience in _list(one, "audiences")),
        places=places or None,
        companions=_number(one, "companions", 0),
        link=_words(one, "link"),
    )
    titles, about = one["title"], one["about"]
    assert isinstance(titles, dict)
    assert isinstance(about, dict)
    texts = tuple((language, title, about[language]) for language, title in titles.items())
    return MadeUp(plan, tuple((start, start + lasts) for start in starts), texts)


def _words(one: Table, key: str) -> str:
    return str(one.get(key, ""))


def _number(one: Table, key: str, otherwise: int) -> int:
    found = one.get(key, otherwise)
    return found if isinstance(found, int) else otherwise


def _list(one: Table, key: str) -> Sequence[str]:
    found = one.get(key, [])
    return [str(each) for each in found] if isinstance(found, list) else []
