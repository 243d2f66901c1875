"""What a person says is passed on to the people of the centre: their message becomes part of their open case."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.centre import answering
from bot.centre.offices import Timetable
from bot.screen import Event, Input, Phrase, SharedOther, Text
from storage import cases
from storage.casework import Case, Kind
from storage.database import Connection

KINDS: dict[str, Kind] = {
    "photo": "photo",
    "video": "video",
    "voice": "voice",
    "document": "document",
    "sticker": "sticker",
    "place": "place",
}

_AGAIN = timedelta(hours=4)
"""How long after having said that nobody is at work it is said again."""


def can(event: Event) -> bool:
    """Whether what was sent can be shown to people: a file that the channel keeps, or a place."""
    return isinstance(event, SharedOther) and event.kind in KINDS and bool(event.file or event.place)


async def on(
    connection: Connection, case: Case, input: Input, words: str, now: datetime, timetable: Timetable
) -> Phrase | None:
    """Pass it on. What has to be said about it: only, now and then, that nobody is at work."""
    event = input.event
    if isinstance(event, SharedOther):
        await cases.heard(
            connection,
            case,
            now,
            event.words,
            kind=KINDS[event.kind],
            file=event.file,
            place=event.place,
            album=event.album,
            remote=input.message,
            answers=input.reply_to,
        )
    else:
        await cases.heard(connection, case, now, words, remote=input.message, answers=input.reply_to)
    return await _closed(connection, case, now, timetable)


async def _closed(connection: Connection, case: Case, now: datetime, timetable: Timetable) -> Phrase | None:
    """When somebody will answer, if nobody is at work and it was not said lately."""
    if answering.is_open(timetable, case.office, now):
        return None
    before = await cases.was_told_closed(connection, case.id)
    if before is not None and now < before + _AGAIN:
        return None
    await cases.told_closed(connection, case.id, now)
    opens = answering.next_opening(timetable, case.office, now)
    return Text("talk-people-later", when=opens) if opens else Text("talk-people-some-time")
