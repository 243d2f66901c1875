"""One row of every table, laid with as little as its columns ask for, and until when it is to be kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

import sqlalchemy as sa

from bot.centre.keeping import Retention
from bot.screen import Arrived, Input
from storage import visitors
from storage.database import Connection
from storage.hiding import hide
from storage.holdings import HOLDINGS, Kind
from storage.tables import AnyTable, Moment, metadata
from tests.talk import House

Row = Mapping[str, object]


@dataclass(frozen=True)
class Laid:
    """A row: how it is found again, and the first moment at which it is over; None is never."""

    table: AnyTable
    key: Row
    until: datetime | None

    async def is_there(self, connection: Connection) -> bool:
        mine = sa.and_(*(self.table.c[name] == value for name, value in self.key.items()))
        return bool((await connection.execute(sa.select(sa.func.count()).select_from(self.table).where(mine))).scalar())


@dataclass
class Shelves:
    """The rows that were laid into a house, each with its period."""

    house: House
    kept: Retention = Retention()
    laid: list[Laid] = field(default_factory=list)

    async def lay(self, name: str, kind: Kind | None = None, since: datetime | None = None, /, **given: object) -> int:
        """Lay a row of a kind that its table declares, which is kept from a moment on; its number, if it has one."""
        table = metadata.tables[name]
        declared = HOLDINGS[name]
        kind = kind or declared.kind
        assert kind in {declared.kind, *declared.also}, f"{name} does not declare that it is kept as {kind}"
        values = {column.name: _something(column, self.house.now) for column in table.c if _is_wanted(column)} | given

        async def work(connection: Connection) -> Row:
            made = sa.insert(table).values(**hide(table, values)).returning(*table.primary_key.columns)
            return dict((await connection.execute(made)).one()._mapping)

        key = await self.house.database.run(work)
        until = None if kind in ("centre", "counts") else (since or self.house.now) + self.kept.of(kind)
        self.laid.append(Laid(table, key, until))
        number = key.get("id", 0)
        return number if isinstance(number, int) else 0

    async def person(self, address: str, kind: Kind | None = "inactive_profile", channel: str = "paper") -> int:
        """Somebody who was here just now; without a kind nobody asks when they go."""

        async def work(connection: Connection) -> int:
            input = Input(channel, f"hello {address}", address, Arrived(), "uk")
            return (await visitors.meet(connection, input, "", self.house.now)).visitor.id

        id = await self.house.database.run(work)
        if kind:
            self.laid.append(Laid(metadata.tables["visitor"], {"id": id}, self.house.now + self.kept.of(kind)))
        return id

    def moments(self) -> list[datetime]:
        """When something is over, in order."""
        return sorted({one.until for one in self.laid if one.until})

    def over(self, name: str, until: datetime | None) -> None:
        """The row that was laid last is over at another moment, or never: it goes with what it hangs on."""
        last = self.laid.pop()
        assert last.table.name == name
        self.laid.append(Laid(last.table, last.key, until))


def _is_wanted(column: sa.Column[object]) -> bool:
    return not column.nullable and column.server_default is None and column.autoincrement is not True


def _something(column: sa.Column[object], now: datetime) -> object:
    """A value that nobody looks at."""
    match column.type:
        case Moment():
            return now
        case sa.Date():
            return date(2026, 11, 1)
        case sa.Boolean():
            return False
        case sa.LargeBinary():
            return b"\x00"
        case sa.Integer():
            return 1
        case sa.JSON():
            return []
        case _:
            return column.name[:8]


async def fill(shelves: Shelves) -> None:
    """A row of every table, as old as now, and of some tables one for each way to be over."""
    await _centre(shelves)
    await _staff(shelves)
    await _people(shelves)
    await _visits(shelves)
    await _events(shelves)
    await _conversations(shelves)
    await _announcements(shelves)


async def _centre(shelves: Shelves) -> None:
    lay = shelves.lay
    await lay("arrival")
    await lay("erased")
    await lay("restraint", what="news")
    now = shelves.house.now
    await lay("group_remain", "group_copies", now + timedelta(hours=48), thread="1", remote=None)
    await lay("chat_remain", "letters", now + timedelta(hours=1), until=now + timedelta(hours=1))
    for name in ("billing", "tally", "wish_count", "lease", "seal", "staff_group"):
        await lay(name)
    await lay("counter", name="another", value=1)
    await lay("office", id="another", facts={"address": "", "phone": "", "email": "", "hours": [], "closures": []})
    await lay("closure", office="krakow", first_day=date(2026, 12, 1), last_day=date(2026, 12, 1), reason={})
    await lay("consultant", id="another", facts={})
    await lay("absence", consultant="one", starts_at=now, ends_at=now + timedelta(hours=1))
    canned = await lay("canned")
    await lay("canned_text", canned_id=canned)


async def _staff(shelves: Shelves) -> None:
    lay, now = shelves.lay, shelves.house.now
    here = await lay("staff", "staff_access", role="owner", state="active", offices=[], languages=[])
    shelves.over("staff", None)
    gone = await lay("staff", "audit", role="owner", state="gone", offices=[], languages=[])
    await lay("audit", staff_id=None, object=f"staff {gone}")
    await lay("audit", staff_id=here, object="case 1")
    await lay("staff_account", channel="paper", address="ewa", staff_id=here)
    shelves.over("staff_account", None)
    await lay("passkey", staff_id=here)
    shelves.over("passkey", None)
    later = now + timedelta(minutes=7)
    await lay("invitation", "staff_access", later, digest="a", kind="link", staff_id=here, expires_at=later)
    await lay("invitation", digest="b", kind="link", staff_id=here, expires_at=later, used_at=now)
    await lay("desk_session", "staff_access", later, staff_id=here, expires_at=later)
    await lay("desk_challenge", "staff_access", later, expires_at=later)
    await lay("upload", staff_id=here)
    shelves.over("upload", now + timedelta(hours=1))
    await lay("walk_in", staff_id=None)
    visitor = await shelves.person("ewa", None)
    await lay("export", visitor_id=visitor, staff_id=here, facts={}, state="made")


async def _people(shelves: Shelves) -> None:
    lay, now = shelves.lay, shelves.house.now
    await shelves.person("browser", "web_session", "web")
    await shelves.person("phoned", "web_session", "counter")
    known = await shelves.person("known")
    await lay("return_code", visitor_id=known)
    await lay("attempt", visitor_id=known)
    await lay("receipt", visitor_id=known, kind="seen")
    await lay("live_card", "technical", now + timedelta(hours=1), visitor_id=known, until=now + timedelta(hours=1))
    await lay("outbox", visitor_id=known, state="sent", payload={}, settled_at=now)
    await lay("outbox", visitor_id=known, state="pending", payload={}, lane="chat")
    shelves.over("outbox", now + shelves.kept.technical)
    wants = {"audience": "migrant", "often": "each", "topics": [], "towns": []}
    await lay("interest", visitor_id=known, **wants)
    await lay("consent", given=True)
    await lay("cleanup", visitor_id=known)
    await lay("former", visitor_id=known)
    back = await shelves.person("back", "inactive_profile")
    await lay("interest", "technical", visitor_id=back, withdrawn_at=now, **wants)


async def _visits(shelves: Shelves) -> None:
    lay, now, kept = shelves.lay, shelves.house.now, shelves.kept
    who, end = await shelves.person("visits"), now + timedelta(days=2, hours=1)
    times = {"starts_at": now + timedelta(days=2), "ends_at": end}
    visit = await lay("visit", "visits", end, ref="R1", visitor_id=who, state="booked", **times)
    cancelled = {"state": "cancelled", "cancelled_at": now}
    await lay("visit", "visits", now, ref="R2", visitor_id=who, **cancelled, **times)
    await lay("cell", "visits", end, visit_id=visit)
    await lay("reminder", "visits", end, visit_id=visit, state="sent")
    await lay("watch", "visits", end, visit_id=visit)
    await lay("proposal", "visits", end, visit_id=visit)
    told = {"kind": "change", "facts": {}, "visit_id": visit, "expires_at": now}
    await lay("group_post", state="deleted", key="x", **told)
    await lay("group_post", state="due", key="y", **told)
    await lay("group_post", state="posted", key="z", posted_at=now, **told)
    shelves.over("group_post", now + kept.technical)


async def _events(shelves: Shelves) -> None:
    lay, now = shelves.lay, shelves.house.now
    end = now + timedelta(days=3)
    held = {"starts_at": now + timedelta(days=2), "ends_at": end}
    event = await lay("event", kind="workshop", state="published", taken=0, languages=[], audiences=[], **held)
    await lay("event_text", event_id=event)
    await lay("event_session", event_id=event, **held)
    who, other = await shelves.person("takes part"), await shelves.person("left")
    facts = {"event_id": event, "coming": None}
    joined = await lay("enrolment", "enrolments", end, ref="E1", visitor_id=who, state="joined", **facts)
    await lay("enrolment", "enrolments", now, ref="E2", visitor_id=other, state="left", **facts)
    await lay("event_attendance", "enrolments", end, enrolment_id=joined)
    await lay("event_reminder", "enrolments", end, enrolment_id=joined, state="sent")


async def _conversations(shelves: Shelves) -> None:
    lay, now, kept = shelves.lay, shelves.house.now, shelves.kept
    who = await shelves.person("talks")
    facts = {"state": "closed", "closed_at": now, "reads": [], "panel": "", "visitor_id": who}
    case = await lay("cases", subject="work", **facts)
    await lay("cases", "conversations_delicate", subject="law", **facts)
    await lay("cases", "conversations_delicate", subject="work", **facts | {"delicate": True})
    said = {"delivery": "none", "posting": "done", "case_id": case}
    file = await lay("stored_file", case_id=case, source="here", upload="1")
    message = await lay("case_message", author="visitor", file_id=file, **said)
    await lay("stored_file", case_id=case, source="here", upload="2")
    shelves.over("stored_file", now + timedelta(hours=1))
    await lay("example", number=case, visitor_id=await shelves.person("asked"))
    await lay("topic", case_id=case, state="closed")
    await lay("case_copy", message_id=message, remote="1", deleted_at=now)
    await lay("case_copy", "group_copies", now, message_id=message, remote="2")
    shelves.over("case_copy", now + kept.conversations)  # nobody could delete it there


async def _announcements(shelves: Shelves) -> None:
    lay, now = shelves.lay, shelves.house.now
    who = await shelves.person("reads")
    wanted: Row = {"languages": [], "towns": [], "topics": [], "audiences": [], "channels": [], "event": None}
    ended = {"kind": "news", "state": "done", "size": 1, "started_at": now, "ended_at": now, "wanted": wanted}
    news = await lay("announcement", why="", **ended)
    await lay("announcement_text", announcement_id=news)
    await lay("announcement_picture", announcement_id=news)
    shelves.over("announcement_picture", now + shelves.kept.recipients)
    await lay("recipient", announcement_id=news, visitor_id=who, state="sent", why="", message="1", settled_at=now)
