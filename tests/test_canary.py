"""Names, numbers, words, files and secrets that nobody else has, and then everything is searched that was written.

The real program, with every channel and the database of a test, lives through a day on which much goes wrong: what
people wrote must be nowhere but in the database and in the chats of those whom it is for.
"""

from __future__ import annotations

import asyncio
import base64
import io
import json
import os
import re
import signal
import sys
import uuid
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import quote

import aiohttp
import psycopg
import pytest

from tests.conftest import OTHERS, OURS, POSTGRES, Postgres
from tests.doors import SECRETS
from tests.journey import WebWindow, free_port, write_config
from tests.patience import PATIENCE, START
from tests.standin.people import User
from tests.standin.telegram import Broken, StandIn
from tests.standin.viber import ViberStandIn
from tests.test_command_line import environment

PDF = b"%PDF-1.4 kanarkowa-zawartosc\n%%EOF"
ZIP = b"PK\x03\x04kanarkowa-zawartosc"

CANARIES: Mapping[str, str] = {
    "name": "Kanarina",
    "surname": "Zozulja-Kanarkowska",
    "in other letters": "Канаріна",
    "phone": "512777909",
    "phone, as it is said": "512 777 909",
    "e-mail": "kanarina@kanarek.example",
    "words": "kanarkowy-sekret",
    "file": "paszport-kanariny",
    "contents": "kanarkowa-zawartosc",
    "title": "Warsztat-Kanarkow",
    "news": "Kanarkowe-Nowiny",
    "colleague": "Konsultantka-Kanarek",
    "username": "kanarek_w_klatce",
    "id": "77700012",
    "place": "50.061481",
    **SECRETS,
}
WORDS = f"{CANARIES['words']} <b>Kanarina</b> /start {CANARIES['e-mail']} tel. 512 777 909 Канаріна\r\nERROR root: x"


def forms(canary: str) -> Iterator[str]:
    """How it may look where it has leaked."""
    yield from (canary, quote(canary), quote(quote(canary)), json.dumps(canary)[1:-1], ascii(canary)[1:-1])
    yield from (canary.encode().hex(), canary.encode().decode("latin-1"), canary.encode("unicode_escape").decode())
    yield base64.b64encode(canary.encode()).decode().rstrip("=")[:-1]


def leaks(text: str) -> list[str]:
    """Which canaries are in a text, and what stands around them."""
    lower = text.lower()
    found = [(name, lower.find(form.lower())) for name, one in CANARIES.items() for form in forms(one)]
    return [f"{name}: …{text[max(0, at - 80) : at + 40]!r}" for name, at in found if at >= 0]


def test_a_leak_is_seen_in_every_form() -> None:
    for name, canary in CANARIES.items():
        for form in forms(canary):
            assert any(one.startswith(name) for one in leaks(f"before {form} after")), (name, form)
    assert leaks("2026-11-26 11:07:10,123 INFO bot.running: ready on http://127.0.0.1:8080") == []


