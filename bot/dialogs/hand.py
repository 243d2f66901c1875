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
        able = await back.colleagues(office)
        here = {one.id for one in able if answering.is_on_duty(talk.desk.timetable, one, office, talk.now)}
        able = sorted(able, key=lambda one: one.id not in here)
        return [Option(str(one.id), _label(one, at_work=one.id in here)) for one in able]

    to = await talk.choose("to", Text("hand-whom"), colleagues, empty=_nobody)
    outcome = await talk.do(HandCase(CaseId(found.case.id), StaffId(number_of(to))))
    return Go(Door("case", id), lead=said(outcome, Text("hand-done")))


async def _nobody() -> Card:
    return Card((Text("hand-nobody"),))


def _label(one: Staff, *, at_work: bool) -> Text:
    languages = languages_of(one.languages)
    if at_work:
        return Text("hand-at-work", name=one.name, languages=languages)
    return Text("hand-away", name=one.name, languages=languages)
