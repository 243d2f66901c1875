"""Publishing an event: what is missing is said before; from then on people see it and may join."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import languages_of, version_of
from bot.dialogs.planning import ALL, ONE, card_of, times, to_change
from bot.screen import Option, Text
from bot.talk import BackOffice, Ending, Talk
from storage.eventwork import Event, EventSaved, Incomplete, PublishEvent
from storage.records import NotFound

LACKS = {
    "words": Text("eventpublish-words"),
    "link": Text("eventpublish-link"),
    "future": Text("eventpublish-future"),
    "closes": Text("eventpublish-closes"),
}


async def eventpublish(talk: Talk, id: str) -> Ending:
    """Only what is complete; with the drafts of its series, if wanted."""
    mine = await to_change(talk, id)
    if mine is None:
        return not_yours(talk)
    back, found = mine
    one = found.event
    if one.state == "published":
        return card_of(one, Text("eventpublish-done", count=1))
    lacks = one.lacks(talk.now)
    if lacks:
        return card_of(one, LACKS[lacks[0]])
    drafts = await _drafts(talk, back, one)
    every = await _ask_scope(talk, len(drafts))
    _say_words(talk, one)
    talk.say(times(talk, one.sessions))
    count = len(drafts) + 1 if every else 1
    version = version_of((one.revision, [other.revision for other in drafts] if every else ()))
    asked = Text("eventpublish-check", count=count, title=one.title)
    await talk.confirm("confirm", asked, Text("eventpublish-yes"), version=version)
    match await talk.do(PublishEvent(one.id, every)):
        case EventSaved(saved):
            return card_of(saved, Text("eventpublish-done", count=count))
        case Incomplete(missing):
            return card_of(one, LACKS[missing[0]])
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)


async def _drafts(talk: Talk, back: BackOffice, one: Event) -> Sequence[Event]:
    """The other drafts of its series that are still to come."""
    every = [other.event for other in await back.series(str(one.id))]
    return [other for other in every if other.id != one.id and other.state == "draft" and other.start > talk.now]


async def _ask_scope(talk: Talk, others: int) -> bool:
    if not others:
        return False
    options = (Option(ALL, Text("eventpublish-all", count=others + 1)), Option(ONE, Text("planning-this-one")))
    return await talk.choose("scope", Text("eventpublish-scope"), options) == ALL


def _say_words(talk: Talk, one: Event) -> None:
    """Who will read it in another language, and which words are behind the original."""
    codes = [known.code for known in talk.desk.languages]
    missing = [code for code in codes if one.text(code) is None]
    outdated = [code for code in codes if one.outdated(code)]
    if missing:
        talk.say(Text("eventpublish-missing", languages=languages_of(missing)))
    if outdated:
        talk.say(Text("eventpublish-outdated", languages=languages_of(outdated)))
