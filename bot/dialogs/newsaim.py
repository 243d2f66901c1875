"""Who an announcement is for: languages, towns, topics, who they are, channels, those of an event."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import assert_never

from bot.centre.offer import AUDIENCES as KNOWN
from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import ask_several, coordinator, languages_to_choose
from bot.dialogs.interests import AUDIENCES
from bot.dialogs.newsasking import ask_topics, ask_towns
from bot.dialogs.newscard import CHANNELS, wanted_words
from bot.dialogs.newslist import unchanged
from bot.screen import Button, Door, Key, Option, Text
from bot.talk import BackOffice, Card, Ending, Go, Talk
from storage.eventwork import Event, EventId, EventList
from storage.newswork import AimAnnouncement, Announcement, NewsSaved, NotNow, Wanted
from storage.records import NotFound, number_of

FIELDS = {
    "languages": Text("newsaim-languages"),
    "towns": Text("newsaim-towns"),
    "topics": Text("newsaim-topics"),
    "audiences": Text("newsaim-audiences"),
    "channels": Text("newsaim-channels"),
    "event": Text("newsaim-event"),
}
LATELY = timedelta(days=30)
"""How long after an event it is still chosen for those who were there."""
_NONE = "none"


async def newsaim(talk: Talk, id: str, field: str = "") -> Ending:
    """All of it with the number of people; or one criterion, changed."""
    back = coordinator(talk)
    one = await back.announcement(id) if back else None
    if back is None or one is None or one.state != "draft":
        return not_yours(talk)
    if field not in FIELDS:
        trial = await back.trial(id)
        keys: list[Key] = [Button(label, Door("newsaim", id, name)) for name, label in FIELDS.items()]
        keys.append(Button(Text("newsaim-back"), Door("newscard", id)))
        lines = (
            Text("newscard-for", who=await wanted_words(talk, one.wanted)),
            Text("newsaim-people", count=trial.people if trial else 0),
            Text("newsaim-only-those"),
        )
        return Card(lines, Text("newscard-aim"), tuple(keys), 2)
    wanted = await _asked(talk, back, one.wanted, field)
    return await aimed(talk, one, replace(one, wanted=wanted), Door("newsaim", id))


async def _asked(talk: Talk, back: BackOffice, before: Wanted, field: str) -> Wanted:
    match field:
        case "languages":
            options = languages_to_choose(talk)
            tongues = await ask_several(talk, "tongue", Text("newsaim-which"), options, before.languages, none=True)
            return replace(before, languages=tongues)
        case "towns":
            return replace(before, towns=await ask_towns(talk, Text("newsaim-which"), before.towns))
        case "topics":
            return replace(before, topics=await ask_topics(talk, Text("newsaim-which"), before.topics))
        case "audiences":
            people = [Option(one, AUDIENCES[one]) for one in KNOWN]
            who = await ask_several(talk, "who", Text("newsaim-which"), people, before.audiences, none=True)
            return replace(before, audiences=who)
        case "event":
            chosen = await talk.choose("event", Text("newsaim-which-event"), partial(_events, back, talk.now))
            return replace(before, event=None if chosen == _NONE else EventId(number_of(chosen)))
        case _:
            ways = [Option(one, label) for one, label in CHANNELS.items()]
            through = await ask_several(talk, "channel", Text("newsaim-which"), ways, before.channels, none=True)
            return replace(before, channels=through)


async def _events(back: BackOffice, now: datetime) -> list[Option[str]]:
    """Those to come, the nearest first, then those of the last weeks, the newest first."""
    found = [*await _listed(back, "coming", now - LATELY), *await _listed(back, "past", now - LATELY)]
    some = [Option(str(one.id), Text("newsaim-one-event", title=one.title, when=one.start)) for one in found]
    return [Option(_NONE, Text("newsaim-no-event")), *some]


async def _listed(back: BackOffice, which: EventList, since: datetime) -> list[Event]:
    """Page after page, as long as there is something on it that had not ended by then."""
    found: list[Event] = []
    page = 0
    while True:
        listed = await back.events(which, (), page)
        recent = [one.event for one in listed.events if one.event.end > since]
        found += [one for one in recent if one.state == "published"]
        page += 1
        if not recent or page >= listed.pages:
            return found


async def aimed(talk: Talk, one: Announcement, now: Announcement, door: Door) -> Ending:
    """Save whom it is for, what its button opens and when it is sent."""
    act = AimAnnouncement(one.id, now.wanted, now.urgent, now.button, now.send_at)
    match await talk.do(act):
        case NewsSaved():
            return Go(door, lead=Text("newswords-saved"))
        case (NotNow() | NotFound()) as refusal:
            return unchanged(talk, str(one.id), refusal)
        case other:
            assert_never(other)
