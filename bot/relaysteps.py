"""What the next message of a case's topic is: which of the waiting messages go into it, and how they are drawn."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.casecards import lead, literal
from bot.rooms import Album, Lines, Part, Sheet, Spot, StaffRoom, Writing
from bot.screen import Say, Text
from bot.splitting import split, units
from storage import roster, topics
from storage.casework import CaseMessage, StaffId
from storage.database import Connection

Contents = Callable[[int, int], Awaitable[bytes | None]]
"""The contents of a file of a case, by the numbers of both; None if they cannot be had (any more)."""

PIECE = 3500
"""How many units of somebody's words go into one message; the line of ours has room beside them."""
CAPTION = 900
"""The same under a file."""
ALBUM = 10


@dataclass(frozen=True, slots=True)
class Drawn:
    """Messages of a case that go into the topic together."""

    messages: tuple[CaseMessage, ...]
    parts: tuple[Part, ...]
    answers: str | None = None
    """The message of the group that they answer."""
    stands: str = ""
    """The message of the group in which they stand already, but in other words."""
    begun: int = 0
    """In how many messages of the group their beginning stands, where writing them was broken off."""

    @property
    def album(self) -> bool:
        """Whether they are files that were sent together."""
        return bool(self.messages[0].file and self.messages[0].album) and not self.stands

    def left(self, writings: Sequence[Writing], room: StaffRoom) -> Sequence[Writing]:
        """What of it is not there yet. Where one of them takes several messages nobody can tell, and all is written."""
        told = all(room.cost(one) == 1 for one in writings)
        return writings[self.begun :] if told else writings

    async def written(self, contents: Contents, say: Say, room: StaffRoom) -> list[Writing]:
        """As what the room writes. What cannot be shown there is said in words."""
        first = self.messages[0]
        if first.place:
            return [Spot(self.parts[0].lead, *first.place)]
        if first.file is None:
            return list(_pieces(self.parts, room))
        sheets: list[Sheet] = []
        missing: list[Part] = []
        for one, part in zip(self.messages, self.parts, strict=True):
            short = units(part.words) <= CAPTION
            sheet = await _sheet(one, part if short else Part(part.lead), contents, room)
            if sheet:
                sheets.append(sheet)
            if sheet is None or not short:
                missing.append(part)
            if sheet is None:
                missing.append(Part(say(Text("casecards-file-elsewhere"))))
        writings: list[Writing] = [*(_pieces(tuple(missing), room) if missing else ())]
        if self.album and len(sheets) > 1:
            return [Album(tuple(sheets)), *writings]
        return [*sheets, *writings]


async def _sheet(message: CaseMessage, part: Part, contents: Contents, room: StaffRoom) -> Sheet | None:
    assert message.file is not None
    if message.file.source == room.name:
        return Sheet(part, message.kind, message.file)
    content = await contents(message.case, message.file_id) if message.file_id is not None else None
    return Sheet(part, message.kind, message.file, content) if content is not None else None


def _pieces(parts: tuple[Part, ...], room: StaffRoom) -> Sequence[Lines]:
    """One message, or several where one is too long."""
    if room.holds(parts):
        return [Lines(parts)]
    return [Lines((Part(part.lead, piece),)) for part in parts for piece in split(part.words, PIECE) or [""]]


async def draw_next(
    connection: Connection, waiting: Sequence[CaseMessage], chat: str, say: Say, room: StaffRoom
) -> Drawn:
    """The first of what waits, with what goes into the same message."""
    first = waiting[0]
    names = await _names(connection, waiting)
    copy = await topics.copy_of(connection, first.id, chat) if first.edited_at else None
    if copy and copy.pieces == 1:
        names |= await _names(connection, copy.messages)
        parts = tuple(_part(one, say, names) for one in copy.messages)
        if units(first.words) <= CAPTION if first.file else room.holds(parts):
            return Drawn(copy.messages, parts, stands=copy.remote)
    together = _together(waiting, say, names, room)
    answers = await topics.where(connection, first.answers, chat) if first.answers is not None else None
    begun = 0 if first.edited_at else await topics.begun_in(connection, first.id, chat)
    return Drawn(together, tuple(_part(one, say, names) for one in together), answers, begun=begun)


def _together(
    waiting: Sequence[CaseMessage], say: Say, names: Mapping[int, str], room: StaffRoom
) -> tuple[CaseMessage, ...]:
    """An album, or plain messages one after another that fit into one; anything else goes alone."""
    first, *others = waiting
    taken = [first]
    if first.file and first.album:
        for one in others:
            if one.album != first.album or one.author != first.author or not one.file or len(taken) == ALBUM:
                break
            taken.append(one)
    elif not first.file and not first.place:
        for one in others:
            parts = [_part(each, say, names) for each in (*taken, one)]
            if one.file or one.place or one.edited_at or one.answers != first.answers or not room.holds(parts):
                break
            taken.append(one)
    return tuple(taken)


def _part(message: CaseMessage, say: Say, names: Mapping[int, str]) -> Part:
    words = literal(message.words) if message.author != "event" else ""
    return Part(say(lead(message, names)), words)


async def _names(connection: Connection, messages: Sequence[CaseMessage]) -> dict[int, str]:
    """What colleagues are called."""
    ids = {one.staff for one in messages if one.staff is not None}
    found = [await roster.find(connection, StaffId(id)) for id in sorted(ids)]
    return {one.id: one.name for one in found if one}
