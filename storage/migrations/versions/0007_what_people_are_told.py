"""What people are told of their data and have agreed to, how they may be written to, and chats that are cleaned up."""

import sqlalchemy as sa
from alembic import op

Number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Moment = sa.DateTime(timezone=True)

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    shown = "Which version of the privacy notice they were shown last."
    op.add_column(
        "visitor",
        sa.Column("notice", sa.String(length=16), nullable=False, server_default=sa.text("''"), comment=shown),
    )
    chosen = "How they may be written to about it, if they have chosen."
    op.add_column("visit", sa.Column("contact", sa.String(length=8), nullable=True, comment=chosen))
    told = "Its visitor was only told that there is something to read."
    op.add_column(
        "case_message",
        sa.Column("covered", sa.Boolean(), nullable=False, server_default=sa.text("false"), comment=told),
    )
    op.create_table(
        "consent",
        sa.Column("id", Number, autoincrement=True, nullable=False),
        sa.Column("person", sa.LargeBinary(), nullable=False, comment="A keyed hash of the channel and the address."),
        sa.Column("purpose", sa.String(length=16), nullable=False),
        sa.Column("given", sa.Boolean(), nullable=False, comment="Given, or withdrawn."),
        sa.Column(
            "wording", sa.String(length=16), nullable=False, comment="The version of the words that they agreed to."
        ),
        sa.Column("language", sa.String(length=16), nullable=False, comment="In which they read them."),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
        sqlite_autoincrement=True,
        comment="What was agreed to and taken back, and when: only ever added to, and outlives who it is of.",
    )
    op.create_index("ix_consent_person", "consent", ["person"], unique=False)
    op.create_index("ix_consent_at", "consent", ["at"], unique=False)
    op.create_table(
        "cleanup",
        sa.Column("visitor_id", Number, nullable=False),
        sa.Column("upto", Number, nullable=False, comment="The newest message of the outbox that is to go."),
        sa.Column("asked_at", Moment, nullable=False),
        sa.ForeignKeyConstraint(["visitor_id"], ["visitor.id"], name=op.f("fk_cleanup_visitor_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("visitor_id", name=op.f("pk_cleanup")),
        comment="Who wants our messages out of their chat, until it is done.",
    )


def downgrade() -> None:
    op.drop_table("cleanup")
    op.drop_table("consent")
    op.drop_column("case_message", "covered")
    op.drop_column("visit", "contact")
    op.drop_column("visitor", "notice")
