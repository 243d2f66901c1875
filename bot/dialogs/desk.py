"""The staff's own menu: open cases, mine first, and everything that is done behind the desk."""

from __future__ import annotations

from bot.dialogs.behind import not_yours
from bot.dialogs.person import WORDS
from bot.screen import Button, Door, Key, LanguageName, Text
from bot.talk import Card, Ending, Talk
from storage.casework import CaseView, Staff

LINK = "desk"

MOST = 12
"""How many cases fit above the rest; the others are counted."""


async def desk(talk: Talk) -> Ending:
    """The open cases and the doors to the rest."""
    back = talk.back
    if back is None:
        return not_yours(talk)
    found = sorted(await back.cases(), key=lambda one: one.case.holder != back.me.id)
    waiting = sum(one.case.waiting_since is not None for one in found)
    lines = [Text("desk-cases", count=len(found), waiting=waiting) if found else Text("desk-no-cases")]
    if len(found) > MOST:
        lines.append(Text("desk-more", count=len(found) - MOST))
    cases = tuple(Button(_label(one, back.me), Door("case", str(one.case.id))) for one in found[:MOST])
    last = await back.last_office()
    keys: tuple[Key, ...] = (
        *cases,
        Button(Text("desk-day"), Door("day")),
        Button(Text("desk-walk-in"), Door("walkin", last) if last else Door("walkin")),
        Button(Text("desk-book"), Door("forperson")),
        Button(Text("desk-find"), Door("findvisit")),
        Button(Text("eventdesk-title"), Door("eventdesk")),
        *((Button(Text("desk-calendar"), Door("calendar")),) if back.me.consultant else ()),
        *((Button(Text("desk-block"), Door("block")),) if back.me.consultant or back.me.may("coordinator") else ()),
        Button(Text("desk-browser"), Door("desklink")),
        *((Button(Text("desk-coordinate"), Door("coordinate")),) if back.me.may("coordinator") else ()),
        Button(Text("talk-menu"), Door("menu")),
    )
    return Card(tuple(lines), Text("desk-title"), keys)


def _label(one: CaseView, me: Staff) -> Text:
    number, subject = str(one.case.id), WORDS[one.case.subject]
    language = LanguageName(one.case.language) if one.case.language else "–"
    if one.case.holder == me.id:
        return Text("desk-mine", number=number, language=language, subject=subject)
    if one.holder is not None:
        return Text("desk-taken", number=number, language=language, subject=subject, name=one.holder.name)
    return Text("desk-free", number=number, language=language, subject=subject)
