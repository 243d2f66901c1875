"""Files on Viber: what people send is fetched from Viber alone and kept, and what consultants send arrives."""

from __future__ import annotations

import logging
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from bot.filekinds import FILE_BYTES
from bot.handlers.viber.channel import Viber, Who
from bot.handlers.viber.device import KEYBOARD
from bot.handlers.viber.drawing import PICTURE_BYTES, keys, remark
from bot.handlers.viber.media import Media, PublicOnly, allowed, is_public
from bot.screen import File, Text
from storage.casework import Enclosed, FileId, Remark
from tests import unsealed
from tests.filehouse import JPEG, OGG, PDF, PNG, FileHouse, a_filehouse
from tests.journey import free_port, write_config
from tests.laying import KEYS
from tests.standin.viber import Person, ViberStandIn
from tests.talk import TEXTS
from tests.test_command_line import start
from tests.test_viber_channel import until


@dataclass
class Desk:
    """The house with Viber before it."""

    office: FileHouse
    api: ViberStandIn
    ada: Person
    case: int

    async def sent(self) -> list[tuple[str, str, str]]:
        """What has reached the case: its kind, its words and the name of its file."""
        await self.api.drained(10)
        told = [one for one in await self.office.told(self.case) if one.author == "visitor"]
        return [(one.kind, one.words, one.file.name if one.file else "") for one in told]


@asynccontextmanager
async def a_desk(url: str, *, patience: float = 5.0) -> AsyncIterator[Desk]:
    """Ada, who writes on Viber in English, and has a case open."""
    async with ViberStandIn(patience=patience) as api, a_filehouse(url) as office:
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            public = f"http://127.0.0.1:{listener.getsockname()[1]}"
            who, clock = Who("Centre"), office.house.world.clock
            viber = Viber(api.token, who, public, clock, api.url, files=office.filing, first_pause=0.02)
            channels = office.house.world.channels
            assert isinstance(channels, dict)
            channels["viber"] = viber
            async with receiving(viber, office, listener):
                ada = api.user(language="en")
                await ada.writes("hello")
                await ada.settles()
                yield Desk(office, api, ada, await office.case_of(ada.id, "viber"))


@asynccontextmanager
async def receiving(viber: Viber, office: FileHouse, listener: socket.socket) -> AsyncIterator[None]:
    app = web.Application()
    app.router.add_routes(viber.routes())
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.SockSite(runner, listener).start()
    await viber.start(office.house.conversation)
    try:
        await until(lambda: not viber.trouble)
        yield
    finally:
        await viber.stop_receiving()
        await runner.cleanup()
        await viber.stop()


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with a_desk(f"sqlite:///{tmp_path}/test.db") as desk:
        yield desk


# --- What people send ------------------------------------------------------------------------------------------------


async def test_files_are_fetched_at_once_kept_and_stand_in_order_with_their_words(desk: Desk) -> None:
    ada, api = desk.ada, desk.api
    await ada.writes("one")
    await ada.sends_file("picture", api.keeps("1.jpg", JPEG, seconds=0.2), "1.jpg", "Мій договір")
    await ada.writes("two")
    await ada.sends_file("file", api.keeps("2.pdf", PDF), "умова.pdf")
    await ada.sends_file("file", api.keeps("3.ogg", OGG), "voice.ogg")
    await ada.sends_file("sticker", api.keeps("4.png", PNG))
    await ada.sends("location")
    assert await desk.sent() == [
        ("text", "one", ""),
        ("photo", "Мій договір", "1.jpg"),
        ("text", "two", ""),
        ("document", "", "умова.pdf"),
        ("voice", "", "voice.ogg"),
        ("sticker", "", "file.png"),
        ("place", "", ""),
    ]
    told = await desk.office.told(desk.case)
    assert told[-1].place == (50.0614, 19.9366)
    kept = next(one for one in told if one.kind == "photo")
    assert kept.file_id
    assert kept.remote, "what Viber calls it"
    found = await desk.office.filing.open(told[0].case, kept.file_id)
    assert found
    assert found.content == JPEG


async def test_what_cannot_be_had_is_said_and_its_words_pass(desk: Desk) -> None:
    ada, api = desk.ada, desk.api
    for number, (media, said) in enumerate(
        (
            (api.keeps("gone.jpg", JPEG, status=410), "did not arrive"),
            (api.keeps("moved.jpg", JPEG, status=302), "did not arrive"),
            ("https://evil.example/a.jpg", "did not arrive"),
            ("http://127.0.0.1:9/a.jpg", "did not arrive"),
            (api.keeps("page.jpg", b"<html>"), "kind of file"),
            (api.keeps("large.jpg", JPEG + b"x" * FILE_BYTES), "too large"),
        )
    ):
        await ada.sends_file("picture", media, "a.jpg", f"about {number}")
        await ada.waits()
        assert said in ada.sees, media
        assert (await desk.sent())[-1] == ("text", f"about {number}", "")
    assert "elsewhere" not in api.fetched, "a redirect is not followed"


