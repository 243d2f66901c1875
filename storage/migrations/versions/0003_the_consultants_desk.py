"""The consultants' desk: staff, cases and their messages, staff groups, canned replies, what was done by whom."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

Number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Json = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")
Moment = sa.DateTime(timezone=True)

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "audit",
        sa.Column("id", Number, autoincrement=True, nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.Column("staff_id", Number, nullable=True, comment="No foreign key: it outlives the roster."),
        sa.Column("act", sa.String(length=24), nullable=False),
        sa.Column("object", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
        comment="Who has done what to what, and when; never what was in it.",
    )
    op.create_index("ix_audit_at", "audit", ["at"], unique=False)
    op.create_table(
        "canned",
        sa.Column("id", Number, autoincrement=True, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("created_at", Moment, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_canned")),
        sqlite_autoincrement=True,
        comment="Ready-made replies: written once per language, picked in the consultant's and sent in the visitor's.",
    )
    op.create_table(
        "desk_challenge",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("expires_at", Moment, nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_desk_challenge")),
        comment="What a passkey has to sign, once: known only as a digest, and used up by being looked for.",
    )
    op.create_table(
        "seal",
        sa.Column("name", sa.String(length=16), nullable=False),
        sa.Column("proof", sa.LargeBinary(), nullable=False, comment="Something known, encrypted with that key."),
        sa.Column("created_at", Moment, nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_seal")),
        comment="The keys that contents of files are encrypted with, by a name that tells nothing of them.",
    )
    op.create_table(
        "staff",
        sa.Column("id", Number, autoincrement=True, nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False, comment="Seen by colleagues only, never by visitors."),
        sa.Column("role", sa.String(length=12), nullable=False),
        sa.Column("offices", Json, nullable=False, comment="Where they help; an empty list means everywhere."),
        sa.Column("languages", Json, nullable=False, comment="What they speak with visitors."),
        sa.Column(
            "consultant",
            sa.String(length=40),
            nullable=True,
            comment="Who they are in the timetable, if they receive visits.",
        ),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("created_at", Moment, nullable=False),
        sa.CheckConstraint("role IN ('consultant','coordinator','owner')", name=op.f("ck_staff_role")),
        sa.CheckConstraint("state IN ('invited','active','gone')", name=op.f("ck_staff_state")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
    )
    op.create_table(
        "staff_group",
        sa.Column("chat", sa.String(length=32), nullable=False, comment="As the configuration calls it."),
        sa.Column(
            "present", sa.String(length=32), nullable=False, comment="What the messenger calls it now: groups may move."
        ),
        sa.Column("owner", sa.String(length=32), nullable=False, comment="The process that writes there."),
        sa.Column("leased_until", Moment, nullable=False),
        sa.PrimaryKeyConstraint("chat", name=op.f("pk_staff_group")),
        comment="The groups in which staff work: one process at a time writes to each, for its messages are counted.",
    )
    op.create_table(
        "canned_text",
        sa.Column("canned_id", Number, nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("title", sa.String(length=60), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("changed_at", Moment, nullable=False),
        sa.ForeignKeyConstraint(
            ["canned_id"], ["canned.id"], name=op.f("fk_canned_text_canned_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("canned_id", "language", name=op.f("pk_canned_text")),
    )
    op.create_table(
        "cases",
        sa.Column("id", Number, autoincrement=True, nullable=False),
        sa.Column("visitor_id", Number, nullable=False),
        sa.Column("subject", sa.String(length=16), nullable=False),
        sa.Column("office", sa.String(length=24), nullable=True, comment="None where it does not matter."),
        sa.Column("reads", Json, nullable=False, comment="Other languages that the visitor reads."),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("holder", Number, nullable=True, comment="Who has taken it."),
        sa.Column("opened_at", Moment, nullable=False),
        sa.Column("taken_at", Moment, nullable=True),
        sa.Column("answered_at", Moment, nullable=True, comment="When it was first answered."),
        sa.Column("closed_at", Moment, nullable=True),
        sa.Column("waiting_since", Moment, nullable=True, comment="Since when the visitor waits for an answer."),
        sa.Column("snoozed_until", Moment, nullable=True),
        sa.Column(
            "raised",
            sa.Integer(),
            nullable=False,
            comment="How far this waiting was raised: 0, 1 group, 2 coordinator.",
        ),
        sa.Column(
            "told_closed_at", Moment, nullable=True, comment="When the visitor was last told that nobody is at work."
        ),
        sa.Column("delicate", sa.Boolean(), nullable=False, comment="Danger was spoken of: no rating is asked for."),
        sa.Column("rating", sa.Integer(), nullable=True),
        sa.Column(
            "joined_to",
            Number,
            nullable=True,
            comment="The older case of the same person that goes on in its place, with all that was said in it.",
        ),
        sa.Column("revision", Number, nullable=False, comment="Grows with everything that its card shows."),
        sa.Column(
            "aged",
            sa.Integer(),
            nullable=False,
            comment="For how many steps of this waiting its card was drawn anew.",
        ),
        sa.Column(
            "panel",
            sa.String(length=8),
            nullable=False,
            comment="The keys that its card shows instead of the usual ones.",
        ),
        sa.CheckConstraint("state IN ('open','closed')", name=op.f("ck_cases_state")),
        sa.CheckConstraint("rating BETWEEN 1 AND 5", name=op.f("ck_cases_rating")),
        sa.ForeignKeyConstraint(["holder"], ["staff.id"], name=op.f("fk_cases_holder"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["joined_to"], ["cases.id"], name=op.f("fk_cases_joined_to"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["visitor_id"], ["visitor.id"], name=op.f("fk_cases_visitor_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cases")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_cases_closed_at", "cases", ["closed_at"], unique=False)
    op.create_index(
        "ix_cases_open",
        "cases",
        ["visitor_id"],
        unique=True,
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )
    op.create_index("ix_cases_visitor_id", "cases", ["visitor_id"], unique=False)
    op.create_table(
        "desk_session",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("staff_id", Number, nullable=False),
        sa.Column("created_at", Moment, nullable=False),
        sa.Column("seen_at", Moment, nullable=False),
        sa.Column("expires_at", Moment, nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_desk_session_staff_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_desk_session")),
    )
    op.create_index("ix_desk_session_staff_id", "desk_session", ["staff_id"], unique=False)
    op.create_table(
        "invitation",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("staff_id", Number, nullable=False),
        sa.Column("created_at", Moment, nullable=False),
        sa.Column("expires_at", Moment, nullable=False),
        sa.Column("used_at", Moment, nullable=True),
        sa.CheckConstraint("kind IN ('account','link')", name=op.f("ck_invitation_kind")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_invitation_staff_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_invitation")),
        comment="Single-use codes: one that binds a messenger's account, one that opens the desk in a browser.",
    )
    op.create_index("ix_invitation_staff_id", "invitation", ["staff_id"], unique=False)
    op.create_table(
        "passkey",
        sa.Column("id", sa.String(length=1400), nullable=False, comment="The credential's id, base64url."),
        sa.Column("staff_id", Number, nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("sign_count", Number, nullable=False),
        sa.Column("created_at", Moment, nullable=False),
        sa.Column("used_at", Moment, nullable=True),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_passkey_staff_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_passkey")),
    )
    op.create_index("ix_passkey_staff_id", "passkey", ["staff_id"], unique=False)
    op.create_table(
        "staff_account",
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("address", sa.String(length=128), nullable=False),
        sa.Column("staff_id", Number, nullable=False),
        sa.Column(
            "away", sa.Boolean(), nullable=False, comment="They have left the staff group: no rights until seen there."
        ),
        sa.Column("created_at", Moment, nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_staff_account_staff_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("channel", "address", name=op.f("pk_staff_account")),
    )
    op.create_index("ix_staff_account_staff_id", "staff_account", ["staff_id"], unique=False)
    op.create_table(
        "walk_in",
        sa.Column("id", Number, autoincrement=True, nullable=False),
        sa.Column("office", sa.String(length=24), nullable=False),
        sa.Column("service", sa.String(length=24), nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.Column("staff_id", Number, nullable=True),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_walk_in_staff_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_walk_in")),
        comment="Somebody who came without a booking: counted, and nothing else is known.",
    )
    op.create_index("ix_walk_in_at", "walk_in", ["at"], unique=False)
    op.create_table(
        "group_post",
        sa.Column("id", Number, autoincrement=True, nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("office", sa.String(length=24), nullable=True),
        sa.Column("case_id", Number, nullable=True),
        sa.Column("visit_id", Number, nullable=True),
        sa.Column("facts", Json, nullable=False, comment="What it tells besides, in ids and times; nothing personal."),
        sa.Column("urgency", sa.Integer(), nullable=False, comment="0 is the most urgent."),
        sa.Column("due_at", Moment, nullable=False),
        sa.Column("expires_at", Moment, nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("chat", sa.String(length=32), nullable=True),
        sa.Column("remote", sa.String(length=64), nullable=True),
        sa.Column("posted_at", Moment, nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False, comment="How often what it tells of has changed, …"),
        sa.Column("shown", sa.Integer(), nullable=False, comment="… and as of which of these it was drawn."),
        sa.Column(
            "key",
            sa.String(length=64),
            nullable=True,
            comment="What must not be told twice, where there is such a thing.",
        ),
        sa.CheckConstraint("state IN ('due','posted','dropped','deleted')", name=op.f("ck_group_post_state")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_group_post_case_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_group_post_visit_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_post")),
        sa.UniqueConstraint("key", name=op.f("uq_group_post_key")),
        comment="What a staff group is told outside the topics of cases: the day's visits, changes of today, alarms.",
    )
    op.create_index(
        "ix_group_post_due",
        "group_post",
        ["due_at"],
        unique=False,
        sqlite_where=sa.text("state = 'due'"),
        postgresql_where=sa.text("state = 'due'"),
    )
    op.create_table(
        "proposal",
        sa.Column("visit_id", Number, nullable=False),
        sa.Column(
            "consultant",
            sa.String(length=40),
            nullable=True,
            comment="Who could receive them at the same time; their cells are held.",
        ),
        sa.Column("instead_of", sa.String(length=40), nullable=False, comment="Who cannot be there, …"),
        sa.Column("starts_at", Moment, nullable=False, comment="… at the time of then."),
        sa.Column(
            "decided",
            sa.String(length=12),
            nullable=True,
            comment="What the visitor has decided; kept for whoever had to ask.",
        ),
        sa.Column("made_at", Moment, nullable=False),
        sa.Column("made_by", Number, nullable=True),
        sa.CheckConstraint("decided IN ('kept','moved','cancelled')", name=op.f("ck_proposal_decided")),
        sa.ForeignKeyConstraint(["made_by"], ["staff.id"], name=op.f("fk_proposal_made_by"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_proposal_visit_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("visit_id", name=op.f("pk_proposal")),
        comment="A visit whose consultant cannot be there: offered to its visitor, who alone moves it.",
    )
    op.create_index("ix_proposal_instead_of", "proposal", ["instead_of", "starts_at"], unique=False)
    op.create_table(
        "stored_file",
        sa.Column("id", Number, autoincrement=True, nullable=False),
        sa.Column("case_id", Number, nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("type", sa.String(length=80), nullable=False),
        sa.Column("size", Number, nullable=False, comment="In bytes, as far as it is known."),
        sa.Column("source", sa.String(length=16), nullable=False, comment="Which channel keeps it, or 'here'."),
        sa.Column("ref", sa.String(length=256), nullable=False, comment="What that channel calls it."),
        sa.Column("content", sa.LargeBinary(), nullable=True, comment="Encrypted; only of files that are kept here."),
        sa.Column(
            "upload", sa.String(length=80), nullable=True, comment="What its sender calls it, so that it is kept once."
        ),
        sa.Column(
            "sealed_in",
            Number,
            nullable=True,
            comment="The case in which its contents were encrypted, where that is another.",
        ),
        sa.Column("created_at", Moment, nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_stored_file_case_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stored_file")),
        sa.UniqueConstraint("case_id", "upload", name=op.f("uq_stored_file_case_id_upload")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_stored_file_case_id", "stored_file", ["case_id"], unique=False)
    op.create_table(
        "topic",
        sa.Column("id", Number, autoincrement=True, nullable=False),
        sa.Column("case_id", Number, nullable=False),
        sa.Column("chat", sa.String(length=32), nullable=False),
        sa.Column("thread", sa.String(length=32), nullable=False),
        sa.Column("header", sa.String(length=64), nullable=True, comment="The message that is the case's card."),
        sa.Column("revision", Number, nullable=False, comment="The case's revision that the card shows."),
        sa.Column("title", sa.String(length=128), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("made_at", Moment, nullable=False),
        sa.Column(
            "doubtful_at",
            Moment,
            nullable=True,
            comment="Since when something may stand in it whose number nobody knows.",
        ),
        sa.CheckConstraint("state IN ('open','closed','lost')", name=op.f("ck_topic_state")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_topic_case_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_topic")),
        sa.UniqueConstraint("chat", "thread", name=op.f("uq_topic_chat_thread")),
    )
    op.create_index("ix_topic_case_id", "topic", ["case_id"], unique=False)
    op.create_table(
        "case_message",
        sa.Column("id", Number, autoincrement=True, nullable=False),
        sa.Column("case_id", Number, nullable=False),
        sa.Column("author", sa.String(length=8), nullable=False),
        sa.Column("staff_id", Number, nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("file_id", Number, nullable=True),
        sa.Column("place", Json, nullable=True, comment="Latitude and longitude, WGS 84."),
        sa.Column(
            "album", sa.String(length=64), nullable=True, comment="What was sent together, in the channel's words."
        ),
        sa.Column("answers", Number, nullable=True, comment="The message of this case that it answers."),
        sa.Column("remote", sa.String(length=64), nullable=True, comment="The visitor's channel's id of it."),
        sa.Column(
            "letter_id",
            Number,
            nullable=True,
            comment="The first of the outbox's messages that carry it to the visitor, …",
        ),
        sa.Column("last_letter_id", Number, nullable=True, comment="… and the last."),
        sa.Column("delivery", sa.String(length=8), nullable=False),
        sa.Column(
            "posting",
            sa.String(length=8),
            nullable=False,
            comment="Whether it has still to be shown in the staff group.",
        ),
        sa.Column("at", Moment, nullable=False),
        sa.Column("edited_at", Moment, nullable=True),
        sa.CheckConstraint("author IN ('visitor','staff','note','event')", name=op.f("ck_case_message_author")),
        sa.CheckConstraint(
            "delivery IN ('none','held','waiting','sent','gone','refused','unknown','expired')",
            name=op.f("ck_case_message_delivery"),
        ),
        sa.CheckConstraint("posting IN ('none','due','done')", name=op.f("ck_case_message_posting")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_case_message_case_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["file_id"], ["stored_file.id"], name=op.f("fk_case_message_file_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_case_message_staff_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_message")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_case_message_case_id_id", "case_message", ["case_id", "id"], unique=False)
    op.create_index(
        "ix_case_message_delivering",
        "case_message",
        ["last_letter_id"],
        unique=False,
        sqlite_where=sa.text("delivery = 'waiting'"),
        postgresql_where=sa.text("delivery = 'waiting'"),
    )
    op.create_index(
        "ix_case_message_posting",
        "case_message",
        ["case_id"],
        unique=False,
        sqlite_where=sa.text("posting = 'due'"),
        postgresql_where=sa.text("posting = 'due'"),
    )
    op.create_table(
        "case_copy",
        sa.Column("message_id", Number, nullable=False),
        sa.Column("chat", sa.String(length=32), nullable=False),
        sa.Column("remote", sa.String(length=64), nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.Column("ours", sa.Boolean(), nullable=False, comment="Whether the bot wrote it, and so can edit it."),
        sa.Column("deleted_at", Moment, nullable=True),
        sa.Column(
            "marked_at", Moment, nullable=True, comment="When it was marked there that it has arrived at the visitor."
        ),
        sa.ForeignKeyConstraint(
            ["message_id"], ["case_message.id"], name=op.f("fk_case_copy_message_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("message_id", "chat", "remote", name=op.f("pk_case_copy")),
        comment="Which message of a staff group shows which message of a case: all that answers are routed by.",
    )
    op.create_index("ix_case_copy_at", "case_copy", ["at"], unique=False)
    op.create_index("ix_case_copy_chat_remote", "case_copy", ["chat", "remote"], unique=False)
    op.add_column(
        "visit",
        sa.Column(
            "attendance",
            sa.String(length=8),
            sa.CheckConstraint("attendance IN ('arrived','missed')", name=op.f("ck_visit_attendance")),
            nullable=True,
            comment="What the desk has noted on the day.",
        ),
    )
    op.add_column("visit", sa.Column("attended_at", Moment, nullable=True, comment="When that was noted."))
    op.add_column(
        "visit",
        sa.Column(
            "told_missed",
            sa.Boolean(),
            server_default=sa.text("false"),
            nullable=False,
            comment="Whether they were written to.",
        ),
    )
    op.create_index(
        "ix_visit_missed",
        "visit",
        ["attended_at"],
        unique=False,
        sqlite_where=sa.text("attendance = 'missed' AND NOT told_missed"),
        postgresql_where=sa.text("attendance = 'missed' AND NOT told_missed"),
    )
    op.add_column(
        "visitor",
        sa.Column(
            "silent",
            sa.Boolean(),
            server_default=sa.text("false"),
            nullable=False,
            comment="No messages by themselves, please.",
        ),
    )
    op.add_column(
        "visitor",
        sa.Column(
            "fetched",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            server_default=sa.text("0"),
            nullable=False,
            comment="The newest of a person's letters to them that a page of theirs has fetched.",
        ),
    )
    if op.get_bind().dialect.name == "sqlite":
        _number_once()


def _number_once() -> None:
    """Give the numbers of blocked times and of messages once only: buttons and pages keep them. SQLite can say so only
    of a new table, and does not tell of the checks of the old one."""
    length = sa.CheckConstraint("ends_at > starts_at", name=op.f("ck_absence_length"))
    state = sa.CheckConstraint(
        "state IN ('pending','sending','sent','gone','refused','unknown','expired')", name=op.f("ck_outbox_state")
    )
    for table, check in (("absence", length), ("outbox", state)):
        once = {"sqlite_autoincrement": True}
        with op.batch_alter_table(table, recreate="always", table_args=(check,), table_kwargs=once):
            pass


def downgrade() -> None:
    op.drop_column("visitor", "fetched")
    op.drop_column("visitor", "silent")
    op.drop_index(
        "ix_visit_missed",
        table_name="visit",
        sqlite_where=sa.text("attendance = 'missed' AND NOT told_missed"),
        postgresql_where=sa.text("attendance = 'missed' AND NOT told_missed"),
    )
    op.drop_column("visit", "told_missed")
    op.drop_column("visit", "attended_at")
    op.drop_column("visit", "attendance")
    op.drop_index("ix_case_copy_chat_remote", table_name="case_copy")
    op.drop_index("ix_case_copy_at", table_name="case_copy")
    op.drop_table("case_copy")
    op.drop_index(
        "ix_case_message_posting",
        table_name="case_message",
        sqlite_where=sa.text("posting = 'due'"),
        postgresql_where=sa.text("posting = 'due'"),
    )
    op.drop_index(
        "ix_case_message_delivering",
        table_name="case_message",
        sqlite_where=sa.text("delivery = 'waiting'"),
        postgresql_where=sa.text("delivery = 'waiting'"),
    )
    op.drop_index("ix_case_message_case_id_id", table_name="case_message")
    op.drop_table("case_message")
    op.drop_index("ix_topic_case_id", table_name="topic")
    op.drop_table("topic")
    op.drop_index("ix_stored_file_case_id", table_name="stored_file")
    op.drop_table("stored_file")
    op.drop_index("ix_proposal_instead_of", table_name="proposal")
    op.drop_table("proposal")
    op.drop_index(
        "ix_group_post_due",
        table_name="group_post",
        sqlite_where=sa.text("state = 'due'"),
        postgresql_where=sa.text("state = 'due'"),
    )
    op.drop_table("group_post")
    op.drop_index("ix_walk_in_at", table_name="walk_in")
    op.drop_table("walk_in")
    op.drop_index("ix_staff_account_staff_id", table_name="staff_account")
    op.drop_table("staff_account")
    op.drop_index("ix_passkey_staff_id", table_name="passkey")
    op.drop_table("passkey")
    op.drop_index("ix_invitation_staff_id", table_name="invitation")
    op.drop_table("invitation")
    op.drop_index("ix_desk_session_staff_id", table_name="desk_session")
    op.drop_table("desk_session")
    op.drop_index("ix_cases_visitor_id", table_name="cases")
    op.drop_index(
        "ix_cases_open",
        table_name="cases",
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )
    op.drop_index("ix_cases_closed_at", table_name="cases")
    op.drop_table("cases")
    op.drop_table("canned_text")
    op.drop_table("staff_group")
    op.drop_table("staff")
    op.drop_table("seal")
    op.drop_table("desk_challenge")
    op.drop_table("canned")
    op.drop_index("ix_audit_at", table_name="audit")
    op.drop_table("audit")
