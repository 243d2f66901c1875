"""One turn as one transaction: an input comes in, the turn decides, and the replies lie in the outbox.

Only after the commit is anything sent. Whatever goes wrong in a turn ends here.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar

from bot import telling
from bot.acts import carry_out
from bot.centre.offer import OfficeId
from bot.centre.offices import Timetable
from bot.centre.reminding import is_quiet
from bot.channels import Heard, Presence, StaffWrote, Toast
from bot.delivery import Delivery
from bot.desk import NotAsked
from bot.faults import place
from bot.firstaid import FirstAid
from bot.limits import Loss, Patience, Pause, Rules
from bot.screen import Arrived, Input, Payload, Pressed, Said, Screen, Text, Verbatim
from bot.talk import DialogFault, Language
from bot.texts import Texts
from bot.together import Together
from bot.turn import Turn, World, language_of
from bot.turns import Slow, Turns
from scheduler import idling, watching
from storage import (
    attendance,
    cases,
    livecards,
    outbox,
    receipts,
    remains,
    remarks,
    roster,
    timetable,
    topics,
    visitors,
)
from storage.acting import Acting
from storage.casework import CaseClosed, CaseMessage, CorrectInCase, MessageId, Notice, Staff, WriteInCase, Written
from storage.database import Connection, is_away
from storage.records import Letter, Receipt, Refusal, Visitor, VisitorId

log = logging.getLogger(__name__)

Result = TypeVar("Result")

WAITS = timedelta(hours=4)
"""How long a chat that would otherwise have ended lives on while its person has a conversation with people open."""

ALBUM = timedelta(seconds=1)
"""How long after one part of a consultant's album another may come."""

PATIENCE = 10.0
"""Seconds after which whoever brings an input hears that it is not kept yet. Its turn goes on."""


@dataclass
class _Course:
    """A turn from its input to its end."""

    input: Input
    handed_back: bool = False
    answer: Callable[[Turn], None] | None = None
    manners: Sequence[Callable[[Turn], Awaitable[None]]] = (Turn.hear, Turn.apologise, Turn.set_aside, Turn.note)
    heard: bool = False
    """Whether it was heard, and the answer need not wait for anything."""
    done: Callable[[], None] = lambda: None
    """Told, after the commit, that it came to its end as it should."""


class _RosterChanged(Exception):
    """The roster is another than the one by which somebody was vouched for, or was not: look again."""


Vouched = Mapping[tuple[str, str], Presence]
"""For which accounts their channels vouch, of those that were asked for."""


