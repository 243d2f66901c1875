"""Danger: the emergency number before everything else, and who else is there at once; nothing is asked first."""

from __future__ import annotations

from collections.abc import Iterator

from bot.centre.helplines import Helpline, lines_for
from bot.dialogs.wanting import places
from bot.screen import Button, Door, Key, Phrase, Text, Verbatim
from bot.talk import Card, Ending, Talk
from storage.casework import Opened, SpeakOfDanger

WHO = {
    "crisis": Text("danger-who-crisis"),
    "young": Text("danger-who-young"),
    "children": Text("danger-who-children"),
    "violence": Text("danger-who-violence"),
    "trafficking": Text("danger-who-trafficking"),
    "strada": Text("danger-who-strada"),
}
"""Who answers at a number of `bot.centre.helplines`."""


async def danger(talk: Talk, kind: str = "", wanted: str = "") -> Ending:
    """One tap or one word for it; or, with a kind, what somebody's words have told. Where they have a conversation
    with people, these are alarmed by a tap alone, and not because of what words seemed to say. `wanted` is what else
    the words may have asked for: whoever is in no danger goes on from there."""
    outcome = await talk.do(SpeakOfDanger(called=not kind))
    lines: list[Phrase] = [*((Text("danger-heard"),) if kind else ()), Text("help-danger")]
    lines += map(line, lines_for(kind))
    if isinstance(outcome, Opened) and not kind:
        lines.append(Text("danger-told"))
    lines.append(Text("danger-later"))
    return Card(tuple(lines), Text("danger-title"), tuple(_keys(talk, kind, isinstance(outcome, Opened), wanted)))


def line(one: Helpline) -> Phrase:
    """A number, and who answers there."""
    number = Verbatim(one.number)
    return Text("danger-line", number=number, who=WHO[one.who]) if one.who in WHO else number


def _keys(talk: Talk, kind: str, talking: bool, wanted: str) -> Iterator[Key]:
    if kind and talking:
        yield Button(Text("danger-tell"), Door("danger"))
    elif kind and talk.desk.centre.people:
        yield Button(Text("danger-person"), Door("person"))
    for one, called in places(talk.desk.offer, (wanted,)) if wanted != "human" else ():
        yield Button(called, Door("wished", one, one))
    yield Button(Text("menu-offices"), Door("offices"))
    yield Button(Text("talk-menu"), Door("menu"))
