"""A drawn message brought to Telegram, and what became of it in the house's own words."""

from __future__ import annotations

import asyncio
import json
import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import TypeVar, cast

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    AiogramError,
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramConflictError,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteMessage,
    DeleteMessages,
    EditMessageCaption,
    EditMessageText,
    Response,
    SendAnimation,
    SendAudio,
    SendDocument,
    SendLocation,
    SendMediaGroup,
    SendMessage,
    SendPhoto,
    SendSticker,
    SendVenue,
    SendVideo,
    SendVideoNote,
    SendVoice,
    TelegramMethod,
)
from aiogram.types import BufferedInputFile
from aiohttp import BytesPayload, ClientConnectorError, ClientTimeout, ConnectionTimeoutError, FormData
from pydantic import ValidationError

from bot.channels import NO_PICTURES, Fetch, Gone, Later, Pictures, Refused, Sending, Sent, Unknown
from bot.enclosing import contents
from bot.handlers.telegram.media import nowhere
from bot.screen import Payload

log = logging.getLogger(__name__)

Result = TypeVar("Result")
_Single = (
    SendMessage
    | SendDocument
    | SendLocation
    | SendVenue
    | SendPhoto
    | SendVoice
    | SendAudio
    | SendVideo
    | SendVideoNote
    | SendAnimation
    | SendSticker
)
_Edit = EditMessageText | EditMessageCaption
Request = _Single | _Edit | SendMediaGroup

METHODS: Mapping[str, type[Request]] = {
    "sendMessage": SendMessage,
    "editMessageText": EditMessageText,
    "editMessageCaption": EditMessageCaption,
    "sendDocument": SendDocument,
    "sendLocation": SendLocation,
    "sendVenue": SendVenue,
    "sendPhoto": SendPhoto,
    "sendVoice": SendVoice,
    "sendAudio": SendAudio,
    "sendVideo": SendVideo,
    "sendVideoNote": SendVideoNote,
    "sendAnimation": SendAnimation,
    "sendSticker": SendSticker,
    "sendMediaGroup": SendMediaGroup,
}

CLEAN = "deleteMessages"
"""What takes messages out of a chat: the one call that sends nothing."""

SECONDS, UPLOAD_SECONDS = 20, 50
"""How long a message, and one with a file, may take before nobody can say whether it arrived."""

_CONNECTING = 5.0
"""A time of its own for the connection: a message that ran out of this one has certainly not left."""

_AGAIN = 2.0
UNREACHED = 5.0
"""Seconds until a server that could not be reached is tried again."""
_LOCKED_OUT = 300.0
"""The token is not accepted: nothing can be sent until a person has mended that."""

_NO_SUCH_CHAT = ("chat not found", "user not found", "peer_id_invalid", "user_is_blocked", "input_user_deactivated")
_NOT_EDITABLE = ("message to edit not found", "message can't be edited", "message_id_invalid", "no text in the message")

_TELLING = re.compile(r"[A-Z]+(_[A-Z]+)+|\d{1,3}")
"""What is told of a reason of Telegram's, besides the words below: its codes and small numbers."""
_SAID = frozenset(
    """a about access action actions administrator administrators after already an and anymore are as at bad be because
    been blocked bot bots button buttons by can can't cannot caption channel channels chat closed contact content
    conflict copied copy couldn't current data deactivated delete deleted disabled duplicate edit edited empty enough
    entities entity error exactly expired failed fetch file files forbidden forum found from general get group groups
    has have http id identifier in inline instance internal invalid is it keyboard kicked large length limit link long
    manage many markup media member members message messages method migrated modified must need needed new no not of old
    on only or other page pages parse peer permission permissions photo pinned poll private query reaction received
    reply request requests response restricted retry right rights same send sending sent server service size small
    specified start sticker supergroup supported text than that the there this thread time to too topic topics type
    unauthorized unsupported upgraded upload url user users video voice was web webhook webpage were while with wrong
    else you your""".split()  # noqa: SIM905
)
"""The words of Telegram's own reasons. Any other word in one may be a piece of the message or of its reader."""


_PLAIN = (SendMessage, EditMessageText, AnswerCallbackQuery, DeleteMessage)


@dataclass(frozen=True, slots=True)
class _Said:
    """As much of an answer as is needed, in place of the library's own: the id of the message that was sent."""

    result: _Said | object = None
    message_id: int = 0


def _success(content: str) -> _Said | None:
    """An answer that says that all went well; None if it says anything else."""
    try:
        answer = json.loads(content)
        if answer["ok"] is not True:
            return None
        sent = answer["result"]
        return _Said(_Said(message_id=int(sent["message_id"])) if isinstance(sent, dict) else sent)
    except (ValueError, LookupError, TypeError):
        return None


class _Drawn(BufferedInputFile):
    """The picture of an announcement."""

    def __init__(self, file: bytes, filename: str, news: int) -> None:
        super().__init__(file, filename)
        self.news = news


