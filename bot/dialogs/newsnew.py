"""A new announcement, in the coordinator's language first; the other languages follow on its card."""

from __future__ import annotations

from typing import assert_never

from bot.dialogs.asking import language_name
from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import coordinator
from bot.screen import Door, Option, Text
from bot.talk import Ending, Go, Talk
from storage.newswork import NewAnnouncement, NewsSaved
from storage.records import NotFound

LETTERS = 990
"""As many as one typed message brings whole, and as the words below a picture may be on every channel."""


async def newsnew(talk: Talk) -> Ending:
    """The language, then the words."""
    if coordinator(talk) is None:
        return not_yours(talk)
    codes = sorted((one.code for one in talk.desk.languages), key=lambda code: code != talk.language)
    options = [Option(code, language_name(talk, code)) for code in codes]
    language = await talk.choose("language", Text("newsnew-language"), options)
    talk.say(Text("newsnew-placeholders"))
    words = await talk.write("words", Text("newsnew-words"), check_words)
    match await talk.do(NewAnnouncement(language, words)):
        case NewsSaved(made):
            return Go(Door("newscard", str(made.id)), lead=Text("newsnew-done"))
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)


def check_words(words: str) -> str | Text:
    """What people will read, with its lines as they were written."""
    kept = words.strip()
    return kept if kept and len(kept) <= LETTERS else Text("asking-too-long", limit=LETTERS)
