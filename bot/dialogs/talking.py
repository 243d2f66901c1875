"""A conversation with a person of the centre: how it stands, and what can be done about it."""

from __future__ import annotations

from bot.centre import answering
from bot.dialogs.complaint import COMPLAIN
from bot.dialogs.conversations import subject_of
from bot.screen import Button, Door, Key, Phrase, Text
from bot.talk import Card, Ending, Go, Talk
from storage.casework import Case

STARS = (1, 2, 3, 4, 5)


async def talking(talk: Talk, case: str) -> Ending:
    """The card of a case, as its visitor sees it."""
    found = await talk.desk.case(case)
    if found is None:
        return Go(Door("menu"), lead=Text("talking-not-found"))
    if found.open:
        keys = (Button(Text("talking-end"), Door("ending", case)), Button(Text("talk-menu"), Door("menu")))
        return Card((*_how_it_stands(talk, found), Text("talking-write"), Text("talking-keep")), _title(found), keys)
    begun = found.opened_at.astimezone(talk.zone).date()
    lines: tuple[Phrase, ...] = (Text("talking-about", subject=subject_of(found), day=begun), Text("talking-over"))
    ways = (
        Button(Text("telling-write-again"), Door("again", case)),
        COMPLAIN,
        Button(Text("conversations-title"), Door("conversations")),
        Button(Text("talk-menu"), Door("menu")),
    )
    if found.delicate or found.rating is not None:
        return Card(lines, Text("talking-closed"), ways)
    return Card((*lines, Text("telling-rate")), Text("talking-closed"), (*stars(case), *ways))


def stars(case: str) -> tuple[Key, ...]:
    """One to five, in one tap."""
    return tuple(Button(Text("telling-stars", count=number), Door("rate", case, str(number))) for number in STARS)


def _title(found: Case) -> Phrase:
    return Text("talking-open") if found.holder is None else Text("talking-taken")


def _how_it_stands(talk: Talk, found: Case) -> tuple[Phrase, ...]:
    """When an answer will come, as honestly as the timetable allows."""
    opens = answering.next_opening(talk.desk.timetable, found.office, talk.now)
    if opens is None:
        return (Text("talk-people-some-time"),)
    return (Text("talking-now"),) if opens <= talk.now else (Text("talk-people-later", when=opens),)
