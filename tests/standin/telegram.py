"""A Bot API server on the loopback: as strict as Telegram, with people who write, failures to order, and a judge.

    async with StandIn() as api:
        user = api.user(7, language_code="uk")
        ...start the bot against api.url with the token TOKEN...
        await user.says("/start")
        screen = await user.waits()

What messages hold and what the bot does with them is in `media` and `message_methods`; groups are in `groups`,
`members` and `chat_methods`. Leaving the block fails the test if the judge has found fault with anything that passed
(`api.faults`). Where it is more lenient than Telegram it is like a self-hosted server started with `--local`: a webhook
may be plain http on the loopback, on any port. Times of Telegram's own (back-off, expiry) pass at `second` and with
`api.passes`.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import re
import time
from collections import deque
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Literal, Self
from urllib.parse import urlsplit

from aiohttp import web

from tests.patience import PATIENCE
from tests.standin import oracle, rules
from tests.standin.chat_methods import ChatMethods
from tests.standin.chats import Answered, Chat, Query
from tests.standin.groups import Group
from tests.standin.media import DOWNLOAD_BYTES, Files
from tests.standin.members import RIGHTS, Member
from tests.standin.message_methods import MessageMethods
from tests.standin.people import User
from tests.standin.updates import Delivery, Updates, Webhook
from tests.standin.wire import Handler, Json, Params, Refusal, Upload, bad_request, read, written

TOKEN = "4242424242:AAH-a-token-that-only-the-stand-in-knows"  # made up
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


class StandIn:
    """The server.

    `second` is how long a second of the webhook's back-off lasts, `per_second` a strict rate limit, `group_per_minute`
    the limit of messages in one group (Telegram's is 20), and `minute` how long a minute of that limit lasts.
    """

    def __init__(
        self,
        token: str = TOKEN,
        *,
        second: float = 0.02,
        per_second: int | None = None,
        group_per_minute: int | None = None,
        minute: float = 60.0,
        read_timeout: float = 60.0,
    ) -> None:
        self.token = token
        self.per_second = per_second
        self.group_per_minute = group_per_minute
        self.minute = minute
        self.url = ""
        self.calls: list[Call] = []
        self.faults: list[str] = []
        self.users: dict[int, User] = {}
        self.groups: dict[int, Group] = {}
        self.files = Files()
        self.queries: dict[str, Query] = {}
        self.commands: dict[tuple[str, str], list[Json]] = {}
        self.texts = Texts()
        self._second = second
        self._read_timeout = read_timeout
        self._shift = 0.0
        self._failures: list[Failure] = []
        self._latency: dict[str, float] = {}
        self._sent: deque[float] = deque()
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

    def group(
        self, id: int, title: str, *, forum: bool = True, members: Iterable[User] = (), bot: bool = True
    ) -> Group:
        """A group with these people in it; the bot is an administrator with all rights, or (`bot=False`) not there."""
        assert id < 0, "groups have negative ids"
        assert id not in self.groups
        seat = Member(self.as_user(), "administrator" if bot else "left", rights=dict.fromkeys(RIGHTS, bot))
        self.groups[id] = Group(self, id, title, forum, bot=seat)
        for user in members:
            self.groups[id].seats(user)
        return self.groups[id]

    async def adds_bot_to(self, group: Group, *, by: User | None = None, admin: bool = False) -> None:
        """Somebody takes the bot into a group."""
        await group.adds_bot(by=by, admin=admin)

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

    async def drained(self, seconds: float = PATIENCE) -> None:
        """Until no update waits for the bot."""
        async with asyncio.timeout(seconds):
            while self.updates.waiting:  # noqa: ASYNC110
                await asyncio.sleep(0.01)

    def unanswered(self) -> list[str]:
        """Presses that the bot has got and not answered."""
        got = self.updates.handed_out
        return [query.id for query in self.queries.values() if query.answered is None and query.update in got]

    def unfinished(self, chat: Chat) -> bool:
        """Whether anything that happened in this chat waits for the bot."""
        presses = [query for query in self.queries.values() if query.chat == chat.id]
        pressed = {query.update for query in presses}
        mine = {("chat", chat.id), ("member", chat.id), ("reaction", chat.id)}
        waiting = any(
            pending.queue in mine or pending.id in pressed or _chat_of(pending.update) == chat.id
            for pending in self.updates.waiting.values()
        )
        return waiting or any(query.answered is None and self.now() - query.at < ANSWER_SECONDS for query in presses)

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

    def new_query(self, user: int, chat: int) -> str:
        """A press that has to be answered."""
        id = str(4_000_000_000_000_000 + next(self._ids))
        self.queries[id] = Query(id, user, self.now(), update=0, chat=chat)
        return id

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
        file = self.files.at(request.match_info["path"])
        if request.match_info["token"] != self.token or file is None:
            return _answer(Refusal(404, "Not Found"))
        return web.Response(body=file.upload.content)

    # --- Methods ---

    def _table(self) -> dict[str, Handler]:
        return {
            "getMe": self._get_me,
            "getUpdates": self._get_updates,
            "setWebhook": self._set_webhook,
            "deleteWebhook": self._delete_webhook,
            "getWebhookInfo": self._get_webhook_info,
            **MessageMethods(self).table(),
            **ChatMethods(self).table(),
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

    def chat(self, params: Params, name: str = "chat_id", *, writing: bool = False) -> Chat:
        """The chat that a call means, if the bot may go there."""
        if not params.text(name):
            raise bad_request(f"{name} is empty")
        id = params.integer(name, 0, -(2**60), 2**60)
        chat = self.users.get(id) or self.groups.get(id)
        if chat is None or (isinstance(chat, Group) and not chat.known_to_bot):
            raise bad_request("chat not found")
        chat.admit(writing=writing)
        return chat

    def take_room(self, chat: Chat, count: int) -> None:
        """Count messages of the bot against the limit of a group."""
        if isinstance(chat, Group):
            chat.take_room(count, self.group_per_minute, self.minute)

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
        file = self.files.stored.get(id)
        if file is None:
            raise bad_request("invalid file_id" if id else "file_id not specified")
        if len(file.upload.content) > DOWNLOAD_BYTES:
            raise bad_request("file is too big")
        return {**file.ids, "file_path": file.path}

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


def _chat_of(update: Json) -> object:
    """The chat in which somebody has become something else."""
    content = update.get("chat_member")
    chat = content.get("chat") if isinstance(content, Mapping) else None
    return chat.get("id") if isinstance(chat, Mapping) else None


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
