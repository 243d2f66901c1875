"""Backups as files: encrypted, whole or refused, restored with the assistant going on, and nobody erased comes back."""

from __future__ import annotations

import asyncio
import io
import os
import stat
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pyrage
import pytest

from bot import agefiles
from bot.agefiles import BadKey
from bot.backups import Restored, back_up, list_of, look_into, read_list, restore
from bot.centre.keeping import Retention
from bot.upkeep import Upkeep
from storage import tombstones
from storage.backing import Unusable
from storage.database import Database, open_database
from storage.sealing import Seal, WrongKey
from tests.conftest import Postgres
from tests.crashing import remind
from tests.journey import free_port, write_config
from tests.laying import KEY, KEYS, SEAL
from tests.patience import PATIENCE
from tests.talk import WARSAW, House, a_house
from tests.test_booking import books
from tests.test_cases import speaks
from tests.test_command_line import answers, cicbot, start
from tests.test_desk_dialogs import works

pytestmark = pytest.mark.one_driver

MINE, OTHERS = pyrage.x25519.Identity.generate(), pyrage.x25519.Identity.generate()
RECIPIENTS = (str(MINE.to_public()), str(OTHERS.to_public()))


def url_of(house: House) -> str:
    return str(house.database.engine.url.render_as_string(hide_password=False))


@pytest.fixture(params=["to sqlite", "to postgresql"])
def other(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], str]:
    """Where it is restored: another database, which is emptied if need be when it is asked for."""

    def of_postgresql() -> str:
        postgres: Postgres = request.getfixturevalue("postgres")
        postgres.wipe()
        return postgres.url("asyncpg")

    return of_postgresql if request.param == "to postgresql" else lambda: f"sqlite:///{tmp_path}/other.db"


@asynccontextmanager
async def a_database(url: str, key: str = KEY) -> AsyncIterator[Database]:
    database = await open_database(url, seal=Seal(key))
    try:
        yield database
    finally:
        await database.close()


async def comes_back(url: str, file: Path, house: House, erased: Path | None = None, key: str = KEY) -> Restored:
    known = read_list(erased) if erased else None
    async with a_database(url, key) as database:
        with file.open("rb") as backup:
            return await restore(database, backup, [MINE], known, house.now, WARSAW)


async def test_the_assistant_goes_on_where_the_backup_was_made(
    url: str, other: Callable[[], str], tmp_path: Path
) -> None:
    file = tmp_path / "backup.age"
    async with a_house(url) as house:
        ola = house.person("ola", "en")
        await speaks(ola)
        visit = await books(ola)
        await back_up(url_of(house), file, RECIPIENTS, house.now)
        await house.person("late", "en").arrives()  # who is not in it
    target = other()
    await comes_back(target, file, house)
    async with a_house(target, fresh=False) as there:
        assert await there.rows("SELECT count(*) FROM visitor") == [(1,)]
        for _ in range(100):
            next(there.inputs), there.world.draw(4)  # what a channel and chance give is never given again
        ola = there.person("ola", "en")
        assert "10:00" in await ola.presses_data(f">visit.{visit}"), "it answers"
        assert await books(ola, at="11:00") != visit, "it books"
        there.later(hours=3)
        assert await remind(there) == 2, "it reminds"


async def test_whoever_was_erased_since_is_erased_again(any_house: House, tmp_path: Path) -> None:
    file, listed = tmp_path / "backup.age", tmp_path / "erased"
    for name in ("ola", "ivan"):
        await speaks(any_house.person(name, "en"))
    await back_up(url_of(any_house), file, RECIPIENTS, any_house.now)
    any_house.later(hours=1)
    ola = any_house.person("ola", "en")
    await ola.commands("erase")
    await ola.presses("Yes, erase everything")
    upkeep = Upkeep(any_house.database, Retention(), WARSAW, 4, lambda: any_house.now, listed)
    await upkeep.note_erased()
    assert len(read_list(listed).erased) == 1
    assert "ola" not in listed.read_text()
    assert stat.S_IMODE(listed.stat().st_mode) == 0o600
    lost = await comes_back(f"sqlite:///{tmp_path}/lost.db", file, any_house)
    assert lost.erased_again == 0, "without the list nobody knows"
    done = await comes_back(f"sqlite:///{tmp_path}/known.db", file, any_house, listed)
    assert done.erased_again == 1
    async with a_house(f"sqlite:///{tmp_path}/known.db", fresh=False) as there:
        assert await there.rows("SELECT count(*) FROM visitor") == [(1,)]
        assert await there.rows("SELECT count(*) FROM erased") == [(1,)], "and stays on the list"
    assert b"ola" not in (tmp_path / "known.db").read_bytes()


