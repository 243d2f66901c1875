"""A new person on the roster, with a code that binds their account, shown once."""

from __future__ import annotations

from typing import assert_never

from bot.dialogs.asking import check_name
from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import (
    ask_several,
    coordinator,
    languages_of,
    languages_to_choose,
    offices_of,
    offices_to_choose,
)
from bot.dialogs.member import ask_role, code_of
from bot.dialogs.roster import ROLES
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.casework import Invitation, InviteStaff
from storage.records import NotFound


async def invite(talk: Talk) -> Ending:
    """Name, role, offices, languages; then the code."""
    back = coordinator(talk)
    if back is None:
        return not_yours(talk)
    name = await talk.write("name", Text("invite-name"), check_name)
    role = await ask_role(talk, back.me)
    offices = await ask_several(talk, "offices", Text("member-which-offices"), offices_to_choose(talk), (), none=True)
    languages = await ask_several(talk, "languages", Text("member-which-languages"), languages_to_choose(talk), ())
    talk.say(Text("member-is", role=ROLES[role]))
    talk.say(Text("member-offices", offices=offices_of(offices)))
    talk.say(Text("member-languages", languages=languages_of(languages)))
    await talk.confirm("confirm", Text("invite-check", name=name), Text("invite-yes"))
    match await talk.do(InviteStaff(name, role, offices, languages)):
        case Invitation() as made:
            return Go(Door("member", str(made.staff)), lead=code_of(talk, made, link=False))
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)
