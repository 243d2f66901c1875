"""One office: address, phone, opening hours, how to get in, and a door to book there."""

from __future__ import annotations

from datetime import date, timedelta

from bot.centre.offices import Office
from bot.centre.times import open_spans
from bot.dialogs.asking import address, office_name
from bot.screen import Button, Door, Phrase, Pin, ShortDay, Text
from bot.talk import Card, Ending, Go, Talk

LINK = "office"


async def office(talk: Talk, name: str, news: str = "") -> Ending:
    """The card of an office; with `news` the map pin comes along."""
    found = talk.desk.timetable.office(name)
    if found is None:
        return Go(Door("offices"))
    keys = [Button(Text("office-book"), Door("booking", found.id))]
    if found.place:
        keys.append(Button(Text("office-map"), Door("office", found.id, "map")))
    keys += [Button(Text("office-others"), Door("offices")), Button(Text("talk-menu"), Door("menu"))]
    pin = (
        Pin(found.place.latitude, found.place.longitude, office_name(found.id), address(found)) if found.place else None
    )
    return Card(tuple(_lines(talk, found)), office_name(found.id), tuple(keys), 2, (pin,) if pin and news else ())


def _lines(talk: Talk, found: Office) -> list[Phrase]:
    lines: list[Phrase] = [Text("office-address", address=address(found))]
    if found.phone:
        lines.append(Text("office-phone", phone=found.phone))
    if found.email:
        lines.append(Text("office-email", email=found.email))
    if found.entrance.words:
        lines.append(found.entrance)
    lines.append(Text("office-hours"))
    return [*lines, *_week(talk, found)]


def _week(talk: Talk, found: Office) -> list[Phrase]:
    """The next seven days as they really are: closures and holidays are days without hours."""
    week: list[Phrase] = []
    for ahead in range(7):
        day = talk.today + timedelta(days=ahead)
        spans = open_spans(talk.desk.timetable, found, day)
        hours = ", ".join(f"{span.start:%H:%M}–{span.end:%H:%M}" for span in spans)
        week.append(Text("office-day", day=ShortDay(day), hours=hours) if hours else _closed(talk, found, day))
    return week


def _closed(talk: Talk, found: Office, day: date) -> Phrase:
    """That it is closed on that day, and why if that is known."""
    reasons = [one.reason for one in found.closures if one.first <= day <= one.last and one.reason.words]
    if reasons:
        return Text("office-day-closed-because", day=ShortDay(day), reason=reasons[0])
    if day in talk.desk.timetable.holidays:
        return Text("office-day-closed-because", day=ShortDay(day), reason=Text("office-holiday"))
    return Text("office-day-closed", day=ShortDay(day))
