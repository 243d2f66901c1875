"""What coordinators do about announcements: write, aim, say yes to, steer, correct and take them back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

import sqlalchemy as sa

from bot.centre.news import BUTTON, PLACEHOLDERS, filled, placeholders
from bot.screen import Door, encode
from storage import audit, events, exports, recipients
from storage.acting import Acting
from storage.announcements import OVER, button_data, corrections, find, giving, subject, wanted_data
from storage.casework import TellPreview
from storage.database import Connection
from storage.eventwork import Event, EventId
from storage.exportwork import Ordered
from storage.newstables import announcement, announcement_picture, announcement_text
from storage.newswork import (
    AimAnnouncement,
    Announcement,
    AnnouncementId,
    AnnouncementState,
    AnotherPerson,
    ApproveAnnouncement,
    ConfirmAnnouncement,
    CorrectAnnouncement,
    DropAnnouncement,
    FetchPicture,
    NewAnnouncement,
    NewsSaved,
    NewsText,
    NotNow,
    NotThisMany,
    PictureAnnouncement,
    PreviewAnnouncement,
    RetryFailed,
    Routes,
    SteerAnnouncement,
    Unsayable,
    Wanted,
    WithdrawAnnouncement,
    WordAnnouncement,
)
from storage.records import Done, NotFound, TooMany
from storage.turnout import may_see

STANDS_FOR = 100
"""How many letters a placeholder is taken for when it is measured what has room."""

# --- Drafts ----------------------------------------------------------------------------------------------------------


def _may(acting: Acting) -> bool:
    return acting.staff is not None and acting.staff.may("coordinator")


async def _held(connection: Connection, id: AnnouncementId, acting: Acting) -> Announcement | None:
    """The announcement, if whoever acts may decide over it, held until the transaction ends."""
    if not _may(acting):
        return None
    held = sa.select(announcement.c.id).where(announcement.c.id == id).with_for_update()
    return await find(connection, id) if (await connection.execute(held)).first() else None


async def _draft(connection: Connection, id: AnnouncementId, acting: Acting) -> Announcement | NotFound | NotNow:
    found = await _held(connection, id, acting)
    if found is None:
        return NotFound()
    return found if found.state == "draft" else NotNow(found.state)


async def _changed(
    connection: Connection, id: AnnouncementId, acting: Acting, values: Mapping[str, object] | None = None
) -> NewsSaved:
    """It says, or is for, something else now."""
    grown = {"revision": announcement.c.revision + 1, "changed_at": acting.now}
    statement = sa.update(announcement).where(announcement.c.id == id).values(**grown, **(values or {}))
    await connection.execute(statement)
    return await _saved(connection, id)


async def _saved(connection: Connection, id: AnnouncementId) -> NewsSaved:
    found = await find(connection, id)
    assert found is not None
    return NewsSaved(found)


async def new(connection: Connection, act: NewAnnouncement, acting: Acting) -> NewsSaved | NotFound:
    """A draft; copied from another with all that it says and whom it is for, it may begin with other words."""
    if not _may(acting) or (act.language not in acting.languages and act.words):
        return NotFound()
    source = await find(connection, act.copied_from) if act.copied_from is not None else None
    if (act.copied_from is not None and source is None) or not (act.words.strip() or source):
        return NotFound()
    id = await _insert(connection, acting, source.original if source else act.language, source)
    if source:
        await _copy_words(connection, id, source)
        await _copy_picture(connection, id, source)
    if act.words.strip():
        await _word(connection, id, act.language, act.words, "", acting)
    await audit.note(connection, acting, "news-new", f"announcement {id}")
    return await _saved(connection, id)


async def _insert(
    connection: Connection,
    acting: Acting,
    original: str,
    source: Announcement | None,
    **changes: object,
) -> AnnouncementId:
    values: dict[str, object] = {
        "kind": "news",
        "state": "draft",
        "original": original,
        "wanted": wanted_data(source.wanted if source else Wanted()),
        "urgent": bool(source and source.urgent),
        "button": button_data(source.button if source else None),
        "why": "",
        "revision": 1,
        "created_by": acting.staff.id if acting.staff else None,
        "created_at": acting.now,
        "changed_at": acting.now,
        **changes,
    }
    row = sa.insert(announcement).values(**values).returning(announcement.c.id)
    return AnnouncementId((await connection.execute(row)).scalar_one())


async def _copy_words(
    connection: Connection, id: AnnouncementId, source: Announcement, words: Mapping[str, str] | None = None
) -> None:
    """Its words, or others in some of its languages, with its buttons."""
    texts = [one for one in source.texts if words is None or one.language in words]
    rows = [
        {
            "announcement_id": id,
            "language": one.language,
            "words": one.words if words is None else words[one.language],
            "button": one.button,
            "changed_at": one.changed_at,
        }
        for one in texts
    ]
    if rows:
        await connection.execute(sa.insert(announcement_text), rows)


async def _copy_picture(connection: Connection, id: AnnouncementId, source: Announcement) -> None:
    if source.picture:
        names = ("content", "type", "remote")
        there = sa.select(sa.literal(int(id)), *(announcement_picture.c[name] for name in names))
        one = there.where(announcement_picture.c.announcement_id == source.id)
        await connection.execute(sa.insert(announcement_picture).from_select(["announcement_id", *names], one))


async def _word(
    connection: Connection, id: AnnouncementId, language: str, words: str, button: str, acting: Acting
) -> None:
    mine = sa.and_(announcement_text.c.announcement_id == id, announcement_text.c.language == language)
    await connection.execute(sa.delete(announcement_text).where(mine))
    if words.strip():
        row = {"words": words.strip(), "button": button.strip()[:BUTTON], "changed_at": acting.now}
        await connection.execute(sa.insert(announcement_text).values(announcement_id=id, language=language, **row))


async def word(connection: Connection, act: WordAnnouncement, acting: Acting) -> NewsSaved | NotFound | NotNow:
    """Its words in one language, as of now; the others stay, and may be older than the original then."""
    found = await _draft(connection, act.announcement, acting)
    if not isinstance(found, Announcement):
        return found
    if act.language not in acting.languages or (act.language == found.original and not act.words.strip()):
        return NotFound()
    await _word(connection, found.id, act.language, act.words, act.button, acting)
    return await _changed(connection, found.id, acting)


async def aim(connection: Connection, act: AimAnnouncement, acting: Acting) -> NewsSaved | NotFound | NotNow:
    """To whom, with which button, and when."""
    found = await _draft(connection, act.announcement, acting)
    if not isinstance(found, Announcement):
        return found
    if act.wanted.event not in (None, found.wanted.event) and not await _told_of(connection, act.wanted.event, acting):
        return NotFound()
    values = {
        "wanted": wanted_data(act.wanted),
        "urgent": act.urgent,
        "button": button_data(act.button),
        "send_at": act.send_at,
    }
    return await _changed(connection, found.id, acting, values)


async def _told_of(connection: Connection, id: EventId | None, acting: Acting) -> bool:
    """Whether people know of that event, and it concerns whoever acts."""
    event = await events.find(connection, id) if id is not None else None
    return event is not None and event.state == "published" and may_see(acting.staff, event.office, event.state)


async def set_picture(
    connection: Connection, act: PictureAnnouncement, acting: Acting
) -> NewsSaved | NotFound | NotNow:
    """Another picture, or none."""
    found = await _draft(connection, act.announcement, acting)
    if not isinstance(found, Announcement):
        return found
    mine = announcement_picture.c.announcement_id == found.id
    await connection.execute(sa.delete(announcement_picture).where(mine))
    if act.content:
        row = {"content": act.content, "type": act.type, "remote": ""}
        await connection.execute(sa.insert(announcement_picture).values(announcement_id=found.id, **row))
    return await _changed(connection, found.id, acting)


async def fetch_picture(
    connection: Connection, act: FetchPicture, acting: Acting
) -> Ordered | NotFound | NotNow | TooMany:
    """The picture is brought by what works beside the turns."""
    found = await _draft(connection, act.announcement, acting)
    if not isinstance(found, Announcement):
        return found
    assert acting.staff is not None
    facts = {"announcement": str(found.id), "file": act.file.packed()}
    return await exports.put(connection, acting, acting.staff, "picture", facts)


async def drop(connection: Connection, act: DropAnnouncement, acting: Acting) -> Done | NotFound | NotNow:
    """Delete a draft."""
    found = await _draft(connection, act.announcement, acting)
    if not isinstance(found, Announcement):
        return found
    await connection.execute(sa.delete(announcement).where(announcement.c.id == found.id))
    await audit.note(connection, acting, "news-drop", f"announcement {found.id}")
    return Done()


# --- Can it be said? -------------------------------------------------------------------------------------------------


def stands_for(one: Announcement, event: Event | None) -> frozenset[str]:
    """The placeholders that stand for something in it."""
    known = {"centre"}
    if event:
        known |= {"event", "date", "time"}
    if event or len(one.wanted.towns) == 1:
        known.add("office")
    return frozenset(known)


async def faults(connection: Connection, one: Announcement, routes: Routes) -> Sequence[tuple[str, str]]:
    """Why it cannot be sent as it is; see `Unsayable`."""
    about = subject(one)
    event = await events.find(connection, about) if about is not None else None
    return tuple(_faults(one, stands_for(one, event), routes))


def _faults(one: Announcement, known: frozenset[str], routes: Routes) -> Iterator[tuple[str, str]]:
    if not one.texts:
        yield one.original, "empty"
    if not _opens(one.button):
        yield one.original, "button"
    for text in one.texts:
        if not text.words.strip():
            yield text.language, "empty"
        if one.button is not None and not text.button and _opens(one.button):
            yield text.language, "button"
        yield from ((text.language, f"placeholder:{name}") for name in placeholders(text.words) if name not in known)
        if _length(text.words) > _room(one, routes):
            yield text.language, "long"


def _room(one: Announcement, routes: Routes) -> int:
    channels = [route for name, route in routes.items() if not one.wanted.channels or name in one.wanted.channels]
    return min((each.caption if one.picture else each.words for each in channels), default=4096)


def _length(words: str) -> int:
    """In UTF-16 units, with what the placeholders may stand for."""
    return len(filled(words, dict.fromkeys(PLACEHOLDERS, "…" * STANDS_FOR)).encode("utf-16-le", "surrogatepass")) // 2


def _opens(button: Door | str | None) -> bool:
    """Whether it is a door that a key can carry, an address that every channel takes for a key, or none."""
    match button:
        case None:
            return True
        case Door():
            try:
                return bool(encode(button))
            except ValueError:
                return False
        case str(url):
            host = url.removeprefix("https://").partition("/")[0]
            plain = url.isascii() and url.isprintable() and " " not in url and len(url) <= 250
            return plain and url.startswith("https://") and "." in host and "@" not in host


async def preview(connection: Connection, act: PreviewAnnouncement, acting: Acting) -> Done | NotFound:
    """It is drawn for whoever asks, in the same transaction, as for everybody else."""
    found = await find(connection, act.announcement) if _may(acting) else None
    if found is None or not found.texts:
        return NotFound()
    acting.told.append(TellPreview(acting.visitor.id, found.id))
    return Done()


# --- Saying yes ------------------------------------------------------------------------------------------------------


async def confirm(
    connection: Connection, act: ConfirmAnnouncement, acting: Acting
) -> NewsSaved | NotFound | NotNow | NotThisMany | Unsayable:
    """Fix whom it is for, and send it, or let a second person say yes. Nobody is added or lost from here on."""
    found = await _draft(connection, act.announcement, acting)
    if not isinstance(found, Announcement):
        return found
    wrong = await faults(connection, found, acting.routes)
    if wrong:
        return Unsayable(tuple(wrong))
    people = await recipients.count(connection, found.wanted, acting.routes)
    if found.revision != act.revision or people != act.people or not people:
        return NotThisMany(people)
    rules = acting.timetable.news
    fixed = await recipients.fix(connection, found.id, found.wanted, acting.routes, giving(found, rules))
    if fixed != people:  # somebody said yes, or not any more, at this very moment
        return NotThisMany(fixed)
    above = rules.second_person_above
    begins = {"state": "approval"} if above is not None and people > above else _begins(found, acting.now)
    values = {**begins, "size": people, "confirmed_by": acting.staff.id if acting.staff else None}
    await _turned(connection, found.id, values)
    await audit.note(connection, acting, "news-confirm", f"announcement {found.id}")
    return await _saved(connection, found.id)


def _begins(one: Announcement, now: datetime) -> dict[str, object]:
    if one.send_at is not None and one.send_at > now:
        return {"state": "scheduled"}
    return {"state": "sending", "started_at": now}


async def _turned(connection: Connection, id: AnnouncementId, values: Mapping[str, object]) -> None:
    await connection.execute(sa.update(announcement).where(announcement.c.id == id).values(**values))


async def approve(
    connection: Connection, act: ApproveAnnouncement, acting: Acting
) -> NewsSaved | NotFound | NotNow | AnotherPerson:
    """The yes of somebody else than the one who confirmed it."""
    found = await _held(connection, act.announcement, acting)
    if found is None or acting.staff is None:
        return NotFound()
    if found.state != "approval" or found.revision != act.revision:
        return NotNow(found.state)
    if found.confirmed_by == acting.staff.id:
        return AnotherPerson()
    await _turned(connection, found.id, {**_begins(found, acting.now), "approved_by": acting.staff.id})
    await audit.note(connection, acting, "news-approve", f"announcement {found.id}")
    return await _saved(connection, found.id)


# --- Under way -------------------------------------------------------------------------------------------------------

_FROM: Mapping[str, tuple[AnnouncementState, ...]] = {
    "paused": ("sending",),
    "sending": ("paused",),
    "stopped": ("approval", "scheduled", "sending", "paused"),
    "draft": ("approval", "scheduled"),
}
"""From where it can be steered to where."""


async def steer(connection: Connection, act: SteerAnnouncement, acting: Acting) -> NewsSaved | NotFound | NotNow:
    """Pause it, go on, stop it for good, or make a draft of it again; at once, and twice is like once."""
    found = await _held(connection, act.announcement, acting)
    if found is None:
        return NotFound()
    if found.state == act.to:
        return NewsSaved(found)
    if found.state not in _FROM[act.to] or (act.to == "draft" and found.kind != "news"):
        return NotNow(found.state)
    values: dict[str, object] = {"state": act.to, "why": ""}
    if act.to == "stopped":
        await recipients.stop(connection, found.id, acting.now)
        values["ended_at"] = acting.now
    if act.to == "draft":
        await recipients.forget(connection, found.id)
        values |= {"size": None, "confirmed_by": None, "revision": found.revision + 1}
    await _turned(connection, found.id, values)
    await audit.note(connection, acting, f"news-{act.to}", f"announcement {found.id}")
    return await _saved(connection, found.id)


async def retry(connection: Connection, act: RetryFailed, acting: Acting) -> NewsSaved | NotFound | NotNow:
    """Once more to those for whom it has failed, and nobody else."""
    found = await _held(connection, act.announcement, acting)
    if found is None:
        return NotFound()
    if found.state not in ("sending", "paused", "done", "stopped") or await _overtaken(connection, found):
        return NotNow(found.state)
    states: tuple[recipients.State, ...] = ("failed", "unknown") if act.unknown else ("failed",)
    if not await recipients.retry(connection, found.id, states):
        return NotNow(found.state)
    await _turned(connection, found.id, {"state": "sending", "why": "", "ended_at": None})
    await audit.note(connection, acting, "news-retry", f"announcement {found.id}")
    return await _saved(connection, found.id)


async def _overtaken(connection: Connection, one: Announcement) -> bool:
    """Whether other words, or that it does not hold any more, have come after this correction."""
    return one.corrects is not None and any(other.id > one.id for other in await corrections(connection, one.corrects))


async def correct(
    connection: Connection, act: CorrectAnnouncement, acting: Acting
) -> NewsSaved | NotFound | NotNow | Unsayable:
    """Say something else in its place, to whom it has reached in these languages; the rest get the new words."""
    found = await _held(connection, act.announcement, acting)
    if found is None:
        return NotFound()
    words = {language: said.strip() for language, said in act.words if found.text(language)}
    if found.kind != "news" or found.state not in ("paused", "done", "stopped") or not words:
        return NotNow(found.state)
    for one in await corrections(connection, found.id):
        if one.state not in OVER:
            return NotNow(one.state)
    texts = tuple(
        NewsText(one.language, words.get(one.language, one.words), one.button, one.changed_at) for one in found.texts
    )
    event = subject(found)
    known = stands_for(found, await events.find(connection, event) if event is not None else None)
    said = _faults(replace(found, texts=texts), known, acting.routes)
    wrong = tuple(fault for fault in said if fault[0] in words)
    if wrong:
        return Unsayable(wrong)
    id = await _undoing(connection, found, "correction", acting)
    await _copy_words(connection, id, found, words)
    await _copy_picture(connection, id, found)
    for text in texts:
        if text.language in words:
            await _word(connection, found.id, text.language, text.words, text.button, acting)
    await _changed(connection, found.id, acting)
    await audit.note(connection, acting, "news-correct", f"announcement {found.id}")
    return await _saved(connection, id)


async def _undoing(connection: Connection, one: Announcement, kind: str, acting: Acting) -> AnnouncementId:
    """What corrects it or takes it back; it begins when nothing of the other is on its way any more."""
    confirmed = acting.staff.id if acting.staff else None
    changes = {"kind": kind, "state": "scheduled", "corrects": one.id, "confirmed_by": confirmed}
    return await _insert(connection, acting, one.original, one, **changes)


async def withdraw(connection: Connection, act: WithdrawAnnouncement, acting: Acting) -> NewsSaved | NotFound | NotNow:
    """Take it back from whom it has reached, and keep it from the others."""
    found = await _held(connection, act.announcement, acting)
    if found is None:
        return NotFound()
    if found.kind != "news" or found.state not in ("sending", "paused", "done", "stopped"):
        return NotNow(found.state)
    await recipients.stop(connection, found.id, acting.now)
    for one in await corrections(connection, found.id):
        if one.state not in OVER:
            await recipients.stop(connection, one.id, acting.now)
            await _turned(connection, one.id, {"state": "stopped", "ended_at": acting.now})
    await _undoing(connection, found, "retraction", acting)
    values = {"state": "withdrawn", "why": "", "ended_at": found.ended_at or acting.now}
    await _turned(connection, found.id, values)
    await audit.note(connection, acting, "news-withdraw", f"announcement {found.id}")
    return await _saved(connection, found.id)
