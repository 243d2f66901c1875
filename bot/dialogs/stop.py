"""Stop: what still comes by itself, and how to end that too."""

from bot.screen import Button, Door, Key, Text
from bot.talk import Card, Ending, Talk


async def stop(talk: Talk) -> Ending:
    """Nothing comes unasked but about booked visits and what they have joined; say so, and offer to leave out what can
    be left out."""
    mine, case, news = await talk.desk.visits(), await talk.desk.case(), await talk.desk.interest()
    joined = len(await talk.desk.my_events())
    events = (Text("stop-events", count=joined),) if joined else ()
    if news and not talk.visitor.silent:
        events = (Text("stop-news"), *events)
    no_more = (Button(Text("interests-stop"), Door("newsstop")),) if news else ()
    keys: tuple[Key, ...] = (Button(Text("menu-visits"), Door("visits")), Button(Text("talk-menu"), Door("menu")))
    if case is not None:
        # "End" may be said to a person as well: the conversation ends with the tap that says so, and not with a word.
        end = Button(Text("talking-end"), Door("ending", str(case.id)))
        return Card((Text("stop-conversation"), *events), Text("stop-title"), (end, *no_more, _setting(talk), *keys))
    if talk.visitor.silent:
        lines: tuple[Text, ...] = (Text("settings-now-silent"), *events)
    elif mine:
        lines = (Text("stop-visits", count=len(mine)), *events)
    else:
        lines = events or (Text("stop-nothing"),)
    return Card(lines, Text("stop-title"), (*no_more, _setting(talk), *keys))


def _setting(talk: Talk) -> Key:
    """Nothing by itself any more, or reminders again."""
    if talk.visitor.silent:
        return Button(Text("settings-remind"), Door("silent", "off"))
    return Button(Text("settings-silent"), Door("silent", "on"))
