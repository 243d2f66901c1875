"""Announcements on Telegram against a stand-in as strict as Telegram: sent, changed, taken back, and every failure."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from bot.channels import Copy, Gone, Later, Picture, Refused, Sending, Sent, Unknown
from bot.handlers.telegram.bulkline import BrokenOff, BulkLine, NeverLeft
from bot.handlers.telegram.channel import PACE, Telegram
from bot.screen import Button, Door, Link, Payload, Screen, Verbatim
from storage.records import Letter, VisitorId
from tests.standin.telegram import TOKEN, Broken, StandIn
from tests.test_telegram_channel import VOICES, say

PNG = (Path(__file__).parent / "browser/pictures/menu-uk.png").read_bytes()
SCREEN = Screen(
    (Verbatim("Запрошуємо на майстерню!"),),
    keys=(Button(Verbatim("Далі"), Door("event", "1")), Link(Verbatim("Читати"), "https://example.org/a")),
)


@dataclass
class Album:
    """Where the pictures are."""

    kept: dict[int, Picture] = field(default_factory=dict)
    asked: int = 0

    async def picture(self, id: int) -> Picture | None:
        self.asked += 1
        return self.kept.get(id)

    async def uploaded_as(self, id: int, remote: str) -> None:
        self.kept[id] = Picture(self.kept[id].content, self.kept[id].type, remote)


@dataclass
class Room:
    """The channel and the server that it calls."""

    api: StandIn
    telegram: Telegram
    album: Album

    def sheet(self, screen: Screen = SCREEN, picture: str = "") -> Payload:
        return self.telegram.sheet(screen, say, "uk", picture)

    async def sends(self, chat: int = 7, *, sheet: Payload | None = None, replaces: str = "") -> Sending:
        copy = Copy(5, str(chat), replaces=replaces)
        return (await self.telegram.spread(sheet or self.sheet(), [copy]))[5]

    async def takes_back(self, message: str, chat: int = 7, *, sheet: Payload | None = None) -> Sending:
        copy = Copy(5, str(chat), replaces=message)
        return (await self.telegram.take_back(sheet or self.sheet(), [copy]))[5]


@pytest.fixture
async def room() -> AsyncIterator[Room]:
    async with StandIn() as api:
        album = Album()
        telegram = Telegram(TOKEN, VOICES, api.url, pictures=album)
        yield Room(api, telegram, album)
        await telegram.stop()


# --- Sending ---------------------------------------------------------------------------------------------------------


async def test_it_looks_as_a_message_of_the_chat_would(room: Room) -> None:
    user = room.api.user(7, met=True)
    assert await room.sends() == Sent("101")
    bulk = user.screen
    (payload,) = room.telegram.draw(SCREEN, say, "uk", None)
    await room.telegram.send(Letter(1, VisitorId(1), "telegram", "7", "chat", payload, 1))
    assert (bulk.text, bulk.keyboard) == (user.screen.text, user.screen.keyboard)
    first, second = room.api.made("sendMessage")
    assert first.params == second.params


async def test_only_the_chat_is_another_one(room: Room) -> None:
    for chat in (7, 8, -9):
        if chat > 0:
            room.api.user(chat, met=True)
    sheet = room.sheet()
    told = await room.telegram.spread(sheet, [Copy(1, "7"), Copy(2, "8")])
    assert told == {1: Sent("101"), 2: Sent("102")}
    assert {call.params["chat_id"] for call in room.api.calls} == {7, 8}


FAILURES: list[tuple[int | Broken, str, Sending]] = [
    (403, "Forbidden: bot was blocked by the user", Gone()),
    (403, "Forbidden: user is deactivated", Gone()),
    (400, "Bad Request: chat not found", Gone()),
    (400, "Bad Request: message is too long", Refused("Bad Request: message is too long")),
    (401, "Unauthorized", Later(300, everybody=True)),
    (404, "Not Found", Later(300, everybody=True)),
    (500, "Internal Server Error", Unknown()),
    ("html502", "", Unknown()),
    ("drop", "", Unknown()),
    ("drop-after", "", Unknown()),
]


@pytest.mark.parametrize(("how", "description", "expected"), FAILURES)
async def test_every_refusal_means_what_it_means_for_a_message_of_the_chat(
    room: Room, how: int | Broken, description: str, expected: Sending
) -> None:
    room.api.user(7, met=True)
    room.api.fail_next("sendMessage", how, description)
    assert await room.sends() == expected
    assert await room.sends() in (Sent("101"), Sent("102")), "and the next one goes"


async def test_who_is_told_to_wait_waits_alone_and_if_it_is_two_it_is_all(room: Room) -> None:
    for chat in (7, 8):
        room.api.user(chat, met=True)
        room.api.fail_next("sendMessage", 429, retry_after=3)
    assert await room.sends(7) == Later(3.0)
    assert await room.sends(8) == Later(3.0, everybody=True)


async def test_a_server_that_cannot_be_reached_has_got_nothing() -> None:
    async with StandIn() as api:
        url = api.url
    telegram = Telegram(TOKEN, VOICES, url)
    sheet = telegram.sheet(SCREEN, say, "uk", "")
    assert (await telegram.spread(sheet, [Copy(1, "7")]))[1] == Later(5.0, everybody=True)
    await telegram.stop()


def test_it_says_what_telegram_takes() -> None:
    assert Telegram(TOKEN, VOICES).abilities.pace == PACE == (30, 1.0)


# --- Pictures --------------------------------------------------------------------------------------------------------


async def test_a_picture_is_uploaded_once_and_then_sent_by_its_name(room: Room) -> None:
    room.album.kept[3] = Picture(PNG, "image/png")
    for chat in range(7, 17):
        room.api.user(chat, met=True)
    sheet = room.sheet(picture="3")
    first, *others = await asyncio.gather(*(room.sends(chat, sheet=sheet) for chat in range(7, 17)))
    assert isinstance(first, Sent)
    assert others == [Later(1.0)] * 9, "nobody stands in the way of answers while it is uploaded"
    told = await asyncio.gather(*(room.sends(chat, sheet=sheet) for chat in range(8, 17)))
    assert all(isinstance(one, Sent) for one in told)
    calls = room.api.made("sendPhoto")
    assert len(calls) == 10
    assert sum(bool(call.files) for call in calls) == 1
    assert room.album.kept[3].remote
    assert {room.api.users[chat].screen.text for chat in range(7, 17)} == {"Запрошуємо на майстерню!"}
    assert room.api.users[9].screen.labels == ["Далі", "Читати"]
    await room.sends(8, sheet=room.sheet(picture="3"))
    assert not room.api.calls[-1].files, "after a restart, by the name that was kept"


async def test_a_picture_that_telegram_does_not_know_any_more_is_uploaded_again(room: Room) -> None:
    room.api.user(7, met=True)
    room.album.kept[3] = Picture(PNG, "image/png", "of-another-bot")
    sheet = room.sheet(picture="3")
    room.api.fail_next("sendPhoto", 400, "Bad Request: wrong file identifier/HTTP URL specified")
    assert await room.sends(sheet=sheet) == Later(1.0)
    assert isinstance(await room.sends(sheet=sheet), Sent)
    assert room.album.kept[3].remote not in ("", "of-another-bot")


async def test_if_the_upload_fails_the_next_one_tries_it(room: Room) -> None:
    room.album.kept[3] = Picture(PNG, "image/png")
    for chat in (7, 8):
        room.api.user(chat, met=True)
    room.api.users[7].blocked = True
    sheet = room.sheet(picture="3")
    assert await room.sends(7, sheet=sheet) == Gone()
    assert isinstance(await room.sends(8, sheet=sheet), Sent)
    assert await room.sends(7, sheet=room.sheet(picture="4")) == Refused("the picture is not kept any more")


# --- Changing and taking back ----------------------------------------------------------------------------------------


async def test_what_was_sent_is_changed_where_it_stands(room: Room) -> None:
    user = room.api.user(7, met=True)
    sent = await room.sends()
    assert isinstance(sent, Sent)
    other = room.sheet(Screen((Verbatim("Інакше"),)))
    assert await room.sends(sheet=other, replaces=sent.id) == sent
    assert [message.text for message in user.messages] == ["Інакше"]
    assert await room.sends(sheet=other, replaces=sent.id) == sent, "twice is once"


async def test_the_words_below_a_picture_are_changed(room: Room) -> None:
    room.album.kept[3] = Picture(PNG, "image/png")
    user = room.api.user(7, met=True)
    sent = await room.sends(sheet=room.sheet(picture="3"))
    assert isinstance(sent, Sent)
    other = room.sheet(Screen((Verbatim("Інакше"),)), picture="3")
    assert await room.sends(sheet=other, replaces=sent.id) == sent
    assert user.screen.text == "Інакше"
    assert user.screen.file


async def test_what_stands_there_no_more_need_not_be_changed(room: Room) -> None:
    user = room.api.user(7, met=True)
    sent = await room.sends()
    assert isinstance(sent, Sent)
    await user.deletes(user.screen)
    other = room.sheet(Screen((Verbatim("Інакше"),)))
    assert await room.sends(sheet=other, replaces=sent.id) == sent
    assert await room.takes_back(sent.id) == sent
    assert not user.messages


async def test_what_can_be_changed_no_more_is_said_anew(room: Room) -> None:
    user = room.api.user(7, met=True)
    sent = await room.sends()
    assert isinstance(sent, Sent)
    room.api.fail_next("editMessageText", 400, "Bad Request: message can't be edited")
    again = await room.sends(sheet=room.sheet(Screen((Verbatim("Інакше"),))), replaces=sent.id)
    assert isinstance(again, Sent)
    assert again.id != sent.id
    assert [message.text for message in user.messages] == ["Запрошуємо на майстерню!", "Інакше"]


async def test_what_was_sent_is_deleted_and_after_two_days_says_that_it_does_not_hold(room: Room) -> None:
    user = room.api.user(7, met=True)
    withdrawn = room.sheet(Screen((Verbatim("Відкликано"),)))
    first, second = await room.sends(), await room.sends()
    assert isinstance(first, Sent)
    assert isinstance(second, Sent)
    assert await room.takes_back(first.id, sheet=withdrawn) == first
    assert [str(message.id) for message in user.messages] == [second.id]
    room.api.passes(49 * 3600)
    assert await room.takes_back(second.id, sheet=withdrawn) == second
    assert user.screen.text == "Відкликано"
    user.blocked = True
    third = await room.takes_back(second.id, sheet=room.sheet(Screen((Verbatim("Ще"),))))
    assert third == Gone()


# --- The bare line ---------------------------------------------------------------------------------------------------

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def serving(*answers: bytes, secure: ssl.SSLContext | None = None) -> AsyncIterator[tuple[int, list[bytes]]]:
    """A server that answers with these bytes, one after the other; empty is to hang up."""
    left, requests, writers = list(answers), list[bytes](), list[asyncio.StreamWriter]()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writers.append(writer)
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
                requests.append(head + await reader.readexactly(length))
                answer = left.pop(0)
                if not answer:
                    writer.close()
                    return
                for place in range(0, len(answer), 7):  # in pieces, as networks like it
                    writer.write(answer[place : place + 7])
                    await writer.drain()
                    await asyncio.sleep(0)

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=secure)
    try:
        yield server.sockets[0].getsockname()[1], requests
    finally:
        server.close()
        for writer in writers:
            writer.close()
        await asyncio.sleep(0)


OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
ANSWERS: list[tuple[bytes, tuple[int, bytes] | None]] = [
    (OK, (200, b"{}")),
    (b"HTTP/1.1 429 Too Many Requests\r\nServer: nginx\r\ncontent-length:3\r\n\r\nabc", (429, b"abc")),
    (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n", (200, b"abcde")),
    (b"HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n", (204, b"")),
    (b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}", (200, b"{}")),
    (b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}", (200, b"{}")),
    (b"HTTP/1.1 200 OK\r\n\r\n{}", None),
    (b"SSH-2.0-OpenSSH\r\n\r\n", None),
    (b"HTTP/1.1 abc OK\r\nContent-Length: 2\r\n\r\n{}", None),
    (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nabc\r\n0\r\n\r\n", None),
    (b"", None),
    (b"HTTP/1.1 200 OK\r\nContent-Length: 2000001\r\n\r\n" + b"x" * 1_000_100, None),
]


@pytest.mark.parametrize(("answer", "expected"), ANSWERS)
async def test_answers_are_read_or_given_up_and_the_next_call_goes(
    answer: bytes, expected: tuple[int, bytes] | None
) -> None:
    async with serving(answer, OK) as (port, requests):
        line = BulkLine(f"http://127.0.0.1:{port}/bot1:a/x", seconds=5)
        if expected:
            assert await line.post(f"http://127.0.0.1:{port}/bot1:a/sendMessage", b'{"a":1}') == expected
        else:
            with pytest.raises(BrokenOff):
                await line.post(f"http://127.0.0.1:{port}/bot1:a/sendMessage", b'{"a":1}')
        assert await line.post(f"http://127.0.0.1:{port}/bot1:a/sendMessage", b'{"b":2}') == (200, b"{}")
        line.close()
    assert requests[0].startswith(b"POST /bot1:a/sendMessage HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n" % port)
    assert [one[-7:] for one in requests] == [b'{"a":1}', b'{"b":2}']


async def test_a_connection_is_kept_for_the_next_call_and_not_used_when_it_is_closed() -> None:
    async with serving(OK, OK, b"") as (port, requests):
        line = BulkLine(f"http://127.0.0.1:{port}/x")
        for _ in range(2):
            await line.post(f"http://127.0.0.1:{port}/x", b"{}")
        assert len(line._idle) == 1
        with pytest.raises(BrokenOff):
            await line.post(f"http://127.0.0.1:{port}/x", b"{}")
        assert not line._idle
    with pytest.raises(NeverLeft):
        await line.post(f"http://127.0.0.1:{port}/x", b"{}")
    assert len(requests) == 3
    line.close()


async def test_what_is_not_answered_in_time_may_have_arrived() -> None:
    async with serving(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n") as (port, _):
        line = BulkLine(f"http://127.0.0.1:{port}/x", seconds=0.1)
        with pytest.raises(BrokenOff):
            await line.post(f"http://127.0.0.1:{port}/x", b"{}")
        assert not line._idle
        line.close()


async def test_it_speaks_tls_and_trusts_nobody_else(tmp_path: Path) -> None:
    server, client = certified(tmp_path)
    async with serving(OK, OK, secure=server) as (port, _):
        address = f"https://localhost:{port}/x"
        line = BulkLine(address, secure=client)
        assert await line.post(address, b"{}") == (200, b"{}")
        line.close()
        stranger = BulkLine(address)
        with pytest.raises(NeverLeft):
            await stranger.post(address, b"{}")
        stranger.close()


def certified(folder: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """A server with a certificate for localhost, and a client that knows it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    both = folder / "server.pem"
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    both.write_bytes(private + made.public_bytes(pem))
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(both)
    client = ssl.create_default_context(cadata=made.public_bytes(pem).decode())
    return server, client
