"""Booking for somebody who phones, stands at the desk or writes in a case: the same questions, asked by staff."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from typing import assert_never

from bot.centre.offer import OfficeId, Way
from bot.centre.offices import ConsultantId
from bot.centre.times import Wish
from bot.dialogs.asking import ask_start, check_company, check_name, check_phone, office_name, start_of
from bot.dialogs.behind import day_of, not_yours, served
from bot.dialogs.booking import (
    ask_language,
    ask_needs,
    ask_service,
    ask_way,
    back_to_the_times,
    say_needs,
    stop_if_nothing_is_free,
    summary,
)
from bot.screen import Door, Option, Text
from bot.talk import BackOffice, BackTo, Desk, Ending, Go, Talk
from storage.casework import BookFor, CaseId
from storage.records import NotFound, SlotGone, Taken, TakeSlot

_AT = re.compile(r"[0-9]{8}([01][0-9]|2[0-3])[0-5][0-9]")


@dataclass(frozen=True, slots=True)
class _Whom:
    """For whom it is, as far as it is known."""

    case: CaseId | None = None
    language: str | None = None
    of: str = ""
    name: str = ""
    phone: str = ""
    company: str = ""


async def forperson(
    talk: Talk, case: str = "", of: str = "", office: str = "", at: str = "", consultant: str = ""
) -> Ending:
    """From an office to a visit, from now on; for the visitor of a case, of an earlier visit, or for somebody new.

    Whoever comes from a place in the calendar has chosen the office, the time and the consultant already. Where the
    visit does not fit there, they choose another time, and whoever is free then receives it.
    """
    back = talk.back
    whom = await _whom(back, case, of) if back else None
    if back is None or whom is None:
        return not_yours(talk)
    if office and office not in served(talk, back):
        return not_yours(talk)
    where = OfficeId(office) if office else await ask_office(talk, back)
    what = await ask_service(talk, where, "", everything=True)
    language = await ask_language(talk, where, what, whom.language or talk.language)
    way = await ask_way(talk, what)
    wish = Wish(where, what.id, what.length, language, way)
    if not talk.answered("confirm"):
        await stop_if_nothing_is_free(talk, wish, back.front)
    care, access = await ask_needs(talk, way)
    name = whom.name or await talk.write("name", Text("forperson-name"), check_name)
    known = whom.phone or (whom.of and way == "in-person")
    phone = whom.phone if known else await ask_phone(talk, way)
    company = whom.company if what.audience == "employer" else ""
    if what.audience == "employer" and not company:
        company = await talk.write("company", Text("forperson-company"), check_company)
    by = ConsultantId(consultant) if consultant else None
    chosen = await _chosen(talk, replace(wish, by=by), at, back.front)
    start = chosen or await ask_start(talk, wish, desk=back.front)
    say_needs(talk, care, access, company)
    await talk.confirm("confirm", summary(talk, what, wish, name, phone, start), Text("booking-yes"))
    act = TakeSlot(where, what.id, language, way, care, access, name, phone, company, start)
    match await talk.do(BookFor(act, whom.case, whom.of, by if chosen else None)):
        case Taken(visit):
            return Go(Door("staffvisit", visit.ref), lead=Text("forperson-done"))
        case SlotGone() if chosen:
            return BackTo("confirm", Text("booking-slot-gone"))
        case SlotGone():
            return await back_to_the_times(talk, wish, start, desk=back.front)
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)


async def _whom(back: BackOffice, case: str, of: str) -> _Whom | None:
    if case:
        found = await back.case(case)
        return _Whom(found.case.id, found.case.language) if found else None
    if of:
        before = await back.visit(of)
        one = before.visit if before else None
        return _Whom(None, one.language, of, one.name, one.phone, one.company) if one else None
    return _Whom()


async def _chosen(talk: Talk, wish: Wish, at: str, desk: Desk) -> datetime | None:
    """The time of a place in the calendar ("202611240930"), as long as whoever it belongs to can receive this visit."""
    day = day_of(at[:8]) if _AT.fullmatch(at) else None
    if day is None or talk.answered("day"):
        return None
    start = start_of(day, at[8:], talk.zone)
    if start in await desk.free_times(wish, day):
        return start
    talk.say(Text("forperson-not-there"))
    return None


async def ask_office(talk: Talk, back: BackOffice) -> OfficeId:
    """In which of the offices that concern me; not asked where there is only one."""
    offices = [OfficeId(one) for one in served(talk, back)]
    if len(offices) == 1:
        return offices[0]
    return await talk.choose("office", Text("forperson-office"), [Option(one, office_name(one)) for one in offices])


async def ask_phone(talk: Talk, way: Way) -> str:
    """Their phone: needed unless they come in person."""
    skip = Text("booking-phone-skip") if way == "in-person" else None
    return await talk.write("phone", Text("forperson-phone"), check_phone, skip=skip)
