"""The made-up events of the demonstration: in every language, marked as made up, put there once and nowhere else."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot import config
from bot.demo_events import made_up
from bot.running import prepare
from storage import events
from storage.database import Database
from storage.eventwork import Event
from tests.laying import KEYS
from tests.talk import MONDAY, OFFER, WARSAW

MARKS = {
    "en": "(example)",
    "uk": "(приклад)",
    "pl": "(przykład)",
    "ru": "(пример)",
    "es": "(ejemplo)",
    "be": "(прыклад)",
    "ka": "(მაგალითი)",
    "tr": "(örnek)",
}


async def there(database: Database) -> list[Event]:
    return list(await database.run(lambda connection: events.coming(connection, MONDAY)))


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder in which the command is given."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


async def test_the_demonstration_begins_with_made_up_events_and_only_once(here: Path) -> None:
    settings = config.load(None, {}, MONDAY.date())
    for _ in range(2):
        database = await prepare(settings, lambda: MONDAY)
        found = await there(database)
        await database.close()
        assert len(found) == 5
    for one in found:
        assert {text.language for text in one.texts} == set(MARKS)
        assert all(text.title.endswith(MARKS[text.language]) for text in one.texts)
        assert one.joinable(MONDAY)
        assert OFFER.topic(one.topic)
        assert one.office is None or settings.timetable.office(one.office)
        assert one.start - MONDAY >= timedelta(days=1)
    assert {one.kind for one in found} == {"workshop", "course", "webinar", "meeting"}
    assert [len(one.sessions) for one in found if one.kind == "course"] == [6]


async def test_a_real_centre_begins_with_none(here: Path) -> None:
    (here / "config.toml").write_text('[centre]\nname = "The centre"\n[[offices]]\nid = "krakow"\n')
    database = await prepare(config.load(None, KEYS, MONDAY.date()), lambda: MONDAY)
    assert await there(database) == []
    await database.close()


def test_the_first_session_is_soon_whatever_day_it_is() -> None:
    for ahead in range(7):
        now = MONDAY + timedelta(days=ahead)
        for one in made_up(now, WARSAW):
            assert timedelta(days=1) < one.sessions[0][0] - now < timedelta(days=10)
