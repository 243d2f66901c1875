"""The doors of the messengers, from outside: what is forged, what comes twice, and what a client writes to staff."""

from __future__ import annotations

import asyncio
import json
import logging
import re
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import aiohttp
import pytest

from storage import roster
from storage.database import Connection
from tests.atdesk import employ
from tests.doors import Everything, everything
from tests.journey import SECRET
from tests.standin.viber import VIBER_TOKEN

HOSTILE = (
    "<b>bold</b> <a href='tg://user?id=1'>Consultant</a> &lt; & > \"'",
    "*bold* _it_ [link](https://evil.example) `code` ||x||",
    "/close /start join-ABC @everyone #id777 {{name}} {0.__class__} %(x)s ${x} $x",
    '=HYPERLINK("https://evil.example") \u202etxt.exe\u202c \u2066x\u2069 \u200bzero\u200b',
    "Client: written by a colleague\nCase #1 is closed.\n✅ The centre",
)


@pytest.fixture
async def program(tmp_path: Path) -> AsyncIterator[Everything]:
    async with everything(tmp_path) as running:
        yield running


TURNING = "[\u200b-\u200f\u202a-\u202e\u2066-\u2069]"


def upright(words: str) -> str:
    """Without what turns words round or cannot be seen."""
    return re.sub(TURNING, "", words)


def an_update(number: int, text: str = "/start", who: int = 5) -> dict[str, object]:
    person = {"id": who, "is_bot": False, "first_name": "Anna", "language_code": "en"}
    chat = {"id": who, "type": "private", "first_name": "Anna"}
    message = {"message_id": number, "date": 1, "chat": chat, "from": person, "text": text}
    return {"update_id": number, "message": message}


async def calls(program: Everything, update: object, secret: str = SECRET) -> int:
    """Telegram, or somebody who says so."""
    headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret else {}
    body = update if isinstance(update, bytes) else json.dumps(update).encode()
    url = program.url + program.door("/telegram/").path
    async with aiohttp.ClientSession() as http, http.post(url, data=body, headers=headers) as answer:
        return answer.status


async def heard(program: Everything) -> int:
    rows = await program.rows("SELECT count(*) FROM arrival")
    return int(str(rows[0][0]))


def test_the_door_says_nothing_of_the_secret(program: Everything) -> None:
    for beginning, secret in (("/telegram/", SECRET), ("/viber/", VIBER_TOKEN)):
        path = program.door(beginning).path
        assert secret not in path
        assert len(path) > 32, "nor can it be guessed"


FORGED: Mapping[str, str] = {
    "none": "",
    "shorter": SECRET[:-1],
    "longer": f"{SECRET}x",
    "the first letters": SECRET[:8],
    "other case": SECRET.swapcase(),
    "other letters": "ж" * 32,
    "very long": "x" * 7000,
    "spaces": f"{SECRET} {SECRET}",
    "null": "null",
    "of somebody else": "b" * len(SECRET),
}


@pytest.mark.parametrize("kind", FORGED)
async def test_nobody_is_telegram_without_its_secret(program: Everything, kind: str) -> None:
    before = await heard(program)
    assert await calls(program, an_update(1), FORGED[kind]) == 403
    assert await heard(program) == before
    assert program.api.made("sendMessage") == [
        one for one in program.api.made("sendMessage") if one.params["chat_id"] != 5
    ]


async def test_what_comes_again_is_done_once(program: Everything) -> None:
    """Also at the same moment, and with other contents under the same number."""
    program.api.user(5, met=True)
    told = await asyncio.gather(*(calls(program, an_update(7)) for _ in range(8)))
    assert set(told) == {200}
    assert await calls(program, an_update(7, "something else")) == 200
    assert await heard(program) == 1
    for _ in range(100):
        if program.api.made("sendMessage"):
            break
        await asyncio.sleep(0.05)
    await asyncio.sleep(0.3)
    assert len([one for one in program.api.made("sendMessage") if one.params["chat_id"] == 5]) == 1


