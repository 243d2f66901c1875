"""What the conversations about announcements ask for alike: topics, towns, how often, who somebody is."""

from __future__ import annotations

from collections.abc import Sequence

from bot.centre.offer import AUDIENCES as KNOWN
from bot.centre.offer import Audience, TopicId
from bot.dialogs.asking import office_name
from bot.dialogs.coordinating import ask_several
from bot.dialogs.interests import AUDIENCES, OFTEN, ONLINE
from bot.screen import Id, Option, Text
from bot.talk import Talk
from storage.newswork import Often


async def ask_topics(talk: Talk, text: Text, before: Sequence[TopicId]) -> tuple[TopicId, ...]:
    """Which topics; all of them, and those that will come, are none."""
    options = [Option(one.id, Text(one.title)) for one in talk.desk.offer.topics]
    return _some(await ask_several(talk, "topic", text, options, before, none=True), len(options))


async def ask_towns(talk: Talk, text: Text, before: Sequence[str]) -> tuple[str, ...]:
    """Which towns, and whether what is online; everything is none."""
    options = [Option(str(one.id), office_name(one.id)) for one in talk.desk.timetable.offices]
    options.append(Option(ONLINE, Text("interests-online")))
    return _some(await ask_several(talk, "town", text, options, before, none=True), len(options))


async def ask_often(talk: Talk) -> Often:
    """As they come, or rarely."""
    return await talk.choose("often", Text("newsasking-often"), [Option(one, label) for one, label in OFTEN.items()])


async def ask_audience(talk: Talk) -> Audience:
    """Who somebody is."""
    return await talk.choose("who", Text("newsasking-who"), [Option(one, AUDIENCES[one]) for one in KNOWN])


def _some(chosen: tuple[Id, ...], every: int) -> tuple[Id, ...]:
    return () if len(chosen) == every else chosen
