"""The tables, as SQLAlchemy Core sees them; the migrations make the same ones, and a test compares the two."""

from __future__ import annotations

from datetime import UTC, datetime

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.sql.base import ReadOnlyColumnCollection

from storage.hiding import Hidden

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
# Numbers that leave the house, in buttons, links and pages, are never given twice: PostgreSQL keeps to that by itself,
# SQLite where `sqlite_autoincrement` says so.
Json = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")

AnyTable = sa.Table[ReadOnlyColumnCollection[str, sa.Column[object]]]
"""One of the tables, whichever."""
BareTable = sa.TableClause[ReadOnlyColumnCollection[str, sa.ColumnClause[object]]]
"""The same as nothing but a name and columns."""


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
    sa.Column("address", Hidden("visitor.address", by="address_index"), nullable=False),
    sa.Column("address_index", sa.LargeBinary, nullable=False, comment="What it is found by: see `storage.addresses`."),
    sa.Column("language", sa.String(16)),
    sa.Column("device_language", sa.String(35), nullable=False),
    sa.Column("discreet", sa.Boolean, nullable=False),
    sa.Column("reachable", sa.Boolean, nullable=False),
    sa.Column("thread", Hidden("visitor.thread", by="id", form="json"), comment="None before the first turn."),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("seen_at", Moment, nullable=False),
    sa.Column("device", sa.String(16), nullable=False, server_default=sa.text("''")),
    sa.Column("session_at", Moment),
    sa.Column(
        "silent",
        sa.Boolean,
        nullable=False,
        server_default=sa.text("false"),
        comment="No messages by themselves, please.",
    ),
    sa.Column(
        "fetched",
        Number,
        nullable=False,
        server_default=sa.text("0"),
        comment="The newest of a person's letters to them that a page of theirs has fetched.",
    ),
    sa.Column(
        "notice",
        sa.String(16),
        nullable=False,
        server_default=sa.text("''"),
        comment="Which version of the privacy notice they were shown last.",
    ),
    sa.Column(
        "young",
        Hidden("visitor.young", by="id", form="json"),
        comment="Under which age they say they are, never the age itself; and when they said so. None is nothing said.",
    ),
    sa.UniqueConstraint("channel", "address_index"),
    sqlite_autoincrement=True,  # what is still on its way to somebody who was erased is for nobody else
)

