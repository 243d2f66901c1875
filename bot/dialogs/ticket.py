"""The ticket: a short code to say or to show at the entrance, which only staff can turn into attendance."""

from bot.dialogs.event import card, not_there, said_of
from bot.dialogs.visit import spell
from bot.screen import Attachment, Button, Door, Text
from bot.talk import Card, Ending, Go, Talk
from storage.eventwork import Ticket


async def ticket(talk: Talk, id: str) -> Ending:
    """The ticket of somebody who takes part."""
    found = await talk.desk.event(id)
    if found is None:
        return not_there()
    mine = found.mine
    if mine is None or mine.state != "joined":
        return Go(card(found))
    lines = (said_of(found.event, talk), Text("ticket-code", code=spell(mine.ref)), _how(mine.seats))
    keys = (Button(Text("ticket-back"), card(found)), Button(Text("talk-menu"), Door("menu")))
    return Card(lines, Text("ticket-title"), keys, attachments=ticket_attachments(talk, mine.ref))


def _how(seats: int) -> Text:
    return Text("ticket-how-many", count=seats) if seats > 1 else Text("ticket-how")


def ticket_attachments(talk: Talk, ticket: Ticket) -> tuple[Attachment, ...]:
    """What comes along with a ticket so that staff need not type it."""
    return ()
