"""Files in the web chat over real HTTP: who may upload and fetch what, and what the stream tells of it."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import uuid4

import pytest
from aiohttp import ClientResponse

from bot.filekinds import FILE_BYTES
from bot.screen import Edited, File, SharedOther
from tests.filehouse import JPEG, OGG, PDF, PNG, FileHouse, a_filehouse
from tests.patience import PATIENCE
from tests.test_web import Browser, browser, events


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[FileHouse]:
    async with a_filehouse(f"sqlite:///{tmp_path}/test.db") as office:
        yield office


@asynccontextmanager
async def visitor_of(office: FileHouse) -> AsyncIterator[Browser]:
    """A browser whose chat has begun."""
    async with browser(office.base) as visitor:
        await visitor.does(arrived="")
        yield visitor


async def uploads(visitor: Browser, content: bytes, name: str = "a.pdf", id: str = "") -> tuple[int, dict[str, object]]:
    headers = {"X-Chat": "1", "Origin": visitor.base, "X-Name": name}
    path = f"{visitor.base}/chat/upload/{id or uuid4().hex}"
    async with visitor.session.post(path, data=io.BytesIO(content), headers=headers) as response:
        told: dict[str, object] = await response.json()
        return response.status, told


async def sends(visitor: Browser, content: bytes, name: str = "a.pdf", **more: object) -> str:
    """Upload a file and send it; what it is called."""
    status, told = await uploads(visitor, content, name)
    assert status == 200, told
    status, kept = await posts(visitor, {"sent": told["file"], **more})
    assert (status, kept) == (200, {"kept": True})
    return str(told["file"])


async def does(visitor: Browser, message: str = "", **event: object) -> tuple[int, dict[str, object]]:
    return await posts(visitor, event, message)


async def posts(visitor: Browser, event: Mapping[str, object], message: str = "") -> tuple[int, dict[str, object]]:
    return await visitor.post("/chat/input", {"id": message or uuid4().hex, **event})


async def letters(visitor: Browser) -> list[dict[str, object]]:
    """Everything that the stream brings until it is even."""
    found: list[dict[str, object]] = []
    async with asyncio.timeout(PATIENCE):
        response = await visitor.get("/chat/stream")
        async for name, _, data in events(response):
            if name == "message":
                found.append(data)
            if name == "ready":
                break
        response.close()
    return found


async def people(visitor: Browser) -> list[object]:
    """What the stream tells of whether people are there."""
    told: list[object] = []
    async with asyncio.timeout(PATIENCE):
        response = await visitor.get("/chat/stream")
        async for name, _, data in events(response):
            if name == "people":
                told.append(data["open"])
            if name == "ready":
                break
        response.close()
    return told


async def fetched(visitor: Browser, id: str | int, **headers: str) -> tuple[ClientResponse, bytes]:
    response = await visitor.get(f"/chat/sent/{id}", **headers)
    return response, await response.read()


# --- Uploading -------------------------------------------------------------------------------------------------------


async def test_a_file_is_uploaded_sent_and_shown_again_after_a_reload(office: FileHouse) -> None:
    async with visitor_of(office) as visitor:
        case = await office.case_of(visitor.address)
        id = uuid4().hex
        status, told = await uploads(visitor, PNG, "%D1%84%D0%BE%D1%82%D0%BE.png", id)
        assert (status, told["name"], told["type"], told["size"]) == (200, "фото.png", "image/png", len(PNG))
        assert await uploads(visitor, PNG, "other.png", id) == (200, told), "a lost answer uploads nothing twice"
        message = uuid4().hex
        await does(visitor, message, sent=told["file"])
        await does(visitor, message, sent=told["file"])
        kept = [one for one in await office.told(case) if one.file]
        assert [(one.kind, one.file and one.file.name, one.remote) for one in kept] == [("photo", "фото.png", message)]
        shown = (await letters(visitor))[-1]
        assert shown["mine"] == {"sent": told["file"]}
        assert shown["message"] == message
        assert shown["files"] == [
            {
                "kind": "file",
                "id": int(str(told["file"])),
                "type": "image/png",
                "name": "фото.png",
                "size": len(PNG),
                "url": f"/chat/sent/{told['file']}",
            }
        ]


async def test_why_a_file_is_not_taken_is_said_by_its_status(office: FileHouse) -> None:
    async with visitor_of(office) as visitor, browser(office.base) as nobody:
        assert await uploads(visitor, PDF) == (409, {"error": "no-case"})
        await office.case_of(visitor.address)
        assert await uploads(visitor, b"<svg/>", "a.png") == (415, {"error": "kind"})
        assert await uploads(visitor, b"a" * (FILE_BYTES + 1)) == (413, {"error": "too-large"})
        assert (await uploads(visitor, PDF, id="nonsense"))[0] == 400
        assert (await uploads(nobody, PDF))[0] == 410
        assert (await visitor.post(f"/chat/upload/{uuid4().hex}", PDF, Origin="https://evil.example"))[0] == 403
        for _ in range(20):
            assert (await uploads(visitor, PDF))[0] == 200
        assert await uploads(visitor, PDF) == (409, {"error": "too-many"})


async def test_a_file_that_is_longer_than_it_says_is_not_read_to_its_end(office: FileHouse) -> None:
    async with visitor_of(office) as visitor:
        await office.case_of(visitor.address)
        sent = 0

        async def endless() -> AsyncIterator[bytes]:
            nonlocal sent
            for _ in range(64):
                sent += 1
                yield b"a" * (1 << 20)

        headers = {"X-Chat": "1", "Origin": office.base}
        try:
            async with visitor.session.post(
                f"{office.base}/chat/upload/{uuid4().hex}", data=endless(), headers=headers
            ) as response:
                assert response.status == 413
        except OSError:
            pass  # the connection was closed on us, which is as good
        assert sent < 64
        assert await office.house.rows("SELECT count(*) FROM stored_file") == [(0,)]


async def test_what_was_uploaded_can_only_be_sent_by_its_session(office: FileHouse) -> None:
    async with visitor_of(office) as ola, visitor_of(office) as jan:
        await office.case_of(ola.address)
        other = await office.case_of(jan.address)
        _, told = await uploads(ola, PDF)
        assert (await does(jan, sent=told["file"]))[0] == 404
        assert (await does(jan, sent="999"))[0] == 404
        assert all(one.file is None for one in await office.told(other))


@pytest.mark.parametrize(
    "post",
    [
        {"sent": 7},
        {"sent": "07"},
        {"sent": "1; DROP"},
        {"sent": ""},
        {"placed": [1]},
        {"placed": [1, 2, 3]},
        {"placed": ["1", 2]},
        {"placed": [True, 2]},
        {"placed": [91, 2]},
        {"placed": [1, 181]},
        {"placed": "1,2"},
        {"edited": {"message": uuid4().hex}},
        {"edited": {"message": "x", "words": "x"}},
        {"edited": {"message": uuid4().hex, "words": " "}},
        {"edited": {"message": uuid4().hex, "words": "x", "more": 1}},
        {"edited": "x"},
        {"said": "x", "reply": 7},
        {"said": "x", "reply": "x"},
        {"said": "x", "sent": "7"},
        {"said": ["x"]},
    ],
)
async def test_what_the_page_never_sends_is_refused(office: FileHouse, post: dict[str, object]) -> None:
    async with visitor_of(office) as visitor:
        assert (await posts(visitor, post))[0] == 400


# --- Fetching --------------------------------------------------------------------------------------------------------


async def test_files_are_given_to_their_session_alone_and_cannot_run(office: FileHouse) -> None:
    async with visitor_of(office) as ola, visitor_of(office) as jan:
        await office.case_of(ola.address)
        await office.case_of(jan.address)
        picture, document = await sends(ola, PNG, "a.png"), await sends(ola, PDF, "umowa%22.pdf")
        response, body = await fetched(ola, picture)
        assert (response.status, body) == (200, PNG)
        assert response.headers["Content-Type"] == "image/png"
        assert response.headers["Content-Disposition"] == "inline; filename*=UTF-8''a.png"
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert response.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
        assert response.headers["Cache-Control"] == "no-store"
        response, body = await fetched(ola, document)
        assert body == PDF
        assert response.headers["Content-Disposition"] == "attachment; filename*=UTF-8''umowa.pdf"
        for id in (picture, document, 999, 10**17):
            assert (await fetched(jan, id))[0].status == 404
        async with browser(office.base) as nobody:
            assert (await fetched(nobody, picture))[0].status == 404
        await ola.post("/chat/leave")
        assert (await fetched(ola, picture))[0].status == 404


async def test_a_large_file_comes_back_as_it_was(office: FileHouse) -> None:
    async with visitor_of(office) as visitor:
        await office.case_of(visitor.address)
        large = await sends(visitor, PDF + b"x" * 9_000_000)
        assert (await fetched(visitor, large))[1] == PDF + b"x" * 9_000_000


async def test_a_recording_is_given_in_parts_to_players_that_ask_so(office: FileHouse) -> None:
    async with visitor_of(office) as visitor:
        await office.case_of(visitor.address)
        voice = await sends(visitor, OGG, "voice.ogg")
        response, body = await fetched(visitor, voice)
        assert (response.status, body, response.headers["Accept-Ranges"]) == (200, OGG, "bytes")
        for asked, first, last in (("0-1", 0, 1), ("4-", 4, len(OGG) - 1), ("-5", len(OGG) - 5, len(OGG) - 1)):
            response, body = await fetched(visitor, voice, Range=f"bytes={asked}")
            assert (response.status, body) == (206, OGG[first : last + 1])
            assert response.headers["Content-Range"] == f"bytes {first}-{last}/{len(OGG)}"
        for nonsense in ("bytes=9-4", "bytes=99999-", "lines=1-2", "bytes=x"):
            response, body = await fetched(visitor, voice, Range=nonsense)
            assert (response.status, body) == (200, OGG)


# --- Between the two -------------------------------------------------------------------------------------------------


async def test_the_page_is_told_when_people_are_there(office: FileHouse) -> None:
    async with visitor_of(office) as visitor:
        assert await people(visitor) == [False], "a page that comes back may believe otherwise"
        await office.case_of(visitor.address)
        assert await people(visitor) == [True]


async def test_what_a_person_writes_says_so_with_quote_and_files_and_is_changed_where_it_stands(
    office: FileHouse,
) -> None:
    async with visitor_of(office) as visitor:
        case = await office.case_of(visitor.address)
        question = uuid4().hex
        await does(visitor, question, said="Where is it?")
        asked = (await office.told(case))[-1]
        assert (asked.words, asked.remote) == ("Where is it?", question)
        answer = await office.answers(case, "Heer", answers=asked.id)
        first = (await letters(visitor))[-1]
        assert (first["person"], first["lines"]) == (True, ["Heer"])
        assert (first["quote"], first["quoted"]) == ("Where is it?", question)
        await office.answers(case, "Here", corrects=answer)
        changed = (await letters(visitor))[-1]
        assert (changed["correction"], changed["corrects"], changed["lines"]) == (True, str(first["id"]), ["Here"])
        await office.sends(case, "Anna Kowalska.jpg", JPEG, kind="photo")
        file = (await letters(visitor))[-1]["files"]
        assert isinstance(file, list)
        assert (file[0]["name"], file[0]["type"]) == ("photo.jpg", "image/jpeg")
        response, content = await fetched(visitor, file[0]["id"])
        assert (content, response.headers["Content-Disposition"]) == (JPEG, "inline")


async def test_a_reply_a_place_and_an_edit_reach_the_case(office: FileHouse) -> None:
    async with visitor_of(office) as visitor:
        case = await office.case_of(visitor.address)
        await office.answers(case, "Which one?")
        letter = (await letters(visitor))[-1]
        question = uuid4().hex
        await does(visitor, question, said="The blue one", reply=str(letter["id"]))
        reply = (await office.told(case))[-1]
        before = next(one for one in await office.told(case) if one.words == "Which one?")
        assert reply.answers == before.id
        shown = (await letters(visitor))[-1]
        assert (shown["mine"], shown["reply"], shown["message"]) == (
            {"said": "The blue one"},
            str(letter["id"]),
            question,
        )
        await does(visitor, edited={"message": question, "words": "The red one"})
        assert [one.words for one in await office.told(case) if one.author == "visitor"][-1] == "The red one"
        edit = {"edited": {"message": question, "words": "The red one"}}
        assert (await letters(visitor))[-1]["mine"] == edit
        await does(visitor, edited={"message": uuid4().hex, "words": "nothing of theirs"})
        assert (await letters(visitor))[-1]["mine"] == edit, "what was not changed is not shown as changed"
        await does(visitor, placed=[50.0614, 19.9366])
        assert (await office.told(case))[-1].place == (50.0614, 19.9366)
        assert (await letters(visitor))[-1]["mine"] == {"placed": [50.0614, 19.9366]}


async def test_long_messages_reach_people_whole(office: FileHouse) -> None:
    async with visitor_of(office) as visitor:
        case = await office.case_of(visitor.address)
        await does(visitor, said="ї" * 4096)
        assert (await office.told(case))[-1].words == "ї" * 4096


async def test_what_was_said_to_the_assistant_cannot_be_edited(office: FileHouse) -> None:
    async with visitor_of(office) as visitor:
        await does(visitor, said="hello")
        echo = next(one for one in await letters(visitor) if "mine" in one)
        assert "message" not in echo
        assert json.loads(json.dumps(echo)) == {"id": echo["id"], "mine": {"said": "hello"}}


def test_what_is_sent_is_echoed_without_what_is_kept_elsewhere() -> None:
    from bot.handlers.web import drawing

    assert drawing.echo(SharedOther("photo", file=File("here", "7", "a.png", "image/png", 3))) == {
        "mine": {"sent": "7"},
        "files": [{"kind": "file", "id": 7, "type": "image/png", "name": "a.png", "size": 3}],
    }
    assert drawing.echo(SharedOther("place", place=(1.5, 2.5))) == {"mine": {"placed": [1.5, 2.5]}}
    assert drawing.echo(SharedOther("photo", lost="lost")) is None
    assert drawing.echo(Edited("m", "x")) == {"mine": {"edited": {"message": "m", "words": "x"}}}
