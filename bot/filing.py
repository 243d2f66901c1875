"""Files of cases: what visitors and staff send, kept here encrypted, and what the channels keep, fetched from them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Literal

from bot.channels import Channel, Contents, Picture, Unfiled
from bot.filekinds import FILE_BYTES, name_of, type_of
from bot.screen import File
from storage import announcements, casefiles, cases, uploads, visitors
from storage.casefiles import HERE
from storage.casework import Case, CaseId, StaffId
from storage.database import Connection, Database
from storage.newswork import AnnouncementId
from storage.sealing import Broken, Seal

log = logging.getLogger(__name__)


class Filing:
    """Keeps files and gives them out, to whom they belong (see `bot.channels.FileHouse`).

    `channels` may be filled later. Without a key nothing is kept here.
    """

    def __init__(
        self, database: Database, seal: Seal | None, channels: Mapping[str, Channel], clock: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._seal = seal
        self._channels = channels
        self._clock = clock

    # --- for staff, whose rights the caller has checked ---

    async def store(self, case: CaseId, name: str, content: bytes, upload: str) -> File | Unfiled:
        """Keep a file for a case; under the same `upload` it is kept once. Too large is what is over FILE_BYTES."""
        checked = await self._checked(content)
        if not isinstance(checked, tuple):
            return checked
        type, seal = checked
        clean, now = name_of(name, type), self._clock()
        return await self._database.run(
            lambda connection: casefiles.store(connection, case, clean, type, content, seal, upload, now)
        )

    async def open(self, case: CaseId, id: int) -> Contents | None:
        """A file of a case, wherever it is kept; None if there is none or it is not kept any more. Raises NotNow."""
        file = await self._database.run(lambda connection: casefiles.find(connection, case, id))
        return await self._opened(case, file) if file else None

    async def take(self, staff: StaffId, id: str, content: bytes) -> bool:
        """Keep what staff have sent to the assistant, for a while; False where there is no key to do so."""
        seal, now = self._seal, self._clock()
        if seal is None:
            return False
        await self._database.run(lambda connection: uploads.keep(connection, staff, id, content, seal, now))
        return True

    async def taken(self, staff: StaffId, id: str) -> bytes | None:
        """The same again; None if it is not kept any more."""
        seal = self._seal
        if seal is None:
            return None
        try:
            return await self._database.run(lambda connection: uploads.contents(connection, staff, id, seal))
        except Broken:
            log.error("a file cannot be decrypted: it was changed, or DATA_KEY is another")
            return None

    # --- for visitors ---

    async def takes_files(self, channel: str, address: str) -> bool:
        if self._seal is None:
            return False
        return await self._database.run(lambda connection: _case_of(connection, channel, address)) is not None

    async def upload(self, channel: str, address: str, id: str, name: str, content: bytes) -> File | Unfiled:
        checked = await self._checked(content)
        if not isinstance(checked, tuple):
            return checked
        type, seal = checked
        clean, now = name_of(name, type), self._clock()

        async def work(connection: Connection) -> File | Unfiled:
            case = await _case_of(connection, channel, address)
            if case is None:
                return "no-case"
            upload = casefiles.named(connection, address, id)
            return await casefiles.store(connection, case.id, clean, type, content, seal, upload, now)

        return await self._database.run(work)

    async def earlier(self, channel: str, address: str, id: str) -> File | None:
        async def work(connection: Connection) -> File | None:
            case = await _case_of(connection, channel, address)
            named = casefiles.named(connection, address, id)
            return await casefiles.uploaded(connection, case.id, named) if case else None

        return await self._database.run(work)

    async def uploaded(self, channel: str, address: str, ref: str) -> File | None:
        async def work(connection: Connection) -> File | None:
            case = await _case_of(connection, channel, address)
            theirs = casefiles.named(connection, address, "")
            file = await casefiles.find(connection, case.id, int(ref), by=theirs) if case else None
            return file if file and file.source == HERE else None

        return await self._database.run(work) if ref.isdecimal() else None

    async def open_file(self, channel: str, address: str, id: int) -> Contents | None:
        found = await self._database.run(lambda connection: casefiles.shown_to(connection, channel, address, id))
        opened = await self._opened(*found) if found else None
        return replace(opened, name="") if opened and found and not found[1].name else opened

    # --- announcements (see `bot.channels.Pictures`) ---

    async def picture(self, id: int) -> Picture | None:
        which = AnnouncementId(id)
        found = await self._database.run(lambda connection: announcements.picture(connection, which))
        return Picture(*found) if found else None

    async def uploaded_as(self, id: int, remote: str) -> None:
        which = AnnouncementId(id)
        await self._database.run(lambda connection: announcements.uploaded(connection, which, remote))

    # --- the steps ---

    async def _checked(self, content: bytes) -> tuple[str, Seal] | Literal["too-large", "kind", "lost"]:
        if len(content) > FILE_BYTES:
            return "too-large"
        type = await _type_of(content)
        if type is None:
            return "kind"
        return (type, self._seal) if self._seal else "lost"

    async def _opened(self, case: CaseId, file: File) -> Contents | None:
        content = await self._here(case, int(file.ref)) if file.source == HERE else await self._there(file)
        if content is None:
            return None
        # What it is, its bytes say, whoever keeps it; what is none of ours is nothing that a browser should open.
        type = await _type_of(content)
        name = name_of(file.name, type) if type else file.name
        return Contents(content, type or "application/octet-stream", name or "file")

    async def _here(self, case: CaseId, id: int) -> bytes | None:
        seal = self._seal
        if seal is None:
            return None
        try:
            return await self._database.run(lambda connection: casefiles.contents(connection, case, id, seal))
        except Broken:
            log.error("a file cannot be decrypted: it was changed, or DATA_KEY is another")
            return None

    async def _there(self, file: File) -> bytes | None:
        channel = self._channels.get(file.source)
        return await channel.fetch(file) if channel else None


async def _type_of(content: bytes) -> str | None:
    """In a thread: somebody may have made an archive whose list alone takes a second to read."""
    return await asyncio.to_thread(type_of, content)


async def _case_of(connection: Connection, channel: str, address: str) -> Case | None:
    found = await visitors.find(connection, channel, address)
    return await cases.open_of(connection, found[0].id) if found else None