async def test_nothing_is_fetched_for_somebody_who_talks_to_nobody(desk: Desk) -> None:
    bob = desk.api.user(language="en")
    await bob.writes("hello")
    await bob.settles()
    await bob.sends_file("picture", desk.api.keeps("bob.jpg", JPEG))
    await bob.waits()
    assert "people can" in bob.sees
    assert desk.api.fetched == []


async def test_a_slow_file_is_told_of_again_and_kept_once(tmp_path: Path) -> None:
    async with a_desk(f"sqlite:///{tmp_path}/test.db", patience=0.3) as desk:
        await desk.ada.sends_file("picture", desk.api.keeps("slow.jpg", JPEG, seconds=1.0), "slow.jpg", "slow")
        await desk.ada.writes("after it")
        assert await desk.sent() == [("photo", "slow", "slow.jpg"), ("text", "after it", "")]
        calls = [one.status for one in desk.api.told("message")]
        assert calls.count(0) >= 1, "Viber was not answered in time"
        assert desk.api.fetched == ["slow.jpg"]
        assert await desk.office.house.rows("SELECT count(*) FROM stored_file") == [(1,)]


async def test_what_was_kept_before_a_crash_is_not_fetched_again(desk: Desk) -> None:
    media = desk.api.keeps("1.jpg", JPEG)
    token = str(desk.api.new_token())
    kept = await desk.office.filing.upload("viber", desk.ada.id, token, "1.jpg", JPEG)
    assert isinstance(kept, File)
    event = {
        "event": "message",
        "timestamp": 1,
        "message_token": int(token),
        "sender": desk.ada.as_user(),
        "message": {"type": "picture", "media": media, "text": ""},
    }
    assert (await desk.api.posts(event)).status == 200
    assert await desk.sent() == [("photo", "", "1.jpg")]
    assert desk.api.fetched == []


