"""Events as staff look through them: those to come, drafts, and what is over; of all offices or of one."""

from __future__ import annotations

from collections.abc import Sequence

from bot.centre.offer import OfficeId
from bot.dialogs.asking import office_name
from bot.dialogs.behind import FOOT, not_yours, served
from bot.dialogs.eventwords import ONLINE, Said, short_title, stacked, when
from bot.dialogs.planning import NOWHERE, day_of, town_of
from bot.screen import Button, Door, Key, Phrase, ShortDay, Text, Verbatim
from bot.talk import BackOffice, Card, Ending, Talk
from storage.eventwork import EventList, StaffEvent
from storage.records import number_of

LISTS: dict[str, EventList] = {"": "coming", "drafts": "drafts", "past": "past"}
_NONE = {
    "": Text("eventdesk-none"),
    "drafts": Text("eventdesk-no-drafts"),
    "past": Text("eventdesk-no-past"),
}


async def eventdesk(talk: Talk, which: str = "", office: str = "", page: str = "") -> Ending:
    """A list, each event with a door."""
    back = talk.back
    places = (*served(talk, back), NOWHERE) if back else ()
    if back is None or which not in LISTS or (office and office not in places):
        return not_yours(talk)
    wanted = (None if office == NOWHERE else office,) if office else ()
    found = await back.events(LISTS[which], wanted, number_of(page))
    at = found.page
    lines = (_count(which, found.count), *(_told(talk, one) for one in found.events))
    keys: list[Key] = [_door(talk, one) for one in found.events]
    keys += [Button(Text("talk-earlier"), _list(which, office, at - 1))] if at else []
    keys += [Button(Text("talk-more"), _list(which, office, at + 1))] if at + 1 < found.pages else []
    title = Text("eventdesk-of", place=_place(office)) if office else Text("eventdesk-title")
    return Card(lines, title, (*keys, *_doors(back, which, office), *_elsewhere(places, which, office), *FOOT), 2)


def _list(which: str, office: str, page: int = 0) -> Door:
    args = [which, office, str(page) if page else ""]
    while args and not args[-1]:
        args.pop()
    return Door("eventdesk", *args)


def _count(which: str, count: int) -> Text:
    if not count:
        return _NONE[which]
    match which:
        case "drafts":
            return Text("eventdesk-drafts", count=count)
        case "past":
            return Text("eventdesk-past", count=count)
        case _:
            return Text("eventdesk-coming", count=count)


def _told(talk: Talk, found: StaffEvent) -> Phrase:
    """An event in a few lines: what, when, where, and how many take part."""
    one = found.event
    lines: list[Said] = [one.title, when(one.sessions[0], talk.zone)]
    if len(one.sessions) > 1:
        lines.append(Text("eventdesk-sessions", count=len(one.sessions)))
    if one.state == "cancelled":
        return stacked([*lines, town_of(one.office), Text("eventdesk-cancelled")])
    return stacked([*lines, town_of(one.office), *([] if one.state == "draft" else [people(found)])])


def people(found: StaffEvent) -> Text:
    """How many places are taken, and how many wait for one."""
    one = found.event
    in_line = found.waiting + found.offered
    if one.places is None:
        return Text("eventdesk-taken", taken=one.taken)
    return Text("eventdesk-taken-of", taken=one.taken, places=one.places, line=in_line)


def _door(talk: Talk, found: StaffEvent) -> Button:
    one = found.event
    label = Text("eventdesk-one", day=ShortDay(day_of(talk, one.start)), title=short_title(one))
    return Button(label, Door("eventcard", str(one.id)))


def _doors(back: BackOffice, which: str, office: str) -> list[Key]:
    planner = back.me.may("coordinator")
    keys = [Button(Text("eventdesk-new"), Door("newevent"))] if planner else []
    keys.append(Button(Text("eventdesk-check-in"), Door("checkin")))
    others = {
        "": Button(Text("eventdesk-to-coming"), _list("", office)),
        **({"drafts": Button(Text("eventdesk-to-drafts"), _list("drafts", office))} if planner else {}),
        "past": Button(Text("eventdesk-to-past"), _list("past", office)),
    }
    return [*keys, *(key for name, key in others.items() if name != which)]


def _elsewhere(places: Sequence[str], which: str, office: str) -> list[Key]:
    every = [Button(Text("eventdesk-everywhere"), _list(which, ""))] if office else []
    return [*every, *(Button(_place(one), _list(which, one)) for one in places if one != office)]


def _place(office: str) -> Text | Verbatim:
    return ONLINE if office == NOWHERE else office_name(OfficeId(office))
