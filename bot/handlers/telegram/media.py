"""Files on Telegram: what its own ids stand for, how each sort is sent, and how one is brought here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramEntityTooLarge, TelegramForbiddenError
from aiogram.methods import GetFile
from aiohttp import ClientResponseError

from bot.channels import NotNow
from bot.screen import File

NAME = "telegram"
FETCHED_BYTES = 20_000_000
"""The most that Telegram lets a bot fetch."""
CAPTION_UNITS = 1024
ALBUM_BYTES = 45_000_000
"""The most that is uploaded in one call."""


async def nowhere(case: int, id: int) -> bytes | None:
    """Where nothing is kept elsewhere."""
    return None


@dataclass(frozen=True, slots=True)
class Sort:
    """A sort of file: the method that sends it, its parameter, and whether words can stand under it."""

    method: str
    parameter: str
    captioned: bool = True


SORTS: Mapping[str, Sort] = {
    "photo": Sort("sendPhoto", "photo"),
    "document": Sort("sendDocument", "document"),
    "voice": Sort("sendVoice", "voice"),
    "audio": Sort("sendAudio", "audio"),
    "video": Sort("sendVideo", "video"),
    "animation": Sort("sendAnimation", "animation"),
    "video_note": Sort("sendVideoNote", "video_note", captioned=False),
    "sticker": Sort("sendSticker", "sticker", captioned=False),
}

_UPLOADED = {"photo": ("image/jpeg", "image/png"), "voice": ("audio/ogg",), "video": ("video/mp4",)}
"""What can be sent as more than a document when it comes from elsewhere."""
_PHOTO_BYTES = 10_000_000
_ALBUMS = ({"photo", "video"}, {"document"}, {"audio"})


def sort_of(file: File, kind: str) -> str:
    """As which sort it is sent: Telegram's own files only as what they are, others as what it surely takes."""
    if file.source == NAME:
        return file.ref.partition(":")[0]
    if file.type in _UPLOADED.get(kind, ()) and (kind != "photo" or file.size <= _PHOTO_BYTES):
        return kind
    return "document"


def id_of(file: File) -> str:
    """Telegram's own id of a file that it keeps."""
    return file.ref.partition(":")[2]


def keeps_name(file: File) -> bool:
    """Whether it shows, sent by Telegram's id of it, what whoever had it first has called it; of music whose it is."""
    sort = file.ref.partition(":")[0]
    return sort in ("document", "audio") or (sort in ("video", "animation") and bool(file.name))


def sent_anew(file: File, kind: str) -> str:
    """As which sort it is sent when it is brought here and uploaded again, under another name.

    Of music Telegram itself reads whose it is, but not of a document."""
    sort = sort_of(file, kind)
    return "document" if sort == "audio" else sort


def fit_an_album(sorts: list[str]) -> bool:
    """Whether these go into one album."""
    return 1 < len(sorts) <= 10 and any(set(sorts) <= album for album in _ALBUMS)


def named(file: File, kind: str) -> str:
    """What an uploaded file is called."""
    return file.name or {"photo": "photo.jpg", "voice": "voice.ogg", "video": "video.mp4"}.get(kind, "file")


async def fetch(bot: Bot, file: File) -> bytes | None:
    """The contents of a file that Telegram keeps; None if it does not (any more), or not for us. Raises NotNow.

    Nothing of the address, which holds the token, is told to anybody.
    """
    if file.source != NAME or file.size > FETCHED_BYTES:
        return None
    try:
        found = await bot(GetFile(file_id=id_of(file)), 20)
        if found.file_path is None or (found.file_size or 0) > FETCHED_BYTES:
            return None
        content = await bot.download_file(found.file_path, timeout=60)
        return content.read() if content else None
    except Exception as error:  # noqa: BLE001 (the library's client raises what it likes, with the address in its words)
        if _is_final(error):
            return None
    raise NotNow


def _is_final(error: Exception) -> bool:
    """Whether it is said of the file itself that it is not to be had."""
    if isinstance(error, ClientResponseError):
        return HTTPStatus.BAD_REQUEST <= error.status < HTTPStatus.TOO_MANY_REQUESTS
    return isinstance(error, TelegramBadRequest | TelegramForbiddenError | TelegramEntityTooLarge)
