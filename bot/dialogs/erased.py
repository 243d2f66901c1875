"""What somebody is told who has just been erased: the last message to them, and it is kept nowhere."""

from bot.screen import Button, Door, Text
from bot.talk import Card, Ending, Go, Talk


async def erased(talk: Talk) -> Ending:
    """It is done. Of whom something is known that is not so."""
    if await talk.desk.known() is not None:
        return Go(Door("mydata"))
    keys = (Button(Text("talk-menu"), Door("menu")),) if talk.can.lasts else ()
    return Card((Text("erased-done"), Text("erased-new")), Text("erased-title"), keys)