@dataclass
class Running:
    """The program as an operator runs it, and everything that can be seen of it from outside."""

    folder: Path
    config: Path
    url: str
    metrics: str
    process: asyncio.subprocess.Process
    api: StandIn
    viber: ViberStandIn
    database: str
    seen: dict[str, str] = field(default_factory=dict)
    """What was written, by where."""

    def sees(self, where: str, text: str) -> None:
        self.seen[where] = self.seen.get(where, "") + "\n" + text

    async def asks(self, *words: str) -> str:
        """The command line, as the operator types it."""
        made = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "--config", str(self.config), *words),
            cwd=self.folder,
            env=environment(self.folder, **SECRETS),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, err = await asyncio.wait_for(made.communicate(), START)
        assert made.returncode == 0, err.decode()
        self.sees("errors of the command line", err.decode())
        return out.decode()

    async def looks(self) -> None:
        """What the operator sees, and whoever else is on that machine."""
        async with aiohttp.ClientSession() as http:
            for where in (f"{self.url}/healthz", self.metrics):
                async with http.get(where) as answer:
                    self.sees(where, await answer.text())
        for path in self.folder.rglob("*"):
            if path != self.config:
                self.sees("names of files", str(path.relative_to(self.folder)))
        here = Path(f"/proc/{self.process.pid}")
        self.sees("the list of processes", (here / "cmdline").read_text() + (here / "comm").read_text())
        self.sees("open files", "\n".join(os.readlink(one) for one in (here / "fd").iterdir() if one.is_symlink()))

    def breaks_lines(self) -> None:
        """The database drops every connection that the program has."""
        if self.database:
            with psycopg.connect(f"{POSTGRES}/{self.database}", autocommit=True) as other:
                other.execute(f"SELECT pg_terminate_backend(pid) {OTHERS} AND application_name <> '{OURS}'")

    @asynccontextmanager
    async def without(self, table: str) -> AsyncIterator[None]:
        """A dialog finds a table gone, and the database says so with the whole statement."""
        if not self.database:
            yield
            return
        with psycopg.connect(f"{POSTGRES}/{self.database}", autocommit=True) as other:
            other.execute(f"ALTER TABLE {table} RENAME TO {table}_away")
            yield
            other.execute(f"ALTER TABLE {table}_away RENAME TO {table}")


@asynccontextmanager
async def running(folder: Path, postgres: Postgres | None) -> AsyncIterator[Running]:
    port, metrics = free_port(), free_port()
    async with StandIn(token=SECRETS["TELEGRAM_TOKEN"]) as api, ViberStandIn(second=0.1) as viber:
        api.group(-1001, "Staff")
        here = f"http://127.0.0.1:{port}"
        config = write_config(
            folder,
            database=postgres.url("psycopg") if postgres else "sqlite:///data/canary.db",
            port=port,
            telegram={"api_url": api.url, "mode": "webhook", "webhook_url": here, "bot_name": "cic_bot"},
            viber={"api_url": viber.url, "public_url": here, "sender_name": "Centrum"},
            desk='on = true\n[[desk.groups]]\nchat_id = -1001\nlanguage = "en"\n',
        )
        config.write_text(config.read_text().replace("[metrics]\nport = 0", f"[metrics]\nport = {metrics}"))
        with (folder / "out").open("wb") as out, (folder / "err").open("wb") as err:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", "--config", str(config), "run"),
                cwd=folder,
                env=environment(folder, **SECRETS, CICBOT_LOG="debug"),
                stdout=out,
                stderr=err,
            )
        name = postgres.name if postgres else ""
        one = Running(folder, config, here, f"http://127.0.0.1:{metrics}/metrics", process, api, viber, name)
        try:
            async with asyncio.timeout(START):
                while not (viber.webhook and api.made("setWebhook")):  # noqa: ASYNC110
                    await asyncio.sleep(0.05)
            yield one
        finally:
            process.send_signal(signal.SIGTERM)
            await asyncio.wait_for(process.wait(), 30)
        for where in ("out", "err"):
            one.sees(f"std{where}", (folder / where).read_text())
        assert process.returncode == 0, one.seen["stderr"]


class Patient(WebWindow):
    """Waits for what it is to press or to see, however long the program takes."""

    async def presses(self, label: str) -> None:
        await self.until(lambda: any(one.startswith(label) for one in self.labels), label)
        await super().presses(label)

    async def sees_that(self, words: str) -> None:
        await self.until(lambda: words in self.sees, words)

    async def until(self, holds: Callable[[], bool], what: str) -> None:
        async with asyncio.timeout(PATIENCE):
            while not any("lines" in one for _, one in self.letters) or not holds():
                await self.waits()


# --- The day ---------------------------------------------------------------------------------------------------------


async def chooses(user: User, *labels: str) -> None:
    """Tap the first button with these words in it, each time on the newest message that has it; "" is the first."""
    for label in labels:

        def there(label: str = label) -> str:
            newest = next((one for one in reversed(user.messages) if one.labels), None)
            return next((one for one in newest.labels if label in one), "") if newest else ""

        await user.presses(await user.until(there, f"not offered {label!r}", 15))
        await user.waits(quiet=0.3)


