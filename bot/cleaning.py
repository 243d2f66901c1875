"""Chats cleaned up: our own messages are taken out of them, as far as a channel can, in batches through the outbox."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.channels import Cleans
from bot.conversation import Conversation
from storage import cleaning, outbox, visitors
from storage.cleaning import Dirty
from storage.database import Connection

PATIENCE = timedelta(minutes=1)
"""How long what is still on its way is waited for, so that it goes too."""


class Cleaning:
    """What ticks: whoever has asked is seen to once everything written before has arrived."""

    def __init__(self, house: Conversation) -> None:
        self._house = house
        self._world = house.world

    async def clean_due(self) -> int:
        """See to whoever has asked; how many chats were cleaned."""
        now = self._world.clock()

        async def work(connection: Connection) -> int:
            return sum([await self._clean(connection, one, now) for one in await cleaning.due(connection)])

        count = await self._world.database.run(work)
        if count:
            self._house.nudge()
        return count

    async def _clean(self, connection: Connection, one: Dirty, now: datetime) -> bool:
        if now - one.asked_at < PATIENCE and await cleaning.is_busy(connection, one, now):
            return False
        to = await visitors.by_id(connection, one.who)
        channel = self._world.channels.get(to.channel) if to else None
        if to and to.reachable and channel and isinstance(channel, Cleans) and channel.abilities.deletes:
            messages = await cleaning.messages(connection, one, now - channel.abilities.deletes)
            payloads = channel.clean(messages, one.upto)
            await outbox.write(connection, to, payloads, lane="chat", now=now, owner=None)
        await cleaning.done(connection, one)
        return True
