"""What people's first words to the staff mean, as staff say with a tap: kept redacted, for review by people.

Nothing is kept of what is delicate: of law and wellbeing, and of whoever speaks of danger. Such words tell of health or
of trouble with the law even where nobody is named in them, and who is in need is recognised by what has happened to
them. What the assistant is to learn of those subjects is invented.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

import sqlalchemy as sa

from bot.centre.answering import PRIVATE
from bot.centre.wishes import NONE_OF_THEM, Reader
from storage import audit, handling
from storage import cases as casefile
from storage.acting import Acting
from storage.casework import Case, CaseView, KeepExample
from storage.database import Connection, insert
from storage.hiding import hide
from storage.records import Done, NotFound, VisitorId
from storage.tables import case_message, example, visit


async def seen(connection: Connection, view: CaseView, reader: Reader | None) -> CaseView:
    """The same with what its first words were read as, where an example may be made of them."""
    words = await _first(connection, view.case) if reader else ""
    if reader is None or not words:
        return view
    kept = sa.select(example.c.meant).where(example.c.number == view.case.id)
    meant = (await connection.execute(kept)).scalar()
    return replace(view, reading=reader.read(words, meant.text(view.case.id) if meant else ""))


async def _first(connection: Connection, case: Case) -> str:
    """What the visitor wrote first in an open case; empty where nothing may be made of it."""
    if not case.open or case.delicate or case.subject in PRIVATE:
        return ""
    said = sa.and_(
        case_message.c.case_id == case.id,
        case_message.c.author == "visitor",
        case_message.c.kind == "text",
        case_message.c.words.is_not(None),
    )
    first = sa.select(case_message.c.words).where(said).order_by(case_message.c.id).limit(1)
    words = (await connection.execute(first)).scalar()
    return words.text(case.id) if words else ""


async def keep(connection: Connection, act: KeepExample, acting: Acting) -> Done | NotFound:
    """Keep what the words mean. They are taken from the case, and redacted before they are kept."""
    found, reader = await handling.for_staff(connection, act.case, acting), acting.reader
    if found is None or reader is None or reader.called(act.meant) is None:
        return NotFound()
    words = await _first(connection, found)
    reading = reader.read(words) if words else None
    kept = reader.redacted(words, await _names(connection, found.visitor)) if reading else ""
    if reading is None or not kept:
        return NotFound()
    values = {"visitor_id": found.visitor, "language": found.language, "at": acting.now}
    hidden = {"words": kept, "read_as": reading.first, "meant": act.meant}
    row = hide(example, {"number": found.id, **values, **hidden})
    statement = insert(connection, example).values(**row)
    changed = {name: value for name, value in row.items() if name != "number"}
    await connection.execute(statement.on_conflict_do_update(index_elements=["number"], set_=changed))
    await casefile.change(connection, found.id, {"panel": ""})
    await audit.note(connection, acting, "example", f"case {found.id}")
    return Done()


async def _names(connection: Connection, who: VisitorId) -> Sequence[str]:
    """What this person and whom they work for are called, as their visits say."""
    rows = await connection.execute(
        sa.select(visit.c.ref, visit.c.name, visit.c.company).where(visit.c.visitor_id == who)
    )
    return [one.text(row.ref) for row in rows for one in (row.name, row.company) if one]


async def lines(connection: Connection) -> Sequence[str]:
    """All of them as lines of JSON, in the form of what is learned from; neither who it was nor when is in them.

    What they are called is counted anew each time, in an order that says nothing either.
    """
    rows = (await connection.execute(sa.select(example))).all()
    found = sorted((row.language or "", row.meant.text(row.number), row.words.text(row.number)) for row in rows)
    return [json.dumps(_line(place, *one), ensure_ascii=False) for place, one in enumerate(found, 1)]


def _line(place: int, language: str, meant: str, words: str) -> dict[str, object]:
    label = meant.replace("-", "_")
    line: dict[str, object] = {"id": f"example-{place:03}", "lang": language, "text": words, "label": label, "alt": []}
    return line | ({"kind": ""} if meant == NONE_OF_THEM else {})
