"""Trying again with those for whom an announcement has failed; with the doubtful only if that is wanted."""

from __future__ import annotations

from typing import assert_never

from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import coordinator
from bot.dialogs.newslist import unchanged
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.newswork import NewsSaved, NotNow, RetryFailed
from storage.records import NotFound


async def newsretry(talk: Talk, id: str, which: str) -> Ending:
    """Of whom nobody knows whether it has arrived, some would get it twice: that is said first."""
    back = coordinator(talk)
    one = await back.announcement(id) if back else None
    report = await back.report(id) if back and one else None
    if one is None or report is None:
        return not_yours(talk)
    unknown = which == "unknown"
    count = report.unknown if unknown else report.failed
    if not count:
        return Go(Door("newscard", id), lead=Text("newsretry-nobody"))
    question = Text("newsretry-check-unknown", count=count) if unknown else Text("newsretry-check", count=count)
    await talk.confirm("confirm", question, Text("newsretry-yes"))
    match await talk.do(RetryFailed(one.id, unknown)):
        case NewsSaved():
            return Go(Door("newscard", id), lead=Text("newssteer-sending"))
        case (NotNow() | NotFound()) as refusal:
            return unchanged(talk, id, refusal)
        case other:
            assert_never(other)
