"""Writing a ready-made reply in one language: its title for colleagues, its words for visitors."""

from __future__ import annotations

from typing import assert_never

from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import coordinator
from bot.dialogs.replies import NEW
from bot.screen import Door, LanguageName, Text
from bot.talk import Ending, Go, Talk
from storage.casework import REPLY_TITLE, REPLY_WORDS, CannedId, CannedSaved, SaveCanned
from storage.records import NotFound, number_of


async def replytext(talk: Talk, id: str, language: str) -> Ending:
    """Title and words; what was there is shown first."""
    back = coordinator(talk)
    if back is None or language not in {one.code for one in talk.desk.languages}:
        return not_yours(talk)
    found = next((one for one in await back.canned() if str(one.id) == id), None)
    if found is None and id != NEW:
        return not_yours(talk)
    name = LanguageName(language)
    if found and found.title(language):
        talk.say(Text("replytext-now", words=found.title(language) or ""))
    title = await talk.write("title", Text("replytext-title", language=name), check_title)
    if found and found.words(language):
        talk.say(Text("replytext-now", words=found.words(language) or ""))
    words = await talk.write("words", Text("replytext-words", language=name), check_words)
    match await talk.do(SaveCanned(CannedId(number_of(id)) if found else None, language, title, words)):
        case CannedSaved(canned):
            return Go(Door("replies", str(canned)), lead=Text("replytext-saved"))
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)


def check_title(words: str) -> str | Text:
    """One short line."""
    title = " ".join(words.split())
    return title if title and len(title) <= REPLY_TITLE else Text("asking-too-long", limit=REPLY_TITLE)


def check_words(words: str) -> str | Text:
    """What visitors will read, with its lines as they were written."""
    return words.strip() if len(words.strip()) <= REPLY_WORDS else Text("asking-too-long", limit=REPLY_WORDS)
