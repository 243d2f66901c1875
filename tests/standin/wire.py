"""Requests to the stand-in as Telegram reads them: whatever the encoding, every parameter is a string."""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from aiohttp import web

Json = Mapping[str, object]

NUMBERS = frozenset(
    {
        "chat_id",
        "from_chat_id",
        "message_id",
        "message_thread_id",
        "user_id",
        "icon_color",
        "offset",
        "limit",
        "timeout",
        "max_connections",
    }
)
WORDS = frozenset({"text", "caption", "title", "address", "name", "description", "short_description"})
_NUMBER = re.compile(r"-?\d{1,18}")


class Refusal(Exception):
    """What Telegram would not do, with the status and the words it says so with."""

    def __init__(self, status: int, description: str, *, retry_after: int = 0, migrate_to: int = 0) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.retry_after = retry_after
        self.migrate_to = migrate_to

    def body(self) -> Json:
        """The JSON of the answer."""
        body: dict[str, object] = {"ok": False, "error_code": self.status, "description": self.description}
        if self.retry_after:
            body["parameters"] = {"retry_after": self.retry_after}
        elif self.migrate_to:
            body["parameters"] = {"migrate_to_chat_id": self.migrate_to}
        return body


def bad_request(why: str) -> Refusal:
    """The most usual refusal."""
    return Refusal(400, f"Bad Request: {why}")


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a request."""

    name: str
    content_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Params:
    """The parameters of one call."""

    raw: Mapping[str, str]
    files: Mapping[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """The parameter's words; empty when it is missing."""
        return self.raw.get(name, "")

    def integer(self, name: str, default: int, low: int, high: int) -> int:
        """A whole number, forced into its bounds; nonsense counts as missing, as it does for Telegram."""
        value = self.raw.get(name, "")
        return min(max(int(value) if _NUMBER.fullmatch(value) else default, low), high)

    def flag(self, name: str) -> bool:
        """True for the words that Telegram takes for true."""
        return self.raw.get(name, "").lower() in {"true", "yes", "1"}

    def tree(self, name: str) -> object:
        """A parameter written as JSON; None when it is missing or empty. Raises ValueError for broken JSON."""
        value = self.raw.get(name, "")
        result: object = json.loads(value) if value else None
        return result

    def readable(self) -> dict[str, object]:
        """The parameters for assertions: ids as numbers, nested JSON as objects, all else as it was written."""
        return {name: _readable(name, value) for name, value in self.raw.items()}


def _readable(name: str, value: str) -> object:
    if name in NUMBERS and _NUMBER.fullmatch(value):
        return int(value)
    if value[:1] in {"{", "["} and name not in WORDS:
        try:
            tree: object = json.loads(value)
        except ValueError:
            return value
        return tree
    return value


Handler = Callable[[Params], Awaitable[object]]
"""What carries out a method."""


async def read(request: web.Request) -> Params:
    """The parameters of a request: query string, JSON, urlencoded or multipart."""
    raw: dict[str, str] = dict(request.query)
    files: dict[str, Upload] = {}
    if request.content_type == "application/json":
        raw |= _from_json(await request.text())
    elif request.method == "POST":
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                files[name] = Upload(value.filename, value.content_type, value.file.read())
                value.file.close()
            elif isinstance(value, str):
                raw[name] = value
            else:
                files[name] = Upload("", "application/octet-stream", bytes(value))
    return Params(raw, files)


def _from_json(body: str) -> dict[str, str]:
    try:
        tree: object = json.loads(body) if body.strip() else {}
    except ValueError:
        raise bad_request("can't parse JSON-encoded request body") from None
    if not isinstance(tree, dict):
        raise bad_request("can't parse JSON-encoded request body")
    return {str(name): written(value) for name, value in tree.items() if value is not None}


def written(value: object) -> str:
    """A JSON value as the string that Telegram makes of it."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
