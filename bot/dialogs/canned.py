"""A ready-made reply: picked in the consultant's language, sent in the visitor's, and never in another."""

from __future__ import annotations

from typing import assert_never

from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import version_of
from bot.dialogs.reply import on_its_way
from bot.screen import Door, LanguageName, Option, Text, Verbatim
from bot.talk import BackTo, Card, Ending, Go, Talk
from storage.casework import CannedId, CaseClosed, NoTranslation, ReplyCanned, Written
from storage.records import NotFound, number_of


async def canned(talk: Talk, id: str) -> Ending:
    """Pick one, see what the person will read, and send it."""
    found = await talk.back.case(id) if talk.back else None
    if talk.back is None or found is None:
        return not_yours(talk)
    if not found.case.open:
        return Go(Door("case", id), lead=Text("case-is-closed"))
    theirs, mine = found.case.language or "", talk.language or ""
    every = await talk.back.canned()
    language = LanguageName(theirs) if theirs else Text("behind-unknown")
    for one in every:
        if one.words(theirs) is None:
            talk.say(Text("canned-missing", title=one.called(mine), language=language))
    ready = {str(one.id): one for one in every if one.words(theirs) is not None}
    options = [Option(name, Verbatim(one.called(mine))) for name, one in ready.items()]
    chosen = await talk.choose("reply", Text("canned-which"), options, empty=_nothing)
    words = ready[chosen].words(theirs) or ""
    check = Text("canned-check", language=language, words=words)
    await talk.confirm("confirm", check, Text("canned-yes"), version=version_of(words))
    match await talk.do(ReplyCanned(found.case.id, CannedId(number_of(chosen)))):
        case Written():
            return Go(Door("case", id), lead=on_its_way(found.case))
        case NoTranslation():
            return BackTo("reply", Text("canned-none"))
        case CaseClosed():
            return Go(Door("case", id), lead=Text("case-is-closed"))
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)


async def _nothing() -> Card:
    return Card((Text("canned-none"),))
