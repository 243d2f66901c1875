"""Viber's sending side over real HTTP: what leaves, what each answer means, and that nothing of it is ever told."""

from __future__ import annotations

import asyncio
import json
import logging
import traceback
from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Literal

import pytest
from aiohttp import ClientTimeout, web

from bot.channels import Gone, Later, Refused, Sending, Sent, Unknown
from bot.handlers.viber.client import MOST_BYTES, TOO_LARGE, Client, Failed, Reply, Unanswered
from bot.handlers.viber.sending import Overrated, Receiver, Sender
from bot.screen import Payload
from tests.patience import PATIENCE

TOKEN = "4c616e6172792d31-4c616e6172792d32-4c616e6172792d33"  # made up
ADA = "Canary+Ada/0123456789A=="
WORDS = "canary слова"
QUOTED = "canary Ada said so"
SENDER = {"name": "Центр", "avatar": "https://example.org/a.png"}

PAYLOAD: Payload = {"words": WORDS, "keys": ["Так", "Ні"]}
KEYLESS: Payload = {"words": WORDS}
KEYBOARD = {"Type": "keyboard", "Buttons": [{"Text": "Так", "ActionBody": "a"}, {"Text": "Ні", "ActionBody": "b"}]}
DRESSED = {"type": "text", "text": WORDS, "min_api_version": 7, "keyboard": KEYBOARD}
PLAIN = {"type": "text", "text": f"{WORDS}\n1 Так\n2 Ні"}
SHOWN: Payload = {**PAYLOAD, "plain": True}

BLOCKED = Later(300.0, everybody=True)
UNPAID = Later(300.0, everybody=True, unasked=True)


def dress(payload: Payload, api: int) -> Mapping[str, object]:
    keys = payload.get("keys")
    if not isinstance(keys, list):
        return {"type": "text", "text": payload["words"]}
    if api < 3:
        return PLAIN
    return {**DRESSED, "min_api_version": min(api, 7)}


def plainly(payload: Payload) -> Payload | None:
    return {**payload, "plain": True} if "keys" in payload else None


# --- A server that says what it was told to say ----------------------------------------------------------------------


@dataclass(frozen=True)
class Call:
    method: str
    headers: Mapping[str, str]
    content: bytes

    @property
    def body(self) -> Mapping[str, object]:
        body = json.loads(self.content)
        assert isinstance(body, dict)
        return body

    @property
    def form(self) -> Mapping[str, object]:
        """The message itself."""
        return {key: value for key, value in self.body.items() if key not in ("receiver", "broadcast_list", "sender")}

    @property
    def receivers(self) -> Sequence[str]:
        listed = self.body["broadcast_list"] if self.method == "broadcast_message" else [self.body["receiver"]]
        assert isinstance(listed, list)
        return listed


@dataclass(frozen=True)
class Answer:
    """What is said to a call: JSON or bytes as they are, or how it is broken off."""

    content: object = None
    http: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    how: Literal["", "drop", "half", "hang"] = ""


def status(code: int | str, **more: object) -> Answer:
    return Answer({"status": code, "status_message": QUOTED, **more})


OK = status(0, message_token=5741311803571721087, billing_status=2, chat_hostname="SN-1")


@dataclass
class Viber:
    url: str = ""
    calls: list[Call] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    """For the next calls, one each."""
    otherwise: Callable[[Call], Answer] = lambda call: OK

    async def handle(self, request: web.Request) -> web.StreamResponse:
        call = Call(request.path.removeprefix("/pa/"), dict(request.headers), await request.read())
        self.calls.append(call)
        answer = self.answers.pop(0) if self.answers else self.otherwise(call)
        assert request.transport
        match answer.how:
            case "drop":
                request.transport.abort()
            case "hang":
                await asyncio.Event().wait()
            case "half":
                response = web.StreamResponse(headers={"Content-Length": "1000"})
                await response.prepare(request)
                await response.write(b'{"status": 0')
                request.transport.abort()
                return response
        content = answer.content if isinstance(answer.content, bytes) else json.dumps(answer.content).encode()
        return web.Response(body=content, status=answer.http, headers=answer.headers, content_type="text/plain")


