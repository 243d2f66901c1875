"""An earlier time for a visit: asking for one, and what is said when one is kept for somebody."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import assert_never

from bot.centre.times import Wish
from bot.dialogs.asking import office_name
from bot.screen import Button, Door, Key, Option, Phrase, Text
from bot.talk import Card, Ending, Go, Talk
from storage.records import Done, NotFound, Sooner, Started, Visit, Watch, WatchVisit

_HERE, _ANYWHERE = "here", "anywhere"


async def sooner(talk: Talk, ref: str) -> Ending:
    """Go in line for an earlier time, in this office or in any."""
    found = await talk.desk.visit(ref)
    if found is None or not found.active:
        return Go(Door("visits"), lead=Text("visit-not-found"))
    if found.start <= talk.now:
        return Go(Door("visit", ref), lead=Text("visit-started"))
    if not talk.can.reminds:
        return _nowhere_to_write(talk, found)
    watched = await talk.desk.watch(ref)
    if watched and not talk.answered("where"):
        return _in_line(found, watched)
    talk.say(Text("sooner-about", when=found.start))
    free = await _free_already(talk, found)
    if free:
        talk.say(Text("sooner-free-already", when=free))
    where = await talk.choose("where", Text("sooner-where"), _offices(talk, found))
    match await talk.do(WatchVisit(found.ref, where == _ANYWHERE)):
        case Done():
            return Go(Door("visit", ref), lead=Text("sooner-done"))
        case NotFound():
            return Go(Door("visits"), lead=Text("visit-not-found"))
        case Started():
            return Go(Door("visit", ref), lead=Text("visit-started"))
        case other:
            assert_never(other)


def _offices(talk: Talk, found: Visit) -> list[Option[str]]:
    service = talk.desk.offer.find(found.service)
    others = [one for one in talk.desk.timetable.offices if one.id != found.office]
    anywhere = service is not None and any(service.given_at(one.id) for one in others)
    here = Option(_HERE, Text("sooner-here", office=office_name(found.office)))
    return [here, *((Option(_ANYWHERE, Text("sooner-anywhere")),) if anywhere else ())]


async def _free_already(talk: Talk, found: Visit) -> datetime | None:
    """The first earlier time in the same office that is free at this moment: nobody has to wait for it."""
    wish = Wish(found.office, found.service, found.length, found.language, found.way)
    days = await talk.desk.free_days(wish)
    if not days or days[0] > found.start.astimezone(talk.zone).date():
        return None
    return next((one for one in await talk.desk.free_times(wish, days[0]) if one < found.start), None)


def _nowhere_to_write(talk: Talk, found: Visit) -> Card:
    keys: list[Key] = [Button(Text("visit-move"), Door("move", found.ref))]
    if talk.desk.centre.telegram_link:
        keys.append(Button(Text("visit-remind-me"), Door("messenger")))
    keys.append(Button(Text("sooner-back"), Door("visit", found.ref)))
    return Card((Text("sooner-cannot-write"),), keys=tuple(keys))


def _in_line(found: Visit, watched: Watch) -> Card:
    lines: tuple[Phrase, ...] = (Text("sooner-in-line"),)
    keys: tuple[Key, ...] = ()
    if watched.offered:
        lines, keys = sooner_lines(found, watched.offered), sooner_keys(found, watched.offered)
    ways_out = (
        Button(Text("sooner-stop"), Door("notsooner", found.ref)),
        Button(Text("sooner-back"), Door("visit", found.ref)),
    )
    return Card(lines, keys=(*keys, *ways_out))


# --- What is kept for somebody ---------------------------------------------------------------------------------------


def sooner_lines(found: Visit, offered: Sooner) -> tuple[Phrase, ...]:
    """When and where, until when it is kept, and what it would take the place of."""
    return (
        Text("sooner-offered", when=offered.start, office=office_name(offered.office)),
        Text("sooner-until", until=offered.until, was=found.start),
    )


def sooner_keys(found: Visit, offered: Sooner) -> tuple[Key, ...]:
    """Yes and no, each to exactly this time."""
    when = f"{offered.start.astimezone(UTC):%Y%m%d%H%M}"
    return (
        Button(Text("sooner-yes"), Door("takesooner", found.ref, when)),
        Button(Text("sooner-no"), Door("leavesooner", found.ref, when)),
    )


def moment_of(when: str) -> datetime | None:
    """The moment behind what a door of an offer carries; None if it is none."""
    try:
        return datetime.strptime(when, "%Y%m%d%H%M").replace(tzinfo=UTC)
    except ValueError:
        return None
