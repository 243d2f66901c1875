"""Stop: what still comes by itself, and how to end that too."""

from bot.screen import Button, Door, Key, Text
from bot.talk import Card, Ending, Talk


async def stop(talk: Talk) -> Ending:
    """Nothing comes unasked but reminders of booked visits; say so, show the visits, and offer to leave those out."""
    mine, case = await talk.desk.visits(), await talk.desk.case()
    keys: tuple[Key, ...] = (Button(Text("menu-visits"), Door("visits")), Button(Text("talk-menu"), Door("menu")))
    if case is not None:
        # "End" may be said to a person as well: the conversation ends with the tap that says so, and not with a word.
        end = Button(Text("talking-end"), Door("ending", str(case.id)))
        return Card((Text("stop-conversation"),), Text("stop-title"), (end, _setting(talk), *keys))
    line = Text("settings-now-silent") if talk.visitor.silent else _line(len(mine))
    return Card((line,), Text("stop-title"), (_setting(talk), *keys))


def _line(visits: int) -> Text:
    return Text("stop-visits", count=visits) if visits else Text("stop-nothing")


def _setting(talk: Talk) -> Key:
    """Nothing by itself any more, or reminders again."""
    if talk.visitor.silent:
        return Button(Text("settings-remind"), Door("silent", "off"))
    return Button(Text("settings-silent"), Door("silent", "on"))
