"""What may be forgotten, and forgetting it: inputs, letters, closed cases, used codes, whom news were for, the log.

Before anything of which reports tell is forgotten it is counted (see `scheduler.tallying`).
"""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.centre.offices import DeskRules
from scheduler import tallying
from storage import (
    announcements,
    attendance,
    audit,
    casefiles,
    codes,
    endings,
    exports,
    outbox,
    posting,
    receipts,
    roster,
    sessions,
    uploads,
    visitors,
)
from storage.database import Connection, Database

LETTERS_KEPT = timedelta(days=2)
"""How long a delivered message is kept: the web chat shows it again after a reload."""
POSTS_KEPT = timedelta(days=30)
"""How long it is remembered what a staff group was told, and what must not be told twice: far longer than it stands
there, or could be deleted there."""
RECIPIENTS_KEPT = timedelta(days=30)
"""How long after an announcement it is known whom it was for: far longer than it can be corrected or taken back."""
LOOSE_FILES_KEPT = timedelta(hours=1)
"""How long a file waits that was uploaded and has not been sent yet."""


async def forget(
    database: Database,
    now: datetime,
    desk: DeskRules = DeskRules(),  # noqa: B008
    zone: ZoneInfo = ZoneInfo("UTC"),  # noqa: B008
) -> int:
    """Forget what nobody needs any more; the number of rows. `zone` is the centre's."""

    async def work(connection: Connection) -> int:
        arrivals = await visitors.forget_arrivals(connection, now - visitors.ARRIVALS_KEPT)
        letters = await outbox.forget(connection, now - LETTERS_KEPT)
        tries = await codes.forget_attempts(connection, now)
        expired = await outbox.expire(connection, now)
        told = await receipts.forget(connection, now - receipts.KEPT)
        async with tallying.kept(connection, now, zone):
            closed = await endings.forget(connection, now - desk.cases_for, now)
        posts = await posting.forget(connection, now - POSTS_KEPT)
        ended = await sessions.forget(connection, now)
        used = await roster.forget_codes(connection, now)
        noted = await audit.forget(connection, now - desk.audit_for)
        noted += await attendance.forget_who_counted(connection, now - desk.audit_for)
        loose = await casefiles.forget_loose(connection, now - LOOSE_FILES_KEPT)
        loose += await uploads.forget(connection, now - LOOSE_FILES_KEPT)
        made = await exports.forget(connection, now - LETTERS_KEPT)
        readers = await announcements.forget(connection, now - RECIPIENTS_KEPT)
        found = arrivals + letters + tries + expired + told + closed + posts + ended + used + noted + loose
        return found + made + readers

    return await database.run(work)
