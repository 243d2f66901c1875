"""What is over: for each table, which of its rows are kept no longer, and deleting them a few at a time.

The list below is all that is ever forgotten by itself; whatever hangs on a row that goes, goes with it. Each rule
names the kind that `storage.holdings` declares for its table, and takes its period from the configuration.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import sqlalchemy as sa

from bot.centre.keeping import Retention
from storage import announcements, dialogue, endings
from storage.announcements import OVER
from storage.casefiles import HERE
from storage.database import Connection, long
from storage.eventtables import enrolment, event
from storage.holdings import Kind
from storage.newstables import announcement, announcement_picture, interest, recipient
from storage.presence import IDLE
from storage.remains import DELETABLE
from storage.tables import (
    AnyTable,
    arrival,
    attempt,
    audit,
    case_copy,
    case_message,
    cases,
    chat_remain,
    cleanup,
    consent,
    desk_challenge,
    desk_session,
    erased,
    example,
    export,
    group_post,
    group_remain,
    invitation,
    live_card,
    outbox,
    receipt,
    restraint,
    staff,
    stored_file,
    upload,
    visit,
    visitor,
    walk_in,
)
from storage.visitors import BROWSER, COUNTER

LOOSE = timedelta(hours=1)
"""How long a file waits at most that was uploaded and has not been sent yet."""


@dataclass(frozen=True, slots=True)
class When:
    """The moment at which it is looked what is over, and the periods that are obeyed."""

    now: datetime
    kept: Retention

    def before(self, kind: Kind, most: timedelta = timedelta.max) -> datetime:
        """What is older than this is over; `most` is the house's own limit, where a longer period serves nobody."""
        return self.now - min(self.kept.of(kind), most)


Clause = sa.ColumnElement[bool]


@dataclass(frozen=True)
class Rule:
    """Which rows of a table are over, and what becomes of them: they go, or lose what `clears` names."""

    table: AnyTable
    kind: Kind
    over: Callable[[When], Clause]
    clears: Mapping[str, None] = field(default_factory=dict)
    counted: bool = False
    """Whether reports tell of them: they are counted before."""
    most: timedelta = timedelta.max

    @property
    def name(self) -> str:
        return f"{self.table.name}.{next(iter(self.clears))}" if self.clears else self.table.name

    def before(self, when: When) -> datetime:
        return when.before(self.kind, self.most)

    async def count(self, connection: Connection, when: When) -> int:
        """How many rows are over now."""
        counting = sa.select(sa.func.count()).select_from(self.table).where(self.over(when))
        return (await connection.execute(long(counting))).scalar_one()

    async def forget(self, connection: Connection, when: When, limit: int) -> int:
        """Forget so many of them at most; how many that were. What somebody else holds is left for the next time."""
        key = list(self.table.primary_key.columns)
        some = sa.select(*key).where(self.over(when)).order_by(*key).limit(limit)
        some = some.with_for_update(skip_locked=True, of=self.table)
        these = key[0].in_(some) if len(key) == 1 else sa.tuple_(*key).in_(some)
        if self.clears:
            return (await connection.execute(long(sa.update(self.table).where(these).values(**self.clears)))).rowcount
        return (await connection.execute(sa.delete(self.table).where(these))).rowcount


@dataclass(frozen=True)
class HalfDone(Rule):
    """Conversations that were left half done: their people stay, and the number of their last one."""

    table: AnyTable = visitor
    kind: Kind = "dialogue"
    over: Callable[[When], Clause] = lambda when: visitor.c.seen_at < when.before("dialogue")

    @property
    def name(self) -> str:
        return "visitor.thread"

    async def count(self, connection: Connection, when: When) -> int:
        return await dialogue.left(connection, self.before(when))

    async def forget(self, connection: Connection, when: When, limit: int) -> int:
        return await dialogue.forget(connection, self.before(when), limit)


