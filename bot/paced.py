"""A room of staff groups whose messages share the limit of their channel with chats and announcements."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from bot.channels import Later
from bot.pacing import Account
from bot.rooms import Halfway, Outcome, Part, StaffRoom, Writing


@dataclass(frozen=True)
class PacedRoom:
    """The same room (see `bot.rooms.StaffRoom`): what is written there counts, and goes first like all conversations.

    Limits of single groups are kept by whoever writes to them.
    """

    room: StaffRoom
    account: Account

    @property
    def name(self) -> str:
        return self.room.name

    def cost(self, writing: Writing) -> int:
        return self.room.cost(writing)

    def holds(self, parts: Sequence[Part]) -> bool:
        return self.room.holds(parts)

    def link(self, chat: str, thread: str) -> str | None:
        return self.room.link(chat, thread)

    def works_in(self, chat: str, present: str) -> None:
        self.room.works_in(chat, present)

    def asks_anew(self) -> None:
        self.room.asks_anew()

    async def make_topic(self, chat: str, title: str) -> Outcome:
        outcome = await self._counted(1, lambda: self.room.make_topic(chat, title))
        assert not isinstance(outcome, Halfway)
        return outcome

    async def write(
        self, chat: str, thread: str | None, writing: Writing, answers: str | None = None
    ) -> Outcome | Halfway:
        return await self._counted(self.cost(writing), lambda: self.room.write(chat, thread, writing, answers))

    async def rewrite(self, chat: str, message: str, writing: Writing) -> Outcome:
        outcome = await self._counted(1, lambda: self.room.rewrite(chat, message, writing))
        assert not isinstance(outcome, Halfway)
        return outcome

    async def name_topic(self, chat: str, thread: str, title: str) -> Outcome:
        return await self.room.name_topic(chat, thread, title)

    async def turn_topic(self, chat: str, thread: str, *, open: bool) -> Outcome:
        return await self.room.turn_topic(chat, thread, open=open)

    async def drop_topic(self, chat: str, thread: str) -> Outcome:
        return await self.room.drop_topic(chat, thread)

    async def mark(self, chat: str, message: str) -> Outcome:
        return await self.room.mark(chat, message)

    async def delete(self, chat: str, messages: Sequence[str]) -> Outcome:
        return await self.room.delete(chat, messages)

    async def _counted(self, count: int, call: Callable[[], Awaitable[Outcome | Halfway]]) -> Outcome | Halfway:
        if (paused := await self.account.turn("chat", count)) > 0:
            return Later(paused)
        try:
            return await call()
        finally:
            self.account.ended("chat", count)
