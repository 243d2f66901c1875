"""An announcement brought to thousands: one body for each language, in which only the chat is another one."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping, Sequence

from aiogram import Bot
from aiogram.exceptions import AiogramError
from aiogram.methods import SendMessage

from bot.channels import Copy, Later, Pictures, Refused, Sending, Sent, Unknown
from bot.handlers.telegram.bulkline import BrokenOff, BulkLine, NeverLeft
from bot.handlers.telegram.sending import UNREACHED, Sender
from bot.screen import Payload

_ANY = SendMessage(chat_id=0, text="…")
"""Stands for whatever was called, where the library reads what was refused."""

_GONE = ("message to edit not found", "message to delete not found", "message_id_invalid")
"""It stands there no more: there is nothing left to be changed."""

_NO_FILE = ("wrong file", "wrong remote file", "invalid file")

_UPLOADING = 1.0
"""Seconds until a copy is tried again whose picture is just being uploaded with another one."""

_TOO_OLD = ("message can't be deleted", "message can't be edited")


class Spreader:
    """What is said and refused is read as by the sender of single messages."""

    def __init__(self, bot: Bot, sender: Sender, pictures: Pictures) -> None:
        self._bot, self._sender, self._pictures = bot, sender, pictures
        self._line = BulkLine(self._address("sendMessage"))
        self._sheet: Payload | None = None
        self._body = b""
        """The end of the body of every call with that sheet."""
        self._remotes: dict[int, str] = {}
        """What Telegram calls the picture of an announcement."""
        self._uploading = asyncio.Lock()

    async def spread(self, sheet: Payload, copies: Sequence[Copy]) -> Mapping[int, Sending]:
        return {copy.number: await self._one(sheet, copy) for copy in copies}

    async def take_back(self, sheet: Payload, copies: Sequence[Copy]) -> Mapping[int, Sending]:
        return {copy.number: await self._taken_back(sheet, copy) for copy in copies}

    def close(self) -> None:
        """Nothing is sent any more."""
        self._line.close()

    # --- one copy ---

    async def _one(self, sheet: Payload, copy: Copy) -> Sending:
        if copy.replaces:
            return await self._changed(sheet, copy)
        if "file" in sheet and (sending := await self._with_picture(sheet, copy)):
            return sending
        body = b'{"chat_id":%d,%s' % (int(copy.address), self._rest(sheet))
        sending = await self._call(str(sheet["method"]), body, copy)
        if "file" in sheet and _says(sending, _NO_FILE):
            return await self._unnamed(_picture(sheet))
        return sending

    async def _changed(self, sheet: Payload, copy: Copy) -> Sending:
        """In the place of what was sent; anew where that can be changed no more."""
        params = _params(sheet)
        if "file" in sheet:
            words = {"caption": params.get("caption", ""), "caption_entities": params.get("caption_entities", [])}
            method, params = "editMessageCaption", {**words, "reply_markup": params.get("reply_markup")}
        else:
            method = "editMessageText"
        rest = _written(params)
        body = b'{"chat_id":%d,"message_id":%d,%s' % (int(copy.address), int(copy.replaces), rest)
        sending = await self._call(method, body, copy)
        if _says(sending, _GONE):
            return Sent(copy.replaces)
        if _says(sending, _TOO_OLD):
            return await self._one(sheet, Copy(copy.number, copy.address, copy.device))
        return sending

    async def _taken_back(self, sheet: Payload, copy: Copy) -> Sending:
        body = b'{"chat_id":%d,"message_id":%d}' % (int(copy.address), int(copy.replaces))
        sending = await self._call("deleteMessage", body, copy)
        if _says(sending, _GONE):
            return Sent(copy.replaces)
        return await self._changed(sheet, copy) if _says(sending, _TOO_OLD) else sending

    # --- the picture ---

    async def _with_picture(self, sheet: Payload, copy: Copy) -> Sending | None:
        """It is uploaded with the first copy; None once Telegram has a name for it."""
        id = _picture(sheet)
        if id in self._remotes:
            return None
        if self._uploading.locked():  # whoever waited for it here would take the room of answers
            return Later(_UPLOADING)
        async with self._uploading:
            kept = await self._pictures.picture(id)
            if kept is None:
                return Refused("the picture is not kept any more")
            if kept.remote:
                self._remotes[id] = kept.remote
                return None
            sending = await self._sender.send(sheet, copy.address)
            if uploaded := await self._pictures.picture(id):
                self._remotes |= {id: uploaded.remote} if uploaded.remote else {}
            return sending

    async def _unnamed(self, id: int) -> Sending:
        """Telegram does not know it by that name, as another bot than the one that had uploaded it: once more."""
        self._remotes.pop(id, None)
        self._sheet = None
        await self._pictures.uploaded_as(id, "")
        return Later(1.0)

    # --- calls ---

    def _rest(self, sheet: Payload) -> bytes:
        if sheet is not self._sheet:
            params = dict(_params(sheet))
            if "file" in sheet:
                params["photo"] = self._remotes[_picture(sheet)]
            self._sheet, self._body = sheet, _written(params)
        return self._body

    def _address(self, method: str) -> str:
        return self._bot.session.api.api_url(token=self._bot.token, method=method)

    async def _call(self, method: str, body: bytes, copy: Copy) -> Sending:
        try:
            status, content = await self._line.post(self._address(method), body)
        except NeverLeft:
            return Later(UNREACHED, everybody=True)
        except BrokenOff:
            return Unknown()
        if status == 200:
            return _sent(content, copy.replaces)
        try:
            self._bot.session.check_response(self._bot, _ANY, status, content.decode())
        except (AiogramError, ValueError, LookupError) as error:
            return self._sender.outcome(error, copy.address, copy.replaces)
        return Unknown()


def _sent(content: bytes, replaces: str) -> Sending:
    """The id of the message, of what has arrived."""
    try:
        result = json.loads(content)["result"]
        return Sent(str(result["message_id"]) if isinstance(result, dict) else replaces)
    except (ValueError, LookupError, TypeError):
        return Unknown()


def _params(sheet: Payload) -> Mapping[str, object]:
    params = sheet["params"]
    assert isinstance(params, Mapping)
    return params


def _picture(sheet: Payload) -> int:
    file = sheet["file"]
    assert isinstance(file, Mapping)
    return int(str(file["news"]))


def _written(params: Mapping[str, object]) -> bytes:
    """All of a body but what comes first."""
    kept = {name: value for name, value in params.items() if value is not None}
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":")).encode()[1:]


def _says(sending: Sending, words: tuple[str, ...]) -> bool:
    return isinstance(sending, Refused) and any(word in sending.reason.lower() for word in words)
