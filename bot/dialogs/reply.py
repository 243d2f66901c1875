"""Writing to the person of a case from one's own chat; who has written, they never see."""

from __future__ import annotations

from typing import assert_never

from bot.dialogs.behind import not_yours
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.casework import Case, CaseClosed, WriteInCase, Written
from storage.records import NotFound

NOTE = "//"
"""What the beginning of a message makes a note for colleagues, here as in a topic."""
LETTERS = 990
"""A little less than is read of what is typed at once: what is longer must not lose its end."""


async def reply(talk: Talk, id: str) -> Ending:
    """One message to the person."""
    found = await talk.back.case(id) if talk.back else None
    if found is None:
        return not_yours(talk)
    if not found.case.open:
        return Go(Door("case", id), lead=Text("case-is-closed"))
    words = await talk.write("words", Text("reply-words", number=id), _check)
    note = words.startswith(NOTE)
    match await talk.do(WriteInCase(found.case.id, words.removeprefix(NOTE).strip() if note else words, note=note)):
        case Written() if note:
            return Go(Door("case", id), lead=Text("reply-noted"))
        case Written():
            return Go(Door("case", id), lead=on_its_way(found.case))
        case CaseClosed():
            return Go(Door("case", id), lead=Text("case-is-closed"))
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)


def on_its_way(case: Case) -> Text:
    """What becomes of what was written: nothing is on its way to somebody who has left."""
    return Text("reply-done") if case.reachable else Text("case-unreachable")


def _check(words: str) -> str | Text:
    words = words.strip()
    if not words.removeprefix(NOTE).strip():
        return Text("reply-empty")
    return words if len(words) <= LETTERS else Text("asking-too-long", limit=LETTERS)
