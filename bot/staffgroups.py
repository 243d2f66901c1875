"""The staff groups put together: the relay with what it draws, whom it alarms, and what is brought up again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot import visitcards
from bot.casecards import coordinator_screen, refused_screen, trouble_screen
from bot.centre.answering import day_bounds
from bot.channels import Fetch
from bot.config import StaffGroup
from bot.conversation import Conversation
from bot.filing import Filing
from bot.groupcalls import Limits
from bot.grouping import chosen
from bot.groupline import Means
from bot.paced import PacedRoom
from bot.pacing import Account
from bot.relaying import Relay
from bot.rooms import StaffMessenger
from bot.screen import Payload, Screen
from bot.texts import FALLBACK
from scheduler import raising
from storage import appointments, attendance, casecard, roster
from storage.casework import Case, CaseId, CaseView, GroupPost
from storage.database import Connection, Database
from storage.records import Visitor


@dataclass(frozen=True)
class StaffGroups:
    """What is done for the groups, and for those who answer in them."""

    conversation: Conversation
    groups: tuple[StaffGroup, ...]
    clock: Callable[[], datetime]

    @property
    def _database(self) -> Database:
        return self.conversation.world.database

    def relay(self, messenger: StaffMessenger, contents: Fetch, limits: Limits, account: Account) -> Relay:
        """The relay into these groups, and what happens there passed on; it shares the account of its channel."""
        world = self.conversation.world
        means = Means(
            self._database,
            world.texts,
            PacedRoom(messenger.groups, account),
            self.groups,
            world.configured.kept,
            self.clock,
            world.owner,
            contents,
            others=self._visits,
            alarm=self._alarm,
            limits=limits,
            reader=world.reader,
        )
        relay = Relay(means)
        messenger.attend(self.conversation, relay)
        self.conversation.desk_changed = relay.nudge
        self.conversation.staff_changed = messenger.groups.asks_anew
        return relay

    async def show_the_way(self, messenger: StaffMessenger) -> None:
        """Whoever works here finds the desk in their private chat too."""
        texts = self.conversation.world.texts
        found = await self._database.run(lambda connection: roster.languages(connection, messenger.name))
        known = {
            address: language if language in texts.languages else FALLBACK[0] for address, language in found.items()
        }
        await messenger.show_the_way({address: language for address, language in known.items() if language})

    async def _visits(self, connection: Connection, post: GroupPost) -> Screen | None:
        if post.kind not in visitcards.KINDS:
            return None
        timetable = await self.conversation.timetable_in(connection)
        day, here = dict(post.facts).get("date"), post.due_at.astimezone(timetable.zone)
        start, end = day_bounds(timetable, date.fromisoformat(day) if day else here.date())
        found = await appointments.of_day(connection, start, end, office=post.office)
        came = await attendance.walk_ins(connection, post.office, start, end) if post.office else 0
        names = {one.consultant: one.name for one in await roster.everybody(connection) if one.consultant}
        shown = visitcards.Day(found, came)
        return visitcards.post_screen(post, shown, names, self.conversation.world.offer, timetable)

    async def _alarm(self, chat: str, post: GroupPost | None) -> None:
        """The coordinators hear what cannot be shown in a group: one post, or nothing at all."""
        now, screen = self.clock(), refused_screen(chat, post) if post else trouble_screen(chat)

        def drawn(to: Visitor) -> Sequence[Payload]:
            return self.conversation.draw_for(to, screen)

        await self._database.run(lambda one: raising.to_coordinators(one, drawn, now, shows=post is not None))
        self.conversation.nudge()

    async def raise_due(self) -> int:
        """Bring up whoever has waited for too long; how many cases."""

        def drawn(to: Visitor, view: CaseView, homeless: bool) -> Sequence[Payload]:
            return self.conversation.draw_for(to, coordinator_screen(view, homeless=homeless))

        def has_group(case: Case) -> bool:
            return not self.groups or chosen(self.groups, case.office, case.language) is not None

        now = self.clock()
        aged = await self._database.run(lambda connection: casecard.age(connection, now))
        present = await self.conversation.timetable()
        count = await raising.raise_due(self._database, present, drawn, has_group, now)
        if count:
            self.conversation.nudge()
        if count or aged:
            self.conversation.desk_changed()
        return count


def kept_by(filing: Filing) -> Fetch:
    """The contents of files of cases, wherever they are kept."""

    async def contents(case: int, id: int) -> bytes | None:
        found = await filing.open(CaseId(case), id)
        return found.content if found else None

    return contents
