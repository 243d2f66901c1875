"""What every table holds: whose it is, how its rows lead to their person, for how long it is kept, and what is told.

The one place where this stands: what people are told of themselves, what is erased with them, what is forgotten when,
and the record of processing are all read from here. A table that is not declared fails a test.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

import sqlalchemy as sa

from storage import eventtables, newstables  # noqa: F401 (their tables belong to the whole)
from storage.hiding import hidden
from storage.tables import metadata

Whose = Literal["visitor", "staff", "nobody"]
"""Whom the rows of a table are about. What is nobody's tells of the centre, or is a number."""

Kind = Literal[
    "dialogue",
    "web_session",
    "letters",
    "group_copies",
    "conversations",
    "conversations_delicate",
    "examples",
    "visits",
    "enrolments",
    "inactive_profile",
    "recipients",
    "consents",
    "audit",
    "staff_access",
    "technical",
    "erasures",
    "counts",
    "centre",
]
"""What has a period of its own. For how long each is kept is configured; `counts` and `centre` are kept for good.

`recipients` is whom an announcement was for: it is needed for as long as that can be corrected or taken back.
`erasures` is who was erased or does not want something any more, by a keyed hash: kept for longer than the oldest
backup.
"""

Part = Literal["you", "visits", "events", "conversations", "messages", "news", "codes"]
"""Under which heading people are told of it."""

Path = tuple[str, ...]
"""Columns that lead from a row to its person, each into the table that its foreign key names: ("visit_id",
"visitor_id"). The last names the person; the empty path is the person's own row."""


@dataclass(frozen=True, slots=True)
class Holding:
    """What is to be known of a table."""

    whose: Whose
    kind: Kind
    visitor: tuple[Path, ...] = ()
    """How a row leads to its visitor; several are alternatives, of which any may."""
    staff: tuple[Path, ...] = ()
    """How a row leads to whoever of the staff it names."""
    also: Mapping[Kind, str] = field(default_factory=dict)
    """Other periods that end something of it sooner, and what that is: a column, or which rows."""
    part: Part | None = None
    """Where people are told of it; None if they are not, for nothing in it is theirs."""
    colleagues: frozenset[str] = frozenset()
    """Columns that name somebody of the staff: people are told that it was a consultant."""
    untold: frozenset[str] = frozenset()
    """Columns that people are not told: how the machine works, secrets, and what belongs to the staff's own chats."""


_OWN: tuple[Path, ...] = (("visitor_id",),)
_OF_VISIT: tuple[Path, ...] = (("visit_id", "visitor_id"),)
_OF_CASE: tuple[Path, ...] = (("case_id", "visitor_id"),)
_OF_ENROLMENT: tuple[Path, ...] = (("enrolment_id", "visitor_id"),)
_BY_STAFF: tuple[Path, ...] = (("staff_id",),)
_LEASED = {"lease_owner", "lease_until", "attempts", "not_before"}


def _not(*columns: str) -> frozenset[str]:
    return frozenset(columns)


