"""Makes the files with all that is known of somebody, when they have asked for it, and sends them to nobody else."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from bot import ownpage
from bot.conversation import Conversation
from bot.faults import place
from bot.screen import Document, Screen, Text
from bot.telling import draw_for
from bot.turn import language_of
from storage import exports, outbox, owndata, visitors
from storage.database import Connection, is_away
from storage.exportwork import Order
from storage.records import Visitor

log = logging.getLogger(__name__)


class OwnFiles:
    """Whoever carries such orders out (see `bot.exporting`)."""

    def __init__(self, house: Conversation) -> None:
        self._house = house
        self._world = house.world

    async def carry_out(self, order: Order) -> None:
        """Read everything, make the files and send them. What fails is left for another try."""

        async def read(connection: Connection) -> tuple[Visitor, owndata.Everything] | None:
            to = await visitors.by_id(connection, order.visitor)
            return (to, await owndata.everything(connection, to)) if to else None

        try:
            found = await self._world.database.run(read)
            screen = self._made(*found) if found else None
        except Exception as error:
            if is_away(error):
                raise
            # What it was to be made of is somebody's; the place is ours.
            log.error("the files with somebody's own data were not made: %s", place(error))
            if order.attempts < exports.TRIES:
                return
            screen = None
        await self._send(order, screen)

    def _made(self, to: Visitor, found: owndata.Everything) -> Screen:
        say = self._world.texts.say(language_of(to, self._world.texts))
        configured, now = self._world.configured, self._world.clock()
        words = ownpage.Words(
            say,
            language_of(to, self._world.texts),
            self._world.texts.direction(language_of(to, self._world.texts)),
            configured.zone,
            {str(one.id): Text(one.title) for one in self._world.offer.services},
        )
        pages = ownpage.pages(found, words, now)
        tables = ownpage.tables(found, words, now)
        files = (*_files("my-data", "html", "text/html", pages), *_files("my-data", "json", "application/json", tables))
        return Screen((Text("takedata-here"),), Text("mydata-title"), attachments=files)

    async def _send(self, order: Order, screen: Screen | None) -> None:
        async def work(connection: Connection) -> None:
            to = await visitors.by_id(connection, order.visitor)
            if to is None or not await exports.settle(connection, order.id, "made" if screen else "failed"):
                return  # they were erased, or another process was faster
            if to.reachable:
                payloads = draw_for(self._world, to, screen or Screen((Text("takedata-failed"),)))
                await outbox.write(connection, to, payloads, lane="chat", now=self._world.clock(), owner=None)

        await self._world.database.run(work)
        self._house.nudge()


def _files(name: str, ending: str, type: str, contents: Sequence[bytes]) -> list[Document]:
    """Under plain names: whoever looks at the phone learns nothing from them."""
    label = Text("takedata-page") if ending == "html" else Text("takedata-file")
    numbers = [""] if len(contents) == 1 else [f"-{number}" for number, _ in enumerate(contents, 1)]
    return [
        Document(f"{name}{number}.{ending}", type, content, label)
        for number, content in zip(numbers, contents, strict=True)
    ]