@asynccontextmanager
async def viber(*answers: Answer) -> AsyncIterator[Viber]:
    server = Viber(answers=list(answers))
    app = web.Application(client_max_size=1 << 20)
    app.router.add_route("*", "/{path:.*}", server.handle)
    runner = web.AppRunner(app, access_log=None, handler_cancellation=True)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    server.url = f"http://127.0.0.1:{runner.addresses[0][1]}/pa"
    try:
        yield server
    finally:
        await runner.cleanup()


@asynccontextmanager
async def client(url: str, seconds: float = 10) -> AsyncIterator[Client]:
    client = Client(TOKEN, url, limits=ClientTimeout(total=seconds, connect=seconds / 2))
    try:
        yield client
    finally:
        await client.close()


@dataclass
class Desk:
    """The sender that is tried, with what it asked for."""

    sender: Sender
    webhooks: list[str]

    async def send(self, payload: Payload = PAYLOAD, address: str = ADA, api: int = 7, country: str = "UA") -> Sending:
        return await self.sender.send(payload, address, api, country)


@asynccontextmanager
async def desk(url: str, seconds: float = 10) -> AsyncIterator[Desk]:
    webhooks: list[str] = []
    async with client(url, seconds) as one:
        yield Desk(Sender(one, SENDER, dress, lambda: webhooks.append("missing"), plainly=plainly), webhooks)


async def unanswered(client: Client, body: Mapping[str, object] | None = None) -> Unanswered:
    with pytest.raises(Unanswered) as caught:
        await client.call("send_message", body or {"receiver": ADA, "text": WORDS})
    return caught.value


# --- What leaves -----------------------------------------------------------------------------------------------------


async def test_a_message_leaves_as_utf8_with_the_token_in_its_header_alone() -> None:
    async with viber() as server, desk(server.url + "/") as we:
        assert await we.send() == Sent("5741311803571721087", "2:UA")
        (call,) = server.calls
    assert call.method == "send_message"
    assert call.body == {**DRESSED, "receiver": ADA, "sender": SENDER}
    assert call.headers["X-Viber-Auth-Token"] == TOKEN
    assert call.headers["Content-Type"] == "application/json"
    assert TOKEN.encode() not in call.content
    assert WORDS.encode() in call.content, "not escaped"
    assert b'": ' not in call.content
    assert b', "' not in call.content


async def test_long_cyrillic_messages_stay_under_the_limit() -> None:
    words = "ї" * 7000
    async with viber() as server, desk(server.url) as we:
        assert isinstance(await we.send({"words": words}), Sent)
        (call,) = server.calls
    assert call.body["text"] == words
    assert 14_000 < len(call.content) < 14_400


@pytest.mark.parametrize(("bytes", "goes"), [(MOST_BYTES - 1, True), (MOST_BYTES, False)])
async def test_what_is_larger_than_30_kB_does_not_leave(bytes: int, goes: bool) -> None:  # noqa: N802
    frame = len(b'{"text":""}')
    odd = bytes - frame - 2 * 10_000
    async with viber() as server, client(server.url) as we:
        body = {"text": "ї" * 10_000 + "a" * odd}
        if goes:
            assert (await we.call("send_message", body)).status == 0
            assert [len(call.content) for call in server.calls] == [bytes]
        else:
            assert (await unanswered(we, body)).outcome == TOO_LARGE == Refused("larger than 30 kB")
            assert not server.calls


@pytest.mark.parametrize("value", [object(), float("nan"), "\ud800", {WORDS: {1, 2}}])
async def test_what_cannot_be_written_is_refused_without_quoting_it(value: object) -> None:
    async with viber() as server, client(server.url) as we:
        error = await unanswered(we, {"text": WORDS, "more": value})
        assert error.outcome == Refused("not a message of Viber's")
        assert WORDS not in "".join(traceback.format_exception(error))
        assert not server.calls