HOLDINGS: Mapping[str, Holding] = {
    # --- people ---
    "visitor": Holding(
        "visitor",
        "inactive_profile",
        visitor=((),),
        also={"dialogue": "thread", "web_session": "the people of the web chat"},
        part="you",
        untold=_not("id", "fetched", "address_index"),
    ),
    "return_code": Holding("visitor", "inactive_profile", visitor=_OWN, part="codes", untold=_not("digest")),
    "former": Holding("visitor", "inactive_profile", visitor=_OWN, part="codes", untold=_not("number", "person")),
    "attempt": Holding("visitor", "technical", visitor=_OWN, part="codes", untold=_not("id")),
    "cleanup": Holding("visitor", "technical", visitor=_OWN, part="messages", untold=_not("upto")),
    "consent": Holding("nobody", "consents"),  # whose it is only a keyed hash says
    "interest": Holding(
        "visitor",
        "inactive_profile",
        visitor=_OWN,
        also={"technical": "what somebody wanted who has withdrawn it: the proof of that is kept elsewhere"},
        part="news",
    ),
    # --- their messages ---
    "outbox": Holding(
        "visitor",
        "letters",
        visitor=_OWN,
        part="messages",
        untold=frozenset({"id", "error", "message", "shows", *_LEASED}),
    ),
    "receipt": Holding("visitor", "technical", visitor=_OWN, part="messages", untold=_not("message", "settled")),
    "live_card": Holding(
        "visitor", "technical", visitor=_OWN, part="messages", untold=_not("letter_id", "again_id", "shown", "look_at")
    ),
    "recipient": Holding(
        "visitor", "recipients", visitor=_OWN, part="news", untold=frozenset({"message", "why", *_LEASED})
    ),
    # --- their visits ---
    "visit": Holding(
        "visitor", "visits", visitor=_OWN, part="visits", colleagues=_not("consultant"), untold=_not("id")
    ),
    "cell": Holding("visitor", "visits", visitor=_OF_VISIT, part="visits", colleagues=_not("consultant")),
    "reminder": Holding("visitor", "visits", visitor=_OF_VISIT, part="visits", untold=_not("id")),
    "watch": Holding("visitor", "visits", visitor=_OF_VISIT, part="visits", colleagues=_not("consultant")),
    "proposal": Holding(
        "visitor",
        "visits",
        visitor=_OF_VISIT,
        staff=(("made_by",),),
        part="visits",
        colleagues=_not("consultant", "instead_of", "made_by"),
    ),
    # --- events that they take part in ---
    "enrolment": Holding("visitor", "enrolments", visitor=_OWN, part="events", untold=_not("id", "news")),
    "event_attendance": Holding("visitor", "enrolments", visitor=_OF_ENROLMENT, part="events"),
    "event_reminder": Holding("visitor", "enrolments", visitor=_OF_ENROLMENT, part="events", untold=_not("id")),
    # --- their conversations with people ---
    "cases": Holding(
        "visitor",
        "conversations",
        visitor=_OWN,
        staff=(("holder",),),
        also={"conversations_delicate": "those of a delicate subject, and in which danger was spoken of"},
        part="conversations",
        colleagues=_not("holder"),
        untold=_not("revision", "aged", "panel", "raised"),
    ),
    "case_message": Holding(
        "visitor",
        "conversations",
        visitor=_OF_CASE,
        staff=_BY_STAFF,
        also={"conversations_delicate": "those of a delicate subject, and in which danger was spoken of"},
        part="conversations",
        colleagues=_not("staff_id"),
        untold=_not("remote", "letter_id", "last_letter_id", "posting"),
    ),
    "stored_file": Holding(
        "visitor",
        "conversations",
        visitor=_OF_CASE,
        also={"conversations_delicate": "those of a delicate subject, and in which danger was spoken of"},
        part="conversations",
        untold=_not("ref", "content", "upload", "sealed_in"),
    ),
    "topic": Holding(
        "visitor",
        "conversations",
        visitor=_OF_CASE,
        part="conversations",
        untold=_not("id", "chat", "thread", "header", "revision", "title", "doubtful_at"),
    ),
    "case_copy": Holding(
        "visitor",
        "group_copies",
        visitor=(("message_id", "case_id", "visitor_id"),),
        part="conversations",
        untold=_not("chat", "remote", "ours"),
    ),
    "group_post": Holding(
        "visitor",
        "group_copies",
        visitor=(("case_id", "visitor_id"), ("visit_id", "visitor_id")),
        also={"technical": "what could not be deleted in its group"},
        part="conversations",
        untold=_not("id", "facts", "urgency", "chat", "remote", "revision", "shown", "key"),
    ),
    # Whoever has nothing else here any more is not kept for it: it goes with them, before its period is over.
    "example": Holding("visitor", "examples", visitor=_OWN, part="conversations", untold=_not("number")),
    # --- the staff ---
    "staff": Holding(
        "staff",
        "staff_access",
        staff=((),),
        also={"audit": "whoever was let go, for as long as the log tells of them"},
    ),
    "staff_account": Holding("staff", "staff_access", staff=_BY_STAFF),
    "invitation": Holding("staff", "staff_access", staff=_BY_STAFF),
    "desk_session": Holding("staff", "staff_access", staff=_BY_STAFF),
    "passkey": Holding("staff", "staff_access", staff=_BY_STAFF),
    "desk_challenge": Holding("staff", "staff_access"),
    "upload": Holding("staff", "technical", staff=_BY_STAFF),
    # What staff have ordered, by the account that they have ordered it from, and what people have of their own data.
    "export": Holding(
        "visitor",
        "technical",
        visitor=_OWN,
        staff=_BY_STAFF,
        part="codes",
        colleagues=_not("staff_id"),
        untold=_not("id", "attempts", "leased_until"),
    ),
    "audit": Holding("staff", "audit", staff=_BY_STAFF),
    "consultant": Holding("staff", "centre"),
    "absence": Holding("staff", "centre"),
    # Who has come without a booking is not known; who has counted them is, for a while.
    "walk_in": Holding("staff", "visits", staff=_BY_STAFF, also={"audit": "staff_id"}),
    # --- nobody's ---
    "arrival": Holding("nobody", "technical"),
    "erased": Holding("nobody", "erasures"),
    "restraint": Holding("nobody", "erasures"),  # as long as a backup lies anywhere that knows nothing of it
    "group_remain": Holding("nobody", "group_copies"),
    "chat_remain": Holding("nobody", "letters"),
    "billing": Holding("nobody", "counts"),
    "tally": Holding("nobody", "counts"),
    "wish_count": Holding("nobody", "counts"),
    "counter": Holding("nobody", "centre"),
    "lease": Holding("nobody", "centre"),
    "seal": Holding("nobody", "centre"),
    "staff_group": Holding("nobody", "centre"),
    "office": Holding("nobody", "centre"),
    "closure": Holding("nobody", "centre"),
    "canned": Holding("nobody", "centre"),
    "canned_text": Holding("nobody", "centre"),
    "event": Holding("nobody", "centre"),
    "event_text": Holding("nobody", "centre"),
    "event_session": Holding("nobody", "centre"),
    "announcement": Holding("nobody", "centre", staff=(("created_by",), ("confirmed_by",), ("approved_by",))),
    "announcement_text": Holding("nobody", "centre"),
    "announcement_picture": Holding("nobody", "centre"),
}


