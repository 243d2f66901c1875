"""A visit, or the sessions of an event, as a file for the person's own calendar (RFC 5545)."""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from bot.screen import CalendarFile, Say

if TYPE_CHECKING:
    from icalendar import Event

DOMAIN = "cicbot.invalid"
"""What makes a UID unique in the world; ".invalid" belongs to nobody (RFC 2606)."""


def calendar_file(entry: CalendarFile, say: Say, language: str) -> tuple[str, bytes]:
    """The file's name, which tells nothing of the visit and is ASCII for the sake of old phones, and its content.

    The UID stays the same for ever and SEQUENCE grows with every change, so that a calendar replaces what it has.
    """
    # Imported with the first file: it takes a tenth of a second, and a start should not wait for it.
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//cicbot//visits//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if entry.cancelled else "PUBLISH")
    for one in (entry, *entry.others):
        calendar.add_component(_event(one, say, language))
    return "visit.ics", calendar.to_ical()


def _event(entry: CalendarFile, say: Say, language: str) -> Event:
    from icalendar import Alarm, Event

    event = Event()
    event.add("uid", f"{entry.uid}@{DOMAIN}")
    event.add("dtstamp", entry.stamp.astimezone(UTC))
    event.add("sequence", entry.sequence)
    event.add("dtstart", entry.start.astimezone(UTC))
    event.add("dtend", entry.end.astimezone(UTC))
    event.add("summary", say(entry.title), {"language": language})
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    if entry.place:
        event.add("location", say(entry.place))
    if entry.notes:
        event.add("description", say(entry.notes), {"language": language})
    if not entry.cancelled:
        for minutes in entry.alarms:
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("trigger", -timedelta(minutes=minutes))
            alarm.add("description", say(entry.title))
            event.add_component(alarm)
    return event
