"""Who works here: the roster, the accounts that belong to it, and the single-use codes by which people get in."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta

import sqlalchemy as sa

from bot.centre.offer import OfficeId
from bot.centre.offices import ConsultantId
from storage import audit, posts, presence
from storage.acting import Acting
from storage.addresses import index_of
from storage.casework import (
    RANKS,
    AcceptInvitation,
    AnothersAccount,
    CaseId,
    DeskLink,
    Invitation,
    InviteStaff,
    Joined,
    LastOwner,
    NewStaffCode,
    Role,
    SaveStaff,
    Staff,
    StaffId,
    WrongInvitation,
)
from storage.database import Connection, insert
from storage.hiding import hide
from storage.records import Done, NotFound, Visitor
from storage.tables import attempt, cases, counter, desk_session, invitation, passkey, staff, staff_account, visitor

CODE_LETTERS = 26
"""Of 31 letters each: 128 bits."""
ACCOUNT_LASTS, LINK_LASTS = timedelta(hours=24), timedelta(minutes=15)
TRIES, WITHIN = 5, timedelta(hours=1)

_COUNTER = "roster"
_GUEST = "guest"
"""A number that only grows as well: of two people the newer has the higher one."""


def from_row(row: sa.Row[tuple[object, ...]]) -> Staff:
    """Somebody from a row that holds all columns of the table."""
    return Staff(
        StaffId(row.id),
        row.name.text(row.id) if row.name else "",
        row.role,
        tuple(map(OfficeId, row.offices)),
        tuple(row.languages),
        ConsultantId(row.consultant) if row.consultant else None,
        row.state == "active",
    )


def digest(code: str) -> str:
    """What is kept of a code: it has 128 random bits, so a thief of the database gets no code."""
    kept = "".join(letter for letter in code.upper() if letter.isalnum())
    return hashlib.sha256(b"invitation:" + kept.encode()).hexdigest()


# --- Who is it -------------------------------------------------------------------------------------------------------

_BY_ACCOUNT = (
    sa.select(staff)
    .join(staff_account, staff_account.c.staff_id == staff.c.id)
    .where(
        staff_account.c.channel == sa.bindparam("b_channel"),
        staff_account.c.address_index == sa.bindparam("b_index"),
        ~staff_account.c.away,
        staff.c.state == "active",
    )
)


_ACCOUNT = (staff_account.c.channel, staff_account.c.address, staff_account.c.address_index)


def _is(connection: Connection, channel: str, address: str) -> sa.ColumnElement[bool]:
    index = index_of(connection, address)
    return sa.and_(staff_account.c.channel == channel, staff_account.c.address_index == index)


async def by_account(connection: Connection, channel: str, address: str) -> Staff | None:
    """The person of the roster behind an account, as they are now; None if there is none or they are away."""
    index = index_of(connection, address)
    row = (await connection.execute(_BY_ACCOUNT, {"b_channel": channel, "b_index": index})).first()
    return from_row(row) if row else None


async def find(connection: Connection, id: StaffId) -> Staff | None:
    """Somebody of the roster, whatever their state."""
    row = (await connection.execute(sa.select(staff).where(staff.c.id == id))).first()
    return from_row(row) if row else None


async def everybody(connection: Connection, *, active: bool = True) -> Sequence[Staff]:
    """The roster, by name."""
    wanted = staff.c.state == "active" if active else sa.true()
    return _by_name(await connection.execute(sa.select(staff).where(wanted)))


def _by_name(rows: Iterable[sa.Row[tuple[object, ...]]]) -> Sequence[Staff]:
    return sorted(map(from_row, rows), key=lambda one: (one.name, one.id))


async def gone(connection: Connection) -> frozenset[StaffId]:
    """Who has been let go."""
    found = await connection.execute(sa.select(staff.c.id).where(staff.c.state == "gone"))
    return frozenset(StaffId(id) for id in found.scalars())


async def accounts(connection: Connection) -> frozenset[tuple[str, str]]:
    """All accounts of the roster, those of people who are away among them, as (channel, address)."""
    rows = await connection.execute(
        sa.select(*_ACCOUNT).select_from(staff_account).join(staff).where(staff.c.state == "active")
    )
    return frozenset((row.channel, row.address.text(row.address_index)) for row in rows)


async def accounts_of(connection: Connection, id: StaffId) -> Sequence[tuple[str, str]]:
    """The accounts of one person that are not away, as (channel, address)."""
    here = sa.and_(staff_account.c.staff_id == id, ~staff_account.c.away)
    rows = await connection.execute(sa.select(*_ACCOUNT).where(here))
    return [(row.channel, row.address.text(row.address_index)) for row in rows]


async def languages(connection: Connection, channel: str) -> Mapping[str, str | None]:
    """The accounts on a channel that may act, by address, with the language that each has chosen to be spoken to in."""
    same = visitor.c.address_index == staff_account.c.address_index
    theirs = sa.and_(visitor.c.channel == staff_account.c.channel, same)
    here = sa.and_(staff_account.c.channel == channel, ~staff_account.c.away, staff.c.state == "active")
    joined = staff_account.join(staff).outerjoin(visitor, theirs)
    rows = await connection.execute(sa.select(*_ACCOUNT, visitor.c.language).select_from(joined).where(here))
    return {row.address.text(row.address_index): row.language for row in rows}


async def can_answer(
    connection: Connection, id: StaffId, now: datetime, absent: Collection[tuple[str, str]] = ()
) -> bool:
    """Whether somebody has an account to answer from: that at the desk counts if they can come there.

    `absent` are accounts that their channel does not vouch for at this moment.
    """
    channels = {one[0] for one in await accounts_of(connection, id) if one not in absent}
    if channels <= {presence.DESK}:
        return bool(channels) and await presence.can_come(connection, id, now)
    return True


async def revision(connection: Connection) -> int:
    """A number that grows with every change of the roster; 0 before the first."""
    return (await connection.execute(sa.select(counter.c.value).where(counter.c.name == _COUNTER))).scalar() or 0


async def changed(connection: Connection) -> None:
    """Tell every process that the roster has to be read again."""
    first = insert(connection, counter).values(name=_COUNTER, value=1)
    again = first.on_conflict_do_update(index_elements=["name"], set_={"value": counter.c.value + 1})
    await connection.execute(again)


async def left(connection: Connection, channel: str, address: str, now: datetime) -> None:
    """The account has left the staff group: it has no rights from now on, and what its person holds is free again
    if they can answer from nowhere else."""
    mine = _is(connection, channel, address)
    person = (await connection.execute(sa.select(staff_account.c.staff_id).where(mine))).scalar()
    if person is None:
        return
    await connection.execute(sa.update(staff_account).where(mine).values(away=True))
    if not await can_answer(connection, StaffId(person), now):
        await _give_back(connection, StaffId(person))
    await changed(connection)


async def narrowed(
    connection: Connection, channel: str, address: str, offices: Sequence[OfficeId], now: datetime
) -> None:
    """The account is in groups of these offices alone from now on, as every process learns; none is all. What its
    person holds elsewhere is free again, if they can answer from nowhere else."""
    mine = _is(connection, channel, address)
    person = (await connection.execute(sa.select(staff_account.c.staff_id).where(mine))).scalar()
    if person is None:
        return
    await changed(connection)
    if not offices or await can_answer(connection, StaffId(person), now, {(channel, address)}):
        return
    elsewhere = sa.and_(cases.c.holder == person, cases.c.state == "open", cases.c.office.not_in(offices))
    for id in (await connection.execute(sa.select(cases.c.id).where(elsewhere))).scalars().all():
        await _give_back(connection, StaffId(person), id)


async def came(connection: Connection, channel: str, address: str) -> bool:
    """The account is in the staff group again; False if it was not away."""
    mine = sa.and_(_is(connection, channel, address), staff_account.c.away)
    back = bool((await connection.execute(sa.update(staff_account).where(mine).values(away=False))).rowcount)
    if back:
        await changed(connection)
    return back


async def _give_back(connection: Connection, person: StaffId, case: int | None = None) -> None:
    """What somebody holds, or only that case of it, is free again."""
    one = sa.true() if case is None else cases.c.id == case
    held = sa.and_(cases.c.holder == person, cases.c.state == "open", one)
    statement = sa.update(cases).where(held).values(holder=None, taken_at=None, revision=cases.c.revision + 1)
    for id in (await connection.execute(statement.returning(cases.c.id))).scalars().all():
        await posts.of_case(connection, CaseId(id))


async def remove(connection: Connection, id: StaffId) -> bool:
    """Let somebody go: no account, code, passkey or session of theirs opens anything from now on, and what they held is
    free again. Their row stays, for what they have written. False if they are gone already."""
    here = sa.and_(staff.c.id == id, staff.c.state != "gone")
    if not (await connection.execute(sa.update(staff).where(here).values(state="gone"))).rowcount:
        return False
    for table in (invitation, desk_session, passkey, staff_account):
        await connection.execute(sa.delete(table).where(table.c.staff_id == id))
    await _give_back(connection, id)
    await changed(connection)
    return True


# --- Getting in ------------------------------------------------------------------------------------------------------


async def invite(
    connection: Connection,
    name: str,
    role: Role,
    offices: Sequence[str],
    languages: Sequence[str],
    consultant: str | None,
    code: str,
    now: datetime,
) -> Invitation:
    """Put a new person on the roster and make the code that will bind their account."""
    row = {
        "role": role,
        "offices": list(offices),
        "languages": list(languages),
        "consultant": consultant,
        "state": "invited",
        "created_at": now,
    }
    id = StaffId((await connection.execute(sa.insert(staff).values(**row).returning(staff.c.id))).scalar_one())
    called = hide(staff, {"name": name}, id)  # it is encrypted for their number, which is known only now
    await connection.execute(sa.update(staff).where(staff.c.id == id).values(**called))
    return await make_code(connection, id, "account", code, now)


async def guest(connection: Connection) -> StaffId | None:
    """Whoever tries the demonstration, by number; None if there is nobody yet, or they were let go."""
    noted = sa.select(counter.c.value).where(counter.c.name == _GUEST).scalar_subquery()
    found = await connection.execute(sa.select(staff.c.id).where(staff.c.id == noted, staff.c.state != "gone"))
    id = found.scalar()
    return None if id is None else StaffId(id)


async def welcome(connection: Connection, id: StaffId) -> None:
    """This person of the roster is whoever tries the demonstration."""
    row = insert(connection, counter).values(name=_GUEST, value=id)
    await connection.execute(row.on_conflict_do_update(index_elements=["name"], set_={"value": id}))


async def make_code(connection: Connection, id: StaffId, kind: str, code: str, now: datetime) -> Invitation:
    """A code for somebody of the roster: "account" binds a messenger's account, "link" opens the browser desk once."""
    expires = now + (ACCOUNT_LASTS if kind == "account" else LINK_LASTS)
    values = {"digest": digest(code), "kind": kind, "staff_id": id, "created_at": now, "expires_at": expires}
    await connection.execute(sa.insert(invitation).values(**values))
    return Invitation(code, id, expires)


