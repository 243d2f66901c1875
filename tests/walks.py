"""Two people who press and type whatever they please, at random but from a seed, and what must hold after each step."""

from __future__ import annotations

import json
import logging
import random
from collections import deque
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, fields, is_dataclass, replace
from datetime import UTC, datetime, time, timedelta
from functools import cached_property
from typing import cast

from bot import dialogs
from bot.centre.offer import OfficeId, ServiceId
from bot.centre.offices import BookingRules, Consultant, ConsultantId, Hours, Office, Span, Timetable
from bot.centre.times import Wish
from bot.conversation import Conversation
from bot.dialogs import Dialogs, asking, booking
from bot.screen import (
    PRESS_BYTES,
    Abilities,
    Answer,
    Arrived,
    CameBack,
    Commanded,
    Door,
    Event,
    Input,
    LanguageName,
    Left,
    Option,
    Payload,
    Pressed,
    Said,
    Say,
    Screen,
    SharedContact,
    SharedOther,
    Text,
    Verbatim,
    decode,
    encode,
    mark,
)
from bot.talk import Dialog, Ending, Go, Talk
from storage import visitors
from storage.database import Connection
from storage.records import Taken, TakeSlot
from storage.visitors import thread_from
from tests import unsealed
from tests.enrolling import adds_up, at, held
from tests.talk import OFFER, TEXTS, House, Paper, Person, a_house, a_timetable

EVENTS = ("events", "event", "joinevent", "lineup", "leaveevent", "takeplace")
CONFIRMS = frozenset({"confirm", "sure"})
THREAD_BYTES = 6000
"""Far more than five half-done bookings of people with long names; a thread is read and written at every turn."""


class Violation(AssertionError):
    """Something that must hold does not."""


# --- A small centre: few times, so that people race for them ---------------------------------------------------------


def a_small_centre() -> Timetable:
    """Two hours a day in two offices, four days ahead."""
    week = (Hours((0, 1, 2, 3, 4), (Span(time(10), time(12)),)),)
    services = tuple(ServiceId(one) for one in ("legal", "career", "computer", "mentor-allowance"))

    def works(name: str, office: str, *languages: str) -> Consultant:
        return Consultant(ConsultantId(name), (OfficeId(office),), services, languages, week)

    return a_timetable(
        offices=(Office(OfficeId("krakow"), hours=week), Office(OfficeId("tarnow"), hours=week)),
        consultants=(works("one", "krakow", "uk", "ru"), works("two", "krakow", "en"), works("three", "tarnow", "uk")),
        booking=BookingRules(horizon=timedelta(days=4)),
    )


# --- Releases: the same booking, asked differently -------------------------------------------------------------------


async def longer(talk: Talk, office: str = "", service: str = "") -> Ending:
    """A question more, before all others."""
    heard = [Option("friend", Verbatim("From a friend")), Option("web", Verbatim("On the internet"))]
    await talk.choose("heard", Verbatim("How did you hear of us?"), heard)
    return await booking.booking(talk, office, service)


async def shorter(talk: Talk, office: str = "", service: str = "") -> Ending:
    """Without care, access and way; the last question has another name."""
    where = await booking.ask_office(talk, office, service)
    what = await booking.ask_service(talk, where, service)
    language = await booking.ask_language(talk, where, what, talk.language)
    wish = Wish(where, what.id, what.length, language, "in-person")
    await booking.stop_if_nothing_is_free(talk, wish)
    name = await talk.write("name", Text("booking-name"), asking.check_name)
    start = await asking.ask_start(talk, wish)
    await talk.confirm("sure", booking.summary(talk, what, wish, name, "", start), Text("booking-yes"))
    act = TakeSlot(where, what.id, language, "in-person", "none", "none", name, "", "", start)
    match await talk.do(act):
        case Taken(visit):
            return Go(Door("visit", visit.ref), lead=Text("booking-done"))
        case _:
            return Go(Door("visits"))


def releases() -> tuple[Dialogs, ...]:
    """The dialogs as they are, and twice with another booking."""
    real = dialogs.load()
    others = [cast(Dialog, one) for one in (longer, shorter)]
    return (real, *(replace(real, by_name={**real.by_name, "booking": one}) for one in others))