async def test_nothing_that_an_answer_gives_along_is_kept() -> None:
    async with viber(Answer({"status": 0}, headers={"Set-Cookie": "who=Ada; Path=/"})) as server:
        url = server.url.replace("127.0.0.1", "localhost")  # no cookies are kept for a bare address anyway
        async with client(url) as we:
            for _ in range(2):
                assert (await we.call("send_message", {})).status == 0
        assert ["Cookie" in call.headers for call in server.calls] == [False, False]


async def test_connections_are_kept_and_given_back() -> None:
    async with viber() as server:
        we = Client(TOKEN, server.url)
        await we.close()
        assert [(await we.call("send_message", {})).status for _ in range(3)] == [0, 0, 0]
        await we.close()
        await we.close()


# --- What is answered ------------------------------------------------------------------------------------------------

REPLIES: list[tuple[Mapping[str, object], Reply]] = [
    ({"status": 0}, Reply(0)),
    ({"status": "5", "chat_hostname": "SN-1"}, Reply(5)),
    ({"status": 6, "status_message": None, "message_token": None, "failed_list": None}, Reply(6)),
    ({"status": 0, "status_message": 7, "message_token": [1], "billing_status": "?", "name": {}}, Reply(0)),
    ({"status": 0, "message_token": 2**63 + 1}, Reply(0, message_token="9223372036854775809")),
    ({"status": 0, "message_token": 2**64 + 1}, Reply(0, message_token="18446744073709551617")),
    ({"status": 0, "message_token": "9223372036854775809"}, Reply(0, message_token="9223372036854775809")),
    ({"status": 0, "billing_status": "5"}, Reply(0, billing_status=5)),
    ({"status": 0, "billing_status": 10**9}, Reply(0)),
    (
        {"status": 0, "failed_list": [{"receiver": ADA, "status": "6", "status_message": "Not subscribed", "x": 1}]},
        Reply(0, failed_list=(Failed(ADA, 6, "Not subscribed"),)),
    ),
    (
        {"status": 0, "name": "Ц", "uri": "cic", "webhook": "https://a.pl", "event_types": ["seen"], "members": [{}]},
        Reply(0, name="Ц", uri="cic", webhook="https://a.pl", event_types=("seen",)),
    ),
]


@pytest.mark.parametrize(("said", "heard"), REPLIES)
async def test_answers_are_read_leniently(said: Mapping[str, object], heard: Reply) -> None:
    async with viber(Answer(said)) as server, client(server.url) as we:
        assert await we.call("get_account_info", {}) == heard


UNANSWERED: list[tuple[Answer, Sending]] = [
    (Answer(http=429), Later(5.0, everybody=True)),
    (Answer(http=429, headers={"Retry-After": "17"}), Later(17.0, everybody=True)),
    (Answer(http=429, headers={"Retry-After": "0"}), Later(1.0, everybody=True)),
    (Answer(http=429, headers={"Retry-After": "-3"}), Later(5.0, everybody=True)),
    (Answer(http=429, headers={"Retry-After": "9" * 500}), Later(3600.0, everybody=True)),
    (Answer(http=429, headers={"Retry-After": "Fri, 31 Dec 2027 23:59:59 GMT"}), Later(5.0, everybody=True)),
    (Answer(http=401), BLOCKED),
    (Answer(http=403), BLOCKED),
    (Answer(http=400), Refused("HTTP 400")),
    (Answer(http=404), BLOCKED),
    (Answer(http=413), Refused("HTTP 413")),
    (Answer(http=302, headers={"Location": "/pa/elsewhere"}), BLOCKED),
    (Answer(http=307, headers={"Location": "/pa/elsewhere"}), BLOCKED),
    (Answer(http=500), Unknown()),
    (Answer({"status": 0}, http=502), Unknown()),
    (Answer(b"<html>Bad Gateway</html>", http=502), Unknown()),
    (Answer(b"<html>Service Unavailable</html>", http=503), Later(5.0, everybody=True)),
    (Answer(http=503, headers={"Retry-After": "30"}), Later(30.0, everybody=True)),
    (Answer(b"<html>All is well</html>"), Unknown()),
    (Answer(b""), Unknown()),
    (Answer(b"\xff\xfe{"), Unknown()),
    (Answer(b"[" * 100_000), Unknown()),
    (Answer(b'{"status": ' + b"9" * 5000 + b"}"), Unknown()),
    (Answer([0]), Unknown()),
    (Answer(None), Unknown()),
    (Answer({"status_message": "ok", "message_token": 1}), Unknown()),
    (Answer({"status": None}), Unknown()),
    (Answer({"status": "fine"}), Unknown()),
    (Answer({"status": 0, "failed_list": [{"receiver": ADA}]}), Unknown()),
    (Answer(how="drop"), Unknown()),
    (Answer(how="half"), Unknown()),
]


