"""Ready-made replies: which there are, in which languages, and which languages are missing."""

from __future__ import annotations

from bot.dialogs.behind import FOOT, not_yours
from bot.dialogs.coordinating import languages_of
from bot.screen import Button, Door, Key, LanguageName, Phrase, Text, Verbatim
from bot.talk import BackOffice, Card, Ending, Talk
from storage.casework import Canned

NEW = "new"


async def replies(talk: Talk, id: str = "") -> Ending:
    """All of them, or one with its words. Everybody of the staff reads them, coordinators write them."""
    back = talk.back
    if back is None:
        return not_yours(talk)
    known = await back.canned()
    if id:
        found = next((one for one in known if str(one.id) == id), None)
        return _card(talk, back, found) if found else not_yours(talk)
    keys: list[Key] = [Button(_label(talk, one), Door("replies", str(one.id))) for one in known]
    if back.me.may("coordinator"):
        keys.append(Button(Text("replies-add"), Door("replytext", NEW, talk.language or "pl")))
    line = Text("replies-list", count=len(known)) if known else Text("replies-none")
    return Card((line,), Text("coordinate-replies"), (*keys, *FOOT))


def missing(talk: Talk, one: Canned) -> list[str]:
    """The languages in which it is not written."""
    return [known.code for known in talk.desk.languages if one.words(known.code) is None]


def _label(talk: Talk, one: Canned) -> Phrase:
    lacks = missing(talk, one)
    if not lacks:
        return Verbatim(one.called(talk.language or ""))
    return Text("replies-one", title=one.called(talk.language or ""), missing=", ".join(lacks))


def _card(talk: Talk, back: BackOffice, one: Canned) -> Card:
    lines: list[Phrase] = []
    for code, title, words in one.texts:
        lines += [Text("replies-in", language=LanguageName(code), title=title), Verbatim(words)]
    lacks = missing(talk, one)
    if lacks:
        lines.append(Text("replies-missing", languages=languages_of(lacks)))
    keys: list[Key] = []
    if back.me.may("coordinator"):
        for known in talk.desk.languages:
            door = Door("replytext", str(one.id), known.code)
            keys.append(Button(Text("replies-write", language=LanguageName(known.code)), door))
        keys.append(Button(Text("replies-drop"), Door("replydrop", str(one.id))))
    keys.append(Button(Text("coordinate-replies"), Door("replies")))
    return Card(tuple(lines), Verbatim(one.called(talk.language or "")), (*keys, *FOOT), 2)
