"""The timetable in the database: seeded from the configuration once, then led by the database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, time
from itertools import pairwise

import sqlalchemy as sa

from bot.centre.offer import WAYS, OfficeId, ServiceId
from bot.centre.offices import Absence, Closure, Consultant, ConsultantId, Hours, Office, Place, Span, Timetable
from bot.centre.weeks import changed as changed_hours
from bot.centre.weeks import saved
from bot.screen import Local
from storage import audit
from storage.acting import Acting
from storage.casework import AddClosure, DropClosure, SaveConsultant, SetOfficeHours
from storage.database import Connection, insert
from storage.records import Done, NotFound
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


# --- What coordinators change ----------------------------------------------------------------------------------------


def _may(acting: Acting, *offices: str) -> bool:
    """Whether whoever acts may change what concerns these offices, and they are all ours."""
    staff = acting.staff
    known = all(acting.timetable.office(one) for one in offices)
    return staff is not None and staff.may("coordinator") and known and all(staff.serves(one) for one in offices)


async def set_hours(connection: Connection, act: SetOfficeHours, acting: Acting) -> Done | NotFound:
    """Other hours of an office, on some days of the week."""
    if not _may(acting, act.office) or not _sound(act.hours, ()):
        return NotFound()
    held = sa.select(office.c.facts).where(office.c.id == act.office).with_for_update()
    facts = (await connection.execute(held)).scalar_one()
    new = {**facts, "hours": _hours_facts(changed_hours(_hours(facts["hours"]), act.hours))}
    await connection.execute(sa.update(office).where(office.c.id == act.office).values(facts=new))
    await audit.note(connection, acting, "hours", f"office {act.office}")
    await changed(connection)
    return Done()


def _sound(hours: Sequence[Hours], offices: Sequence[str]) -> bool:
    """Whether these rules name days of the week and times in their order, and offices among these."""
    return all(
        set(rule.days) <= set(range(7))
        and all(span.start < span.end for span in rule.spans)
        and all(one.end <= two.start for one, two in pairwise(rule.spans))
        and (rule.office is None or rule.office in offices)
        for rule in hours
    )


async def add_closure(connection: Connection, act: AddClosure, acting: Acting) -> Done | NotFound:
    """Close an office, or all of them. The same days again only change the reason."""
    offices = [one.id for one in acting.timetable.offices] if act.office is None else [act.office]
    days = act.closure
    if not _may(acting, *offices) or days.last < days.first:
        return NotFound()
    for one in offices:
        await connection.execute(sa.delete(closure).where(_closed(one, days.first, days.last)))
        values = {"first_day": days.first, "last_day": days.last, "reason": dict(days.reason.words)}
        await connection.execute(sa.insert(closure).values(office=one, **values))
        await audit.note(connection, acting, "closure", f"office {one}")
    await changed(connection)
    return Done()


async def drop_closure(connection: Connection, act: DropClosure, acting: Acting) -> Done | NotFound:
    """The office is open on these days after all."""
    if not _may(acting, act.office):
        return NotFound()
    dropped = sa.delete(closure).where(_closed(act.office, act.first, act.last))
    if not (await connection.execute(dropped)).rowcount:
        return NotFound()
    await audit.note(connection, acting, "no-closure", f"office {act.office}")
    await changed(connection)
    return Done()


def _closed(where: str, first: date, last: date) -> sa.ColumnElement[bool]:
    return sa.and_(closure.c.office == where, closure.c.first_day == first, closure.c.last_day == last)


async def save_consultant(connection: Connection, act: SaveConsultant, acting: Acting) -> Done | NotFound:
    """Change what a consultant gives, speaks and works, or begin a new one."""
    held = sa.select(consultant.c.facts).where(consultant.c.id == act.consultant).with_for_update()
    facts = (await connection.execute(held)).scalar()
    if (facts is None and not act.new) or (facts is not None and act.new):
        return NotFound()
    before = _consultant(act.consultant, facts, ()) if facts else Consultant(act.consultant, (), (), (), ())
    after = saved(before, act, acting.timetable)
    if not _may(acting, *before.offices, *after.offices) or not _complete(after, acting):
        return NotFound()
    if act.new:
        last = sa.select(sa.func.coalesce(sa.func.max(consultant.c.position), -1) + 1).scalar_subquery()
        values = {"id": after.id, "position": last, "facts": _consultant_facts(after)}
        row = insert(connection, consultant).values(**values).on_conflict_do_nothing()
        if not (await connection.execute(row)).rowcount:
            return NotFound()
    else:
        mine = sa.update(consultant).where(consultant.c.id == after.id)
        await connection.execute(mine.values(facts=_consultant_facts(after)))
    await audit.note(connection, acting, "consultant", f"consultant {after.id}")
    await changed(connection)
    return Done()


def _complete(one: Consultant, acting: Acting) -> bool:
    """Whether somebody can be received by them at all, and everything they are said to give is in the offer."""
    given = all(acting.offer.find(service) for service in one.services)
    whole = bool(one.offices and one.services and one.languages and one.ways)
    return whole and given and set(one.ways) <= set(WAYS) and _sound(one.hours, one.offices)


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
