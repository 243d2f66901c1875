"""Pictures for announcements, brought from where they were sent: outside of any turn, and told when it has failed."""

from __future__ import annotations

import asyncio
import io

from bot.acts import carry_out
from bot.centre.news import PICTURE_BYTES
from bot.channels import NotNow
from bot.conversation import Conversation
from bot.filekinds import type_of
from bot.screen import Button, Door, File, Key, Screen, Text
from bot.telling import draw_for
from storage import exports, outbox, visitors
from storage.acting import Acting
from storage.casework import Staff
from storage.database import Connection
from storage.exportwork import Order
from storage.newswork import AnnouncementId, NewsSaved, PictureAnnouncement
from storage.records import Visitor, number_of

SIDES, SLIMMEST = 10_000, 20
"""How many pixels the sides of a picture have together at most, and how many times one may be as long as the other."""


class Picturing:
    """Whoever carries out orders of the kind "picture" (see `scheduler.exports.Maker`)."""

    def __init__(self, house: Conversation) -> None:
        self._house = house
        self._world = house.world

    async def carry_out(self, order: Order) -> None:
        """Bring it and put it there. What cannot be had at this moment is left for another try."""
        content = await self._fetched(order)
        if content is None and order.attempts < exports.TRIES:
            return
        content = content or b""
        wrong = await asyncio.to_thread(_wrong, content)
        await self._put(order, b"" if wrong else content, wrong or Text("picturing-there"))

    async def _fetched(self, order: Order) -> bytes | None:
        """Its contents; nothing if they are not to be had, ever; None if they are not at this moment."""
        file = File.unpacked(order.facts["file"])
        channel = self._world.channels.get(file.source) if file else None
        if file is None or channel is None:
            return b""
        try:
            return await channel.fetch(file) or b""
        except NotNow:
            return None

    async def _put(self, order: Order, content: bytes, words: Text) -> None:
        """Put it there, if there is one, and tell whoever has sent it, in one transaction."""
        id = AnnouncementId(number_of(order.facts["announcement"]))

        async def work(connection: Connection, staff: Staff | None) -> None:
            to = await visitors.by_id(connection, order.visitor)
            theirs = staff if staff and staff.id == order.staff else None
            state = "made" if theirs and content else "failed"
            if to is None or not await exports.settle(connection, order.id, state) or theirs is None:
                return  # another process was faster, or they do not work here any more
            late = bool(content) and not await self._is_put(connection, to, theirs, id, content)
            if to.reachable:
                said = Text("picturing-late") if late else words
                payloads = draw_for(self._world, to, Screen((said,), keys=_keys(id)))
                await outbox.write(connection, to, payloads, lane="chat", now=self._world.clock(), owner=None)

        to = await self._world.database.run(lambda connection: visitors.by_id(connection, order.visitor))
        if to is not None:
            await self._house.as_staff(to.channel, to.address, work)
            self._house.nudge()

    async def _is_put(
        self, connection: Connection, to: Visitor, staff: Staff, id: AnnouncementId, content: bytes
    ) -> bool:
        """Whether it is still a draft, and theirs to change."""
        world, present = self._world, await self._house.timetable_in(connection)
        acting = Acting(to, world.clock(), world.offer, present, world.draw, staff)
        done = await carry_out(connection, PictureAnnouncement(id, content, type_of(content) or ""), acting)
        return isinstance(done, NewsSaved)


def _wrong(content: bytes) -> Text | None:
    """Why it cannot be the picture of an announcement, now that it is here."""
    if not content:
        return Text("picturing-lost")
    if len(content) > PICTURE_BYTES:
        return Text("newsphoto-too-large", megabytes=PICTURE_BYTES // 1_000_000)
    return None if _is_whole(content) else Text("newsphoto-kind")


def _is_whole(content: bytes) -> bool:
    """Whether it is a whole picture, and of a shape that every messenger takes."""
    from PIL import Image  # with the first picture: most processes see none

    try:
        with Image.open(io.BytesIO(content), formats=("JPEG", "PNG")) as picture:
            sides = picture.size
            picture.verify()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return False
    return sum(sides) <= SIDES and max(sides) <= SLIMMEST * min(sides)


def _keys(id: AnnouncementId) -> tuple[Key, ...]:
    return (
        Button(Text("newscard-preview"), Door("newspreview", str(id))),
        Button(Text("newsaim-back"), Door("newscard", str(id))),
    )
