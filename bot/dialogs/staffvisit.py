"""A visit as staff see it: with the name and the phone, and with everything that can be done about it."""

from __future__ import annotations

from bot.dialogs.asking import office_name
from bot.dialogs.behind import FOOT, not_yours
from bot.dialogs.day import about
from bot.screen import Button, Door, Key, Phrase, Text
from bot.talk import Card, Ending, Talk
from storage.casework import StaffVisit, notable
from storage.records import Visit


async def staffvisit(talk: Talk, ref: str) -> Ending:
    """The card. Its title and its first line name nobody: they are what a notification shows."""
    found = await talk.back.visit(ref) if talk.back else None
    if found is None:
        return not_yours(talk)
    one = found.visit
    lines: list[Phrase] = [*about(one, talk.desk.offer, talk.zone), *_who(found)]
    title = Text("staffvisit-title", when=one.start, office=office_name(one.office))
    return Card(tuple(lines), title, tuple(_keys(talk, one)), 2)


def _who(found: StaffVisit) -> list[Phrase]:
    one = found.visit
    lines: list[Phrase] = [Text("staffvisit-name", name=one.name)]
    if one.phone:
        lines.append(Text("staffvisit-phone", phone=one.phone))
    if one.company:
        lines.append(Text("staffvisit-company", company=one.company))
    if not found.reachable:
        lines.append(Text("staffvisit-unreachable"))
    if found.proposal and found.proposal.decided is None:
        lines.append(Text("staffvisit-proposed"))
    return lines


def _keys(talk: Talk, one: Visit) -> list[Key]:
    keys: list[Key] = []
    can_be = notable(one, talk.now, talk.zone)
    if "arrived" in can_be and one.attendance != "arrived":
        keys.append(Button(Text("staffvisit-arrived"), Door("attend", one.ref, "arrived")))
    if "missed" in can_be and one.attendance != "missed":
        keys.append(Button(Text("staffvisit-missed"), Door("attend", one.ref, "missed")))
    if None in can_be and one.attendance:
        keys.append(Button(Text("staffvisit-undo"), Door("attend", one.ref, "none")))
    if one.active and one.start > talk.now:
        keys.append(Button(Text("visit-move"), Door("formove", one.ref)))
        keys.append(Button(Text("visit-cancel"), Door("forcancel", one.ref)))
    keys.append(Button(Text("staffvisit-another"), Door("forperson", "", one.ref)))
    day = f"{one.start.astimezone(talk.zone):%Y%m%d}"
    keys.append(Button(Text("staffvisit-day"), Door("day", one.office, day)))
    return [*keys, *FOOT]
