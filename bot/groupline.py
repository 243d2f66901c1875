"""One staff group brought up to date: whatever is not there as it is in the database, the most urgent first.

Nothing is handed over in memory: a group that was away, a topic that was deleted and a process that was killed are all
made good by looking again.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

from bot.casecards import card, post_screen, title
from bot.centre.keeping import Retention
from bot.centre.wishes import Reader
from bot.channels import Fetch, Gone, Later, NotNow, Refused, Unknown
from bot.config import StaffGroup
from bot.faults import place
from bot.groupcalls import GroupCalls, Limits, clock
from bot.grouping import chosen
from bot.relaysteps import Drawn, Piece, draw_next
from bot.removing import Removing
from bot.rooms import (
    Board,
    Lines,
    MessageLost,
    Moved,
    NoRight,
    Outcome,
    Part,
    StaffRoom,
    Stands,
    TopicLost,
)
from bot.screen import Say, Screen, Text
from bot.texts import Texts
from storage import casecard, cases, posting, remains, topics
from storage.casework import CaseId, CaseView, GroupPost
from storage.database import Connection, Database, is_away
from storage.posting import Waiting
from storage.remains import GroupRemain
from storage.topics import Due, Standing, Topic

log = logging.getLogger(__name__)

LOOK_EVERY, JOINED, AGAIN = 1.0, 1.0, 10.0
"""Seconds: how often it is looked by itself, how long a second message and how long a file is awaited."""

AT_ONCE = 100
"""How many messages can be deleted with one call."""

DELETABLE = timedelta(hours=48)
"""How old a message can be that is deleted by itself."""

ANSWERS = 20
"""How many notes on messages that were not passed on may wait."""


OtherScreen = Callable[[Connection, GroupPost], Awaitable[Screen | None]]
"""Draws what is told of visits."""

Alarm = Callable[[str, GroupPost | None], Awaitable[None]]
"""Lets the coordinators know what cannot be shown in a group: one post, or (None) nothing at all."""


async def _nothing_else(connection: Connection, post: GroupPost) -> Screen | None:
    return None


async def _nobody(chat: str, post: GroupPost | None) -> None:
    return None


@dataclass(frozen=True)
class Means:
    """What every group's relay is given."""

    database: Database
    texts: Texts
    room: StaffRoom
    groups: tuple[StaffGroup, ...]
    kept: Retention
    clock: Callable[[], datetime]
    owner: str
    contents: Fetch
    others: OtherScreen = _nothing_else
    alarm: Alarm = _nobody
    limits: Limits = Limits()
    reader: Reader | None = None


@dataclass(frozen=True)
class _Answer:
    thread: str | None
    message: str
    words: Text


@dataclass
class _Plan:
    """What has to be done in a group at this moment."""

    mine: bool = True
    """Whether this process writes there."""
    cases: list[Due] = field(default_factory=list)
    posts: list[Waiting] = field(default_factory=list)
    outdated: Sequence[str] = ()
    unmarked: Sequence[str] = ()
    doubtful: Topic | None = None
    remains: Sequence[GroupRemain] = ()
    """What stands there of people who were erased."""
    lately: Sequence[datetime] = ()
    """When something was written there by whoever did so before."""


_Step = Callable[[], Awaitable[float | None]]
"""Writes something; after how long more can be written, None if there was nothing to write."""


