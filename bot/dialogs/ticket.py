"""The ticket: a short code to say or to show at the entrance, which only staff can turn into attendance."""

from bot.dialogs import checkin
from bot.dialogs.event import card, not_there, said_of
from bot.dialogs.visit import spell
from bot.screen import Button, Door, QrCode, Text
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
    # What is held online has no door at which a camera could read it.
    codes = (_code(talk, mine.ref),) if found.event.office else ()
    return Card(lines, Text("ticket-title"), keys, attachments=codes)


def _how(seats: int) -> Text:
    return Text("ticket-how-many", count=seats) if seats > 1 else Text("ticket-how")


def _code(talk: Talk, ticket: Ticket) -> QrCode:
    """The ticket for the camera of whoever stands at the entrance."""
    return QrCode(_read(talk, ticket), Text("ticket-camera", code=spell(ticket)))


def _read(talk: Talk, ticket: Ticket) -> str:
    """What a camera reads: where staff check this ticket in, in the chat or else in the browser. Where there is no such
    address, the ticket alone."""
    centre = talk.desk.centre
    if centre.people and centre.telegram_link:
        return f"{centre.telegram_link}?start={checkin.LINK}-{ticket}"
    if centre.people and centre.address.startswith("https://"):
        # Behind the # it reaches no server and no log on the way.
        return f"{centre.address}/desk/checkin#{ticket}"
    return ticket
