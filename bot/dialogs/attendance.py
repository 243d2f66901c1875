"""Who came to a session of an event: tickets to tap, page by page; another tap takes it back."""

from __future__ import annotations

from collections.abc import Sequence

from bot.dialogs.behind import FOOT, not_yours
from bot.dialogs.eventwords import when
from bot.dialogs.visit import spell
from bot.screen import Button, Door, Key, Phrase, Text
from bot.talk import Card, Ending, Talk
from storage.eventwork import Attendee, Event
from storage.records import number_of

PAGE = 20
"""How many tickets are shown at once."""


async def attendance(talk: Talk, id: str, session: str = "", page: str = "") -> Ending:
    """The list of a session; without one, of that which is on, or was last."""
    back = talk.back
    found = await back.event(id) if back else None
    if back is None or found is None:
        return not_yours(talk)
    one = found.event
    number = number_of(session) if session else _present(talk, one)
    held, can_be = one.session(number), one.notable(number, talk.now, talk.zone)
    if held is None or not can_be:
        return not_yours(talk)
    joined = [who for who in await back.attendees(id) if who.enrolment.state == "joined"]
    pages = max(-(-len(joined) // PAGE), 1)
    at = min(number_of(page), pages - 1)
    came = {who.enrolment.ref: dict(who.enrolment.attended).get(number) for who in joined}
    lines: list[Phrase] = [when(held, talk.zone), _counts(list(came.values())), Text("attendance-how")]
    keys: list[Key] = [_ticket(one, number, at, who) for who in joined[at * PAGE : (at + 1) * PAGE]]
    keys += [Button(Text("talk-earlier"), _door(one, number, at - 1))] if at else []
    keys += [Button(Text("talk-more"), _door(one, number, at + 1))] if at + 1 < pages else []
    if False in can_be and None in came.values():
        keys.append(Button(Text("attendance-others"), Door("attended", id, str(number))))
    keys += [Button(Text("eventcard-check-in"), Door("checkin", "", id))] if one.on_today(talk.now, talk.zone) else []
    keys += _sessions(talk, one, number)
    keys.append(Button(Text("eventfield-back"), Door("eventcard", id)))
    return Card(tuple(lines), one.title, (*keys, *FOOT), 2)


def _present(talk: Talk, one: Event) -> int:
    """The session of today, or the last before it."""
    today = one.on_today(talk.now, talk.zone)
    begun = [session for session in one.sessions if session.start <= talk.now]
    return today.number if today else begun[-1].number if begun else 0


def _counts(came: Sequence[bool | None]) -> Text:
    return Text("attendance-counts", came=came.count(True), missed=came.count(False), open=came.count(None))


def _ticket(one: Event, number: int, page: int, who: Attendee) -> Button:
    """Whoever came is taken back; everybody else came."""
    mine = who.enrolment
    came = dict(mine.attended).get(number)
    what = "none" if came else "yes"
    door = Door("attended", str(one.id), str(number), mine.ref, what, str(page))
    ticket, language, count = spell(mine.ref), who.language or "–", mine.seats
    match came:
        case True:
            label = Text("attendance-came", ticket=ticket, language=language, count=count)
        case False:
            label = Text("attendance-missed", ticket=ticket, language=language, count=count)
        case None:
            label = Text("attendance-open", ticket=ticket, language=language, count=count)
    return Button(label, door)


def _door(one: Event, number: int, page: int) -> Door:
    return Door("attendance", str(one.id), str(number), str(page))


def _sessions(talk: Talk, one: Event, number: int) -> list[Key]:
    """The other sessions for which something can be noted."""
    others = [other for other in one.sessions if other.number != number]
    return [
        Button(Text("attendance-session", when=other.start), Door("attendance", str(one.id), str(other.number)))
        for other in others
        if one.notable(other.number, talk.now, talk.zone)
    ]
