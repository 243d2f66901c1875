"""A Bot API server on the loopback: as strict as Telegram, with people who write, failures to order, and a judge.

    async with StandIn() as api:
        user = api.user(7, language_code="uk")
        ...start the bot against api.url with the token TOKEN...
        await user.says("/start")
        screen = await user.waits()

Leaving the block fails the test if the judge has found fault with anything that passed (`api.faults`). Where it is
more lenient than Telegram it is like a self-hosted server started with `--local`: a webhook may be plain http on the
loopback, on any port. Times of Telegram's own (back-off, expiry) pass at `second` and with `api.passes`.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import re
import time
from collections import deque
from collections.abc import Awaitable, Callable, Hashable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Literal, Self
from urllib.parse import urlsplit

from aiohttp import web

from tests.standin import oracle, rules
from tests.standin.people import Answered, Message, Query, User
from tests.standin.updates import Delivery, Updates, Webhook
from tests.standin.wire import Json, Params, Refusal, Upload, bad_request, read, written

TOKEN = "4242424242:AAH-a-token-that-only-the-stand-in-knows"
DAY = 24 * 3600.0
ANSWER_SECONDS = 150.0
"""Telegram does not say until when a press can be answered; ours is the time for which it keeps one."""

Broken = Literal["drop", "drop-after", "html502"]
"""The connection breaks before the call is carried out, or after it; or a proxy answers in Telegram's place."""

_HTML_502 = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>nginx</body>\r\n</html>\r\n"
_TOKEN = re.compile(r"[1-9][0-9]{0,15}:[A-Za-z0-9_-]{30,}")
_SECRET = re.compile(r"[A-Za-z0-9_-]{0,256}")
_PORTS = {None, 80, 88, 443, 8443}
_LIMITED = ("send", "edit", "copy", "forward")


@dataclass(slots=True)
class Call:
    """One call of the bot. `status` is 0 while it is under way, and stays so where the connection was broken."""

    method: str
    params: Mapping[str, object]
    files: Mapping[str, Upload]
    time: float
    status: int = 0
    description: str = ""


@dataclass(slots=True)
class Failure:
    """A failure to order."""

    method: str
    how: int | Broken
    description: str
    retry_after: int
    migrate_to: int
    chat_id: int | None
    times: int

    def fits(self, call: Call) -> bool:
        """Whether it is meant for this call."""
        return self.method in {"*", call.method} and self.chat_id in {None, call.params.get("chat_id")}


@dataclass(frozen=True, slots=True)
class Texts:
    """What setMyName, setMyDescription and setMyShortDescription have set, by language ("" for all others)."""

    name: dict[str, str] = field(default_factory=dict)
    description: dict[str, str] = field(default_factory=dict)
    short_description: dict[str, str] = field(default_factory=dict)


Handler = Callable[[Params], Awaitable[object]]


