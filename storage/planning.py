"""Events as coordinators make them: begun, worded, changed, moved, published, cancelled, copied, deleted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from datetime import datetime
from itertools import pairwise

import sqlalchemy as sa

from bot.centre.gatherings import KINDS, LEVELS, MOST_IN_SERIES, MOST_SESSIONS, NewsKind, carried, shifted
from bot.centre.offer import AUDIENCES
from storage import audit, enrolments, events, lines
from storage.acting import Acting
from storage.casework import Staff
from storage.database import Connection, insert
from storage.eventtables import enrolment, event, event_attendance, event_reminder, event_session, event_text
from storage.eventwork import (
    ABOUT_LETTERS,
    LINK_LETTERS,
    MOST_COMPANIONS,
    MOST_PLACES,
    PLACE_LETTERS,
    TITLE_LETTERS,
    CancelEvent,
    Copied,
    CopyEvent,
    DropEvent,
    Event,
    EventId,
    EventSaved,
    Incomplete,
    MoveEvent,
    NewEvent,
    Outdated,
    Plan,
    PublishEvent,
    ReviseEvent,
    TooFew,
    WordEvent,
)
from storage.records import Done, NotFound

Times = Sequence[tuple[datetime, datetime]]
Values = Mapping[str, object]

# --- Who may ---------------------------------------------------------------------------------------------------------


def may_plan(staff: Staff | None, office: str | None) -> bool:
    """Whether somebody makes and changes the events of an office; None is online."""
    return staff is not None and staff.may("coordinator") and staff.serves(office)


async def _held(connection: Connection, id: EventId, acting: Acting) -> Event | None:
    """The event, held, if whoever acts may change it."""
    found = await events.find(connection, id, hold=True)
    return found if found and may_plan(acting.staff, found.office) else None


async def _held_series(connection: Connection, id: EventId, acting: Acting) -> Sequence[Event]:
    """The event and then all others of its series that whoever acts may change, held; nothing if not even the first.

    They are held in the order of their numbers, so that no two who do this wait for each other.
    """
    series = sa.select(event.c.series).where(event.c.id == id).scalar_subquery()
    which = sa.or_(event.c.id == id, event.c.series == series)
    rows = (await connection.execute(sa.select(event).where(which).order_by(event.c.id).with_for_update())).all()
    mine = [one for one in await events.whole(connection, rows) if may_plan(acting.staff, one.office)]
    mine.sort(key=lambda one: (one.id != id, one.start, one.id))
    return mine if mine and mine[0].id == id else ()


async def _held_some(connection: Connection, id: EventId, series: bool, acting: Acting) -> Sequence[Event]:
    """The event, and with `series` those that follow it and are neither cancelled nor over, all held."""
    if not series:
        found = await _held(connection, id, acting)
        return (found,) if found else ()
    every = await _held_series(connection, id, acting)
    following = (one for one in every[1:] if one.state != "cancelled" and one.end > acting.now)
    return [*every[:1], *(one for one in following if one.start > every[0].start)]


# --- What may be -----------------------------------------------------------------------------------------------------


def _sound(plan: Plan, acting: Acting, before: Plan | None = None) -> bool:
    """Whether an event can be so. What the offer or the timetable does not know any more may only stay as it was."""
    office_known = plan.office is None or acting.timetable.office(plan.office) is not None
    topic_known = acting.offer.topic(plan.topic) is not None
    return (
        may_plan(acting.staff, plan.office)
        and (office_known or (before is not None and plan.office == before.office))
        and (topic_known or (before is not None and plan.topic == before.topic))
        and plan.kind in KINDS
        and plan.level in ("", *LEVELS)
        and bool(plan.languages)
        and set(plan.audiences) <= set(AUDIENCES)
        and (plan.places is None or 0 < plan.places <= MOST_PLACES)
        and 0 <= plan.companions <= MOST_COMPANIONS
        and len(plan.place) <= PLACE_LETTERS
        and (not plan.link or (plan.link.startswith("https://") and len(plan.link) <= LINK_LETTERS))
    )


def _in_order(sessions: Times) -> bool:
    """Whether sessions can be held so: one after the other."""
    ordered = sorted(sessions)
    one_by_one = all(one[1] <= two[0] for one, two in pairwise(ordered))
    return 0 < len(ordered) <= MOST_SESSIONS and one_by_one and all(start < end for start, end in ordered)


def _sayable(title: str, about: str) -> bool:
    return 0 < len(title.strip()) <= TITLE_LETTERS and len(about) <= ABOUT_LETTERS


# --- Writing ---------------------------------------------------------------------------------------------------------


def _facts(plan: Plan) -> Values:
    """A plan as columns of the table."""
    lists = {"languages": list(plan.languages), "audiences": list(plan.audiences)}
    return {one.name: getattr(plan, one.name) for one in fields(plan)} | lists


async def _begin(
    connection: Connection, plan: Plan, original: str, sessions: Times, series: EventId | None, acting: Acting
) -> EventId:
    """A draft without words."""
    ordered = sorted(sessions)
    values = {
        **_facts(plan),
        "taken": 0,
        "state": "draft",
        "series": series,
        "original": original,
        "sequence": 0,
        "revision": 0,
        "news": 0,
        "news_kind": "changed",
        "starts_at": ordered[0][0],
        "ends_at": ordered[-1][1],
        "created_at": acting.now,
        "changed_at": acting.now,
    }
    id = EventId((await connection.execute(sa.insert(event).values(**values).returning(event.c.id))).scalar_one())
    rows = [
        {"event_id": id, "number": number, "starts_at": start, "ends_at": end}
        for number, (start, end) in enumerate(ordered, 1)
    ]
    await connection.execute(sa.insert(event_session), rows)
    return id


async def _put_words(connection: Connection, id: EventId, language: str, title: str, about: str, at: datetime) -> None:
    values = {"title": title, "about": about, "changed_at": at}
    row = insert(connection, event_text).values(event_id=id, language=language, **values)
    await connection.execute(row.on_conflict_do_update(index_elements=["event_id", "language"], set_=values))


async def _save(connection: Connection, id: EventId, values: Values, act: str, acting: Acting) -> Event:
    """Write what is different, and that it was done; the event as it is now."""
    grown = {"revision": event.c.revision + 1, "changed_at": acting.now}
    await connection.execute(sa.update(event).where(event.c.id == id).values(**grown, **values))
    await audit.note(connection, acting, act, f"event {id}")
    found = await events.find(connection, id)
    assert found is not None
    return found


def _news(one: Event, kind: NewsKind, acting: Acting) -> Values:
    """What makes those who joined hear of it: whoever has not even heard that it was moved hears that, and then all."""
    if one.state != "published" or (one.end <= acting.now and kind != "moved"):
        return {}
    heard: sa.ColumnElement[str] = sa.literal(kind)
    if kind == "changed":
        untold = sa.exists().where(
            enrolment.c.event_id == one.id,
            enrolment.c.state.in_(enrolments.INSIDE),
            enrolment.c.news < event.c.news,
        )
        heard = sa.case((sa.and_(event.c.news_kind == "moved", untold), "moved"), else_=kind)
    return {"news": event.c.news + 1, "news_kind": heard, "sequence": event.c.sequence + 1}


# --- Beginning and wording -------------------------------------------------------------------------------------------


async def new(connection: Connection, act: NewEvent, acting: Acting) -> EventSaved | NotFound:
    """Begin a draft."""
    fit = _sound(act.plan, acting) and _in_order(act.sessions) and act.language in acting.languages
    if not fit or not _sayable(act.title, act.about):
        return NotFound()
    id = await _begin(connection, act.plan, act.language, act.sessions, None, acting)
    await _put_words(connection, id, act.language, act.title.strip(), act.about.strip(), acting.now)
    return EventSaved(await _save(connection, id, {}, "event-new", acting))


async def word(connection: Connection, act: WordEvent, acting: Acting) -> EventSaved | NotFound:
    """Write its words in a language. Only another original makes translations outdated; one that is written again as
    it was is up to date."""
    title, about = act.title.strip(), act.about.strip()
    gone = not title and not about
    some = await _held_some(connection, act.event, act.series, acting)
    if not some or some[0].state == "cancelled" or not (gone or _sayable(title, about)):
        return NotFound()
    if act.language not in acting.languages or (gone and act.language == some[0].original):
        return NotFound()
    saved = []
    for one in some:
        if gone and act.language != one.original:
            mine = sa.and_(event_text.c.event_id == one.id, event_text.c.language == act.language)
            await connection.execute(sa.delete(event_text).where(mine))
        elif not gone and not (act.language == one.original and _says(one, act.language, title, about)):
            await _put_words(connection, one.id, act.language, title, about, acting.now)
        saved.append(await _save(connection, one.id, {}, "event-words", acting))
    return EventSaved(saved[0])


def _says(one: Event, language: str, title: str, about: str) -> bool:
    return any((text.language, text.title, text.about) == (language, title, about) for text in one.texts)


# --- Changing --------------------------------------------------------------------------------------------------------


async def revise(connection: Connection, act: ReviseEvent, acting: Acting) -> EventSaved | NotFound | TooFew | Outdated:
    """Other facts; with its series, what is different here becomes the same in those that follow."""
    some = await _held_some(connection, act.event, act.series, acting)
    if not some or some[0].state == "cancelled" or not _sound(act.plan, acting, some[0].plan):
        return NotFound()
    first = some[0]
    if first.revision != act.revision:
        return Outdated()
    wanted = [(one, _likewise(one, first, act.plan, acting)) for one in some]
    if any(one.state == "published" and plan.office is None and not plan.link for one, plan in wanted):
        return NotFound()
    taken = max((one.taken for one, plan in wanted if plan.places is not None and one.taken > plan.places), default=0)
    if taken:
        return TooFew(taken)
    saved = [await _revise(connection, one, plan, acting) for one, plan in wanted if plan != one.plan]
    return EventSaved(saved[0] if saved and saved[0].id == first.id else first)


def _likewise(one: Event, first: Event, wanted: Plan, acting: Acting) -> Plan:
    """What becomes of an event where that is wanted of the first: only what is different there is so here."""
    before = first.plan
    different = {
        name: getattr(wanted, name)
        for name in (field.name for field in fields(Plan))
        if getattr(wanted, name) != getattr(before, name)
    }
    if wanted.closes_at and "closes_at" in different:
        different["closes_at"] = carried(wanted.closes_at, first.start, one.start, acting.timetable.zone)
    return replace(one.plan, **different)


async def _revise(connection: Connection, one: Event, plan: Plan, acting: Acting) -> Event:
    elsewhere = (plan.office, plan.place, plan.link) != (one.office, one.place, one.link)
    news = _news(one, "changed", acting) if elsewhere else {}
    saved = await _save(connection, one.id, {**_facts(plan), **news}, "event-change", acting)
    if one.places is not None and (plan.places is None or plan.places > one.places):
        # What has become free goes to whoever is in line, who are told in the same transaction.
        acting.told.extend(await lines.settle(connection, one.id, acting.timetable, acting.now))
    return saved


# --- Moving ----------------------------------------------------------------------------------------------------------


async def move(connection: Connection, act: MoveEvent, acting: Acting) -> EventSaved | NotFound | Outdated:
    """Other times. What is over stays as it was; the day until which people may join moves with the first session."""
    found = await _held(connection, act.event, acting)
    if found is None or found.state == "cancelled" or not _movable(found, act, acting.now):
        return NotFound()
    if found.revision != act.revision:
        return Outdated()
    before = {(one.number, one.start, one.end) for one in found.sessions}
    if before == set(act.sessions):
        return EventSaved(found)
    await _put_sessions(connection, found, act)
    start, end = min(one[1] for one in act.sessions), max(one[2] for one in act.sessions)
    closes = found.closes_at and carried(found.closes_at, found.start, start, acting.timetable.zone)
    values = {"starts_at": start, "ends_at": end, "closes_at": closes, **_news(found, "moved", acting)}
    saved = await _save(connection, found.id, values, "event-move", acting)
    await enrolments.replan(connection, saved, acting, before=found)
    return EventSaved(saved)


def _movable(found: Event, act: MoveEvent, now: datetime) -> bool:
    """Whether these sessions can take the place of those there are: nothing that has begun is made or undone."""
    wanted = {number: (start, end) for number, start, end in act.sessions if number}
    before = {one.number: (one.start, one.end) for one in found.sessions}
    whole = len(wanted) == sum(bool(number) for number, _, _ in act.sessions) and set(wanted) <= set(before)
    kept = all(wanted.get(number) == times for number, times in before.items() if times[0] <= now)
    later = all(start > now or before.get(number) == (start, end) for number, start, end in act.sessions)
    return whole and kept and later and _in_order([(start, end) for _, start, end in act.sessions])


async def _put_sessions(connection: Connection, found: Event, act: MoveEvent) -> None:
    """Write them anew; a number under which something was noted or somebody was reminded is not given again."""
    number = await _highest(connection, found)
    rows = []
    for given, start, end in sorted(act.sessions, key=lambda one: one[1]):
        number += not given
        rows.append({"event_id": found.id, "number": given or number, "starts_at": start, "ends_at": end})
    await connection.execute(sa.delete(event_session).where(event_session.c.event_id == found.id))
    await connection.execute(sa.insert(event_session), rows)


async def _highest(connection: Connection, found: Event) -> int:
    mine = sa.select(enrolment.c.id).where(enrolment.c.event_id == found.id)
    numbers = [one.number for one in found.sessions]
    for table in (event_attendance, event_reminder):
        statement = sa.select(sa.func.max(table.c.session)).where(table.c.enrolment_id.in_(mine))
        numbers.append((await connection.execute(statement)).scalar() or 0)
    return max(numbers)


# --- Publishing and cancelling ---------------------------------------------------------------------------------------


async def publish(connection: Connection, act: PublishEvent, acting: Acting) -> EventSaved | NotFound | Incomplete:
    """Let people see it; with its series, all drafts of it that are still to come."""
    every = await _held_series(connection, act.event, acting)
    if not every or every[0].state == "cancelled":
        return NotFound()
    others = [one for one in every[1:] if act.series and one.start > acting.now]
    drafts = [one for one in (every[0], *others) if one.state == "draft"]
    lacks = tuple(dict.fromkeys(what for one in drafts for what in one.lacks(acting.now)))
    if lacks:
        return Incomplete(lacks)
    values = {"state": "published", "published_at": acting.now}
    saved = [await _save(connection, one.id, values, "event-publish", acting) for one in drafts]
    return EventSaved(saved[0] if saved and saved[0].id == act.event else every[0])


async def cancel(connection: Connection, act: CancelEvent, acting: Acting) -> EventSaved | NotFound:
    """It does not take place; with its series, nothing of that which follows."""
    some = await _held_some(connection, act.event, act.series, acting)
    if not some or some[0].state == "draft" or some[0].end <= acting.now:
        return NotFound()
    if some[0].state == "cancelled":
        return EventSaved(some[0])
    saved = []
    for one in some:
        if one.state == "draft":
            await _drop(connection, one.id, acting)
            continue
        values = {"state": "cancelled", **_news(one, "cancelled", acting)}
        saved.append(await _save(connection, one.id, values, "event-cancel", acting))
        await enrolments.replan(connection, saved[-1], acting)
    return EventSaved(saved[0])


async def drop(connection: Connection, act: DropEvent, acting: Acting) -> Done | NotFound:
    """Delete a draft."""
    found = await _held(connection, act.event, acting)
    if found is None or found.state != "draft":
        return NotFound()
    await _drop(connection, found.id, acting)
    return Done()


async def _drop(connection: Connection, id: EventId, acting: Acting) -> None:
    await connection.execute(sa.delete(event).where(event.c.id == id))
    await audit.note(connection, acting, "event-drop", f"event {id}")


# --- Copying ---------------------------------------------------------------------------------------------------------


async def copy(connection: Connection, act: CopyEvent, acting: Acting) -> Copied | NotFound:
    """The same again, as drafts, with all its words; in a series at no time at which there is one of it already."""
    every = await _held_series(connection, act.event, acting)
    starts = sorted(set(act.starts))
    if not every or not 0 < len(starts) <= MOST_IN_SERIES or starts[0] <= acting.now:
        return NotFound()
    found = every[0]
    series = (found.series or found.id) if act.series else None
    if act.series:
        there = {one.start for one in every if one.state != "cancelled"}
        starts = [start for start in starts if start not in there]
        await connection.execute(sa.update(event).where(event.c.id == found.id).values(series=series))
    made = [await _copy(connection, found, start, series, acting) for start in starts]
    return Copied(tuple(made))


async def _copy(connection: Connection, one: Event, start: datetime, series: EventId | None, acting: Acting) -> EventId:
    zone = acting.timetable.zone
    closes = one.closes_at and carried(one.closes_at, one.start, start, zone)
    plan = replace(one.plan, closes_at=closes)
    id = await _begin(connection, plan, one.original, shifted(one.sessions, start, zone), series, acting)
    for text in one.texts:
        await _put_words(connection, id, text.language, text.title, text.about, text.changed_at)
    await audit.note(connection, acting, "event-copy", f"event {id}")
    return id
