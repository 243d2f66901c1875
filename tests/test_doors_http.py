"""Every door of the web server, tried by strangers: a new one is tried by being there."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import aiohttp
import pytest
from yarl import URL

from tests.atdesk import Colleague, Migrant, employ
from tests.doors import Door, Everything, client, everything

OPEN_TO_ALL = {
    "/desk",
    "/desk/enter",
    "/desk/checkin",
    "/desk/page/{name}",
    "/desk/leave",
    "/desk/key/ask",
    "/desk/key/enter",
}
"""What of the desk answers without a session: its page without anything of anybody, and the ways in and out."""

MALFORMED: tuple[bytes, ...] = (
    *(b"", b" ", b"{", b"[]", b"null", b"1", b'"x"', b"{}", b'{"id": 1}', b"\xff\xfe{", b"\0", b'{"a": 1e999}', b"NaN"),
    *(b"[" * 30_000, b'{"a":' * 5_000, b'{"id": ' + b"9" * 5_000 + b"}", b'{"said": "\\ud800"}', b"x" * 40_000),
    json.dumps({"id": "0" * 32, "pressed": ">" + "a" * 65}).encode(),
    json.dumps({"id": "0" * 32, "said": "x" * 5000}).encode(),
    json.dumps({"id": "0" * 32, "said": {"$ne": ""}}).encode(),
    json.dumps({"code": ["x"], "credential": {"id": "x"}, "key": None, "language": "../../etc"}).encode(),
    json.dumps({"credential": {"id": "A" * 43, "rawId": "A" * 43, "response": {}, "type": "public-key"}}).encode(),
)


@pytest.fixture
async def program(tmp_path: Path) -> AsyncIterator[Everything]:
    async with everything(tmp_path) as running:
        yield running


def of_ours(program: Everything, door: Door) -> dict[str, str]:
    """What our own page sends with a post."""
    return {"Origin": program.url, "X-Chat": "1", "X-Desk": "1"} if door.posts else {}


async def tried(
    http: aiohttp.ClientSession, url: str, method: str, body: bytes | None, headers: Mapping[str, str]
) -> aiohttp.ClientResponse:
    """The head of the answer; a stream is not waited for."""
    async with http.request(
        method, URL(url, encoded=True), data=body, headers=headers, allow_redirects=False
    ) as answer:
        if answer.content_type != "text/event-stream":
            await answer.read()
        return answer


async def what_is_kept(program: Everything) -> Mapping[str, int]:
    """How many rows stand in every table in which something of anybody may stand."""
    tables = [str(one[0]) for one in await program.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {
        one: int(str((await program.rows(f'SELECT count(*) FROM "{one}"'))[0][0]))
        for one in tables
        if "sqlite" not in one
    }


def check_headers(door: str, answer: aiohttp.ClientResponse) -> None:
    headers, policy = answer.headers, answer.headers.get("Content-Security-Policy", "")
    assert headers["X-Content-Type-Options"] == "nosniff", door
    assert headers["Referrer-Policy"] == "no-referrer", door
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin", door
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin", door
    assert policy.startswith("default-src 'none'"), door
    assert "unsafe" not in policy, door
    assert "sandbox" in policy or "frame-ancestors 'none'" in policy, door
    assert "no-store" in headers["Cache-Control"] or "immutable" in headers["Cache-Control"], door
    assert "Server" not in headers, f"{door} says what program answers"
    assert not [name for name in headers if name.lower().startswith("access-control-")], f"{door} lets others in"
    assert "Location" not in headers, door


async def test_every_answer_keeps_its_reader_safe(program: Everything) -> None:
    async with client() as http:
        for door in program.doors:
            for method in {door.method, "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"}:
                headers = {**of_ours(program, door), "Accept-Encoding": "gzip"}
                answer = await tried(
                    http, program.url + door.at(), method, b"{}" if method == "POST" else None, headers
                )
                assert answer.status < 500, f"{method} {door.path}"
                assert answer.status != 200 or method in (door.method, "GET", "HEAD", "POST"), f"{method} {door.path}"
                check_headers(f"{method} {door.path}", answer)
        for nowhere in (
            "/nowhere",
            "/chat/page/../../bot/config.py",
            "/desk/page/%2e%2e%2fdesk.js",
            "/.env",
            "/%00",
            "//x",
        ):
            answer = await tried(http, program.url + nowhere, "GET", None, {})
            assert answer.status == 404, nowhere
            check_headers(nowhere, answer)
        async with http.get(f"http://127.0.0.1:{program.metrics}/metrics") as answer:
            check_headers("/metrics", answer)


async def test_no_post_is_heard_that_our_own_page_has_not_sent(program: Everything) -> None:
    """Each way in which a browser tells that somebody else's page has it send something, and each that is missing."""
    here, host = program.url, program.url.removeprefix("http://")
    own = {"Origin": here, "X-Chat": "1", "X-Desk": "1"}
    foreign = (
        "null",
        "https://evil.example",
        f"http://evil.example@{host}",
        f"{here}.evil.example",
        "http://localhost:1",
    )
    ways: list[dict[str, str]] = [
        *({**own, "Origin": one} for one in foreign),
        {name: value for name, value in own.items() if name != "Origin"},
        {"Origin": here},
        {**own, "X-Chat": "0", "X-Desk": "true"},
        *({**own, "Sec-Fetch-Site": one} for one in ("cross-site", "same-site", "none")),
        {**own, "Origin": "http://127.0.0.1.evil.example", "Host": "127.0.0.1.evil.example"},
        {**own, "Origin": "http://evil.example", "Host": "evil.example"},
    ]
    posts = [one for one in program.doors if one.posts and one.room in ("chat", "desk")]
    assert len(posts) > 14
    await employ(program, "Ewa")
    async with Colleague.sits(program) as ewa, Migrant.comes(program):
        await ewa.comes_in(program, "Ewa")
        before = await what_is_kept(program)
        for door in posts:
            for way in ways:
                body = json.dumps({"id": "0" * 32, "pressed": ">menu", "arrived": ""}).encode()
                if door.path == "/chat/leave" and way.get("Origin") == here and way.keys() <= own.keys():
                    continue  # a page that goes away can send no header of its own
                answer = await tried(ewa.http, here + door.at(), "POST", body, way)
                assert answer.status == 403, (door.path, way)
                assert "Set-Cookie" not in answer.headers, (door.path, way)
        assert await what_is_kept(program) == before
        assert (await ewa.reads("/desk/me")).status == 200, "nor has anybody been signed out"