async def on_telegram(program: Running) -> None:
    """A visit is booked with name and number, a case is talked over with files, and much else is sent."""
    api = program.api
    last, handle = CANARIES["surname"], CANARIES["username"]
    ola = api.user(777000123, language_code="en", first_name="Kanarina", last_name=last, username=handle)
    await ola.says("/start")
    await ola.waits()
    await chooses(ola, "English")
    await ola.presses_data(">booking.krakow.career")
    await ola.waits()
    await chooses(ola, "Any language", "At the office", "No care needed", "Nothing special")
    await ola.says("Kanarina Zozulja-Kanarkowska")
    await ola.waits()
    await ola.says("not-a-number kanarkowy-sekret")
    await ola.waits()
    program.breaks_lines()
    await ola.shares_contact("48512777909")
    await ola.sees("Which day suits you?", 15)
    await chooses(ola, "", ":", "Yes, book it")
    await ola.sees("Your visit is booked", 15)
    async with program.without("visit"):
        await ola.presses_data(">visits")
        await ola.waits()
    await ola.says("/person")
    await ola.sees("What is it about?")
    await chooses(ola, "Work", "It does not matter")
    await ola.says(WORDS)
    await ola.sends_document("paszport-kanariny.pdf", "kanarkowy-sekret", content=PDF)
    await ola.sends_photo("Kanarina na zdjęciu", content=b"\xff\xd8\xff kanarkowa-zawartosc")
    await ola.sends_location(50.061481, 19.937)
    await ola.settles(15, 0.5)
    program.breaks_lines()
    await ola.presses_data(">danger")
    await ola.settles(15, 0.5)
    await broken_updates(program)
    await ola.presses_data(">newsyes")
    await chooses(ola, "foreigners who live here", "Finding work", "That is all", "That is all", "whenever")


async def broken_updates(program: Running) -> None:
    """What no release knows, what is no update, and what is told by somebody else."""
    words = {"text": WORDS, "chat": {"id": 777000123, "type": "private", "first_name": "Kanarina"}}
    for kind in ("message", "business_message", "kanarkowy-sekret", "inline_query", "channel_post", "edited_message"):
        odd = {**words, "message_id": "Kanarina", "from": {"id": "Kanarina"}}
        for content in (words, odd, "Kanarina", [WORDS], None):
            await program.api.push_raw({"update_id": 990_000_000 + len(program.api.calls), kind: content})
    hook = str(next(one.params["url"] for one in program.api.calls if one.method == "setWebhook"))
    secret = SECRETS["TELEGRAM_WEBHOOK_SECRET"]
    async with aiohttp.ClientSession() as http:
        for body in (
            b"{Kanarina",
            WORDS.encode(),
            b'["Kanarina"]',
            b'{"update_id": "Kanarina"}',
            b"Kanarina" * 200_000,
        ):
            for header in (secret, "Kanarina", secret[:-1], ""):
                given = {"X-Telegram-Bot-Api-Secret-Token": header}
                async with http.post(hook, data=io.BytesIO(body), headers=given) as answer:
                    program.sees("answers to Telegram", await answer.text())
            for signature in ("", "Kanarina", program.viber.sign(body)) if len(body) < 1_000_000 else ():
                told = await program.viber.posts(body, signature)
                assert told.status in (200, 403), told.status


