"""Writing first to the person of a visit; who has written, they never see."""

from __future__ import annotations

from typing import assert_never

from bot.dialogs.behind import not_yours
from bot.dialogs.reply import LETTERS, NOTE
from bot.dialogs.visit import spell
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.casework import BeginCase, Begun, Unheard
from storage.records import NotFound


async def writeto(talk: Talk, ref: str) -> Ending:
    """The first words of a conversation. What has changed while they were being written, the act sees: no words of an
    open question are lost, and they stand where somebody talks to the person by then."""
    found = await talk.back.visit(ref) if talk.back else None
    if found is None:
        return not_yours(talk)
    words = await talk.write("words", Text("writeto-words", ref=spell(ref)), check)
    match await talk.do(BeginCase(ref, words)):
        case Begun(begun):
            return Go(Door("case", str(begun)), lead=Text("reply-done"))
        case Unheard():
            return Go(Door("staffvisit", ref), lead=Text("writeto-unheard"))
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)


def check(words: str) -> str | Text:
    """What the person will read: there is no case yet that a note could stand in."""
    words = words.strip()
    if not words:
        return Text("reply-empty")
    if words.startswith(NOTE):
        return Text("writeto-note")
    return words if len(words) <= LETTERS else Text("asking-too-long", limit=LETTERS)
