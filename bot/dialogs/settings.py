"""Settings: the language, how somebody may be written to, what is known of them, a new return code."""

from bot.screen import Button, Door, Key, Text
from bot.talk import Card, Ending, Talk
from storage.records import Contact

_NOW: dict[Contact, Text] = {
    "normal": Text("settings-now-ordinary"),
    "discreet": Text("settings-now-discreet"),
    "none": Text("settings-now-silent"),
}


async def settings(talk: Talk) -> Ending:
    """What a person can set for themselves."""
    keys: list[Key] = [
        Button(Text("settings-language"), Door("language")),
        Button(Text("settings-contact"), Door("contact")),
        Button(Text("shared-title"), Door("shared")),
        Button(Text("interests-title"), Door("interests")),
        Button(Text("mydata-title"), Door("mydata")),
        *((Button(Text("privacy-title"), Door("privacy")),) if talk.desk.centre.privacy else ()),
        Button(Text("cleanup-title"), Door("cleanup")),
        Button(Text("settings-code"), Door("code")),
        Button(Text("settings-enter-code"), Door("returning")),
        Button(Text("talk-menu"), Door("menu")),
    ]
    return Card((_NOW[talk.visitor.contact],), Text("settings-title"), tuple(keys))