def told(name: str) -> tuple[str, ...]:
    """The columns of a table whose values people are told as they are."""
    one = HOLDINGS[name]
    hidden = {path[0] for path in one.visitor if path} | one.colleagues | one.untold
    return tuple(column.name for column in metadata.tables[name].c if column.name not in hidden)


def encrypted(name: str) -> tuple[str, ...]:
    """The columns of a table that lie encrypted."""
    return tuple(column for column, _ in hidden(metadata.tables[name]))


def of_visitors() -> Sequence[str]:
    """The tables in which there is something about visitors, those that others hang on first."""
    return [table.name for table in metadata.sorted_tables if HOLDINGS[table.name].visitor]


def of_visitor(name: str, who: int | sa.ColumnElement[int]) -> sa.ColumnElement[bool]:
    """Which rows of a table are about this visitor, as its declaration says."""
    return sa.or_(sa.false(), *(_leads(name, path, who) for path in HOLDINGS[name].visitor))


def _leads(name: str, path: Path, who: int | sa.ColumnElement[int]) -> sa.ColumnElement[bool]:
    here = metadata.tables[name].c
    if not path:
        return here.id == who
    column = here[path[0]]
    if len(path) == 1:
        return column == who
    (key,) = column.foreign_keys
    return column.in_(sa.select(key.column).where(_leads(key.column.table.name, path[1:], who)))
