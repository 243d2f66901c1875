"""All that is known of somebody as files: pages that can be read, and JSON that machines can.

Nothing in a page is loaded from anywhere, and nothing in it runs. Moments are on the centre's wall in pages; in JSON
they are in UTC, as ISO 8601 has it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from html import escape
from itertools import groupby
from zoneinfo import ZoneInfo

from bot.centre.offer import OfficeId
from bot.dialogs.asking import ACCESS, CARE, WAYS, office_name
from bot.dialogs.interests import AUDIENCES, OFTEN
from bot.dialogs.person import WORDS as SUBJECTS
from bot.screen import LanguageName, Phrase, Say, Text, Verbatim
from storage.holdings import Part
from storage.owndata import Everything, Table

MOST_BYTES = 250_000
"""How much one file holds: what is more goes into another one, for no channel of ours takes larger ones."""
LONGEST = 8_000
"""How many letters of one value are given: longer ones are no words of anybody's."""


@dataclass(frozen=True, slots=True)
class Words:
    """What the files are written with: the person's language, the wall's zone, and what services are called."""

    say: Say
    language: str
    direction: str
    zone: ZoneInfo
    services: Mapping[str, Text]


PARTS: Mapping[Part, Text] = {
    "you": Text("ownpage-you"),
    "visits": Text("ownpage-visits"),
    "events": Text("ownpage-events"),
    "conversations": Text("ownpage-conversations"),
    "messages": Text("ownpage-messages"),
    "news": Text("ownpage-news"),
    "codes": Text("ownpage-codes"),
}
"""The headings, in their order."""

_CREATED, _STATE, _LANGUAGE = Text("ownpage-created"), Text("ownpage-state"), Text("ownpage-language")
_OFFICE, _UNTIL, _WHEN = Text("ownpage-office"), Text("ownpage-until"), Text("ownpage-when")
_CONSULTANT, _KIND, _ANSWERED = Text("ownpage-consultant"), Text("ownpage-kind"), Text("ownpage-rating")

COLUMNS: Mapping[str, Mapping[str, Text]] = {
    "visitor": {
        "channel": Text("ownpage-channel"),
        "address": Text("ownpage-address"),
        "language": _LANGUAGE,
        "device_language": Text("ownpage-device-language"),
        "discreet": Text("ownpage-discreet"),
        "silent": Text("ownpage-silent"),
        "young": Text("ownpage-young"),
        "created_at": _CREATED,
        "seen_at": Text("ownpage-seen"),
    },
    "visit": {
        "starts_at": _WHEN,
        "ends_at": _UNTIL,
        "office": _OFFICE,
        "service": Text("ownpage-service"),
        "consultant": _CONSULTANT,
        "state": _STATE,
        "attendance": Text("ownpage-attendance"),
        "name": Text("ownpage-name"),
        "phone": Text("ownpage-phone"),
        "company": Text("ownpage-company"),
        "language": _LANGUAGE,
        "way": Text("ownpage-way"),
        "care": Text("ownpage-care"),
        "access": Text("ownpage-access"),
        "ref": Text("ownpage-ref"),
        "created_at": _CREATED,
    },
    "reminder": {"due_at": Text("ownpage-reminder")},
    "watch": {"since": Text("ownpage-watch"), "starts_at": Text("ownpage-offered"), "offer_until": _UNTIL},
    "proposal": {"made_at": Text("ownpage-proposal"), "instead_of": _CONSULTANT},
    "enrolment": {
        "event_id": Text("ownpage-event"),
        "state": _STATE,
        "seats": Text("ownpage-seats"),
        "ref": Text("ownpage-ticket"),
        "rating": _ANSWERED,
        "created_at": _CREATED,
    },
    "event_attendance": {"came": Text("ownpage-came"), "at": _WHEN},
    "event_reminder": {"due_at": Text("ownpage-reminder")},
    "cases": {
        "id": Text("ownpage-case"),
        "subject": Text("ownpage-subject"),
        "office": _OFFICE,
        "holder": _CONSULTANT,
        "state": _STATE,
        "opened_at": _CREATED,
        "closed_at": Text("ownpage-closed"),
        "rating": _ANSWERED,
    },
    "case_message": {
        "case_id": Text("ownpage-case"),
        "at": _WHEN,
        "author": Text("ownpage-author"),
        "words": Text("ownpage-words"),
        "place": Text("ownpage-place"),
    },
    "example": {"at": _WHEN, "words": Text("ownpage-example")},
    "stored_file": {
        "name": Text("ownpage-file"),
        "type": _KIND,
        "size": Text("ownpage-bytes"),
        "created_at": _CREATED,
    },
    "outbox": {"created_at": _WHEN, "payload": Text("ownpage-words")},
    "interest": {
        "agreed_at": Text("ownpage-agreed"),
        "withdrawn_at": Text("ownpage-withdrawn"),
        "audience": Text("ownpage-audience"),
        "topics": Text("ownpage-topics"),
        "towns": Text("ownpage-towns"),
        "often": Text("ownpage-often"),
    },
    "consent": {
        "at": _WHEN,
        "given": Text("ownpage-consent"),
        "channel": Text("ownpage-channel"),
        "language": _LANGUAGE,
    },
    "recipient": {"settled_at": Text("ownpage-announcement"), "language": _LANGUAGE},
    "return_code": {"created_at": Text("ownpage-code")},
    "export": {"created_at": Text("ownpage-export")},
}
"""What a page shows of each table, and what it is called; all else is in JSON alone."""

