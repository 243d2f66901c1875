"""How the bot introduces itself in Telegram: its commands and its two descriptions, in each of its languages."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence

from aiogram import Bot
from aiogram.exceptions import AiogramError
from aiogram.methods import (
    GetMyCommands,
    GetMyDescription,
    GetMyShortDescription,
    SetMyCommands,
    SetMyDescription,
    SetMyShortDescription,
)
from aiogram.types import BotCommand

from bot.screen import Say, Text

log = logging.getLogger(__name__)

COMMANDS = (
    ("menu", Text("telegram-command-menu")),
    ("visits", Text("telegram-command-visits")),
    ("language", Text("telegram-command-language")),
    ("help", Text("telegram-command-help")),
    ("stop", Text("telegram-command-stop")),
)

PERSON = ("person", Text("telegram-command-person"))
"""The way to a person, where there is one."""

EVERYBODY = ""
"""Telegram's name for those whose language has no words of its own."""

_FALLBACK = "en"


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
