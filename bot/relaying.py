"""Brings the cases into the staff groups: whatever is not there as it is in the database, the most urgent first.

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
from datetime import datetime
from functools import partial

from bot.casecards import card, post_screen, title
from bot.centre.offer import OfficeId
from bot.centre.offices import DeskRules
from bot.channels import Gone, Heard, Later, Refused, Unknown
from bot.config import StaffGroup
from bot.pacing import Budget
from bot.relaysteps import Contents, Drawn, draw_next
from bot.rooms import (
    Board,
    Halfway,
    Lines,
    MessageLost,
    Moved,
    NoRight,
    Outcome,
    Part,
    StaffRoom,
    Stands,
    TopicLost,
    Unread,
    Writing,
)
from bot.screen import Say, Screen, Text
from bot.texts import FALLBACK, Texts
from storage import casecard, cases, posting, topics
from storage.casework import CaseView, GroupPost
from storage.database import Connection, Database
from storage.posting import Waiting
from storage.topics import Due, Topic

log = logging.getLogger(__name__)

LOOK_EVERY, TROUBLED, JOINED = 1.0, 60.0, 1.0
"""Seconds: how often it is looked by itself, how long after trouble, how long a second message is awaited."""

ANSWERS = 20
"""How many notes on messages that were not passed on may wait."""


@dataclass(frozen=True)
class Limits:
    """So much in any stretch of so many seconds, for a whole group; None is no limit."""

    messages: int | None = 20
    """Telegram's limit."""
    edits: int | None = 60
    """A modest one for what has none: changes, marks and deletions."""
    seconds: float = 60.0


OtherScreen = Callable[[Connection, GroupPost], Awaitable[Screen | None]]
"""Draws what is told of visits."""

Alarm = Callable[[str, GroupPost | None], Awaitable[None]]
"""Lets the coordinators know what cannot be shown in a group: one post, or (None) nothing at all."""


async def _nothing_else(connection: Connection, post: GroupPost) -> Screen | None:
    return None


async def _nobody(chat: str, post: GroupPost | None) -> None:
    return None


def chosen(groups: Sequence[StaffGroup], office: str | None, language: str | None) -> StaffGroup | None:
    """The group that a case belongs to: the most particular of those that take its office and language.

    Whoever says that the office does not matter must not be lost between groups that each have one: some group is
    theirs in any case, rather one that speaks their language, then one for all offices, then the first.
    """

    def particular(one: StaffGroup) -> tuple[bool, bool]:
        return bool(one.offices), bool(one.languages) == (language is not None)

    def near(one: StaffGroup) -> tuple[bool, bool, bool]:
        return _speaks(one, language), bool(one.languages) == (language is not None), not one.offices

    takes = [one for one in groups if _speaks(one, language) and (not one.offices or office in one.offices)]
    if takes:
        return max(takes, key=particular)
    return max(groups, key=near, default=None) if office is None else None


def _speaks(group: StaffGroup, language: str | None) -> bool:
    return not group.languages or language is None or language in group.languages


def unserved(
    groups: Sequence[StaffGroup], offices: Sequence[OfficeId], languages: Sequence[str]
) -> dict[OfficeId | None, tuple[str, ...]]:
    """The languages in which cases of an office fit no group; under None those that no group speaks at all."""
    found: dict[OfficeId | None, tuple[str, ...]] = {
        None: tuple(code for code in languages if not any(_speaks(one, code) for one in groups))
    }
    for office in offices:
        found[office] = tuple(code for code in languages if chosen(groups, office, code) is None)
    return {office: codes for office, codes in found.items() if codes}


def vouching(groups: Sequence[StaffGroup], offices: Sequence[OfficeId]) -> dict[str, tuple[OfficeId, ...]]:
    """For which offices it counts to be in each group; none is all.

    An office that no group is for is everybody's: there is none that its people could be in.
    """
    named = {office for one in groups for office in one.offices}
    general = any(not one.offices for one in groups)
    others = () if general else tuple(office for office in offices if office not in named)
    return {str(one.chat_id): (*one.offices, *others) if one.offices else () for one in groups}