@pytest.mark.parametrize(("answer", "expected"), UNANSWERED)
async def test_what_each_missing_answer_means(answer: Answer, expected: Sending) -> None:
    async with viber(answer) as server, desk(server.url) as we:
        assert await we.send() == expected
        assert [call.method for call in server.calls] == ["send_message"], "asked once, and nobody else"
        assert await we.send() == Sent("5741311803571721087", "2:UA"), "and it goes on"


async def test_an_answer_that_never_comes_leaves_it_open() -> None:
    async with viber(Answer(how="hang")) as server, desk(server.url, seconds=0.2) as we:
        assert await we.send() == Unknown()
        assert len(server.calls) == 1


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/pa", "http://nobody.invalid/pa", "nonsense"])
async def test_when_nobody_listens_nothing_has_left(url: str) -> None:
    async with desk(url) as we:
        assert await we.send() == Later(5.0, everybody=True)


async def test_a_connection_that_never_stands_has_carried_nothing() -> None:
    hung_up = asyncio.Event()

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError):
            await reader.read()
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()
        hung_up.set()

    server = await asyncio.start_server(silent, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server, desk(f"https://127.0.0.1:{port}/pa", seconds=0.4) as we:
        assert await we.send() == Later(5.0, everybody=True)
        await asyncio.wait_for(hung_up.wait(), PATIENCE)


async def test_a_connection_that_is_not_secure_has_carried_nothing() -> None:
    async with viber() as server, desk(server.url.replace("http:", "https:")) as we:
        assert await we.send() == Later(5.0, everybody=True)
        assert not server.calls


def test_the_exception_says_nothing() -> None:
    assert str(Unanswered(Refused("larger than 30 kB"))) == ""
    assert repr(Unanswered(Unknown())) == "Unanswered()"


# --- What each status means ------------------------------------------------------------------------------------------

STATUSES: list[tuple[int, Sending]] = [
    (0, Sent("")),
    (1, Refused("status 1 invalidUrl")),
    (2, BLOCKED),
    (3, Refused("status 3 badData")),
    (4, Refused("status 4 missingData")),
    (5, Gone()),
    (6, Gone()),
    (7, BLOCKED),
    (8, BLOCKED),
    (9, BLOCKED),
    (10, Later(5.0, everybody=True)),
    (11, Refused("status 11 receiverNoSuitableDevice")),
    (12, Later(60.0)),
    (13, Refused("status 13 apiVersionNotSupported")),
    (14, Refused("status 14 incompatibleWithVersion")),
    (15, BLOCKED),
    (16, Refused("status 16 inchatReplyMessageNotAllowed")),
    (17, Refused("status 17 publicAccountIsNotInline")),
    (18, Refused("status 18 noPublicChat")),
    (19, Refused("status 19 cannotSendBroadcast")),
    (20, Refused("status 20 broadcastNotAllowed")),
    (21, Refused("status 21 unsupportedCountry")),
    (22, Refused("status 22 paymentUnsupported")),
    (23, UNPAID),
    (24, UNPAID),
    (25, Later(60.0)),
    (999, Later(60.0)),
    (-1, Later(60.0)),
]
ACCOUNT = [code for code, sending in STATUSES if isinstance(sending, Later) and sending.everybody]


def test_the_table_has_every_documented_status() -> None:
    assert {code for code, _ in STATUSES} >= set(range(25))
    assert ACCOUNT == [2, 7, 8, 9, 10, 15, 23, 24]


@pytest.mark.parametrize("written", [int, str])
@pytest.mark.parametrize(("code", "expected"), STATUSES)
async def test_what_each_status_means(code: int, expected: Sending, written: Callable[[int], int | str]) -> None:
    async with viber(status(written(code))) as server, desk(server.url) as we:
        assert await we.send(KEYLESS) == expected
        assert len(server.calls) == 1
        assert bool(we.sender.trouble) == (code in ACCOUNT)
        assert we.webhooks == (["missing"] if code == 10 else [])


@pytest.mark.parametrize(
    ("more", "country", "expected"),
    [
        ({"message_token": 2**63 + 1, "billing_status": 5}, "UA", Sent("9223372036854775809", "5:UA")),
        ({"message_token": "9223372036854775809", "billing_status": 0}, "", Sent("9223372036854775809", "0:")),
        ({"message_token": 7}, "UA", Sent("7")),
        ({}, "UA", Sent("")),
    ],
)
async def test_what_was_sent_is_known_by_its_token_and_its_tariff(
    more: Mapping[str, object], country: str, expected: Sent
) -> None:
    async with viber(status(0, **more)) as server, desk(server.url) as we:
        assert await we.send(country=country) == expected


# --- Without a keyboard ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("code", "remembered"), [(3, False), (13, True), (14, True)])
async def test_a_message_that_is_refused_with_its_keyboard_goes_without(code: int, remembered: bool) -> None:
    async with viber(status(code)) as server, desk(server.url) as we:
        assert await we.send() == Sent("5741311803571721087", "2:UA", SHOWN)
        assert [call.form for call in server.calls] == [DRESSED, PLAIN]
        assert [call.receivers for call in server.calls] == [[ADA], [ADA]]
        server.calls.clear()
        again = await we.send()
        assert again == Sent("5741311803571721087", "2:UA", SHOWN if remembered else None)
        assert [call.form for call in server.calls] == [PLAIN if remembered else DRESSED]


async def test_a_device_that_says_something_new_is_believed_again() -> None:
    async with viber(status(13)) as server, desk(server.url) as we:
        for api in (7, 7, 8, 7):
            await we.send(api=api)
        assert ["keyboard" in call.form for call in server.calls] == [True, False, False, True, True]
        await we.send(address="other")
        assert server.calls[-1].form == DRESSED, "nobody else is concerned"


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        (Answer(how="drop"), Unknown()),
        (Answer(http=502), Unknown()),
        (status(6), Gone()),
        (status(12), Later(60.0)),
        (status(7), BLOCKED),
        (status(3), Refused("status 3 badData")),
        (status(13), Refused("status 13 apiVersionNotSupported")),
    ],
)
@pytest.mark.parametrize("code", [3, 13, 14])
async def test_without_a_keyboard_it_is_tried_once(code: int, second: Answer, expected: Sending) -> None:
    async with viber(status(code), second) as server, desk(server.url) as we:
        assert await we.send() == expected
        assert [call.form for call in server.calls] == [DRESSED, PLAIN]
        await we.send()
        assert server.calls[-1].form == DRESSED, "what did not arrive has proved nothing"


