"""An announcement for whoever wants to see it first: in every language, drawn as for everybody who will get it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from bot.centre.news import NewsRules, fallback
from bot.channels import Sheets
from bot.dialogs.coordinating import languages_of
from bot.dialogs.newssend import fault
from bot.newssheets import about, sheet
from bot.screen import Button, Door, LanguageName, Payload, Phrase, Screen, Text
from bot.turn import World
from storage import announcements, announcing
from storage.database import Connection
from storage.newswork import Announcement, AnnouncementId, NewsText
from storage.records import Visitor

Draw = Callable[[Screen], Sequence[Payload]]
"""A screen as messages for whoever looks."""


async def previewed(
    world: World, connection: Connection, id: AnnouncementId, to: Visitor, rules: NewsRules, draw: Draw
) -> list[Payload]:
    """Its messages, language by language: before each, which it is, who else gets it, and what is wrong with it."""
    channel, one = world.channels[to.channel], await announcements.find(connection, id)
    if one is None or not isinstance(channel, Sheets):
        return []
    what, wrong = await about(connection, one), await announcing.faults(connection, one, world.routes)
    payloads: list[Payload] = []
    for text in one.texts:
        lines = [*_heading(world, one, text, rules), *(fault(*which) for which in wrong if which[0] == text.language)]
        payloads += draw(Screen(tuple(lines), typing="words"))
        payloads.append(sheet(world, channel, one, what, text.language))
    back = (Button(Text("newsaim-back"), Door("newscard", str(id))),)
    return [*payloads, *draw(Screen((Text("previewing-end", channel=to.channel),), keys=back))]


def _heading(world: World, one: Announcement, text: NewsText, rules: NewsRules) -> Iterator[Phrase]:
    """The language; and of that which stands in for others, for which."""
    yield Text("previewing-language", language=LanguageName(text.language))
    written = [each.language for each in one.texts]
    others = [code for code in world.texts.languages if code not in written]
    if one.kind == "news" and text.language == fallback(written, one.original, rules):
        yield Text("previewing-also", languages=languages_of(others)) if others else Text("previewing-undecided")
