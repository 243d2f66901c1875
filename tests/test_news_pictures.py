"""The picture of an announcement: sent in the chat, brought outside of the turn, seen in the preview, taken away."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from bot.centre.news import PICTURE_BYTES
from bot.exporting import Exporting
from bot.filekinds import FILE_BYTES
from bot.screen import Event, File, Pressed, SharedOther
from scheduler.exports import make_due
from storage.exports import LEASE, TRIES
from tests.atdesk import Colleague, a_program, employ
from tests.talk import House, Person
from tests.test_news_dialogs import becomes, writes
from tests.test_shutting import coordinates


def drawn(width: int = 40, height: int = 30, format: str = "PNG") -> bytes:
    """A picture."""
    file = io.BytesIO()
    Image.new("RGB", (width, height), "teal").save(file, format)
    return file.getvalue()


PNG = drawn()


def photo(ref: str = "photo:1", type: str = "image/jpeg", size: int = 5, album: str = "") -> Event:
    return SharedOther("photo", file=File("paper", ref, type=type, size=size), album=album)


async def brought(house: House) -> int:
    """One tick."""
    return await make_due(house.database, Exporting(house.conversation), house.world.clock)


async def asked(desk: House) -> tuple[Person, str]:
    """A coordinator who is asked for a picture, and the number of the draft."""
    boss = await coordinates(desk)
    id = await writes(boss)
    await boss.presses_data(f">newsphoto.{id}")
    assert "Please send one picture" in boss.sees
    return boss, id


async def test_a_picture_is_sent_brought_and_taken_away(desk: House) -> None:
    boss, id = await asked(desk)
    desk.paper.kept["photo:1"] = PNG
    assert "I am taking the picture over." in await boss.does(photo())
    assert "With a picture." not in boss.sees
    assert await brought(desk) == 1
    assert "The picture stands with the announcement now." in await boss.reads()
    assert await desk.rows("SELECT type FROM announcement_picture") == [("image/png",)], "by its bytes"
    await boss.presses("The announcement")
    assert "With a picture." in boss.sees
    await boss.presses("Picture")
    await boss.presses("Without a picture")
    assert "With a picture." not in boss.sees
    assert await desk.rows("SELECT * FROM announcement_picture") == []
    assert id


async def test_what_is_no_picture_is_told_at_once(desk: House) -> None:
    boss, _ = await asked(desk)
    assert "not a picture that every messenger shows" in await boss.does(photo(type="image/webp"))
    assert "This picture is too large: 1 MB at most." in await boss.does(photo(size=PICTURE_BYTES + 1))
    assert "Please send it as a photo or as a file." in await boss.sends("place")
    words = '["paper", "photo:1", "image/jpeg", 5]'
    assert "Please send one picture" in await boss.says(words), "nobody can type a file"
    assert await desk.rows("SELECT * FROM export") == []
    assert "I am taking the picture over." in await boss.does(photo())


@pytest.mark.parametrize(
    ("kept", "told"),
    [
        (None, "The picture could not be taken over."),
        (b"\x89PNG\r\n\x1a\n" + b"x" * PICTURE_BYTES, "This picture is too large"),
        (b"GIF89a", "not a picture that every messenger shows"),
        (b"%PDF-", "not a picture that every messenger shows"),
        (PNG[:-20], "not a picture that every messenger shows"),
        (drawn(format="GIF"), "not a picture that every messenger shows"),
        (drawn(width=421, height=20), "not a picture that every messenger shows"),
        (drawn(width=9991, height=10), "not a picture that every messenger shows"),
    ],
)
async def test_what_it_is_once_it_is_here_is_told_too(desk: House, kept: bytes | None, told: str) -> None:
    boss, _ = await asked(desk)
    desk.paper.kept |= {"photo:1": kept} if kept else {}
    await boss.does(photo())
    await brought(desk)
    assert told in await boss.reads()
    assert await desk.rows("SELECT * FROM announcement_picture") == []
    assert await desk.rows("SELECT state FROM export") == [("failed",)]


async def test_what_cannot_be_had_at_the_moment_is_tried_again(desk: House) -> None:
    boss, _ = await asked(desk)
    desk.paper.away = True
    await boss.does(photo())
    for _ in range(TRIES - 1):
        assert await brought(desk) == 1
        assert await boss.reads() == ""
        desk.later(seconds=LEASE.total_seconds() + 1)
    desk.paper.away, desk.paper.kept["photo:1"] = False, PNG
    assert await brought(desk) == 1
    assert "The picture stands with the announcement now." in await boss.reads()


async def test_of_an_album_there_is_one_picture(desk: House) -> None:
    boss, _ = await asked(desk)
    desk.paper.kept["photo:1"] = PNG
    await boss.does(photo(album="a"))
    for number in (2, 3):
        assert await boss.does(photo(f"photo:{number}", album="a")) == "", "the others are let pass"
    assert await desk.rows("SELECT count(*) FROM export") == [(1,)]
    desk.later(minutes=1)
    assert "people can" in await boss.does(photo(album="b"))


async def test_it_is_too_late_once_it_was_confirmed(desk: House) -> None:
    boss, _ = await asked(desk)
    desk.paper.kept["photo:1"] = PNG
    await boss.does(photo())
    await becomes(desk, "sending")
    await brought(desk)
    assert "its picture stays as it was" in await boss.reads()
    assert await desk.rows("SELECT * FROM announcement_picture") == []
    await boss.presses_data(">newsphoto.1")
    assert "I cannot find that." in boss.sees


async def test_while_it_is_asked_it_may_become_too_late_or_too_much(desk: House) -> None:
    boss, id = await asked(desk)
    none = boss.data("Without a picture")
    await becomes(desk, "sending")
    assert "I cannot find that." in await boss.does(Pressed(none))
    await becomes(desk, "draft")
    for number in range(4):
        await boss.presses_data(f">newsphoto.{id}")
        await boss.does(photo(f"photo:{number}"))
    assert "I am already preparing 3 files for you." in boss.sees


async def test_whoever_does_not_work_here_any_more_changes_nothing(desk: House) -> None:
    boss, _ = await asked(desk)
    desk.paper.kept["photo:1"] = PNG
    await boss.does(photo())
    desk.paper.members = set()
    await brought(desk)
    assert await boss.reads() == ""
    assert await desk.rows("SELECT * FROM announcement_picture") == []


async def test_a_visitor_is_asked_for_no_file_and_nothing_is_taken_for_one(desk: House) -> None:
    ola = desk.person("ola", "en")
    await ola.arrives()
    await ola.presses_data(">newsphoto.1")
    assert "I cannot read photos" in await ola.does(photo())
    assert await desk.rows("SELECT * FROM export") == []


# --- At the desk in a browser -----------------------------------------------------------------------------------------


async def test_what_is_sent_to_the_assistant_is_its_senders_alone(tmp_path: Path) -> None:
    async with a_program(tmp_path) as program, Colleague.sits(program) as kasia, Colleague.sits(program) as ewa:
        await employ(program, "Kasia", "coordinator")
        await employ(program, "Ewa")
        await kasia.comes_in(program, "Kasia")
        await ewa.comes_in(program, "Ewa")
        id = "5" * 32
        assert (await kasia.posts(f"/desk/send/{id}", drawn())).body["type"] == "image/png"
        assert (await kasia.posts(f"/desk/send/{id}", b"<html>")).status == 415
        large, own = io.BytesIO(b"x" * (FILE_BYTES + 1)), {"Origin": kasia.url, "X-Desk": "1"}
        async with kasia.http.post(f"{kasia.url}/desk/send/{id}", data=large, headers=own) as answer:
            assert answer.status == 413
        async with Colleague.sits(program) as nobody:
            assert (await nobody.posts(f"/desk/send/{id}", drawn())).status == 401
        ((content, staff),) = await program.rows("SELECT content, staff_id FROM upload")
        assert isinstance(content, bytes)
        assert b"PNG" not in content, "kept encrypted"
        fetched = program.assistant.conversation.world.channels["desk"].fetch
        assert await fetched(File("desk", f"{staff}:{id}")) == drawn()
        assert await fetched(File("desk", f"{int(str(staff)) + 1}:{id}")) is None
        assert await fetched(File("telegram", f"{staff}:{id}")) is None
