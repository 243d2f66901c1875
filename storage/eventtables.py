"""The tables of events, of who takes part in them, and of visits for which an earlier time is wanted."""

from __future__ import annotations

import sqlalchemy as sa

from storage.tables import Json, Moment, Number, metadata

event = sa.Table(
    "event",
    metadata,
    sa.Column("id", Number, primary_key=True, autoincrement=True),
    sa.Column("kind", sa.String(12), nullable=False),
    sa.Column("topic", sa.String(24), nullable=False),
    sa.Column("office", sa.String(24), comment="None is online."),
    sa.Column("languages", Json, nullable=False, comment="What is spoken there."),
    sa.Column("level", sa.String(8), nullable=False, comment="Of a course, as in A1; empty where there is none."),
    sa.Column("audiences", Json, nullable=False, comment="Who may come; an empty list means everybody."),
    sa.Column("places", sa.Integer, comment="None is as many as come."),
    sa.Column("taken", sa.Integer, nullable=False, comment="Places that somebody has or is being offered."),
    sa.Column("companions", sa.Integer, nullable=False, comment="How many each may bring along."),
    sa.Column("closes_at", Moment, comment="Until when people may join; None is until it begins."),
    sa.Column("place", sa.String(200), nullable=False, comment="A room, or another address than the office's."),
    sa.Column("link", sa.String(500), nullable=False, comment="Where it is held online: for those alone who joined."),
    sa.Column("state", sa.String(12), nullable=False),
    sa.Column("series", Number, comment="The first event of the series that it belongs to."),
    sa.Column("original", sa.String(16), nullable=False, comment="The language in which its words are written first."),
    sa.Column("sequence", sa.Integer, nullable=False, comment="The SEQUENCE of its calendar entry."),
    sa.Column("revision", sa.Integer, nullable=False, comment="Grows with every change."),
    sa.Column("news", sa.Integer, nullable=False, comment="Grows with what those who joined must hear of."),
    sa.Column("news_kind", sa.String(12), nullable=False, comment="What the newest of these is."),
    sa.Column("starts_at", Moment, nullable=False, comment="When its first session begins, …"),
    sa.Column("ends_at", Moment, nullable=False, comment="… and its last one ends."),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("changed_at", Moment, nullable=False),
    sa.Column("published_at", Moment),
    sa.CheckConstraint("kind IN ('workshop','meeting','webinar','course')", name="kind"),
    sa.CheckConstraint("state IN ('draft','published','cancelled')", name="state"),
    # Why nobody is ever given a place that somebody else has.
    sa.CheckConstraint("taken >= 0 AND (places IS NULL OR taken <= places)", name="places"),
    sa.CheckConstraint("ends_at > starts_at", name="length"),
    sa.Index("ix_event_state_ends_at", "state", "ends_at"),
    sa.Index("ix_event_series", "series"),
    sqlite_autoincrement=True,
)

