"""One turn as one transaction: an input comes in, the turn decides, and the replies lie in the outbox.

Only after the commit is anything sent. Whatever goes wrong in a turn ends here.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial

from bot.centre.offices import Timetable
from bot.delivery import Delivery
from bot.screen import Button, Input, Payload, Screen, Text, Verbatim
from bot.talk import DialogFault, Language
from bot.texts import Texts
from bot.together import Together
from bot.turn import CONTINUE, Turn, World, language_of
from bot.turns import Turns
from storage import outbox, receipts, timetable, visitors
from storage.database import Connection, is_away
from storage.records import Letter, Receipt, Visitor

log = logging.getLogger(__name__)


class Conversation:
    """Receives inputs, one turn at a time for each person (see `bot.channels.House`)."""

    def __init__(self, world: World, delivery: Delivery) -> None:
        self.world = world
        self._delivery = delivery
        self._turns = Turns()
        self._receipts = Together(self._record)
        self._timetable = (-1, world.configured)
        self._languages = tuple(_language(code, world.texts) for code in world.texts.languages)

    async def receive(self, input: Input) -> None:
        """One turn (see `House.receive`): whatever goes wrong in it ends here."""
        async with self._turns.of(f"{input.channel}:{input.address}"):
            letters = await self._settle(input)
            self._delivery.hand_over(letters)

    async def welcome(self, input: Input) -> Letter | None:
        """One turn whose first message is handed back (see `House.welcome`)."""
        async with self._turns.of(f"{input.channel}:{input.address}"):
            letters = await self._settle(input, handed_back=True)
            self._delivery.hand_over(letters[1:])
            return letters[0] if letters else await self._in_front_of(input)

    async def _in_front_of(self, input: Input) -> Letter | None:
        async def work(connection: Connection) -> Letter | None:
            found = await visitors.find(connection, input.channel, input.address)
            shown = await outbox.latest(connection, found[0].id) if found else ()
            return next(iter(shown), None)

        return await self.world.database.run(work)

    async def _settle(self, input: Input, *, handed_back: bool = False) -> list[Letter]:
        """The turn, or else an apology with the question again, or else the menu, or else only a note of the input."""
        for manner in (Turn.hear, Turn.apologise, Turn.set_aside, Turn.note):
            try:
                work = partial(self._turn, input=input, manner=manner, handed_back=handed_back)
                return await self.world.database.run(work)
            except Exception as error:
                if is_away(error):
                    raise
                # The error's text may hold what a person typed; its kind and place do not.
                log.error("a turn failed (%s): %s", manner.__name__, _place(error))
        return []

    async def _turn(
        self, connection: Connection, input: Input, manner: Callable[[Turn], Awaitable[None]], *, handed_back: bool
    ) -> list[Letter]:
        now = self.world.clock()
        if not await visitors.record(connection, input, now):
            return []
        met = await visitors.meet(connection, input, self.world.owner, now)
        turn = Turn(
            self.world, connection, input, met.visitor, now, await self._read_timetable(connection, met.timetable)
        )
        turn.languages = self._languages
        await manner(turn)
        await visitors.part(connection, turn.visitor, now)
        payloads = turn.draw()
        first = await outbox.hand_back(connection, turn.visitor, payloads[:1], now) if handed_back else []
        if first and not turn.visitor.reachable:
            return first  # nothing more may be sent before they have written
        owner = None if met.waiting else self.world.owner
        rest = payloads[len(first) :]
        letters = await outbox.write(connection, turn.visitor, rest, lane="chat", now=now, owner=owner)
        if not owner:
            self._delivery.nudge()
        return [*first, *letters] if owner else first

    async def _read_timetable(self, connection: Connection, present: int) -> Timetable:
        """The timetable of that revision: read again only when somebody, in any process, has changed it."""
        revision, known = self._timetable
        if revision != present:
            known = await timetable.read(connection, self.world.configured)
            self._timetable = present, known
        return known

    async def timetable(self) -> Timetable:
        """The timetable as it is now."""

        async def work(connection: Connection) -> Timetable:
            return await self._read_timetable(connection, await timetable.revision(connection))

        return await self.world.database.run(work)

    def draw_for(self, visitor: Visitor, screen: Screen) -> Sequence[Payload]:
        """A screen that nobody asked for, drawn for somebody; nothing if their channel is not running.

        Where it takes the keys of the open question away, there is one that brings them back.
        """
        channel = self.world.channels.get(visitor.channel)
        if channel is None:
            return ()
        if visitor.thread.open and not channel.abilities.keeps_keys:
            screen = replace(screen, footer=(*screen.footer, Button(Text("talk-continue"), CONTINUE)))
        language = language_of(visitor, self.world.texts)
        return channel.draw(screen, self.world.texts.say(language), language, None)

    async def resend(self, channel: str) -> int:
        """Send what devices have refused once more, in a plainer form; how many messages.

        A refusal comes long after the message and may come before its id is written down: hence by a tick.
        """

        async def work(connection: Connection) -> int:
            refused = await receipts.failed(connection, channel)
            for one in refused:
                payload = self.world.channels[channel].plainly(one.letter.payload)
                if payload and one.missed and one.visitor.reachable:
                    await outbox.repeat(connection, one.letter, payload, self.world.clock())
                await receipts.settle(connection, one.letter.id)
            return len(refused)

        count = await self.world.database.run(work)
        if count:
            self._delivery.nudge()
        return count

    # --- what channels ask besides ---

    async def receipt(self, receipt: Receipt) -> None:
        await self._receipts.add(receipt)

    async def _record(self, told: Sequence[Receipt]) -> None:
        now = self.world.clock()
        await self.world.database.run(lambda connection: receipts.record(connection, told, now))

    async def letter(self, channel: str, id: int) -> Letter | None:
        return await self.world.database.run(lambda connection: outbox.find(connection, channel, id))

    async def since(self, channel: str, address: str, after: int) -> Sequence[Letter]:
        async def work(connection: Connection) -> Sequence[Letter]:
            found = await visitors.find(connection, channel, address)
            return await outbox.since(connection, found[0].id, after) if found and found[0].reachable else ()

        return await self.world.database.run(work)

    async def alive(self, channel: str, address: str, idle_seconds: float) -> bool:
        async def work(connection: Connection) -> bool:
            found = await visitors.find(connection, channel, address)
            if found is None:
                return False
            seen = self.world.clock() - found[1]
            return found[0].reachable and seen < timedelta(seconds=idle_seconds)

        return await self.world.database.run(work)

    async def language(self, channel: str, address: str) -> str | None:
        async def work(connection: Connection) -> str | None:
            found = await visitors.find(connection, channel, address)
            return found[0].language if found else None

        return await self.world.database.run(work)


def _language(code: str, texts: Texts) -> Language:
    ask = Verbatim(texts.say(code)(Text("language-choose")))
    return Language(code, Verbatim(texts.name(code)), ask, tuple(map(Verbatim, texts.names(code))))


def _place(error: BaseException) -> str:
    """The kind of an error and where it was raised, without its text."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    where = f" at {trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}" if trace else ""
    rule = f" ({error})" if isinstance(error, DialogFault) else ""
    return f"{type(error).__name__}{where}{rule}"