async def test_the_list_is_written_anew_when_somebody_is_erased(house: House, tmp_path: Path) -> None:
    listed = tmp_path / "kept" / "erased"
    upkeep = Upkeep(house.database, Retention(), WARSAW, 4, lambda: house.now, listed)
    await upkeep.note_erased()
    assert not read_list(listed).erased
    for name in ("ola", "ivan"):
        house.later(hours=1)
        await house.database.run(lambda one, name=name: tombstones.set(one, "paper", name, house.now))  # type: ignore[misc]
        await upkeep.note_erased()
    assert read_list(listed) == await list_of(url_of(house), SEAL)
    assert len(read_list(listed).erased) == 2
    assert [one.name for one in listed.parent.iterdir()] == ["erased"], "and nothing half written lies about"


NEW_TITLE = (
    "# Who was erased and what others do not want, by keyed hashes that name nobody: for cicbot restore --erased."
)
TITLE = "# Who was erased, by keyed hashes that name nobody: for cicbot restore --erased."


@pytest.mark.parametrize("words", ["", "hello", NEW_TITLE, f"{TITLE}\nab", f"{TITLE}\nxy 2026-11-23T08:00:00+00:00"])
def test_another_file_is_no_list(words: str, tmp_path: Path) -> None:
    file = tmp_path / "list"
    file.write_text(words)
    with pytest.raises(Unusable, match="no list"):
        read_list(file)


async def test_what_was_so_then_and_is_not_now(desk: House, tmp_path: Path) -> None:
    file = tmp_path / "backup.age"
    await works(desk, role="owner")
    staff = 1
    moment = "'2026-11-23 08:00:00.000000'"
    for table, values in {
        "desk_session": f"'x', {staff}, {moment}, {moment}, '2026-11-25 08:00:00.000000'",
        "lease": f"'announcing', 'dead', {moment}, NULL",
        "invitation": f"'y', 'link', {staff}, {moment}, '2026-11-25 08:00:00.000000', NULL",
    }.items():
        await desk.rows(f"INSERT INTO {table} VALUES ({values}) RETURNING 1")
    columns = "kind, state, original, wanted, urgent, why, revision, created_at, changed_at"
    for state in ("sending", "scheduled", "draft"):
        values = f"'news', '{state}', 'pl', '{{}}', 0, '', 1, {moment}, {moment}"
        await desk.rows(f"INSERT INTO announcement ({columns}) VALUES ({values}) RETURNING 1")
    await back_up(url_of(desk), file, RECIPIENTS, desk.now)
    done = await comes_back(f"sqlite:///{tmp_path}/other.db", file, desk)
    assert done.staff == 1
    async with a_house(f"sqlite:///{tmp_path}/other.db", fresh=False) as there:
        for table in ("desk_session", "lease", "invitation"):
            assert await there.rows(f"SELECT count(*) FROM {table}") == [(0,)], table
        assert await there.rows("SELECT state FROM announcement ORDER BY id") == [("paused",), ("paused",), ("draft",)]


async def test_what_was_on_its_way_then_is_not_sent_once_more(house: House, tmp_path: Path) -> None:
    """It has arrived long ago, and whoever it was for may have said since that they want no messages."""
    file = tmp_path / "backup.age"
    ola = house.person("ola", "en")
    await speaks(ola)
    await house.delivery.stop()
    states = iter(("pending", "sending"))
    for (id,) in await house.rows("SELECT id FROM outbox ORDER BY id LIMIT 2"):
        waits = f"state = '{next(states)}', settled_at = NULL, lease_until = '2026-11-23 08:00:00.000000'"
        await house.rows(f"UPDATE outbox SET {waits} WHERE id = {id} RETURNING id")
    await back_up(url_of(house), file, RECIPIENTS, house.now)
    house.later(days=2)
    await comes_back(f"sqlite:///{tmp_path}/other.db", file, house)
    async with a_house(f"sqlite:///{tmp_path}/other.db", fresh=False) as there:
        there.later(days=2)
        assert await there.delivery.sweep() == 0
        rows = await there.rows("SELECT state FROM outbox ORDER BY id LIMIT 2")
        assert rows == [("unknown",), ("unknown",)]


# --- The file --------------------------------------------------------------------------------------------------------


async def test_only_the_keys_open_it_and_only_this_user_reads_it(house: House, tmp_path: Path) -> None:
    file = tmp_path / "backup.age"
    await speaks(house.person("Zdzislawa", "en"))
    size = await back_up(url_of(house), file, RECIPIENTS, house.now)
    assert size == file.stat().st_size
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert file.read_bytes().startswith(b"age-encryption.org/v1")
    assert b"Zdzislawa" not in file.read_bytes()
    assert b"visitor" not in file.read_bytes()
    with file.open("rb") as backup:
        first, second = await look_into(backup, [MINE]), await look_into(backup, [OTHERS])
        assert first == second
        with pytest.raises(Unusable, match="another key"):
            await look_into(backup, [pyrage.x25519.Identity.generate()])


