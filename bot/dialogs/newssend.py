"""Sending an announcement: the number of people is typed, so that nobody writes to thousands by a slip."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import coordinator
from bot.dialogs.newslist import unchanged
from bot.dialogs.newstrial import trial_lines
from bot.screen import Door, LanguageName, Text
from bot.talk import BackTo, Ending, Go, Talk
from storage.newswork import ConfirmAnnouncement, NewsSaved, NotNow, NotThisMany, Unsayable
from storage.records import NotFound


async def newssend(talk: Talk, id: str) -> Ending:
    """The dry run above, then the number."""
    back = coordinator(talk)
    one = await back.announcement(id) if back else None
    trial = await back.trial(id) if back and one and one.state == "draft" else None
    if one is None or trial is None:
        return not_yours(talk)
    if not trial.people:
        return Go(Door("newscard", id), lead=Text("newssend-nobody"))
    for line in trial_lines(trial):
        talk.say(line)
    typed = await talk.write("number", Text("newssend-number", count=trial.people), check_number(trial.people))
    match await talk.do(ConfirmAnnouncement(one.id, one.revision, int(typed))):
        case NewsSaved(saved) if saved.state == "approval":
            return Go(Door("newscard", id), lead=Text("newssend-second"))
        case NewsSaved():
            return Go(Door("newscard", id), lead=Text("newssend-done"))
        case NotThisMany(people):
            return BackTo("number", Text("newssend-changed", count=people))
        case Unsayable(faults):
            return Go(Door("newscard", id), lead=fault(*faults[0]))
        case (NotNow() | NotFound()) as refusal:
            return unchanged(talk, id, refusal)
        case other:
            assert_never(other)


def check_number(people: int) -> Callable[[str], str | Text]:
    """Exactly so many."""

    def check(words: str) -> str | Text:
        typed = "".join(words.split())
        right = typed.isascii() and typed.isdecimal() and len(typed) < 10 and int(typed) == people
        return typed if right else Text("newssend-not-the-number", count=people)

    return check


def fault(language: str, what: str) -> Text:
    """Why it cannot be sent as it is."""
    kind, _, name = what.partition(":")
    match kind:
        case "empty":
            return Text("newssend-empty", language=LanguageName(language))
        case "long":
            return Text("newssend-long", language=LanguageName(language))
        case "button":
            return Text("newssend-button", language=LanguageName(language))
        case _:
            return Text("newssend-placeholder", language=LanguageName(language), name=name)
