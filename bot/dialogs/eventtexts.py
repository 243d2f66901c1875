"""An event's title and description, language by language: what is missing or outdated, with the original above."""

from __future__ import annotations

from typing import assert_never

from bot.dialogs.behind import FOOT, not_yours
from bot.dialogs.eventcard import words
from bot.dialogs.planning import ask_scope, check_about, check_title, following, to_change
from bot.screen import Button, Door, Key, LanguageName, Phrase, Text, Verbatim
from bot.talk import BackOffice, Card, Ending, Go, Talk
from storage.eventwork import Event, EventSaved, EventText, WordEvent
from storage.records import NotFound

GONE = "gone"


async def eventtexts(talk: Talk, id: str, language: str = "", what: str = "") -> Ending:
    """Without a language: all there is, each with a door; with one: its words are asked for, or taken away."""
    mine = await to_change(talk, id)
    codes = [known.code for known in talk.desk.languages]
    if mine is None or (language and language not in codes):
        return not_yours(talk)
    back, found = mine
    one = found.event
    if not language:
        return _card(talk, one)
    if what == GONE:
        return await _take_away(talk, back, one, language)
    before, original = one.text(language), one.text(one.original)
    assert original is not None
    title = await _ask_title(talk, before, original, language)
    about = await _ask_about(talk, before, original, language)
    every = await ask_scope(talk, await following(talk, back, one))
    return await _save(talk, one, WordEvent(one.id, language, title, about, every))


async def _ask_title(talk: Talk, before: EventText | None, original: EventText, language: str) -> str:
    if original.language != language:
        talk.say(Text("eventtexts-original", language=LanguageName(original.language), words=original.title))
    if before is None:
        return await talk.write("title", Text("eventtexts-title", language=LanguageName(language)), check_title)
    talk.say(Text("eventtexts-now", words=before.title))
    asked = Text("eventtexts-title", language=LanguageName(language))
    return await talk.write("title", asked, check_title, skip=Text("eventtexts-keep")) or before.title


async def _ask_about(talk: Talk, before: EventText | None, original: EventText, language: str) -> str:
    if original.language != language and original.about:
        talk.say(Text("eventtexts-original", language=LanguageName(original.language), words=original.about))
    asked = Text("eventtexts-about", language=LanguageName(language))
    if before is None or not before.about:
        return await talk.write("about", asked, check_about, skip=Text("newevent-later"))
    talk.say(Text("eventtexts-now", words=before.about))
    return await talk.write("about", asked, check_about, skip=Text("eventtexts-keep")) or before.about


async def _take_away(talk: Talk, back: BackOffice, one: Event, language: str) -> Ending:
    if language == one.original or one.text(language) is None:
        return not_yours(talk)
    every = await ask_scope(talk, await following(talk, back, one))
    asked = Text("eventtexts-gone-check", language=LanguageName(language))
    await talk.confirm("confirm", asked, Text("eventtexts-gone-yes"))
    return await _save(talk, one, WordEvent(one.id, language, "", "", every))


async def _save(talk: Talk, one: Event, act: WordEvent) -> Ending:
    match await talk.do(act):
        case EventSaved():
            return Go(Door("eventtexts", str(one.id)), lead=Text("eventtexts-saved"))
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)


def _card(talk: Talk, one: Event) -> Card:
    id = str(one.id)
    lines: list[Phrase] = [*words(talk, one)]
    keys: list[Key] = []
    for known in talk.desk.languages:
        name, text = LanguageName(known.code), one.text(known.code)
        if text:
            lines += [_told(one, text), *([Verbatim(text.about)] if text.about else [])]
        label = Text("eventtexts-change", language=name) if text else Text("eventtexts-write", language=name)
        keys.append(Button(label, Door("eventtexts", id, known.code)))
    for text in one.texts[1:]:
        label = Text("eventtexts-delete", language=LanguageName(text.language))
        keys.append(Button(label, Door("eventtexts", id, text.language, GONE)))
    keys.append(Button(Text("eventfield-back"), Door("eventcard", id)))
    return Card(tuple(lines), one.title, (*keys, *FOOT), 2)


def _told(one: Event, text: EventText) -> Text:
    language = LanguageName(text.language)
    if text.language == one.original:
        return Text("eventtexts-first", language=language, title=text.title)
    if one.outdated(text.language):
        return Text("eventtexts-outdated", language=language, title=text.title)
    return Text("eventtexts-there", language=language, title=text.title)
