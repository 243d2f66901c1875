"""What is forgotten of the desk: its log, used and expired codes, who noted what, and what groups were told."""

from __future__ import annotations

from datetime import timedelta

from bot.centre.keeping import Retention
from bot.centre.offer import OfficeId, ServiceId
from scheduler.forgetting import forget
from storage import posts, roster
from storage.casework import StaffId, WalkIn
from storage.database import Connection
from storage.records import Done
from storage.tables import group_post
from tests.talk import House
from tests.test_desk_dialogs import acts, works


async def forgets(house: House, after: timedelta) -> None:
    """The time that has passed, and one tick."""
    await forget(house.database, house.now + after, house.world.configured.kept)


async def test_the_log_is_kept_for_its_time(desk: House) -> None:
    await works(desk)
    walk = WalkIn(OfficeId("krakow"), ServiceId("career"))
    assert isinstance(await acts(desk, "ewa", walk), Done)
    kept = desk.world.configured.kept.audit
    await forgets(desk, kept - timedelta(minutes=1))
    assert await desk.rows("SELECT act, staff_id FROM audit") == [("walk-in", 1)]
    await forgets(desk, kept + timedelta(minutes=1))
    assert await desk.rows("SELECT count(*) FROM audit") == [(0,)]


async def test_who_noted_a_walk_in_is_kept_no_longer_than_the_log(desk: House) -> None:
    await works(desk)
    await acts(desk, "ewa", WalkIn(OfficeId("krakow"), ServiceId("career")))
    kept = Retention(visits=timedelta(days=300), audit=timedelta(days=30))
    for days, staff in ((29, 1), (31, None)):
        await forget(desk.database, desk.now + timedelta(days=days), kept)
        assert await desk.rows("SELECT office, staff_id FROM walk_in") == [("krakow", staff)], "it is still counted"


async def test_codes_that_open_nothing_any_more_are_forgotten(desk: House) -> None:
    await works(desk)

    async def codes(connection: Connection) -> None:
        for code in ("USED", "LATE"):
            await roster.make_code(connection, StaffId(1), "link", code, desk.now)
        await roster.use_code(connection, "USED", "link", desk.now)
        await roster.make_code(connection, StaffId(1), "account", "GOOD", desk.now)

    await desk.database.run(codes)
    await forgets(desk, roster.LINK_LASTS + Retention().staff_access + timedelta(minutes=1))
    left = await desk.rows("SELECT digest, kind FROM invitation WHERE kind = 'link' OR used_at IS NULL")
    assert (roster.digest("GOOD"), "account") in left
    assert not any(digest in (roster.digest("USED"), roster.digest("LATE")) for digest, _ in left)


async def test_what_a_group_was_told_that_is_no_group_any_more_is_forgotten_too(desk: House) -> None:
    async def tell(connection: Connection) -> None:
        for kind in ("due", "posted"):
            await posts.add(connection, kind, desk.now, key=kind)
        stands = group_post.update().where(group_post.c.kind == "posted")
        await connection.execute(stands.values(state="posted", chat="-1009", remote="7", posted_at=desk.now))

    await desk.database.run(tell)
    kept = Retention().technical
    await forgets(desk, kept - timedelta(minutes=1))
    assert await desk.rows("SELECT kind FROM group_post") == [("posted",)], "what was never told goes sooner"
    await forgets(desk, kept + timedelta(minutes=1))
    assert await desk.rows("SELECT count(*) FROM group_post") == [(0,)]
