"""A house from which something is announced: people who have agreed to it, coordinators, and the sender itself."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime

import sqlalchemy as sa

from bot.acts import carry_out
from bot.announcing import Announcer, Means
from bot.pacing import Account
from bot.screen import CameBack, Door, Input
from storage import announcements, mailings, recipients, roster, visitors
from storage.acting import Acting
from storage.addresses import index_of
from storage.casework import Staff, StaffId
from storage.database import Connection
from storage.hiding import hide
from storage.newstables import interest
from storage.newswork import (
    AimAnnouncement,
    Announcement,
    AnnouncementId,
    ConfirmAnnouncement,
    Interest,
    NewAnnouncement,
    NewsSaved,
    Report,
    Trial,
    Wanted,
    WantNews,
    WordAnnouncement,
)
from storage.records import Act, Outcome, Refusal, Visitor
from storage.tables import visitor
from tests.talk import House, Paper, a_house

ANNA, EWA = "anna", "ewa"
"""Two coordinators."""


@dataclass
class Newsroom:
    """The house, and what is done in it."""

    house: House
    staff: dict[str, Staff] = field(default_factory=dict)
    alarms: list[tuple[AnnouncementId, str]] = field(default_factory=list)
    quiet: bool = False

    @property
    def paper(self) -> Paper:
        return self.house.paper

    # --- who is there ---

    async def employ(self, name: str, role: str = "coordinator") -> None:
        """Somebody works here from now on."""
        id = await self.house.employs(self.house.person(name, "en"), role=role)  # type: ignore[arg-type]

        async def work(connection: Connection) -> Staff:
            found = await roster.find(connection, StaffId(id))
            assert found is not None
            return found

        self.staff[name] = await self.house.database.run(work)

    async def meet(self, address: str, language: str | None = "uk", channel: str = "paper") -> Visitor:
        """Somebody who has chosen a language."""

        async def work(connection: Connection) -> Visitor:
            input = Input(channel, "-", address, CameBack())
            met = (await visitors.meet(connection, input, "nobody", self.house.now)).visitor
            if language:
                await visitors.speak(connection, channel, address, language, self.house.now)
            return replace(met, language=language)

        return await self.house.database.run(work)

    async def agree(
        self, address: str, language: str | None = "uk", interest: Interest | None = None, channel: str = "paper"
    ) -> Visitor:
        """Somebody who has said yes to announcements."""
        one = await self.meet(address, language, channel)
        await self.acts(WantNews(interest or Interest()), visitor=one)
        return one

    async def crowd(self, count: int, language: str = "uk") -> None:
        """So many of them at once: one who has come and agreed, and others like them."""

        async def work(connection: Connection) -> None:
            now = self.house.now
            input = Input("paper", "-", "p0", CameBack())
            one = (await visitors.meet(connection, input, "nobody", now)).visitor
            await visitors.speak(connection, "paper", "p0", language, now)
            await carry_out(connection, WantNews(Interest()), self._acting(one, None))
            if count == 1:
                return
            who, said_by = visitor.c.id == one.id, interest.c.visitor_id == one.id
            came = (await connection.execute(sa.select(visitor).where(who))).one()._asdict()
            said = (await connection.execute(sa.select(interest).where(said_by))).one()._asdict()
            del came["id"], came["thread"]
            more = [{"address": f"p{n}", "address_index": index_of(connection, f"p{n}")} for n in range(1, count)]
            await connection.execute(sa.insert(visitor), [hide(visitor, {**came, **one}) for one in more])
            others = await connection.execute(sa.select(visitor.c.id).where(visitor.c.id > one.id))
            await connection.execute(sa.insert(interest), [{**said, "visitor_id": id} for (id,) in others])

        await self.house.database.run(work)

    # --- what is done ---

    async def acts(self, act: Act[Outcome], by: str | None = ANNA, visitor: Visitor | None = None) -> Outcome:
        """Carry out an act in one transaction, as a turn does."""

        async def work(connection: Connection) -> Outcome:
            one = visitor or await self._visitor(connection, by or "nobody")
            acting = self._acting(one, None if visitor else self.staff.get(by or ""))
            savepoint = await connection.begin_nested()
            outcome = await carry_out(connection, act, acting)
            await (savepoint.rollback() if isinstance(outcome, Refusal) else savepoint.commit())
            return outcome  # type: ignore[return-value]

        return await self.house.database.run(work)

    async def _visitor(self, connection: Connection, address: str) -> Visitor:
        return (
            await visitors.meet(connection, Input("paper", "-", address, CameBack()), "nobody", self.house.now)
        ).visitor

    def _acting(self, visitor: Visitor, staff: Staff | None) -> Acting:
        world = self.house.world
        known = world.texts.languages
        return Acting(
            visitor,
            self.house.now,
            world.offer,
            world.configured,
            world.draw,
            staff,
            languages=known,
            routes=world.routes,
        )

    async def writes(
        self,
        words: Mapping[str, str],
        *,
        wanted: Wanted | None = None,
        urgent: bool = False,
        button: Door | str | None = None,
        labels: Mapping[str, str] | None = None,
        send_at: datetime | None = None,
    ) -> Announcement:
        """A draft in these languages, the first of which is the original."""
        (first, said), *others = words.items()
        made = await self.acts(NewAnnouncement(first, said))
        assert isinstance(made, NewsSaved), made
        id = made.announcement.id
        for language, more in [(first, said), *others] if labels else others:
            saved = await self.acts(WordAnnouncement(id, language, more, (labels or {}).get(language, "")))
            assert isinstance(saved, NewsSaved), saved
        saved = await self.acts(AimAnnouncement(id, wanted or Wanted(), urgent, button, send_at))
        assert isinstance(saved, NewsSaved), saved
        return saved.announcement

    async def confirms(self, one: Announcement, by: str = ANNA) -> Announcement:
        """Say yes to it, for as many people as there are."""
        trial = await self.trial(one.id)
        saved = await self.acts(ConfirmAnnouncement(one.id, one.revision, trial.people), by)
        assert isinstance(saved, NewsSaved), saved
        return saved.announcement

    async def sends(self, words: Mapping[str, str], **more: object) -> Announcement:
        """Written and confirmed."""
        return await self.confirms(await self.writes(words, **more))  # type: ignore[arg-type]

    # --- how it stands ---

    async def trial(self, id: AnnouncementId) -> Trial:
        world = self.house.world
        found = await self.house.database.run(
            lambda connection: announcements.trial(connection, id, world.routes, world.configured, self.house.now)
        )
        assert found is not None
        return found

    async def report(self, id: AnnouncementId) -> Report:
        routes = self.house.world.routes
        found = await self.house.database.run(lambda connection: announcements.report(connection, id, routes))
        assert found is not None
        assert adds_up(found), found
        return found

    async def find(self, id: AnnouncementId) -> Announcement:
        found = await self.house.database.run(lambda connection: announcements.find(connection, id))
        assert found is not None
        return found

    async def corrections(self, id: AnnouncementId) -> Sequence[Announcement]:
        return await self.house.database.run(lambda connection: announcements.corrections(connection, id))

    async def counts(self, id: AnnouncementId) -> Counter[str]:
        """How many copies are in which state."""
        rows = await self.house.database.run(lambda connection: recipients.counts(connection, id))
        found = Counter[str]()
        for row in rows:
            found[f"{row.state} {row.why}".strip()] += row.people
        return found

    # --- the sender ---

    @asynccontextmanager
    async def announcing(self, account: Account | None = None, owner: str = "") -> AsyncIterator[Announcer]:
        """While the sender runs."""
        world = replace(self.house.world, owner=owner) if owner else self.house.world

        async def alarm(id: AnnouncementId, why: str) -> None:
            self.alarms.append((id, why))

        accounts = {name: account or Account(one.abilities.pace) for name, one in world.channels.items()}
        announcer = Announcer(Means(world, accounts, quiet=lambda moment: self.quiet, alarm=alarm))
        await announcer.start()
        try:
            yield announcer
        finally:
            await announcer.stop()

    async def runs(self, id: AnnouncementId, seconds: float = 20) -> Report:
        """The sender, until this one is sent; how it stands then."""
        async with self.announcing():
            return await self.until(id, seconds=seconds)

    async def until(
        self, id: AnnouncementId, holds: Callable[[Report], bool] | None = None, seconds: float = 20
    ) -> Report:
        """Until that holds; without anything, until it is over or paused."""
        async with asyncio.timeout(seconds):
            while True:
                state = (await self.find(id)).state
                report = await self.report(id)
                if holds(report) if holds else state in ("done", "stopped", "paused", "withdrawn"):
                    return report
                await asyncio.sleep(0.02)

    async def looks(self) -> bool:
        """What is due begins and what is lost is noted, without a sender."""
        world = self.house.world
        return await self.house.database.run(
            lambda connection: mailings.look(connection, world.owner, world.routes, self.house.now)
        )


def adds_up(report: Report) -> bool:
    """Audience = sent + blocked + failed + skipped + pending + unknown."""
    parts = report.sent, report.blocked, report.failed, report.skipped, report.pending, report.unknown
    reasons = sum(report.reasons.values()) == report.skipped + report.failed
    return sum(parts) == report.size and reasons and sum(report.languages.values()) == report.sent


@asynccontextmanager
async def a_newsroom(url: str, paper: Paper | None = None) -> AsyncIterator[Newsroom]:
    """With two coordinators."""
    async with a_house(url, paper=paper) as house:
        room = Newsroom(house)
        await room.employ(ANNA)
        await room.employ(EWA)
        yield room