async def test_an_old_device_gets_it_plain_from_the_start() -> None:
    async with viber() as server, desk(server.url) as we:
        assert await we.send(api=1) == Sent("5741311803571721087", "2:UA", SHOWN)
        assert [call.form for call in server.calls] == [PLAIN]


def test_only_so_many_devices_are_remembered() -> None:
    overrated = Overrated(most=2)
    for address in ("a", "b", "a", "c"):
        overrated.add(address, 7)
    assert [overrated.api(address, 7) for address in "abc"] == [0, 7, 0]
    assert overrated.api("a", 8) == 8
    assert overrated.api("a", 7) == 7


# --- The account -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", ACCOUNT)
async def test_trouble_with_the_account_is_told_once_and_so_is_its_end(
    code: int, caplog: pytest.LogCaptureFixture
) -> None:
    waits = dict(STATUSES)[code]
    async with viber(*[status(code)] * 3, status(4), OK, OK, status(code)) as server, desk(server.url) as we:
        assert we.sender.trouble == ""
        assert [await we.send() for _ in range(3)] == [waits] * 3
        assert we.sender.trouble.endswith(f"(status {code})")
        assert levels(caplog) == ["ERROR"]
        assert f"status {code} " in caplog.text
        assert isinstance(await we.send(), Refused)
        assert we.sender.trouble, "a broken message says nothing of the account"
        for _ in range(2):
            assert isinstance(await we.send(), Sent)
            assert we.sender.trouble == ""
            assert levels(caplog) == ["ERROR", "WARNING"]
        assert await we.send() == waits
        assert we.sender.trouble
        assert levels(caplog) == ["ERROR", "WARNING"], "what breaks and mends all day is said rarely"
        assert we.webhooks == (["missing"] * 4 if code == 10 else [])