@dataclass(frozen=True)
class Means:
    """What every group's relay is given."""

    database: Database
    texts: Texts
    room: StaffRoom
    groups: tuple[StaffGroup, ...]
    desk: DeskRules
    clock: Callable[[], datetime]
    owner: str
    contents: Contents
    others: OtherScreen = _nothing_else
    alarm: Alarm = _nobody
    limits: Limits = Limits()


class Relay:
    """All groups (see `bot.rooms.GroupHouse`)."""

    def __init__(self, means: Means) -> None:
        self._means = means
        self._lines = {str(one.chat_id): GroupLine(means, one) for one in means.groups}

    async def start(self) -> None:
        """Begin to write to the groups. Waits for nobody."""
        for line in self._lines.values():
            await line.start()

    async def stop(self, patience: float = 10.0) -> None:
        """Finish what is being written."""
        await asyncio.gather(*(line.stop(patience) for line in self._lines.values()))
        await self._means.database.run(lambda connection: topics.release(connection, self._means.owner))

    def nudge(self) -> None:
        """Something has changed: look soon."""
        for line in self._lines.values():
            line.nudge()

    @property
    def troubles(self) -> dict[str, str]:
        """What is the matter with each group that cannot be written to."""
        return {chat: line.trouble for chat, line in self._lines.items() if line.trouble}

    # --- from the room ---

    def answer(self, chat: str, thread: str | None, message: str, heard: Heard | Unread) -> None:
        line = self._line(chat)
        if line and heard in _ANSWERS:
            line.answer(thread, message, _ANSWERS[heard])

    def troubled(self, chat: str, trouble: str) -> None:
        line = self._line(chat)
        if line:
            line.look_again(trouble)

    def language(self, chat: str) -> str:
        line = self._line(chat)
        return line.language if line else FALLBACK[0]

    async def moved(self, chat: str, to: str) -> None:
        line = self._line(chat)
        if line:
            await line.follow(to)

    async def is_ours(self, chat: str) -> bool:
        return await self._means.database.run(lambda connection: topics.is_ours(connection, chat))

    def _line(self, chat: str) -> GroupLine | None:
        return next((line for line in self._lines.values() if chat in (line.present, line.chat)), None)


_ANSWERS: dict[str, Text] = {
    "not-staff": Text("casecards-not-staff"),
    "closed": Text("casecards-is-over"),
    "cannot-pass": Text("casecards-cannot-pass"),
    "borrowed": Text("casecards-borrowed"),
    "too-large": Text("casecards-too-large"),
    "stays-sent": Text("casecards-stays-sent"),
    "stays-note": Text("casecards-stays-note"),
}


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


