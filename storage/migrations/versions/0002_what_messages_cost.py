"""What messages cost, and what became of them: for channels that bill every message and send receipts."""

import sqlalchemy as sa
from alembic import op

Number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Moment = sa.DateTime(timezone=True)

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("visitor", sa.Column("device", sa.String(length=16), nullable=False, server_default=sa.text("''")))
    op.add_column("visitor", sa.Column("session_at", Moment, nullable=True))
    tariff = sa.Column(
        "tariff", sa.String(length=16), nullable=True, comment="What the channel billed it as, in the channel's words."
    )
    op.add_column("outbox", tariff)
    op.create_table(
        "receipt",
        sa.Column("visitor_id", Number, nullable=False),
        sa.Column("message", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.Column("settled", sa.Boolean(), nullable=False),
        sa.CheckConstraint("kind IN ('delivered','seen','failed')", name=op.f("ck_receipt_kind")),
        sa.ForeignKeyConstraint(["visitor_id"], ["visitor.id"], name=op.f("fk_receipt_visitor_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("visitor_id", "message", "kind", name=op.f("pk_receipt")),
        comment="What a channel has told of a message by its id; it may come before the id itself is written down.",
    )
    failed = sa.text("kind = 'failed' AND NOT settled")
    op.create_index("ix_receipt_at", "receipt", ["at"], unique=False)
    op.create_index(
        "ix_receipt_failed", "receipt", ["visitor_id"], unique=False, sqlite_where=failed, postgresql_where=failed
    )
    op.create_table(
        "billing",
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("month", sa.Date(), nullable=False, comment="Its first day, in UTC."),
        sa.Column("lane", sa.String(length=8), nullable=False),
        sa.Column("tariff", sa.String(length=16), nullable=False),
        sa.Column("messages", Number, nullable=False),
        sa.PrimaryKeyConstraint("channel", "month", "lane", "tariff", name=op.f("pk_billing")),
        comment="How many messages a channel has billed, and as what: counts only, kept for good.",
    )


def downgrade() -> None:
    op.drop_table("billing")
    op.drop_table("receipt")
    op.drop_column("outbox", "tariff")
    op.drop_column("visitor", "session_at")
    op.drop_column("visitor", "device")
