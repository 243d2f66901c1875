"""The second person's yes to an announcement for many."""

from __future__ import annotations

from typing import assert_never

from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import coordinator
from bot.dialogs.newscard import words_of
from bot.dialogs.newslist import unchanged
from bot.dialogs.newstrial import trial_lines
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.newswork import AnotherPerson, ApproveAnnouncement, NewsSaved, NotNow
from storage.records import NotFound


async def newsapprove(talk: Talk, id: str) -> Ending:
    """What it says, in full, and how many get it."""
    back = coordinator(talk)
    one = await back.announcement(id) if back else None
    trial = await back.trial(id) if back and one and one.state == "approval" else None
    if one is None or trial is None:
        return not_yours(talk)
    for line in (*words_of(talk, one), *trial_lines(trial)):
        talk.say(line)
    question = Text("newsapprove-check", count=one.size or 0)
    await talk.confirm("confirm", question, Text("newsapprove-yes"), version=one.revision)
    match await talk.do(ApproveAnnouncement(one.id, one.revision)):
        case NewsSaved():
            return Go(Door("newscard", id), lead=Text("newssend-done"))
        case AnotherPerson():
            return Go(Door("newscard", id), lead=Text("newsapprove-another"))
        case (NotNow() | NotFound()) as refusal:
            return unchanged(talk, id, refusal)
        case other:
            assert_never(other)