async def use_code(connection: Connection, code: str, kind: str, now: datetime) -> StaffId | None:
    """Use a code up; whose it is, or None if it is unknown, used or expired. Of two who use it at once one succeeds."""
    good = sa.and_(
        invitation.c.digest == digest(code),
        invitation.c.kind == kind,
        invitation.c.used_at.is_(None),
        invitation.c.expires_at > now,
        invitation.c.staff_id.in_(sa.select(staff.c.id).where(staff.c.state != "gone")),
    )
    used = sa.update(invitation).where(good).values(used_at=now).returning(invitation.c.staff_id)
    found = (await connection.execute(used)).scalar()
    return None if found is None else StaffId(found)


async def accept(
    connection: Connection, act: AcceptInvitation, acting: Acting
) -> Joined | WrongInvitation | AnothersAccount:
    """Bind the account of this turn to the invited person. Tries are counted, and too many are all wrong."""
    me, since = acting.visitor.id, acting.now - WITHIN
    tried = sa.select(sa.func.count()).where(
        attempt.c.visitor_id == me, attempt.c.kind == "invitation", attempt.c.at > since
    )
    if (await connection.execute(tried)).scalar_one() >= TRIES:
        return WrongInvitation()
    await connection.execute(sa.insert(attempt).values(visitor_id=me, kind="invitation", at=acting.now))
    id = await use_code(connection, act.code, "account", acting.now)
    if id is None:
        return WrongInvitation()
    if await _is_anothers(connection, id, acting.visitor):
        return AnothersAccount()
    await bind(connection, id, acting.visitor.channel, acting.visitor.address, acting.now)
    joined = await find(connection, id)
    if joined is None or not joined.active:
        return WrongInvitation()
    await audit.done(connection, id, "join", f"staff {id}", acting.now)
    return Joined(joined)


