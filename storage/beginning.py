"""Staff write first: to the person of a visit, where they can be reached and have not asked to be left in peace."""

from __future__ import annotations

from storage import audit, cases, handling, onbehalf, visitors
from storage.acting import Acting
from storage.casework import BeginCase, Begun, Unheard, WriteInCase, Written
from storage.database import Connection
from storage.records import NotFound, VisitorId


async def begin(connection: Connection, act: BeginCase, acting: Acting) -> Begun | Unheard | NotFound:
    """Open a case of theirs with the first words in it. Where somebody talks to them already, it is said there."""
    row = await onbehalf.hold(connection, act.ref, acting)
    to = await visitors.by_id(connection, VisitorId(row.visitor_id)) if row else None
    if row is None or to is None:
        return NotFound()
    case = await cases.open_id(connection, to.id)
    if not to.reachable or (to.silent and case is None):
        return Unheard()
    if case is None:
        case = await cases.begin(connection, to, row.office, act.ref, acting)
        await audit.note(connection, acting, "begin", f"case {case}")
    written = await handling.write(connection, WriteInCase(case, act.words), acting)
    return Begun(case) if isinstance(written, Written) else NotFound()