# --- What is seen and what is known ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Shown:
    """A button and the screen on which somebody saw it."""

    data: str
    label: str
    screen: Payload

    @cached_property
    def press(self) -> Answer | Door | None:
        return decode(self.data)

    @property
    def confirms(self) -> bool:
        return isinstance(self.press, Answer) and self.press.question in CONFIRMS and self.press.value.startswith("yes")


@dataclass(frozen=True)
class Step:
    """Something that one of the two does: `seen` is the button they mean, on the screen where it stood."""

    who: str
    kind: str
    event: Event
    seen: Shown | None = None
    id: str | None = None
    by: str | None = None
    """Whose address it comes from, if a broken house takes one person for another."""


@dataclass
class Walker:
    """One of the two: what they have seen and done."""

    name: str
    history: list[Shown] = field(default_factory=list)
    asked: dict[int, Payload] = field(default_factory=dict)
    """The newest screen of each conversation."""
    done: list[Step] = field(default_factory=list)
    now: Payload = field(default_factory=dict)
    read: int = 0
    sure: bool = False
    """Whether nothing but a press can have happened to the present screen: its buttons must work."""

    @property
    def buttons(self) -> list[Shown]:
        """The buttons of the present screen."""
        return [one for one in self.history[-40:] if one.screen is self.now]

    def sees(self, screen: Payload) -> None:
        self.now, self.sure = screen, True
        for label, data in _keys(screen):
            self.history.append(Shown(data, label, screen))
            press = decode(data)
            if isinstance(press, Answer):
                self.asked[press.run] = screen


def _keys(screen: Payload) -> list[tuple[str, str]]:
    keys = screen["keys"]
    assert isinstance(keys, list)
    return [(label, data) for label, data in keys if data != "contact" and "://" not in data and ":" not in data]


def _lines(screen: Payload) -> list[str]:
    lines = screen["lines"]
    assert isinstance(lines, list)
    return [str(line) for line in lines]


Row = Mapping[str, object]


@dataclass(frozen=True)
class Known:
    """What the database holds, as far as the walk judges it."""

    visits: Mapping[str, Row]
    cells: frozenset[tuple[str, datetime, int]]
    people: Mapping[str, Row]
    pending: frozenset[int]
    """The visits that have reminders to come."""

    def thread(self, who: str) -> dict[str, list[list[object]]]:
        found: dict[str, list[list[object]]] = json.loads(str(self.people[who]["thread"])) if who in self.people else {}
        return found


def _moment(value: object) -> datetime:
    return datetime.fromisoformat(str(value)).replace(tzinfo=UTC)


async def look(house: House) -> Known:
    """Look into the database, in one transaction."""

    async def work(connection: Connection) -> Known:
        visits = await unsealed.mappings(
            connection, "SELECT visit.*, address FROM visit JOIN visitor ON visitor.id = visitor_id"
        )
        cells = await unsealed.mappings(connection, "SELECT * FROM cell")
        people = await unsealed.mappings(
            connection, "SELECT address, language, discreet, reachable, thread FROM visitor"
        )
        pending = await unsealed.mappings(connection, "SELECT visit_id FROM reminder WHERE state = 'pending'")
        return Known(
            {str(one["ref"]): one for one in visits},
            frozenset((str(one["consultant"]), _moment(one["starts_at"]), int(str(one["visit_id"]))) for one in cells),
            {str(one["address"]): one for one in people},
            frozenset(int(str(one["visit_id"])) for one in pending),
        )

    return await house.database.run(work)


# --- What must hold --------------------------------------------------------------------------------------------------