async def test_nothing_is_fetched_into_another_page(program: Everything) -> None:
    async with client() as http:
        for door in program.doors:
            if door.posts or door.room not in ("chat", "desk", "all") or door.path == "/healthz":
                continue
            for site in ("cross-site", "same-site"):
                fetched = {"Sec-Fetch-Site": site, "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image"}
                assert (await tried(http, program.url + door.at(), "GET", None, fetched)).status == 403, door.path
        followed = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}
        for page in ("/", "/desk", "/desk/checkin"):
            assert (await tried(http, program.url + page, "GET", None, followed)).status == 200, "a link may lead here"


async def test_nothing_of_the_desk_is_there_without_a_session(program: Everything) -> None:
    """Also for whoever has a session of the chat, a cookie of their own making, or one of somebody who has left."""
    await employ(program, "Ewa")
    async with Colleague.sits(program) as ewa, client() as http:
        await ewa.comes_in(program, "Ewa")
        old = next(one.value for one in ewa.http.cookie_jar if one.key == "desk")
        await ewa.posts("/desk/leave", {})
        before = await what_is_kept(program)
        doors = [one for one in program.doors if one.room == "desk" and one.path not in OPEN_TO_ALL]
        assert len(doors) > 15
        for door in doors:
            told = set()
            for cookie in ("", "A" * 43, old, "x" * 43 + "; desk=" + "B" * 43, "é", "1' OR '1'='1"):
                headers = {**of_ours(program, door), **({"Cookie": f"desk={cookie}"} if cookie else {})}
                url, body = program.url + door.at(), b'{"language": "en"}' if door.posts else None
                async with http.request(door.method, url, data=body, headers=headers) as answer:
                    told.add((answer.status, await answer.text()))
            assert {status for status, _ in told} == {401}, door.path
            assert len(told) == 1, "and all are told the same"
        assert await what_is_kept(program) == before


async def test_nothing_of_a_chat_is_there_without_its_session(program: Everything) -> None:
    async with client() as http, Migrant.comes(program) as ola:
        await ola.asks_for_a_person(program, "Canary words")
        for door in (one for one in program.doors if one.room == "chat" and "page" not in one.path):
            headers = {**of_ours(program, door), "Cookie": f"chat={'A' * 43}"}
            body = json.dumps({"id": "0" * 32, "said": "x"}).encode() if door.posts else None
            async with http.request(door.method, program.url + door.at(), data=body, headers=headers) as answer:
                text = await answer.text()
            assert "Canary" not in text, door.path
            assert answer.status in (404, 410, 200, 204), door.path
            ends = "event: ended" in text
            # Words of danger are heard from anybody, and nothing is told there but whom to call.
            assert answer.status != 200 or ends or door.path in ("/", "/chat/danger"), door.path


