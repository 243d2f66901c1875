"""What Telegram says of our account: asked once by `cicbot check`."""

from __future__ import annotations

from dataclasses import dataclass

from aiogram import Bot
from aiogram.exceptions import (
    AiogramError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramUnauthorizedError,
)
from aiogram.types import ResultChatMemberUnion

from bot.handlers.telegram.group_incoming import standing
from bot.handlers.telegram.sending import Line


@dataclass(frozen=True, slots=True)
class Account:
    """The bot behind the token, and how its webhook fares; `problem` is empty where all is well."""

    name: str = ""
    webhook: bool = False
    last_error: str = ""
    problem: str = ""


async def account(token: str, api_url: str) -> Account:
    """Ask who we are. Never raises, and never tells the token."""
    bot = Bot(token, session=Line(api_url))
    try:
        me = await bot.get_me(request_timeout=10)
        hook = await bot.get_webhook_info(request_timeout=10)
    except TelegramUnauthorizedError:
        return Account(problem="the token is not accepted; set TELEGRAM_TOKEN to the one that @BotFather gave you")
    except (AiogramError, OSError) as error:
        return Account(problem=f"no answer ({type(error).__name__}); see [telegram] api_url and the network")
    finally:
        await bot.session.close()
    return Account(me.username or "", bool(hook.url), hook.last_error_message or "")


async def group_problem(token: str, api_url: str, chat: int) -> str:
    """What is missing in a staff group, with the way to mend it; empty if nothing. Never raises."""
    bot = Bot(token, session=Line(api_url))
    try:
        me = await bot.get_me(request_timeout=10)
        found = await bot.get_chat(chat, request_timeout=10)
        member = await bot.get_chat_member(chat, me.id, request_timeout=10)
    except TelegramMigrateToChat as error:
        return f"has become {error.migrate_to_chat_id}; write that into chat_id"
    except TelegramForbiddenError:
        return "the bot is not in it; add it as an administrator"
    except TelegramBadRequest:
        return "is not found; add the bot to the group, and look at chat_id"
    except (AiogramError, OSError) as error:
        return f"no answer ({type(error).__name__})"
    finally:
        await bot.session.close()
    if found.type != "supergroup":
        return "is no supergroup; switch topics on in its settings, which also changes its chat_id"
    if not found.is_forum:
        return "has no topics; switch them on in its settings"
    return _missing(member)


def _missing(member: ResultChatMemberUnion) -> str:
    missing = standing(member.model_dump(mode="json"))
    return f"{missing}; make it an administrator who may manage topics and delete messages" if missing else ""
