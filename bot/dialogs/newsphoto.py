"""The picture of an announcement: sent here, or taken away."""

from __future__ import annotations

from typing import assert_never

from bot.centre.news import PICTURE_BYTES, PICTURE_TYPES
from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import coordinator
from bot.dialogs.newslist import unchanged
from bot.screen import Door, File, Text
from bot.talk import Ending, Go, Talk
from storage.exportwork import Ordered
from storage.newswork import FetchPicture, NewsSaved, NotNow, PictureAnnouncement
from storage.records import NotFound, TooMany


async def newsphoto(talk: Talk, id: str) -> Ending:
    """One picture; it is brought to the announcement a moment later."""
    back = coordinator(talk)
    one = await back.announcement(id) if back else None
    if one is None or one.state != "draft":
        return not_yours(talk)
    question = Text("newsphoto-send", megabytes=PICTURE_BYTES // 1_000_000)
    sent = await talk.file("picture", question, refuse, skip=Text("newsphoto-none"))
    act = FetchPicture(one.id, sent) if sent else PictureAnnouncement(one.id, b"", "")
    match await talk.do(act):
        case Ordered():
            return Go(Door("newscard", id), lead=Text("newsphoto-fetching"))
        case NewsSaved():
            return Go(Door("newscard", id), lead=Text("newswords-saved"))
        case TooMany(limit):
            return Go(Door("newscard", id), lead=Text("newschart-too-many", limit=limit))
        case (NotNow() | NotFound()) as refusal:
            return unchanged(talk, id, refusal)
        case other:
            assert_never(other)


def refuse(file: File) -> Text | None:
    """Why a file will not do, as far as it is known before it is here."""
    if file.type not in PICTURE_TYPES:
        return Text("newsphoto-kind")
    return Text("newsphoto-too-large", megabytes=PICTURE_BYTES // 1_000_000) if file.size > PICTURE_BYTES else None
