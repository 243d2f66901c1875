"""What reads something from outside: each takes any bytes at all, and raises if what is promised of it does not hold.

`tests/test_fuzzing.py` tries them with a small budget at every run of the tests, with what was found before first;
`python -m tests.fuzzing` lets a fuzzer that sees which lines are reached look for more.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from functools import cache
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

from bot import filekinds, listening, pages
from bot.channels import Key, Member
from bot.config import BadSettings, load
from bot.handlers.desk import incoming as desk
from bot.handlers.desk import passkeys
from bot.handlers.telegram import group_incoming
from bot.handlers.telegram import incoming as telegram
from bot.handlers.viber import incoming as viber
from bot.handlers.viber import media
from bot.handlers.viber.sealing import Seal
from bot.handlers.web import incoming as web
from bot.redacting import Redactor
from bot.screen import PRESS_BYTES, Edited, Input, Pressed, Said, SharedContact, SharedOther, decode, encode
from bot.splitting import split
from bot.staffing import Wish, Wrong
from bot.texts import Texts
from bot.understanding import age, danger
from storage.casework import Staff, StaffId
from storage.visitors import thread_data, thread_from

Target = Callable[[bytes], None]

ROOT = Path(__file__).parent.parent.parent
TEXTS = Texts.load(ROOT / "locales", ZoneInfo("Europe/Warsaw"))
NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
ADDRESS = "0" * 64
MEMBER = Member(Staff(StaffId(1), "Ewa", "owner", (), ()), "en")
GROUPS = frozenset({"-1001"})
PARTY = passkeys.Party("localhost", ("http://localhost:8080",))
SEAL = Seal("token")


def _words(data: bytes) -> str:
    """Any text, halves of surrogate pairs among it, as JSON can bring them."""
    return data.decode("utf-8", "surrogatepass" if b"\xed" in data else "replace") if _decodes(data) else str(data)


def _decodes(data: bytes) -> bool:
    try:
        data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def _tree(data: bytes) -> Mapping[str, object] | None:
    try:
        tree: object = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return tree if isinstance(tree, Mapping) else None


def _keepable(*texts: str) -> None:
    """No database takes a null character or half a pair."""
    for one in texts:
        assert "\0" not in one
        one.encode("utf-8")


def _kept(input: Input | None) -> None:
    if input is None:
        return
    _keepable(input.id, input.address, input.language, input.message, input.reply_to)
    match input.event:
        case Said(words) | Edited(words=words):
            _keepable(words)
        case Pressed(data):
            _keepable(data)
            decode(data)
        case SharedContact(phone):
            assert re.fullmatch(r"\+?\d*", phone)
        case SharedOther(words=words, file=file, place=place):
            _keepable(words, *((file.ref, file.name, file.type) if file else ()))
            assert place is None or (-90 <= place[0] <= 90 and -180 <= place[1] <= 180)
        case _:
            pass


# --- What messengers tell --------------------------------------------------------------------------------------------


def telegram_updates(data: bytes) -> None:
    if (update := _tree(data)) is None:
        return
    telegram.press_id(update)
    with suppress(telegram.Unreadable):
        _kept(telegram.read(update))
    with suppress(telegram.Unreadable):
        group_incoming.read(update, GROUPS)


def viber_callbacks(data: bytes) -> None:
    if (callback := _tree(data)) is None:
        return
    with suppress(viber.Unreadable):
        told = viber.read(callback, SEAL.unsealed)
        _kept(told.input if isinstance(told, viber.Opened) else told if isinstance(told, Input) else None)


def viber_addresses(data: bytes) -> None:
    url = media.allowed(_words(data))
    if url is not None:
        host = (url.host or "").rstrip(".")
        assert url.scheme == "https"
        assert host == "viber.com" or host.endswith(".viber.com")
        assert not url.user
        assert not url.password
        assert url.port == 443
    assert not media.is_public(_words(data)) or re.fullmatch(r"[0-9a-fA-F.:]+(%.*)?", _words(data), re.DOTALL)


def seals(data: bytes) -> None:
    press = SEAL.unsealed(_words(data))
    assert press is None or SEAL.sealed(press) == _words(data)


# --- What our own pages post -----------------------------------------------------------------------------------------


def web_posts(data: bytes) -> None:
    with suppress(pages.Malformed):
        _kept(web.read(data, ADDRESS, "en"))


def desk_posts(data: bytes) -> None:
    with suppress(pages.Malformed):
        fields = desk.Fields.read(data)
        with suppress(pages.Malformed):
            _kept(desk.deed(fields, MEMBER))
        with suppress(pages.Malformed):
            wrote = desk.written(fields, MEMBER)
            _keepable(wrote.words, wrote.id)
        for read in (lambda: fields.token("code", 64), lambda: fields.uuid("upload"), lambda: fields.number("case")):
            with suppress(pages.Malformed):
                _keepable(str(read()))
    with suppress(pages.Malformed):
        desk.a_day(_words(data), NOW.date())


def signatures(data: bytes) -> None:
    """Nothing that somebody makes up is signed."""
    credential = _tree(data)
    if credential is None:
        return
    key = Key("a", "1", b"", 0)
    for read in (
        lambda: passkeys.signed(PARTY, credential, key),
        lambda: passkeys.new_key(PARTY, credential, MEMBER),
    ):
        try:
            read()
        except passkeys.NotSigned:
            continue
        raise AssertionError("it was taken for signed")
    with suppress(passkeys.NotSigned):
        passkeys.name_of(credential)
        passkeys.answered(credential)


def headers(data: bytes) -> None:
    words = _words(data)
    tags = pages.wanted(words)
    assert len(tags) <= 10
    for tag in tags:
        TEXTS.best(tag)
    TEXTS.best(words)
    _keepable(pages.cleaned(words))


# --- What people type ------------------------------------------------------------------------------------------------


def presses(data: bytes) -> None:
    words = _words(data)
    press = decode(words)
    if press is not None:
        again = encode(press)
        assert decode(again) == press
        assert len(again) <= PRESS_BYTES
        assert again.isascii()


@cache
def _finding() -> danger.Detector:
    return danger.load(ROOT / "locales")


def typed_words(data: bytes) -> None:
    words = _words(data).encode("utf-16", "surrogatepass").decode("utf-16", "replace")[:5000]
    _finding().find(words)
    assert age.load(ROOT / "locales").find(words) in (None, 16, 18)
    listening.plain(words)
    listening.command(words, TEXTS.say_all)
    listening.thanks(words, TEXTS.say_all)
    listening.wants_person(words, TEXTS.say_all)
    parts = split(words, 64)
    assert all(parts)
    assert "".join("".join(parts).split()) == "".join(words.split())
    assert all(len(one.encode("utf-16-le")) <= 128 for one in parts)


# --- Files -----------------------------------------------------------------------------------------------------------


def uploads(data: bytes) -> None:
    type = filekinds.type_of(data)
    if type is None:
        return
    assert type in filekinds.ENDINGS
    filekinds.kind_of(type)
    assert b"<script" not in data.lower() or type != "text/plain" or not data.lstrip().startswith(b"<")
    assert type not in filekinds.INLINE or not data.startswith((b"<", b"%PDF", b"PK"))


def names(data: bytes) -> None:
    name = _words(data)
    for type in ("image/png", "text/plain", "x/y", ""):
        safe = filekinds.name_of(name, type)
        assert not re.search(r'[/\\<>:"|?*\0\r\n]', safe)
        assert safe not in ("", ".", "..")
        assert not safe.startswith(".")
        assert len(safe) <= 90
        safe.encode("utf-8")
        assert re.fullmatch(r"document\.[a-z0-9]{1,5}", filekinds.plain_name("document", name, type))


# --- What operators write --------------------------------------------------------------------------------------------


def configurations(data: bytes) -> None:
    with tempfile.NamedTemporaryFile(suffix=".toml") as file:
        file.write(data)
        file.flush()
        with suppress(BadSettings):
            load(Path(file.name), {}, date(2026, 11, 23))


def phrases(data: bytes) -> None:
    with tempfile.NamedTemporaryFile(suffix=".toml") as file:
        file.write(data)
        file.flush()
        with suppress(danger.BadPhrase):
            for one in danger.read_phrases(Path(file.name)):
                assert one.parts


def wishes(data: bytes) -> None:
    with suppress(Wrong, RecursionError):
        Wish.read(data)


# --- What we keep and write ourselves --------------------------------------------------------------------------------


def threads(data: bytes) -> None:
    """What was kept of a conversation is read as it was written; what cannot have been written is refused."""
    tree = _tree(data)
    if tree is None:
        return
    try:
        thread = thread_from(dict(tree))  # type: ignore[arg-type]
    except (ValueError, TypeError, AssertionError, AttributeError, KeyError):
        return
    written = json.dumps(thread_data(thread))
    assert thread_from(json.loads(written)) == thread


@cache
def _redacting() -> Redactor:
    return Redactor(["a-secret-of-more-than-thirty-two-letters", "p@ss word"])


def log_lines(data: bytes) -> None:
    told = _redacting()(_words(data))
    assert _redacting()(told) == told
    assert len(told.splitlines()) <= 1
    assert "a-secret-of-more" not in told
    for before, after in pairwise(re.findall(r"\d+|\D+", told)):
        assert not (before.endswith("+") and after.isdigit() and len(after) > 8)


TARGETS: Mapping[str, Target] = {
    one.__name__: one
    for one in (
        telegram_updates,
        viber_callbacks,
        viber_addresses,
        seals,
        web_posts,
        desk_posts,
        signatures,
        headers,
        presses,
        typed_words,
        uploads,
        names,
        configurations,
        phrases,
        wishes,
        threads,
        log_lines,
    )
}
