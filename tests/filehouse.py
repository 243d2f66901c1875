"""A house with people at its desk and a web chat before it, whose files are kept: what tests of files begin with."""

from __future__ import annotations

import asyncio
import io
import zipfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta

from aiohttp import web

from bot.channels import Channel, StaffWrote
from bot.filing import Filing
from bot.handlers.web.channel import WebChat
from bot.handlers.web.front import Links
from bot.screen import File, Input, Said, Verbatim
from storage import cases, handling, roster, visitors
from storage.acting import Acting
from storage.casework import CaseId, CaseMessage, CloseCase, OpenCase, Opened
from storage.database import Connection
from storage.records import Done, Visitor, VisitorId
from tests.laying import SEAL
from tests.patience import PATIENCE
from tests.talk import CENTRE, OFFER, TEXTS, House, Person, a_house, a_timetable
from tests.test_web import QUICK

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000080000000808020000004b6d29dc0000001449444154789c636428dac4800d3061151db412"
    "00e82e013427b1e06a0000000049454e44ae426082"
)

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + b"\x01" * 200 + b"\xff\xd9"
PDF = b"%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n"
OGG = b"OggS\x00\x02" + b"\x00" * 22 + b"\x01\x13OpusHead\x01\x01" + b"\x00" * 60


def zipped(**files: bytes) -> bytes:
    """A ZIP archive of files."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as packed:
        for name, content in files.items():
            packed.writestr(name, content)
    return made.getvalue()


@dataclass
class FileHouse:
    """The house, its files, and where its web chat is."""

    house: House
    filing: Filing
    ewa: Person
    """A consultant."""
    base: str

    async def case_of(self, address: str, channel: str = "web") -> int:
        """Open a case for whoever is at this address; its number."""
        if not await self._known(address, channel):
            greeting = Input(channel, f"hello {address}", address, Said("hello"), "en")
            await self.house.conversation.receive(greeting)

        async def work(connection: Connection) -> int:
            found = await visitors.find(connection, channel, address)
            assert found
            acting = Acting(found[0], self.house.now, OFFER, a_timetable(), self.house.world.draw)
            opened = await cases.open(connection, OpenCase("documents", None), acting)
            assert isinstance(opened, Opened)
            return int(opened.case)

        return await self.house.database.run(work)

    async def _known(self, address: str, channel: str) -> bool:
        return await self.house.database.run(lambda connection: visitors.find(connection, channel, address)) is not None

    async def told(self, case: int) -> list[CaseMessage]:
        """What stands in a case."""

        async def work(connection: Connection) -> list[CaseMessage]:
            return list(await cases.messages(connection, CaseId(case)))

        return await self.house.database.run(work)

    async def answers(self, case: int, words: str = "", **more: object) -> int:
        """The consultant writes in a case, and it is on its way; the message's number."""
        more = {"id": f"w{next(self.house.inputs)}", **more}
        wrote = StaffWrote("paper", address=self.ewa.address, case=CaseId(case), words=words, **more)  # type: ignore[arg-type]
        assert await self.house.conversation.write(wrote) in ("written", "note")
        written = (await self.told(case))[-1]
        async with asyncio.timeout(PATIENCE):
            carried = f"last_letter_id = outbox.id AND case_message.id = {written.id}"
            sent = f"SELECT settled_at FROM outbox JOIN case_message ON {carried}"
            while written.delivery == "waiting" and not any(row[0] for row in await self.house.rows(sent)):
                await asyncio.sleep(0.01)
                await self.house.conversation.arrived()
                written = next(one for one in await self.told(case) if one.id == written.id)
        await self.house.conversation.arrived()
        return int(written.id)

    async def close(self, case: int) -> None:
        """The consultant closes a case."""

        async def work(connection: Connection) -> None:
            staff = await roster.by_account(connection, "paper", self.ewa.address)
            me = Visitor(VisitorId(0), "paper", self.ewa.address, None)
            acting = Acting(me, self.house.now, OFFER, a_timetable(), self.house.world.draw, staff)
            assert await handling.close(connection, CloseCase(CaseId(case)), acting) == Done()

        await self.house.database.run(work)

    async def sends(self, case: int, name: str, content: bytes, kind: str = "document", words: str = "") -> int:
        """The consultant sends a file."""
        kept = await self.filing.store(CaseId(case), name, content, f"desk {next(self.house.inputs)}")
        assert isinstance(kept, File), kept
        return await self.answers(case, words, kind=kind, file=kept)


@asynccontextmanager
async def a_filehouse(url: str, *more: Channel, port: int = 0) -> AsyncIterator[FileHouse]:
    """The house on the database behind `url`, with other channels beside the web chat."""
    async with a_house(url, centre=CENTRE) as house:
        channels = house.world.channels
        assert isinstance(channels, dict)
        filing = Filing(house.database, SEAL, channels, house.world.clock)
        chat = WebChat(
            TEXTS, centre=Verbatim("Centre"), idle=timedelta(minutes=30), people=True, links=Links(), pace=QUICK
        )
        channels |= {"web": chat, **{one.name: one for one in more}}
        app = web.Application()
        chat.open(app, house.conversation, filing)
        runner = web.AppRunner(app, shutdown_timeout=1, access_log=None)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", port)
        await site.start()
        ewa = house.person("ewa", "pl")
        await house.employs(ewa)
        try:
            yield FileHouse(house, filing, ewa, f"http://127.0.0.1:{runner.addresses[0][1]}")
        finally:
            await runner.cleanup()
