"""Whoever says that they are young: that they are welcome, who is there for them, and what is remembered of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.centre.helplines import answered_by
from bot.dialogs.wanting import places
from bot.screen import Button, Door, Key, Phrase, Text, Verbatim
from bot.talk import Card, Ending, Go, Talk
from storage.records import SayYoung, Under, Young

OLDER = "older"
SAID: Mapping[str, Under] = {"16": 16, "18": 18}
"""Below which age somebody is, as a door carries it."""


async def young(talk: Talk, said: str = "", wanted: str = "") -> Ending:
    """What their words have told is remembered, and the card is shown; "older" takes it back. The card itself changes
    nothing, however it is come to again. `wanted` is what else the words may have asked for."""
    if said == OLDER:
        await talk.do(SayYoung(None))
        return Go(Door("mydata"), lead=Text("young-corrected"))
    if under := SAID.get(said):
        await talk.do(SayYoung(under))
        return Go(Door("young", "", wanted) if wanted else Door("young"))
    if talk.visitor.young is None:
        return Go(Door("menu"))
    talking = await talk.desk.case() is not None
    lines = tuple(_lines(talk, talk.visitor.young, talking=talking))
    return Card(lines, Text("young-title"), tuple(_keys(talk, wanted, talking=talking)))


def _lines(talk: Talk, one: Young, *, talking: bool) -> Iterator[Phrase]:
    yield Text("young-welcome")
    for line in answered_by("young"):
        yield Text("young-line", number=Verbatim(line.number))
    if talk.desk.centre.people:
        yield Text("young-talking") if talking else Text("young-person")
    yield Text("young-visits")
    if one.under == 16:
        yield Text("young-news")
    yield Text("young-remembered", under=one.under)


def _keys(talk: Talk, wanted: str, *, talking: bool) -> Iterator[Key]:
    if talk.desk.centre.people and not talking:
        yield Button(Text("young-write"), Door("person"))
    for one, called in places(talk.desk.offer, (wanted,)) if wanted != "human" else ():
        yield Button(called, Door("wished", one, one))
    yield Button(Text("talk-menu"), Door("menu"))
    yield OLDER_KEY


OLDER_KEY = Button(Text("young-older"), Door("young", OLDER))
"""It was wrong: one tap."""
