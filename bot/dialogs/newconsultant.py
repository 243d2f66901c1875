"""A new consultant of the timetable: a short name for colleagues, and what they give, where and in which languages."""

from __future__ import annotations

import re
from typing import assert_never

from bot.centre.offer import WAYS
from bot.centre.offices import ConsultantId
from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import (
    ask_several,
    coordinator,
    languages_of,
    languages_to_choose,
    listed,
    offices_of,
    offices_to_choose,
)
from bot.screen import Door, Option, Text
from bot.talk import BackTo, Ending, Go, Talk
from storage.casework import SaveConsultant
from storage.records import Done, NotFound

_NAME = re.compile(r"[a-z][a-z0-9-]{0,23}")


async def newconsultant(talk: Talk) -> Ending:
    """Four questions; hours are those of the office until somebody changes them."""
    if coordinator(talk) is None:
        return not_yours(talk)
    taken = {one.id for one in talk.desk.timetable.consultants}

    def check(words: str) -> str | Text:
        name = words.strip().lower()
        if not _NAME.fullmatch(name):
            return Text("newconsultant-name-unclear")
        return Text("newconsultant-name-taken") if name in taken else name

    name = await talk.write("name", Text("newconsultant-name"), check)
    offices = await ask_several(talk, "offices", Text("consultant-which-offices"), offices_to_choose(talk), ())
    languages = await ask_several(talk, "languages", Text("consultant-which-languages"), languages_to_choose(talk), ())
    given = [Option(one.id, Text(one.title)) for one in talk.desk.offer.services if one.bookable]
    services = await ask_several(talk, "services", Text("consultant-which-services"), given, ())
    talk.say(Text("consultant-languages", languages=languages_of(languages)))
    talk.say(
        Text(
            "consultant-services",
            services=listed(Text(one.title) for one in talk.desk.offer.services if one.id in services),
        )
    )
    talk.say(Text("consultant-offices", offices=offices_of(offices)))
    await talk.confirm("confirm", Text("newconsultant-check", name=name), Text("coordinating-save"))
    act = SaveConsultant(ConsultantId(name), offices, services, languages, WAYS, (), new=True)
    match await talk.do(act):
        case Done():
            return Go(Door("consultant", name), lead=Text("consultant-saved"))
        case NotFound():
            return BackTo("name", Text("newconsultant-name-taken"))
        case other:
            assert_never(other)
