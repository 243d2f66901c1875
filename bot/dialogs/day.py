"""The visits of an office on a day, with the doors to each."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from bot.centre.offer import Offer, OfficeId
from bot.dialogs.asking import ACCESS, CARE, WAYS, office_name, spoken
from bot.dialogs.behind import FOOT, day_of, not_yours, served
from bot.dialogs.visit import spell
from bot.screen import Button, Door, Key, Phrase, ShortDay, Text, Verbatim
from bot.talk import Card, Ending, Talk
from storage.records import Visit


async def day(talk: Talk, office: str = "", date: str = "") -> Ending:
    """The list; without an office the first of one's own, without a date today."""
    back = talk.back
    offices = served(talk, back) if back else ()
    where = office or next(iter(offices), "")
    when = day_of(date) if date else talk.today
    if back is None or where not in offices or when is None:
        return not_yours(talk)
    found = await back.day(where, when)
    lines: list[Phrase] = [Text("day-count", count=len(found)) if found else Text("day-empty")]
    came = await back.walk_ins(where, when)
    lines += [Text("day-walk-ins", count=came)] if came else []
    for one in found:
        lines += about(one.visit, talk.desk.offer, talk.zone)
    visits = [_door(one.visit, talk.zone) for one in found]
    title = Text("day-title", office=office_name(OfficeId(where)), day=when)
    return Card(tuple(lines), title, (*visits, *_turning(where, when), *_elsewhere(offices, where, when), *FOOT), 2)


def _door(one: Visit, zone: ZoneInfo) -> Button:
    label = Text("day-open", time=one.start.astimezone(zone).time(), state=state(one))
    return Button(label, Door("staffvisit", one.ref))


def about(one: Visit, offer: Offer, zone: ZoneInfo, *, aloud: bool = False) -> list[Phrase]:
    """A visit in a line for staff, and in another what it needs; no name and no phone.

    `aloud`: where a notification may show it to anybody; of a delicate visit it is then not said what it is for.
    """
    service = offer.find(one.service)
    title: Text | Verbatim = Text(service.title) if service else Verbatim(one.service)
    title = Text("day-delicate") if aloud and (service is None or service.sensitive) else title
    lines: list[Phrase] = [
        Text(
            "day-visit",
            time=one.start.astimezone(zone).time(),
            service=title,
            language=spoken(one.language),
            way=WAYS[one.way],
            state=state(one),
            ref=spell(one.ref),
        )
    ]
    if one.care != "none":
        lines.append(Text("day-need", need=CARE[one.care]))
    if one.access != "none":
        lines.append(Text("day-need", need=ACCESS[one.access]))
    return lines


def state(one: Visit) -> Text:
    """What is known of whether they come, or came."""
    match one.attendance, one.state:
        case _, "cancelled":
            return Text("day-cancelled")
        case "arrived", _:
            return Text("day-arrived")
        case "missed", _:
            return Text("day-missed")
        case _, "coming":
            return Text("day-confirmed")
        case _:
            return Text("day-unconfirmed")


def _turning(office: str, when: date) -> tuple[Key, ...]:
    before, after = when - timedelta(days=1), when + timedelta(days=1)
    return tuple(
        Button(Text("day-go", day=ShortDay(other)), Door("day", office, f"{other:%Y%m%d}")) for other in (before, after)
    )


def _elsewhere(offices: tuple[str, ...], office: str, when: date) -> tuple[Key, ...]:
    return tuple(
        Button(office_name(OfficeId(other)), Door("day", other, f"{when:%Y%m%d}"))
        for other in offices
        if other != office
    )
