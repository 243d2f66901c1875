"""A Viber server on the loopback: strict, with people who write and tap, failures to order, and a judge.

    async with ViberStandIn() as api:
        ada = api.user(language="uk-UA", api_version=10)
        ...start the bot against api.url with the token VIBER_TOKEN and let it set its webhook...
        await ada.opens(context="krakow")
        screen = await ada.waits()
        await ada.taps("Booking")

Leaving the block fails the test if anything that passed was faulty (`api.faults`). Where it is more lenient than Viber
it is because of the loopback: webhook and media may be plain http there, and media are fetched from nowhere else. Where
sources differ it is as strict as the strictest: a session begins with a person's first message, and a message without a
keyboard takes the keyboard away. Clock hours begin when the stand-in does. Viber's back-off passes at `second`.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import itertools
import json
import time
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Literal, Self

import aiohttp
from aiohttp import web

from tests.patience import PATIENCE
from tests.standin import viber_rules as rules
from tests.standin import viberbot_judge as judge
from tests.standin.viber_rules import Refusal
from tests.standin.wire import Json

VIBER_TOKEN = "4e1a0f7c92b3d685-7b30c4e8a15f9d26-c0ffee5ca1ab1e42"  # made up
HOST = "SN-CHAT-02_"
PAUSES = (5, 10, 20, 40, 80, 160, 320, 640, 640, 640, 640, 0)
"""Seconds after each attempt to reach the webhook; Viber says only "several times for an hour"."""
SESSION = 24 * 3600.0
UNANSWERED = 100
"""So many messages a person may get in a clock hour without a reply of theirs."""
CHOSEN = frozenset({"delivered", "seen", "failed", "conversation_started"})
ALWAYS = frozenset({"webhook", "message", "subscribed", "unsubscribed"})
OTHERS = frozenset({"client_status", "action"})
PARAMETERS = {
    "set_webhook": {"url", "event_types", "send_name", "send_photo", "is_inline"},
    "get_account_info": set[str](),
    "get_user_details": {"id"},
    "get_online": {"ids"},
}
MEDIA = "https://media.viber.invalid/dl"
CONTENTS: Mapping[str, Json] = {
    "picture": {"media": f"{MEDIA}/1.jpg?Expires=1", "thumbnail": f"{MEDIA}/2.jpg", "file_name": "1.jpg", "size": 9000},
    "video": {"media": f"{MEDIA}/3.mp4", "thumbnail": f"{MEDIA}/4.jpg", "size": 90_000, "duration": 3},
    "file": {"media": f"{MEDIA}/5.pdf", "file_name": "umowa.pdf", "size": 70_000},
    "sticker": {"sticker_id": 46105},
    "location": {"location": {"lat": 50.0614, "lon": 19.9366}},
    "url": {"media": "https://www.example.org/"},
}
"""What people send that is no text."""

Handler = Callable[[Json], Awaitable[Json]]


@dataclass(slots=True)
class Call:
    """One call of the bot. `status` is Viber's own, and None while no answer of Viber's has left."""

    method: str
    body: Json
    size: int
    status: object = None
    answer: Json = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Callback:
    """One attempt to tell the bot of an event; status 0 means that no answer came."""

    event: str
    body: Json
    status: int
    answer: str
    content_type: str


@dataclass(slots=True)
class Failure:
    """A failure to order."""

    method: str
    status: int | str
    http: int
    how: Literal["", "drop", "drop-after"]
    user: str
    times: int


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where events go, and what stands in them."""

    url: str
    event_types: tuple[str, ...]
    send_name: bool
    send_photo: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """One message of the bot on somebody's phone."""

    token: int
    body: Json
    content: bytes = b""
    """What was fetched from `media`."""

    @property
    def type(self) -> str:
        """Its type; empty for a keyboard alone."""
        return str(self.body.get("type", ""))

    @property
    def text(self) -> str:
        """Its words."""
        return str(self.body.get("text", ""))

    @property
    def media(self) -> str:
        """The address of its picture, file or link."""
        return str(self.body.get("media", ""))

    @property
    def rows(self) -> list[list[Json]]:
        """The buttons as a phone lays them out."""
        keyboard = self.body.get("keyboard")
        return rules.rows(keyboard["Buttons"]) if isinstance(keyboard, dict) else []

    @property
    def labels(self) -> list[str]:
        """The words on its buttons."""
        return [rules.label_of(button) for row in self.rows for button in row]


