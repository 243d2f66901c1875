"""The language of the conversation: asked at the first contact, and changeable in the middle of everything."""

from bot.screen import Door, Option, Text, Verbatim
from bot.talk import Ending, Go, Talk
from storage.records import ChooseLanguage


async def language(talk: Talk, *then: str) -> Ending:
    """Ask for the language; afterwards on to the door named by `then`, or back to what was going on."""
    own = talk.device_language
    offered = sorted(talk.desk.languages, key=lambda one: one.code != own)  # the device's own first
    ask = Verbatim("\n".join(one.ask.words for one in offered))
    if talk.visitor.language is None:  # the first that anybody hears of us
        talk.say(Text("language-welcome", centre=talk.desk.centre.name))
    options = [Option(one.code, one.name, one.called) for one in offered]
    chosen = await talk.choose("language", ask, options, columns=2)
    await talk.do(ChooseLanguage(chosen))
    return Go(Door(*then) if then else Door("continue"), lead=Text("language-chosen"))
