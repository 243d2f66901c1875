"""Files of cases: what is taken, how it lies in the database, whom it is given to, and when it is forgotten."""

from __future__ import annotations

import logging
import stat
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.channels import Contents
from bot.filekinds import ENDINGS, FILE_BYTES, kind_of, name_of, plain_name, type_of
from bot.screen import File, Input, SharedOther
from scheduler.forgetting import forget
from storage import casefiles
from storage.casework import CaseId
from storage.database import Connection
from storage.migrating import migrate
from storage.sealing import Broken, Seal, WrongKey, key_beside
from tests.filehouse import JPEG, OGG, PDF, PNG, FileHouse, a_filehouse, zipped
from tests.laying import KEY, SEAL, opened

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
WORD = zipped(**{"[Content_Types].xml": b"<x/>", "word/document.xml": b"<w/>"})
OPEN_TEXT = zipped(mimetype=b"application/vnd.oasis.opendocument.text", content=b"<o/>")
WEBM = b"\x1aE\xdf\xa3\x01\x00\x00\x00\x00\x00\x00\x1fB\x86\x81\x01B\x82\x84webm" + b"\x00" * 20
MP4 = b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00" + b"hdlr" + b"\x00" * 8


# --- What is taken ---------------------------------------------------------------------------------------------------

