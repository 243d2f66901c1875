"""The front desk: everything a dialog may look up, read in the turn's own transaction and only for its visitor."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from bot.centre import times
from bot.centre.answering import day_bounds
from bot.centre.offer import Offer, OfficeId
from bot.centre.offices import ConsultantId, Timetable
from bot.centre.times import Alternative, Busy, Wish
from bot.centre.wishes import Reader
from bot.channels import Presence
from bot.talk import Centre, Language
from storage import (
    announcements,
    appointments,
    attendance,
    audit,
    blocking,
    cannedreplies,
    cases,
    counting,
    demand,
    enrolments,
    events,
    examples,
    interests,
    onbehalf,
    owndata,
    presence,
    roster,
    tallies,
    turnout,
    watching,
)
from storage.casework import (
    Audited,
    BlockedTime,
    Canned,
    Case,
    CaseId,
    CaseMessage,
    CaseView,
    Figures,
    Proposal,
    Staff,
    StaffId,
    StaffVisit,
    Waiting,
)
from storage.database import Connection
from storage.eventwork import Attendee, Enrolment, Event, EventId, EventList, EventPage, MyEvent, StaffEvent
from storage.exportwork import Demand
from storage.newswork import Announcement, AnnouncementId, Interest, Report, Routes, Trial
from storage.records import Known, Visit, VisitorId, VisitRef, Watch, number_of

LINES = 20
"""How many lines of the audit log are shown at once."""


class NotAsked(BaseException):
    """Channels have to be asked whether they vouch for these accounts, which takes longer than a transaction may: the
    turn is begun again when they have been. No `except Exception` of a dialog may eat it."""

    def __init__(self, accounts: Collection[tuple[str, str]]) -> None:
        super().__init__("channels have not been asked yet")
        self.accounts = accounts


@dataclass(frozen=True, slots=True)
class FrontDesk:
    """The desk as one visitor finds it in one turn (see `bot.talk.Desk`)."""

    connection: Connection
    visitor: VisitorId
    now: datetime
    offer: Offer
    timetable: Timetable
    centre: Centre
    languages: Sequence[Language]

    async def anything_free(self, wish: Wish) -> bool:
        return times.first_free(self.timetable, wish, await self._busy(None), self.now) is not None

    async def free_days(self, wish: Wish, moving: VisitRef | None = None) -> Sequence[date]:
        return times.free_days(self.timetable, wish, await self._busy(moving), self.now)

    async def free_times(self, wish: Wish, day: date, moving: VisitRef | None = None) -> Sequence[datetime]:
        return tuple(times.free_starts(self.timetable, wish, day, await self._busy(moving), self.now))

    async def alternatives(self, wish: Wish) -> Sequence[Alternative]:
        service = self.offer.find(wish.service)
        if service is None:
            return ()
        return times.nearest_other(self.timetable, wish, service, await self._busy(None), self.now)

    async def visits(self) -> Sequence[Visit]:
        return await appointments.coming_up(self.connection, self.visitor, self.now)

    async def visit(self, ref: str) -> Visit | None:
        return await appointments.find(self.connection, self.visitor, ref)

    async def proposal(self, ref: str) -> Proposal | None:
        found = await blocking.find(self.connection, ref)
        asked = found.proposal if found and found.visit.visitor == self.visitor else None
        return asked if asked and asked.decided is None else None

    async def interest(self) -> Interest | None:
        return await interests.find(self.connection, self.visitor)

    async def watch(self, ref: str) -> Watch | None:
        return await watching.of(self.connection, self.visitor, ref)

    async def _busy(self, moving: VisitRef | None) -> Busy:
        end = self.now + self.timetable.booking.horizon + timedelta(days=2)
        return await appointments.busy(self.connection, self.now.astimezone(UTC), end, but=moving)

    async def events(self) -> Sequence[MyEvent]:
        coming = await events.coming(self.connection, self.now)
        mine = await enrolments.of(self.connection, self.visitor)
        return [_seen(one, mine.get(one.id)) for one in coming if one.start > self.now]

    async def event(self, id: str) -> MyEvent | None:
        found = await events.find(self.connection, EventId(number_of(id)))
        return await self._view(found) if found and found.state != "draft" else None

    async def my_events(self) -> Sequence[MyEvent]:
        return [await self._view(one) for one in await enrolments.mine(self.connection, self.visitor, self.now)]

    async def _view(self, found: Event) -> MyEvent:
        view = await enrolments.view(self.connection, found, self.visitor, self.timetable, self.now)
        return view if _has_joined(view.mine) else replace(view, event=replace(found, link=""))

    async def case(self, id: str = "") -> Case | None:
        if not id:
            return await cases.open_of(self.connection, self.visitor)
        return await cases.mine(self.connection, self.visitor, CaseId(number_of(id)))

    async def cases(self) -> Sequence[Case]:
        return await cases.all_of(self.connection, self.visitor)

    async def known(self) -> Known | None:
        return await owndata.summary(self.connection, self.visitor, self.now)

    async def spoken(self, office: str | None) -> frozenset[str]:
        staff = await roster.everybody(self.connection)
        return frozenset(code for one in staff if one.serves(office) for code in one.languages)


def _has_joined(mine: Enrolment | None) -> bool:
    return mine is not None and mine.state == "joined"


def _seen(event: Event, mine: Enrolment | None) -> MyEvent:
    """An event in a list. Where it is held online is for those alone who take part."""
    return MyEvent(event if _has_joined(mine) else replace(event, link=""), mine, free=event.free)


@dataclass(slots=True)
class Looked:
    """Whether something was looked up behind the desk that is about people: what is shown then is kept in the chat of
    whoever looked for as long as copies in staff groups are, and no longer."""

    at_people: bool = False


@dataclass(frozen=True, slots=True)
class BackDesk:
    """What lies behind the desk, as somebody of the staff finds it in one turn (see `bot.talk.BackOffice`)."""

    connection: Connection
    me: Staff
    now: datetime
    timetable: Timetable
    visitors_desk: FrontDesk
    vouched: Mapping[tuple[str, str], Presence]
    """What channels have said of the accounts of colleagues, in this very turn."""
    routes: Routes = field(default_factory=dict)
    """The channels that announcements go through."""
    reader: Reader | None = None
    """Reads what cases begin with."""
    looked: Looked = field(default_factory=Looked)

    async def cases(self) -> Sequence[CaseView]:
        self.looked.at_people = True
        found = await cases.open_ones(self.connection, self.me)
        return [await cases.view(self.connection, one, self.now, self.me) for one in found]

    async def case(self, id: str) -> CaseView | None:
        self.looked.at_people = True
        found = await cases.find(self.connection, CaseId(number_of(id)))
        if found is None or not self.me.serves(found.office):
            return None
        view = await cases.view(self.connection, found, self.now, self.me)
        return await examples.seen(self.connection, view, self.reader)

    async def messages(self, id: str) -> Sequence[CaseMessage]:
        found = await self.case(id)
        return await cases.messages(self.connection, found.case.id) if found else ()

    async def earlier(self, id: str) -> Sequence[Case]:
        found = await self.case(id)
        ids = await cases.earlier(self.connection, found.case, self.me) if found else ()
        return [one for id in ids if (one := await cases.find(self.connection, id))]

    async def colleagues(self, office: str | None) -> Sequence[Staff]:
        staff = [one for one in await roster.everybody(self.connection) if one.id != self.me.id and one.serves(office)]
        accounts = [account for one in staff for account in await roster.accounts_of(self.connection, one.id)]
        unknown = [one for one in accounts if one[0] != presence.DESK and one not in self.vouched]
        if unknown:
            raise NotAsked(unknown)
        absent = [one for one, there in self.vouched.items() if not there.serves(office)]
        return [one for one in staff if await roster.can_answer(self.connection, one.id, self.now, absent)]

    async def canned(self) -> Sequence[Canned]:
        return await cannedreplies.everything(self.connection)

    @property
    def front(self) -> FrontDesk:
        self.looked.at_people = True
        return replace(self.visitors_desk, timetable=onbehalf.lifted(self.timetable))

    async def day(self, office: str, day: date) -> Sequence[StaffVisit]:
        self.looked.at_people = True
        if not self.me.serves(office):
            return ()
        start, end = day_bounds(self.timetable, day)
        return await blocking.of_office(self.connection, office, start, end)

    async def walk_ins(self, office: str, day: date) -> int:
        if not self.me.serves(office):
            return 0
        return await attendance.walk_ins(self.connection, office, *day_bounds(self.timetable, day))

    async def visit(self, ref: str) -> StaffVisit | None:
        self.looked.at_people = True
        found = await blocking.find(self.connection, ref)
        return found if found and self.me.serves(found.visit.office) else None

    async def called(self, consultant: ConsultantId) -> str:
        staff = await roster.everybody(self.connection)
        return next((one.name for one in staff if one.consultant == consultant), consultant)

    async def visits_of(self, consultant: str, first: date, last: date) -> Sequence[Visit]:
        self.looked.at_people = True
        if not blocking.may_block(self.me, ConsultantId(consultant)):
            return ()
        start, end = day_bounds(self.timetable, first)[0], day_bounds(self.timetable, last)[1]
        return await appointments.of_day(self.connection, start, end, consultant=consultant)

    async def blocked_times(self, consultant: str, first: date, last: date) -> Sequence[BlockedTime]:
        if not blocking.may_block(self.me, ConsultantId(consultant)):
            return ()
        start, end = day_bounds(self.timetable, first)[0], day_bounds(self.timetable, last)[1]
        return await blocking.blocked_times(self.connection, ConsultantId(consultant), start, end)

    async def blocked(self, id: str) -> tuple[BlockedTime, Sequence[StaffVisit]] | None:
        self.looked.at_people = True
        found = await blocking.blocked_time(self.connection, number_of(id))
        if found is None or not blocking.may_block(self.me, found.consultant):
            return None
        return found, await blocking.concerned(self.connection, found)

    async def asked(self, office: str, first: date, last: date) -> Sequence[StaffVisit]:
        self.looked.at_people = True
        if not self.me.serves(office):
            return ()
        start, end = day_bounds(self.timetable, first)[0], day_bounds(self.timetable, last)[1]
        return await blocking.asked(self.connection, office, start, end)

    async def last_office(self) -> str:
        return await attendance.last_office(self.connection, self.me.id) or ""

    async def events(self, which: EventList, places: Collection[str | None], page: int) -> EventPage:
        return await turnout.listed(self.connection, which, places, page, self.me, self.now)

    async def event(self, id: str) -> StaffEvent | None:
        return await turnout.seen(self.connection, EventId(number_of(id)), self.me)

    async def held(self, office: str, first: date, last: date) -> Sequence[StaffEvent]:
        start, end = day_bounds(self.timetable, first)[0], day_bounds(self.timetable, last)[1]
        return await turnout.held(self.connection, office, start, end, self.me)

    async def series(self, id: str) -> Sequence[StaffEvent]:
        found = await self.event(id)
        return await turnout.series(self.connection, found.event, self.me) if found else ()

    async def attendees(self, id: str) -> Sequence[Attendee]:
        self.looked.at_people = True
        found = await self.event(id)
        return await turnout.attendees(self.connection, found.event.id) if found else ()

    async def planned(self) -> Sequence[Visit]:
        self.looked.at_people = True
        coming = await appointments.planned(self.connection, self.now) if self.me.may("coordinator") else []
        return [one for one in coming if self.me.serves(one.office)]

    async def members(self) -> Sequence[Staff]:
        return await roster.members(self.connection) if self.me.may("coordinator") else ()

    async def member(self, id: str) -> Staff | None:
        known = self.me.may("coordinator")
        return await roster.member(self.connection, StaffId(number_of(id))) if known else None

    async def waiting(self) -> Sequence[Waiting]:
        found = await counting.waiting(self.connection) if self.me.may("coordinator") else ()
        return [one for one in found if self.me.serves(one.office)]

    async def figures(self, first: date, before: date) -> Mapping[OfficeId | None, Figures]:
        if not self.me.may("coordinator"):
            return {}
        start, end = (day_bounds(self.timetable, day)[0] for day in (first, before))
        found = await counting.figures(self.connection, self.timetable, start, end, self.now)
        return {office: one for office, one in found.items() if self.me.serves(office)}

    async def counted_months(self) -> Sequence[date]:
        if not self.me.may("coordinator"):
            return ()
        present = tallies.month_of(self.now, self.timetable.zone)
        last = tallies.before(present)
        return [present, last, *(one for one in await tallies.known(self.connection) if one < last)]

    async def demand(self, first: date, last: date) -> Sequence[Demand]:
        if not self.me.may("coordinator"):
            return ()
        found = await demand.between(self.connection, first, last)
        return [one for one in found if not one.office or self.me.serves(one.office)]

    async def announcements(self, before: str = "") -> Sequence[Announcement]:
        if not self.me.may("coordinator"):
            return ()
        last = AnnouncementId(number_of(before)) if before else None
        return await announcements.latest(self.connection, LINES, last)

    async def announcement(self, id: str) -> Announcement | None:
        known = self.me.may("coordinator")
        return await announcements.find(self.connection, AnnouncementId(number_of(id))) if known else None

    async def corrections(self, id: str) -> Sequence[Announcement]:
        known = self.me.may("coordinator")
        return await announcements.corrections(self.connection, AnnouncementId(number_of(id))) if known else ()

    async def trial(self, id: str) -> Trial | None:
        if not self.me.may("coordinator"):
            return None
        which = AnnouncementId(number_of(id))
        return await announcements.trial(self.connection, which, self.routes, self.timetable, self.now)

    async def report(self, id: str) -> Report | None:
        known = self.me.may("coordinator")
        return (
            await announcements.report(self.connection, AnnouncementId(number_of(id)), self.routes) if known else None
        )

    async def audited(self, before: str = "") -> Sequence[Audited]:
        self.looked.at_people = True
        if not self.me.may("coordinator"):
            return ()
        return await audit.latest(self.connection, number_of(before) or None, LINES)
