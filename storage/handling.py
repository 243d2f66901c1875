"""What staff do to cases: take, hand on, rest, close, show again, write and correct, each with every right checked."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import sqlalchemy as sa

from bot.screen import Door, encode
from storage import audit, casefiles, endings, outbox, remarks, roster
from storage import cases as casefile
from storage.acting import Acting
from storage.casework import (
    Case,
    CaseClosed,
    CaseId,
    CloseCase,
    CorrectInCase,
    HandCase,
    MessageId,
    ReleaseCase,
    ReopenCase,
    ShowCaseAgain,
    SnoozeCase,
    Staff,
    StaffId,
    TakeCase,
    TakenAlready,
    TellClosed,
    TellRemark,
    TellTaken,
    VisitorSpeaks,
    WriteInCase,
    Written,
)
from storage.database import Connection
from storage.hiding import hide
from storage.records import Done, NotFound
from storage.tables import case_copy, case_message, cases, topic, visitor

SHOWN_WITHIN = timedelta(minutes=1)
"""For how long a message may be on its way into its topic before nobody waits for it any more."""


async def for_staff(connection: Connection, id: CaseId, acting: Acting) -> Case | None:
    """The case, if it concerns whoever acts, held until the transaction ends; None in all other cases alike.

    Its visitor is held first: whoever writes to somebody holds their row, and nobody waits for two in the other order.
    """
    if acting.staff is None or not acting.staff.may("consultant"):
        return None
    owner = (await connection.execute(sa.select(cases.c.visitor_id).where(cases.c.id == id))).scalar()
    if owner is None:
        return None
    await connection.execute(sa.select(visitor.c.id).where(visitor.c.id == owner).with_for_update())
    await connection.execute(sa.select(cases.c.id).where(cases.c.id == id).with_for_update())
    found = await casefile.find(connection, id)
    return found if found and acting.staff.serves(found.office) else None


async def take(connection: Connection, act: TakeCase, acting: Acting) -> Done | TakenAlready | CaseClosed | NotFound:
    """Take a case that nobody has: of two who do so at once one has it."""
    found = await for_staff(connection, act.case, acting)
    if found is None or acting.staff is None:
        return NotFound()
    if not found.open:
        return CaseClosed()
    if found.holder == acting.staff.id:
        return Done()
    if found.holder is not None:
        return TakenAlready(await _name(connection, found.holder))
    await _hold(connection, found, acting.staff.id, acting)
    await audit.note(connection, acting, "take", f"case {found.id}")
    return Done()


async def _name(connection: Connection, holder: StaffId) -> str:
    found = await roster.find(connection, holder)
    return found.name if found else ""


async def _hold(connection: Connection, case: Case, holder: StaffId, acting: Acting) -> None:
    await casefile.change(connection, case.id, {"holder": holder, "taken_at": acting.now})
    if case.holder is None:
        acting.told.append(TellTaken(case.visitor, case.id, another=await _is_new(connection, case.id, holder)))


async def _is_new(connection: Connection, id: CaseId, holder: StaffId) -> bool:
    """Whether the visitor was answered by somebody else last."""
    answers = sa.and_(case_message.c.case_id == id, case_message.c.author == "staff")
    last = sa.select(case_message.c.staff_id).where(answers).order_by(case_message.c.id.desc()).limit(1)
    row = (await connection.execute(last)).first()
    return row is not None and row.staff_id != holder


async def release(connection: Connection, act: ReleaseCase, acting: Acting) -> Done | TakenAlready | NotFound:
    """Give it back to everybody."""
    found = await for_staff(connection, act.case, acting)
    if found is None or acting.staff is None:
        return NotFound()
    if _is_anothers(found, acting.staff):
        return TakenAlready(await _name(connection, StaffId(found.holder or 0)))
    await casefile.change(connection, found.id, {"holder": None, "taken_at": None})
    await audit.note(connection, acting, "release", f"case {found.id}")
    return Done()


def _is_anothers(case: Case, staff: Staff) -> bool:
    """Whether somebody else holds it, and staff may not decide over that."""
    return case.holder not in (None, staff.id) and not staff.may("coordinator")


async def hand(connection: Connection, act: HandCase, acting: Acting) -> Done | TakenAlready | CaseClosed | NotFound:
    """Hand it to a colleague who serves its office and can act."""
    found = await for_staff(connection, act.case, acting)
    to = await roster.find(connection, act.to)
    if found is None or acting.staff is None or to is None or not to.active or not to.serves(found.office):
        return NotFound()
    if not await roster.can_answer(connection, to.id, acting.now, acting.absent):
        return NotFound()
    if not found.open:
        return CaseClosed()
    if _is_anothers(found, acting.staff):
        return TakenAlready(await _name(connection, StaffId(found.holder or 0)))
    await _hold(connection, found, to.id, acting)
    await audit.note(connection, acting, "hand", f"case {found.id}")
    return Done()


async def snooze(connection: Connection, act: SnoozeCase, acting: Acting) -> Done | CaseClosed | NotFound:
    """Let it rest until a moment, or wake it."""
    found = await for_staff(connection, act.case, acting)
    if found is None:
        return NotFound()
    if not found.open:
        return CaseClosed()
    until = act.until if act.until and act.until > acting.now else None
    await casefile.change(connection, found.id, {"snoozed_until": until})
    await audit.note(connection, acting, "snooze", f"case {found.id}")
    return Done()


async def close(connection: Connection, act: CloseCase, acting: Acting) -> Done | VisitorSpeaks | NotFound:
    """It is done; the visitor is told, and asked how it was unless danger was spoken of."""
    found = await for_staff(connection, act.case, acting)
    if found is None:
        return NotFound()
    if not found.open:
        return Done()
    if await _has_more_to_say(connection, found.id, acting):
        return VisitorSpeaks()
    delicate = found.delicate or act.quietly
    await casefile.shut(connection, found, acting.now, delicate=delicate)
    acting.told.append(TellClosed(found.visitor, found.id, rate=not delicate))
    await audit.note(connection, acting, "close", f"case {found.id}")
    return Done()


async def _has_more_to_say(connection: Connection, id: CaseId, acting: Acting) -> bool:
    """Whether the visitor has said something that whoever closes the case cannot have read: now nobody would."""
    said = sa.or_(case_message.c.author == "visitor", endings.CALLS)
    more = sa.and_(case_message.c.case_id == id, said, await _unread(connection, id, acting))
    return (await connection.execute(sa.select(case_message.c.id).where(more).limit(1))).scalar() is not None


async def _unread(connection: Connection, id: CaseId, acting: Acting) -> sa.ColumnElement[bool]:
    """What is newer than all that they have read, as the desk's page says; or not in the case's topic yet; or, where
    there is none, newer than the card that they press, which says that something has come."""
    if acting.seen is not None:
        return case_message.c.id > acting.seen
    there = sa.select(topic.c.id).where(topic.c.case_id == id, topic.c.state == "open").limit(1)
    if (await connection.execute(there)).scalar() is not None:
        due = sa.and_(case_message.c.posting == "due", case_message.c.edited_at.is_(None))
        return sa.and_(due, case_message.c.at > acting.now - SHOWN_WITHIN)
    shown = await outbox.last_shown(connection, acting.visitor.id, encode(Door("case", str(id), "close")))
    return case_message.c.at > shown if shown else sa.true()


async def reopen(connection: Connection, act: ReopenCase, acting: Acting) -> Done | NotFound:
    """Open a closed case again, held by whoever does so; not beside another open one of the same visitor."""
    found = await for_staff(connection, act.case, acting)
    if found is None or acting.staff is None:
        return NotFound()
    if found.open:
        return Done()
    goes_on = sa.select(cases.c.joined_to).where(cases.c.id == found.id)
    if await casefile.open_of(connection, found.visitor) or (await connection.execute(goes_on)).scalar() is not None:
        return NotFound()
    await casefile.change(
        connection,
        found.id,
        {"state": "open", "closed_at": None, "rating": None, "holder": acting.staff.id, "raised": 0},
    )
    await casefile.event(connection, found.id, "reopened", acting.now)
    await audit.note(connection, acting, "reopen", f"case {found.id}")
    return Done()


async def show_again(connection: Connection, act: ShowCaseAgain, acting: Acting) -> Done | NotFound:
    """Show the conversation of an open case in its topic again."""
    found = await for_staff(connection, act.case, acting)
    if found is None or not found.open:
        return NotFound()
    await casefile.show_newest(connection, found.id)
    await audit.note(connection, acting, "show", f"case {found.id}")
    return Done()


async def write(connection: Connection, act: WriteInCase, acting: Acting) -> Written | CaseClosed | NotFound:
    """A message to the visitor, or a note. Whoever writes first to a person has taken the case."""
    found = await for_staff(connection, act.case, acting)
    if found is None or acting.staff is None:
        return NotFound()
    if not found.open and not act.note:
        return CaseClosed()
    act = replace(act, note=await _is_note(connection, act, acting.staff))
    answered = await casefile.message(connection, act.answers) if act.answers is not None else None
    delivery = "none" if act.note else "held" if act.album else "waiting" if found.reachable else "gone"
    id = await casefile.add(
        connection,
        found.id,
        "note" if act.note else "staff",
        act.words,
        acting.now,
        staff=acting.staff.id,
        kind=act.kind,
        file=await casefiles.keep(connection, found.id, act.file, acting.now) if act.file else None,
        album=act.album,
        answers=answered.id if answered and answered.case == found.id else None,
        posting="done" if act.origin else "due",
        delivery=delivery,
    )
    await audit.note(connection, acting, "note" if act.note else "write", f"case {found.id}")
    if act.origin:
        await casefile.copied(connection, [id], *act.origin, acting.now, ours=False)
    if act.note:
        await casefile.change(connection, found.id, {})
    else:
        await _answered(connection, found, acting)
        if delivery == "gone":
            await casefile.event(connection, found.id, "undelivered:gone", acting.now, answers=id)
        elif delivery == "waiting":
            await tell(connection, found, id, acting)
    return Written(id)


async def _is_note(connection: Connection, act: WriteInCase, staff: Staff) -> bool:
    """The words of an album stand under one of its parts: where that is a note, all of them are."""
    if not act.album:
        return act.note
    parts = sa.and_(
        case_message.c.case_id == act.case, case_message.c.album == act.album, case_message.c.staff_id == staff.id
    )
    if act.note:
        held = sa.update(case_message).where(parts, case_message.c.delivery == "held")
        await connection.execute(held.values(author="note", delivery="none"))
        return True
    noted = sa.select(case_message.c.id).where(parts, case_message.c.author == "note").limit(1)
    return (await connection.execute(noted)).scalar() is not None


async def _answered(connection: Connection, case: Case, acting: Acting) -> None:
    assert acting.staff is not None
    changes: dict[str, object] = {
        "waiting_since": None,
        "snoozed_until": None,
        "raised": 0,
        "answered_at": sa.func.coalesce(cases.c.answered_at, acting.now),
    }
    await casefile.change(connection, case.id, changes)
    if case.holder is None:
        # That somebody has taken it they see from the answer.
        await casefile.change(connection, case.id, {"holder": acting.staff.id, "taken_at": acting.now})


async def tell(connection: Connection, case: Case, id: MessageId, acting: Acting, *, was: str | None = None) -> None:
    """Let the visitor be told what this message says; where it is corrected, what it `was` is known."""
    written = await casefile.message(connection, id)
    if written is not None:
        acting.told.append(TellRemark(case.visitor, id, await remarks.of(connection, [written], was=was)))


async def correct(connection: Connection, act: CorrectInCase, acting: Acting) -> Written | CaseClosed | NotFound:
    """Change a message of one's own, here and where the visitor reads it."""
    written = await casefile.message(connection, act.message)
    if written is None or acting.staff is None or written.author not in ("staff", "note"):
        return NotFound()
    found = await for_staff(connection, written.case, acting)
    if found is None or written.staff != acting.staff.id:
        return NotFound()
    if not found.open and written.author == "staff":
        return CaseClosed()
    if written.words == act.words:
        return Written(written.id)
    ours = sa.exists().where(case_copy.c.message_id == written.id, case_copy.c.ours, case_copy.c.deleted_at.is_(None))
    again = sa.case((ours, "due"), else_=case_message.c.posting)
    changes = hide(case_message, {"words": act.words, "edited_at": acting.now, "posting": again}, written.case)
    await connection.execute(sa.update(case_message).where(case_message.c.id == written.id).values(**changes))
    await casefile.change(connection, found.id, {})
    await audit.note(connection, acting, "correct", f"case {found.id}")
    if written.author == "staff" and written.delivery != "held":
        if found.reachable:
            await tell(connection, found, written.id, acting, was=written.words)
        else:
            await remarks.lost(connection, [written], acting.now)
    return Written(written.id)