class Line(AiohttpSession):
    """The line to the Bot API server at `api_url`."""

    def __init__(self, api_url: str) -> None:
        super().__init__(api=TelegramAPIServer.from_base(api_url))

    async def make_request(  # the signature is the library's
        self,
        bot: Bot,
        method: TelegramMethod[Result],
        timeout: int | None = None,  # noqa: ASYNC109
    ) -> Result:
        limits = ClientTimeout(total=timeout or SECONDS, sock_connect=_CONNECTING)
        # The library knows only the time for everything; it hands on to aiohttp whatever it is given.
        return await super().make_request(bot, method, cast(int, limits))

    # What has no file and is sent all day long goes as one piece of JSON, and of its answer only the id is read: a form
    # built of its fields, and a whole message built of the answer, took longer than all else that sending does.

    def build_form_data(self, bot: Bot, method: TelegramMethod[Result]) -> FormData | BytesPayload:  # type: ignore[override]
        if isinstance(method, _PLAIN):
            return BytesPayload(method.model_dump_json(exclude_unset=True).encode(), content_type="application/json")
        return super().build_form_data(bot, method)

    def check_response(
        self, bot: Bot, method: TelegramMethod[Result], status_code: int, content: str
    ) -> Response[Result]:
        if status_code == HTTPStatus.OK and isinstance(method, _PLAIN):
            answer = _success(content)
            if answer is not None:
                return cast(Response[Result], answer)
        return super().check_response(bot, method, status_code, content)


class Sender:
    """Sends, and remembers whom Telegram has told to wait: when it is more than one chat, it means the whole bot."""

    def __init__(self, bot: Bot, contents: Fetch = nowhere, pictures: Pictures = NO_PICTURES) -> None:
        self._bot = bot
        self._contents = contents
        self._pictures = pictures
        self._waiting: dict[str, float] = {}

    async def send(self, payload: Payload, address: str) -> Sending:
        """Send one message. An edit whose message is no longer there becomes a message of its own, or nothing if it has
        a meaning only there."""
        if payload.get("method") == CLEAN:
            return await self._clean(payload, address)
        try:
            request = await self._request(payload, address)
        except ValidationError as error:
            return Refused(f"not a message of Telegram's: {', '.join(_places(error))}")
        except (KeyError, TypeError, ValueError):
            return Refused("not a message of Telegram's")
        if request is None:
            return Refused("the file is not kept any more")
        sending = await self._try(request, address)
        if isinstance(sending, Refused) and isinstance(request, _Edit) and _named(sending, _NOT_EDITABLE):
            return Sent("") if payload.get("in_place") else await self._try(_anew(request), address)
        if isinstance(sending, Unknown) and isinstance(request, _Edit):
            return Later(_AGAIN)  # an edit that is made twice has been made once: no need to wonder
        return sending

    async def _clean(self, payload: Payload, address: str) -> Sending:
        """Take messages of ours out of a chat; what is done twice has been done once."""
        params = payload["params"]
        assert isinstance(params, Mapping)
        try:
            await self._bot(DeleteMessages(chat_id=int(address), message_ids=params["message_ids"]), SECONDS)
        except (AiogramError, OSError, ValueError, LookupError) as error:
            outcome = self.outcome(error, address)
            return Later(_AGAIN) if isinstance(outcome, Unknown) else outcome
        return Sent("")

    async def _try(self, request: Request, address: str) -> Sending:
        try:
            return Sent(await self._call(request))
        except (AiogramError, OSError, ValueError, LookupError) as error:  # the last three: not even text
            return self.outcome(error, address, str(request.message_id) if isinstance(request, _Edit) else "")

    def outcome(self, error: Exception, address: str, changes: str = "") -> Sending:
        """What an answer means that is no success; `changes` is the message that was to be changed."""
        match error:
            case TelegramRetryAfter():
                return Later(float(error.retry_after), everybody=self._everybody(address, error.retry_after))
            case TelegramBadRequest():
                return _bad_request(error.message, changes)
            case ClientDecodeError():
                return _undecoded(error.data)
            case TelegramAPIError():
                return failure(error)
            case _:
                return Unknown()

    async def _call(self, request: Request) -> str:
        if isinstance(request, _Edit):
            await self._bot(request, SECONDS)
            return str(request.message_id)
        if isinstance(request, SendMediaGroup):
            album = await self._bot(request, UPLOAD_SECONDS)
            return str(album[0].message_id)
        sent = await self._bot(request, SECONDS if isinstance(request, SendMessage) else UPLOAD_SECONDS)
        if isinstance(request, SendPhoto) and isinstance(request.photo, _Drawn) and sent.photo:
            await self._note_upload(request.photo.news, sent.photo[-1].file_id)
        return str(sent.message_id)

    async def _note_upload(self, id: int, remote: str) -> None:
        """Whoever is sent that picture next is sent it by this name; if that is not kept, it is uploaded again."""
        try:
            await self._pictures.uploaded_as(id, remote)
        except Exception as error:  # noqa: BLE001 (the message has arrived)
            log.warning("what Telegram calls a picture could not be kept: %s", type(error).__name__)

    async def _request(self, payload: Payload, address: str) -> Request | None:
        """The call; None if a file of it cannot be had any more."""
        params = payload["params"]
        if not isinstance(params, Mapping):
            raise TypeError("params")
        file, album = await self._file(payload.get("file")), await self._album(params, payload.get("files"))
        if file is None or album is None:
            return None
        return METHODS[str(payload["method"])].model_validate({**params, "chat_id": int(address), **file, **album})

    async def _file(self, file: object) -> Mapping[str, BufferedInputFile | str] | None:
        if not isinstance(file, Mapping):
            return {}
        if "news" in file:
            kept = await self._pictures.picture(int(str(file["news"])))
            if kept is None:
                return None
            drawn = _Drawn(kept.content, f"picture.{kept.type.partition('/')[2]}", int(str(file["news"])))
            return {str(file["parameter"]): kept.remote or drawn}
        if "case" in file:
            content = await self._content(file)
            return None if content is None else {str(file["parameter"]): content}
        written = str(file["text"]).encode() if "text" in file else contents(file)
        return {str(file["parameter"]): BufferedInputFile(written, str(file["name"]))}

    async def _album(self, params: Mapping[str, object], files: object) -> Mapping[str, list[dict[str, object]]] | None:
        """The media of an album, some of which are uploaded."""
        shown = params.get("media")
        if not isinstance(files, list) or not isinstance(shown, list):
            return {}
        media = [dict(one) for one in shown]
        for file in files:
            content = await self._content(file)
            if content is None:
                return None
            media[int(file["place"])]["media"] = content
        return {"media": media}

    async def _content(self, file: Mapping[str, object]) -> BufferedInputFile | None:
        content = await self._contents(int(str(file["case"])), int(str(file["id"])))
        return None if content is None else BufferedInputFile(content, str(file["name"]))

    def _everybody(self, address: str, seconds: int) -> bool:
        now = asyncio.get_running_loop().time()
        self._waiting = {chat: until for chat, until in self._waiting.items() if until > now}
        self._waiting[address] = now + seconds
        return len(self._waiting) > 1