async def test_a_call_of_vibers_that_comes_again_is_done_once(program: Everything) -> None:
    ada = program.viber.user(language="en", subscribed=True)
    event = {
        "event": "message",
        "timestamp": 1,
        "message_token": 77,
        "sender": ada.as_user(),
        "message": {"type": "text", "text": "hello"},
    }
    for changed in ({}, {}, {"timestamp": 2}, {"silent": True}):
        assert (await program.viber.posts({**event, **changed})).status == 200
    await ada.waits()
    assert await heard(program) == 1
    assert len(ada.messages) == 1
    forged = json.dumps({**event, "message_token": 78}).encode()
    for signature in ("", "0" * 64, program.viber.sign(forged + b" "), program.viber.sign(b"")):
        assert (await program.viber.posts(forged, signature)).status == 403
    assert await heard(program) == 1


async def test_what_nobody_knows_is_never_printed(
    program: Everything, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG, "bot")
    for kind in ("business_message", "message_reaction", "purchased_paid_media", "from_the_future"):
        assert await calls(program, {"update_id": 9, kind: {"text": "Canary", "from": {"first_name": "Canary"}}}) == 200
    for body in (
        b"{Canary",
        b'"Canary"',
        b'["Canary"]',
        b'{"update_id": "Canary"}',
        b'{"update_id": 1, "message": "Canary"}',
    ):
        assert await calls(program, body) == 200, "or it would come again for ever"
    told = capfd.readouterr()
    ours = [one.getMessage() for one in caplog.records if one.name.startswith(("bot", "storage", "scheduler", "py."))]
    assert not [one for one in (*ours, told.out, told.err) if "Canary" in one]


async def test_what_a_client_writes_reaches_staff_as_it_is_and_is_nothing_else(program: Everything) -> None:
    """In the group, on the page of the desk, and in what the database keeps: no markup, no command, no placeholder."""
    api = program.api
    ewa, ola = api.user(1, language_code="en", first_name="Ewa"), api.user(5, language_code="en", first_name=HOSTILE[0])
    group = api.groups[-1001]
    group.seats(ewa)
    await employ(program, "Ewa")

    async def bind(connection: Connection) -> None:
        [one] = await roster.everybody(connection, active=False)
        await roster.bind(connection, one.id, "telegram", str(ewa.id), program.times[-1])

    await program.assistant.database.run(bind)
    await ola.says("/start")
    await ola.waits()
    await ola.presses("English")
    await ola.waits()
    await ola.says("/person")
    await ola.sees("What is it about?")
    for label in ("Work", "It does not matter"):
        await ola.presses(next(one for one in ola.screen.labels if label in one))
        await ola.waits()
    for words in HOSTILE:
        await ola.says(words)
    await ola.settles(10)
    kept = [
        words for (words,) in await program.rows("SELECT words FROM case_message WHERE author = 'visitor' ORDER BY id")
    ]
    assert kept == list(HOSTILE)
    topic = await group.until(
        lambda: next((one for one in group.topics if "#1 " in one.name), None), "made a topic", 20
    )
    assert topic
    await group.until(lambda: HOSTILE[-1] in "".join(one.text for one in group.shown(topic)), "shown the last", 20)
    told = [one.text for one in group.shown(topic)]
    assert [words for words in map(upright, HOSTILE) if not any(words in one for one in told)] == [], told
    assert not [one for one in told if re.search(TURNING, one)]
    assert HOSTILE[0] not in topic.name, "nobody's name is in a title"
    assert not [one for one in api.calls if one.params.get("parse_mode")]
    shown = [one for one in api.calls if any(upright(words) in str(one.params.get("text")) for words in HOSTILE)]
    assert shown
    assert all(str(one.params["text"]).startswith("Visitor:") for one in shown), "whose words they are is said first"
    entities = [one for call in shown for one in (call.params.get("entities") or ())]  # type: ignore[attr-defined]
    assert {one["type"] for one in entities} <= {"bold", "blockquote", "expandable_blockquote", "italic"}
    assert (await program.rows("SELECT state FROM cases")) == [("open",)], "what stands in it closes nothing"
