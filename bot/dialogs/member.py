"""Somebody of the staff roster: role, offices, languages, place in the timetable, codes to get in, letting go."""

from __future__ import annotations

from typing import assert_never

from bot.centre.offices import ConsultantId
from bot.dialogs.behind import FOOT, not_yours
from bot.dialogs.coordinating import (
    ask_several,
    coordinator,
    languages_of,
    languages_to_choose,
    offices_of,
    offices_to_choose,
)
from bot.dialogs.roster import ROLES
from bot.screen import Button, Door, Key, Option, Phrase, Text, Verbatim
from bot.talk import Card, Ending, Go, Talk
from storage.casework import RANKS, Invitation, LastOwner, NewStaffCode, Role, SaveStaff, Staff
from storage.records import Done, NotFound

NOBODY = "-"


async def member(talk: Talk, id: str, field: str = "") -> Ending:
    """The card; with a field, another value for it. Whoever stands above is seen and not changed."""
    back = coordinator(talk)
    found = await back.member(id) if back else None
    if back is None or found is None:
        return not_yours(talk)
    below = RANKS.index(found.role) <= RANKS.index(back.me.role)
    if not field:
        return _card(found, changeable=below)
    act = await _change(talk, found, field, back.me) if below else None
    if act is None:
        return not_yours(talk)
    match await talk.do(act):
        case Done():
            return _saved(act, found, back.me)
        case Invitation() as made:
            return Go(Door("member", id), lead=code_of(talk, made, link=field == "link"))
        case LastOwner():
            return Go(Door("member", id), lead=Text("member-last-owner"))
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)


async def _change(talk: Talk, found: Staff, field: str, me: Staff) -> SaveStaff | NewStaffCode | None:
    match field:
        case "role":
            return SaveStaff(found.id, role=await ask_role(talk, me))
        case "offices":
            options, text = offices_to_choose(talk), Text("member-which-offices")
            return SaveStaff(found.id, offices=await ask_several(talk, field, text, options, found.offices, none=True))
        case "languages":
            spoken = languages_to_choose(talk, found.languages)
            text = Text("member-which-languages")
            return SaveStaff(found.id, languages=await ask_several(talk, field, text, spoken, found.languages))
        case "timetable":
            known = [Option(str(one.id), Verbatim(one.id)) for one in talk.desk.timetable.consultants]
            nobody = Option(NOBODY, Text("member-nobody"))
            who = await talk.choose("who", Text("member-who"), [nobody, *known], columns=2)
            return SaveStaff(found.id, consultant="" if who == NOBODY else ConsultantId(who))
        case "account" | "link" as kind:
            check = Text("member-code-check", name=found.name)
            await talk.confirm("confirm", check, Text("member-code-yes"))
            return NewStaffCode(found.id, kind)
        case "go":
            await talk.confirm("confirm", Text("member-go-check", name=found.name), Text("member-go-yes"))
            return SaveStaff(found.id, gone=True)
        case _:
            return None


async def ask_role(talk: Talk, me: Staff) -> Role:
    """A role that is not above one's own."""
    roles = [Option(one, ROLES[one]) for one in RANKS[: RANKS.index(me.role) + 1]]
    return await talk.choose("role", Text("member-role"), roles)


def _card(found: Staff, *, changeable: bool) -> Card:
    id = str(found.id)
    lines: list[Phrase] = [
        Text("member-is", role=ROLES[found.role]),
        Text("member-offices", offices=offices_of(found.offices)),
        Text("member-languages", languages=languages_of(found.languages)),
    ]
    if found.consultant:
        lines.append(Text("member-consultant", name=found.consultant))
    if not found.active:
        lines.append(Text("member-waits"))
    keys: tuple[Key, ...] = (
        Button(Text("member-role-key"), Door("member", id, "role")),
        Button(Text("member-offices-key"), Door("member", id, "offices")),
        Button(Text("member-languages-key"), Door("member", id, "languages")),
        Button(Text("member-timetable-key"), Door("member", id, "timetable")),
        Button(Text("member-account-key"), Door("member", id, "account")),
        Button(Text("member-link-key"), Door("member", id, "link")),
        Button(Text("member-go-key"), Door("member", id, "go")),
    )
    every = Button(Text("coordinate-roster"), Door("roster"))
    return Card(tuple(lines), Verbatim(found.name), (*(keys if changeable else ()), every, *FOOT), 2)


def _saved(act: SaveStaff | NewStaffCode, found: Staff, me: Staff) -> Go:
    """Back to the card, or to where somebody still may be who has changed themselves."""
    gone = isinstance(act, SaveStaff) and act.gone
    lead = Text("member-gone", name=found.name) if gone else Text("member-saved")
    if found.id == me.id and isinstance(act, SaveStaff) and (gone or act.role == "consultant"):
        return Go(Door("menu"), lead=lead)
    return Go(Door("roster") if gone else Door("member", str(found.id)), lead=lead)


def code_of(talk: Talk, made: Invitation, *, link: bool) -> Text:
    """The code, shown this once. Behind the # of an address it reaches no server and no log on the way."""
    address = f"{talk.desk.centre.address}/desk/enter#{made.code}" if link else ""
    if not link and talk.desk.centre.telegram_link:
        address = f"{talk.desk.centre.telegram_link}?start=join-{made.code}"
    if address:
        return Text("member-link", link=address, until=made.expires_at)
    return Text("member-code", code=made.code, until=made.expires_at)
