"""How events are told of, on every card and in every message: kinds, times, places, and several things in one line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from bot.centre.gatherings import Kind, Session
from bot.centre.offices import Timetable
from bot.dialogs.asking import address, office_name
from bot.screen import LanguageName, Local, Phrase, Text, Value, Verbatim
from storage.eventwork import Event

KINDS: dict[Kind, Text] = {
    "workshop": Text("eventwords-workshop"),
    "meeting": Text("eventwords-meeting"),
    "webinar": Text("eventwords-webinar"),
    "course": Text("eventwords-course"),
}
ONLINE = Text("eventwords-online")
LETTERS = 40
"""How much of a title stands on a button."""

Said = Text | Local | Verbatim
"""What may stand inside another message."""


def stacked(lines: Sequence[Said]) -> Said:
    """Several lines as one, below each other."""
    *before, last = lines
    for line in reversed(before):
        last = Text("eventwords-stack", line=line, rest=last)
    return last


def listed(things: Sequence[Said | LanguageName]) -> Said | LanguageName:
    """Several things in a line, with commas."""
    *before, last = things
    for thing in reversed(before):
        last = Text("eventwords-comma", thing=thing, rest=last)
    return last


def when(session: Session, zone: ZoneInfo) -> Text:
    """A session from its beginning to its end."""
    start, end = session.start.astimezone(zone), session.end.astimezone(zone)
    until: Value = end.time() if end.date() == start.date() else session.end
    return Text("eventwords-when", start=session.start, end=until)


def town(event: Event) -> Text | Verbatim:
    """The town, or that it is held online."""
    return office_name(event.office) if event.office else ONLINE


def where(event: Event, timetable: Timetable) -> Said:
    """The town and the address; what is said of the place itself comes before the office's address."""
    if event.office is None:
        return ONLINE
    place = Verbatim(event.place) if event.place else address(timetable.office(event.office))
    return Text("eventwords-where", office=office_name(event.office), place=place)


def short_title(event: Event) -> Local:
    """As much of the title as stands on a button."""
    return Local(tuple((language, _short(words)) for language, words in event.title.words))


def _short(words: str) -> str:
    return words if len(words) <= LETTERS else words[: LETTERS - 1].rstrip() + "…"


def this_week(day: date) -> date:
    """The last day of the week around a day."""
    return day + timedelta(days=6 - day.weekday())


def paragraphs(*lines: Phrase | None) -> tuple[Phrase, ...]:
    """Those that there are."""
    return tuple(line for line in lines if line is not None)
