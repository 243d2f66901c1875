"""Who was erased, what has still to be deleted of them elsewhere, and orders of their own data."""

import sqlalchemy as sa
from alembic import op

Number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Moment = sa.DateTime(timezone=True)

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_ORDERED = "What staff have asked to be made: lists, reports and pictures, which take longer than a turn may."
_ORDERED_NOW = (
    "What was asked to be made: lists, reports, pictures, and people's own data; it takes longer than a turn."
)


def upgrade() -> None:
    op.create_table(
        "erased",
        sa.Column("person", sa.LargeBinary(), nullable=False, comment="A keyed hash of their channel and address."),
        sa.Column("at", Moment, nullable=False),
        sa.PrimaryKeyConstraint("person", name=op.f("pk_erased")),
        comment="Who was erased: so that a backup of before does not bring them back. Nothing else is kept of them.",
    )
    op.create_index("ix_erased_at", "erased", ["at"], unique=False)
    op.create_table(
        "group_remain",
        sa.Column("id", Number, autoincrement=True, nullable=False),
        sa.Column("chat", sa.String(length=32), nullable=False),
        sa.Column("thread", sa.String(length=32), nullable=True, comment="The topic, where all of it has to go."),
        sa.Column("remote", sa.String(length=64), nullable=True, comment="The message, where it is one."),
        sa.Column("at", Moment, nullable=False, comment="Since when it stands there."),
        sa.CheckConstraint("(thread IS NULL) <> (remote IS NULL)", name=op.f("ck_group_remain_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_remain")),
        comment="What still stands in staff groups of people who were erased, until it is deleted there.",
        sqlite_autoincrement=True,
    )
    op.create_index("ix_group_remain_chat", "group_remain", ["chat"], unique=False)
    op.create_table(
        "chat_remain",
        sa.Column("id", Number, autoincrement=True, nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("place", sa.LargeBinary(), nullable=False, comment="Which chat and which messages, encrypted."),
        sa.Column("until", Moment, nullable=False, comment="From when on the channel deletes none of them any more."),
        sa.Column("look_at", Moment, nullable=False, comment="When it is tried (again)."),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chat_remain")),
        comment="What still stands in the own chats of people who were erased, until it is deleted there.",
        sqlite_autoincrement=True,
    )
    op.create_index("ix_chat_remain_look_at", "chat_remain", ["look_at"], unique=False)
    if op.get_bind().dialect.name == "sqlite":
        for table, checks in _CHECKS.items():
            once = {"sqlite_autoincrement": True}
            args = tuple(sa.CheckConstraint(sql, name=op.f(name)) for name, sql in checks)
            with op.batch_alter_table(table, recreate="always", table_args=args, table_kwargs=once) as batch:
                if table == "export":
                    batch.alter_column("staff_id", existing_type=Number, nullable=True)
        return
    op.alter_column("export", "staff_id", nullable=True, comment="None: a visitor's own data.")
    op.create_table_comment("export", _ORDERED_NOW, existing_comment=_ORDERED)


# SQLite can give numbers once only in a table that was made so, and does not tell of the checks of the one before.
_CHECKS = {
    "visitor": (),
    "topic": (("ck_topic_state", "state IN ('open','closed','lost')"),),
    "group_post": (("ck_group_post_state", "state IN ('due','posted','dropped','deleted')"),),
    "export": (("ck_export_state", "state IN ('due','made','failed')"),),
}


def downgrade() -> None:
    op.execute(sa.text("DELETE FROM export WHERE staff_id IS NULL"))
    if op.get_bind().dialect.name == "sqlite":
        for table, checks in _CHECKS.items():
            args = tuple(sa.CheckConstraint(sql, name=op.f(name)) for name, sql in checks)
            once = {"sqlite_autoincrement": table == "export"}
            with op.batch_alter_table(table, recreate="always", table_args=args, table_kwargs=once) as batch:
                if table == "export":
                    batch.alter_column("staff_id", existing_type=Number, nullable=False)
    else:
        op.create_table_comment("export", _ORDERED, existing_comment=_ORDERED_NOW)
        op.alter_column("export", "staff_id", nullable=False, comment=None)
    op.drop_index("ix_chat_remain_look_at", table_name="chat_remain")
    op.drop_table("chat_remain")
    op.drop_index("ix_group_remain_chat", table_name="group_remain")
    op.drop_table("group_remain")
    op.drop_index("ix_erased_at", table_name="erased")
    op.drop_table("erased")
