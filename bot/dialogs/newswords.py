"""An announcement's words in one language, with the original above."""

from __future__ import annotations

from typing import assert_never

from bot.centre.news import BUTTON
from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import coordinator
from bot.dialogs.newslist import unchanged
from bot.dialogs.newsnew import check_words
from bot.screen import Door, LanguageName, Text, Verbatim
from bot.talk import Ending, Go, Talk
from storage.newswork import NewsSaved, NotNow, WordAnnouncement
from storage.records import NotFound


async def newswords(talk: Talk, id: str, language: str) -> Ending:
    """The words, and what the button says, if it has one; a translation can be taken away."""
    back = coordinator(talk)
    one = await back.announcement(id) if back else None
    if one is None or one.state != "draft" or language not in {known.code for known in talk.desk.languages}:
        return not_yours(talk)
    there, first = one.text(language), one.text(one.original)
    if language != one.original and first:
        talk.say(Text("newswords-original", language=LanguageName(one.original)))
        talk.say(Verbatim(first.words))
    if there:
        talk.say(Text("newswords-now", language=LanguageName(language)))
        talk.say(Verbatim(there.words))
    away = Text("newswords-away") if there and language != one.original else None
    words = await talk.write("words", Text("newswords-words", language=LanguageName(language)), check_words, skip=away)
    button = ""
    if words and one.button:
        button = await talk.write("button", Text("newswords-button", language=LanguageName(language)), check_button)
    match await talk.do(WordAnnouncement(one.id, language, words, button)):
        case NewsSaved():
            return Go(Door("newscard", id), lead=Text("newswords-saved"))
        case (NotNow() | NotFound()) as refusal:
            return unchanged(talk, id, refusal)
        case other:
            assert_never(other)


def check_button(words: str) -> str | Text:
    """One short line."""
    label = " ".join(words.split())
    return label if label and len(label) <= BUTTON else Text("asking-too-long", limit=BUTTON)
