"""Help: what this assistant is, how to talk to it, and what it must not be sent."""

from bot.dialogs.complaint import COMPLAIN
from bot.screen import Button, Door, Key, Link, Text
from bot.talk import Card, Ending, Talk

LINK = "help"


async def help(talk: Talk) -> Ending:
    """How everything works, in a few short lines."""
    centre = talk.desk.centre
    keys: list[Key] = [Button(Text("help-sos"), Door("danger")), Button(Text("menu-offices"), Door("offices"))]
    if centre.accessibility_link:
        keys.append(Link(Text("help-accessibility"), centre.accessibility_link))
    if centre.funding_link:
        keys.append(Link(Text("help-funding"), centre.funding_link))
    keys.append(Button(Text("mydata-title"), Door("mydata")))
    if centre.privacy:
        keys.append(Button(Text("privacy-title"), Door("privacy")))
    keys += [COMPLAIN, Button(Text("talk-menu"), Door("menu"))]
    # Danger first: whoever typed "SOS" reads no further.
    person = (Text("help-person"),) if centre.people else ()
    lines = (Text("help-danger"), Text("help-who", centre=centre.name), Text("help-how"), *person, Text("help-keep"))
    funding = (centre.funding_words,) if centre.funding_words.words else ()
    return Card((*lines, *funding), Text("help-title"), tuple(keys))
