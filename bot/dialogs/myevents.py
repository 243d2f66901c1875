"""My events: what I take part in or wait for, and the doors to each."""

from bot.centre.gatherings import Session
from bot.dialogs.eventwords import short_title, stacked, when
from bot.screen import Button, Door, Key, Phrase, ShortDay, Text
from bot.talk import Card, Ending, Talk
from storage.eventwork import MyEvent

LINK = "myevents"
SUBJECT = Text("myevents-title")


async def myevents(talk: Talk) -> Ending:
    """The list of this person's events that are not over."""
    mine = await talk.desk.my_events()
    keys: list[Key] = [Button(_label(talk, one), Door("event", str(one.event.id))) for one in mine]
    keys.append(Button(Text("events-title"), Door("events")))
    keys.append(Button(Text("menu-visits"), Door("visits")))
    keys.append(Button(Text("talk-menu"), Door("menu")))
    lines = [_told(talk, one) for one in mine] if mine else [Text("myevents-none")]
    return Card(tuple(lines), Text("myevents-title"), tuple(keys))


def _label(talk: Talk, one: MyEvent) -> Text:
    day = ShortDay(_next(talk, one).start.astimezone(talk.zone).date())
    return Text("events-one", day=day, title=short_title(one.event))


def _told(talk: Talk, one: MyEvent) -> Phrase:
    return stacked([one.event.title, when(_next(talk, one), talk.zone), _state(one)])


def _next(talk: Talk, one: MyEvent) -> Session:
    """The session that is on or comes next."""
    return next((session for session in one.event.sessions if session.end > talk.now), one.event.sessions[-1])


def _state(one: MyEvent) -> Text:
    if one.event.state == "cancelled":
        return Text("event-cancelled")
    match one.mine.state if one.mine else "":
        case "waiting":
            return Text("myevents-waiting", ahead=one.ahead)
        case "offered":
            return Text("events-offered")
        case _:
            return Text("events-joined")