_STATES: Mapping[str, Text] = {
    "booked": Text("ownpage-booked"),
    "coming": Text("ownpage-coming"),
    "cancelled": Text("ownpage-cancelled"),
    "joined": Text("exporting-joined"),
    "offered": Text("exporting-offered"),
    "waiting": Text("exporting-waiting"),
    "missed-offer": Text("exporting-missed-offer"),
    "left": Text("exporting-left"),
    "open": Text("ownpage-open"),
    "closed": Text("ownpage-over"),
}
_ATTENDANCE = {"arrived": Text("ownpage-arrived"), "missed": Text("ownpage-missed")}
_AUTHORS = {
    "visitor": Text("ownpage-by-you"),
    "staff": Text("ownpage-by-consultant"),
    "event": Text("ownpage-by-assistant"),
}
_NAMED: Mapping[str, Mapping[str, Text]] = {
    "state": _STATES,
    "attendance": _ATTENDANCE,
    "author": _AUTHORS,
    "way": {str(one): text for one, text in WAYS.items()},
    "care": {str(one): text for one, text in CARE.items()},
    "access": {str(one): text for one, text in ACCESS.items()},
    "subject": {str(one): text for one, text in SUBJECTS.items()},
    "audience": {str(one): text for one, text in AUDIENCES.items()},
    "often": {str(one): text for one, text in OFTEN.items()},
}
"""What values are called, by their columns."""

# --- Pages -----------------------------------------------------------------------------------------------------------

_STYLE = (
    "body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:auto;padding:1rem;color:#1a1a1a;background:#fff}"
    "dl{border:1px solid #ccc;border-radius:.5rem;padding:.5rem 1rem;margin:0 0 .75rem}"
    "dl div{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.25rem 1rem}"
    "dt{color:#555}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}"
    "@media(max-width:30rem){dl div{display:block;margin-block-end:.4rem}}"
)


def pages(found: Everything, words: Words, now: datetime) -> list[bytes]:
    """Pages that can be read, in the person's language; several where one is too small."""
    by_part = {part: [one for one in found.tables if one.part == part] for part in PARTS}
    pieces = [piece for part, tables in by_part.items() for piece in _section(part, tables, found, words)]
    return [_page(body, words, found, now) for body in _portions(pieces, lambda piece: piece)]


def _section(part: Part, tables: Sequence[Table], found: Everything, words: Words) -> Iterator[str]:
    yield f"<h2>{escape(words.say(PARTS[part]))}</h2>\n"
    shown = [(one, row) for one in tables if one.name in COLUMNS for row in one.rows]
    if not shown:
        yield f"<p>{escape(words.say(Text('ownpage-nothing')))}</p>\n"
    for table, row in shown:
        yield _card(table, row, found, words)


def _card(table: Table, row: Mapping[str, object], found: Everything, words: Words) -> str:
    cells = [
        f"<div><dt>{escape(words.say(label))}</dt><dd dir=auto>{escape(value)}</dd></div>"
        for column, label in COLUMNS[table.name].items()
        if column in row and (value := _value(table, column, row[column], found, words))
    ]
    return f"<dl>{''.join(cells)}</dl>\n" if cells else ""


def _value(table: Table, column: str, value: object, found: Everything, words: Words) -> str:
    """A value in words; empty where there is none."""
    say = words.say
    if column in table.colleagues:
        return say(Text("ownpage-by-consultant")) if value else ""
    match value:
        case None | "":
            return ""
        case bool() if column == "given":
            return say(Text("ownpage-given") if value else Text("ownpage-taken-back"))
        case bool():
            return say(Text("ownpage-yes") if value else Text("ownpage-no"))
        case datetime():
            return f"{value.astimezone(words.zone):%d.%m.%Y %H:%M}"
        case str() | int() if phrase := _phrase(column, value, found, words):
            return say(phrase)
        case list() if column in ("towns", "topics"):
            return ", ".join(map(str, value)) or say(Text("ownpage-all"))
        case dict() if column == "young":
            return say(Text("ownpage-under", under=int(str(value["under"]))))
        case dict() | list():
            return "\n".join(_told(value))[:LONGEST]
        case _:
            return str(value)[:LONGEST]


