"""Reminders through a messenger: for people of the web chat, whom a closed page cannot remind."""

from bot.dialogs.visit import spell
from bot.screen import Button, Door, Link, Text
from bot.talk import Card, Ending, Go, Talk
from storage.records import NewReturnCode


async def messenger(talk: Talk) -> Ending:
    """A link that carries this person's visits over to Telegram."""
    link = talk.desk.centre.telegram_link
    if not link:
        return Go(Door("visits"))
    made = await talk.do(NewReturnCode())
    keys = (
        Link(Text("messenger-telegram"), f"{link}?start=return-{made.code}"),
        Button(Text("visit-all"), Door("visits")),
        Button(Text("talk-menu"), Door("menu")),
    )
    return Card((Text("messenger-how"), Text("code-yours", code=spell(made.code))), Text("messenger-title"), keys)