@dataclass(frozen=True)
class Conversations(Rule):
    """Cases, of which those of some subjects go sooner."""

    async def _private(self, connection: Connection, when: When) -> Sequence[int]:
        before, delicate = when.before("conversations"), when.before("conversations_delicate")
        return await endings.private(connection, before, delicate, when.now)

    async def count(self, connection: Connection, when: When) -> int:
        return await super().count(connection, when) + len(await self._private(connection, when))

    async def forget(self, connection: Connection, when: When, limit: int) -> int:
        if gone := await super().forget(connection, when, limit):
            return gone
        some = cases.c.id.in_((await self._private(connection, when))[:limit])
        return (await connection.execute(sa.delete(cases).where(some))).rowcount


@dataclass(frozen=True)
class Readers(Rule):
    """Whom announcements were for: what is reported of it is written down first."""

    async def forget(self, connection: Connection, when: When, limit: int) -> int:
        await announcements.write_reports(connection, self.before(when))
        return await super().forget(connection, when, limit)


# --- Clauses ---------------------------------------------------------------------------------------------------------


def _hangs_on(table: AnyTable) -> Clause:
    return sa.exists().where(table.c.visitor_id == visitor.c.id)


_UNBOUND = ~sa.or_(_hangs_on(visit), _hangs_on(enrolment), _hangs_on(cases))
"""Nothing that has a period of its own hangs on them."""


def _strangers(when: When) -> Clause:
    """People of the web chat of whom nothing else is known, and who want no announcements."""
    wants = sa.exists().where(interest.c.visitor_id == visitor.c.id, interest.c.withdrawn_at.is_(None))
    return sa.and_(visitor.c.channel == BROWSER, visitor.c.seen_at < when.before("web_session"), _UNBOUND, ~wants)


def _counter(when: When) -> Clause:
    """People for whom staff have booked: without a visit they are nobody."""
    return sa.and_(visitor.c.channel == COUNTER, visitor.c.seen_at < when.before("web_session"), _UNBOUND)


def _inactive(when: When) -> Clause:
    return sa.and_(visitor.c.seen_at < when.before("inactive_profile"), _UNBOUND)


def _letters(when: When) -> Clause:
    """What was settled, and what never will be."""
    stuck = when.before("technical")
    unsent = sa.and_(outbox.c.settled_at.is_(None), outbox.c.created_at < stuck, outbox.c.not_before < stuck)
    return sa.or_(outbox.c.settled_at < when.before("letters"), unsent)


def _visits(when: When) -> Clause:
    before = when.before("visits")
    return sa.or_(visit.c.ends_at < before, sa.and_(visit.c.state == "cancelled", visit.c.cancelled_at < before))


def _enrolments(when: When) -> Clause:
    before = when.before("enrolments")
    ended = enrolment.c.event_id.in_(sa.select(event.c.id).where(event.c.ends_at < before))
    left = sa.and_(enrolment.c.state.in_(["left", "missed-offer"]), enrolment.c.changed_at < before)
    return sa.or_(ended, left)


def _conversations(when: When) -> Clause:
    return endings.over(when.before("conversations"), when.before("conversations_delicate"), when.now)


def _loose(when: When) -> Clause:
    sent = sa.exists().where(case_message.c.file_id == stored_file.c.id)
    old = stored_file.c.created_at < when.before("conversations", LOOSE)
    return sa.and_(stored_file.c.source == HERE, old, ~sent)


def _copies(when: When) -> Clause:
    return sa.and_(case_copy.c.deleted_at.is_not(None), case_copy.c.at < when.before("group_copies"))


def _posts(when: When) -> Clause:
    """What stands in no group any more, or could not be deleted there: nobody will be able to."""
    told = sa.and_(group_post.c.state.in_(["dropped", "deleted"]), group_post.c.due_at < when.before("group_copies"))
    never = sa.and_(group_post.c.state == "due", group_post.c.expires_at < when.before("group_copies"))
    return sa.or_(told, never, group_post.c.due_at < when.before("technical"))


def _orders(when: When) -> Clause:
    return sa.and_(export.c.state != "due", export.c.created_at < when.before("technical"))


