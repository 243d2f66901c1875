"""The outbox emptied: one queue per person, limits where they are due, and what became of each message written down."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.channels import Channel, Gone, Later, NotNow, Refused, Sending, Sent, Unknown
from bot.pacing import LANES, Account
from storage import outbox
from storage.database import Connection, Database, is_away
from storage.records import Billed, Lane, Letter, Result, VisitorId

log = logging.getLogger(__name__)

CLAIM = 100
"""How many messages may be in hand when more are taken out of the outbox: few enough to be sent within their lease."""
TRIES, LONGEST_PAUSE = 80, 900.0
"""How often a message that certainly did not arrive is tried, and the longest pause between: most of a day."""
LAST_TRIES = 5
"""How often what is said to somebody who was erased is tried, which lies nowhere."""
NOT_NOW = 2.0
"""Seconds until a message is tried again whose file cannot be had at the moment."""


@dataclass
class _Line:
    """The messages to one person, in order, and the task that sends them."""

    letters: deque[Letter] = field(default_factory=deque)
    task: asyncio.Task[None] | None = None
    sending: bool = False
    """Whether the first of them may have left already, …"""
    since: datetime | None = None
    """… and since when."""


UNKNOWN_PAUSES = (2.0, 10.0, 60.0)
"""Before a message that may have arrived is tried again: twice is better than never, but not for long."""

Counted = Callable[[str, str, str], None]
"""Told of every message: channel, lane and what became of it."""


def uncounted(channel: str, lane: str, outcome: str) -> None:
    """Nobody looks at the numbers."""


class Delivery:
    """Sends what turns and ticks have put into the outbox. All that it holds is leased, so nothing is lost with it."""

    def __init__(
        self,
        database: Database,
        channels: Mapping[str, Channel],
        clock: Callable[[], datetime],
        owner: str,
        counted: Counted = uncounted,
        quiet: Callable[[datetime], bool] = lambda moment: False,
        accounts: Mapping[str, Account] | None = None,
    ) -> None:
        """`quiet` says when nobody is sent a notice, however late an outage has made it; `accounts` are those of all
        that is written through each channel, by whomever."""
        self._database = database
        self._channels = channels
        self._clock = clock
        self._owner = owner
        self._counted = counted
        self._quiet = quiet
        self._lines: dict[VisitorId, _Line] = {}
        self._off: dict[VisitorId, datetime] = {}
        """Whose messages were given back to the outbox, until when: what is newer must not overtake them."""
        self._settled: list[Result] = []
        self._gone: dict[VisitorId, datetime | None] = {}
        """Who could not be reached, and when that was tried: whoever has written since is there after all."""
        self._news = asyncio.Event()
        self._wanted = asyncio.Event()
        self._nudged = False
        self._sweeping = asyncio.Lock()
        limits = {name: one.abilities.pace for name, one in channels.items()}
        self._accounts = dict(accounts or {name: Account(limit) for name, limit in limits.items()})
        self._settler: asyncio.Task[None] | None = None
        self._sweeper: asyncio.Task[None] | None = None
        self._stopping = False

    @property
    def in_hand(self) -> int:
        """How many messages this process holds at the moment."""
        return sum(len(line.letters) for line in self._lines.values())

    # --- from the turn ---

    def hand_over(self, letters: Iterable[Letter]) -> None:
        """Send these now: they are committed, and leased to this process; or they are somebody's last, and lie nowhere.

        Whoever was erased gets nothing any more that was in hand for them.
        """
        letters = list(letters)
        for who in {letter.visitor for letter in letters if not letter.kept}:
            self._drop(who)
        for letter in letters:
            if letter.visitor in self._off:
                self._give_back([letter], self._off[letter.visitor])
            else:
                self._take(letter)

    def _drop(self, who: VisitorId) -> None:
        self._off.pop(who, None)
        line = self._lines.get(who)
        while line and len(line.letters) > line.sending:
            line.letters.pop()

    def nudge(self) -> None:
        """Something lies in the outbox that nobody has in hand: look there soon.

        And once more when results are written down: it may have to wait behind something that is just being sent.
        """
        self._wanted.set()
        self._nudged = True

    # --- life ---

    async def start(self) -> None:
        """Begin to write down results, and to look into the outbox when nudged."""
        loop = asyncio.get_running_loop()
        self._settler = loop.create_task(self._settle_forever())
        self._sweeper = loop.create_task(self._sweep_when_nudged())

    async def stop(self, patience: float = 10.0) -> None:
        """Finish what is being sent, for so many seconds at most; the rest is freed for the next start."""
        self._stopping = True
        self._wanted.set()
        await _end(self._sweeper, patience=patience)  # not cut off: what it is just claiming would stay leased
        await _end(*(line.task for line in self._lines.values()), patience=patience)
        await _end(self._settler, patience=0)
        for line in self._lines.values():
            self._give_back(line.letters, None, tried=line.sending)
        self._lines.clear()
        await self._settle()

    async def sweep(self) -> int:
        """Take up what waits in the outbox: left over from a crash, put off, or written by a tick. How many."""
        async with self._sweeping:  # one after the other: each knows what the one before has taken
            return 0 if self._stopping else await self._sweep()

    async def _sweep(self) -> int:
        now = self._clock()
        held = {letter.id for line in self._lines.values() for letter in line.letters}
        held |= {result.id for result in self._settled}
        # Somebody else has taken those, if not this sweep; and no turn lasts so long that it does not know.
        self._off = {who: until for who, until in self._off.items() if until + outbox.LEASE > now}

        async def work(connection: Connection) -> list[Letter]:
            await outbox.renew(connection, self._owner, held, now)
            room = max(0, CLAIM - len(held))
            return await outbox.claim(connection, self._owner, now, room, quiet=self._quiet(now))

        letters = await self._database.run(work)
        for letter in letters:
            self._off.pop(letter.visitor, None)
            self._take(letter)
        return len(letters)

    async def _sweep_when_nudged(self) -> None:
        while not self._stopping:
            await self._wanted.wait()
            self._wanted.clear()
            try:
                await self.sweep()
            except Exception as error:  # noqa: BLE001
                log.error("the outbox could not be read: %s", type(error).__name__)
            await asyncio.sleep(0.05)

    # --- sending ---

    def _take(self, letter: Letter) -> None:
        line = self._lines.setdefault(letter.visitor, _Line())
        if any(letter.id == other.id for other in line.letters):
            return  # its lease was over before it began: the clock has jumped, or the machine slept
        line.letters.append(letter)
        if line.task is None:
            line.task = asyncio.get_running_loop().create_task(self._send_line(letter.visitor, line))

    async def _send_line(self, who: VisitorId, line: _Line) -> None:
        try:
            while line.letters and not self._stopping:
                await self._send(line)
        finally:
            line.task = None
            if not line.letters:
                self._lines.pop(who, None)

    async def _send(self, line: _Line) -> None:
        letter = line.letters[0]
        channel = self._channels.get(letter.channel)
        if channel is None:
            self._put_off(line, 300, tried=False)
            return
        account = self._account(letter.channel)
        if (pause := await account.turn(letter.lane)) > 0:
            self._put_off(line, pause, tried=False)
            return
        try:
            if letter.expires_at and letter.expires_at <= self._clock():
                self._settle_first(line, "expired")
                return
            line.sending, line.since = True, self._clock()
            outcome = await _sent(channel, letter)
            line.sending = False
        finally:
            account.ended(letter.lane)
        self._counted(letter.channel, letter.lane, type(outcome).__name__.lower())
        self._note(line, letter, outcome)

    def _account(self, channel: str) -> Account:
        """What is written through a channel; one that was added later sets no limit."""
        return self._accounts.setdefault(channel, Account())

    def _note(self, line: _Line, letter: Letter, outcome: Sending) -> None:
        match outcome:
            case Sent():
                self._settle_sent(line, outcome)
            case Refused(reason):
                log.error("%s refused a message: %s", letter.channel, ascii(reason))
                self._settle_first(line, "refused", error=reason)
            case Gone():
                self._gone[letter.visitor] = line.since
                while line.letters:
                    self._settle_first(line, "gone")
            case Unknown() if letter.attempts <= len(UNKNOWN_PAUSES):
                self._put_off(line, UNKNOWN_PAUSES[letter.attempts - 1], error="unknown")
            case Unknown():
                log.error("nobody knows whether a message arrived on %s", letter.channel)
                self._settle_first(line, "unknown", error="no answer, again and again")
            case Later(seconds, everybody, unasked):
                if everybody:
                    self._account(letter.channel).pause(seconds, paused_by(letter.lane, unasked=unasked))
                    # The whole channel waits, so this message is not to blame and may try as often as it takes.
                    self._put_off(line, seconds, tried=False)
                elif letter.attempts >= TRIES:
                    self._settle_first(line, "refused", error="never delivered")
                else:
                    self._put_off(line, max(seconds, min(2.0**letter.attempts, LONGEST_PAUSE)))

    def _settle_first(self, line: _Line, state: str, *, message: str | None = None, error: str | None = None) -> None:
        letter = line.letters.popleft()
        self._settled.append(self._result(letter, state, message=message, error=error))
        self._news.set()

    def _settle_sent(self, line: _Line, sent: Sent) -> None:
        letter = line.letters.popleft()
        billed = Billed(letter.channel, letter.lane, sent.tariff) if sent.tariff else None
        result = self._result(letter, "sent", message=sent.id)
        self._settled.append(replace(result, billed=billed, shown=sent.shown))
        self._news.set()

    def _put_off(self, line: _Line, seconds: float, *, tried: bool = True, error: str | None = None) -> None:
        """Give the whole line back to the outbox, so that its order holds, to be looked at again in a while."""
        until = self._clock() + timedelta(seconds=seconds)
        self._off[line.letters[0].visitor] = until
        self._give_back(line.letters, until, tried=tried, error=error)
        line.letters.clear()

    def _give_back(
        self, letters: Iterable[Letter], until: datetime | None, *, tried: bool = False, error: str | None = None
    ) -> None:
        """Back to the outbox; only the first may have been tried, and only a try counts as one."""
        for place, letter in enumerate(letters):
            first = tried and place == 0
            if not letter.kept:
                self._once_more(letter, until)
                continue
            untried = replace(letter, attempts=letter.attempts - (not first))
            self._settled.append(self._result(untried, "pending", not_before=until, error=error if first else None))
        self._news.set()

    def _once_more(self, letter: Letter, until: datetime | None) -> None:
        """What lies nowhere is only remembered here, and not for long."""
        if until is not None and letter.attempts < LAST_TRIES and not self._stopping:
            seconds = max(0.0, (until - self._clock()).total_seconds())
            again = replace(letter, attempts=letter.attempts + 1)
            asyncio.get_running_loop().call_later(min(seconds, LONGEST_PAUSE), self._take, again)

    def _result(
        self,
        letter: Letter,
        state: str,
        *,
        message: str | None = None,
        error: str | None = None,
        not_before: datetime | None = None,
    ) -> Result:
        settled_at = None if state == "pending" else self._clock()
        told = _storable(message, 64), _storable(error, 200)
        became = Result(letter.id, state, letter.attempts, *told, not_before, settled_at)
        return replace(became, channel=letter.channel, address=letter.address) if letter.kept else became

    # --- writing down ---

    async def _settle_forever(self) -> None:
        while True:
            await self._news.wait()
            await asyncio.sleep(0.02)  # results of the same moment are written down together
            self._news.clear()
            try:
                await self._settle()
            except Exception as error:  # noqa: BLE001
                log.error("results could not be written down: %s", type(error).__name__)
                self._news.set()
                await asyncio.sleep(1)

    async def _settle(self) -> None:
        results, gone = list(self._settled), dict(self._gone)
        if not results and not gone:
            return
        now = self._clock()

        async def work(connection: Connection) -> None:
            if results:
                await outbox.settle(connection, results)
            for who in sorted(gone):
                await outbox.gone(connection, who, now, tried_at=gone[who])

        await self._database.run(work)
        if self._nudged:
            self._nudged = False
            self._wanted.set()
        del self._settled[: len(results)]
        self._gone = {who: tried for who, tried in self._gone.items() if gone.get(who) != tried}


def paused_by(lane: Lane, *, unasked: bool) -> Sequence[Lane]:
    """Which lanes wait when the channel has said to a message of this one that everybody has to."""
    return LANES[1:] if unasked and lane != "chat" else LANES


async def _sent(channel: Channel, letter: Letter) -> Sending:
    try:
        return await channel.send(letter)
    except NotNow:
        return Later(NOT_NOW)
    except Exception as error:  # noqa: BLE001
        if is_away(error):  # what belongs to it could not be read
            return Later(NOT_NOW)
        return Refused(type(error).__name__)  # a bug of ours in one message: it must not stop the others


async def _end(*tasks: asyncio.Task[None] | None, patience: float) -> None:
    """Wait for tasks to come to their end, and end those that do not."""
    running = [task for task in tasks if task]
    if running:
        _, late = await asyncio.wait(running, timeout=patience)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)


def _storable(words: str | None, limit: int) -> str | None:
    """What a channel told, as every database takes it: one result that cannot be written would hold up all others."""
    return "".join(letter for letter in words if letter.isprintable())[:limit] if words else None
