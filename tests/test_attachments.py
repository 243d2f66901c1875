"""What comes along with a message, on every channel: codes for cameras, documents, pictures, and their words."""

from __future__ import annotations

import io
import json
import uuid
from collections.abc import Mapping, Sequence
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
import zxingcpp
from PIL import Image

from bot import enclosing
from bot.channels import Refused, Sent
from bot.handlers.desk import drawing as desk_drawing
from bot.handlers.telegram import drawing as telegram_drawing
from bot.handlers.viber import drawing as viber_drawing
from bot.handlers.web import drawing as web_drawing
from bot.screen import ATTACHED_BYTES, Attachment, Document, Payload, Picture, QrCode, Screen, Verbatim
from storage import outbox, visitors
from storage.database import Connection
from storage.records import Letter, VisitorId
from tests.atdesk import Colleague, a_program, employ
from tests.filehouse import JPEG, PNG
from tests.standin import pictures
from tests.standin.telegram import StandIn
from tests.standin.viber import ViberStandIn
from tests.talk import MONDAY
from tests.test_telegram_channel import letter, sending
from tests.test_telegram_drawing import say
from tests.test_viber_channel import Front, called, status_of
from tests.test_web import MemoryHouse, browser, events, served

V = Verbatim
LINK = "https://t.me/cic_bot?start=checkin-K7RM2X"
CODE = QrCode(LINK, V("Your ticket"))
LIST = Document("list.csv", "text/csv", "\ufeffІм'я;1\r\n".encode(), V("Who comes"))
CHART = Picture(PNG, V("People by month"))


def screen(*attachments: Attachment) -> Screen:
    return Screen((V("Here."),), attachments=attachments)


def through_json(payload: Payload) -> Mapping[str, object]:
    """As it comes out of the outbox."""
    kept: Mapping[str, object] = json.loads(json.dumps(payload))
    return kept


def files_of(payload: Mapping[str, object]) -> list[dict[str, str]]:
    files = payload["files"]
    assert isinstance(files, list)
    return files


def read_code(content: bytes) -> str:
    """What a camera reads."""
    found = zxingcpp.read_barcodes(Image.open(io.BytesIO(content)))
    assert len(found) == 1
    return found[0].text


# --- What can be attached --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", [LINK, "K7RM-2X", "Квиток № 7 — ласкаво просимо", "x" * 900])
def test_a_code_is_read_by_a_camera(words: str) -> None:
    content = enclosing.drawn(words)
    assert not pictures.fault(content)
    assert read_code(content) == words
    assert 500 <= Image.open(io.BytesIO(content)).width <= 900
    assert len(content) < 10_000


def test_a_code_has_room_for_so_many_words_and_no_more() -> None:
    with pytest.raises(ValueError, match="Data too large"):
        enclosing.drawn("x" * 5000)


def test_what_is_too_large_or_no_picture_cannot_be_attached() -> None:
    most = b"x" * ATTACHED_BYTES
    Document("a.bin", "application/octet-stream", most, V("a"))
    for content in (most + b"x", PNG + most):
        with pytest.raises(ValueError, match="300000 is the most"):
            Document("a.bin", "application/octet-stream", content, V("a"))
    with pytest.raises(ValueError, match="300000 is the most"):
        Picture(PNG + most, V("a"))
    with pytest.raises(ValueError, match="neither PNG nor JPEG"):
        Picture(b"GIF89a", V("a"))
    assert (Picture(PNG, V("a")).type, Picture(JPEG, V("a")).type) == ("image/png", "image/jpeg")


@pytest.mark.parametrize(("attachment", "content"), [(LIST, LIST.content), (CHART, PNG), (CODE, None)])
def test_what_is_kept_is_what_is_sent(attachment: QrCode | Document | Picture, content: bytes | None) -> None:
    kept = through_json(enclosing.kept(attachment))
    found = enclosing.contents(kept)
    assert found == content if content else read_code(found) == LINK


@pytest.mark.parametrize("kept", [{}, {"base64": "%%%"}, {"base64": "YQ"}])
def test_what_is_kept_otherwise_is_refused(kept: Mapping[str, object]) -> None:
    with pytest.raises((KeyError, ValueError)):
        enclosing.contents(kept)