def _phrase(column: str, value: str | int, found: Everything, words: Words) -> Phrase | None:
    """What a value is called, where it stands for something."""
    if column == "event_id":
        return found.titles.get(int(value))
    if column == "office":
        return office_name(OfficeId(str(value)))
    if column == "service":
        return words.services.get(str(value), Verbatim(str(value)))
    if column == "language":
        return LanguageName(str(value))
    return _NAMED.get(column, {}).get(str(value))


_SAID = ("title", "text", "caption", "lines")


def _told(payload: object) -> Iterator[str]:
    """The words of a message, however its channel writes it."""
    match payload:
        case dict():
            for name, value in payload.items():
                if name in _SAID and isinstance(value, str):
                    yield value
                elif name in _SAID and isinstance(value, list):
                    yield from (one for one in value if isinstance(one, str))
                elif isinstance(value, dict):
                    yield from _told(value)
        case list():
            yield ", ".join(str(one) for one in payload)


def _page(body: str, words: Words, found: Everything, now: datetime) -> bytes:
    say = words.say
    made = Text("ownpage-made", when=f"{now.astimezone(words.zone):%d.%m.%Y %H:%M}")
    lines = [made, Text("ownpage-how"), *([Text("ownpage-notes", count=found.notes)] if found.notes else [])]
    head = "".join(f"<p>{escape(say(line))}</p>\n" for line in lines)
    title = escape(say(Text("ownpage-title")))
    return (
        f'<!doctype html>\n<html lang="{escape(words.language)}" dir="{escape(words.direction)}">\n<head>\n'
        '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n{head}{body}</body>\n</html>\n"
    ).encode()


# --- JSON ------------------------------------------------------------------------------------------------------------


def tables(found: Everything, words: Words, now: datetime) -> list[bytes]:
    """Every table as JSON, with the names of columns; several files where one is too small."""
    rows = [
        (one.name, {column: _plain(one, column, value, words) for column, value in row.items()})
        for one in found.tables
        for row in one.rows
    ]
    pieces = [(name, json.dumps(row, ensure_ascii=False, indent=1)) for name, row in rows]
    return [_object(list(some), found, words, now) for some in _split(pieces)]


def _object(pieces: Sequence[tuple[str, str]], found: Everything, words: Words, now: datetime) -> bytes:
    titles = {str(id): words.say(title) for id, title in found.titles.items()}
    head = {
        "made_at": now.astimezone(UTC).isoformat(),
        "language": words.language,
        "events": titles,
        "notes_of_consultants": found.notes,
    }
    grouped = groupby(pieces, lambda piece: piece[0])
    told = ",\n".join(f"{json.dumps(name)}: [{', '.join(row for _, row in some)}]" for name, some in grouped)
    return f'{json.dumps(head, ensure_ascii=False, indent=1)[:-2]},\n "tables": {{{told}}}\n}}\n'.encode()


def _plain(table: Table, column: str, value: object, words: Words) -> object:
    if column in table.colleagues:
        return words.say(Text("ownpage-by-consultant")) if value else None
    return _json(value)


def _json(value: object) -> object:
    match value:
        case datetime():
            return value.astimezone(UTC).isoformat()
        case date():
            return value.isoformat()
        case dict():
            return {str(name): _json(one) for name, one in value.items()}
        case list() | tuple():
            return [_json(one) for one in value]
        case str():
            return value if len(value) <= LONGEST else f"{value[:LONGEST]}…"
        case _:
            return value


# --- Files of a size -------------------------------------------------------------------------------------------------


def _portions(pieces: Sequence[str], of: Callable[[str], str]) -> Iterator[str]:
    """The same joined, as much together as a file holds."""
    for some in _split([("", of(piece)) for piece in pieces]):
        yield "".join(piece for _, piece in some)


def _split(pieces: Sequence[tuple[str, str]]) -> Iterator[Sequence[tuple[str, str]]]:
    some: list[tuple[str, str]] = []
    weight = 0
    for piece in pieces:
        size = len(piece[1].encode()) + len(piece[0]) + 8
        if some and weight + size > MOST_BYTES:
            yield some
            some, weight = [], 0
        some.append(piece)
        weight += size
    yield some
