"""The tables, as SQLAlchemy Core sees them; the migrations make the same ones, and a test compares the two."""

from __future__ import annotations

from datetime import UTC, datetime

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Json = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")


class Moment(sa.types.TypeDecorator[datetime]):
    """An aware point in time: UTC in the database, whatever the server's own zone. Refuses naive values."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a point in time without a time zone")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


visitor = sa.Table(
    "visitor",
    metadata,
    sa.Column("id", Number, primary_key=True, autoincrement=True),
    sa.Column("channel", sa.String(16), nullable=False),
    sa.Column("address", sa.String(128), nullable=False),
    sa.Column("language", sa.String(16)),
    sa.Column("device_language", sa.String(35), nullable=False),
    sa.Column("discreet", sa.Boolean, nullable=False),
    sa.Column("reachable", sa.Boolean, nullable=False),
    sa.Column("thread", Json, nullable=False),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("seen_at", Moment, nullable=False),
    sa.Column("device", sa.String(16), nullable=False, server_default=sa.text("''")),
    sa.Column("session_at", Moment),
    sa.UniqueConstraint("channel", "address"),
)

arrival = sa.Table(
    "arrival",
    metadata,
    sa.Column("channel", sa.String(16), primary_key=True),
    sa.Column("id", sa.String(80), primary_key=True),
    sa.Column("at", Moment, nullable=False),
    sa.Index("ix_arrival_at", "at"),
    comment="Inputs that have been dealt with: the same one again does nothing.",
)

_WAITING = sa.text("state IN ('pending', 'sending')")

outbox = sa.Table(
    "outbox",
    metadata,
    sa.Column("id", Number, primary_key=True, autoincrement=True),
    sa.Column("visitor_id", sa.ForeignKey("visitor.id", ondelete="CASCADE"), nullable=False),
    sa.Column("lane", sa.String(8), nullable=False),
    sa.Column("payload", Json, nullable=False),
    sa.Column("state", sa.String(8), nullable=False),
    sa.Column("attempts", sa.Integer, nullable=False),
    sa.Column("not_before", Moment, nullable=False),
    sa.Column("expires_at", Moment),
    sa.Column("lease_owner", sa.String(32)),
    sa.Column("lease_until", Moment),
    sa.Column("message", sa.String(64), comment="The channel's id of the message, once it is sent."),
    sa.Column("error", sa.String(200)),
    sa.Column("about", sa.String(12), comment="The reference of the visit that a reminder is about."),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("settled_at", Moment),
    sa.Column("tariff", sa.String(16), comment="What the channel billed it as, in the channel's words."),
    sa.CheckConstraint("state IN ('pending','sending','sent','gone','refused','unknown','expired')", name="state"),
    sa.Index("ix_outbox_visitor_id_id", "visitor_id", "id"),
    sa.Index("ix_outbox_waiting", "not_before", sqlite_where=_WAITING, postgresql_where=_WAITING),
)

_FAILED = sa.text("kind = 'failed' AND NOT settled")

receipt = sa.Table(
    "receipt",
    metadata,
    sa.Column("visitor_id", sa.ForeignKey("visitor.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("message", sa.String(64), primary_key=True),
    sa.Column("kind", sa.String(12), primary_key=True),
    sa.Column("at", Moment, nullable=False),
    sa.Column("settled", sa.Boolean, nullable=False),
    sa.CheckConstraint("kind IN ('delivered','seen','failed')", name="kind"),
    sa.Index("ix_receipt_at", "at"),
    sa.Index("ix_receipt_failed", "visitor_id", sqlite_where=_FAILED, postgresql_where=_FAILED),
    comment="What a channel has told of a message by its id; it may come before the id itself is written down.",
)

billing = sa.Table(
    "billing",
    metadata,
    sa.Column("channel", sa.String(16), primary_key=True),
    sa.Column("month", sa.Date, primary_key=True, comment="Its first day, in UTC."),
    sa.Column("lane", sa.String(8), primary_key=True),
    sa.Column("tariff", sa.String(16), primary_key=True),
    sa.Column("messages", Number, nullable=False),
    comment="How many messages a channel has billed, and as what: counts only, kept for good.",
)

visit = sa.Table(
    "visit",
    metadata,
    sa.Column("id", Number, primary_key=True, autoincrement=True),
    sa.Column("ref", sa.String(12), nullable=False, unique=True),
    sa.Column("visitor_id", sa.ForeignKey("visitor.id", ondelete="CASCADE"), nullable=False),
    sa.Column("office", sa.String(24), nullable=False),
    sa.Column("service", sa.String(24), nullable=False),
    sa.Column("consultant", sa.String(40), nullable=False),
    sa.Column("language", sa.String(16)),
    sa.Column("way", sa.String(12), nullable=False),
    sa.Column("care", sa.String(12), nullable=False),
    sa.Column("access", sa.String(12), nullable=False),
    sa.Column("name", sa.String(120), nullable=False),
    sa.Column("phone", sa.String(32), nullable=False),
    sa.Column("company", sa.String(160), nullable=False),
    sa.Column("starts_at", Moment, nullable=False),
    sa.Column("ends_at", Moment, nullable=False),
    sa.Column("state", sa.String(12), nullable=False),
    sa.Column("sequence", sa.Integer, nullable=False),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("changed_at", Moment, nullable=False),
    sa.Column("cancelled_at", Moment),
    sa.CheckConstraint("state IN ('booked','coming','cancelled')", name="state"),
    sa.CheckConstraint("ends_at > starts_at", name="length"),
    sa.Index("ix_visit_visitor_id_starts_at", "visitor_id", "starts_at"),
    sa.Index("ix_visit_starts_at", "starts_at"),
)

cell = sa.Table(
    "cell",
    metadata,
    sa.Column("consultant", sa.String(40), primary_key=True),
    sa.Column("starts_at", Moment, primary_key=True),
    sa.Column("visit_id", sa.ForeignKey("visit.id", ondelete="CASCADE"), nullable=False),
    sa.Index("ix_cell_visit_id", "visit_id"),
    comment="A quarter of an hour of a consultant, taken by a visit: its key is why nobody is ever booked twice.",
)

_DUE = sa.text("state = 'pending'")

reminder = sa.Table(
    "reminder",
    metadata,
    sa.Column("id", Number, primary_key=True, autoincrement=True),
    sa.Column("visit_id", sa.ForeignKey("visit.id", ondelete="CASCADE"), nullable=False),
    sa.Column("before_minutes", sa.Integer, nullable=False),
    sa.Column("due_at", Moment, nullable=False),
    sa.Column("state", sa.String(8), nullable=False),
    sa.CheckConstraint("state IN ('pending','sent','dropped')", name="state"),
    sa.Index("ix_reminder_visit_id", "visit_id"),
    sa.Index("ix_reminder_due_at", "due_at", sqlite_where=_DUE, postgresql_where=_DUE),
)

office = sa.Table(
    "office",
    metadata,
    sa.Column("id", sa.String(24), primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("facts", Json, nullable=False),
)

closure = sa.Table(
    "closure",
    metadata,
    sa.Column("id", Number, primary_key=True, autoincrement=True),
    sa.Column("office", sa.ForeignKey("office.id", ondelete="CASCADE"), nullable=False),
    sa.Column("first_day", sa.Date, nullable=False),
    sa.Column("last_day", sa.Date, nullable=False),
    sa.Column("reason", Json, nullable=False),
    sa.CheckConstraint("last_day >= first_day", name="days"),
    sa.Index("ix_closure_office", "office"),
)

consultant = sa.Table(
    "consultant",
    metadata,
    sa.Column("id", sa.String(40), primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("facts", Json, nullable=False),
)

absence = sa.Table(
    "absence",
    metadata,
    sa.Column("id", Number, primary_key=True, autoincrement=True),
    sa.Column("consultant", sa.ForeignKey("consultant.id", ondelete="CASCADE"), nullable=False),
    sa.Column("starts_at", Moment, nullable=False),
    sa.Column("ends_at", Moment, nullable=False),
    sa.CheckConstraint("ends_at > starts_at", name="length"),
    sa.Index("ix_absence_consultant", "consultant"),
)

counter = sa.Table(
    "counter",
    metadata,
    sa.Column("name", sa.String(32), primary_key=True),
    sa.Column("value", Number, nullable=False),
    comment="Numbers that only grow: the revision of the timetable tells every process when to read it again.",
)

return_code = sa.Table(
    "return_code",
    metadata,
    sa.Column("visitor_id", sa.ForeignKey("visitor.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("digest", sa.String(64), nullable=False, unique=True),
    sa.Column("created_at", Moment, nullable=False),
)

attempt = sa.Table(
    "attempt",
    metadata,
    sa.Column("id", Number, primary_key=True, autoincrement=True),
    sa.Column("visitor_id", sa.ForeignKey("visitor.id", ondelete="CASCADE"), nullable=False),
    sa.Column("kind", sa.String(16), nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.Index("ix_attempt_visitor_id_kind_at", "visitor_id", "kind", "at"),
    comment="Tries that are limited, such as return codes: when, never what.",
)
