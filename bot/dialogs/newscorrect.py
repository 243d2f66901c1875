"""Correcting what was sent: the new words take the place of the old where they can, and follow them elsewhere."""

from __future__ import annotations

from typing import assert_never

from bot.dialogs.asking import language_name
from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import ENOUGH, coordinator
from bot.dialogs.newslist import unchanged
from bot.dialogs.newsnew import check_words
from bot.dialogs.newssend import fault
from bot.screen import Door, LanguageName, Option, Text, Verbatim
from bot.talk import Ending, Go, Talk
from storage.newswork import CorrectAnnouncement, NewsSaved, NotNow, Unsayable
from storage.records import NotFound


async def newscorrect(talk: Talk, id: str) -> Ending:
    """Language by language; those that are not named stay as they were."""
    back = coordinator(talk)
    one = await back.announcement(id) if back else None
    if one is None or one.kind != "news":
        return not_yours(talk)
    if one.state == "sending":
        return Go(Door("newscard", id), lead=Text("newscorrect-pause-first"))
    said: dict[str, str] = {}
    for turn in range(len(one.texts)):
        left = [
            Option(text.language, language_name(talk, text.language)) for text in one.texts if text.language not in said
        ]
        enough = [Option(ENOUGH, Text("coordinating-enough"))] if said else []
        language = await talk.choose(f"language{turn}", Text("newscorrect-language"), [*enough, *left])
        if language == ENOUGH:
            break
        before = one.text(language)
        if before:
            talk.say(Verbatim(before.words))
        asked = Text("newscorrect-words", language=LanguageName(language))
        said[language] = await talk.write(f"words{turn}", asked, check_words)
    await talk.confirm("confirm", Text("newscorrect-check"), Text("newscorrect-yes"))
    match await talk.do(CorrectAnnouncement(one.id, tuple(said.items()))):
        case NewsSaved(made):
            return Go(Door("newscard", str(made.id)), lead=Text("newscorrect-done"))
        case Unsayable(faults):
            return Go(Door("newscard", id), lead=fault(*faults[0]))
        case (NotNow() | NotFound()) as refusal:
            return unchanged(talk, id, refusal)
        case other:
            assert_never(other)
