"""Where people were before they came back elsewhere with a code."""

import sqlalchemy as sa
from alembic import op

Number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Moment = sa.DateTime(timezone=True)

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "former",
        sa.Column("visitor_id", Number, nullable=False),
        sa.Column(
            "number", Number, nullable=False, comment="Who they were there. No foreign key: it may be gone first."
        ),
        sa.Column(
            "person", sa.LargeBinary(), nullable=False, comment="The same, as the list of the erased would say it."
        ),
        sa.Column("at", Moment, nullable=False),
        sa.ForeignKeyConstraint(["visitor_id"], ["visitor.id"], name=op.f("fk_former_visitor_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("visitor_id", "number", name=op.f("pk_former")),
        comment="Where somebody was before they came back here with a code: "
        "to be erased there as well, if they are here.",
    )


def downgrade() -> None:
    op.drop_table("former")
