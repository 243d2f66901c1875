"""At the door of an event: a ticket, typed or read by a camera, becomes attendance; then the next one."""

from __future__ import annotations

from typing import assert_never

from bot.dialogs.behind import FOOT, not_yours
from bot.dialogs.eventwords import stacked, when
from bot.screen import Button, Door, Phrase, Text
from bot.talk import Card, Ending, Go, Talk
from storage.eventwork import CheckedIn, CheckIn, Event, NotLetIn
from storage.records import NotFound

LINK = "checkin"
LETTERS = 12


async def checkin(talk: Talk, ticket: str = "", event: str = "") -> Ending:
    """Whoever scans a code comes here with the ticket, everybody else types it; for one event, or whatever is on."""
    if talk.back is None and ticket:
        return Go(Door("menu"), lead=Text("checkin-for-staff"))
    found = await talk.back.event(event) if talk.back and event else None
    if talk.back is None or (event and found is None):
        return not_yours(talk)
    given = ticket
    if not given:
        if found:
            talk.say(found.event.title)
        given = await talk.write("ticket", Text("checkin-ticket"), _check)
    next_one = Door("checkin", "", event) if event else Door("checkin")
    match await talk.do(CheckIn(given, found.event.id if found else None)):
        case CheckedIn() as come if ticket:
            return _done(talk, come, _letters(ticket), next_one)
        case CheckedIn() as come:
            return Go(next_one, lead=_welcome(talk, come))
        case NotLetIn(one, why):
            return Go(next_one, lead=_why(talk, one, why))
        case NotFound():
            return Go(next_one, lead=Text("checkin-unknown"))
        case other:
            assert_never(other)


def _check(words: str) -> str | Text:
    """The ticket as it was given out, however it was typed."""
    kept = _letters(words)
    return kept if 4 <= len(kept) <= LETTERS else Text("checkin-unclear")


def _letters(words: str) -> str:
    return "".join(letter for letter in words.upper() if letter.isascii() and letter.isalnum())


def _done(talk: Talk, come: CheckedIn, ticket: str, next_one: Door) -> Card:
    """After a scan nobody types: the next ticket is scanned too, and this one can be taken back."""
    id, session = str(come.event.id), str(come.session)
    keys = (
        Button(Text("checkin-undo"), Door("attended", id, session, ticket, "none")),
        Button(Text("eventcard-attendance"), Door("attendance", id, session)),
        Button(Text("checkin-type"), next_one),
    )
    return Card((_welcome(talk, come),), keys=(*keys, *FOOT), columns=2)


def _welcome(talk: Talk, come: CheckedIn) -> Phrase:
    session = come.event.session(come.session)
    what = stacked([come.event.title, *([when(session, talk.zone)] if session else [])])
    if come.again:
        return Text("checkin-again", what=what)
    return Text("checkin-come", what=what, count=come.seats)


def _why(talk: Talk, one: Event, why: str) -> Phrase:
    """Kindly, with what the ticket is for: it may be shown to whoever holds it."""
    coming = next((session for session in one.sessions if session.end > talk.now), one.sessions[-1])
    what = stacked([one.title, when(coming, talk.zone)])
    match why:
        case "other":
            return Text("checkin-other", what=what)
        case "day":
            return Text("checkin-day", what=what)
        case "cancelled":
            return Text("checkin-cancelled", what=what)
        case "waiting":
            return Text("checkin-waiting", what=what)
        case _:
            return Text("checkin-left", what=what)