async def test_no_body_makes_a_door_fail(program: Everything) -> None:
    """With a live session of each kind; what comes is refused, and what is not, changes nobody's rows."""
    await employ(program, "Ewa", "coordinator")
    async with Colleague.sits(program) as ewa, Migrant.comes(program):
        await ewa.comes_in(program, "Ewa")
        posts = [one for one in program.doors if one.posts and one.room in ("chat", "desk") and "leave" not in one.path]
        jar = {one.key: one.value for one in ewa.http.cookie_jar}
        async with client() as http:
            http.cookie_jar.update_cookies(jar)
            for door in posts:
                for body in MALFORMED:
                    answer = await tried(http, program.url + door.at(), "POST", body, of_ours(program, door))
                    quiet = answer.status == 200 and (
                        "upload" in door.path or "send" in door.path or "key" in door.path
                    )
                    assert 400 <= answer.status < 500 or quiet, (door.path, body[:60], answer.status)
        assert (await ewa.reads("/desk/me")).status == 200


async def test_no_name_in_an_address_makes_a_door_fail(program: Everything) -> None:
    hostile = (
        "0",
        "-1",
        "9" * 18,
        "9" * 40,
        "%00",
        "%2e%2e",
        "%C3%A9",
        "1%20OR%201=1",
        "x" * 2000,
        "%ff",
        "1.5",
        "+1",
        "%D9%A1",
    )
    await employ(program, "Ewa", "owner")
    async with Colleague.sits(program) as ewa:
        await ewa.comes_in(program, "Ewa")
        for door in (one for one in program.doors if "{" in one.path):
            for value in hostile:
                path = re.sub(r"\{\w+\}", value, door.path)
                answer = await tried(ewa.http, program.url + path, door.method, b"{}", of_ours(program, door))
                assert answer.status < 500, path
                assert answer.status != 200, path
        for query in ("office=%00&day=%ff", "day=9999-12-31", "day=0001-01-01", "office='--", "day=2026-11-23&day=x"):
            assert (await ewa.reads(f"/desk/day?{query}")).status in (200, 400, 404), query
        for after in ("-1", "9" * 30, "x", "%00", "1e3"):
            assert (await ewa.reads(f"/desk/stream?after={after}")).status == 400, after


async def test_headers_out_of_all_bounds_are_refused(program: Everything) -> None:
    """By the server itself, before any door: it must neither fail nor tell anything."""
    host, port = "127.0.0.1", program.port
    for request in (
        b"GET / HTTP/1.1\r\nHost: x\r\nCookie: " + b"a=" + b"b" * 70_000 + b"\r\n\r\n",
        b"GET /" + b"a" * 20_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
        b"POST /chat/input HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
        b"POST /chat/input HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"GET /\x00 HTTP/1.1\r\n\r\n",
    ):
        reader, writer = await asyncio.open_connection(host, port)
        writer.write(request)
        answer = await asyncio.wait_for(reader.read(4096), 5)
        writer.close()
        assert answer.split(b" ", 2)[1:2] in ([b"400"], [b"431"], [b"414"], []), (request[:40], answer[:80])
        assert b"Traceback" not in answer
        assert b"/bot/" not in answer
    async with client() as http:
        assert (await tried(http, program.url + "/healthz", "GET", None, {})).status == 200


async def test_cookies_belong_to_one_host_and_to_no_script(program: Everything) -> None:
    """On the public page; that of a machine by itself differs only in what TLS is needed for."""
    await employ(program, "Ewa")
    async with Colleague.sits(program) as ewa, client() as http:
        entered = await ewa.comes_in(program, "Ewa")
        body = json.dumps({"id": "0" * 32, "arrived": ""}).encode()
        chat = await tried(http, program.url + "/chat/input", "POST", body, {"Origin": program.url, "X-Chat": "1"})
        for cookie in (entered.headers["Set-Cookie"], chat.headers["Set-Cookie"]):
            parts = {one.strip().partition("=")[0]: one.partition("=")[2] for one in cookie.split(";")}
            assert {"HttpOnly", "SameSite", "Path"} <= set(parts)
            assert parts["SameSite"] == "Strict"
            assert parts["Path"] == "/"
            assert "Domain" not in parts
            assert "Max-Age" not in parts
            assert "Expires" not in parts
            value = next(iter(parts.values()))
            assert len(value) == 43, "256 bits"
    kept = await program.rows("SELECT digest FROM desk_session") + await program.rows("SELECT address FROM visitor")
    assert value not in str(kept)
