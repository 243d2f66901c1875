"""What people of the centre have answered, shown by the tap of whoever is discreet: until then nobody reads it."""

from bot.screen import Door
from bot.talk import Ending, Go, Talk
from storage.casework import ReadAnswers


async def unread(talk: Talk) -> Ending:
    """Show all that waits to be read, and where it can be answered."""
    case = await talk.desk.case()
    await talk.do(ReadAnswers())
    return Go(Door("talking", str(case.id)) if case else Door("conversations"))