# --- Telegram --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("attachment", "method", "parameter", "name", "caption"),
    [
        (CODE, "sendPhoto", "photo", "code.png", "Your ticket"),
        (CHART, "sendPhoto", "photo", "picture.png", "People by month"),
        (Picture(JPEG, V("A photo")), "sendPhoto", "photo", "picture.jpg", "A photo"),
        (LIST, "sendDocument", "document", "list.csv", "Who comes"),
        (
            Picture(PNG, V("слово " * 300)),
            "sendPhoto",
            "photo",
            "picture.png",
            ("слово " * 171)[:-3].rpartition(" ")[0],
        ),
        (Picture(PNG, V(" ")), "sendPhoto", "photo", "picture.png", ""),
    ],
)
async def test_telegram_uploads_it(
    attachment: Attachment, method: str, parameter: str, name: str, caption: str
) -> None:
    words, file = telegram_drawing.draw(screen(attachment), say, "uk", None)
    assert (words["method"], file["method"]) == ("sendMessage", method)
    async with StandIn() as api, sending(api) as telegram:
        user = api.user(7, met=True)
        assert await telegram.send(letter(through_json(file))) == Sent(str(user.screen.id))
        (call,) = api.made(method)
        (upload,) = call.files.values()
        assert upload.name == name
        assert call.params.get("caption", "") == caption
        match attachment:
            case QrCode(told):
                assert read_code(upload.content) == told
            case Document(content=content) | Picture(content=content):
                assert upload.content == content
        assert parameter in user.screen.content


async def test_telegram_refuses_what_is_no_file_without_a_call() -> None:
    file = {"parameter": "photo", "name": "a.png", "base64": "private words"}
    async with StandIn() as api, sending(api) as telegram:
        api.user(7, met=True)
        refused = await telegram.send(letter({"method": "sendPhoto", "params": {}, "file": file}))
        assert refused == Refused("not a message of Telegram's")
        assert not api.calls


# --- Viber -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("attachment", "kind", "name", "text", "served"),
    [
        (CODE, "picture", "code.png", "Your ticket", "image/png"),
        (CHART, "picture", "picture.png", "People by month", "image/png"),
        (Picture(JPEG, V("A photo")), "picture", "picture.jpg", "A photo", "image/jpeg"),
        (Picture(PNG, V("w " * 600)), "picture", "picture.png", ("w " * 256)[:-1], "image/png"),
        (LIST, "file", "list.csv", "", "text/csv; charset=utf-8"),
    ],
)
async def test_viber_fetches_it(attachment: Attachment, kind: str, name: str, text: str, served: str) -> None:
    words, file = viber_drawing.draw(screen(attachment), say, "uk")
    assert (words["type"], file["type"], file["keys"]) == ("text", kind, words["keys"])
    front = Front()
    async with ViberStandIn() as api, called(front, api) as viber:
        ada = api.user(subscribed=True)
        kept = front.letters[41] = Letter(
            41, VisitorId(1), "viber", ada.id, "chat", through_json(file), 1, None, "10/UA"
        )
        assert isinstance(await viber.send(kept), Sent)
        assert (ada.screen.type, ada.screen.body.get("text", "")) == (kind, text)
        assert ada.screen.media.endswith(f"/{name}")
        if isinstance(attachment, QrCode):
            assert read_code(ada.screen.content) == LINK
        else:
            assert isinstance(attachment, Document | Picture)
            assert ada.screen.content == attachment.content
        async with aiohttp.ClientSession() as http, http.get(ada.screen.media) as got:
            assert got.headers["Content-Type"] == served
            assert got.headers["Content-Disposition"] == f"attachment; filename*=UTF-8''{name}"
        assert not api.faults
        front.times.append(front.times[-1] + timedelta(hours=49))
        assert await status_of(ada.screen.media) == 404


# --- Pages -----------------------------------------------------------------------------------------------------------

