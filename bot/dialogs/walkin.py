"""Somebody came without a booking: counted in two taps."""

from __future__ import annotations

from typing import assert_never

from bot.centre.offer import OfficeId, ServiceId
from bot.dialogs.asking import office_name
from bot.dialogs.behind import not_yours, served
from bot.screen import Door, Option, Text, Verbatim
from bot.talk import Ending, Go, Talk
from storage.casework import WalkIn
from storage.records import Done, NotFound

ELSEWHERE = "elsewhere"


async def walkin(talk: Talk, office: str = "", service: str = "") -> Ending:
    """Where it was last is where it is now, unless they say otherwise; what they came for is asked."""
    offices = served(talk, talk.back) if talk.back else ()
    if not offices or (office and office not in offices):
        return not_yours(talk)
    where = office or (offices[0] if len(offices) == 1 else "")
    what = service
    if where and not what:
        what = await _ask(talk, "service", where, others=len(offices) > 1)
    if not where or what == ELSEWHERE:
        where = await talk.choose("office", Text("walkin-office"), [Option(one, _name(one)) for one in offices])
        what = await _ask(talk, "what", where, others=False)
    match await talk.do(WalkIn(OfficeId(where), ServiceId(what))):
        case Done():
            return Go(Door("desk"), lead=Text("walkin-done", office=_name(where)))
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)


async def _ask(talk: Talk, name: str, office: str, *, others: bool) -> str:
    offered = [one for one in talk.desk.offer.services if one.bookable and one.given_at(OfficeId(office))]
    services = [Option(str(one.id), Text(one.title)) for one in offered]
    elsewhere = [Option(ELSEWHERE, Text("walkin-elsewhere"))] if others else []
    return await talk.choose(name, Text("walkin-service", office=_name(office)), (*services, *elsewhere))


def _name(office: str) -> Text | Verbatim:
    return office_name(OfficeId(office))
