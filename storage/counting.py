"""How it goes, in numbers: who waits now, and what was done in a period, office by office; never whom it was about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

import sqlalchemy as sa

from bot.centre import answering
from bot.centre.offer import OfficeId
from bot.centre.offices import Timetable
from storage.casework import Figures, Waiting
from storage.database import Connection
from storage.endings import ONLY_ALERT
from storage.tables import cases, visit, walk_in

Offices = Mapping[OfficeId | None, Figures]
"""None is what matters to no office in particular."""


async def waiting(connection: Connection) -> Sequence[Waiting]:
    """Who waits for an answer now; whoever waits longest first."""
    since = sa.func.min(cases.c.waiting_since)
    open = sa.and_(cases.c.state == "open", cases.c.waiting_since.is_not(None))
    statement = sa.select(cases.c.office, sa.func.count().label("number"), since.label("since")).where(open)
    rows = await connection.execute(statement.group_by(cases.c.office).order_by(since))
    return [Waiting(_office(row.office), row.number, row.since) for row in rows]


async def figures(
    connection: Connection, timetable: Timetable, start: datetime, end: datetime, now: datetime
) -> Offices:
    """What was done from one moment up to another; visits that are still to come are not counted."""
    several = [
        await _answered(connection, timetable, start, end),
        await _rated(connection, start, end),
        await _walked_in(connection, start, end),
        await _visited(connection, start, min(end, now)),
    ]
    offices = {office for one in several for office in one}
    return {office: _together([one.get(office, Figures()) for one in several]) for office in offices}


def _together(several: Sequence[Figures]) -> Figures:
    sum = Figures()
    for one in several:
        sum = sum.plus(one)
    return sum


def _office(office: str | None) -> OfficeId | None:
    return OfficeId(office) if office else None


async def _answered(connection: Connection, timetable: Timetable, start: datetime, end: datetime) -> Offices:
    """What visitors have begun. What staff began was answered in the moment it was opened, and a tap that says that
    somebody is late waits for no answer; what goes on in an older case is counted there."""
    ours = sa.and_(cases.c.answered_at.is_not(None), cases.c.answered_at <= cases.c.opened_at)
    begun = sa.and_(_within(cases.c.opened_at, start, end), cases.c.joined_to.is_(None), ~ours, ~ONLY_ALERT)
    found: dict[OfficeId | None, Figures] = {}
    statement = sa.select(cases.c.office, cases.c.opened_at, cases.c.answered_at).where(begun)
    for row in await connection.execute(statement):
        office = _office(row.office)
        took = row.answered_at and answering.working_time(timetable, office, row.opened_at, row.answered_at)
        one = Figures(opened=1, answers=(took,) if took is not None else ())
        found[office] = found.get(office, Figures()).plus(one)
    return found


async def _rated(connection: Connection, start: datetime, end: datetime) -> Offices:
    rated = sa.and_(_within(cases.c.closed_at, start, end), cases.c.rating.is_not(None))
    counts = sa.func.count().label("ratings"), sa.func.sum(cases.c.rating).label("stars")
    rows = await connection.execute(sa.select(cases.c.office, *counts).where(rated).group_by(cases.c.office))
    return {_office(row.office): Figures(ratings=row.ratings, stars=row.stars) for row in rows}


async def _walked_in(connection: Connection, start: datetime, end: datetime) -> Offices:
    counts = sa.select(walk_in.c.office, sa.func.count().label("number")).where(_within(walk_in.c.at, start, end))
    rows = await connection.execute(counts.group_by(walk_in.c.office))
    return {_office(row.office): Figures(walk_ins=row.number) for row in rows}


async def _visited(connection: Connection, start: datetime, end: datetime) -> Offices:
    began = sa.and_(_within(visit.c.starts_at, start, end), visit.c.state != "cancelled")

    def noted(what: str) -> sa.Label[int]:
        return sa.func.coalesce(sa.func.sum(sa.case((visit.c.attendance == what, 1), else_=0)), 0).label(what)

    counts = sa.func.count().label("number"), noted("arrived"), noted("missed")
    rows = await connection.execute(sa.select(visit.c.office, *counts).where(began).group_by(visit.c.office))
    return {_office(row.office): Figures(visits=row.number, arrived=row.arrived, missed=row.missed) for row in rows}


def _within(moment: sa.Column[datetime], start: datetime, end: datetime) -> sa.ColumnElement[bool]:
    return sa.and_(moment >= start, moment < end)
