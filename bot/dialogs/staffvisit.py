"""A visit as staff see it: with the name and the phone, and with everything that can be done about it."""

from __future__ import annotations

from bot.dialogs.asking import office_name
from bot.dialogs.behind import FOOT, not_yours
from bot.dialogs.coordinating import coordinator
from bot.dialogs.day import about
from bot.screen import Button, Door, Key, Phrase, Text
from bot.talk import BackOffice, Card, Ending, Talk
from storage.casework import StaffVisit, notable
from storage.records import Visit


async def staffvisit(talk: Talk, ref: str) -> Ending:
    """The card. Its title and its first line name nobody: they are what a notification shows."""
    found = await talk.back.visit(ref) if talk.back else None
    if talk.back is None or found is None:
        return not_yours(talk)
    one = found.visit
    writing = await _writing(talk.back, found)
    receives = Text("staffvisit-receives", name=await talk.back.called(one.consultant))
    lines: list[Phrase] = [*about(one, talk.desk.offer, talk.zone), receives, *_who(found)]
    if found.case is not None and not writing:
        lines.append(Text("staffvisit-elsewhere"))
    title = Text("staffvisit-title", when=one.start, office=office_name(one.office))
    erasing = (Button(Text("staffvisit-erase"), Door("forerase", ref)),) if found.by_phone and coordinator(talk) else ()
    return Card(tuple(lines), title, (*writing, *_keys(talk, one), *erasing, *FOOT), 2)


async def _writing(back: BackOffice, found: StaffVisit) -> tuple[Key, ...]:
    """The way to write to them: in their open case, or in a new one unless nothing may be sent to them."""
    if found.case is not None:
        mine = await back.case(str(found.case))
        return (Button(Text("staffvisit-case"), Door("case", str(found.case))),) if mine else ()
    heard = found.reachable and not found.silent
    return (Button(Text("staffvisit-write"), Door("writeto", found.visit.ref)),) if heard else ()


def _who(found: StaffVisit) -> list[Phrase]:
    one = found.visit
    lines: list[Phrase] = [Text("staffvisit-name", name=one.name)]
    if one.phone:
        lines.append(Text("staffvisit-phone", phone=one.phone))
    if one.company:
        lines.append(Text("staffvisit-company", company=one.company))
    if found.under:
        lines.append(Text("case-young", under=found.under))
    if not found.reachable:
        lines.append(Text("staffvisit-unreachable"))
    elif found.silent:
        lines.append(Text("staffvisit-silent"))
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
    return keys
