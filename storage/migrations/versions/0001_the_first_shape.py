"""The first shape."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

Number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Json = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")
Moment = sa.DateTime(timezone=True)

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "arrival",
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("id", sa.String(length=80), nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.PrimaryKeyConstraint("channel", "id", name=op.f("pk_arrival")),
        comment="Inputs that have been dealt with: the same one again does nothing.",
    )
    op.create_index("ix_arrival_at", "arrival", ["at"], unique=False)

    op.create_table(
        "consultant",
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("facts", Json, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consultant")),
    )
    op.create_table(
        "counter",
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("value", Number, nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_counter")),
        comment="Numbers that only grow: the revision of the timetable tells every process when to read it again.",
    )
    op.create_table(
        "office",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("facts", Json, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office")),
    )
    op.create_table(
        "visitor",
        sa.Column("id", Number, autoincrement=True, nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("address", sa.String(length=128), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=True),
        sa.Column("device_language", sa.String(length=35), nullable=False),
        sa.Column("discreet", sa.Boolean(), nullable=False),
        sa.Column("reachable", sa.Boolean(), nullable=False),
        sa.Column("thread", Json, nullable=False),
        sa.Column("created_at", Moment, nullable=False),
        sa.Column("seen_at", Moment, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visitor")),
        sa.UniqueConstraint("channel", "address", name=op.f("uq_visitor_channel_address")),
    )
    op.create_table(
        "absence",
        sa.Column("id", Number, autoincrement=True, nullable=False),
        sa.Column("consultant", sa.String(length=40), nullable=False),
        sa.Column("starts_at", Moment, nullable=False),
        sa.Column("ends_at", Moment, nullable=False),
        sa.CheckConstraint("ends_at > starts_at", name=op.f("ck_absence_length")),
        sa.ForeignKeyConstraint(
            ["consultant"], ["consultant.id"], name=op.f("fk_absence_consultant"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_absence")),
    )
    op.create_index("ix_absence_consultant", "absence", ["consultant"], unique=False)

    op.create_table(
        "attempt",
        sa.Column("id", Number, autoincrement=True, nullable=False),
        sa.Column("visitor_id", Number, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.ForeignKeyConstraint(["visitor_id"], ["visitor.id"], name=op.f("fk_attempt_visitor_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attempt")),
        comment="Tries that are limited, such as return codes: when, never what.",
    )
    op.create_index("ix_attempt_visitor_id_kind_at", "attempt", ["visitor_id", "kind", "at"], unique=False)

    op.create_table(
        "closure",
        sa.Column("id", Number, autoincrement=True, nullable=False),
        sa.Column("office", sa.String(length=24), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("reason", Json, nullable=False),
        sa.CheckConstraint("last_day >= first_day", name=op.f("ck_closure_days")),
        sa.ForeignKeyConstraint(["office"], ["office.id"], name=op.f("fk_closure_office"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closure")),
    )
    op.create_index("ix_closure_office", "closure", ["office"], unique=False)

    op.create_table(
        "outbox",
        sa.Column("id", Number, autoincrement=True, nullable=False),
        sa.Column("visitor_id", Number, nullable=False),
        sa.Column("lane", sa.String(length=8), nullable=False),
        sa.Column("payload", Json, nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("not_before", Moment, nullable=False),
        sa.Column("expires_at", Moment, nullable=True),
        sa.Column("lease_owner", sa.String(length=32), nullable=True),
        sa.Column("lease_until", Moment, nullable=True),
        sa.Column(
            "message", sa.String(length=64), nullable=True, comment="The channel's id of the message, once it is sent."
        ),
        sa.Column("error", sa.String(length=200), nullable=True),
        sa.Column(
            "about", sa.String(length=12), nullable=True, comment="The reference of the visit that a reminder is about."
        ),
        sa.Column("created_at", Moment, nullable=False),
        sa.Column("settled_at", Moment, nullable=True),
        sa.CheckConstraint(
            "state IN ('pending','sending','sent','gone','refused','unknown','expired')", name=op.f("ck_outbox_state")
        ),
        sa.ForeignKeyConstraint(["visitor_id"], ["visitor.id"], name=op.f("fk_outbox_visitor_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
    )
    op.create_index("ix_outbox_visitor_id_id", "outbox", ["visitor_id", "id"], unique=False)
    op.create_index(
        "ix_outbox_waiting",
        "outbox",
        ["not_before"],
        unique=False,
        sqlite_where=sa.text("state IN ('pending', 'sending')"),
        postgresql_where=sa.text("state IN ('pending', 'sending')"),
    )

    op.create_table(
        "return_code",
        sa.Column("visitor_id", Number, nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("created_at", Moment, nullable=False),
        sa.ForeignKeyConstraint(
            ["visitor_id"], ["visitor.id"], name=op.f("fk_return_code_visitor_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("visitor_id", name=op.f("pk_return_code")),
        sa.UniqueConstraint("digest", name=op.f("uq_return_code_digest")),
    )
    op.create_table(
        "visit",
        sa.Column("id", Number, autoincrement=True, nullable=False),
        sa.Column("ref", sa.String(length=12), nullable=False),
        sa.Column("visitor_id", Number, nullable=False),
        sa.Column("office", sa.String(length=24), nullable=False),
        sa.Column("service", sa.String(length=24), nullable=False),
        sa.Column("consultant", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=True),
        sa.Column("way", sa.String(length=12), nullable=False),
        sa.Column("care", sa.String(length=12), nullable=False),
        sa.Column("access", sa.String(length=12), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("phone", sa.String(length=32), nullable=False),
        sa.Column("company", sa.String(length=160), nullable=False),
        sa.Column("starts_at", Moment, nullable=False),
        sa.Column("ends_at", Moment, nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("created_at", Moment, nullable=False),
        sa.Column("changed_at", Moment, nullable=False),
        sa.Column("cancelled_at", Moment, nullable=True),
        sa.CheckConstraint("state IN ('booked','coming','cancelled')", name=op.f("ck_visit_state")),
        sa.CheckConstraint("ends_at > starts_at", name=op.f("ck_visit_length")),
        sa.ForeignKeyConstraint(["visitor_id"], ["visitor.id"], name=op.f("fk_visit_visitor_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit")),
        sa.UniqueConstraint("ref", name=op.f("uq_visit_ref")),
    )
    op.create_index("ix_visit_starts_at", "visit", ["starts_at"], unique=False)
    op.create_index("ix_visit_visitor_id_starts_at", "visit", ["visitor_id", "starts_at"], unique=False)

    op.create_table(
        "cell",
        sa.Column("consultant", sa.String(length=40), nullable=False),
        sa.Column("starts_at", Moment, nullable=False),
        sa.Column("visit_id", Number, nullable=False),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_cell_visit_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("consultant", "starts_at", name=op.f("pk_cell")),
        comment="A quarter of an hour of a consultant, taken by a visit: its key is why nobody is ever booked twice.",
    )
    op.create_index("ix_cell_visit_id", "cell", ["visit_id"], unique=False)

    op.create_table(
        "reminder",
        sa.Column("id", Number, autoincrement=True, nullable=False),
        sa.Column("visit_id", Number, nullable=False),
        sa.Column("before_minutes", sa.Integer(), nullable=False),
        sa.Column("due_at", Moment, nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.CheckConstraint("state IN ('pending','sent','dropped')", name=op.f("ck_reminder_state")),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_reminder_visit_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminder")),
    )
    op.create_index(
        "ix_reminder_due_at",
        "reminder",
        ["due_at"],
        unique=False,
        sqlite_where=sa.text("state = 'pending'"),
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.create_index("ix_reminder_visit_id", "reminder", ["visit_id"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_reminder_visit_id")
    op.drop_index("ix_reminder_due_at")

    op.drop_table("reminder")
    op.drop_index("ix_cell_visit_id")

    op.drop_table("cell")
    op.drop_index("ix_visit_visitor_id_starts_at")
    op.drop_index("ix_visit_starts_at")

    op.drop_table("visit")
    op.drop_table("return_code")
    op.drop_index("ix_outbox_waiting")
    op.drop_index("ix_outbox_visitor_id_id")

    op.drop_table("outbox")
    op.drop_index("ix_closure_office")

    op.drop_table("closure")
    op.drop_index("ix_attempt_visitor_id_kind_at")

    op.drop_table("attempt")
    op.drop_index("ix_absence_consultant")

    op.drop_table("absence")
    op.drop_table("visitor")
    op.drop_table("office")
    op.drop_table("counter")
    op.drop_table("consultant")
    op.drop_index("ix_arrival_at")

    op.drop_table("arrival")
