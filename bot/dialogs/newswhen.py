"""When an announcement is sent, and whether quiet hours hold it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

from bot.centre.times import instant
from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import check_day, coordinator
from bot.dialogs.newsaim import aimed
from bot.screen import Door, Option, Text
from bot.talk import Ending, Talk

_NOW, _LATER, _URGENT = "now", "later", "urgent"


async def newswhen(talk: Talk, id: str) -> Ending:
    """At once, at once even at night, or at a day and a time."""
    back = coordinator(talk)
    one = await back.announcement(id) if back else None
    if one is None or one.state != "draft":
        return not_yours(talk)
    options = [
        Option(_NOW, Text("newswhen-now")),
        Option(_LATER, Text("newswhen-later")),
        Option(_URGENT, Text("newswhen-urgent")),
    ]
    chosen = await talk.choose("when", Text("newswhen-when"), options)
    send_at: datetime | None = None
    if chosen == _LATER:
        day = date.fromisoformat(await talk.write("day", Text("newswhen-day"), check_day(talk.today, talk.today)))
        at = await talk.write("time", Text("newswhen-time"), check_time)
        send_at = instant(day, time.fromisoformat(at), talk.zone)
    return await aimed(talk, one, replace(one, urgent=chosen == _URGENT, send_at=send_at), Door("newscard", id))


def check_time(words: str) -> str | Text:
    """A time of day, as "09:30"."""
    hours, _, minutes = words.strip().replace(".", ":").partition(":")
    if not (hours.isascii() and hours.isdecimal() and (minutes or "00").isdecimal() and len(hours) <= 2):
        return Text("newswhen-time-unclear")
    try:
        return time(int(hours), int(minutes or "00")).isoformat("minutes")
    except ValueError:
        return Text("newswhen-time-unclear")