class GroupLine:
    """One group, and the task that brings it up to date."""

    def __init__(self, means: Means, group: StaffGroup) -> None:
        self.chat = str(group.chat_id)
        self._means, self._room, self._group = means, means.room, group
        self._calls = GroupCalls(means.room, self.chat, means.limits)
        self._removing = Removing(means.database, self._calls, means.clock)
        self._say: Say = means.texts.say(group.language)
        self._answers: deque[_Answer] = deque(maxlen=ANSWERS)
        self._wanted = asyncio.Event()
        self._mine = False
        """Whether this process wrote there when it looked last."""
        self._redrawn: dict[CaseId, int] = {}
        """Cards that show a revision already, while their topics cannot be called otherwise."""
        self._joining: float | None = None
        """For how long a case waits that holds nobody else up, such as for a second message."""
        self._unsure: list[Topic] = []
        """Topics in which something may stand that was not noted down."""
        self._alarmed: set[int] = set()
        """Posts that do not come to stand there, of which the coordinators know."""
        self._at_once = AT_ONCE
        """How many messages are deleted with the next call."""
        self._stopping = False
        self._task: asyncio.Task[None] | None = None

    @property
    def present(self) -> str:
        """What the group is called now."""
        return self._calls.present

    @property
    def language(self) -> str:
        return self._group.language

    # --- life ---

    async def start(self) -> None:
        self._task = asyncio.get_running_loop().create_task(self._run(), name="staff-group")

    async def stop(self, patience: float) -> None:
        self._stopping = True
        self._wanted.set()
        if self._task:
            _, late = await asyncio.wait({self._task}, timeout=patience)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def doubt(self, connection: Connection) -> None:
        """Note down where something may stand that nobody knows of."""
        for topic in self._unsure:
            await topics.doubted(connection, topic, self._means.clock())

    def nudge(self) -> None:
        self._wanted.set()

    def answer(self, thread: str | None, message: str, words: Text) -> None:
        self._answers.append(_Answer(thread, message, words))
        self.nudge()

    def look_again(self, trouble: str) -> None:
        """The bot's rights have changed: what could not be done may be possible now, or the other way round."""
        self._calls.paused = 0.0
        self._calls.troubles.heard(trouble)
        self.nudge()

    @property
    def trouble(self) -> str:
        """What is the matter; empty if nothing is."""
        return self._calls.troubles.words

    async def follow(self, to: str) -> None:
        """The group is called otherwise now."""
        if to != self.present:
            await self._means.database.run(lambda connection: topics.moved(connection, self.chat, to))
            self._called(to)
            self.nudge()

    async def _run(self) -> None:
        while not self._stopping:
            try:
                pause = await self._round()
            except Exception as error:  # noqa: BLE001 (whatever it is: the next look may succeed, and its text may be personal)
                log.error("a staff group could not be brought up to date: %s", place(error))
                pause = LOOK_EVERY
            await self._rest(pause)

    async def _rest(self, seconds: float) -> None:
        if seconds > 0 and not self._stopping:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._wanted.wait(), seconds)
        self._wanted.clear()

    # --- one look ---

    async def _round(self) -> float:
        """Write one message and change one; after how many seconds to look again."""
        await self._consequences()
        now = clock()
        if (pause := max(self._calls.paused - now, self._calls.troubles.wait("all", now))) > 0:
            return min(pause, LOOK_EVERY * 5)
        plan = await self._means.database.run(self._read)
        self._unsure.clear()
        began, self._mine = plan.mine and not self._mine, plan.mine
        if not plan.mine:
            self._calls.troubles.forget()  # whoever writes there knows
            if self._answers:  # heard here, whoever writes the rest
                await self._write_answer()
            return LOOK_EVERY
        if began:
            present, now = self._means.clock(), clock()
            self._calls.messages.begin(now - (present - one).total_seconds() for one in plan.lately)
        async with self._holding():
            written = await self._write_next(plan)
            changed = await self._change_next(plan)
        waits = [one for one in (written, changed) if one is not None]
        return min([LOOK_EVERY, *waits])

    @asynccontextmanager
    async def _holding(self) -> AsyncIterator[None]:
        """The group stays with this process meanwhile: an upload may take longer than the lease."""
        done = asyncio.Event()

        async def hold() -> None:
            while True:
                with suppress(TimeoutError):
                    await asyncio.wait_for(done.wait(), LOOK_EVERY)
                if done.is_set():
                    return
                await self._means.database.run(self._lease)

        holding = asyncio.create_task(hold(), name="staff-group-lease")
        try:
            yield
        finally:
            done.set()  # not cancelled: that might be in the middle of a transaction
            await holding

    async def _lease(self, connection: Connection) -> topics.Lease | None:
        return await topics.lease(connection, self.chat, self._means.owner, self._means.clock())

    async def _consequences(self) -> None:
        """What the last calls have shown of the whole group."""
        if self._calls.moved_to:
            to, self._calls.moved_to = self._calls.moved_to, ""
            await self.follow(to)
        if self.trouble and not self._calls.troubles.told:
            await self._means.alarm(self.chat, None)
            self._calls.troubles.told = True

    async def _read(self, connection: Connection) -> _Plan:
        now, group = self._means.clock(), self._group
        await self.doubt(connection)
        present = await topics.all_present(connection, [str(one.chat_id) for one in self._means.groups])
        self._called(present[self.chat])  # another process may have heard of another name
        lease = await self._lease(connection)
        if lease is None:
            return _Plan(mine=False)
        if lease == "left":
            await topics.doubt_all(connection, self.present, now)
        plan = _Plan(lately=() if self._mine else await topics.lately(connection, self.present, now))
        ours = topics.Group(self.present, frozenset(present.values()), group.offices, group.languages)
        off = [CaseId(id) for kind, id in self._calls.off() if kind == "case"]
        plan.cases = [*await topics.due(connection, ours, off)]
        if not self._calls.bars("make"):
            plan.cases += [one for one in await topics.homeless(connection, ours, off) if self._is_mine(one)]
        plan.posts = [one for one in await posting.due(connection, ours, now) if self._posts(one)]
        before = now - self._means.kept.group_copies
        plan.doubtful = await topics.doubtful(connection, self.present, before)
        plan.remains = await remains.in_group(connection, self.present, list(present.values()))
        plan.outdated = await topics.outdated(connection, self.present, before)
        plan.outdated = plan.outdated or await posting.outdated(connection, self.present, before)
        plan.unmarked = await topics.unmarked(connection, self.present, now)
        return plan

    def _called(self, present: str) -> None:
        """It may be called otherwise now."""
        if present != self.present:
            self._calls.called(present)
            self._room.works_in(self.chat, present)

    def _is_mine(self, due: Due) -> bool:
        """Whether a case that has no topic in a group of ours is for this one."""
        return chosen(self._means.groups, due.office, due.language) is self._group

    def _posts(self, waiting: Waiting) -> bool:
        if waiting.redraw:
            return waiting.post.chat == self.present
        return chosen(self._means.groups, waiting.post.office, waiting.language) is self._group

    # --- messages ---

    async def _write_next(self, plan: _Plan) -> float | None:
        """Write the most urgent message there is room for; how long to wait for the next, None if there is none."""
        self._joining = None
        for _, _, step in sorted(self._steps(plan), key=lambda one: one[:2]):
            wait = await step()
            if wait is not None:
                return wait
        return self._joining

    def _await(self, seconds: float) -> None:
        """Something more may belong to it, or it has to wait for what nobody else waits for: others go first."""
        self._joining = min(seconds, self._joining or seconds)

    def _steps(self, plan: _Plan) -> list[tuple[float, float, _Step]]:
        """What could be written, with how urgent it is: first alarms, then whoever waits longest."""
        found: list[tuple[float, float, _Step]] = []
        off, can_write = self._calls.off(), not self._calls.bars("write")
        for waiting in plan.posts if can_write else ():
            if not waiting.redraw and ("post", waiting.post.id) not in off:
                step = self._guarded("post", waiting.post.id, partial(self._post, waiting))
                found.append((waiting.urgency, waiting.post.due_at.timestamp(), step))
        for due in plan.cases:
            here = due.topic is not None and due.topic.chat == self.present
            if not here or (can_write and due.topic and (due.content or due.topic.header is None)):
                urgency = 1.0 if due.heard or due.topic is None else 1.5
                step = self._guarded("case", due.case, partial(self._show, due))
                found.append((urgency, due.since.timestamp(), step))
        if self._answers and can_write:
            found.append((1.2, 0.0, self._write_answer))
        return found

    def _guarded(self, kind: str, id: int, step: _Step) -> _Step:
        """Whatever is wrong with one thing, the others go on."""

        async def guarded() -> float | None:
            self._calls.shut_out = False
            try:
                wait = await step()
                if not self._calls.shut_out:
                    return wait
                self._calls.put_off(kind, id)
            except NotNow:
                self._calls.put_off(kind, id, AGAIN)
            except Exception as error:
                if is_away(error):
                    raise
                log.error("a %s cannot be shown in its staff group: %s", kind, place(error))
                self._calls.put_off(kind, id)
            return 0.0

        return guarded

    async def _post(self, waiting: Waiting) -> float | None:
        screen = await self._means.database.run(partial(self._draw_post, waiting))
        if screen is None:
            await self._means.database.run(lambda connection: posting.dropped(connection, waiting))
            return 0.0
        outcome = await self._calls.spend(None, self._board(screen))
        if isinstance(outcome, float):
            return outcome
        if isinstance(outcome, Stands):
            stands, now = outcome.ids[0], self._means.clock()
            await self._means.database.run(
                lambda connection: posting.posted(connection, waiting, self.present, stands, now)
            )
        elif isinstance(outcome, Refused | TopicLost | MessageLost):
            log.error("a staff group refused a post of the kind %s", waiting.post.kind)
            await self._means.database.run(lambda connection: posting.dropped(connection, waiting))
            await self._means.alarm(self.chat, waiting.post)
        elif isinstance(outcome, NoRight) and outcome.topic and waiting.post.id not in self._alarmed:
            self._alarmed.add(waiting.post.id)
            await self._means.alarm(self.chat, waiting.post)
        return 0.0

    async def _draw_post(self, waiting: Waiting, connection: Connection) -> Screen | None:
        post = waiting.post
        if post.kind not in ("late", "lost", "danger", "raised", "coordinator", "unseen"):
            return await self._means.others(connection, post)
        found = await cases.find(connection, post.case) if post.case is not None else None
        view = await cases.view(connection, found, self._means.clock()) if found else None
        home = await topics.of(connection, post.case) if post.case is not None else None
        link = self._room.link(home.chat, home.thread) if home and home.chat == self.present else None
        return post_screen(post, view, link)

    async def _show(self, due: Due) -> float | None:
        if due.topic is None or due.topic.chat != self.present:
            return await self._make_topic(due)
        if due.topic.header is None:
            return await self._head(due, due.topic)
        age = (self._means.clock() - due.newest).total_seconds() if due.newest else JOINED
        if self._calls.messages.tight and 0 <= age < JOINED:
            self._await(JOINED - age)
            return None
        return await self._say_next(due, due.topic, age)

    async def _make_topic(self, due: Due) -> float | None:
        view = await self._view(due)
        if view is None:
            return None
        if due.topic and not await self._leave(due.topic):
            self._calls.put_off("case", due.case, AGAIN)
            return 0.0
        called, now = title(view.case, self._means.clock(), self._say), self._means.clock()
        if (wait := self._calls.messages.wait(1, clock())) > 0:
            return wait
        outcome = self._calls.noted(await self._room.make_topic(self.present, called), 1, "make")
        if isinstance(outcome, Stands):
            thread, since = outcome.ids[0], now - self._means.kept.group_copies
            if not await self._means.database.run(
                lambda connection: topics.made(connection, due.case, self.present, thread, called, now, since=since)
            ):
                await self._room.drop_topic(self.present, thread)  # another line has made one meanwhile
        elif isinstance(outcome, Refused | TopicLost | MessageLost):
            log.error("a staff group refused a topic")
            self._calls.put_off("case", due.case)
        return 0.0

    async def _leave(self, old: Topic) -> bool:
        """Take a case out of a group that is none of ours any more, with all that stands there; whether it is done.

        What that group lets nobody do is not waited for.
        """
        room = self._room
        outcome = await room.drop_topic(old.chat, old.thread)
        if isinstance(outcome, NoRight | Refused):
            remotes = await self._means.database.run(lambda connection: topics.standing(connection, old))
            for begin in range(0, len(remotes), AT_ONCE):
                outcome = await room.delete(old.chat, remotes[begin : begin + AT_ONCE])
                if isinstance(outcome, Later | Unknown):
                    break
        if isinstance(outcome, Later | Unknown):
            return False
        if not isinstance(outcome, Stands | TopicLost):
            log.warning("a group that is none of ours any more may keep what a case had there")
        await self._means.database.run(lambda connection: topics.lost(connection, old))
        return True

    async def _view(self, due: Due) -> CaseView | None:
        async def work(connection: Connection) -> CaseView | None:
            found = await cases.find(connection, due.case)
            return await casecard.view(connection, found, self._means.clock(), self._means.reader) if found else None

        return await self._means.database.run(work)

    async def _head(self, due: Due, topic: Topic) -> float | None:
        view = await self._view(due)
        if view is None:
            return None
        outcome = await self._calls.spend(topic.thread, self._board(card(view, self._means.clock())))
        if isinstance(outcome, float):
            return outcome
        if isinstance(outcome, Stands):
            header = outcome.ids[0]
            await self._means.database.run(
                lambda connection: topics.headed(connection, topic, header, view.case.revision)
            )
        elif isinstance(outcome, TopicLost):
            await self._lose(topic)
        elif isinstance(outcome, Refused | MessageLost):
            log.error("a staff group refused the card of a case")
            self._calls.put_off("case", due.case)
        return 0.0

    async def _say_next(self, due: Due, topic: Topic, age: float) -> float | None:
        """The next messages of a case, as one where they fit together."""
        events = not due.open

        async def work(connection: Connection) -> Drawn | None:
            found = await topics.to_show(connection, due.case, events=events)
            return await draw_next(connection, found, self.present, self._say, self._room) if found else None

        drawn = await self._means.database.run(work)
        if drawn is None:
            return None
        if drawn.album and 0 <= age < JOINED:
            self._await(JOINED - age)  # the rest of it may be on its way
            return None
        if drawn.stands:
            return await self._correct(topic, drawn)
        return await self._write_all(topic, drawn)

    async def _write_all(self, topic: Topic, drawn: Drawn) -> float:
        room = self._room
        pieces = deque(drawn.left(await drawn.written(self._means.contents, self._say, room), room))
        if (wait := self._calls.messages.wait(sum(room.cost(one.writing) for one in pieces), clock())) > 0:
            return wait
        try:
            await self._write_pieces(topic, drawn, pieces)
        except BaseException:  # a stop that waits no longer as well: what stands there may not have been noted down
            self._unsure.append(topic)
            raise
        return 0.0

    async def _write_pieces(self, topic: Topic, drawn: Drawn, pieces: deque[Piece]) -> None:
        standing: Standing = []
        while pieces:
            if standing:  # noted before more is written: whoever goes on after a death goes on behind it
                await self._broken_off(topic, standing, None)
                standing = []
            piece, remotes = pieces.popleft(), list[str]()
            outcome = await self._calls.write(topic.thread, piece.writing, drawn.answers, remotes)
            standing = piece.stands(remotes)
            if isinstance(outcome, TopicLost):
                await self._lose(topic)
                return
            if isinstance(outcome, Refused | MessageLost):
                log.error("a staff group refused a message of a case")
                pieces.extendleft(reversed(piece.instead))
            elif not isinstance(outcome, Stands):
                await self._broken_off(topic, standing, outcome)
                return
        now, last = self._means.clock(), standing
        await self._means.database.run(
            lambda connection: topics.shown(connection, drawn.messages, self.present, last, now)
        )

    async def _broken_off(self, topic: Topic, standing: Standing, why: Outcome | None) -> None:
        """The rest has still to be written: what stands there already is deleted with it some day."""
        now = self._means.clock()

        async def work(connection: Connection) -> None:
            await topics.begun(connection, self.present, standing, now)
            if isinstance(why, Unknown):
                await topics.doubted(connection, topic, now)

        await self._means.database.run(work)

    async def _correct(self, topic: Topic, drawn: Drawn) -> float | None:
        """What was changed by whoever wrote it is changed where it stands, or else said anew."""
        if self._calls.bars("rewrite"):
            return await self._write_all(topic, drawn.anew or drawn)
        if (wait := self._calls.edits.wait(1, clock())) > 0:
            self._await(wait)
            return None
        writing = drawn.corrected(self._say)
        outcome = self._calls.changed(await self._room.rewrite(self.present, drawn.stands, writing), "rewrite")
        now = self._means.clock()
        if isinstance(outcome, Stands):
            await self._means.database.run(lambda connection: topics.settled(connection, drawn.messages))
        elif isinstance(outcome, Refused):
            return await self._write_all(topic, drawn.anew or drawn)
        elif isinstance(outcome, MessageLost | TopicLost):
            gone = [drawn.stands]
            await self._means.database.run(lambda connection: topics.deleted(connection, self.present, gone, now))
        return 0.0

    async def _write_answer(self) -> float | None:
        first = self._answers[0]
        outcome = await self._calls.spend(first.thread, Lines((Part(self._say(first.words)),)), first.message)
        if isinstance(outcome, float):
            return outcome
        if not isinstance(outcome, Later | Unknown):
            self._answers.popleft()
        return 0.0

    # --- changes of what stands there ---

    async def _change_next(self, plan: _Plan) -> float | None:
        """Change one thing; how long to wait for the next, None if there is none."""
        todo = self._changes(plan)
        if todo is None:
            return None
        if (wait := self._calls.edits.wait(1, clock())) > 0 or (wait := self._calls.paused - clock()) > 0:
            return wait
        return await todo()

    def _changes(self, plan: _Plan) -> _Step | None:
        for due in plan.cases:
            topic = due.topic
            if topic and topic.chat == self.present and (step := self._change_of(due, topic)):
                return self._guarded("case", due.case, step)
        off = self._calls.off()
        left = [one for one in plan.remains if ("remain", one.id) not in off]
        if (removal := self._removing.step(left)) is not None:
            return self._guarded("remain", left[0].id, removal)
        if plan.doubtful and not self._calls.bars("drop"):
            return partial(self._drop, plan.doubtful)
        if plan.outdated and not self._calls.bars("delete"):
            return partial(self._delete, plan.outdated[: self._at_once])
        if plan.unmarked and not self._calls.bars("mark"):
            return partial(self._mark, plan.unmarked[0])
        again = next((one for one in plan.posts if one.redraw and ("post", one.post.id) not in off), None)
        if again is None or self._calls.bars("rewrite"):
            return None
        return self._guarded("post", again.post.id, partial(self._redraw_post, again))

    def _change_of(self, due: Due, topic: Topic) -> _Step | None:
        """What has to be changed of the topic of a case."""
        known = self._calls.bars("name") and self._redrawn.get(due.case) == due.revision
        if topic.header and topic.revision < due.revision and not known and not self._calls.bars("rewrite"):
            return partial(self._redraw_card, due, topic, topic.header)
        # It is closed after all that has to stand in it.
        if topic.open != due.open and (due.open or (topic.header and not due.content)) and not self._calls.bars("turn"):
            return partial(self._turn, topic, open=due.open)
        return None

    async def _redraw_card(self, due: Due, topic: Topic, header: str) -> float:
        view = await self._view(due)
        if view is None:
            return 0.0
        called, named = title(view.case, self._means.clock(), self._say), True
        if called != topic.title:
            named = not self._calls.bars("name") and await self._rename(topic, called)
            if not named and not self._calls.bars("name"):
                return 0.0
        board = self._board(card(view, self._means.clock()))
        outcome = self._calls.changed(await self._room.rewrite(self.present, header, board), "rewrite")
        revision = view.case.revision
        match outcome:
            case Stands() | Refused() if named:
                self._redrawn.pop(due.case, None)
                await self._means.database.run(lambda connection: topics.headed(connection, topic, header, revision))
            case Stands() | Refused():
                self._redrawn[due.case] = revision
            case MessageLost():
                await self._means.database.run(lambda connection: topics.unheaded(connection, topic))
            case TopicLost():
                await self._lose(topic)
            case _:
                pass
        return 0.0

    async def _rename(self, topic: Topic, called: str) -> bool:
        """Whether the topic is called so now."""
        outcome = self._calls.changed(await self._room.name_topic(self.present, topic.thread, called), "name")
        if isinstance(outcome, TopicLost):
            await self._lose(topic)
        if not isinstance(outcome, Stands | Refused):
            return False
        await self._means.database.run(lambda connection: topics.titled(connection, topic, called))
        return True

    async def _turn(self, topic: Topic, *, open: bool) -> float:
        outcome = self._calls.changed(await self._room.turn_topic(self.present, topic.thread, open=open), "turn")
        if isinstance(outcome, TopicLost):
            await self._lose(topic)
        elif isinstance(outcome, Stands | Refused):
            state = "open" if open else "closed"
            await self._means.database.run(lambda connection: topics.turned(connection, topic, state))
        return 0.0

    async def _drop(self, topic: Topic) -> float:
        """Nobody knows what all of that is called which stands in it: it goes as a whole."""
        outcome = self._calls.changed(await self._room.drop_topic(self.present, topic.thread), "drop")
        if isinstance(outcome, Refused):
            log.error("a staff group keeps a topic that was to be deleted: %s", outcome.reason)
            await self._means.database.run(lambda connection: topics.trusted(connection, topic))
        elif isinstance(outcome, Stands | TopicLost | MessageLost):
            await self._means.database.run(lambda connection: topics.lost(connection, topic))
        return 0.0

    async def _delete(self, remotes: Sequence[str]) -> float:
        """Of several that are not deleted nobody is told which it is, or why: then fewer are tried at once."""
        outcome = await self._room.delete(self.present, remotes)
        refused = isinstance(outcome, NoRight | Refused | MessageLost)
        if refused and len(remotes) > 1:
            self._calls.edits.spend(1, clock())
            self._at_once = len(remotes) // 2
            return 0.0
        if isinstance(outcome, NoRight | Refused):
            outcome = await self._too_old(remotes[0], outcome.reason)
        self._calls.changed(outcome, "delete")
        if isinstance(outcome, Stands | Refused | MessageLost):
            self._at_once, now = AT_ONCE, self._means.clock()

            async def work(connection: Connection) -> None:
                await topics.deleted(connection, self.present, remotes, now)
                await posting.deleted(connection, self.present, remotes)

            await self._means.database.run(work)
        return 0.0

    async def _too_old(self, remote: str, reason: str) -> Refused | NoRight:
        """Why a message is not deleted. One that is too old for it goes with its topic; of another the bot may not."""
        before = self._means.clock() - DELETABLE
        if await self._means.database.run(
            lambda connection: topics.is_younger(connection, self.present, remote, before)
        ):
            return NoRight(reason)
        log.error("a staff group keeps a message that was to be deleted: %s", reason)
        await self._means.database.run(lambda connection: topics.doubt_around(connection, self.present, remote, before))
        return Refused(reason)

    async def _mark(self, remote: str) -> float:
        outcome = self._calls.changed(await self._room.mark(self.present, remote), "mark")
        # A topic in which nothing can be marked is no trouble of the whole group.
        barred = isinstance(outcome, NoRight) and not outcome.topic
        if not barred and not isinstance(outcome, Later | Unknown | Gone | Moved):
            now = self._means.clock()
            await self._means.database.run(lambda connection: topics.marked(connection, self.present, remote, now))
        return 0.0

    async def _redraw_post(self, waiting: Waiting) -> float:
        """What is so now; what is not so any more, such as that somebody waits, does not stay there."""
        screen = await self._means.database.run(partial(self._draw_post, waiting))
        if screen is None:
            wait = await self._delete([waiting.post.remote])
            if self._calls.bars("delete"):
                self._calls.put_off("post", waiting.post.id)
            return wait
        board, remote = self._board(screen), waiting.post.remote
        outcome = self._calls.changed(await self._room.rewrite(self.present, remote, board), "rewrite")
        if isinstance(outcome, MessageLost | TopicLost):
            await self._means.database.run(lambda connection: posting.gone(connection, waiting))
        elif isinstance(outcome, Stands | Refused):
            await self._means.database.run(lambda connection: posting.redrawn(connection, waiting))
        return 0.0

    # --- calls ---

    def _board(self, screen: Screen) -> Board:
        return Board(screen, self._say, self._group.language)

    async def _lose(self, topic: Topic) -> None:
        log.warning("a topic of a case is gone from its group: it gets another")
        await self._means.database.run(lambda connection: topics.lost(connection, topic))
