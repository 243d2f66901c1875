"""Cards that are drawn again where they stand, while what they show changes by itself: nobody has to tap."""

from __future__ import annotations

import logging
from datetime import timedelta

from bot.channels import Redraws
from bot.conversation import Conversation
from bot.faults import place
from bot.turn import Living, Turn, language_of
from storage import livecards, outbox, visitors
from storage.casework import Staff
from storage.database import Connection, is_away
from storage.livecards import Due, Stage, Standing
from storage.records import Visitor

log = logging.getLogger(__name__)

ELSEWHERE = 5.0
"""Seconds between two looks where nothing can be drawn again and only another stage is told."""


class LiveCards:
    """What ticks: each card is looked at as whoever has it in front of them, in a transaction of its own."""

    def __init__(self, house: Conversation) -> None:
        self._house = house
        self._world = house.world

    async def redraw_due(self) -> int:
        """Draw again what has changed; how many cards."""
        now = self._world.clock()
        due = await self._world.database.run(lambda connection: livecards.due(connection, now))
        count = sum([await self._guarded(one) for one in due])
        if count:
            self._house.nudge()
        return count

    async def _guarded(self, due: Due) -> bool:
        try:
            return await self._look(due)
        except Exception as error:
            if is_away(error):
                raise
            log.error("a card could not be drawn again: %s", place(error))
            return False

    async def _look(self, due: Due) -> bool:
        async def work(connection: Connection, staff: Staff | None) -> bool:
            to = await visitors.by_id(connection, due.visitor)
            one = await livecards.find(connection, to, due.door) if to else None
            if to is None or one is None:
                return False
            turn = await self._house.turn_for(connection, to, staff) if staff else None
            if one.lost or not to.reachable:
                await livecards.over(connection, one)
            elif turn is None or one.busy or one.message is None:
                await self._later(connection, one, to)
            else:
                return await self._drawn(connection, to, one, turn)
            return False

        return await self._house.as_staff(due.channel, due.address, work)

    async def _later(self, connection: Connection, one: Standing, to: Visitor) -> None:
        channel = self._world.channels.get(to.channel)
        pace = channel.redraws if isinstance(channel, Redraws) else ELSEWHERE
        await livecards.later(connection, one, self._world.clock(), timedelta(seconds=pace))

    async def _drawn(self, connection: Connection, to: Visitor, one: Standing, turn: Turn) -> bool:
        """Draw it again if it shows something else than before; whether it was."""
        shown = await turn.look(one.door)
        stage = turn.stage(shown) if shown else None
        if shown is None or stage is None:
            await livecards.over(connection, one)
            return False
        if stage.sign == one.shown and not one.missed:
            await (self._later(connection, one, to) if shown.live else livecards.over(connection, one))
            return False
        if isinstance(turn.channel, Redraws):
            return await self._again(connection, to, one, shown, stage, turn.channel)
        return await self._anew(connection, to, one, shown, stage)

    async def _again(
        self, connection: Connection, to: Visitor, one: Standing, shown: Living, stage: Stage, channel: Redraws
    ) -> bool:
        language = language_of(to, self._world.texts)
        say = self._world.texts.say(language)
        payload = channel.redraw(shown.screen, say, language, one.message or "")
        if payload is None:
            await livecards.over(connection, one)
            return False
        await livecards.redrawn(connection, to, one, payload, stage, self._world.clock(), shows=shown.of_people)
        await livecards.later(connection, one, self._world.clock(), timedelta(seconds=channel.redraws))
        return True

    async def _anew(self, connection: Connection, to: Visitor, one: Standing, shown: Living, stage: Stage) -> bool:
        """Where nothing can be drawn again: a message, but not for every number that is another."""
        if stage.name == one.stage:
            await self._later(connection, one, to)
            return False
        now, payloads = self._world.clock(), self._house.draw_for(to, shown.screen)
        people = shown.of_people
        letters = await outbox.write(connection, to, payloads, lane="chat", now=now, owner=None, shows=people)
        if shown.live and letters:
            await livecards.stand(connection, letters[0], one.door, stage, now)
        else:
            await livecards.over(connection, one)
        return True
