"""Complaints about how somebody was treated here: who takes them, past those who answer in this chat.

Nothing of it is passed on from here: what is complained of may be whoever would read it.
"""

from bot.screen import Button, Door, Local, Text
from bot.talk import Card, Ending, Talk

LINK = "complaint"
SUBJECT = Text("complaint-title")

COMPLAIN = Button(Text("complaint-key"), Door("complaint"))
"""The way here, wherever somebody may have been treated badly."""


async def complaint(talk: Talk) -> Ending:
    """Where to complain, that help does not depend on it, and who else can be asked."""
    centre = talk.desk.centre
    where: Local | Text = centre.complaints if centre.complaints.words else Text("privacy-to-be-filled")
    told = centre.privacy
    data = (Text("privacy-complain", authority=told.complaints),) if told else ()
    another = (Text("complaint-another"),) if centre.people else ()
    lines = (Text("complaint-who"), where, Text("complaint-how"), Text("complaint-stays"), *another, *data)
    return Card(lines, Text("complaint-title"), (Button(Text("talk-menu"), Door("menu")),))
