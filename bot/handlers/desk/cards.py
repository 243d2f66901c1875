"""Cases, conversations and days as the page shows them: plain data, in the words of whoever reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.centre.offices import Span
from bot.centre.wishes import Reading
from bot.channels import CaseFolder, Column, DayPlan, Desktop, Member
from bot.filekinds import INLINE
from bot.handlers.desk.front import Names
from bot.screen import Door, LanguageName, Payload, Phrase, Say, Text, encode
from storage.casework import Canned, Case, CaseMessage, StaffId, notable
from storage.eventwork import StaffEvent
from storage.records import Visit


@dataclass(frozen=True, slots=True)
class Reader:
    """Whoever the page is drawn for."""

    member: Member
    say: Say
    language: str
    names: Names
    now: datetime
    zone: ZoneInfo


def whoever(member: Member) -> Payload:
    """What the page knows of whoever sits at it."""
    keys = [{"id": id, "since": _moment(since)} for id, since in member.passkeys]
    return {"id": member.staff.id, "name": member.staff.name, "role": member.staff.role, "keys": keys}


def desktop(found: Desktop, reader: Reader) -> Payload:
    """The lists, alarms first, and the present moment, by which waiting is counted."""
    rows = sorted((*found.open, *found.closed), key=lambda one: one.id not in found.alarms)
    return {"now": _moment(reader.now), "cases": [_listed(one, found, reader) for one in rows]}


def _listed(case: Case, found: Desktop, reader: Reader) -> Payload:
    call = found.alarms.get(case.id)
    return {
        **_row(case, found.staff, reader),
        "stamp": f"{case.revision}.{found.on_their_way.get(case.id, 0)}",
        "alarm": call and {"id": call.id, "words": reader.say(reader.names.happened(call.words))},
    }


def _row(case: Case, staff: Mapping[StaffId, str], reader: Reader) -> Payload:
    say, names, me = reader.say, reader.names, reader.member.staff.id
    return {
        "id": case.id,
        "list": _list(case, me),
        "language": say(LanguageName(case.language)) if case.language else "",
        "channel": say(Text("case-channel", channel=case.channel)),
        "office": say(names.office(case.office)) if case.office else say(Text("behind-any-office")),
        "subject": _said(names.subjects, case.subject, say),
        "opened": _moment(case.opened_at),
        "closed": _moment(case.closed_at),
        "waiting": _moment(case.waiting_since),
        "late": case.waiting_since is not None and case.raised > 0,
        "snoozed": _moment(_ahead(case.snoozed_until, reader.now)),
        "holder": staff.get(case.holder, "") if case.holder is not None else "",
        "mine": case.holder == me,
        "open": case.open,
    }


def _list(case: Case, me: StaffId) -> str:
    if not case.open:
        return "closed"
    if case.holder == me:
        return "mine"
    return "free" if case.holder is None else "others"


def _ahead(moment: datetime | None, now: datetime) -> datetime | None:
    return moment if moment and moment > now else None


def folder(found: CaseFolder, reader: Reader) -> Payload:
    """A case as it lies open: its card, what can be done now, and the conversation."""
    case, say, visit = found.view.case, reader.say, found.view.next_visit
    return {
        **_row(case, found.staff, reader),
        "reads": [say(LanguageName(code)) for code in case.reads],
        "nextVisit": visit and {"start": _moment(visit.start), "office": say(reader.names.office(visit.office))},
        "earlier": list(found.earlier),
        "reachable": case.reachable,
        "delicate": case.delicate,
        "young": say(Text("case-young", under=found.view.under)) if found.view.under else "",
        "tongue": case.language or "",
        **_reading(found.view.reading, reader),
        "actions": [{"label": say(label), "press": encode(door)} for label, door in _actions(found, reader)]
        + [{"label": say(one.label), "press": encode(one.press)} for one in reader.names.meanings(found.view)],
        "messages": [_message(one, found.staff, reader) for one in found.messages],
    }


def _reading(found: Reading | None, reader: Reader) -> Payload:
    """What the person's first words were read as, or what was kept of them."""
    say, kept = reader.say, found.meant if found else None
    return {"readAs": say(found.likely[0][1]) if found and not kept else "", "example": say(kept) if kept else ""}


def _actions(found: CaseFolder, reader: Reader) -> Sequence[tuple[Text, Door]]:
    """What may be done with it now. Whether it really may is decided where it is done."""
    case, me = found.view.case, reader.member.staff
    id = str(case.id)
    if not case.open:
        return () if found.later else ((Text("case-reopen"), Door("case", id, "reopen")),)
    free, mine = case.holder is None, case.holder == me.id
    may_release = mine or (not free and me.may("coordinator"))
    sleeps = _ahead(case.snoozed_until, reader.now) is not None
    rest = (
        ((Text("case-wake"), Door("case", id, "wake")),)
        if sleeps
        else (
            (Text("case-snooze-hour"), Door("case", id, "snooze")),
            (Text("case-snooze"), Door("snooze", id)),
        )
    )
    take = ((Text("case-take"), Door("case", id, "take")),) if free else ()
    release = ((Text("case-release"), Door("case", id, "release")),) if may_release else ()
    return (
        *take,
        *release,
        (Text("case-hand"), Door("hand", id)),
        *rest,
        (Text("case-book"), Door("forperson", id)),
        (Text("case-close"), Door("case", id, "close")),
        (Text("case-quiet"), Door("case", id, "quiet")),
    )