def _remains(when: When) -> Clause:
    """What nobody can delete any more in a group, or has not been able to for so long."""
    return group_remain.c.at < when.before("group_copies") - DELETABLE


def _sessions(when: When) -> Clause:
    before = when.before("staff_access")
    return sa.or_(desk_session.c.expires_at < before, desk_session.c.seen_at < before - IDLE)


def _codes(when: When) -> Clause:
    before = when.before("staff_access")
    return sa.or_(invitation.c.used_at < before, invitation.c.expires_at < before)


def _gone(when: When) -> Clause:
    """Whoever was let go, once no line of the log tells of them: that they went is a line of it."""
    name = sa.literal("staff ") + sa.cast(staff.c.id, sa.String)
    told = sa.or_(audit.c.staff_id == staff.c.id, audit.c.object == name)
    return sa.and_(staff.c.state == "gone", ~sa.exists().where(told))


def _read(table: AnyTable) -> Callable[[When], Clause]:
    """What hangs on announcements that ended long ago."""

    def over(when: When) -> Clause:
        ended = sa.and_(announcement.c.state.in_(OVER), announcement.c.ended_at < when.before("recipients"))
        return table.c.announcement_id.in_(sa.select(announcement.c.id).where(ended))

    return over


# --- The rules -------------------------------------------------------------------------------------------------------

RULES: tuple[Rule, ...] = (
    Rule(outbox, "letters", _letters),
    Rule(stored_file, "conversations", _loose, most=LOOSE),
    Rule(case_copy, "group_copies", _copies),
    Rule(group_post, "group_copies", _posts),
    Conversations(cases, "conversations", _conversations, counted=True),
    Rule(example, "examples", lambda when: example.c.at < when.before("examples")),
    Rule(visit, "visits", _visits, counted=True),
    Rule(walk_in, "visits", lambda when: walk_in.c.at < when.before("visits"), counted=True),
    Rule(enrolment, "enrolments", _enrolments, counted=True),
    Readers(recipient, "recipients", _read(recipient)),
    Rule(announcement_picture, "recipients", _read(announcement_picture)),
    Rule(interest, "technical", lambda when: interest.c.withdrawn_at < when.before("technical")),
    Rule(consent, "consents", lambda when: consent.c.at < when.before("consents")),
    Rule(cleanup, "technical", lambda when: cleanup.c.asked_at < when.before("technical")),
    Rule(arrival, "technical", lambda when: arrival.c.at < when.before("technical")),
    Rule(receipt, "technical", lambda when: receipt.c.at < when.before("technical")),
    Rule(attempt, "technical", lambda when: attempt.c.at < when.before("technical")),
    Rule(live_card, "technical", lambda when: live_card.c.until < when.before("technical")),
    Rule(export, "technical", _orders),
    Rule(upload, "technical", lambda when: upload.c.created_at < when.before("technical", LOOSE), most=LOOSE),
    HalfDone(),
    Rule(visitor, "web_session", _strangers),
    Rule(visitor, "web_session", _counter),
    Rule(visitor, "inactive_profile", _inactive),
    Rule(invitation, "staff_access", _codes),
    Rule(desk_session, "staff_access", _sessions),
    Rule(desk_challenge, "staff_access", lambda when: desk_challenge.c.expires_at < when.before("staff_access")),
    Rule(erased, "erasures", lambda when: erased.c.at < when.before("erasures")),
    Rule(restraint, "erasures", lambda when: restraint.c.at < when.before("erasures")),
    Rule(group_remain, "group_copies", _remains),
    Rule(chat_remain, "letters", lambda when: chat_remain.c.until < when.before("letters")),
    Rule(walk_in, "audit", lambda when: sa.and_(walk_in.c.at < when.before("audit"), walk_in.c.staff_id.is_not(None)),
         clears={"staff_id": None}),
    Rule(audit, "audit", lambda when: audit.c.at < when.before("audit")),
    Rule(staff, "audit", _gone),
)  # fmt: skip
"""In the order in which they are carried out: first what hangs on others, then these; the staff after the log."""
