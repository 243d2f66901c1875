"""What is written to staff groups and what goes back to people on Telegram, drawn: pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from aiogram.types import BufferedInputFile

from bot.handlers.telegram import drawing, group_drawing
from bot.relaysteps import Drawn
from bot.rooms import Album, Lines, Outcome, Part, Sheet, StaffRoom, Writing
from bot.screen import File
from bot.splitting import units
from storage.casework import CaseId, CaseMessage, Enclosed, FileId, Kind, MessageId, Remark
from tests.talk import TEXTS

SAY = TEXTS.say("en")
PHOTO = File("telegram", "photo:p1", type="image/jpeg")
ALBUM = ((4, File("here", "5", "form.png", "image/png", 10)), (5, PHOTO), (6, PHOTO))
HERE = File("here", "5", "form.png", "image/png", 10)


class Room(StaffRoom):
    """As much of a room as drawing needs."""

    @property
    def name(self) -> str:
        return "telegram"

    def holds(self, parts: object) -> bool:
        return group_drawing.holds(parts)  # type: ignore[arg-type]

    async def make_topic(self, chat: str, title: str) -> Outcome:
        raise AssertionError

    name_topic = turn_topic = drop_topic = write = rewrite = mark = delete = make_topic  # type: ignore[assignment]

    def cost(self, writing: Writing) -> int:
        return group_drawing.cost(writing)

    def link(self, chat: str, thread: str) -> str | None:
        return None

    def asks_anew(self) -> None:
        raise AssertionError

    def works_in(self, chat: str, present: str) -> None:
        raise AssertionError


def a_message(file: File | None, words: str = "look", kind: Kind = "photo", id: int = 1) -> CaseMessage:
    at = datetime(2026, 11, 23, tzinfo=UTC)
    return CaseMessage(MessageId(id), CaseId(3), "visitor", None, words, kind, at, file, FileId(5) if file else None)


def test_parts_of_one_author_stand_under_one_line() -> None:
    parts = (Part("Visitor:", "🙂 a"), Part("Visitor:", "b"), Part("Ended"), Part("Visitor:", "c"))
    text, entities = group_drawing.worded(parts)
    assert text == "Visitor:\n🙂 a\nb\nEnded\nVisitor:\nc"
    encoded = text.encode("utf-16-le")
    shown = [
        (one["type"], encoded[2 * one["offset"] : 2 * (one["offset"] + one["length"])].decode("utf-16-le"))  # type: ignore[operator]
        for one in entities
    ]
    assert shown == [
        ("bold", "Visitor:"),
        ("blockquote", "🙂 a"),
        ("blockquote", "b"),
        ("bold", "Ended"),
        ("bold", "Visitor:"),
        ("blockquote", "c"),
    ]


@pytest.mark.parametrize("content", [b"png", None])
async def test_a_file_that_is_kept_here_is_brought_or_said_to_be_elsewhere(content: bytes | None) -> None:
    asked: list[tuple[int, int]] = []

    async def contents(case: int, id: int) -> bytes | None:
        asked.append((case, id))
        return content

    drawn = Drawn((a_message(HERE),), (Part("Visitor:", "look"),))
    writings = [one.writing for one in await drawn.written(contents, SAY, Room())]
    assert asked == [(3, 5)]
    if content is None:
        assert len(writings) == 1
        assert isinstance(writings[0], Lines)
        assert "desk in the browser" in writings[0].parts[-1].lead
        return
    [(method, params)] = group_drawing.calls(writings[0])
    assert method == "sendPhoto"
    assert isinstance(params["photo"], BufferedInputFile)
    assert params["photo"].filename == "form.png"


async def test_words_that_have_no_room_under_a_file_stand_below_it_whole() -> None:
    words = "слово " * 300

    async def contents(case: int, id: int) -> bytes | None:
        raise AssertionError("Telegram keeps it")

    drawn = Drawn((a_message(PHOTO, words),), (Part("Visitor:", words),))
    sheet, below = (one.writing for one in await drawn.written(contents, SAY, Room()))
    assert isinstance(sheet, Sheet)
    assert sheet.part == Part("Visitor:")
    assert below == Lines((Part("Visitor:", words),))


async def test_every_part_of_an_album_is_known_by_its_own_message_whichever_of_them_cannot_be_had() -> None:
    async def contents(case: int, id: int) -> bytes | None:
        return None

    lost, first, second = (replace(a_message(file), id=MessageId(id), album="a") for id, file in ALBUM)
    drawn = Drawn((lost, first, second), (Part("Visitor:", "one"), Part("Visitor:", "two"), Part("Visitor:", "three")))
    album, below = await drawn.written(contents, SAY, Room())
    assert album.stands(["71", "72"]) == [("71", (first,)), ("72", (second,))]
    assert below.stands(["73"]) == [("73", (lost,))]


def test_an_album_counts_as_so_many_messages() -> None:
    sheets = tuple(Sheet(Part("Visitor:", "a"), "photo", PHOTO) for _ in range(4))
    assert group_drawing.cost(Album(sheets)) == 4
    assert [method for method, _ in group_drawing.calls(Album(sheets))] == ["sendMediaGroup"]
    mixed = Album((*sheets, Sheet(Part("Visitor:"), "voice", File("telegram", "voice:v"))))
    assert [method for method, _ in group_drawing.calls(mixed)] == ["sendPhoto"] * 4 + ["sendVoice"]
    sticker = Sheet(Part("Visitor:"), "sticker", File("telegram", "sticker:s"))
    assert group_drawing.cost(sticker) == 2


# --- To people -------------------------------------------------------------------------------------------------------


def params_of(payload: Mapping[str, object]) -> Mapping[str, object]:
    params = payload["params"]
    assert isinstance(params, dict)
    return params


def test_an_answer_points_at_what_it_answers_or_quotes_it() -> None:
    [[pointed]] = drawing.remark(Remark("yes", quotes="Is it?", quotes_remote="77"), SAY)
    answers = {"message_id": 77, "allow_sending_without_reply": True}
    assert params_of(pointed)["reply_parameters"] == answers
    assert "Is it?" not in str(params_of(pointed)["text"])
    [[quoted]] = drawing.remark(Remark("yes", quotes="Is it?"), SAY)
    assert str(params_of(quoted)["text"]).endswith("\nIs it?\nyes")
    assert [one["type"] for one in params_of(quoted)["entities"]] == ["bold", "blockquote"]  # type: ignore[attr-defined]


def test_a_correction_takes_the_place_of_what_stands() -> None:
    [[there]] = drawing.remark(Remark("better", correction=True, corrects="55"), SAY)
    assert there["method"] == "editMessageText"
    assert params_of(there)["message_id"] == 55
    [[under]] = drawing.remark(Remark("better", kind="photo", correction=True, corrects="55"), SAY)
    assert under["method"] == "editMessageCaption"
    [[anew]] = drawing.remark(Remark("better", correction=True), SAY)
    assert anew["method"] == "sendMessage"
    assert "corrected" in str(params_of(anew)["text"])


def test_files_go_as_what_they_are_and_albums_together() -> None:
    one = Enclosed("photo", PHOTO, FileId(5))
    [[photo]] = drawing.remark(Remark("look", "photo", (one,)), SAY)
    assert (photo["method"], params_of(photo)["photo"]) == ("sendPhoto", "p1")
    assert str(params_of(photo)["caption"]).endswith("\nlook")
    [[album], []] = drawing.remark(Remark("", "photo", (one, one)), SAY)
    assert album["method"] == "sendMediaGroup"
    kept = Enclosed("document", HERE, FileId(5))
    [[document]] = drawing.remark(Remark("", "document", (kept,), case=CaseId(3)), SAY)
    assert document["file"] == {"parameter": "document", "case": 3, "id": 5, "name": "form.png"}
    film = Enclosed("video", File("telegram", "video:v1", "Anna.mp4", "video/mp4", 10), FileId(6))
    [[video]] = drawing.remark(Remark("", "video", (film,), case=CaseId(3)), SAY)
    assert "v1" not in str(video), "it would bring its name along"
    nameless = Enclosed("video", File("telegram", "video:v1", "", "video/mp4", 10), FileId(6))
    [[video]] = drawing.remark(Remark("", "video", (nameless,), case=CaseId(3)), SAY)
    assert params_of(video)["video"] == "v1"
    heavy = Enclosed("document", File("telegram", "document:d1", "a.pdf", "", 19_000_000), FileId(7))
    several = drawing.remark(Remark("", "document", (heavy, heavy, heavy), case=CaseId(3)), SAY)
    assert [payload["method"] for part in several for payload in part] == ["sendDocument"] * 3, "too much for one call"
    [long] = drawing.remark(Remark("слово " * 300, "photo", (one,)), SAY)
    assert [payload["method"] for payload in long] == ["sendPhoto", "sendMessage"]
    assert all(units(str(params_of(payload).get("text", ""))) <= 4096 for payload in long)


def test_words_that_an_album_has_no_room_for_stand_below_it_with_their_part() -> None:
    def enclosed(words: str) -> Enclosed:
        return Enclosed("photo", PHOTO, FileId(5), words)

    for words in ("а" * 1020, "б" * 1024, "в" * 5000):
        parts = drawing.remark(Remark("", "photo", (enclosed(words), enclosed("two"), enclosed("в" * 1025))), SAY)
        [album, *first], second, third = parts
        shown = params_of(album)["media"]
        assert isinstance(shown, list)
        assert [units(str(one.get("caption", ""))) for one in shown] == [0, 3, 0]
        assert second == []
        for below, said in ((first, words), (third, "в" * 1025)):
            texts = [str(params_of(one)["text"]) for one in below]
            assert "".join(texts).replace("\n", "").endswith(said)
            assert texts[0].startswith(str(params_of(drawing.remark(Remark("x"), SAY)[0][0])["text"])[:-2])
            assert all(units(text) <= 4096 for text in texts)


@pytest.mark.parametrize(
    ("kind", "was", "words"),
    [
        ("text", "short", "long " * 1000),
        ("text", "long " * 1000, "short"),
        ("photo", "short", "long " * 210),
        ("photo", "long " * 210, "short"),
    ],
)
def test_a_correction_that_has_no_room_where_it_stands_is_said_anew_and_says_so(
    kind: Kind, was: str, words: str
) -> None:
    files = (Enclosed("photo", PHOTO, FileId(5)),) if kind == "photo" else ()
    [anew] = drawing.remark(Remark(words, kind, files, correction=True, corrects="55", was=was), SAY)
    assert {one["method"] for one in anew} == {"sendMessage"}
    assert "corrected" in str(params_of(anew[0])["text"])
    assert words.strip()[-20:] in str(params_of(anew[-1])["text"])


def test_under_a_round_video_there_is_no_room_for_a_correction() -> None:
    film = Enclosed("video", File("telegram", "video_note:v1"), FileId(5))
    [[anew]] = drawing.remark(Remark("better", "video", (film,), correction=True, corrects="55", was="good"), SAY)
    assert anew["method"] == "sendMessage"
