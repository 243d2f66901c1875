"""What is written about the running program: no secret and nobody's number in it, whoever has written it."""

from __future__ import annotations

import asyncio
import base64
import gc
import html
import io
import json
import logging
import re
import sys
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.config import load
from bot.faults import trail
from bot.redacting import LONGEST, Redactor, log_to, secrets_in, watch
from tests.journey import SECRET, write_config
from tests.standin.telegram import TOKEN
from tests.standin.viber import VIBER_TOKEN
from tests.test_command_line import cicbot, start_plainly, what_it_says

KEY, OLD_KEY = "0f" * 32, "1e" * 32
PASSWORD = "pa$$ w/rd&5é"
ODD = 'a"secret\\with <odd> letters & ünder%20it'


# --- Texts -----------------------------------------------------------------------------------------------------------

LOOKS = (
    TOKEN,
    f"bot{TOKEN}",
    f"http://127.0.0.1:8081/file/bot{TOKEN}/docs/x.pdf",
    quote(TOKEN, safe=""),
    quote(quote(TOKEN, safe=""), safe=""),
    "1234567890123:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw",
    VIBER_TOKEN,
    VIBER_TOKEN.upper(),
    KEY,
    base64.b64encode(bytes.fromhex(KEY[:62] + "a1")).decode(),
    "zB3x_Kq9-LmN0pQrStUvWxYz1234567890abcdEFGHi",
    "https://cic.example.org/desk/enter#7KQ2M9XWZ4PBH8RTVCDN3EFGJA",
    "https://t.me/cic_bot?start=join-7KQ2M9XWZ4PBH8RTVCDN3EFGJA",
    "7KQ2M9XWZ4PBH8RTVCDN3EFGJA",
    "7KQ2-M9XW-Z4PB",
    "postgresql+psycopg://cicbot:hunter2@127.0.0.1/cicbot",
    "-----BEGIN PRIVATE KEY-----\nMIIEvQ\n-----END PRIVATE KEY-----",  # made up
    "olena.secret+x@example.co.uk",
    "olena%40example.com",
    "+48512345678",
    "+48 512 345 678",
    "512-345-678",
    "512 345 678",
    "(+48) 512 345 678",
    "00 48 512 345 678",
    "%2B48512345678",
    "0048512345678",
    "+380 (50) 123-45-67",
    "512\u00a0345\u00a0678",
    "tel:+48512345678",
    "tel-512345678",
)

STAYS = (
    "ready on http://192.168.100.200:8080",
    "update #123456789 could not be kept: ValueError",
    "the bot leaves the group -1001234567890, for it is none of [[desk.groups]]",
    "2026-11-26 10:37:41 and 2026-11-26T10:37:41+00:00",
    "ValueError at bot.handlers.telegram.incoming:512 < bot.conversation:123",
    "the tick event-reminders was missed",
    "/desk/upload/{case:\\d{1,18}}/{id:[0-9a-f]{32}} could not be served: TimeoutError",
    "3.14159265358979 seconds",
    "storage/migrations/versions/0004_events_and_announcements.py",
    "the Viber account is out of order: status 12 tooManyRequests",
)


@pytest.mark.parametrize("text", LOOKS)
@pytest.mark.parametrize("around", ["{}", "before {} after", '{{"key": "{}"}}', "<{}>", "'{}'", "x={}&y"])
def test_whatever_looks_like_a_secret_or_a_number_of_somebody_is_taken_out(text: str, around: str) -> None:
    told = Redactor()(around.format(text))
    assert re.search(r"\[(secret|link|key|code|e-mail|phone)\]", told), told
    pieces = [one for one in re.split(r"\W+", text) if len(one) > 5 and re.search(r"\d.*\d.*\d|^olena|hunter", one)]
    assert not [one for one in pieces if one in told and one not in ("127", "8081")], told


@pytest.mark.parametrize("text", STAYS)
def test_what_operators_need_stays(text: str) -> None:
    assert Redactor()(text) == text


WAYS: tuple[Callable[[str], str], ...] = (
    str,
    lambda one: quote(one, safe=""),
    lambda one: quote(one, safe="").lower(),
    quote,
    quote_plus,
    lambda one: json.dumps(one),
    html.escape,
    repr,
    lambda one: one.encode().hex(),
    lambda one: one.encode().hex().upper(),
    lambda one: base64.b64encode(one.encode()).decode(),
    lambda one: base64.urlsafe_b64encode(b"x:" + one.encode() + b"y").decode(),
    lambda one: base64.b64encode(b"user:" + one.encode()).decode(),
    lambda one: base64.b32encode(one.encode()).decode(),
)


@pytest.mark.parametrize("secret", [SECRET, ODD, PASSWORD, "abcdefgh", "12345678"])
@pytest.mark.parametrize("way", range(len(WAYS)))
def test_a_secret_that_is_known_is_taken_out_however_it_is_written(secret: str, way: int) -> None:
    written = WAYS[way](secret)
    told = Redactor([secret])(f"before {written} after")
    assert "[secret]" in told
    assert secret not in told
    left = told.removeprefix("before ").removesuffix(" after").replace("[secret]", "")
    assert len(left) <= 12, "but for what belongs to its neighbours"


