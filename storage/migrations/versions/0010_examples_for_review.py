"""What people's first words meant, as staff have said: examples for review."""

import sqlalchemy as sa
from alembic import op

Number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Moment = sa.DateTime(timezone=True)

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "example",
        sa.Column(
            "number",
            Number,
            autoincrement=False,
            nullable=False,
            comment="Of the case that began with these words. No foreign key: it may be gone first.",
        ),
        sa.Column("visitor_id", Number, nullable=False),
        sa.Column("language", sa.String(length=16), nullable=True, comment="What the visitor had chosen."),
        sa.Column("words", sa.LargeBinary(), nullable=False, comment="Redacted."),
        sa.Column("read_as", sa.LargeBinary(), nullable=False, comment="A word of ours."),
        sa.Column("meant", sa.LargeBinary(), nullable=False, comment="What it is, as staff say."),
        sa.Column("at", Moment, nullable=False),
        sa.ForeignKeyConstraint(["visitor_id"], ["visitor.id"], name=op.f("fk_example_visitor_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_example")),
        comment="What people's first words were read as and what they meant: "
        "for review, before anything learns from them.",
    )
    op.create_index(op.f("ix_example_visitor_id"), "example", ["visitor_id"])


def downgrade() -> None:
    op.drop_index(op.f("ix_example_visitor_id"), table_name="example")
    op.drop_table("example")