class GroupLine:
    """One group, and the task that brings it up to date."""

    def __init__(self, means: Means, group: StaffGroup) -> None:
        self.chat = self.present = str(group.chat_id)
        self.trouble = ""
        self._means, self._group = means, group
        self._say: Say = means.texts.say(group.language)
        limits = means.limits
        self._messages, self._edits = (Budget(most, limits.seconds) for most in (limits.messages, limits.edits))
        self._answers: deque[_Answer] = deque(maxlen=ANSWERS)
        self._wanted = asyncio.Event()
        self._paused = 0.0
        self._failures = 0
        self._told = False
        self._moved_to = ""
        self._joining: float | None = None
        """For how long a second message is awaited by a case that has one."""
        self._stopping = False
        self._task: asyncio.Task[None] | None = None

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

    def nudge(self) -> None:
        self._wanted.set()

    def answer(self, thread: str | None, message: str, words: Text) -> None:
        self._answers.append(_Answer(thread, message, words))
        self.nudge()

    def look_again(self, trouble: str) -> None:
        """The bot's rights have changed: what could not be done may be possible now, or the other way round."""
        self._paused, self.trouble, self._told = 0.0, "", False
        if trouble:
            self._wrong(trouble)
        self.nudge()

    async def follow(self, to: str) -> None:
        """The group is called otherwise now."""
        if to != self.present:
            await self._means.database.run(lambda connection: topics.moved(connection, self.chat, to))
            self.present, self._paused = to, 0.0
            self._means.room.works_in(self.chat, to)
            self.nudge()

    async def _run(self) -> None:
        begun = False
        while not self._stopping:
            try:
                if not begun:
                    await self._begin()
                    begun = True
                pause = await self._round()
            except Exception as error:  # noqa: BLE001 (whatever it is: the next look may succeed, and its text may be personal)
                log.error("a staff group could not be brought up to date: %s", _place(error))
                pause = LOOK_EVERY
            await self._rest(pause)

    async def _rest(self, seconds: float) -> None:
        if seconds > 0 and not self._stopping:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._wanted.wait(), seconds)
        self._wanted.clear()

    async def _begin(self) -> None:
        """What the group is called, and what was written there in the last minute, before this process was born."""
        now = self._means.clock()

        async def work(connection: Connection) -> tuple[str, Sequence[datetime]]:
            here = await topics.present(connection, self.chat)
            return here, await topics.lately(connection, here, now)

        self.present, moments = await self._means.database.run(work)
        self._means.room.works_in(self.chat, self.present)
        self._messages.begin(self._time() - (now - one).total_seconds() for one in moments)

    def _time(self) -> float:
        return asyncio.get_running_loop().time()

    # --- one look ---

    async def _round(self) -> float:
        """Write one message and change one; after how many seconds to look again."""
        await self._consequences()
        if (pause := self._paused - self._time()) > 0:
            return min(pause, LOOK_EVERY * 5)
        plan = await self._means.database.run(self._read)
        if not plan.mine:
            if self._answers:  # heard here, whoever writes the rest
                await self._write_answer()
            return LOOK_EVERY
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

    async def _lease(self, connection: Connection) -> bool:
        return await topics.lease(connection, self.chat, self._means.owner, self._means.clock())

    async def _consequences(self) -> None:
        """What the last calls have shown of the whole group."""
        if self._moved_to:
            to, self._moved_to = self._moved_to, ""
            await self.follow(to)
        if self.trouble and not self._told:
            await self._means.alarm(self.chat, None)
            self._told = True

    async def _read(self, connection: Connection) -> _Plan:
        now = self._means.clock()
        here = await topics.present(connection, self.chat)
        if here != self.present:  # another process has heard of it
            self.present = here
            self._means.room.works_in(self.chat, here)
        if not await self._lease(connection):
            return _Plan(mine=False)
        plan = _Plan()
        plan.cases = [one for one in await topics.due(connection) if self._is_mine(one)]
        plan.posts = [one for one in await posting.due(connection, now) if self._posts(one)]
        before = now - self._means.desk.copies_for
        plan.outdated = await topics.outdated(connection, self.present, before)
        plan.outdated = plan.outdated or await posting.outdated(connection, self.present, before)
        plan.unmarked = await topics.unmarked(connection, self.present, now)
        return plan

    def _is_mine(self, due: Due) -> bool:
        """A case stays where its topic is, as long as that is a group of ours."""
        if due.topic and due.topic.chat == self.present:
            return True
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
        """Something more may belong to it: others go first."""
        self._joining = min(seconds, self._joining or seconds)

    def _steps(self, plan: _Plan) -> list[tuple[float, float, Callable[[], Awaitable[float | None]]]]:
        """What could be written, with how urgent it is: first alarms, then whoever waits longest."""
        found: list[tuple[float, float, Callable[[], Awaitable[float | None]]]] = []
        for waiting in plan.posts:
            if not waiting.redraw:
                found.append((waiting.urgency, waiting.post.due_at.timestamp(), partial(self._post, waiting)))
        for due in plan.cases:
            if due.content or due.topic is None or due.topic.header is None or due.topic.chat != self.present:
                urgency = 1.0 if due.heard or due.topic is None else 1.5
                found.append((urgency, due.since.timestamp(), partial(self._show, due)))
        if self._answers:
            found.append((1.2, 0.0, self._write_answer))
        return found

    async def _post(self, waiting: Waiting) -> float | None:
        screen = await self._means.database.run(partial(self._draw_post, waiting))
        if screen is None:
            await self._means.database.run(lambda connection: posting.dropped(connection, waiting))
            return 0.0
        outcome = await self._spend(None, self._board(screen))
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
        return 0.0

    async def _draw_post(self, waiting: Waiting, connection: Connection) -> Screen | None:
        post = waiting.post
        if post.kind not in ("late", "lost", "danger", "raised", "coordinator", "homeless"):
            return await self._means.others(connection, post)
        found = await cases.find(connection, post.case) if post.case is not None else None
        view = await cases.view(connection, found, self._means.clock()) if found else None
        place = await topics.of(connection, post.case) if post.case is not None else None
        link = self._means.room.link(place.chat, place.thread) if place and place.chat == self.present else None
        return post_screen(post, view, link)

    async def _show(self, due: Due) -> float | None:
        if due.topic is None or due.topic.chat != self.present:
            return await self._make_topic(due)
        if due.topic.header is None:
            return await self._head(due, due.topic)
        age = (self._means.clock() - due.newest).total_seconds() if due.newest else JOINED
        if self._messages.tight and 0 <= age < JOINED:
            self._await(JOINED - age)
            return None
        return await self._say_next(due, due.topic, age)

    async def _make_topic(self, due: Due) -> float | None:
        view = await self._view(due)
        if view is None:
            return None
        if due.topic:
            old = due.topic
            await self._means.database.run(lambda connection: topics.lost(connection, old))
        called, now = title(view.case, self._means.clock(), self._say), self._means.clock()
        if (wait := self._messages.wait(1, self._time())) > 0:
            return wait
        outcome = self._noted(await self._means.room.make_topic(self.present, called), 1)
        if isinstance(outcome, Stands):
            thread = outcome.ids[0]
            await self._means.database.run(
                lambda connection: topics.made(connection, due.case, self.present, thread, called, now)
            )
        return 0.0

    async def _view(self, due: Due) -> CaseView | None:
        async def work(connection: Connection) -> CaseView | None:
            found = await cases.find(connection, due.case)
            return await casecard.view(connection, found, self._means.clock()) if found else None

        return await self._means.database.run(work)

    async def _head(self, due: Due, topic: Topic) -> float | None:
        view = await self._view(due)
        if view is None:
            return None
        outcome = await self._spend(topic.thread, self._board(card(view, self._means.clock())))
        if isinstance(outcome, float):
            return outcome
        if isinstance(outcome, Stands):
            header = outcome.ids[0]
            await self._means.database.run(
                lambda connection: topics.headed(connection, topic, header, view.case.revision)
            )
        elif isinstance(outcome, TopicLost):
            await self._lose(topic)
        return 0.0

    async def _say_next(self, due: Due, topic: Topic, age: float) -> float | None:
        """The next messages of a case, as one where they fit together."""
        events = not due.open

        async def work(connection: Connection) -> Drawn | None:
            found = await topics.to_show(connection, due.case, events=events)
            return await draw_next(connection, found, self.present, self._say, self._means.room) if found else None

        drawn = await self._means.database.run(work)
        if drawn is None:
            return None
        if drawn.album and 0 <= age < JOINED:
            self._await(JOINED - age)  # the rest of it may be on its way
            return None
        if drawn.stands:
            return await self._correct(topic, drawn)
        writings = await drawn.written(self._means.contents, self._say, self._means.room)
        return await self._write_all(topic, drawn, writings)

    async def _write_all(self, topic: Topic, drawn: Drawn, writings: Sequence[Writing]) -> float:
        left = drawn.left(writings, self._means.room)
        wait = self._messages.wait(sum(map(self._means.room.cost, left)), self._time())
        if wait > 0:
            return wait
        remotes: list[str] = []
        for writing in left:
            if remotes:  # noted before the next is written: whoever goes on after a death goes on behind them
                await self._begun(drawn, tuple(remotes))
                remotes.clear()
            outcome = await self._call(topic.thread, writing, drawn.answers, remotes)
            if isinstance(outcome, Refused) and not isinstance(writing, Lines):
                elsewhere = Lines((*drawn.parts, Part(self._say(Text("casecards-file-elsewhere")))))
                outcome = await self._call(topic.thread, elsewhere, drawn.answers, remotes)
            if isinstance(outcome, TopicLost):
                await self._lose(topic)
                return 0.0
            if isinstance(outcome, Refused | MessageLost):
                log.error("a staff group refused a message of a case")
            elif not isinstance(outcome, Stands):
                await self._begun(drawn, tuple(remotes))
                return 0.0
        now = self._means.clock()
        await self._means.database.run(
            lambda connection: topics.shown(connection, drawn.messages, self.present, remotes, now, album=drawn.album)
        )
        return 0.0

    async def _begun(self, drawn: Drawn, remotes: Sequence[str]) -> None:
        """The rest has still to be written: what stands there already is deleted with them some day."""
        now = self._means.clock()
        await self._means.database.run(
            lambda connection: topics.begun(connection, drawn.messages, self.present, remotes, now)
        )

    async def _correct(self, topic: Topic, drawn: Drawn) -> float:
        """What was changed by whoever wrote it is changed where it stands."""
        if (wait := self._edits.wait(1, self._time())) > 0:
            return wait
        [writing] = await drawn.written(self._means.contents, self._say, self._means.room)
        outcome = self._changed(await self._means.room.rewrite(self.present, drawn.stands, writing))
        now = self._means.clock()
        if isinstance(outcome, Stands | Refused):
            await self._means.database.run(lambda connection: topics.settled(connection, drawn.messages))
        elif isinstance(outcome, MessageLost | TopicLost):
            gone = [drawn.stands]
            await self._means.database.run(lambda connection: topics.deleted(connection, self.present, gone, now))
        return 0.0

    async def _write_answer(self) -> float | None:
        first = self._answers[0]
        outcome = await self._spend(first.thread, Lines((Part(self._say(first.words)),)), first.message)
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
        if (wait := self._edits.wait(1, self._time())) > 0 or (wait := self._paused - self._time()) > 0:
            return wait
        await todo()
        return 0.0

    def _changes(self, plan: _Plan) -> Callable[[], Awaitable[None]] | None:
        for due in plan.cases:
            topic = due.topic
            if topic and topic.header and topic.chat == self.present:
                if topic.revision < due.revision:
                    return partial(self._redraw_card, due, topic)
                if topic.open != due.open and not due.content:
                    return partial(self._turn, topic, open=due.open)
        if plan.outdated:
            return partial(self._delete, plan.outdated)
        if plan.unmarked:
            return partial(self._mark, plan.unmarked[0])
        again = next((one for one in plan.posts if one.redraw), None)
        return partial(self._redraw_post, again) if again else None

    async def _redraw_card(self, due: Due, topic: Topic) -> None:
        view = await self._view(due)
        if view is None or topic.header is None:
            return
        called = title(view.case, self._means.clock(), self._say)
        if called != topic.title:
            outcome = self._changed(await self._means.room.name_topic(self.present, topic.thread, called))
            if isinstance(outcome, TopicLost):
                await self._lose(topic)
                return
            if not isinstance(outcome, Stands | Refused):
                return
            await self._means.database.run(lambda connection: topics.titled(connection, topic, called))
        board, header = self._board(card(view, self._means.clock())), topic.header
        outcome = self._changed(await self._means.room.rewrite(self.present, header, board))
        revision = view.case.revision
        match outcome:
            case Stands() | Refused():
                await self._means.database.run(lambda connection: topics.headed(connection, topic, header, revision))
            case MessageLost():
                await self._means.database.run(lambda connection: topics.unheaded(connection, topic))
            case TopicLost():
                await self._lose(topic)
            case _:
                pass

    async def _turn(self, topic: Topic, *, open: bool) -> None:
        outcome = self._changed(await self._means.room.turn_topic(self.present, topic.thread, open=open))
        if isinstance(outcome, TopicLost):
            await self._lose(topic)
        elif isinstance(outcome, Stands | Refused):
            state = "open" if open else "closed"
            await self._means.database.run(lambda connection: topics.turned(connection, topic, state))

    async def _delete(self, remotes: Sequence[str]) -> None:
        outcome = self._changed(await self._means.room.delete(self.present, remotes))
        if isinstance(outcome, Refused):
            log.error("a staff group keeps messages that were to be deleted: %s", outcome.reason)
        if isinstance(outcome, Stands | Refused | MessageLost):
            now = self._means.clock()

            async def work(connection: Connection) -> None:
                await topics.deleted(connection, self.present, remotes, now)
                await posting.deleted(connection, self.present, remotes)

            await self._means.database.run(work)

    async def _mark(self, remote: str) -> None:
        outcome = self._changed(await self._means.room.mark(self.present, remote))
        if not isinstance(outcome, Later | Unknown | NoRight | Gone | Moved):
            now = self._means.clock()
            await self._means.database.run(lambda connection: topics.marked(connection, self.present, remote, now))

    async def _redraw_post(self, waiting: Waiting) -> None:
        """What is so now; what is not so any more, such as that somebody waits, does not stay there."""
        screen = await self._means.database.run(partial(self._draw_post, waiting))
        if screen is None:
            await self._delete([waiting.post.remote])
            return
        board, remote = self._board(screen), waiting.post.remote
        outcome = self._changed(await self._means.room.rewrite(self.present, remote, board))
        if isinstance(outcome, MessageLost | TopicLost):
            await self._means.database.run(lambda connection: posting.gone(connection, waiting))
        elif isinstance(outcome, Stands | Refused):
            await self._means.database.run(lambda connection: posting.redrawn(connection, waiting))

    # --- calls ---

    def _board(self, screen: Screen) -> Board:
        return Board(screen, self._say, self._group.language)

    async def _lose(self, topic: Topic) -> None:
        log.warning("a topic of a case is gone from its group: it gets another")
        await self._means.database.run(lambda connection: topics.lost(connection, topic))

    async def _spend(self, thread: str | None, writing: Writing, answers: str | None = None) -> Outcome | float:
        """Write it, or say how long to wait until there is room."""
        if (wait := self._messages.wait(self._means.room.cost(writing), self._time())) > 0:
            return wait
        return await self._call(thread, writing, answers)

    async def _call(
        self, thread: str | None, writing: Writing, answers: str | None, remotes: list[str] | None = None
    ) -> Outcome:
        """Write it. What stands there then is added to `remotes`, also where the rest of it failed."""
        room = self._means.room
        outcome = await room.write(self.present, thread, writing, answers)
        if isinstance(outcome, Halfway):
            self._messages.spend(len(outcome.ids), self._time())
            if remotes is not None:
                remotes += outcome.ids
            return self._noted(outcome.why, max(1, room.cost(writing) - len(outcome.ids)))
        if remotes is not None and isinstance(outcome, Stands):
            remotes += outcome.ids
        return self._noted(outcome, room.cost(writing))

    def _noted(self, outcome: Outcome, cost: int) -> Outcome:
        if isinstance(outcome, Stands | Unknown):
            self._messages.spend(cost, self._time())
        return self._seen(outcome)

    def _changed(self, outcome: Outcome) -> Outcome:
        self._edits.spend(1, self._time())
        return self._seen(outcome)

    def _seen(self, outcome: Outcome) -> Outcome:
        """What an outcome means for the whole group."""
        self._failures = self._failures + 1 if isinstance(outcome, Later | Unknown) else 0
        match outcome:
            case Later(seconds):
                self._paused = self._time() + seconds
            case Unknown():
                self._paused = self._time() + min(2.0**self._failures, TROUBLED)
            case NoRight(reason):
                self._wrong(reason)
            case Gone():
                self._wrong("the bot is not in the group")
            case Moved(to):
                self._moved_to = to
            case Stands():
                self.trouble, self._told = "", False
            case _:
                pass
        return outcome

    def _wrong(self, trouble: str) -> None:
        """Nothing is lost: it waits here, and the coordinators are told once."""
        self._paused = self._time() + TROUBLED
        if self.trouble != trouble:
            log.error("staff group: %s", trouble)
        self.trouble = trouble


def _place(error: BaseException) -> str:
    """The kind of an error and where it was raised, without its text."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    where = f" at {trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}" if trace else ""
    return f"{type(error).__name__}{where}"