async def in_the_browser(program: Running) -> None:
    """The same at the page, and everything at which it answers with an error."""
    async with Patient.at(program.url, "en") as ola:
        await ola.arrives()
        await ola.presses("English")
        await ola.says("person")
        await ola.presses("Work")
        await ola.presses("It does not matter")
        program.breaks_lines()
        await ola.says(WORDS)
        for name, content in (("paszport-kanariny.pdf", PDF), ("paszport-kanariny.zip", ZIP), ("Канаріна.exe", b"MZ")):
            headers = {"X-Name": quote(name)}
            where = f"{program.url}/chat/upload/{uuid.uuid4().hex}"
            async with ola.http.post(where, data=content, headers=headers) as answer:
                text = await answer.text()
            if answer.status == 200:
                await ola._posts({"sent": str(json.loads(text)["file"])})
            else:
                program.sees("answers to the page", text)
        for body in (b"{Kanarina", WORDS.encode(), json.dumps({"id": "Kanarina", "said": WORDS}).encode()):
            for path in ("/chat/input", "/chat/upload/Kanarina", "/Kanarina", "/desk/enter", "/desk/write"):
                for headers in ({}, {"Origin": "https://kanarina.example"}, {"X-Desk": "1"}, {"Cookie": "Kanarina="}):
                    async with ola.http.post(program.url + path, data=body, headers=headers) as answer:
                        program.sees("answers to the page", await answer.text())
        for path in (
            "/chat/words?language=Kanarina",
            "/chat/stream?after=Kanarina",
            "/desk/day?day=Kanarina",
            "/Kanarina",
        ):
            async with ola.http.get(program.url + path) as answer:
                program.sees("answers to the page", await answer.text())
        for request in (
            b"Kanarina / HTTP/1.1\r\n\r\n",
            b"GET /Kanarina HTTP/1.1\r\nKanarina\r\n\r\n",
            b"Kanarina" * 3000,
        ):
            _, writer = await asyncio.open_connection("127.0.0.1", int(program.url.rpartition(":")[2]))
            writer.write(request)
            await writer.drain()
            writer.transport.abort()


async def on_viber(program: Running) -> None:
    api = program.viber
    ola = api.user(name="Kanarina Zozulja-Kanarkowska", language="en")
    await ola.writes("hello")
    await ola.waits(20)
    for label in ("English", "Person", "Documents", "It does not matter"):
        await (ola.writes("a person") if label == "Person" else ola.taps(label))
        await ola.waits(20)
    await ola.writes(WORDS)
    for status in (200, 404, 500):
        kept = api.keeps(f"paszport-kanariny-{status}.pdf", PDF, status=status)
        await ola.sends_file("file", kept, "paszport-kanariny.pdf")
    await ola.sends_contact("Kanarina", "48512777909")
    await ola.settles(15)


async def quarrels(program: Running) -> None:
    """Whoever sends for us answers in all the ways that there are, and quotes what was to be sent."""
    api, viber = program.api, program.viber
    quoting = f'Bad Request: can\'t parse "{WORDS[:60]}" for Kanarina at 512 777 909, kanarkowy-sekret'
    ways: tuple[int | Broken, ...] = (400, 429, 500, "drop", "drop-after", "html502", 404)
    for number, how in enumerate(ways):
        other = api.user(777000124 + number, language_code="en", first_name="Kanarina")
        await other.says("/start")
        await other.waits()
        api.fail_next("sendMessage", how, quoting, retry_after=int(how == 429), chat_id=other.id)
        await other.says("kanarkowy-sekret")
        await soon(lambda: not api._failures)
    odd = ((99, 0, ""), (3, 0, ""), (0, 500, ""), (0, 0, "drop-after"), (12, 0, ""))
    for status, http, broken in odd:
        another = viber.user(name="Kanarina", language="en")
        await another.writes("hello")
        await another.waits(20)
        viber.fails("send_message", user=another, status=status, http=http, how=broken)  # type: ignore[arg-type]
        await another.writes("kanarkowy-sekret")
        await soon(lambda: not viber._failures)