class Conversation:
    """Receives inputs, one turn at a time for each person (see `bot.channels.House` and `StaffHouse`)."""

    def __init__(
        self, world: World, delivery: Delivery, limits: Rules | None = None, patience: float = PATIENCE
    ) -> None:
        """Without limits everybody may do as much as they like; `patience` is in seconds."""
        self.world = world
        self._delivery = delivery
        self.first_aid = FirstAid(world.channels, world.texts, world.danger)
        self._patience = Patience(limits) if limits else None
        self._turns = Turns()
        self._seconds = patience
        self._under_way: dict[tuple[str, str], asyncio.Task[None]] = {}
        self._receipts = Together(self._record)
        self._timetable = (-1, world.configured)
        self.desk_changed: Callable[[], None] = lambda: None
        """Told, after the commit, that something may have changed in a case."""
        self.staff_changed: Callable[[], None] = lambda: None
        """Told that the roster is another: whom a channel remembers to have vouched for counts no more."""
        self._roster: tuple[int, frozenset[tuple[str, str]]] = (-1, frozenset())
        self._languages = tuple(_language(code, world.texts) for code in world.texts.languages)

    def heed(self, input: Input) -> None:
        if (input.channel, input.address) not in self._roster[1]:
            self.first_aid.heed(input)

    def first_words(self, input: Input) -> str:
        return "" if self.first_aid.kind(input) is None else self.first_aid.words(input)

    async def receive(self, input: Input) -> None:
        """One turn (see `House.receive`): whatever goes wrong in it ends here."""
        self.heed(input)
        pause = self._pause(input)
        if pause and not pause.passes and self._knows(input, pause):
            return
        key = input.channel, input.id
        turn = self._under_way.get(key)
        if turn is None:
            turn = self._under_way[key] = asyncio.create_task(self._receive(self._course(input, pause)))
            turn.add_done_callback(lambda _: self._under_way.pop(key))
            turn.add_done_callback(_looked_at)
        done, _ = await asyncio.wait({turn}, timeout=self._seconds)
        if not done:
            raise Slow
        await turn

    def _pause(self, input: Input) -> Pause | None:
        """Whether somebody does more than anybody needs to. Whoever works here has much to do."""
        if self._patience is None or (input.channel, input.address) in self._roster[1]:
            return None
        cry = self.first_aid.kind(input) is not None
        return self._patience.pause(input, self.world.clock(), cry=cry)

    def _knows(self, input: Input, pause: Pause) -> bool:
        """Whether they were told all that there is to say about it."""
        lost = pause.lost_until is not None
        return self._patience is not None and self._patience.knows(input, pause, lost=lost)

    def _course(self, input: Input, pause: Pause | None) -> _Course:
        """Heard as ever, or told once that nothing is heard for a while."""
        if pause is None or self._patience is None:
            return _Course(input)
        patience, first = self._patience, self.first_aid.first(input)

        async def slow_down(turn: Turn) -> None:
            # Asked only now, when the turns before it are through.
            known, lost_known = (patience.knows(input, pause, lost=lost) for lost in (False, True))
            await turn.slow_down(pause, first, known=known, lost_known=lost_known)

        return _Course(input, manners=(slow_down, Turn.note), done=partial(patience.told, input, pause))

    async def _receive(self, course: _Course) -> None:
        letters = await self._in_turn(course)
        self._delivery.hand_over(letters)
        self.desk_changed()

    async def welcome(self, input: Input) -> Letter | None:
        """One turn whose first message is handed back (see `House.welcome`)."""
        letters = await self._in_turn(_Course(input, handed_back=True))
        self._delivery.hand_over(letters[1:])
        self.desk_changed()
        return letters[0] if letters else await self._in_front_of(input)

    async def _in_front_of(self, input: Input) -> Letter | None:
        async def work(connection: Connection) -> Letter | None:
            found = await visitors.find(connection, input.channel, input.address)
            shown = await outbox.latest(connection, found[0].id) if found else ()
            return next(iter(shown), None)

        return await self.world.database.run(work)

    async def press(self, input: Input, language: str) -> Toast:
        """One turn for a press in a staff group (see `StaffHouse.press`)."""
        toast = Toast("")

        def answer(turn: Turn) -> None:
            nonlocal toast
            toast = _toast(turn, self.world.texts, language)

        letters = await self._in_turn(_Course(input, answer=answer))
        self._delivery.hand_over(letters)
        self.desk_changed()
        return toast

    async def _in_turn(self, course: _Course) -> list[Letter]:
        """The turn, when all before it of the same person have come to their end."""
        input = course.input
        try:
            async with self._turns.of(f"{input.channel}:{input.address}"):
                letters = await self._settle(course)
        except BaseException:
            self.first_aid.failed(input)
            raise
        if course.heard:
            self.first_aid.answered(input)
        else:
            self.first_aid.failed(input)
        return letters

    async def _settle(self, course: _Course) -> list[Letter]:
        """The turn, or else an apology with the question again, or else the menu, or else only a note of the input."""
        input = course.input
        for manner in course.manners:
            try:
                letters = await self._vouched(
                    input.channel, input.address, partial(self._turn, course=course, manner=manner)
                )
            except Exception as error:
                if is_away(error):
                    raise
                # The error's text may hold what a person typed; its kind and place do not.
                log.error("a turn failed (%s): %s", manner.__name__, _place(error))
            else:
                course.heard = course.heard and manner is course.manners[0]
                if manner is course.manners[0]:
                    course.done()
                return letters
        return []

    async def _turn(
        self,
        connection: Connection,
        vouched: Vouched,
        *,
        course: _Course,
        manner: Callable[[Turn], Awaitable[None]],
    ) -> list[Letter]:
        now, input = self.world.clock(), course.input
        course.heard = True
        if not await visitors.record(connection, input, now):
            return []
        try:
            met = await visitors.meet(connection, input, self.world.owner, now)
        except visitors.Stranger:
            self.first_aid.failed(input)  # whoever calls for help is answered all the same
            return []
        self._same_roster(met.roster)
        turn = Turn(
            self.world, connection, input, met.visitor, now, await self._read_timetable(connection, met.timetable)
        )
        turn.languages, turn.case = self._languages, met.case
        turn.danger = self.first_aid.kind(input) or ""
        turn.staff = await _staff(connection, input.channel, input.address, vouched)
        turn.vouched = vouched
        await manner(turn)
        if turn.erased:
            return await self._last_words(connection, turn)
        turn.give_notice()
        await visitors.part(connection, turn.visitor, now)
        if course.answer:
            course.answer(turn)
        course.heard = not met.waiting  # behind messages that cannot be sent there is no telling when this one can be
        return await self._write(connection, turn, course, now)

    async def _write(self, connection: Connection, turn: Turn, course: _Course, now: datetime) -> list[Letter]:
        """The replies of a turn into the outbox; those that may be sent at once."""
        shows = turn.looked.at_people
        turn.anew = shows and await self._outlives(connection, turn)
        payloads = turn.draw()
        self.first_aid.speaks(turn.input.channel, turn.input.address, language_of(turn.visitor, self.world.texts))
        handed_back = course.handed_back
        first = await outbox.hand_back(connection, turn.visitor, payloads[:1], now, shows) if handed_back else []
        waiting = await telling.tell(self.world, connection, turn.told, turn.timetable, now)
        if waiting:
            self._delivery.nudge()
        if first and not turn.visitor.reachable:
            return first  # nothing more may be sent before they have written
        owner = self.world.owner if course.heard else None
        rest = payloads[len(first) :]
        letters = await outbox.write(connection, turn.visitor, rest, lane="chat", now=now, owner=owner, shows=shows)
        await self._stand(connection, turn, [*first, *letters])
        if not owner:
            self._delivery.nudge()
        return [*first, *letters] if owner else first

    async def _outlives(self, connection: Connection, turn: Turn) -> bool:
        """Whether what was tapped stands there for so long that, with people shown in its place, it could not be
        deleted when their time is over."""
        event = turn.input.event
        if not isinstance(event, Pressed) or not event.message or not turn.channel.abilities.deletes:
            return False
        begun = turn.now - remains.IN_PLACE
        return not await outbox.sent_after(connection, turn.visitor.id, event.message, begun)

    async def _last_words(self, connection: Connection, turn: Turn) -> list[Letter]:
        """What somebody is told who was erased in this turn: sent after the commit, and kept nowhere."""
        if await telling.tell(self.world, connection, turn.told, turn.timetable, turn.now):
            self._delivery.nudge()
        to = turn.visitor
        return [
            Letter(-number, to.id, to.channel, to.address, "chat", payload, 1, None, to.device)
            for number, payload in enumerate(turn.draw(), 1)
        ]

    async def _stand(self, connection: Connection, turn: Turn, letters: Sequence[Letter]) -> None:
        """Cards that change by themselves are remembered, and those are not in whose place something else was shown.

        Nobody but staff is shown any.
        """
        if turn.staff is not None and turn.covered:
            await livecards.covered(connection, turn.visitor.id, turn.covered)
        for number, living in turn.standing.items():
            await livecards.stand(connection, letters[number], living.door, turn.stage(living), turn.now)

    async def turn_for(self, connection: Connection, visitor: Visitor, staff: Staff) -> Turn:
        """A turn in which nobody does anything, to see what somebody would be shown now."""
        nothing = Input(visitor.channel, "", visitor.address, Arrived())
        turn = Turn(self.world, connection, nothing, visitor, self.world.clock(), await self.timetable_in(connection))
        turn.languages, turn.staff = self._languages, staff
        turn.case = await cases.open_id(connection, visitor.id)
        return turn

    # --- staff ---

    async def _vouched(
        self, channel: str, address: str, work: Callable[[Connection, Vouched], Awaitable[Result]]
    ) -> Result:
        """Do it in one transaction, knowing whether and where this account may act as staff: it is on the roster, and
        its channel vouches for it. What channels have to be asked for is asked before the transaction begins."""
        colleagues: dict[tuple[str, str], Presence] = {}
        for _ in range(5):
            mine = await self._vouches(channel, address)
            try:
                return await self.world.database.run(_knowing(work, {**colleagues, (channel, address): mine}))
            except _RosterChanged:
                await self._read_roster()
            except NotAsked as need:
                told = await asyncio.gather(*(self._vouches(*one) for one in need.accounts))
                colleagues |= dict(zip(need.accounts, told, strict=True))
        raise AssertionError("the roster changes faster than it can be read")

    async def _vouches(self, channel: str, address: str) -> Presence:
        there = self.world.channels.get(channel)
        known = there is not None and (channel, address) in self._roster[1]
        return await there.vouches(address) if there and known else Presence(False)

    async def _read_roster(self) -> None:
        async def work(connection: Connection) -> tuple[int, frozenset[tuple[str, str]]]:
            return await roster.revision(connection), await roster.accounts(connection)

        self._roster = await self.world.database.run(work)
        self.staff_changed()

    def _same_roster(self, present: int) -> None:
        """Raises _RosterChanged if whoever was vouched for was so by an older roster."""
        if present != max(self._roster[0], 0):
            raise _RosterChanged

    async def works_here(self, channel: str, address: str) -> bool:
        async def work(connection: Connection) -> bool:
            return (channel, address) in await roster.accounts(connection)

        return await self.world.database.run(work)

    async def left(self, channel: str, address: str) -> None:
        now = self.world.clock()
        await self.world.database.run(lambda connection: roster.left(connection, channel, address, now))

    async def stays(self, channel: str, address: str, offices: Sequence[OfficeId]) -> None:
        now = self.world.clock()
        await self.world.database.run(lambda connection: roster.narrowed(connection, channel, address, offices, now))

    async def came(self, channel: str, address: str) -> None:
        await self.world.database.run(lambda connection: roster.came(connection, channel, address))

    async def write(self, wrote: StaffWrote) -> Heard:
        """A message of staff (see `StaffHouse.write`)."""
        heard = await self._vouched(wrote.channel, wrote.address, partial(self._written, wrote))
        self._delivery.nudge()
        self.desk_changed()
        return heard

    async def _written(self, wrote: StaffWrote, connection: Connection, vouched: Vouched) -> Heard:
        now = self.world.clock()
        self._same_roster(await roster.revision(connection))
        staff = await _staff(connection, wrote.channel, wrote.address, vouched)
        if staff is None:
            # What is said in other topics than ours is nobody's business.
            elsewhere = wrote.topic and await topics.case_in(connection, *wrote.topic) is None
            if elsewhere:
                return "no-case"
            return "not-staff" if not wrote.topic or await _is_new(connection, wrote, now) else "nothing"
        savepoint = await connection.begin_nested()
        if not await _is_new(connection, wrote, now):
            return "nothing"
        present = await self._read_timetable(connection, await timetable.revision(connection))
        me = Visitor(VisitorId(0), wrote.channel, wrote.address, None)
        acting = Acting(me, now, self.world.offer, present, self.world.draw, staff)
        before = await _before(connection, wrote)
        if before and before.author == "staff" and before.staff == staff.id and wrote.note:
            await savepoint.rollback()
            return "stays-sent"
        act = await self._act_of(connection, wrote, before)
        outcome = await carry_out(connection, act, acting) if act else None
        if isinstance(outcome, Written):
            await savepoint.commit()
            if isinstance(act, WriteInCase) and not act.note:
                await telling.albums(self.world, connection, act.case, now, but=act.album)
            await telling.tell(self.world, connection, acting.told, present, now)
            if before and wrote.file and wrote.file.replaces(before.file):
                return "stays-file"
            # At the desk in the browser it is seen where it is changed that it is a note.
            stays = before and before.author == "note" and wrote.edit and not wrote.note
            return "stays-note" if stays else "note" if wrote.note else "written"
        assert outcome is None or isinstance(outcome, Refusal)
        await savepoint.rollback()  # what was refused may be sent again as it is
        if wrote.topic:
            await _is_new(connection, wrote, now)  # from a group it comes once, whatever became of it
        if isinstance(outcome, CaseClosed):
            return "closed"
        return "not-staff" if outcome and wrote.topic and not wrote.edit else "no-case"

    async def _act_of(
        self, connection: Connection, wrote: StaffWrote, before: CaseMessage | None
    ) -> WriteInCase | CorrectInCase | None:
        """What is to be done: routed only by what was written down when a topic was made or a message was shown."""
        if wrote.corrects is not None or wrote.edit:
            becomes_note = before is not None and wrote.note and before.author == "staff"
            return CorrectInCase(before.id, wrote.words) if before and not becomes_note else None
        case = wrote.case or (await topics.case_in(connection, *wrote.topic) if wrote.topic else None)
        if case is None:
            return None
        replied = await cases.shown_as(connection, *wrote.reply_to) if wrote.reply_to else None
        answers = replied.id if replied else MessageId(wrote.answers) if wrote.answers is not None else None
        return WriteInCase(
            case,
            wrote.words,
            wrote.kind,
            wrote.file,
            note=wrote.note,
            answers=answers,
            album=wrote.album,
            origin=wrote.message,
        )

    async def as_staff(
        self, channel: str, address: str, work: Callable[[Connection, Staff | None], Awaitable[Result]]
    ) -> Result:
        """Do something outside of a turn for an account, in one transaction: as whoever of the staff it is at that
        moment, as far as it may act as staff at all."""

        async def known(connection: Connection, vouched: Vouched) -> Result:
            self._same_roster(await roster.revision(connection))
            return await work(connection, await _staff(connection, channel, address, vouched))

        return await self._vouched(channel, address, known)

    async def send_albums(self) -> int:
        """Send the albums of staff to which nothing more will come; how many."""
        before = self.world.clock() - ALBUM
        whole = await self.world.database.run(lambda connection: remarks.whole_albums(connection, before))
        count = sum([await self._send_album(parts) for parts in whole])
        if count:
            self._delivery.nudge()
        return count

    async def _send_album(self, parts: Sequence[CaseMessage]) -> int:
        """A transaction for each: what is wrong with one keeps no other back."""
        now = self.world.clock()
        try:
            await self.world.database.run(lambda connection: telling.album(self.world, connection, parts, now))
        except Exception as error:
            if is_away(error):
                raise
            log.error("an album could not be sent: %s", _place(error))
            return 0
        return 1

    async def close_idle(self) -> int:
        """End conversations in which nobody says anything any more (see `scheduler.idling`); how many."""
        now = self.world.clock()
        present = await self.timetable()

        async def tell(connection: Connection, notices: Sequence[Notice]) -> int:
            return await telling.tell(self.world, connection, notices, present, now)

        count = await idling.close_due(self.world.database, present, tell, now)
        if count:
            self._delivery.nudge()
            self.desk_changed()
        return count

    async def offer_sooner(self) -> int:
        """Offer earlier times to those who want one (see `scheduler.watching`); how many were written to."""
        now = self.world.clock()
        present = await self.timetable()

        async def tell(connection: Connection, notices: Sequence[Notice]) -> int:
            return await telling.tell(self.world, connection, notices, present, now)

        count = await watching.offer_due(self.world.database, self.world.offer, present, tell, now)
        if count:
            self._delivery.nudge()
        return count

    async def tell_lost(self) -> int:
        """Tell those of whom more came than could be passed on how much of it did not; how many were written to."""
        found = self._patience.lost(self.world.clock()) if self._patience else ()
        return sum([await self._tell_lost(one) for one in found])

    async def _tell_lost(self, loss: Loss) -> int:
        now = self.world.clock()

        async def work(connection: Connection) -> int:
            found = await visitors.find(connection, loss.channel, loss.address)
            talks = found is not None and await cases.open_id(connection, found[0].id) is not None
            return await telling.lost(self.world, connection, found[0], loss.count, now) if found and talks else 0

        count = await self.world.database.run(work)
        if self._patience:
            self._patience.settle(loss)
        if count:
            self._delivery.nudge()
        return count

    async def tell_missed(self) -> int:
        """Write to those who did not come, once it is not likely to be taken back and nobody sleeps; how many."""

        async def work(connection: Connection) -> int:
            now = self.world.clock()
            present = await self._read_timetable(connection, await timetable.revision(connection))
            if is_quiet(now, present.reminders, present.zone):
                return 0
            missed = await attendance.missed(connection, now, present.desk.missed_after)
            return await telling.tell(self.world, connection, missed, present, now)

        count = await self.world.database.run(work)
        if count:
            self._delivery.nudge()
        return count

    def nudge(self) -> None:
        """Something was written to the outbox by somebody else."""
        self._delivery.nudge()

    async def arrived(self) -> Sequence[CaseMessage]:
        """Messages of staff of which it has become known what became of them."""
        now = self.world.clock()
        lying = [name for name, one in self.world.channels.items() if one.abilities.fetched]
        return await self.world.database.run(lambda connection: remarks.arrived(connection, now, lying, now - WAITS))

    async def _read_timetable(self, connection: Connection, present: int) -> Timetable:
        """The timetable of that revision: read again only when somebody, in any process, has changed it."""
        revision, known = self._timetable
        if revision != present:
            known = await timetable.read(connection, self.world.configured)
            self._timetable = present, known
        return known

    async def timetable(self) -> Timetable:
        """The timetable as it is now."""
        return await self.world.database.run(self.timetable_in)

    async def timetable_in(self, connection: Connection) -> Timetable:
        """The same, in a transaction under way: on SQLite another one would wait for its end, and it for the other."""
        return await self._read_timetable(connection, await timetable.revision(connection))

    def draw_for(self, visitor: Visitor, screen: Screen) -> Sequence[Payload]:
        """A screen that nobody asked for, drawn for somebody; nothing if their channel is not running."""
        return telling.draw_for(self.world, visitor, screen)

    async def resend(self, channel: str) -> int:
        """Send what devices have refused once more, in a plainer form; how many messages.

        A refusal comes long after the message and may come before its id is written down: hence by a tick.
        """

        async def work(connection: Connection) -> int:
            refused = await receipts.failed(connection, channel)
            for one in refused:
                payload = self.world.channels[channel].plainly(one.letter.payload)
                if payload and one.missed and one.visitor.reachable:
                    await outbox.repeat(connection, one.letter, payload, self.world.clock())
                await receipts.settle(connection, one.letter.id)
            return len(refused)

        count = await self.world.database.run(work)
        if count:
            self._delivery.nudge()
        return count

    # --- what channels ask besides ---

    async def receipt(self, receipt: Receipt) -> None:
        await self._receipts.add(receipt)

    async def _record(self, told: Sequence[Receipt]) -> None:
        now = self.world.clock()
        await self.world.database.run(lambda connection: receipts.record(connection, told, now))

    async def letter(self, channel: str, id: int) -> Letter | None:
        return await self.world.database.run(lambda connection: outbox.find(connection, channel, id))

    async def since(self, channel: str, address: str, after: int) -> Sequence[Letter]:
        async def work(connection: Connection) -> Sequence[Letter]:
            found = await visitors.find(connection, channel, address)
            return await outbox.since(connection, found[0].id, after) if found and found[0].reachable else ()

        return await self.world.database.run(work)

    async def alive(self, channel: str, address: str, idle_seconds: float) -> bool:
        async def work(connection: Connection) -> bool:
            found = await visitors.find(connection, channel, address)
            if found is None or not found[0].reachable:
                return False
            seen = self.world.clock() - found[1]
            if seen < timedelta(seconds=idle_seconds):
                return True
            # Whoever talks to people has a reason to say nothing: more may come even after an answer.
            return seen < WAITS and await cases.open_of(connection, found[0].id) is not None

        return await self.world.database.run(work)

    async def end_sessions(self, channel: str, idle_seconds: float) -> int:
        """Whoever is not `alive` any more on a channel that forgets them cannot be written to: nothing is kept for
        them in a line, and staff know whom to call. How many that are."""
        now = self.world.clock()
        moments = now - timedelta(seconds=idle_seconds), now - WAITS
        return await self.world.database.run(lambda one: visitors.end_sessions(one, channel, *moments))

    async def fetched(self, channel: str, address: str, letter: int) -> None:
        await self.world.database.run(lambda connection: visitors.fetched(connection, channel, address, letter))

    async def language(self, channel: str, address: str) -> str | None:
        async def work(connection: Connection) -> str | None:
            found = await visitors.find(connection, channel, address)
            return found[0].language if found else None

        return await self.world.database.run(work)


