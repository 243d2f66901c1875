"""What Telegram says of our account: asked once by `cicbot check`."""

from __future__ import annotations

from dataclasses import dataclass

from aiogram import Bot
from aiogram.exceptions import AiogramError, TelegramUnauthorizedError

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
