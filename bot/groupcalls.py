"""Calls to one staff group: within its limits, and with what every outcome means for the whole group."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.channels import Gone, Later, Unknown
from bot.pacing import Budget
from bot.rooms import Halfway, Moved, NoRight, Outcome, StaffRoom, Stands, Writing
from bot.troubles import TROUBLED, Call, Troubles

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Limits:
    """So much in any stretch of so many seconds, for a whole group; None is no limit."""

    messages: int | None = 20
    """Telegram's limit."""
    edits: int | None = 60
    """A modest one for what has none: changes, marks and deletions."""
    seconds: float = 60.0


def clock() -> float:
    """The moment by which calls are paced; what it counts from means nothing."""
    return asyncio.get_running_loop().time()


class GroupCalls:
    """What was called in a group lately, and what cannot be called there at present."""

    def __init__(self, room: StaffRoom, chat: str, limits: Limits) -> None:
        self.room, self.present = room, chat
        self.messages, self.edits = (Budget(most, limits.seconds) for most in (limits.messages, limits.edits))
        self.troubles = Troubles()
        self.paused = 0.0
        """Until when nothing is called at all."""
        self.moved_to = ""
        """What the group was heard to be called now."""
        self.shut_out = False
        """Whether a call was refused because of the topic that it was for."""
        self._failures = 0

    def called(self, present: str) -> None:
        """It is called otherwise now; then it is another group, in which other things are possible."""
        self.present, self.paused = present, 0.0
        self.troubles.forget()

    def bars(self, call: Call) -> bool:
        return self.troubles.bars(call, clock())

    def off(self) -> Sequence[tuple[str, int]]:
        """What is put off: a case, or a post, by its number."""
        return [one for one in self.troubles.off(clock()) if isinstance(one, tuple)]

    def put_off(self, kind: str, id: int, seconds: float = TROUBLED) -> None:
        self.troubles.put_off((kind, id), clock() + seconds)

    async def spend(self, thread: str | None, writing: Writing, answers: str | None = None) -> Outcome | float:
        """Write it, or say how long to wait until there is room."""
        if (wait := self.messages.wait(self.room.cost(writing), clock())) > 0:
            return wait
        return await self.write(thread, writing, answers)

    async def write(
        self, thread: str | None, writing: Writing, answers: str | None, remotes: list[str] | None = None
    ) -> Outcome:
        """Write it. What stands there then is added to `remotes`, also where the rest of it failed."""
        outcome = await self.room.write(self.present, thread, writing, answers)
        if isinstance(outcome, Halfway):
            self.messages.spend(len(outcome.ids), clock())
            if remotes is not None:
                remotes += outcome.ids
            return self.noted(outcome.why, max(1, self.room.cost(writing) - len(outcome.ids)), "write")
        if remotes is not None and isinstance(outcome, Stands):
            remotes += outcome.ids
        return self.noted(outcome, self.room.cost(writing), "write")

    def noted(self, outcome: Outcome, cost: int, call: Call) -> Outcome:
        """A call that counts as so many messages."""
        if isinstance(outcome, Stands | Unknown):
            self.messages.spend(cost, clock())
        return self._seen(outcome, call)

    def changed(self, outcome: Outcome, call: Call) -> Outcome:
        """A call that changes what stands there."""
        self.edits.spend(1, clock())
        return self._seen(outcome, call)

    def _seen(self, outcome: Outcome, call: Call) -> Outcome:
        """What an outcome means for the whole group."""
        self._failures = self._failures + 1 if isinstance(outcome, Later | Unknown) else 0
        match outcome:
            case Later(seconds):
                self.paused = clock() + seconds
            case Unknown():
                self.paused = clock() + min(2.0**self._failures, TROUBLED)
            case NoRight(reason, topic=False):
                self._wrong(call, reason)
            case NoRight():
                self.shut_out = True
            case Gone():
                self._wrong("all", "the bot is not in the group")
            case Moved(to):
                self.moved_to = to
            case Stands():
                self.troubles.over(call)
            case _:
                pass
        return outcome

    def _wrong(self, what: Call | Literal["all"], trouble: str) -> None:
        """Nothing is lost: it waits here, all else goes on, and the coordinators are told once."""
        if self.troubles.found(what, trouble, clock()):
            log.error("staff group: %s", trouble)
