"""What people ask for in their own words, in numbers."""

import sqlalchemy as sa
from alembic import op

Number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "wish_count",
        sa.Column("month", sa.Date(), nullable=False, comment="Its first day, on the centre's wall."),
        sa.Column("outcome", sa.String(length=12), nullable=False),
        sa.Column("about", sa.String(length=32), nullable=False, comment="A word of ours for what is asked for."),
        sa.Column("office", sa.String(length=24), nullable=False, comment="Empty where no town is known."),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("count", Number, nullable=False),
        sa.PrimaryKeyConstraint("month", "outcome", "about", "office", "language", name=op.f("pk_wish_count")),
        comment="How often people asked for what in their own words, and what became of it; nobody can be found in it.",
    )


def downgrade() -> None:
    op.drop_table("wish_count")
