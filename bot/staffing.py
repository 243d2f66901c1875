"""What the command line asks of an assistant: to see to the roster and to keys, to make links to the desk, and to
give out examples.

A running assistant has an SQLite file for itself; it then does what is asked, on a socket beside the file.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import socket
import struct
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Self, cast

from bot import keyring
from bot.centre.offices import ConsultantId, Timetable
from bot.texts import locale_of
from storage import audit, examples, roster, timetable
from storage.casework import RANKS, Invitation, Role, Staff, StaffId
from storage.database import Connection, Database, parse

log = logging.getLogger(__name__)

DEMO = "Demo"
_MOST_BYTES = 16 * 1024
_LONGEST_ANSWER = 16 * 1024 * 1024
"""In bytes: all examples that are kept come in one line."""
_SECONDS = 15.0
_NAME_LETTERS = 80


class Wrong(Exception):
    """What was asked for cannot be done; the text says why, to whoever typed it."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the command line asks for; `who` is a name or a number of the roster, or where keys are to go on."""

    do: str
    who: str = ""
    role: str = "consultant"
    offices: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    consultant: str = ""

    @classmethod
    def read(cls, line: bytes) -> Wish:
        """A wish from a line of JSON. Raises Wrong."""
        try:
            value = json.loads(line)
            wish = cls(**value)
            lists = replace(wish, offices=tuple(wish.offices), languages=tuple(wish.languages))
        except (ValueError, TypeError):
            raise Wrong("not understood") from None
        words = (lists.do, lists.who, lists.role, lists.consultant, *lists.offices, *lists.languages)
        if not all(isinstance(one, str) for one in words):
            raise Wrong("not understood")
        return lists


@dataclass(frozen=True, slots=True)
class Links:
    """Where codes are used: the address of the browser's desk, and the bot's name on Telegram."""

    base: str
    bot_name: str = ""

    def desk(self, code: str) -> str:
        """Behind the #, so that the code is in nobody's log."""
        return f"{self.base}/desk/enter#{code}"

    def telegram(self, code: str) -> str:
        return f"https://t.me/{self.bot_name}?start=join-{code}" if self.bot_name else ""


@dataclass(frozen=True)
class Staffing:
    """Does what the command line asks for, each in one transaction."""

    database: Database
    configured: Timetable
    languages: Sequence[str]
    """The languages of the assistant."""
    links: Links
    now: Callable[[], datetime]
    draw: Callable[[int], str]

    async def carry_out(self, wish: Wish) -> Sequence[str]:
        """The lines to print. Raises Wrong."""
        if wish.do in keyring.DOES:
            try:
                return await keyring.carry_out(self.database, wish.do, wish.who, self.now())
            except keyring.OtherKeys as others:
                raise Wrong(str(others)) from None

        async def work(connection: Connection) -> Sequence[str]:
            match wish.do:
                case "invite":
                    return await self._invite(connection, wish)
                case "link":
                    return await self._link(connection, await _find(connection, wish.who))
                case "list":
                    return await _everybody(connection)
                case "remove":
                    gone = await _find(connection, wish.who)
                    await roster.remove(connection, gone.id)
                    await self._note(connection, "let-go", gone.id)
                    return [f"{gone.name} has no rights any more, anywhere, from now on."]
                case "examples":
                    return await examples.lines(connection)
                case _:
                    raise Wrong("not understood")

        return await self.database.run(work)

    async def _invite(self, connection: Connection, wish: Wish) -> Sequence[str]:
        present = await timetable.read(connection, self.configured)
        name = " ".join(wish.who.split())
        if not name or len(name) > _NAME_LETTERS:
            raise Wrong(f"--name must have 1 to {_NAME_LETTERS} characters")
        if wish.role not in RANKS:
            raise Wrong(f"--role must be one of {', '.join(RANKS)}")
        _known("--office", wish.offices, [str(one.id) for one in present.offices])
        strange = [code for code in wish.languages if locale_of(code) is None]
        if strange:
            raise Wrong(f"--language {strange[0]}: there is no such language")
        if wish.consultant and present.consultant(ConsultantId(wish.consultant)) is None:
            raise Wrong(f"--consultant {wish.consultant}: nobody is called so in the timetable")
        made = await roster.invite(
            connection, name, cast(Role, wish.role), wish.offices, wish.languages, wish.consultant or None,
            self.draw(roster.CODE_LETTERS), self.now(),
        )  # fmt: skip
        await self._note(connection, "invite", made.staff)
        link = self.links.telegram(made.code)
        return [
            f"{name} is number {made.staff} on the roster, as {wish.role}.",
            f"Code for their account: {made.code}",
            *([f"On Telegram: {link}"] if link else []),
            f"It works once, until {self._until(made)}. For the desk in a browser: cicbot staff link {made.staff}",
        ]

    async def _link(self, connection: Connection, who: Staff) -> Sequence[str]:
        made = await roster.make_code(connection, who.id, "link", self.draw(roster.CODE_LETTERS), self.now())
        await self._note(connection, "link", who.id)
        return [self.links.desk(made.code), f"It opens the desk as {who.name}, once, until {self._until(made)}."]

    async def _note(self, connection: Connection, act: str, who: StaffId) -> None:
        await audit.done(connection, None, act, f"staff {who}", self.now())

    def _until(self, made: Invitation) -> str:
        return f"{made.expires_at.astimezone(self.configured.zone):%Y-%m-%d %H:%M}"

    async def demonstration(self) -> str:
        """A link for whoever tries the demonstration: an owner made for that, and made anew where they were let go."""

        async def work(connection: Connection) -> str:
            id = await roster.guest(connection)
            if id is None:
                made = await roster.invite(
                    connection, DEMO, "owner", (), self.languages, None, self.draw(roster.CODE_LETTERS), self.now()
                )
                id = made.staff
                await roster.welcome(connection, id)
            code = await roster.make_code(connection, id, "link", self.draw(roster.CODE_LETTERS), self.now())
            return self.links.desk(code.code)

        return await self.database.run(work)


