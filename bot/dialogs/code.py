"""A return code: shown once, it opens this person's visits elsewhere; a new one ends the old."""

from bot.dialogs.visit import spell
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.records import NewReturnCode


async def code(talk: Talk) -> Ending:
    """Ask whether a new code is wanted, and show it."""
    await talk.confirm("confirm", Text("code-check"), Text("code-yes"))
    made = await talk.do(NewReturnCode())
    return Go(Door("visits"), lead=Text("code-yours", code=spell(made.code)))