DRAWN: Sequence[tuple[Attachment, Mapping[str, object]]] = [
    (CODE, {"kind": "picture", "label": "Your ticket", "name": "code.png", "type": "image/png", "qr": LINK}),
    (CHART, {"kind": "picture", "label": "People by month", "name": "picture.png", "type": "image/png"}),
    (LIST, {"kind": "document", "label": "Who comes", "name": "list.csv", "type": "text/csv"}),
]


@pytest.mark.parametrize(("attachment", "expected"), DRAWN)
def test_pages_are_given_it_as_plain_data(attachment: Attachment, expected: Mapping[str, object]) -> None:
    for draw in (web_drawing.draw, desk_drawing.draw):
        (payload,) = draw(screen(attachment), say, "en")
        (file,) = files_of(through_json(payload))
        assert {name: file[name] for name in expected} == expected
        assert set(file) - set(expected) <= {"base64"}


async def test_the_web_chat_offers_it_at_doors_of_its_own_session() -> None:
    house = MemoryHouse(script=lambda _: (screen(CODE, CHART, LIST),))
    async with served(house) as base, browser(base) as visitor, browser(base) as stranger:
        await visitor.does(arrived="")
        await stranger.does(arrived="")
        response = await visitor.get("/chat/stream")
        _, _, data = await anext(events(response))
        response.close()
        files = files_of(data)
        assert [sorted(one) for one in files] == [["kind", "label", "name", "type", "url"]] * 3, "contents stay behind"
        code, chart, table = [await visitor.get(one["url"]) for one in files]
        assert [one.headers["Content-Type"] for one in (code, chart, table)] == ["image/png", "image/png", "text/csv"]
        assert [one.headers["Content-Disposition"].split(";")[0] for one in (code, chart, table)] == [
            "inline", "inline", "attachment"
        ]  # fmt: skip
        for one in (code, chart, table):
            assert one.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
            assert one.headers["X-Content-Type-Options"] == "nosniff"
            assert one.headers["Cache-Control"] == "no-store"
        assert read_code(await code.read()) == LINK
        assert (await chart.read(), await table.read()) == (PNG, LIST.content)
        assert (await stranger.get(files[0]["url"])).status == 404
        assert (await visitor.get(files[0]["url"][:-1] + "9")).status == 404
        house.here.clear()
        assert (await visitor.get(files[0]["url"])).status == 404


async def test_the_desk_offers_it_to_whom_it_was_sent(tmp_path: Path) -> None:
    async with a_program(tmp_path) as program, Colleague.sits(program) as ewa, Colleague.sits(program) as jan:
        for one, name in ((ewa, "Ewa"), (jan, "Jan")):
            await employ(program, name)
            await one.comes_in(program, name)
            await one.posts("/desk/input", {"id": uuid.uuid4().hex, "commanded": "menu"})
        (payload,) = desk_drawing.draw(screen(CODE, LIST), say, "en")

        async def write(connection: Connection) -> int:
            found = await visitors.find(connection, "desk", "1")
            assert found
            (made,) = await outbox.write(connection, found[0], [payload], lane="chat", now=MONDAY, owner=None)
            return made.id

        id = await program.assistant.database.run(write)
        await ewa.streams("ready")
        files = files_of([told for name, told in ewa.events if name == "message"][-1])
        assert [sorted(one) for one in files] == [["kind", "label", "name", "type", "url"]] * 2
        assert files[0]["url"] == f"/desk/letter/{id}/0"
        async with ewa.http.get(program.url + files[0]["url"]) as code:
            assert (code.status, code.headers["Content-Type"]) == (200, "image/png")
            assert read_code(await code.read()) == LINK
        async with ewa.http.get(program.url + files[1]["url"]) as table:
            assert table.headers["Content-Disposition"] == "attachment; filename*=UTF-8''list.csv"
            assert await table.read() == LIST.content
        for door in (f"/desk/letter/{id}/0", f"/desk/letter/{id}/2", f"/desk/letter/{id + 1}/0"):
            assert (await jan.reads(door)).status == 404
        assert (await ewa.reads(f"/desk/letter/{id}/2")).status == 404
        async with Colleague.sits(program) as nobody:
            assert (await nobody.reads(files[0]["url"])).status == 401
