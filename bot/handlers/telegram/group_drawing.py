"""What is written to a staff group as Telegram's calls: pure but for the bytes of files, complete but for the group."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from aiogram.types import BufferedInputFile

from bot.handlers.telegram import media
from bot.handlers.telegram.drawing import MESSAGE_UNITS, draw
from bot.rooms import Album, Board, Lines, Part, Sheet, Spot, Writing
from bot.splitting import units

Params = dict[str, object]
Call = tuple[str, Params]
"""A method and its parameters."""

CARD_UNITS = MESSAGE_UNITS - 96


def cost(writing: Writing) -> int:
    """As how many messages it counts."""
    return len(writing.sheets) if isinstance(writing, Album) else len(calls(writing))


def holds(parts: Sequence[Part]) -> bool:
    """Whether they fit into one message."""
    return units(worded(parts)[0]) <= CARD_UNITS


def worded(parts: Sequence[Part]) -> tuple[str, list[Params]]:
    """The parts as one text: our lines are bold, others' words a quotation, and neither can be taken for the other."""
    text, entities, before = "", [], ""
    for part in parts:
        if part.lead and (part.lead != before or not part.words):
            text += "\n" if text else ""
            entities.append({"type": "bold", "offset": units(text), "length": units(part.lead)})
            text += part.lead
        if part.words:
            text += "\n" if text else ""
            entities.append({"type": "blockquote", "offset": units(text), "length": units(part.words)})
            text += part.words
        before = part.lead
    return text, entities


def calls(writing: Writing) -> list[Call]:
    """The calls that write it."""
    match writing:
        case Lines(parts):
            return [("sendMessage", text_of(parts))]
        case Sheet():
            return _sheet(writing)
        case Album(sheets):
            if media.fit_an_album([_sort(one) for one in sheets]):
                return [("sendMediaGroup", {"media": [_medium(one, number) for number, one in enumerate(sheets)]})]
            return [call for one in sheets for call in _sheet(one)]
        case Spot(lead, latitude, longitude):
            point: Params = {"latitude": latitude, "longitude": longitude}
            return [("sendVenue", {**point, "title": lead, "address": f"{latitude:.5f}, {longitude:.5f}"})]
        case Board(screen, say, language):
            drawn = draw(screen, say, language, None)
            return [(str(one["method"]), dict(_tree(one["params"]))) for one in drawn]
        case _:
            assert_never(writing)


def text_of(parts: Sequence[Part]) -> Params:
    """A message of words."""
    text, entities = worded(parts)
    return {"text": text, "entities": entities, "link_preview_options": {"is_disabled": True}}


def caption_of(part: Part) -> Params:
    """What stands under a file."""
    text, entities = worded([part])
    return {"caption": text, "caption_entities": entities} if text else {}


def _tree(params: object) -> Params:
    assert isinstance(params, dict)
    return params


def _sort(sheet: Sheet) -> str:
    return media.sort_of(sheet.file, sheet.kind)


def _content(sheet: Sheet) -> str | BufferedInputFile:
    if sheet.content is None:
        return media.id_of(sheet.file)
    return BufferedInputFile(sheet.content, media.named(sheet.file, sheet.kind))


def _sheet(sheet: Sheet) -> list[Call]:
    how = media.SORTS[_sort(sheet)]
    if how.captioned:
        return [(how.method, {how.parameter: _content(sheet), **caption_of(sheet.part)})]
    return [("sendMessage", text_of([sheet.part])), (how.method, {how.parameter: _content(sheet)})]


def _medium(sheet: Sheet, number: int) -> Params:
    part = sheet.part if number == 0 else Part("", sheet.part.words)
    return {"type": _sort(sheet), "media": _content(sheet), **caption_of(part)}
