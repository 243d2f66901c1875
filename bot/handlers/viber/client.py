"""One call of Viber's REST API: what was answered, or what the missing answer means for a message."""

from __future__ import annotations

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Annotated

import aiohttp
from aiohttp import ClientTimeout
from pydantic import BeforeValidator, Field, TypeAdapter, ValidationError, ValidatorFunctionWrapHandler, WrapValidator
from pydantic.dataclasses import dataclass

from bot.channels import Later, Refused, Unknown

SECONDS = 20.0
"""How long a call may take before nobody can say whether it arrived."""

LIMITS = ClientTimeout(total=SECONDS, connect=5)
"""`connect` has a time of its own, the wait for a free connection included: what ran out of it has not left."""

MOST_BYTES = 30_000
"""Viber takes requests up to 30 kB; whether that is 30 000 or 30 720 bytes, less than this is safe."""

TOO_LARGE = Refused("larger than 30 kB")

_NO_MESSAGE = Refused("not a message of Viber's")
_UNREACHED = Later(5.0, everybody=True)
_LOCKED_OUT = Later(300.0, everybody=True)
"""Whoever stands before Viber does not let us in: nothing can be sent until a person has mended that."""

_NEVER_LEFT = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL)
_LONGEST_WAIT = 3600.0


class Unanswered(Exception):
    """There was no answer to go by. Tells what that means, and nothing of what was sent to whom."""

    def __init__(self, outcome: Later | Unknown | Refused) -> None:
        super().__init__()
        self.outcome = outcome

    @property
    def locked_out(self) -> bool:
        """Whether we were not let in, whatever we had sent."""
        return self.outcome is _LOCKED_OUT


# --- Answers ---------------------------------------------------------------------------------------------------------


def _or(default: object) -> WrapValidator:
    """What is not as it should be is taken as missing: for a detail, a message that arrived must not seem lost."""

    def forgiving(value: object, read: ValidatorFunctionWrapHandler) -> object:
        try:
            return read(value)
        except ValidationError:
            return default

    return WrapValidator(forgiving)


_Words = Annotated[str, _or("")]
_Token = Annotated[str | None, Field(coerce_numbers_to_str=True), _or(None)]
_Tariff = Annotated[Annotated[int, Field(ge=0, le=99)] | None, _or(None)]


@dataclass(frozen=True, slots=True)
class Failed:
    """One of those who did not get a broadcast."""

    receiver: str
    status: int
    status_message: _Words = ""


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer of Viber's: its status, and what the methods that we call tell besides."""

    status: int
    status_message: _Words = ""
    message_token: _Token = None
    """As words: it has up to 64 bits, and whatever it has is kept as it came."""
    billing_status: _Tariff = None
    failed_list: Annotated[tuple[Failed, ...], BeforeValidator(lambda listed: listed or ())] = ()
    """Not forgiven like the rest: a list that cannot be read must not make everybody in it seem reached."""
    name: _Words = ""
    uri: _Words = ""
    webhook: _Words = ""
    event_types: Annotated[tuple[str, ...], _or(())] = ()


_REPLY = TypeAdapter(Reply)


# --- Calls -----------------------------------------------------------------------------------------------------------


class Client:
    """Calls the API at `api_url`, which is what stands before "/send_message"."""

    def __init__(self, token: str, api_url: str, *, limits: ClientTimeout = LIMITS) -> None:
        self._headers = {"X-Viber-Auth-Token": token, "Content-Type": "application/json"}
        self._url = api_url.rstrip("/")
        self._limits = limits
        self._session: aiohttp.ClientSession | None = None

    async def call(self, method: str, body: Mapping[str, object]) -> Reply:
        """The answer, whatever its status; `Unanswered` if there is none."""
        content = _written(body)
        if len(content) >= MOST_BYTES:
            raise Unanswered(TOO_LARGE)
        try:
            return await self._post(method, content)
        except _NEVER_LEFT:
            raise Unanswered(_UNREACHED) from None
        except (aiohttp.ClientError, OSError, ValueError):  # a time-out is an OSError
            raise Unanswered(Unknown()) from None

    async def close(self) -> None:
        """Give the connections back."""
        session, self._session = self._session, None
        if session:
            await session.close()

    async def _post(self, method: str, content: bytes) -> Reply:
        # A redirect would carry the token and the message to whoever is named in it.
        request = self._opened().post(f"{self._url}/{method}", data=content, allow_redirects=False)
        async with request as response:
            if failure := _failure(response.status, response.headers.get("Retry-After", "")):
                raise Unanswered(failure)
            return _read(await response.read())

    def _opened(self) -> aiohttp.ClientSession:
        """The session, made at the first call: it needs a running loop."""
        if self._session is None:
            cookies = aiohttp.DummyCookieJar()
            self._session = aiohttp.ClientSession(
                headers=self._headers, timeout=self._limits, cookie_jar=cookies, trust_env=False
            )
        return self._session


def _written(body: Mapping[str, object]) -> bytes:
    """UTF-8 as it is: escaped, a Cyrillic letter takes six bytes, and a long message is over the limit."""
    try:
        return json.dumps(body, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
    except (TypeError, ValueError):
        raise Unanswered(_NO_MESSAGE) from None


def _failure(status: int, retry_after: str) -> Later | Unknown | Refused | None:
    """What an HTTP status says by itself; None where the answer has to be read."""
    match status:
        case HTTPStatus.TOO_MANY_REQUESTS:
            return Later(_wait(retry_after), everybody=True)
        case HTTPStatus.UNAUTHORIZED | HTTPStatus.FORBIDDEN:
            return _LOCKED_OUT
        case HTTPStatus.SERVICE_UNAVAILABLE:
            return Later(_wait(retry_after), everybody=True)
        case _ if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            return Unknown()
        case HTTPStatus.BAD_REQUEST | HTTPStatus.REQUEST_ENTITY_TOO_LARGE | HTTPStatus.UNPROCESSABLE_ENTITY:
            return Refused(f"HTTP {status}")
        case _ if status >= HTTPStatus.MULTIPLE_CHOICES:  # not Viber's interface: somebody else answers at its address
            return _LOCKED_OUT
        case _:
            return None


def _wait(retry_after: str) -> float:
    """It may be a date, or nonsense: neither may stop the channel for long, or have it ask without a pause."""
    return min(max(float(retry_after), 1.0), _LONGEST_WAIT) if retry_after.isdecimal() else _UNREACHED.seconds


def _read(content: bytes) -> Reply:
    try:
        return _REPLY.validate_python(json.loads(content))
    except (ValueError, RecursionError):  # pydantic's error is a ValueError too
        raise Unanswered(Unknown()) from None
