"""What the next message of a case's topic is: which of the waiting messages go into it, and how they are drawn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.casecards import lead, literal
from bot.channels import Fetch
from bot.rooms import Album, Lines, Part, Sheet, Spot, StaffRoom, Writing
from bot.screen import Say, Text
from bot.splitting import split, units
from storage import roster, topics
from storage.casework import CaseMessage, StaffId
from storage.database import Connection

PIECE = 3500
"""How many units of somebody's words go into one message; the line of ours has room beside them."""
CAPTION = 900
"""The same under a file."""
ALBUM = 10


@dataclass(frozen=True, slots=True)
class Piece:
    """What is written in one go, and the messages of the case that it shows."""

    writing: Writing
    shows: tuple[CaseMessage, ...]
    instead: tuple[Piece, ...] = ()
    """What is written where the messenger does not take it."""

    def stands(self, remotes: Sequence[str]) -> list[tuple[str, tuple[CaseMessage, ...]]]:
        """What each of these messages of the group shows, which were written for it, if it came to its end or not."""
        one_each = isinstance(self.writing, Album) and len(remotes) <= len(self.shows)
        if one_each:
            return [(remote, (one,)) for remote, one in zip(remotes, self.shows, strict=False)]
        return [(remote, self.shows) for remote in remotes]


@dataclass(frozen=True, slots=True)
class Drawn:
    """Messages of a case that go into the topic together."""

    messages: tuple[CaseMessage, ...]
    parts: tuple[Part, ...]
    answers: str | None = None
    """The message of the group that they answer."""
    stands: str = ""
    """The message of the group in which they stand already, but in other words, …"""
    anew: Drawn | None = None
    """… and what is written where that cannot be changed."""
    begun: int = 0
    """In how many messages of the group their beginning stands, where writing them was broken off."""

    @property
    def album(self) -> bool:
        """Whether they are files that were sent together."""
        return bool(self.messages[0].file and self.messages[0].album) and not self.stands

    def left(self, pieces: Sequence[Piece], room: StaffRoom) -> Sequence[Piece]:
        """What of it is not there yet. Where one of them takes several messages nobody can tell, and all is written."""
        told = all(room.cost(one.writing) == 1 for one in pieces)
        return pieces[self.begun :] if told else pieces

    def corrected(self, say: Say) -> Writing:
        """As what stands in their place."""
        first, elsewhere = self.messages[0], Part(say(Text("casecards-file-elsewhere")))
        if first.file is None:
            return Lines(self.parts)
        if len(self.messages) > 1:  # files that could not be shown stand as words in one message
            return Lines(tuple(one for part in self.parts for one in (part, elsewhere)))
        return Sheet(self.parts[0], first.kind, first.file)

    async def written(self, contents: Fetch, say: Say, room: StaffRoom) -> list[Piece]:
        """As what the room writes. What cannot be shown there is said in words."""
        first = self.messages[0]
        if first.place:
            spot = Spot(self.parts[0].lead, *first.place)
            return [Piece(spot, self.messages, _elsewhere(self.messages, self.parts, say, room))]
        if first.file is None:
            return _pieces(self.messages, self.parts, say, room)
        sheets: list[tuple[Sheet, CaseMessage, Part]] = []
        missing: list[tuple[CaseMessage, Part]] = []
        below: list[Piece] = []
        for one, part in zip(self.messages, self.parts, strict=True):
            short = units(part.words) <= CAPTION
            under = part if short else Part(part.lead)
            sheet = await _sheet(one, under, contents, room)
            if sheet is None:
                missing.append((one, part))
            else:
                sheets.append((sheet, one, under))
                below += [] if short else _pieces((one,), (part,), say, room)
        gone = _elsewhere(tuple(one for one, _ in missing), [part for _, part in missing], say, room) if missing else ()
        return [*_files(sheets, say, room, together=self.album), *below, *gone]


def _files(
    sheets: Sequence[tuple[Sheet, CaseMessage, Part]], say: Say, room: StaffRoom, *, together: bool
) -> list[Piece]:
    """The files, as an album or each for itself; where that is refused, what was said with them."""
    if together and len(sheets) > 1:
        shows, parts = tuple(one for _, one, _ in sheets), tuple(part for _, _, part in sheets)
        return [Piece(Album(tuple(sheet for sheet, _, _ in sheets)), shows, _elsewhere(shows, parts, say, room))]
    return [Piece(sheet, (one,), _elsewhere((one,), (part,), say, room)) for sheet, one, part in sheets]


async def _sheet(message: CaseMessage, part: Part, contents: Fetch, room: StaffRoom) -> Sheet | None:
    assert message.file is not None
    if message.file.source == room.name:
        return Sheet(part, message.kind, message.file)
    content = await contents(message.case, message.file_id) if message.file_id is not None else None
    return Sheet(part, message.kind, message.file, content) if content is not None else None


def _elsewhere(
    messages: tuple[CaseMessage, ...], parts: Sequence[Part], say: Say, room: StaffRoom
) -> tuple[Piece, ...]:
    """What was said with files that cannot be shown, and of each that it cannot."""
    elsewhere = Part(say(Text("casecards-file-elsewhere")))
    return tuple(_pieces(messages, tuple(one for part in parts for one in (part, elsewhere)), say, room))


def _pieces(messages: tuple[CaseMessage, ...], parts: tuple[Part, ...], say: Say, room: StaffRoom) -> list[Piece]:
    """One message, or several where one is too long. What a messenger does not take is at least told of."""
    whose = Part(parts[0].lead)
    told = Piece(Lines((whose, Part(say(Text("casecards-words-elsewhere"))))), messages)
    if room.holds(parts):
        return [Piece(Lines(parts), messages, (told,))]
    split_up = [Part(part.lead, piece) for part in parts for piece in split(part.words, PIECE) or [""]]
    return [Piece(Lines((one,)), messages, (told,)) for one in split_up]


async def draw_next(
    connection: Connection, waiting: Sequence[CaseMessage], chat: str, say: Say, room: StaffRoom
) -> Drawn:
    """The first of what waits, with what goes into the same message."""
    first = waiting[0]
    names = await _names(connection, waiting)
    together = _together(waiting, say, names, room)
    answers = await topics.where(connection, first.answers, chat) if first.answers is not None else None
    begun = 0 if first.edited_at else await topics.begun_in(connection, together, chat)
    anew = Drawn(together, tuple(_part(one, say, names) for one in together), answers, begun=begun)
    copy = await topics.copy_of(connection, first.id, chat) if first.edited_at else None
    if copy and copy.pieces == 1:
        names |= await _names(connection, copy.messages)
        parts = tuple(_part(one, say, names) for one in copy.messages)
        alone = first.file and len(copy.messages) == 1
        if units(first.words) <= CAPTION if alone else room.holds(parts):
            return Drawn(copy.messages, parts, stands=copy.remote, anew=anew)
    return anew


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
