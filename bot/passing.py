"""What a person says is passed on to the people of the centre: their message becomes part of their open case."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.centre import answering
from bot.centre.offices import Timetable
from bot.filekinds import FILE_BYTES
from bot.screen import Edited, Event, Input, Phrase, Said, SharedOther, Text
from storage import cases
from storage.casefiles import MOST_FILES
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

LETTERS = 7000
"""The most of one message: more than any channel lets people write."""

_LOST = {
    "too-large": Text("passing-too-large", megabytes=FILE_BYTES // 1024**2),
    "kind": Text("passing-kind"),
    "too-many": Text("passing-too-many", count=MOST_FILES),
    "lost": Text("passing-lost"),
}

_AGAIN = timedelta(hours=4)
"""How long after having said that nobody is at work it is said again."""


def can(event: Event) -> bool:
    """Whether what was sent can be shown to people: a file that the channel keeps, or a place."""
    return isinstance(event, SharedOther) and event.kind in KINDS and bool(event.file or event.place)


def why_not(event: Event) -> Phrase:
    """What is said of something that was sent and cannot be shown to people."""
    lost = event.lost if isinstance(event, SharedOther) else ""
    return _LOST.get(lost, Text("talk-cannot-pass"))


def whole(event: Event, words: str) -> str:
    """All that was written: a question takes less of it than people read."""
    return (event.words if isinstance(event, Said | Edited) else words)[:LETTERS]


async def on(
    connection: Connection, case: Case, input: Input, words: str, now: datetime, timetable: Timetable
) -> Phrase | None:
    """Pass it on. What has to be said about it: only, now and then, that nobody is at work."""
    event = input.event
    if isinstance(event, SharedOther) and can(event):
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
        said = whole(event, words)
        await cases.heard(connection, case, now, said, remote=input.message, answers=input.reply_to)
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