async def _is_anothers(connection: Connection, id: StaffId, who: Visitor) -> bool:
    """Whether their account belongs to somebody else who works here: nobody becomes another by opening a link."""
    mine = _is(connection, who.channel, who.address)
    other = sa.select(staff.c.id).join(staff_account).where(mine, staff.c.id != id, staff.c.state == "active")
    return (await connection.execute(other)).first() is not None


async def bind(connection: Connection, id: StaffId, channel: str, address: str, now: datetime) -> None:
    """This account is that person's from now on, and nobody else's."""
    values = {"staff_id": id, "away": False, "created_at": now}
    account = {"channel": channel, "address": address, "address_index": index_of(connection, address)}
    row = insert(connection, staff_account).values(**hide(staff_account, account), **values)
    await connection.execute(row.on_conflict_do_update(index_elements=["channel", "address_index"], set_=values))
    invited = sa.and_(staff.c.id == id, staff.c.state == "invited")
    await connection.execute(sa.update(staff).where(invited).values(state="active"))
    await changed(connection)


async def link(connection: Connection, act: DeskLink, acting: Acting) -> Invitation | NotFound:
    """A one-time link to the desk in a browser, for the person who asks."""
    if acting.staff is None:
        return NotFound()
    await audit.note(connection, acting, "link", f"staff {acting.staff.id}")
    return await make_code(connection, acting.staff.id, "link", acting.draw(CODE_LETTERS), acting.now)


