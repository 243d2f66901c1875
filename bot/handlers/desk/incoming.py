"""What the page of the desk posts, read and checked; everything that the page would never send is refused."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from bot.channels import Member, StaffWrote
from bot.pages import LARGEST_ID, Malformed, an_object, cleaned
from bot.screen import PRESS_BYTES, Commanded, Event, File, Input, Pressed, Said, SharedOther
from storage.casework import CaseId

CHANNEL = "desk"
MOST_BYTES = 32 * 1024
"""The most that one post may weigh: MOST_LETTERS in any script, with room to spare."""
MOST_LETTERS = 4096

_PRESS = re.compile(rf"[!-~]{{1,{PRESS_BYTES}}}")
_TOKEN = re.compile(r"[!-~]+")
_NEAR = timedelta(days=5 * 366)
"""How far from today a day can be that somebody looks at: further on even a time zone knows nothing."""
_NOTE = "//"
"""What stands before a note for colleagues, for those who never leave the keyboard."""


@dataclass(frozen=True, slots=True)
class Fields:
    """One post: a JSON object."""

    values: Mapping[str, object]

    @classmethod
    def read(cls, body: bytes) -> Fields:
        return cls(an_object(body))

    def text(self, name: str, most: int) -> str:
        """What somebody may have typed: anything."""
        value = self.values.get(name)
        if not isinstance(value, str) or len(value) > most:
            raise Malformed(f'"{name}" must be a string of {most} characters at most')
        return value

    def token(self, name: str, most: int = 200) -> str:
        """What only the page itself says: a code or an id, in letters that every machine knows."""
        value = self.text(name, most)
        if not _TOKEN.fullmatch(value):
            raise Malformed(f'"{name}" must be in plain letters and figures')
        return value

    def uuid(self, name: str) -> str:
        try:
            return UUID(self.token(name)).hex
        except ValueError:
            raise Malformed(f'"{name}" must be a UUID') from None

    def number(self, name: str) -> int:
        value = self.values.get(name)
        if not isinstance(value, int) or isinstance(value, bool) or not 0 < value <= LARGEST_ID:
            raise Malformed(f'"{name}" must be a number of ours')
        return value

    def maybe_number(self, name: str) -> int | None:
        return None if self.values.get(name) is None else self.number(name)

    def object(self, name: str) -> Mapping[str, object]:
        value = self.values.get(name)
        if not isinstance(value, dict):
            raise Malformed(f'"{name}" must be a JSON object')
        return value

    def id(self, member: Member) -> str:
        """Unique on the channel whatever the page calls it: nobody can use up the id of another person's message."""
        return f"{member.address}:{self.uuid('id')}"


def deed(fields: Fields, member: Member) -> Input:
    """What somebody did in the pane of the assistant, or with a button of a case."""
    event: Event
    match [name for name in ("pressed", "said", "commanded", "sent") if name in fields.values]:
        case ["pressed"]:
            data = fields.token("pressed")
            if not _PRESS.fullmatch(data):
                raise Malformed('"pressed" is nothing that a button carries')
            event = Pressed(data, seen=fields.maybe_number("seen"))
        case ["said"]:
            event = Said(words(fields, "said"))
        case ["commanded"]:
            event = Commanded(fields.token("commanded"))
        case ["sent"]:
            ref, size = f"{member.address}:{fields.uuid('sent')}", fields.number("size")
            event = SharedOther("document", file=File(CHANNEL, ref, type=fields.token("type", 80), size=size))
        case _:
            raise Malformed('there must be exactly one of "pressed", "said", "commanded", "sent"')
    return Input(CHANNEL, fields.id(member), member.address, event)


def written(fields: Fields, member: Member) -> StaffWrote:
    """A message of a case; a note if it says so, or begins like one."""
    bare = "upload" in fields.values and not fields.text("words", MOST_LETTERS).strip()
    text = "" if bare else words(fields, "words")  # a file needs none
    note = fields.values.get("note") is True or text.startswith(_NOTE)
    text = text.removeprefix(_NOTE).strip() if text.startswith(_NOTE) else text
    if not text and "upload" not in fields.values:
        raise Malformed('"words" must have words in it')
    return StaffWrote(
        CHANNEL,
        fields.id(member),
        member.address,
        case=CaseId(fields.number("case")),
        words=text,
        note=note,
        answers=fields.maybe_number("answers"),
        corrects=fields.maybe_number("corrects"),
        album=fields.uuid("album") if "album" in fields.values else "",
    )


def words(fields: Fields, name: str) -> str:
    kept = cleaned(fields.text(name, MOST_LETTERS))
    if not kept:
        raise Malformed(f'"{name}" must have words in it')
    return kept


def a_day(text: str, today: date) -> date | None:
    """The day that the page asks for; None for the present one."""
    try:
        day = date.fromisoformat(text) if text else None
    except ValueError:
        raise Malformed('"day" must be a date') from None
    if day and abs(day - today) > _NEAR:
        raise Malformed('"day" must be a date near today')
    return day