# --- The request -----------------------------------------------------------------------------------------------------


def _anew(request: _Edit) -> SendMessage:
    params = {**request.model_dump(exclude={"message_id", "inline_message_id"}, exclude_unset=True)}
    if isinstance(request, EditMessageCaption):
        params["text"] = params.pop("caption", "")
        params["entities"] = params.pop("caption_entities", None)
    return SendMessage.model_validate(params)


def _places(error: ValidationError) -> set[str]:
    """Where a message is wrong; what stands there may be somebody's words."""
    return {str(one["loc"][0]) for one in error.errors(include_input=False, include_url=False) if one["loc"]}


# --- What became of it -----------------------------------------------------------------------------------------------


def failure(error: TelegramAPIError) -> Sending:
    """What each of Telegram's refusals means for the message; the order is from the particular to the general."""
    match error:
        case TelegramForbiddenError():
            return Gone()
        case TelegramEntityTooLarge():
            return Refused("too large")
        case TelegramMigrateToChat():
            return Refused("the group has become another chat")
        case TelegramUnauthorizedError() | TelegramNotFound():
            return Later(_LOCKED_OUT, everybody=True)
        case TelegramConflictError():
            return Later(UNREACHED)
        case TelegramNetworkError():
            return Later(UNREACHED, everybody=True) if never_left(error) else Unknown()
        case TelegramServerError():
            return Unknown()
        case _ if "too many requests" in error.message.lower():  # a wait of 0 seconds has no exception of its own
            return Later(1.0)
        case _:
            return Refused(told(error.message))


def never_left(error: BaseException) -> bool:
    """Whether the connection was never made, so that nothing can have arrived."""
    return isinstance(error.__cause__, ClientConnectorError | ConnectionTimeoutError)


def _bad_request(description: str, changes: str) -> Sending:
    said = description.lower()
    if "message is not modified" in said and changes:
        return Sent(changes)
    if any(words in said for words in _NO_SUCH_CHAT):
        return Gone()
    return Refused(told(description))


def _undecoded(data: object) -> Sending:
    """An answer in words newer than our library may still say that the message arrived."""
    match data:
        case {"ok": True, "result": {"message_id": int(id)} | [{"message_id": int(id)}, *_]}:
            return Sent(str(id))
        case _:
            return Unknown()


def told(description: str) -> str:
    """A reason of Telegram's, as far as it is surely its own."""
    words = (
        one if one.lower().strip(".,:;!()") in _SAID or _TELLING.fullmatch(one) else "…" for one in description.split()
    )
    return re.sub(r"…( …)+", "…", " ".join(words))[:200]


def _named(refused: Refused, words: tuple[str, ...]) -> bool:
    return any(word in refused.reason.lower() for word in words)