def _known(option: str, given: Sequence[str], known: Sequence[str]) -> None:
    for one in given:
        if one not in known:
            raise Wrong(f"{option} {one}: must be one of {', '.join(known)}")


async def _find(connection: Connection, who: str) -> Staff:
    """Somebody by number or name. Raises Wrong if nobody or more than one is meant."""
    meant = [one for one in await _present(connection) if who.strip() in (one.name, str(one.id))]
    if len(meant) != 1:
        raise Wrong(
            "nobody on the roster is called so" if not meant else "several people are called so: say the number"
        )
    return meant[0]


async def _present(connection: Connection) -> Sequence[Staff]:
    gone = await roster.gone(connection)
    return [one for one in await roster.everybody(connection, active=False) if one.id not in gone]


async def _everybody(connection: Connection) -> Sequence[str]:
    return [_line(one) for one in await _present(connection)] or ["Nobody is on the roster."]


def _line(one: Staff) -> str:
    where, tongues = ", ".join(one.offices) or "all offices", ", ".join(one.languages) or "no languages"
    state = "" if one.active else "(invited)"
    return f"{one.id:>4}  {one.name}  {one.role}  {where}  {tongues}  {one.consultant or ''}  {state}".rstrip()


# --- On the socket ---------------------------------------------------------------------------------------------------


def socket_of(database_url: str) -> Path | None:
    """Where a running assistant listens for the command line; None where the database has room for both."""
    url = parse(database_url)
    if url.get_backend_name() != "sqlite" or not url.database:
        return None
    return Path(url.database).with_name(Path(url.database).name + ".sock")


CarryOut = Callable[[Wish], Awaitable[Sequence[str]]]
"""Does what the command line asks for; the lines to print."""


class Counter:
    """Listens to the command line for as long as a block lasts. Only this very user, or root, is heard."""

    def __init__(self, carry_out: CarryOut, path: Path) -> None:
        self._carry_out, self._path = carry_out, path
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> Self:
        try:
            self._server = await asyncio.start_unix_server(self._hear, sock=_bound(self._path), limit=_MOST_BYTES)
        except OSError as error:  # nothing else depends on it
            log.warning("the command line cannot reach this process: %s", type(error).__name__)
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._server:
            self._server.close()
            await self._server.wait_closed()
            self._path.unlink(missing_ok=True)

    async def _hear(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, TimeoutError):
            if _may(writer.get_extra_info("socket")):
                line = await asyncio.wait_for(reader.readuntil(b"\n"), _SECONDS)
                writer.write(json.dumps(await self._answer(line)).encode() + b"\n")
                await writer.drain()
        writer.close()

    async def _answer(self, line: bytes) -> Mapping[str, object]:
        try:
            return {"lines": list(await self._carry_out(Wish.read(line)))}
        except Wrong as wrong:
            return {"wrong": str(wrong)}
        except Exception as error:  # noqa: BLE001 - its text may hold a name
            log.error("the command line could not be served: %s", type(error).__name__)
            return {"wrong": f"that failed: {type(error).__name__}"}


def _bound(path: Path) -> socket.socket:
    """A socket that is nobody else's from its first moment. What a killed process has left behind is ours to remove."""
    path.unlink(missing_ok=True)
    listener = socket.socket(socket.AF_UNIX)
    before = os.umask(0o177)
    try:
        listener.bind(str(path))
    except OSError:
        listener.close()
        raise
    finally:
        os.umask(before)
    return listener


def _may(connection: socket.socket) -> bool:
    """Whether the other side is this user or root, as the kernel tells."""
    option = getattr(socket, "SO_PEERCRED", None)
    if option is None:
        return True  # the file's permissions have to do
    _, user, _ = struct.unpack("3i", connection.getsockopt(socket.SOL_SOCKET, option, struct.calcsize("3i")))
    return user in (0, os.geteuid())


async def ask(path: Path, wish: Wish, seconds: float = _SECONDS) -> Sequence[str] | None:
    """What a running assistant answers within that time; None if none is running there. Raises Wrong."""
    try:
        reader, writer = await asyncio.open_unix_connection(path, limit=_LONGEST_ANSWER)
    except OSError:
        return None
    try:
        writer.write(json.dumps(asdict(wish)).encode() + b"\n")
        answer = json.loads(await asyncio.wait_for(reader.readline(), seconds))
    except (OSError, ValueError, TimeoutError):
        raise Wrong("the running assistant gives no answer") from None
    finally:
        writer.close()
    if "wrong" in answer:
        raise Wrong(str(answer["wrong"]))
    return [str(line) for line in answer["lines"]]
