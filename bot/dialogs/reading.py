"""What somebody's first words mean: whoever works on the case says it, and it is kept as an example for review."""

from __future__ import annotations

from bot.dialogs.behind import not_yours
from bot.dialogs.wanting import meanings
from bot.screen import Door, Option, Text
from bot.talk import Ending, Go, Talk
from storage.casework import KeepExample
from storage.records import Done


async def reading(talk: Talk, id: str, meant: str = "") -> Ending:
    """One of everything that they can mean, where it is not said."""
    found = await talk.back.case(id) if talk.back else None
    if found is None:
        return not_yours(talk)
    known = dict(meanings(talk.desk.offer))
    if meant not in known and found.reading:
        options = [Option(one, called) for one, called in known.items()]
        meant = await talk.choose("meant", Text("reading-which"), options)
    outcome = await talk.do(KeepExample(found.case.id, meant))
    kept = isinstance(outcome, Done)
    return Go(Door("case", id), lead=Text("reading-done") if kept else Text("reading-nothing"))