async def test_it_is_never_written_over_another_file_and_leaves_nothing_half_done(house: House, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    for there in ("a file", "a link"):
        file = folder / there.replace(" ", "-")
        file.symlink_to("/nowhere") if there == "a link" else file.write_text("mine")
        with pytest.raises(FileExistsError):
            await back_up(url_of(house), file, RECIPIENTS, house.now)
    await house.rows("UPDATE alembic_version SET version_num = '0004' RETURNING 1")
    with pytest.raises(Unusable):
        await back_up(url_of(house), folder / "new", RECIPIENTS, house.now)
    assert sorted(one.name for one in folder.iterdir()) == ["a-file", "a-link"]


@pytest.mark.parametrize("where", [0.0, 0.02, 0.5, 0.999])
async def test_whatever_was_changed_or_cut_off_is_refused(where: float, house: House, tmp_path: Path) -> None:
    whole, file = tmp_path / "backup.age", tmp_path / "broken.age"
    await speaks(house.person("ola", "en"))
    await back_up(url_of(house), whole, RECIPIENTS, house.now)
    content = whole.read_bytes()
    at = min(int(len(content) * where), len(content) - 1)
    changed = content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]
    for broken in (content[:at], changed, content + b"x", b"", b"PK\x03\x04" * 100):
        file.write_bytes(broken)
        with file.open("rb") as backup, pytest.raises(Unusable):
            await look_into(backup, [MINE])
        with pytest.raises(Unusable):
            await comes_back(f"sqlite:///{tmp_path}/other.db", file, house)
    await comes_back(f"sqlite:///{tmp_path}/other.db", whole, house)


async def test_another_data_key_is_told_before_anything_is_kept(house: House, tmp_path: Path) -> None:
    file, target = tmp_path / "backup.age", f"sqlite:///{tmp_path}/other.db"
    await house.database.run(lambda one: Seal(KEY).unlock(one, house.now))
    await back_up(url_of(house), file, RECIPIENTS, house.now)
    with pytest.raises(WrongKey):
        await comes_back(target, file, house, key="b" * 64)
    await comes_back(target, file, house)
    with pytest.raises(Unusable, match="not empty"):
        await comes_back(target, file, house)


async def test_much_is_written_and_read_in_little_room(house: House, tmp_path: Path) -> None:
    import resource

    many = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 150000)"
    moment = "'2026-11-23 08:00:00.000000'"
    await house.rows(f"{many} INSERT INTO arrival SELECT 'web', hex(randomblob(38)), {moment} FROM n RETURNING 1")
    file = tmp_path / "backup.age"
    await back_up(url_of(house), tmp_path / "first.age", RECIPIENTS, house.now)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    await back_up(url_of(house), file, RECIPIENTS, house.now)
    with file.open("rb") as backup:
        assert (await look_into(backup, [MINE])).rows["arrival"] == 150_000
    assert file.stat().st_size > 15_000_000
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 12_000, "kilobytes"


# --- Keys ------------------------------------------------------------------------------------------------------------


def test_keys_are_named_that_are_none(tmp_path: Path) -> None:
    with pytest.raises(BadKey, match="there are none"):
        agefiles.check_recipients(())
    with pytest.raises(BadKey, match="age1qqq is no public key"):
        agefiles.check_recipients(("age1qqq",))
    agefiles.check_recipients(RECIPIENTS)
    with pytest.raises(BadKey, match="name the file"):
        agefiles.identities(None, {})
    file = tmp_path / "key"
    with pytest.raises(BadKey, match="no secret key"):
        agefiles.identities(file, {})
    file.write_text("# created: today\nAGE-SECRET-KEY-1NOTONE\n")  # made up
    file.chmod(0o600)
    with pytest.raises(BadKey, match="no secret key") as told:
        agefiles.identities(file, {})
    assert "NOTONE" not in str(told.value)
    file.write_text(f"# public key: {RECIPIENTS[0]}\n{MINE}\n")
    assert len(agefiles.identities(None, {"BACKUP_IDENTITY_FILE": str(file)})) == 1
    file.chmod(0o644)
    with pytest.raises(BadKey, match="everybody"):
        agefiles.identities(file, {})


async def test_what_goes_wrong_on_either_side_is_told(tmp_path: Path) -> None:
    async def breaks() -> AsyncIterator[bytes]:
        yield b"x" * 1_000_000
        raise Unusable("the database is gone")

    with pytest.raises(Unusable, match="gone"):
        await asyncio.wait_for(agefiles.encrypt(breaks(), io.BytesIO(), RECIPIENTS), 5)

    async def endless() -> AsyncIterator[bytes]:
        while True:
            yield b"x" * 1_000_000

    full = os.fdopen(os.open("/dev/full", os.O_WRONLY), "wb", buffering=0)
    with full, pytest.raises(OSError):
        await asyncio.wait_for(agefiles.encrypt(endless(), full, RECIPIENTS), 20)


