"""The ticks of events: what is due is drawn for each of those whom it concerns, and on its way at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot import telling
from bot.conversation import Conversation
from bot.eventcards import ask_screen, event_reminder_screen, news_screen
from bot.screen import Payload, Screen
from bot.talk import A_PERSON
from scheduler import gatherings
from scheduler.gatherings import BATCH, Until
from storage.casework import Notice
from storage.database import Connection
from storage.eventwork import EventAsk, EventNews, EventReminder
from storage.records import Visitor


@dataclass(frozen=True)
class Gatherings:
    """Does what is due (see `scheduler.gatherings`)."""

    conversation: Conversation
    now: Callable[[], datetime]

    async def settle_lines(self) -> int:
        """End offers and make new ones; how many people were told."""
        now, present, world = self.now(), await self.conversation.timetable(), self.conversation.world

        async def tell(connection: Connection, notices: Sequence[Notice]) -> int:
            return await telling.tell(world, connection, notices, present, now)

        return self._sent(await gatherings.settle_lines(world.database, present, tell, now))

    async def remind(self, until: Until, now: datetime) -> int:
        """Send the reminders that are due; how many there were."""
        present, database = await self.conversation.timetable(), self.conversation.world.database

        def draw(one: EventReminder) -> Sequence[Payload]:
            return self._drawn(event_reminder_screen(one, present), one.visitor)

        total = 0
        while count := self._sent(await gatherings.remind(database, present, draw, until, now)):
            total += count
        return total

    async def tell_news(self) -> int:
        """Tell what is new; how many were told."""
        now, present = self.now(), await self.conversation.timetable()

        def draw(one: EventNews) -> Sequence[Payload]:
            return self._drawn(news_screen(one, present, now), one.visitor)

        database = self.conversation.world.database
        return self._sent(await gatherings.tell_news(database, present, draw, now))

    async def ask(self, until: Until, now: datetime) -> int:
        """Ask how it was; how many were asked."""
        present, database = await self.conversation.timetable(), self.conversation.world.database

        def draw(one: EventAsk) -> Sequence[Payload]:
            return self._drawn(ask_screen(one, present.zone), one.visitor)

        total = 0
        while count := self._sent(await gatherings.ask(database, present, draw, until, now)):
            total += count
            if count < BATCH:
                break
        return total

    def _drawn(self, screen: Screen, to: Visitor) -> Sequence[Payload]:
        people = (A_PERSON,) if self.conversation.world.centre.people else ()
        return self.conversation.draw_for(to, replace(screen, footer=people))

    def _sent(self, count: int) -> int:
        if count:
            self.conversation.nudge()
        return count
