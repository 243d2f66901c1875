"""Taking part no more, leaving the line, or not taking what is offered: the place goes to the next in line."""

from typing import assert_never

from bot.dialogs.event import card, not_there, said_of
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.eventwork import LeaveEvent
from storage.records import Done, NotFound, Started


async def leaveevent(talk: Talk, id: str, offer: str = "") -> Ending:
    """Ask once whether they really want to leave; what is offered is declined in one tap."""
    found = await talk.desk.event(id)
    if found is None:
        return not_there()
    event, state = found.event, found.mine.state if found.mine else ""
    if state not in ("joined", "waiting", "offered") or (offer and state != "offered"):
        return Go(card(found))
    if event.sessions[-1].start <= talk.now:
        return Go(card(found), lead=Text("leaveevent-started"))
    if not offer:
        if state == "joined" and len(event.sessions) > 1:
            talk.say(Text("leaveevent-course"))
        question = Text("leaveevent-line", event=said_of(event, talk)) if state == "waiting" else None
        question = question or Text("leaveevent-check", event=said_of(event, talk))
        await talk.confirm("confirm", question, Text("leaveevent-yes"))
    match await talk.do(LeaveEvent(event.id)):
        case Done():
            news = "file" if state == "joined" else ""
            return Go(card(found, news), lead=Text("leaveevent-done"))
        case NotFound():
            return Go(Door("events"), lead=Text("event-not-found"))
        case Started():
            return Go(card(found), lead=Text("leaveevent-started"))
        case other:
            assert_never(other)