# --- The command line ------------------------------------------------------------------------------------------------


async def test_an_operator_backs_up_beside_the_running_assistant_and_restores_elsewhere(tmp_path: Path) -> None:
    port, other_port = free_port(), free_port()
    key = tmp_path / "key.txt"
    key.write_text(str(MINE))
    key.chmod(0o600)
    config = write_config(tmp_path, database="sqlite:///data/x.db", port=port)
    config.write_text(config.read_text() + f'\n[backup]\nrecipients = ["{RECIPIENTS[0]}"]\n')
    process = await start(tmp_path, "run", env=KEYS)
    await answers(port)
    said = await cicbot(tmp_path, "backup", "one.age", env=KEYS)
    assert (said.status, "encrypted to 1 keys" in said.words) == (0, True), said.words
    assert (await cicbot(tmp_path, "backup", "one.age", env=KEYS)).words.startswith("✗ one.age is there already")
    said = await cicbot(tmp_path, "backup", "--erased-only", "list", env=KEYS)
    assert "0 who were erased" in said.words, said.words
    assert "in use" in (await cicbot(tmp_path, "restore", "one.age", "--identity", "key.txt", "--erased-lost")).words
    while not (tmp_path / "data/x.db.erased").exists():  # noqa: ASYNC110
        await asyncio.sleep(0.1)
    process.terminate()
    await asyncio.wait_for(process.communicate(), PATIENCE)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    write_config(elsewhere, database="sqlite:///data/y.db", port=other_port)
    file = str(tmp_path / "one.age")
    env = {**KEYS, "BACKUP_IDENTITY_FILE": str(key)}
    without = await cicbot(elsewhere, "restore", file, env=env)
    assert without.status == 2, "there must be a choice"
    assert "--erased" in without.words
    checked = await cicbot(elsewhere, "restore", file, "--check", env=env)
    assert (checked.status, "is whole" in checked.words) == (0, True), checked.words
    assert not (elsewhere / "data/y.db").exists()
    done = await cicbot(elsewhere, "restore", file, "--erased", str(tmp_path / "list"), env=env)
    assert (done.status, "are back" in done.words) == (0, True), done.words
    again = await cicbot(elsewhere, "restore", file, "--erased-lost", env=env)
    assert (again.status, "not empty" in again.words) == (1, True)
    process = await start(elsewhere, "run", env=KEYS)
    assert (await answers(other_port))[0] == 200
    process.terminate()
    await asyncio.wait_for(process.communicate(), PATIENCE)


async def test_it_is_said_what_a_restore_does_not_know(tmp_path: Path) -> None:
    key, title = (
        tmp_path / "key.txt",
        "# Who was erased, by keyed hashes that name nobody: for cicbot restore --erased.",
    )
    key.write_text(str(MINE))
    key.chmod(0o600)
    (tmp_path / "older").write_text(f"{title}\n")
    (tmp_path / "strange").write_text(f"{NEW_TITLE}\n# key 01020304\n")
    async with a_house(f"sqlite:///{tmp_path}/x.db") as house:
        await speaks(house.person("ola", "en"))
        await back_up(url_of(house), tmp_path / "one.age", RECIPIENTS, house.now)
    write_config(tmp_path, database="sqlite:///y.db", port=free_port())

    async def restored(*how: str) -> tuple[int, str]:
        (tmp_path / "y.db").unlink(missing_ok=True)
        said = await cicbot(tmp_path, "restore", "one.age", "--identity", "key.txt", *how, env=KEYS)
        assert "Traceback" not in said.words
        return said.status, said.words

    status, words = await restored("--erased", "strange")
    assert (status, "the list is of another database" in words) == (1, True), words
    status, words = await restored("--erased", "older")
    assert (status, "does not say which database it is of" in words) == (0, True), words
    status, words = await restored("--erased-lost")
    assert (status, "Nobody is sent announcements before they say yes again" in words) == (0, True), words


async def test_without_a_recipient_no_backup_is_made_and_check_says_so(tmp_path: Path) -> None:
    write_config(tmp_path, database="sqlite:///data/x.db", port=free_port())
    said = await cicbot(tmp_path, "backup", "one.age", env=KEYS)
    assert (said.status, "[backup] recipients" in said.words) == (1, True)
    assert not (tmp_path / "one.age").exists()
    assert "[backup] recipients: there are none" in (await cicbot(tmp_path, "check", env=KEYS)).words
