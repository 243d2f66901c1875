"""Settings: the language, discreet reminders or none, a new return code."""

from bot.screen import Button, Door, Key, Text
from bot.talk import Card, Ending, Talk


async def settings(talk: Talk) -> Ending:
    """What a person can set for themselves."""
    discreet, silent = talk.visitor.discreet, talk.visitor.silent
    keys: list[Key] = [
        Button(Text("settings-language"), Door("language")),
        Button(
            Text("settings-ordinary") if discreet else Text("settings-discreet"),
            Door("discreet", "off" if discreet else "on"),
        ),
        Button(
            Text("settings-remind") if silent else Text("settings-silent"),
            Door("silent", "off" if silent else "on"),
        ),
        Button(Text("interests-title"), Door("interests")),
        Button(Text("mydata-title"), Door("mydata")),
        Button(Text("settings-code"), Door("code")),
        Button(Text("settings-enter-code"), Door("returning")),
        Button(Text("talk-menu"), Door("menu")),
    ]
    line = Text("settings-now-discreet") if discreet else Text("settings-now-ordinary")
    return Card((Text("settings-now-silent"),) if silent else (line,), Text("settings-title"), tuple(keys))