TAKEN: Mapping[str, tuple[bytes, str]] = {
    "jpeg": (JPEG, "image/jpeg"),
    "png": (PNG, "image/png"),
    "gif": (b"GIF89a" + b"\x00" * 20, "image/gif"),
    "webp": (b"RIFF\x24\x00\x00\x00WEBPVP8 ", "image/webp"),
    "heic": (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00", "image/heic"),
    "pdf": (PDF, "application/pdf"),
    "docx": (WORD, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    "odt": (OPEN_TEXT, "application/vnd.oasis.opendocument.text"),
    "text": ("Добрий день!\r\n\tlist".encode(), "text/plain"),
    "text with a mark": (b"\xef\xbb\xbf" + "zażółć".encode(), "text/plain"),
    "ogg": (OGG, "audio/ogg"),
    "mp3": (b"ID3\x04\x00" + b"\x00" * 20, "audio/mpeg"),
    "mp3 without tags": (b"\xff\xfb\x90\x64" + b"\x00" * 20, "audio/mpeg"),
    "m4a": (MP4 + b"soun", "audio/mp4"),
    "a browser's recording": (WEBM + b"A_OPUS", "audio/webm"),
    "mp4": (MP4 + b"vide", "video/mp4"),
    "mp4 with sound": (MP4 + b"soun" + b"hdlr" + b"\x00" * 8 + b"vide", "video/mp4"),
}
REFUSED: Mapping[str, bytes] = {
    "nothing": b"",
    "spaces": b"  \n",
    "svg": b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    "svg behind a comment": b"hello\n<!DOCTYPE svg>\n<svg/>",
    "html": b"<!doctype html><p>x",
    "html behind spaces": b" \n\t<HTML>",
    "html in the middle": b"Dear all, <script>alert(1)</script>",
    "xml": b"<?xml version='1.0'?><x/>",
    "php": b"text <?php system('x')",
    "a script": b"#!/bin/sh\nrm -r x\n",
    "windows program": b"MZ\x90\x00\x03" + b"\x00" * 60,
    "linux program": b"\x7fELF\x02\x01\x01\x00",
    "zip": zipped(a_txt=b"x"),
    "jar": zipped(**{"META-INF/MANIFEST.MF": b"x", "a.class": b"x"}),
    "docx with macros": zipped(**{"[Content_Types].xml": b"x", "word/document.xml": b"x", "word/vbaProject.bin": b"x"}),
    "odt with macros": zipped(**{"mimetype": b"application/vnd.oasis.opendocument.text", "Basic/a.xml": b"x"}),
    "odt template": zipped(mimetype=b"application/vnd.oasis.opendocument.text-template"),
    "half a zip": WORD[:60],
    "rar": b"Rar!\x1a\x07\x00" + b"\x00" * 20,
    "7z": b"7z\xbc\xaf\x27\x1c\x00\x04",
    "wav": b"RIFF\x24\x00\x00\x00WAVEfmt ",
    "quicktime": b"\x00\x00\x00\x14ftypqt  " + b"hdlr" + b"\x00" * 8 + b"vide",
    "mp4 of nothing": b"\x00\x00\x00\x14ftypisom" + b"\x00" * 20,
    "webm with pictures": WEBM + b"V_VP8 A_OPUS",
    "matroska": WEBM.replace(b"webm", b"matr") + b"A_OPUS",
    "ogg with pictures": b"OggS\x00\x02" + b"\x00" * 22 + b"\x80theora",
    "text with a bell": b"ding\x07",
    "text of an old code page": "Добрий день".encode("cp1251"),
    "pdf behind something": b"x" * 10 + b"\x00" + PDF,
}


@pytest.mark.parametrize("name", TAKEN)
def test_what_is_taken_is_known_by_its_bytes(name: str) -> None:
    content, type = TAKEN[name]
    assert type_of(content) == type
    assert type in ENDINGS


@pytest.mark.parametrize("name", REFUSED)
def test_what_could_run_or_hide_something_is_not_taken(name: str) -> None:
    assert type_of(REFUSED[name]) is None


def test_what_files_are_to_people() -> None:
    kinds = {type: kind_of(type) for type in ENDINGS}
    assert {type for type, kind in kinds.items() if kind == "photo"} == {"image/jpeg", "image/png", "image/webp"}
    assert {kinds["audio/ogg"], kinds["audio/webm"]} == {"voice"}
    assert (kinds["video/mp4"], kinds["image/heic"], kinds["application/pdf"]) == ("video", "document", "document")


NAMES: Mapping[str, tuple[str, str]] = {
    "plain": ("umowa.pdf", "umowa.pdf"),
    "letters": ("Договір №5 (копія).PDF", "Договір №5 (копія).pdf"),
    "path": ("../../etc/passwd", "passwd.pdf"),
    "windows path": ("C:\\Users\\Ola\\a.pdf", "a.pdf"),
    "another ending": ("photo.jpg", "photo.jpg.pdf"),
    "a program's ending": ("umowa.pdf.exe", "umowa.pdf.exe.pdf"),
    "turned round": ("umowa\u202efdp.exe", "umowafdp.exe.pdf"),
    "line breaks": ("a\r\nSet-Cookie: x.pdf", "aSet-Cookie x.pdf"),
    "null": ("a\0.pdf", "a.pdf"),
    "nothing": ("", "file.pdf"),
    "an ending alone": (".pdf", "file.pdf"),
    "dots": ("...", "file.pdf"),
    "markup": ('<b>"x"</b>.pdf', "b.pdf"),
    "no end": ("x" * 300 + ".pdf", "x" * 80 + ".pdf"),
}


@pytest.mark.parametrize("name", NAMES)
def test_names_are_safe_and_end_as_the_contents_are(name: str) -> None:
    given, kept = NAMES[name]
    assert name_of(given, "application/pdf") == kept


@pytest.mark.parametrize(
    ("name", "type", "plain"),
    [
        ("Anna_Kowalska_umowa.pdf", "application/pdf", "dokument.pdf"),
        ("Anna.JPEG", "image/jpeg", "dokument.jpeg"),
        ("umowa.Kowalska", "application/pdf", "dokument.pdf"),
        ("umowa.Kowalska", "", "dokument.bin"),
        ("umowa.xlsx", "application/vnd.ms-excel", "dokument.xlsx"),
        ("Anna", "audio/mpeg", "dokument.mp3"),
    ],
)
def test_a_plain_name_keeps_nothing_but_the_ending(name: str, type: str, plain: str) -> None:
    assert plain_name("dokument", name, type) == plain


# --- How it lies in the database -------------------------------------------------------------------------------------


def test_what_was_sealed_is_opened_with_the_same_key_in_the_same_place_alone() -> None:
    seal, other = Seal(KEY), Seal("f" * 64)
    kept = seal.closed(PDF, "case 1 file 2")
    assert PDF not in kept
    assert kept != seal.closed(PDF, "case 1 file 2"), "never the same twice"
    assert seal.opened(kept, "case 1 file 2") == PDF
    for key, sealed, place in (
        (seal, kept, "case 2 file 2"),
        (seal, kept, "case 1 file 3"),
        (seal, kept[:-1] + bytes([kept[-1] ^ 1]), "case 1 file 2"),
        (seal, b"\x02" + kept[1:], "case 1 file 2"),
        (seal, kept[:20], "case 1 file 2"),
        (seal, b"", "case 1 file 2"),
        (other, kept, "case 1 file 2"),
        (other, kept[:1] + other.closed(b"", "")[1:5] + kept[5:], "case 1 file 2"),
    ):
        with pytest.raises(Broken):
            key.opened(sealed, place)


async def test_another_key_than_the_first_stops_the_start(url: str) -> None:
    database = await opened(url)
    try:
        await migrate(database)
        for _ in range(2):
            await database.run(lambda connection: SEAL.unlock(connection, NOW))
        with pytest.raises(WrongKey, match="DATA_KEY"):
            await database.run(lambda connection: Seal("f" * 64).unlock(connection, NOW))
    finally:
        await database.close()


def test_a_demonstration_makes_its_own_key_once_and_for_its_owner_alone(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/made/demo.db"
    key = key_beside(url)
    assert len(bytes.fromhex(key)) == 32
    assert key_beside(url) == key
    assert stat.S_IMODE((tmp_path / "made/demo.key").stat().st_mode) == 0o600


async def test_contents_and_names_never_lie_open_in_the_database_or_stand_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    canary = "canary of a contract " * 50
    async with a_filehouse(f"sqlite:///{tmp_path}/test.db") as office:
        case = await office.case_of("ola")
        kept = await office.filing.upload("web", "ola", "a" * 32, "canary-name.txt", canary.encode())
        assert isinstance(kept, File)
        await shared(office, kept)
        assert await office.filing.open(CaseId(case), int(kept.ref)) == Contents(
            canary.encode(), "text/plain", "canary-name.txt"
        )
        await office.filing.upload("web", "ola", "b" * 32, "canary-name.svg", b"<svg>" + canary.encode())
        await office.house.database.run(spoil)
        assert await office.filing.open(CaseId(case), int(kept.ref)) is None, "what was changed is not given out"
        files = [path.read_bytes() for path in tmp_path.iterdir()]
    assert not any(canary[:20].encode() in content for content in files)
    assert "cannot be decrypted" in caplog.text
    assert "canary" not in caplog.text


async def spoil(connection: Connection) -> None:
    await connection.exec_driver_sql("UPDATE stored_file SET content = substr(content, 1, length(content) - 1)")


async def shared(office: FileHouse, file: File, address: str = "ola", reply_to: str = "") -> None:
    """Somebody sends what they have uploaded."""
    id = f"s{next(office.house.inputs)}"
    event = SharedOther(kind_of(file.type), file=file)
    await office.house.conversation.receive(Input("web", id, address, event, message=id, reply_to=reply_to))


# --- Whom it is given to, and how much is kept -----------------------------------------------------------------------


async def test_a_file_is_kept_once_for_an_open_case_and_sent_with_a_message(url: str) -> None:
    async with a_filehouse(url) as office:
        assert await office.filing.upload("web", "ola", "a" * 32, "a.pdf", PDF) == "no-case"
        case = await office.case_of("ola")
        kept = await office.filing.upload("web", "ola", "a" * 32, "../a.pdf", PDF)
        again = await office.filing.upload("web", "ola", "a" * 32, "../a.pdf", PDF)
        assert kept == again
        assert isinstance(kept, File)
        assert (kept.name, kept.type, kept.size, kept.source) == ("a.pdf", "application/pdf", len(PDF), "here")
        assert await office.filing.earlier("web", "ola", "a" * 32) == kept
        assert await office.filing.earlier("web", "ola", "b" * 32) is None
        await shared(office, kept)
        message = (await office.told(case))[-1]
        assert (message.kind, message.file, message.author) == ("document", kept, "visitor")
        assert await office.house.rows("SELECT count(*) FROM stored_file") == [(1,)]


async def test_a_file_is_only_for_its_visitor_and_staff_and_one_of_a_note_for_staff_alone(url: str) -> None:
    async with a_filehouse(url) as office:
        case, other = await office.case_of("ola"), await office.case_of("jan")
        kept = await office.filing.upload("web", "ola", "a" * 32, "a.pdf", PDF)
        assert isinstance(kept, File)
        number = int(kept.ref)
        assert await office.filing.open_file("web", "ola", number) is None, "not sent yet"
        await shared(office, kept, "jan")
        assert all(one.file is None for one in await office.told(other)), "another person's file is sent by nobody"
        await shared(office, kept)
        assert await office.filing.open_file("web", "ola", number) == Contents(PDF, "application/pdf", "a.pdf")
        assert await office.filing.open_file("web", "jan", number) is None
        assert await office.filing.open_file("paper", "ola", number) is None
        assert await office.filing.open(CaseId(other), number) is None
        assert await office.filing.uploaded("web", "jan", kept.ref) is None
        noted = await office.filing.store(CaseId(case), "n.pdf", PDF, "n")
        assert isinstance(noted, File)
        await office.answers(case, "inside", note=True, file=noted, kind="document")
        assert await office.filing.open_file("web", "ola", int(noted.ref)) is None
        assert await office.filing.open(CaseId(case), int(noted.ref)) is not None
        await office.sends(case, "Anna Kowalska.pdf", PDF)
        sent = (await office.told(case))[-1]
        assert sent.file_id
        found = await office.filing.open_file("web", "ola", sent.file_id)
        assert found
        assert (found.content, found.name) == (PDF, ""), "its name might say who has sent it"
        theirs = await office.filing.open(CaseId(case), sent.file_id)
        assert theirs
        assert theirs.name == "Anna Kowalska.pdf"


async def test_files_are_few_and_not_too_large(url: str) -> None:
    async with a_filehouse(url) as office:
        case = await office.case_of("ola")
        put = office.filing.upload
        assert await put("web", "ola", "x" * 32, "a.txt", b"a" * (FILE_BYTES + 1)) == "too-large"
        assert await put("web", "ola", "x" * 32, "a.exe", b"MZ\x00") == "kind"
        large = [await put("web", "ola", f"{number:032}", "a.txt", b"a" * FILE_BYTES) for number in range(6)]
        assert [isinstance(one, File) for one in large] == [True] * 5 + [False]
        assert large[-1] == "too-many"
        assert await put("web", "ola", f"{0:032}", "a.txt", b"a" * FILE_BYTES) == large[0], "the same again is no more"
        await office.house.database.run(forget_all)
        small = [await put("web", "ola", f"s{number:031}", "a.txt", b"a") for number in range(21)]
        assert [isinstance(one, File) for one in small] == [True] * 20 + [False]
        assert await office.filing.store(CaseId(case), "a.txt", b"a", "desk") == "too-many"


async def forget_all(connection: Connection) -> None:
    await connection.exec_driver_sql("DELETE FROM stored_file")


async def test_what_is_never_sent_is_forgotten_within_the_hour_and_the_rest_with_its_case(url: str) -> None:
    async with a_filehouse(url) as office:
        case = await office.case_of("ola")
        sent = await office.filing.upload("web", "ola", "a" * 32, "a.pdf", PDF)
        await office.filing.upload("web", "ola", "b" * 32, "b.pdf", PDF)
        assert isinstance(sent, File)
        await shared(office, sent)
        await forget(office.house.database, office.house.now + timedelta(minutes=59))
        assert await office.house.rows("SELECT count(*) FROM stored_file") == [(2,)]
        await forget(office.house.database, office.house.now + timedelta(minutes=61))
        assert await office.house.rows("SELECT name FROM stored_file") == [("a.pdf",)]
        await office.house.database.run(lambda connection: drop_case(connection, case))
        assert await office.house.rows("SELECT count(*) FROM stored_file") == [(0,)]


async def drop_case(connection: Connection, case: int) -> None:
    await connection.exec_driver_sql(f"DELETE FROM cases WHERE id = {case}")


async def test_what_another_channel_keeps_is_fetched_there_and_looked_at_here(tmp_path: Path) -> None:
    async with a_filehouse(f"sqlite:///{tmp_path}/test.db") as office:
        case = await office.case_of("ola")

        async def work(connection: Connection) -> int:
            elsewhere = File("paper", "ref", "x.html", "text/html", 3)
            kept = await casefiles.keep(connection, CaseId(case), elsewhere, NOW)
            assert kept is not None
            return int(kept)

        number = await office.house.database.run(work)
        assert await office.filing.open(CaseId(case), number) is None, "paper keeps nothing"
        office.house.paper.kept["ref"] = b"<p>x"
        found = await office.filing.open(CaseId(case), number)
        assert found == Contents(b"<p>x", "application/octet-stream", "x.html"), "no browser shall open it"


async def test_why_a_file_cannot_be_shown_is_said_and_its_words_pass(tmp_path: Path) -> None:
    async with a_filehouse(f"sqlite:///{tmp_path}/test.db") as office:
        case = await office.case_of("ola", "paper")
        ola = office.house.person("ola", "en")
        await ola.reads()
        for lost, said in (
            ("lost", "did not arrive"),
            ("too-large", "10 MB"),
            ("kind", "kind of file"),
            ("too-many", "20 files"),
            ("", "cannot be passed on"),
        ):
            assert said in await ola.does(SharedOther("photo", f"about: {lost}", lost=lost))
            assert (await office.told(case))[-1].words == f"about: {lost}"
