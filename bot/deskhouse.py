"""What the desk in a browser is given to read, and who may: session and roster are checked in the same transaction."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from bot.centre.answering import day_bounds
from bot.centre.offices import Office, Timetable
from bot.centre.times import free_cells, open_spans, working_spans
from bot.channels import CaseFolder, Column, Contents, DayPlan, Desktop, Key, Member, Unfiled
from bot.conversation import Conversation
from bot.filing import Filing
from bot.screen import File
from storage import (
    announcements,
    appointments,
    audit,
    cannedreplies,
    casefiles,
    cases,
    examples,
    looking,
    onbehalf,
    passkeys,
    presence,
    roster,
    sessions,
    turnout,
    visitors,
)
from storage.casework import Canned, Case, CaseId, Staff, StaffId
from storage.database import Connection
from storage.newswork import AnnouncementId
from storage.records import number_of

CHANNEL = presence.DESK
"""The channel of everybody's account at the desk; the address is their number on the roster."""

Result = TypeVar("Result")


@dataclass(frozen=True)
class DeskHouse:
    """The house as the desk in a browser sees it (see `bot.channels.DeskHouse`)."""

    conversation: Conversation
    filing: Filing

    @property
    def _now(self) -> datetime:
        return self.conversation.world.clock()

    async def _run(self, work: Callable[[Connection], Awaitable[Result]]) -> Result:
        return await self.conversation.world.database.run(work)

    async def _for(
        self, session: str, work: Callable[[Connection, Staff], Awaitable[Result]], *, touch: bool = False
    ) -> Result | None:
        """Do it for whoever the session belongs to; None if it is over or they are not on the roster any more."""

        async def checked(connection: Connection) -> Result | None:
            staff = await sessions.whose(connection, session, self._now, touch=touch) if session else None
            return await work(connection, staff) if staff else None

        return await self._run(checked)

    # --- getting in ---

    async def enter(self, code: str, session: str, language: str) -> Member | None:
        async def work(connection: Connection) -> Member | None:
            id = await roster.use_code(connection, code, "link", self._now)
            return await self._begin(connection, id, session, language) if id is not None else None

        return await self._run(work)

    async def _begin(self, connection: Connection, id: StaffId, session: str, language: str) -> Member | None:
        now, address = self._now, str(id)
        if await roster.by_account(connection, CHANNEL, address) is None:
            await roster.bind(connection, id, CHANNEL, address, now)
        await sessions.begin(connection, session, id, now)
        staff = await sessions.whose(connection, session, now)
        if staff is None:
            return None  # they have been let go meanwhile
        await audit.done(connection, id, "enter", f"staff {id}", now)
        known = await visitors.find(connection, CHANNEL, address)
        if known is None or known[0].language is None:
            await visitors.speak(connection, CHANNEL, address, language, now)
        return await _member(connection, staff)

    async def member(self, session: str, *, acts: bool = False) -> Member | None:
        return await self._for(session, _member, touch=acts)

    async def present(self, address: str) -> bool:
        who = StaffId(number_of(address))
        return await self._run(lambda connection: presence.sits_there(connection, who, self._now))

    async def leave(self, session: str) -> None:
        await self._run(lambda connection: sessions.end(connection, session))

    async def speak(self, session: str, language: str) -> None:
        async def work(connection: Connection, staff: Staff) -> None:
            await visitors.speak(connection, CHANNEL, str(staff.id), language, self._now)

        await self._for(session, work, touch=True)

    # --- passkeys ---

    async def challenge(self, digest: str) -> None:
        await self._run(lambda connection: sessions.challenge(connection, digest, self._now))

    async def challenged(self, digest: str) -> bool:
        return await self._run(lambda connection: sessions.challenged(connection, digest, self._now))

    async def add_key(self, session: str, key: Key) -> bool:
        async def work(connection: Connection, staff: Staff) -> bool:
            return await passkeys.add(connection, key.id, staff.id, key.public_key, key.sign_count, self._now)

        return bool(await self._for(session, work, touch=True))

    async def remove_key(self, session: str, id: str) -> bool:
        return bool(
            await self._for(session, lambda connection, staff: passkeys.remove(connection, staff.id, id), touch=True)
        )

    async def key(self, id: str) -> Key | None:
        async def work(connection: Connection) -> Key | None:
            found = await passkeys.find(connection, id)
            return Key(found.id, str(found.staff), found.public_key, found.sign_count) if found else None

        return await self._run(work)

    async def signed(self, key: Key, sign_count: int, session: str, language: str) -> Member | None:
        async def work(connection: Connection) -> Member | None:
            found = await passkeys.find(connection, key.id)
            if found is None or found.sign_count != key.sign_count:
                return None
            if not await passkeys.used(connection, found, sign_count, self._now):
                return None
            return await self._begin(connection, found.staff, session, language)

        return await self._run(work)

    # --- reading ---

    async def pulse(self, session: str) -> str | None:
        return await self._for(session, lambda connection, staff: looking.pulse(connection, self._now))

    async def desktop(self, session: str) -> Desktop | None:
        since = self._now - (await self.conversation.timetable()).kept.conversations

        async def work(connection: Connection, staff: Staff) -> Desktop:
            waiting = await cases.open_ones(connection, staff)
            closed = await cases.closed_ones(connection, since, staff)
            on_their_way, alarms = await looking.undelivered(connection), await looking.alarms(connection, self._now)
            return Desktop(waiting, closed, await _names(connection), on_their_way, alarms)

        return await self._for(session, work)

    async def folder(self, session: str, case: int) -> CaseFolder | None:
        async def work(connection: Connection, staff: Staff) -> CaseFolder | None:
            found = await _case(connection, staff, case)
            if found is None:
                return None
            view = await cases.view(connection, found, self._now, staff)
            view = await examples.seen(connection, view, self.conversation.world.reader)
            messages = await cases.messages(connection, found.id)
            present = None if found.open else await cases.open_of(connection, found.visitor)
            before = await cases.earlier(connection, found, staff)
            return CaseFolder(view, messages, await _names(connection), before, present is not None)

        return await self._for(session, work)

    async def canned(self, session: str, case: int) -> tuple[str, Sequence[Canned]] | None:
        async def work(connection: Connection, staff: Staff) -> tuple[str, Sequence[Canned]] | None:
            found = await _case(connection, staff, case)
            return (found.language or "", await cannedreplies.everything(connection)) if found else None

        return await self._for(session, work)

    async def day(self, session: str, office: str, day: date | None) -> DayPlan | None:
        timetable = await self.conversation.timetable()

        async def work(connection: Connection, staff: Staff) -> DayPlan | None:
            mine = [one for one in timetable.offices if staff.serves(one.id)]
            chosen = next((one for one in mine if one.id == office), None if office else next(iter(mine), None))
            return await self._plan(connection, staff, timetable, mine, chosen, day) if chosen else None

        return await self._for(session, work)

    async def _plan(
        self,
        connection: Connection,
        staff: Staff,
        timetable: Timetable,
        mine: Sequence[Office],
        office: Office,
        day: date | None,
    ) -> DayPlan:
        today = self._now.astimezone(timetable.zone).date()
        wanted = day or today
        begins, ends = day_bounds(timetable, wanted)
        visits = await appointments.of_day(connection, begins, ends, office=office.id)
        busy = await appointments.busy(connection, begins, ends)
        by_staff = onbehalf.lifted(timetable)  # whoever looks books for others
        names = {one.consultant: one.name for one in await roster.everybody(connection) if one.consultant}
        columns = []
        for one in timetable.consultants:
            spans = working_spans(timetable, one, office, wanted)
            theirs = [visit for visit in visits if visit.consultant == one.id]
            if spans or theirs:
                away = [(max(it.start, begins), min(it.end, ends)) for it in one.absences]
                blocked = [(start, end) for start, end in away if start < end]
                free = free_cells(by_staff, one, office, wanted, busy, self._now)
                columns.append(Column(one, names.get(one.id, ""), spans, theirs, blocked, free))
        grid, held = timetable.booking.grid, await turnout.held(connection, office.id, begins, ends, staff)
        return DayPlan(mine, office, wanted, today, grid, open_spans(timetable, office, wanted), columns, held)

    async def file(self, session: str, case: int, file: int) -> Contents | None:
        return await self.filing.open(CaseId(case), file) if await self._concerns(session, case) else None

    async def take(self, session: str, id: str, content: bytes) -> bool:
        async def work(connection: Connection, staff: Staff) -> StaffId:
            return staff.id

        staff = await self._for(session, work, touch=True)
        return staff is not None and await self.filing.take(staff, id, content)

    async def taken(self, address: str, id: str) -> bytes | None:
        return await self.filing.taken(StaffId(number_of(address)), id)

    async def news_picture(self, session: str, id: int) -> Contents | None:
        async def work(connection: Connection, staff: Staff) -> Contents | None:
            found = await announcements.picture(connection, AnnouncementId(id)) if staff.may("coordinator") else None
            return Contents(found[0], found[1], "") if found else None

        return await self._for(session, work)

    async def upload(self, session: str, case: int, id: str, name: str, content: bytes) -> File | Unfiled:
        if not await self._concerns(session, case):
            return "no-case"
        return await self.filing.store(CaseId(case), name, content, id)

    async def uploaded(self, session: str, case: int, id: str) -> File | None:
        async def work(connection: Connection, staff: Staff) -> File | None:
            return await casefiles.uploaded(connection, CaseId(case), id)

        return await self._for(session, work)

    async def _concerns(self, session: str, case: int) -> bool:
        async def work(connection: Connection, staff: Staff) -> bool:
            return await _case(connection, staff, case) is not None

        return bool(await self._for(session, work))


async def _member(connection: Connection, staff: Staff) -> Member:
    known = await visitors.find(connection, CHANNEL, str(staff.id))
    keys = await passkeys.of(connection, staff.id)
    return Member(staff, known[0].language if known else None, [(one.id, one.created_at) for one in keys])


async def _case(connection: Connection, staff: Staff, id: int) -> Case | None:
    found = await cases.find(connection, CaseId(id))
    return found if found and staff.serves(found.office) else None


async def _names(connection: Connection) -> Mapping[StaffId, str]:
    return {one.id: one.name for one in await roster.everybody(connection, active=False)}
