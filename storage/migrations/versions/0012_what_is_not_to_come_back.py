"""What a restore must not bring back, what staff were shown of people, and consents that are only added to."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

Number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Moment = sa.DateTime(timezone=True)
Json = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_REFUSED = "consents are only added to"
_SHOWN = sa.text("shows")

_KEPT = {
    "sqlite": (f"CREATE TRIGGER consent_stands BEFORE UPDATE ON consent BEGIN SELECT RAISE(ABORT, '{_REFUSED}'); END",),
    "postgresql": (
        "CREATE FUNCTION consent_stands() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$ BEGIN RAISE EXCEPTION '{_REFUSED}' USING ERRCODE = 'integrity_constraint_violation'; END $$",
        "CREATE TRIGGER consent_stands BEFORE UPDATE ON consent FOR EACH STATEMENT EXECUTE FUNCTION consent_stands()",
    ),
}
_FREE = {
    "sqlite": ("DROP TRIGGER consent_stands",),
    "postgresql": ("DROP TRIGGER consent_stands ON consent", "DROP FUNCTION consent_stands()"),
}


def upgrade() -> None:
    op.create_table(
        "restraint",
        sa.Column("id", Number, autoincrement=True, nullable=False),
        sa.Column(
            "person",
            sa.LargeBinary(),
            nullable=False,
            comment="A keyed hash of their channel and address, or of the visit's reference.",
        ),
        sa.Column("what", sa.String(length=8), nullable=False),
        sa.Column("at", Moment, nullable=False, comment="Since when."),
        sa.CheckConstraint("what IN ('news','discreet','silent')", name=op.f("ck_restraint_what")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_restraint")),
        sa.UniqueConstraint("person", "what", name=op.f("uq_restraint_person_what")),
        sqlite_autoincrement=True,
        comment="What people have said that they do not want: so that a backup of before does not bring it back.",
    )
    op.create_index(op.f("ix_restraint_at"), "restraint", ["at"])
    op.add_column(
        "outbox",
        sa.Column(
            "shows",
            sa.Boolean(),
            server_default=sa.text("false"),
            nullable=False,
            comment="It shows people to somebody of the staff: taken out of their chat in time.",
        ),
    )
    op.create_index("ix_outbox_shows", "outbox", ["visitor_id"], sqlite_where=_SHOWN, postgresql_where=_SHOWN)
    op.add_column("lease", sa.Column("says", Json, nullable=True, comment="What a process says of itself."))
    for statement in _KEPT[op.get_bind().dialect.name]:
        op.execute(statement)


def downgrade() -> None:
    for statement in _FREE[op.get_bind().dialect.name]:
        op.execute(statement)
    op.drop_column("lease", "says")
    op.drop_index("ix_outbox_shows", table_name="outbox", sqlite_where=_SHOWN, postgresql_where=_SHOWN)
    op.drop_column("outbox", "shows")
    op.drop_index(op.f("ix_restraint_at"), table_name="restraint")
    op.drop_table("restraint")
