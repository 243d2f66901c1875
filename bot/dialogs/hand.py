"""Handing a case to a colleague: who is at work first, with the languages they speak."""

from __future__ import annotations

from bot.centre import answering
from bot.dialogs.behind import not_yours
from bot.dialogs.case import said
from bot.dialogs.coordinating import languages_of
from bot.screen import Door, Option, Text
from bot.talk import Card, Ending, Go, Talk
from storage.casework import CaseId, HandCase, Staff, StaffId
from storage.records import number_of


async def hand(talk: Talk, id: str) -> Ending:
    """Choose somebody who answers for that office."""
    found = await talk.back.case(id) if talk.back else None
    if talk.back is None or found is None:
        return not_yours(talk)
    back, office = talk.back, found.case.office

    async def colleagues() -> list[Option[str]]:
        able = sorted(await back.colleagues(office), key=lambda one: not _at_work(talk, one))
        return [Option(str(one.id), _label(talk, one)) for one in able]

    to = await talk.choose("to", Text("hand-whom"), colleagues, empty=_nobody)
    outcome = await talk.do(HandCase(CaseId(found.case.id), StaffId(number_of(to))))
    return Go(Door("case", id), lead=said(outcome, Text("hand-done")))


async def _nobody() -> Card:
    return Card((Text("hand-nobody"),))


def _at_work(talk: Talk, one: Staff) -> bool:
    timetable = talk.desk.timetable
    if one.consultant:
        return answering.is_at_work(timetable, one.consultant, talk.now)
    return any(answering.is_open(timetable, place, talk.now) for place in one.offices or (None,))


def _label(talk: Talk, one: Staff) -> Text:
    languages = languages_of(one.languages)
    if _at_work(talk, one):
        return Text("hand-at-work", name=one.name, languages=languages)
    return Text("hand-away", name=one.name, languages=languages)