@pytest.mark.parametrize("code", [5, 6, 12, 0])
async def test_an_account_that_is_let_in_is_well(code: int) -> None:
    async with viber(status(7), status(code)) as server, desk(server.url) as we:
        await we.send(KEYLESS)
        assert we.sender.trouble
        await we.send(KEYLESS)
        assert we.sender.trouble == ""


async def test_the_latest_trouble_is_the_one_that_is_told() -> None:
    async with viber(status(7), status(24)) as server, desk(server.url) as we:
        await we.send()
        assert we.sender.trouble == "the account is blocked (status 7)"
        await we.send()
        assert we.sender.trouble == "the account has no balance (status 24)"


def levels(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [one.levelname for one in caplog.records if one.levelno >= logging.INFO]


# --- To many ---------------------------------------------------------------------------------------------------------


def people(count: int, api: int = 7) -> list[Receiver]:
    return [Receiver(f"id+{n:04}/ABCDEFGHIJKLMNO==", api, "UA" if n % 2 else "PL") for n in range(count)]


def failing(statuses: Mapping[str, int]) -> Callable[[Call], Answer]:
    """A server where a broadcast with a keyboard fails for these people; all else goes through."""

    def answer(call: Call) -> Answer:
        if call.method == "send_message" or "keyboard" not in call.form:
            return OK
        failed = [{"receiver": one, "status": code, "status_message": QUOTED} for one, code in statuses.items()]
        return status(0, message_token=9, billing_status=5, failed_list=failed)

    return answer


async def test_650_people_get_it_in_three_slices() -> None:
    everybody = people(650)
    statuses = {everybody[0].address: 6, everybody[299].address: 12, everybody[300].address: 99, "stranger": 6}
    statuses |= {everybody[601].address: 13, everybody[602].address: 3, everybody[649].address: 5}
    async with viber() as server, desk(server.url) as we:
        server.otherwise = failing(statuses)
        results = await we.sender.broadcast(PAYLOAD, everybody)
    assert list(results) == [one.address for one in everybody]
    odd = {0: Gone(), 299: Later(60.0), 300: Later(60.0), 649: Gone()}
    odd |= {n: Sent("5741311803571721087", f"2:{'UA' if n % 2 else 'PL'}", SHOWN) for n in (601, 602)}
    for n, one in enumerate(everybody):
        assert results[one.address] == odd.get(n, Sent("9", f"5:{one.country}"))
    slices = [call for call in server.calls if call.method == "broadcast_message"]
    assert [len(call.receivers) for call in slices] == [300, 300, 50]
    assert [one for call in slices for one in call.receivers] == list(results)
    assert all(call.form == DRESSED and call.body["sender"] == SENDER for call in slices)
    alone = [call for call in server.calls if call.method == "send_message"]
    assert [(call.receivers, call.form) for call in alone] == [([everybody[n].address], PLAIN) for n in (601, 602)]


async def test_those_whose_devices_get_the_same_are_written_to_together() -> None:
    apis = [7, 1, 9, 5, 2, 7, 10]
    everybody = [Receiver(str(n), api) for n, api in enumerate(apis)]
    async with viber() as server, desk(server.url) as we:
        results = await we.sender.broadcast(PAYLOAD, [*everybody, everybody[0]])
        assert [call.receivers for call in server.calls] == [["0", "5", "2", "6"], ["1", "4"], ["3"]]
        assert [call.form.get("min_api_version") for call in server.calls] == [7, None, 5]
    assert set(results) == set("0123456")
    assert results["1"] == Sent("5741311803571721087", "2:", SHOWN)
    assert results["0"] == Sent("5741311803571721087", "2:")


async def test_a_device_that_was_overrated_in_a_broadcast_is_remembered() -> None:
    everybody = people(3)
    async with viber() as server, desk(server.url) as we:
        server.otherwise = failing({everybody[1].address: 14})
        for _ in range(2):
            results = await we.sender.broadcast(PAYLOAD, everybody)
            assert all(isinstance(one, Sent) for one in results.values())
    assert [(call.method, len(call.receivers)) for call in server.calls] == [
        ("broadcast_message", 3),
        ("send_message", 1),
        ("broadcast_message", 2),
        ("broadcast_message", 1),
    ]


@pytest.mark.parametrize("code", [3, 13, 14])
async def test_a_slice_that_is_refused_with_its_keyboard_goes_without(code: int) -> None:
    everybody = people(4)
    async with viber(status(code)) as server, desk(server.url) as we:
        results = await we.sender.broadcast(PAYLOAD, everybody)
        assert [call.form for call in server.calls] == [DRESSED, PLAIN]
        assert results == {one.address: Sent("5741311803571721087", f"2:{one.country}", SHOWN) for one in everybody}
        await we.send(address=everybody[0].address)
        assert server.calls[-1].form == DRESSED, "whose device it was is not known"


@pytest.mark.parametrize("code", [19, 20])
async def test_where_broadcasts_are_not_allowed_everybody_is_written_to(code: int) -> None:
    everybody = people(5)
    gone = everybody[2].address
    async with viber() as server, desk(server.url) as we:

        def answer(call: Call) -> Answer:
            return status(code) if call.method == "broadcast_message" else status(6 if call.receivers == [gone] else 0)

        server.otherwise = answer
        results = await we.sender.broadcast(PAYLOAD, everybody)
        assert Counter(call.method for call in server.calls) == {"broadcast_message": 1, "send_message": 5}
    assert results == {one.address: Gone() if one.address == gone else Sent("") for one in everybody}


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (status(7), BLOCKED),
        (Answer(http=429, headers={"Retry-After": "9"}), Later(9.0, everybody=True)),
        (Answer(http=403), BLOCKED),
    ],
)
async def test_where_the_whole_channel_must_wait_the_rest_is_not_tried(answer: Answer, expected: Sending) -> None:
    everybody = people(650)
    async with viber(OK, answer) as server, desk(server.url) as we:
        results = await we.sender.broadcast(PAYLOAD, everybody)
        assert len(server.calls) == 2
    assert list(results.values())[300:] == [expected] * 350
    assert all(isinstance(one, Sent) for one in list(results.values())[:300])