def judge(step: Step, before: Known, after: Known, source: Payload | None, now: datetime) -> None:
    """Everything that must hold after a step; `source` is the screen that the person answered."""
    _cells_fit(after)
    _limits_hold(after, now)
    if erased(step, before, after):
        _showed(source, Text("erase-check"))
        gone = {ref for ref, one in before.visits.items() if one["address"] == step.who}
        if before.visits.keys() - after.visits.keys() != gone:
            raise Violation(f"{step.who} is erased, and their visits are not, or others are")
        before = replace(before, visits={ref: one for ref, one in before.visits.items() if ref not in gone})
    for ref in before.visits.keys() | after.visits.keys():
        old, new = before.visits.get(ref), after.visits.get(ref)
        if old != new:
            _allowed(step, old, new, source, now)
    for name, one in after.people.items():
        if len(str(one["thread"]).encode()) > THREAD_BYTES:
            raise Violation(f"a thread of {len(str(one['thread']))} letters")
        if name != (step.by or step.who) and before.people.get(name) != one:
            raise Violation(f"{step.who} has changed what is known of {name}")
    if step.kind == "duplicate" and before != after:
        raise Violation("the same input again has changed something")
    if step.kind == "forged" and (before.visits, before.cells) != (after.visits, after.cells):
        raise Violation(f"a forged press has changed a visit: {step.event}")


def erased(step: Step, before: Known, after: Known) -> bool:
    """Whether whoever did it is known no more."""
    return step.who in before.people and step.who not in after.people


def _cells_fit(known: Known) -> None:
    expected: set[tuple[str, datetime, int]] = set()
    active: set[int] = set()
    for one in known.visits.values():
        if one["state"] != "cancelled":
            active.add(int(str(one["id"])))
            expected |= set(_cells_of(one))
    if expected != known.cells:
        raise Violation(f"cells without a visit or visits without cells: {expected ^ known.cells}")
    if known.pending - active:
        raise Violation("a cancelled visit has reminders to come")


def _cells_of(visit: Row) -> Iterator[tuple[str, datetime, int]]:
    start, end = _moment(visit["starts_at"]), _moment(visit["ends_at"])
    while start < end:
        yield str(visit["consultant"]), start, int(str(visit["id"]))
        start += timedelta(minutes=15)


def _limits_hold(known: Known, now: datetime) -> None:
    active = [
        (one["address"], one["service"])
        for one in known.visits.values()
        if one["state"] != "cancelled" and _moment(one["ends_at"]) > now
    ]
    if any(active.count(one) > 2 for one in active):
        raise Violation("more visits of one kind than anybody may have")


def _allowed(step: Step, old: Row | None, new: Row | None, source: Payload | None, now: datetime) -> None:
    """A visit has changed: was it this person's, and did they press what said exactly so?"""
    if new is None:
        raise Violation("a visit is gone")
    if step.who != new["address"] or (old and old["address"] != new["address"]):
        raise Violation(f"{step.who} has changed a visit of {new['address']}")
    start = _moment(new["starts_at"])
    if old is None:
        _showed(source, _summary(new))
        if start < now + timedelta(hours=2):
            raise Violation("booked at shorter notice than is allowed")
    elif old["starts_at"] != new["starts_at"]:
        _showed(source, Text("move-check", old=_moment(old["starts_at"]), new=start))
    elif new["state"] == "cancelled":
        office = asking.office_name(OfficeId(str(new["office"])))
        _showed(source, Text("cancel-check", when=start, office=office))
    elif step.event != Pressed(f">coming.{new['ref']}", "message"):
        raise Violation(f"a visit has changed from {old} to {new} by {step}")


def _summary(visit: Row) -> Text:
    language = visit["language"]
    service = OFFER.find(str(visit["service"]))
    assert service is not None
    return Text(
        "booking-check",
        office=asking.office_name(OfficeId(str(visit["office"]))),
        service=Text(service.title),
        language=LanguageName(str(language)) if language else Text("asking-any-language"),
        way=next(words for way, words in asking.WAYS.items() if way == visit["way"]),
        name=str(visit["name"]),
        phone=str(visit["phone"]) or Text("booking-no-phone"),
        when=_moment(visit["starts_at"]),
    )


def _showed(source: Payload | None, text: Text) -> None:
    said = TEXTS.say(str(source["language"]))(text) if source else ""
    if source is None or said not in _lines(source):
        raise Violation(f"never shown, but done: {said or text.id}")


# --- Walking ---------------------------------------------------------------------------------------------------------

Meddle = Callable[["Walk", Step], Awaitable[Step]]
"""What a broken house would do to a step: the tests of the tests."""


async def leave_alone(walk: Walk, step: Step) -> Step:
    return step


