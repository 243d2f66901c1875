"""Messages of ours that have to go from own chats, taken out of them, as far as their channels can: those to people who
were erased, and those by which staff were shown people.

Nobody is told, and nobody need be known any more: so it does not go through the outbox, as what somebody has asked for
does (see `bot.cleaning`).
"""

from __future__ import annotations

import logging
from datetime import timedelta
from functools import partial

from bot.channels import Cleans, Gone, Later, Refused, Sending, Sent, Unknown
from bot.conversation import Conversation
from storage import remains
from storage.database import Connection
from storage.records import Letter, VisitorId
from storage.remains import ChatRemain

log = logging.getLogger(__name__)

LEASE = timedelta(minutes=2)
"""How long nobody else tries: longer than all that is taken at once is given."""
AGAIN = timedelta(minutes=1)


class Sweeping:
    """Looks for what is to be deleted, and deletes it."""

    def __init__(self, house: Conversation) -> None:
        self._world = house.world

    async def forget_shown(self) -> int:
        """See to what staff were shown of people, and what is over now; how many messages will go.

        It is kept as long as copies in staff groups are, and goes before its letter is forgotten: then nobody would
        know any more where it stands.
        """
        now, kept = self._world.clock(), self._world.configured.kept
        period = min(kept.group_copies, kept.letters - remains.SLACK)
        return await self._world.database.run(partial(remains.note_shown, kept=period, now=now))

    async def sweep(self) -> int:
        """Delete what can be deleted now; in how many chats something was tried."""
        now = self._world.clock()
        work = partial(remains.in_chats, now=now, lease=LEASE)
        found = await self._world.database.run(work)
        for one in found:
            await self._clear(one)
        return len(found)

    async def _clear(self, one: ChatRemain) -> None:
        now, channel = self._world.clock(), self._world.channels.get(one.channel)
        outcome: Sending = Refused("it is too old")
        if channel is None:
            outcome = Later(LEASE.total_seconds()) if now < one.until else outcome  # it may be running again
        elif not channel.abilities.reminds or not isinstance(channel, Cleans):
            outcome = Gone()  # nothing stands anywhere that this channel could delete, or it went with the session
        elif now < one.until:
            for payload in channel.clean(one.messages, 0):
                letter = Letter(-1, VisitorId(0), one.channel, one.address, "bulk", payload, 1)
                outcome = await channel.send(letter)
        if isinstance(outcome, Refused):
            log.error(
                "%s keeps %d messages in a chat that were to go: %s",
                one.channel,
                len(one.messages),
                ascii(outcome.reason),
            )
        wait = timedelta(seconds=outcome.seconds) if isinstance(outcome, Later) else AGAIN
        put_off = isinstance(outcome, Later | Unknown)

        async def work(connection: Connection) -> None:
            if put_off:
                await remains.later(connection, one.id, now + wait)
            else:
                await remains.gone_from_chat(connection, one.id)

        assert isinstance(outcome, Sent | Gone | Refused | Later | Unknown)
        await self._world.database.run(work)
