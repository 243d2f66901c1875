"""What people have said that they do not want is so after a restore too, however old the backup is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from bot.backups import Listed, Restored, back_up, list_of, read_list, restore, write_list
from bot.centre.keeping import Retention
from bot.upkeep import Upkeep
from storage import consents, interests, visitors
from storage.backing import Unusable
from storage.database import Connection
from storage.newswork import Interest, WantNews, WantNoNews
from storage.records import BeSilent, Contact, PreferContact, Visitor, VisitRef
from storage.sealing import Seal
from tests.crashing import carry
from tests.laying import KEY, SEAL
from tests.talk import WARSAW, House, a_house
from tests.test_backups import MINE, RECIPIENTS, a_database, url_of
from tests.test_booking import books
from tests.test_cases import speaks
from tests.test_erasing import erases

pytestmark = pytest.mark.one_driver

LATER = timedelta(hours=1)


async def known(house: House, address: str) -> Visitor:
    async def work(connection: Connection) -> Visitor:
        found = await visitors.find(connection, "paper", address)
        assert found
        return found[0]

    return await house.database.run(work)


async def says(house: House, address: str) -> tuple[bool, Contact, list[bool]]:
    """Whether they hear of announcements, how they may be written to, and what the journal tells of their consent."""
    one = await known(house, address)

    async def work(connection: Connection) -> tuple[bool, list[bool]]:
        wants = await interests.find(connection, one.id) is not None
        return wants, [line.given for line in await consents.of(connection, one)]

    wants, journal = await house.database.run(work)
    return wants, one.contact, journal


class Restoring:
    """A backup of a house, the list beside it, and where both are restored."""

    def __init__(self, house: House, folder: Path, url: Callable[[], str]) -> None:
        self._house, self._url = house, url
        self._file, self.list = folder / "backup.age", folder / "erased"
        self._upkeep = Upkeep(house.database, Retention(), WARSAW, 4, lambda: house.now, self.list)

    async def back_up(self) -> None:
        await back_up(url_of(self._house), self._file, RECIPIENTS, self._house.now)
        self._house.later(hours=1)

    async def note(self) -> Listed:
        await self._upkeep.note_erased()
        return read_list(self.list)

    async def restore(self, listed: Listed | None, key: str = KEY) -> tuple[str, Restored]:
        target = self._url()
        async with a_database(target, key) as database:
            with self._file.open("rb") as backup:
                return target, await restore(database, backup, [MINE], listed, self._house.now, WARSAW)


@pytest.fixture(params=["to sqlite", "to postgresql"])
def back(request: pytest.FixtureRequest, house: House, tmp_path: Path) -> Restoring:
    def url() -> str:
        if request.param == "to sqlite":
            return f"sqlite:///{tmp_path}/other.db"
        postgres = request.getfixturevalue("postgres")
        postgres.wipe()
        return str(postgres.url("asyncpg"))

    return Restoring(house, tmp_path, url)


async def agrees(house: House, *names: str) -> None:
    for name in names:
        await speaks(house.person(name, "en"))
        await carry(house, name, WantNews(Interest()))


async def test_whoever_has_said_no_to_announcements_since_gets_none(house: House, back: Restoring) -> None:
    await agrees(house, "ola", "ivan", "eve")
    await back.back_up()
    await carry(house, "ola", WantNoNews())
    said_at = house.now
    await carry(house, "eve", WantNoNews())
    house.later(hours=1)
    await carry(house, "eve", WantNews(Interest()))
    url, done = await back.restore(await back.note())
    assert done.restrained == 1
    async with a_house(url, fresh=False) as there:
        assert await says(there, "ola") == (False, "normal", [True, False])
        assert await says(there, "ivan") == (True, "normal", [True])
        assert await says(there, "eve") == (True, "normal", [True]), "who has said yes once more"
        ola = await known(there, "ola")
        told = await there.database.run(lambda one: consents.of(one, ola))
        assert told[-1].at == said_at, "when they said so, and not when it was restored"


async def test_whoever_has_agreed_after_what_the_list_says_still_agrees(house: House, back: Restoring) -> None:
    """The list may be older than the backup."""
    await agrees(house, "ola")
    await carry(house, "ola", WantNoNews())
    listed = await back.note()
    house.later(hours=1)
    await carry(house, "ola", WantNews(Interest()))
    await back.back_up()
    url, done = await back.restore(listed)
    assert done.restrained == 0
    async with a_house(url, fresh=False) as there:
        assert await says(there, "ola") == (True, "normal", [True, False, True])


async def test_the_more_careful_way_to_write_to_somebody_wins(house: House, back: Restoring) -> None:
    before: dict[str, Contact] = {"a": "normal", "b": "normal", "c": "discreet", "d": "discreet", "e": "none"}
    since: dict[str, Contact] = {"a": "discreet", "b": "none", "c": "normal", "d": "none", "e": "discreet"}
    for name, contact in before.items():
        await speaks(house.person(name, "en"))
        await carry(house, name, PreferContact(contact))
    await speaks(house.person("f", "en"))
    await back.back_up()
    for name, contact in since.items():
        await carry(house, name, PreferContact(contact))
    await carry(house, "f", BeSilent(True))
    url, _ = await back.restore(await back.note())
    async with a_house(url, fresh=False) as there:
        found = {name: (await known(there, name)).contact for name in (*before, "f")}
        one = await known(there, "e")
    assert found == {"a": "discreet", "b": "none", "c": "discreet", "d": "none", "e": "none", "f": "none"}
    assert one.discreet, "who wants messages again gets them as they have said last"


async def test_a_pause_that_was_ended_is_none(house: House, back: Restoring) -> None:
    await speaks(house.person("ola", "en"))
    await back.back_up()
    for silent in (True, False):
        await carry(house, "ola", BeSilent(silent))
    listed = await back.note()
    assert not listed.restraints
    url, _ = await back.restore(listed)
    async with a_house(url, fresh=False) as there:
        assert (await known(there, "ola")).contact == "normal"


@pytest.mark.parametrize(
    ("before", "since", "after"),
    [
        ("normal", "discreet", "discreet"),
        ("normal", "none", "none"),
        ("none", "discreet", "none"),
        ("none", "normal", "none"),
        (None, "discreet", "discreet"),
        (None, "normal", None),
    ],
)
async def test_what_was_said_of_one_visit_is_so_too(
    house: House, back: Restoring, before: Contact | None, since: Contact, after: Contact | None
) -> None:
    ola = house.person("ola", "en")
    await speaks(ola)
    ref = VisitRef(await books(ola))
    if before:
        await carry(house, "ola", PreferContact(before, ref))
    else:
        await house.rows("UPDATE visit SET contact = NULL RETURNING id")
    await back.back_up()
    await carry(house, "ola", PreferContact(since, ref))
    url, _ = await back.restore(await back.note())
    async with a_house(url, fresh=False) as there:
        assert await there.rows("SELECT contact FROM visit") == [(after,)]


async def test_where_the_list_is_lost_nobody_is_announced_to_and_everybody_is_discreet(
    house: House, back: Restoring
) -> None:
    await agrees(house, "ola", "ivan")
    await carry(house, "ivan", BeSilent(True))
    await back.back_up()
    url, done = await back.restore(None)
    assert done.restrained == 2
    async with a_house(url, fresh=False) as there:
        assert await says(there, "ola") == (False, "discreet", [True, False])
        assert await says(there, "ivan") == (False, "none", [True, False])
        await carry(there, "ola", WantNews(Interest()))
        assert await says(there, "ola") == (True, "discreet", [True, False, True]), "until they say yes again"


async def test_of_whoever_is_erased_nothing_is_left_on_the_list_but_that(any_house: House, tmp_path: Path) -> None:
    house = any_house
    ola = house.person("ola", "en")
    await agrees(house, "ola")
    ref = VisitRef(await books(ola))
    for act in (WantNoNews(), PreferContact("none"), PreferContact("none", ref)):
        await carry(house, "ola", act)
    assert len((await list_of(url_of(house), SEAL)).restraints) == 2
    await erases(ola)
    listed = await list_of(url_of(house), SEAL)
    assert (len(listed.erased), len(listed.restraints)) == (1, 0)


# --- The file --------------------------------------------------------------------------------------------------------


async def test_the_list_is_written_whenever_something_on_it_changes(house: House, back: Restoring) -> None:
    await agrees(house, "ola")
    ref = VisitRef(await books(house.person("ola", "en")))
    assert (await back.note()).restraints == {}
    steps = [
        (WantNoNews(), 1),
        (PreferContact("discreet"), 2),
        (PreferContact("none"), 3),
        (PreferContact("none", ref), 4),
        (PreferContact("normal"), 2),
        (WantNews(Interest()), 1),
        (PreferContact("normal", ref), 0),
    ]
    for act, count in steps:  # all in the same moment: it is not told apart by the time
        await carry(house, "ola", act)
        listed = await back.note()
        assert sum(map(len, listed.restraints.values())) == count, act
        assert listed == await list_of(url_of(house), SEAL)
    assert "ola" not in back.list.read_text()
    assert ref not in back.list.read_text()


async def test_an_older_list_is_read_and_it_is_known_that_it_names_no_key(house: House, back: Restoring) -> None:
    await speaks(house.person("ola", "en"))
    await back.back_up()
    title = "# Who was erased, by keyed hashes that name nobody: for cicbot restore --erased."
    person = await house.database.run(lambda _: _hash("paper:ola"))
    back.list.write_text(f"{title}\n{person.hex()} {house.now.isoformat()}\n")
    listed = read_list(back.list)
    assert (listed.erased, listed.restraints, listed.key) == ({person: house.now}, {}, "")
    _, done = await back.restore(listed)
    assert done.erased_again == 1


async def _hash(text: str) -> bytes:
    return SEAL.index("erased", text)


async def test_a_list_of_another_database_is_refused_and_nothing_is_restored(
    house: House, back: Restoring, tmp_path: Path
) -> None:
    await speaks(house.person("ola", "en"))
    await back.back_up()
    async with a_database(f"sqlite:///{tmp_path}/stranger.db", "ef" * 32) as stranger:
        from storage.migrating import migrate

        await migrate(stranger)
        await stranger.run(lambda one: Seal("ef" * 32).unlock(one, house.now))
    strange = await list_of(f"sqlite:///{tmp_path}/stranger.db", Seal("ef" * 32))
    write_list(back.list, strange)
    listed = read_list(back.list)
    assert listed.key == strange.key != (await list_of(url_of(house), SEAL)).key
    with pytest.raises(Unusable, match="another database"):
        await back.restore(listed)
    await back.restore(await list_of(url_of(house), SEAL))


TITLE = "# Who was erased and what others do not want, by keyed hashes that name nobody: for cicbot restore --erased."
AT = "2026-11-23T08:00:00+00:00"


@pytest.mark.parametrize(
    "lines",
    [(f"abcd {AT}",), ("# key 01020304", f"abcd {AT} hats"), ("# key x",), ("# key 01020304", f"abcd {AT} news more")],
)
def test_what_is_not_whole_is_no_list(lines: tuple[str, ...], tmp_path: Path) -> None:
    file = tmp_path / "list"
    file.write_text("\n".join((TITLE, *lines)) + "\n")
    with pytest.raises(Unusable, match="no list"):
        read_list(file)