consent = sa.Table(
    "consent",
    metadata,
    sa.Column("id", Number, primary_key=True, autoincrement=True),
    sa.Column("person", sa.LargeBinary, nullable=False, comment="A keyed hash of the channel and the address."),
    sa.Column("purpose", sa.String(16), nullable=False),
    sa.Column("given", sa.Boolean, nullable=False, comment="Given, or withdrawn."),
    sa.Column("wording", sa.String(16), nullable=False, comment="The version of the words that they agreed to."),
    sa.Column("language", sa.String(16), nullable=False, comment="In which they read them."),
    sa.Column("channel", sa.String(16), nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.Index("ix_consent_person", "person"),
    sa.Index("ix_consent_at", "at"),
    sqlite_autoincrement=True,
    comment="What was agreed to and taken back, and when: only ever added to, and outlives who it is of.",
)

cleanup = sa.Table(
    "cleanup",
    metadata,
    sa.Column("visitor_id", sa.ForeignKey("visitor.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("upto", Number, nullable=False, comment="The newest message of the outbox that is to go."),
    sa.Column("asked_at", Moment, nullable=False),
    comment="Who wants our messages out of their chat, until it is done.",
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

_WAITING, _SHOWN = sa.text("state IN ('pending', 'sending')"), sa.text("shows")

outbox = sa.Table(
    "outbox",
    metadata,
    sa.Column("id", Number, primary_key=True, autoincrement=True),
    sa.Column("visitor_id", sa.ForeignKey("visitor.id", ondelete="CASCADE"), nullable=False),
    sa.Column("lane", sa.String(8), nullable=False),
    sa.Column("payload", Hidden("outbox.payload", by="visitor_id", form="json"), nullable=False),
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
    sa.Column(
        "shows",
        sa.Boolean,
        nullable=False,
        server_default=sa.text("false"),
        comment="It shows people to somebody of the staff: taken out of their chat in time.",
    ),
    sa.CheckConstraint("state IN ('pending','sending','sent','gone','refused','unknown','expired')", name="state"),
    sa.Index("ix_outbox_visitor_id_id", "visitor_id", "id"),
    sa.Index("ix_outbox_waiting", "not_before", sqlite_where=_WAITING, postgresql_where=_WAITING),
    sa.Index("ix_outbox_shows", "visitor_id", sqlite_where=_SHOWN, postgresql_where=_SHOWN),
    sqlite_autoincrement=True,
)

upload = sa.Table(
    "upload",
    metadata,
    sa.Column("staff_id", sa.ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("id", sa.String(32), primary_key=True, comment="What the page has called it."),
    sa.Column("content", sa.LargeBinary, nullable=False, comment="Encrypted."),
    sa.Column("created_at", Moment, nullable=False),
    sa.Index("ix_upload_created_at", "created_at"),
    comment="What staff have sent to the assistant at the desk in a browser, until it has got where it belongs.",
)

live_card = sa.Table(
    "live_card",
    metadata,
    sa.Column("visitor_id", sa.ForeignKey("visitor.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("door", sa.String(64), primary_key=True, comment="What it shows: the press that opens it."),
    sa.Column("letter_id", Number, nullable=False, comment="The message of the outbox in whose place it is drawn, …"),
    sa.Column("again_id", Number, comment="… and the one that has drawn it there last."),
    sa.Column("shown", sa.String(32), nullable=False, comment="What it shows: another sign, another picture of it."),
    sa.Column("stage", sa.String(24), nullable=False, comment="How far what it shows has come."),
    sa.Column("changed_at", Moment, nullable=False),
    sa.Column("look_at", Moment, nullable=False, comment="When it is looked at again whether it shows what is so."),
    sa.Column("until", Moment, nullable=False, comment="From when on nobody looks any more."),
    sa.Index("ix_live_card_look_at", "look_at"),
    comment="Cards that are drawn again where they stand, while what they show changes by itself.",
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

_MISSED = sa.text("attendance = 'missed' AND NOT told_missed")

visit = sa.Table(
    "visit",
    metadata,
    sa.Column("id", Number, primary_key=True, autoincrement=True),
    sa.Column("ref", sa.String(12), nullable=False, unique=True),
    sa.Column("visitor_id", sa.ForeignKey("visitor.id", ondelete="CASCADE"), nullable=False),
    sa.Column("office", sa.String(24), nullable=False),
    sa.Column("service", Hidden("visit.service", by="ref"), nullable=False),
    sa.Column("consultant", sa.String(40), nullable=False),
    sa.Column("language", sa.String(16)),
    sa.Column("way", sa.String(12), nullable=False),
    sa.Column("care", Hidden("visit.care", by="ref"), nullable=False),
    sa.Column("access", Hidden("visit.access", by="ref"), nullable=False),
    sa.Column("name", Hidden("visit.name", by="ref"), nullable=False),
    sa.Column("phone", Hidden("visit.phone", by="ref"), nullable=False),
    sa.Column("company", Hidden("visit.company", by="ref"), nullable=False),
    sa.Column("starts_at", Moment, nullable=False),
    sa.Column("ends_at", Moment, nullable=False),
    sa.Column("state", sa.String(12), nullable=False),
    sa.Column("sequence", sa.Integer, nullable=False),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("changed_at", Moment, nullable=False),
    sa.Column("cancelled_at", Moment),
    sa.Column("attendance", sa.String(8), comment="What the desk has noted on the day."),
    sa.Column("attended_at", Moment, comment="When that was noted."),
    sa.Column(
        "told_missed",
        sa.Boolean,
        nullable=False,
        server_default=sa.text("false"),
        comment="Whether they were written to.",
    ),
    sa.Column("contact", sa.String(8), comment="How they may be written to about it, if they have chosen."),
    sa.CheckConstraint("state IN ('booked','coming','cancelled')", name="state"),
    sa.CheckConstraint("attendance IN ('arrived','missed')", name="attendance"),
    sa.CheckConstraint("ends_at > starts_at", name="length"),
    sa.Index("ix_visit_visitor_id_starts_at", "visitor_id", "starts_at"),
    sa.Index("ix_visit_starts_at", "starts_at"),
    sa.Index("ix_visit_missed", "attended_at", sqlite_where=_MISSED, postgresql_where=_MISSED),
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
    sqlite_autoincrement=True,
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

former = sa.Table(
    "former",
    metadata,
    sa.Column("visitor_id", sa.ForeignKey("visitor.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("number", Number, primary_key=True, comment="Who they were there. No foreign key: it may be gone first."),
    sa.Column("person", sa.LargeBinary, nullable=False, comment="The same, as the list of the erased would say it."),
    sa.Column("at", Moment, nullable=False),
    comment="Where somebody was before they came back here with a code: to be erased there as well, if they are here.",
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

# --- The consultants' desk -------------------------------------------------------------------------------------------

staff = sa.Table(
    "staff",
    metadata,
    sa.Column("id", Number, primary_key=True, autoincrement=True),
    sa.Column("name", Hidden("staff.name", by="id"), comment="Seen by colleagues only, never by visitors."),
    sa.Column("role", sa.String(12), nullable=False),
    sa.Column("offices", Json, nullable=False, comment="Where they help; an empty list means everywhere."),
    sa.Column("languages", Json, nullable=False, comment="What they speak with visitors."),
    sa.Column("consultant", sa.String(40), comment="Who they are in the timetable, if they receive visits."),
    sa.Column("state", sa.String(8), nullable=False),
    sa.Column("created_at", Moment, nullable=False),
    sa.CheckConstraint("role IN ('consultant','coordinator','owner')", name="role"),
    sa.CheckConstraint("state IN ('invited','active','gone')", name="state"),
)

staff_account = sa.Table(
    "staff_account",
    metadata,
    sa.Column("channel", sa.String(16), primary_key=True),
    sa.Column("address_index", sa.LargeBinary, primary_key=True, comment="The same as the visitor's."),
    sa.Column("address", Hidden("staff_account.address", by="address_index"), nullable=False),
    sa.Column("staff_id", sa.ForeignKey("staff.id", ondelete="CASCADE"), nullable=False),
    sa.Column(
        "away", sa.Boolean, nullable=False, comment="They have left the staff group: no rights until seen there."
    ),
    sa.Column("created_at", Moment, nullable=False),
    sa.Index("ix_staff_account_staff_id", "staff_id"),
)

invitation = sa.Table(
    "invitation",
    metadata,
    sa.Column("digest", sa.String(64), primary_key=True),
    sa.Column("kind", sa.String(8), nullable=False),
    sa.Column("staff_id", sa.ForeignKey("staff.id", ondelete="CASCADE"), nullable=False),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("expires_at", Moment, nullable=False),
    sa.Column("used_at", Moment),
    sa.CheckConstraint("kind IN ('account','link')", name="kind"),
    sa.Index("ix_invitation_staff_id", "staff_id"),
    comment="Single-use codes: one that binds a messenger's account, one that opens the desk in a browser.",
)

desk_session = sa.Table(
    "desk_session",
    metadata,
    sa.Column("digest", sa.String(64), primary_key=True),
    sa.Column("staff_id", sa.ForeignKey("staff.id", ondelete="CASCADE"), nullable=False),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("seen_at", Moment, nullable=False),
    sa.Column("expires_at", Moment, nullable=False),
    sa.Index("ix_desk_session_staff_id", "staff_id"),
)

passkey = sa.Table(
    "passkey",
    metadata,
    sa.Column("id", sa.String(1400), primary_key=True, comment="The credential's id, base64url."),
    sa.Column("staff_id", sa.ForeignKey("staff.id", ondelete="CASCADE"), nullable=False),
    sa.Column("public_key", sa.LargeBinary, nullable=False),
    sa.Column("sign_count", Number, nullable=False),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("used_at", Moment),
    sa.Index("ix_passkey_staff_id", "staff_id"),
)

desk_challenge = sa.Table(
    "desk_challenge",
    metadata,
    sa.Column("digest", sa.String(64), primary_key=True),
    sa.Column("expires_at", Moment, nullable=False),
    comment="What a passkey has to sign, once: known only as a digest, and used up by being looked for.",
)

_OPEN = sa.text("state = 'open'")

cases = sa.Table(
    "cases",  # "case" is a word of SQL's own
    metadata,
    sa.Column("id", Number, primary_key=True, autoincrement=True),
    sa.Column("visitor_id", sa.ForeignKey("visitor.id", ondelete="CASCADE"), nullable=False),
    sa.Column("subject", Hidden("cases.subject", by="visitor_id"), nullable=False),
    sa.Column("of_visit", sa.Boolean, nullable=False, comment="Whether it is about a visit, and of no subject."),
    sa.Column("office", sa.String(24), comment="None where it does not matter."),
    sa.Column("reads", Json, nullable=False, comment="Other languages that the visitor reads."),
    sa.Column("state", sa.String(8), nullable=False),
    sa.Column("holder", sa.ForeignKey("staff.id", ondelete="SET NULL"), comment="Who has taken it."),
    sa.Column("opened_at", Moment, nullable=False),
    sa.Column("taken_at", Moment),
    sa.Column("answered_at", Moment, comment="When it was first answered."),
    sa.Column("closed_at", Moment),
    sa.Column("waiting_since", Moment, comment="Since when the visitor waits for an answer."),
    sa.Column("snoozed_until", Moment),
    sa.Column(
        "raised", sa.Integer, nullable=False, comment="How far this waiting was raised: 0, 1 group, 2 coordinator."
    ),
    sa.Column("told_closed_at", Moment, comment="When the visitor was last told that nobody is at work."),
    sa.Column("delicate", sa.Boolean, nullable=False, comment="Danger was spoken of: no rating is asked for."),
    sa.Column("rating", sa.Integer),
    sa.Column(
        "joined_to",
        sa.ForeignKey("cases.id", ondelete="SET NULL"),
        comment="The older case of the same person that goes on in its place, with all that was said in it.",
    ),
    sa.Column("revision", Number, nullable=False, comment="Grows with everything that its card shows."),
    sa.Column(
        "aged", sa.Integer, nullable=False, comment="For how many steps of this waiting its card was drawn anew."
    ),
    sa.Column("panel", sa.String(8), nullable=False, comment="The keys that its card shows instead of the usual ones."),
    sa.CheckConstraint("state IN ('open','closed')", name="state"),
    sa.CheckConstraint("rating BETWEEN 1 AND 5", name="rating"),
    sa.Index("ix_cases_open", "visitor_id", unique=True, sqlite_where=_OPEN, postgresql_where=_OPEN),
    sa.Index("ix_cases_visitor_id", "visitor_id"),
    sa.Index("ix_cases_closed_at", "closed_at"),
    sqlite_autoincrement=True,
)

_POSTING = sa.text("posting = 'due'")
_DELIVERING = sa.text("delivery = 'waiting'")

case_message = sa.Table(
    "case_message",
    metadata,
    sa.Column("id", Number, primary_key=True, autoincrement=True),
    sa.Column("case_id", sa.ForeignKey("cases.id", ondelete="CASCADE"), nullable=False),
    sa.Column("author", sa.String(8), nullable=False),
    sa.Column("staff_id", sa.ForeignKey("staff.id", ondelete="SET NULL")),
    sa.Column("words", Hidden("case_message.words", by="case_id"), comment="None where nobody has said anything: …"),
    sa.Column("event", sa.String(80), comment="… then it is what has happened, in a word of ours."),
    sa.Column("kind", sa.String(12), nullable=False),
    sa.Column("file_id", sa.ForeignKey("stored_file.id", ondelete="SET NULL")),
    sa.Column(
        "place", Hidden("case_message.place", by="case_id", form="json"), comment="Latitude and longitude, WGS 84."
    ),
    sa.Column("album", sa.String(64), comment="What was sent together, in the channel's words."),
    sa.Column("answers", Number, comment="The message of this case that it answers."),
    sa.Column("remote", sa.String(64), comment="The visitor's channel's id of it."),
    sa.Column("letter_id", Number, comment="The first of the outbox's messages that carry it to the visitor, …"),
    sa.Column("last_letter_id", Number, comment="… and the last."),
    sa.Column("delivery", sa.String(8), nullable=False),
    sa.Column(
        "covered",
        sa.Boolean,
        nullable=False,
        server_default=sa.text("false"),
        comment="Its visitor was only told that there is something to read.",
    ),
    sa.Column("posting", sa.String(8), nullable=False, comment="Whether it has still to be shown in the staff group."),
    sa.Column("at", Moment, nullable=False),
    sa.Column("edited_at", Moment),
    sa.CheckConstraint("author IN ('visitor','staff','note','event')", name="author"),
    sa.CheckConstraint(
        "delivery IN ('none','held','waiting','sent','gone','refused','unknown','expired')", name="delivery"
    ),
    sa.CheckConstraint("posting IN ('none','due','done')", name="posting"),
    sa.Index("ix_case_message_case_id_id", "case_id", "id"),
    sa.Index("ix_case_message_posting", "case_id", sqlite_where=_POSTING, postgresql_where=_POSTING),
    sa.Index("ix_case_message_delivering", "last_letter_id", sqlite_where=_DELIVERING, postgresql_where=_DELIVERING),
    sqlite_autoincrement=True,
)

stored_file = sa.Table(
    "stored_file",
    metadata,
    sa.Column("id", Number, primary_key=True, autoincrement=True),
    sa.Column("case_id", sa.ForeignKey("cases.id", ondelete="CASCADE"), nullable=False),
    sa.Column("name", Hidden("stored_file.name", by="case_id"), nullable=False),
    sa.Column("type", sa.String(80), nullable=False),
    sa.Column("size", Number, nullable=False, comment="In bytes, as far as it is known."),
    sa.Column("source", sa.String(16), nullable=False, comment="Which channel keeps it, or 'here'."),
    sa.Column("ref", Hidden("stored_file.ref", by="case_id"), nullable=False, comment="What that channel calls it."),
    sa.Column("content", sa.LargeBinary, comment="Encrypted; only of files that are kept here."),
    sa.Column("upload", sa.String(80), comment="What its sender calls it, so that it is kept once."),
    sa.Column("sealed_in", Number, comment="The case in which its contents were encrypted, where that is another."),
    sa.Column("created_at", Moment, nullable=False),
    sa.UniqueConstraint("case_id", "upload"),
    sa.Index("ix_stored_file_case_id", "case_id"),
    sqlite_autoincrement=True,
)

seal = sa.Table(
    "seal",
    metadata,
    sa.Column("name", sa.String(16), primary_key=True),
    sa.Column("proof", sa.LargeBinary, nullable=False, comment="Something known, encrypted with that key."),
    sa.Column("created_at", Moment, nullable=False),
    comment="The keys that contents of files are encrypted with, by a name that tells nothing of them.",
)

case_copy = sa.Table(
    "case_copy",
    metadata,
    sa.Column("message_id", sa.ForeignKey("case_message.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("chat", sa.String(32), primary_key=True),
    sa.Column("remote", sa.String(64), primary_key=True),
    sa.Column("at", Moment, nullable=False),
    sa.Column("ours", sa.Boolean, nullable=False, comment="Whether the bot wrote it, and so can edit it."),
    sa.Column("deleted_at", Moment),
    sa.Column("marked_at", Moment, comment="When it was marked there that it has arrived at the visitor."),
    sa.Index("ix_case_copy_chat_remote", "chat", "remote"),
    sa.Index("ix_case_copy_at", "at"),
    comment="Which message of a staff group shows which message of a case: all that answers are routed by.",
)

topic = sa.Table(
    "topic",
    metadata,
    sa.Column("id", Number, primary_key=True, autoincrement=True),
    sa.Column("case_id", sa.ForeignKey("cases.id", ondelete="CASCADE"), nullable=False),
    sa.Column("chat", sa.String(32), nullable=False),
    sa.Column("thread", sa.String(32), nullable=False),
    sa.Column("header", sa.String(64), comment="The message that is the case's card."),
    sa.Column("revision", Number, nullable=False, comment="The case's revision that the card shows."),
    sa.Column("title", Hidden("topic.title", by="case_id"), nullable=False),
    sa.Column("state", sa.String(8), nullable=False),
    sa.Column("made_at", Moment, nullable=False),
    sa.Column("doubtful_at", Moment, comment="Since when something may stand in it whose number nobody knows."),
    sa.CheckConstraint("state IN ('open','closed','lost')", name="state"),
    sa.UniqueConstraint("chat", "thread"),
    sa.Index("ix_topic_case_id", "case_id"),
    sqlite_autoincrement=True,
)

staff_group = sa.Table(
    "staff_group",
    metadata,
    sa.Column("chat", sa.String(32), primary_key=True, comment="As the configuration calls it."),
    sa.Column("present", sa.String(32), nullable=False, comment="What the messenger calls it now: groups may move."),
    sa.Column("owner", sa.String(32), nullable=False, comment="The process that writes there."),
    sa.Column("leased_until", Moment, nullable=False),
    comment="The groups in which staff work: one process at a time writes to each, for its messages are counted.",
)

_TO_POST = sa.text("state = 'due'")

group_post = sa.Table(
    "group_post",
    metadata,
    sa.Column("id", Number, primary_key=True, autoincrement=True),
    sa.Column("kind", sa.String(12), nullable=False),
    sa.Column("office", sa.String(24)),
    sa.Column("case_id", sa.ForeignKey("cases.id", ondelete="CASCADE")),
    sa.Column("visit_id", sa.ForeignKey("visit.id", ondelete="CASCADE")),
    sa.Column("facts", Json, nullable=False, comment="What it tells besides, in ids and times; nothing personal."),
    sa.Column("urgency", sa.Integer, nullable=False, comment="0 is the most urgent."),
    sa.Column("due_at", Moment, nullable=False),
    sa.Column("expires_at", Moment, nullable=False),
    sa.Column("state", sa.String(8), nullable=False),
    sa.Column("chat", sa.String(32)),
    sa.Column("remote", sa.String(64)),
    sa.Column("posted_at", Moment),
    sa.Column("revision", sa.Integer, nullable=False, comment="How often what it tells of has changed, …"),
    sa.Column("shown", sa.Integer, nullable=False, comment="… and as of which of these it was drawn."),
    sa.Column("key", sa.String(64), unique=True, comment="What must not be told twice, where there is such a thing."),
    sa.CheckConstraint("state IN ('due','posted','dropped','deleted')", name="state"),
    sa.Index("ix_group_post_due", "due_at", sqlite_where=_TO_POST, postgresql_where=_TO_POST),
    sqlite_autoincrement=True,
    comment="What a staff group is told outside the topics of cases: the day's visits, changes of today, alarms.",
)

canned = sa.Table(
    "canned",
    metadata,
    sa.Column("id", Number, primary_key=True, autoincrement=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("created_at", Moment, nullable=False),
    sqlite_autoincrement=True,
    comment="Ready-made replies: written once per language, picked in the consultant's and sent in the visitor's.",
)

canned_text = sa.Table(
    "canned_text",
    metadata,
    sa.Column("canned_id", sa.ForeignKey("canned.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("language", sa.String(16), primary_key=True),
    sa.Column("title", sa.String(60), nullable=False),
    sa.Column("words", sa.Text, nullable=False),
    sa.Column("changed_at", Moment, nullable=False),
)

audit = sa.Table(
    "audit",
    metadata,
    sa.Column("id", Number, primary_key=True, autoincrement=True),
    sa.Column("at", Moment, nullable=False),
    sa.Column("staff_id", Number, comment="No foreign key: it outlives the roster."),
    sa.Column("act", sa.String(24), nullable=False),
    sa.Column("object", sa.String(40), nullable=False),
    sa.Index("ix_audit_at", "at"),
    comment="Who has done what to what, and when; never what was in it.",
)

walk_in = sa.Table(
    "walk_in",
    metadata,
    sa.Column("id", Number, primary_key=True, autoincrement=True),
    sa.Column("office", sa.String(24), nullable=False),
    sa.Column("service", sa.String(24), nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.Column("staff_id", sa.ForeignKey("staff.id", ondelete="SET NULL")),
    sa.Index("ix_walk_in_at", "at"),
    comment="Somebody who came without a booking: counted, and nothing else is known.",
)

proposal = sa.Table(
    "proposal",
    metadata,
    sa.Column("visit_id", sa.ForeignKey("visit.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("consultant", sa.String(40), comment="Who could receive them at the same time; their cells are held."),
    sa.Column("instead_of", sa.String(40), nullable=False, comment="Who cannot be there, …"),
    sa.Column("starts_at", Moment, nullable=False, comment="… at the time of then."),
    sa.Column("decided", sa.String(12), comment="What the visitor has decided; kept for whoever had to ask."),
    sa.Column("made_at", Moment, nullable=False),
    sa.Column("made_by", sa.ForeignKey("staff.id", ondelete="SET NULL")),
    sa.CheckConstraint("decided IN ('kept','moved','cancelled')", name="decided"),
    sa.Index("ix_proposal_instead_of", "instead_of", "starts_at"),
    comment="A visit whose consultant cannot be there: offered to its visitor, who alone moves it.",
)

# --- What is counted and what is made for staff ----------------------------------------------------------------------

tally = sa.Table(
    "tally",
    metadata,
    sa.Column("month", sa.Date, primary_key=True, comment="Its first day, on the centre's wall."),
    sa.Column("what", sa.String(16), primary_key=True),
    sa.Column("office", sa.String(24), primary_key=True, comment="Empty where there is none."),
    sa.Column("service", sa.String(24), primary_key=True, comment="Or what a case or an event is about."),
    sa.Column("language", sa.String(16), primary_key=True),
    sa.Column("count", Number, nullable=False),
    sa.Column("forgotten", Number, nullable=False, comment="How many of them were counted of rows that are gone."),
    comment="Numbers for the project's reports, taken before anything is forgotten; nobody can be found in them.",
)

example = sa.Table(
    "example",
    metadata,
    sa.Column(
        "number",
        Number,
        primary_key=True,
        autoincrement=False,
        comment="Of the case that began with these words. No foreign key: it may be gone first.",
    ),
    sa.Column("visitor_id", sa.ForeignKey("visitor.id", ondelete="CASCADE"), nullable=False, index=True),
    sa.Column("language", sa.String(16), comment="What the visitor had chosen."),
    sa.Column("words", Hidden("example.words", by="number"), nullable=False, comment="Redacted."),
    sa.Column("read_as", Hidden("example.read_as", by="number"), nullable=False, comment="A word of ours."),
    sa.Column("meant", Hidden("example.meant", by="number"), nullable=False, comment="What it is, as staff say."),
    sa.Column("at", Moment, nullable=False),
    comment="What people's first words were read as and what they meant: for review, before anything learns from them.",
)

wish_count = sa.Table(
    "wish_count",
    metadata,
    sa.Column("month", sa.Date, primary_key=True, comment="Its first day, on the centre's wall."),
    sa.Column("outcome", sa.String(12), primary_key=True),
    sa.Column("about", sa.String(32), primary_key=True, comment="A word of ours for what is asked for."),
    sa.Column("office", sa.String(24), primary_key=True, comment="Empty where no town is known."),
    sa.Column("language", sa.String(16), primary_key=True),
    sa.Column("count", Number, nullable=False),
    comment="How often people asked for what in their own words, and what became of it; nobody can be found in it.",
)

_TO_MAKE = sa.text("state = 'due'")

export = sa.Table(
    "export",
    metadata,
    sa.Column("id", Number, primary_key=True, autoincrement=True),
    sa.Column("visitor_id", sa.ForeignKey("visitor.id", ondelete="CASCADE"), nullable=False),
    sa.Column("staff_id", sa.ForeignKey("staff.id", ondelete="CASCADE"), comment="None: a visitor's own data."),
    sa.Column("kind", sa.String(16), nullable=False),
    sa.Column("facts", Json, nullable=False, comment="Of what: ids and days."),
    sa.Column("state", sa.String(8), nullable=False),
    sa.Column("attempts", sa.Integer, nullable=False, comment="How often it was begun, …"),
    sa.Column("leased_until", Moment, comment="… and until when nobody else begins it."),
    sa.Column("created_at", Moment, nullable=False),
    sa.CheckConstraint("state IN ('due','made','failed')", name="state"),
    sa.Index("ix_export_due", "id", sqlite_where=_TO_MAKE, postgresql_where=_TO_MAKE),
    sqlite_autoincrement=True,
    comment="What was asked to be made: lists, reports, pictures, and people's own data; it takes longer than a turn.",
)

# --- Erasing ---------------------------------------------------------------------------------------------------------

erased = sa.Table(
    "erased",
    metadata,
    sa.Column("person", sa.LargeBinary, primary_key=True, comment="A keyed hash of their channel and address."),
    sa.Column("at", Moment, nullable=False),
    sa.Index("ix_erased_at", "at"),
    comment="Who was erased: so that a backup of before does not bring them back. Nothing else is kept of them.",
)

restraint = sa.Table(
    "restraint",
    metadata,
    sa.Column("id", Number, primary_key=True, autoincrement=True),
    sa.Column(
        "person",
        sa.LargeBinary,
        nullable=False,
        comment="A keyed hash of their channel and address, or of the visit's reference.",
    ),
    sa.Column("what", sa.String(8), nullable=False),
    sa.Column("at", Moment, nullable=False, comment="Since when."),
    sa.CheckConstraint("what IN ('news','discreet','silent')", name="what"),
    sa.UniqueConstraint("person", "what"),
    sa.Index("ix_restraint_at", "at"),
    sqlite_autoincrement=True,
    comment="What people have said that they do not want: so that a backup of before does not bring it back.",
)

group_remain = sa.Table(
    "group_remain",
    metadata,
    sa.Column("id", Number, primary_key=True, autoincrement=True),
    sa.Column("chat", sa.String(32), nullable=False),
    sa.Column("thread", sa.String(32), comment="The topic, where all of it has to go."),
    sa.Column("remote", sa.String(64), comment="The message, where it is one."),
    sa.Column("at", Moment, nullable=False, comment="Since when it stands there."),
    sa.CheckConstraint("(thread IS NULL) <> (remote IS NULL)", name="one"),
    sa.Index("ix_group_remain_chat", "chat"),
    sqlite_autoincrement=True,
    comment="What still stands in staff groups of people who were erased, until it is deleted there.",
)

chat_remain = sa.Table(
    "chat_remain",
    metadata,
    sa.Column("id", Number, primary_key=True, autoincrement=True),
    sa.Column("channel", sa.String(16), nullable=False),
    sa.Column("place", sa.LargeBinary, nullable=False, comment="Which chat and which messages, encrypted."),
    sa.Column("until", Moment, nullable=False, comment="From when on the channel deletes none of them any more."),
    sa.Column("look_at", Moment, nullable=False, comment="When it is tried (again)."),
    sa.Index("ix_chat_remain_look_at", "look_at"),
    sqlite_autoincrement=True,
    comment="What still stands in the own chats of people who were erased, until it is deleted there.",
)
