"""What happens in staff groups brought to the house, and what it says to that."""

from __future__ import annotations

import asyncio
import logging
from typing import assert_never

from aiogram import Bot
from aiogram.exceptions import AiogramError
from aiogram.methods import AnswerCallbackQuery, GetMe, LeaveChat, TelegramMethod

from bot.channels import NotNow, StaffHouse
from bot.errands import Errands
from bot.handlers.telegram.group_incoming import (
    GroupEvent,
    GroupMoved,
    GroupPress,
    MemberChanged,
    StandingChanged,
    UnknownGroup,
    Wrote,
)
from bot.handlers.telegram.groups import Groups
from bot.rooms import GroupHouse

log = logging.getLogger(__name__)

LEAVES_AFTER = 5.0
"""Seconds until a group is left that is none of ours."""
_SECONDS = 10
_TOAST = 200


class Attending:
    """Takes what happens in the groups (see `receiving.Staff`)."""

    def __init__(self, bot: Bot, groups: Groups, staff: StaffHouse, relay: GroupHouse, errands: Errands) -> None:
        self._bot = bot
        self._groups = groups
        self._staff = staff
        self._relay = relay
        self._errands = errands
        self._link = ""
        self._leaving: set[str] = set()

    @property
    def chats(self) -> frozenset[str]:
        return self._groups.chats

    async def take(self, event: GroupEvent) -> None:
        """Raises only if nothing could be kept."""
        match event:
            case Wrote():
                await self._wrote(event)
            case GroupPress():
                await self._pressed(event)
            case MemberChanged(_, _, who, here):
                await self._member(who, here=here)
            case StandingChanged(_, chat, trouble):
                self._relay.troubled(chat, trouble)
            case GroupMoved(_, chat, to):
                await self._relay.moved(chat, to)
            case UnknownGroup(_, chat) if await self._relay.is_ours(chat):
                pass
            case UnknownGroup(_, chat) if chat not in self._leaving:
                self._leaving.add(chat)
                self._errands.run(self._leave(chat), endless=True)
            case UnknownGroup():
                pass
            case _:
                assert_never(event)

    async def _leave(self, chat: str) -> None:
        """Leave a group, unless it turns out to be one of ours that has just moved: that may be told after this."""
        await asyncio.sleep(LEAVES_AFTER)
        self._leaving.discard(chat)
        if chat in self.chats or await self._relay.is_ours(chat):
            return
        log.warning("the bot leaves the group %s, for it is none of [[desk.groups]]", chat)
        await self._try(LeaveChat(chat_id=int(chat)))

    async def _wrote(self, event: Wrote) -> None:
        heard = await self._staff.write(event.wrote)
        # What names nobody is never passed on; only in the topic of a case is that worth a word.
        said = event.why if event.why and heard == "not-staff" else heard
        topic, message = event.wrote.topic, event.wrote.message
        if topic and message and said not in ("written", "note", "nothing", "no-case"):
            self._relay.answer(event.chat, topic[1], message[1], said)

    async def _pressed(self, event: GroupPress) -> None:
        toast = await self._staff.press(event.input, self._relay.language(event.chat))
        words = toast.words if len(toast.words) <= _TOAST else f"{toast.words[: _TOAST - 1]}…"
        self._errands.run(self._answer(event.query, words, elsewhere=toast.elsewhere))

    async def _answer(self, query: str, words: str, *, elsewhere: bool) -> None:
        """Where it is gone on with in the private chat, the press opens that."""
        url = await self._private_chat() if elsewhere else None
        await self._try(AnswerCallbackQuery(callback_query_id=query, text=words or None, url=url))

    async def _private_chat(self) -> str | None:
        if not self._link:
            try:
                me = await self._bot(GetMe(), _SECONDS)
            except (AiogramError, OSError, ValueError, LookupError):
                return None
            self._link = f"https://t.me/{me.username}?start=desk"
        return self._link

    async def _member(self, who: str, *, here: bool) -> None:
        self._groups.forget(who)
        if here:
            await self._staff.came("telegram", who)
            return
        still = await self._groups.vouches(who)  # they may be in another of our groups
        if not still.known:  # they have no rights meanwhile; what they hold is theirs until it is known
            self._groups.forget(who)
            raise NotNow
        if still:
            await self._staff.stays("telegram", who, still.offices)
        else:
            await self._staff.left("telegram", who)

    async def _try(self, method: TelegramMethod[bool]) -> None:
        try:
            await self._bot(method, _SECONDS)
        except (AiogramError, OSError, ValueError, LookupError) as error:
            log.debug("%s did not succeed: %s", type(method).__name__, type(error).__name__)