def _message(one: CaseMessage, staff: Mapping[StaffId, str], reader: Reader) -> Payload:
    mine = one.staff is not None and one.staff == reader.member.staff.id
    return {
        "id": one.id,
        "author": one.author,
        "name": staff.get(one.staff, "") if one.staff is not None else "",
        "mine": mine,
        "words": reader.say(reader.names.happened(one.words)) if one.author == "event" else one.words,
        "kind": one.kind,
        "at": _moment(one.at),
        "edited": one.edited_at is not None,
        "answers": one.answers,
        "delivery": one.delivery,
        "place": one.place,
        "album": one.album,
        "file": _file(one),
    }


def _file(one: CaseMessage) -> Payload | None:
    if one.file is None or one.file_id is None:
        return None
    shown = one.file.type if one.file.type in INLINE else ""
    url = f"/desk/file/{one.case}/{one.file_id}"
    return {"name": one.file.name, "size": one.file.size, "type": shown, "url": url}


def canned(found: Sequence[Canned], reader: Reader, tongue: str) -> Sequence[Payload]:
    """Ready-made replies: titles for whoever picks, words for whoever receives; None where they are missing."""
    return [
        {
            "id": one.id,
            "title": one.called(reader.language),
            "words": one.words(tongue),
        }
        for one in found
    ]


# --- The day ---------------------------------------------------------------------------------------------------------


def day(found: DayPlan, reader: Reader) -> Payload:
    """A day of an office: a column for each consultant, with the time they receive in and their visits."""
    say, names = reader.say, reader.names
    return {
        "offices": [{"id": one.id, "name": say(names.office(one.id))} for one in found.offices],
        "office": found.office.id,
        "day": found.day.isoformat(),
        "today": found.today.isoformat(),
        "spans": _spans(found.spans),
        "columns": [
            {
                "name": one.name or one.consultant.id,
                "languages": [say(LanguageName(code)) for code in one.consultant.languages],
                "spans": _spans(one.spans),
                "visits": [_visit(visit, reader) for visit in one.visits],
                "blocked": [{"start": _moment(start), "end": _moment(end)} for start, end in one.blocked],
                "free": [_place(found, one, start, reader) for start in one.free],
            }
            for one in found.columns
        ],
        "events": [held for one in found.events for held in _held(one, found, reader)],
        "walkIn": encode(Door("walkin", found.office.id)),
    }


def _held(one: StaffEvent, found: DayPlan, reader: Reader) -> Iterator[Payload]:
    """An event, as often as it is held on that day, and the door to its card."""
    event, say = one.event, reader.say
    off = event.state == "cancelled"
    for session in event.sessions:
        if session.start.astimezone(reader.zone).date() == found.day:
            yield {
                "title": say(event.title),
                "start": _moment(session.start),
                "end": _moment(session.end),
                "people": say(Text("eventdesk-cancelled") if off else reader.names.people(one)),
                "off": off,
                "details": encode(Door("eventcard", str(event.id))),
            }


def _place(found: DayPlan, column: Column, start: datetime, reader: Reader) -> Payload:
    """A cell of the grid in which somebody can be received, and the door to a booking there."""
    office, at = found.office.id, f"{start.astimezone(reader.zone):%Y%m%d%H%M}"
    book = encode(Door("forperson", "", "", office, at))
    with suppress(ValueError):  # where the names are too long for a press, anybody who is free receives them
        book = encode(Door("forperson", "", "", office, at, column.consultant.id))
    return {"start": _moment(start), "end": _moment(start + found.grid), "book": book}


def _spans(spans: Sequence[Span]) -> Sequence[Sequence[str]]:
    return [[span.start.isoformat("minutes"), span.end.isoformat("minutes")] for span in spans]


def _visit(visit: Visit, reader: Reader) -> Payload:
    say, names = reader.say, reader.names
    needs = [
        *([_said(names.care, visit.care, say)] if visit.care != "none" else []),
        *([_said(names.access, visit.access, say)] if visit.access != "none" else []),
    ]
    ref, present = visit.ref, visit.attendance
    noted = [what or "none" for what in notable(visit, reader.now, reader.zone)]
    marks = {what: encode(Door("attend", ref, what)) for what in noted}
    return {
        "ref": ref,
        "office": say(names.office(visit.office)),
        "start": _moment(visit.start),
        "end": _moment(visit.end),
        "service": _said(names.services, visit.service, say),
        "language": say(LanguageName(visit.language)) if visit.language else "",
        "way": _said(names.ways, visit.way, say),
        "needs": needs,
        "confirmed": visit.state == "coming",
        "attendance": present,
        "marks": marks,
        "details": encode(Door("staffvisit", ref)),
    }


def _said(names: Mapping[str, Phrase], id: str, say: Say) -> str:
    return say(names[id]) if id in names else id


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