# --- What coordinators do --------------------------------------------------------------------------------------------


async def member(connection: Connection, id: StaffId) -> Staff | None:
    """Somebody who is on the roster, perhaps only invited yet; None of those who were let go."""
    row = (await connection.execute(sa.select(staff).where(staff.c.id == id, staff.c.state != "gone"))).first()
    return from_row(row) if row else None


async def members(connection: Connection) -> Sequence[Staff]:
    """Everybody on the roster by name, those who are only invited yet among them."""
    return _by_name(await connection.execute(sa.select(staff).where(staff.c.state != "gone")))


def may_change(me: Staff | None, other: Staff) -> bool:
    """Whether somebody may change what the roster says of another."""
    return me is not None and me.may("coordinator") and RANKS.index(other.role) <= RANKS.index(me.role)


async def save(connection: Connection, act: SaveStaff, acting: Acting) -> Done | LastOwner | NotFound:
    """Change somebody of the roster, or let them go: effective with this transaction."""
    owners = await _hold_owners(connection)
    found = await _hold_member(connection, act.staff)
    if found is None or not may_change(acting.staff, found) or not _allowed(act.role, act.offices, acting):
        return NotFound()
    if act.consultant and acting.timetable.consultant(act.consultant) is None:
        return NotFound()
    if owners == {found.id} and (act.gone or act.role not in (None, "owner")):
        return LastOwner()
    if act.gone:
        await remove(connection, found.id)
    else:
        changes = {
            "role": act.role,
            "offices": None if act.offices is None else list(act.offices),
            "languages": None if act.languages is None else list(act.languages),
            "consultant": act.consultant,
        }
        await _change(connection, found.id, {name: value for name, value in changes.items() if value is not None})
    await audit.note(connection, acting, "let-go" if act.gone else "roster", f"staff {found.id}")
    return Done()


async def _hold_owners(connection: Connection) -> set[StaffId]:
    """The owners at work, held until the transaction ends: of the last two only one can step down."""
    owners = sa.select(staff.c.id).where(staff.c.role == "owner", staff.c.state == "active").order_by(staff.c.id)
    return {StaffId(id) for id in (await connection.execute(owners.with_for_update())).scalars()}


async def _hold_member(connection: Connection, id: StaffId) -> Staff | None:
    await connection.execute(sa.select(staff.c.id).where(staff.c.id == id).with_for_update())
    return await member(connection, id)


def _allowed(role: Role | None, offices: Sequence[str] | None, acting: Acting) -> bool:
    """Whether whoever acts may give that role, and these offices are ours."""
    me = acting.staff
    if me is None or not me.may("coordinator") or (role and RANKS.index(role) > RANKS.index(me.role)):
        return False
    return all(acting.timetable.office(one) for one in offices or ())


async def _change(connection: Connection, id: StaffId, changes: Mapping[str, object]) -> None:
    if not changes:
        return
    values = {**changes, "consultant": changes["consultant"] or None} if "consultant" in changes else changes
    await connection.execute(sa.update(staff).where(staff.c.id == id).values(**values))
    now = await find(connection, id)
    held = await connection.execute(
        sa.select(cases.c.id, cases.c.office).where(cases.c.holder == id, cases.c.state == "open")
    )
    for row in held.all():
        if now and not now.serves(row.office):
            await _give_back(connection, id, row.id)
    await changed(connection)


async def invite_for(connection: Connection, act: InviteStaff, acting: Acting) -> Invitation | NotFound:
    """A new person on the roster, with a role that is not above that of whoever invites."""
    if not _allowed(act.role, act.offices, acting) or not act.name.strip():
        return NotFound()
    code = acting.draw(CODE_LETTERS)
    made = await invite(connection, act.name, act.role, act.offices, act.languages, None, code, acting.now)
    await audit.note(connection, acting, "invite", f"staff {made.staff}")
    return made


async def new_code(connection: Connection, act: NewStaffCode, acting: Acting) -> Invitation | NotFound:
    """A fresh code; those of the same kind that were not used yet stop working."""
    found = await _hold_member(connection, act.staff)
    if found is None or not may_change(acting.staff, found):
        return NotFound()
    unused = sa.and_(invitation.c.staff_id == found.id, invitation.c.kind == act.kind, invitation.c.used_at.is_(None))
    await connection.execute(sa.delete(invitation).where(unused))
    await audit.note(connection, acting, "code", f"staff {found.id}")
    return await make_code(connection, found.id, act.kind, acting.draw(CODE_LETTERS), acting.now)