def test_no_word_is_spoiled_by_a_secret_that_is_none() -> None:
    assert Redactor(["", "a", "bot"])("a bot") == "a bot"


def test_every_secret_of_the_configuration_is_known(tmp_path: Path) -> None:
    telegram = {"mode": "webhook", "webhook_url": "https://cic.example.org"}
    viber: dict[str, object] = {"public_url": "https://cic.example.org", "sender_name": "Centrum"}
    path = write_config(tmp_path, database="sqlite:///x.db", port=1, telegram=telegram, viber=viber, desk="on = true")
    given = {
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_WEBHOOK_SECRET": SECRET,
        "VIBER_TOKEN": VIBER_TOKEN,
        "DATA_KEY": f"{KEY} {OLD_KEY}",
        "DATABASE_URL": "postgresql+psycopg://cicbot:p%40ss%2Fword@127.0.0.1/cicbot",  # made up
    }
    found = set(secrets_in(load(path, given, date(2026, 11, 23))))
    assert {TOKEN, SECRET, VIBER_TOKEN, KEY, OLD_KEY, "p%40ss%2Fword", "p@ss/word"} <= found


words = st.text(max_size=300) | st.text("0123456789+-:. @abAB#\r\n[]%", max_size=300)


@given(words, st.sampled_from(LOOKS), words)
def test_twice_is_once_and_a_line_is_a_line(before: str, secret: str, after: str) -> None:
    redact = Redactor([SECRET, ODD])
    told = redact(f"{before} {secret} {after}")
    assert redact(told) == told
    assert len(told.splitlines()) <= 1
    assert all(one.isprintable() or one.isspace() for one in told)
    assert "\x1b" not in told
    assert "\r" not in told


HOSTILE = (
    "1",
    "a",
    "1 ",
    "a.",
    "a@",
    "%40",
    "%25",
    "A2",
    "-",
    "://",
    "://a:",
    "+",
    "0-",
    "f",
    "-----BEGIN ",
    "join-",
    "\n",
)


