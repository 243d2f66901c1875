"""The sender of announcements: little in hand at a time, everything written down before and after, never twice.

One process at a time does it. What it claims is noted as being sent before it leaves: whoever finds that after a crash
knows that it may have arrived, and leaves it alone.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter, deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.channels import Copy, Gone, Later, Mailer, Refused, Sending, Sent, Unknown
from bot.delivery import Counted, paused_by, uncounted
from bot.faults import place
from bot.newssheets import About, about, sheet
from bot.pacing import Account
from bot.turn import World, carries
from storage import billing, mailings, outbox, recipients
from storage.database import Connection, is_away
from storage.newswork import Announcement, AnnouncementId
from storage.recipients import Outcome, Taken
from storage.records import Billed, VisitorId

log = logging.getLogger(__name__)

LOOK_EVERY = 1.0
"""Seconds after which it is looked by itself whether something has to be sent."""

IN_HAND = 1 / 6
"""In how many seconds all that was claimed has left: after a crash nobody knows of more than that, although most of it
has not left. It is not less because more is claimed while the rest leaves, and that takes its time."""

MOST_IN_HAND = 300
"""As many are claimed at once where a channel sets no limit, or takes hundreds with one call."""

AT_ONCE = 100
"""How many calls of a channel are under way at most."""

TRIES, LONGEST = 10, 900.0
"""How often a copy is tried that certainly did not arrive, and the longest pause between, in seconds."""

FIRST = 10
"""If so many are refused and none was taken, something is wrong with what is said."""

GATHERED = 0.05
"""Seconds for which outcomes are gathered while there is nothing to do but to wait for them."""

AGAIN = 2.0
"""Seconds until what may be done twice is done again, when nobody knows whether it was."""

Alarm = Callable[[AnnouncementId, str], Awaitable[None]]
"""Tells the coordinators that an announcement was paused, and why: "ban" or "refused"."""


async def _nobody(id: AnnouncementId, why: str) -> None:
    return None


@dataclass(frozen=True)
class Means:
    """What the sender is given."""

    world: World
    accounts: Mapping[str, Account]
    quiet: Callable[[datetime], bool] = lambda moment: False
    alarm: Alarm = _nobody
    counted: Counted = uncounted


class Announcer:
    """All channels. Everything that matters is in the database: it may die at any moment."""

    def __init__(self, means: Means) -> None:
        self._means = means
        mailers = {name: one for name, one in means.world.channels.items() if carries(one)}
        self._lines = [Line(name, one, means) for name, one in mailers.items()]
        self._looker: asyncio.Task[None] | None = None
        self._stopping = asyncio.Event()

    async def start(self) -> None:
        """Begin to look for what is to be sent. Waits for nobody."""
        for line in self._lines:
            line.start()
        self._looker = asyncio.get_running_loop().create_task(self._look_forever(), name="announcements")

    async def stop(self, patience: float = 10.0) -> None:
        """Finish what has left; what has not waits for the next start."""
        self._stopping.set()
        await asyncio.gather(*(line.stop(patience) for line in self._lines))
        if self._looker:
            await asyncio.gather(self._looker, return_exceptions=True)
        world = self._means.world
        await world.database.run(lambda connection: mailings.release(connection, world.owner))

    async def _look_forever(self) -> None:
        while not self._stopping.is_set():
            try:
                await self._look()
            except Exception as error:  # noqa: BLE001 (whatever it is, the next look may succeed)
                log.error("it could not be looked what is to be announced: %s", place(error))
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), LOOK_EVERY)

    async def _look(self) -> None:
        world = self._means.world
        mine = await world.database.run(
            lambda connection: mailings.look(connection, world.owner, world.routes, world.clock())
        )
        for line in self._lines:
            line.turn(on=mine)


@dataclass
class _Batch:
    """What has become known and is not written down yet."""

    outcomes: list[Outcome] = field(default_factory=list)
    heard: list[VisitorId] = field(default_factory=list)
    gone: dict[VisitorId, datetime] = field(default_factory=dict)
    billed: dict[tuple[AnnouncementId, VisitorId], str] = field(default_factory=dict)
    """As what the channel bills those that were sent."""

    def __bool__(self) -> bool:
        return bool(self.outcomes or self.gone)

    def and_then(self, other: _Batch) -> _Batch:
        return _Batch(
            self.outcomes + other.outcomes,
            self.heard + other.heard,
            self.gone | other.gone,
            {**self.billed, **other.billed},
        )


class Line:
    """One channel: what is in hand for it, and the task that sends it."""

    def __init__(self, name: str, channel: Mailer, means: Means) -> None:
        self._name, self._channel, self._means = name, channel, means
        self._account = means.accounts[name]
        self._slice = channel.abilities.slice
        per_second = means.world.routes[name].per_second
        most = MOST_IN_HAND if per_second is None else max(1, round(per_second * IN_HAND))
        self._most = max(self._slice, min(MOST_IN_HAND, most))
        self._hand: deque[Taken] = deque()
        self._one: Announcement | None = None
        """The announcement that is in hand, or was last."""
        self._about = About()
        self._sheets: dict[tuple[str, bool], Mapping[str, object]] = {}
        """Drawn once for each language, and for what stands already."""
        self._known = _Batch()
        self._refused: Counter[tuple[AnnouncementId, str]] = Counter()
        """How many were refused, by language, while none was taken."""
        self._wrong: dict[AnnouncementId | None, str] = {}
        """What has to be paused, and why; None is all."""
        self._under_way: set[asyncio.Task[None]] = set()
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._news = asyncio.Event()
        self._on = self._stopping = self._unsure = False
        self._barred = False
        """Whether it has been told of the ban that there is."""
        self._task: asyncio.Task[None] | None = None
        self._claim: asyncio.Task[bool] | None = None
        """What is next is being claimed, and what is known written down."""

    # --- life ---

    def start(self) -> None:
        self._task = asyncio.get_running_loop().create_task(self._run(), name=f"announcements-{self._name}")

    def turn(self, *, on: bool) -> None:
        """Whether this process is the one that sends."""
        self._on = on
        if on:
            self._news.set()

    async def stop(self, patience: float) -> None:
        self._stopping = True
        self._news.set()
        if self._task:
            await asyncio.gather(self._task, return_exceptions=True)
        await asyncio.gather(self._claimed(), return_exceptions=True)
        if self._under_way:
            _, late = await asyncio.wait(self._under_way, timeout=patience)
            for task in late:
                task.cancel()  # it stays noted as being sent, and so as unknown
            await asyncio.gather(*late, return_exceptions=True)
        self._give_back()
        await self._write_down()

    async def _run(self) -> None:
        while not self._stopping:
            try:
                pause = await self._step()
            except Exception as error:  # noqa: BLE001 (whatever it is, the next step may succeed)
                log.error("announcements on %s: %s", self._name, place(error))
                self._unsure = True
                pause = LOOK_EVERY
            if pause and not self._stopping:
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._news.wait(), pause)
                self._news.clear()

    async def _step(self) -> float:
        """Send the next, or write down what is known; how long to wait if there is nothing to do."""
        paused = self._account.paused("bulk")
        self._mind_a_ban(paused)
        await self._be_careful()
        if paused or not self._on:
            await self._claimed()
            self._give_back()
            await self._write_down()
            return min(paused or LOOK_EVERY, LOOK_EVERY)
        if self._claim is None and len(self._hand) <= (self._most // 2 if self._slice == 1 else 0):
            self._claim = asyncio.get_running_loop().create_task(self._write_down(claim=True))
        # What is in hand leaves meanwhile, unless it is not known for sure what is.
        if self._unsure or not self._hand or (self._claim and self._claim.done()):
            more = await self._claimed()
            if not self._hand:
                return 0.0 if more else await self._rests()
        await self._send_next()
        return 0.0

    async def _claimed(self) -> bool:
        """Wait for what is just being claimed; whether there may be more."""
        claim, self._claim = self._claim, None
        return await claim if claim else False

    async def _rests(self) -> float:
        if not self._under_way:
            return LOOK_EVERY
        await asyncio.sleep(GATHERED)
        return 0.0

    # --- in and out of the database ---

    async def _write_down(self, *, claim: bool = False) -> bool:
        """What has become known, and what is next in the same transaction; whether there may be more at once."""
        if not claim and not self._known and not self._unsure:
            return False
        known, self._known = self._known, _Batch()
        # What leaves or comes to its end from here on is not among what is written down.
        only = self._one.id if self._one and (self._hand or self._under_way) else None
        unsure = self._unsure and not self._under_way
        try:
            await self._note_gone(known)
            more = await self._transact(known, claim=claim, only=only, unsure=unsure)
        except BaseException:
            self._known = known.and_then(self._known)
            raise
        return more

    async def _note_gone(self, known: _Batch) -> None:
        """In transactions of their own: whoever holds a visitor's row may be waiting for what the other one holds."""
        now = self._means.world.clock()
        for who, tried in sorted(known.gone.items()):

            async def work(connection: Connection, who: VisitorId = who, tried: datetime = tried) -> None:
                await outbox.gone(connection, who, now, tried_at=tried)

            await self._means.world.database.run(work)
        known.gone.clear()

    async def _transact(self, known: _Batch, *, claim: bool, only: AnnouncementId | None, unsure: bool) -> bool:
        """`only`: another one begins when all of this one is written down: of two nobody gets more than they want."""
        world = self._means.world
        now = world.clock()
        quiet = self._means.quiet(now)

        async def work(connection: Connection) -> tuple[Announcement | None, About, Sequence[Taken], int]:
            await self._settle(connection, known, now)
            if unsure:  # a transaction broke off: what it may have claimed has certainly not left
                held = [one.visitor for one in self._hand]
                freed = await recipients.let_go(connection, world.owner, self._name, held)
                await mailings.stop_late_ones(connection, freed, now)
            room = self._most - len(self._hand) if claim else 0
            if not room:
                return None, self._about, (), 0
            one = await mailings.next_for(connection, self._name, world.owner, now, quiet=quiet, only=only)
            if one is None:
                return None, self._about, (), 0
            what = await about(connection, one)
            hold = quiet and not one.urgent
            found = await recipients.claim(connection, one.id, one.kind, self._name, world.owner, now, room, quiet=hold)
            return one, what, *found

        one, what, taken, skipped = await world.database.run(work)
        self._unsure = self._unsure and not unsure
        if claim and one is None and self._hand and not await self._goes_on():
            self._give_back()
        if one and (one, what) != (self._one, self._about):
            self._one, self._about = one, what
            self._sheets.clear()
        self._hand.extend(taken)
        return bool(taken or skipped)

    async def _goes_on(self) -> bool:
        """Whether what is in hand has not been paused."""
        id = self._one.id if self._one else AnnouncementId(0)
        return await self._means.world.database.run(lambda connection: mailings.is_under_way(connection, id))

    async def _settle(self, connection: Connection, known: _Batch, now: datetime) -> None:
        owner = self._means.world.owner
        billed = known.billed
        if billed and self._unsure:  # what was written down before a COMMIT broke off is counted already
            open = await recipients.unsettled(connection, owner, billed)
            billed = {copy: tariff for copy, tariff in billed.items() if copy in open}
        await recipients.settle(connection, owner, known.outcomes, now)
        await recipients.heard(connection, known.heard, now)
        for tariff, count in Counter(billed.values()).items():
            await billing.add(connection, Billed(self._name, "bulk", tariff), count, now)
        again = {one.announcement for one in known.outcomes if one.state == "pending"}
        await mailings.stop_late_ones(connection, again, now)

    def _give_back(self) -> None:
        """What has not left is free again."""
        if self._one:
            self._known.outcomes += [
                Outcome(self._one.id, one.visitor, "pending", one.attempts - 1) for one in self._hand
            ]
        self._hand.clear()

    # --- sending ---

    async def _send_next(self) -> None:
        await self._slots.acquire()
        if await self._account.turn("bulk") > 0:
            self._slots.release()
            return
        copies = self._next_alike()  # only now: it may have been paused while there was no room
        if self._one is None or not copies:
            self._account.ended("bulk")
            self._slots.release()
            return
        task = asyncio.get_running_loop().create_task(self._send(self._one, copies))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    def _next_alike(self) -> Sequence[Taken]:
        """Out of the hand: as many as go in one call."""
        copies: list[Taken] = []
        while self._hand and len(copies) < self._slice and (not copies or _alike(self._hand[0], copies[0])):
            copies.append(self._hand.popleft())
        return copies

    async def _send(self, one: Announcement, copies: Sequence[Taken]) -> None:
        since = self._means.world.clock()
        try:
            told = await self._spread(one, copies)
        finally:
            self._account.ended("bulk")
            self._slots.release()
        for copy in copies:
            sending = told.get(copy.visitor, Unknown())
            self._means.counted(self._name, "bulk", type(sending).__name__.lower())
            self._note(one, copy, sending, since)
        self._news.set()

    async def _spread(self, one: Announcement, copies: Sequence[Taken]) -> Mapping[int, Sending]:
        numbered = [Copy(copy.visitor, copy.address, copy.device, copy.message) for copy in copies]
        try:
            drawn = self._drawn(one, copies[0].language, in_place=bool(copies[0].message))
            if one.kind == "retraction" and copies[0].message:
                return await self._channel.take_back(drawn, numbered)
            return await self._channel.spread(drawn, numbered)
        except Exception as error:  # noqa: BLE001
            if is_away(error):
                return {copy.number: Later(AGAIN) for copy in numbered}
            log.error("an announcement could not be sent on %s: %s", self._name, place(error))
            return {copy.number: Refused(type(error).__name__) for copy in numbered}

    def _drawn(self, one: Announcement, language: str, *, in_place: bool) -> Mapping[str, object]:
        key = language, in_place
        found = self._sheets.get(key)
        if found is None:
            found = sheet(self._means.world, self._channel, one, self._about, language, in_place=in_place)
            self._sheets[key] = found
        return found

    # --- what became of it ---

    def _note(self, one: Announcement, copy: Taken, sending: Sending, since: datetime) -> None:
        known, tried = self._known, copy.attempts
        match sending:
            case Sent(id, tariff):
                known.outcomes.append(Outcome(one.id, copy.visitor, "sent", tried, message=_storable(id)))
                known.heard += [copy.visitor] if one.kind == "news" else []
                if tariff:
                    known.billed[one.id, copy.visitor] = tariff
                self._refused[one.id, copy.language] = -1
            case Gone():
                known.outcomes.append(Outcome(one.id, copy.visitor, "blocked", tried))
                known.gone[copy.visitor] = since
            case Refused(reason):
                known.outcomes.append(Outcome(one.id, copy.visitor, "failed", tried, "refused"))
                self._note_refused(one.id, copy.language, reason)
            case Unknown() if not copy.message:
                known.outcomes.append(Outcome(one.id, copy.visitor, "unknown", tried))
            case Unknown():  # a message that is changed twice has been changed once
                self._again(one, copy, AGAIN)
            case Later(seconds, everybody, unasked):
                if everybody:
                    self._account.pause(seconds, paused_by("bulk", unasked=unasked))
                    known.outcomes.append(Outcome(one.id, copy.visitor, "pending", tried - 1))
                else:
                    self._again(one, copy, seconds)

    def _again(self, one: Announcement, copy: Taken, seconds: float) -> None:
        """Another try later on, but not for ever."""
        if copy.attempts >= TRIES:
            self._known.outcomes.append(Outcome(one.id, copy.visitor, "failed", copy.attempts, "never"))
            return
        pause = max(seconds, min(2.0**copy.attempts, LONGEST))
        until = self._means.world.clock() + timedelta(seconds=pause)
        self._known.outcomes.append(Outcome(one.id, copy.visitor, "pending", copy.attempts, not_before=until))

    def _note_refused(self, id: AnnouncementId, language: str, reason: str) -> None:
        count = self._refused[id, language]
        if count < 0:
            log.warning("%s refused an announcement for one person: %s", self._name, ascii(reason))
            return
        self._refused[id, language] = count + 1
        if count == 0:
            log.error("%s refuses an announcement: %s", self._name, ascii(reason))
        if count + 1 == FIRST:
            self._wrong[id] = "refused"

    def _mind_a_ban(self, paused: float) -> None:
        """A very long one, whoever has met with it, is for people to decide on: once."""
        if paused <= self._means.world.configured.news.longest_pause.total_seconds():
            self._barred = False
        elif self._on and not self._barred:
            self._wrong[None] = "ban"

    async def _be_careful(self) -> None:
        """What should not go on by itself is paused, and somebody is told."""
        if self._wrong:
            await self._claimed()
        while self._wrong:
            id, why = next(iter(self._wrong.items()))
            paused = await self._pause(id, why)
            del self._wrong[id]
            self._barred = self._barred or (id is None and bool(paused))
            for one in paused:
                log.error("an announcement is paused: %s", why)
                self._refused = Counter({key: count for key, count in self._refused.items() if key[0] != one})
                await self._means.alarm(one, why)
            if paused:
                self._give_back()

    async def _pause(self, id: AnnouncementId | None, why: str) -> Sequence[AnnouncementId]:
        async def work(connection: Connection) -> Sequence[AnnouncementId]:
            if id is None:
                return await mailings.pause_all(connection, self._name, why)
            return [id] if await mailings.pause(connection, id, why) else []

        return await self._means.world.database.run(work)


def _alike(one: Taken, other: Taken) -> bool:
    """Whether they get the same message."""
    return one.language == other.language and bool(one.message) == bool(other.message)


def _storable(id: str) -> str:
    """A message's id as every database takes it."""
    return "".join(letter for letter in id if letter.isprintable())[:64]
