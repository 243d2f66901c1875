"""What still stands in a staff group of people who were erased, deleted there: topics as a whole, other messages."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from functools import partial

from bot.channels import Gone, Later, Refused, Unknown
from bot.groupcalls import GroupCalls, clock
from bot.rooms import MessageLost, Moved, NoRight, Outcome, Stands, TopicLost
from bot.troubles import Call
from storage import remains
from storage.database import Database
from storage.remains import AT_ONCE, DELETABLE, GroupRemain

log = logging.getLogger(__name__)

Step = Callable[[], Awaitable[float | None]]


class Removing:
    """One group's, or that of a group which is none of ours any more."""

    def __init__(self, database: Database, calls: GroupCalls, now: Callable[[], datetime]) -> None:
        self._database, self._calls, self._now = database, calls, now
        self._at_once = AT_ONCE
        self._kept = 0
        """How many messages the group keeps."""

    def step(self, left: Sequence[GroupRemain]) -> Step | None:
        """What is to be done next; None if there is nothing, or nothing that the bot may do at present."""
        self._tell(left)
        for one in left:
            if one.thread is not None and not self._barred(one, "drop"):
                return partial(self._drop, one, one.thread)
        messages = [one for one in left if one.remote is not None and not self._barred(one, "delete")]
        together = [one for one in messages if one.chat == messages[0].chat][: self._at_once]
        return partial(self._delete, together) if together else None

    def _tell(self, left: Sequence[GroupRemain]) -> None:
        if self._kept and not any(one.remote for one in left):
            log.error("a staff group keeps %d messages of people who were erased: they are too old", self._kept)
            self._kept = 0

    def _barred(self, one: GroupRemain, call: Call) -> bool:
        return one.chat == self._calls.present and self._calls.bars(call)

    async def _drop(self, one: GroupRemain, thread: str) -> float | None:
        outcome = self._seen(one, await self._calls.room.drop_topic(one.chat, thread), "drop")
        if isinstance(outcome, Refused):
            log.error("a staff group keeps the topic of somebody who was erased: %s", outcome.reason)
        if isinstance(outcome, Stands | TopicLost | MessageLost | Refused):
            await self._done([one])
        return 0.0

    async def _delete(self, ones: Sequence[GroupRemain]) -> float | None:
        """Of several that are not deleted nobody is told which it is, or why: then fewer are tried at once."""
        first = ones[0]
        outcome = await self._calls.room.delete(first.chat, [str(one.remote) for one in ones])
        if isinstance(outcome, NoRight | Refused | MessageLost) and len(ones) > 1:
            self._calls.edits.spend(1, clock())
            self._at_once = len(ones) // 2
            return 0.0
        if isinstance(outcome, NoRight | Refused) and first.at <= self._now() - DELETABLE:
            outcome = Refused(outcome.reason)
            self._kept += 1
        outcome = self._seen(first, outcome, "delete")
        if isinstance(outcome, Stands | MessageLost | Refused):
            self._at_once = AT_ONCE
            await self._done(ones)
        return 0.0

    def _seen(self, one: GroupRemain, outcome: Outcome, call: Call) -> Outcome:
        """What it means for the whole group; of one that is none of ours any more nothing is awaited."""
        if one.chat == self._calls.present:
            return self._calls.changed(outcome, call)
        self._calls.edits.spend(1, clock())
        if isinstance(outcome, NoRight | Gone | Moved):
            return Refused("it is none of our groups any more")
        return self._calls.changed(outcome, call) if isinstance(outcome, Later | Unknown) else outcome

    async def _done(self, ones: Sequence[GroupRemain]) -> None:
        await self._database.run(lambda connection: remains.gone_from_group(connection, ones))