event_text = sa.Table(
    "event_text",
    metadata,
    sa.Column("event_id", sa.ForeignKey("event.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("language", sa.String(16), primary_key=True),
    sa.Column("title", sa.String(100), nullable=False),
    sa.Column("about", sa.Text, nullable=False),
    sa.Column("changed_at", Moment, nullable=False),
)

event_session = sa.Table(
    "event_session",
    metadata,
    sa.Column("event_id", sa.ForeignKey("event.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True, comment="From 1; a number is never given to another session."),
    sa.Column("starts_at", Moment, nullable=False),
    sa.Column("ends_at", Moment, nullable=False),
    sa.CheckConstraint("ends_at > starts_at", name="length"),
    sa.Index("ix_event_session_starts_at", "starts_at"),
)

_IN_LINE = sa.text("state IN ('waiting', 'offered')")
_TO_ASK = sa.text("state = 'joined' AND NOT asked")

enrolment = sa.Table(
    "enrolment",
    metadata,
    sa.Column("id", Number, primary_key=True, autoincrement=True),
    sa.Column("ref", sa.String(12), nullable=False, unique=True, comment="What the ticket says."),
    sa.Column("event_id", sa.ForeignKey("event.id", ondelete="CASCADE"), nullable=False),
    sa.Column("visitor_id", sa.ForeignKey("visitor.id", ondelete="CASCADE"), nullable=False),
    sa.Column("state", sa.String(12), nullable=False),
    sa.Column("seats", sa.Integer, nullable=False, comment="Theirs and those of whom they bring along."),
    sa.Column("queued_at", Moment, comment="Since when they are in line; then the lower id goes first."),
    sa.Column("offer_until", Moment, comment="Until when the place that has become free is kept for them."),
    sa.Column("coming", sa.Boolean, comment="What they have said in answer to a reminder."),
    sa.Column("sequence", sa.Integer, nullable=False, comment="How often their own entry has changed."),
    sa.Column("news", sa.Integer, nullable=False, comment="Which of the event's news they were told last."),
    sa.Column("knows", Json, comment="The sessions as they were told last: of each its number, start and end."),
    sa.Column("asked", sa.Boolean, nullable=False, comment="Whether they were asked how it was."),
    sa.Column("rating", sa.Integer),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("changed_at", Moment, nullable=False),
    sa.UniqueConstraint("event_id", "visitor_id"),
    sa.CheckConstraint("state IN ('joined','waiting','offered','left','missed-offer')", name="state"),
    sa.CheckConstraint("seats > 0", name="seats"),
    sa.CheckConstraint("rating BETWEEN 1 AND 5", name="rating"),
    sa.Index("ix_enrolment_visitor_id", "visitor_id"),
    sa.Index("ix_enrolment_line", "event_id", "queued_at", "id", sqlite_where=_IN_LINE, postgresql_where=_IN_LINE),
    sa.Index("ix_enrolment_to_ask", "event_id", sqlite_where=_TO_ASK, postgresql_where=_TO_ASK),
    sqlite_autoincrement=True,
    comment="A person and an event: they take part, wait in line, are offered a place, or have left.",
)

event_attendance = sa.Table(
    "event_attendance",
    metadata,
    sa.Column("enrolment_id", sa.ForeignKey("enrolment.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("session", sa.Integer, primary_key=True),
    sa.Column("came", sa.Boolean, nullable=False),
    sa.Column("at", Moment, nullable=False),
)

_DUE = sa.text("state = 'pending'")

event_reminder = sa.Table(
    "event_reminder",
    metadata,
    sa.Column("id", Number, primary_key=True, autoincrement=True),
    sa.Column("enrolment_id", sa.ForeignKey("enrolment.id", ondelete="CASCADE"), nullable=False),
    sa.Column("session", sa.Integer, nullable=False),
    sa.Column("before_minutes", sa.Integer, nullable=False),
    sa.Column("due_at", Moment, nullable=False),
    sa.Column("state", sa.String(8), nullable=False),
    sa.CheckConstraint("state IN ('pending','sent','dropped')", name="state"),
    sa.Index("ix_event_reminder_enrolment_id", "enrolment_id"),
    sa.Index("ix_event_reminder_due_at", "due_at", sqlite_where=_DUE, postgresql_where=_DUE),
)

watch = sa.Table(
    "watch",
    metadata,
    sa.Column("visit_id", sa.ForeignKey("visit.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("anywhere", sa.Boolean, nullable=False, comment="In any office, or only in that of the visit."),
    sa.Column("since", Moment, nullable=False, comment="Their place in line; then the lower id goes first."),
    sa.Column("consultant", sa.String(40), comment="Who is held for them, …"),
    sa.Column("office", sa.String(24), comment="… where, …"),
    sa.Column("starts_at", Moment, comment="… at what time, …"),
    sa.Column("offer_until", Moment, comment="… and until when. None of these while nothing is offered."),
    sa.Column("known", Json, nullable=False, comment="What was free when they asked and still is, in runs."),
    sa.Column("declined", Json, nullable=False, comment="What they were offered and did not take."),
    sa.Index("ix_watch_since", "since"),
    comment="A visit whose person wants an earlier time, should one become free.",
)