async def test_those_written_to_one_by_one_wait_together_too() -> None:
    everybody = people(5)
    async with viber(status(19), OK, status(24)) as server, desk(server.url) as we:
        results = await we.sender.broadcast(PAYLOAD, everybody)
        assert len(server.calls) == 3
    assert [type(one) for one in results.values()] == [Sent, *[Later] * 4]


async def test_those_who_are_sent_it_again_wait_together_too() -> None:
    everybody = people(5)
    failed = [{"receiver": one.address, "status": 13} for one in everybody[:3]]
    async with viber(status(0, failed_list=failed), OK, status(24)) as server, desk(server.url) as we:
        results = await we.sender.broadcast(PAYLOAD, everybody)
        assert len(server.calls) == 3
    assert [type(one) for one in results.values()] == [Sent, Later, Later, Sent, Sent]


async def test_trouble_that_a_broadcast_has_with_some_is_told_once(caplog: pytest.LogCaptureFixture) -> None:
    everybody = people(10)
    async with viber() as server, desk(server.url) as we:
        server.otherwise = failing({one.address: 24 for one in everybody[:5]})
        results = await we.sender.broadcast(PAYLOAD, everybody)
        assert we.sender.trouble == "the account has no balance (status 24)"
    assert list(results.values())[:5] == [UNPAID] * 5
    assert all(isinstance(one, Sent) for one in list(results.values())[5:])
    assert levels(caplog) == ["ERROR"]