class ViberStandIn:
    """The server. `receipts` are sent after the answer to send_message, or "early": before it has left."""

    def __init__(
        self,
        token: str = VIBER_TOKEN,
        *,
        second: float = 0.01,
        patience: float = 5.0,
        receipts: bool | Literal["early"] = False,
    ) -> None:
        self.token = token
        self.receipts = receipts
        self.url = ""
        self.calls: list[Call] = []
        self.callbacks: list[Callback] = []
        self.faults: list[str] = []
        self.users: dict[str, Person] = {}
        self.webhook: Webhook | None = None
        self._second = second
        self._patience = patience
        self._shift = 0.0
        self._began = time.time()
        self._account = 0
        self._failures: list[Failure] = []
        self._kept: dict[str, tuple[bytes, float, int]] = {}
        self.fetched: list[str] = []
        """Which of the files that people have sent the bot has asked for, in order."""
        self._losses: deque[bool] = deque()
        self._welcomed: set[object] = set()
        self._tokens = itertools.count(5_851_650_804_048_782_321)
        self._asked: dict[str, list[float]] = {}
        self._waiting: dict[str, deque[bytes]] = {}
        self._workers: dict[str, asyncio.Task[None]] = {}
        self._handlers: dict[str, Handler] = {
            "set_webhook": self._set_webhook,
            "get_account_info": self._get_account_info,
            "send_message": self._send_message,
            "broadcast_message": self._broadcast_message,
            "get_user_details": self._get_user_details,
            "get_online": self._get_online,
        }

    # --- Life ---

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_post("/pa/{method}", self._serve)
        app.router.add_get("/dl/{name}", self._media)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/pa"
        self._http = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=self._patience))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            await self._stop()
        finally:
            await self._http.close()
            await self._runner.cleanup()
        if problem is None and self.faults:
            raise AssertionError("the judge has found fault:\n" + "\n".join(self.faults))

    async def _stop(self) -> None:
        """Tell the bot of nothing more."""
        for worker in self._workers.values():
            worker.cancel()
        for outcome in await asyncio.gather(*self._workers.values(), return_exceptions=True):
            if isinstance(outcome, Exception):
                raise outcome
        self._workers.clear()
        self._waiting.clear()

    # --- For tests ---

    def user(
        self,
        *,
        name: str = "Оксана",
        language: str = "uk-UA",
        country: str = "UA",
        api_version: int = 10,
        send_name: bool = True,
        desktop: bool | Literal["text"] = False,
        devices: int = 1,
        subscribed: bool = False,
    ) -> Person:
        """A person. The bot can write to them once they have written or subscribed, or if they are so already.

        On a desktop sharing a number brings an empty one, or only the ActionBody as a text: both have been seen.
        """
        digest = hashlib.sha256(f"{self.token} {len(self.users)}".encode()).digest()
        id = base64.b64encode(b"\xfb\xff" + digest[:14]).decode()  # begins with +/ and ends with ==
        self.users[id] = Person(
            self,
            id,
            name=name,
            language=language,
            country=country,
            api_version=api_version,
            send_name=send_name,
            desktop=desktop,
            devices=devices,
            subscribed=subscribed,
        )
        return self.users[id]

    def fails(
        self,
        method: str,
        *,
        status: int | str = 0,
        http: int = 0,
        how: Literal["", "drop", "drop-after"] = "",
        user: Person | None = None,
        times: int = 1,
    ) -> None:
        """Let the next calls fail: by a status, by HTTP and a page, or by breaking before or after the work."""
        self._failures.append(Failure(method, status, http, how, user.id if user else "", times))

    def account_is(self, status: int) -> None:
        """Let every message be refused with this status, until it is 0 again."""
        self._account = status

    def rejects_keyboards_of(self, user: Person, *, rejects: bool = True) -> None:
        """Let this person's phone refuse every message with a keyboard that the server has taken."""
        user.rejects_keyboards = rejects

    def loses_answers(self, times: int = 1, *, heard: bool = False) -> None:
        """Let events be repeated that were answered with 200: the answer was lost, or it was heard all the same."""
        self._losses.extend([heard] * times)

    def passes(self, *, hours: float) -> None:
        """Let time pass: sessions end, and new clock hours begin."""
        self._shift += hours * 3600

    def made(self, *methods: str) -> list[Call]:
        """The calls of these methods, in order."""
        return [call for call in self.calls if call.method in methods]

    def told(self, *events: str) -> list[Callback]:
        """The attempts to tell the bot of these events, in order."""
        return [callback for callback in self.callbacks if callback.event in events]

    async def posts(self, event: Json | bytes, signature: str | None = None) -> Callback:
        """One event past all queues and judges: forged, broken, from the future, or a second time."""
        assert self.webhook, "the bot has set no webhook"
        return await self._post(self.webhook, event if isinstance(event, bytes) else _written(event), signature)

    def keeps(self, name: str, content: bytes, *, seconds: float = 0.0, status: int = 200) -> str:
        """What somebody has sent, at the address where Viber keeps it: perhaps slowly, or not any more."""
        self._kept[name] = (content, seconds, status)
        return f"{self.url.removesuffix('/pa')}/dl/{name}"

    async def drained(self, seconds: float = PATIENCE) -> None:
        """Until no event waits for the bot."""
        async with asyncio.timeout(seconds):
            while any(self._waiting.values()):  # noqa: ASYNC110
                await asyncio.sleep(self._second)

    def unfinished(self, user: Person) -> bool:
        """Whether an event of this person waits for the bot."""
        return bool(self._waiting.get(user.id))

    def story(self) -> str:
        """The last calls and events, for the message of a failed test."""
        calls = [f"{call.method} → {call.status}" for call in self.calls[-8:]]
        events = [f"{callback.event} → {callback.status}" for callback in self.callbacks[-8:]]
        return f"webhook: {bool(self.webhook)}; last calls: {calls}; last events: {events}; faults: {self.faults}"

    def now(self) -> float:
        """Viber's clock."""
        return time.time() + self._shift

    # --- Events ---

    def new_token(self) -> int:
        """The next message's token: too large for a double."""
        return next(self._tokens)

    def sign(self, raw: bytes) -> str:
        """What stands in X-Viber-Content-Signature."""
        return hmac.new(self.token.encode(), raw, hashlib.sha256).hexdigest()

    def tell(self, queue: str, event: str, content: Json, token: int = 0) -> int:
        """Queue an event, whose token comes back. One event of a queue waits for the one before."""
        token = token or self.new_token()
        wanted = ALWAYS | set(self.webhook.event_types) if self.webhook else set()
        if event in wanted:
            self._waiting.setdefault(queue, deque()).append(self._event(event, token, content))
            if queue not in self._workers or self._workers[queue].done():
                self._workers[queue] = asyncio.create_task(self._deliver(queue))
        return token

    def _event(self, event: str, token: int, content: Json) -> bytes:
        stamp = int(self.now() * 1000)
        head = {"event": event, "timestamp": stamp, "chat_hostname": HOST, "message_token": token}
        raw = _written({**head, **content})
        self.faults += judge.event_faults(raw, self.sign(raw), self.token)
        return raw

    async def _deliver(self, queue: str) -> None:
        waiting = self._waiting[queue]
        while waiting and self.webhook:
            for pause in PAUSES:
                await asyncio.sleep(self._second)
                callback = await self._post(self.webhook, waiting[0])
                if callback.status == 200 and await self._hears(callback):
                    break
                await asyncio.sleep(pause * self._second)
            else:
                self.faults.append(f"{callback.event}: given up after {len(PAUSES)} attempts")
            waiting.popleft()

    async def _post(self, webhook: Webhook, raw: bytes, signature: str | None = None) -> Callback:
        signature = self.sign(raw) if signature is None else signature
        url = f"{webhook.url}{'&' if '?' in webhook.url else '?'}sig={signature}"
        headers = {"X-Viber-Content-Signature": signature, "Content-Type": "application/json"}
        try:
            async with self._http.post(url, data=raw, headers=headers, allow_redirects=False) as response:
                status, answer, kind = response.status, await response.text(), response.content_type
        except (aiohttp.ClientError, TimeoutError):
            status, answer, kind = 0, "", ""
        try:
            body = rules.read(raw)
        except Refusal:
            body = {}
        callback = Callback(str(body.get("event", "")), body, status, answer, kind)
        self.callbacks.append(callback)
        return callback

    async def _hears(self, callback: Callback) -> bool:
        """Take in the answer to an event; False if it has to be repeated all the same."""
        heard = self._losses.popleft() if self._losses else None
        if heard is not False and callback.answer.strip():
            if callback.event == "conversation_started":
                await self._welcome(callback)
            elif callback.content_type == "application/json":
                self.faults.append(f"{callback.event}: nobody reads what it is answered with")
        return heard is None

    async def _welcome(self, callback: Callback) -> None:
        """Show the welcome to the one who has opened the chat, once however often the event was repeated."""
        token, user = callback.body["message_token"], callback.body["user"]
        assert isinstance(user, dict)
        person = self.users[user["id"]]
        if callback.content_type != "application/json":
            self.faults.append("welcome: is not sent as application/json")
        try:
            body = rules.read(callback.answer.encode())
            self._judge(body, "welcome")
            rules.check(body, "welcome")
            _check_version(person, body)
        except Refusal as refusal:
            self.faults.append(f"welcome is refused: {refusal}")
            return
        if token not in self._welcomed:
            self._welcomed.add(token)
            await self._show(person, body, self.new_token())

    # --- HTTP ---

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        method, raw = request.match_info["method"], await request.read()
        if request.headers.get("Content-Type", "application/json").partition(";")[0] != "application/json":
            self.faults.append(f"{method}: is not sent as application/json")
        try:
            body = rules.read(raw)
        except Refusal as refusal:
            self.faults.append(f"{method}: {refusal}")
            return web.json_response(refusal.body())
        call = Call(method, body, len(raw))
        self.calls.append(call)
        if method in {"send_message", "broadcast_message"}:
            self._judge(body, method)
        failure = self._ordered(method, "", str(body.get("receiver", "")))
        if failure and failure.how != "drop-after":
            return self._fail(request, call, failure)
        answer = await self._answer(call, request.headers.get("X-Viber-Auth-Token") or body.get("auth_token"))
        if failure:
            return _hang_up(request)
        call.status, call.answer = answer["status"], answer
        return web.json_response(answer)

    async def _answer(self, call: Call, token: object) -> Json:
        handler = self._handlers.get(call.method)
        if handler is None:
            self.faults.append(f"{call.method}: no such method")
            return Refusal(3).body()
        unknown = call.body.keys() - PARAMETERS.get(call.method, call.body.keys()) - {"auth_token"}
        self.faults += [f"{call.method}: unknown field {name}" for name in sorted(unknown)]
        try:
            if token != self.token:
                raise Refusal(2)
            return {"status": 0, "status_message": "ok", "chat_hostname": HOST, **await handler(call.body)}
        except Refusal as refusal:
            return refusal.body()

    def _ordered(self, method: str, *users: str) -> Failure | None:
        for failure in self._failures:
            if failure.method in {"*", method} and failure.user in users:
                failure.times -= 1
                if not failure.times:
                    self._failures.remove(failure)
                return failure
        return None

    def _fail(self, request: web.Request, call: Call, failure: Failure) -> web.StreamResponse:
        if failure.how == "drop":
            return _hang_up(request)
        if failure.http:
            return web.Response(status=failure.http, text="<html><body>nginx</body></html>", content_type="text/html")
        call.status = failure.status
        return web.json_response({"status": failure.status, "status_message": rules.STATUSES.get(int(failure.status))})

    async def _media(self, request: web.Request) -> web.Response:
        content, seconds, status = self._kept.get(request.match_info["name"], (b"", 0.0, 404))
        self.fetched.append(request.match_info["name"])
        await asyncio.sleep(seconds)
        headers = {"Location": f"{self.url.removesuffix('/pa')}/dl/elsewhere"} if 300 <= status < 400 else {}
        return web.Response(status=status, body=content, headers=headers)

    # --- Methods ---

    async def _set_webhook(self, body: Json) -> Json:
        url, asked = body.get("url"), body.get("event_types", sorted(CHOSEN | ALWAYS))
        if url == "":
            self.webhook = None
            await self._stop()
            return {"event_types": []}
        if not isinstance(url, str) or not rules.is_public(url):
            raise Refusal(1)
        if not isinstance(asked, list) or not {str(each) for each in asked} <= CHOSEN | ALWAYS | OTHERS:
            raise Refusal(3, "event_types")
        event_types = tuple(asked)
        webhook = Webhook(url, event_types, body.get("send_name") is True, body.get("send_photo") is True)
        check = await self._post(webhook, self._event("webhook", self.new_token(), {}))
        if check.status != 200:
            raise Refusal(1, f"Result: HTTP {check.status} from the webhook")
        self.webhook = webhook
        return {"event_types": [*event_types, "client_status"]}

    async def _get_account_info(self, _: Json) -> Json:
        webhook = self.webhook
        return {
            "id": "pa:5925429953186752236",
            "name": "Centre",
            "uri": "standincentre",
            "country": "PL",
            "webhook": webhook.url if webhook else "",
            "event_types": list(webhook.event_types) if webhook else [],
            "members": [{"id": next(iter(self.users), ""), "name": "Admin", "role": "superadmin"}],
            "subscribers_count": sum(person.subscribed for person in self.users.values()),
        }

    async def _send_message(self, body: Json) -> Json:
        self._accept(body, "send_message")
        token = self.new_token()
        person = self._reach(str(body["receiver"]), body)
        billing = 2 if person.in_session else 5
        await self._show(person, body, token)
        return {"message_token": token, "billing_status": billing}

    async def _broadcast_message(self, body: Json) -> Json:
        self._accept(body, "broadcast_message")
        token, failed, receivers = self.new_token(), list[Json](), body["broadcast_list"]
        assert isinstance(receivers, list)
        for receiver in receivers:
            try:
                if failure := self._ordered("broadcast_message", receiver):
                    raise Refusal(int(failure.status))
                await self._show(self._reach(receiver, body), body, token)
            except Refusal as refusal:
                failed.append({"receiver": receiver, **refusal.body()})
        return {"message_token": token, "failed_list": failed}

    async def _get_user_details(self, body: Json) -> Json:
        person = self._known(str(body.get("id")))
        recent = [at for at in self._asked.get(person.id, []) if at > self.now() - SESSION / 2]
        if len(recent) >= 2:
            raise Refusal(12)
        self._asked[person.id] = [*recent, self.now()]
        details = {"primary_device_os": "Android 14", "viber_version": "25.1.0", "mcc": 260, "mnc": 2}
        return {"message_token": self.new_token(), "user": {**person.as_user(), **details, "device_type": "phone"}}

    async def _get_online(self, body: Json) -> Json:
        ids = body.get("ids")
        if not isinstance(ids, list) or not 1 <= len(ids) <= 100:
            raise Refusal(3, "ids")
        return {"users": [{"id": id, "online_status": 1 if id in self.users else 3} for id in ids]}

    def _judge(self, body: Json, way: str) -> None:
        self.faults += [f"{way}: {problem.words}" for problem in rules.problems(body, way)]
        self.faults += judge.message_faults(body, self.token)

    def _accept(self, body: Json, way: str) -> None:
        if self._account:
            raise Refusal(self._account)
        if self.webhook is None:
            raise Refusal(10)
        rules.check(body, way)

    def _known(self, id: str) -> Person:
        if id not in self.users:
            raise Refusal(5)
        return self.users[id]

    def _reach(self, receiver: str, body: Json) -> Person:
        person = self._known(receiver)
        if not person.subscribed:
            raise Refusal(6)
        _check_version(person, body)
        hour = int((self.now() - self._began) // 3600)
        if person.hour != hour:
            person.hour, person.unanswered = hour, 0
        if person.unanswered >= UNANSWERED:
            raise Refusal(12)
        person.unanswered += 1
        return person

    async def _show(self, person: Person, body: Json, token: int) -> None:
        """Bring a message to somebody's phone; receipts have a queue of their own, and may overtake the answer."""
        content, queue = await self._fetch(body), f"{person.id} receipts"
        if "keyboard" in body and person.rejects_keyboards:
            self.tell(queue, "failed", {"user_id": person.id, "desc": "keyboard is not valid"}, token)
        else:
            person.receives(Shown(token, body, content))
            for _ in range(person.devices if self.receipts else 0):
                self.tell(queue, "delivered", {"user_id": person.id}, token)
        while self.receipts == "early" and self._waiting.get(queue):  # noqa: ASYNC110
            await asyncio.sleep(self._second)

    async def _fetch(self, body: Json) -> bytes:
        """Ask for the media as Viber's side does: their size first."""
        url = str(body.get("media", ""))
        if body.get("type") not in {"picture", "video", "file"}:
            return b""
        if not rules.is_local(url):
            self.faults.append("media: the stand-in fetches only from the loopback")
            return b""
        try:
            async with self._http.head(url) as head, self._http.get(url) as got:
                content, announced = await got.read(), head.headers.get("Content-Length", "")
                fetched = rules.Fetched(head.status, announced, got.status, got.content_type, content)
        except (aiohttp.ClientError, TimeoutError):
            fetched = rules.Fetched(0, "", 0, "", b"")
        self.faults += rules.media_faults(body, fetched)
        return fetched.content


@dataclass(eq=False)
class Person:
    """One person and their chat with the bot."""

    api: ViberStandIn
    id: str
    name: str
    language: str
    country: str
    api_version: int
    send_name: bool
    """Whether they allow bots to know their name; the bot has to ask for it, too."""
    desktop: bool | Literal["text"]
    devices: int
    subscribed: bool
    phone: str = "380440000000"
    messages: list[Shown] = field(default_factory=list)
    """What the bot has shown them, oldest first."""
    texts_in_chat: list[str] = field(default_factory=list)
    """What stands in the chat as theirs: words they typed, and bodies of buttons that were not silent."""
    opened: list[str] = field(default_factory=list)
    """Addresses that buttons have opened."""
    tracking_data: str = ""
    rejects_keyboards: bool = False
    session_began: float = float("-inf")
    hour: int = 0
    unanswered: int = 0
    _changes: int = 0
    _noticed: int = 0
    _seen: int = 0

    # --- What they see ---

    @property
    def screen(self) -> Shown:
        """The newest message of the bot, whose keyboard is the one on the phone."""
        if not self.messages:
            raise AssertionError("the bot has shown nothing")
        return self.messages[-1]

    @property
    def sees(self) -> str:
        """The text of the newest message."""
        return self.screen.text

    @property
    def labels(self) -> list[str]:
        """The words on the keyboard that is now at the bottom."""
        return self.messages[-1].labels if self.messages else []

    @property
    def in_session(self) -> bool:
        """Whether messages to them are free."""
        return self.api.now() < self.session_began + SESSION

    def receives(self, shown: Shown) -> None:
        """The bot has written."""
        self.messages.append(shown)
        self.tracking_data = str(shown.body.get("tracking_data", ""))
        self._changes += 1

    async def waits(self, timeout: float = PATIENCE, quiet: float = 0.3) -> Shown:  # noqa: ASYNC109
        """Until the bot has shown something since the last action, and has then been quiet for so many seconds."""
        await self._until(lambda: self._changes > self._noticed, timeout, "shown nothing")
        await self.settles(timeout, quiet)
        return self.screen

    async def settles(self, timeout: float = PATIENCE, quiet: float = 0.3) -> None:  # noqa: ASYNC109
        """Until the bot has taken every event of theirs, and has then been quiet for so many seconds."""
        await self._until(lambda: not self.api.unfinished(self), timeout, "not taken everything")
        before = -1
        while before != self._changes:
            before = self._changes
            await asyncio.sleep(quiet)
        self._noticed = self._changes
        if self.api.receipts and self.messages and self._seen != self.screen.token:
            self._seen = self.screen.token
            self.api.tell(f"{self.id} receipts", "seen", {"user_id": self.id}, self._seen)

    async def _until(self, holds: Callable[[], bool], seconds: float, what: str) -> None:
        until = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > until:
                raise AssertionError(f"the bot has {what} within {seconds} s; {self.api.story()}")
            await asyncio.sleep(0.01)

    # --- What they do; the token of the event comes back ---

    async def opens(self, context: str = "") -> int:
        """Open the chat, by its button or by a link."""
        why: dict[str, object] = {"type": "open", **({"context": context} if context else {})}
        return self._does("conversation_started", {**why, "user": self.as_user(), "subscribed": self.subscribed})

    async def writes(self, text: str) -> int:
        """Type something and send it."""
        self.texts_in_chat.append(text)
        return self._sends({"text": text, "type": "text"})

    async def taps(self, label: str, on: Shown | None = None) -> int:
        """Tap the button that begins with these words; `on` is an older screen, tapped as the newer one arrived."""
        shown = on or self.screen
        button = next((one for row in shown.rows for one in row if rules.label_of(one).startswith(label)), None)
        assert button is not None, f"no button {label!r} among {shown.labels}"
        body, silent = str(button.get("ActionBody", "")), rules.version(shown.body) >= rules.SILENT_SINCE
        silent = silent and button.get("Silent") is True
        match rules.action_of(button):
            case "none" | "open-map":
                return 0
            case "subscribe-bot":
                return await self.subscribes()
            case "location-picker":
                return self._sends({"text": body, "type": "location", **CONTENTS["location"]}, silent=silent)
            case "share-phone" if self.desktop != "text":
                contact = {"name": self.name, "phone_number": "" if self.desktop else self.phone}
                return self._sends({"text": body, "type": "contact", "contact": contact}, silent=silent)
            case "open-url":
                self.opened.append(body)
        if not silent:
            self.texts_in_chat.append(body)
        return self._sends({"text": body, "type": "text"}, silent=silent)

    async def shares_phone(self, number: str = "") -> int:
        """Tap whichever button asks for their number, which may be said here."""
        self.phone = number or self.phone
        buttons = [button for row in self.screen.rows for button in row]
        asking = [rules.label_of(button) for button in buttons if rules.action_of(button) == "share-phone"]
        assert asking, f"no button asks for a number among {self.labels}"
        return await self.taps(asking[0])

    async def sends_contact(self, name: str, phone: str) -> int:
        """Send somebody from their address book."""
        return self._sends({"type": "contact", "contact": {"name": name, "phone_number": phone}})

    async def sends(self, kind: Literal["picture", "video", "file", "sticker", "location", "url"]) -> int:
        """Send something that is no text."""
        return self._sends({"type": kind, **CONTENTS[kind]})

    async def sends_file(
        self, kind: Literal["picture", "video", "file", "sticker"], media: str, name: str = "", text: str = ""
    ) -> int:
        """Send a file that Viber keeps at an address."""
        words = {"text": text} if text or kind == "picture" else {}
        return self._sends({"type": kind, "media": media, "file_name": name, **words})

    async def subscribes(self) -> int:
        """Press "Receive messages" in the chat's info."""
        self.subscribed, self.tracking_data = True, ""
        return self._does("subscribed", {"user": self.as_user()})

    async def unsubscribes(self) -> int:
        """Stop the bot."""
        self.subscribed = False
        return self._does("unsubscribed", {"user_id": self.id})

    def _sends(self, message: Json, *, silent: bool = False) -> int:
        """A first message subscribes, without an event of its own."""
        self.subscribed, self.unanswered = True, 0
        if not self.in_session:
            self.session_began = self.api.now()
        tracked = {**message, **({"tracking_data": self.tracking_data} if self.tracking_data else {})}
        return self._does("message", {"sender": self.as_user(), "message": tracked, "silent": silent})

    def _does(self, event: str, content: Json) -> int:
        self._noticed = self._changes
        return self.api.tell(self.id, event, content)

    def as_user(self) -> Json:
        """How the bot sees them: without name and picture unless it asked, and they agree."""
        webhook = self.api.webhook
        named = self.send_name and webhook is not None and webhook.send_name
        photo = {"avatar": f"{MEDIA}/photo?imsz=0000"} if self.send_name and webhook and webhook.send_photo else {}
        user = {"id": self.id, "name": self.name if named else "Subscriber", **photo}
        return {**user, "language": self.language, "country": self.country, "api_version": self.api_version}


def _written(tree: Json) -> bytes:
    """JSON as Viber writes it, which is not as Python would write it again."""
    return json.dumps(tree, ensure_ascii=False, separators=(",", ":")).encode()


def _check_version(person: Person, body: Json) -> None:
    if rules.version(body) > person.api_version:
        raise Refusal(13)


def _hang_up(request: web.Request) -> web.Response:
    """Break the connection; what is returned reaches nobody."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)