async def test_no_address_name_or_content_stands_in_the_log(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger("asyncio").setLevel(logging.INFO)
    await desk.ada.sends_file("picture", desk.api.keeps("canary-1.txt", b"canary content"), "canary-name.txt", "canary")
    await desk.ada.sends_file("picture", desk.api.keeps("canary-2.txt", b"x", status=500), "canary-name.txt", "canary")
    await desk.sent()
    ours = [one.getMessage() for one in caplog.records if one.name.startswith(("bot", "storage", "scheduler"))]
    assert not any("canary" in line for line in ours)


# --- Where files may be fetched --------------------------------------------------------------------------------------

ADDRESSES: Mapping[str, bool] = {
    "https://viber.com/a.jpg": True,
    "https://dl-media.viber.com/1/share/2/long/a.jpg?Expires=1": True,
    "https://dl-media.viber.com:443/a": True,
    "https://DL-MEDIA.VIBER.COM/a": True,
    "https://dl-media.viber.com./a": True,
    "http://dl-media.viber.com/a": False,
    "ftp://dl-media.viber.com/a": False,
    "file:///etc/passwd": False,
    "https://dl-media.viber.com:8443/a": False,
    "https://dl-media.viber.com:22/a": False,
    "https://evilviber.com/a": False,
    "https://viber.com.evil.example/a": False,
    "https://viber.com@evil.example/a": False,
    "https://user@viber.com/a": False,
    "https://user:word@viber.com/a": False,
    "https://evil.example#.viber.com/a": False,
    "https://evil.example?.viber.com/a": False,
    "https://evil.example/.viber.com/a": False,
    "https://evil.example\\.viber.com/a": False,
    "https://evil.example\t.viber.com/a": False,
    "https://evil.example .viber.com/a": False,
    "https://127.0.0.1/a": False,
    "https://2130706433/a": False,
    "https://0x7f.1/a": False,
    "https://[::1]/a": False,
    "https://169.254.169.254/latest/meta-data/": False,
    "https://2852039166/": False,
    "https://0xa9fea9fe/": False,
    "https://0xa9.0xfe.0xa9.0xfe/": False,
    "https://0251.0376.0251.0376/": False,
    "https://169.254.43518/": False,
    "https://[fd00:ec2::254]/": False,
    "https://[::ffff:a9fe:a9fe]/": False,
    "https://[::]/": False,
    "https://metadata.google.internal/": False,
    "https://viber.com%2eevil.example/a": False,
    "https://viber.com%00.evil.example/a": False,
    "https://viber.com:443@evil.example/a": False,
    "https://xn--vber-1va.com/a": False,
    "gopher://viber.com/a": False,
    "data:text/plain,viber.com": False,
    "javascript:alert(1)//viber.com": False,
    "https://[::ffff:127.0.0.1]/a": False,
    "https://localhost/a": False,
    "https://vіber.com/a": False,
    "//viber.com/a": False,
    "viber.com/a": False,
    "": False,
    "https://": False,
    "https://[/a": False,
    "//@]": False,
    "https://u@]/a": False,
    "https://viber.com:99999/a": False,
}


@pytest.mark.parametrize("address", ADDRESSES)
def test_only_addresses_of_vibers_are_asked(address: str) -> None:
    assert (allowed(address) is not None) is ADDRESSES[address]


def test_whoever_stands_in_for_viber_is_asked_at_exactly_its_own_address() -> None:
    beside = "http://127.0.0.1:8081"
    assert allowed("http://127.0.0.1:8081/dl/a", beside=beside)
    for other in ("http://127.0.0.1:8082/a", "https://127.0.0.1:8081/a", "http://u@127.0.0.1:8081/a", "/dl/a"):
        assert allowed(other, beside=beside) is None, other
    assert allowed("http://127.0.0.1:8081/dl/a") is None


WITHIN = (
    *("127.0.0.1", "127.9.9.9", "0.0.0.0", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1"),
    *("192.0.2.1", "198.18.0.1", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255", "192.0.0.1"),
    *("::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1", "ff02::1", "2001:db8::1"),
    *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:7f00:1", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a00:1"),
    *("169.254.170.2", "168.63.129.16", "fd00:ec2::254", "::ffff:169.254.169.254", "::ffff:a9fe:a9fe"),
    *("64:ff9b::a9fe:a9fe", "64:ff9b:1::7f00:1", "2002:a9fe:a9fe::", "fec0::1", "100.100.100.200", "0.1.2.3"),
    *("2002:7f00:1::", "2002:a00:1::", "2001:0:4136:e378:8000:63bf:f5ff:fffe", "localhost", "", "x", "1.2.3"),
)
OUTSIDE = (
    *("1.1.1.1", "8.8.8.8", "172.15.0.1"),
    *("2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::"),
)


@pytest.mark.parametrize("address", WITHIN)
def test_no_address_within_is_taken_for_one_outside_however_it_is_written(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", OUTSIDE)
def test_addresses_outside_are_known(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("name", ["localhost", "127.0.0.1", "2130706433", "0x7f.1", "127.1", "::1"])
async def test_a_name_that_leads_within_is_not_followed(name: str) -> None:
    resolver = PublicOnly()
    with pytest.raises(OSError):
        await resolver.resolve(name, 443)
    await resolver.close()


async def test_a_host_of_vibers_that_leads_here_is_not_asked() -> None:
    """The name is allowed, and resolves to this very machine: not even a connection is made."""
    asked: list[str] = []

    async def answer(request: web.Request) -> web.Response:
        asked.append(request.path)
        return web.Response(body=JPEG)

    app = web.Application()
    app.router.add_get("/a.jpg", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    here = f"http://localhost:{runner.addresses[0][1]}"
    media = Media(None, beside=here)
    assert await media.fetch(f"{here}/a.jpg") == "lost"
    assert asked == []
    by_number = Media(None, beside=here.replace("localhost", "127.0.0.1"))
    assert await by_number.fetch(f"{here.replace('localhost', '127.0.0.1')}/a.jpg") == JPEG, (
        "the number alone is for tests"
    )
    for one in (media, by_number):
        await one.close()
    await runner.cleanup()


# --- What consultants send -------------------------------------------------------------------------------------------


async def test_a_picture_and_a_file_of_a_consultant_arrive_and_are_only_for_that_person(desk: Desk) -> None:
    await desk.office.sends(desk.case, "map.jpg", JPEG, kind="photo", words="Here it is")
    await desk.ada.settles()
    who, picture = desk.ada.messages[-2:]
    assert who.text == "A person from the centre:\n\nHere it is"
    assert (picture.type, picture.content) == ("picture", JPEG)
    await desk.office.sends(desk.case, "Anna Kowalska.pdf", PDF)
    await desk.ada.settles()
    assert (desk.ada.screen.type, desk.ada.screen.content) == ("file", PDF)
    assert desk.ada.screen.body["file_name"] == "document.pdf"
    link = desk.ada.screen.media
    async with aiohttp.ClientSession() as http, http.get(link) as got:
        assert got.headers["Content-Disposition"].startswith("attachment")
        assert got.headers["X-Content-Type-Options"] == "nosniff"
        assert "Kowalska" not in str(got.headers) + link
        forged = link.replace(link.split("/")[-2], "1" + link.split("/")[-2])
        async with http.get(forged) as nothing:
            assert nothing.status == 404


async def test_an_answer_is_quoted_and_a_correction_said_anew(desk: Desk) -> None:
    await desk.ada.writes("Where is it?")
    await desk.sent()
    asked = (await desk.office.told(desk.case))[-1]
    answer = await desk.office.answers(desk.case, "Heer", answers=asked.id)
    await desk.ada.settles()
    assert desk.ada.sees == "A person from the centre:\n\n“Where is it?”\n\nHeer"
    await desk.office.answers(desk.case, "Here", corrects=answer)
    await desk.ada.settles()
    assert desk.ada.sees.startswith("A person from the centre, corrected:")
    assert desk.ada.sees.endswith("Here")


async def test_a_file_that_another_channel_has_lost_is_not_sent_as_if_it_were_there(desk: Desk) -> None:
    lost = File("paper", "nowhere", "a.pdf", "application/pdf", 0)
    await desk.office.answers(desk.case, "", kind="document", file=lost)
    *_, message, event = await desk.office.told(desk.case)
    assert (message.delivery, event.words) == ("refused", "undelivered:refused")


def enclosed(type: str, size: int, words: str = "", name: str = "a") -> Enclosed:
    return Enclosed("photo", File("here", "7", name, type, size), FileId(7), words)


def test_pictures_are_shown_as_such_only_where_every_phone_can() -> None:
    def drawn(one: Enclosed) -> list[tuple[object, object, object]]:
        payloads = [one for part in remark(Remark("", files=(one, one)), TEXTS.say("en")) for one in part]
        assert payloads[0]["text"] == "A person from the centre:"
        half = payloads[1 : 1 + (len(payloads) - 1) // 2]
        return [(each["type"], each.get("text"), each.get("name")) for each in half]

    assert drawn(enclosed("image/jpeg", 1000, "words")) == [("picture", "words", "a.jpg")]
    assert drawn(enclosed("image/jpeg", PICTURE_BYTES + 1)) == [("file", None, "a.jpg")]
    assert drawn(enclosed("image/jpeg", 0)) == [("file", None, "a.jpg")], "nobody knows how large it is"
    assert drawn(enclosed("image/webp", 1000)) == [("file", None, "a.webp")]
    assert drawn(enclosed("image/png", 1000, "x" * 513)) == [("text", "x" * 513, None), ("picture", "", "a.png")]
    assert drawn(enclosed("audio/ogg", 1000, "w", "v.ogg")) == [("text", "w", None), ("file", None, "v.ogg")]
    assert drawn(replace(enclosed("", 9), file=File("telegram", "x", "", "", 9))) == [("file", None, "file")]


def test_the_call_for_help_stands_below_every_part_of_a_consultants_answer() -> None:
    """Its keys take the place of all that were there."""
    photo = enclosed("image/jpeg", 1000, "words")
    for one in (Remark("Come at ten."), Remark("", files=(photo, photo)), Remark("x " * 9000, correction=True)):
        payloads = [payload for part in remark(one, TEXTS.say("en")) for payload in part]
        newest = keys(payloads[-1], KEYBOARD)
        assert (TEXTS.say("en")(Text("talk-sos")), ">danger") in newest


async def test_killed_while_a_file_is_fetched_it_is_fetched_after_the_next_start(
    tmp_path: Path,
) -> None:
    port = free_port()
    async with ViberStandIn(second=0.1) as api:
        viber = {"api_url": api.url, "public_url": f"http://127.0.0.1:{port}", "sender_name": "Centre"}
        config = write_config(tmp_path, database="sqlite:///data/x.db", port=port, viber=viber, desk="on = true")
        secrets = {"VIBER_TOKEN": api.token, **KEYS}
        process = await start(tmp_path, "--config", str(config), "run", env=secrets)
        await until(lambda: api.webhook is not None, 60)
        ada = api.user(language="en")
        await ada.writes("hello")
        await ada.waits(20)
        for label in ("English", "Person", "Documents", "It does not matter"):
            await (ada.writes("a person") if label == "Person" else ada.taps(label))
            await ada.waits(20)
        await ada.sends_file("picture", api.keeps("1.jpg", JPEG, seconds=3.0), "1.jpg", "my contract")
        await ada.writes("and this")
        await until(lambda: api.fetched == ["1.jpg"], 20)
        process.kill()
        await process.communicate()
        process = await start(tmp_path, "--config", str(config), "run", env=secrets)
        await api.drained(60)
        process.terminate()
        await process.communicate()
    assert api.fetched == ["1.jpg", "1.jpg"]
    sql = "SELECT kind, words FROM case_message WHERE author = 'visitor' ORDER BY id"
    told = [tuple(row.values()) for row in unsealed.in_file(tmp_path / "data/x.db", sql)]
    assert told == [("photo", "my contract"), ("text", "and this")]
    assert unsealed.in_file(tmp_path / "data/x.db", "SELECT id FROM stored_file") == [{"id": 1}]
