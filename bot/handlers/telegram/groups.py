"""Staff groups on Telegram: supergroups with a topic for each case, and who is in them (see `bot.rooms.StaffRoom`)."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Mapping, Sequence
from typing import TypeVar

from aiogram import Bot
from aiogram.exceptions import (
    AiogramError,
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramRetryAfter,
)
from aiogram.methods import (
    CloseForumTopic,
    CreateForumTopic,
    DeleteForumTopic,
    DeleteMessages,
    EditForumTopic,
    EditMessageCaption,
    EditMessageText,
    GetChatMember,
    ReopenForumTopic,
    SendMediaGroup,
    SetMessageReaction,
    TelegramMethod,
)
from aiogram.types import ReactionTypeEmoji
from pydantic import ValidationError

from bot.centre.offer import OfficeId
from bot.channels import Gone, Later, Presence, Refused, Unknown
from bot.handlers.telegram import group_drawing
from bot.handlers.telegram.sending import METHODS, SECONDS, UPLOAD_SECONDS, failure, told
from bot.rooms import Halfway, Lines, MessageLost, Moved, NoRight, Outcome, Part, Sheet, Stands, TopicLost, Writing

Result = TypeVar("Result")

ARRIVED = "👌"
REMEMBERED = 60.0
"""Seconds for which it is remembered that somebody is in a group."""

_HERE = ("creator", "administrator", "member")
_NO_TOPIC = ("message thread not found", "topic_id_invalid", "topic_deleted", "topic not found")
_NO_MESSAGE = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "message to react not found",
)
_SAME = ("message is not modified", "topic_not_modified")
_NO_RIGHT = (
    "not enough rights",
    "need administrator rights",
    "chat_admin_required",
    "chat_write_forbidden",
    "have no rights",
    "not a forum",
)
_SHUT = "topic_closed"
_NO_CHAT = ("chat not found", "group chat was deactivated", "peer_id_invalid")


class Groups:
    """The groups in which staff work. What they are called may change; who is in them is asked for."""

    def __init__(self, bot: Bot, offices: Mapping[str, Sequence[OfficeId]]) -> None:
        self._bot = bot
        self._offices = offices
        self._present: dict[str, str] = {}
        self._seen: dict[str, tuple[Presence, float]] = {}

    @property
    def name(self) -> str:
        return "telegram"

    @property
    def chats(self) -> frozenset[str]:
        """The groups, by all that they are called."""
        return frozenset((*self._present, *self._present.values()))

    def works_in(self, chat: str, present: str) -> None:
        self._present[chat] = present
        self._seen.clear()

    # --- who is there ---

    async def vouches(self, address: str) -> Presence:
        """In groups for which offices this account is at this moment, as far as Telegram says so."""
        known = self._seen.get(address)
        if known and known[1] > time.monotonic():
            return known[0]
        found = await self._presence(int(address)) if address.isdecimal() else Presence(False)
        if len(self._seen) > 1000:
            self._seen.clear()
        self._seen[address] = (found, time.monotonic() + (REMEMBERED if found and found.known else 2.0))
        return found

    async def _presence(self, user: int) -> Presence:
        """To be in one group says nothing of the offices of another."""
        found = await asyncio.gather(*(self._is_in(present, user) for present in self._present.values()))
        known = None not in found
        where = [self._offices[chat] for chat, here in zip(self._present, found, strict=True) if here]
        if not where or not all(where):
            return Presence(bool(where), known=known)
        return Presence(True, tuple(dict.fromkeys(office for offices in where for office in offices)), known)

    async def _is_in(self, chat: str, user: int) -> bool | None:
        """None if it cannot be told at this moment."""
        try:
            member = await self._bot(GetChatMember(chat_id=int(chat), user_id=user), 10)
        except (TelegramBadRequest, TelegramForbiddenError, TelegramMigrateToChat):
            return False  # it is said of the account, or of the group: nobody is vouched for there
        except (AiogramError, OSError, ValueError, LookupError):
            return None
        return member.status in _HERE or (member.status == "restricted" and bool(getattr(member, "is_member", False)))

    def asks_anew(self) -> None:
        self._seen.clear()

    def forget(self, address: str) -> None:
        """Something has changed about where this account is."""
        self._seen.pop(address, None)

    # --- writing ---

    def cost(self, writing: Writing) -> int:
        return group_drawing.cost(writing)

    def holds(self, parts: Sequence[Part]) -> bool:
        return group_drawing.holds(parts)

    def link(self, chat: str, thread: str) -> str | None:
        return f"https://t.me/c/{chat.removeprefix('-100')}/{thread}" if chat.startswith("-100") else None

    async def make_topic(self, chat: str, title: str) -> Outcome:
        async def work() -> Stands:
            made = await self._bot(CreateForumTopic(chat_id=int(chat), name=title), SECONDS)
            return Stands((str(made.message_thread_id),))

        return await _outcome(work())

    async def name_topic(self, chat: str, thread: str, title: str) -> Outcome:
        return await self._do(EditForumTopic(chat_id=int(chat), message_thread_id=int(thread), name=title))

    async def turn_topic(self, chat: str, thread: str, *, open: bool) -> Outcome:
        here = {"chat_id": int(chat), "message_thread_id": int(thread)}
        return await self._do(ReopenForumTopic(**here) if open else CloseForumTopic(**here))

    async def drop_topic(self, chat: str, thread: str) -> Outcome:
        return await self._do(DeleteForumTopic(chat_id=int(chat), message_thread_id=int(thread)))

    async def write(
        self, chat: str, thread: str | None, writing: Writing, answers: str | None = None
    ) -> Outcome | Halfway:
        ids: list[str] = []
        for number, (method, params) in enumerate(group_drawing.calls(writing)):
            where: dict[str, object] = {"chat_id": int(chat), "protect_content": True}
            if thread is not None:
                where["message_thread_id"] = int(thread)
            if answers and number == 0:
                where["reply_parameters"] = {"message_id": int(answers), "allow_sending_without_reply": True}
            outcome = await _outcome(self._send(method, {**params, **where}))
            if not isinstance(outcome, Stands):
                return Halfway(tuple(ids), outcome) if ids else outcome
            ids += outcome.ids
        return Stands(tuple(ids))

    async def _send(self, method: str, params: dict[str, object]) -> Stands:
        request = METHODS[method].model_validate(params)
        if isinstance(request, SendMediaGroup):
            return Stands(tuple(str(one.message_id) for one in await self._bot(request, UPLOAD_SECONDS)))
        assert not isinstance(request, EditMessageText | EditMessageCaption | DeleteMessages)
        sent = await self._bot(request, SECONDS if method == "sendMessage" else UPLOAD_SECONDS)
        return Stands((str(sent.message_id),))

    async def rewrite(self, chat: str, message: str, writing: Writing) -> Outcome:
        here: dict[str, object] = {"chat_id": int(chat), "message_id": int(message)}
        match writing:
            case Lines(parts):
                return await self._do(EditMessageText.model_validate({**group_drawing.text_of(parts), **here}))
            case Sheet(part=part):
                return await self._do(EditMessageCaption.model_validate({**group_drawing.caption_of(part), **here}))
            case _:
                _, params = group_drawing.calls(writing)[0]
                return await self._do(EditMessageText.model_validate({**params, **here}))

    async def mark(self, chat: str, message: str) -> Outcome:
        emoji = [ReactionTypeEmoji(emoji=ARRIVED)]
        return await self._do(SetMessageReaction(chat_id=int(chat), message_id=int(message), reaction=list(emoji)))

    async def delete(self, chat: str, messages: Sequence[str]) -> Outcome:
        return await self._do(DeleteMessages(chat_id=int(chat), message_ids=[int(one) for one in messages]))

    async def _do(self, method: TelegramMethod[Result]) -> Outcome:
        async def work() -> Stands:
            await self._bot(method, SECONDS)
            return Stands()

        outcome = await _outcome(work())
        # What is done twice has been done once.
        return Later(2.0) if isinstance(outcome, Unknown) else outcome


async def _outcome(work: Awaitable[Stands]) -> Outcome:
    """What became of a call, in the house's own words."""
    try:
        return await work
    except TelegramRetryAfter as error:
        return Later(float(error.retry_after))
    except TelegramMigrateToChat as error:
        return Moved(str(error.migrate_to_chat_id))
    except TelegramForbiddenError:
        return Gone()
    except TelegramBadRequest as error:
        return _bad_request(error.message)
    except ClientDecodeError:
        return Unknown()
    except TelegramAPIError as error:
        outcome = failure(error)
        return Unknown() if not isinstance(outcome, Gone | Later | Refused | Unknown) else outcome
    except ValidationError:
        return Refused("not a message of Telegram's")
    except (AiogramError, OSError, ValueError, LookupError):
        return Unknown()


def _bad_request(description: str) -> Outcome:
    said = description.lower()
    if any(words in said for words in _SAME):
        return Stands()
    if any(words in said for words in _NO_TOPIC):
        return TopicLost()
    if any(words in said for words in _NO_MESSAGE):
        return MessageLost()
    if _SHUT in said:
        return NoRight(told(description), topic=True)
    if any(words in said for words in _NO_RIGHT):
        return NoRight(told(description))
    if any(words in said for words in _NO_CHAT):
        return Gone()
    return Refused(told(description))