@pytest.mark.parametrize("piece", HOSTILE)
@pytest.mark.parametrize("end", ["", "!", "@", ":"])
def test_what_somebody_makes_up_does_not_take_long(piece: str, end: str) -> None:
    redact = Redactor([SECRET, TOKEN, KEY])
    text = piece * (4 * LONGEST // len(piece)) + end
    began = time.process_time()
    assert len(redact(text)) <= LONGEST + 1
    assert time.process_time() - began < 1.0


def test_of_what_is_cut_off_no_part_of_a_secret_is_left() -> None:
    for left in range(60):
        told = Redactor()("x " * ((LONGEST - left) // 2) + TOKEN + " and more" * 20)
        assert TOKEN.partition(":")[2][:8] not in told
        assert TOKEN[:5] not in told


# --- Lines -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """What is written while all of it goes through the redactor."""
    root, stream = logging.getLogger(), io.StringIO()
    before = (root.handlers[:], root.level, logging.raiseExceptions)
    hooks = (warnings.showwarning, sys.excepthook, sys.unraisablehook, threading.excepthook)
    levels = {name: logging.getLogger(name).level for name in ("bot", "storage", "scheduler", "aiohttp.server")}
    try:
        log_to(stream, Redactor([SECRET]), fine=True)
        yield stream
    finally:
        root.handlers[:], root.level, logging.raiseExceptions = before
        warnings.showwarning, sys.excepthook, sys.unraisablehook, threading.excepthook = hooks
        for name, level in levels.items():
            logging.getLogger(name).setLevel(level)


CANARY = "Olena Canary"


def fails(words: str = f"{CANARY} {TOKEN}") -> None:
    raise ValueError(words)


def test_errors_are_told_without_their_words_wherever_these_stand(written: io.StringIO) -> None:
    log = logging.getLogger("bot.anything")
    try:
        try:
            fails()
        except ValueError as error:
            raise RuntimeError(CANARY) from error
    except RuntimeError:
        log.exception("it went wrong")
        log.error("also here", exc_info=True, stack_info=True)
        logging.getLogger("aiogram.event").exception("Cause exception while process update %s", CANARY)
        logging.getLogger("elsewhere").error(f"failed: {CANARY}")
    told = written.getvalue()
    assert CANARY not in told
    assert TOKEN not in told
    assert "RuntimeError at tests.test_redacting:" in told
    assert "after ValueError at tests.test_redacting:" in told
    assert "it went wrong" in told
    assert "aiogram.event: Cause exception while process update" in told
    assert len(told.splitlines()) == 4


def test_a_line_that_cannot_be_put_together_shows_no_values(
    written: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    logging.getLogger("bot.anything").error("two: %s %s", CANARY)
    assert "two" in written.getvalue()
    assert CANARY not in written.getvalue() + capsys.readouterr().err


def test_nobody_begins_a_line_of_their_own(written: io.StringIO) -> None:
    logging.getLogger("bot.anything").warning("name: %s", "x\r\n2026-11-26 INFO root: all is well\x1b[2J\u2028\x85\0")
    assert len(written.getvalue().splitlines()) == 1
    assert "\\r\\n2026" in written.getvalue()
    assert "\x1b" not in written.getvalue()


def test_libraries_say_nothing_fine_and_our_own_do(written: io.StringIO) -> None:
    for name in ("aiogram", "asyncio", "sqlalchemy.engine", "aiosqlite", "aiohttp.access", "httpx", "unheard.of"):
        logging.getLogger(name).info(CANARY)
        logging.getLogger(name).debug(CANARY)
    logging.getLogger("aiohttp.server").error("Error handling request %s", CANARY)
    logging.getLogger("bot.anything").debug("a detail")
    assert [line.partition(" DEBUG ")[2] for line in written.getvalue().splitlines()] == ["bot.anything: a detail"]


def test_warnings_say_where_and_not_what(written: io.StringIO) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        log_to(written, Redactor())
        warnings.warn(f"Detected unknown update type: {CANARY}", RuntimeWarning, stacklevel=1)
    assert CANARY not in written.getvalue()
    assert "RuntimeWarning in tests/test_redacting.py:" in written.getvalue()


class Breaking:
    def __del__(self) -> None:
        fails()

    def __repr__(self) -> str:
        return CANARY


def test_what_nobody_can_catch_is_told_without_its_words(written: io.StringIO) -> None:
    one = Breaking()
    del one
    gc.collect()
    thread = threading.Thread(target=fails)
    thread.start()
    thread.join()
    try:
        fails()
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    told = written.getvalue()
    assert told.count("ValueError at tests.test_redacting:") == 3
    assert "ended by" in told
    assert CANARY not in told
    assert TOKEN not in told


async def test_what_nobody_waits_for_is_told_without_its_words(written: io.StringIO) -> None:
    loop = asyncio.get_running_loop()
    before = loop.get_exception_handler()
    watch(loop)

    async def forgotten() -> None:
        fails()

    task = asyncio.create_task(forgotten(), name=CANARY)
    await asyncio.sleep(0)
    del task
    gc.collect()
    loop.call_soon(fails, f"{CANARY} again")
    await asyncio.sleep(0)
    loop.set_exception_handler(before)
    told = written.getvalue()
    assert "Task exception was never retrieved: ValueError at" in told
    assert "Exception in callback fails: ValueError at" in told
    assert CANARY not in told


def test_a_trail_ends_and_shows_no_words() -> None:
    error: BaseException | None = None
    for _ in range(20):
        try:
            raise ValueError(CANARY) from error
        except ValueError as one:
            error = one
    assert error
    told = trail(error)
    assert told.count("ValueError") == 4
    assert CANARY not in told


# --- The command line ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words", [("run",), ("check",), ("migrate",), ("viber", "costs"), ("staff", "list"), ("staff", "link", "Olena")]
)
async def test_no_command_shows_a_secret_when_it_fails(words: tuple[str, ...], tmp_path: Path) -> None:
    """A database that is not there, whose address has a password; a configuration with a token where none belongs."""
    telegram = {"api_url": "http://127.0.0.1:9", "mode": "polling"}
    viber: dict[str, object] = {"public_url": "https://cic.example.org", "api_url": "http://127.0.0.1:9"}
    config = write_config(
        tmp_path, database="sqlite:///data/x.db", port=1, telegram=telegram, viber=viber, desk="on = true"
    )
    secrets = {
        "TELEGRAM_TOKEN": TOKEN,
        "VIBER_TOKEN": VIBER_TOKEN,
        "DATA_KEY": KEY,
        "DATABASE_URL": "postgresql+psycopg://cicbot:s3cretPassw0rd@127.0.0.1:9/cicbot",  # made up
    }
    said = await cicbot(tmp_path, "--config", str(config), *words, env=secrets)
    assert said.status == 1, said.words
    for secret in (TOKEN, VIBER_TOKEN, KEY, "s3cretPassw0rd"):
        assert secret not in said.words
    assert "Traceback" not in said.words
    config.write_text(config.read_text().replace('name = "', f'name = "{TOKEN}" # '))
    config.write_text(config.read_text() + f'\n["{TOKEN}"]\nx = 1\n')
    said = await cicbot(tmp_path, "--config", str(config), *words, env=secrets)
    assert TOKEN not in said.words


async def test_an_error_that_nobody_foresaw_shows_where_and_not_what(tmp_path: Path) -> None:
    messages = tmp_path / "messages.jsonl"
    messages.write_text(json.dumps({"id": 1, "words": CANARY}) + "\n")
    said = await what_it_says(await start_plainly(tmp_path, "danger", str(messages)))
    assert said.status == 1
    assert "ended by KeyError at __main__:" in said.words
    assert CANARY not in said.words
