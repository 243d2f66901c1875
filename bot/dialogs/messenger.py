"""Reminders through a messenger: for people of the web chat, whom a closed page cannot remind."""

from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.records import NewReturnCode


async def messenger(talk: Talk) -> Ending:
    """A link that carries this person's visits over to Telegram: made on request, for it holds a new return code."""
    address = talk.desk.centre.telegram_link
    if not address:
        return Go(Door("visits"))
    await talk.confirm("confirm", Text("messenger-check"), Text("messenger-yes"))
    made = await talk.do(NewReturnCode())
    return Go(Door("visits"), lead=Text("messenger-link", link=f"{address}?start=return-{made.code}"))
