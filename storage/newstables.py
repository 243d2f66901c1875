"""The tables of announcements: what people want to hear about, what is announced, and what became of it for each."""

from __future__ import annotations

import sqlalchemy as sa

from storage.tables import Json, Moment, Number, metadata

interest = sa.Table(
    "interest",
    metadata,
    sa.Column("visitor_id", sa.ForeignKey("visitor.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("agreed_at", Moment, nullable=False),
    sa.Column("wording", sa.String(16), nullable=False, comment="The version of the words that they agreed to."),
    sa.Column("withdrawn_at", Moment, comment="Since when they want none any more."),
    sa.Column("audience", sa.String(12), nullable=False),
    sa.Column("topics", Json, nullable=False, comment="An empty list means all."),
    sa.Column("towns", Json, nullable=False, comment="Offices, and 'online'; an empty list means all."),
    sa.Column("often", sa.String(8), nullable=False),
    sa.Column("last_at", Moment, comment="When an announcement was sent to them last."),
    sa.CheckConstraint("audience IN ('migrant','employer','institution')", name="audience"),
    sa.CheckConstraint("often IN ('each','weekly')", name="often"),
    comment="Who has said yes to announcements, and to which: nobody else is ever sent one.",
)

announcement = sa.Table(
    "announcement",
    metadata,
    sa.Column("id", Number, primary_key=True, autoincrement=True),
    sa.Column("kind", sa.String(12), nullable=False),
    sa.Column("state", sa.String(12), nullable=False),
    sa.Column("original", sa.String(16), nullable=False, comment="The language in which it is written first."),
    sa.Column("wanted", Json, nullable=False, comment="Who it is for: see `storage.newswork.Wanted`."),
    sa.Column("urgent", sa.Boolean, nullable=False, comment="Quiet hours do not hold it back."),
    sa.Column("button", Json, comment="What its button opens: a door of ours, or an https address."),
    sa.Column("send_at", Moment, comment="Not before; None is at once."),
    sa.Column("size", sa.Integer, comment="How many people it was confirmed for."),
    sa.Column("why", sa.String(16), nullable=False, comment="Why it was paused or stopped, if not by somebody."),
    sa.Column("corrects", Number, comment="The announcement that this one is a correction or retraction of."),
    sa.Column("revision", sa.Integer, nullable=False, comment="Grows with every change of what is said, and to whom."),
    sa.Column("created_by", sa.ForeignKey("staff.id", ondelete="SET NULL")),
    sa.Column("confirmed_by", sa.ForeignKey("staff.id", ondelete="SET NULL")),
    sa.Column("approved_by", sa.ForeignKey("staff.id", ondelete="SET NULL")),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("changed_at", Moment, nullable=False),
    sa.Column("started_at", Moment),
    sa.Column("ended_at", Moment),
    sa.Column("report", Json, comment="How it ended, once it is forgotten whom it was for."),
    sa.CheckConstraint("kind IN ('news','correction','retraction')", name="kind"),
    sa.CheckConstraint(
        "state IN ('draft','approval','scheduled','sending','paused','done','stopped','withdrawn')", name="state"
    ),
    sa.Index("ix_announcement_corrects", "corrects"),
    sqlite_autoincrement=True,
)

announcement_text = sa.Table(
    "announcement_text",
    metadata,
    sa.Column("announcement_id", sa.ForeignKey("announcement.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("language", sa.String(16), primary_key=True),
    sa.Column("words", sa.Text, nullable=False),
    sa.Column("button", sa.String(30), nullable=False, comment="What its button says; empty where it has none."),
    sa.Column("changed_at", Moment, nullable=False),
)

announcement_picture = sa.Table(
    "announcement_picture",
    metadata,
    sa.Column("announcement_id", sa.ForeignKey("announcement.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("content", sa.LargeBinary, nullable=False),
    sa.Column("type", sa.String(40), nullable=False),
    sa.Column("remote", sa.String(200), nullable=False, comment="What Telegram calls it, once it was uploaded."),
)

_WAITING, _IN_HAND = sa.text("state IN ('pending', 'sending')"), sa.text("state = 'sending'")

recipient = sa.Table(
    "recipient",
    metadata,
    sa.Column("announcement_id", sa.ForeignKey("announcement.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("visitor_id", sa.ForeignKey("visitor.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("channel", sa.String(16), nullable=False),
    sa.Column("language", sa.String(16), nullable=False, comment="In which of its languages they get it."),
    sa.Column("state", sa.String(8), nullable=False),
    sa.Column("why", sa.String(16), nullable=False, comment="Why it was skipped or has failed; empty otherwise."),
    sa.Column("attempts", sa.Integer, nullable=False),
    sa.Column("not_before", Moment, comment="None is as soon as it is their turn."),
    sa.Column("lease_owner", sa.String(32)),
    sa.Column("lease_until", Moment),
    sa.Column("message", sa.String(64), comment="The channel's id of it; while it waits, of what it replaces."),
    sa.Column("settled_at", Moment),
    sa.CheckConstraint("state IN ('pending','sending','sent','blocked','failed','skipped','unknown')", name="state"),
    sa.Index(
        "ix_recipient_waiting",
        *("announcement_id", "channel", "language", "visitor_id"),
        sqlite_where=_WAITING,
        postgresql_where=_WAITING,
    ),
    sa.Index("ix_recipient_sending", "lease_until", sqlite_where=_IN_HAND, postgresql_where=_IN_HAND),
    sa.Index("ix_recipient_visitor_id", "visitor_id"),
    comment="One row for each person of an announcement: fixed when it was confirmed.",
)

lease = sa.Table(
    "lease",
    metadata,
    sa.Column("name", sa.String(24), primary_key=True),
    sa.Column("owner", sa.String(32), nullable=False),
    sa.Column("until", Moment, nullable=False),
    sa.Column("says", Json, comment="What a process says of itself."),
    comment="What one process at a time does for all.",
)
