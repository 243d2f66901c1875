"""The timetable in the database: seeded from the configuration once, then led by the database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import time

import sqlalchemy as sa

from bot.centre.offer import WAYS, OfficeId, ServiceId
from bot.centre.offices import Absence, Closure, Consultant, ConsultantId, Hours, Office, Place, Span, Timetable
from bot.screen import Local
from storage.database import Connection, insert
from storage.tables import absence, closure, consultant, counter, office

Facts = Mapping[str, object]


async def revision(connection: Connection) -> int:
    """A number that grows with every change of the timetable; 0 before the first."""
    statement = sa.select(counter.c.value).where(counter.c.name == "timetable")
    return (await connection.execute(statement)).scalar() or 0


async def seed(connection: Connection, wanted: Timetable) -> bool:
    """Write the configured offices and consultants, if none were ever written; False if there were."""
    first = insert(connection, counter).values(name="timetable", value=1).on_conflict_do_nothing()
    if (await connection.execute(first)).rowcount != 1:
        return False
    for position, one in enumerate(wanted.offices):
        await connection.execute(sa.insert(office).values(id=one.id, position=position, facts=_office_facts(one)))
        for closed in one.closures:
            values = {"first_day": closed.first, "last_day": closed.last, "reason": dict(closed.reason.words)}
            await connection.execute(sa.insert(closure).values(office=one.id, **values))
    for position, person in enumerate(wanted.consultants):
        facts = _consultant_facts(person)
        await connection.execute(sa.insert(consultant).values(id=person.id, position=position, facts=facts))
        for away in person.absences:
            period = {"starts_at": away.start, "ends_at": away.end}
            await connection.execute(sa.insert(absence).values(consultant=person.id, **period))
    return True


async def changed(connection: Connection) -> None:
    """Tell every process that the timetable has to be read again."""
    await connection.execute(sa.update(counter).where(counter.c.name == "timetable").values(value=counter.c.value + 1))


async def read(connection: Connection, configured: Timetable) -> Timetable:
    """The timetable as the database has it; rules, zone and holidays are the configuration's."""
    closures: dict[str, list[Closure]] = {}
    for row in await connection.execute(sa.select(closure).order_by(closure.c.first_day)):
        reason = Local(tuple(sorted(row.reason.items())))
        closures.setdefault(row.office, []).append(Closure(row.first_day, row.last_day, reason))
    absences: dict[str, list[Absence]] = {}
    for row in await connection.execute(sa.select(absence).order_by(absence.c.starts_at)):
        absences.setdefault(row.consultant, []).append(Absence(row.starts_at, row.ends_at))
    offices = [
        _office(row.id, row.facts, closures.get(row.id, ()))
        for row in await connection.execute(sa.select(office).order_by(office.c.position))
    ]
    consultants = [
        _consultant(row.id, row.facts, absences.get(row.id, ()))
        for row in await connection.execute(sa.select(consultant).order_by(consultant.c.position))
    ]
    return replace(configured, offices=tuple(offices), consultants=tuple(consultants))


def _office_facts(one: Office) -> Facts:
    return {
        "address": one.address,
        "phone": one.phone,
        "email": one.email,
        "place": [one.place.latitude, one.place.longitude] if one.place else None,
        "entrance": dict(one.entrance.words),
        "hours": _hours_facts(one.hours),
    }


def _office(id: str, facts: dict[str, object], closures: Sequence[Closure]) -> Office:
    place, entrance = facts["place"], facts["entrance"]
    return Office(
        OfficeId(id),
        str(facts["address"]),
        str(facts["phone"]),
        str(facts["email"]),
        Place(float(place[0]), float(place[1])) if isinstance(place, list) else None,
        Local(tuple(sorted(entrance.items()))) if isinstance(entrance, dict) else Local(()),
        _hours(facts["hours"]),
        tuple(closures),
    )


def _consultant_facts(one: Consultant) -> Facts:
    return {
        "offices": list(one.offices),
        "services": list(one.services),
        "languages": list(one.languages),
        "hours": _hours_facts(one.hours),
        "ways": list(one.ways),
    }


def _consultant(id: str, facts: dict[str, list[str]], absences: Sequence[Absence]) -> Consultant:
    return Consultant(
        ConsultantId(id),
        tuple(map(OfficeId, facts["offices"])),
        tuple(map(ServiceId, facts["services"])),
        tuple(facts["languages"]),
        _hours(facts["hours"]),
        tuple(absences),
        tuple(way for way in WAYS if way in facts["ways"]),
    )


def _hours_facts(hours: Sequence[Hours]) -> list[Facts]:
    return [
        {
            "days": list(rule.days),
            "spans": [[span.start.isoformat("minutes"), span.end.isoformat("minutes")] for span in rule.spans],
            "office": rule.office,
        }
        for rule in hours
    ]


def _hours(facts: object) -> tuple[Hours, ...]:
    assert isinstance(facts, list)
    return tuple(
        Hours(
            tuple(rule["days"]),
            tuple(Span(time.fromisoformat(start), time.fromisoformat(end)) for start, end in rule["spans"]),
            OfficeId(rule["office"]) if rule["office"] else None,
        )
        for rule in facts
    )
