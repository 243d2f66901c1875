"""Correcting what is known of a person: in their visits ahead, the language, and how they are written to."""

from __future__ import annotations

from bot.dialogs.asking import check_company, check_name, check_phone
from bot.dialogs.young import OLDER_KEY
from bot.screen import Button, Door, Key, Text
from bot.talk import Card, Ending, Go, Talk
from storage.records import Correctable, CorrectMe

FIELDS: dict[Correctable, Text] = {
    "name": Text("correct-name"),
    "phone": Text("correct-phone"),
    "company": Text("correct-company"),
}


async def correct(talk: Talk, what: str = "") -> Ending:
    """What can be corrected; or one thing of it, which then stands in all visits ahead."""
    offered = await _offered(talk)
    field = next((one for one in offered if one == what), None)
    if field is None:
        return _card(offered, young=talk.visitor.young is not None)
    match field:
        case "name":
            value = await talk.write("name", Text("correct-which-name"), check_name)
        case "phone":
            value = await talk.contact("phone", Text("correct-which-phone"), check_phone)
        case "company":
            value = await talk.write("company", Text("correct-which-company"), check_company)
    done = await talk.do(CorrectMe(field, value))
    return Go(Door("mydata"), lead=Text("correct-done", count=done.visits))


async def _offered(talk: Talk) -> tuple[Correctable, ...]:
    """A company only where there is one."""
    ahead = await talk.desk.visits()
    company: tuple[Correctable, ...] = ("company",) if any(one.company for one in ahead) else ()
    return ("name", "phone", *company) if ahead else ()


def _card(offered: tuple[Correctable, ...], *, young: bool) -> Card:
    keys: list[Key] = [Button(FIELDS[one], Door("correct", one)) for one in offered]
    keys += [
        *((OLDER_KEY,) if young else ()),
        Button(Text("settings-language"), Door("language")),
        Button(Text("menu-settings"), Door("settings")),
        Button(Text("mydata-title"), Door("mydata")),
        Button(Text("talk-menu"), Door("menu")),
    ]
    line = Text("correct-how") if offered else Text("correct-none")
    return Card((line, Text("correct-rest")), Text("mydata-correct"), tuple(keys))