class StandIn:
    """The server. `second` is how long a second of the webhook's back-off lasts, `per_second` a strict rate limit."""

    def __init__(
        self, token: str = TOKEN, *, second: float = 0.02, per_second: int | None = None, read_timeout: float = 60.0
    ) -> None:
        self.token = token
        self.per_second = per_second
        self.url = ""
        self.calls: list[Call] = []
        self.faults: list[str] = []
        self.users: dict[int, User] = {}
        self.queries: dict[str, Query] = {}
        self.commands: dict[tuple[str, str], list[Json]] = {}
        self.texts = Texts()
        self._second = second
        self._read_timeout = read_timeout
        self._shift = 0.0
        self._failures: list[Failure] = []
        self._latency: dict[str, float] = {}
        self._sent: deque[float] = deque()
        self._files: dict[str, Upload] = {}
        self._ids = itertools.count(1)
        self._message_ids = itertools.count(101)
        self._handlers = self._table()
        self._spelling = {name.lower(): name for name in self._handlers}

    # --- Life ---

    async def __aenter__(self) -> Self:
        self.updates = Updates(
            self.now, self._second, first_id=880_000_001, read_timeout=self._read_timeout, on_reply=self._reply
        )
        app = web.Application(client_max_size=60_000_000)
        app.router.add_route("*", "/bot{token}/{method}", self._serve)
        app.router.add_route("GET", "/file/bot{token}/{path:.+}", self._serve_file)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            await self.updates.close()
        finally:
            await self._runner.cleanup()
        if problem is None and self.faults:
            raise AssertionError("the judge has found fault:\n" + "\n".join(self.faults))

    # --- For tests ---

    def user(
        self,
        id: int = 7,
        *,
        language_code: str = "uk",
        first_name: str = "Оксана",
        last_name: str = "",
        username: str = "",
        met: bool = False,
    ) -> User:
        """A person with a phone. The bot cannot write to them before they have written, unless they `met` before."""
        assert id not in self.users
        self.users[id] = User(self, id, first_name, language_code, last_name, username, met=met)
        return self.users[id]

    def fail_next(
        self,
        method: str,
        how: int | Broken,
        description: str = "",
        *,
        retry_after: int = 0,
        migrate_to: int = 0,
        chat_id: int | None = None,
        times: int = 1,
    ) -> None:
        """Let the next calls of a method ("*": of any) fail: with a status and a description, or by breaking."""
        self._failures.append(Failure(method, how, description, retry_after, migrate_to, chat_id, times))

    def heal(self) -> None:
        """Forget the failures that were ordered and have not happened."""
        self._failures.clear()

    def slow(self, method: str, seconds: float) -> None:
        """Let every call of a method ("*": of all) take so long before it is carried out."""
        self._latency[method] = seconds

    def made(self, *methods: str) -> list[Call]:
        """The calls of these methods, in order."""
        return [call for call in self.calls if call.method in methods]

    def passes(self, seconds: float) -> None:
        """Let time pass: updates expire, presses grow too old to be answered, messages too old to be deleted."""
        self._shift += seconds

    async def push_raw(self, update: Json) -> int:
        """Queue any update at all, unjudged: something broken, something from the future, something twice."""
        kind = next((name for name in update if name != "update_id"), "")
        return self.updates.add_raw(update, kind, ("raw", kind), DAY)

    async def redeliver(self, update: Json) -> int:
        """Queue an update once more that the bot has confirmed: for a webhook, or a poller that has lost its offset."""
        return await self.push_raw(update)

    @property
    def deliveries(self) -> list[Delivery]:
        """The attempts to reach the webhook."""
        return self.updates.deliveries

    async def drained(self, seconds: float = 5.0) -> None:
        """Until no update waits for the bot."""
        async with asyncio.timeout(seconds):
            while self.updates.waiting:  # noqa: ASYNC110
                await asyncio.sleep(0.01)

    def unanswered(self) -> list[str]:
        """Presses that the bot has got and not answered."""
        got = self.updates.handed_out
        return [query.id for query in self.queries.values() if query.answered is None and query.update in got]

    def unfinished(self, user: User) -> bool:
        """Whether anything of this person waits for the bot."""
        mine = {("chat", user.id), ("callback", user.id), ("member", user.id)}
        waiting = any(pending.queue in mine for pending in self.updates.waiting.values())
        return waiting or any(
            query.answered is None and query.user == user.id and self.now() - query.at < ANSWER_SECONDS
            for query in self.queries.values()
        )

    def story(self) -> str:
        """The last calls, for the message of a failed test."""
        last = [f"{call.method} → {call.status} {call.description}".rstrip() for call in self.calls[-8:]]
        return f"last calls: {last}; waiting updates: {sorted(self.updates.waiting)}; faults: {self.faults}"

    def now(self) -> float:
        """Telegram's clock."""
        return time.time() + self._shift

    def time(self) -> float:
        """The loop's clock."""
        return asyncio.get_running_loop().time()

    # --- For people ---

    def new_message_id(self) -> int:
        """The next message's id."""
        return next(self._message_ids)

    def new_query(self, user: User) -> str:
        """A press that has to be answered."""
        id = str(4_000_000_000_000_000 + next(self._ids))
        self.queries[id] = Query(id, user.id, self.now(), update=0)
        return id

    def new_file(self, upload: Upload | None = None) -> dict[str, object]:
        """The ids of a file, and its size."""
        id = f"BQACAgIAAxkBAAI{next(self._ids):06d}"
        self._files[id] = upload or Upload("file.bin", "application/octet-stream", b"\0" * 64)
        return {"file_id": id, "file_unique_id": f"AgAD{id[-6:]}", "file_size": len(self._files[id].content)}

    def push(self, kind: str, content: Json, queue: Hashable, lasts: float) -> Json:
        """Tell the bot of something a person did."""
        update = self.updates.add(kind, content, queue, lasts)
        if update is None:
            self.queries.pop(str(content.get("id")), None)
            return {"update_id": 0, kind: content}
        self.faults += oracle.update_faults(update)
        id = update["update_id"]
        if kind == "callback_query" and isinstance(id, int):
            self.queries[str(content["id"])].update = id
        return update

    def payload(self, user: User, message: Message) -> Json:
        """The Message object."""
        result: dict[str, object] = {
            "message_id": message.id,
            "from": self.as_user() if message.by_bot else user.as_user(),
            "chat": user.as_chat(),
            "date": message.date,
            **({"edit_date": message.edited} if message.edited else {}),
            **message.content,
        }
        if message.keyboard:
            result["reply_markup"] = message.keyboard
        return result

    def as_user(self) -> Json:
        """The bot's own User object."""
        id = int(self.token.split(":")[0])
        return {"id": id, "is_bot": True, "first_name": "Centre", "username": "standin_centre_bot"}

    # --- HTTP ---

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        method = self._spelling.get(request.match_info["method"].lower(), request.match_info["method"])
        try:
            self._admit(request)
            params = await read(request)
        except Refusal as refusal:
            return _answer(refusal)
        call = Call(method, params.readable(), params.files, self.time())
        self.calls.append(call)
        self._judge(call, params)
        await asyncio.sleep(self._latency.get(method, self._latency.get("*", 0)))
        failure = self._ordered(call)
        if failure and failure.how != "drop-after":
            return self._fail(request, call, failure)
        outcome = await self._carry_out(method, params)
        if failure:
            return _hang_up(request)
        return self._answer_call(call, outcome)

    def _admit(self, request: web.Request) -> None:
        token = request.match_info["token"]
        if not _TOKEN.fullmatch(token):
            raise Refusal(404, "Not Found")
        if token != self.token:
            raise Refusal(401, "Unauthorized")
        if request.method not in {"GET", "POST"}:
            raise Refusal(405, "Method Not Allowed")

    async def _carry_out(self, method: str, params: Params) -> object | Refusal:
        handler = self._handlers.get(method)
        if handler is None:
            self.faults.append(f"{method}: unknown to the stand-in")
            return Refusal(404, "Not Found: method not found")
        try:
            self._hold_back(method)
            return await handler(params)
        except Refusal as refusal:
            return refusal
        except NotImplementedError as limitation:
            self.faults.append(f"{method}: {limitation}")
            return Refusal(500, f"Internal Server Error: {limitation}")

    def _answer_call(self, call: Call, outcome: object | Refusal) -> web.Response:
        if isinstance(outcome, Refusal):
            call.status, call.description = outcome.status, outcome.description
            return _answer(outcome)
        call.status = 200
        self.faults += oracle.result_faults(call.method, outcome)
        return web.json_response({"ok": True, "result": outcome})

    def _judge(self, call: Call, params: Params) -> None:
        parsed = None
        if params.text("parse_mode").lower() == "html":
            try:
                parsed = rules.from_html(params.text("text") or params.text("caption")).text
            except Refusal as refusal:
                self.faults.append(f"{call.method}: {refusal.description}")
        self.faults += oracle.call_faults(call.method, call.params, list(call.files), parsed_text=parsed)

    def _ordered(self, call: Call) -> Failure | None:
        for failure in self._failures:
            if failure.fits(call):
                failure.times -= 1
                if not failure.times:
                    self._failures.remove(failure)
                return failure
        return None

    def _fail(self, request: web.Request, call: Call, failure: Failure) -> web.StreamResponse:
        if failure.how == "drop":
            return _hang_up(request)
        if failure.how == "html502":
            call.status = 502
            return web.Response(status=502, text=_HTML_502, content_type="text/html")
        assert isinstance(failure.how, int)
        words = failure.description or _USUAL.get(failure.how, "Bad Request")
        if failure.how == 429 and failure.retry_after:
            words = f"Too Many Requests: retry after {failure.retry_after}"
        refusal = Refusal(failure.how, words, retry_after=failure.retry_after, migrate_to=failure.migrate_to)
        call.status, call.description = refusal.status, refusal.description
        return _answer(refusal)

    def _hold_back(self, method: str) -> None:
        """The strict rate limit: no more than so many messages in any second."""
        if self.per_second is None or not method.startswith(_LIMITED):
            return
        now = self.time()
        while self._sent and self._sent[0] <= now - 1:
            self._sent.popleft()
        if len(self._sent) >= self.per_second:
            raise Refusal(429, "Too Many Requests: retry after 1", retry_after=1)
        self._sent.append(now)

    async def _reply(self, reply: Json) -> None:
        """A call that came as the answer to a webhook."""
        method = self._spelling.get(str(reply["method"]).lower(), str(reply["method"]))
        params = Params({name: written(value) for name, value in reply.items() if name != "method"})
        call = Call(method, params.readable(), {}, self.time())
        self.calls.append(call)
        self._judge(call, params)
        self._answer_call(call, await self._carry_out(method, params))

    async def _serve_file(self, request: web.Request) -> web.StreamResponse:
        upload = self._files.get(request.match_info["path"].removeprefix("documents/"))
        if request.match_info["token"] != self.token or upload is None:
            return _answer(Refusal(404, "Not Found"))
        return web.Response(body=upload.content)

    # --- Methods ---

    def _table(self) -> dict[str, Handler]:
        return {
            "getMe": self._get_me,
            "getUpdates": self._get_updates,
            "setWebhook": self._set_webhook,
            "deleteWebhook": self._delete_webhook,
            "getWebhookInfo": self._get_webhook_info,
            "sendMessage": self._send_message,
            "sendDocument": self._send_document,
            "sendLocation": self._send_location,
            "sendVenue": self._send_venue,
            "sendChatAction": self._send_chat_action,
            "editMessageText": self._edit_message_text,
            "editMessageReplyMarkup": self._edit_message_reply_markup,
            "deleteMessage": self._delete_message,
            "answerCallbackQuery": self._answer_callback_query,
            "getFile": self._get_file,
            "setMyCommands": self._set_my_commands,
            "getMyCommands": self._get_my_commands,
            "deleteMyCommands": self._delete_my_commands,
            "setMyName": self._setter(self.texts.name, "name", 64),
            "setMyDescription": self._setter(self.texts.description, "description", 512),
            "setMyShortDescription": self._setter(self.texts.short_description, "short_description", 120),
            "getMyName": self._getter(self.texts.name, "name"),
            "getMyDescription": self._getter(self.texts.description, "description"),
            "getMyShortDescription": self._getter(self.texts.short_description, "short_description"),
        }

    async def _get_me(self, _: Params) -> object:
        can = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}
        return {**self.as_user(), **can, "can_connect_to_business": False, "has_main_web_app": False}

    async def _get_updates(self, params: Params) -> object:
        self._set_allowed(params)
        return await self.updates.poll(
            params.integer("offset", 0, -(2**31), 2**31 - 1),
            params.integer("limit", 100, 1, 100),
            params.integer("timeout", 0, 0, 50),
        )

    def _set_allowed(self, params: Params) -> None:
        """Left out, the earlier choice stays; an empty list is the default choice."""
        if "allowed_updates" not in params.raw:
            return
        try:
            kinds = params.tree("allowed_updates")
        except ValueError:
            raise bad_request("can't parse allowed updates") from None
        if not isinstance(kinds, list):
            raise bad_request("allowed_updates must be an Array of String")
        self.updates.allowed = frozenset(str(kind) for kind in kinds)

    async def _set_webhook(self, params: Params) -> object:
        url = params.text("url")
        if not url:
            return await self._delete_webhook(params)
        _check_webhook(url)
        secret = params.text("secret_token")
        if not _SECRET.fullmatch(secret):
            raise bad_request("secret token contains unallowed characters")
        self._set_allowed(params)
        webhook = Webhook(
            url, secret, params.integer("max_connections", 40, 1, 100), params.text("ip_address") or "127.0.0.1"
        )
        await self.updates.set_webhook(webhook, drop=params.flag("drop_pending_updates"))
        return True

    async def _delete_webhook(self, params: Params) -> object:
        await self.updates.set_webhook(None, drop=params.flag("drop_pending_updates"))
        return True

    async def _get_webhook_info(self, _: Params) -> object:
        updates = self.updates
        webhook = updates.webhook
        info: dict[str, object] = {
            "url": webhook.url if webhook else "",
            "has_custom_certificate": False,
            "pending_update_count": len(updates.waiting),
        }
        if webhook:
            info |= {"max_connections": webhook.max_connections, "ip_address": webhook.ip_address}
        if updates.allowed:
            info["allowed_updates"] = sorted(updates.allowed)
        if updates.last_error:
            info |= {"last_error_date": updates.last_error[0], "last_error_message": updates.last_error[1]}
        return info

    async def _send_message(self, params: Params) -> object:
        formatted = rules.message_text(params)
        return self._send(params, _words(formatted, "text", "entities"))

    async def _send_document(self, params: Params) -> object:
        upload = self._uploaded(params, "document")
        words = _words(rules.caption(params), "caption", "caption_entities")
        document = {**self.new_file(upload), "file_name": upload.name, "mime_type": upload.content_type}
        return self._send(params, {"document": document, **words}, upload)

    def _uploaded(self, params: Params, name: str) -> Upload:
        value = params.text(name)
        if value.startswith("attach://"):
            upload = params.files.get(value.removeprefix("attach://"))
        elif value:
            upload = self._files.get(value)
            if upload is None:
                raise bad_request("wrong file identifier/HTTP URL specified")
        else:
            upload = params.files.get(name)
        if upload is None:
            raise bad_request(f"there is no {name} in the request")
        if not upload.content:
            raise bad_request("file must be non-empty")
        if len(upload.content) > 50_000_000:
            raise Refusal(413, "Request Entity Too Large")
        return upload

    async def _send_location(self, params: Params) -> object:
        latitude, longitude = rules.degrees(params)
        return self._send(params, {"location": {"latitude": latitude, "longitude": longitude}})

    async def _send_venue(self, params: Params) -> object:
        latitude, longitude = rules.degrees(params)
        for name in ("title", "address"):
            if not params.text(name):
                raise bad_request(f"{name} is empty" if name == "address" else "venue title must be non-empty")
        location = {"latitude": latitude, "longitude": longitude}
        venue = {"location": location, "title": params.text("title"), "address": params.text("address")}
        return self._send(params, {"location": location, "venue": venue})

    async def _send_chat_action(self, params: Params) -> object:
        self._writable(params)
        if not params.text("action"):
            raise bad_request("wrong parameter action in request")
        return True

    def _send(self, params: Params, content: dict[str, object], upload: Upload | None = None) -> Json:
        keyboard = rules.markup(params)
        user = self._writable(params)
        message = Message(self.new_message_id(), by_bot=True, date=int(self.now()), content=content, file=upload)
        if keyboard and "inline_keyboard" in keyboard:
            message.keyboard = keyboard if keyboard["inline_keyboard"] else None
        elif keyboard and "keyboard" in keyboard:
            user.keyboard = keyboard
        elif keyboard and "remove_keyboard" in keyboard:
            user.keyboard = None
        user.history[message.id] = message
        user.changed()
        return self.payload(user, message)

    def _chat(self, params: Params) -> User:
        if not params.text("chat_id"):
            raise bad_request("chat_id is empty")
        user = self.users.get(params.integer("chat_id", 0, -(2**60), 2**60))
        if user is None or not user.met:
            raise bad_request("chat not found")
        if user.deactivated:
            raise Refusal(403, "Forbidden: user is deactivated")
        return user

    def _writable(self, params: Params) -> User:
        user = self._chat(params)
        if user.blocked:
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        return user

    def _message(self, params: Params, what: str) -> tuple[User, Message]:
        id = params.integer("message_id", 0, 0, 2**31 - 1)
        if not params.text("chat_id") and not id:
            raise bad_request("message identifier is not specified")
        user = self._chat(params)
        message = user.history.get(id)
        if message is None:
            raise bad_request(f"message to {what} not found")
        return user, message

    async def _edit_message_text(self, params: Params) -> object:
        formatted = rules.message_text(params)
        keyboard = rules.markup(params, inline_only=True)
        user, message = self._message(params, "edit")
        _must_be_ours(message)
        if "text" not in message.content:
            raise bad_request("there is no text in the message to edit")
        return self._edit(user, message, _words(formatted, "text", "entities"), keyboard)

    async def _edit_message_reply_markup(self, params: Params) -> object:
        keyboard = rules.markup(params, inline_only=True)
        user, message = self._message(params, "edit")
        _must_be_ours(message)
        return self._edit(user, message, message.content, keyboard)

    def _edit(self, user: User, message: Message, content: dict[str, object], keyboard: Json | None) -> Json:
        shown = keyboard if keyboard and keyboard["inline_keyboard"] else None
        if (content, shown) == (message.content, message.keyboard):
            raise bad_request(
                "message is not modified: specified new message content and reply markup are exactly the same "
                "as a current content and reply markup of the message"
            )
        if user.blocked:
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        message.content, message.keyboard, message.edited = content, shown, int(self.now())
        user.changed()
        return self.payload(user, message)

    async def _delete_message(self, params: Params) -> object:
        user, message = self._message(params, "delete")
        if self.now() - message.date > 2 * DAY:
            raise bad_request("message can't be deleted for everyone")
        del user.history[message.id]
        user.changed()
        return True

    async def _answer_callback_query(self, params: Params) -> object:
        query = self.queries.get(params.text("callback_query_id"))
        if query is None or query.answered or self.now() - query.at > ANSWER_SECONDS:
            raise bad_request("query is too old and response timeout expired or query ID is invalid")
        if rules.units(params.text("text")) > 200:
            raise bad_request("MESSAGE_TOO_LONG")
        query.answered = Answered(query.id, params.text("text"), params.flag("show_alert"), params.text("url"))
        user = self.users[query.user]
        user.answers.append(query.answered)
        return True

    async def _get_file(self, params: Params) -> object:
        id = params.text("file_id")
        if id not in self._files:
            raise bad_request("invalid file_id" if id else "file_id not specified")
        size = len(self._files[id].content)
        return {"file_id": id, "file_unique_id": f"AgAD{id[-6:]}", "file_size": size, "file_path": f"documents/{id}"}

    async def _set_my_commands(self, params: Params) -> object:
        commands = rules.commands(params)
        self.commands[self._scope(params)] = commands
        return True

    async def _get_my_commands(self, params: Params) -> object:
        return self.commands.get(self._scope(params), [])

    async def _delete_my_commands(self, params: Params) -> object:
        self.commands.pop(self._scope(params), None)
        return True

    def _scope(self, params: Params) -> tuple[str, str]:
        scope = params.tree("scope") or {"type": "default"}
        if not isinstance(scope, dict) or "type" not in scope:
            raise bad_request("can't parse BotCommandScope: can't find field \"type\"")
        own = scope["type"] if len(scope) == 1 else json.dumps(scope, sort_keys=True)
        return str(own), rules.language(params)

    def _setter(self, texts: dict[str, str], name: str, most: int) -> Handler:
        async def set_text(params: Params) -> object:
            if rules.units(params.text(name)) > most:
                raise bad_request(f"{name.replace('_', ' ')} is too long")
            texts[rules.language(params)] = params.text(name)
            return True

        return set_text

    def _getter(self, texts: dict[str, str], name: str) -> Handler:
        async def get_text(params: Params) -> object:
            return {name: texts.get(rules.language(params)) or texts.get("", "")}

        return get_text


_USUAL = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden: bot was blocked by the user",
    404: "Not Found",
    409: "Conflict",
    429: "Too Many Requests: retry after 1",
    500: "Internal Server Error",
    502: "Bad Gateway",
    504: "Gateway Timeout",
}


def _answer(refusal: Refusal) -> web.Response:
    headers = {"Retry-After": str(refusal.retry_after)} if refusal.retry_after else {}
    return web.json_response(refusal.body(), status=refusal.status, headers=headers)


def _hang_up(request: web.Request) -> web.Response:
    """Break the connection; what is returned reaches nobody."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)


def _words(formatted: rules.Formatted, name: str, entities: str) -> dict[str, object]:
    if not formatted.text:
        return {}
    return {name: formatted.text, **({entities: list(formatted.entities)} if formatted.entities else {})}


def _must_be_ours(message: Message) -> None:
    if not message.by_bot:
        raise bad_request("message can't be edited")


def _check_webhook(url: str) -> None:
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise bad_request("bad webhook: Wrong HTTP URL") from None
    if host in {"127.0.0.1", "localhost", "::1"}:
        return
    if parts.scheme != "https":
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if port not in _PORTS:
        raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
