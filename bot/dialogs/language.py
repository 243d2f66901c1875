"""The language of the conversation: asked at the first contact, and changeable in the middle of everything."""

from bot.screen import Door, Option, Text
from bot.talk import Ending, Go, Talk
from storage.records import ChooseLanguage


async def language(talk: Talk, *then: str) -> Ending:
    """Ask for the language; afterwards on to the door named by `then`, or back to what was going on."""
    own = talk.device_language
    offered = sorted(talk.desk.languages, key=lambda one: one.code != own)  # the device's own first
    for one in offered[1:]:
        talk.say(one.ask)
    options = [Option(one.code, one.name) for one in offered]
    chosen = await talk.choose("language", offered[0].ask, options, columns=2)
    await talk.do(ChooseLanguage(chosen))
    return Go(Door(*then) if then else Door("continue"), lead=Text("language-chosen"))
