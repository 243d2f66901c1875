"""Brings the cases into the staff groups: a line for each, and what is heard from the room passed to the right one."""

from __future__ import annotations

import asyncio

from bot.channels import Heard
from bot.groupline import GroupLine, Means
from bot.rooms import Unread
from bot.screen import Text
from bot.texts import FALLBACK
from storage import topics
from storage.database import Connection


class Relay:
    """All groups (see `bot.rooms.GroupHouse`)."""

    def __init__(self, means: Means) -> None:
        self._means = means
        self._lines = {str(one.chat_id): GroupLine(means, one) for one in means.groups}

    async def start(self) -> None:
        """Begin to write to the groups. Waits for nobody."""
        for line in self._lines.values():
            await line.start()

    async def stop(self, patience: float = 10.0) -> None:
        """Finish what is being written."""
        await asyncio.gather(*(line.stop(patience) for line in self._lines.values()))
        await self._means.database.run(self._release)

    async def _release(self, connection: Connection) -> None:
        for line in self._lines.values():
            await line.doubt(connection)
        await topics.release(connection, self._means.owner)

    def nudge(self) -> None:
        """Something has changed: look soon."""
        for line in self._lines.values():
            line.nudge()

    @property
    def troubles(self) -> dict[str, str]:
        """What is the matter with each group that cannot be written to."""
        return {chat: line.trouble for chat, line in self._lines.items() if line.trouble}

    # --- from the room ---

    def answer(self, chat: str, thread: str | None, message: str, heard: Heard | Unread) -> None:
        line = self._line(chat)
        if line and heard in _ANSWERS:
            line.answer(thread, message, _ANSWERS[heard])

    def troubled(self, chat: str, trouble: str) -> None:
        line = self._line(chat)
        if line:
            line.look_again(trouble)

    def language(self, chat: str) -> str:
        line = self._line(chat)
        return line.language if line else FALLBACK[0]

    async def moved(self, chat: str, to: str) -> None:
        line = self._line(chat)
        if line:
            await line.follow(to)

    async def is_ours(self, chat: str) -> bool:
        return await self._means.database.run(lambda connection: topics.is_ours(connection, chat))

    def _line(self, chat: str) -> GroupLine | None:
        return next((line for line in self._lines.values() if chat in (line.present, line.chat)), None)


_ANSWERS: dict[str, Text] = {
    "not-staff": Text("casecards-not-staff"),
    "closed": Text("casecards-is-over"),
    "cannot-pass": Text("casecards-cannot-pass"),
    "borrowed": Text("casecards-borrowed"),
    "too-large": Text("casecards-too-large"),
    "stays-sent": Text("casecards-stays-sent"),
    "stays-note": Text("casecards-stays-note"),
    "stays-file": Text("casecards-stays-file"),
}