@pytest.mark.parametrize("broken", [Answer(how="drop"), Answer(http=500), Answer({"status": 0, "failed_list": "?"})])
async def test_a_broken_slice_is_unknown_by_itself(broken: Answer) -> None:
    async with viber(OK, broken) as server, desk(server.url) as we:
        results = list((await we.sender.broadcast(PAYLOAD, people(650))).values())
    assert {type(one) for one in results[:300]} == {type(one) for one in results[600:]} == {Sent}
    assert results[300:600] == [Unknown()] * 300


async def test_a_long_message_goes_to_fewer_at_once() -> None:
    long: Payload = {"words": "ї" * 13_000}
    everybody = people(300)
    async with viber() as server, desk(server.url) as we:
        results = await we.sender.broadcast(long, everybody)
        assert all(len(call.content) < MOST_BYTES for call in server.calls)
        assert [len(call.receivers) for call in server.calls] == [75] * 4
    assert list(results) == [one.address for one in everybody]
    assert all(isinstance(one, Sent) for one in results.values())


async def test_where_fewer_must_wait_so_must_the_others() -> None:
    async with viber(OK, status(2)) as server, desk(server.url) as we:
        results = list((await we.sender.broadcast({"words": "ї" * 13_000}, people(300))).values())
        assert len(server.calls) == 2
    assert {type(one) for one in results[:75]} == {Sent}
    assert results[75:] == [BLOCKED] * 225


async def test_a_message_too_large_for_anybody_is_refused_to_everybody() -> None:
    async with viber() as server, desk(server.url) as we:
        results = await we.sender.broadcast({"words": "ї" * 15_000}, people(3))
        assert not server.calls
    assert list(results.values()) == [TOO_LARGE] * 3


async def test_nobody_is_nobody() -> None:
    async with viber() as server, desk(server.url) as we:
        assert await we.sender.broadcast(PAYLOAD, []) == {}
        assert not server.calls


# --- Silence ---------------------------------------------------------------------------------------------------------


async def test_no_token_and_no_word_of_anybody_is_ever_told(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    answers = [status(code) for code, _ in STATUSES] + [answer for answer, _ in UNANSWERED]
    outcomes: list[Sending] = []
    for answer in answers:
        async with viber(answer, answer, answer) as server, desk(server.url) as we:
            outcomes.append(await we.send())
            server.answers = [answer]
            outcomes += (await we.sender.broadcast(PAYLOAD, [Receiver(ADA, 7)])).values()
            outcomes.append(await we.send(KEYLESS))
    async with desk("http://127.0.0.1:9") as unreached:
        outcomes.append(await unreached.send())
    told = "\n".join(f"{vars(one)} {one.getMessage()} {one.exc_text}" for one in caplog.records)
    told += "\n".join(one.reason for one in outcomes if isinstance(one, Refused))
    assert "out of order" in told
    assert "status 3 badData" in told
    assert "HTTP 400" in told
    for secret in (TOKEN, ADA, ADA.strip("="), WORDS, "canary", "Canary", QUOTED, "Так"):
        assert secret not in told


@pytest.mark.parametrize("answer", [answer for answer, _ in UNANSWERED])
async def test_an_exception_tells_nothing_of_what_it_came_from(answer: Answer) -> None:
    async with viber(answer) as server, client(server.url) as we:
        error = await unanswered(we)
    told = "".join(traceback.format_exception(error))
    assert "Unanswered" in told
    assert "direct cause" not in told
    assert "During handling" not in told
    for secret in (TOKEN, ADA, "canary"):
        assert secret not in told