def _looked_at(turn: asyncio.Task[None]) -> None:
    """Whoever waited for it may have gone; what failed in it was written down where it failed."""
    if not turn.cancelled():
        turn.exception()


async def _staff(connection: Connection, channel: str, address: str, vouched: Vouched) -> Staff | None:
    """Who of the staff this is, with rights where their channel vouches for them and nowhere else."""
    mine = vouched[channel, address]
    found = await roster.by_account(connection, channel, address) if mine else None
    if found is None and mine and mine.known and await roster.came(connection, channel, address):
        found = await roster.by_account(connection, channel, address)  # seen leaving, but not seen returning
    return replace(found, here=mine.offices) if found else None


async def _is_new(connection: Connection, wrote: StaffWrote, now: datetime) -> bool:
    """Whether it was not taken before; it is now."""
    return await visitors.record(connection, Input(wrote.channel, wrote.id, wrote.address, Said("")), now)


async def _before(connection: Connection, wrote: StaffWrote) -> CaseMessage | None:
    """The message that is to be changed, if one is."""
    if wrote.corrects is not None:
        return await cases.message(connection, wrote.corrects)
    return await cases.shown_as(connection, *wrote.message) if wrote.edit and wrote.message else None


def _knowing(
    work: Callable[[Connection, Vouched], Awaitable[Result]],
    vouched: Vouched,
) -> Callable[[Connection], Awaitable[Result]]:
    return lambda connection: work(connection, vouched)


def _toast(turn: Turn, texts: Texts, language: str) -> Toast:
    """What a press in a staff group is answered with: the news, and where it is gone on with if it is not done.

    What was to be seen is seen in the group, so nothing of it is written to the private chat.
    """
    say = texts.say(language_of(turn.visitor, texts, language))
    words = say(turn.leads[-1]) if turn.leads else say(turn.screens[-1].lines[0]) if turn.screens else ""
    elsewhere = turn.asks or not turn.leads  # a card without news is one to be looked at
    if not elsewhere:
        turn.screens.clear()
    return Toast(words, elsewhere=elsewhere)


def _language(code: str, texts: Texts) -> Language:
    ask = Verbatim(texts.say(code)(Text("language-choose")))
    return Language(code, Verbatim(texts.name(code)), ask, tuple(map(Verbatim, texts.names(code))))


def _place(error: BaseException) -> str:
    """Where a turn failed; of a dialog also the rule that it has broken."""
    return f"{place(error)} ({error})" if isinstance(error, DialogFault) else place(error)
