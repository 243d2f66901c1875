"""What people have said of being young: only that they are under 16 or under 18, and since when we know it."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    said = "Under which age they say they are, never the age itself; and when they said so. None is nothing said."
    op.add_column("visitor", sa.Column("young", sa.LargeBinary(), nullable=True, comment=said))


def downgrade() -> None:
    op.drop_column("visitor", "young")
