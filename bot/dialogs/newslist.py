"""Announcements for coordinators: what is being sent, what waits, what is a draft, what was sent."""

from __future__ import annotations

from collections.abc import Mapping

from bot.dialogs.behind import FOOT, not_yours
from bot.dialogs.coordinating import coordinator
from bot.screen import Button, Door, Key, Text
from bot.talk import Card, Ending, Go, Talk
from storage.newswork import Announcement, AnnouncementState, NotNow
from storage.records import NotFound

STATES: Mapping[AnnouncementState, Text] = {
    "draft": Text("newslist-draft"),
    "approval": Text("newslist-approval"),
    "scheduled": Text("newslist-scheduled"),
    "sending": Text("newslist-sending"),
    "paused": Text("newslist-paused"),
    "done": Text("newslist-done"),
    "stopped": Text("newslist-stopped"),
    "withdrawn": Text("newslist-withdrawn"),
}
LETTERS = 30
"""How much of an announcement stands on its key."""
PAGE = 20


async def newslist(talk: Talk, before: str = "") -> Ending:
    """The newest first."""
    back = coordinator(talk)
    if back is None:
        return not_yours(talk)
    found = await back.announcements(before)
    keys: list[Key] = [Button(Text("newslist-new"), Door("newsnew"))] if not before else []
    keys += [Button(_label(talk, one), Door("newscard", str(one.id))) for one in found]
    if len(found) >= PAGE:
        keys.append(Button(Text("newslist-older"), Door("newslist", str(found[-1].id))))
    line = Text("newslist-some", count=len(found)) if found else Text("newslist-none")
    return Card((line,), Text("coordinate-news"), (*keys, *FOOT))


def unchanged(talk: Talk, id: str, refusal: NotNow | NotFound) -> Ending:
    """What was asked for an announcement was not done: it stands otherwise by now, or is none that they may see."""
    if isinstance(refusal, NotFound):
        return not_yours(talk)
    return Go(Door("newscard", id), lead=Text("newssteer-not-now", state=STATES[refusal.state]))


def _label(talk: Talk, one: Announcement) -> Text:
    return Text("newslist-one", number=str(one.id), state=STATES[one.state], words=beginning(talk, one))


def beginning(talk: Talk, one: Announcement) -> str:
    """How its words begin, in the reader's language if it is written in it."""
    text = one.text(talk.language or "") or next(iter(one.texts), None)
    words = " ".join(text.words.split()) if text else ""
    return words if len(words) <= LETTERS else f"{words[: LETTERS - 1].rstrip()}…"