async def defeat_marks(walk: Walk, step: Step) -> Step:
    """As if presses carried no mark: an old one gets the mark that is right now."""
    press = step.seen.press if step.seen and isinstance(step.event, Pressed) else None
    if not isinstance(press, Answer):
        return step
    for number, _, _, answers, _ in walk.known.thread(step.who).get("open", []):
        if number == press.run:
            assert isinstance(answers, list)
            given = [(str(name), str(value)) for name, value in answers]
            names = [name for name, _ in given]
            before = given[: names.index(press.question)] if press.question in names else given
            data = encode(replace(press, mark=mark(before)))
            return replace(step, event=Pressed(data, "message"))
    return step


async def ignore_owners(walk: Walk, step: Step) -> Step:
    """As if a button were good in anybody's hands: the other's press works as if the other had pressed it."""
    if step.kind == "foreign":
        return replace(step, by=next(name for name in walk.walkers if name != step.who))
    return step


class _Errors(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


SORRY = TEXTS.say_all(Text("talk-sorry"))
OUT_OF_DATE = TEXTS.say_all(Text("talk-out-of-date"))
WORDS: Sequence[str] = (
    "1", "2", "3", "99", "так", "tak", "yes", "да", "ні", "меню", "back", "назад", "мова", "stop", "visits", "help",
    "Legal advice", "юрист", "Kraków", "10:00", "1030", "понеділок", "23", "Anna", "Олена Коваленко", "+48 600 100 200",
    "abc", "…", "💛", " ", "\u202eabc", "<b>x</b>", "{ $name }", "'; DROP TABLE visit; --", "~back", ">menu",
    "x" * 5000, "ж" * 300, "1" * 40, "00", "٣",
)  # fmt: skip
COMMANDS = ("menu", "start", "language", "help", "visits", "stop", "nonsense")
LINKS = ("", "book", "book-tarnow", "offer-legal", "visits", "office-krakow", "return", "nowhere", "book-moon", "-")


class Walk:
    """A walk of two people through a house. Same seed, same walk."""

    house: House

    def __init__(self, url: str, seed: int, meddle: Meddle = leave_alone) -> None:
        self.url = url
        self.doors = AsyncExitStack()
        self.chance = random.Random(seed)
        self.meddle = meddle
        self.walkers = {name: Walker(name) for name in ("ola", "ivan")}
        self.releases = releases()
        self.names = [name for name in self.releases[0].by_name if name != "language"]  # it would lead to the others
        self.transcript: list[list[Payload]] = []
        self.known = Known({}, frozenset(), {}, frozenset())
        self.errors = _Errors()
        self.booked = 0
        self.kinds: dict[str, int] = {}

    async def walk(self, steps: int, *, restarts: bool = False) -> None:
        """So many steps; with `restarts` the house is shut and opened again before each."""
        root = logging.getLogger()
        root.addHandler(self.errors)
        try:
            for _ in range(steps):
                if restarts:
                    await self.restart()
                await self._step()
        finally:
            root.removeHandler(self.errors)

    async def restart(self) -> None:
        """Shut everything and open it again: nothing but the database is left, the clock, and the order of chance."""
        old = self.house
        await self.doors.aclose()
        await self.open(fresh=False)
        self.house.times[:] = old.times
        self.house.inputs = old.inputs
        self.house.world = replace(self.house.world, draw=old.world.draw, dialogs=old.world.dialogs)
        self.house.conversation = Conversation(self.house.world, self.house.delivery)

    async def open(self, *, fresh: bool = True) -> None:
        """Open the house; `doors` shuts it."""
        self.house = await self.doors.enter_async_context(a_house(self.url, timetable=a_small_centre(), fresh=fresh))
        if fresh:
            await held(self.house, places=1)
            await held(self.house, at(17, day=2), at(17, day=9), places=2, companions=1, kind="course", topic="polish")

    async def _step(self) -> None:
        walker = self.walkers[self.chance.choice(list(self.walkers))]
        planned = await self._plan(walker)
        if planned is None:
            return
        self.kinds[planned.kind] = self.kinds.get(planned.kind, 0) + 1
        source = self._source(walker, planned)
        expected = planned.seen is not None and planned.seen.screen is walker.now and walker.sure
        step = await self.meddle(self, planned)
        number = step.id or str(next(self.house.inputs))
        walker.done.append(replace(step, id=number))
        await self.house.conversation.receive(Input("paper", number, step.by or step.who, step.event, "uk"))
        after = await look(self.house)
        answers = await self._read(self.walkers[step.by or step.who])
        await adds_up(self.house)
        for one in self.walkers.values():
            await self._read(one)  # a place that has become free is offered to the other
        gone = erased(step, self.known, after)
        self._answered(step, answers, expected and planned == step, gone=gone)
        judge(step, self.known, after, source, self.house.now)
        self.booked += max(0, len(after.visits) - len(self.known.visits))
        if gone:
            walker.sure = False
            self.house.later(minutes=2)  # until then nothing that they press brings them back
        self.known = after

    def _source(self, walker: Walker, step: Step) -> Payload | None:
        """The screen that a step answers: of a press its own, of words that of the conversation on top."""
        if step.seen is not None:
            return step.seen.screen
        open_runs = self.known.thread(walker.name).get("open", [])
        return walker.asked.get(int(str(open_runs[-1][0]))) if open_runs else None

    async def _read(self, walker: Walker) -> list[Payload]:
        letters = await self.house.conversation.since("paper", walker.name, walker.read)
        for letter in letters:
            walker.read = letter.id
            walker.sees(letter.payload)
        screens = [letter.payload for letter in letters]
        self.transcript.append(screens)
        return screens

    def _answered(self, step: Step, answers: list[Payload], expected: bool, *, gone: bool) -> None:
        if self.errors.messages:
            raise Violation(f"an error was logged: {self.errors.messages} after {step}")
        if any(line in SORRY for one in answers for line in _lines(one)):
            raise Violation(f"an apology after {step}")
        if expected and any(line in OUT_OF_DATE for one in answers for line in _lines(one)):
            raise Violation(f"a button of the present screen is out of date: {step}")
        if isinstance(step.event, Left) or step.kind == "forged":
            self.walkers[step.who].sure = False  # a forged door may lead nowhere in the end
        left = isinstance(step.event, Left | CameBack)
        silent = step.kind == "duplicate" or left or gone  # what they are told last is kept nowhere
        if bool(answers) == silent:
            raise Violation(f"{len(answers)} answers to {step}")

    # --- what to do next ---

    async def _plan(self, walker: Walker) -> Step | None:
        kinds = {
            "on": 120, "words": 6, "old": 5, "old confirm": 9, "foreign": 4, "forged": 5, "duplicate": 2, "again": 3,
            "language": 2, "time": 4, "restart": 0.5, "release": 0.7, "command": 1.5, "link": 1, "other": 1,
            "left": 0.5,
        }  # fmt: skip
        if not walker.history:
            return Step(walker.name, "link", Arrived())
        kind = self.chance.choices(list(kinds), list(kinds.values()))[0]
        match kind:
            case "time":
                self.house.later(minutes=self.chance.choice((1, 5, 30, 120, 600)))
                return None
            case "restart":
                self.house.conversation = Conversation(self.house.world, self.house.delivery)
                return None
            case "release":
                self.house.world = replace(self.house.world, dialogs=self.chance.choice(self.releases))
                for one in self.walkers.values():
                    one.sure = False
                self.house.conversation = Conversation(self.house.world, self.house.delivery)
                return None
            case _:
                return self._act(walker, kind)

    def _act(self, walker: Walker, kind: str) -> Step | None:
        who, chance = walker.name, self.chance
        match kind:
            case "on":
                return self._on(walker)
            case "words":
                return Step(who, kind, Said(chance.choice(WORDS)))
            case "old":
                return self._press(walker, kind, chance.choice(walker.history))
            case "old confirm":
                return self._old_confirm(walker)
            case "foreign":
                return self._foreign(walker)
            case "forged":
                return Step(who, kind, Pressed(self._forge(walker), "message"))
            case "duplicate":
                return replace(chance.choice(walker.done), kind=kind)
            case "again":
                last = walker.done[-1]
                return replace(last, kind=kind, id=None) if last.kind in ("on", "old confirm") else None
            case "language":
                return Step(who, kind, Pressed(">language", "message"))
            case "command":
                return Step(who, kind, Commanded(chance.choice(COMMANDS)))
            case "link":
                return Step(who, kind, Arrived(chance.choice(LINKS)))
            case "other":
                events = (SharedOther("voice"), SharedContact("+48600100200", True), SharedContact("no number", False))
                return Step(who, kind, chance.choice(events))
            case _:
                return Step(who, kind, chance.choice((Left(), CameBack())))

    def _press(self, walker: Walker, kind: str, seen: Shown) -> Step:
        return Step(walker.name, kind, Pressed(seen.data, "message"), seen)

    def _on(self, walker: Walker) -> Step:
        """Go on as somebody would who wants to book, move or cancel."""
        chance, buttons = self.chance, walker.buttons
        answers = [one for one in buttons if isinstance(one.press, Answer)]
        onward = [one for one in answers if isinstance(one.press, Answer) and not one.press.value.startswith("~back")]
        doors = [one for one in buttons if isinstance(one.press, Door) and one.press.dialog != "menu"]
        typing = walker.now.get("typing")
        if typing in ("words", "phone") and chance.random() < 0.85:
            words = chance.choice(("Anna", "Олена Коваленко", "600 100 200", "+48 600 100 200"))
            return Step(walker.name, "on", Said(words))
        if any(one.confirms for one in onward) and chance.random() < 0.6:
            # Second thoughts: back for another time, or the confirmation of the time before.
            backward = [one for one in answers if one not in onward]
            old = self._old_confirm(walker) if chance.random() < 0.6 else None
            return old or self._press(walker, "on", chance.choice(backward or onward))
        if onward and chance.random() < 0.9:
            return self._press(walker, "on", chance.choice(onward))
        wanted = [
            one
            for one in doors
            if isinstance(one.press, Door) and one.press.dialog in ("booking", "move", "visit", *EVENTS)
        ]
        if wanted and chance.random() < 0.85:
            return self._press(walker, "on", chance.choice(wanted))
        return self._press(walker, "on", chance.choice(buttons or walker.history))

    def _old_confirm(self, walker: Walker) -> Step | None:
        """An old confirmation, best of an open conversation: the press that a missing mark lets through."""
        old = [one for one in walker.history if one.confirms and one.screen is not walker.now]
        numbers = {run[0] for run in self.known.thread(walker.name).get("open", [])}
        still = [one for one in old if isinstance(one.press, Answer) and one.press.run in numbers][-3:]
        return self._press(walker, "old confirm", self.chance.choice(still or old)) if old else None

    def _foreign(self, walker: Walker) -> Step | None:
        """A button that only the other has seen, best one that would change the other's visit at once."""
        theirs = [one for other in self.walkers.values() if other is not walker for one in other.history]
        doors = [
            one for one in theirs if isinstance(one.press, Door) and any(map(self.known.visits.get, one.press.args))
        ]
        acting = [one for one in doors if isinstance(one.press, Door) and one.press.dialog == "coming"]
        wanted = self.chance.choice((theirs, doors or theirs, acting or doors or theirs))
        return self._press(walker, "foreign", self.chance.choice(wanted)) if wanted else None

    def _forge(self, walker: Walker) -> str:
        """Something that no button of this person carries."""
        chance = self.chance
        theirs = [ref for ref, one in self.known.visits.items() if one["address"] != walker.name] or ["ZZZZZZZZ"]
        size = chance.randrange(4)
        forged = (
            "".join(chr(chance.randrange(1, 0x3000)) for _ in range(chance.randrange(80))),
            "".join(chance.choices("0123456789abcz.~>ABC-", k=chance.randrange(PRESS_BYTES))),
            encode(Door(chance.choice(("visit", "move", "cancel", "coming", "passport")), chance.choice(theirs))),
            encode(Door(chance.choice(self.names), *chance.choices(("", "x", "krakow"), k=size))),
            self._bent(chance.choice(walker.history)),
            self._bent(chance.choice(walker.history)),
            f"{chance.randrange(9)}.confirm.{mark(())}.yes",
        )
        data = chance.choice(forged)
        return data if all(one.data != data for one in walker.history) else ""

    def _bent(self, seen: Shown) -> str:
        """A real press with one part of it changed."""
        match seen.press:
            case Answer() as press:
                values = ("yes", "krakow", "moon", "0000", "9999", "20261225", "20260231", "~p99", "~back", "", "uk")
                return encode(
                    self.chance.choice(
                        (
                            replace(press, mark="AAAA"),
                            replace(press, value=self.chance.choice(values)),
                            replace(press, question=self.chance.choice(("confirm", "time", "nothing", "zzz"))),
                            replace(press, run=press.run + self.chance.randrange(-1, 3) if press.run else 1),
                        )
                    )
                )
            case Door(name, args):
                return encode(Door(name, *args, "x"))
            case None:
                return ""


# --- Every screen ----------------------------------------------------------------------------------------------------


class Recorder(Paper):
    """A channel that keeps every screen it was ever given."""

    def __init__(self, abilities: Abilities) -> None:
        super().__init__(abilities=abilities)
        self.screens: dict[Screen, None] = {}

    def draw(self, screen: Screen, say: Say, language: str, replaces: str | None) -> Sequence[Payload]:
        self.screens[screen] = None
        return super().draw(screen, say, language, replaces)


def ids(part: object) -> set[str]:
    """The messages of which a screen, or a part of one, is made."""
    if isinstance(part, Text):
        return {part.id}.union(*(ids(value) for _, value in part.args))
    if isinstance(part, tuple):
        return set().union(*map(ids, part))
    if is_dataclass(part) and not isinstance(part, type):
        return set().union(*(ids(getattr(part, one.name)) for one in fields(part)))
    return set()


TYPED = ("Anna", "600 100 200", "9", "x" * 130, "AAAA-AAAA-AAAA")
"""What is written to every question that takes words: something that suits, and something that does not."""


async def crawl(house: House, most: int, prepare: Callable[[Person], Awaitable[object]] | None) -> None:
    """Press every kind of button there is, the nearest to the menu first, each from the state in which it was shown."""
    person = house.person("crawler", "en")
    await person.arrives()
    await person.presses("English")
    if prepare:
        await prepare(person)
    tried: set[str] = set()
    waiting: deque[tuple[str, Event]] = deque()
    for name in COMMANDS:
        await person.commands(name)

    async def discover() -> None:
        state = str((await house.rows("SELECT thread FROM visitor WHERE address = 'crawler'"))[0][0])
        events: list[Event] = [Pressed(data, "message") for data in _some([data for _, data in person.keys])]
        if person.screen.get("typing") != "options":
            events += [Said(words) for words in TYPED]
        for event in events:
            kind = await _kind(event, state)
            if kind not in tried and not kind.startswith("erase confirm"):  # nothing would be left to be looked at
                tried.add(kind)
                waiting.append((state, event))

    await discover()
    while waiting and most:
        most -= 1
        state, event = waiting.popleft()
        await _return_to(house, state)
        await person.does(event)
        await discover()


def _some(keys: list[str]) -> list[str]:
    """All doors, but of a question's options no more than a day's first and last: the others are shown alike."""
    presses = [(data, decode(data)) for data in keys]
    many = [data for data, press in presses if isinstance(press, Answer) and press.question in ("day", "time")]
    return [data for data, press in presses if press and (data not in many or data in (many[0], *many[-3:]))]


async def _kind(event: Event, state: str) -> str:
    """What makes a press different from others: not its run, not its mark, not whose visit, not which day or time."""
    run = (json.loads(state)["open"] or [[0, "", [], [], []]])[-1]
    if isinstance(event, Said):
        return f"{run[1]} {len(run[3])} {event.words}"
    assert isinstance(event, Pressed)
    press = decode(event.data)
    match press:
        case Answer(_, question, _, value):
            way = dict(run[3]).get("way", "")
            return f"{run[1]} {question} {way} {'' if question in ('day', 'time') else value}"
        case Door(dialog, args):
            return f"{dialog} {['ref' if len(one) == 8 and one.isupper() else one for one in args]} {bool(run[0])}"
        case None:
            return event.data


async def _return_to(house: House, state: str) -> None:
    async def work(connection: Connection) -> None:
        found = await visitors.find(connection, "paper", "crawler")
        assert found
        await visitors.part(connection, replace(found[0], thread=thread_from(json.loads(state))), house.now)

    await house.database.run(work)
