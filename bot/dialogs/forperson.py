"""Booking for somebody who phones, stands at the desk or writes in a case: the same questions, asked by staff."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from bot.centre.offer import OfficeId, Way
from bot.centre.times import Wish
from bot.dialogs.asking import ask_start, check_company, check_name, check_phone, office_name
from bot.dialogs.behind import not_yours, served
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
from bot.talk import BackOffice, Ending, Go, Talk
from storage.casework import BookFor, CaseId
from storage.records import NotFound, SlotGone, Taken, TakeSlot


@dataclass(frozen=True, slots=True)
class _Whom:
    """For whom it is, as far as it is known."""

    case: CaseId | None = None
    language: str | None = None
    of: str = ""
    name: str = ""
    phone: str = ""
    company: str = ""


async def forperson(talk: Talk, case: str = "", of: str = "") -> Ending:
    """From an office to a visit, from now on; for the visitor of a case, of an earlier visit, or for somebody new."""
    back = talk.back
    whom = await _whom(back, case, of) if back else None
    if back is None or whom is None:
        return not_yours(talk)
    where = await ask_office(talk, back)
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
    start = await ask_start(talk, wish, desk=back.front)
    say_needs(talk, care, access, company)
    await talk.confirm("confirm", summary(talk, what, wish, name, phone, start), Text("booking-yes"))
    act = TakeSlot(where, what.id, language, way, care, access, name, phone, company, start)
    match await talk.do(BookFor(act, whom.case, whom.of)):
        case Taken(visit):
            return Go(Door("staffvisit", visit.ref), lead=Text("forperson-done"))
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