async def soon(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not holds():  # noqa: ASYNC110
            await asyncio.sleep(0.05)


async def at_the_desk(program: Running) -> None:
    """A colleague comes in, answers with a file, plans a workshop and announces something."""
    await program.asks("staff", "invite", "--name", CANARIES["colleague"], "--role", "owner", "--language", "en")
    code = re.findall(r"#(\S+)", await program.asks("staff", "link", CANARIES["colleague"]))[0]
    async with Patient.at(program.url, "en", "desk") as ewa:
        for one in ("Kanarina", "kanarkowy-sekret", code):
            async with ewa.http.post(f"{program.url}/desk/enter", json={"code": one}) as answer:
                program.sees("answers to the desk", await answer.text() if answer.status != 200 else "")
        assert answer.status == 200
        program.breaks_lines()
        async with asyncio.timeout(PATIENCE):
            while not any("cases" in one for _, one in ewa.letters):
                await ewa.waits()
        desktop = next(letter for _, letter in reversed(ewa.letters) if "cases" in letter)
        cases = [int(str(one["id"])) for one in desktop["cases"]]  # type: ignore[attr-defined]
        assert len(cases) == 3, "one of each channel"
        for case in cases:
            await ewa._posts({"pressed": f">case.{case}.take"})
            id = uuid.uuid4().hex
            where = f"{program.url}/desk/upload/{case}/{id}"
            async with ewa.http.post(where, data=PDF, headers={"X-Name": "paszport-kanariny.pdf"}) as answer:
                assert answer.status == 200
            wrote = {"id": uuid.uuid4().hex, "case": case, "words": WORDS, "upload": id}
            async with ewa.http.post(f"{program.url}/desk/write", json=wrote) as answer:
                assert answer.status == 200, await answer.text()
            for wrong in ({**wrote, "case": 999_999}, {**wrote, "id": "Kanarina"}, {**wrote, "words": ""}):
                async with ewa.http.post(f"{program.url}/desk/write", json=wrong) as answer:
                    program.sees("answers to the desk", await answer.text() if answer.status != 200 else "")
        await plans_and_announces(ewa)


async def plans_and_announces(ewa: Patient) -> None:
    await ewa._posts({"pressed": ">newevent"})
    for label in ("Workshop", "Finding work", "Kraków"):
        await ewa.presses(label)
    day = datetime.now(UTC) + timedelta(days=6)
    await ewa.says(f"{day:%d.%m.%Y} 17-19")
    await ewa.presses("That is all")
    for words in ("12", CANARIES["title"], WORDS.replace("\r", "")):
        await ewa.says(words)
    await ewa.presses("Save")
    await ewa.sees_that("The draft is saved.")
    await ewa._posts({"pressed": ">eventpublish.1"})
    await ewa.presses("Yes")
    await ewa._posts({"pressed": ">newsnew"})
    await ewa.presses("English")
    await ewa.says(f"{CANARIES['news']}: kanarkowy-sekret")
    await ewa.sees_that("The draft is saved.")
    await ewa.presses("Send")
    await ewa.says("1")


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Postgres | None:
    if request.param == "sqlite":
        return None
    postgres: Postgres = request.getfixturevalue("postgres")
    postgres.wipe()
    return postgres


async def test_nobody_is_found_in_what_is_written_about_a_day(database: Postgres | None, tmp_path: Path) -> None:
    async with running(tmp_path, database) as program:
        await on_telegram(program)
        await in_the_browser(program)
        await on_viber(program)
        await quarrels(program)
        await program.looks()
        await at_the_desk(program)
        await program.looks()
        telegram, viber = program.api.calls, program.viber.calls
    told = program.seen["stderr"]
    assert "bot.running: ready on" in told
    assert "bot.running: stopping" in told
    assert "is set aside" in told, "and so something was to be told"
    assert re.search("refused a message|nobody knows whether", told)
    assert database is None or "a turn failed" in told
    found = {where: leaks(text) for where, text in program.seen.items()}
    assert {where: one for where, one in found.items() if one} == {}
    sessions = [line for line in told.splitlines() if re.search(r"[A-Za-z0-9_-]{43}|[0-9a-f]{64}", line)]
    assert sessions == []
    assert any("kanarkowy-sekret" in str(one.params) for one in telegram), "it did arrive where it belongs"
    assert any("kanarkowy-sekret" in str(vars(one) if hasattr(one, "__dict__") else one) for one in viber)
    assert not [one for one in telegram if "parse_mode" in one.params], "nobody's words are read as markup"
