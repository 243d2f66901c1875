"""Changing what somebody wants to hear about: one thing at a time."""

from __future__ import annotations

from dataclasses import replace

from bot.dialogs.newsasking import ask_audience, ask_often, ask_topics, ask_towns
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.newswork import WantNews
from storage.records import Done


async def newsfield(talk: Talk, field: str) -> Ending:
    """Only of those who have said yes."""
    chosen = await talk.desk.interest()
    if chosen is None:
        return Go(Door("interests"))
    match field:
        case "topics":
            chosen = replace(chosen, topics=await ask_topics(talk, Text("newsyes-topics"), chosen.topics))
        case "towns":
            chosen = replace(chosen, towns=await ask_towns(talk, Text("newsyes-towns"), chosen.towns))
        case "often":
            chosen = replace(chosen, often=await ask_often(talk))
        case "audience":
            chosen = replace(chosen, audience=await ask_audience(talk))
        case _:
            return Go(Door("interests"))
    done = await talk.do(WantNews(chosen))
    return Go(Door("interests"), lead=Text("newsfield-done") if isinstance(done, Done) else None)
