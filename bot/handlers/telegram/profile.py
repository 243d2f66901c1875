"""How the bot introduces itself in Telegram: its commands and its two descriptions, in each of its languages."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence

from aiogram import Bot
from aiogram.exceptions import AiogramError, TelegramBadRequest, TelegramForbiddenError
from aiogram.methods import (
    DeleteMyCommands,
    GetMyCommands,
    GetMyDescription,
    GetMyShortDescription,
    SetMyCommands,
    SetMyDescription,
    SetMyShortDescription,
    TelegramMethod,
)
from aiogram.types import BotCommand, BotCommandScopeChat

from bot.screen import Say, Text

log = logging.getLogger(__name__)

COMMANDS = (
    ("menu", Text("telegram-command-menu")),
    ("visits", Text("telegram-command-visits")),
    ("language", Text("telegram-command-language")),
    ("help", Text("telegram-command-help")),
    ("sos", Text("telegram-command-sos")),
    ("privacy", Text("telegram-command-privacy")),
    ("cleanup", Text("telegram-command-cleanup")),
    ("stop", Text("telegram-command-stop")),
    ("mydata", Text("telegram-command-mydata")),
    ("erase", Text("telegram-command-erase")),
)

DESK = ("desk", Text("telegram-command-desk"))
"""What the list of those who work here holds besides."""
PERSON = ("person", Text("telegram-command-person"))
"""The way to a person, where there is one."""

EVERYBODY = ""
"""Telegram's name for those whose language has no words of its own."""

_FALLBACK = "en"
_SECONDS = 10


async def introduce(bot: Bot, voices: Mapping[str, Say], *, people: bool = False) -> None:
    """Tell Telegram what has changed since the last start. Nothing that goes wrong here may keep anybody waiting."""
    try:
        for language, say in _audiences(voices).items():
            await _commands(bot, language, say, (*COMMANDS[:2], PERSON, *COMMANDS[2:]) if people else COMMANDS)
            await _description(bot, language, say)
            await _short_description(bot, language, say)
    except (AiogramError, OSError, ValueError, LookupError) as error:
        log.warning("commands and descriptions were not brought up to date: %s", type(error).__name__)


def _audiences(voices: Mapping[str, Say]) -> Mapping[str, Say]:
    """Telegram knows languages of two letters only, and one voice for all others."""
    known = {language: say for language, say in voices.items() if len(language) == 2}
    common = voices.get(_FALLBACK) or next(iter(voices.values()), None)
    return known if common is None else {EVERYBODY: common, **known}


async def _commands(bot: Bot, language: str, say: Say, listed: Sequence[tuple[str, Text]]) -> None:
    wanted = [(name, say(about)) for name, about in listed]
    known = await bot(GetMyCommands(language_code=language))
    if [(one.command, one.description) for one in known] != wanted:
        commands = [BotCommand(command=name, description=about) for name, about in wanted]
        await bot(SetMyCommands(commands=commands, language_code=language))


async def _description(bot: Bot, language: str, say: Say) -> None:
    wanted = say(Text("telegram-description"))
    if (await bot(GetMyDescription(language_code=language))).description != wanted:
        await bot(SetMyDescription(description=wanted, language_code=language))


async def _short_description(bot: Bot, language: str, say: Say) -> None:
    wanted = say(Text("telegram-short-description"))
    if (await bot(GetMyShortDescription(language_code=language))).short_description != wanted:
        await bot(SetMyShortDescription(short_description=wanted, language_code=language))


class Ways:
    """The lists of commands of those who work here, in their private chats. What was set before a start is set again;
    a list that should have been taken back meanwhile leads nowhere."""

    def __init__(self, bot: Bot, voices: Mapping[str, Say]) -> None:
        self._bot, self._voices = bot, voices
        self._shown: dict[str, str] = {}

    async def show(self, staff: Mapping[str, str]) -> None:
        """Bring the lists up to date; what does not succeed is tried the next time."""
        for address in sorted(self._shown.keys() - staff.keys()):
            if await self._done(DeleteMyCommands(scope=BotCommandScopeChat(chat_id=int(address)))):
                del self._shown[address]
        for address, language in staff.items():
            if self._shown.get(address) != language and await self._done(self._list(address, language)):
                self._shown[address] = language

    def _list(self, address: str, language: str) -> SetMyCommands:
        say = self._voices[language]
        commands = [BotCommand(command=name, description=say(about)) for name, about in (*COMMANDS, DESK)]
        return SetMyCommands(commands=commands, scope=BotCommandScopeChat(chat_id=int(address)))

    async def _done(self, method: TelegramMethod[bool]) -> bool:
        """Whether there is nothing more to do about it: somebody who is not to be found has no list."""
        try:
            await self._bot(method, _SECONDS)
        except (TelegramBadRequest, TelegramForbiddenError):
            return True
        except (AiogramError, OSError, ValueError, LookupError) as error:
            log.debug("a list of commands was not brought up to date: %s", type(error).__name__)
            return False
        return True
