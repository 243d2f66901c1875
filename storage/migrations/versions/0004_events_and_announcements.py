"""Events and who takes part, visits watched for an earlier time, announcements and what became of them, numbers."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

Number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Json = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")
Moment = sa.DateTime(timezone=True)

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "lease",
        sa.Column("name", sa.String(length=24), nullable=False),
        sa.Column("owner", sa.String(length=32), nullable=False),
        sa.Column("until", Moment, nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_lease")),
        comment="What one process at a time does for all.",
    )
    op.create_table(
        "tally",
        sa.Column("month", sa.Date(), nullable=False, comment="Its first day, on the centre's wall."),
        sa.Column("what", sa.String(length=16), nullable=False),
        sa.Column("office", sa.String(length=24), nullable=False, comment="Empty where there is none."),
        sa.Column("service", sa.String(length=24), nullable=False, comment="Or what a case or an event is about."),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("count", Number, nullable=False),
        sa.Column("forgotten", Number, nullable=False, comment="How many of them were counted of rows that are gone."),
        sa.PrimaryKeyConstraint("month", "what", "office", "service", "language", name=op.f("pk_tally")),
        comment="Numbers for the project's reports, taken before anything is forgotten; nobody can be found in them.",
    )
    op.create_table(
        "announcement",
        sa.Column("id", Number, autoincrement=True, nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column(
            "original", sa.String(length=16), nullable=False, comment="The language in which it is written first."
        ),
        sa.Column("wanted", Json, nullable=False, comment="Who it is for: see `storage.newswork.Wanted`."),
        sa.Column("urgent", sa.Boolean(), nullable=False, comment="Quiet hours do not hold it back."),
        sa.Column("button", Json, nullable=True, comment="What its button opens: a door of ours, or an https address."),
        sa.Column("send_at", Moment, nullable=True, comment="Not before; None is at once."),
        sa.Column("size", sa.Integer(), nullable=True, comment="How many people it was confirmed for."),
        sa.Column(
            "why", sa.String(length=16), nullable=False, comment="Why it was paused or stopped, if not by somebody."
        ),
        sa.Column(
            "corrects",
            Number,
            nullable=True,
            comment="The announcement that this one is a correction or retraction of.",
        ),
        sa.Column(
            "revision", sa.Integer(), nullable=False, comment="Grows with every change of what is said, and to whom."
        ),
        sa.Column("created_by", Number, nullable=True),
        sa.Column("confirmed_by", Number, nullable=True),
        sa.Column("approved_by", Number, nullable=True),
        sa.Column("created_at", Moment, nullable=False),
        sa.Column("changed_at", Moment, nullable=False),
        sa.Column("started_at", Moment, nullable=True),
        sa.Column("ended_at", Moment, nullable=True),
        sa.Column("report", Json, nullable=True, comment="How it ended, once it is forgotten whom it was for."),
        sa.CheckConstraint("kind IN ('news','correction','retraction')", name=op.f("ck_announcement_kind")),
        sa.CheckConstraint(
            "state IN ('draft','approval','scheduled','sending','paused','done','stopped','withdrawn')",
            name=op.f("ck_announcement_state"),
        ),
        sa.ForeignKeyConstraint(
            ["approved_by"], ["staff.id"], name=op.f("fk_announcement_approved_by"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["confirmed_by"], ["staff.id"], name=op.f("fk_announcement_confirmed_by"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["created_by"], ["staff.id"], name=op.f("fk_announcement_created_by"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_announcement")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_announcement_corrects", "announcement", ["corrects"], unique=False)
    op.create_table(
        "event",
        sa.Column("id", Number, autoincrement=True, nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("topic", sa.String(length=24), nullable=False),
        sa.Column("office", sa.String(length=24), nullable=True, comment="None is online."),
        sa.Column("languages", Json, nullable=False, comment="What is spoken there."),
        sa.Column(
            "level", sa.String(length=8), nullable=False, comment="Of a course, as in A1; empty where there is none."
        ),
        sa.Column("audiences", Json, nullable=False, comment="Who may come; an empty list means everybody."),
        sa.Column("places", sa.Integer(), nullable=True, comment="None is as many as come."),
        sa.Column("taken", sa.Integer(), nullable=False, comment="Places that somebody has or is being offered."),
        sa.Column("companions", sa.Integer(), nullable=False, comment="How many each may bring along."),
        sa.Column("closes_at", Moment, nullable=True, comment="Until when people may join; None is until it begins."),
        sa.Column(
            "place", sa.String(length=200), nullable=False, comment="A room, or another address than the office's."
        ),
        sa.Column(
            "link",
            sa.String(length=500),
            nullable=False,
            comment="Where it is held online: for those alone who joined.",
        ),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("series", Number, nullable=True, comment="The first event of the series that it belongs to."),
        sa.Column(
            "original",
            sa.String(length=16),
            nullable=False,
            comment="The language in which its words are written first.",
        ),
        sa.Column("sequence", sa.Integer(), nullable=False, comment="The SEQUENCE of its calendar entry."),
        sa.Column("revision", sa.Integer(), nullable=False, comment="Grows with every change."),
        sa.Column("news", sa.Integer(), nullable=False, comment="Grows with what those who joined must hear of."),
        sa.Column("news_kind", sa.String(length=12), nullable=False, comment="What the newest of these is."),
        sa.Column("starts_at", Moment, nullable=False, comment="When its first session begins, …"),
        sa.Column("ends_at", Moment, nullable=False, comment="… and its last one ends."),
        sa.Column("created_at", Moment, nullable=False),
        sa.Column("changed_at", Moment, nullable=False),
        sa.Column("published_at", Moment, nullable=True),
        sa.CheckConstraint("kind IN ('workshop','meeting','webinar','course')", name=op.f("ck_event_kind")),
        sa.CheckConstraint("state IN ('draft','published','cancelled')", name=op.f("ck_event_state")),
        sa.CheckConstraint("ends_at > starts_at", name=op.f("ck_event_length")),
        sa.CheckConstraint("taken >= 0 AND (places IS NULL OR taken <= places)", name=op.f("ck_event_places")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_event_series", "event", ["series"], unique=False)
    op.create_index("ix_event_state_ends_at", "event", ["state", "ends_at"], unique=False)
    op.create_table(
        "export",
        sa.Column("id", Number, autoincrement=True, nullable=False),
        sa.Column("visitor_id", Number, nullable=False),
        sa.Column("staff_id", Number, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("facts", Json, nullable=False, comment="Of what: ids and days."),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False, comment="How often it was begun, …"),
        sa.Column("leased_until", Moment, nullable=True, comment="… and until when nobody else begins it."),
        sa.Column("created_at", Moment, nullable=False),
        sa.CheckConstraint("state IN ('due','made','failed')", name=op.f("ck_export_state")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_export_staff_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["visitor_id"], ["visitor.id"], name=op.f("fk_export_visitor_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_export")),
        comment="What staff have asked to be made: lists, reports and pictures, which take longer than a turn may.",
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_export_due",
        "export",
        ["id"],
        unique=False,
        sqlite_where=sa.text("state = 'due'"),
        postgresql_where=sa.text("state = 'due'"),
    )
    op.create_table(
        "interest",
        sa.Column("visitor_id", Number, nullable=False),
        sa.Column("agreed_at", Moment, nullable=False),
        sa.Column(
            "wording", sa.String(length=16), nullable=False, comment="The version of the words that they agreed to."
        ),
        sa.Column("withdrawn_at", Moment, nullable=True, comment="Since when they want none any more."),
        sa.Column("audience", sa.String(length=12), nullable=False),
        sa.Column("topics", Json, nullable=False, comment="An empty list means all."),
        sa.Column("towns", Json, nullable=False, comment="Offices, and 'online'; an empty list means all."),
        sa.Column("often", sa.String(length=8), nullable=False),
        sa.Column("last_at", Moment, nullable=True, comment="When an announcement was sent to them last."),
        sa.CheckConstraint("audience IN ('migrant','employer','institution')", name=op.f("ck_interest_audience")),
        sa.CheckConstraint("often IN ('each','weekly')", name=op.f("ck_interest_often")),
        sa.ForeignKeyConstraint(
            ["visitor_id"], ["visitor.id"], name=op.f("fk_interest_visitor_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("visitor_id", name=op.f("pk_interest")),
        comment="Who has said yes to announcements, and to which: nobody else is ever sent one.",
    )
    op.create_table(
        "announcement_picture",
        sa.Column("announcement_id", Number, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("type", sa.String(length=40), nullable=False),
        sa.Column(
            "remote", sa.String(length=200), nullable=False, comment="What Telegram calls it, once it was uploaded."
        ),
        sa.ForeignKeyConstraint(
            ["announcement_id"],
            ["announcement.id"],
            name=op.f("fk_announcement_picture_announcement_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("announcement_id", name=op.f("pk_announcement_picture")),
    )
    op.create_table(
        "announcement_text",
        sa.Column("announcement_id", Number, nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column(
            "button", sa.String(length=30), nullable=False, comment="What its button says; empty where it has none."
        ),
        sa.Column("changed_at", Moment, nullable=False),
        sa.ForeignKeyConstraint(
            ["announcement_id"],
            ["announcement.id"],
            name=op.f("fk_announcement_text_announcement_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("announcement_id", "language", name=op.f("pk_announcement_text")),
    )
    op.create_table(
        "enrolment",
        sa.Column("id", Number, autoincrement=True, nullable=False),
        sa.Column("ref", sa.String(length=12), nullable=False, comment="What the ticket says."),
        sa.Column("event_id", Number, nullable=False),
        sa.Column("visitor_id", Number, nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False, comment="Theirs and those of whom they bring along."),
        sa.Column(
            "queued_at", Moment, nullable=True, comment="Since when they are in line; then the lower id goes first."
        ),
        sa.Column(
            "offer_until", Moment, nullable=True, comment="Until when the place that has become free is kept for them."
        ),
        sa.Column("coming", sa.Boolean(), nullable=True, comment="What they have said in answer to a reminder."),
        sa.Column("sequence", sa.Integer(), nullable=False, comment="How often their own entry has changed."),
        sa.Column("news", sa.Integer(), nullable=False, comment="Which of the event's news they were told last."),
        sa.Column(
            "knows",
            Json,
            nullable=True,
            comment="The sessions as they were told last: of each its number, start and end.",
        ),
        sa.Column("asked", sa.Boolean(), nullable=False, comment="Whether they were asked how it was."),
        sa.Column("rating", sa.Integer(), nullable=True),
        sa.Column("created_at", Moment, nullable=False),
        sa.Column("changed_at", Moment, nullable=False),
        sa.CheckConstraint(
            "state IN ('joined','waiting','offered','left','missed-offer')", name=op.f("ck_enrolment_state")
        ),
        sa.CheckConstraint("rating BETWEEN 1 AND 5", name=op.f("ck_enrolment_rating")),
        sa.CheckConstraint("seats > 0", name=op.f("ck_enrolment_seats")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_enrolment_event_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["visitor_id"], ["visitor.id"], name=op.f("fk_enrolment_visitor_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enrolment")),
        sa.UniqueConstraint("event_id", "visitor_id", name=op.f("uq_enrolment_event_id_visitor_id")),
        sa.UniqueConstraint("ref", name=op.f("uq_enrolment_ref")),
        comment="A person and an event: they take part, wait in line, are offered a place, or have left.",
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_enrolment_line",
        "enrolment",
        ["event_id", "queued_at", "id"],
        unique=False,
        sqlite_where=sa.text("state IN ('waiting', 'offered')"),
        postgresql_where=sa.text("state IN ('waiting', 'offered')"),
    )
    op.create_index(
        "ix_enrolment_to_ask",
        "enrolment",
        ["event_id"],
        unique=False,
        sqlite_where=sa.text("state = 'joined' AND NOT asked"),
        postgresql_where=sa.text("state = 'joined' AND NOT asked"),
    )
    op.create_index("ix_enrolment_visitor_id", "enrolment", ["visitor_id"], unique=False)
    op.create_table(
        "event_session",
        sa.Column("event_id", Number, nullable=False),
        sa.Column(
            "number", sa.Integer(), nullable=False, comment="From 1; a number is never given to another session."
        ),
        sa.Column("starts_at", Moment, nullable=False),
        sa.Column("ends_at", Moment, nullable=False),
        sa.CheckConstraint("ends_at > starts_at", name=op.f("ck_event_session_length")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_session_event_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("event_id", "number", name=op.f("pk_event_session")),
    )
    op.create_index("ix_event_session_starts_at", "event_session", ["starts_at"], unique=False)
    op.create_table(
        "event_text",
        sa.Column("event_id", Number, nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("title", sa.String(length=100), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("changed_at", Moment, nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_text_event_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("event_id", "language", name=op.f("pk_event_text")),
    )
    op.create_table(
        "upload",
        sa.Column("staff_id", Number, nullable=False),
        sa.Column("id", sa.String(length=32), nullable=False, comment="What the page has called it."),
        sa.Column("content", sa.LargeBinary(), nullable=False, comment="Encrypted."),
        sa.Column("created_at", Moment, nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_upload_staff_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("staff_id", "id", name=op.f("pk_upload")),
        comment="What staff have sent to the assistant at the desk in a browser, until it has got where it belongs.",
    )
    op.create_index("ix_upload_created_at", "upload", ["created_at"], unique=False)
    op.create_table(
        "live_card",
        sa.Column("visitor_id", Number, nullable=False),
        sa.Column("door", sa.String(length=64), nullable=False, comment="What it shows: the press that opens it."),
        sa.Column(
            "letter_id", Number, nullable=False, comment="The message of the outbox in whose place it is drawn, …"
        ),
        sa.Column("again_id", Number, nullable=True, comment="… and the one that has drawn it there last."),
        sa.Column(
            "shown", sa.String(length=32), nullable=False, comment="What it shows: another sign, another picture of it."
        ),
        sa.Column("stage", sa.String(length=24), nullable=False, comment="How far what it shows has come."),
        sa.Column("changed_at", Moment, nullable=False),
        sa.Column("look_at", Moment, nullable=False, comment="When it is looked at again whether it shows what is so."),
        sa.Column("until", Moment, nullable=False, comment="From when on nobody looks any more."),
        sa.ForeignKeyConstraint(
            ["visitor_id"], ["visitor.id"], name=op.f("fk_live_card_visitor_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("visitor_id", "door", name=op.f("pk_live_card")),
        comment="Cards that are drawn again where they stand, while what they show changes by itself.",
    )
    op.create_index("ix_live_card_look_at", "live_card", ["look_at"], unique=False)
    op.create_table(
        "recipient",
        sa.Column("announcement_id", Number, nullable=False),
        sa.Column("visitor_id", Number, nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False, comment="In which of its languages they get it."),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column(
            "why", sa.String(length=16), nullable=False, comment="Why it was skipped or has failed; empty otherwise."
        ),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("not_before", Moment, nullable=True, comment="None is as soon as it is their turn."),
        sa.Column("lease_owner", sa.String(length=32), nullable=True),
        sa.Column("lease_until", Moment, nullable=True),
        sa.Column(
            "message",
            sa.String(length=64),
            nullable=True,
            comment="The channel's id of it; while it waits, of what it replaces.",
        ),
        sa.Column("settled_at", Moment, nullable=True),
        sa.CheckConstraint(
            "state IN ('pending','sending','sent','blocked','failed','skipped','unknown')",
            name=op.f("ck_recipient_state"),
        ),
        sa.ForeignKeyConstraint(
            ["announcement_id"], ["announcement.id"], name=op.f("fk_recipient_announcement_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["visitor_id"], ["visitor.id"], name=op.f("fk_recipient_visitor_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("announcement_id", "visitor_id", name=op.f("pk_recipient")),
        comment="One row for each person of an announcement: fixed when it was confirmed.",
    )
    op.create_index(
        "ix_recipient_sending",
        "recipient",
        ["lease_until"],
        unique=False,
        sqlite_where=sa.text("state = 'sending'"),
        postgresql_where=sa.text("state = 'sending'"),
    )
    op.create_index("ix_recipient_visitor_id", "recipient", ["visitor_id"], unique=False)
    op.create_index(
        "ix_recipient_waiting",
        "recipient",
        ["announcement_id", "channel", "language", "visitor_id"],
        unique=False,
        sqlite_where=sa.text("state IN ('pending', 'sending')"),
        postgresql_where=sa.text("state IN ('pending', 'sending')"),
    )
    op.create_table(
        "watch",
        sa.Column("visit_id", Number, nullable=False),
        sa.Column("anywhere", sa.Boolean(), nullable=False, comment="In any office, or only in that of the visit."),
        sa.Column("since", Moment, nullable=False, comment="Their place in line; then the lower id goes first."),
        sa.Column("consultant", sa.String(length=40), nullable=True, comment="Who is held for them, …"),
        sa.Column("office", sa.String(length=24), nullable=True, comment="… where, …"),
        sa.Column("starts_at", Moment, nullable=True, comment="… at what time, …"),
        sa.Column(
            "offer_until", Moment, nullable=True, comment="… and until when. None of these while nothing is offered."
        ),
        sa.Column("known", Json, nullable=False, comment="What was free when they asked and still is, in runs."),
        sa.Column("declined", Json, nullable=False, comment="What they were offered and did not take."),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_watch_visit_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("visit_id", name=op.f("pk_watch")),
        comment="A visit whose person wants an earlier time, should one become free.",
    )
    op.create_index("ix_watch_since", "watch", ["since"], unique=False)
    op.create_table(
        "event_attendance",
        sa.Column("enrolment_id", Number, nullable=False),
        sa.Column("session", sa.Integer(), nullable=False),
        sa.Column("came", sa.Boolean(), nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.ForeignKeyConstraint(
            ["enrolment_id"], ["enrolment.id"], name=op.f("fk_event_attendance_enrolment_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("enrolment_id", "session", name=op.f("pk_event_attendance")),
    )
    op.create_table(
        "event_reminder",
        sa.Column("id", Number, autoincrement=True, nullable=False),
        sa.Column("enrolment_id", Number, nullable=False),
        sa.Column("session", sa.Integer(), nullable=False),
        sa.Column("before_minutes", sa.Integer(), nullable=False),
        sa.Column("due_at", Moment, nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.CheckConstraint("state IN ('pending','sent','dropped')", name=op.f("ck_event_reminder_state")),
        sa.ForeignKeyConstraint(
            ["enrolment_id"], ["enrolment.id"], name=op.f("fk_event_reminder_enrolment_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_reminder")),
    )
    op.create_index(
        "ix_event_reminder_due_at",
        "event_reminder",
        ["due_at"],
        unique=False,
        sqlite_where=sa.text("state = 'pending'"),
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.create_index("ix_event_reminder_enrolment_id", "event_reminder", ["enrolment_id"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_event_reminder_enrolment_id", table_name="event_reminder")
    op.drop_index(
        "ix_event_reminder_due_at",
        table_name="event_reminder",
        sqlite_where=sa.text("state = 'pending'"),
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.drop_table("event_reminder")
    op.drop_table("event_attendance")
    op.drop_index("ix_watch_since", table_name="watch")
    op.drop_table("watch")
    op.drop_index(
        "ix_recipient_waiting",
        table_name="recipient",
        sqlite_where=sa.text("state IN ('pending', 'sending')"),
        postgresql_where=sa.text("state IN ('pending', 'sending')"),
    )
    op.drop_index("ix_recipient_visitor_id", table_name="recipient")
    op.drop_index(
        "ix_recipient_sending",
        table_name="recipient",
        sqlite_where=sa.text("state = 'sending'"),
        postgresql_where=sa.text("state = 'sending'"),
    )
    op.drop_table("recipient")
    op.drop_index("ix_upload_created_at", table_name="upload")
    op.drop_table("upload")
    op.drop_index("ix_live_card_look_at", table_name="live_card")
    op.drop_table("live_card")
    op.drop_table("event_text")
    op.drop_index("ix_event_session_starts_at", table_name="event_session")
    op.drop_table("event_session")
    op.drop_index("ix_enrolment_visitor_id", table_name="enrolment")
    op.drop_index(
        "ix_enrolment_to_ask",
        table_name="enrolment",
        sqlite_where=sa.text("state = 'joined' AND NOT asked"),
        postgresql_where=sa.text("state = 'joined' AND NOT asked"),
    )
    op.drop_index(
        "ix_enrolment_line",
        table_name="enrolment",
        sqlite_where=sa.text("state IN ('waiting', 'offered')"),
        postgresql_where=sa.text("state IN ('waiting', 'offered')"),
    )
    op.drop_table("enrolment")
    op.drop_table("announcement_text")
    op.drop_table("announcement_picture")
    op.drop_table("interest")
    op.drop_index(
        "ix_export_due",
        table_name="export",
        sqlite_where=sa.text("state = 'due'"),
        postgresql_where=sa.text("state = 'due'"),
    )
    op.drop_table("export")
    op.drop_index("ix_event_state_ends_at", table_name="event")
    op.drop_index("ix_event_series", table_name="event")
    op.drop_table("event")
    op.drop_index("ix_announcement_corrects", table_name="announcement")
    op.drop_table("announcement")
    op.drop_table("tally")
    op.drop_table("lease")
