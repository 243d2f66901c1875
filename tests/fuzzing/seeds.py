"""What the targets begin with: things as they really come, from the tables of the tests that read them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from bot.screen import Answer, Door, encode
from tests.fuzzing.targets import ROOT, SEAL
from tests.standin.telegram import TOKEN
from tests.standin.viber_events import EVENTS
from tests.test_filing import REFUSED, TAKEN
from tests.test_group_incoming import HEARD as IN_GROUPS
from tests.test_telegram_incoming import BROKEN, HEARD, NOTHING
from tests.test_viber_files import ADDRESSES, OUTSIDE, WITHIN

ID = "0" * 32
PRESSES = (
    encode(Answer(7, "time", "EHJ2", "0930")),
    encode(Door("visit", "AB23CD45")),
    ">menu",
    ">office.krakow.legal",
)
WEB: tuple[Mapping[str, object], ...] = (
    {"id": ID, "said": "Добрий день 👋"},
    {"id": ID, "pressed": PRESSES[0]},
    {"id": ID, "commanded": "menu"},
    {"id": ID, "arrived": "offer-legal"},
    {"id": ID, "sent": "7", "reply": "9"},
    {"id": ID, "placed": [50.06, 19.94]},
    {"id": ID, "edited": {"message": ID, "words": "x"}},
)
DESK: tuple[Mapping[str, object], ...] = (
    {"id": ID, "pressed": ">case.1.take", "seen": 3},
    {"id": ID, "sent": ID, "size": 3, "type": "image/png"},
    {"id": ID, "case": 1, "words": "// note", "note": True, "answers": 1, "corrects": 2, "album": ID, "upload": ID},
    {"code": "7KQ2M9XWZ4PBH8RTVCDN3EFGJA", "key": "a", "language": "pl"},
)
CREDENTIAL = {
    "id": "AAAA",
    "rawId": "AAAA",
    "type": "public-key",
    "response": {"clientDataJSON": "eyJjaGFsbGVuZ2UiOiJBQUFBIn0", "authenticatorData": "AAAA", "signature": "AAAA"},
}
THREAD = {
    "n": 3,
    "open": [[3, "booking", ["krakow"], [["office", "krakow"]], []]],
    "ended": [[2, "menu"]],
    "aside": True,
}
WORDS = (
    "хочу вмерти",
    "я хочу поговорить с человеком",
    "мене б'ють",
    "1",
    "9.30",
    "ср",
    "+48 512 345 678",
    "/start x",
    "ё ł",
)
TYPED = (*WORDS, "Zażółć gęślą jaźń ё", "p̷a̷s̷s̷", "хх" * 90, "a" * 300, "\u202eabc", "👩‍👩‍👧", "one\n\ntwo three. four")
LINES = (f"bot{TOKEN}", "a@b.cd", "512 345 678", "enter#ABC", "p%40ss+word", "2026-11-26 10:00", "x" * 9000)


def seeds(target: str) -> Iterator[bytes]:
    """What is known to be read, and what is known to be refused."""
    match target:
        case "telegram_updates":
            yield from map(_json, [one for one, _ in (*HEARD.values(), *IN_GROUPS.values())])
            yield from map(_json, [*NOTHING.values(), *BROKEN.values()])
        case "viber_callbacks":
            yield from map(_json, EVENTS.values())
        case "viber_addresses":
            yield from (one.encode() for one in (*ADDRESSES, *WITHIN, *OUTSIDE))
        case "web_posts":
            yield from map(_json, WEB)
        case "desk_posts":
            yield from (*map(_json, DESK), b"2026-11-23")
        case "signatures":
            yield _json(CREDENTIAL)
        case "headers":
            yield from (b"uk;q=0.9, en", b"*", b"zh-Hant-TW;q=0", b", ,;q=1.000")
        case "presses" | "seals":
            yield from (one.encode() for one in (*PRESSES, *map(SEAL.sealed, PRESSES)))
        case "typed_words":
            yield from (one.encode() for one in TYPED)
        case "uploads":
            yield from (*(content for content, _ in TAKEN.values()), *REFUSED.values())
        case "names":
            yield from (
                b"cv.pdf",
                "умова.docx".encode(),
                b"../../etc/passwd",
                b"a\\b.PNG",
                b".htaccess",
                b"con.",
                b"a\0b",
            )
        case "configurations":
            yield from (path.read_bytes() for path in (ROOT / "config.example.toml", ROOT / "bot/demo.toml"))
        case "phrases":
            yield from (path.read_bytes()[:2000] for path in ROOT.glob("locales/*/danger.toml"))
            yield b'ch = "ch"\nharmless = "a b* _ c, d"\nviolence = """\nx* y\n"""\n'
        case "wishes":
            yield _json({"do": "invite", "who": "Ewa", "role": "owner", "offices": ["krakow"], "languages": []})
        case "threads":
            yield _json(THREAD)
        case "log_lines":
            yield from (one.encode() for one in (*LINES, *WORDS))


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")
